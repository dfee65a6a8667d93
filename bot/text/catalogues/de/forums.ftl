# Foren: die Treffen des Netzwerks, wer kommt, Erinnerungen, und was daraus geworden ist.
#
# Words used throughout: the card of a forum is its „Aushang“, since „Karte“ is also a map; to call a forum is to
# „ansetzen“ it; the organisers are „das Orga-Team“.

## Befehle

cmd-forum = forum
    .description = Die Foren, Treffen und Workshops des Netzwerks
cmd-forum-create = neu
    .description = Ein Forum ansetzen: Schritt für Schritt vom Titel bis zum Aushang
cmd-forum-duplicate = kopieren
    .description = Ein neues Forum nach dem Plan eines früheren beginnen, etwa nach dem vom letzten Jahr
cmd-forum-which = forum
    .description = Welches Forum: einfach den Titel eintippen
cmd-forum-list = liste
    .description = Die nächsten Foren
cmd-forum-mine = meine
    .description = Die Foren, auf die du geantwortet hast, deine Aufgaben, und alles für deinen Kalender
cmd-forum-history = rückblick
    .description = Vergangene Foren: Beschlüsse, Aufgaben, und was daraus geworden ist
cmd-reminders = erinnerungen
    .description = Wie und wann ich dich an Foren erinnere: ansehen, ändern oder abstellen

## Was ein Forum ist

forum-kind-annual = Jahresforum
forum-kind-meeting = Treffen
forum-kind-workshop = Workshop
forum-kind-online = Online

forum-part-words = Texte
forum-part-when = Wann
forum-part-where = Wo
forum-part-agenda = Programm
forum-part-seats = Plätze und wer einlädt
forum-part-extras = Art, Erinnerungen, Extras
forum-part-repeats = Wiederholung

## Der Aushang

forum-when = Wann
forum-where = Wo
forum-host = Ausgerichtet von
forum-seats = Plätze
forum-agenda = Programm
forum-again = Wiederholt sich
forum-local-time = Ortszeit: { $date }, { $times } Uhr ({ $zone })
forum-agenda-more = { $count ->
        [one] … und ein weiterer Punkt
       *[other] … und { $count } weitere Punkte
    }
forum-seats-of = { $taken } von { $capacity } belegt
forum-seats-open = { $taken ->
        [0] für alle, die kommen
        [one] eine Person kommt
       *[other] { $taken } Personen kommen
    }
forum-seats-number = { $count ->
        [one] Ein Platz
       *[other] { $count } Plätze
    }
forum-offered = { $count } zum Nachrücken angeboten
forum-waiting = { $count } auf der Warteliste
forum-maybe-count = { $count } vielleicht
forum-coming-list = { $count ->
        [0] Bisher hat niemand zugesagt. Machst du den Anfang?
        [one] Dabei ({ $count })
       *[other] Dabei ({ $count })
    }
forum-said-yes = Zugesagt hatten ({ $count })
forum-coming-more = { $count ->
        [one] und eine weitere Person
       *[other] und { $count } weitere
    }
forum-answer-by = Bitte antworte bis zum { $time }
forum-no-guests = Ohne Gäste: Plätze gibt es nur für die, die selbst zusagen
forum-by = Angesetzt von { $organiser }
forum-card-cancelled = Abgesagt: Dieses Forum findet nicht statt.
forum-card-over = Dieses Forum ist vorbei.
forum-coming-button = Ich komme
forum-maybe-button = Vielleicht
forum-cant-button = Ich kann nicht
forum-calendar-button = In meinen Kalender
forum-ask-button = Das Orga-Team fragen
forum-came-of-it-button = Was daraus geworden ist
forum-recall-button = Was aus dem letzten wurde
forum-organise-button = Organisieren
forum-details-button = Öffnen
forum-duplicate-button = Noch so eins ansetzen

forum-every-day = { $interval ->
        [one] jeden Tag
       *[other] alle { $interval } Tage
    }
forum-every-week = { $interval ->
        [one] jede Woche
       *[other] alle { $interval } Wochen
    }
forum-every-month = { $interval ->
        [one] jeden Monat
       *[other] alle { $interval } Monate
    }
forum-every-year = { $interval ->
        [one] jedes Jahr
       *[other] alle { $interval } Jahre
    }
