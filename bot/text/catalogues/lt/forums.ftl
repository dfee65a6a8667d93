# Forumai: tinklo susitikimai, kas dalyvaus, priminimai ir kas iš jų išėjo.

## Komandos

cmd-forum = forumas
    .description = Tinklo forumai, susitikimai ir kūrybinės dirbtuvės
cmd-forum-create = sušaukti
    .description = Sušauk forumą: žingsnis po žingsnio nuo pavadinimo iki kortelės
cmd-forum-duplicate = kopijuoti
    .description = Pradėk naują forumą pagal ankstesnio, pavyzdžiui, pernykščio, planą
cmd-forum-which = forumas
    .description = Kuris forumas: pradėk rašyti jo pavadinimą
cmd-forum-list = sąrašas
    .description = Būsimi forumai
cmd-forum-mine = mano
    .description = Forumai, dėl kurių atsakei, tavo užduotys ir visa tai tavo kalendoriui
cmd-forum-history = istorija
    .description = Praėję forumai: sprendimai, užduotys ir kas iš jų išėjo
cmd-reminders = priminimai
    .description = Kaip ir kada primenu apie forumus: peržiūrėk, pakeisk ar išjunk

## Kas yra forumas

forum-kind-annual = Metinis forumas
forum-kind-meeting = Susitikimas
forum-kind-workshop = Kūrybinės dirbtuvės
forum-kind-online = Nuotoliu

forum-part-words = Tekstai
forum-part-when = Kada
forum-part-where = Kur
forum-part-agenda = Programa
forum-part-seats = Vietos ir kas kviečia
forum-part-extras = Tipas, priminimai ir kita
forum-part-repeats = Kartojimas

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
forum-seats-number = { $count ->
        [one] { $count } vieta
        [few] { $count } vietos
        [many] { $count } vietos
       *[other] { $count } vietų
    }
forum-offered = pasiūlyta žmonėms iš laukiančiųjų sąrašo: { $count }
forum-waiting = laukiančiųjų sąraše: { $count }
forum-maybe-count = galbūt: { $count }
forum-coming-list = { $count ->
        [0] Kol kas niekas nepasakė, kad dalyvaus. Gal pradėsi tu?
        [one] Dalyvaus ({ $count })
        [few] Dalyvaus ({ $count })
        [many] Dalyvaus ({ $count })
       *[other] Dalyvaus ({ $count })
    }
forum-said-yes = Žadėjo dalyvauti ({ $count })
forum-coming-more = { $count ->
        [one] ir dar { $count } žmogus
        [few] ir dar { $count } žmonės
        [many] ir dar { $count } žmogaus
       *[other] ir dar { $count } žmonių
    }
forum-answer-by = Laukiame atsakymo iki { $time }
forum-no-guests = Be svečių: vietą gauna tik tie, kas atsako asmeniškai
forum-by = Forumą sušaukė { $organiser }
forum-card-cancelled = Atšaukta: šis forumas neįvyks.
forum-card-over = Šis forumas jau įvyko.
forum-coming-button = Dalyvausiu
forum-maybe-button = Galbūt
forum-cant-button = Negaliu
forum-calendar-button = Į kalendorių
forum-ask-button = Klausti organizatorių
forum-came-of-it-button = Kas iš jo išėjo
forum-recall-button = Kas išėjo iš ankstesnio
forum-organise-button = Organizuoti
forum-details-button = Atverti
forum-duplicate-button = Naujas pagal šį

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

forum-answered-seated = ✅ Turi vietą. Iki susitikimo!
forum-answered-guests = { $count ->
        [one] Su tavimi ateis { $count } žmogus.
        [few] Su tavimi ateis { $count } žmonės.
        [many] Su tavimi ateis { $count } žmogaus.
       *[other] Su tavimi ateis { $count } žmonių.
    }
