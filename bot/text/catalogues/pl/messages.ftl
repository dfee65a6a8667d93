# Wishes about direct messages.

message-stop-button = Wyłącz takie wiadomości
message-stopped = Wyłączone: „{ $topic }” z serwera { $server } nie będzie już przychodzić w wiadomości prywatnej.
message-resume-button = Cofnij
message-resumed = „{ $topic }” z serwera { $server } znów będzie przychodzić w wiadomości prywatnej.

message-topic-reminders = Przypomnienia o forach, na które się wybierasz
message-topic-changes = Zmiany tych forów i zwolnione miejsca
message-topic-invitations = Pytania, czy będziesz na forum
message-topic-feedback = Pytania, jak było na forum
message-topic-tasks = Przypomnienia o Twoich zadaniach
message-topic-hellos = Przywitania od innych osób
message-topic-yearly = Coroczne pytanie o Twoją wizytówkę
message-topic-matches = Osoby, z którymi możesz współpracować
message-topic-coaching = To, co sobie zaplanujesz
