# Fora: spotkania sieci, kto będzie, przypomnienia i co z nich wynikło.

## Polecenia

cmd-forum = forum
    .description = Fora, spotkania i warsztaty naszej sieci
cmd-forum-create = zwołaj
    .description = Zwołaj forum: krok po kroku od tytułu do zapowiedzi
cmd-forum-duplicate = powiel
    .description = Zacznij nowe forum od planu dawnego, na przykład zeszłorocznego
cmd-forum-which = forum
    .description = Które forum: zacznij pisać jego tytuł
cmd-forum-list = lista
    .description = Nadchodzące fora
cmd-forum-mine = moje
    .description = Fora z Twoją odpowiedzią, Twoje zadania i wszystko razem do kalendarza
cmd-forum-history = historia
    .description = Minione fora: decyzje, zadania i co z nich wynikło
cmd-reminders = przypomnienia
    .description = Jak i kiedy przypominam Ci o forach: zobacz, zmień albo wyłącz

## Czym jest forum

forum-kind-annual = Forum doroczne
forum-kind-meeting = Spotkanie
forum-kind-workshop = Warsztaty
forum-kind-online = Online

forum-part-words = Teksty
forum-part-when = Kiedy
forum-part-where = Gdzie
forum-part-agenda = Program
forum-part-seats = Miejsca i kto zaprasza
forum-part-extras = Rodzaj, przypomnienia, dodatki
forum-part-repeats = Powtarzanie

## Zapowiedź

forum-when = Kiedy
forum-where = Gdzie
forum-host = Zaprasza
forum-seats = Miejsca
forum-agenda = Program
forum-again = Powtarza się
forum-local-time = Na tamtejszych zegarach: { $date }, { $times } ({ $zone })
forum-agenda-more = { $count ->
        [one] … i jeszcze jeden punkt
        [few] … i jeszcze { $count } punkty
        [many] … i jeszcze { $count } punktów
       *[other] … i jeszcze { $count } punktu
    }
forum-seats-of = zajęte { $taken } z { $capacity }
forum-seats-open = { $taken ->
        [0] dla każdego się znajdzie
        [one] będzie jedna osoba
        [few] będą { $taken } osoby
        [many] będzie { $taken } osób
       *[other] będzie { $taken } osoby
    }
forum-seats-number = { $count ->
        [one] Jedno miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }
forum-offered = zaproponowane osobom z listy oczekujących: { $count }
forum-waiting = na liście oczekujących: { $count }
forum-maybe-count = może: { $count }
forum-coming-list = { $count ->
        [0] Nikt się jeszcze nie zgłosił. Możesz być pierwszą osobą!
        [one] Będzie ({ $count })
        [few] Będą ({ $count })
        [many] Będą ({ $count })
       *[other] Będą ({ $count })
    }
forum-said-yes = Zgłoszone osoby ({ $count })
forum-coming-more = { $count ->
        [one] i jeszcze jedna osoba
        [few] i jeszcze { $count } osoby
        [many] i jeszcze { $count } osób
       *[other] i jeszcze { $count } osoby
    }
forum-answer-by = Prosimy o odpowiedź do: { $time }
forum-no-guests = Bez osób towarzyszących: miejsce jest dla każdej osoby, która sama się zgłosi
forum-by = Forum zwołuje { $organiser }
forum-card-cancelled = Odwołane: to forum się nie odbędzie.
forum-card-over = To forum już się odbyło.
forum-coming-button = Będę
forum-maybe-button = Może
forum-cant-button = Nie mogę
forum-calendar-button = Do kalendarza
forum-ask-button = Zapytaj organizujących
forum-came-of-it-button = Co z niego wynikło
forum-recall-button = Co wynikło z poprzedniego
forum-organise-button = Organizuj
forum-details-button = Otwórz
forum-duplicate-button = Powiel to forum

forum-every-day = { $interval ->
        [one] codziennie
        [few] co { $interval } dni
        [many] co { $interval } dni
       *[other] co { $interval } dnia
    }
forum-every-week = { $interval ->
        [one] co tydzień
        [few] co { $interval } tygodnie
        [many] co { $interval } tygodni
       *[other] co { $interval } tygodnia
    }
forum-every-month = { $interval ->
        [one] co miesiąc
        [few] co { $interval } miesiące
        [many] co { $interval } miesięcy
       *[other] co { $interval } miesiąca
    }
forum-every-year = { $interval ->
        [one] co rok
        [few] co { $interval } lata
        [many] co { $interval } lat
       *[other] co { $interval } roku
    }
forum-every-weekday = { $every }, w ten sam dzień tygodnia
forum-every-until = { $every }, do { $date }

