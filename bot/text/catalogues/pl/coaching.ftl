# Coaching: dialog, plan, postanowienia i dzielenie się z coachem.

## Polecenia

cmd-coaching = coaching
    .description = Dialogi krok po kroku o tym, jak pracujesz, w Twoim tempie
cmd-coaching-start = zacznij
    .description = Zacznij dialog w wybranym przez siebie prywatnym miejscu
cmd-coaching-which = dialog
    .description = Który dialog: zacznij pisać jego tytuł
cmd-coaching-mine = moje
    .description = Twoje dialogi i plany: kontynuuj, czytaj, porównaj, zabierz ze sobą, usuń
cmd-coaching-promote = poleć
    .description = Umieść na tym kanale kartę, która proponuje dialog wszystkim
cmd-coaching-profile = profil
    .description = Dla coachów: w jakich językach prowadzisz coaching i w czym pomagasz
cmd-coaching-shared = udostępnione
    .description = Dla coachów: czym dzielą się z Tobą inni

## Początek

coaching-start-intro = Zadaję po jednym pytaniu; odpowiadasz własnymi słowami i w swoim tempie, łącznie około pół godziny. Każda odpowiedź zapisuje się od razu: rób przerwy, kiedy chcesz, i wracaj innego dnia. Na końcu masz plan, o którym mogę Ci przypominać. Odpowiedzi widzisz tylko Ty, chyba że podzielisz się nimi z coachem.
coaching-start-again = Ten dialog masz już za sobą. Gdy przejdziesz go ponownie, możesz porównać odpowiedzi.
coaching-start-under-way = Jesteś w trakcie; ostatnia odpowiedź: { $time }.
coaching-start-button = Zacznij
coaching-place-here = **Tutaj**: wiadomości, które widzisz tylko Ty. Wrócisz do nich przez `/coaching moje`.
coaching-place-thread = **Prywatny wątek** tylko dla Ciebie: stałe miejsce, do którego można wracać. Pytania i odpowiedzi pokazuję wyłącznie Tobie, bo osoby, które tu zarządzają wątkami, mogłyby tam zajrzeć.
coaching-place-dm = **Wiadomości prywatne** ze mną: rozmowa w cztery oczy.
coaching-place-here-button = Tutaj
coaching-place-thread-button = W prywatnym wątku
coaching-place-dm-button = W wiadomościach prywatnych
coaching-begun-dm = Zaczynamy w Twoich wiadomościach prywatnych. Do zobaczenia!
coaching-begun-thread = Twój prywatny wątek jest gotowy: { $thread }
coaching-dm-closed = Nie udało mi się wysłać Ci wiadomości prywatnej, więc kontynuujemy tutaj. Nic nie przepadło.
coaching-no-thread-here = Nie udało mi się otworzyć prywatnego wątku, więc kontynuujemy w wiadomościach, które widzisz tylko Ty. Nic nie przepadło.
coaching-no-thread = Nie mogę otworzyć prywatnego wątku ani tutaj, ani na kanale wizytówek. Powiedz o tym moderacji: `/ustawienia sprawdź` pokaże, czego mi brakuje.
coaching-threads-enough = Masz już { $limit ->
        [one] jeden prywatny wątek
        [few] { $limit } prywatne wątki
        [many] { $limit } prywatnych wątków
       *[other] { $limit } prywatnego wątku
    } z ostatnich 24 godzin. Kontynuuj w jednym z nich albo otwórz następny jutro.
coaching-door = **{ $title }**: to Twoje miejsce. Naciśnij przycisk, żeby kontynuować; pytania i odpowiedzi pokazuję tylko Tobie.

## Pytania

