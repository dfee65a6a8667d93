# Settings and the first set-up.

cmd-settings = einstellungen
    .description = Den Bot auf diesem Server einrichten
cmd-settings-open = öffnen
    .description = Die Einstellungen dieses Servers; auf einem neuen Server die erste Einrichtung
cmd-settings-check = prüfen
    .description = Was an der Einrichtung nicht stimmt und wie es sich beheben lässt

settings-hello-title = Hallo! Ich bin der Bot des Netzwerks Creative Clusters.
settings-hello = Ich helfe kreativen Menschen, sich vorzustellen und einander zu finden, in fünf Sprachen. Wer diesen Server verwaltet, kann mich in zwei Minuten einrichten:
settings-start-button = Mich einrichten

settings-title = Einstellungen dieses Servers
settings-title-first = Erste Einrichtung
settings-intro = Jede Auswahl gilt sofort. Steckbriefe, die schon da sind, werden angepasst.
settings-intro-first = Wähle aus, was du schon hast, und lass den Rest leer: Was fehlt, lege ich an. Jede Auswahl gilt sofort, und alles lässt sich später ändern.
settings-languages = Sprachen öffentlicher Beiträge
settings-languages-hint = Eine, oder zwei für zweisprachige Beiträge. Private Antworten kommen immer in der Sprache der jeweiligen Person.
settings-channel-choose = Kanal auswählen
settings-roles = Wer moderiert
settings-roles-hint = Rollen, deren Mitglieder Steckbriefe ausblenden und diese Einstellungen ändern dürfen. Wer den Server verwaltet, darf das immer.
settings-create-button = Fehlendes anlegen und abschließen
settings-finish-button = Abschließen
settings-open-button = Einstellungen
settings-check-button = Prüfen
settings-retention-button = Wie lange Daten bleiben
settings-saved = Gespeichert.
settings-done = Die Einrichtung ist abgeschlossen. Neue Mitglieder werden von jetzt an begrüßt. Probier `/vorstellen` selbst aus!
settings-done-but = Die Einrichtung ist abgeschlossen; du kannst jederzeit alles ändern. Das ist noch offen:

purpose-welcome = Kanal für Begrüßungen
purpose-welcome-hint = Hier werden neue Mitglieder begrüßt, sobald sie die Regeln des Servers angenommen haben
purpose-introductions = Kanal für Steckbriefe
purpose-introductions-hint = Hier stehen die Steckbriefe der Mitglieder, immer auf dem neuesten Stand
purpose-moderators = Kanal für die Moderation
purpose-moderators-hint = Hier kommen Meldungen an; nur die Moderation sollte ihn sehen

channel-welcome-name = willkommen
channel-introductions-name = steckbriefe
channel-moderators-name = moderation

permission-quoted = „{ $name }“
permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-read-message-history = Nachrichtenverlauf anzeigen
permission-create-private-threads = Private Threads erstellen
permission-send-messages-in-threads = Nachrichten in Threads senden

settings-languages-number = Bitte wähle eine Sprache oder bis zu { $limit }.
settings-channel-unseen = Diesen Kanal kann ich nicht sehen. Bitte erlaube mir dort „{ permission-view-channel }“, in den Einstellungen des Kanals unter „Berechtigungen“, und wähle ihn dann noch einmal aus.
settings-channel-lacks = In { $channel } fehlt mir noch: { $permissions }. Bitte erlaube das in den Einstellungen des Kanals unter „Berechtigungen“ und wähle ihn dann noch einmal aus. Es wurde nichts geändert.
settings-cannot-create = Ich darf hier keine Kanäle erstellen. Erlaube mir entweder kurz „Kanäle verwalten“, oder erstelle die Kanäle selbst und wähle sie oben aus. Was du bisher ausgewählt hast, ist gespeichert.
settings-retention-range = Bitte gib eine Anzahl von Tagen zwischen { $least } und { $most } an.
settings-requests-range = Bitte gib eine Anzahl von Monaten zwischen { $least } und { $most } an.
settings-timezone-unknown = Die Zeitzone dieses Landes kenne ich nicht. Bitte wähle ein anderes Land.
settings-places-full = Es passen { $limit } Orte hinein. Entferne einen, bevor du einen weiteren hinzufügst.

