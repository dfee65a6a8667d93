# Forumai: tinklo susitikimai, kas dalyvaus, priminimai ir kas iš jų išėjo.

## Komandos

cmd-forum = forumas
    .description = Tinklo forumai, susitikimai ir kūrybinės dirbtuvės
cmd-forum-create = sušaukti
    .description = Sušauk forumą: žingsnis po žingsnio nuo pavadinimo iki kortelės
cmd-forum-duplicate = kartoti
    .description = Pradėk naują forumą pagal ankstesnio, pavyzdžiui, pernykščio, planą
cmd-forum-which = forumas
    .description = Kuris forumas: pradėk rašyti jo pavadinimą
cmd-forum-list = sąrašas
    .description = Būsimi forumai
cmd-forum-mine = mano
    .description = Forumai, dėl kurių atsakei, tavo užduotys ir visa tai kaip kalendoriaus failas
cmd-forum-history = istorija
    .description = Praėję forumai: sprendimai, užduotys ir kas iš jų išėjo
cmd-reminders = priminimai
    .description = Kaip ir kada primenu apie forumus: peržiūrėk, pakeisk ar išjunk

## Kas yra forumas

forum-kind-annual = Metinis forumas
forum-kind-meeting = Susitikimas
forum-kind-workshop = Kūrybinės dirbtuvės
forum-kind-online = Nuotoliu

forum-part-basics = Kas tai ir kas kviečia
forum-part-words = Tekstai
forum-part-when = Kada
forum-part-where = Kur
forum-part-agenda = Programa
forum-part-seats = Vietos
forum-part-reminders = Priminimai
forum-part-extras = Papildomai

## Kortelė

forum-when = Kada
forum-where = Kur
forum-host = Kviečia
forum-seats = Vietos
forum-agenda = Programa
forum-again = Kartojasi
forum-local-time = Vietos laiku: { $date }, { $times } ({ $zone })
forum-agenda-more = { $count ->
        [one] … ir dar { $count } punktas
        [few] … ir dar { $count } punktai
        [many] … ir dar { $count } punkto
       *[other] … ir dar { $count } punktų
    }
forum-seats-of = užimta { $taken } iš { $capacity }
forum-seats-open = { $taken ->
        [0] užteks visiems
        [one] dalyvaus { $taken } žmogus
        [few] dalyvaus { $taken } žmonės
        [many] dalyvaus { $taken } žmogaus
       *[other] dalyvaus { $taken } žmonių
    }
forum-waiting = { $count ->
        [one] vietos laukia { $count } žmogus
        [few] vietos laukia { $count } žmonės
        [many] vietos laukia { $count } žmogaus
       *[other] vietos laukia { $count } žmonių
    }
forum-coming-list = { $count ->
        [0] Kol kas niekas nepasakė, kad dalyvaus. Gal pradėsi tu?
        [one] Dalyvaus ({ $count })
        [few] Dalyvaus ({ $count })
        [many] Dalyvaus ({ $count })
       *[other] Dalyvaus ({ $count })
    }
forum-coming-more = { $count ->
        [one] ir dar { $count } žmogus
        [few] ir dar { $count } žmonės
        [many] ir dar { $count } žmogaus
       *[other] ir dar { $count } žmonių
    }
forum-maybe-count = { $count ->
        [one] galbūt dar { $count } žmogus
        [few] galbūt dar { $count } žmonės
        [many] galbūt dar { $count } žmogaus
       *[other] galbūt dar { $count } žmonių
    }
forum-guests = +{ $count }
forum-answer-by = Laukiame atsakymo iki { $time }
forum-by = Forumą sušaukė { $organiser }
forum-card-cancelled = Atšaukta: šis forumas neįvyks.
forum-card-over = Šis forumas jau įvyko. Kas iš jo išėjo: `/forumas istorija`
forum-coming-button = Dalyvausiu
forum-maybe-button = Galbūt
forum-cant-button = Negaliu
forum-calendar-button = Į kalendorių
forum-ask-button = Klausti organizatorių
forum-thread-button = Į giją
forum-organise-button = Organizuoti
forum-details-button = Atverti