## Odpowiedzi

forum-answered-seated = ✅ Masz miejsce. Do zobaczenia!
forum-answered-guests = { $count ->
        [one] Zabierasz ze sobą jedną osobę.
        [few] Zabierasz ze sobą { $count } osoby.
        [many] Zabierasz ze sobą { $count } osób.
       *[other] Zabierasz ze sobą { $count } osoby.
    }
forum-answered-waiting = ⏳ Wszystkie miejsca są zajęte. Twoja kolej na liście oczekujących: { $place }. Gdy tylko zwolni się miejsce, zapytam Cię.
forum-answered-offered = 🎟️ Jest dla Ciebie wolne miejsce. Potwierdź je przyciskiem „{ forum-coming-button }”. Czeka do: { $until }
forum-answered-lapsed = Miejsce, które na Ciebie czekało, przeszło na następną osobę. Naciśnij „{ forum-coming-button }”, żeby znowu stanąć w kolejce.
forum-answered-maybe = 🤔 Zapisano: może. Miejsce na Ciebie nie czeka; naciśnij „{ forum-coming-button }”, gdy tylko będziesz wiedzieć.
forum-answered-cant = Zapisano: tym razem nie. Dziękuję, że dajesz znać.
forum-answer-none-yet = Nie ma jeszcze Twojej odpowiedzi.
forum-guests-choose = Czy ktoś będzie z Tobą?
forum-guests-option = { $count ->
        [0] Tylko ja
        [one] Jeszcze jedna osoba
        [few] Jeszcze { $count } osoby
        [many] Jeszcze { $count } osób
       *[other] Jeszcze { $count } osoby
    }
forum-way-dm = W wiadomości prywatnej
forum-way-thread = Wzmianką w wątku
forum-way-none = Bez przypomnień
forum-way-is = Jak Ci przypominam: **{ $way }**
forum-way-tested = Od teraz przypominam Ci tutaj. Chodzi o: „{ $title }”. Możesz to zatrzymać pod każdym przypomnieniem.
forum-way-closed = Nie udało mi się wysłać Ci wiadomości prywatnej, więc nic nie zostało zmienione. Zezwól w ustawieniach prywatności tego serwera na wiadomości prywatne od jego członków i spróbuj ponownie albo wybierz wątek.
forum-way-no-thread = Nie ma wątku ani zapowiedzi, gdzie można by o Tobie wspomnieć, więc nic nie zostało zmienione. Wybierz „{ forum-way-dm }” albo poproś moderację o wybranie kanału zapowiedzi forów.
forum-way-thread-closed = Nie mogę o Tobie wspomnieć na { $channel }, więc nic nie zostało zmienione: albo nie masz tam dostępu, albo ja nie mogę tam pisać. Zwróć się do moderacji albo wybierz „{ forum-way-dm }”.
forum-calendar-here = Oto plik do Twojego kalendarza. Późniejszy zaktualizuje wpis, zamiast go powielać.
forum-calendar-feed = Creative Clusters: fora
forum-calendar-none = Nie masz jeszcze w planach żadnego nadchodzącego forum. Rozejrzyj się: `/forum lista`
forum-interested = Widzę na Discordzie, że interesuje Cię „{ $title }”. To jeszcze nie rezerwuje miejsca: będziesz?

forum-ask-title = Zapytaj organizujących
forum-ask-form-label = Twoje pytanie
forum-ask-form-hint = Zobaczysz je tylko Ty, osoby organizujące i moderacja
forum-ask-empty = Napisz pytanie: na puste nikt nie odpowie.
forum-ask-enough = Masz już { $limit ->
        [one] jedno otwarte pytanie
        [few] { $limit } otwarte pytania
        [many] { $limit } otwartych pytań
       *[other] { $limit } otwartego pytania
    } o to forum. Pisz dalej w jednym z tych wątków: organizujący je czytają i tam odpowiadają.
forum-ask-thread-name = Pytanie: { $title }
forum-ask-first = { $organiser }, { $person } ma pytanie (**{ $title }**):
forum-ask-moderators = Droga moderacjo
forum-ask-opened = Twoje pytanie jest w prywatnym wątku: { $thread }
forum-ask-no-thread = Nie mogę otworzyć prywatnego wątku na kanale { $channel }. Przekaż to moderacji: `/ustawienia sprawdź` pokaże, czego mi brakuje. Oto Twoje pytanie, żeby nic nie przepadło: { $words }

## Wiadomości

