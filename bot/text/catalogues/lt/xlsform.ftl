# Formos, kurias koučeriai rašo skaičiuoklėje: kas netinka faile ir kas netinka atsakyme.

## Žodžiai, kurių formai reikia, bet niekas jų neįrašo

coaching-form-other = Kita
coaching-form-specify = Kas tiksliai?

## Atsakymai, kurių priimti negalima

coaching-answer-number = Nepavyko to perskaityti kaip skaičiaus. Rašyk skaitmenimis, pavyzdžiui, 3 arba 3,5.
coaching-answer-integer = Čia reikia sveikojo skaičiaus, be nieko po kablelio.
coaching-answer-range = Čia reikia skaičiaus nuo { $start } iki { $end }, kas { $step }.
coaching-answer-date = Nepavyko to perskaityti kaip datos. Rašyk taip: 2026-12-31 arba 31.12.2026.
coaching-answer-time = Nepavyko to perskaityti kaip laiko. Rašyk taip: 14:30.
coaching-answer-moment = Reikia datos ir laiko, pavyzdžiui, 2026-12-31 14:30.
coaching-answer-choice = Šio atsakymo čia nebegalima rinktis. Pasirink dar kartą.
coaching-answer-rank = Sudėk į eilę visus ({ $count }), kiekvieną po vieną kartą.
coaching-answer-commitment = Keliais žodžiais parašyk, ką darysi.
coaching-answer-confidence = Kiek dėl to esi tikras ar tikra? Reikia sveikojo skaičiaus nuo 1 iki 10.
coaching-answer-required = Šito praleisti negalima: kas toliau, remiasi tuo.
coaching-answer-refused = Šis atsakymas klausimui netinka. Perskaityk jį dar kartą ir bandyk iš naujo.
coaching-answer-message = { $message }
coaching-answer-finished = Šis pokalbis baigtas, daugiau nėra į ką atsakyti.
coaching-answer-gone = Šio žingsnio tavo pokalbyje nebėra.

## Kas netinka faile

coaching-check-file-large = Failas didesnis nei { $megabytes } MB. Išimk iš jo paveikslėlius ir senus lapus.
coaching-check-file-broken = Failo atverti nepavyksta. Išsaugok jį iš naujo kaip .xlsx savo skaičiuoklėje.
coaching-check-file-encrypted = Failas apsaugotas slaptažodžiu. Išsaugok jį be slaptažodžio.
coaching-check-file-old = Tai senas „Excel“ formatas. Išsaugok failą kaip .xlsx („Excel“ darbaknygę).
coaching-check-file-macro = Faile yra makrokomandų, o jų nepriimu. Išsaugok jį kaip .xlsx be makrokomandų.
coaching-check-file-kind = Skaitau tik .xlsx failus, o šis yra kitos rūšies ({ $ending }). Išsaugok jį kaip .xlsx savo skaičiuoklėje.
coaching-check-file-bomb = Išpakuotas failas būtų milžiniškas. Nukopijuok lapus į naują, tuščią failą.
coaching-check-file-entities = Failas apibrėžia XML objektus, o to nedaro jokia skaičiuoklė. Nukopijuok lapus į naują, tuščią failą.
coaching-check-rows = Lape { $sheet } yra daugiau nei { $most } eilučių arba gerokai per daug langelių. Ištrink, kas formai nepriklauso, taip pat žemiau ir dešiniau jos.
coaching-check-type-skipped = „{ $type }“ tipo klausimui pokalbyje nėra vietos, todėl jis praleidžiamas.
coaching-check-expression = Šios išraiškos apskaičiuoti negalima: { $expression }
coaching-check-pyxform = Paties XLSForm patikra sako: { $said }
