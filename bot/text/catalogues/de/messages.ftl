# Wishes about direct messages.

message-stop-button = Solche Nachrichten abstellen
message-stopped = Abgestellt: „{ $topic }“ von { $server } kommt nicht mehr als Direktnachricht.
message-resume-button = Rückgängig
message-resumed = „{ $topic }“ von { $server } kommt wieder als Direktnachricht.

message-topic-reminders = Erinnerungen an Foren, zu denen du kommst
message-topic-changes = Änderungen dieser Foren und frei gewordene Plätze
message-topic-invitations = Fragen, ob du zu einem Forum kommst
message-topic-feedback = Fragen, wie ein Forum war
message-topic-tasks = Erinnerungen an Aufgaben, die du übernommen hast
message-topic-hellos = Grüße anderer Mitglieder
message-topic-yearly = Die jährliche Frage zu deiner Vorstellung
message-topic-matches = Menschen, mit denen du zusammenarbeiten könntest
message-topic-coaching = Was du dir vorgenommen hast
