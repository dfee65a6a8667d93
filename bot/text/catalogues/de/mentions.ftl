# Answers to whoever mentions the bot in a conversation. Everybody there sees them.

mention-forums = **Das steht an**
mention-forums-none = Noch ist kein Forum angesetzt. Sobald es eines gibt, findest du es mit `/forum liste`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } Person
   *[other] { $total } Personen
    }
mention-people-none = Bisher hat das hier niemand angegeben: { $what }. Häng einen Eintrag ans Schwarze Brett, dann findet dich, wer dazu passt, auch über Sprachgrenzen hinweg.
mention-people-more = Alle siehst du mit `/mitglieder suchen`.
mention-show-button = Zeigen
mention-wish = Das klingt nach einem Eintrag fürs Schwarze Brett. Ich kann in allen vier Ländern die Richtigen suchen, egal, in welcher Sprache sie schreiben. Die Antwort siehst nur du.
mention-wish-button = { cmd-menu-request }
mention-help = Ich kann dir sagen, wann man sich das nächste Mal trifft („Wann ist das nächste Forum?“), wer etwas macht („Wer macht in Rostock Keramik?“), und Leute für dich finden („Ich suche jemanden für das Licht in unserer Ausstellung“). Alles Weitere zeigt `/hilfe`.