forum-every-weekday = { $every }, am selben Wochentag
forum-every-until = { $every }, bis zum { $date }

## Antworten

forum-answered-seated = ✅ Du hast einen Platz. Bis bald!
forum-answered-guests = { $count ->
        [one] Du bringst einen Gast mit.
       *[other] Du bringst { $count } Gäste mit.
    }
forum-answered-waiting = ⏳ Alle Plätze sind belegt. Du bist Nummer { $place } auf der Warteliste; sobald ein Platz frei wird, frage ich dich.
forum-answered-offered = 🎟️ Für dich ist ein Platz frei. Bitte bestätige ihn bis { $until } mit „{ forum-coming-button }“.
forum-answered-lapsed = Der Platz, der für dich frei gehalten wurde, ist weitergegeben. Drück auf „{ forum-coming-button }“, um dich wieder anzustellen.
forum-answered-maybe = 🤔 Notiert: vielleicht. Ein Platz wird dabei nicht für dich frei gehalten; drück auf „{ forum-coming-button }“, sobald du es weißt.
forum-answered-cant = Notiert: Du kannst nicht kommen. Danke, dass du Bescheid gibst.
forum-answer-none-yet = Du hast noch nicht geantwortet.
forum-guests-choose = Bringst du Gäste mit?
forum-guests-option = { $count ->
        [0] Nur ich
        [one] Ein Gast
       *[other] { $count } Gäste
    }
forum-way-dm = Per Direktnachricht
forum-way-thread = Erwähnung im Thread
forum-way-none = Gar nicht
forum-way-is = So erinnere ich dich: **{ $way }**
forum-way-tested = Von jetzt an erinnere ich dich hier an „{ $title }“. Beenden kannst du das unter jeder Erinnerung.
forum-way-closed = Ich konnte dir keine Direktnachricht schicken, deshalb wurde nichts geändert. Erlaube in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Servermitgliedern und versuch es noch einmal, oder wähle den Thread.
forum-way-no-thread = Es gibt weder einen Thread noch einen Aushang, in dem ich dich erwähnen könnte, deshalb wurde nichts geändert. Wähle „{ forum-way-dm }“, oder bitte die Moderation, einen Kanal für Foren zu wählen.
forum-way-thread-closed = Ich kann dich in { $channel } nicht erwähnen, deshalb wurde nichts geändert: Entweder siehst du den Kanal nicht, oder ich darf dort nicht schreiben. Wende dich an die Moderation, oder wähle „{ forum-way-dm }“.
forum-calendar-here = Hier ist die Datei für deinen Kalender. Eine spätere aktualisiert den Eintrag, statt ihn zu verdoppeln.
forum-calendar-feed = Creative Clusters: Foren
forum-calendar-none = Du hast noch bei keinem der nächsten Foren „{ forum-coming-button }“ oder „{ forum-maybe-button }“ gesagt. Sieh dich mit `/forum liste` um.
forum-interested = Du hast „{ $title }“ als interessant markiert. Damit ist noch kein Platz für dich frei gehalten: Kommst du?

forum-ask-title = Das Orga-Team fragen
forum-ask-form-label = Deine Frage
forum-ask-form-hint = Das sehen nur du, das Orga-Team und die Moderation
forum-ask-empty = Bitte schreib eine Frage: Auf eine leere kann das Orga-Team nicht antworten.
forum-ask-enough = Du hast zu diesem Forum schon { $limit } Fragen gestellt. Schreib bitte in einem dieser Threads weiter: Dort liest und antwortet das Orga-Team.
forum-ask-thread-name = Frage: { $title }
forum-ask-first = { $organiser }, { $person } hat eine Frage zu **{ $title }**:
forum-ask-moderators = Liebe Moderation
forum-ask-opened = Deine Frage steht in einem privaten Thread: { $thread }
forum-ask-no-thread = In { $channel } kann ich keinen privaten Thread öffnen. Bitte sag der Moderation Bescheid: `/einstellungen prüfen` zeigt ihr, was mir fehlt. Damit nichts verloren geht, ist hier deine Frage: { $words }

## Nachrichten

