# Wizytówki, katalog, przywitania, powitanie nowych osób.

## Polecenia

cmd-introduce = wizytówka
    .description = Przedstaw się albo zmień swoją wizytówkę
cmd-members = ludzie
    .description = Ludzie naszej sieci
cmd-members-find = szukaj
    .description = Znajdź ludzi według tego, co robią, gdzie są, co oferują i czego szukają
cmd-find-discipline = dziedzina
    .description = Dziedzina pracy: zacznij pisać w dowolnym języku
cmd-find-town = miejscowość
    .description = Miejscowość: zacznij pisać
cmd-find-country = kraj
    .description = Kraj
cmd-find-language = język
    .description = Język, w którym pracują
cmd-find-side = kto
    .description = Osoby, które coś oferują, albo osoby, które czegoś szukają
cmd-find-words = słowa
    .description = Dowolne słowa: imię, materiał, narzędzie
cmd-side-offers = oferuje coś
cmd-side-seeks = szuka czegoś
cmd-members-map = mapa
    .description = Cała sieć w skrócie: kto gdzie jest
cmd-menu-introduction = Wizytówka

## Części wizytówki

field-name = Imię lub nazwa
field-town = Miejscowość
field-kind = Kim jestem
field-disciplines = Dziedziny
field-does = Co robię
field-offers = Co oferuję
field-seeks = Czego szukam
field-links = Linki
field-languages = Języki
field-workplace = Sposób pracy
field-availability = Dostępność

kind-person = Osoba twórcza
kind-collective = Kolektyw lub grupa
kind-organisation = Organizacja
kind-third-party = Gość spoza branży

kind-third-party-hint = firma, urząd, szkoła, ktoś z sąsiedztwa

level-basic = podstawy
level-good = dobrze
level-fluent = biegle
level-native = język ojczysty

workplace-remote = zdalnie
workplace-on-site = na miejscu
workplace-both = zdalnie i na miejscu

availability-now = chętnie zacznę coś nowego
availability-soon = wkrótce
availability-busy = na razie brak czasu

contact-thread = w prywatnym wątku na tym serwerze
contact-message = w wiadomości prywatnej od bota
contact-nobody = wolę bez przywitań

country-elsewhere = Inny kraj

## Praca nad wizytówką

panel-title = Twoja wizytówka
panel-new =
    Opowiedz naszej sieci, kim jesteś. Potrzebne jest tylko imię lub nazwa; wszystko inne możesz pominąć.
    To, co wpiszesz, zapisuje się od razu, więc możesz w każdej chwili przerwać i wrócić poleceniem `/wizytówka`.
panel-draft = Jeszcze nieopublikowana: widzisz ją tylko Ty.
panel-published = Opublikowana. Inne osoby widzą to, co ma ustawienie „{ audience-everyone }”.
panel-changed = Masz zmiany, które nie są jeszcze opublikowane.
panel-unpublished = Wycofana: widzisz ją tylko Ty. Możesz ją opublikować, kiedy zechcesz.
panel-unpublished-hidden = Wycofana: widzisz ją tylko Ty. Wcześniej ukryła ją moderacja. Powód: { $reason }
    Jeśli opublikujesz ją ponownie, pozostanie ukryta, dopóki moderacja jej nie pokaże.
panel-away = Obecnie niewidoczna, bo zgoda jest wycofana albo, na Twoją prośbę, Twoje dane zostaną wkrótce usunięte. Zobacz `/prywatność`.
panel-hidden = **Ukryta przez moderację.** Powód: { $reason }
    Możesz ją zmienić; gdy opublikujesz zmianę, moderacja może ją znowu pokazać.
