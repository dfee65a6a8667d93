# Posty na kanałach forum, na które nikt nie odpowiada.

cmd-unanswered = bez-odpowiedzi
    .description = Znajdź na kanałach forum posty, na które nikt nie odpowiedział

unanswered-settings-title = Posty bez odpowiedzi
unanswered-intro = Raz w tygodniu szukam postów, w których poza ich autorką lub autorem nikt nic nie napisał, i podaję ich listę z linkami. Każda z tych osób dostaje w swoim poście jedno pytanie, czy sprawa jest rozwiązana. Nie czytam tego, co tam napisano. Gdy wszystko ma odpowiedź, nie piszę nic.
unanswered-on = **Włączone.** Następnym razem sprawdzę { $date }.
unanswered-off = Wyłączone.
unanswered-on-button = Włącz
unanswered-off-button = Wyłącz
unanswered-forums = Wybierz kanały forum
unanswered-channel = Wybierz kanał dla listy
unanswered-goes-to = Lista trafia tutaj: { $channel }
unanswered-nowhere = jeszcze nie wybrano
unanswered-here-button = Niech trafia na ten kanał
unanswered-change-button = Zmień
unanswered-after = { $days ->
        [one] Posty bez odpowiedzi od 1 dnia
        [few] Posty bez odpowiedzi od { $days } dni
        [many] Posty bez odpowiedzi od { $days } dni
       *[other] Posty bez odpowiedzi od { $days } dnia
    }
unanswered-time-form = Kiedy mam sprawdzać?
unanswered-days-label = Dni bez odpowiedzi
unanswered-days-hint = od { $least } do { $most }
unanswered-days-range = Podaj liczbę dni od { $least } do { $most }.
unanswered-no-forums = Najpierw wybierz co najmniej jeden kanał forum.
unanswered-no-channel = Najpierw wybierz, dokąd ma trafiać lista.

unanswered-title = Kto może pomóc?
unanswered-list-intro = { $days ->
        [one] Na te posty nikt nie odpowiedział od co najmniej 1 dnia.
        [few] Na te posty nikt nie odpowiedział od co najmniej { $days } dni.
        [many] Na te posty nikt nie odpowiedział od co najmniej { $days } dni.
       *[other] Na te posty nikt nie odpowiedział od co najmniej { $days } dnia.
    }
unanswered-more = { $count ->
        [one] i jeden starszy post
        [few] i { $count } starsze posty
        [many] i { $count } starszych postów
       *[other] i { $count } starszego posta
    }
unanswered-unreadable = Nie mogę już zajrzeć na: { $channels }. Daj mi tam uprawnienia „{ permission-view-channel }” i „{ permission-read-message-history }” albo wybierz inne kanały poleceniem `/bez-odpowiedzi`.
unanswered-question = { $author }, nikt tu jeszcze nie odpowiedział. Czy mimo to sprawa jest rozwiązana? Pytam tylko ten jeden raz; dopóki sprawa jest otwarta, post zostaje na cotygodniowej liście.
unanswered-solved-button = Rozwiązane
unanswered-open-button = Nadal otwarte
unanswered-thanks-solved = Rozwiązane. Dobrze wiedzieć!
unanswered-thanks-open = Nadal otwarte: post zostaje na cotygodniowej liście, żeby inni go widzieli.
unanswered-author-only = To może powiedzieć tylko osoba, która napisała ten post, albo moderacja.
unanswered-not-asked = To pytanie jest już zbyt stare. Jeśli nadal szukasz pomocy, napisz nowy post.