forum-answered-waiting = ⏳ Visos vietos užimtos. Tavo numeris laukiančiųjų sąraše – { $place }; kai tik vieta atsilaisvins, paklausiu.
forum-answered-offered = 🎟️ Tau atsilaisvino vieta. Patvirtink ją mygtuku „{ forum-coming-button }“. Ji tavęs laukia iki: { $until }
forum-answered-lapsed = Tau laikyta vieta atiteko kitam žmogui. Kad vėl stotum į eilę, paspausk „{ forum-coming-button }“.
forum-answered-maybe = 🤔 Įsidėmėjau: galbūt. Vieta tau nelaikoma; kai tik žinosi, paspausk „{ forum-coming-button }“.
forum-answered-cant = Įsidėmėjau: negali. Ačiū, kad pasakei.
forum-answer-none-yet = Dar neatsakei.
forum-guests-choose = Ar kas nors ateis kartu su tavimi?
forum-guests-option = { $count ->
        [0] Tik aš
        [one] Dar { $count } žmogus
        [few] Dar { $count } žmonės
        [many] Dar { $count } žmogaus
       *[other] Dar { $count } žmonių
    }
forum-way-dm = Asmenine žinute
forum-way-thread = Paminint gijoje
forum-way-none = Be priminimų
forum-way-is = Kaip tau primenu: **{ $way }**
forum-way-tested = Nuo šiol čia primenu apie „{ $title }“. Atsisakyti gali po kiekvienu priminimu.
forum-way-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl niekas nepakeista. Šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių ir pabandyk dar kartą arba rinkis giją.
forum-way-no-thread = Nėra nei gijos, nei kortelės, kurioje galėčiau tave paminėti, todėl niekas nepakeista. Rinkis „{ forum-way-dm }“ arba paprašyk moderatorių pasirinkti forumų kortelių kanalą.
forum-way-thread-closed = Negaliu tavęs paminėti kanale { $channel }, todėl niekas nepakeista: arba tu jo nematai, arba aš negaliu ten rašyti. Kreipkis į moderatorius arba rinkis „{ forum-way-dm }“.
forum-calendar-here = Štai failas tavo kalendoriui. Vėlesnis failas įrašą atnaujins, o ne padvigubins.
forum-calendar-feed = Creative Clusters: forumai
forum-calendar-none = Dar nepasakei, kad dalyvausi ar galbūt dalyvausi kuriame nors būsimame forume. Apsidairyk su `/forumas sąrašas`.
forum-interested = „Discord“ programėlėje pažymėjai, kad tave domina „{ $title }“. Vieta dėl to dar nelaikoma: ar dalyvausi?

forum-ask-title = Klausti organizatorių
forum-ask-form-label = Tavo klausimas
forum-ask-form-hint = Jį matys tik tu, organizatoriai ir moderatoriai
forum-ask-empty = Parašyk klausimą: į tuščią organizatoriai atsakyti negali.
forum-ask-enough = Apie šį forumą jau uždavei { $limit } { $limit ->
        [one] klausimą
        [few] klausimus
        [many] klausimo
       *[other] klausimų
    }. Rašyk toliau vienoje iš tų gijų: organizatoriai jas skaito ir ten atsako.
forum-ask-thread-name = Klausimas: { $title }
forum-ask-first = { $organiser }, { $person } turi klausimą (**{ $title }**):
forum-ask-moderators = Mieli moderatoriai
forum-ask-opened = Tavo klausimas – privačioje gijoje: { $thread }
forum-ask-no-thread = Negaliu atverti privačios gijos kanale { $channel }. Pasakyk moderatoriams: `/nustatymai patikrinti` jiems parodys, ko man trūksta. Štai tavo klausimas, kad jis nedingtų: { $words }

## Žinutės

