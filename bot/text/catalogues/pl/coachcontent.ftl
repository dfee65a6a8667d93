# Dialogi, tak jak piszą je coachowie: wgrywanie, sprawdzanie, próba, publikacja, wersje, statystyki.

## Polecenia

cmd-coaching-content = treści-coachingu
    .description = Dla coachów: dialogi coachingowe pisane w arkuszu
cmd-coaching-content-upload = wgraj
    .description = Wgraj arkusz: sprawdzę go i zapiszę jako szkic
cmd-coaching-content-file = plik
    .description = Twój dialog jako arkusz XLSForm (.xlsx)
cmd-coaching-content-dialogues = dialogi
    .description = Wszystkie dialogi: pobieranie, próba, publikacja, wcześniejsze wersje, statystyki

## Lista

content-title = Dialogi coachingowe
content-intro = Pobierz jeden z nich, zmień w arkuszu kalkulacyjnym i wgraj ponownie przez `/treści-coachingu wgraj`.
content-none = Nie ma jeszcze żadnego dialogu.
content-choose-placeholder = Otwórz dialog
content-state-archived = w archiwum, nie jest już proponowany
content-state-unpublished = jeszcze nieopublikowany
content-state-offered = dla wszystkich: { $version }
content-drafts = { $count ->
        [one] { $count } szkic
        [few] { $count } szkice
        [many] { $count } szkiców
       *[other] { $count } szkicu
    }

## Dialog i jego wersje

content-version = wersja { $number }
content-shipped = { $number ->
        [one] oryginał
        [few] oryginał, wydanie { $number }
        [many] oryginał, wydanie { $number }
       *[other] oryginał, wydanie { $number }
    }
content-kind-offered = dla wszystkich
content-kind-draft = szkic
content-kind-earlier = wcześniejsza wersja
content-versions-more = { $count ->
        [one] … i jeszcze { $count } starsza wersja
        [few] … i jeszcze { $count } starsze wersje
        [many] … i jeszcze { $count } starszych wersji
       *[other] … i jeszcze { $count } starszej wersji
    }
content-pick-placeholder = Obejrzyj wersję
content-origin = Plik: { $author }, { $uploaded }.
content-origin-published = Pierwsza publikacja: { $published }.
content-draft-hint = Szkic widzą tylko coachowie i moderacja. Najpierw go wypróbuj: odpowiedzi z próby nie są zapisywane ani liczone.
content-tryout = Próba: nic z tego nie zostanie zachowane ani policzone
content-tryout-back-button = Wróć do wersji
content-file-button = Pobierz
content-figures-button = Statystyki
content-archive-button = Do archiwum
content-restore-button = Proponuj ponownie
content-all-button = Wszystkie dialogi
content-try-button = Wypróbuj
content-publish-button = Opublikuj …
content-back-button = Znów proponuj tę wersję
content-check-button = Sprawdź ponownie
content-discard-button = Odrzuć szkic
content-shelf-button = Wszystkie wersje
content-file-here = **{ $title }**, { $version }. Zmień arkusz i wgraj go ponownie przez `/treści-coachingu wgraj`; pozostanie szkicem, dopóki go nie opublikujesz.

## Wgrywanie

content-uploaded = To jest teraz Twój szkic. Zajął miejsce wcześniejszego, jeśli jakiś był.
content-known = Dokładnie ten plik już tu jest, więc nic się nie zmieniło.
content-refused-title = Tego pliku jeszcze nie mogę przyjąć
content-refused = Popraw w pliku { $file } to, co oznaczone ⛔, i wgraj go ponownie. Tutaj nic się nie zmieniło.
content-no-problems = Kontrola nie znalazła nic do poprawienia.
content-errors-count = { $count ->
        [one] { $count } błąd do poprawienia:
        [few] { $count } błędy do poprawienia:
        [many] { $count } błędów do poprawienia:
       *[other] { $count } błędu do poprawienia:
    }
content-warnings-count = { $count ->
        [one] { $count } ostrzeżenie. Możesz publikować, ale spójrz na nie:
        [few] { $count } ostrzeżenia. Możesz publikować, ale spójrz na nie:
        [many] { $count } ostrzeżeń. Możesz publikować, ale spójrz na nie:
       *[other] { $count } ostrzeżenia. Możesz publikować, ale spójrz na nie:
    }
content-problems-more = I jeszcze { $count }; wszystkie są na dołączonej liście:
content-row = wiersz { $row }
content-column = kolumna { $column }
content-severity-error = błąd
content-severity-warning = ostrzeżenie
content-table-severity = Rodzaj
content-table-sheet = Arkusz
content-table-row = Wiersz
content-table-column = Kolumna
content-table-problem = Co jest nie tak i co zrobić
coaching-check-heavy = Czytanie tego pliku trwa ponad { $seconds } s albo wymaga za dużo pamięci. Skopiuj to, co należy do dialogu, do nowego, pustego pliku; jeśli nadal będzie tego za dużo, podziel go na dwa dialogi.

