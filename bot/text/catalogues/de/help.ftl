# Help.

cmd-help = hilfe
    .description = Was du mit mir machen kannst und wie

help-title = Was möchtest du tun?
help-intro = Ich spreche English, Deutsch, polski, lietuvių und svenska – je nachdem, worauf dein Discord eingestellt ist.
help-direct = Du bist in den Direktnachrichten. Das meiste geht nur auf deinem Server; geh dorthin und benutze dieselben Befehle.
help-set-up = **Den Bot auf diesem Server einrichten**
    { $settings_open } führt dich in zwei Minuten durch alles.
help-introduce = **Mich vorstellen oder ändern, was ich geschrieben habe**
    { $introduce } öffnet deinen Steckbrief genau so, wie du ihn verlassen hast. Nur ein Name ist nötig.
help-find = **Menschen finden**
    { $members_find } sucht nach Fachgebiet, Ort, Sprache oder einem beliebigen Wort; { $members_map } zeigt, wer wo ist. Oder tippe auf einen Namen, dann auf „Apps“, dann auf „Steckbrief“.
help-greet = **Kontakt aufnehmen**
    Drück auf einem Steckbrief auf „{ card-hello-button }“. Dann öffnet sich ein privater Thread, oder ich überbringe deinen Gruß – ganz wie die andere Person es mag.
help-forums = **Zu einem Forum gehen oder eins ansetzen**
    { $forum_list } zeigt, was bevorsteht, { $forum_history }, was aus früheren geworden ist. { $forum_create } führt dich durch ein neues, wenn du hier eins ansetzen darfst; mit { $reminders } bestimmst du, wie ich dich erinnere.
help-messages = **Bestimmen, was der Bot mir schickt und wann**
    { $messages }: Ruhezeit, eine Nachricht am Tag und was überhaupt kommen darf.
help-coaching = **Darauf schauen, wie ich arbeite, und einen Plan machen**
    { $coaching_start } führt dich durch einen Dialog, eine Frage nach der anderen; unter { $coaching_mine } findest du deine Pläne und was du dir vorgenommen hast.
help-coach = **Andere begleiten oder die Dialoge schreiben**
    Mit { $coaching_profile } trägst du dich als Coach ein, { $coaching_shared } zeigt, was Mitglieder mit dir teilen. Unter { $coaching-content_dialogues } gibt es alle Dialoge als Tabellen zum Ändern; { $coaching-content_upload } prüft deine und speichert sie als Entwurf.
help-privacy = **Sehen, mitnehmen oder löschen, was über mich gespeichert ist**
    { $privacy }
help-settings = **Ändern, wie der Bot auf diesem Server arbeitet**
    { $settings_open }; und wenn etwas nicht funktioniert: { $settings_check }
help-moderation = **Moderieren**
    { $moderation_reports }, { $moderation_introduction }, { $moderation_log }, { $moderation_export }