forum-late-note = Rašau pavėluotai, nes laiku neveikiau. Atsiprašau!
forum-reminder-title = { $title } prasideda { $time }
forum-reminder-maybe = Kol kas tavo atsakymas – galbūt. Ar jau žinai?
forum-reminder-waiting = Tu vis dar laukiančiųjų sąraše.
forum-remind-hour-button = Priminti po valandos
forum-remind-day-button = Priminti rytoj
forum-remind-stop-button = Daugiau nepriminti
forum-snoozed = Vėl priminsiu { $time }.
forum-reminders-stopped = Apie šį forumą daugiau nebeprimenu. Pakeisti tai gali serveryje su `/priminimai`.
forum-changed-title = Pasikeitė: { $title }
forum-changed-old = Buvo
forum-changed-new = Dabar
forum-changed-still = Ar tau vis dar tinka?
forum-cancelled-title = Atšaukta: { $title }
forum-cancelled-body = Šis forumas neįvyks. Planuota pradžia: { $time }
forum-cancelled-reason = Organizatoriai rašo:
forum-offer-title = Atsilaisvino vieta: { $title }
forum-offer-body = Ji tavęs laukia iki: { $until }. Paskui atiteks kitam žmogui iš laukiančiųjų sąrašo.
forum-offer-accept-button = Priimti
forum-offer-decline-button = Atsisakyti
forum-offer-declined = Ačiū: vieta atiteks kitam žmogui.
forum-offer-over = Šis pasiūlymas nebegalioja: vieta atiteko kitam žmogui.
forum-seated-title = Turi vietą: { $title }
forum-seated-body = Dabar vietos užteks visiems: nebereikia nei laukti, nei ką nors patvirtinti. Jei vis dėlto negali dalyvauti, paspausk „{ forum-cant-button }“.
forum-invite-title = Ar dalyvausi? { $title }
forum-feedback-title = Kaip buvo? { $title }
forum-feedback-body = Organizatoriams padės trys bakstelėjimai ir, jei nori, dar sakinys. Kas ką parašė, jie nematys.
forum-feedback-button = Pasakyti, kaip buvo
forum-mark-whole = Visas forumas
forum-mark-contacts = Nauji ryšiai
forum-mark-usefulness = Nauda tavo darbui
forum-feedback-choose = **{ $what }**: nuo 1 (silpnai) iki 5 (puikiai)
forum-feedback-words-button = Pridėti sakinį
forum-feedback-form-label = Kas buvo gerai? Ką reikėtų keisti?
forum-feedback-thanks = Ačiū! Pakeisti gali bet kada.
forum-task-title = Tavo užduotis po forumo: { $title }
forum-task-due = terminas: { $date }
forum-task-done-button = Padaryta
forum-task-later-button = Vėliau
forum-task-done = ✅ Padaryta ir išsaugota kitam forumui. Ačiū!
forum-task-later = Įsidėmėjau. Vėl priminsiu { $time }.

## Priminimai

reminders-title = Tavo priminimai apie forumus
reminders-intro = Tai galioja visiems šio serverio forumams. Dėl atskiro forumo gali pasirinkti kitaip, kai atsakai.
reminders-way = Paprastai: **{ $way }**
reminders-way-unset = Paprastai: neprimenu, kol čia ar atsakant pasirinksi, kaip priminti
reminders-way-placeholder = Kaip priminti
reminders-which-placeholder = Kada priminti
reminders-30-days = Likus 30 dienų
reminders-7-days = Likus 7 dienoms
reminders-1-days = Likus vienai dienai
reminders-1-hours = Likus vienai valandai
reminders-none = be priminimų
reminders-forums = Būsimi forumai
reminders-forums-none = Dar neatsakei nė dėl vieno būsimo forumo.
reminders-invite-on-button = Klausti apie naujus forumus
reminders-invite-off-button = Apie naujus neklausti
reminders-stopped = Priminimai asmeninėmis žinutėmis išjungti. Vėl juos įjungsi ties „{ message-open-button }“.
reminders-invites-on = Apie kiekvieną forumą, dėl kurio neatsakei, vieną kartą paklausiu.
reminders-invites-off = Apie forumus, dėl kurių neatsakei, neklausiu.
reminders-stop-all-button = Išjungti visus
reminders-stopped-all = Visi priminimai apie forumus išjungti.
reminders-saved = Išsaugota.

## Kaip rengiamas forumas

