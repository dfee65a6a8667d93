# Formularze, które coachowie piszą w arkuszu: co jest nie tak z plikiem i co jest nie tak z odpowiedzią.

## Słowa, których formularz potrzebuje, a nikt ich nie wpisuje

coaching-form-other = Coś innego
coaching-form-specify = Co dokładnie?

## Odpowiedzi, których nie da się przyjąć

coaching-answer-number = Nie umiem odczytać z tego liczby. Zapisz ją cyframi, na przykład 3 albo 3,5.
coaching-answer-integer = Tu potrzebna jest liczba całkowita, bez niczego po przecinku.
coaching-answer-range = Tu potrzebna jest liczba od { $start } do { $end }, co { $step }.
coaching-answer-date = Nie umiem odczytać z tego daty. Zapisz ją tak: 31.12.2026 albo 2026-12-31.
coaching-answer-time = Nie umiem odczytać z tego godziny. Zapisz ją tak: 14:30.
coaching-answer-moment = Potrzebuję daty i godziny, na przykład 31.12.2026 14:30.
coaching-answer-choice = Tej odpowiedzi nie ma już do wyboru. Wybierz, proszę, jeszcze raz.
coaching-answer-rank = Ułóż, proszę, w kolejności wszystkie pozycje ({ $count }), każdą raz.
coaching-answer-commitment = Napisz w kilku słowach, co zrobisz.
coaching-answer-confidence = Na ile to pewne? Potrzebuję liczby całkowitej od 1 do 10.
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
coaching-check-type-skipped = Na pytanie typu „{ $type }” nie ma miejsca w czacie, więc jest pomijane.
coaching-check-expression = Tego wyrażenia nie da się obliczyć: { $expression }
coaching-check-pyxform = Kontrola samego XLSForm mówi: { $said }
