# Answers to whoever mentions the bot in a conversation. Everybody there sees them.

mention-forums = **Kas laukia**
mention-forums-none = Kol kas forumų nepaskelbta. Kai tik atsiras, rasi jį su `/forumas sąrašas`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } žmogus
    [few] { $total } žmonės
    [many] { $total } žmogaus
   *[other] { $total } žmonių
    }
mention-people-none = Kol kas čia niekas neparašė, kad tuo užsiima: { $what }. Įdėk skelbimą, ir tave ras tie, kam jis tinka, net kita kalba.
mention-people-more = Visus matysi su `/nariai rasti`.
mention-show-button = Rodyti
mention-wish = Tai panašu į skelbimą. Galiu ieškoti tinkamų žmonių visose keturiose šalyse, kad ir kokia kalba jie rašytų. Atsakymą matysi tik tu.
mention-wish-button = { cmd-menu-request }
mention-help = Galiu pasakyti, kada artimiausias susitikimas („Kada kitas forumas?“), kas kuo užsiima („Kas Rostoke užsiima keramika?“), ir rasti bendradarbių („Ieškau, kas apšviestų mūsų parodą“). Visa kita parodys `/pagalba`.
