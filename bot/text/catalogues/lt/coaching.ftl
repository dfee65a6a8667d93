# Koučingas: dialogas, planas, pasižadėjimai ir dalijimasis su koučeriu.

## Komandos

cmd-coaching = koučingas
    .description = Dialogai apie tai, kaip dirbi: po vieną klausimą, tavo tempu
cmd-coaching-start = pradėti
    .description = Pradėk dialogą privačioje vietoje, kurią išsirinksi
cmd-coaching-which = dialogas
    .description = Kuris dialogas: pradėk rašyti jo pavadinimą
cmd-coaching-mine = mano
    .description = Tavo dialogai ir planai: tęsk, skaityk, palygink, pasiimk, ištrink
cmd-coaching-promote = siūlyti
    .description = Paskelbk šiame kanale kortelę, kuri visiems siūlo dialogą
cmd-coaching-profile = profilis
    .description = Koučeriams: kokiomis kalbomis dirbi ir kuo padedi
cmd-coaching-shared = pasidalyta
    .description = Koučeriams: kuo nariai dalijasi su tavimi

## Pradžia

coaching-start-intro = Užduodu po vieną klausimą; atsakai savais žodžiais ir savo tempu, iš viso užtrunka apie pusvalandį. Kiekvienas atsakymas iškart išsaugomas: daryk pertrauką, kada nori, ir tęsk kitą dieną. Pabaigoje turėsi planą, o aš galėsiu jį priminti. Tavo atsakymus matai tik tu, nebent jais pasidalysi su koučeriu.
coaching-start-again = Šis dialogas tau jau pažįstamas. Pereik jį dar kartą, ir galėsi palyginti.
coaching-start-under-way = Dialogas jau pradėtas; paskutinis atsakymas – { $time }.
coaching-start-button = Pradėti
coaching-place-here = **Čia pat**: žinutės, kurias matai tik tu. Grįši su `/koučingas mano`.
coaching-place-thread = **Tavo privati gija**: pastovi vieta, į kurią gali grįžti. Klausimus ir atsakymus rodau tik tau, nes gijų tvarkytojai galėtų į ją žvilgtelėti.
coaching-place-dm = **Asmeninės žinutės** su manimi: pokalbis tarp mūsų dviejų.
coaching-place-here-button = Čia pat
coaching-place-thread-button = Privačioje gijoje
coaching-place-dm-button = Asmeninėmis žinutėmis
coaching-begun-dm = Pradedame tavo asmeninėse žinutėse. Susitiksime ten!
coaching-begun-thread = Tavo privati gija atverta: { $thread }
coaching-dm-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl tęsiame čia. Niekas nedingo.
coaching-no-thread-here = Nepavyko atverti privačios gijos, todėl tęsiame žinutėmis, kurias matai tik tu. Niekas nedingo.
coaching-no-thread = Negaliu atverti privačios gijos nei čia, nei prisistatymų kanale. Pasakyk moderatoriams: `/nustatymai patikrinti` parodys, ko man trūksta.
coaching-threads-enough = Per parą jau atvėrei { $limit } { $limit ->
        [one] privačią giją
        [few] privačias gijas
        [many] privačios gijos
       *[other] privačių gijų
    }. Tęsk kurioje nors iš jų arba kitą atverk rytoj.
coaching-door = **{ $title }**: čia tavo vieta. Paspausk mygtuką ir tęsk; klausimus ir atsakymus rodau tik tau.

## Klausimai

coaching-progress = { $number } klausimas iš maždaug { $total }
coaching-optional = Šį klausimą gali praleisti.
coaching-previous = Tavo atsakymas: { $answer }
coaching-typed = Tai, ką įrašei, nedingo; forma tuo užpildyta:
coaching-no-day = be termino
coaching-pledge = { $what } – iki: { $day }, tikrumas: { $sure }/10
coaching-pledge-plain = { $what } – iki: { $day }, tikrumas: { $sure }/10
coaching-once-more = Dar vienas?
coaching-choose-one = Pasirink atsakymą
coaching-choose-several = Pasirink viską, kas tinka
coaching-rank-place = Kas { $place }-oje vietoje?
coaching-rank-again-button = Rikiuoti iš naujo
coaching-answer-button = Atsakyti
coaching-answer-all-button = Atsakyti į visus kartu
coaching-next-button = Toliau
coaching-ok-button = Perskaičiau, toliau
coaching-yes-button = Taip
coaching-no-button = Ne
coaching-keep-button = Palikti mano atsakymą
coaching-back-button = Atgal
coaching-skip-button = Praleisti
coaching-pause-button = Pertrauka
coaching-more-button = Daugiau
coaching-go-on-button = Tęsti
coaching-aside-stale = Tas mygtukas priklausė ankstesniam klausimui. Dabar esi čia; niekas nedingo.
coaching-aside-resumed = Smagu, kad vėl čia. Štai kur sustojome.

