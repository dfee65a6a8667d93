# Własne słowa serwera i to, jak dobre są dopasowania.

cmd-taxonomy = pojęcia
    .description = Słowa, po których bot znajduje ludzi, i to, czego jeszcze nie znajduje
cmd-taxonomy-add = dodaj
    .description = Dodaj słowo do dziedziny, dla tego serwera
cmd-taxonomy-concept = dziedzina
    .description = Co to słowo oznacza: zacznij pisać w dowolnym języku
cmd-taxonomy-word = słowo
    .description = Słowo tak, jak się je tu pisze
cmd-taxonomy-language = język
    .description = Z jakiego języka pochodzi; bez tego liczy się we wszystkich pięciu
cmd-taxonomy-words = słowa
    .description = Słowa dodane na tym serwerze
cmd-taxonomy-export = eksport
    .description = Słowa tego serwera jako plik, żeby bot stał się lepszy dla wszystkich
cmd-taxonomy-misses = braki
    .description = Ogłoszenia, do których nikt się nie znalazł
cmd-taxonomy-feedback = opinie
    .description = Dlaczego propozycje nie pasowały i na jakich słowach się opierały
cmd-taxonomy-exposure = widoczność
    .description = Jak często proponowane są osoby, według miejscowości, kraju i języka

help-taxonomy = **Zadbać o to, żeby każdy dał się znaleźć**
    { $taxonomy_misses } pokazuje ogłoszenia, do których nikt się nie znalazł, { $taxonomy_add } dodaje brakujące słowo, a { $taxonomy_exposure } pokazuje, kogo jak często proponuję.

taxonomy-words-title = Słowa tego serwera: { $count }
taxonomy-words-none = Nie ma jeszcze własnych słów. Gdy do ogłoszenia nikt się nie znajdzie, bo nie znam jakiegoś słowa, dodaj je przez `/pojęcia dodaj`.
taxonomy-added = „{ $word }” znaczy tu od teraz: { $concept }. Działa natychmiast.
taxonomy-removed = Usunięto słowo „{ $word }”.
taxonomy-remove-placeholder = Usuń słowo
taxonomy-exported = { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    } w formacie plików bota. Wyślij je osobom, które go prowadzą, a skorzystają wszystkie serwery.
vocabulary-no-word = Słowa „{ $word }” nie mogę się nauczyć: najwyżej cztery słowa z liter i cyfr, bez przecinków, linków i wzmianek.
vocabulary-too-short = „{ $word }” to za krótkie słowo: mając mniej niż { $least } litery, pasowałoby wszędzie.
vocabulary-everyday = „{ $word }” to słowo codzienne; pasowałoby do wszystkich. Jeśli jest takie tylko w innym języku, podaj, z jakiego języka pochodzi.
vocabulary-known = Znam już „{ $word }”: oznacza { $concept }.
vocabulary-enough = Ten serwer ma już { $most ->
        [one] jedno własne słowo
        [few] { $most } własne słowa
        [many] { $most } własnych słów
       *[other] { $most } własnego słowa
    } i więcej się nie zmieści. Wyeksportuj je dla osób, które prowadzą bota, i usuń część.
vocabulary-no-concept = Nie znam tej dziedziny. Wybierz jedną z tych, które pojawiają się podczas pisania.
vocabulary-no-language = Wybierz jeden z pięciu języków albo żaden.
vocabulary-gone = To słowo jest już usunięte.

taxonomy-misses-title = Nikt się nie znalazł
taxonomy-misses-intro = Ogłoszenia z ostatnich miesięcy bez ani jednej propozycji. Jeśli poniżej brakuje słowa, dodaj je przez `/pojęcia dodaj`. Jeśli osoba, która napisała ogłoszenie, prosiła o wiadomość, dowie się wtedy, kto teraz pasuje; jeśli nie, może ponownie nacisnąć „{ coop-find-button }”.
taxonomy-misses-none = Do każdego ogłoszenia ktoś się znalazł.
taxonomy-understood = Rozumiem: { $names }
taxonomy-understood-nothing = Nic z tego nie rozumiem
taxonomy-look-button = Zobacz
taxonomy-feedback-title = Co nie pasowało
taxonomy-feedback-none = Nikt jeszcze nie odrzucił propozycji z podaniem powodu.
taxonomy-feedback-words = { $concept }: „{ $yours }” – „{ $theirs }”
taxonomy-feedback-no-words = Tych słów nie można już zobaczyć.

