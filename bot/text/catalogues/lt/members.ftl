# Prisistatymai, katalogas, pasisveikinimai, naujokų sutikimas.

## Komandos

cmd-introduce = prisistatyti
    .description = Prisistatyk arba pakeisk savo prisistatymą
cmd-members = nariai
    .description = Tinklo žmonės
cmd-members-find = rasti
    .description = Rask žmonių pagal tai, ką veikia, kur kuria, ką siūlo ar ko ieško
cmd-find-discipline = sritis
    .description = Kūrybos ar veiklos sritis: pradėk rašyti bet kuria kalba
cmd-find-town = miestas
    .description = Miestas: pradėk rašyti
cmd-find-country = šalis
    .description = Šalis
cmd-find-language = kalba
    .description = Kalba, kuria žmonės dirba
cmd-find-side = siūlo-ar-ieško
    .description = Tie, kas ką nors siūlo, arba tie, kas ko nors ieško
cmd-find-words = žodžiai
    .description = Bet kokie žodžiai: vardas, medžiaga, įrankis
cmd-side-offers = ką nors siūlo
cmd-side-seeks = ko nors ieško
cmd-members-map = žemėlapis
    .description = Visas tinklas vienu žvilgsniu: kas kur kuria
cmd-menu-introduction = Prisistatymas

## Prisistatymo dalys

field-name = Vardas
field-town = Miestas
field-kind = Kas esu
field-disciplines = Sritys
field-does = Ką veikiu
field-offers = Ką siūlau
field-seeks = Ko ieškau
field-links = Nuorodos
field-languages = Kalbos
field-workplace = Kaip dirbu
field-availability = Laikas

kind-person = Kūrybos žmogus
kind-collective = Kolektyvas ar grupė
kind-organisation = Organizacija
kind-third-party = Besidomintys iš šalies

kind-third-party-hint = įmonė, įstaiga, mokykla, kaimynai

level-basic = pagrindai
level-good = gerai
level-fluent = laisvai
level-native = gimtoji kalba

workplace-remote = nuotoliu
workplace-on-site = gyvai
workplace-both = ir nuotoliu, ir gyvai

availability-now = laukiu naujų sumanymų
availability-soon = netrukus turėsiu laiko
availability-busy = šiuo metu laiko neturiu

contact-thread = privačioje gijoje šiame serveryje
contact-message = asmenine boto žinute
contact-nobody = pasisveikinimų nereikia, ačiū

country-elsewhere = Kita šalis

## Kaip rengiamas prisistatymas

panel-title = Tavo prisistatymas
panel-new =
    Papasakok tinklui apie save. Reikia tik vardo; visa kita, jei nori, praleisk.
    Kas parašyta, iškart išsaugoma, tad gali bet kada sustoti ir vėliau tęsti su `/prisistatyti`.
panel-draft = Dar nepaskelbta: matai tik tu.
panel-published = Paskelbta. Kiti mato tai, kam pasirinkta „{ audience-everyone }“.
panel-changed = Yra dar nepaskelbtų pakeitimų.
panel-unpublished = Nebeskelbiama: matai tik tu. Paskelbti gali, kada panorėsi.
panel-unpublished-hidden = Nebeskelbiama: matai tik tu. Prieš tai prisistatymą paslėpė moderatoriai. Priežastis: { $reason }
    Jei vėl jį paskelbsi, jis liks paslėptas, kol moderatoriai jį parodys.
panel-away = Šiuo metu nerodoma, nes atšaukei sutikimą arba paprašei ištrinti savo duomenis. Žiūrėk `/privatumas`.
panel-hidden = **Moderatoriai paslėpė tavo prisistatymą.** Priežastis: { $reason }
    Jį gali pakeisti; kai pakeitimus paskelbsi, moderatoriai galės vėl jį parodyti.
