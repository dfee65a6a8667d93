# Forumo kanalų įrašai, į kuriuos niekas neatsako.

cmd-unanswered = neatsakyta
    .description = Rask forumo kanalų įrašus, į kuriuos niekas neatsakė

unanswered-settings-title = Įrašai be atsakymo
unanswered-intro = Kartą per savaitę ieškau įrašų, kuriuose be paties autoriaus niekas nieko neparašė, ir pateikiu jų sąrašą su nuorodomis. Kiekvieno autoriaus įraše vieną kartą paklausiu, ar jau išspręsta. Ką žmonės rašo, neskaitau. Kai į viską atsakyta, nieko nerašau.
unanswered-on = **Įjungta.** Kitą kartą žiūrėsiu { $date }.
unanswered-off = Išjungta.
unanswered-on-button = Įjungti
unanswered-off-button = Išjungti
unanswered-forums = Pasirink forumo kanalus
unanswered-channel = Pasirink kanalą sąrašui
unanswered-goes-to = Sąrašas skelbiamas čia: { $channel }
unanswered-nowhere = dar nepasirinkta
unanswered-here-button = Skelbti šiame kanale
unanswered-change-button = Keisti
unanswered-after = { $days ->
        [one] Įrašai, į kuriuos neatsakyta { $days } dieną
        [few] Įrašai, į kuriuos neatsakyta { $days } dienas
        [many] Įrašai, į kuriuos neatsakyta { $days } dienos
       *[other] Įrašai, į kuriuos neatsakyta { $days } dienų
    }
unanswered-time-form = Kada žiūrėti?
unanswered-days-label = Dienos be atsakymo
unanswered-days-hint = nuo { $least } iki { $most }
unanswered-days-range = Įrašyk dienų skaičių nuo { $least } iki { $most }.
unanswered-no-forums = Pirmiausia pasirink bent vieną forumo kanalą.
unanswered-no-channel = Pirmiausia pasirink, kur skelbti sąrašą.

unanswered-title = Kas gali padėti?
unanswered-list-intro = { $days ->
        [one] Į šiuos įrašus niekas neatsakė bent { $days } dieną.
        [few] Į šiuos įrašus niekas neatsakė bent { $days } dienas.
        [many] Į šiuos įrašus niekas neatsakė bent { $days } dienos.
       *[other] Į šiuos įrašus niekas neatsakė bent { $days } dienų.
    }
unanswered-more = { $count ->
        [one] ir dar { $count } senesnis įrašas
        [few] ir dar { $count } senesni įrašai
        [many] ir dar { $count } senesnio įrašo
       *[other] ir dar { $count } senesnių įrašų
    }
unanswered-unreadable = Nebematau kanalų: { $channels }. Suteik man ten leidimus „{ permission-view-channel }“ ir „{ permission-read-message-history }“ arba su `/neatsakyta` pasirink kitus kanalus.
unanswered-question = { $author }, čia dar niekas neatsakė. Gal vis dėlto jau išspręsta? Klausiu tik šį vieną kartą; kol neišspręsta, įrašas lieka savaitės sąraše.
unanswered-solved-button = Išspręsta
unanswered-open-button = Dar neišspręsta
unanswered-thanks-solved = Išspręsta. Puiku!
unanswered-thanks-open = Dar neišspręsta: įrašas lieka savaitės sąraše, kad matytų kiti.
unanswered-author-only = Tai gali pasakyti tik tas, kas parašė šį įrašą, arba moderatoriai.
unanswered-not-asked = Šis klausimas jau per senas. Jei pagalbos vis dar reikia, parašyk naują įrašą.