panel-empty = jeszcze nic
panel-problems = Spójrz na to jeszcze raz; reszta jest zapisana:
panel-waiting = To, co tam jest wpisane, nie przepadło. Otwórz tę część ponownie, żeby to poprawić.
panel-preview-button = Podgląd
panel-publish-button = Opublikuj
panel-publish-changes-button = Opublikuj zmiany
panel-unpublish-button = Wycofaj
panel-discard-button = Odrzuć zmiany
panel-visibility-button = Kto co widzi
panel-yearly-button = Pytaj mnie raz w roku
panel-yearly-on = Umowa stoi: raz w roku zapytam w wiadomości prywatnej, czy wszystko się zgadza. W każdej chwili możesz to wyłączyć przez `/prywatność`.
panel-open-button = Zmień
panel-add-button = Uzupełnij
panel-done = Miło Cię poznać! Twoja wizytówka pojawi się na kanale { $channel }.
panel-done-changes = Twoja wizytówka na kanale { $channel } jest już aktualna.
panel-done-no-channel = Inni znajdą Cię poleceniem `/ludzie szukaj`. Wizytówka pojawi się, gdy moderacja wybierze kanał wizytówek.
panel-next = Co dalej? Poszukaj ludzi poleceniem `/ludzie szukaj` albo napisz przez `/współpraca nowe`, czego szukasz lub co oferujesz: od razu sprawdzę, kto pasuje.
panel-done-hidden = Zapisano. Wizytówka pozostanie ukryta, dopóki moderacja nie pokaże jej ponownie.
panel-taken-down = Twoja wizytówka jest wycofana. Zostaje tu dla Ciebie.
panel-discarded = Zmiany zostały odrzucone.

part-about = O Tobie
part-disciplines = Twoje dziedziny
part-words = Własnymi słowami
part-languages = Języki
part-work = Współpraca

preview-title = Tak zobaczą ją inni
preview-consent =
    Publikując, zgadzasz się, żeby wszyscy na tym serwerze widzieli tę wizytówkę i mogli Cię znaleźć w katalogu. W każdej chwili możesz ją zmienić lub wycofać, a polecenie `/prywatność` pokaże Ci wszystko, co jest zapisane, i pozwoli cofnąć zgodę.
preview-nothing-visible = Poza imieniem lub nazwą nic z tego nie jest widoczne dla wszystkich. Nie będzie Cię w katalogu.

## Formularze

form-about-title = O Tobie
form-name-label = Jak się do Ciebie zwracać?
form-name-hint = Imię, pseudonim, nazwa Twojej grupy
form-place-label = Twoja miejscowość
form-place-other = Inna miejscowość
form-town-label = Inna miejscowość: jej nazwa
form-country-label = W jakim kraju leży?
form-kind-label = Kim jesteś?
form-words-title = Własnymi słowami
form-words-hint = W dowolnym języku
form-does-label = Co robisz?
form-does-placeholder = Ręcznie oprawiam książki i uczę tego dzieci …
form-offers-label = Co oferujesz innym?
form-offers-placeholder = warsztaty, para rąk do pracy, sala, rada …
form-seeks-label = Czego szukasz?
form-seeks-placeholder = partnerów do …, kogoś, kto …, miejsca na …
form-links-label = Linki do Twoich prac
form-links-hint = Każdy w osobnym wierszu, najwyżej pięć
form-written-label = W jakim języku jest ten tekst?
form-languages-title = Języki, w których pracujesz
form-languages-placeholder = w tym nie pracuję
form-other-language-title = Inny język
form-other-language-label = Jaki to język?
form-other-language-hint = Jego nazwa w dowolnym z naszych pięciu języków
form-level-label = Jak dobrze się nim posługujesz?
form-level-hint = Zostaw puste, żeby usunąć ten język
form-work-title = Współpraca
form-workplace-label = Jak lubisz pracować?
form-availability-label = Czy masz czas na coś nowego?
form-note-label = Kilka słów o tym
form-note-placeholder = w weekendy, od marca, …
form-contact-label = Jak inni mogą się z Tobą przywitać?
form-disciplines-title = Znajdź swoje dziedziny
form-disciplines-label = Co robisz? W dowolnym języku
form-disciplines-hint = Kilka rzeczy oddziel przecinkami
form-disciplines-placeholder = ceramika, Bühnenbild, photography …

name-needed = Podaj imię lub nazwę z co najmniej jedną literą, żeby było wiadomo, jak się do Ciebie zwracać.
town-name-needed = Wpisz nazwę miejscowości albo wybierz jedną z miejscowości naszej sieci.
town-country-needed = Wybierz też kraj, w którym leży Twoja miejscowość.
language-unknown = Nie znam języka o tej nazwie. Spróbuj podać jego polską lub angielską nazwę, na przykład „ukraiński” albo „Ukrainian”.
languages-too-many = Lista mieści { $limit } { $limit ->
        [one] język
        [few] języki
        [many] języków
       *[other] języka
    }. Usuń któryś, zanim dodasz kolejny.
