# Skelbimai: ieškau, siūlau, ieškome partnerių; kas tinka; susitikimas.

## Commands

cmd-cooperation = bendradarbiavimas
    .description = Ieškok, siūlyk, rask partnerių kitose šalyse ir kitomis kalbomis
cmd-cooperation-new = naujas
    .description = Savo kalba parašyk, ko ieškai ar ką siūlai
cmd-cooperation-mine = mano
    .description = Tavo skelbimai ir tai, kas laukia tavo atsakymo
cmd-cooperation-browse = naršyti
    .description = Skelbimų lenta: ko kiti ieško ir ką siūlo
cmd-cooperation-kind = rūšis
    .description = Kas ko nors ieško, kas ką nors siūlo, kas ieško partnerių
cmd-cooperation-language =
    .description = Kalba, kuria galima dalyvauti
cmd-side-seek = ko nors ieško
cmd-side-offer = ką nors siūlo
cmd-side-partner = ieško partnerių
cmd-menu-request = Paversti skelbimu

## Kinds, parts and states

coop-kind-seek = Ieškau
coop-kind-offer = Siūlau
coop-kind-partner = Ieškome partnerių

coop-part-kind = Rūšis
coop-part-concepts = Tema
coop-part-period = Kada
coop-part-mode = Kur
coop-part-languages = Kalbos
coop-part-reward = Atlygis
coop-part-countries = Laukiamos šalys

coop-period-soon = per mėnesį
coop-period-months = per artimiausius tris mėnesius
coop-period-year = per artimiausius metus
coop-period-whenever = kada bus patogu
coop-mode-remote = nuotoliu
coop-mode-either = vietoje arba nuotoliu
coop-mode-on-site = vietoje
coop-reward-paid = apmokama
coop-reward-exchange = mainai
coop-reward-volunteer = be atlygio
coop-reward-open = pagal susitarimą
coop-any-language = bet kuri kalba
coop-any-country = bet kuri šalis
coop-concepts-none = nė viena iš jų

coop-programme = Programa
coop-deadline = Paraiškos terminas
coop-duration = Trukmė
coop-budget = Biudžetas
coop-lead = Koordinuoja
coop-found = Jau dalyvauja
coop-progress-partners = { $found } iš { $needed ->
        [one] { $needed } partnerio
        [few] { $needed } partnerių
        [many] { $needed } partnerio
       *[other] { $needed } partnerių
    }
coop-progress-countries = { $found } iš { $needed ->
        [one] { $needed } šalies
        [few] { $needed } šalių
        [many] { $needed } šalies
       *[other] { $needed } šalių
    }

coop-open-until = galioja iki { $date }
coop-tag-open = galioja
coop-tag-over = nebegalioja
coop-state-expired = nebegalioja
coop-state-closed = uždarytas
coop-was-met = susitikome
coop-was-working = dirbame kartu
coop-was-done = projektas baigtas
coop-was-nothing = nieko neišėjo

## Writing

coop-new-title = Ką sumanei?
coop-new-intro =
    Rašyk savo kalba. Tinkamų žmonių ieškau visose tinklo šalyse ir iškart, tik tau, parodau, ką radau ir kodėl.
    Viskas, ką rašai, iškart išsaugoma, tad gali bet kada sustoti ir tęsti su `/bendradarbiavimas naujas`.
coop-begin-seek-button = Ieškau
coop-begin-offer-button = Siūlau
coop-begin-partner-button = Projekto partneriai

coop-words-form-title = Savais žodžiais
coop-words-form-label = Apie ką tai?
coop-words-form-hint = Bet kuria iš penkių mūsų kalbų. Įvardyk amatą ar daiktą ir kam jo reikia.
coop-any-placeholder = Ieškome …, galime pasiūlyti …
coop-seek-placeholder = Reikia žmogaus, kuris apšviestų mūsų parodą grūdų sandėlyje …
coop-offer-placeholder = Galiu paskolinti 200 m burių audinio ir parodyti, kaip jį siūti …
coop-partner-placeholder = Mūsų muziejus ir choras nori kartu teikti paraišką, trūksta dar dviejų …