forum-panel-new = Naujas forumas
forum-panel-change = Keitimas: { $title }
forum-panel-intro = Kas parašyta, iškart išsaugoma. Reikia tik pavadinimo, laiko ir vietos; peržiūra parodys, ką matys kiti.
forum-panel-changed = Yra dar nepaskelbtų pakeitimų. Kol jų nepaskelbsi, visa, kas paskelbta, lieka, kaip buvo.
forum-panel-holiday = { $date } – valstybinė šventė ({ $country }): { $name }
forum-panel-clash = Tuo pačiu metu: { $title }, { $time }
forum-panel-clash-elsewhere = Tuo pačiu metu forumas vyksta kitame tinklo serveryje: { $time }
forum-panel-overlaps = Kažkas kitas tuo metu pakeitė tą patį: { $parts }. Čia matai savo variantą; paskelbtas jis pakeis aną.
forum-panel-overbooked = Jau užimta vietų: { $taken }. Niekas savosios nepraras, o naujų nebus, kol užimtų nesumažės.
forum-panel-no-channel = Forumų kortelių kanalas dar nepasirinktas, todėl kortelė nebus paskelbta. Moderatoriai gali jį pasirinkti su `/nustatymai atverti`.
forum-panel-discard-button = Išmesti juodraštį
forum-panel-discarded = Juodraščio nebėra. Kas buvo paskelbta, lieka, kaip buvo.
forum-preview-title = Taip tai matys kiti
forum-preview-change = Jei pasikeis laikas ar vieta, tai sužinos visi, kas atsakė: matys greta, kas buvo ir kas yra dabar.
forum-published = ✅ Paskelbta. Kortelė pasirodys kanale { $channel }, o visa kita įvyks savaime.
forum-published-changes = ✅ Pakeitimai paskelbti.
forum-published-no-channel = ✅ Paskelbta. Forumą galima rasti su `/forumas sąrašas`. Kortelė atsiras, kai moderatoriai pasirinks forumų kortelių kanalą.
forum-publish-once-button = Paskelbti tik šiam
forum-publish-series-button = Paskelbti ir tolesniems
forum-template-choose = Pradėti nuo šablono
forum-template-begun = Pradėta nuo šablono. Parink dieną ir keisk, ką nori.
forum-template-keep-button = Išsaugoti kaip šabloną
forum-template-name-label = Šablono pavadinimas
forum-template-name-hint = To paties pavadinimo šablonas bus pakeistas. Pranešėjai ir kartojimas neįrašomi
forum-template-kept = ✅ Išsaugota: „{ $name }“. Šablonas bus siūlomas šaukiant naują forumą.
forum-template-name-needed = Įrašyk šablono pavadinimą, kuriame būtų bent viena raidė.
forum-template-taken = Šablonas „{ $name }“ jau yra. Pasirink kitą pavadinimą arba paprašyk moderatorių jį pakeisti.
forum-templates-full = Telpa { $limit } { $limit ->
        [one] šablonas
        [few] šablonai
        [many] šablono
       *[other] šablonų
    }. Pirma kurį nors išmesk: „{ settings-forums-button }“ per `/nustatymai atverti`.
forum-panel-once = Šis forumas kartojasi. Pakeitimą gali paskelbti tik šiam forumui arba ir visiems tolesniems.
forum-published-once = ✅ Paskelbta tik šiam forumui. Tolesni lieka, kokie buvo.
forum-once-repetition = Pakeitei ir kartojimą, o jis galioja visiems tolesniems. Paskelbk ir tolesniems arba pirma grąžink ankstesnį kartojimą.
forum-texts-intro = Pavadinimas ir aprašymas kiekviena kalba, kuria nori. Kas skaito kita kalba, matys pirmąją.
forum-texts-choose = Pasirink, kuria kalba rašyti