forum-late-note = Piszę z opóźnieniem, bo o właściwej porze nie działałem. Przepraszam!
forum-reminder-title = { $title }: początek { $time }
forum-reminder-maybe = Na razie Twoja odpowiedź brzmi: może. Czy już wiesz?
forum-reminder-waiting = Nadal jesteś na liście oczekujących.
forum-remind-hour-button = Przypomnij za godzinę
forum-remind-day-button = Przypomnij jutro
forum-remind-stop-button = Już nie przypominaj
forum-snoozed = Przypomnę znowu { $time }.
forum-reminders-stopped = Nie będę więcej przypominać o tym forum. Zmienisz to na serwerze poleceniem `/przypomnienia`.
forum-changed-title = Zmiana: { $title }
forum-changed-old = Było
forum-changed-new = Jest
forum-changed-still = Czy nadal Ci pasuje?
forum-cancelled-title = Odwołane: { $title }
forum-cancelled-body = To forum się nie odbędzie. Planowany termin: { $time }
forum-cancelled-reason = Wiadomość od organizujących:
forum-offer-title = Wolne miejsce: { $title }
forum-offer-body = Czeka na Ciebie do: { $until }. Potem przejdzie na następną osobę z listy oczekujących.
forum-offer-accept-button = Biorę
forum-offer-decline-button = Rezygnuję
forum-offer-declined = Dziękuję: miejsce przejdzie na następną osobę.
forum-offer-over = Ta propozycja już wygasła: miejsce przeszło na następną osobę.
forum-seated-title = Masz miejsce: { $title }
forum-seated-body = Miejsc wystarczy teraz dla wszystkich: nie musisz już czekać ani niczego potwierdzać. Jeśli jednak nie możesz przyjść, naciśnij „{ forum-cant-button }”.
forum-invite-title = Będziesz? { $title }
forum-feedback-title = Jak było? { $title }
forum-feedback-body = Wystarczą trzy kliknięcia i, jeśli chcesz, jedno zdanie: to pomoże organizującym. Nie zobaczą, kto co napisał.
forum-feedback-button = Powiedz, jak było
forum-mark-whole = Całość
forum-mark-contacts = Nowe kontakty
forum-mark-usefulness = Przydatność w pracy
forum-feedback-choose = **{ $what }**: od 1 (słabo) do 5 (świetnie)
forum-feedback-words-button = Dopisz zdanie
forum-feedback-form-label = Co było dobre? Co warto zmienić?
forum-feedback-thanks = Dziękuję! W każdej chwili możesz to zmienić.
forum-task-title = Twoje zadanie po forum: { $title }
forum-task-due = termin: { $date }
forum-task-done-button = Zrobione
forum-task-later-button = Później
forum-task-done = ✅ Zrobione i zapisane na następne forum. Dziękuję!
forum-task-later = Zapisano. Przypomnę ponownie { $time }.

## Przypomnienia

reminders-title = Twoje przypomnienia o forach
reminders-intro = To dotyczy wszystkich forów na tym serwerze. Przy pojedynczym możesz wybrać inaczej, gdy na nie odpowiadasz.
reminders-way = Zwykle: **{ $way }**
reminders-way-unset = Zwykle: wcale, dopóki nie wybierzesz sposobu tutaj albo przy odpowiedzi
reminders-way-placeholder = Jak mam przypominać
reminders-which-placeholder = Kiedy mam przypominać
reminders-30-days = 30 dni wcześniej
reminders-7-days = 7 dni wcześniej
reminders-1-days = Dzień wcześniej
reminders-1-hours = Godzinę wcześniej
reminders-none = bez przypomnień
reminders-forums = Nadchodzące fora
reminders-forums-none = Nie ma jeszcze Twojej odpowiedzi na żadne nadchodzące forum.
reminders-invite-on-button = Pytaj mnie o nowe fora
reminders-invite-off-button = Nie pytaj mnie o nowe
reminders-stopped = Przypomnienia w wiadomościach prywatnych są wyłączone. Włączysz je znów w „{ message-open-button }”.
reminders-invites-on = O każde forum bez Twojej odpowiedzi pytam Cię jeden raz.
reminders-invites-off = Nie pytam Cię o fora bez Twojej odpowiedzi.
reminders-stop-all-button = Wyłącz wszystkie
reminders-stopped-all = Wszystkie przypomnienia o forach są wyłączone.
reminders-saved = Zapisano.

## Praca nad forum