coaching-progress = Pytanie { $number } z około { $total }
coaching-optional = To pytanie możesz pominąć.
coaching-previous = Twoja odpowiedź: { $answer }
coaching-typed = Wpisany tekst nie przepadł; formularz jest nim wypełniony:
coaching-no-day = bez terminu
coaching-pledge = { $what } – termin: { $day }, pewność: { $sure }/10
coaching-pledge-plain = { $what } – termin: { $day }, pewność: { $sure }/10
coaching-once-more = Jeszcze jedno?
coaching-choose-one = Wybierz odpowiedź
coaching-choose-several = Wybierz wszystko, co pasuje
coaching-rank-place = Co jest na miejscu { $place }?
coaching-rank-again-button = Ułóż od nowa
coaching-answer-button = Odpowiedz
coaching-answer-all-button = Odpowiedz na wszystkie razem
coaching-next-button = Dalej
coaching-ok-button = Przeczytane, dalej
coaching-yes-button = Tak
coaching-no-button = Nie
coaching-keep-button = Zostaw moją odpowiedź
coaching-back-button = Wstecz
coaching-skip-button = Pomiń
coaching-pause-button = Przerwa
coaching-more-button = Więcej
coaching-go-on-button = Kontynuuj
coaching-aside-stale = Ten przycisk należał do wcześniejszego pytania. Teraz jesteś tutaj; nic nie przepadło.
coaching-aside-resumed = Dobrze, że jesteś z powrotem. Tu stanęliśmy ostatnio.

coaching-number-placeholder = Liczba, na przykład 3 albo 3,5
coaching-date-placeholder = Data, na przykład 31.12.2026
coaching-time-placeholder = Godzina, na przykład 14:30
coaching-moment-placeholder = Data i godzina, na przykład 31.12.2026 14:30

pledge-form-what-label = Co zrobisz?
pledge-form-what-hint = Jeden konkretny krok, słowami, które będą jasne także za miesiąc
pledge-form-by-label = Do kiedy?
pledge-form-by-hint = Tego dnia zapytam, jak poszło; bez daty zapytam za dwa tygodnie
pledge-form-sure-label = Na ile wierzysz, że to zrobisz?
pledge-form-sure-hint = 1: wcale, 10: całkowicie. Poniżej 7 zmniejsz ten krok

coaching-paused = **{ $title }**: przerwa. Wszystko jest zapisane; wróć, kiedy zechcesz, tutaj albo przez `/coaching moje`.
coaching-more = Twoje dotychczasowe odpowiedzi są zapisane. Każdą możesz zmienić; jeśli późniejsze przestaną pasować, najpierw Ci o tym powiem.
coaching-change-choose = Zmień wcześniejszą odpowiedź
coaching-read-button = Przeczytaj moje odpowiedzi
coaching-stop-button = Zakończ i usuń
coaching-falls-title = To zmienia coś więcej
coaching-falls = { $count ->
        [one] Przy tej odpowiedzi jedna późniejsza przestaje pasować i znika:
        [few] Przy tej odpowiedzi { $count } późniejsze przestają pasować i znikają:
        [many] Przy tej odpowiedzi { $count } późniejszych przestaje pasować i znika:
       *[other] Przy tej odpowiedzi { $count } późniejszej przestaje pasować i znika:
    }
coaching-falls-yes-button = Zmień
coaching-falls-no-button = Zostaw, jak było
coaching-erase-title = Usunąć ten dialog?
coaching-erase = Wszystkie odpowiedzi z „{ $title }”, plan, przypomnienia i to, co z niego udostępniasz, znikną na dobre. Nikt ich nie odzyska.
coaching-erase-yes-button = Usuń
coaching-erase-no-button = Zachowaj
coaching-erased = Usunięte: nie ma już odpowiedzi, planu ani przypomnień.

coaching-gone = Nie mogę już tego znaleźć: zostało usunięte albo nie należy do Ciebie.
coaching-form-gone = Tego dialogu już tu nie ma. `/coaching zacznij` pokaże, co jest dostępne.
coaching-too-many = Masz już { $limit ->
        [one] jeden zaczęty dialog
        [few] { $limit } zaczęte dialogi
        [many] { $limit } zaczętych dialogów
       *[other] { $limit } zaczętego dialogu
    } i więcej się nie zmieści. Najpierw dokończ lub usuń któryś przez `/coaching moje`.
coaching-begun-already = Ten plan jest już w toku, więc odpowiedzi zostają bez zmian. Przejdź dialog jeszcze raz, żeby ułożyć nowy plan.
coaching-too-deep = Nie potrafię ustalić, jak ten dialog toczy się dalej: jego pytania zależą od siebie na zbyt wielu poziomach. Twoje odpowiedzi są zachowane. Daj znać osobom, które opiekują się tu dialogami.

## Plan

