# Formos, kurias koučeriai rašo skaičiuoklėje: kas netinka faile ir kas netinka atsakyme.

## Žodžiai, kurių formai reikia, bet niekas jų neįrašo

coaching-form-other = Kita
coaching-form-specify = Kas tiksliai?

## Atsakymai, kurių priimti negalima

coaching-answer-number = Šio skaičiaus nesuprantu. Rašyk skaitmenimis, pavyzdžiui, 3 arba 3,5.
coaching-answer-integer = Čia reikia sveikojo skaičiaus, be nieko po kablelio.
coaching-answer-range = Čia reikia skaičiaus nuo { $start } iki { $end }, kas { $step }.
coaching-answer-date = Šios datos nesuprantu. Rašyk taip: 2026-12-31 arba 31.12.2026.
coaching-answer-time = Šio laiko nesuprantu. Rašyk taip: 14:30.
coaching-answer-moment = Reikia datos ir laiko, pavyzdžiui, 2026-12-31 14:30.
coaching-answer-choice = Šio atsakymo čia nebegalima rinktis. Pasirink dar kartą.
coaching-answer-rank = Surikiuok visus ({ $count }), kiekvieną po vieną kartą.
coaching-answer-commitment = Keliais žodžiais parašyk, ką darysi.
coaching-answer-confidence = Kiek tvirtai tuo tiki? Reikia sveikojo skaičiaus nuo 1 iki 10.
coaching-answer-required = Šio klausimo praleisti negalima: juo remiasi tai, kas toliau.
coaching-answer-refused = Šis atsakymas klausimui netinka. Perskaityk klausimą dar kartą ir bandyk iš naujo.
coaching-answer-message = { $message }
coaching-answer-finished = Šis dialogas baigtas, daugiau nėra į ką atsakyti.
coaching-answer-gone = Šio žingsnio tavo dialoge nebėra.

## Kas netinka faile

