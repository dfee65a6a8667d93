# Privatumas: sutikimai, duomenų pasiėmimas, ištrynimas.

cmd-privacy = privatumas
    .description = Kas ir kodėl apie tave saugoma; tavo sutikimai, duomenys ir jų ištrynimas

privacy-title = Tavo privatumas
privacy-intro = Tu sprendi, ką apie tave saugau. Duomenys neparduodami ir niekam neperduodami, o savo sprendimą gali bet kada pakeisti.
privacy-direct = Sutikimai susieti su serveriu: pamatyti ar pakeisti juos gali ten su `/privatumas`. Iš čia gali pasiimti visus savo duomenis arba juos ištrinti visuose serveriuose.
privacy-details-button = Kas saugoma
privacy-export-button = Pasiimti savo duomenis
privacy-erase-button = Ištrinti savo duomenis
privacy-responsible = Už duomenis atsako (duomenų valdytojas): { $operator }. Klausimams: { $contact }
privacy-responsible-unknown = Už duomenis atsako tas, kas prižiūri šį serverį (duomenų valdytojas). Klausk serverio moderatorių.
privacy-erased = Tavo duomenys ištrinti { $date }. Patvirtinimo numeris: **{ $receipt }**
privacy-nothing-stored = Čia apie tave nieko nesaugoma, tad nėra ko ištrinti.

consent-directory = Katalogas
consent-directory-text = kiti šio serverio nariai mato mano prisistatymą ir gali mane rasti
consent-matching = Partnerių parinkimas
consent-matching-text = pagal tas mano prisistatymo dalis, kurias mato visi arba kurias nurodau šiam tikslui, botas gali mane pasiūlyti nariams, kurių siūlymai ar paieškos man tinka, ir asmenine žinute, ne dažniau kaip triskart per savaitę, pranešti, kai kas nors iš jų nori susipažinti
consent-reminders = Asmeninės žinutės
consent-reminders-text = botas gali man priminti ir kartą per metus paklausti, ar mano prisistatymas dar galioja
consent-given = Leista { $date }, teksto versija { $version }
consent-revoked = Neleidžiama nuo { $date }
consent-give-button = Leisti
consent-revoke-button = Atšaukti

direct-test-reminders = Nuo šiol galiu tau rašyti čia. Bet kada gali tai sustabdyti serveryje su `/privatumas`.
direct-test-receipt = Kai tavo duomenys bus ištrinti, patvirtinimas ateis čia.
direct-no-receipt = Atšaukei duomenų ištrynimą: niekas nebus ištrinta, tad ir patvirtinimo nebus.
reminders-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl niekas nepakeista. Šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių ir pabandyk dar kartą.

privacy-details-title = Kas saugoma, kodėl ir kiek laiko
privacy-stored-introduction = **Tavo prisistatymas**: ką parašei, kas kurią dalį gali matyti, kada tai patvirtinai. Saugoma, kol ištrinsi, kad kiti tave rastų.
privacy-stored-draft = **Tavo juodraščiai**: kas parašyta prisistatymui ar forumui, bet nepaskelbta. Matai tik tu; ištrinama praėjus { $days } { $days ->
        [one] dienai
        [few] dienoms
        [many] dienos
       *[other] dienų
    } po paskutinio pakeitimo.
privacy-stored-greetings = **Pasisveikinimai**: ką, kam ir kada parašei, kad niekas nebūtų užverstas žinutėmis ir kad du žmonės vėl rastų savo giją.
privacy-stored-forums = **Forumai**: ką atsakei ir kiek žmonių ateina kartu, kaip tau primenama, ar dalyvavai, ką apie tai manai ir kokias užduotis prisiėmei. Tavo sušaukti forumai, užrašai ir sprendimai lieka, bet be tavo vardo.
privacy-stored-coaching = **Koučingas**: tavo atsakymai, planai ir tai, ką nusprendei padaryti, kada tai parašyta ir kuo su kuriuo koučeriu dalijiesi. Moderatoriai to nemato. Nebaigtas dialogas dingsta praėjus metams po paskutinio atsakymo; visa kita lieka, kol ištrinsi. Koučerių: kalbos ir temos; įkeltos lentelės lieka be vardo.
privacy-stored-consents = **Sutikimai**: ką, kada ir pagal kurį tekstą leidai ar atšaukei. Tai įrodymas, kurio reikalauja teisė.
privacy-stored-messages = **Žinutės tau**: koks priminimas ar žinia kada išsiųsta, ištrinama po 30 dienų; ir kaip nori jas gauti.
privacy-stored-announcements = **Pranešimai**: ką moderuojant parengei arba paskelbei. Ištrynus tavo duomenis, juodraščiai dingsta, o paskelbti tekstai lieka be tavo vardo.
privacy-stored-reports = **Skundai**: apie ką ir kodėl pranešei moderatoriams.
privacy-stored-moderation = **Moderavimo įrašai**: kas iš moderatorių ką ir kodėl padarė, taip pat ir su tavo prisistatymu. Saugomi atskirai { $days } { $days ->
        [one] dieną
        [few] dienas
        [many] dienos
       *[other] dienų
    } ir kartu su kitais duomenimis neištrinami, kad abi pusės galėtų parodyti, kas įvyko.