forum-form-words-title = Tekstai: { $language }
forum-form-title-label = Pavadinimas
forum-form-title-hint = Palik tuščią, jei šią kalbą nori pašalinti
forum-form-description-label = Apie ką tai bus?
forum-form-when-title = Kada
forum-form-date-hint = Pavyzdžiui, 2027-06-15 arba 15.06.2027
forum-form-start-date-label = Pirmoji diena
forum-form-start-time-label = Pradžios laikas
forum-form-end-date-label = Paskutinė diena
forum-form-end-date-hint = Jei tuščia – ta pati diena
forum-form-end-time-label = Pabaigos laikas
forum-form-time-hint = Pavyzdžiui, 10:00
forum-form-end-time-hint = Pavyzdžiui, 18:00
forum-form-zone-label = Kurio miesto laiku
forum-form-zone-hint = Laiką rašyk taip, kaip rodo to miesto laikrodžiai
forum-form-where-title = Kur
forum-form-place-label = Miestas
forum-form-venue-label = Tiksli vieta
forum-form-venue-hint = Pastatas, gatvė, patalpa
forum-form-link-label = Nuoroda, jei vyksta nuotoliu
forum-form-agenda-label = Kiekvienas punktas atskiroje eilutėje
forum-form-agenda-hint = Laikas, pavadinimas | kas kalba. Kitą dieną pradeda eilutė su jos data
forum-form-agenda-placeholder = 10:00 Pasisveikinimas | Maja
forum-form-capacity-label = Kiek žmonių telpa?
forum-form-capacity-hint = Skaičiuojami ir kartu ateinantys. Jei tuščia – kiek ateis
forum-form-answer-by-label = Atsakyti iki
forum-form-answer-by-hint = Data ir, jei nori, laikas; jei tuščia – iki pradžios
forum-form-host-label = Kviečianti organizacija
forum-form-host-hint = Jos pavadinimas, jei kvieti ne tu
forum-form-kind-label = Kas tai bus?
forum-form-reminders-label = Kada priminti?
forum-form-reminders-hint = Kiekvienas vis tiek gali savo priminimus išjungti
forum-form-with-label = Kas bus kartu su forumu?
forum-form-picture-label = Paveikslėlio adresas
forum-form-recurrence-label = Ar kartosis?
forum-form-until-label = Iki kurios dienos?
forum-form-until-hint = Jei tuščia – be pabaigos
forum-with-thread = Gija pokalbiams
forum-with-event = „Discord“ renginys
forum-with-role = Rolė tiems, kas dalyvaus
forum-with-guests = Svečiai laukiami
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
forum-organise-numbers = Dalyvaus: { $coming } · pasiūlyta vietų: { $offered } · laukiančiųjų sąraše: { $waiting } · galbūt: { $maybe } · negali: { $cant } · atvyko: { $arrived }
forum-organise-change-button = Keisti
forum-organise-cancel-button = Atšaukti forumą
forum-organise-attendance-button = Dalyvių sąrašas
forum-organise-checkin-button = Kas atvyko
forum-organise-minutes-button = Užrašai ir sprendimai
forum-organise-tasks-button = Užduotys
forum-cancel-form-title = Atšaukti šį forumą
forum-cancel-form-label = Kodėl?
forum-cancel-form-hint = Visi, kas atsakė, iškart sužinos, kad forumas atšauktas ir kodėl. To pakeisti nebebus galima
forum-cancel-form-which-label = Kurį?
forum-cancel-one = Tik šį; kitas bus paskelbtas
forum-cancel-series = Šį ir visus tolesnius
forum-cancel-done = Forumas atšauktas. Pranešu tiems, kas atsakė.
forum-untold = { $count ->
        [one] { $count } atsakiusiam žmogui pranešti negaliu
        [few] { $count } atsakiusiems žmonėms pranešti negaliu
        [many] { $count } atsakiusio žmogaus pasiekti negaliu
       *[other] { $count } atsakiusių žmonių pasiekti negaliu
    }: nėra forumų kortelių kanalo, kuriame būtų galima ką nors paminėti, o asmeninės žinutės nepasirinktos. Pranešk apie tai asmeniškai: paspausk „{ forum-organise-button }“, tada „{ forum-organise-attendance-button }“.
forum-attendance-file = { $count ->
        [one] { $count } atsakymas.
        [few] { $count } atsakymai.
        [many] { $count } atsakymo.
       *[other] { $count } atsakymų.
    } Laikyk šį failą tik tiek, kiek jo reikia: jei kas nors savo duomenis ištrins, šiame faile jie liks.
forum-csv-name = Vardas
forum-csv-choice = Atsakymas
forum-csv-seat = Vieta
forum-csv-guests = Kartu ateina
forum-csv-arrived = Atvyko
forum-choice-coming = nori dalyvauti
forum-choice-maybe = galbūt
forum-choice-cant = šįkart ne
forum-seat-seated = vieta užtikrinta
forum-seat-offered = vieta pasiūlyta
forum-seat-waiting = laukiančiųjų sąraše
forum-seat-lapsed = pasiūlymas nebegalioja

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
forum-checkin-post-button = Paskelbti atvykimo mygtuką
forum-checkin-posted = Mygtukas čia: { $channel }
forum-checkin-no-post = Negaliu rašyti ten, kur kalbamasi apie šį forumą. `/nustatymai patikrinti` parodys, ko man trūksta.
forum-checkin-button = Aš jau čia
forum-checkin-done = ✅ Smagu, kad tu čia! Atvykimas pažymėtas.
forum-checkin-known = Tavo atvykimas jau pažymėtas. Gero laiko!

forum-minutes-title = Užrašai ir sprendimai: { $title }
forum-minutes-none = Kol kas nieko neužrašyta.
forum-minute-add-button = Pridėti užrašą
forum-decision-add-button = Pridėti sprendimą
forum-minutes-remove-placeholder = Ištrinti vieną iš jų
forum-minute-form-label = Ką svarbu išsaugoti?
forum-minute-minute = Užrašas
forum-minute-decision = Sprendimas

