# Dialogai, kaip juos rašo koučeriai: įkėlimas, patikra, bandymas, paskelbimas, versijos, skaičiai.

## Komandos

cmd-coaching-content = koučingo-turinys
    .description = Koučeriams: rašyk koučingo dialogus skaičiuoklėje
cmd-coaching-content-upload = įkelti
    .description = Įkelk skaičiuoklės failą: patikrinsiu ir išsaugosiu kaip juodraštį
cmd-coaching-content-file = failas
    .description = Tavo dialogas – XLSForm skaičiuoklės failas (.xlsx)
cmd-coaching-content-dialogues = dialogai
    .description = Visi dialogai: atsisiųsti, išbandyti, paskelbti, ankstesnės versijos, skaičiai

## Sąrašas

content-title = Koučingo dialogai
content-intro = Atsisiųsk kurį nors, pakeisk skaičiuoklėje ir vėl įkelk su `/koučingo-turinys įkelti`.
content-none = Dialogų dar nėra.
content-choose-placeholder = Atverti dialogą
content-state-archived = archyve, nariams nebesiūlomas
content-state-unpublished = dar nepaskelbtas
content-state-offered = nariams siūloma: { $version }
content-drafts = { $count ->
        [one] { $count } juodraštis
        [few] { $count } juodraščiai
        [many] { $count } juodraščio
       *[other] { $count } juodraščių
    }

## Dialogas ir jo versijos

content-version = { $number } versija
content-shipped = { $number ->
        [one] pradinė versija
        [few] pradinė versija, { $number } leidimas
        [many] pradinė versija, { $number } leidimas
       *[other] pradinė versija, { $number } leidimas
    }
content-kind-offered = ją pradeda nariai
content-kind-draft = juodraštis
content-kind-earlier = ankstesnė versija
content-versions-more = { $count ->
        [one] … ir dar { $count } senesnė versija
        [few] … ir dar { $count } senesnės versijos
        [many] … ir dar { $count } senesnės versijos
       *[other] … ir dar { $count } senesnių versijų
    }
content-pick-placeholder = Pažiūrėti versiją
content-origin = Įkėlė { $author }, { $uploaded }.
content-origin-published = Pirmą kartą paskelbta { $published }.
content-draft-hint = Juodraštį mato tik koučeriai ir moderatoriai. Pirmiausia jį išbandyk: bandymo atsakymai nesaugomi ir neskaičiuojami.
content-tryout = Bandymas: nieko iš to nesaugoma ir neskaičiuojama
content-tryout-back-button = Atgal prie versijos
content-file-button = Atsisiųsti
content-figures-button = Skaičiai
content-archive-button = Į archyvą
content-restore-button = Vėl siūlyti
content-all-button = Visi dialogai
content-try-button = Išbandyti
content-publish-button = Paskelbti …
content-back-button = Grįžti prie šios versijos
content-check-button = Patikrinti dar kartą
content-discard-button = Išmesti juodraštį
content-shelf-button = Visos versijos
content-file-here = **{ $title }**, { $version }. Pakeisk failą ir vėl įkelk su `/koučingo-turinys įkelti`; kol nepaskelbsi, jis liks juodraštis.

## Įkėlimas

content-uploaded = Dabar tai tavo juodraštis. Jei turėjai ankstesnį, šis jį pakeitė.
content-known = Lygiai toks failas čia jau yra, todėl niekas nepasikeitė.
content-refused-title = Šio failo dar negaliu priimti
content-refused = Faile { $file } pataisyk, kas pažymėta ⛔, ir įkelk jį dar kartą. Čia niekas nepasikeitė.
content-no-problems = Patikrinau: taisyti nėra ko.
content-errors-count = { $count ->
        [one] { $count } klaida, kurią reikia ištaisyti:
        [few] { $count } klaidos, kurias reikia ištaisyti:
        [many] { $count } klaidos, kurias reikia ištaisyti:
       *[other] { $count } klaidų, kurias reikia ištaisyti:
    }
content-warnings-count = { $count ->
        [one] { $count } įspėjimas. Paskelbti gali, bet peržiūrėk:
        [few] { $count } įspėjimai. Paskelbti gali, bet peržiūrėk:
        [many] { $count } įspėjimo. Paskelbti gali, bet peržiūrėk:
       *[other] { $count } įspėjimų. Paskelbti gali, bet peržiūrėk:
    }
content-problems-more = { $count ->
        [one] Dar { $count }; visos pastabos – lentelėje:
        [few] Dar { $count }; visos pastabos – lentelėje:
        [many] Dar { $count }; visos pastabos – lentelėje:
       *[other] Dar { $count }; visos pastabos – lentelėje:
    }
content-row = { $row } eilutė
content-column = stulpelis { $column }
content-severity-error = klaida
content-severity-warning = įspėjimas
content-table-severity = Rūšis
content-table-sheet = Lapas
content-table-row = Eilutė
content-table-column = Stulpelis
content-table-problem = Kas negerai ir ką daryti
coaching-check-heavy = Failo skaitymas trunka ilgiau nei { $seconds } s arba reikalauja per daug atminties. Nukopijuok tai, kas priklauso dialogui, į naują tuščią failą; jei ir tada per daug, padalyk į du dialogus.

