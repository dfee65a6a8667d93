# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Būsimi forumai**
mention-forums-none = Kol kas forumų nepaskelbta. Kai tik atsiras, rasi jį su `/forumas sąrašas`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } žmogus
    [few] { $total } žmonės
    [many] { $total } žmogaus
   *[other] { $total } žmonių
    }
mention-people-none = Kol kas čia niekas neparašė, kad tuo užsiima: { $what }. Įdėk skelbimą, ir tave ras tie, kam jis tinka, net jei rašo kita kalba.
mention-people-more = Visus matysi su `/nariai rasti`.
mention-show-button = Rodyti
mention-wish = Tai panašu į skelbimą. Galiu ieškoti tinkamų žmonių visose keturiose šalyse, kad ir kokia kalba jie rašytų. Atsakymą matysi tik tu.
mention-wish-button = { cmd-menu-request }
mention-help = Galiu pasakyti, kada artimiausias susitikimas („Kada kitas forumas?“), kas kuo užsiima („Kas Rostoke užsiima keramika?“), ir rasti tau partnerių („Ieškau, kas apšviestų mūsų parodą“). Visa kita parodys `/pagalba`.

mention-on-server = Kalbame apie serverį „{ $server }“. To, ką čia man rašai, niekas kitas neskaito, ir aš nieko iš to nesaugau.
mention-server-button = Eiti į serverį
mention-dialogue = Ar tai buvo atsakymas į dialogo „{ $title }“ klausimą? Atsakoma mygtukais po klausimu, todėl jo nepriėmiau. Paspausk šį mygtuką, ir klausimas pasirodys dar kartą.
mention-which-server = Esame kartu keliuose serveriuose. Apie kurį kalbame?
mention-server-placeholder = Pasirink serverį
mention-stranger = Neturime bendro serverio arba dar nepriėmei jo taisyklių, todėl negaliu tau ieškoti žmonių. Kai ten būsi, tiesiog parašyk dar kartą. Su `/privatumas` čia pamatysi, ką dar apie tave saugau, ir galėsi tai pasiimti ar ištrinti.
mention-not-there = Tavęs tame serveryje nebėra, todėl niekas nepakeista. Jei sugrįši, parašyk man dar kartą.
