# Formulär som coacher skriver i ett kalkylblad: vad som är fel med en fil och vad som är fel med ett svar.

## Ord som ett formulär behöver och som ingen skriver in

coaching-form-other = Något annat
coaching-form-specify = Vad mer exakt?

## Svar som inte går

coaching-answer-number = Det gick inte att läsa som ett tal. Skriv det med siffror, till exempel 3 eller 3,5.
coaching-answer-integer = Här behövs ett heltal, utan något efter kommat.
coaching-answer-range = Här behövs ett tal från { $start } till { $end }, i steg om { $step }.
coaching-answer-date = Det gick inte att läsa som ett datum. Skriv det så här: 2026-12-31 eller 31.12.2026.
coaching-answer-time = Det gick inte att läsa som ett klockslag. Skriv det så här: 14:30.
coaching-answer-moment = Jag behöver datum och klockslag, till exempel 2026-12-31 14:30.
coaching-answer-choice = Det svaret går inte att välja här längre. Välj en gång till.
coaching-answer-rank = Ordna alla { $count }, vart och ett en gång.
coaching-answer-commitment = Säg med några ord vad du ska göra.
coaching-answer-confidence = Hur säker är du? Jag behöver ett heltal från 1 till 10.
coaching-answer-required = Den här går inte att hoppa över: det som följer bygger på den.
coaching-answer-refused = Det svaret passar inte frågan. Läs den en gång till och försök igen.
coaching-answer-message = { $message }
coaching-answer-finished = Den här dialogen är klar, det finns inget kvar att svara på.
coaching-answer-gone = Det steget finns inte längre i din dialog.

## Vad som är fel med en fil

coaching-check-file-large = Filen är större än { $megabytes } MB. Ta bort bilder och gamla blad ur den.
coaching-check-file-broken = Filen går inte att öppna. Spara den på nytt som .xlsx i ditt kalkylprogram.
coaching-check-file-encrypted = Filen är skyddad med lösenord. Spara den utan.
coaching-check-file-old = Det här är det gamla Excelformatet. Spara filen som .xlsx (”Excel-arbetsbok”).
coaching-check-file-macro = Filen innehåller makron, och sådana tar jag inte emot. Spara den som .xlsx utan makron.
coaching-check-file-kind = Jag läser bara .xlsx-filer, och den här är av ett annat slag ({ $ending }). Spara den som .xlsx i ditt kalkylprogram.
coaching-check-file-bomb = Uppackad skulle filen bli enorm. Kopiera dina blad till en ny, tom fil.
coaching-check-file-entities = Filen definierar XML-entiteter, vilket inget kalkylprogram gör. Kopiera dina blad till en ny, tom fil.
coaching-check-rows = Bladet { $sheet } har fler än { $most } rader eller alldeles för många celler. Ta bort det som inte hör till formuläret, även under och till höger om det.
coaching-check-type-skipped = En fråga av typen ”{ $type }” har ingen plats i en chatt och utelämnas.
coaching-check-expression = Det här uttrycket går inte att räkna ut: { $expression }
coaching-check-pyxform = XLSForms egen kontroll säger: { $said }