forum-panel-new = Nowe forum
forum-panel-change = Zmiana: { $title }
forum-panel-intro = Wszystko, co wpiszesz, zapisuje się od razu. Potrzebne są tylko tytuł, czas i miejsce; podgląd pokaże, co zobaczą inni.
forum-panel-changed = Masz zmiany, które nie są jeszcze opublikowane. Do tego czasu to, co opublikowane, zostaje bez zmian.
forum-panel-holiday = { $date } to dzień wolny od pracy ({ $country }): { $name }
forum-panel-clash = W tym samym czasie: { $title }, { $time }
forum-panel-clash-elsewhere = W tym samym czasie jest forum na innym serwerze sieci: { $time }
forum-panel-overlaps = Ktoś inny zmienił w międzyczasie to samo: { $parts }. Tu widzisz swoją wersję; po publikacji zastąpi tamtą.
forum-panel-overbooked = Zajęte miejsca: { $taken }. Nikt swojego nie straci, a nowych nie będzie, dopóki zajętych nie ubędzie.
forum-panel-no-channel = Nie wybrano jeszcze kanału zapowiedzi forów, więc zapowiedź się nie pojawi. Moderacja może go wybrać poleceniem `/ustawienia otwórz`.
forum-panel-discard-button = Odrzuć
forum-panel-discarded = Szkic został odrzucony. To, co opublikowane, zostaje bez zmian.
forum-preview-title = Tak zobaczą to inni
forum-preview-change = Gdy zmieni się czas lub miejsce, dowie się o tym każdy, kto odpowiedział, i zobaczy obok siebie, co było, a co jest.
forum-published = ✅ Opublikowano. Zapowiedź pojawi się na kanale { $channel }, a cała reszta zrobi się sama.
forum-published-changes = ✅ Zmiany są opublikowane.
forum-published-no-channel = ✅ Opublikowano. Forum można znaleźć poleceniem `/forum lista`. Zapowiedź pojawi się, gdy moderacja wybierze kanał zapowiedzi forów.
forum-publish-once-button = Opublikuj tylko dla tego
forum-publish-series-button = Opublikuj też dla następnych
forum-template-choose = Zacznij od szablonu
forum-template-begun = Szablon jest wczytany. Wybierz dzień i zmień, co chcesz.
forum-template-keep-button = Zapisz jako szablon
forum-template-name-label = Nazwa szablonu
forum-template-name-hint = Szablon o tej samej nazwie zostanie zastąpiony. Prowadzący i powtarzanie odpadają
forum-template-kept = ✅ Zapisano szablon „{ $name }”. Będzie do wyboru przy zwoływaniu nowego forum.
forum-template-name-needed = Nadaj szablonowi nazwę, w której jest choć jedna litera.
forum-template-taken = Szablon o nazwie „{ $name }” już istnieje. Wybierz inną nazwę albo poproś moderację, żeby zastąpiła tamten.
forum-templates-full = Szablonów może być najwyżej { $limit }. Najpierw usuń któryś: „{ settings-forums-button }” w `/ustawienia otwórz`.
forum-panel-once = To forum się powtarza. Zmianę możesz opublikować tylko dla tego jednego albo także dla wszystkich następnych.
forum-published-once = ✅ Opublikowano tylko dla tego forum. Następne pozostają bez zmian.
forum-once-repetition = Zmieniło się też powtarzanie, a to dotyczy wszystkich następnych. Opublikuj zmianę też dla następnych albo najpierw przywróć powtarzanie.
forum-texts-intro = Tytuł i opis w każdym języku, w jakim chcesz. Kto czyta w innym, zobaczy pierwszy z nich.
forum-texts-choose = Wybierz język tekstu