taxonomy-exposure-title = Kogo proponuję, a kogo nie
taxonomy-exposure-intro = Z ostatnich { $days } dni: osoby, które można proponować, ile razy były proponowane, ogłoszenia oraz spotkania, na które obie strony powiedziały „tak”.
taxonomy-exposure-figures = osoby: { $members } · propozycje: { $shown } · ogłoszenia: { $requests } · spotkania: { $meetings }
taxonomy-exposure-none = Nikogo jeszcze nie można proponować i nikt niczego nie szukał.
taxonomy-exposure-more = i jeszcze { $count } w pliku
taxonomy-exposure-filed = Wszystkie grupy, według miejscowości, kraju i języka.
taxonomy-few = mniej niż { $few }
taxonomy-unseen = jest tu ktoś, kogo nikomu nie zaproponowano
taxonomy-unsaid = Nie podano
taxonomy-by-town-button = Miejscowości
taxonomy-by-country-button = Kraje
taxonomy-by-language-button = Języki
taxonomy-sheet-button = Jako plik
taxonomy-csv-by = Podział
taxonomy-csv-group = Grupa
taxonomy-csv-country = Kraj
taxonomy-csv-members = Osoby, które można proponować
taxonomy-csv-shown = Propozycje
taxonomy-csv-requests = Ogłoszenia
taxonomy-csv-meetings = Spotkania
taxonomy-csv-unseen = Kogoś nie zaproponowano
taxonomy-csv-yes = tak

outcomes-button = Co wyszło z ogłoszeń
outcomes-title = Co wyszło z ogłoszeń
outcomes-intro = Ogłoszenia według daty publikacji i to, co z nich wyszło zdaniem osób, które je napisały. Grupa, za którą stoi mniej niż { $few } osób (w przypadku pary: choćby po jednej ze stron), jest liczona razem z pozostałymi, a rok, w którym publikowało mniej osób, nie jest wliczany do pozycji „{ outcomes-ever }”.
outcomes-too-few = W ciągu jednego roku ogłoszenia opublikowało mniej niż { $few } osób, więc na razie nie ma czego pokazać.
outcomes-not-apart = Nie mogę tu pokazać osobnych grup, bo zdradziłyby coś o mniej niż { $few } osobach.
outcomes-total = Wszystkie
outcomes-others = Wszystkie pozostałe razem
outcomes-nobody-met = Jeszcze nikogo ze sobą nie połączono
outcomes-quarter = { $quarter }. kwartał { $year }
outcomes-counted = ogłoszenia: { $requests } · obie strony powiedziały „tak”: { $brought }
outcomes-requests = ogłoszenia
outcomes-brought = obie strony powiedziały „tak”
outcomes-met = doszło do spotkania
outcomes-working = wspólna praca
outcomes-done = zakończony projekt
outcomes-nothing = nic z tego nie wyszło
outcomes-silent = bez odpowiedzi
outcomes-pending = jeszcze nie zapytano
outcomes-ever = Wszystkie lata
outcomes-year-placeholder = Rok
outcomes-by-kind-button = Rodzaje
outcomes-by-countries-button = Kraje
outcomes-by-languages-button = Języki
outcomes-by-quarter-button = Kwartały
outcomes-filed = Co wyszło z ogłoszeń: według rodzaju, krajów, języków i kwartału, bez imion. Grupy, za którymi stoi mniej niż { $few } osób, są policzone razem.

act-add-word = dodanie słowa
act-remove-word = usunięcie słowa
