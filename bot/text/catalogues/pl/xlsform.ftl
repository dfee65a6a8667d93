# Formularze, które coachowie piszą w arkuszu: co jest nie tak z plikiem i co jest nie tak z odpowiedzią.

## Słowa, których formularz potrzebuje, a nikt ich nie wpisuje

coaching-form-other = Coś innego
coaching-form-specify = Co dokładnie?

## Odpowiedzi, których nie da się przyjąć

coaching-answer-number = Nie potrafię odczytać z tego liczby. Zapisz ją cyframi, na przykład 3 albo 3,5.
coaching-answer-integer = Tu potrzebna jest liczba całkowita, bez niczego po przecinku.
coaching-answer-range = Tu potrzebna jest liczba od { $start } do { $end }, co { $step }.
coaching-answer-date = Nie potrafię odczytać z tego daty. Zapisz ją tak: 31.12.2026 albo 2026-12-31.
coaching-answer-time = Nie potrafię odczytać z tego godziny. Zapisz ją tak: 14:30.
coaching-answer-moment = Potrzebuję daty i godziny, na przykład 31.12.2026 14:30.
coaching-answer-choice = Tej odpowiedzi nie ma już do wyboru. Wybierz, proszę, jeszcze raz.
coaching-answer-rank = Ułóż, proszę, w kolejności wszystkie pozycje ({ $count }), każdą raz.
coaching-answer-commitment = Napisz w kilku słowach, co zrobisz.
coaching-answer-confidence = Na ile w to wierzysz? Potrzebuję liczby całkowitej od 1 do 10.
coaching-answer-required = Tego nie da się pominąć: na tym opiera się to, co dalej.
coaching-answer-refused = Ta odpowiedź nie pasuje do pytania. Przeczytaj je, proszę, jeszcze raz i spróbuj ponownie.
coaching-answer-message = { $message }
coaching-answer-finished = Ten dialog jest skończony, nie ma już na co odpowiadać.
coaching-answer-gone = Ten krok nie należy już do Twojego dialogu.

## Co jest nie tak z plikiem