forum-form-words-title = Teksty: { $language }
forum-form-title-label = Tytuł
forum-form-title-hint = Zostaw puste, żeby usunąć ten język
forum-form-description-label = O czym to będzie?
forum-form-when-title = Kiedy
forum-form-date-hint = Na przykład 15.06.2027 albo 2027-06-15
forum-form-start-date-label = Pierwszy dzień
forum-form-start-time-label = Początek o godzinie
forum-form-end-date-label = Ostatni dzień
forum-form-end-date-hint = Puste: tego samego dnia
forum-form-end-time-label = Koniec o godzinie
forum-form-time-hint = Na przykład 10:00
forum-form-end-time-hint = Na przykład 18:00
forum-form-zone-label = Czas w miejscowości
forum-form-zone-hint = Podaj godziny tak, jak pokazują je tamtejsze zegary
forum-form-where-title = Gdzie
forum-form-place-label = Miejscowość
forum-form-venue-label = Dokładne miejsce
forum-form-venue-hint = Budynek, ulica, sala
forum-form-link-label = Link, jeśli to spotkanie online
forum-form-agenda-label = Każdy punkt w osobnym wierszu
forum-form-agenda-hint = Godzina, tytuł | kto prowadzi. Inny dzień zaczyna się od wiersza z jego datą
forum-form-agenda-placeholder = 10:00 Powitanie | Maja
forum-form-capacity-label = Ile osób się zmieści?
forum-form-capacity-hint = Osoby towarzyszące też się liczą. Puste: bez ograniczeń
forum-form-answer-by-label = Odpowiedzi do
forum-form-answer-by-hint = Data i, jeśli chcesz, godzina; puste: aż do rozpoczęcia
forum-form-host-label = Organizacja, która zaprasza
forum-form-host-hint = Nazwa, jeśli to nie Ty zapraszasz
forum-form-kind-label = Co to będzie?
forum-form-reminders-label = Kiedy mam przypominać?
forum-form-reminders-hint = Każda osoba może swoje przypomnienia wyłączyć
forum-form-with-label = Co dodać do forum?
forum-form-picture-label = Adres obrazka
forum-form-recurrence-label = Czy będzie się powtarzać?
forum-form-until-label = Do jakiej daty?
forum-form-until-hint = Puste: bez końca
forum-with-thread = Wątek do rozmów
forum-with-event = Wydarzenie na Discordzie
forum-with-role = Rola dla osób, które będą
forum-with-guests = Osoby towarzyszące mile widziane
forum-repeat-never = Tylko raz
forum-repeat-week = Co tydzień
forum-repeat-two-weeks = Co dwa tygodnie
forum-repeat-month = Co miesiąc tego samego dnia
forum-repeat-month-day = Co miesiąc w ten sam dzień tygodnia
forum-repeat-year = Co rok tego samego dnia
forum-repeat-year-day = Co rok w ten sam dzień tygodnia
forum-repeat-other = Tak jak teraz

## Organizowanie

forum-organise-title = Organizacja: { $title }
forum-organise-numbers = Będą: { $coming } · zaproponowane miejsca: { $offered } · lista oczekujących: { $waiting } · może: { $maybe } · nie mogą: { $cant } · na miejscu: { $arrived }
forum-organise-change-button = Zmień
forum-organise-cancel-button = Odwołaj forum
forum-organise-attendance-button = Lista osób
forum-organise-checkin-button = Obecność
forum-organise-minutes-button = Notatki i decyzje
forum-organise-tasks-button = Zadania
forum-cancel-form-title = Odwołaj to forum
forum-cancel-form-label = Dlaczego?
forum-cancel-form-hint = Każdy, kto odpowiedział, od razu pozna decyzję i jej powód. Tego nie da się cofnąć
forum-cancel-form-which-label = Które?
forum-cancel-one = Tylko to; następne zostanie opublikowane
forum-cancel-series = To i wszystkie, które miały być po nim
forum-cancel-done = Forum jest odwołane. Zawiadamiam osoby, które odpowiedziały.
forum-untold = { $count ->
        [one] Jednej osoby, która odpowiedziała, ale nie wybrała wiadomości prywatnych, nie mogę powiadomić
        [few] { $count } osób, które odpowiedziały, ale nie wybrały wiadomości prywatnych, nie mogę powiadomić
        [many] { $count } osób, które odpowiedziały, ale nie wybrały wiadomości prywatnych, nie mogę powiadomić
       *[other] { $count } osoby, które odpowiedziały, ale nie wybrały wiadomości prywatnych, nie mogę powiadomić
    }: nie ma kanału zapowiedzi forów, na którym dałoby się to zrobić wzmianką. Przekaż to samodzielnie: przycisk „{ forum-organise-button }” prowadzi do przycisku „{ forum-organise-attendance-button }”.
forum-attendance-file = { $count ->
        [one] Jedna odpowiedź.
        [few] { $count } odpowiedzi.
        [many] { $count } odpowiedzi.
       *[other] { $count } odpowiedzi.
    } Przechowuj ten plik nie dłużej, niż to konieczne: gdy ktoś usunie swoje dane, z tego pliku one nie znikną.
forum-csv-name = Imię lub nazwa
forum-csv-choice = Odpowiedź
forum-csv-seat = Miejsce
forum-csv-guests = Osoby towarzyszące
forum-csv-arrived = Na miejscu
forum-choice-coming = będzie
forum-choice-maybe = może
forum-choice-cant = nie tym razem
forum-seat-seated = miejsce zapewnione
forum-seat-offered = miejsce do potwierdzenia
forum-seat-waiting = na liście oczekujących
forum-seat-lapsed = propozycja wygasła

forum-checkin-title = Obecność: { $title }
forum-checkin-body = { $count ->
        [0] Nikt jeszcze nie potwierdził obecności.
        [one] Na miejscu jest jedna osoba.
        [few] Na miejscu są { $count } osoby.
        [many] Na miejscu jest { $count } osób.
       *[other] Na miejscu jest { $count } osoby.
    }