## Publikacja

content-publishing-form-title = Publikacja tej wersji
content-note-form-label = Co się zmieniło?
content-note-form-hint = Coachowie zobaczą to na liście wersji, a inni, gdy zaproponuję im przejście.
content-published-now = Opublikowano: od teraz wszyscy zaczynają tę wersję. Kto jest w trakcie innej, może ją dokończyć.
content-not-published = Nie opublikowano: według dzisiejszej kontroli plik ma błędy. Popraw je i wgraj go ponownie.
content-overtaken = Jeszcze nie opublikowano: w międzyczasie pojawiła się inna ({ $version }, { $author }: „{ $note }”). Najpierw ją obejrzyj. Jeśli ta ma mimo to zająć jej miejsce, opublikuj raz jeszcze; Twoja notatka jest zachowana.
content-overtaken-archived = Jeszcze nie opublikowano: w międzyczasie ten dialog trafił do archiwum. Jeśli mimo to ma być proponowany, opublikuj raz jeszcze; Twoja notatka jest zachowana.
content-somebody = ktoś
content-archived = W archiwum. Dialog nie jest już proponowany; kto jest w trakcie, może go dokończyć.
content-restored = Dialog znów jest proponowany wszystkim.
content-discard-sure = Odrzucić wersję { $number } dialogu **{ $title }**? Znikną tylko ten szkic i jego próby; zachowaj własny plik, jeśli jeszcze się przyda.
content-discarded = Szkicu już nie ma.

act-publish-dialogue = publikacja dialogu coachingowego
act-archive-dialogue = przeniesienie dialogu coachingowego do archiwum
act-restore-dialogue = ponowne proponowanie dialogu coachingowego

## Czego nie można

content-coaches-only = To mogą robić tylko coachowie tego serwera i moderacja. Jeśli prowadzisz tu coaching, poproś moderację o rolę coacha.
content-gone = Tej wersji już nie mam: została odrzucona, ustąpiła miejsca nowszemu szkicowi albo należy do innego serwera. `/treści-coachingu dialogi` pokazuje, co jest.
content-published = To już nie szkic: ta wersja jest opublikowana. `/treści-coachingu dialogi` pokazuje, jak jest teraz.
content-note-needed = Napisz w kilku słowach, co się zmieniło: zechcą to wiedzieć inni coachowie i osoby w trakcie dialogu.
content-id-long = form_id w arkuszu settings ma więcej niż { $limit } znaków. Skróć go, proszę.
content-full = Ten serwer ma już tyle własnych dialogów, ile się zmieści ({ $limit }). Nadaj temu plikowi form_id dialogu, którego miejsce ma zająć.

## Przejście

content-move = ↪️ Jest nowsza wersja tego dialogu. Wszystkie Twoje odpowiedzi do niej pasują. Możesz przejść albo po prostu dokończyć tę, którą masz.
content-move-button = Przejdź do nowszej wersji
content-cannot-move = Nie ma nowszej wersji, do której pasowałyby wszystkie Twoje odpowiedzi, więc zostajesz w tej. Nic się nie zmieniło.
coaching-aside-moved = To już nowsza wersja, ze wszystkimi Twoimi odpowiedziami. Oto pierwsze pytanie, które jest jeszcze otwarte.

## Statystyki

content-figures-rule = Wszystkie wersje razem, bez prób. Żadna liczba nie dotyczy mniej niż { $group } osób, liczę co { $group }, a odpowiedzi nie pokazuję nigdy.
content-figures-few = Ten dialog zaczęło mniej niż { $group } osób. Nie ma jeszcze o czym opowiadać.
content-figures-begun = Zaczęło go co najmniej **{ $count }** osób.
content-figures-finished = Z tego skończyło co najmniej **{ $count }**.
content-figures-finished-few = Skończyło mniej niż { $count }.
content-figures-time = { $minutes ->
        [one] Połowie z tych, którzy skończyli, wystarczyła **{ $minutes } minuta**, nie licząc przerw.
        [few] Połowie z tych, którzy skończyli, wystarczyły **{ $minutes } minuty**, nie licząc przerw.
        [many] Połowie z tych, którzy skończyli, wystarczyło **{ $minutes } minut**, nie licząc przerw.
       *[other] Połowie z tych, którzy skończyli, wystarczyło **{ $minutes } minuty**, nie licząc przerw.
    }
content-figures-stops = Gdzie ludzie przerywają
content-figures-people = co najmniej { $count } osób
content-figures-no-stops = Przy żadnym pytaniu nie zatrzymało się na dwa tygodnie { $group } osób ani więcej.
content-figures-efforts = Co trwa najdłużej
content-figures-seconds = { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