coaching-plan-title = { $title }: Twój plan
coaching-tryout-over = To była próba: nic się nie liczy i nikt nie dostanie przypomnień.
coaching-commitments = Co zrobisz
coaching-nothing-said = Na razie nie ma odpowiedzi.
coaching-way-question = Czy w umówionym dniu mam zapytać, jak poszło? Wybierz sposób:
coaching-way-is = Jak przypominam: **{ $way }**
coaching-way-dm = W wiadomości prywatnej
coaching-way-thread = W prywatnym wątku
coaching-way-none = Bez przypomnień
coaching-way-saved = Zapisano.
coaching-way-tested = Tutaj będę przypominać o Twoich postanowieniach. Możesz to w każdej chwili wyłączyć.
coaching-way-closed = Nie udało mi się wysłać Ci wiadomości prywatnej, więc nic się nie zmieniło. Zezwól w ustawieniach prywatności tego serwera na wiadomości prywatne od jego członków i spróbuj jeszcze raz albo wybierz wątek.
coaching-change-button = Zmień odpowiedź
coaching-compare-button = Porównaj z poprzednim razem
coaching-picture-button = Zmiany w czasie
coaching-markdown-button = Jako Markdown
coaching-pdf-button = Jako PDF
coaching-share-button = Udostępnij coachowi
coaching-erase-button = Usuń

coaching-mine-title = Twój coaching
coaching-mine-none = Nie ma tu jeszcze żadnego Twojego dialogu. `/coaching zacznij` pokaże, co jest dostępne.
coaching-mine-choose = Otwórz dialog
coaching-mine-begin = Zacznij dialog
coaching-status-active = w toku
coaching-status-paused = przerwa
coaching-status-done = zakończony
coaching-commitments-open = Twoje postanowienia
coaching-commitment-choose = Zrobione, później, a może utknęło? Wybierz jedno
coaching-shares-button = Co udostępniam

coaching-file-here = Proszę, ten plik jest dla Ciebie.
coaching-file-done = Dzień zakończenia: { $day }
coaching-compare-title = { $title }: wtedy i teraz
coaching-compare-days = Wtedy: { $then }. Teraz: { $now }.
coaching-compare-same = = { $now }
coaching-compare-nothing = (bez odpowiedzi)
coaching-compare-first = Ten dialog jest ukończony po raz pierwszy, więc nie ma jeszcze z czym porównać. Przejdź go ponownie za kilka miesięcy.
coaching-picture-title = { $title }: zmiany w czasie
coaching-picture-none = Ten dialog nie pyta o liczby, więc nie ma wykresu. „{ coaching-compare-button }” pokaże, co się zmieniło.

## Postanowienia

coaching-standing-open = do zrobienia
coaching-standing-done = zrobione
coaching-standing-dropped = odpuszczone
coaching-late-note = Piszę z opóźnieniem, bo o właściwej porze nie działałem. Przepraszam!
commitment-reminder-title = To Twoje postanowienie
commitment-reminder = Z Twojego planu „{ $title }”. Jak poszło? Każdy wybór jest dobry.
commitment-reminder-thread = { $person }, dziś przypada termin jednego z Twoich postanowień.
commitment-show-button = Pokaż
commitment-done-button = Zrobione
commitment-move-1-button = Jutro
commitment-move-7-button = Za tydzień
commitment-move-14-button = Za dwa tygodnie
commitment-move-day-button = Inny dzień
commitment-stuck-button = Utknęło
commitment-drop-button = Odpuszczam
commitment-again-button = Wracam do tego
commitment-coach-button = Porozmawiaj z coachem
commitment-done = ✅ Zrobione! Brawo, zostaje to w Twoim planie.
commitment-dropped = 🍃 Odpuszczone. Rezygnacja to też decyzja.
commitment-again = ⏳ Znowu do zrobienia.
commitment-moved = 📅 Przesunięte. Wtedy zapytam ponownie.
commitment-move-form-title = Inny dzień
commitment-move-form-label = Na który dzień?
commitment-day-past = Ten dzień już minął. Podaj taki, który dopiero będzie.
commitment-day-far = To więcej niż { $years ->
        [one] rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    } naprzód. Może w roku jest literówka?
commitment-stuck-title = Każdemu zdarza się utknąć
commitment-stuck-part = Często pomaga przyjrzeć się jednej części na nowo. Wybierz ją: od tego miejsca zapytam jeszcze raz, z Twoimi poprzednimi odpowiedziami.
commitment-stuck-choose = Przyjrzyj się części na nowo
commitment-stuck-coach = Albo porozmawiaj z kimś: wybierasz coacha i to, co może przeczytać, a spotykacie się w prywatnym wątku.
commitment-stuck-nobody = Na liście tego serwera nie ma teraz żadnego coacha. Możesz też zmniejszyć ten krok i dać mu jeszcze tydzień.

