# Introductions, the directory, greetings, the welcome.

## Commands

cmd-introduce = vorstellen
    .description = Stell dich vor oder ändere deinen Steckbrief
cmd-members = mitglieder
    .description = Die Menschen im Netzwerk
cmd-members-find = suchen
    .description = Finde Menschen danach, was sie machen, wo sie sind und was sie anbieten oder suchen
cmd-find-discipline = fachgebiet
    .description = Ein Fachgebiet: einfach lostippen, in welcher Sprache du willst
cmd-find-town = ort
    .description = Ein Ort: einfach lostippen
cmd-find-country = land
    .description = Ein Land
cmd-find-language = sprache
    .description = Eine Sprache, in der jemand arbeitet
cmd-find-side = wer
    .description = Alle, die etwas anbieten, oder alle, die etwas suchen
cmd-find-words = stichworte
    .description = Beliebige Wörter: ein Name, ein Material, ein Werkzeug
cmd-side-offers = bietet etwas an
cmd-side-seeks = sucht etwas
cmd-members-map = überblick
    .description = Das Netzwerk auf einen Blick: wer wo ist
cmd-menu-introduction = Steckbrief

## The parts of an introduction

field-name = Name
field-town = Ort
field-kind = Wer ich bin
field-disciplines = Fachgebiete
field-does = Was ich mache
field-offers = Was ich anbiete
field-seeks = Was ich suche
field-links = Links
field-languages = Sprachen
field-workplace = Arbeitsweise
field-availability = Verfügbarkeit

kind-person = Kreative Person
kind-collective = Kollektiv oder Gruppe
kind-organisation = Organisation
kind-third-party = Interessierte Person oder Einrichtung

kind-third-party-hint = eine Firma, ein Amt, eine Schule, jemand aus der Nachbarschaft

level-basic = Grundkenntnisse
level-good = gut
level-fluent = fließend
level-native = Muttersprache

workplace-remote = ortsunabhängig
workplace-on-site = vor Ort
workplace-both = vor Ort oder ortsunabhängig

availability-now = offen für Neues
availability-soon = bald wieder frei
availability-busy = zurzeit ausgelastet

contact-thread = in einem privaten Thread auf diesem Server
contact-message = als Direktnachricht vom Bot
contact-nobody = bitte keine Grüße

country-elsewhere = Ein anderes Land

## Working on it

panel-title = Dein Steckbrief
panel-new =
    Erzähl dem Netzwerk, wer du bist. Nur dein Name ist nötig; alles andere kannst du auslassen.
    Was du schreibst, wird sofort gespeichert. Du kannst also jederzeit aufhören und mit `/vorstellen` weitermachen.
panel-draft = Noch nicht veröffentlicht: Das siehst nur du.
panel-published = Veröffentlicht. Andere sehen, was auf „{ audience-everyone }“ steht.
panel-changed = Du hast Änderungen, die noch nicht veröffentlicht sind.
panel-unpublished = Zurückgezogen: Das siehst nur du. Du kannst deinen Steckbrief jederzeit wieder veröffentlichen.
panel-unpublished-hidden = Zurückgezogen: Das siehst nur du. Vorher hatte die Moderation den Steckbrief ausgeblendet. Die Begründung: { $reason }
    Wenn du ihn wieder veröffentlichst, bleibt er ausgeblendet, bis die Moderation ihn zeigt.
panel-away = Wird zurzeit nicht gezeigt, weil du deine Einwilligung widerrufen oder um Löschung deiner Daten gebeten hast. Mehr dazu mit `/datenschutz`.
panel-hidden = **Von der Moderation ausgeblendet.** Die Begründung: { $reason }
    Du kannst deinen Steckbrief ändern; sobald du die Änderung veröffentlichst, kann die Moderation ihn wieder zeigen.