coop-panel-title = Tavo skelbimas
coop-panel-changing = Skelbimo keitimas
coop-panel-no-text = Dar nieko neparašyta.
coop-panel-open = Dar neatsakyta
coop-panel-open-hint = Atsakyk, į ką nori; viską galima praleisti.
coop-panel-foreign = Nepanašu, kad tai būtų parašyta anglų, lenkų, lietuvių, švedų ar vokiečių kalba, o šias kalbas suprantu geriausiai. Parašyk viena iš jų, ir bus lengviau ką nors rasti. Arba tęsk taip, kaip yra: niekas nedings, skelbimų lentoje tai galės skaityti visi, o tai, ką pasirinksi žemiau, galioja visomis kalbomis.
coop-panel-waiting = Tai, ką ten įrašei, išsaugota. Atverk formą dar kartą ir pataisyk.
coop-kind-placeholder = Kas tai?
coop-concepts-placeholder = Apie ką tai? Pasirink, kas tinka
coop-period-placeholder = Kada?
coop-mode-placeholder = Kur?
coop-languages-placeholder = Kokias kalbas turėtų mokėti kiti?
coop-reward-placeholder = Koks atlygis?
coop-countries-placeholder = Iš kur turėtų būti kiti?
coop-text-button = Tekstas
coop-programme-button = Programa
coop-consortium-button = Partneriai
coop-all-button = Visa kita
coop-preview-button = Peržiūrėti
coop-publish-button = Paskelbti
coop-publish-changes-button = Paskelbti pakeitimus
coop-discard-button = Išmesti juodraštį
coop-discarded = Juodraščio nebėra. Kas paskelbta, lieka kaip buvę.

coop-preview-consent =
    Jei paskelbsi, sutinki, kad visi šiame serveryje tai skaitytų skelbimų lentoje ir kad botas atsakymus perduotų tau asmenine žinute. Bet kada gali skelbimą pakeisti, uždaryti ar ištrinti.

coop-programme-form-title = Programa
form-coop-programme-label = Programa ar jos dalis
form-coop-deadline-label = Paraiškos terminas
form-coop-duration-label = Kiek laiko truks?
form-coop-budget-label = Biudžetas, apytiksliai
form-coop-lead-label = Kas koordinuoja?
coop-programme-placeholder = „Kūrybiška Europa“, mažieji bendradarbiavimo projektai
coop-deadline-placeholder = 2027-03-31
coop-duration-placeholder = 24 mėnesiai, nuo rugsėjo
coop-budget-placeholder = nuo 100 000 iki 200 000 eurų
coop-lead-placeholder = mes; arba: dar neaišku
coop-consortium-form-title = Partneriai
form-coop-partners-needed-label = Kiek reikia partnerių, kartu su jumis?
form-coop-countries-needed-label = Kiek reikia šalių, kartu su jūsų šalimi?
form-coop-partners-found-label = Kiek jau dalyvauja, kartu su jumis?
form-coop-found-label = Kas jau dalyvauja?
form-coop-countries-found-label = Dalyvaujančiųjų šalys
coop-found-placeholder = teatras Rostoke, mokykla Rietave

## Problems

coop-text-needed = Keliais žodžiais parašyk, apie ką tai.
coop-kind-needed = Pirmiausia pasirink, kas tai: ieškai ko nors, ką nors siūlai ar ieškai projekto partnerių?
coop-no-invites = Kvietimų į kitus „Discord“ serverius skelbime būti negali. Išimk juos; visa kita išsaugota.
coop-too-many-links = Nuorodų yra { $count }, o skelbime telpa { $limit }. Palik svarbiausias.
coop-date-unreadable = Datos „{ $typed }“ nesuprantu. Rašyk taip: 2027-03-31 arba 31.03.2027.
coop-date-past = Šis terminas jau praėjo. Nurodyk būsimą arba palik tuščią.
coop-number-range = Nurodyk skaičių iki { $most } arba palik tuščią.
coop-draft-there = Jau turi pradėtą kitą skelbimą, tad jį išsaugojau. Jei vietoj jo nori savo žinutės teksto, paspausk „{ coop-text-button }“: jis ten laukia, tereikia išsiųsti formą.
coop-not-your-message = Tai kito žmogaus žinutė. Skelbimą gali padaryti tik iš savosios; papasakok tam žmogui apie `/bendradarbiavimas naujas`.
coop-message-gone = Tos žinutės nebėra. Parašyk skelbimą iš naujo su `/bendradarbiavimas naujas`.
coop-nothing-to-publish = Kol kas nėra ko skelbti. Savo skelbimus rasi su `/bendradarbiavimas mano`.
coop-enough-open = Jau turi { $limit } { $limit ->
        [one] galiojantį skelbimą
        [few] galiojančius skelbimus
        [many] galiojančio skelbimo
       *[other] galiojančių skelbimų
    }, daugiau netelpa. Pirmiausia kurį nors uždaryk su `/bendradarbiavimas mano`; juodraštis išsaugotas.
