# Tai, ką sako visos boto dalys.


error-unexpected =
    Kažkas nepavyko mūsų pusėje, ir niekas nepakeista. Po akimirkos pabandyk dar kartą.
    Jei pasikartos, pasakyk moderatoriams šį numerį: **{ $incident }**
error-discord = „Discord“ man šiuo metu tinkamai neatsako. Po kelių minučių pažiūrėk, ar pavyko, o jei ne, pabandyk dar kartą.
error-too-slow = Tai užtruko taip ilgai, kad „Discord“ formos jau nebeatveria. Paspausk dar kartą.
error-outdated =
    Šis mygtukas – iš senesnės mano versijos. Ko norėjai, rasi su `/pagalba`; visa, kas tavo, išliko.
error-form-outdated = Šios formos priimti nebegaliu.
error-typed = Štai ką parašei, kad niekas nedingtų:
error-not-here = Tai veikia tik serveryje, ne asmeninėse žinutėse. Eik į savo serverį ir pabandyk ten.
error-no-thread = Negaliu atverti privačios gijos kanale { $channel }. Pasakyk moderatoriams: `/nustatymai patikrinti` jiems parodys, ko man trūksta.
error-threads-full = Šiame serveryje atverta tiek gijų, kiek leidžia „Discord“, todėl dar vienos atverti negaliu. Paprašyk moderatorių uždaryti senas ir tada pabandyk dar kartą.
error-not-written = Negaliu rašyti jūsų gijoje { $thread }. Parašyk ten tiesiogiai. Jei gija užrakinta ar tai pasikartos, pasakyk moderatoriams: `/nustatymai patikrinti` jiems parodys, ko man trūksta.
moderators-only = Tai gali tik šio serverio moderatoriai. Jei moderuoji ir tu, paprašyk, kad kas nors iš administratorių pridėtų tavo rolę su `/nustatymai atverti`.
managers-only = Pasirinkti, kas moderuoja, gali tik tie, kas tvarko šį serverį. Kreipkis į administratorius.

text-too-long = Tekste, kuris prasideda „{ $start }“, yra { $length } { $length ->
        [one] ženklas
        [few] ženklai
        [many] ženklo
       *[other] ženklų
    }, o telpa { $limit }. Šiek tiek patrumpink; ką parašei, išsaugota.
link-bad = „{ $link }“ nepanašu į nuorodą. Įrašyk viešo tinklalapio adresą, pavyzdžiui, https://example.org (ne daugiau kaip { $limit } { $limit ->
        [one] ženklas
        [few] ženklai
        [many] ženklo
       *[other] ženklų
    }).
links-too-many = Čia { $count } { $count ->
        [one] nuoroda
        [few] nuorodos
        [many] nuorodos
       *[other] nuorodų
    }, o telpa { $limit }. Palik tas, kurios geriausiai parodo tavo darbus.
reason-needed = Trumpai parašyk priežastį, kad kitas žmogus suprastų.

back-button = Atgal
cancel-button = Atšaukti
previous-button = Ankstesnis
next-button = Kitas
page-of = { $page } puslapis iš { $pages }

audience-everyone = visi šio serverio nariai
audience-matched = tik man parinkti partneriai
audience-nobody = niekas