forum-every-day = { $interval ->
        [1] kasdien
        [one] kas { $interval } dieną
        [few] kas { $interval } dienas
        [many] kas { $interval } dienos
       *[other] kas { $interval } dienų
    }
forum-every-week = { $interval ->
        [1] kas savaitę
        [one] kas { $interval } savaitę
        [few] kas { $interval } savaites
        [many] kas { $interval } savaitės
       *[other] kas { $interval } savaičių
    }
forum-every-month = { $interval ->
        [1] kas mėnesį
        [one] kas { $interval } mėnesį
        [few] kas { $interval } mėnesius
        [many] kas { $interval } mėnesio
       *[other] kas { $interval } mėnesių
    }
forum-every-year = { $interval ->
        [1] kasmet
        [one] kas { $interval } metus
        [few] kas { $interval } metus
        [many] kas { $interval } metų
       *[other] kas { $interval } metų
    }
forum-every-weekday = { $every }, tą pačią savaitės dieną
forum-every-until = { $every }, iki { $date }

## Atsakymai

forum-answered-seated = ✅ Iki susitikimo! Vieta tau užtikrinta.
forum-answered-guests = { $count ->
        [one] Su tavimi ateis { $count } žmogus.
        [few] Su tavimi ateis { $count } žmonės.
        [many] Su tavimi ateis { $count } žmogaus.
       *[other] Su tavimi ateis { $count } žmonių.
    }
forum-answered-waiting = ⏳ Visos vietos užimtos. Tavo numeris laukiančiųjų sąraše – { $place }; kai tik vieta atsilaisvins, paklausiu.
forum-answered-offered = 🎟️ Tau atsilaisvino vieta. Patvirtink ją iki { $until }.
forum-answered-lapsed = Tau laikyta vieta atiteko kitam žmogui. Kad vėl stotum į eilę, paspausk „{ forum-coming-button }“.
forum-answered-maybe = 🤔 Įsidėmėjau: galbūt. Vieta nelaikoma; kai tik žinosi, paspausk „{ forum-coming-button }“.
forum-answered-cant = Įsidėmėjau: negali. Ačiū, kad pasakei.
forum-answered-kept = Tavo vietos lieka, kaip buvo: tiek papildomų žmonių netelpa.
forum-answer-none-yet = Dar neatsakei.
forum-guests-choose = Ar kas nors ateis kartu su tavimi?
forum-guests-option = { $count ->
        [0] Tik aš
        [one] Dar { $count } žmogus
        [few] Dar { $count } žmonės
        [many] Dar { $count } žmogaus
       *[other] Dar { $count } žmonių
    }
forum-way-question = Kaip tau priminti?
forum-way-dm = Asmenine žinute
forum-way-thread = Paminint gijoje
forum-way-none = Be priminimų
forum-way-is = Priminimai: **{ $way }**
forum-way-tested = Nuo šiol čia primenu apie „{ $title }“. Atsisakyti gali po kiekvienu priminimu.
forum-way-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl niekas nepakeista. Šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių ir pabandyk dar kartą arba rinkis giją.
forum-calendar-here = Štai failas tavo kalendoriui. Jei vėliau jį atversi dar kartą, įrašas bus atnaujintas, o ne padvigubintas.
forum-calendar-none = Prie jokio būsimo forumo dar nepaspaudei „{ forum-coming-button }“ ar „{ forum-maybe-button }“. Apsidairyk su `/forumas sąrašas`.
forum-interested =
    „Discord“ programėlėje pažymėjai, kad tave domina „{ $title }“. Vieta dėl to dar nelaikoma. Ar dalyvausi?
forum-interested-noted = { $title }: ar dalyvausi?