panel-empty = noch nichts
panel-problems = Bitte sieh dir das noch einmal an; alles andere ist gespeichert:
panel-waiting = Was du dort geschrieben hast, bleibt erhalten. Öffne den Teil noch einmal, um es zu berichtigen.
panel-preview-button = Vorschau
panel-publish-button = Veröffentlichen
panel-publish-changes-button = Änderungen veröffentlichen
panel-unpublish-button = Zurückziehen
panel-discard-button = Änderungen verwerfen
panel-visibility-button = Wer sieht was?
panel-yearly-button = Einmal im Jahr nachfragen
panel-yearly-on = Abgemacht: Einmal im Jahr frage ich dich per Direktnachricht, ob noch alles stimmt. Mit `/datenschutz` kannst du das jederzeit beenden.
panel-open-button = Ändern
panel-add-button = Ausfüllen
panel-done = Schön, dass du da bist! Dein Steckbrief erscheint in { $channel }.
panel-done-changes = Dein Steckbrief in { $channel } ist auf dem neuesten Stand.
panel-done-no-channel = Andere finden dich mit `/mitglieder suchen`. In einem Kanal erscheint dein Steckbrief, sobald die Moderation einen dafür ausgewählt hat.
panel-next = Und jetzt? Finde andere mit `/mitglieder suchen`, oder schreib mit `/kooperation neu`, was du suchst oder anbietest: Ich schaue gleich, wer dazu passt.
panel-done-hidden = Gespeichert. Dein Steckbrief bleibt ausgeblendet, bis die Moderation ihn wieder zeigt.
panel-taken-down = Dein Steckbrief ist zurückgezogen. Hier bleibt er für dich erhalten.
panel-discarded = Deine Änderungen sind verworfen.

part-about = Über dich
part-disciplines = Deine Fachgebiete
part-words = In deinen Worten
part-languages = Sprachen
part-work = Zusammenarbeit

preview-title = So werden andere deinen Steckbrief sehen
preview-consent =
    Mit dem Veröffentlichen willigst du ein, dass alle auf diesem Server diesen Steckbrief sehen und dich im Verzeichnis finden können. Du kannst ihn jederzeit ändern oder zurückziehen; mit `/datenschutz` siehst du alles, was gespeichert ist, und kannst deine Einwilligung widerrufen.
preview-nothing-visible = Außer deinem Namen ist davon nichts für alle sichtbar. Du wirst nicht im Verzeichnis stehen.

## Forms

form-about-title = Über dich
form-name-label = Wie sollen wir dich nennen?
form-name-hint = Ein Name, ein Spitzname, der Name eurer Gruppe
form-place-label = Dein Ort
form-place-other = Ein anderer Ort
form-town-label = Ein anderer Ort: Wie heißt er?
form-country-label = In welchem Land liegt der Ort?
form-kind-label = Wer bist du?
form-words-title = In deinen Worten
form-words-hint = Egal in welcher Sprache
form-does-label = Was machst du?
form-does-placeholder = Ich binde Bücher von Hand und zeige Kindern, wie …
form-offers-label = Was bietest du anderen an?
form-offers-placeholder = eine Werkstatt, helfende Hände, einen Raum, guten Rat …
form-seeks-label = Was suchst du?
form-seeks-placeholder = Verstärkung für …, Hilfe bei …, einen Ort für …
form-links-label = Links zu deiner Arbeit
form-links-hint = Einer pro Zeile, höchstens fünf
form-written-label = In welcher Sprache hast du das geschrieben?
form-languages-title = Sprachen, in denen du arbeitest
form-languages-placeholder = keine meiner Sprachen
form-other-language-title = Eine weitere Sprache
form-other-language-label = Welche Sprache?
form-other-language-hint = Ihr Name in einer unserer fünf Sprachen
form-level-label = Wie gut arbeitest du in dieser Sprache?
form-level-hint = Lass das Feld leer, um die Sprache zu entfernen
form-work-title = Zusammenarbeit
form-workplace-label = Wie arbeitest du gern mit anderen?
form-availability-label = Hast du Zeit für etwas Neues?
form-note-label = Ein Wort dazu
form-note-placeholder = am Wochenende, ab März, …
form-contact-label = Wie dürfen andere dir Hallo sagen?
form-disciplines-title = Finde deine Fachgebiete
form-disciplines-label = Was machst du? Jede Sprache ist recht
form-disciplines-hint = Mehrere mit Kommas trennen
form-disciplines-placeholder = Keramik, scenografia, bookbinding …