forum-late-note = Das kommt verspätet, weil ich zu der Zeit nicht lief. Entschuldige!
forum-reminder-title = { $title } beginnt { $time }
forum-reminder-maybe = Du hast „vielleicht“ gesagt. Weißt du es inzwischen?
forum-reminder-waiting = Du stehst noch auf der Warteliste.
forum-remind-hour-button = In einer Stunde wieder
forum-remind-day-button = Morgen wieder
forum-remind-stop-button = Nicht mehr erinnern
forum-snoozed = Ich erinnere dich { $time } noch einmal.
forum-reminders-stopped = An dieses Forum erinnere ich dich nicht mehr. Ändern kannst du das mit `/erinnerungen` auf dem Server.
forum-changed-title = Geändert: { $title }
forum-changed-old = Bisher
forum-changed-new = Jetzt
forum-changed-still = Passt es dir noch?
forum-cancelled-title = Abgesagt: { $title }
forum-cancelled-body = Das für { $time } geplante Forum findet nicht statt.
forum-cancelled-reason = Das Orga-Team schreibt:
forum-offer-title = Ein Platz ist frei: { $title }
forum-offer-body = Er wird bis { $until } für dich frei gehalten. Danach geht er an die nächste Person auf der Warteliste.
forum-offer-accept-button = Annehmen
forum-offer-decline-button = Ablehnen
forum-offer-declined = Danke: Der Platz geht an die nächste Person.
forum-offer-over = Dieses Angebot ist abgelaufen: Der Platz ist an die nächste Person gegangen.
forum-seated-title = Du hast einen Platz: { $title }
forum-seated-body = Jetzt ist für alle Platz: Du musst nicht mehr warten und nichts mehr bestätigen. Falls du doch nicht kannst, drück auf „{ forum-cant-button }“.
forum-invite-title = Kommst du? { $title }
forum-feedback-title = Wie war es? { $title }
forum-feedback-body = Dreimal tippen hilft dem Orga-Team, und wenn du magst, ein Satz dazu. Wer was geschrieben hat, sieht es nicht.
forum-feedback-button = Sagen, wie es war
forum-mark-whole = Insgesamt
forum-mark-contacts = Neue Kontakte
forum-mark-usefulness = Nutzen für deine Arbeit
forum-feedback-choose = **{ $what }**: von 1 (nicht gut) bis 5 (sehr gut)
forum-feedback-words-button = Einen Satz dazu schreiben
forum-feedback-form-label = Was war gut? Was würdest du ändern?
forum-feedback-thanks = Danke! Ändern kannst du es jederzeit.
forum-task-title = Deine Aufgabe aus { $title }
forum-task-due = fällig: { $date }
forum-task-done-button = Erledigt
forum-task-later-button = Später
forum-task-done = ✅ Erledigt und für das nächste Forum festgehalten. Danke!
forum-task-later = Notiert. Ich erinnere dich am { $time } noch einmal.

## Erinnerungen

reminders-title = Deine Erinnerungen an Foren
reminders-intro = Das gilt für alle Foren dieses Servers. Für ein einzelnes kannst du es anders wählen, wenn du antwortest.
reminders-way = Normalerweise: **{ $way }**
reminders-way-unset = Normalerweise: gar nicht, bis du es hier oder beim Antworten auswählst
reminders-way-placeholder = Wie ich dich erinnere
reminders-which-placeholder = Wann ich dich erinnere
reminders-30-days = 30 Tage vorher
reminders-7-days = 7 Tage vorher
reminders-1-days = Einen Tag vorher
reminders-1-hours = Eine Stunde vorher
reminders-none = keine Erinnerungen
reminders-forums = Die nächsten Foren
reminders-forums-none = Du hast noch auf keins der nächsten Foren geantwortet.
reminders-invite-on-button = Nach neuen Foren fragen
reminders-invite-off-button = Nicht nach neuen Foren fragen
reminders-stopped = Erinnerungen als Direktnachricht sind abgestellt. Unter „{ message-open-button }“ kannst du sie wieder einschalten.
reminders-invites-on = Bei jedem Forum, auf das du nicht geantwortet hast, frage ich dich einmal.
reminders-invites-off = Bei Foren, auf die du nicht geantwortet hast, frage ich dich nicht.
reminders-stop-all-button = Alle abstellen
reminders-stopped-all = Alle Erinnerungen an Foren sind abgestellt.
reminders-saved = Gespeichert.

## Ein Forum schreiben