forum-ask-title = Klausti organizatorių
forum-ask-form-label = Tavo klausimas
forum-ask-form-hint = Jį matys tik tu, organizatoriai ir moderatoriai
forum-ask-empty = Parašyk klausimą: į tuščią organizatoriai atsakyti negali.
forum-ask-thread-name = Klausimas: { $title }
forum-ask-first = { $organiser }, { $person } turi klausimą (**{ $title }**):
forum-ask-opened = Tavo klausimas – privačioje gijoje: { $thread }
forum-ask-no-thread = Negaliu atverti privačios gijos kanale { $channel }. Pasakyk moderatoriams: `/nustatymai patikrinti` jiems parodys, ko man trūksta. Štai tavo klausimas, kad jis nedingtų: { $words }

## Žinutės

forum-late-note = Rašau pavėluotai, nes laiku neveikiau. Atsiprašau!
forum-reminder-title = { $title } prasideda { $time }
forum-reminder-maybe = Tavo atsakymas – „{ forum-maybe-button }“. Gal jau žinai?
forum-reminder-waiting = Tu vis dar laukiančiųjų sąraše.
forum-reminder-thread = **{ $title }** prasideda { $time }
forum-remind-hour-button = Priminti po valandos
forum-remind-day-button = Priminti rytoj
forum-remind-stop-button = Daugiau nepriminti
forum-snoozed = Vėl priminsiu { $time }.
forum-reminders-stopped = Apie šį forumą daugiau nebeprimenu. Viską rasi serveryje su `/priminimai`.
forum-changed-title = Pasikeitė: { $title }
forum-changed-old = Buvo
forum-changed-new = Dabar
forum-changed-still = Ar tau vis dar tinka?
forum-cancelled-title = Atšaukta: { $title }
forum-cancelled-body = Forumas, kuris turėjo prasidėti { $time }, neįvyks.
forum-cancelled-reason = Organizatoriai rašo: { $reason }
forum-offer-title = Atsilaisvino vieta: { $title }
forum-offer-body = Ji tau laikoma iki { $until }. Paskui atiteks kitam žmogui iš laukiančiųjų sąrašo.
forum-offer-accept-button = Priimti
forum-offer-decline-button = Atsisakyti
forum-offer-accepted = ✅ Vieta tavo. Iki susitikimo!
forum-offer-declined = Ačiū, vieta atiteks kitam žmogui.
forum-offer-over = Šis pasiūlymas nebegalioja: vieta atiteko kitam žmogui.
forum-invite-title = Ar dalyvausi? { $title }
forum-invite-stop-button = Manęs neklausti
forum-invite-stopped = Daugiau neklausiu. Pakeisti tai gali serveryje su `/priminimai`.
forum-feedback-title = Kaip buvo? { $title }
forum-feedback-body = Trys bakstelėjimai padės organizatoriams; jei nori, pridėk dar sakinį. Kas ką parašė, liks neatskleista.
forum-feedback-button = Pasakyti, kaip buvo
forum-mark-whole = Visas forumas
forum-mark-contacts = Nauji ryšiai
forum-mark-usefulness = Nauda tavo darbui
forum-feedback-choose = { $what }: nuo 1 (silpnai) iki 5 (puikiai)
forum-feedback-words-button = Pridėti sakinį
forum-feedback-form-label = Kas buvo gerai, ką reikėtų keisti?
forum-feedback-thanks = Ačiū! Keisti gali, kada panorėsi.
forum-task-title = Tavo užduotis po forumo: { $title }
forum-task-due = Atlikti iki { $date }
forum-task-done-button = Padaryta
forum-task-later-button = Vėliau
forum-task-done = ✅ Padaryta. Kas iš to išėjo? Jei nori, kitam forumui pridėk sakinį.
forum-task-later = Dabar ją reikia atlikti iki { $date }.

## Priminimai