coop-enough-today = Per pastarąsias 24 valandas jau įdėjai { $limit } { $limit ->
        [one] skelbimą
        [few] skelbimus
        [many] skelbimo
       *[other] skelbimų
    }. Juodraštis išsaugotas; paskelbk jį vėliau.
coop-enough-answers = Per pastarąsias 24 valandas jau atsakei į { $limit } { $limit ->
        [one] skelbimą
        [few] skelbimus
        [many] skelbimo
       *[other] skelbimų
    }. Tęsk vėliau.
coop-gone = Šio skelbimo nebėra. Apsidairyk su `/bendradarbiavimas naršyti`.
coop-not-open = Šis skelbimas nebegalioja. Apsidairyk su `/bendradarbiavimas naršyti`.
coop-person-gone = Šio žmogaus siūlyti nebegalima. Kas dar tinka, pažiūrėk su `/bendradarbiavimas mano`.
coop-own-request = Šis skelbimas – tavo. Kas jam tinka, matysi su `/bendradarbiavimas mano`.
coop-deadline-over = Šio projekto terminas praėjo. Pirmiausia jį pakeisk, tada skelbimą pratęsk.

## What was found

coop-published = ✅ Paskelbta.
coop-published-changes = ✅ Pakeitimai paskelbti.
coop-found-title = { $count ->
        [0] Kol kas tinkamo žmogaus nerandu
        [one] Gali tikti { $count } žmogus
        [few] Gali tikti { $count } žmonės
        [many] Gali tikti { $count } žmogaus
       *[other] Gali tikti { $count } žmonių
    }
coop-found-nobody-else = Daugiau tinkamų žmonių kol kas nerandu
coop-found-intro = Tai matai tik tu. Jei nori su kuo nors susipažinti, to žmogaus paklausiu; niekas kitas nesužinos, o kai „taip“ pasakys abi pusės, jums atsivers privati gija.
coop-found-none = Verčiau nieko nesiūlau, nei siūlau bet ką. Tavo skelbimas kabo lentoje, ir galiu pranešti, kai kas nors tiks.
coop-found-unread = Nesupratau, apie ką tai. Parašyk kitais žodžiais, viena iš mūsų penkių kalbų, arba paspausk „{ panel-open-button }“ ir pasirink, kas tinka; tada paieškosiu dar kartą.
coop-because = { $discipline }: tavo žodžiai „{ $yours }“, kitos pusės – „{ $theirs }“
coop-because-you-mean = { $discipline }: kita pusė rašo „{ $theirs }“, ir tu, atrodo, turi omenyje tą patį
coop-because-they-mean = { $discipline }: tu rašai „{ $yours }“, ir kita pusė, atrodo, turi omenyje tą patį
coop-common-languages = bendros kalbos: { $languages }
coop-no-common-language = bendra kalba nenurodyta
coop-same-town = tas pats miestas
coop-kindred-title = Tinkami kitų skelbimai
coop-did-you-mean = Gal turėjai omenyje ką nors iš šių? Tada paieškosiu dar kartą.
coop-meant-placeholder = Pasirink, ką turėjai omenyje
coop-watch-on-button = Pranešk, kai kas nors tiks
coop-watch-off-button = Daugiau nepranešk
coop-watching = Sutarta: parašysiu tau asmeninę žinutę, kai tiks kas nors naujas, ne dažniau kaip triskart per savaitę.
coop-watching-no-more = Apie naujus žmones nebepranešiu.
coop-manage-button = Mano skelbimas
coop-meet-button = Norėčiau susipažinti
coop-misfit-button = Ne man …
coop-take-back-button = Persigalvojau …
coop-asked = Nori susipažinti su: { $people }. Kai „taip“ pasakys ir kita pusė, atsivers privati gija.

## Interest