panel-empty = kol kas nieko
panel-problems = Žvilgtelėk į tai dar kartą; visa kita išsaugota:
panel-waiting = Ką ten parašei, nedingo. Atverk tą dalį dar kartą ir pataisyk.
panel-preview-button = Peržiūrėti
panel-publish-button = Paskelbti
panel-publish-changes-button = Paskelbti pakeitimus
panel-unpublish-button = Nebeskelbti
panel-discard-button = Atsisakyti pakeitimų
panel-visibility-button = Kas ką mato
panel-yearly-button = Klausk kartą per metus
panel-yearly-on = Sutarta: kartą per metus asmenine žinute paklausiu, ar viskas tebėra tiesa. Bet kada gali to atsisakyti su `/privatumas`.
panel-open-button = Keisti
panel-add-button = Užpildyti
panel-done = Malonu susipažinti! Tavo kortelė atsiras kanale { $channel }.
panel-done-changes = Tavo kortelė kanale { $channel } atnaujinta.
panel-done-no-channel = Tave galima rasti su `/nariai rasti`. Kortelė atsiras, kai moderatoriai pasirinks prisistatymų kanalą.
panel-next = Kas toliau? Ieškok žmonių su `/nariai rasti` arba parašyk, ko ieškai ar ką siūlai, su `/bendradarbiavimas naujas`: iškart paieškosiu tinkamų žmonių.
panel-done-hidden = Išsaugota. Prisistatymas liks paslėptas, kol moderatoriai vėl jį parodys.
panel-taken-down = Tavo prisistatymas nebeskelbiamas. Tau jis čia išlieka.
panel-discarded = Pakeitimų atsisakyta.

part-about = Apie tave
part-disciplines = Tavo sritys
part-words = Tavo žodžiais
part-languages = Kalbos
part-work = Bendradarbiavimas

preview-title = Taip tai matys kiti
preview-consent =
    Jei paskelbsi, sutinki, kad šią kortelę matytų visi serverio nariai ir galėtų tave rasti kataloge. Bet kada gali ją pakeisti ar nebeskelbti, o su `/privatumas` – pamatyti viską, kas saugoma, ir atšaukti sutikimą.
preview-nothing-visible = Visi čia matys tik tavo vardą. Kataloge tavęs nebus.

## Formos

form-about-title = Apie tave
form-name-label = Kaip tave vadinti?
form-name-hint = Vardas, slapyvardis ar tavo grupės pavadinimas
form-place-label = Tavo miestas
form-place-other = Kitas miestas ar vietovė
form-town-label = Kita vietovė: jos pavadinimas
form-country-label = Tos vietovės šalis
form-kind-label = Kas esi?
form-words-title = Tavo žodžiais
form-words-hint = Bet kuria tau patogia kalba
form-does-label = Ką veiki?
form-does-placeholder = Rankomis įrišu knygas ir mokau vaikus …
form-offers-label = Ką siūlai kitiems?
form-offers-placeholder = kūrybines dirbtuves, darbščias rankas, patalpą, patarimą …
form-seeks-label = Ko ieškai?
form-seeks-placeholder = partnerių …, žmogaus, kuris …, vietos …
form-links-label = Nuorodos į tavo darbus
form-links-hint = Po vieną eilutėje, ne daugiau kaip penkios
form-written-label = Kuria kalba tai parašei?
form-languages-title = Kalbos, kuriomis dirbi
form-languages-placeholder = šia kalba nedirbu
form-other-language-title = Kita kalba
form-other-language-label = Kokia kalba?
form-other-language-hint = Jos pavadinimas bet kuria iš penkių mūsų kalbų
form-level-label = Kaip gerai ją moki?
form-level-hint = Palik tuščią, jei kalbą nori pašalinti
form-work-title = Bendradarbiavimas
form-workplace-label = Kaip tau patinka dirbti?
form-availability-label = Ar turi laiko naujiems sumanymams?
form-note-label = Dar žodis apie tai
form-note-placeholder = savaitgaliais, nuo kovo …
form-contact-label = Kaip kiti gali su tavimi pasisveikinti?
form-disciplines-title = Rask savo sritis
form-disciplines-label = Ką veiki? Rašyk bet kuria kalba
form-disciplines-hint = Jei jų kelios, atskirk kableliais
form-disciplines-placeholder = keramika, Bühnenbild, fotografia …

