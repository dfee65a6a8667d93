# Formulare, die Coaches in einer Tabelle schreiben: was an einer Datei und was an einer Antwort nicht stimmt.

## Wörter, die ein Formular braucht und die niemand hineinschreibt

coaching-form-other = Etwas anderes
coaching-form-specify = Was genau?

## Antworten, die nicht gehen

coaching-answer-number = Das konnte ich nicht als Zahl lesen. Schreib sie in Ziffern, zum Beispiel 3 oder 3,5.
coaching-answer-integer = Hier wird eine ganze Zahl gebraucht, ohne Nachkommastellen.
coaching-answer-range = Hier wird eine Zahl von { $start } bis { $end } gebraucht, in Schritten von { $step }.
coaching-answer-date = Das konnte ich nicht als Datum lesen. Schreib es so: 31.12.2026 oder 2026-12-31.
coaching-answer-time = Das konnte ich nicht als Uhrzeit lesen. Schreib sie so: 14:30.
coaching-answer-moment = Ich brauche Datum und Uhrzeit, zum Beispiel 31.12.2026 14:30.
coaching-answer-choice = Diese Antwort steht hier nicht mehr zur Wahl. Bitte wähle noch einmal.
coaching-answer-rank = Bring bitte alle { $count } in eine Reihenfolge, jedes genau einmal.
coaching-answer-commitment = Sag in wenigen Worten, was du tun wirst.
coaching-answer-confidence = Wie sicher bist du dir? Ich brauche eine ganze Zahl von 1 bis 10.
coaching-answer-required = Das lässt sich nicht überspringen: Was folgt, baut darauf auf.
coaching-answer-refused = Diese Antwort passt nicht zur Frage. Lies sie bitte noch einmal und versuch es erneut.
coaching-answer-message = { $message }
coaching-answer-finished = Dieser Dialog ist zu Ende, es gibt nichts mehr zu beantworten.
coaching-answer-gone = Dieser Schritt gehört nicht mehr zu deinem Dialog.

## Was an einer Datei nicht stimmt