forum-panel-new = Ein neues Forum
forum-panel-change = Ändern: { $title }
forum-panel-intro = Was du schreibst, wird sofort gespeichert. Nötig sind nur ein Titel, die Zeit und der Ort; die Vorschau zeigt, was andere sehen werden.
forum-panel-changed = Du hast Änderungen, die noch nicht veröffentlicht sind. Bis dahin bleibt, was veröffentlicht ist, wie es ist.
forum-panel-holiday = Feiertag am { $date } ({ $country }): { $name }
forum-panel-clash = Zur selben Zeit: { $title }, { $time }
forum-panel-clash-elsewhere = Zur selben Zeit gibt es auf einem anderen Server des Netzwerks ein Forum: { $time }
forum-panel-overlaps = Jemand anders hat inzwischen dasselbe geändert: { $parts }. Hier siehst du deine Fassung; veröffentlichst du sie, ersetzt sie die andere.
forum-panel-overbooked = { $taken } Plätze sind schon vergeben. Niemand verliert seinen Platz, und neue gibt es erst, wenn welche frei werden.
forum-panel-no-channel = Es ist noch kein Kanal für Foren ausgewählt, deshalb erscheint kein Aushang. Die Moderation wählt einen mit `/einstellungen öffnen` aus.
forum-panel-discard-button = Verwerfen
forum-panel-discarded = Dein Entwurf ist verworfen. Was veröffentlicht war, bleibt, wie es ist.
forum-preview-title = So werden andere es sehen
forum-preview-change = Ändern sich Zeit oder Ort, erfahren es alle, die geantwortet haben; das Alte steht neben dem Neuen.
forum-published = ✅ Veröffentlicht. Der Aushang erscheint in { $channel }, und alles Weitere geht von selbst.
forum-published-changes = ✅ Die Änderungen sind veröffentlicht.
forum-published-no-channel = ✅ Veröffentlicht. Zu finden ist es mit `/forum liste`. Ein Aushang erscheint, sobald die Moderation einen Kanal für Foren ausgewählt hat.
forum-publish-once-button = Nur für dieses veröffentlichen
forum-publish-series-button = Auch für alle folgenden
forum-template-choose = Mit einer Vorlage beginnen
forum-template-begun = Mit einer Vorlage begonnen. Wähle den Tag, und ändere, was du willst.
forum-template-keep-button = Als Vorlage behalten
forum-template-name-label = Name der Vorlage
forum-template-name-hint = Eine gleichnamige Vorlage wird ersetzt. Vortragende und die Wiederholung fallen weg
forum-template-kept = ✅ Behalten: „{ $name }“. Die Vorlage wird angeboten, wenn jemand ein neues Forum ansetzt.
forum-template-name-needed = Bitte gib der Vorlage einen Namen mit mindestens einem Buchstaben.
forum-template-taken = Es gibt schon eine Vorlage namens „{ $name }“. Wähle einen anderen Namen, oder bitte die Moderation, sie zu ersetzen.
forum-templates-full = Es passen { $limit } Vorlagen hinein. Lösche zuerst eine: „{ settings-forums-button }“ unter `/einstellungen öffnen`.
forum-panel-once = Dieses Forum wiederholt sich. Du kannst eine Änderung nur für dieses eine veröffentlichen oder auch für alle, die folgen.
forum-published-once = ✅ Veröffentlicht, nur für dieses. Die folgenden bleiben, wie sie waren.
forum-once-repetition = Du hast auch die Wiederholung geändert, und die gilt für alle, die folgen. Veröffentliche es auch für die folgenden, oder ändere die Wiederholung erst zurück.
forum-texts-intro = Titel und Beschreibung, in jeder Sprache, die du möchtest. Wer eine andere Sprache liest, sieht die erste.
forum-texts-choose = Sprache zum Schreiben auswählen