forum-checkin-choose = Kto już jest?
forum-checkin-undo-choose = Obecność zapisana przez pomyłkę?
forum-checkin-post-button = Wstaw przycisk
forum-checkin-posted = Przycisk jest tutaj: { $channel }
forum-checkin-no-post = Nie mogę pisać tam, gdzie rozmawia się o tym forum. `/ustawienia sprawdź` pokaże, czego mi brakuje.
forum-checkin-button = Już jestem
forum-checkin-done = ✅ Dobrze, że jesteś! Twoja obecność jest zapisana.
forum-checkin-known = Twoja obecność już jest zapisana. Udanego spotkania!

forum-minutes-title = Notatki i decyzje: { $title }
forum-minutes-none = Nic jeszcze nie zapisano.
forum-minute-add-button = Dodaj notatkę
forum-decision-add-button = Dodaj decyzję
forum-minutes-remove-placeholder = Usuń jeden wpis
forum-minute-form-label = Co warto zachować?
forum-minute-minute = Notatka
forum-minute-decision = Decyzja

forum-tasks-title = Zadania: { $title }
forum-tasks-none = Nie ma jeszcze zadań.
forum-task-form-title = Zadanie
forum-task-form-what-label = Co jest do zrobienia?
forum-task-form-due-label = Do jakiej daty?
forum-task-form-outcome-label = Co z tego wynikło?
forum-task-form-outcome-hint = Inni przeczytają to w historii i przy następnym forum
forum-task-owner-placeholder = Nowe zadanie: kto to zrobi?
forum-task-owner-none = jeszcze nikt
forum-task-close-placeholder = Zadanie jest zrobione
forum-task-hand-placeholder = Przekaż zadanie komuś innemu: które?
forum-task-hand-choose = Kto się tym teraz zajmie?
forum-task-reopen-placeholder = Jednak nie jest zrobione

## Listy

forum-list-title = Nadchodzące fora
forum-list-none = Na razie nie zaplanowano żadnego forum.
forum-list-create-button = Zwołaj forum
forum-mine-title = Twoje fora
forum-mine-none = Nie ma jeszcze Twojej odpowiedzi na żadne nadchodzące forum. Rozejrzyj się: `/forum lista`
forum-mine-more = { $count ->
        [one] … i jeszcze jedno forum: znajdziesz je i zmienisz odpowiedź poleceniem `/forum lista`.
        [few] … i jeszcze { $count } fora: znajdziesz je i zmienisz odpowiedzi poleceniem `/forum lista`.
        [many] … i jeszcze { $count } forów: znajdziesz je i zmienisz odpowiedzi poleceniem `/forum lista`.
       *[other] … i jeszcze { $count } forum: znajdziesz je i zmienisz odpowiedzi poleceniem `/forum lista`.
    }
forum-mine-tasks = Twoje zadania
forum-mine-tasks-more = { $count ->
        [one] … i jeszcze jedno; pojawi się tu, gdy jedno z powyższych będzie zrobione.
        [few] … i jeszcze { $count }; pojawią się tu, gdy powyższe będą zrobione.
        [many] … i jeszcze { $count }; pojawią się tu, gdy powyższe będą zrobione.
       *[other] … i jeszcze { $count }; pojawią się tu, gdy powyższe będą zrobione.
    }
forum-mine-calendar-button = Wszystkie moje do kalendarza
forum-history-title = Minione fora
forum-history-none = Nie odbyło się jeszcze żadne forum.
forum-history-people = { $count ->
        [one] Była jedna osoba.
        [few] Były { $count } osoby.
        [many] Było { $count } osób.
       *[other] Było { $count } osoby.
    }
forum-history-feedback = { $count ->
        [one] Opinia jednej osoby
        [few] Opinie { $count } osób
        [many] Opinie { $count } osób
       *[other] Opinie { $count } osoby
    }: { $marks }
forum-history-came-of = Co z tego wynikło: { $title }
forum-protocol-button = Całość jako plik
forum-protocol-here = Oto wszystko, co zapisano, w całości: decyzje, notatki i zadania z tym, co z nich wynikło.

## Ustawienia

forum-settings-title = Fora
forum-settings-members-on = Forum może tu zwołać każdy.
forum-settings-members-off = Fora może zwoływać tylko moderacja.
forum-settings-members-on-button = Niech fora zwołuje każdy
forum-settings-members-off-button = Niech fora zwołuje tylko moderacja
forum-settings-templates = { $count ->
        [one] Przy nowym forum do wyboru jest { $count } szablon tego serwera.
        [few] Przy nowym forum do wyboru są { $count } szablony tego serwera.
        [many] Przy nowym forum do wyboru jest { $count } szablonów tego serwera.
       *[other] Przy nowym forum do wyboru jest { $count } szablonu tego serwera.
    }
