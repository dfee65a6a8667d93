# Prywatność: zgody, pobieranie i usuwanie danych.

cmd-privacy = prywatność
    .description = Co jest o Tobie zapisane i dlaczego; Twoje zgody, Twoje dane i ich usunięcie

privacy-title = Twoja prywatność
privacy-intro = To Ty decydujesz, co o Tobie przechowuję. Niczego stąd nie sprzedaję ani nie przekazuję dalej, a zdanie możesz zmienić w każdej chwili.
privacy-direct = Twoje zgody są przypisane do serwera: zobaczysz je i zmienisz tam poleceniem `/prywatność`. Tutaj możesz pobrać wszystkie swoje dane albo zlecić ich usunięcie na każdym serwerze.
privacy-details-button = Co jest zapisane
privacy-export-button = Pobierz moje dane
privacy-erase-button = Usuń moje dane
privacy-responsible = Administrator danych: { $operator }. Pytania: { $contact }
privacy-responsible-unknown = Administrator danych: ten, kto prowadzi ten serwer. Zapytaj jego moderację.
privacy-erased = Twoje dane usunięto: { $date }. Potwierdzenie: **{ $receipt }**
privacy-nothing-stored = Nic o Tobie nie jest tu zapisane, więc nie ma czego usuwać.

consent-directory = Katalog
consent-directory-text = inne osoby na tym serwerze widzą moją wizytówkę i mogą mnie znaleźć
consent-matching = Dopasowania
consent-matching-text = na podstawie tych części mojej wizytówki, które widzą wszyscy lub które podaję w tym celu, bot proponuje mnie osobom, które szukają czegoś pasującego albo coś pasującego oferują, i pisze do mnie prywatnie, najwyżej trzy razy w tygodniu, gdy któraś z nich chce mnie poznać
consent-reminders = Wiadomości prywatne
consent-reminders-text = bot może wysyłać mi przypomnienia i raz w roku pytać, czy moja wizytówka jest nadal aktualna
consent-given = Zgoda: { $date }, wersja tekstu { $version }
consent-revoked = Brak zgody od { $date }
consent-give-button = Wyraź zgodę
consent-revoke-button = Wycofaj zgodę

direct-test-reminders = Od teraz mogę tu do Ciebie pisać. Możesz to w każdej chwili zatrzymać poleceniem `/prywatność` na serwerze.
direct-test-receipt = Tutaj dotrze potwierdzenie, gdy Twoje dane zostaną usunięte.
direct-no-receipt = Odwołano usunięcie danych: nic nie zostanie usunięte, więc i potwierdzenie nie przyjdzie.
reminders-closed = Nie udało mi się wysłać Ci wiadomości prywatnej, więc nic nie zostało zmienione. Zezwól w ustawieniach prywatności tego serwera na wiadomości prywatne od jego członków i spróbuj ponownie.

privacy-details-title = Co jest zapisane, dlaczego i na jak długo
privacy-stored-introduction = **Twoja wizytówka**: jej treść, kto może zobaczyć którą część i kiedy została potwierdzona. Przechowuję ją, dopóki jej nie usuniesz, żeby inni mogli Cię znaleźć.
privacy-stored-draft = **Twoje szkice**: to, co jest wpisane w wizytówce lub forum, ale nieopublikowane. Widzisz je tylko Ty; znikają { $days } dni po ostatniej zmianie.
privacy-stored-greetings = **Przywitania**: co, do kogo i kiedy piszesz, żeby nikt nie był nimi zasypywany, a dwie osoby odnalazły swój wątek.
privacy-stored-forums = **Fora**: Twoja odpowiedź i liczba osób towarzyszących, sposób przypominania, Twoja obecność, Twoja opinia i Twoje zadania. Zwołane fora oraz zapisane notatki i decyzje pozostają, ale bez Twojego imienia.
privacy-stored-coaching = **Coaching**: Twoje odpowiedzi, plany i postanowienia, kiedy powstały oraz co udostępniasz któremu coachowi. Moderacja tego nie widzi. Niedokończony dialog znika rok po ostatniej odpowiedzi; reszta zostaje, dopóki jej nie usuniesz. U coachów: języki i tematy; przesłane arkusze zostają bez imienia.
privacy-stored-consents = **Zgody**: na co i od kiedy się zgadzasz albo już nie i jakiego tekstu to dotyczy: to dowód, którego wymaga prawo.
privacy-stored-messages = **Wiadomości do Ciebie**: jakie przypomnienie lub zawiadomienie zostało wysłane i kiedy, usuwane po 30 dniach; oraz jak chcesz je dostawać.
privacy-stored-announcements = **Komunikaty**: co jako osoba moderująca szkicujesz lub ogłaszasz. Szkice znikają, gdy usuniesz swoje dane; to, co ogłoszono, zostaje bez Twojego imienia.
privacy-stored-reports = **Zgłoszenia**: co zgłaszasz moderacji i dlaczego.
privacy-stored-moderation = **Zapisy moderacji**: kto z moderacji co zrobił i dlaczego, także w sprawie Twojej wizytówki. Przechowywane osobno przez { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } i nieusuwane razem z resztą, żeby obie strony mogły wykazać, co się wydarzyło.
privacy-stored-left = **Gdy opuścisz ten serwer**, Twoja wizytówka od razu przestaje być widoczna, a Twoje dane zostaną usunięte po { $days ->
        [one] jednym dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    }. Wróć wcześniej, a wszystko będzie jak dawniej, oprócz odpowiedzi na nadchodzące fora.
