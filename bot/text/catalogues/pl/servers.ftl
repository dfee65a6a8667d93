# Ustawienia i pierwsza konfiguracja.

cmd-settings = ustawienia
    .description = Skonfiguruj bota na tym serwerze
cmd-settings-open = otwórz
    .description = Ustawienia tego serwera; na nowym serwerze pierwsza konfiguracja
cmd-settings-check = sprawdź
    .description = Co jest nie tak z konfiguracją i jak to naprawić

settings-hello-title = Cześć! Jestem botem sieci Creative Clusters.
settings-hello = Pomagam osobom twórczym przedstawić się i odnaleźć nawzajem, w pięciu językach. Kto zarządza tym serwerem, może mnie skonfigurować w dwie minuty:
settings-start-button = Skonfiguruj mnie

settings-title = Ustawienia tego serwera
settings-title-first = Pierwsza konfiguracja
settings-intro = Każdy wybór działa od razu. Opublikowane już wizytówki się do niego dostosują.
settings-intro-first = Wybierz to, co już masz, a resztę zostaw pustą: brakujące kanały utworzę. Każdy wybór działa od razu i wszystko można później zmienić.
settings-languages = Języki publicznych wpisów
settings-languages-hint = Jeden albo dwa, jeśli wpisy mają być dwujęzyczne. Prywatnie odpowiadam zawsze w języku danej osoby.
settings-channel-choose = Wybierz kanał
settings-roles = Kto moderuje
settings-roles-hint = Te role mogą ukrywać wizytówki i zmieniać te ustawienia. Kto zarządza serwerem, może to zawsze.
settings-create-button = Utwórz, czego brakuje, i zakończ
settings-finish-button = Zakończ
settings-open-button = Ustawienia
settings-check-button = Sprawdź
settings-retention-button = Jak długo przechowuję dane
settings-saved = Zapisano.
settings-done = Konfiguracja jest gotowa. Od teraz witam nowe osoby. Wypróbuj `/wizytówka`!
settings-done-but = Konfiguracja jest gotowa; wszystko możesz w każdej chwili zmienić. To jeszcze zostało:

purpose-welcome = Kanał powitań
purpose-welcome-hint = Tu witam nowe osoby, gdy zaakceptują zasady serwera
purpose-introductions = Kanał wizytówek
purpose-introductions-hint = Tu pojawiają się wizytówki osób z serwera, zawsze aktualne
purpose-moderators = Kanał moderacji
purpose-moderators-hint = Tu trafiają zgłoszenia; powinna go widzieć tylko moderacja

channel-welcome-name = powitania
channel-introductions-name = wizytówki
channel-moderators-name = moderacja

permission-quoted = „{ $name }”
permission-view-channel = Wyświetlanie kanału
permission-send-messages = Wysyłanie wiadomości
permission-read-message-history = Czytanie historii czatu
permission-create-private-threads = Tworzenie prywatnych wątków
permission-send-messages-in-threads = Wysyłanie wiadomości w wątkach

settings-languages-number = Wybierz co najmniej jeden język, a najwyżej { $limit }.
settings-channel-unseen = Nie widzę tego kanału. Daj mi tam uprawnienie „{ permission-view-channel }” w ustawieniach kanału, w zakładce Uprawnienia, i wybierz go ponownie.
settings-channel-lacks = Na kanale { $channel } brakuje mi jeszcze: { $permissions }. Zezwól na to w ustawieniach kanału, w zakładce Uprawnienia, i wybierz go ponownie. Nic nie zostało zmienione.
settings-cannot-create = Nie wolno mi tu tworzyć kanałów. Daj mi na chwilę uprawnienie „Zarządzanie kanałami” albo utwórz kanały samodzielnie i wybierz je powyżej. Dotychczasowe wybory są zapisane.
settings-retention-range = Podaj liczbę dni od { $least } do { $most }.
settings-requests-range = Podaj liczbę miesięcy od { $least } do { $most }.
settings-timezone-unknown = Nie znam strefy czasowej tego kraju. Wybierz inny kraj.
settings-places-full = Lista mieści { $limit } { $limit ->
        [one] miejscowość
        [few] miejscowości
        [many] miejscowości
       *[other] miejscowości
    }. Usuń którąś, zanim dodasz kolejną.

places-title = Miejscowości
places-intro = Z tej listy każdy wybiera swoją miejscowość albo podaje inną.
places-remove-placeholder = Usuń miejscowość
places-add-button = Dodaj miejscowość
places-form-title = Dodaj miejscowość
places-form-name-label = Nazwa miejscowości

retention-form-title = Jak długo przechowuję dane
retention-form-label = Po opuszczeniu serwera: dni do usunięcia
retention-form-hint = Od 1 do 365; kto wróci wcześniej, zastanie wszystko bez zmian
retention-requests-label = Zakończone ogłoszenia: miesiące do usunięcia
retention-requests-hint = Od 6 do 36 po zakończeniu; zostają liczby bez imion

check-title = Sprawdzenie konfiguracji
check-all-well = Wszystko w porządku.
check-not-set-up = Konfiguracja nie jest zakończona: nowe osoby nie są jeszcze witane. Otwórz ustawienia i naciśnij „{ settings-finish-button }”.
check-no-welcome = Nie wybrano kanału powitań, więc nowe osoby nie są witane. Wybierz go w ustawieniach.
check-no-introductions = Nie wybrano kanału wizytówek, więc wizytówki się nie pojawiają; ludzi można znaleźć tylko poleceniem `/ludzie szukaj`. Wybierz kanał w ustawieniach.
check-no-moderators = Nie wybrano kanału moderacji, więc zgłoszenia widać tylko po użyciu polecenia `/moderacja zgłoszenia`. Wybierz kanał w ustawieniach.
check-channel-gone = { $purpose }: kanał został usunięty albo już go nie widzę. Wybierz inny w ustawieniach.
check-permissions = { $purpose }: na kanale { $channel } brakuje mi: { $permissions }. Zezwól na to w ustawieniach kanału, w zakładce Uprawnienia.
check-announcement-channel = { $purpose }: { $channel } to teraz kanał, który mogą obserwować inne serwery, a na takich Discord nie pozwala na prywatne wątki. Wybierz w ustawieniach inny kanał albo w ustawieniach kanału zmień go z powrotem na zwykły.
check-tags = { $purpose }: na kanale { $channel } każdy post musi mieć tag, a ja nie mogę ich dodawać, więc post, do którego żaden nie pasuje, tam się nie pojawi. Zezwól mi tam na „Zarządzanie kanałami” albo zezwól na posty bez tagów.
check-backstage-open = { $purpose }: każdy widzi { $channel }, a na nim także, kogo dotyczą zgłoszenia. Odbierz tam roli @everyone uprawnienie „{ permission-view-channel }”.
check-backstage-unseen = { $purpose }: kanał { $channel } jest niewidoczny dla części moderacji ({ $roles }), więc zgłoszenia nie docierają do wszystkich. Zezwól tam na „{ permission-view-channel }”.
check-roles-gone = Rola, która moderowała, została usunięta. Zajrzyj w ustawieniach do części „{ settings-roles }”.
check-no-roles = Żadna rola nie moderuje, więc mogą to robić tylko osoby zarządzające serwerem. Wybierz rolę w ustawieniach.
check-posts-stuck = { $count ->
        [one] Jeden wpis czeka
        [few] { $count } wpisy czekają
        [many] { $count } wpisów czeka
       *[other] { $count } wpisu czeka
    }, bo publikacja się nie udała. Próbuję teraz jeszcze raz.