forum-template-remove-placeholder = Usuń szablon
settings-forums-button = Kto zwołuje fora

purpose-forums = Kanał zapowiedzi forów
purpose-forums-hint = Tu pojawiają się zapowiedzi forów, każda z własnym wątkiem
channel-forums-name = fora
check-no-forums = Nie wybrano kanału zapowiedzi forów, więc zapowiedzi się nie pojawiają; fora można znaleźć tylko poleceniem `/forum lista`. Wybierz kanał w ustawieniach.
check-forums-server = Na tym serwerze brakuje mi do forów: { $permissions }. Bez „{ permission-create-events }” fora nie mają wydarzenia na Discordzie, bez „{ permission-manage-roles }” roli dla osób, które będą; reszta działa. Zezwól na to mojej roli w ustawieniach serwera.
permission-create-public-threads = Tworzenie publicznych wątków
permission-create-events = Tworzenie wydarzeń
permission-manage-roles = Zarządzanie rolami

## Co może pójść nie tak

forum-gone = Tego forum już nie ma. Rozejrzyj się: `/forum lista`
forum-not-yours = To może zrobić tylko osoba, która zwołała to forum, albo moderacja.
forum-is-cancelled = To forum zostało odwołane, więc nic już nie można w nim zmienić.
forum-is-over = To forum już się odbyło, więc nic już nie można w nim zmienić.
forum-moderators-call = Na tym serwerze fora zwołuje tylko moderacja. Jeśli masz pomysł na forum, zwróć się do niej: może też pozwolić, żeby fora zwoływał każdy.
forum-draft-there = Masz już zaczęte inne forum. Chcesz je dokończyć czy odrzucić i zacząć od tego?
forum-changed-meanwhile = Gdy trwało pisanie, ktoś inny opublikował zmianę tego samego. Twoja wersja jest zachowana: obejrzyj opublikowaną przez `/forum lista`, a potem opublikuj ponownie, żeby ją zastąpić, albo odrzuć swoją.
forum-draft-go-on-button = Dokończ moje
forum-draft-instead-button = Zacznij od tego
forum-too-many = Jednocześnie może być zaplanowanych najwyżej { $limit } { $limit ->
        [one] forum
        [few] fora
        [many] forów
       *[other] forum
    }. Odwołaj któreś albo poczekaj, aż jedno się skończy.
forum-too-many-own = Masz już { $limit ->
        [one] jedno zwołane forum, które jest
        [few] { $limit } zwołane fora, które są
        [many] { $limit } zwołanych forów, które są
       *[other] { $limit } zwołanego forum, które są
    } jeszcze przed nami. Poczekaj, aż któreś się skończy, albo poproś moderację o zwołanie tego forum.
forum-too-many-today = W ciągu doby możesz zwołać najwyżej { $limit ->
        [one] jedno forum
        [few] { $limit } fora
        [many] { $limit } forów
       *[other] { $limit } forum
    }. Szkic jest zachowany; opublikuj go jutro albo poproś moderację o zwołanie tego forum.
forum-moved-often = W ciągu ostatnich 24 godzin czas lub miejsce tego forum zmieniały się już { $limit ->
        [one] raz
        [few] { $limit } razy
        [many] { $limit } razy
       *[other] { $limit } razy
    } i za każdym razem dowiadywali się o tym wszyscy, którzy odpowiedzieli. Twoje zmiany są zachowane; opublikuj je jutro albo poproś o to moderację.
forum-title-needed = Podaj tytuł z co najmniej jedną literą, przynajmniej w jednym języku.
forum-needs-time = Podaj najpierw, kiedy forum się zaczyna i kiedy się kończy.
forum-needs-town = Wybierz miejscowość. Jeśli forum odbywa się bez niej, wybierz „{ forum-kind-online }” w części „{ forum-part-extras }”.
forum-needs-link = Podaj link, pod którym forum odbędzie się online.
forum-one-link = Podaj tylko jeden adres internetowy.
forum-date-unreadable = Nie potrafię odczytać daty „{ $typed }”. Napisz ją tak: 15.06.2027 albo 2027-06-15.
forum-time-unreadable = Nie potrafię odczytać godziny „{ $typed }”. Napisz ją tak: 10:00.
forum-time-skipped = Tego dnia zegary są tam przestawiane do przodu i godziny { $time } nie ma. Czy chodziło o { $next }?
forum-ends-before-start = Koniec wypada przed początkiem. Spójrz jeszcze raz na dni i godziny.
forum-too-long = Forum może trwać najwyżej { $days } dni. Czy rok ostatniego dnia się zgadza?
forum-in-past = Ten czas już minął. Wybierz późniejszy.
forum-too-far = Forum można zwołać najwyżej { $years } { $years ->
        [one] rok
        [few] lata
        [many] lat
       *[other] roku
    } naprzód. Czy rok się zgadza?
