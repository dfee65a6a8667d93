# Pranešimai ir savaitės apžvalga.

## Komandos

cmd-announce = skelbti
    .description = Pranešimai dabar ar vėliau, kartą ar pasikartojantys; savaitės apžvalga
cmd-announce-new = naujas
    .description = Parašyk pranešimą arba tęsk pradėtą
cmd-announce-list = sąrašas
    .description = Kas ir kada skelbiama: pakeisk, sustabdyk ar ištrink
cmd-announce-digest = apžvalga
    .description = Kas savaitę: kas naujo šiame serveryje

help-announce = **Ką nors paskelbti arba sekti, kas vyksta**
    { $announce_new }, { $announce_list }, { $announce_digest }; įrašai, į kuriuos niekas neatsako: { $unanswered }; kas nepristatyta: { $deliveries }

## Kaip rašomas pranešimas

announcement-panel-new = Naujas pranešimas
announcement-panel-edit = Pranešimo keitimas
announcement-panel-intro = Kas pasirinkta ir parašyta, iškart išsaugoma, tad gali bet kada sustoti ir vėliau tęsti su `/skelbti naujas` arba `/skelbti sąrašas`. Kol nepaspausi žalio mygtuko, niekas nebus paskelbta.
announcement-problems = Žvilgtelėk į tai dar kartą; visa kita išsaugota:
announcement-words-form = Šia kalba: { $language }
announcement-title-label = Antraštė
announcement-text-label = Tekstas
announcement-text-hint = „Discord“ formatavimas veikia. Jei abu laukai tušti, ši kalba pašalinama.
announcement-words-none = dar neparašyta
announcement-words-waiting = Ką parašei, išsaugota, bet reikia pataisyti: atverk dar kartą.
announcement-write-button = Rašyti
announcement-change-button = Keisti
announcement-other-language = Pridėti kitą kalbą
announcement-channels = Kur? Pasirink kanalus
announcement-role = Pranešti kuriai nors rolei? Pasirink vieną arba palik tuščia
announcement-follow = Serveriai, kurie seka
announcement-follow-on = Pasirodys ir kanaluose, kurie seka tavąjį
announcement-follow-off = Lieka šiame serveryje
announcement-follow-button = Skelbti ir ten
announcement-follow-stop-button = Ten neskelbti
announcement-when = Kada
announcement-when-now = kai tik paspausi žalią mygtuką
announcement-when-at = { $day }, { $time } ({ $zone }); tavo laiku { $stamp }
announcement-when-repeats = { $how }, iki { $until }
announcement-time-form = Kada?
announcement-date-label = Data
announcement-date-hint = pavyzdžiui, 2026-05-04; jei tuščia – iškart
announcement-time-label = Laikas
announcement-time-hint = pavyzdžiui, 18:00; jei tuščia – vidurdienį
weekly-zone-label = Kurio miesto laiku
announcement-repeat-label = Kaip dažnai?
announcement-until-label = Iki kada, jei kartojasi
announcement-until-hint = paskutinė diena, kurią gali būti paskelbta
repeat-once = vieną kartą
repeat-week = kas savaitę
repeat-fortnight = kas dvi savaites
repeat-month = kas mėnesį, tą pačią savaitės dieną
announcement-preview-button = Peržiūrėti
announcement-preview-title = Taip tai matys visi
announcement-preview-role = Bus pranešta: { $role }
announcement-post-button = Skelbti dabar
announcement-schedule-button = Suplanuoti
announcement-save-button = Išsaugoti pakeitimus
announcement-discard-button = Išmesti juodraštį
announcement-discarded = Juodraščio nebėra. Kas buvo išsaugota anksčiau, lieka kaip buvę.
announcement-saved = Išsaugota. Pranešimas pasirodys savo laiku; daugiau nieko daryti nereikia.
announcement-saved-now = Pranešimas jau pakeliui: tuoj bus kanaluose.

## Kas jame negerai

announcement-no-words = Parašyk jį bent viena kalba.
announcement-words-half = Pranešimui reikia ir antraštės, ir teksto.
announcement-too-long = Visomis kalbomis kartu – { $length } { $length ->
        [one] ženklas
        [few] ženklai
        [many] ženklo
       *[other] ženklų
    }, o į vieną žinutę telpa { $limit }. Patrumpink; ką parašei, išsaugota.
announcement-no-channel = Pasirink bent vieną kanalą.
announcement-channel-gone = Pasirinktas kanalas ištrintas arba aš jo nebematau. Pasirink kitą.
announcement-channel-not-yours = Kanale { $channel } tu rašyti negali, todėl ir aš negaliu to padaryti už tave.
announcement-channel-lacks = Kanale { $channel } man dar reikia leidimų: { $permissions }. Suteik juos kanalo nustatymų skiltyje „Teisės“.
announcement-role-gone = Pasirinkta rolė ištrinta. Pasirink kitą arba nė vienos.
announcement-role-everyone = @everyone nepranešu: pasirink rolę, kurios nariai nori apie tai žinoti.
announcement-role-not-yours = Kanale { $channel } negali pranešti rolei { $role }. Pasirink kitą arba paprašyk, kad kas nors iš administratorių leistų ją minėti.
announcement-role-not-mine = Kanale { $channel } negaliu pranešti rolei { $role }. Serverio nustatymuose leisk šią rolę minėti arba nesirink jokios.
announcement-date-unclear = Šios datos nesuprantu. Rašyk taip: 2026-05-04 arba 4.5.2026.
announcement-time-unclear = Šio laiko nesuprantu. Rašyk taip: 18:00.
announcement-date-missing = Yra laikas, bet nėra datos. Įrašyk abu arba nė vieno, jei skelbti iškart.
announcement-time-skipped = Tą dieną ten laikrodžiai persukami pirmyn, ir { $time } nebūna: tada jau { $next }. Pasirink kitą laiką.
announcement-in-past = Šis laikas jau praėjo. Pasirink vėlesnį.
announcement-too-far = Tai vėliau nei po { $days } { $days ->
        [one] dienos
        [few] dienų
        [many] dienos
       *[other] dienų
    }. Pasirink ankstesnę datą.
