# Die eigenen Wörter eines Servers, und wie gut Vorschläge passen.

cmd-taxonomy = begriffe
    .description = Die Wörter, unter denen Leute gefunden werden, und was noch nicht gefunden wird
cmd-taxonomy-add = hinzufügen
    .description = Einem Fachgebiet ein Wort hinzufügen, für diesen Server
cmd-taxonomy-concept = fachgebiet
    .description = Wofür das Wort steht: einfach lostippen, in welcher Sprache du willst
cmd-taxonomy-word = wort
    .description = Das Wort, wie Mitglieder es schreiben
cmd-taxonomy-language = sprache
    .description = Aus welcher Sprache es kommt; ohne Angabe gilt es in allen fünf
cmd-taxonomy-words = wörter
    .description = Die Wörter, die dieser Server hinzugefügt hat
cmd-taxonomy-export = export
    .description = Die Wörter dieses Servers als Datei, damit der Bot für alle besser wird
cmd-taxonomy-misses = fehlendes
    .description = Einträge, für die ich niemanden gefunden habe
cmd-taxonomy-feedback = rückmeldungen
    .description = Warum Vorschläge nicht passten, und auf welchen Wörtern sie beruhten
cmd-taxonomy-exposure = sichtbarkeit
    .description = Wie oft Mitglieder vorgeschlagen werden, nach Ort, Land und Sprache

help-taxonomy = **Dafür sorgen, dass alle gefunden werden**
    { $taxonomy_misses } zeigt Einträge, für die ich niemanden gefunden habe, { $taxonomy_add } fügt ein fehlendes Wort hinzu, und { $taxonomy_exposure } zeigt, wer wie oft vorgeschlagen wird.

taxonomy-words-title = Wörter dieses Servers: { $count }
taxonomy-words-none = Noch keine eigenen Wörter. Wenn ein Eintrag niemanden findet, weil ich ein Wort nicht kenne, füge es mit `/begriffe hinzufügen` hinzu.
taxonomy-added = „{ $word }“ bedeutet hier ab jetzt: { $concept }. Es wird sofort gefunden.
taxonomy-removed = „{ $word }“ ist entfernt.
taxonomy-remove-placeholder = Ein Wort entfernen
taxonomy-exported = { $count ->
        [one] Ein Wort
       *[other] { $count } Wörter
    } im Format der Dateien des Bots. Schick sie denen, die den Bot betreiben, dann haben alle Server etwas davon.
vocabulary-no-word = „{ $word }“ kann ich nicht lernen: bitte höchstens vier Wörter aus Buchstaben und Ziffern, ohne Kommas, Links und Erwähnungen.
vocabulary-too-short = „{ $word }“ ist zu kurz: Mit weniger als { $least } Buchstaben würde es überall gefunden.
vocabulary-everyday = „{ $word }“ ist ein Alltagswort; damit würden alle gefunden. Ist es das nur in einer anderen Sprache, gib an, aus welcher Sprache es kommt.
vocabulary-known = „{ $word }“ kenne ich schon: Es bedeutet { $concept }.
vocabulary-enough = Dieser Server hat { $most } eigene Wörter, mehr passen nicht. Exportiere sie für die, die den Bot betreiben, und entferne einige.
vocabulary-no-concept = Dieses Fachgebiet kenne ich nicht. Bitte wähle eines von denen, die dir beim Tippen angeboten werden.
vocabulary-no-language = Bitte wähle eine der fünf Sprachen oder keine.
vocabulary-gone = Dieses Wort ist schon entfernt.

taxonomy-misses-title = Niemand gefunden
taxonomy-misses-intro = Einträge der letzten Monate ohne einen einzigen Vorschlag. Fehlt unten ein Wort, füge es mit `/begriffe hinzufügen` hinzu. Wer den Eintrag geschrieben hat und Bescheid haben wollte, erfährt dann, wer jetzt passt; wer das nicht wollte, kann noch einmal „{ coop-find-button }“ drücken.
taxonomy-misses-none = Für jeden Eintrag war jemand da.
taxonomy-understood = Ich verstehe: { $names }
taxonomy-understood-nothing = Davon verstehe ich nichts
taxonomy-look-button = Ansehen
taxonomy-feedback-title = Was nicht passte
taxonomy-feedback-none = Noch niemand hat einen Vorschlag mit Begründung abgelehnt.
taxonomy-feedback-words = { $concept }: „{ $yours }“ – „{ $theirs }“
taxonomy-feedback-no-words = Die Wörter sind nicht mehr zu sehen.