coaching-check-file-large = Die Datei ist größer als { $megabytes } MB. Nimm Bilder und alte Blätter heraus.
coaching-check-file-broken = Die Datei lässt sich nicht öffnen. Speichere sie in deinem Tabellenprogramm neu als .xlsx.
coaching-check-file-encrypted = Die Datei ist mit einem Passwort geschützt. Speichere sie ohne.
coaching-check-file-old = Das ist das alte Excel-Format. Speichere die Datei als .xlsx („Excel-Arbeitsmappe“).
coaching-check-file-macro = Die Datei enthält Makros, und die nehme ich nicht. Speichere sie als .xlsx ohne Makros.
coaching-check-file-kind = Ich lese nur .xlsx-Dateien, und diese ist von anderer Art ({ $ending }). Speichere sie in deinem Tabellenprogramm als .xlsx.
coaching-check-file-bomb = Ausgepackt wäre die Datei riesig. Kopiere deine Blätter in eine neue, leere Datei.
coaching-check-file-entities = Die Datei definiert XML-Entitäten, was kein Tabellenprogramm tut. Kopiere deine Blätter in eine neue, leere Datei.
coaching-check-rows = Das Blatt { $sheet } hat mehr als { $most } Zeilen oder viel zu viele Zellen. Lösche, was nicht zum Formular gehört, auch darunter und rechts davon.
coaching-check-type-skipped = Eine Frage vom Typ „{ $type }“ hat in einem Chat keinen Platz und wird ausgelassen.
coaching-check-pyxform = Die Prüfung von XLSForm selbst sagt: { $said }
coaching-check-sheet-missing = Das Blatt { $needed } fehlt. Leg ein Blatt mit diesem Namen an; was hineingehört, siehst du in jedem Dialog, den du mit `/coaching-inhalte dialoge` herunterlädst.
coaching-check-column-missing = Die Spalte { $needed } fehlt. Trag sie in der ersten Zeile ein.
coaching-check-column-twice = Diese Spalte gibt es zweimal. Benenne eine um oder lösche sie.
coaching-check-columns-same = Diese Überschriften meinen dieselbe Spalte: { $headings }. Lösche eine davon.
coaching-check-column-typo = Diese Spalte kenne ich nicht und lasse sie aus. Meintest du { $meant }?
coaching-check-media = Bilder, Ton und Video werden in einem Dialog nicht gezeigt. Sag in Worten, was daran wichtig ist.
coaching-check-formula = In dieser Zelle steht eine Formel. Ich nehme das Ergebnis, das mit ihr gespeichert wurde; schreib den Text selbst hinein, wenn er sich nicht ändern soll.
coaching-check-formula-empty = In dieser Zelle steht eine Formel ohne gespeichertes Ergebnis. Schreib den Text selbst hinein oder setz einen Apostroph vor das Gleichheitszeichen.
coaching-check-cell = In dieser Zelle steht eine Zahl oder ein Datum; bei mir wird daraus „{ $text }“, was auch immer dein Programm zeigt. Soll es anders dastehen, formatiere die Zelle als Text und schreib es so hinein.
coaching-check-language-unclear = Welche Sprache „{ $language }“ ist, kann ich nicht erkennen. Schreib ihr Kürzel dahinter, zum Beispiel label::Polski (pl).
coaching-check-language-foreign = { $language } gehört nicht zu den Sprachen des Bots ({ $known }): Zu sehen bekäme sie nur, wer keine andere Sprache dieses Formulars liest. Prüfe das Kürzel.
coaching-check-default-language = Keine Spalte ist in der Standardsprache „{ $language }“. Schreib sie so, wie sie in den Spalten steht.
coaching-check-translation = Hier fehlen Übersetzungen, in den Zeilen: { $rows } ({ $count }). Mitglieder sehen dort die Standardsprache.
coaching-check-setting = Diese Einstellung bedeutet in einem Dialog nichts und wird ausgelassen.
coaching-check-type-refused = Eine Frage vom Typ „{ $type }“ hat in einem Chat keinen Platz, und diese ist Pflicht. Frag stattdessen nach einem Text, oder nimm die Pflicht heraus.
coaching-check-choices-elsewhere = Die Antworten kämen aus einer anderen Datei ({ $what }), und ich habe nur diese. Kopiere sie in das Blatt choices.
coaching-check-instance = Der Ausdruck sieht in „{ $what }“ nach, und im Blatt choices gibt es keine Liste dieses Namens.
coaching-check-pattern = Dieses Muster ist fehlerhaft oder enthält etwas, das ich nicht kenne, etwa einen Rückverweis: { $what }. Schreib es einfacher.
coaching-check-reference = Es gibt keine Frage mit dem Namen „{ $name }“. Prüfe die Schreibweise; Groß- und Kleinschreibung zählt.
coaching-check-reference-unclear = Mehrere Fragen heißen „{ $name }“ (Zeilen { $rows }), deshalb ist unklar, welche gemeint ist. Benenne alle bis auf eine um.
coaching-check-expression-long = Dieser Ausdruck ist zu lang oder zu tief verschachtelt. Verteile ihn auf mehrere Zeilen vom Typ calculate.
coaching-check-expression-reference = Dieser Verweis ist nicht lesbar: { $what }. Schreib ihn so: {"${name}"}
coaching-check-expression-function = Die Funktion „{ $what }“ habe ich nicht. Prüfe die Schreibweise; was sonst geht, siehst du in den Dialogen, die du mit `/coaching-inhalte dialoge` herunterlädst.
coaching-check-expression-syntax = Dieser Ausdruck ist nicht lesbar: { $what }. Suche nach einer fehlenden Klammer, einem Anführungszeichen oder Komma.
coaching-check-expression-division = Mit / wird hier nicht geteilt: { $what }. Schreib stattdessen div, mit einem Leerzeichen davor und danach.
coaching-check-circle = Das dreht sich im Kreis: { $names }. Eins wartet auf das andere; nimm einen der Verweise heraus.
coaching-check-deep = „{ $name }“ wartet auf so viele andere Zeilen und diese wieder auf andere, dass ich das nicht ausrechnen kann. Eine Bedingung über alle Zeilen, etwa //*, wartet auf jede einzelne: Nenne stattdessen die Fragen, auf die es ankommt.
coaching-check-text-long = Dieser Text hat { $length } Zeichen; mehr als { $limit } passen nicht in eine Nachricht. Kürze ihn, oder verschiebe einen Teil in eine note davor.
coaching-check-label-missing = Die Frage „{ $name }“ hat keinen Text. Schreib einen in die Spalte label.
coaching-check-choice-long = Diese Antwort hat { $length } Zeichen; Discord zeigt in einer Liste { $limit } und schneidet den Rest ab. Kürze sie.
coaching-check-choices-many = Diese Frage hat { $count } Antworten; mehr als { $most } liest niemand. Grenze sie mit choice_filter ein, oder frag nach einem Text.
coaching-check-choice-unknown = „{ $choice }“ ist keine Antwort auf die Frage „{ $name }“, das trifft also nie zu. Prüfe die Schreibweise.
coaching-check-word = Hier heißt nichts „{ $word }“, deshalb ist das immer leer. Meintest du { $meant }? Antworten und Texte stehen in Anführungszeichen, Fragen in {"${}"}.
coaching-check-word-yes = „{ $word }“ verstehe ich hier nicht und nehme es als Nein. Schreib yes, oder lass die Zelle leer.
coaching-check-never = Das kann nie zutreffen, also sieht niemand „{ $name }“. Bring die Bedingung in Ordnung, oder lösche die Zeile.
coaching-check-last-saved = Zuletzt gespeicherte Antworten (last-saved) gibt es in einem Dialog nicht; das ist immer leer.
coaching-check-nothing-asked = Dieses Formular fragt nichts.
coaching-check-rounds = Nach { $most } Runden endet eine Wiederholung, was immer hier steht.
coaching-check-title = Der Titel ({ $language }) ist länger als { $limit } Zeichen und wird in Listen abgeschnitten. Kürze ihn.
coaching-check-form-id = Es gibt keine form_id, also richte ich mich nach dem Namen der Datei: Das ist der Dialog „{ $name }“. Trag das als form_id im Blatt settings ein; sonst ist derselbe Dialog in einer Datei mit anderem Namen ein neuer.
coaching-check-type-unknown = Einen Fragetyp „{ $type }“ gibt es nicht. Prüfe die Schreibweise; es gibt `text`, `integer`, `decimal`, `range`, `date`, `time`, `select_one`, `select_multiple`, `rank`, `acknowledge`, `note`, `calculate`.
coaching-check-loop = Schleifen über eine Antwortliste gibt es hier nicht. Schreib die Fragen einzeln, oder nimm eine Wiederholung (repeat).
coaching-check-reference-form = Ein Verweis hier ist nicht lesbar. Schreib ihn so: {"${name}"}
coaching-check-list-unknown = Im Blatt choices gibt es keine Liste „{ $list }“. Prüfe dort die Schreibweise, in der Spalte list_name.
coaching-check-sheet-choices = Das Blatt choices fehlt oder ist leer, und Fragen wählen daraus. Trag die Antworten dort ein: list_name, name, label.
coaching-check-name-twice = Den Namen „{ $name }“ gibt es schon. Gib dieser Zeile einen anderen.
coaching-check-choice-twice = Der Name dieser Antwort steht schon in ihrer Liste. Gib ihr in der Spalte name einen anderen.
coaching-check-choice-name = Diese Antwort hat keinen Namen. Schreib einen kurzen ohne Leerzeichen in die Spalte name.
coaching-check-choice-spaces = Der Name „{ $name }“ in der Liste „{ $list }“ enthält ein Leerzeichen. Schreib ihn mit _.
coaching-check-name-letters = Namen beginnen mit einem Buchstaben und enthalten danach nur Buchstaben, Ziffern, _, - und . Ändere diesen.
coaching-check-name-missing = Diese Zeile hat keinen Namen. Schreib einen kurzen in die Spalte name; darüber beziehen sich andere Zeilen auf sie.
coaching-check-calculation-missing = Eine Zeile vom Typ calculate braucht einen Ausdruck in der Spalte calculation.
coaching-check-unmatched = Dieses { $what } steht allein. Jedes begin braucht sein end, in der richtigen Reihenfolge.
