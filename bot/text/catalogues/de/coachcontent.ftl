# Dialoge, wie Coaches sie schreiben: hochladen, prüfen, ausprobieren, veröffentlichen, Versionen, Zahlen.

## Befehle

cmd-coaching-content = coaching-inhalte
    .description = Für Coaches: die Coaching-Dialoge in einer Tabelle schreiben
cmd-coaching-content-upload = hochladen
    .description = Eine Tabelle hochladen: Ich prüfe sie und behalte sie als Entwurf
cmd-coaching-content-file = datei
    .description = Dein Dialog als XLSForm-Tabelle (.xlsx)
cmd-coaching-content-dialogues = dialoge
    .description = Alle Dialoge: herunterladen, ausprobieren, veröffentlichen, frühere Versionen, Zahlen

## Die Liste

content-title = Coaching-Dialoge
content-intro = Lade einen herunter, ändere ihn in deinem Tabellenprogramm und lade ihn mit `/coaching-inhalte hochladen` wieder hoch.
content-none = Noch gibt es keinen Dialog.
content-choose-placeholder = Einen Dialog öffnen
content-state-archived = im Archiv, wird nicht mehr angeboten
content-state-unpublished = noch nicht veröffentlicht
content-state-offered = Mitglieder bekommen { $version }
content-drafts = { $count ->
        [one] ein Entwurf
       *[other] { $count } Entwürfe
    }

## Ein Dialog und seine Versionen

content-version = Version { $number }
content-shipped = { $number ->
        [one] das Original
       *[other] das Original, Ausgabe { $number }
    }
content-kind-offered = was Mitglieder bekommen
content-kind-draft = Entwurf
content-kind-earlier = frühere Version
content-versions-more = { $count ->
        [one] … und eine ältere Version
       *[other] … und { $count } ältere Versionen
    }
content-pick-placeholder = Eine Version ansehen
content-origin = Am { $uploaded } von { $author } hochgeladen.
content-origin-published = Zuerst veröffentlicht am { $published }.
content-draft-hint = Einen Entwurf sehen nur Coaches und die Moderation. Probier ihn zuerst aus: Was du dabei antwortest, wird nicht gespeichert und zählt nicht.
content-tryout = Probelauf: nichts davon wird gespeichert oder gezählt
content-tryout-back-button = Zurück zu dieser Version
content-file-button = Herunterladen
content-figures-button = Zahlen
content-archive-button = Ins Archiv
content-restore-button = Wieder anbieten
content-all-button = Alle Dialoge
content-try-button = Ausprobieren
content-publish-button = Veröffentlichen …
content-back-button = Diese Version wieder anbieten
content-check-button = Noch einmal prüfen
content-discard-button = Entwurf verwerfen
content-shelf-button = Alle Versionen
content-file-here = **{ $title }**, { $version }. Ändere die Tabelle und lade sie mit `/coaching-inhalte hochladen` wieder hoch; sie bleibt ein Entwurf, bis du sie veröffentlichst.

## Hochladen

content-uploaded = Das ist jetzt dein Entwurf. Falls du schon einen hattest, tritt er an dessen Stelle.
content-known = Genau diese Datei ist schon da, es hat sich also nichts geändert.
content-refused-title = Diese Datei kann ich noch nicht verwenden
content-refused = Bring bitte in { $file } in Ordnung, was mit ⛔ markiert ist, und lade sie noch einmal hoch. Hier hat sich nichts geändert.
content-no-problems = Die Prüfung hat nichts zu beanstanden.
content-errors-count = { $count ->
        [one] Ein Fehler, der behoben werden muss:
       *[other] { $count } Fehler, die behoben werden müssen:
    }
content-warnings-count = { $count ->
        [one] Ein Hinweis. Du kannst veröffentlichen, aber sieh ihn dir an:
       *[other] { $count } Hinweise. Du kannst veröffentlichen, aber sieh sie dir an:
    }
content-problems-more = { $count ->
        [one] Noch einer; alle stehen in der angehängten Liste:
       *[other] { $count } weitere; alle stehen in der angehängten Liste:
    }
content-row = Zeile { $row }
content-column = Spalte { $column }
content-severity-error = Fehler
content-severity-warning = Hinweis
content-table-severity = Art
content-table-sheet = Blatt
content-table-row = Zeile
content-table-column = Spalte
content-table-problem = Was nicht stimmt und was zu tun ist
coaching-check-heavy = Die Datei zu lesen dauert länger als { $seconds } Sekunden oder braucht zu viel Speicher. Kopiere, was zum Dialog gehört, in eine neue, leere Datei; ist es dann immer noch zu viel, mach zwei Dialoge daraus.

## Veröffentlichen

