# Wishes about direct messages.

cmd-messages = žinutės
    .description = Kokias asmenines žinutes tau siunčiu, kada ir kiek per dieną

message-stop-button = Nebesiųsti tokių žinučių
message-stopped = Išjungta: „{ $topic }“ iš serverio „{ $server }“ asmeninėmis žinutėmis nebeateis.
message-resume-button = Vėl siųsti
message-resumed = „{ $topic }“ iš serverio „{ $server }“ vėl ateis asmeninėmis žinutėmis.

message-topic-reminders = Priminimai apie forumus, kuriuose dalyvausi
message-topic-changes = Šių forumų pakeitimai ir atsilaisvinusios vietos
message-topic-invitations = Klausimai, ar dalyvausi forume
message-topic-feedback = Klausimai, kaip praėjo forumas
message-topic-tasks = Priminimai apie tavo užduotis
message-topic-hellos = Kitų narių pasisveikinimai
message-topic-yearly = Kasmetinis klausimas apie tavo prisistatymą
message-topic-matches = Žmonės, su kuriais galėtum bendradarbiauti
message-topic-coaching = Ką nusprendei padaryti

message-open-button = Mano žinutės
messages-title = Žinutės iš serverio „{ $server }“
messages-intro = Ką ir kada siunčiu tau asmeninėmis žinutėmis. Pakeitimai galioja iškart, taip pat ir tam, kas jau suplanuota.
messages-saved = Išsaugota.
messages-changed = Žinučių pasirinkimai jau kitokie, nei rodyta čia, todėl dabar nieko nepakeičiau. Atverk `/žinutės` dar kartą ir pamatysi, kaip yra.
messages-quiet = Ramybės valandos
messages-quiet-none = Jų nėra: žinutės ateina savo laiku.
messages-quiet-hours = Nuo { $start } iki { $until } (laikas: { $zone })
messages-quiet-means = Kas gali palaukti, ateina joms pasibaigus. Kas tada ateitų per vėlai, pavyzdžiui, priminimas likus valandai iki forumo, ateina vis tiek.
messages-quiet-button = Nustatyti ramybės valandas
messages-loud-button = Be ramybės valandų
messages-daily = Viena žinutė per dieną
messages-daily-on = Įjungta: pirmoji dienos žinutė ateina atskirai, likusios – visos kartu kitą rytą. Kas skubu, ateina iškart.
messages-daily-off = Išjungta: kiekviena žinutė ateina atskirai.
messages-daily-on-button = Viena žinutė per dieną
messages-daily-off-button = Vėl kiekvieną atskirai
messages-topics = Kokios žinutės gali ateiti
messages-topics-placeholder = Pasirink, kokias žinutes nori gauti
messages-planned = Artimiausios suplanuotos žinutės
messages-planned-none = Šiuo metu nieko.
messages-in-digest = bendroje žinutėje
messages-elsewhere = Kaip primenu apie forumus: `/priminimai`. Kokius sutikimus davei: `/privatumas`.
messages-quiet-form-title = Ramybės valandos
messages-quiet-from-form-label = Nuo
messages-quiet-until-form-label = Iki
messages-zone-form-label = Tavo laiko juosta
messages-zone-other-form-label = Kita laiko juosta
messages-zone-other-form-hint = Tik jei tavosios sąraše nėra, pvz., Europe/Lisbon
message-quiet-same = Jei pradžia ir pabaiga sutaptų, ramybės valandos truktų visą parą arba jų visai nebūtų. Pasirink du skirtingus laikus.
message-time-bad = Laiko „{ $typed }“ nesuprantu. Rašyk taip: 22:00 arba 7:30.
message-zone-unknown = Laiko juostos „{ $typed }“ nežinau. Rašyk taip: Europe/Lisbon, tai yra žemynas ir artimiausias didelis miestas, angliškai.
digest-mine-title = { $count ->
        [one] { $count } žinutė iš serverio „{ $server }“
        [few] { $count } žinutės iš serverio „{ $server }“
        [many] { $count } žinutės iš serverio „{ $server }“
       *[other] { $count } žinučių iš serverio „{ $server }“
    }
digest-mine-no-room = Čia telpa ne visi mygtukai. Kitus rasi serveryje: `/forumas mano`, `/prisistatyti`.
