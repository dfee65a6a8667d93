# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Das steht an**
mention-forums-none = Noch ist kein Forum angesetzt. Sobald es eines gibt, findest du es mit `/forum liste`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } Person
   *[other] { $total } Personen
    }
mention-people-none = Bisher hat das hier niemand angegeben: { $what }. Häng einen Eintrag ans Schwarze Brett, dann findet dich, wer dazu passt, auch über Sprachgrenzen hinweg.
mention-people-more = Alle siehst du mit `/mitglieder suchen`.
mention-show-button = Ansehen
mention-wish = Das klingt nach einem Eintrag fürs Schwarze Brett. Ich kann in allen vier Ländern die Richtigen suchen, egal, in welcher Sprache sie schreiben. Die Antwort siehst nur du.
mention-wish-button = { cmd-menu-request }
mention-help = Ich kann dir sagen, wann das nächste Treffen ist („Wann ist das nächste Forum?“) und wer was macht („Wer macht in Rostock Keramik?“), und ich kann Leute für dich finden („Ich suche jemanden für das Licht in unserer Ausstellung“). Alles Weitere zeigt `/hilfe`.

mention-on-server = Es geht um den Server „{ $server }“. Was du mir hier schreibst, liest sonst niemand, und ich bewahre nichts davon auf.
mention-server-button = Zum Server
mention-dialogue = War das eine Antwort für „{ $title }“? Hier kann ich sie nicht annehmen: Antworten gibst du mit den Knöpfen unter den Fragen. Drück auf „{ coaching-go-on-button }“, dann kommt deine Frage noch einmal.
mention-which-server = Wir sind gemeinsam auf mehreren Servern. Um welchen geht es?
mention-server-placeholder = Server auswählen
mention-stranger = Wir haben keinen Server gemeinsam, oder du hast die Regeln des Servers noch nicht angenommen. Deshalb kann ich niemanden für dich suchen. Sobald sich das geändert hat, schreib mir einfach noch einmal. Mit `/datenschutz` kannst du hier ansehen, was ich noch über dich aufbewahre, es mitnehmen oder löschen lassen.
mention-not-there = Du bist nicht mehr auf diesem Server, deshalb wurde nichts geändert. Schreib mir wieder, wenn du zurück bist.
