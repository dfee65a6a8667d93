# Skundai ir moderavimas.

cmd-moderation = moderavimas
    .description = Prisistatymai, skundai ir moderatorių veiksmų žurnalas
cmd-moderation-introduction = prisistatymas
    .description = Peržiūrėk kieno nors prisistatymą: paslėpk, vėl parodyk ar pašalink
cmd-moderation-member = narys
    .description = Kieno prisistatymas
cmd-moderation-reports = skundai
    .description = Dar neišnagrinėti skundai
cmd-moderation-log = žurnalas
    .description = Kas, ką ir kodėl padarė
cmd-moderation-export = eksportas
    .description = Katalogas kaip skaičiuoklės failas: tai, ką nariai rodo visiems

report-title = Skundas
report-about = Prisistatymas: **{ $name }** ({ $member }). Pranešė { $reporter }, { $date }
report-form-title = Pranešti moderatoriams
report-form-label = Kas šiame prisistatyme negerai?
report-form-hint = Ką ir kas parašė, matys tik moderatoriai
report-thanks = Ačiū. Moderatoriai tai peržiūrės.
report-too-many = Šiandien jau daug kartų pranešei moderatoriams. Parašyk jiems tiesiogiai, kad niekas neliktų nepastebėta.

state-published = paskelbtas
state-unpublished = nebeskelbiamas savo noru
state-hidden = paslėptas moderatorių

moderation-state = Prisistatymas ({ $member }): **{ $state }**
moderation-reason = Priežastis: { $reason }
moderation-reports-title = Neišnagrinėti skundai
moderation-reports-none = Tavo sprendimo niekas nelaukia.
moderation-look-button = Peržiūrėti
moderation-hide-button = Paslėpti
moderation-show-button = Vėl rodyti
moderation-remove-button = Pašalinti
moderation-dismiss-button = Viskas gerai
moderation-hiding-title = Paslėpti šį prisistatymą
moderation-removing-title = Pašalinti šį prisistatymą
moderation-reason-label = Kodėl?
moderation-reason-hint = Tai skaitys žmogus, kuris prisistatė: parašyk, ką reikėtų pakeisti
moderation-hidden = Paslėpta. Prisistačiusiam žmogui pranešta, kodėl; prisistatymą galima pakeisti.
moderation-removed = Pašalinta. Tekstas grąžintas kaip juodraštis, o prisistačiusiam žmogui pranešta, kodėl.
moderation-shown = Vėl rodoma; prisistačiusiam žmogui apie tai pranešta.
moderation-dismissed = Skundai išnagrinėti. Niekas nepakeista.
moderation-no-introduction = Šio žmogaus prisistatymo čia nėra.
moderation-log-title = Ką darė moderatoriai
moderation-log-empty = Kol kas nieko.
moderation-exported = Faile { $count ->
        [one] { $count } narys
        [few] { $count } nariai
        [many] { $count } nario
       *[other] { $count } narių
    }: tik tai, kas rodoma visiems. Laikyk šį failą tik tiek, kiek jo reikia: jei kas nors savo duomenis ištrins, šiame faile jie liks.

setting-channels = kanalai
setting-coaches = kas yra koučeriai
setting-digest = savaitės apžvalga
setting-forum-authors = kas šaukia forumus
setting-forum-templates = forumų šablonai
setting-languages = viešų įrašų kalbos
setting-moderators = kas moderuoja
setting-pairs = poros be sienų
setting-places = miestai
setting-retention = kiek laiko saugomi duomenys
setting-set-up = sąranka baigta
setting-unanswered = įrašai be atsakymo

act-settings = pakeitė nustatymus
act-hide = paslėpė prisistatymą
act-show = vėl parodė prisistatymą
act-remove = pašalino prisistatymą
act-dismiss = išnagrinėjo skundus, viskas gerai
act-export = eksportavo katalogą

decision-hide =
    Serverio „{ $server }“ moderatoriai paslėpė tavo prisistatymą. Priežastis: { $reason }
    Pakeisti jį gali tame serveryje su `/prisistatyti`; tada moderatoriai galės vėl jį parodyti. Jei nesutinki, parašyk moderatoriams serveryje.
decision-show = Serverio „{ $server }“ moderatoriai vėl rodo tavo prisistatymą.
decision-remove =
    Serverio „{ $server }“ moderatoriai pašalino tavo prisistatymą. Priežastis: { $reason }
    Ką parašei, nedingo: 30 dienų su `/prisistatyti` tai rasi kaip juodraštį. Jei nesutinki, parašyk moderatoriams serveryje.

changed-title = Pakeista po paslėpimo
changed-body = **{ $name } ({ $member })**: paslėptas prisistatymas pakeistas. Peržiūrėkite jį dar kartą.

csv-country = Šalis
csv-confirmed = Patvirtinta
