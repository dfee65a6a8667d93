# Formulare, die Coaches in einer Tabelle schreiben: was an einer Datei und was an einer Antwort nicht stimmt.

## Wörter, die ein Formular braucht und die niemand hineinschreibt

coaching-form-other = Etwas anderes
coaching-form-specify = Was genau?

## Antworten, die nicht gehen

coaching-answer-number = Das konnte ich nicht als Zahl lesen. Schreib sie in Ziffern, zum Beispiel 3 oder 3,5.
coaching-answer-integer = Hier braucht es eine ganze Zahl, ohne Stellen hinter dem Komma.
coaching-answer-range = Hier braucht es eine Zahl von { $start } bis { $end }, in Schritten von { $step }.
coaching-answer-date = Das konnte ich nicht als Datum lesen. Schreib es so: 31.12.2026 oder 2026-12-31.
coaching-answer-time = Das konnte ich nicht als Uhrzeit lesen. Schreib sie so: 14:30.
coaching-answer-moment = Ich brauche Datum und Uhrzeit, zum Beispiel 31.12.2026 14:30.
coaching-answer-choice = Diese Antwort steht hier nicht mehr zur Wahl. Bitte wähl noch einmal.
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
coaching-check-file-old = Das ist das alte Excel-Format. Speichere sie als .xlsx („Excel-Arbeitsmappe“).
coaching-check-file-macro = Die Datei enthält Makros, und die nehme ich nicht. Speichere sie als .xlsx ohne Makros.
coaching-check-file-kind = Ich lese nur .xlsx-Dateien, und diese ist von anderer Art ({ $ending }). Speichere sie in deinem Tabellenprogramm als .xlsx.
coaching-check-file-bomb = Ausgepackt wäre die Datei riesig. Kopiere deine Blätter in eine neue, leere Datei.
coaching-check-file-entities = Die Datei definiert XML-Entitäten, was kein Tabellenprogramm tut. Kopiere deine Blätter in eine neue, leere Datei.
coaching-check-rows = Das Blatt { $sheet } hat mehr als { $most } Zeilen oder viel zu viele Zellen. Lösche, was nicht zum Formular gehört, auch darunter und rechts davon.
coaching-check-type-skipped = Eine Frage vom Typ „{ $type }“ hat in einem Chat keinen Platz und wird ausgelassen.
coaching-check-expression = Dieser Ausdruck lässt sich nicht berechnen: { $expression }
coaching-check-pyxform = Die Prüfung von XLSForm selbst sagt: { $said }
