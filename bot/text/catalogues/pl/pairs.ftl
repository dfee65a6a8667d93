# Pairs across the border: rounds that bring members of different countries together.

cmd-pairs = pary
    .description = Co jakiś czas poznawaj kogoś z innego kraju sieci

help-pairs = **Co jakiś czas poznawać kogoś z innego kraju**
    { $pairs }: każda runda łączy Cię z osobą, z którą nie połączyła Cię jeszcze żadna inna.

pairs-title = Pary ponad granicami
pairs-intro = Każda runda łączy Cię z jedną osobą z innego kraju sieci, czasem z dwiema. Nigdy dwa razy z tą samą. Rozmawiacie tyle, ile macie ochotę; nic więcej nie trzeba.
pairs-off = Obecnie na tym serwerze nie ma rund.
pairs-outside = Nie bierzesz udziału. Następna runda: { $date }.
pairs-inside = **Bierzesz udział.** Następna runda: { $date }.
pairs-paused = **Masz przerwę** do: { $date }.
pairs-left-out = **Rundy na razie Cię pomijają.**
pairs-stopped = Wiadomości o nich są u Ciebie wyłączone, więc nie mam jak Ci powiedzieć, z kim Cię łączą. Naciśnij przycisk, żeby znowu je dostawać.
pairs-join-button = Biorę udział
pairs-leave-button = Już nie biorę udziału
pairs-pause-button = Przerwa na { $days } dni
pairs-wake-button = Zakończ przerwę
pairs-joined = Świetnie, że bierzesz udział. Gdy ruszy następna runda, dostaniesz wiadomość prywatną.
pairs-joined-closed = Świetnie, że bierzesz udział. Nie udało mi się jednak wysłać Ci wiadomości prywatnej, więc o tym, z kim połączy Cię następna runda, dowiesz się tylko tutaj albo gdy druga osoba otworzy z Tobą rozmowę. Jeśli chcesz dostawać wiadomości, zezwól w ustawieniach prywatności tego serwera na wiadomości prywatne od jego członków.
direct-test-pairs = Od teraz piszę do Ciebie tutaj, gdy runda par Cię z kimś połączy. Możesz to zatrzymać przyciskiem pod każdą wiadomością albo poleceniem `/pary` na serwerze.
pairs-left = Już nie bierzesz udziału. Pamiętam tylko, kogo już znasz z rund, na wypadek powrotu, i z kim wolisz się nie spotykać.
pairs-earlier = Z kim już łączyły Cię rundy
pairs-nobody-left = ktoś, kogo już tu nie ma
pairs-said-yes = było spotkanie
pairs-said-later = jeszcze nie
pairs-said-no = nie było spotkania
pairs-avoid-hint = Z tymi osobami nie połączę Cię ani w rundzie, ani przez ogłoszenie. Nigdy się o tym nie dowiedzą.
pairs-avoid-placeholder = Raczej nie z …
pairs-cadence-hint = Dla moderacji: jak często są rundy, zawsze w poniedziałki o 9.
pairs-cadence-placeholder = Jak często?
pairs-cadence-off = Nigdy
pairs-cadence-fortnight = Co dwa tygodnie
pairs-cadence-month = Co miesiąc
pairs-cadence-quarter = Co trzy miesiące

pairs-needs-introduction = Do tego potrzebna jest wizytówka, którą widzą inni. Napisz ją przez `/wizytówka` i wróć tutaj.
pairs-needs-town = W Twojej wizytówce nie ma jeszcze miejscowości, więc nie wiem, kto mieszka po drugiej stronie granicy. Dodaj ją przez `/wizytówka`.
pairs-not-in = Obecnie nie bierzesz udziału. Otwórz jeszcze raz `/pary`.
pairs-gone = Z tymi osobami nie możesz się tu już spotkać.
pairs-no-channel = Nie mogę otworzyć rozmowy, bo ten serwer nie ma ani kanału wizytówek, ani kanału współpracy. Daj znać moderacji.

pairs-found-title = Ktoś, kogo warto poznać
pairs-found = Ta runda na serwerze { $server } łączy Was:
pairs-found-next = Otwórz rozmowę i przywitaj się. Na początek wystarczy, kim jesteś i nad czym pracujesz; dobry drugi krok to pół godziny wideorozmowy.
pairs-talk-button = Otwórz rozmowę
pairs-shun-button = Więcej nas nie łącz
pairs-shunned = Zapisano. Więcej Was nie połączę i nikt się o tym nie dowie.
pairs-avoid-full = Więcej się nie zmieści: na Twojej liście osób, z którymi wolisz się nie spotykać, jest już { $limit }. Usuń z niej kogoś poleceniem `/pary` na serwerze i naciśnij jeszcze raz.
pairs-avoid-changed = Lista osób, z którymi wolisz się nie spotykać, w międzyczasie się zmieniła, więc nic nie zostało zapisane. Otwórz ponownie `/pary`, żeby ją zobaczyć.
pairs-opened = Tu możecie rozmawiać: { $thread }
pairs-common = Łączy Was: { $common }
pairs-first = { $people }, ta runda Was połączyła. Nad czym teraz pracujecie i co pokażecie innym w swoich stronach? Kiedy możecie umówić się na wideorozmowę?
pairs-nobody = W tej rundzie po drugiej stronie granicy nie było dla Ciebie nikogo nowego. W następnej masz pierwszeństwo.
pairs-question = Runda z { $date } połączyła Cię z: { $names }. Udało się Wam spotkać albo do siebie napisać?
pairs-met-yes-button = Tak
pairs-met-later-button = Jeszcze nie
pairs-met-no-button = Nie
pairs-met-yes = Pięknie. Jeśli ma z tego coś wyrosnąć, dodaj ogłoszenie przez `/współpraca nowe`.
pairs-met-later = Nie ma pośpiechu. Zapytam jeszcze raz za dwa tygodnie i więcej nie będę.
pairs-met-no = Bywa. Następna runda przyniesie kogoś innego.

message-topic-pairs = Osoby, z którymi łączą Cię rundy par
privacy-stored-pairs = **Pary**: od kiedy i w jakim języku bierzesz udział, przerwy i liczba rund czekania; z kim i kiedy połączyła Cię runda, czy doszło do spotkania i z kim wolisz się nie spotykać – o tym nikt się nie dowie. Gdy już nie bierzesz udziału, zostaje to, kogo znasz z rund i z kim wolisz się nie spotykać: przechowuję to, dopóki tego nie usuniesz, żeby nie łączyć dwa razy tych samych osób.