name-needed = Įrašyk vardą, kuriame būtų bent viena raidė, kad kiti žinotų, kaip į tave kreiptis.
town-name-needed = Įrašyk miesto pavadinimą arba pasirink vieną iš tinklo miestų.
town-country-needed = Pasirink ir savo miesto šalį.
language-unknown = Kalbos tokiu pavadinimu nežinau. Pabandyk jos pavadinimą savo kalba arba angliškai, pavyzdžiui, „Ukrainian“.
languages-too-many = Telpa { $limit } { $limit ->
        [one] kalba
        [few] kalbos
        [many] kalbos
       *[other] kalbų
    }. Kad pridėtum dar vieną, kurią nors pašalink.
disciplines-too-many = Telpa { $limit } { $limit ->
        [one] sritis
        [few] sritys
        [many] srities
       *[other] sričių
    }. Palikau pirmąsias; jei kitos svarbesnės, kai kurias pašalink.

## Sritys

disciplines-title = Tavo sritys
disciplines-how = Parašyk bet kuria kalba, ką veiki, arba peržiūrėk sričių grupes.
disciplines-chosen = **Pasirinkta ({ $count } iš { $limit })**
disciplines-none-yet = Kol kas nieko nepasirinkta.
disciplines-search-button = Parašyti, ką veikiu
disciplines-browse = Peržiūrėti sričių grupes
disciplines-remove = Pašalinti sritį
disciplines-found = Pasirink, kas tinka
disciplines-added = Pridėta: { $names }
disciplines-unknown = „{ $words }“ dar nežinau. Įrašyk tai dalyje „{ field-does }“ – ten visi taip pat galės rasti.
disciplines-did-you-mean = Gal turi omenyje kurią nors iš šių?
disciplines-in-group = { $group }: pasirink, kas tinka

languages-five-button = Penkios tinklo kalbos
languages-another-button = Kita kalba

contact-messages-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl pasisveikinimai ateis į privačią giją. Jei nori kitaip, šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių ir pasirink dar kartą.
direct-test-greetings = Nuo šiol narių pasisveikinimus gausi čia. Jų atsisakyti gali po kiekvienu pasisveikinimu arba serveryje su `/prisistatyti`.

## Kas ką mato

visibility-title = Kas ką mato
visibility-how = Pasirink vieną ar kelias dalis, tada – kas gali jas matyti. Tavo vardas kortelėje matomas visada.
visibility-choose = Pasirink dalis
visibility-for = Kas matys: { $parts }?
visibility-everyone-button = Visi
visibility-matched-button = Tik parinkti partneriai
visibility-nobody-button = Niekas

## Skelbimas

publish-needs-name = Pirmiausia įrašyk vardą: daugiau nieko nereikia.
publish-while-erasing = Tu paprašei ištrinti savo duomenis. Pirmiausia tai atšauk su `/privatumas`, tada skelbk.
introduction-gone = Šio prisistatymo nebėra. Apsidairyk su `/nariai rasti`.
introduction-none-yet = Šis žmogus dar neprisistatė. Apsidairyk su `/nariai rasti`.
introduction-none-of-yours = Tavo prisistatymo dar nėra. Pradėk su `/prisistatyti`: reikia tik vardo.

## Kortelė

card-hello-button = Pasisveikinti
card-language-button = Rodyti mano kalba
card-report-button = Pranešti
card-written-in = Teksto kalba: { $language }
card-confirmed = Patvirtinta { $date }

## Pasisveikinimai

hello-title = Pasisveikinimas: { $name }
hello-label = Tavo pasisveikinimas
hello-hint-thread = Atsivers privati gija jums dviem (ją mato ir moderatoriai)
hello-hint-message = Botas jį perduos asmenine žinute
hello-placeholder = Labas! Pastebėjau, kad tu … Gal galėtume …?
hello-empty = Parašyk kelis žodžius: į tuščią pasisveikinimą sunku atsakyti.
hello-to-yourself = Ši kortelė – tavo. Pakeisti ją gali su `/prisistatyti`.
hello-not-wanted = Šiuo metu šis žmogus pasisveikinimų nelaukia.
hello-enough-today = Per pastarąsias 24 valandas jau išsiuntei { $limit } { $limit ->
        [one] pasisveikinimą
        [few] pasisveikinimus
        [many] pasisveikinimo
       *[other] pasisveikinimų
    }. Tęsk vėliau, kad kiekvienas liktų asmeniškas.