coop-noted-author = Įsidėmėjau. Vieną kartą to žmogaus paklausiu, jei jis tai leidžia. Niekas kitas nesužinos; kai ir jis pasakys „taip“, jums atsivers privati gija.
coop-noted-member = Įsidėmėjau. Pasakysiu tik tam, kas įdėjo skelbimą. Jei susipažinti norės ir tas žmogus, jums atsivers privati gija.
coop-met = 🎉 Susipažinti norisi abiem! Jau suvedu jus.
coop-why-not = Kodėl netinka? Niekas nesužinos, o man tai padės geriau parinkti.
coop-not-skill-button = Ne ta sritis
coop-not-place-button = Ne ta vieta
coop-not-language-button = Ne ta kalba
coop-not-time-button = Nėra laiko
coop-not-no-button = Tiesiog ne
coop-declined = Ačiū. Kitam žmogui apie tai nepranešama.
coop-pause-on-button = Kurį laiką netrukdyk
coop-pause-off-button = Baigti pertrauką
coop-paused-until = Iki { $date } tavęs nesiūlysiu ir apie skelbimus nerašysiu.
coop-resumed = Vėl galiu tave siūlyti.

## Messages

coop-fits = **Skelbimas serveryje „{ $server }“ dera su tuo, ką apie save rašai:**
coop-fits-ask = Ar norėtum susipažinti? Jei „taip“ pasakys abi pusės, atsivers privati gija. Jei ne, niekas nesužinos.
coop-interest = Kažkas nori su tavimi susipažinti dėl tavo skelbimo:
coop-interest-ask = O tu? Jei nori, jums atsivers privati gija. Jei ne, kitas žmogus nesužinos.
coop-someone = Tavo skelbimui tinka kai kas naujas:
coop-first = { $one } ir { $other }, jums abiem norisi susipažinti!
coop-first-hint = Ši gija skirta jums dviem; ją mato ir moderatoriai. Gal pradėkite nuo to, kada ir kaip pasikalbėsite?
coop-contact = Tu ir { $other }: susipažinti norisi abiem! Tiesiog susirašykite.
coop-expiring = Tavo skelbimas galioja iki { $date }. Ar jis dar aktualus?
coop-outcome-ask = Ar galiu vieną kartą paklausti, kas iš to išėjo? Tinklui svarbu žinoti, kas pavyksta.
coop-outcome-placeholder = Kas iš to išėjo?
coop-outcome-thanks = Ačiū, kad papasakojai!
coop-outcome-still-open = Ačiū, kad papasakojai! Tavo skelbimas galioja iki { $date }; uždaryk jį, kai nebereikės.
coop-decision-hide-request =
    Serverio „{ $server }“ moderatoriai paslėpė tavo skelbimą. Priežastis: { $reason }
    Gali jį pakeisti su `/bendradarbiavimas mano`; moderatoriai gali jį vėl parodyti.
coop-decision-show-request = Tavo skelbimas serveryje „{ $server }“ vėl rodomas.{ $reason }
coop-decision-close-request = Serverio „{ $server }“ moderatoriai uždarė tavo skelbimą. Priežastis: { $reason }

## Lists

coop-mine-title = Tavo bendradarbiavimas
coop-mine-waiting = Tau tinkantys skelbimai, kurie laukia atsakymo
coop-mine-interested = Kas nori susipažinti dėl tavo skelbimų
coop-mine-own = Tavo skelbimai
coop-mine-none = Skelbimų dar neturi.
coop-mine-met = Su kuo susipažinai
coop-own-placeholder = Atverk vieną iš savo skelbimų
coop-new-button = Naujas skelbimas
coop-browse-button = Skelbimų lenta
coop-browse-title = { $count ->
        [0] Galiojančių skelbimų nėra
        [one] { $count } galiojantis skelbimas
        [few] { $count } galiojantys skelbimai
        [many] { $count } galiojančio skelbimo
       *[other] { $count } galiojančių skelbimų
    }
coop-browse-none = Tokių skelbimų šiuo metu nėra. Palik mažiau filtrų arba įdėk pirmą: `/bendradarbiavimas naujas`
coop-fitting-button = Kas tinka man?
coop-fitting-title = { $count ->
        [0] Lentoje tau tinkančių skelbimų kol kas nėra
        [one] { $count } tau tinkantis skelbimas
        [few] { $count } tau tinkantys skelbimai
        [many] { $count } tau tinkančio skelbimo
       *[other] { $count } tau tinkančių skelbimų
    }