reminders-title = Tavo priminimai apie forumus
reminders-intro = Tai galioja visiems šio serverio forumams. Dėl atskiro forumo gali pasirinkti kitaip, kai atsakai.
reminders-way = Paprastai: **{ $way }**
reminders-way-unset = Paprastai: asmenine žinute, jei leidi; jei ne – visai neprimenu
reminders-which = Kurie
reminders-way-choose = Kaip priminti
reminders-which-choose = Kada priminti
reminders-30-days = Likus 30 dienų
reminders-7-days = Likus 7 dienoms
reminders-1-days = Likus vienai dienai
reminders-1-hours = Likus vienai valandai
reminders-none = jokie
reminders-forums = Būsimi forumai
reminders-forums-none = Dėl jokio būsimo forumo dar neatsakei.
reminders-invite-on-button = Klausti apie naujus forumus
reminders-invite-off-button = Apie naujus neklausti
reminders-invites-on = Apie kiekvieną forumą, dėl kurio neatsakei, vieną kartą paklausiu.
reminders-invites-off = Apie forumus, dėl kurių neatsakei, neklausiu.
reminders-stop-all-button = Išjungti visus
reminders-stopped-all = Visi priminimai apie forumus išjungti.
reminders-saved = Išsaugota.
reminders-needs-server = Priminimai susieti su serveriu: įvesk `/priminimai` ten.

## Kaip rengiamas forumas

forum-panel-new = Naujas forumas
forum-panel-change = Keitimas: { $title }
forum-panel-intro = Kas parašyta, iškart išsaugoma. Reikia tik pavadinimo, laiko ir vietos; peržiūra parodys, ką matys kiti.
forum-panel-changed = Yra dar nepaskelbtų pakeitimų. Kol jų nepaskelbsi, visa, kas paskelbta, lieka, kaip buvo.
forum-panel-problems = Žvilgtelėk į tai dar kartą; visa kita išsaugota:
forum-panel-waiting = Ką ten parašei, nedingo. Atverk tą dalį dar kartą ir pataisyk.
forum-panel-saved = Išsaugota.
forum-panel-holiday = { $date } – valstybinė šventė ({ $country }): { $name }
forum-panel-clash = Tuo pačiu metu: { $title }, { $time }
forum-panel-clash-elsewhere = Tuo pačiu metu forumas vyksta kitame tinklo serveryje: { $time }
forum-panel-no-channel = Forumų kortelių kanalas dar nepasirinktas, todėl kortelė nebus paskelbta. Moderatoriai gali jį pasirinkti su `/nustatymai atverti`.
forum-panel-empty = kol kas nieko
forum-panel-open-button = Keisti
forum-panel-add-button = Užpildyti
forum-panel-preview-button = Peržiūrėti
forum-panel-publish-button = Paskelbti
forum-panel-publish-changes-button = Paskelbti pakeitimus
forum-panel-discard-button = Išmesti
forum-panel-discarded = Juodraščio nebėra. Kas buvo paskelbta, lieka, kaip buvo.
forum-preview-title = Taip tai matys kiti
forum-preview-change = Jei keičiasi laikas ar vieta, tai sužinos visi, kas atsakė; matys ir tai, kas buvo anksčiau.
forum-published = ✅ Paskelbta. Kortelė pasirodys forumų kortelių kanale, o visa kita įvyks savaime.
forum-published-changes = ✅ Pakeitimai paskelbti.
forum-published-no-channel = ✅ Paskelbta. Forumą galima rasti su `/forumas sąrašas`. Kortelė atsiras, kai moderatoriai pasirinks forumų kortelių kanalą.
forum-texts-intro = Pavadinimas ir aprašymas kiekviena kalba, kuria nori. Kam jo kalbos trūksta, mato pirmąją.
forum-texts-choose = Pasirink, kuria kalba rašyti