coaching-check-file-large = Plik ma ponad { $megabytes } MB. Usuń z niego obrazki i stare arkusze.
coaching-check-file-broken = Pliku nie da się otworzyć. Zapisz go jeszcze raz jako .xlsx w swoim arkuszu kalkulacyjnym.
coaching-check-file-encrypted = Plik jest chroniony hasłem. Zapisz go bez hasła.
coaching-check-file-old = To stary format Excela. Zapisz plik jako .xlsx („Skoroszyt programu Excel”).
coaching-check-file-macro = Plik zawiera makra, a tych nie przyjmuję. Zapisz go jako .xlsx bez makr.
coaching-check-file-kind = Czytam tylko pliki .xlsx, a ten jest innego rodzaju ({ $ending }). Zapisz go jako .xlsx w swoim arkuszu kalkulacyjnym.
coaching-check-file-bomb = Po rozpakowaniu plik byłby ogromny. Skopiuj arkusze do nowego, pustego pliku.
coaching-check-file-entities = Plik definiuje encje XML, czego nie robi żaden arkusz kalkulacyjny. Skopiuj arkusze do nowego, pustego pliku.
coaching-check-rows = Arkusz { $sheet } ma więcej niż { $most } wierszy albo zdecydowanie za dużo komórek. Usuń to, co nie należy do formularza, także pod nim i na prawo od niego.
coaching-check-type-skipped = Pytania typu „{ $type }” nie da się zadać na czacie, więc jest pomijane.
coaching-check-pyxform = Kontrola samego XLSForm mówi: { $said }
coaching-check-sheet-missing = Brakuje arkusza { $needed }. Dodaj arkusz o tej nazwie; co do niego należy, widać w każdym dialogu, który pobierzesz przez `/treści-coachingu dialogi`.
coaching-check-column-missing = Brakuje kolumny { $needed }. Dopisz ją w pierwszym wierszu.
coaching-check-column-twice = Ta kolumna występuje dwa razy. Zmień nazwę jednej z nich albo ją usuń.
coaching-check-columns-same = Te nagłówki oznaczają tę samą kolumnę: { $headings }. Usuń jeden z nich.
coaching-check-column-typo = Nie znam tej kolumny i ją pomijam. Czy chodzi o { $meant }?
coaching-check-media = Obrazy, dźwięk i wideo nie są pokazywane w dialogu. Napisz słowami, co w nich ważne.
coaching-check-formula = W tej komórce jest formuła. Biorę wynik, który z nią zapisano; wpisz sam tekst, jeśli ma się nie zmieniać.
coaching-check-formula-empty = W tej komórce jest formuła bez zapisanego wyniku. Wpisz sam tekst albo postaw apostrof przed znakiem równości.
coaching-check-cell = W tej komórce jest liczba albo data, która tutaj wygląda tak: „{ $text }”, niezależnie od tego, co pokazuje Twój program. Jeśli ma wyglądać inaczej, sformatuj komórkę jako tekst i wpisz to tak, jak ma być.
coaching-check-language-unclear = Nie wiem, jaki to język: „{ $language }”. Dopisz jego kod, na przykład label::Polski (pl).
coaching-check-language-foreign = { $language } nie należy do języków bota ({ $known }): ten tekst zobaczy tylko ktoś, kto nie czyta w żadnym innym języku formularza. Sprawdź kod.
coaching-check-default-language = Żadna kolumna nie jest w języku domyślnym „{ $language }”. Nazwij go tak, jak w kolumnach.
coaching-check-translation = Tu brakuje tłumaczeń, w wierszach: { $rows } ({ $count }). Widać tam język domyślny.
coaching-check-setting = To ustawienie nic w dialogu nie znaczy i jest pomijane.
coaching-check-type-refused = Pytania typu „{ $type }” nie da się zadać na czacie, a to jest obowiązkowe. Zapytaj o tekst albo nie wymagaj odpowiedzi.
coaching-check-choices-elsewhere = Odpowiedzi miałyby pochodzić z innego pliku ({ $what }), a mam tylko ten. Skopiuj je do arkusza choices.
coaching-check-instance = Wyrażenie zagląda do „{ $what }”, a w arkuszu choices nie ma takiej listy.
coaching-check-pattern = Ten wzorzec jest błędny albo zawiera coś, czego nie znam, na przykład odwołanie wstecz: { $what }. Zapisz go prościej.
coaching-check-reference = Nie ma pytania o nazwie „{ $name }”. Sprawdź pisownię; wielkość liter ma znaczenie.
coaching-check-reference-unclear = Kilka pytań nazywa się „{ $name }” (wiersze { $rows }), więc nie wiadomo, o które chodzi. Zmień nazwy wszystkich poza jednym.
coaching-check-expression-long = To wyrażenie jest za długie albo zbyt głęboko zagnieżdżone. Rozłóż je na kilka wierszy typu calculate.
coaching-check-expression-reference = Tego odwołania nie da się odczytać: { $what }. Zapisz je tak: {"${name}"}
coaching-check-expression-function = Nie mam funkcji „{ $what }”. Sprawdź pisownię; co jeszcze działa, widać w dialogach, które pobierzesz przez `/treści-coachingu dialogi`.
coaching-check-expression-syntax = Tego wyrażenia nie da się odczytać: { $what }. Poszukaj brakującego nawiasu, cudzysłowu albo przecinka.
coaching-check-expression-division = Znak / tutaj nie dzieli: { $what }. Zamiast niego napisz div, ze spacją z obu stron.
coaching-check-circle = To kręci się w kółko: { $names }. Jedno czeka na drugie; usuń jedno z odwołań.
coaching-check-deep = „{ $name }” czeka na tyle innych wierszy, a one na kolejne, że nie da się tego obliczyć. Warunek dotyczący wszystkich wierszy, np. //*, czeka na każdy z nich: wskaż zamiast tego pytania, o które chodzi.
coaching-check-text-long = Ten tekst ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }, a w jednej wiadomości mieści się najwyżej { $limit }. Skróć go albo przenieś część do note przed nim.
coaching-check-label-missing = Pytanie „{ $name }” nie ma tekstu. Wpisz go w kolumnie label.
coaching-check-choice-long = Ta odpowiedź ma { $length ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }; Discord pokazuje na liście { $limit }, a resztę obcina. Skróć ją.
coaching-check-choices-many = To pytanie ma { $count } odpowiedzi; ponad { $most } nikt nie przeczyta. Zawęź je przez choice_filter albo zapytaj o tekst.
coaching-check-choice-unknown = „{ $choice }” nie jest odpowiedzią na pytanie „{ $name }”, więc ten warunek nigdy nie będzie spełniony. Sprawdź pisownię.
coaching-check-word = Nie ma tu niczego o nazwie „{ $word }”, więc to jest zawsze puste. Czy chodzi o { $meant }? Odpowiedzi i teksty zapisuje się w cudzysłowie, pytania w {"${}"}.
coaching-check-word-yes = Nie rozumiem tu „{ $word }” i przyjmuję, że to znaczy „nie”. Wpisz yes albo zostaw komórkę pustą.
coaching-check-never = Ten warunek nigdy nie będzie spełniony, więc nikt nie zobaczy „{ $name }”. Popraw go albo usuń wiersz.
coaching-check-last-saved = W dialogu nie ma ostatnio zapisanych odpowiedzi (last-saved); to zawsze jest puste.
coaching-check-nothing-asked = Ten formularz o nic nie pyta.
coaching-check-rounds = Po { $most } rundach powtarzanie się kończy, niezależnie od tego, co tu wpisano.
coaching-check-title = Tytuł ({ $language }) ma ponad { $limit } znaków i na listach jest obcinany. Skróć go.
coaching-check-form-id = Brakuje form_id, więc kieruję się nazwą pliku: to dialog „{ $name }”. Wpisz tę nazwę jako form_id w arkuszu settings; inaczej ten sam dialog w pliku o innej nazwie będzie uznany za nowy.
coaching-check-type-unknown = Nie ma typu pytania „{ $type }”. Sprawdź pisownię; są typy: `text`, `integer`, `decimal`, `range`, `date`, `time`, `select_one`, `select_multiple`, `rank`, `acknowledge`, `note`, `calculate`.
coaching-check-loop = Pętli po liście odpowiedzi tu nie ma. Wpisz pytania po kolei albo użyj powtórzenia (repeat).
coaching-check-reference-form = Nie da się tu odczytać odwołania. Zapisz je tak: {"${name}"}
coaching-check-list-unknown = W arkuszu choices nie ma listy „{ $list }”. Sprawdź tam pisownię, w kolumnie list_name.
coaching-check-sheet-choices = Arkusza choices brakuje albo jest pusty, a pytania z niego wybierają. Wpisz tam odpowiedzi: list_name, name, label.
coaching-check-name-twice = Nazwa „{ $name }” już jest. Nadaj temu wierszowi inną.
coaching-check-choice-twice = Nazwa tej odpowiedzi już jest na jej liście. Nadaj jej inną w kolumnie name.
coaching-check-choice-name = Ta odpowiedź nie ma nazwy. Wpisz krótką, bez spacji, w kolumnie name.
coaching-check-choice-spaces = Nazwa „{ $name }” na liście „{ $list }” zawiera spację. Zapisz ją z _.
coaching-check-name-letters = Nazwy zaczynają się literą, a dalej mają tylko litery, cyfry, _, - i . Zmień tę nazwę.
coaching-check-name-missing = Ten wiersz nie ma nazwy. Wpisz krótką w kolumnie name; przez nią odwołują się do niego inne wiersze.
coaching-check-calculation-missing = Wiersz typu calculate wymaga wyrażenia w kolumnie calculation.
coaching-check-unmatched = To { $what } nie ma pary. Każde begin potrzebuje swojego end, we właściwej kolejności.