coaching-number-placeholder = Skaičius, pavyzdžiui, 3 arba 3,5
coaching-date-placeholder = Data, pavyzdžiui, 2026-12-31
coaching-time-placeholder = Laikas, pavyzdžiui, 14:30
coaching-moment-placeholder = Data ir laikas, pavyzdžiui, 2026-12-31 14:30

pledge-form-what-label = Ką padarysi?
pledge-form-what-hint = Vienas konkretus žingsnis, žodžiais, kuriuos suprasi ir po mėnesio
pledge-form-by-label = Iki kada?
pledge-form-by-hint = Tą dieną paklausiu; jei paliksi tuščią, paklausiu po dviejų savaičių
pledge-form-sure-label = Kiek tvirtai tiki, kad tai padarysi?
pledge-form-sure-hint = 1: visai ne, 10: visiškai. Jei mažiau nei 7, sumažink žingsnį

coaching-paused = **{ $title }** – pertrauka. Viskas išsaugota; tęsk, kada panorėsi, čia arba su `/koučingas mano`.
coaching-more = Ankstesni tavo atsakymai išsaugoti. Gali pakeisti kiekvieną; jei vėlesni nebetiks, pirma apie tai pasakysiu.
coaching-change-choose = Pakeisti ankstesnį atsakymą
coaching-read-button = Skaityti mano atsakymus
coaching-stop-button = Baigti ir ištrinti
coaching-falls-title = Tai pakeis ir daugiau
coaching-falls = { $count ->
        [one] Su šiuo atsakymu nebetinka ir dings { $count } vėlesnis:
        [few] Su šiuo atsakymu nebetinka ir dings { $count } vėlesni:
        [many] Su šiuo atsakymu nebetinka ir dings { $count } vėlesnio:
       *[other] Su šiuo atsakymu nebetinka ir dings { $count } vėlesnių:
    }
coaching-falls-yes-button = Pakeisti
coaching-falls-no-button = Palikti, kaip buvo
coaching-erase-title = Ištrinti šį dialogą?
coaching-erase = Visi „{ $title }“ atsakymai, planas, priminimai ir tai, kuo iš jo dalijiesi, dings visam laikui. Niekas jų nebesugrąžins.
coaching-erase-yes-button = Ištrinti
coaching-erase-no-button = Pasilikti
coaching-erased = Ištrinta: nebėra nei atsakymų, nei plano, nei priminimų.

coaching-gone = Šito neberandu: ištrinta arba tai ne tavo.
coaching-form-gone = Šis dialogas čia nebesiūlomas. `/koučingas pradėti` parodys, kas yra.
coaching-too-many = Jau turi { $limit } { $limit ->
        [one] pradėtą dialogą
        [few] pradėtus dialogus
        [many] pradėto dialogo
       *[other] pradėtų dialogų
    }, daugiau netelpa. Pirma užbaik arba ištrink kurį nors su `/koučingas mano`.
coaching-begun-already = Šis planas jau vykdomas, todėl jo atsakymai lieka, kokie yra. Pereik dialogą dar kartą ir sudaryk naują planą.
coaching-too-deep = Negaliu nustatyti, kaip šis dialogas tęsiasi: jo klausimai per daug kartų priklauso vieni nuo kitų. Tavo atsakymai išsaugoti. Pranešk tiems, kas čia rūpinasi dialogais.

## Planas