disciplines-too-many = Lista mieści { $limit } { $limit ->
        [one] dziedzinę
        [few] dziedziny
        [many] dziedzin
       *[other] dziedziny
    }. Zostały te podane jako pierwsze; usuń którąś, jeśli inne są ważniejsze.

## Dziedziny

disciplines-title = Twoje dziedziny
disciplines-how = Wpisz, co robisz, w dowolnym języku, albo przejrzyj obszary pracy.
disciplines-chosen = **Wybrane ({ $count } z { $limit })**
disciplines-none-yet = Jeszcze nic nie wybrano.
disciplines-search-button = Wpisz, co robisz
disciplines-browse = Przejrzyj obszary pracy
disciplines-remove = Usuń dziedzinę
disciplines-found = Wybierz, co pasuje
disciplines-added = Dodano: { $names }
disciplines-unknown = Nie znam jeszcze „{ $words }”. Napisz o tym w polu „{ field-does }”; tam też każdy to znajdzie.
disciplines-did-you-mean = Czy chodzi o coś z tej listy?
disciplines-in-group = { $group }: wybierz, co pasuje

languages-five-button = Pięć języków sieci
languages-another-button = Inny język

contact-messages-closed = Nie udało mi się wysłać Ci wiadomości prywatnej, więc przywitania będą trafiać do prywatnego wątku. Żeby to zmienić, zezwól w ustawieniach prywatności tego serwera na wiadomości prywatne od jego członków i wybierz ponownie.
direct-test-greetings = Od teraz przywitania od innych osób docierają do Ciebie tutaj. Możesz je zatrzymać przyciskiem pod każdym z nich albo poleceniem `/wizytówka` na serwerze.

## Widoczność

visibility-title = Kto co widzi
visibility-how = Wybierz jedną lub kilka części, a potem, kto może je widzieć. Twoje imię lub nazwa są zawsze widoczne na wizytówce.
visibility-choose = Wybierz części
visibility-for = Kto zobaczy te części: { $parts }?
visibility-everyone-button = Wszyscy
visibility-matched-button = Tylko po dopasowaniu
visibility-nobody-button = Nikt

## Publikowanie

publish-needs-name = Podaj najpierw imię lub nazwę: tylko to jest potrzebne.
publish-while-erasing = Na Twoją prośbę Twoje dane zostaną wkrótce usunięte. Najpierw odwołaj to poleceniem `/prywatność`, a potem opublikuj.
introduction-gone = Tej wizytówki już nie ma. Rozejrzyj się: `/ludzie szukaj`
introduction-none-yet = Ta osoba nie ma jeszcze wizytówki. Rozejrzyj się: `/ludzie szukaj`
introduction-none-of-yours = Nie masz jeszcze wizytówki. Zacznij od polecenia `/wizytówka`: potrzebne jest tylko imię lub nazwa.

## Wizytówka na kanale

card-hello-button = Przywitaj się
card-language-button = W moim języku
card-report-button = Zgłoś
card-written-in = Język tekstu: { $language }
card-confirmed = Potwierdzono { $date }

## Przywitania

hello-title = Przywitaj się: { $name }
hello-label = Twoje przywitanie
hello-hint-thread = Otworzy się prywatny wątek dla Was (widzi go też moderacja)
hello-hint-message = Bot dostarczy je w wiadomości prywatnej
hello-placeholder = Cześć! Widzę, że … Może …?
hello-empty = Napisz kilka słów: na puste przywitanie trudno odpowiedzieć.
hello-to-yourself = To Twoja własna wizytówka. Zmienisz ją poleceniem `/wizytówka`.
hello-not-wanted = Ta osoba woli na razie nie dostawać przywitań.
hello-enough-today = W ciągu doby możesz wysłać najwyżej { $limit ->
        [one] jedno przywitanie
        [few] { $limit } przywitania
        [many] { $limit } przywitań
       *[other] { $limit } przywitania
    }. Kolejne zostaw na później, żeby każde było osobiste.