forum-tasks-title = Užduotys: { $title }
forum-tasks-none = Užduočių dar nėra.
forum-task-form-title = Užduotis
forum-task-form-what-label = Ką reikia padaryti?
forum-task-form-due-label = Iki kurios dienos?
forum-task-form-outcome-label = Kas iš to išėjo?
forum-task-form-outcome-hint = Kiti tai skaitys istorijoje ir rengdamiesi kitam forumui
forum-task-owner-placeholder = Nauja užduotis: kas ją atliks?
forum-task-owner-none = kol kas niekas
forum-task-close-placeholder = Užduotis padaryta
forum-task-hand-placeholder = Perduoti kitam: kurią užduotį?
forum-task-hand-choose = Kas tai darys nuo šiol?
forum-task-reopen-placeholder = Vis dėlto dar nepadaryta

## Sąrašai

forum-list-title = Būsimi forumai
forum-list-none = Šiuo metu nesuplanuota nė vieno forumo.
forum-list-create-button = Sušaukti forumą
forum-mine-title = Tavo forumai
forum-mine-none = Dar neatsakei nė dėl vieno būsimo forumo. Apsidairyk su `/forumas sąrašas`.
forum-mine-more = { $count ->
        [one] … ir dar { $count } forumas: rasti ir atsakymą pakeisti gali su `/forumas sąrašas`.
        [few] … ir dar { $count } forumai: juos rasi ir atsakymus pakeisi su `/forumas sąrašas`.
        [many] … ir dar { $count } forumo: juos rasi ir atsakymus pakeisi su `/forumas sąrašas`.
       *[other] … ir dar { $count } forumų: juos rasi ir atsakymus pakeisi su `/forumas sąrašas`.
    }
forum-mine-tasks = Tavo užduotys
forum-mine-tasks-more = { $count ->
        [one] … ir dar { $count } užduotis; atsiras čia, kai kuri nors iš šių bus padaryta.
        [few] … ir dar { $count } užduotys; jos atsiras čia, kai šios bus padarytos.
        [many] … ir dar { $count } užduoties; jos atsiras čia, kai šios bus padarytos.
       *[other] … ir dar { $count } užduočių; jos atsiras čia, kai šios bus padarytos.
    }
forum-mine-calendar-button = Visus mano į kalendorių
forum-history-title = Praėję forumai
forum-history-none = Kol kas neįvyko nė vienas forumas.
forum-history-people = { $count ->
        [one] Dalyvavo { $count } žmogus.
        [few] Dalyvavo { $count } žmonės.
        [many] Dalyvavo { $count } žmogaus.
       *[other] Dalyvavo { $count } žmonių.
    }
forum-history-feedback = Atsiliepė { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
        [many] { $count } žmogaus
       *[other] { $count } žmonių
    }: { $marks }
forum-history-came-of = Kas iš to išėjo: { $title }
forum-protocol-button = Viskas viename faile
forum-protocol-here = Čia viskas, kas užrašyta, be sutrumpinimų: sprendimai, užrašai ir užduotys su tuo, kas iš jų išėjo.

## Nustatymai

forum-settings-title = Forumai
forum-settings-members-on = Forumą sušaukti gali kiekvienas narys.
forum-settings-members-off = Forumus sušaukti gali tik moderatoriai.
forum-settings-members-on-button = Leisti nariams šaukti forumus
forum-settings-members-off-button = Tik moderatoriai
forum-settings-templates = { $count ->
        [one] Naujiems forumams siūlomas { $count } šio serverio šablonas.
        [few] Naujiems forumams siūlomi { $count } šio serverio šablonai.
        [many] Naujiems forumams siūloma { $count } šio serverio šablono.
       *[other] Naujiems forumams siūloma { $count } šio serverio šablonų.
    }
forum-template-remove-placeholder = Išmesti šabloną
settings-forums-button = Kas šaukia forumus

purpose-forums = Forumų kortelių kanalas
purpose-forums-hint = Čia skelbiamos forumų kortelės, kiekviena su savo gija
channel-forums-name = forumai
check-no-forums = Nepasirinktas forumų kortelių kanalas, todėl kortelės neskelbiamos; forumus galima rasti tik su `/forumas sąrašas`. Pasirink kanalą nustatymuose.
check-forums-server = Forumams šiame serveryje man trūksta leidimų: { $permissions }. Be „{ permission-create-events }“ forumai neturi „Discord“ renginio, be „{ permission-manage-roles }“ – rolės tiems, kas dalyvaus; visa kita veikia. Leisk tai mano rolei serverio nustatymuose.
permission-create-public-threads = Viešų gijų kūrimas
permission-create-events = Kurti renginius
permission-manage-roles = Tvarkyti roles

