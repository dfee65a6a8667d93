# Ko nepavyko pristatyti.

cmd-deliveries = neišsiųsta
    .description = Ko nepavyko pristatyti, kodėl ir ką su tuo daryti

deliveries-title = Nepristatyta
deliveries-none = Viskas pristatyta.
deliveries-no-more = Daugiau čia nieko nelaukia.
deliveries-intro = Pašalink kliūtį ir leisk man pabandyti dar kartą.
deliveries-more = ir dar { $count }
deliveries-posts-title = { $count ->
        [one] { $count } įrašas atrodo ne taip, kaip turėtų
        [few] { $count } įrašai atrodo ne taip, kaip turėtų
        [many] { $count } įrašo atrodo ne taip, kaip turėtų
       *[other] { $count } įrašų atrodo ne taip, kaip turėtų
    }
delivery-retry-button = Bandyti dar kartą
delivery-dismiss-button = Nebebandyti
delivery-retry-posts-button = Dar kartą bandyti visus įrašus
delivery-retried = Bandau dar kartą.
delivery-dismissed = Gerai, daugiau nebebandau.
delivery-gone = Tai jau sutvarkyta: bandyta dar kartą arba nuspręsta nebebandyti.
delivery-over = Siųsti jau per vėlu arba tai nebegalioja, todėl nebesiunčiu. Mygtukas „{ delivery-dismiss-button }“ pašalins tai iš sąrašo.
delivery-to-member = asmenine žinute

delivery-other = Žinutė
delivery-members-still-true = Kasmetinis klausimas apie prisistatymą
delivery-members-hello = Pasisveikinimas
delivery-members-welcome = Naujoko pasitikimas
delivery-members-introduction = Kortelė
delivery-members-changed-while-hidden = Žinia moderatoriams
delivery-moderation-report = Skundas
delivery-moderation-decision = Moderatorių sprendimas
delivery-privacy-receipt = Duomenų ištrynimo patvirtinimas
delivery-forums-card = Forumo kortelė
delivery-forums-reminder = Priminimas apie forumą
delivery-forums-changed = Forumo pakeitimas
delivery-forums-cancelled = Forumo atšaukimas
delivery-forums-offer = Siūloma vieta
delivery-forums-seated = Žinia, kad vieta užtikrinta
delivery-forums-feedback = Klausimas, kaip praėjo forumas
delivery-forums-task = Priminimas apie užduotį
delivery-forums-invite = Kvietimas į forumą
delivery-forums-interest = Klausimas susidomėjusiam žmogui
delivery-coaching-commitment = Priminimas apie tai, ką nuspręsta padaryti
delivery-cooperation-request = Skelbimas lentoje
delivery-cooperation-report = Skundas
delivery-cooperation-decision = Moderatorių sprendimas
delivery-cooperation-changed-while-hidden = Žinia moderatoriams
delivery-cooperation-fits = Žinia apie tinkamą skelbimą
delivery-cooperation-interest = Žinia, kad kažkas nori susipažinti
delivery-cooperation-someone = Žinia apie naują tinkamą žmogų
delivery-cooperation-first = Pirmoji žinutė dviejų žmonių gijoje
delivery-cooperation-contact = Kontaktas, kai abi pusės sutiko
delivery-cooperation-expiring = Klausimas, ar skelbimas dar aktualus
delivery-cooperation-outcome = Klausimas, kas išėjo iš skelbimo
delivery-pairs-paired = Žinia, ką suvedė ratas
delivery-pairs-nobody = Žinia, kad ratas nieko nerado
delivery-pairs-met = Klausimas, ar susitikta
delivery-announcements-post = Pranešimas
delivery-announcements-digest = Savaitės apžvalga
delivery-unanswered-list = Įrašų be atsakymo sąrašas
delivery-unanswered-ask = Klausimas autoriui, ar jau išspręsta

reason-dm-closed = Šis žmogus nepriima mano asmeninių žinučių. Bandyti verta tik tada, jei jas leis.
reason-channel-missing = Kanalas ar gija ištrinta arba aš jos nebematau. Pasirink kitą ten, kur tai nustatyta.
reason-forbidden = Man ten trūksta leidimo. Kurio, pasakys `/nustatymai patikrinti`; jei ne, kanalo nustatymuose pažiūrėk „{ permission-view-channel }“ ir „{ permission-send-messages }“.
reason-no-history = Ten negaliu skaityti istorijos, todėl negaliu užtikrinti, kad niekas nepasirodys du kartus. Suteik leidimą „{ permission-read-message-history }“.
reason-discord-down = Per ilgai nepavyko susisiekti su „Discord“. Greičiausiai padės pabandyti dar kartą.
reason-ours = Tai mano klaida. Pranešk tiems, kas mane prižiūri; išsamiau – žurnale.
reason-refused = „Discord“ to nepriėmė (`{ $code }`). Jei bandyti dar kartą nepadeda, pranešk tiems, kas mane prižiūri.

act-retry-delivery = bandė pristatyti dar kartą
act-dismiss-delivery = nusprendė nebebandyti pristatyti