forum-form-basics-title = Kas tai ir kas kviečia
forum-form-kind-label = Kas tai bus?
forum-form-host-label = Kviečianti organizacija
forum-form-host-hint = Jos pavadinimas, jei kvieti ne tu
forum-form-words-title = Tekstai: { $language }
forum-form-title-label = Pavadinimas
forum-form-title-hint = Palik tuščią, jei šią kalbą nori pašalinti
forum-form-description-label = Apie ką tai bus?
forum-form-when-title = Kada
forum-form-date-hint = Pavyzdžiui, 2027-06-15 arba 15.6.2027
forum-form-start-date-label = Pirmoji diena
forum-form-start-time-label = Pradžios laikas
forum-form-end-date-label = Paskutinė diena
forum-form-end-date-hint = Jei tuščia – ta pati diena
forum-form-end-time-label = Pabaigos laikas
forum-form-time-hint = Pavyzdžiui, 10:00
forum-form-zone-label = Kurio miesto laiku
forum-form-zone-hint = Laiką rašyk taip, kaip rodo to miesto laikrodžiai
forum-form-where-title = Kur
forum-form-place-label = Miestas
forum-form-place-other = Kitas miestas ar vietovė
forum-form-town-label = Kita vietovė: jos pavadinimas
forum-form-country-label = Tos vietovės šalis
forum-form-venue-label = Tiksli vieta
forum-form-venue-hint = Pastatas, gatvė, patalpa
forum-form-link-label = Nuoroda, jei vyksta nuotoliu
forum-form-agenda-title = Programa
forum-form-agenda-label = Kiekvienas punktas atskiroje eilutėje
forum-form-agenda-hint = Laikas, pavadinimas – kas kalba. Naują dieną pradeda eilutė su jos data
forum-form-agenda-placeholder = 10:00 Pasisveikinimas – Maja
forum-form-seats-title = Vietos
forum-form-capacity-label = Kiek žmonių telpa?
forum-form-capacity-hint = Skaičiuojami ir kartu ateinantys. Jei tuščia – kiek ateis
forum-form-answer-by-label = Atsakyti iki
forum-form-answer-by-hint = Data ir laikas; jei tuščia – iki pradžios
forum-form-reminders-title = Priminimai
forum-form-reminders-label = Kada priminti tiems, kas dalyvaus?
forum-form-reminders-hint = Kiekvienas vis tiek gali savo priminimus išjungti
forum-form-extras-title = Papildomai
forum-form-recurrence-label = Ar kartosis?
forum-form-until-label = Iki kurios dienos?
forum-form-until-hint = Jei tuščia – be pabaigos
forum-form-picture-label = Paveikslėlio adresas
forum-form-role-label = Ar reikia rolės tiems, kas dalyvaus?
forum-form-role-hint = Forumui pasibaigus ji panaikinama
forum-role-yes = Taip, kol forumas baigsis
forum-role-no = Be rolės
forum-repeat-never = Tik vieną kartą
forum-repeat-week = Kas savaitę
forum-repeat-two-weeks = Kas dvi savaites
forum-repeat-month = Kas mėnesį tą pačią dieną
forum-repeat-month-day = Kas mėnesį tą pačią savaitės dieną
forum-repeat-year = Kasmet tą pačią dieną
forum-repeat-year-day = Kasmet tą pačią savaitės dieną
forum-repeat-other = Kaip dabar

## Organizavimas

