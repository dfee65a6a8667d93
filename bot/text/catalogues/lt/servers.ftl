# Nustatymai ir pradinė sąranka.

cmd-settings = nustatymai
    .description = Paruošk botą darbui šiame serveryje
cmd-settings-open = atverti
    .description = Šio serverio nustatymai; naujame serveryje – pradinė sąranka
cmd-settings-check = patikrinti
    .description = Kas sąrankoje negerai ir kaip tai sutvarkyti

settings-hello-title = Labas! Aš – tinklo „Creative Clusters“ botas.
settings-hello = Padedu kūrybos žmonėms prisistatyti ir rasti vieniems kitus penkiomis kalbomis. Kas tvarko šį serverį, gali mane paruošti per dvi minutes:
settings-start-button = Paruošti mane darbui

settings-title = Šio serverio nustatymai
settings-title-first = Pradinė sąranka
settings-intro = Kiekvienas pasirinkimas įsigalioja iškart. Prisitaiko ir jau paskelbtos kortelės.
settings-intro-first = Pasirink, ką jau turi, o visa kita palik tuščia: ko trūksta, sukursiu. Kiekvienas pasirinkimas įsigalioja iškart, ir viską vėliau galima pakeisti.
settings-languages = Viešų įrašų kalbos
settings-languages-hint = Viena arba, jei įrašai dvikalbiai, dvi. Asmeniškai visada atsakau kiekvieno žmogaus kalba.
settings-channel-choose = Pasirink kanalą
settings-roles = Kas moderuoja
settings-roles-hint = Šių rolių nariai gali slėpti prisistatymus ir keisti nustatymus; kas tvarko serverį, gali visada.
settings-create-button = Sukurti, ko trūksta, ir baigti
settings-finish-button = Baigti
settings-open-button = Nustatymai
settings-check-button = Patikrinti
settings-retention-button = Kiek laiko saugomi duomenys
settings-saved = Išsaugota.
settings-done = Sąranka baigta. Nuo šiol naujokus pasitinku. Išbandyk `/prisistatyti` ir tu!
settings-done-but = Sąranka baigta; viską bet kada gali pakeisti. Dar liko:

purpose-welcome = Naujokų pasitikimo kanalas
purpose-welcome-hint = Čia pasitinku naujokus, kai jie priima serverio taisykles
purpose-introductions = Prisistatymų kanalas
purpose-introductions-hint = Čia skelbiamos ir atnaujinamos narių kortelės
purpose-moderators = Moderatorių kanalas
purpose-moderators-hint = Čia ateina skundai; matyti jį turėtų tik moderatoriai

channel-welcome-name = sveiki-atvykę
channel-introductions-name = prisistatymai
channel-moderators-name = moderatoriai

permission-quoted = „{ $name }“
permission-view-channel = Rodyti kanalą
permission-send-messages = Siųsti pranešimus
permission-read-message-history = Skaityti pranešimų istoriją
permission-create-private-threads = Privačių gijų kūrimas
permission-send-messages-in-threads = Siųsti žinutes gijose

settings-languages-number = Pasirink vieną kalbą arba iki { $limit } { $limit ->
        [one] kalbos
        [few] kalbų
        [many] kalbos
       *[other] kalbų
    }.
settings-channel-unseen = Šio kanalo nematau. Kanalo nustatymų skiltyje „Teisės“ suteik man leidimą „{ permission-view-channel }“ ir pasirink kanalą dar kartą.
settings-channel-lacks = Kanale { $channel } man dar reikia leidimų: { $permissions }. Suteik juos kanalo nustatymų skiltyje „Teisės“ ir pasirink kanalą dar kartą. Niekas nepakeista.
settings-cannot-create = Neturiu leidimo čia kurti kanalų. Arba trumpam suteik man leidimą „Tvarkyti kanalus“, arba sukurk kanalus savo ranka ir pasirink juos aukščiau. Kas jau pasirinkta, išsaugota.
settings-retention-range = Įrašyk dienų skaičių nuo { $least } iki { $most }.
settings-requests-range = Įrašyk mėnesių skaičių nuo { $least } iki { $most }.
settings-timezone-unknown = Šios šalies laiko juostos nežinau. Pasirink kitą šalį.
settings-places-full = Daugiausia telpa { $limit } { $limit ->
        [one] miestas
        [few] miestai
        [many] miesto
       *[other] miestų
    }. Kad pridėtum dar vieną, kurį nors pašalink.