forum-capacity-range = Podaj liczbę miejsc od { $least } do { $most } albo zostaw puste, jeśli miejsca starczy dla wszystkich.
forum-deadline-late = Czas na odpowiedzi musi się skończyć przed rozpoczęciem forum. Wybierz wcześniejszy dzień lub godzinę.
forum-deadline-past = Ten czas na odpowiedzi już minął. Wybierz późniejszy.
forum-agenda-line = Nie rozumiem tego wiersza programu: „{ $line }”. Zacznij go od godziny, na przykład: 10:00 Powitanie.
forum-agenda-far = W programie jest punkt z datą { $day }, oddaloną od forum o więcej niż miesiąc. Czy ta data się zgadza?
forum-agenda-long = Program mieści { $limit } { $limit ->
        [one] punkt
        [few] punkty
        [many] punktów
       *[other] punktu
    }. Połącz niektóre.
forum-rule-unknown = Nie rozumiem, jak ma się to powtarzać. Wybierz coś z listy.
forum-rule-overlaps = Następne zaczęłoby się, zanim to się skończy. Wybierz dłuższą przerwę.
forum-rule-ended = Ostatnia data wypada przed następnym terminem. Wybierz późniejszą datę albo „{ forum-repeat-never }”.
forum-rule-other-day = Początek wypada w inny dzień, niż wynika z powtarzania. Zmień jedno albo drugie.
forum-answers-closed = Czas na odpowiedzi już minął. Zapytaj organizujących, czy jest jeszcze miejsce.
forum-answer-first = Nie wiem jeszcze, czy będziesz. Najpierw odpowiedz.
forum-guests-range = Możesz zabrać ze sobą najwyżej { $limit } { $limit ->
        [one] osobę
        [few] osoby
        [many] osób
       *[other] osoby
    }. O większą grupę zapytaj organizujących.
forum-guests-none = Na to forum każdy przychodzi bez osób towarzyszących. Jeśli to dla Ciebie trudne, zapytaj organizujących.
forum-guests-no-room = Tyle osób się nie zmieści. Twoje miejsca zostają bez zmian.
forum-invites-need-messages = Do tego muszę móc do Ciebie pisać. Wybierz najpierw powyżej „{ forum-way-dm }”.
forum-snooze-late = Forum zdąży się już wtedy zacząć. Wybierz krótszy czas.
forum-check-in-early = Na zapisanie obecności jest jeszcze za wcześnie: można to zrobić od dwóch godzin przed początkiem.
forum-check-in-late = Na zapisanie obecności jest już za późno.
forum-feedback-early = Powiedz, jak było, gdy forum już się zacznie.
forum-feedback-absent = Jak było, mogą powiedzieć tylko osoby, które tam były. Jeśli jesteś jedną z nich, poproś organizujących o zapisanie Twojej obecności; mogą to zrobić najpóźniej dzień po zakończeniu.
forum-mark-range = Podaj ocenę od 1 do { $most }.
forum-words-needed = Napisz kilka słów.
forum-minute-gone = Tego wpisu już nie ma.
forum-minutes-full = Mieści się tu { $limit } { $limit ->
        [one] wpis
        [few] wpisy
        [many] wpisów
       *[other] wpisu
    }. Usuń któryś, zanim dodasz kolejny.
forum-task-empty = Napisz, co jest do zrobienia.
forum-task-past = Ta data już minęła. Wybierz późniejszą.
forum-task-gone = Tego zadania już nie ma.
forum-task-not-yours = To zadanie należy do kogoś innego.
forum-task-done-already = To zadanie jest już wykonane. Dziękuję!
forum-tasks-of-one = Jedna osoba może mieć w jednym forum najwyżej { $limit ->
        [one] jedno otwarte zadanie
        [few] { $limit } otwarte zadania
        [many] { $limit } otwartych zadań
       *[other] { $limit } otwartego zadania
    }. Najpierw zamknij któreś z nich albo poproś moderację, żeby przydzieliła to zadanie.
forum-tasks-full = Mieści się tu { $limit } { $limit ->
        [one] zadanie
        [few] zadania
        [many] zadań
       *[other] zadania
    }. Więcej to już osobny projekt.