forum-organise-title = Organizavimas: { $title }
forum-organise-numbers = dalyvaus: { $coming } · laukia vietos: { $waiting } · galbūt: { $maybe } · negali: { $cant } · atvyko: { $arrived }
forum-organise-change-button = Keisti
forum-organise-cancel-button = Atšaukti forumą
forum-organise-attendance-button = Dalyvių sąrašas
forum-organise-checkin-button = Kas atvyko
forum-organise-minutes-button = Užrašai ir sprendimai
forum-organise-tasks-button = Užduotys
forum-organise-copies-problem = „Discord“ programėlėje nepavyko sukurti ar pakeisti: { $what }. `/nustatymai patikrinti` parodys, ko man trūksta; bandau toliau.
forum-cancel-title = Atšaukti? { $title }
forum-cancel-means = Visi, kas atsakė, iškart tai sužinos. To pakeisti nebebus galima.
forum-cancel-form-title = Atšaukti šį forumą
forum-cancel-form-label = Kodėl? Tai skaitys visi, kas atsakė
forum-cancel-series-button = Atšaukti ir visus tolesnius
forum-cancel-one-button = Atšaukti tik šį
forum-cancel-done = Forumas atšauktas. Visiems, kas atsakė, jau pranešama.
forum-attendance-file = { $count ->
        [one] { $count } žmogus.
        [few] { $count } žmonės.
        [many] { $count } žmogaus.
       *[other] { $count } žmonių.
    } Laikyk šį failą tik tiek, kiek jo reikia: ištrynimai jo nepasiekia.
forum-attendance-who = Žmogus
forum-attendance-answer = Atsakymas
forum-attendance-guests = Kartu ateina
forum-attendance-arrived = Atvyko
forum-seat-seated = vieta užtikrinta
forum-seat-offered = vieta pasiūlyta
forum-seat-waiting = laukiančiųjų sąraše
forum-seat-lapsed = pasiūlymas nebegalioja
forum-choice-maybe = galbūt
forum-choice-cant = šįkart ne

forum-checkin-title = Kas atvyko: { $title }
forum-checkin-body = { $count ->
        [0] Kol kas niekas neatvyko.
        [one] Atvyko { $count } žmogus.
        [few] Atvyko { $count } žmonės.
        [many] Atvyko { $count } žmogaus.
       *[other] Atvyko { $count } žmonių.
    }
forum-checkin-choose = Kas jau čia?
forum-checkin-undo-choose = Atvykimas pažymėtas per klaidą?
forum-checkin-button = Aš jau čia
forum-checkin-done = ✅ Smagu, kad tu čia! Atvykimas pažymėtas.

forum-minutes-title = Užrašai ir sprendimai: { $title }
forum-minutes-none = Kol kas nieko neužrašyta.
forum-minutes-add-button = Pridėti užrašą
forum-decision-add-button = Pridėti sprendimą
forum-minutes-remove = Ištrinti vieną iš jų
forum-minute-form-title = Užrašai ir sprendimai
forum-minute-form-label = Ką svarbu išsaugoti?
forum-minute-minute = Užrašas
forum-minute-decision = Sprendimas

forum-tasks-title = Užduotys: { $title }
forum-tasks-none = Užduočių dar nėra.
forum-tasks-add-button = Pridėti užduotį
forum-tasks-open = Dar nepadaryta
forum-tasks-done = Padaryta
forum-task-form-title = Užduotis
forum-task-form-what-label = Ką reikia padaryti?
forum-task-form-due-label = Iki kurios dienos?
forum-task-form-outcome-label = Kas iš to išėjo?
forum-task-outcome-button = Kas iš to išėjo
forum-task-owner-choose = Kas tai padarys?
forum-task-owner-none = kol kas niekas
forum-task-choose = Pasirink užduotį
forum-task-remove-button = Ištrinti
forum-task-line = { $what } – { $owner }, iki { $date }

## Sąrašai

forum-list-title = Būsimi forumai
forum-list-none = Šiuo metu nesuplanuota nė vieno forumo.
forum-list-create-button = Sušaukti forumą
forum-mine-title = Tavo forumai
forum-mine-none = Dėl jokio būsimo forumo dar neatsakei. Apsidairyk su `/forumas sąrašas`.
forum-mine-tasks = Tavo užduotys
forum-mine-calendar-button = Visus mano į kalendorių
forum-history-title = Praėję forumai
forum-history-none = Kol kas neįvyko nė vienas forumas.
forum-history-people = { $count ->
        [one] dalyvavo { $count } žmogus
        [few] dalyvavo { $count } žmonės
        [many] dalyvavo { $count } žmogaus
       *[other] dalyvavo { $count } žmonių
    }