name-needed = Bitte gib einen Namen mit mindestens einem Buchstaben an, damit andere wissen, wie sie dich nennen sollen.
town-name-needed = Bitte gib den Namen des Ortes ein oder wähle einen der Orte des Netzwerks aus.
town-country-needed = Bitte wähle auch das Land aus, in dem dein Ort liegt.
language-unknown = Unter diesem Namen kenne ich keine Sprache. Bitte versuch es mit dem deutschen oder englischen Namen, zum Beispiel „Ukrainisch“.
languages-too-many = Es passen { $limit } Sprachen hinein. Entferne eine, bevor du eine weitere hinzufügst.
disciplines-too-many = Es passen { $limit } Fachgebiete hinein. Ich habe die ersten { $limit } behalten; entferne welche, wenn dir andere wichtiger sind.

## Disciplines

disciplines-title = Deine Fachgebiete
disciplines-how = Tipp ein, was du machst, in welcher Sprache du willst, oder stöbere in den Bereichen.
disciplines-chosen = **Ausgewählt ({ $count } von { $limit })**
disciplines-none-yet = Noch nichts ausgewählt.
disciplines-search-button = Tipp ein, was du machst
disciplines-browse = In den Bereichen stöbern
disciplines-remove = Fachgebiete entfernen
disciplines-found = Wähle aus, was passt
disciplines-added = Hinzugefügt: { $names }
disciplines-unknown = „{ $words }“ kenne ich noch nicht. Schreib es unter „Was ich mache“, dort finden es alle genauso.
disciplines-did-you-mean = Meinst du etwas davon?
disciplines-in-group = { $group }: Wähle aus, was passt

languages-five-button = Die fünf des Netzwerks
languages-another-button = Eine weitere Sprache

contact-messages-closed = Ich konnte dir keine Direktnachricht schicken, deshalb kommen Grüße in einem privaten Thread an. Wenn du das ändern möchtest, erlaube in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Servermitgliedern und wähle dann noch einmal.
direct-test-greetings = Von jetzt an erreichen dich Grüße anderer Mitglieder hier. Beenden kannst du das unter jedem Gruß oder mit `/vorstellen` auf dem Server.

## Visibility

visibility-title = Wer sieht was?
visibility-how = Wähle einen oder mehrere Teile aus und dann, wer sie sehen darf. Dein Name ist auf deinem Steckbrief immer sichtbar.
visibility-choose = Teile auswählen
visibility-for = Wer darf das sehen: { $parts }
visibility-everyone-button = Alle
visibility-matched-button = Nur bei passenden Vorschlägen
visibility-nobody-button = Niemand

## Publishing

publish-needs-name = Bitte gib zuerst deinen Namen an: Er ist das Einzige, was nötig ist.
publish-while-erasing = Du hast um Löschung deiner Daten gebeten. Brich die Löschung zuerst mit `/datenschutz` ab, dann kannst du veröffentlichen.
introduction-gone = Diesen Steckbrief gibt es nicht mehr. Sieh dich mit `/mitglieder suchen` um.
introduction-none-yet = Diese Person hat sich noch nicht vorgestellt. Sieh dich mit `/mitglieder suchen` um.
introduction-none-of-yours = Du hast dich noch nicht vorgestellt. Fang mit `/vorstellen` an: Nur ein Name ist nötig.

## The card

card-hello-button = Hallo sagen
card-language-button = In meiner Sprache
card-report-button = Melden
card-written-in = Geschrieben auf { $language }
card-confirmed = Bestätigt am { $date }

## Greetings