coaching-plan-title = { $title }: tavo planas
coaching-tryout-over = Tai buvo bandymas: niekas neskaičiuojama ir niekam nieko nebus primenama.
coaching-commitments = Ką padarysi
coaching-nothing-said = Atsakymų dar nėra.
coaching-way-question = Ar sutartą dieną paklausti, kaip sekėsi? Pasirink būdą:
coaching-way-is = Kaip primenu: **{ $way }**
coaching-way-dm = Asmenine žinute
coaching-way-thread = Privačioje gijoje
coaching-way-none = Be priminimų
coaching-way-saved = Išsaugota.
coaching-way-tested = Čia priminsiu, ką nusprendei padaryti. Gali bet kada tai išjungti.
coaching-way-closed = Nepavyko išsiųsti tau asmeninės žinutės, todėl niekas nepakeista. Šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių ir pabandyk dar kartą arba rinkis giją.
coaching-change-button = Pakeisti atsakymą
coaching-compare-button = Palyginti su praėjusiu kartu
coaching-picture-button = Kaip keitėsi
coaching-markdown-button = Kaip Markdown
coaching-pdf-button = Kaip PDF
coaching-share-button = Pasidalyti su koučeriu
coaching-erase-button = Ištrinti

coaching-mine-title = Tavo koučingas
coaching-mine-none = Čia dar neturi nė vieno dialogo. `/koučingas pradėti` parodys, kas yra.
coaching-mine-choose = Atverti dialogą
coaching-mine-begin = Pradėti dialogą
coaching-status-active = vyksta
coaching-status-paused = pertrauka
coaching-status-done = baigtas
coaching-commitments-open = Ką nusprendei padaryti
coaching-commitment-choose = Padaryta, vėliau ar įstrigo? Pasirink vieną
coaching-shares-button = Kuo dalijuosi

coaching-file-here = Štai failas, pasilik jį.
coaching-file-done = Baigta: { $day }
coaching-compare-title = { $title }: tada ir dabar
coaching-compare-days = Tada: { $then }. Dabar: { $now }.
coaching-compare-same = = { $now }
coaching-compare-nothing = (neatsakyta)
coaching-compare-first = Šį dialogą užbaigei pirmą kartą, todėl dar nėra su kuo lyginti. Pereik jį vėl po kelių mėnesių.
coaching-picture-title = { $title }: kaip keitėsi
coaching-picture-none = Šis dialogas neklausia skaičių, todėl grafiko nėra. „{ coaching-compare-button }“ parodys, kas pasikeitė.

## Pasižadėjimai

coaching-standing-open = dar laukia
coaching-standing-done = padaryta
coaching-standing-dropped = atsisakyta
coaching-late-note = Rašau pavėluotai, nes laiku neveikiau. Atsiprašau!
commitment-reminder-title = Štai ką nusprendei padaryti
commitment-reminder = Iš tavo plano „{ $title }“. Kaip sekėsi? Tiks bet koks atsakymas.
commitment-reminder-thread = { $person }, šiandien atėjo laikas tam, ką nusprendei padaryti.
commitment-show-button = Parodyti
commitment-done-button = Padaryta
commitment-move-1-button = Rytoj
commitment-move-7-button = Po savaitės
commitment-move-14-button = Po dviejų savaičių
commitment-move-day-button = Kita diena
commitment-stuck-button = Įstrigau
commitment-drop-button = Atsisakau
commitment-again-button = Vėl imuosi
commitment-coach-button = Pasikalbėti su koučeriu
commitment-done = ✅ Padaryta! Šaunu, įrašiau į tavo planą.
commitment-dropped = 🍃 Atsisakyta. Paleisti irgi yra sprendimas.
commitment-again = ⏳ Vėl laukia.
commitment-moved = 📅 Perkelta. Tada paklausiu vėl.
commitment-move-form-title = Kita diena
commitment-move-form-label = Į kurią dieną?
commitment-day-past = Ta diena jau praėjo. Nurodyk būsimą.
commitment-day-far = Iki tos dienos daugiau nei { $years ->
        [one] { $years } metai
        [few] { $years } metai
        [many] { $years } metų
       *[other] { $years } metų
    }. Gal metai įrašyti su klaida?
commitment-stuck-title = Įstringa kiekvienas
commitment-stuck-part = Dažnai padeda iš naujo pažvelgti į vieną dalį. Pasirink ją: nuo ten klausiu dar kartą, su ankstesniais tavo atsakymais.
commitment-stuck-choose = Pažvelgti į dalį iš naujo
commitment-stuck-coach = Arba su kuo nors pasikalbėk: pasirenki koučerį ir tai, ką jam leidi skaityti, o susitinkate privačioje gijoje.
commitment-stuck-nobody = Šio serverio sąraše dabar nėra nė vieno koučerio. Gali ir sumažinti žingsnį bei skirti jam dar savaitę.