forum-form-words-title = Texte: { $language }
forum-form-title-label = Titel
forum-form-title-hint = Leer: Diese Sprache fällt weg
forum-form-description-label = Worum geht es?
forum-form-when-title = Wann
forum-form-date-hint = Zum Beispiel 15.06.2027 oder 2027-06-15
forum-form-start-date-label = Erster Tag
forum-form-start-time-label = Beginn
forum-form-end-date-label = Letzter Tag
forum-form-end-date-hint = Leer: derselbe Tag
forum-form-end-time-label = Ende
forum-form-time-hint = Zum Beispiel 10:00
forum-form-end-time-hint = Zum Beispiel 18:00
forum-form-zone-label = In welcher Zeitzone?
forum-form-zone-hint = Gemeint sind die Zeiten, die man dort von der Uhr abliest
forum-form-where-title = Wo
forum-form-place-label = Ort
forum-form-venue-label = Wo genau?
forum-form-venue-hint = Haus, Straße, Raum
forum-form-link-label = Link, falls es online stattfindet
forum-form-agenda-label = Eine Zeile für jeden Punkt
forum-form-agenda-hint = Uhrzeit, Titel | wer spricht. Für einen anderen Tag eine Zeile mit seinem Datum
forum-form-agenda-placeholder = 10:00 Begrüßung | Maja
forum-form-capacity-label = Wie viele Menschen passen hinein?
forum-form-capacity-hint = Gäste zählen mit. Leer: so viele, wie kommen
forum-form-answer-by-label = Antworten bis
forum-form-answer-by-hint = Ein Datum und, wenn du magst, eine Uhrzeit; leer: bis zum Beginn
forum-form-host-label = Ausrichtende Organisation
forum-form-host-hint = Wer einlädt, wenn nicht du selbst
forum-form-kind-label = Was ist es?
forum-form-reminders-label = Wann soll ich daran erinnern?
forum-form-reminders-hint = Alle können ihre Erinnerungen selbst abstellen
forum-form-with-label = Was gehört dazu?
forum-form-picture-label = Webadresse eines Bildes
forum-form-recurrence-label = Wiederholt es sich?
forum-form-until-label = Bis wann?
forum-form-until-hint = Leer: ohne Ende
forum-with-thread = Thread zum Reden
forum-with-event = Event auf Discord
forum-with-role = Rolle für alle, die kommen
forum-with-guests = Gäste willkommen
forum-repeat-never = Nur einmal
forum-repeat-week = Jede Woche
forum-repeat-two-weeks = Alle zwei Wochen
forum-repeat-month = Jeden Monat am selben Datum
forum-repeat-month-day = Jeden Monat am selben Wochentag
forum-repeat-year = Jedes Jahr am selben Datum
forum-repeat-year-day = Jedes Jahr am selben Wochentag
forum-repeat-other = Wie bisher

## Organisieren

forum-organise-title = Organisieren: { $title }
forum-organise-numbers = Kommen: { $coming } · Plätze angeboten: { $offered } · Warteliste: { $waiting } · vielleicht: { $maybe } · können nicht: { $cant } · eingecheckt: { $arrived }
forum-organise-change-button = Ändern
forum-organise-cancel-button = Absagen
forum-organise-attendance-button = Teilnahmeliste
forum-organise-checkin-button = Check-in
forum-organise-minutes-button = Protokoll und Beschlüsse
forum-organise-tasks-button = Aufgaben
forum-cancel-form-title = Dieses Forum absagen
forum-cancel-form-label = Warum?
forum-cancel-form-hint = Alle, die geantwortet haben, erfahren es sofort, mit Grund. Das lässt sich nicht rückgängig machen
forum-cancel-form-which-label = Welches?
forum-cancel-one = Nur dieses; das nächste wird veröffentlicht
forum-cancel-series = Dieses und alle, die folgen würden
forum-cancel-done = Das Forum ist abgesagt. Ich sage denen Bescheid, die geantwortet haben.
forum-untold = { $count ->
        [one] Eine Person, die geantwortet hat, kann ich nicht benachrichtigen
       *[other] { $count } Personen, die geantwortet haben, kann ich nicht benachrichtigen
    }: Es gibt keinen Kanal für Foren, in dem ich jemanden erwähnen könnte, und Direktnachrichten wurden nicht gewählt. Bitte gib selbst Bescheid: „{ forum-organise-button }“ führt zur „{ forum-organise-attendance-button }“.
forum-attendance-file = { $count ->
        [one] Eine Antwort.
       *[other] { $count } Antworten.
    } Bitte bewahre diese Datei nur so lange auf, wie du sie brauchst: Löschungen erreichen sie nicht.
forum-csv-name = Name
forum-csv-choice = Antwort
forum-csv-seat = Platz
forum-csv-guests = Gäste
forum-csv-arrived = Eingecheckt
forum-choice-coming = möchte kommen
forum-choice-maybe = vielleicht
forum-choice-cant = kann nicht
forum-seat-seated = Platz sicher
forum-seat-offered = Platz angeboten
forum-seat-waiting = auf der Warteliste
forum-seat-lapsed = Angebot verfallen