places-title = Miestai
places-intro = Nariai renkasi miestą iš šio sąrašo arba įrašo kitą.
places-remove-placeholder = Pašalinti miestą
places-add-button = Pridėti miestą
places-form-title = Pridėti miestą
places-form-name-label = Miesto ar vietovės pavadinimas

retention-form-title = Kiek laiko saugomi duomenys
retention-form-label = Kas išėjo iš serverio: dienos iki ištrynimo
retention-form-hint = Nuo 1 iki 365; kas sugrįžta anksčiau, viską randa, kaip buvo
retention-requests-label = Pasibaigę skelbimai: mėnesiai iki ištrynimo
retention-requests-hint = Nuo 6 iki 36 mėnesių po pabaigos; lieka tik skaičiai be vardų

check-title = Sąrankos patikra
check-all-well = Viskas gerai.
check-not-set-up = Sąranka nebaigta: naujokų dar nepasitinku. Atverk nustatymus ir paspausk „{ settings-finish-button }“.
check-no-welcome = Nepasirinktas naujokų pasitikimo kanalas, todėl naujokų nepasitinku. Pasirink jį nustatymuose.
check-no-introductions = Nepasirinktas prisistatymų kanalas, todėl kortelės neskelbiamos; narius galima rasti tik su `/nariai rasti`. Pasirink jį nustatymuose.
check-no-moderators = Nepasirinktas moderatorių kanalas, todėl skundus galima pamatyti tik su `/moderavimas skundai`. Pasirink jį nustatymuose.
check-channel-gone = { $purpose }: kanalas ištrintas arba aš jo nebematau. Nustatymuose pasirink kitą.
check-permissions = { $purpose }: kanale { $channel } man trūksta leidimų: { $permissions }. Suteik juos kanalo nustatymų skiltyje „Teisės“.
check-announcement-channel = { $purpose }: { $channel } dabar yra kanalas, kurį gali sekti kiti serveriai, o tokiuose „Discord“ neleidžia privačių gijų. Nustatymuose pasirink kitą kanalą arba kanalo nustatymuose vėl padaryk jį paprastą.
check-tags = { $purpose }: kanale { $channel } kiekvienam įrašui reikia žymos, o aš jų kurti negaliu, tad kortelė, kuriai tinkamos žymos nėra, ten nepasirodys. Leisk man ten „Tvarkyti kanalus“ arba leisk įrašus be žymų.
check-backstage-open = { $purpose }: kanalą { $channel } mato visi, o kartu ir tai, kas apskųsta. Atimk ten iš @everyone leidimą „{ permission-view-channel }“.
check-backstage-unseen = { $purpose }: kanalo { $channel } nemato { $roles }, todėl skundai pasiekia ne visus, kurie moderuoja. Suteik ten leidimą „{ permission-view-channel }“.
check-roles-gone = Viena iš moderuojančių rolių ištrinta. Pažiūrėk nustatymuose, dalyje „{ settings-roles }“.
check-no-roles = Nė viena rolė nemoderuoja, todėl moderuoti gali tik tie, kas tvarko serverį. Pasirink rolę nustatymuose.
check-posts-stuck = { $count ->
        [one] Laukia { $count } įrašas, nes jo
        [few] Laukia { $count } įrašai, nes jų
        [many] Laukia { $count } įrašo, nes jo
       *[other] Laukia { $count } įrašų, nes jų
    } nepavyko paskelbti. Bandau dar kartą.
