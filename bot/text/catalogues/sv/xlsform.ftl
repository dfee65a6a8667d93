# Formulär som coacher skriver i ett kalkylblad: vad som är fel med en fil och vad som är fel med ett svar.

## Ord som ett formulär behöver och som ingen skriver in

coaching-form-other = Något annat
coaching-form-specify = Vad exakt?

## Svar som inte går

coaching-answer-number = Det gick inte att läsa som ett tal. Skriv det med siffror, till exempel 3 eller 3,5.
coaching-answer-integer = Här behövs ett heltal, utan decimaler.
coaching-answer-range = Här behövs ett tal från { $start } till { $end }, i steg om { $step }.
coaching-answer-date = Det gick inte att läsa som ett datum. Skriv det så här: 2026-12-31 eller 31.12.2026.
coaching-answer-time = Det gick inte att läsa som ett klockslag. Skriv det så här: 14:30.
coaching-answer-moment = Jag behöver datum och klockslag, till exempel 2026-12-31 14:30.
coaching-answer-choice = Det svaret går inte att välja här längre. Välj en gång till.
coaching-answer-rank = Ordna alla { $count }, vart och ett en gång.
coaching-answer-commitment = Skriv med några ord vad du ska göra.
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
coaching-check-pyxform = XLSForms egen kontroll säger: { $said }
coaching-check-sheet-missing = Bladet { $needed } saknas. Lägg till ett blad med det namnet; vad som ska stå där syns i varje dialog som du laddar ner med `/coachning-innehåll dialoger`.
coaching-check-column-missing = Kolumnen { $needed } saknas. Skriv in den på första raden.
coaching-check-column-twice = Den här kolumnen finns två gånger. Byt namn på en av dem eller ta bort den.
coaching-check-columns-same = De här rubrikerna betyder samma kolumn: { $headings }. Ta bort en av dem.
coaching-check-column-typo = Den här kolumnen känner jag inte till och hoppar över. Menade du { $meant }?
coaching-check-media = Bilder, ljud och video visas inte i en dialog. Säg med ord det som är viktigt i dem.
coaching-check-formula = Den här cellen innehåller en formel. Jag tar resultatet som sparades med den; skriv själva texten om den inte ska ändras.
coaching-check-formula-empty = Den här cellen innehåller en formel utan sparat resultat. Skriv själva texten, eller sätt en apostrof före likhetstecknet.
coaching-check-cell = I den här cellen står ett tal eller ett datum, som här blir ”{ $text }”, vad ditt program än visar. Ska det stå på ett annat sätt, formatera cellen som text och skriv det så.
coaching-check-language-unclear = Jag kan inte se vilket språk ”{ $language }” är. Skriv koden efter det, till exempel label::Polski (pl).
coaching-check-language-foreign = { $language } är inget av botens språk ({ $known }): bara den som inte läser något annat språk i formuläret skulle se det. Kontrollera koden.
coaching-check-default-language = Ingen kolumn är på standardspråket ”{ $language }”. Skriv det så som det står i kolumnerna.
coaching-check-translation = Här saknas översättningar, på raderna: { $rows } ({ $count }). Där syns standardspråket.
coaching-check-setting = Den här inställningen betyder inget i en dialog och utelämnas.
coaching-check-type-refused = En fråga av typen ”{ $type }” har ingen plats i en chatt, och den här är obligatorisk. Be om en text i stället, eller gör den frivillig.
coaching-check-choices-elsewhere = Svaren skulle komma från en annan fil ({ $what }), och jag har bara den här. Kopiera dem till bladet choices.
coaching-check-instance = Uttrycket tittar i ”{ $what }”, och bladet choices har ingen lista med det namnet.
coaching-check-pattern = Det här mönstret är felaktigt eller innehåller något som jag inte klarar, till exempel en hänvisning bakåt: { $what }. Skriv det enklare.
coaching-check-reference = Det finns ingen fråga med namnet ”{ $name }”. Kontrollera stavningen; stora och små bokstäver spelar roll.
coaching-check-reference-unclear = Flera frågor heter ”{ $name }” (raderna { $rows }), så det är oklart vilken som menas. Byt namn på alla utom en.
coaching-check-expression-long = Det här uttrycket är för långt eller för djupt nästlat. Dela upp det på flera rader av typen calculate.
coaching-check-expression-reference = Den här hänvisningen går inte att läsa: { $what }. Skriv den så här: {"${name}"}
coaching-check-expression-function = Funktionen ”{ $what }” har jag inte. Kontrollera stavningen; vad mer som fungerar syns i dialogerna som du laddar ner med `/coachning-innehåll dialoger`.
coaching-check-expression-syntax = Det här uttrycket går inte att läsa: { $what }. Leta efter en parentes, ett citattecken eller ett komma som saknas.
coaching-check-expression-division = Tecknet / dividerar inte här: { $what }. Skriv div i stället, med mellanslag före och efter.
coaching-check-circle = Det här går runt i en cirkel: { $names }. Det ena väntar på det andra; ta bort en av hänvisningarna.
coaching-check-deep = ”{ $name }” väntar på så många andra rader, och de i sin tur på andra, att jag inte kan räkna ut det. Ett villkor om alla rader, till exempel //*, väntar på var och en av dem: ange i stället de frågor som det gäller.
coaching-check-text-long = Den här texten har { $length } tecken; fler än { $limit } får inte plats i ett meddelande. Korta den eller flytta en del till en note före den.
coaching-check-label-missing = Frågan ”{ $name }” har ingen text. Skriv en i kolumnen label.
coaching-check-choice-long = Det här svaret har { $length } tecken; Discord visar { $limit } i en lista och klipper bort resten. Korta det.
coaching-check-choices-many = Den här frågan har { $count } svar; fler än { $most } läser ingen. Begränsa dem med choice_filter, eller fråga efter en text.
coaching-check-choice-unknown = ”{ $choice }” är inget svar på frågan ”{ $name }”, så det här stämmer aldrig. Kontrollera stavningen.
coaching-check-word = Ingenting här heter ”{ $word }”, så det är alltid tomt. Menade du { $meant }? Svar och texter står inom citattecken, frågor inom {"${}"}.
coaching-check-word-yes = Jag förstår inte ”{ $word }” här och räknar det som nej. Skriv yes, eller lämna cellen tom.
coaching-check-never = Det här kan aldrig stämma, så ingen får se ”{ $name }”. Rätta villkoret, eller ta bort raden.
coaching-check-last-saved = Senast sparade svar (last-saved) finns inte i en dialog; det här är alltid tomt.
coaching-check-nothing-asked = Det här formuläret frågar ingenting.
coaching-check-rounds = Efter { $most } varv tar en upprepning slut, vad som än står här.
coaching-check-title = Titeln ({ $language }) är längre än { $limit } tecken och klipps av i listor. Korta den.
coaching-check-form-id = Det finns inget form_id, så jag går efter filens namn: det här är dialogen ”{ $name }”. Skriv det namnet som form_id på bladet settings; annars räknas samma dialog i en fil med ett annat namn som en ny.
coaching-check-type-unknown = Det finns ingen frågetyp ”{ $type }”. Kontrollera stavningen; typerna är `text`, `integer`, `decimal`, `range`, `date`, `time`, `select_one`, `select_multiple`, `rank`, `acknowledge`, `note`, `calculate`.
coaching-check-loop = Slingor över en svarslista finns inte här. Skriv frågorna en och en, eller använd en upprepning (repeat).
coaching-check-reference-form = En hänvisning här går inte att läsa. Skriv den så här: {"${name}"}
coaching-check-list-unknown = Bladet choices har ingen lista ”{ $list }”. Kontrollera stavningen där, i kolumnen list_name.
coaching-check-sheet-choices = Bladet choices saknas eller är tomt, och frågor väljer ur det. Skriv in svaren där: list_name, name, label.
coaching-check-name-twice = Namnet ”{ $name }” finns redan. Ge den här raden ett annat.
coaching-check-choice-twice = Namnet på det här svaret finns redan i listan. Ge det ett annat i kolumnen name.
coaching-check-choice-name = Det här svaret har inget namn. Skriv ett kort utan mellanslag i kolumnen name.
coaching-check-choice-spaces = Namnet ”{ $name }” i listan ”{ $list }” har ett mellanslag. Skriv det med _ i stället.
coaching-check-name-letters = Namn börjar med en bokstav och har sedan bara bokstäver, siffror, _, - och . Ändra det här.
coaching-check-name-missing = Den här raden har inget namn. Skriv ett kort i kolumnen name; med det hänvisar andra rader till den.
coaching-check-calculation-missing = En rad av typen calculate behöver ett uttryck i kolumnen calculation.
coaching-check-unmatched = Det här { $what } står ensamt. Varje begin behöver sitt end, i rätt ordning.