taxonomy-exposure-title = Wer vorgeschlagen wird und wer nicht
taxonomy-exposure-intro = Die letzten { $days } Tage: Mitglieder, die vorgeschlagen werden dürfen, wie oft das geschah, Einträge, und wie oft beide Ja gesagt haben.
taxonomy-exposure-figures = Mitglieder: { $members } · vorgeschlagen: { $shown } · Einträge: { $requests } · beide sagten Ja: { $meetings }
taxonomy-exposure-none = Noch darf niemand vorgeschlagen werden, und es wurde nichts gesucht.
taxonomy-exposure-more = und { $count } weitere in der Datei
taxonomy-exposure-filed = Alle Gruppen, nach Ort, Land und Sprache.
taxonomy-few = weniger als { $few }
taxonomy-unseen = mindestens eine Person wurde hier noch niemandem vorgeschlagen
taxonomy-unsaid = Ohne Angabe
taxonomy-by-town-button = Nach Ort
taxonomy-by-country-button = Nach Land
taxonomy-by-language-button = Nach Sprache
taxonomy-sheet-button = Als Datei
taxonomy-csv-by = Gruppierung
taxonomy-csv-group = Gruppe
taxonomy-csv-country = Land
taxonomy-csv-members = Mitglieder, die vorgeschlagen werden dürfen
taxonomy-csv-shown = Vorgeschlagen
taxonomy-csv-requests = Einträge
taxonomy-csv-meetings = Beide sagten Ja
taxonomy-csv-unseen = Mindestens eine Person wurde niemandem vorgeschlagen
taxonomy-csv-yes = ja

outcomes-button = Was aus Einträgen wurde
outcomes-title = Was aus Einträgen wurde
outcomes-intro = Einträge nach dem Zeitpunkt ihrer Veröffentlichung, und was laut denen, die sie geschrieben haben, daraus geworden ist. Eine Gruppe, hinter der weniger als { $few } Personen stehen, bei Paaren auch nur auf einer der beiden Seiten, zählt zu den übrigen; ein Jahr, in dem weniger Personen Einträge veröffentlicht haben, fehlt in „{ outcomes-ever }“.
outcomes-too-few = Dazu lässt sich erst etwas sagen, wenn in einem Jahr mindestens { $few } Personen Einträge veröffentlicht haben.
outcomes-not-apart = Hier lässt sich nichts aufschlüsseln, ohne etwas über weniger als { $few } Personen zu verraten.
outcomes-total = Alle
outcomes-others = Alle übrigen zusammen
outcomes-nobody-met = Noch niemand zusammengebracht
outcomes-quarter = { $quarter }. Quartal { $year }
outcomes-counted = Einträge: { $requests } · beide sagten Ja: { $brought }
outcomes-requests = Einträge
outcomes-brought = beide sagten Ja
outcomes-met = haben sich getroffen
outcomes-working = arbeiten zusammen
outcomes-done = Projekt fertig
outcomes-nothing = nichts daraus geworden
outcomes-silent = keine Antwort
outcomes-pending = noch nicht gefragt
outcomes-ever = Alle Jahre
outcomes-year-placeholder = Jahr
outcomes-by-kind-button = Nach Art
outcomes-by-countries-button = Nach Ländern
outcomes-by-languages-button = Nach Sprachen
outcomes-by-quarter-button = Nach Quartal
outcomes-filed = Was aus Einträgen wurde, nach Art, Ländern, Sprachen und Quartal, ohne Namen. Gruppen von weniger als { $few } Personen sind zusammengefasst.

act-add-word = Wort hinzugefügt
act-remove-word = Wort entfernt
