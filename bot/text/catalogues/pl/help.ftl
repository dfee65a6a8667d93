# Pomoc.

cmd-help = pomoc
    .description = Co możesz ze mną zrobić i jak

help-title = Co chcesz zrobić?
help-intro = Znam pięć języków: English, Deutsch, polski, lietuvių i svenska. Mówię tym, który masz ustawiony w Discordzie.
help-direct = To są wiadomości prywatne. Większość rzeczy działa na Twoim serwerze; przejdź tam i użyj tych samych poleceń.
help-set-up = **Skonfigurować bota na tym serwerze**
    { $settings_open } przeprowadzi Cię przez to w dwie minuty.
help-introduce = **Przedstawić się albo zmienić swoją wizytówkę**
    { $introduce } otwiera Twoją wizytówkę; wszystko będzie w niej tak, jak było ostatnio. Potrzebne jest tylko imię lub nazwa.
help-find = **Znaleźć ludzi**
    { $members_find } według dziedziny, miejscowości, języka albo dowolnego słowa; { $members_map } pokazuje, kto gdzie jest. Możesz też otworzyć menu przy czyjejś nazwie (na komputerze prawym przyciskiem myszy), potem Aplikacje, potem { cmd-menu-introduction }.
help-greet = **Nawiązać kontakt**
    Naciśnij „{ card-hello-button }” na czyjejś wizytówce. Otworzy się prywatny wątek albo bot dostarczy Twoje przywitanie, zależnie od tego, co ta osoba woli.
help-forums = **Wybrać się na forum albo je zwołać**
    { $forum_list } pokazuje nadchodzące fora, a { $forum_history } to, co wynikło z minionych. { $forum_create } przeprowadzi Cię przez zwołanie nowego, jeśli możesz je tu zwoływać; { $reminders }: jak i kiedy Ci przypominam.
help-messages = **Wybrać, co i kiedy Ci wysyłam**
    { $messages }: godziny ciszy, jedna wiadomość dziennie i to, co w ogóle może przychodzić.
help-coaching = **Przyjrzeć się swojej pracy i ułożyć plan**
    { $coaching_start } przeprowadzi Cię przez dialog, po jednym pytaniu; { $coaching_mine } pokaże Twoje plany i postanowienia.
help-coach = **Prowadzić coaching albo pisać dialogi**
    { $coaching_profile } pokaże Cię na liście coachów, a { $coaching_shared } to, co inni Ci udostępniają. { $coaching-content_dialogues } daje wszystkie dialogi jako arkusze, które możesz zmienić; { $coaching-content_upload } sprawdzi Twój i zapisze go jako szkic.
help-privacy = **Zobaczyć, pobrać lub usunąć to, co jest o mnie zapisane**
    { $privacy }
help-settings = **Zmienić ustawienia bota na tym serwerze**
    { $settings_open }; a gdy coś nie działa: { $settings_check }
help-moderation = **Moderować**
    { $moderation_reports }, { $moderation_introduction }, { $moderation_log }, { $moderation_export }