coaching-check-file-large = Failas didesnis nei { $megabytes } MB. Išimk iš jo paveikslėlius ir senus lapus.
coaching-check-file-broken = Failo atverti nepavyksta. Išsaugok jį iš naujo kaip .xlsx savo skaičiuoklėje.
coaching-check-file-encrypted = Failas apsaugotas slaptažodžiu. Išsaugok jį be slaptažodžio.
coaching-check-file-old = Tai senas „Excel“ formatas. Išsaugok failą kaip .xlsx (programos „Excel“ darbaknygę).
coaching-check-file-macro = Faile yra makrokomandų, o jų nepriimu. Išsaugok jį kaip .xlsx be makrokomandų.
coaching-check-file-kind = Skaitau tik .xlsx failus, o šis yra kitos rūšies ({ $ending }). Išsaugok jį kaip .xlsx savo skaičiuoklėje.
coaching-check-file-bomb = Išpakuotas failas būtų milžiniškas. Nukopijuok lapus į naują, tuščią failą.
coaching-check-file-entities = Failas apibrėžia XML esybes, o to nedaro jokia skaičiuoklė. Nukopijuok lapus į naują, tuščią failą.
coaching-check-rows = Lape { $sheet } yra daugiau nei { $most } eilučių arba gerokai per daug langelių. Ištrink, kas formai nepriklauso, taip pat žemiau ir dešiniau jos.
coaching-check-type-skipped = „{ $type }“ tipo klausimui pokalbyje nėra vietos, todėl jis praleidžiamas.
coaching-check-pyxform = Paties XLSForm patikra sako: { $said }
coaching-check-sheet-missing = Trūksta lapo { $needed }. Pridėk tokio pavadinimo lapą; kas jame turi būti, matyti kiekviename dialoge, kurį atsisiunti su `/koučingo-turinys dialogai`.
coaching-check-column-missing = Trūksta stulpelio { $needed }. Įrašyk jį pirmoje eilutėje.
coaching-check-column-twice = Šis stulpelis yra du kartus. Vieną pervadink arba ištrink.
coaching-check-columns-same = Šios antraštės reiškia tą patį stulpelį: { $headings }. Vieną ištrink.
coaching-check-column-typo = Šio stulpelio nepažįstu ir jį praleidžiu. Ar turėta omenyje { $meant }?
coaching-check-media = Paveikslėliai, garsas ir vaizdo įrašai dialoge nerodomi. Kas juose svarbu, parašyk žodžiais.
coaching-check-formula = Šiame langelyje yra formulė. Imu su ja išsaugotą rezultatą; įrašyk patį tekstą, jei jis neturi keistis.
coaching-check-formula-empty = Šiame langelyje yra formulė be išsaugoto rezultato. Įrašyk patį tekstą arba prieš lygybės ženklą padėk apostrofą.
coaching-check-cell = Šiame langelyje yra skaičius arba data, ir čia tai rodoma taip: „{ $text }“, kad ir ką rodytų tavo programa. Jei turi atrodyti kitaip, nustatyk langeliui teksto formatą ir įrašyk taip, kaip turi būti.
coaching-check-language-unclear = Nesuprantu, kokia tai kalba: „{ $language }“. Parašyk po jos kodą, pavyzdžiui, label::Polski (pl).
coaching-check-language-foreign = { $language } nėra viena iš boto kalbų ({ $known }): ją matytų tik tie, kas nemoka jokios kitos šios formos kalbos. Patikrink kodą.
coaching-check-default-language = Nė vienas stulpelis nėra numatytąja kalba „{ $language }“. Pavadink ją taip, kaip stulpeliuose.
coaching-check-translation = Čia trūksta vertimų, eilutėse: { $rows } ({ $count }). Nariai ten mato numatytąją kalbą.
coaching-check-setting = Šis nustatymas dialoge nieko nereiškia, todėl praleidžiamas.
coaching-check-type-refused = „{ $type }“ tipo klausimui pokalbyje nėra vietos, o šis privalomas. Vietoj jo prašyk teksto arba panaikink privalomumą.
coaching-check-choices-elsewhere = Atsakymai turėtų būti iš kito failo ({ $what }), o turiu tik šį. Nukopijuok juos į lapą choices.
coaching-check-instance = Išraiška žiūri į „{ $what }“, o lape choices tokio sąrašo nėra.
coaching-check-pattern = Šis šablonas klaidingas arba jame yra tai, ko nemoku, pavyzdžiui, nuoroda atgal: { $what }. Parašyk jį paprasčiau.
coaching-check-reference = Klausimo pavadinimu „{ $name }“ nėra. Patikrink rašybą; didžiosios raidės svarbios.
coaching-check-reference-unclear = Keli klausimai vadinasi „{ $name }“ (eilutės { $rows }), tad neaišku, kuris turimas omenyje. Pervadink visus, išskyrus vieną.
coaching-check-expression-long = Ši išraiška per ilga arba turi per daug lygių. Išskaidyk ją į kelias calculate tipo eilutes.
coaching-check-expression-reference = Šios nuorodos perskaityti negalima: { $what }. Rašyk taip: {"${name}"}
coaching-check-expression-function = Funkcijos „{ $what }“ neturiu. Patikrink rašybą; kas dar veikia, matyti dialoguose, kuriuos atsisiunti su `/koučingo-turinys dialogai`.
coaching-check-expression-syntax = Šios išraiškos perskaityti negalima: { $what }. Ieškok trūkstamo skliausto, kabutės ar kablelio.
coaching-check-expression-division = Ženklas / čia nedalija: { $what }. Vietoj jo rašyk div, su tarpu prieš jį ir po jo.
coaching-check-circle = Tai sukasi ratu: { $names }. Vienas laukia kito; vieną iš nuorodų išimk.
coaching-check-deep = „{ $name }“ laukia tiek daug kitų eilučių, o šios – dar kitų, kad to apskaičiuoti negaliu. Sąlyga apie visas eilutes, pavyzdžiui, //*, laukia kiekvienos iš jų: verčiau nurodyk tik reikiamus klausimus.
coaching-check-text-long = Šiame tekste yra { $length } { $length ->
        [one] ženklas
        [few] ženklai
        [many] ženklo
       *[other] ženklų
    }, o į vieną žinutę telpa { $limit }. Sutrumpink arba dalį perkelk į note prieš jį.