## Coachowie i udostępnianie

coaches-only = To mogą robić tylko coachowie tego serwera. Ich rolę wybiera moderacja przez `/ustawienia otwórz`.
coach-gone = Tej osoby nie ma już na liście coachów. Wybierz kogoś innego.
coach-languages-needed = Wybierz co najmniej jeden język, w którym prowadzisz coaching.
coach-form-title = Twój profil coacha
coach-form-languages-label = Języki, w których prowadzisz coaching
coach-form-subjects-label = W czym pomagasz
coach-form-subjects-hint = To czytają inni, gdy wybierają coacha
coach-listed-title = Jesteś na liście coachów
coach-edit-button = Zmień
coach-leave-button = Usuń mnie z listy
coach-left = Nie ma Cię już na liście coachów. To, co Ci udostępniono, można czytać do czasu cofnięcia.
share-title = Udostępnij coachowi
share-intro = Wybierz, kto może przeczytać „{ $title }”; potem wybierzesz, czy całość, czy jedną część. W każdej chwili możesz to cofnąć.
share-nobody = Na liście tego serwera nie ma teraz żadnego coacha. Rolę coachów wybiera moderacja przez `/ustawienia otwórz`, a coachowie wpisują się przez `/coaching profil`.
share-choose-coach = Wybierz coacha
share-what = Co może przeczytać { $coach }?
share-choose-part = Całość albo jedna część
share-whole = Całość
share-one-part = jedna część
share-done = { $coach } może to teraz przeczytać przez `/coaching udostępnione`. Nikogo nie powiadamiam: spotkajcie się w prywatnym wątku albo daj znać osobiście.
share-meet-button = Spotkanie w prywatnym wątku
share-take-back-button = Cofnij udostępnienie
share-met = Twój prywatny wątek z coachem: { $thread }
share-coach-gone = Ta osoba opuściła serwer albo nie prowadzi tu już coachingu, więc nie może przeczytać tego, co jej udostępniasz. Możesz to cofnąć i wybrać kogoś innego.
share-thread = { $coach }, { $member } udostępnia Ci „{ $title }” i chce porozmawiać. Treść otwiera się przyciskiem, tylko dla coacha.
share-read-button = Przeczytaj
share-mine-title = Co udostępniasz
share-mine-none = Teraz niczego nie udostępniasz.
share-take-back-choose = Cofnij udostępnienie
share-taken-back = Cofnięte: nie można już tego przeczytać.
share-gone = To nie jest Ci już udostępnione.
share-yourself = Ty i tak możesz to przeczytać. Wybierz kogoś innego.
shares-full = Udostępniasz już tyle rzeczy, ile się da ({ $limit }). Najpierw cofnij którąś.
share-coach-title = Udostępnione Tobie
share-coach-none = Teraz nikt niczego Ci nie udostępnia.
share-coach-choose = Przeczytaj

## Publicznie

coaching-card = Dialog krok po kroku: po jednym pytaniu, w Twoim języku i w Twoim tempie. Na końcu masz własny plan. Odpowiedzi widzisz tylko Ty.
coaching-card-by = Poleca { $person }
coaching-promoted = Karta jest na kanale. Dziękuję za polecenie!
coaching-promote-not-here = Kartę można umieścić tylko na kanale tekstowym albo w wątku.
coaching-promote-may-not = Nie możesz pisać na tym kanale, więc ja też tego nie robię.
coaching-promote-lacks = Nie mogę tu pisać. Brakuje mi jeszcze: { $permissions }. Powiedz o tym moderacji.
coaching-card-there = Ten dialog był tu proponowany mniej niż { $days } dni temu. Inny kanał na pewno się ucieszy!

## Ustawienia

coaching-settings-title = Coaching
coaching-settings = Osoby z tą rolą są coachami: inni mogą udostępniać im dialogi. Coachowie wpisują się przez `/coaching profil`. Kto straci rolę, od razu niczego już nie przeczyta.
coaching-settings-role = Rola coachów
coaching-role-unfit = Wybierz rolę tego serwera, ale nie tę, którą mają wszyscy.
settings-coaching-button = Coachowie
