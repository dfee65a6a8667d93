# Wishes about direct messages.

cmd-messages = nachrichten
    .description = Welche Direktnachrichten ich dir schicke, wann und wie viele am Tag

message-stop-button = Solche Nachrichten abstellen
message-stopped = Abgestellt: „{ $topic }“ bekommst du von { $server } nicht mehr als Direktnachricht.
message-resume-button = Rückgängig
message-resumed = „{ $topic }“ bekommst du von { $server } wieder als Direktnachricht.

message-topic-reminders = Erinnerungen an Foren, zu denen du kommst
message-topic-changes = Änderungen an Foren, zu denen du kommst, und frei gewordene Plätze
message-topic-invitations = Fragen, ob du zu einem Forum kommst
message-topic-feedback = Fragen, wie ein Forum war
message-topic-tasks = Erinnerungen an Aufgaben, die du übernommen hast
message-topic-hellos = Grüße anderer Mitglieder
message-topic-yearly = Die jährliche Frage zu deinem Steckbrief
message-topic-matches = Menschen, mit denen du zusammenarbeiten könntest
message-topic-coaching = Was du dir vorgenommen hast

message-open-button = Meine Nachrichten
messages-title = Nachrichten von { $server }
messages-intro = Was ich dir als Direktnachricht schicke und wann. Änderungen gelten sofort, auch für schon Geplantes.
messages-saved = Gespeichert.
messages-changed = Was kommen darf, wurde inzwischen an anderer Stelle geändert. Diese Auswahl ist veraltet, deshalb habe ich nichts gespeichert. Mit `/nachrichten` siehst du den neuesten Stand.
messages-quiet = Ruhezeit
messages-quiet-none = Du hast keine: Nachrichten kommen, wenn sie fällig sind.
messages-quiet-hours = Von { $start } bis { $until } (Ortszeit: { $zone })
messages-quiet-means = Was warten kann, kommt erst nach der Ruhezeit. Was dann zu spät käme, kommt trotzdem, etwa die Erinnerung eine Stunde vor einem Forum.
messages-quiet-button = Ruhezeit festlegen
messages-loud-button = Keine Ruhezeit
messages-daily = Eine Nachricht am Tag
messages-daily-on = An: Die erste Nachricht des Tages kommt einzeln, die übrigen am nächsten Morgen zusammen. Was drängt, kommt sofort.
messages-daily-off = Aus: Jede Nachricht kommt einzeln.
messages-daily-on-button = Eine Nachricht am Tag
messages-daily-off-button = Wieder jede einzeln
messages-topics = Was kommen darf
messages-topics-placeholder = Wähle, was kommen darf
messages-planned = Als Nächstes für dich geplant
messages-planned-none = Im Moment nichts.
messages-in-digest = in der Sammelnachricht
messages-elsewhere = Wie ich dich an Foren erinnere: `/erinnerungen`. Worin du eingewilligt hast: `/datenschutz`.
messages-quiet-form-title = Ruhezeit
messages-quiet-from-form-label = Von
messages-quiet-until-form-label = Bis
messages-zone-form-label = Deine Zeitzone
messages-zone-other-form-label = Andere Zeitzone
messages-zone-other-form-hint = Nur falls deine nicht in der Liste steht, zum Beispiel Europe/Lisbon
message-quiet-same = Eine Ruhezeit, die zur selben Uhrzeit beginnt und endet, würde immer gelten oder nie. Bitte wähle zwei verschiedene Uhrzeiten.
message-time-bad = „{ $typed }“ kann ich nicht als Uhrzeit lesen. Bitte schreib sie wie 22:00 oder 7:30.
message-zone-unknown = Eine Zeitzone „{ $typed }“ kenne ich nicht. Bitte schreib sie so: Europe/Lisbon, also den Kontinent und die nächstgelegene Großstadt, auf Englisch.
digest-mine-title = { $count ->
        [one] Eine Nachricht von { $server }
       *[other] { $count } Nachrichten von { $server }
    }
digest-mine-no-room = Nicht alle Knöpfe passen hier hinein. Die übrigen findest du auf dem Server: `/forum meine`, `/vorstellen`.