hello-opened = Jūsų gija atverta: { $thread }
hello-opened-again = Jūs jau turite bendrą giją; pasisveikinimą įdėjau ten: { $thread }
hello-sent = Tavo pasisveikinimas jau pakeliui.
hello-not-member = Šio žmogaus serveryje nebėra.
hello-thread-name = { $one } ir { $other }
hello-thread-first = { $receiver }, su tavimi sveikinasi { $sender }:
hello-thread-languages = Jūsų bendros kalbos: { $languages }
hello-thread-no-language = Bendros kalbos nenurodėte. Gali praversti anglų kalba, vertimo programa ar piešinys.
hello-message = **Su tavimi sveikinasi { $name } (serveris „{ $server }“):**
    { $words }
hello-message-next = Jei nori atsakyti, rašyk { $mention } – kada panorėsi. Gali ir visai neatsakyti.

## Kartą per metus

still-true-title = Ar tavo prisistatymas dar galioja?
still-true-body = { $date } patvirtinai savo prisistatymą serveryje „{ $server }“. Užteks žvilgtelėti:
still-true-yes-button = Taip, viskas galioja
still-true-change-button = Kaip jį pakeisti?
still-true-down-button = Nebeskelbti
still-true-thanks = Ačiū! Vėl paklausiu po metų.
still-true-how = Serveryje įvesk `/prisistatyti`. Prisistatymas atsivers toks, kokį palikai.

## Naujokų sutikimas

welcome-title = Labas, { $mention }!
welcome-body = Smagu, kad tu čia. Jei nori, papasakok tinklui apie save: užtruks dvi minutes, o reikia tik vardo.
welcome-button = Prisistatyti

## Katalogas

find-title = { $total ->
        [0] Kol kas nieko nerasta
        [one] Rastas { $total } žmogus
        [few] Rasti { $total } žmonės
        [many] Rasta { $total } žmogaus
       *[other] Rasta { $total } žmonių
    }
find-nothing = Kol kas niekas neatitinka viso to iš karto. Palik mažiau filtrų, rinkis platesnę sritį arba su `/nariai žemėlapis` pažiūrėk, kas kur kuria.
find-nothing-at-all = Kol kas niekas neprisistatė. Pradėk tu: `/prisistatyti`
find-show-button = Atverti
find-filters = Filtrai: { $filters }
find-unknown-discipline = Srities „{ $typed }“ nežinau. Pradėk rašyti ir pasirink iš sąrašo arba įrašyk šį žodį prie `žodžiai`.
find-unknown-language = Kalbos „{ $typed }“ nežinau. Pradėk rašyti ir pasirink iš sąrašo.
find-unknown-country = Šalies „{ $typed }“ nežinau. Pradėk rašyti ir pasirink iš sąrašo.
find-unsearchable-words = Paieškoje „{ $typed }“ nėra nei raidės, nei skaitmens, tad nežinau, ko ieškoti. Įrašyk žodį: vardą, medžiagą, įrankį.
search-forgotten = Ši paieška jau per sena. Pradėk ją iš naujo su `/nariai rasti`.

map-title = Visas tinklas vienu žvilgsniu
map-members = { $count ->
        [one] Prisistatė { $count } narys
        [few] Prisistatė { $count } nariai
        [many] Prisistatė { $count } nario
       *[other] Prisistatė { $count } narių
    } iš { $towns ->
        [one] { $towns } miesto
        [few] { $towns } miestų
        [many] { $towns } miesto
       *[other] { $towns } miestų
    }.
map-empty = Dar niekas nenurodė savo miesto. Pradėk tu: `/prisistatyti`
map-town = { $town }: { $count }
map-axis = Nariai
map-disciplines = Dažniausiai minima: { $disciplines }
map-more-towns = … ir dar { $count } { $count ->
        [one] miestas
        [few] miestai
        [many] miesto
       *[other] miestų
    }
map-picture-description = Stulpelinė diagrama: kiek narių kuriame mieste. { $towns }