forum-checkin-title = Check-in: { $title }
forum-checkin-body = { $count ->
        [0] Noch hat niemand eingecheckt.
        [one] Eine Person hat eingecheckt.
       *[other] { $count } Personen haben eingecheckt.
    }
forum-checkin-choose = Wer ist da?
forum-checkin-undo-choose = Versehentlich eingecheckt?
forum-checkin-post-button = Knopf zum Einchecken veröffentlichen
forum-checkin-posted = Der Knopf steht in { $channel }.
forum-checkin-no-post = Dort, wo über dieses Forum gesprochen wird, kann ich nichts veröffentlichen. `/einstellungen prüfen` zeigt, was mir fehlt.
forum-checkin-button = Ich bin da
forum-checkin-done = ✅ Willkommen! Du bist eingecheckt.
forum-checkin-known = Du warst schon eingecheckt. Viel Spaß!

forum-minutes-title = Protokoll und Beschlüsse: { $title }
forum-minutes-none = Noch nichts festgehalten.
forum-minute-add-button = Ins Protokoll schreiben
forum-decision-add-button = Beschluss hinzufügen
forum-minutes-remove-placeholder = Einen Punkt löschen
forum-minute-form-label = Was soll festgehalten werden?
forum-minute-minute = Protokoll
forum-minute-decision = Beschluss

forum-tasks-title = Aufgaben: { $title }
forum-tasks-none = Noch keine Aufgaben.
forum-task-form-title = Aufgabe
forum-task-form-what-label = Was ist zu tun?
forum-task-form-due-label = Bis wann?
forum-task-form-outcome-label = Was ist daraus geworden?
forum-task-form-outcome-hint = Andere lesen es im Rückblick und beim nächsten Forum
forum-task-owner-placeholder = Eine neue Aufgabe: Wer übernimmt sie?
forum-task-owner-none = noch niemand
forum-task-close-placeholder = Erledigt: welche Aufgabe?
forum-task-hand-placeholder = Jemand anders macht es: welche Aufgabe?
forum-task-hand-choose = Wer macht es ab jetzt?
forum-task-reopen-placeholder = Doch nicht erledigt: welche Aufgabe?

## Listen

forum-list-title = Die nächsten Foren
forum-list-none = Zurzeit ist kein Forum geplant.
forum-list-create-button = Ein Forum ansetzen
forum-mine-title = Deine Foren
forum-mine-none = Du hast noch auf keins der nächsten Foren geantwortet. Sieh dich mit `/forum liste` um.
forum-mine-more = { $count ->
        [one] … und noch eines: Mit `/forum liste` findest du es und kannst deine Antwort ändern.
       *[other] … und { $count } weitere: Mit `/forum liste` findest du sie und kannst deine Antworten ändern.
    }
forum-mine-tasks = Deine Aufgaben
forum-mine-tasks-more = { $count ->
        [one] … und eine weitere; sie rückt nach, sobald eine von diesen erledigt ist.
       *[other] … und { $count } weitere; sie rücken nach, sobald diese erledigt sind.
    }
forum-mine-calendar-button = Alle für meinen Kalender
forum-history-title = Vergangene Foren
forum-history-none = Noch hat kein Forum stattgefunden.
forum-history-people = { $count ->
        [one] Eine Person war da.
       *[other] { $count } Personen waren da.
    }
forum-history-feedback = { $count ->
        [one] Rückmeldung einer Person
       *[other] Rückmeldungen von { $count } Personen
    }: { $marks }
forum-history-came-of = Was aus { $title } geworden ist
forum-protocol-button = Alles als Datei
forum-protocol-here = Hier ist alles, was festgehalten wurde, vollständig: Beschlüsse, Protokoll und Aufgaben mit dem, was daraus wurde.

## Einstellungen

forum-settings-title = Foren
forum-settings-members-on = Alle Mitglieder dürfen Foren ansetzen.
forum-settings-members-off = Nur die Moderation darf Foren ansetzen.
forum-settings-members-on-button = Allen Mitgliedern erlauben
forum-settings-members-off-button = Nur der Moderation erlauben
forum-settings-templates = { $count ->
        [one] Für neue Foren wird eine Vorlage dieses Servers angeboten.
       *[other] Für neue Foren werden { $count } Vorlagen dieses Servers angeboten.
    }