forum-history-feedback = Atsiliepė { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
        [many] { $count } žmogaus
       *[other] { $count } žmonių
    }: { $marks }
forum-history-came-of = Kas iš to išėjo

## Nustatymai

forum-settings-title = Forumai
forum-settings-members-on = Forumą sušaukti gali kiekvienas narys.
forum-settings-members-off = Forumus sušaukti gali tik moderatoriai.
forum-settings-members-on-button = Leisti nariams šaukti forumus
forum-settings-members-off-button = Tik moderatoriai
settings-forums-button = Forumai

purpose-forums = Forumų kortelių kanalas
purpose-forums-hint = Čia skelbiamos forumų kortelės, kiekviena su savo gija
channel-forums-name = forumai
check-no-forums = Nepasirinktas forumų kortelių kanalas, todėl kortelės neskelbiamos; forumus galima rasti tik su `/forumas sąrašas`. Pasirink kanalą nustatymuose.
permission-create-public-threads = Viešų gijų kūrimas
permission-manage-threads = Tvarkyti gijas
permission-create-events = Kurti renginius
permission-manage-events = Tvarkyti renginius
permission-manage-roles = Tvarkyti roles

## Kas gali nepavykti

forum-gone = Šio forumo nebėra. Apsidairyk su `/forumas sąrašas`.
forum-not-yours = Tai gali tik tas, kas sušaukė šį forumą, arba moderatoriai.
forum-is-cancelled = Šis forumas atšauktas, todėl nieko keisti nebegalima.
forum-is-over = Šis forumas jau įvyko, todėl nieko keisti nebegalima.
forum-moderators-call = Šiame serveryje forumus sušaukia tik moderatoriai. Kreipkis į juos arba paprašyk, kad leistų tai nariams su `/nustatymai atverti`.
forum-draft-there = Tu jau rengi kitą naują forumą. Tęsk jį su `/forumas sušaukti` arba išmesk ir pradėk nuo šio.
forum-draft-instead-button = Pradėti nuo šio
forum-too-many = Vienu metu gali būti suplanuota ne daugiau kaip { $limit } { $limit ->
        [one] forumas
        [few] forumai
        [many] forumo
       *[other] forumų
    }. Kurį nors atšauk arba palauk, kol kuris pasibaigs.
forum-time-skipped = Tą dieną ten laikrodžiai persukami pirmyn, ir { $time } nebūna. Gal turėjai omenyje { $next }?
forum-ends-before-start = Pabaiga ankstesnė už pradžią. Dar kartą žvilgtelėk į dienas ir laikus.
forum-too-long = Forumas gali trukti ne ilgiau kaip { $days } { $days ->
        [one] dieną
        [few] dienas
        [many] dienos
       *[other] dienų
    }. Ar teisingi paskutinės dienos metai?
forum-in-past = Šis laikas jau praėjo. Pasirink vėlesnį.
forum-too-far = Forumą galima sušaukti ne anksčiau kaip prieš { $years } { $years ->
        [one] metus
        [few] metus
        [many] metų
       *[other] metų
    }. Ar metai teisingi?
forum-rule-unknown = Nesuprantu, kaip tai turi kartotis. Pasirink ką nors iš sąrašo.
forum-rule-rare = Pertrauka gali būti ne didesnė kaip { $limit }. Jei forumas retesnis, atėjus laikui įvesk `/forumas kartoti`.
forum-rule-overlaps = Kitas prasidėtų dar nepasibaigus šiam. Pasirink ilgesnę pertrauką.
forum-rule-ended = Paskutinė data ankstesnė už kitą kartą. Pasirink vėlesnę datą arba „{ forum-repeat-never }“.
forum-rule-other-day = Pradžios diena kita, nei numato kartojimas. Pakeisk vieną arba kitą.