privacy-stored-left = **Jei išeini iš šio serverio**, tavęs iškart niekur nebematyti, o tavo duomenys ištrinami po { $days ->
        [one] { $days } dienos
        [few] { $days } dienų
        [many] { $days } dienos
       *[other] { $days } dienų
    }. Jei sugrįši anksčiau, viskas liks, kaip buvo, tik dėl būsimų forumų reikės atsakyti iš naujo.
privacy-stored-backups = **Atsarginės kopijos** ištrinamos po { $days ->
        [one] { $days } dienos
        [few] { $days } dienų
        [many] { $days } dienos
       *[other] { $days } dienų
    }. Jei kurios nors prireiktų, iš jos vėl būtų ištrinta viskas, kas nuo tada ištrinta.
privacy-stored-discord = **Žinutes „Discord“ programėlėje**, pavyzdžiui, gijose, saugo pati „Discord“. Jas ištrink ten.
privacy-not-stored = **Nesaugoma**: kas kalbama kanaluose ar rašoma man tiesiogiai, kas ir kada prisijungia, ką spaudi, tavo el. pašto adresas.
privacy-rights = Turi teisę susipažinti su savo duomenimis, juos ištaisyti, pasiimti ir ištrinti, apriboti jų naudojimą arba jam nesutikti, bet kada atšaukti sutikimą ir pateikti skundą savo šalies duomenų apsaugos priežiūros institucijai – taip numato Bendrojo duomenų apsaugos reglamento (BDAR) 7, 15–22 ir 77 straipsniai.

privacy-exported = Čia viskas, ką apie tave saugau visuose serveriuose: vienas failas, kurį gali perskaityti ir tu, ir kitos programos.
privacy-export-times = Laikas – UTC, užrašytas taip: metai-mėnuo-diena ir valanda; null reiškia, kad nieko nėra. Ilgi numeriai – iš „Discord“: jais žymimi serveriai, kanalai ir gijos.

erasure-title = Ištrinti tavo duomenis?
erasure-means =
    Prisistatymas iškart nebeskelbiamas, o tavo atsakymai dėl būsimų forumų atšaukiami: tavo vietos atitenka kitiems. Po vienos dienos bus negrįžtamai ištrinta viskas, kas čia apie tave saugoma: prisistatymas, juodraščiai, pasisveikinimai, sutikimai, suplanuotos žinutės. Iki tol gali persigalvoti; tik dėl forumų tada reikės atsakyti iš naujo.
    Lieka tik moderavimo įrašai, saugomi { $days } { $days ->
        [one] dieną
        [few] dienas
        [many] dienos
       *[other] dienų
    }. Kaip įrodymą, kad duomenys ištrinti, gausi patvirtinimą.
erasure-everywhere = Čia, ne serveryje, tai reiškia kiekvieną serverį, kuriame apie tave kas nors saugoma.
erasure-dm-button = Ištrinti, patvirtinti žinute
erasure-quiet-button = Ištrinti be žinutės
erasure-started =
    ⏳ Tavo duomenys bus ištrinti { $date }. Prisistatymas jau nebeskelbiamas.
    Jei persigalvojai, atšauk tai čia arba su `/privatumas`.
    -# Numeris: { $number }
erasure-running = Tavo duomenys bus ištrinti { $date }.
erasure-call-off-button = Atšaukti ištrynimą
erasure-called-off = Atšaukta: niekas neištrinta, o kas buvo paskelbta, vėl rodoma. Nebėra tik tavo atsakymų dėl būsimų forumų, nes tavo vietos iškart atsilaisvino kitiems. Jei nori dalyvauti, atsakyk dar kartą su `/forumas sąrašas`.
erasure-none = Nėra ką atšaukti: ištrynimas arba jau atšauktas, arba jau įvykdytas. Žiūrėk `/privatumas`.
erasure-receipt = Tavo duomenys ištrinti { $date }. Patvirtinimo numeris: **{ $receipt }**