## Paskelbimas

content-publishing-form-title = Paskelbti šią versiją
content-note-form-label = Kas pasikeitė?
content-note-form-hint = Koučeriai tai matys versijų sąraše, o nariai – kai pasiūlysiu pereiti prie jos.
content-published-now = Paskelbta: nuo šiol nariams siūloma ši versija. Kas yra įpusėję kitą, gali ją užbaigti.
content-not-published = Nepaskelbta: šiandien tikrinant faile rasta klaidų. Ištaisyk jas ir įkelk failą dar kartą.
content-overtaken = Dar nepaskelbta: tuo metu { $author } paskelbė kitą ({ $version }, „{ $note }“). Pirmiausia ją pažiūrėk. Jei ši vis tiek turi užimti jos vietą, paskelbk dar kartą; tavo pastaba išsaugota.
content-overtaken-archived = Dar nepaskelbta: tuo metu šis dialogas pateko į archyvą. Jei vis tiek turi būti siūlomas, paskelbk dar kartą; tavo pastaba išsaugota.
content-somebody = kažkas
content-archived = Archyve. Nariams dialogas nebesiūlomas; kas jį įpusėję, gali užbaigti.
content-restored = Dialogas vėl siūlomas nariams.
content-discard-sure = Išmesti dialogo **{ $title }** { $number } versiją? Dings tik šis juodraštis ir jo bandymai; savo failą pasilaikyk, jei jo dar reikės.
content-discarded = Juodraščio nebėra.

act-publish-dialogue = paskelbė koučingo dialogą
act-archive-dialogue = perkėlė koučingo dialogą į archyvą
act-restore-dialogue = vėl pasiūlė koučingo dialogą

## Ko negalima

content-coaches-only = Tai gali tik šio serverio koučeriai ir moderatoriai. Jei čia vedi koučingą, paprašyk moderatorių koučerių rolės.
content-gone = Šios versijos nebeturiu: ji išmesta, užleido vietą naujesniam juodraščiui arba priklauso kitam serveriui. Kas yra, parodys `/koučingo-turinys dialogai`.
content-published = Tai jau ne juodraštis: ši versija paskelbta. Kaip viskas atrodo dabar, parodys `/koučingo-turinys dialogai`.
content-note-needed = Keliais žodžiais parašyk, kas pasikeitė: tai norės žinoti kiti koučeriai ir tie, kas dialogą yra įpusėję.
content-id-long = Lapo settings form_id ilgesnis nei { $limit } ženklų. Sutrumpink jį.
content-full = Šis serveris jau turi tiek savų dialogų, kiek telpa ({ $limit }). Įrašyk šiame faile form_id to dialogo, kurio vietą jis užims.

## Perėjimas

content-move = ↪️ Yra naujesnė šio dialogo versija. Visi tavo atsakymai jai tinka. Gali pereiti arba tiesiog užbaigti pradėtąją.
content-move-button = Pereiti prie naujesnės versijos
content-cannot-move = Nėra naujesnės versijos, kuriai tiktų visi tavo atsakymai, todėl lieki šioje. Niekas nepasikeitė.
coaching-aside-moved = Dabar esi naujesnėje versijoje, su visais savo atsakymais. Štai pirmas dar neatsakytas klausimas.

## Skaičiai

content-figures-rule = Visos versijos kartu, be bandymų. Nė vienas skaičius nėra apie mažiau nei { $group } žmones, žmonės skaičiuojami po { $group }, o atsakymų nerodau niekada.
content-figures-few = Šį dialogą pradėjo mažiau nei { $group } žmonės. Kol kas nėra ką pasakoti.
content-figures-begun = Pradėjusių bent **{ $count }**.
content-figures-finished = Iš jų užbaigusių bent **{ $count }**.
content-figures-finished-few = Užbaigusių mažiau nei { $count }.
content-figures-time = { $minutes ->
        [one] Pusei užbaigusiųjų prireikė ne daugiau kaip **{ $minutes } minutės**, neskaičiuojant pertraukų.
        [few] Pusei užbaigusiųjų prireikė ne daugiau kaip **{ $minutes } minučių**, neskaičiuojant pertraukų.
        [many] Pusei užbaigusiųjų prireikė ne daugiau kaip **{ $minutes } minutės**, neskaičiuojant pertraukų.
       *[other] Pusei užbaigusiųjų prireikė ne daugiau kaip **{ $minutes } minučių**, neskaičiuojant pertraukų.
    }
content-figures-stops = Kur žmonės sustoja
content-figures-people = žmonių – bent { $count }
content-figures-no-stops = Nėra klausimo, prie kurio dviem savaitėms būtų sustoję { $group } ar daugiau žmonių.
content-figures-efforts = Kas užtrunka ilgiausiai
content-figures-seconds = { $count ->
        [one] { $count } sekundė
        [few] { $count } sekundės
        [many] { $count } sekundės
       *[other] { $count } sekundžių
    }