announcement-needs-end = Kas kartojasi, turi turėti pabaigą. Įrašyk paskutinę dieną.
announcement-end-too-early = Iki tos dienos pranešimas antrą kartą nepasirodytų. Pasirink vėlesnę pabaigą arba „{ repeat-once }“.
announcement-end-too-far = Nuo pirmo karto (jei jis jau praėjo – nuo šiandien) iki pabaigos gali būti ne daugiau kaip { $days } { $days ->
        [one] diena
        [few] dienos
        [many] dienos
       *[other] dienų
    }. Pasirink ankstesnę; vėliau galėsi pratęsti.
announcement-over = Šis pranešimas daugiau nebepasirodys. Pirmiausia pakeisk jo laiką.
announcement-changed-meanwhile = Kol rašei, kitas moderatorius išsaugojo tos pačios dalies pakeitimą. Tavo variantas išsaugotas ir rodomas čia: pažiūrėk aną su `/skelbti sąrašas`, tada išsaugok dar kartą, kad jį pakeistum, arba savąjį išmesk.
announcement-too-many = Šiame serveryje jau laukia { $limit } { $limit ->
        [one] pranešimas
        [few] pranešimai
        [many] pranešimo
       *[other] pranešimų
    }. Kad pridėtum dar vieną, kurį nors ištrink.
announcement-gone = Šio pranešimo nebėra.

## Sąrašas

announcements-title = Pranešimai
announcements-none = Kol kas nieko.
announcement-list-button = Visi pranešimai
announcement-new-button = Naujas pranešimas
announcement-open-button = Atverti
announcement-pause-button = Sustabdyti
announcement-resume-button = Tęsti
announcement-delete-button = Ištrinti
announcement-paused = Sustabdyta: kol nepratęsi, niekas nebus skelbiama.
announcement-resumed = Tęsiama nuo artimiausio karto. Kas teko pertraukai, nebus paskelbta.
announcement-delete-sure = Ištrinti **{ $title }**? Daugiau jis nebus skelbiamas. Kas jau paskelbta, liks kanaluose.
announcement-deleted = Ištrinta. Daugiau jis nebus skelbiamas.
announcement-state-next = kitas kartas { $date }
announcement-state-once = pasirodys { $date }
announcement-state-paused = sustabdyta
announcement-state-over = baigėsi { $date }
announcement-trouble = Paskutinį kartą pasirodė ne visur.
announcement-trouble-in = Kanale { $channel } pranešimas nepasirodė. Kodėl, parodys `/neišsiųsta`.
announcement-unpublished = Kanale { $channel } pranešimas pasirodė, bet kanaluose, kurie šį kanalą seka, jo paskelbti nepavyko.
announcement-publish-button = Dar kartą paskelbti sekėjams
announcement-trouble-late = Kanale { $channel } praleista, nes tuo metu neveikiau ir būtų buvę per vėlu.
announcement-late = Tai turėjo pasirodyti { $date }. Tuo metu neveikiau.

act-announce = paskelbė pranešimą
act-change-announcement = pakeitė pranešimą
act-pause-announcement = sustabdė pranešimą
act-resume-announcement = pratęsė pranešimą
act-delete-announcement = ištrynė pranešimą

## Savaitės apžvalga

weekly-at = { $weekday }, { $time } ({ $zone })
digest-title = Šios savaitės naujienos
digest-introductions = { $count ->
        [one] Prisistatė { $count } žmogus
        [few] Prisistatė { $count } žmonės
        [many] Prisistatė { $count } žmogaus
       *[other] Prisistatė { $count } žmonių
    }
digest-elsewhere = Kitur
digest-introductions-more = ir dar { $count }: `/nariai rasti`
digest-forums = { $count ->
        [one] Artėja { $count } forumas
        [few] Artėja { $count } forumai
        [many] Artėja { $count } forumo
       *[other] Artėja { $count } forumų
    }
digest-forums-more = ir dar { $count }: `/forumas sąrašas`
digest-settings-title = Savaitės apžvalga
digest-intro = Kartą per savaitę kanale parašau, kas naujo ir kokie forumai artėja, pagal miestus. Kai nieko naujo nėra, nieko nerašau.
digest-on = **Įjungta.** Kita apžvalga – { $date }.
digest-off = Išjungta.
digest-on-button = Įjungti
digest-off-button = Išjungti
digest-channel-choose = Pasirink apžvalgos kanalą
digest-time-form = Kada skelbti apžvalgą?
weekly-weekday-label = Savaitės diena
weekly-hour-label = Laikas
digest-nothing = Šiuo metu nieko naujo nėra, tad niekas nebūtų paskelbta.
digest-no-channel = Pirmiausia pasirink kanalą.
