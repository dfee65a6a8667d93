# Serverio žodžiai ir tai, kaip pavyksta parinkti žmones.

cmd-taxonomy = sąvokos
    .description = Žodžiai, pagal kuriuos randami žmonės, ir tai, ko dar nerandu
cmd-taxonomy-add = pridėti
    .description = Pridėk sričiai žodį šiame serveryje
cmd-taxonomy-concept = sritis
    .description = Ką žodis reiškia: pradėk rašyti bet kuria kalba
cmd-taxonomy-word = žodis
    .description = Žodis, kaip jį rašo nariai
cmd-taxonomy-language = kalba
    .description = Kurios kalbos žodis; nenurodžius galioja visose penkiose
cmd-taxonomy-words = žodžiai
    .description = Šio serverio pridėti žodžiai
cmd-taxonomy-export = eksportas
    .description = Šio serverio žodžiai kaip failas, kad botas pagerėtų visiems
cmd-taxonomy-misses = nerasta
    .description = Skelbimai, kuriems nieko neradau
cmd-taxonomy-feedback = atsiliepimai
    .description = Kodėl pasiūlymai netiko ir kokiais žodžiais jie rėmėsi
cmd-taxonomy-exposure = matomumas
    .description = Kaip dažnai siūlomi nariai: pagal miestą, šalį ir kalbą

help-taxonomy = **Pasirūpinti, kad visi būtų randami**
    { $taxonomy_misses } rodo skelbimus, kuriems nieko neradau, { $taxonomy_add } prideda trūkstamą žodį, o { $taxonomy_exposure } rodo, kaip dažnai nariai siūlomi.

taxonomy-words-title = Šio serverio žodžiai: { $count }
taxonomy-words-none = Savų žodžių dar nėra. Kai skelbimui nieko nerandu, nes nežinau kokio žodžio, pridėk jį su `/sąvokos pridėti`.
taxonomy-added = „{ $word }“ čia nuo šiol reiškia: { $concept }. Galioja iškart.
taxonomy-removed = Žodis „{ $word }“ pašalintas.
taxonomy-remove-placeholder = Pašalinti žodį
taxonomy-exported = { $count ->
        [one] { $count } žodis
        [few] { $count } žodžiai
        [many] { $count } žodžio
       *[other] { $count } žodžių
    } boto failų formatu. Nusiųsk tiems, kas botą prižiūri, ir jie pravers visiems serveriams.
vocabulary-no-word = Žodžio „{ $word }“ negaliu išmokti: ne daugiau kaip keturi žodžiai iš raidžių ir skaitmenų, be kablelių, nuorodų ir paminėjimų.
vocabulary-too-short = „{ $word }“ per trumpas: žodis, kuriame mažiau nei { $least } raidės, tiktų visur.
vocabulary-everyday = „{ $word }“ yra kasdienis žodis; pagal jį būtų randami visi. Jei toks jis tik kitoje kalboje, nurodyk, kurios kalbos jis yra.
vocabulary-known = Žodį „{ $word }“ jau žinau. Jis reiškia: { $concept }.
vocabulary-enough = Šio serverio savų žodžių jau { $most }, daugiau netelpa. Eksportuok juos tiems, kas botą prižiūri, ir dalį pašalink.
vocabulary-no-concept = Šios srities nežinau. Pasirink vieną iš tų, kurias siūlau rašant.
vocabulary-no-language = Pasirink vieną iš penkių kalbų arba nė vienos.
vocabulary-gone = Šis žodis jau pašalintas.

taxonomy-misses-title = Nieko nerasta
taxonomy-misses-intro = Pastarųjų mėnesių skelbimai be nė vieno pasiūlymo. Jei žemiau trūksta žodžio, pridėk jį su `/sąvokos pridėti`. Jei skelbimo autorius prašė pranešti, tada sužinos, kas dabar tinka; jei ne, gali dar kartą paspausti „{ coop-find-button }“.
taxonomy-misses-none = Kiekvienam skelbimui kas nors atsirado.
taxonomy-understood = Suprantu: { $names }
taxonomy-understood-nothing = Nieko čia nesuprantu
taxonomy-look-button = Peržiūrėti
taxonomy-feedback-title = Kas netiko
taxonomy-feedback-none = Dar niekas neatmetė pasiūlymo nurodydamas priežastį.
taxonomy-feedback-words = { $concept }: „{ $yours }“ – „{ $theirs }“
taxonomy-feedback-no-words = Šių žodžių nebegalima matyti.