content-publishing-form-title = Diese Version veröffentlichen
content-note-form-label = Was hat sich geändert?
content-note-form-hint = Coaches sehen es in der Liste der Versionen, Mitglieder, wenn ihnen die neue angeboten wird.
content-published-now = Veröffentlicht: Von jetzt an bekommen Mitglieder diese Version. Wer mitten in einer anderen ist, kann diese zu Ende führen.
content-not-published = Nicht veröffentlicht: Die Datei hat nach der heutigen Prüfung Fehler. Bring sie bitte in Ordnung und lade die Datei noch einmal hoch.
content-overtaken = Noch nicht veröffentlicht: Inzwischen hat { $author } { $version } veröffentlicht („{ $note }“). Sieh dir das zuerst an. Soll diese trotzdem an ihre Stelle treten, veröffentliche sie noch einmal; deine Notiz bleibt erhalten.
content-overtaken-archived = Noch nicht veröffentlicht: Inzwischen ist dieser Dialog ins Archiv gekommen. Soll er trotzdem angeboten werden, veröffentliche noch einmal; deine Notiz bleibt erhalten.
content-somebody = jemand
content-archived = Der Dialog ist im Archiv und wird Mitgliedern nicht mehr angeboten; wer mittendrin ist, kann ihn zu Ende führen.
content-restored = Der Dialog wird Mitgliedern wieder angeboten.
content-discard-sure = Version { $number } von **{ $title }** verwerfen? Nur dieser Entwurf und seine Probeläufe verschwinden; behalte deine eigene Datei, falls du sie noch brauchst.
content-discarded = Der Entwurf ist weg.

act-publish-dialogue = Coaching-Dialog veröffentlicht
act-archive-dialogue = Coaching-Dialog ins Archiv gelegt
act-restore-dialogue = Coaching-Dialog wieder angeboten

## Was nicht geht

content-coaches-only = Das können nur die Coaches dieses Servers und die Moderation. Wenn du hier Coach bist, bitte die Moderation um die Rolle.
content-gone = Diese Version habe ich nicht mehr: Sie wurde verworfen, von einem neueren Entwurf abgelöst oder gehört zu einem anderen Server. `/coaching-inhalte dialoge` zeigt, was es gibt.
content-published = Das ist kein Entwurf mehr: Diese Version ist veröffentlicht. `/coaching-inhalte dialoge` zeigt, wie es steht.
content-note-needed = Sag bitte in ein paar Worten, was sich geändert hat: Andere Coaches und alle, die mitten im Dialog sind, wollen es wissen.
content-id-long = Die form_id im Blatt settings hat mehr als { $limit } Zeichen. Kürze sie bitte.
content-full = Dieser Server hat { $limit } eigene Dialoge, für mehr ist kein Platz. Gib dieser Datei die form_id des Dialogs, an dessen Stelle sie tritt.

## Wechseln

content-move = ↪️ Diesen Dialog gibt es in einer neueren Version. Alle deine Antworten passen dazu. Du kannst wechseln oder einfach den zu Ende führen, in dem du bist.
content-move-button = Zur neueren Version wechseln
content-cannot-move = Es gibt keine neuere Version, zu der alle deine Antworten passen, du bleibst also in dieser. Es hat sich nichts geändert.
coaching-aside-moved = Du bist jetzt in der neueren Version, mit allen deinen Antworten. Hier ist die erste Frage, die noch offen ist.

## Zahlen

content-figures-rule = Alle Versionen zusammen, ohne Probeläufe. Keine Zahl handelt von weniger als { $group } Personen, gezählt wird in Schritten von { $group }, und Antworten werden nie gezeigt.
content-figures-few = Weniger als { $group } Personen haben diesen Dialog begonnen. Es gibt noch nichts zu erzählen.
content-figures-begun = Begonnen von mindestens **{ $count }** Personen.
content-figures-finished = Zu Ende geführt von mindestens **{ $count }** von ihnen.
content-figures-finished-few = Zu Ende geführt von weniger als { $count }.
content-figures-time = { $minutes ->
        [one] Die Hälfte derer, die fertig sind, brauchte höchstens **eine Minute**, Pausen nicht gezählt.
       *[other] Die Hälfte derer, die fertig sind, brauchte höchstens **{ $minutes } Minuten**, Pausen nicht gezählt.
    }
content-figures-stops = Wo Menschen aufhören
content-figures-people = mindestens { $count } Personen
content-figures-no-stops = Es gibt keine Frage, bei der { $group } oder mehr Personen seit zwei Wochen stehen geblieben sind.
content-figures-efforts = Was am längsten dauert
content-figures-seconds = { $count ->
        [one] eine Sekunde
       *[other] { $count } Sekunden
    }