places-title = Orte
places-intro = Daraus wählen Mitglieder ihren Ort aus, oder sie nennen einen anderen.
places-remove-placeholder = Einen Ort entfernen
places-add-button = Ort hinzufügen
places-form-title = Ort hinzufügen
places-form-name-label = Name des Ortes

retention-form-title = Wie lange Daten bleiben
retention-form-label = Nach dem Weggang: Tage bis zum Löschen
retention-form-hint = 1 bis 365; wer vorher zurückkommt, findet alles wieder vor
retention-requests-label = Beendete Einträge: Monate bis zum Löschen
retention-requests-hint = 6 bis 36 nach ihrem Ende; Zahlen ohne Namen bleiben

check-title = Prüfung der Einrichtung
check-all-well = Alles in Ordnung.
check-not-set-up = Die Einrichtung ist nicht abgeschlossen: Neue Mitglieder werden noch nicht begrüßt. Öffne die Einstellungen und drück auf „{ settings-finish-button }“.
check-no-welcome = Es ist kein Kanal für Begrüßungen ausgewählt, deshalb werden neue Mitglieder nicht begrüßt. Wähle in den Einstellungen einen aus.
check-no-introductions = Es ist kein Kanal für Steckbriefe ausgewählt, deshalb erscheinen sie nirgends; Mitglieder sind nur mit `/mitglieder suchen` zu finden. Wähle in den Einstellungen einen aus.
check-no-moderators = Es ist kein Kanal für die Moderation ausgewählt, deshalb sind Meldungen nur mit `/moderation meldungen` zu sehen. Wähle in den Einstellungen einen aus.
check-channel-gone = { $purpose }: Der Kanal wurde gelöscht, oder ich kann ihn nicht mehr sehen. Wähle in den Einstellungen einen anderen aus.
check-permissions = { $purpose }: In { $channel } fehlt mir: { $permissions }. Erlaube es in den Einstellungen des Kanals unter „Berechtigungen“.
check-announcement-channel = { $purpose }: { $channel } ist jetzt ein Ankündigungskanal, dem andere Server folgen können, und dort erlaubt Discord keine privaten Threads. Wähle in den Einstellungen einen anderen Kanal oder mach ihn in den Kanaleinstellungen wieder zu einem gewöhnlichen.
check-tags = { $purpose }: In { $channel } braucht jeder Beitrag einen Tag, und ich darf keine anlegen; eine Karte, für die es keinen passenden gibt, erscheint dort nicht. Erlaube mir dort „Kanäle verwalten“ oder lass Beiträge ohne Tags zu.
check-backstage-open = { $purpose }: Alle können { $channel } sehen und damit auch, wer gemeldet wurde. Entzieh @everyone dort „{ permission-view-channel }“.
check-backstage-unseen = { $purpose }: { $channel } ist für { $roles } nicht zu sehen, deshalb erreichen Meldungen nicht alle, die moderieren. Erlaube dort „{ permission-view-channel }“.
check-roles-gone = Eine Rolle, die moderiert hat, wurde gelöscht. Sieh in den Einstellungen unter „{ settings-roles }“ nach.
check-no-roles = Keine Rolle moderiert, also kann das nur, wer den Server verwaltet. Wähle in den Einstellungen eine aus.
check-posts-stuck = { $count ->
        [one] Ein Beitrag wartet, weil er nicht erstellt werden konnte.
       *[other] { $count } Beiträge warten, weil sie nicht erstellt werden konnten.
    } Ich versuche es jetzt noch einmal.