coop-fitting-hint = Pagal tai, ką rašai savo prisistatyme. Tai matai tik tu.
coop-fitting-needs-consent = Tam turiu palyginti tavo prisistatymą su skelbimais. Leisk „{ consent-matching }“ su `/privatumas` ir grįžk.
coop-manage-title = Tavo skelbimas
coop-find-button = Kas tinka?
coop-renew-button = Dar 60 dienų
coop-reopen-button = Atverti iš naujo
coop-renewed = Galioja iki { $date }.
coop-close-button = Uždaryti skelbimą
coop-closed = Uždaryta. Jei nori, papasakok, kas iš to išėjo.
coop-remove-button = Ištrinti
coop-remove-ask = Ištrinti šį skelbimą visam laikui, su visais pasiūlymais ir atsakymais? Atvertos gijos liks. Jei nori jį pasilikti, verčiau uždaryk.
coop-removed = Skelbimas ištrintas.

## Moderation

coop-hidden = **Paslėpė moderatoriai.** Priežastis: { $reason }
coop-reports-button = Skundai: { $count }
coop-reports-further-button = Skundai dėl skelbimų: { $count }
coop-reports-title = Skundai dėl skelbimų
coop-report-title = Gautas skundas dėl skelbimo
coop-report-about = Skelbimas: { $author }. Skundas: { $reporter }, { $date }:
coop-changed-hidden-title = Pakeistas po paslėpimo
coop-changed-hidden = { $author }: paslėptas skelbimas pakeistas. Peržiūrėkite jį dar kartą.
coop-reporting-form-title = Pranešti apie skelbimą
coop-hiding-form-title = Paslėpti skelbimą
coop-ending-form-title = Uždaryti skelbimą
coop-end-button = Uždaryti skelbimą
coop-now-hidden = Skelbimas paslėptas, autoriui pranešta kodėl.
coop-now-shown = Skelbimas vėl rodomas, autoriui pranešta.
coop-now-closed = Skelbimas uždarytas, autoriui pranešta kodėl.
act-hide-request = paslėpė skelbimą
act-show-request = vėl parodė skelbimą
act-close-request = uždarė skelbimą
act-dismiss-request = skelbime nerado nieko bloga

purpose-cooperation = Bendradarbiavimo kanalas
purpose-cooperation-hint = Skelbimų lenta: čia skelbiama, ko nariai ieško ir ką siūlo
channel-cooperation-name = bendradarbiavimas
check-no-cooperation = Nepasirinktas bendradarbiavimo kanalas, tad lentą galima matyti tik su `/bendradarbiavimas naršyti`. Pasirink kanalą nustatymuose.

## In the digest, in privacy and in help

digest-cooperation = { $count ->
        [one] { $count } naujas skelbimas
        [few] { $count } nauji skelbimai
        [many] { $count } naujo skelbimo
       *[other] { $count } naujų skelbimų
    }
digest-cooperation-more = ir dar { $count }: `/bendradarbiavimas naršyti`
privacy-stored-cooperation = **Skelbimai**: ko ieškai ar ką siūlai, kas kam pasiūlyta ir pagal kuriuos tavo žodžius, ką atsakei, ir pertraukos. Kur padeda kalbos modelis, saugomi ir skaičiai, kuriuos jis iš tavo žodžių sudarė palyginimui. Kita pusė atsakymą mato tik tada, kai abi pasako „taip“. Skelbimas dingsta po { $months ->
        [one] { $months } mėnesio
        [few] { $months } mėnesių
        [many] { $months } mėnesio
       *[other] { $months } mėnesių
    } nuo pabaigos su viskuo, kas su juo susiję; lieka tik skaičiai be vardų. Juodraštis laukia { $days } d.
help-cooperation = **Rasti partnerių kitose šalyse ir kitomis kalbomis**
    Su { $cooperation_new } savo kalba parašai, ko ieškai ar ką siūlai; { $cooperation_browse } rodo, ko ieško ir ką siūlo kiti, o { $cooperation_mine } – kas laukia tavęs. Arba atverk savo žinutės meniu, tada „Programėlės“, tada „{ cmd-menu-request }“.