privacy-stored-backups = **Kopie zapasowe** są usuwane po { $days ->
        [one] jednym dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    }. Gdyby któraś okazała się potrzebna, dane usunięte od czasu jej powstania zostaną z niej usunięte ponownie.
privacy-stored-discord = **Wiadomości na Discordzie**, na przykład w wątkach, przechowuje Discord. Możesz je tam samodzielnie usunąć.
privacy-not-stored = **Czego nie zapisuję**: rozmów na kanałach i wiadomości pisanych do mnie, tego, kto jest online i w co klikasz, Twojego adresu e-mail.
privacy-rights = Masz prawo dostępu do swoich danych, ich sprostowania, przeniesienia i usunięcia, ograniczenia ich przetwarzania i sprzeciwu wobec niego, wycofania zgody w każdej chwili, a także prawo wniesienia skargi do organu nadzorczego w swoim kraju, w Polsce do Prezesa UODO (RODO, art. 7, 15–22 i 77).

privacy-exported = Oto wszystko, co o Tobie przechowuję, ze wszystkich serwerów, w jednym pliku, który odczytasz Ty i odczytają inne programy.
privacy-export-times = Daty i godziny są w czasie UTC, w kolejności rok-miesiąc-dzień; null znaczy, że nic tam nie ma. Długie numery nadaje Discord: serwerom, kanałom i wątkom.

erasure-title = Usunąć Twoje dane?
erasure-means =
    Twoja wizytówka od razu przestanie być widoczna, a Twoje odpowiedzi na nadchodzące fora zostaną cofnięte: Twoje miejsca przejdą na inne osoby. Za jeden dzień wszystko, co jest tu o Tobie zapisane, zostanie trwale usunięte: wizytówka, szkice, przywitania, zgody, zaplanowane wiadomości. Do tego czasu możesz to odwołać; tylko na fora trzeba będzie wtedy odpowiedzieć jeszcze raz.
    Zostaną tylko zapisy moderacji, przez { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }. Jako dowód usunięcia otrzymasz potwierdzenie.
erasure-everywhere = Tutaj, poza serwerem, oznacza to każdy serwer, na którym coś o Tobie zapisano.
erasure-dm-button = Usuń, potwierdzenie w wiadomości
erasure-quiet-button = Usuń, bez wiadomości
erasure-started =
    ⏳ Termin usunięcia Twoich danych: { $date }. Twoja wizytówka już nie jest widoczna.
    Jednak nie? Odwołaj to tutaj albo poleceniem `/prywatność`.
    -# Numer: { $number }
erasure-running = Twoje dane zostaną usunięte { $date }.
erasure-call-off-button = Odwołaj usunięcie
erasure-called-off = Odwołano: nic nie zostanie usunięte, a to, co było opublikowane, jest znowu widoczne. Nie ma już tylko Twoich odpowiedzi na nadchodzące fora, bo Twoje miejsca od razu zwolniły się dla innych. Jeśli chcesz przyjść, odpowiedz jeszcze raz: `/forum lista`
erasure-none = Nie ma czego odwoływać: usunięcie zostało już odwołane albo dane są już usunięte. Zobacz `/prywatność`.
erasure-receipt = Twoje dane usunięto: { $date }. Potwierdzenie: **{ $receipt }**