forum-template-remove-placeholder = Eine Vorlage löschen
settings-forums-button = Wer Foren ansetzt

purpose-forums = Kanal für Foren
purpose-forums-hint = Hier erscheinen die Aushänge der Foren, jeder mit einem eigenen Thread
channel-forums-name = foren
check-no-forums = Es ist kein Kanal für Foren ausgewählt, deshalb erscheinen keine Aushänge; Foren sind nur mit `/forum liste` zu finden. Wähle in den Einstellungen einen aus.
check-forums-server = Für Foren fehlt mir auf diesem Server: { $permissions }. Ohne „{ permission-create-events }“ bekommen sie kein Discord-Event, ohne „{ permission-manage-roles }“ keine Rolle für alle, die kommen; der Rest geht. Erlaube es meiner Rolle in den Servereinstellungen.
permission-create-public-threads = Öffentliche Threads erstellen
permission-create-events = Events erstellen
permission-manage-roles = Rollen verwalten

## Was schiefgehen kann

forum-gone = Dieses Forum gibt es nicht mehr. Sieh dich mit `/forum liste` um.
forum-not-yours = Das kann nur, wer dieses Forum angesetzt hat, oder die Moderation.
forum-is-cancelled = Dieses Forum wurde abgesagt, deshalb lässt sich nichts mehr ändern.
forum-is-over = Dieses Forum ist vorbei, deshalb lässt sich nichts mehr ändern.
forum-moderators-call = Auf diesem Server setzt nur die Moderation Foren an. Wenn du eins planst, wende dich an sie: Sie kann auch allen Mitgliedern erlauben, Foren anzusetzen.
forum-draft-there = Du schreibst schon an einem anderen neuen Forum. Mach damit weiter, oder verwirf es und beginne mit diesem.
forum-changed-meanwhile = Jemand anders hat an derselben Stelle eine Änderung veröffentlicht, während du geschrieben hast. Deine ist noch da: Sieh dir die veröffentlichte mit `/forum liste` an; dann veröffentliche noch einmal, um sie zu ersetzen, oder verwirf deine.
forum-draft-go-on-button = Mit meinem weitermachen
forum-draft-instead-button = Mit diesem beginnen
forum-too-many = Es können höchstens { $limit } Foren gleichzeitig geplant sein. Sag eins ab, oder warte, bis eins vorbei ist.
forum-too-many-own = { $limit } Foren, die du angesetzt hast, stehen noch bevor. Warte bitte, bis eines vorbei ist, oder bitte die Moderation, das neue anzusetzen.
forum-too-many-today = Du hast in den letzten 24 Stunden { $limit } Foren angesetzt. Dein Entwurf ist gespeichert: Veröffentliche ihn morgen, oder bitte die Moderation, das Forum anzusetzen.
forum-moved-often = Zeit oder Ort dieses Forums wurden in den letzten 24 Stunden { $limit }-mal geändert, und jedes Mal haben es alle erfahren, die geantwortet haben. Deine Änderungen sind gespeichert: Veröffentliche sie morgen, oder bitte die Moderation darum.
forum-title-needed = Bitte gib in mindestens einer Sprache einen Titel mit mindestens einem Buchstaben an.
forum-needs-time = Bitte gib zuerst an, wann es beginnt und endet.
forum-needs-town = Bitte wähle den Ort aus. Für ein Forum ohne Ort wähle „{ forum-kind-online }“ unter „{ forum-part-extras }“.
forum-needs-link = Bitte gib den Link an, unter dem das Forum online stattfindet.
forum-one-link = Bitte gib nur eine Webadresse an.
forum-date-unreadable = Das Datum „{ $typed }“ verstehe ich nicht. Bitte schreib es so: 15.06.2027 oder 2027-06-15.
forum-time-unreadable = Die Uhrzeit „{ $typed }“ verstehe ich nicht. Bitte schreib sie so: 10:00.
forum-time-skipped = { $time } gibt es an diesem Tag dort nicht: Die Uhr wird dann vorgestellt. Meintest du { $next }?
forum-ends-before-start = Das Ende liegt vor dem Beginn. Bitte sieh dir die Tage und Uhrzeiten noch einmal an.
forum-too-long = Ein Forum kann höchstens { $days } Tage dauern. Stimmt das Jahr des letzten Tages?
forum-in-past = Dieser Zeitpunkt ist schon vorbei. Bitte wähle einen späteren.
forum-too-far = Ein Forum lässt sich höchstens { $years } Jahre im Voraus ansetzen. Stimmt das Jahr?
forum-capacity-range = Bitte gib eine Anzahl von Plätzen zwischen { $least } und { $most } an, oder lass das Feld leer, wenn für alle Platz ist.
forum-deadline-late = Die Antwortfrist muss enden, bevor das Forum beginnt. Bitte wähle einen früheren Tag oder eine frühere Uhrzeit.
forum-deadline-past = Die Antwortfrist ist schon vorbei. Bitte wähle eine spätere.
forum-agenda-line = Die Zeile „{ $line }“ im Programm verstehe ich nicht. Bitte beginne sie mit einer Uhrzeit, zum Beispiel: 10:00 Begrüßung.
forum-agenda-far = Im Programm steht ein Punkt am { $day }, mehr als einen Monat vom Forum entfernt. Stimmt dieses Datum?
forum-agenda-long = In ein Programm passen { $limit } Punkte. Bitte fasse einige zusammen.
forum-rule-unknown = Ich verstehe nicht, wie es sich wiederholen soll. Bitte wähle etwas aus der Liste aus.
forum-rule-overlaps = Das nächste würde beginnen, bevor dieses endet. Bitte wähle einen größeren Abstand.
forum-rule-ended = Das letzte Datum liegt vor dem nächsten Termin. Bitte wähle ein späteres oder „{ forum-repeat-never }“.
forum-rule-other-day = Es beginnt an einem anderen Tag, als die Wiederholung sagt. Bitte ändere eins von beiden.
forum-answers-closed = Die Antwortfrist ist vorbei. Frag das Orga-Team, ob noch ein Platz frei ist.
forum-answer-first = Du hast noch nicht gesagt, dass du kommst oder vielleicht kommst. Bitte antworte zuerst.
forum-guests-range = Du kannst höchstens { $limit } Gäste mitbringen. Für eine größere Gruppe frag das Orga-Team.
forum-guests-none = Zu diesem Forum bringt niemand Gäste mit. Wenn das für dich schwierig ist, frag das Orga-Team.
forum-guests-no-room = So viele passen nicht hinein. Deine Plätze bleiben, wie sie sind.
forum-invites-need-messages = Dafür muss ich dir schreiben dürfen. Wähle zuerst oben „{ forum-way-dm }“ aus.
forum-snooze-late = Bis dahin hat es schon begonnen. Bitte wähle eine kürzere Zeit.
forum-check-in-early = Zum Einchecken ist es noch zu früh: Das geht ab zwei Stunden vor dem Beginn.
forum-check-in-late = Zum Einchecken ist es zu spät.
forum-feedback-early = Bitte sag erst, wie es war, wenn es begonnen hat.
forum-feedback-absent = Nur wer da war, kann sagen, wie es war. Falls du da warst, bitte das Orga-Team, dich einzuchecken; das geht bis einen Tag nach dem Ende.
forum-mark-range = Bitte gib eine Zahl von 1 bis { $most } an.
forum-words-needed = Bitte schreib ein paar Worte.
forum-minute-gone = Diesen Punkt gibt es nicht mehr.
forum-minutes-full = Es passen { $limit } Punkte hinein. Lösche einen, bevor du einen weiteren hinzufügst.
forum-task-empty = Bitte gib an, was zu tun ist.
forum-task-past = Dieses Datum ist schon vorbei. Bitte wähle ein späteres.
forum-task-gone = Diese Aufgabe gibt es nicht mehr.
forum-task-not-yours = Diese Aufgabe hat jemand anders übernommen.
forum-task-done-already = Diese Aufgabe ist schon erledigt. Danke!
forum-tasks-of-one = Diese Person hat in diesem Forum schon { $limit } offene Aufgaben, mehr gehen nicht. Schließ zuerst eine davon ab, oder bitte die Moderation, die neue zu vergeben.
forum-tasks-full = Es passen { $limit } Aufgaben hinein. Mehr wäre schon ein eigenes Projekt.