hello-title = Sag { $name } Hallo
hello-label = Dein Gruß
hello-hint-thread = Für euch beide öffnet sich ein privater Thread (die Moderation kann ihn sehen)
hello-hint-message = Der Bot überbringt ihn als Direktnachricht
hello-placeholder = Hallo! Ich habe gesehen, dass du … Wollen wir …?
hello-empty = Bitte schreib ein paar Worte: Auf einen Gruß ohne Worte lässt sich schwer antworten.
hello-to-yourself = Das ist dein eigener Steckbrief. Du änderst ihn mit `/vorstellen`.
hello-not-wanted = Diese Person möchte zurzeit lieber keine Grüße bekommen.
hello-enough-today = Du hast in den letzten 24 Stunden { $limit } Grüße geschickt. Mach bitte später weiter, damit jeder davon persönlich bleibt.
hello-opened = Euer Thread ist offen: { $thread }
hello-opened-again = Ihr beide habt schon einen Thread; dort steht jetzt auch dein Gruß: { $thread }
hello-sent = Dein Gruß ist unterwegs.
hello-not-member = Diese Person ist nicht mehr auf dem Server.
hello-thread-name = { $one } & { $other }
hello-thread-first = { $receiver }, { $sender } sagt Hallo:
hello-thread-languages = Eure gemeinsamen Sprachen: { $languages }
hello-thread-no-language = Ihr habt keine gemeinsame Sprache angegeben. Vielleicht helfen Englisch, ein Übersetzungsprogramm oder eine Zeichnung.
hello-message = **{ $name } von { $server } sagt Hallo:**
    { $words }
hello-message-next = Antworte { $mention }, wann du magst, oder auch gar nicht.

## The yearly question

still-true-title = Stimmt dein Steckbrief noch?
still-true-body = Auf { $server } hast du deinen Steckbrief zuletzt am { $date } bestätigt. Ein Blick genügt:
still-true-yes-button = Ja, stimmt noch
still-true-change-button = Wie ändere ich ihn?
still-true-down-button = Zurückziehen
still-true-thanks = Danke! In einem Jahr frage ich wieder.
still-true-how = Benutze `/vorstellen` auf dem Server. Dein Steckbrief öffnet sich genau so, wie du ihn verlassen hast.

## Welcome

welcome-title = Willkommen, { $mention }!
welcome-body = Schön, dass du da bist. Wenn du magst, erzähl dem Netzwerk, wer du bist: Es dauert zwei Minuten, und nur dein Name ist nötig.
welcome-button = Stell dich vor

## The directory

find-title = { $total ->
        [0] Noch niemanden gefunden
        [one] Eine Person gefunden
       *[other] { $total } Personen gefunden
    }
find-nothing = Noch passt niemand zu all dem. Versuch es mit weniger Filtern oder einem weiter gefassten Fachgebiet, oder sieh mit `/mitglieder überblick` nach, wer wo ist.
find-nothing-at-all = Noch hat sich niemand vorgestellt. Mach den Anfang: `/vorstellen`
find-show-button = Öffnen
find-filters = Filter: { $filters }
find-unknown-discipline = „{ $typed }“ kenne ich nicht als Fachgebiet. Tipp einfach los und wähle eins aus der Liste, oder gib das Wort unter `stichworte` ein.
find-unknown-language = Die Sprache „{ $typed }“ kenne ich nicht. Tipp einfach los und wähle eine aus der Liste.
find-unknown-country = Das Land „{ $typed }“ kenne ich nicht. Tipp einfach los und wähle eins aus der Liste.
find-unsearchable-words = In „{ $typed }“ ist weder ein Buchstabe noch eine Ziffer; danach kann ich nicht suchen. Gib ein Wort ein: einen Namen, ein Material, ein Werkzeug.
search-forgotten = Diese Suche ist schon eine Weile her. Bitte starte sie mit `/mitglieder suchen` neu.

map-title = Das Netzwerk auf einen Blick
map-members = { $count ->
        [one] Ein Mitglied hat sich vorgestellt
       *[other] { $count } Mitglieder haben sich vorgestellt
    }, aus { $towns ->
        [one] einem Ort
       *[other] { $towns } Orten
    }.
map-empty = Noch hat sich niemand mit einem Ort vorgestellt. Mach den Anfang: `/vorstellen`
map-town = { $town }: { $count }
map-axis = Mitglieder
map-disciplines = Am häufigsten genannt: { $disciplines }
map-more-towns = … und { $count ->
        [one] ein weiterer Ort
       *[other] { $count } weitere Orte
    }
map-picture-description = Balkendiagramm der Mitglieder nach Ort: { $towns }