## Koučeriai ir dalijimasis

coaches-only = Tai gali tik šio serverio koučeriai. Jų rolę moderatoriai parenka su `/nustatymai atverti`.
coach-gone = Šio žmogaus koučerių sąraše nebėra. Pasirink kitą.
coach-languages-needed = Pasirink bent vieną kalbą, kuria dirbi.
coach-form-title = Tavo koučerio profilis
coach-form-languages-label = Kalbos, kuriomis dirbi
coach-form-subjects-label = Kuo padedi
coach-form-subjects-hint = Tai nariai skaito rinkdamiesi koučerį
coach-listed-title = Esi koučerių sąraše
coach-edit-button = Keisti
coach-leave-button = Išbraukti mane
coach-left = Koučerių sąraše tavęs nebėra. Tai, kuo su tavimi pasidalyta, gali skaityti, kol bus atsiimta.
share-title = Pasidalyti su koučeriu
share-intro = Pasirink, kas gali skaityti „{ $title }“; paskui rinksiesi, ar viską, ar tik vieną dalį. Bet kada gali tai atsiimti.
share-nobody = Šio serverio sąraše dabar nėra nė vieno koučerio. Koučerių rolę moderatoriai parenka su `/nustatymai atverti`, o koučeriai įsirašo su `/koučingas profilis`.
share-choose-coach = Pasirinkti koučerį
share-what = Ką gali skaityti { $coach }?
share-choose-part = Viską arba vieną dalį
share-whole = Viską
share-one-part = viena dalis
share-done = { $coach } dabar gali tai skaityti su `/koučingas pasidalyta`. Koučeriui apie tai nepranešiau: susitikite privačioje gijoje arba pasakyk tiesiogiai.
share-meet-button = Susitikti privačioje gijoje
share-take-back-button = Atsiimti
share-met = Tavo privati gija su koučeriu: { $thread }
share-coach-gone = Šis žmogus išėjo iš serverio arba čia nebėra koučeris, todėl negali skaityti to, kuo dalijiesi. Gali tai atsiimti ir pasirinkti ką nors kitą.
share-thread = { $coach }, { $member } dalijasi su tavimi „{ $title }“ ir nori pasikalbėti. Turinys atsiveria mygtuku, tik koučeriui.
share-read-button = Skaityti
share-mine-title = Kuo dalijiesi
share-mine-none = Dabar niekuo nesidaliji.
share-take-back-choose = Ką nors atsiimti
share-taken-back = Atsiimta: to skaityti nebegalima.
share-gone = Tuo su tavimi nebesidalijama.
share-yourself = Tu ir taip gali tai skaityti. Pasirink kitą žmogų.
shares-full = Dalijiesi jau tiek, kiek telpa ({ $limit }). Pirma ką nors atsiimk.
share-coach-title = Pasidalyta su tavimi
share-coach-none = Dabar su tavimi niekas nesidalija.
share-coach-choose = Skaityti

## Viešai

coaching-card = Dialogas žingsnis po žingsnio: po vieną klausimą, tavo kalba ir tavo tempu. Pabaigoje turi savo planą. Tavo atsakymus matai tik tu.
coaching-card-by = Rekomenduoja { $person }
coaching-promoted = Kortelė jau kanale. Ačiū, kad pasiūlei!
coaching-promote-not-here = Kortelę galima skelbti tik tekstiniame kanale arba gijoje.
coaching-promote-may-not = Šiame kanale rašyti negali, todėl nerašau ir aš.
coaching-promote-lacks = Negaliu čia rašyti. Man dar trūksta leidimų: { $permissions }. Pasakyk moderatoriams.
coaching-card-there = Šis dialogas čia siūlytas mažiau nei prieš { $days } d. Kitas kanalas tikrai apsidžiaugs!

## Nustatymai

coaching-settings-title = Koučingas
coaching-settings = Nariai su šia role yra koučeriai: su jais galima dalytis dialogais. Koučeriai įsirašo su `/koučingas profilis`. Kas rolės netenka, iškart nieko nebegali skaityti.
coaching-settings-role = Koučerių rolė
coaching-role-unfit = Pasirink šio serverio rolę, bet ne tą, kurią turi visi.
settings-coaching-button = Koučeriai