taxonomy-exposure-title = Kas siūlomi, o kas ne
taxonomy-exposure-intro = Pastarosios dienos ({ $days }): nariai, kuriuos galima siūlyti, kiek kartų jie pasiūlyti, skelbimai ir susitikimai, kuriems pritarė abi pusės.
taxonomy-exposure-figures = nariai: { $members } · pasiūlymai: { $shown } · skelbimai: { $requests } · susitikimai: { $meetings }
taxonomy-exposure-none = Dar nėra narių, kuriuos galima siūlyti, ir niekas nieko neieškojo.
taxonomy-exposure-more = ir dar { $count } faile
taxonomy-exposure-filed = Visos grupės: pagal miestą, šalį ir kalbą.
taxonomy-few = mažiau nei { $few }
taxonomy-unseen = čia yra kas nors, kas niekam nepasiūlytas
taxonomy-unsaid = Nenurodyta
taxonomy-by-town-button = Pagal miestą
taxonomy-by-country-button = Pagal šalį
taxonomy-by-language-button = Pagal kalbą
taxonomy-sheet-button = Kaip failas
taxonomy-csv-by = Grupavimas
taxonomy-csv-group = Grupė
taxonomy-csv-country = Šalis
taxonomy-csv-members = Nariai, kuriuos galima siūlyti
taxonomy-csv-shown = Pasiūlymai
taxonomy-csv-requests = Skelbimai
taxonomy-csv-meetings = Susitikimai
taxonomy-csv-unseen = Kas nors nepasiūlytas
taxonomy-csv-yes = taip

outcomes-button = Kas išėjo iš skelbimų
outcomes-title = Kas išėjo iš skelbimų
outcomes-intro = Skelbimai pagal paskelbimo laiką ir jų autorių atsakymai, kas iš to išėjo. Jei grupėje (poroje – bent vienoje pusėje) yra mažiau nei { $few } žmonės, ji skaičiuojama kartu su kitomis, o metai, kuriais skelbimus paskelbė mažiau žmonių, neįtraukiami į „{ outcomes-ever }“.
outcomes-too-few = Dar nė vienais metais skelbimų nepaskelbė bent { $few } žmonės, todėl kol kas nėra ką parodyti.
outcomes-not-apart = Atskirų grupių čia parodyti negalima: iš jų būtų galima spręsti apie mažiau nei { $few } žmones.
outcomes-total = Visi
outcomes-others = Visi kiti kartu
outcomes-nobody-met = Dar niekas nesuvestas
outcomes-quarter = { $year } m. { $quarter } ketvirtis
outcomes-counted = skelbimai: { $requests } · abi pusės pasakė „taip“: { $brought }
outcomes-requests = skelbimai
outcomes-brought = abi pusės pasakė „taip“
outcomes-met = susitiko
outcomes-working = dirba kartu
outcomes-done = projektas baigtas
outcomes-nothing = nieko neišėjo
outcomes-silent = be atsakymo
outcomes-pending = dar nepaklausta
outcomes-ever = Visi metai
outcomes-year-placeholder = Metai
outcomes-by-kind-button = Pagal rūšį
outcomes-by-countries-button = Pagal šalis
outcomes-by-languages-button = Pagal kalbas
outcomes-by-quarter-button = Pagal ketvirtį
outcomes-filed = Kas išėjo iš skelbimų: pagal rūšį, šalis, kalbas ir ketvirtį, be vardų. Mažesnės nei { $few } žmonių grupės suskaičiuotos kartu.

act-add-word = pridėjo žodį
act-remove-word = pašalino žodį
