# Co mówi każda część bota.


error-unexpected =
    Coś poszło nie tak po naszej stronie i nic nie zostało zmienione. Spróbuj ponownie za chwilę.
    Jeśli to się powtórzy, podaj moderacji ten numer: **{ $incident }**
error-discord = Discord w tej chwili nie odpowiada mi tak, jak powinien. Sprawdź za kilka minut, czy się udało, a jeśli nie, spróbuj jeszcze raz.
error-too-slow = Trwało to tak długo, że Discord nie otwiera już formularza. Naciśnij jeszcze raz.
error-outdated =
    Ten przycisk pochodzi z mojej starszej wersji. Polecenie `/pomoc` pokaże Ci, jak zrobić to, o co chodziło; nic Twojego nie przepadło.
error-form-outdated = Nie mogę już przyjąć tego formularza.
error-typed = Oto wpisana treść, żeby nic nie przepadło:
error-not-here = To działa tylko na serwerze, nie w wiadomościach prywatnych. Przejdź na swój serwer i spróbuj tam ponownie.
error-no-thread = Nie mogę otworzyć prywatnego wątku na kanale { $channel }. Przekaż to moderacji: `/ustawienia sprawdź` pokaże, czego mi brakuje.
error-threads-full = Na tym serwerze jest otwartych tyle wątków, na ile pozwala Discord, więc nie mogę otworzyć kolejnego. Poproś moderację o zamknięcie starych i wtedy spróbuj jeszcze raz.
error-not-written = Nie mogę pisać w Waszym wątku { $thread }. Napisz tam bezpośrednio. Jeśli wątek jest zamknięty albo to się powtórzy, przekaż to moderacji: `/ustawienia sprawdź` pokaże, czego mi brakuje.
moderators-only = To może zrobić tylko moderacja tego serwera. Jeśli do niej należysz, poproś osobę z administracji, żeby dodała Twoją rolę poleceniem `/ustawienia otwórz`.
managers-only = O tym, kto moderuje, decydują tylko osoby zarządzające tym serwerem. Zwróć się do kogoś z administracji.

text-too-long = Tekst, który zaczyna się od „{ $start }”, ma { $length } { $length ->
        [one] znak
        [few] znaki
        [many] znaków
       *[other] znaku
    }, a limit to { $limit }. Skróć go trochę; to, co jest już napisane, nie przepadnie.
link-bad = „{ $link }” nie wygląda na link, który mogę przyjąć. Podaj adres publicznej strony internetowej, na przykład https://example.org (najwyżej { $limit } { $limit ->
        [one] znak
        [few] znaki
        [many] znaków
       *[other] znaku
    }).
links-too-many = Masz tu { $count ->
        [one] jeden link
        [few] { $count } linki
        [many] { $count } linków
       *[other] { $count } linku
    }, a limit to { $limit }. Zostaw te, które najlepiej pokazują Twoją pracę.
reason-needed = Napisz krótko, jaki jest powód, żeby druga osoba mogła go zrozumieć.

back-button = Wróć
cancel-button = Anuluj
previous-button = Poprzednia
next-button = Następna
page-of = Strona { $page } z { $pages }

audience-everyone = wszyscy na tym serwerze
audience-matched = tylko osoby, do których mnie dopasowano
audience-nobody = nikt