## Kas gali nepavykti

forum-gone = Šio forumo nebėra. Apsidairyk su `/forumas sąrašas`.
forum-not-yours = Tai gali tik tas, kas sušaukė šį forumą, arba moderatoriai.
forum-is-cancelled = Šis forumas atšauktas, todėl nieko keisti nebegalima.
forum-is-over = Šis forumas jau įvyko, todėl nieko keisti nebegalima.
forum-moderators-call = Šiame serveryje forumus sušaukia tik moderatoriai. Jei turi sumanymą, kreipkis į juos: jie gali ir leisti forumus sušaukti visiems nariams.
forum-draft-there = Tu jau rengi kitą naują forumą. Tęsi jį ar išmeti ir pradedi nuo šio?
forum-changed-meanwhile = Kol rašei, kažkas kitas paskelbė tos pačios dalies pakeitimą. Tavo variantas išsaugotas: pažiūrėk paskelbtąjį su `/forumas sąrašas`, tada paskelbk dar kartą, kad jį pakeistum, arba savąjį išmesk.
forum-draft-go-on-button = Tęsti manąjį
forum-draft-instead-button = Pradėti nuo šio
forum-too-many = Vienu metu gali būti suplanuota ne daugiau kaip { $limit } { $limit ->
        [one] forumas
        [few] forumai
        [many] forumo
       *[other] forumų
    }. Kurį nors atšauk arba palauk, kol kuris pasibaigs.
forum-too-many-own = Jau sušaukei { $limit } { $limit ->
        [one] forumą, kuris dar neįvyko
        [few] forumus, kurie dar neįvyko
        [many] forumo, kurie dar neįvyko
       *[other] forumų, kurie dar neįvyko
    }. Palauk, kol kuris nors pasibaigs, arba paprašyk moderatorių sušaukti naująjį.
forum-too-many-today = Per pastarąsias 24 valandas jau sušaukei { $limit } { $limit ->
        [one] forumą
        [few] forumus
        [many] forumo
       *[other] forumų
    }. Juodraštis išsaugotas; paskelbk jį rytoj arba paprašyk moderatorių sušaukti šį.
forum-moved-often = Per pastarąsias 24 valandas šio forumo laikas ar vieta keitėsi jau { $limit } { $limit ->
        [one] kartą
        [few] kartus
        [many] karto
       *[other] kartų
    }, ir kiekvieną kartą pranešta visiems, kas atsakė. Tavo pakeitimai išsaugoti; paskelbk juos rytoj arba paprašyk moderatorių tai padaryti.
forum-title-needed = Bent viena kalba įrašyk pavadinimą, kuriame būtų bent viena raidė.
forum-needs-time = Pirmiausia nurodyk, kada prasideda ir kada baigiasi.
forum-needs-town = Pasirink miestą. Jei forumas vyksta be jo, dalyje „{ forum-part-extras }“ pasirink „{ forum-kind-online }“.
forum-needs-link = Įrašyk nuorodą, kur forumas vyks nuotoliu.
forum-one-link = Įrašyk tik vieną tinklalapio adresą.
forum-date-unreadable = Datos „{ $typed }“ nesuprantu. Rašyk taip: 2027-06-15 arba 15.06.2027.
forum-time-unreadable = Laiko „{ $typed }“ nesuprantu. Rašyk taip: 10:00.
forum-time-skipped = Tą dieną ten laikrodžiai persukami pirmyn, ir { $time } nebūna. Gal turėjai omenyje { $next }?
forum-ends-before-start = Pabaiga ankstesnė už pradžią. Dar kartą žvilgtelėk į dienas ir laikus.
forum-too-long = Forumas gali trukti ne ilgiau kaip { $days } { $days ->
        [one] dieną
        [few] dienas
        [many] dienos
       *[other] dienų
    }. Ar teisingi paskutinės dienos metai?
