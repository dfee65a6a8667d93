# Czego nie udało się dostarczyć.

cmd-deliveries = niedostarczone
    .description = Czego nie udało mi się dostarczyć, dlaczego i co można z tym zrobić

deliveries-title = Niedostarczone
deliveries-none = Wszystko dotarło.
deliveries-no-more = Nic więcej tu nie czeka.
deliveries-intro = Usuń przeszkodę, a potem pozwól mi spróbować jeszcze raz.
deliveries-more = i jeszcze { $count }
deliveries-posts-title = { $count ->
        [one] Jeden wpis nie wygląda tak, jak powinien
        [few] { $count } wpisy nie wyglądają tak, jak powinny
        [many] { $count } wpisów nie wygląda tak, jak powinno
       *[other] { $count } wpisu nie wygląda tak, jak powinno
    }
delivery-retry-button = Spróbuj ponownie
delivery-dismiss-button = Zostaw
delivery-retry-posts-button = Spróbuj ponownie ze wszystkimi wpisami
delivery-retried = Próbuję teraz jeszcze raz.
delivery-dismissed = Zostaje tak, jak jest.
delivery-gone = Ta sprawa jest już zamknięta: była kolejna próba albo ktoś ją zostawił.
delivery-over = Na to jest już za późno albo to już nieaktualne, więc i tak bym tego nie wysłał. „{ delivery-dismiss-button }” usunie to z listy.
delivery-to-member = w wiadomości prywatnej

delivery-other = Wiadomość
delivery-members-still-true = Coroczne pytanie o wizytówkę
delivery-members-hello = Przywitanie
delivery-members-welcome = Powitanie
delivery-members-introduction = Wizytówka
delivery-members-changed-while-hidden = Informacja dla moderacji
delivery-moderation-report = Zgłoszenie
delivery-moderation-decision = Decyzja moderacji
delivery-privacy-receipt = Potwierdzenie usunięcia danych
delivery-forums-card = Zapowiedź forum
delivery-forums-reminder = Przypomnienie o forum
delivery-forums-changed = Zmiana forum
delivery-forums-cancelled = Odwołanie forum
delivery-forums-offer = Propozycja miejsca
delivery-forums-seated = Wiadomość o miejscu
delivery-forums-feedback = Pytanie o wrażenia z forum
delivery-forums-task = Przypomnienie o zadaniu
delivery-forums-invite = Zaproszenie na forum
delivery-forums-interest = Pytanie do osoby zainteresowanej
delivery-coaching-commitment = Przypomnienie o postanowieniu
delivery-cooperation-request = Ogłoszenie na tablicy
delivery-cooperation-report = Zgłoszenie
delivery-cooperation-decision = Decyzja moderacji
delivery-cooperation-changed-while-hidden = Informacja dla moderacji
delivery-cooperation-fits = Wiadomość o pasującym ogłoszeniu
delivery-cooperation-interest = Wiadomość, że ktoś chce kogoś poznać
delivery-cooperation-someone = Wiadomość o nowej pasującej osobie
delivery-cooperation-first = Pierwsza wiadomość we wspólnym wątku
delivery-cooperation-contact = Kontakt, gdy obie strony się zgodziły
delivery-cooperation-expiring = Pytanie, czy ogłoszenie jest aktualne
delivery-cooperation-outcome = Pytanie, co wyszło z ogłoszenia
delivery-pairs-paired = Wiadomość, kogo łączy runda
delivery-pairs-nobody = Wiadomość, że runda nikogo nie znalazła
delivery-pairs-met = Pytanie, czy doszło do spotkania
delivery-announcements-post = Komunikat
delivery-announcements-digest = Przegląd tygodnia
delivery-unanswered-list = Lista postów bez odpowiedzi
delivery-unanswered-ask = Pytanie, czy sprawa z posta jest rozwiązana

reason-dm-closed = Ta osoba nie przyjmuje ode mnie wiadomości prywatnych. Kolejna próba pomoże tylko wtedy, gdy na nie zezwoli.
reason-channel-missing = Kanał lub wątek został usunięty albo już go nie widzę. Wybierz inny tam, gdzie jest ustawiony.
reason-forbidden = Brakuje mi tam uprawnienia. Które to, powie `/ustawienia sprawdź`; jeśli nie, sprawdź w ustawieniach kanału „{ permission-view-channel }” i „{ permission-send-messages }”.
reason-no-history = Nie wolno mi tam czytać historii, więc nie mogę dopilnować, żeby nic nie pojawiło się dwa razy. Zezwól na „{ permission-read-message-history }”.
reason-discord-down = Zbyt długo nie było połączenia z Discordem. Kolejna próba najpewniej pomoże.
reason-ours = To błąd po mojej stronie. Powiedz o tym osobie, która mnie prowadzi; szczegóły znajdzie w moich logach.
reason-refused = Discord tego nie przyjął (`{ $code }`). Jeśli kolejna próba nie pomoże, powiedz o tym osobie, która mnie prowadzi.

act-retry-delivery = ponowna próba dostarczenia
act-dismiss-delivery = pozostawienie niedostarczonej wiadomości
