# Pagalba.

cmd-help = pagalba
    .description = Ką su manimi galima nuveikti ir kaip

help-title = Ką norėtum nuveikti?
help-intro = Kalbu šiomis kalbomis: English, Deutsch, polski, lietuvių ir svenska – ta, kuri nustatyta tavo „Discord“ programėlėje.
help-direct = Čia – asmeninės žinutės. Dauguma dalykų veikia tavo serveryje: eik ten ir naudok tas pačias komandas.
help-set-up = **Paruošti botą darbui šiame serveryje**
    { $settings_open } – viskas žingsnis po žingsnio, per dvi minutes.
help-introduce = **Prisistatyti arba pakeisti prisistatymą**
    { $introduce } atvers prisistatymą tokį, kokį palikai. Būtinas tik vardas.
help-find = **Rasti žmonių**
    { $members_find } – pagal sritį, miestą, kalbą ar bet kokį žodį; { $members_map } rodo, kas kur kuria. Arba atverk kieno nors vardo meniu, tada „Programėlės“, tada „{ cmd-menu-introduction }“.
help-greet = **Užmegzti ryšį**
    Kortelėje paspausk „{ card-hello-button }“. Atsivers privati gija arba pasisveikinimą perduos botas – taip, kaip tam žmogui patogiau.
help-forums = **Dalyvauti forume arba jį sušaukti**
    { $forum_list } rodo būsimus forumus, { $forum_history } – kas išėjo iš praėjusių. { $forum_create } padės sušaukti naują, jei čia gali; { $reminders } – apie tai, kaip tau primenu.
help-messages = **Pasirinkti, ką ir kada tau siunčiu**
    { $messages }: ramybės valandos, viena žinutė per dieną ir kas apskritai gali ateiti.
help-coaching = **Pažvelgti, kaip dirbi, ir sudaryti planą**
    { $coaching_start } veda per dialogą, po vieną klausimą; { $coaching_mine } rodo tavo planus ir tai, ką nusprendei padaryti.
help-coach = **Vesti koučingą arba rašyti dialogus**
    { $coaching_profile } įrašo tave į koučerių sąrašą, { $coaching_shared } rodo, kuo nariai su tavimi dalijasi. { $coaching-content_dialogues } – visi dialogai kaip skaičiuoklės failai, kuriuos gali atsisiųsti ir pakeisti; { $coaching-content_upload } patikrina tavo failą ir išsaugo kaip juodraštį.
help-privacy = **Pamatyti, pasiimti ar ištrinti tai, kas apie tave saugoma**
    { $privacy }
help-settings = **Pakeisti, kaip botas veikia šiame serveryje**
    { $settings_open }; o jei kas nors neveikia: { $settings_check }
help-moderation = **Moderuoti**
    { $moderation_reports }, { $moderation_introduction }, { $moderation_log }, { $moderation_export }