forum-in-past = Šis laikas jau praėjo. Pasirink vėlesnį.
forum-too-far = Forumą galima sušaukti ne daugiau kaip { $years } { $years ->
        [one] metams
        [few] metams
        [many] metų
       *[other] metų
    } į priekį. Ar metai teisingi?
forum-capacity-range = Įrašyk vietų skaičių nuo { $least } iki { $most } arba palik tuščia, jei vietos užteks visiems.
forum-deadline-late = Atsakymų laikas turi baigtis prieš forumo pradžią. Pasirink ankstesnę dieną ar valandą.
forum-deadline-past = Šis atsakymų laikas jau praėjo. Pasirink vėlesnį.
forum-agenda-line = Programos eilutės „{ $line }“ nesuprantu. Pradėk ją laiku, pavyzdžiui: 10:00 Pasisveikinimas.
forum-agenda-far = Programoje yra punktas su data { $day }: nuo forumo ją skiria daugiau nei mėnuo. Ar ši data teisinga?
forum-agenda-long = Į programą telpa { $limit } { $limit ->
        [one] punktas
        [few] punktai
        [many] punkto
       *[other] punktų
    }. Kai kuriuos sujunk.
forum-rule-unknown = Nesuprantu, kaip tai turi kartotis. Pasirink iš sąrašo.
forum-rule-overlaps = Kitas prasidėtų dar nepasibaigus šiam. Pasirink ilgesnę pertrauką.
forum-rule-ended = Paskutinė data ankstesnė už kitą kartą. Pasirink vėlesnę datą arba „{ forum-repeat-never }“.
forum-rule-other-day = Pradžios diena kita, nei numato kartojimas. Pakeisk vieną arba kitą.
forum-answers-closed = Atsakymų laikas baigėsi. Paklausk organizatorių, ar dar yra vietos.
forum-answer-first = Dar nepasakei, ar dalyvausi. Pirmiausia atsakyk.
forum-guests-range = Kartu gali ateiti ne daugiau kaip { $limit } { $limit ->
        [one] žmogus
        [few] žmonės
        [many] žmogaus
       *[other] žmonių
    }. Dėl didesnės grupės klausk organizatorių.
forum-guests-none = Šis forumas – be svečių. Jei tau tai kliūtis, klausk organizatorių.
forum-guests-no-room = Tiek žmonių netelpa. Tavo vietos lieka, kaip buvo.
forum-invites-need-messages = Tam turiu galėti tau rašyti. Pirmiausia aukščiau pasirink „{ forum-way-dm }“.
forum-snooze-late = Iki tol jau bus prasidėję. Pasirink trumpesnį laiką.
forum-check-in-early = Atvykimą žymėti dar per anksti: tai galima likus dviem valandoms iki pradžios.
forum-check-in-late = Atvykimą žymėti jau per vėlu.
forum-feedback-early = Kaip buvo, pasakyk, kai forumas jau bus prasidėjęs.
forum-feedback-absent = Kaip buvo, gali pasakyti tik tie, kas dalyvavo. Jei dalyvavai, paprašyk organizatorių pažymėti tavo atvykimą; tai galima dar parą po pabaigos.
forum-mark-range = Įvertink nuo 1 iki { $most }.
forum-words-needed = Parašyk kelis žodžius.
forum-minute-gone = Šio įrašo nebėra.
forum-minutes-full = Telpa { $limit } { $limit ->
        [one] įrašas
        [few] įrašai
        [many] įrašo
       *[other] įrašų
    }. Kad pridėtum dar vieną, kurį nors ištrink.
forum-task-empty = Parašyk, ką reikia padaryti.
forum-task-past = Ši data jau praėjo. Pasirink vėlesnę.
forum-task-gone = Šios užduoties nebėra.
forum-task-not-yours = Ši užduotis yra kito žmogaus.
forum-task-done-already = Ši užduotis jau atlikta. Ačiū!
forum-tasks-of-one = Vienas žmogus viename forume gali turėti ne daugiau kaip { $limit } { $limit ->
        [one] nebaigtą užduotį
        [few] nebaigtas užduotis
        [many] nebaigtos užduoties
       *[other] nebaigtų užduočių
    }. Pirma užbaik kurią nors iš jų arba paprašyk moderatorių paskirti šią.
forum-tasks-full = Telpa { $limit } { $limit ->
        [one] užduotis
        [few] užduotys
        [many] užduoties
       *[other] užduočių
    }. Kas daugiau – jau atskiras projektas.