coaching-check-label-missing = Klausimas „{ $name }“ neturi teksto. Įrašyk jį stulpelyje label.
coaching-check-choice-long = Šiame atsakyme yra { $length } { $length ->
        [one] ženklas
        [few] ženklai
        [many] ženklo
       *[other] ženklų
    }; „Discord“ sąraše rodo { $limit }, likusius nukerpa. Sutrumpink.
coaching-check-choices-many = Šis klausimas turi { $count } { $count ->
        [one] atsakymą
        [few] atsakymus
        [many] atsakymo
       *[other] atsakymų
    }; daugiau nei { $most } niekas neskaito. Susiaurink juos su choice_filter arba prašyk teksto.
coaching-check-choice-unknown = „{ $choice }“ nėra klausimo „{ $name }“ atsakymas, tad tai niekada netenkinama. Patikrink rašybą.
coaching-check-word = Čia niekas nesivadina „{ $word }“, tad tai visada tuščia. Ar turėta omenyje { $meant }? Atsakymai ir tekstai rašomi kabutėse, klausimai – su {"${}"}.
coaching-check-word-yes = Žodžio „{ $word }“ čia nesuprantu ir laikau, kad tai reiškia „ne“. Įrašyk yes arba palik langelį tuščią.
coaching-check-never = Tai niekada negali būti tenkinama, tad „{ $name }“ niekas nepamatys. Pataisyk sąlygą arba ištrink eilutę.
coaching-check-last-saved = Dialoge nėra paskutinio išsaugoto atsakymo (last-saved); tai visada tuščia.
coaching-check-nothing-asked = Ši forma nieko neklausia.
coaching-check-rounds = Po { $most } ratų kartojimas baigiasi, kad ir kas čia parašyta.
coaching-check-title = Pavadinimas ({ $language }) ilgesnis nei { $limit } ženklų ir sąrašuose nukerpamas. Sutrumpink.
coaching-check-form-id = Nėra form_id, tad žiūriu į failo pavadinimą: tai dialogas „{ $name }“. Įrašyk tai kaip form_id lape settings, antraip tas pats dialogas kitaip pavadintame faile bus laikomas nauju.
coaching-check-type-unknown = Klausimo tipo „{ $type }“ nėra. Patikrink rašybą; tipai yra šie: `text`, `integer`, `decimal`, `range`, `date`, `time`, `select_one`, `select_multiple`, `rank`, `acknowledge`, `note`, `calculate`.
coaching-check-loop = Ciklų per atsakymų sąrašą čia nėra. Surašyk klausimus po vieną arba naudok kartojimą (repeat).
coaching-check-reference-form = Čia esančios nuorodos perskaityti negalima. Rašyk taip: {"${name}"}
coaching-check-list-unknown = Lape choices nėra sąrašo „{ $list }“. Patikrink rašybą ten, stulpelyje list_name.
coaching-check-sheet-choices = Lapo choices nėra arba jis tuščias, o klausimai iš jo renkasi. Įrašyk ten atsakymus: list_name, name, label.
coaching-check-name-twice = Pavadinimas „{ $name }“ jau yra. Įrašyk šiai eilutei kitą.
coaching-check-choice-twice = Šio atsakymo pavadinimas jo sąraše jau yra. Įrašyk kitą stulpelyje name.
coaching-check-choice-name = Šis atsakymas neturi pavadinimo. Įrašyk trumpą, be tarpų, stulpelyje name.
coaching-check-choice-spaces = Pavadinime „{ $name }“ sąraše „{ $list }“ yra tarpas. Rašyk jį su _.
coaching-check-name-letters = Pavadinimai prasideda raide, o toliau turi tik raides, skaitmenis, _, - ir . Pakeisk šį.
coaching-check-name-missing = Ši eilutė neturi pavadinimo. Įrašyk trumpą stulpelyje name; juo į ją remiasi kitos eilutės.
coaching-check-calculation-missing = calculate tipo eilutei reikia išraiškos stulpelyje calculation.
coaching-check-unmatched = Šiam { $what } trūksta poros. Kiekvienam begin reikia savo end, tinkama tvarka.