hello-opened = Wasz wątek jest otwarty: { $thread }
hello-opened-again = Macie już wspólny wątek; Twoje przywitanie jest tam: { $thread }
hello-sent = Twoje przywitanie jest w drodze.
hello-not-member = Tej osoby nie ma już na serwerze.
hello-thread-name = { $one } i { $other }
hello-thread-first = { $receiver }, { $sender } wita się z Tobą:
hello-thread-languages = Wasze wspólne języki: { $languages }
hello-thread-no-language = Nie macie wpisanego wspólnego języka. Może pomóc angielski, tłumacz albo rysunek.
hello-message = **{ $name } z serwera { $server } wita się z Tobą:**
    { $words }
hello-message-next = Napisz do tej osoby ({ $mention }), kiedy zechcesz, albo wcale.

## Pytanie raz w roku

still-true-title = Czy Twoja wizytówka jest nadal aktualna?
still-true-body = Twoja wizytówka na serwerze { $server } była ostatnio potwierdzona { $date }. Wystarczy rzut oka:
still-true-yes-button = Tak, aktualna
still-true-change-button = Jak ją zmienić?
still-true-down-button = Wycofaj ją
still-true-thanks = Dziękuję! Zapytam znowu za rok.
still-true-how = Użyj na serwerze polecenia `/wizytówka`. Wszystko będzie w niej tak, jak było ostatnio.

## Powitanie

welcome-title = Cześć, { $mention }!
welcome-body = Dobrze, że jesteś. Jeśli masz ochotę, opowiedz naszej sieci, kim jesteś: zajmie to dwie minuty, a potrzebne jest tylko imię lub nazwa.
welcome-button = Przedstaw się

## Katalog

find-title = { $total ->
        [0] Jeszcze nikogo nie znaleziono
        [one] Znaleziono jedną osobę
        [few] Znaleziono { $total } osoby
        [many] Znaleziono { $total } osób
       *[other] Znaleziono { $total } osoby
    }
find-nothing = Nikt jeszcze do tego wszystkiego nie pasuje. Użyj mniej filtrów lub szerszej dziedziny albo sprawdź poleceniem `/ludzie mapa`, kto gdzie jest.
find-nothing-at-all = Nikt się jeszcze nie przedstawił. Możesz być pierwszą osobą: `/wizytówka`
find-show-button = Otwórz
find-filters = Filtry: { $filters }
find-unknown-discipline = Nie znam dziedziny „{ $typed }”. Zacznij pisać i wybierz jedną z listy albo wpisz to słowo w polu `słowa`.
find-unknown-language = Nie znam języka „{ $typed }”. Zacznij pisać i wybierz jeden z listy.
find-unknown-country = Nie znam kraju „{ $typed }”. Zacznij pisać i wybierz jeden z listy.
find-unsearchable-words = W „{ $typed }” nie ma ani litery, ani cyfry, więc nie wiem, czego szukać. Wpisz słowo: imię, materiał, narzędzie.
search-forgotten = Od tego wyszukiwania minęło już trochę czasu. Zacznij je od nowa poleceniem `/ludzie szukaj`.

map-title = Nasza sieć w skrócie
map-members = { $count ->
        [one] Przedstawiła się już jedna osoba
        [few] Przedstawiły się już { $count } osoby
        [many] Przedstawiło się już { $count } osób
       *[other] Przedstawiło się już { $count } osoby
    } z { $towns ->
        [one] jednej miejscowości
        [few] { $towns } miejscowości
        [many] { $towns } miejscowości
       *[other] { $towns } miejscowości
    }.
map-empty = Nikt jeszcze nie podał w wizytówce swojej miejscowości. Możesz być pierwszą osobą: `/wizytówka`
map-town = { $town }: { $count }
map-axis = Liczba osób
map-disciplines = Najczęściej podawane: { $disciplines }
map-more-towns = … i jeszcze { $count } { $count ->
        [one] miejscowość
        [few] miejscowości
        [many] miejscowości
       *[other] miejscowości
    }
map-picture-description = Wykres słupkowy: liczba osób w poszczególnych miejscowościach: { $towns }
