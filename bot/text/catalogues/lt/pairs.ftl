# Pairs across the border: rounds that bring members of different countries together.

cmd-pairs = poros
    .description = Vis iš naujo susipažink su kuo nors iš kitos tinklo šalies

help-pairs = **Vis iš naujo susipažinti su kuo nors iš kitos šalies**
    { $pairs }: kiekvienas ratas suveda tave su žmogumi, su kuriuo ratai tavęs dar nesuvedė.

pairs-title = Poros be sienų
pairs-intro = Kiekvienas ratas suveda tave su vienu žmogumi iš kitos tinklo šalies, kartais su dviem. Niekada du kartus su tuo pačiu. Kalbatės tiek, kiek norite; nieko daugiau nereikia.
pairs-off = Šiuo metu šiame serveryje ratų nėra.
pairs-outside = Tu nedalyvauji. Kitas ratas: { $date }.
pairs-inside = **Tu dalyvauji.** Kitas ratas: { $date }.
pairs-paused = **Tavo pertrauka** – iki { $date }.
pairs-left-out = **Kol kas ratai tave praleidžia.**
pairs-stopped = Žinučių apie juos atsisakei, todėl nesužinotum, su kuo jie tave suvestų. Paspausk „{ pairs-join-button }“ ir vėl jas gausi.
pairs-join-button = Dalyvauti
pairs-leave-button = Nebedalyvauti
pairs-pause-button = Pertrauka: { $days } d.
pairs-wake-button = Baigti pertrauką
pairs-joined = Smagu, kad dalyvauji. Kai prasidės kitas ratas, gausi asmeninę žinutę.
pairs-joined-closed = Smagu, kad dalyvauji. Tačiau nepavyko išsiųsti tau asmeninės žinutės, todėl apie tai, su kuo tave suves kitas ratas, sužinosi tik čia arba kitam žmogui pradėjus pokalbį. Kad gautum žinutę, šio serverio privatumo nustatymuose leisk gauti asmenines žinutes iš serverio narių.
direct-test-pairs = Nuo šiol rašysiu tau čia, kai porų ratas tave su kuo nors suves. Atsisakyti gali po kiekviena žinute arba serveryje su `/poros`.
pairs-left = Nebedalyvauji. Atsimenu tik tai, su kuo jau susipažinai, jei kada sugrįžtum, ir su kuo nenori susitikti.
pairs-earlier = Su kuo tave jau suvedė ratai
pairs-nobody-left = žmogus, kurio čia nebėra
pairs-said-yes = susitikote
pairs-said-later = dar ne
pairs-said-no = nesusitikote
pairs-avoid-hint = Su šiais žmonėmis tavęs nesuvesiu nei rate, nei dėl skelbimo. Jie niekada to nesužinos.
pairs-avoid-placeholder = Verčiau ne su …
pairs-cadence-hint = Moderatoriams: kaip dažnai vyksta ratai, visada pirmadieniais 9 val.
pairs-cadence-placeholder = Kaip dažnai?
pairs-cadence-off = Niekada
pairs-cadence-fortnight = Kas dvi savaites
pairs-cadence-month = Kas mėnesį
pairs-cadence-quarter = Kas tris mėnesius

pairs-needs-introduction = Kad dalyvautum, reikia prisistatymo, kurį mato kiti. Parašyk jį su `/prisistatyti` ir grįžk.
pairs-needs-town = Tavo prisistatyme dar nėra miesto, todėl nežinau, kas gyvena kitapus sienos. Pridėk jį su `/prisistatyti`.
pairs-not-in = Šiuo metu nedalyvauji. Atverk `/poros` dar kartą.
pairs-gone = Šių žmonių čia nebesutiksi.
pairs-no-channel = Negaliu pradėti pokalbio, nes šiame serveryje nėra nei prisistatymų, nei bendradarbiavimo kanalo. Pranešk apie tai moderatoriams.

pairs-found-title = Žmogus, su kuriuo verta susipažinti
pairs-found = Šis ratas serveryje „{ $server }“ suveda jus:
pairs-found-next = Pradėk pokalbį ir pasisveikink. Iš pradžių pakanka parašyti, kas esi ir ką dabar kuri; geras antras žingsnis – pusvalandis vaizdo pokalbio.
pairs-talk-button = Pradėti pokalbį
pairs-shun-button = Daugiau mūsų nesuvesk
pairs-shunned = Įsidėmėjau. Daugiau jūsų nesuvesiu, ir niekas to nesužinos.
pairs-avoid-full = Daugiau netelpa: sąraše žmonių, su kuriais verčiau nesusitiktum, jau yra { $limit }. Serveryje su `/poros` ką nors iš jo išbrauk ir paspausk dar kartą.
pairs-avoid-changed = Žmonių, su kuriais verčiau nesusitiktum, sąrašas jau kitoks, nei rodyta čia, todėl dabar nieko nepakeičiau. Atverk `/poros` dar kartą ir pamatysi, kaip yra.
pairs-opened = Čia galite kalbėtis: { $thread }
pairs-common = Jus sieja: { $common }
pairs-first = { $people }, jus suvedė šis ratas. Ką dabar kuriate ir ką svečiui parodytumėte savo mieste? Kada galėtumėte pasikalbėti vaizdo skambučiu?
pairs-nobody = Šiame rate kitapus sienos naujo žmogaus tau neradau. Kitame turėsi pirmenybę.
pairs-question = { $date } ratas suvedė tave su: { $names }. Ar susitikote arba susirašėte?
pairs-met-yes-button = Taip
pairs-met-later-button = Dar ne
pairs-met-no-button = Ne
pairs-met-yes = Nuostabu. Jei iš to turi kas nors išaugti, įdėk skelbimą su `/bendradarbiavimas naujas`.
pairs-met-later = Neskubėk. Po dviejų savaičių paklausiu dar kartą, o paskui nebe.
pairs-met-no = Pasitaiko. Kitas ratas suves su kuo nors kitu.

message-topic-pairs = Žmonės, su kuriais tave suveda porų ratai
privacy-stored-pairs = **Poros**: nuo kada ir kokia kalba dalyvauji, pertraukos ir kiek ratų laukei; su kuo ir kada tave suvedė ratai, ar susitikote ir su kuo nenorėtum susitikti (to niekas nesužino). Ir nebedalyvaujant saugoma, su kuo susipažinai ir su kuo nenori susitikti, kol tai ištrinsi: taip tų pačių žmonių nesuvesiu du kartus.
