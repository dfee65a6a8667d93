# Wishes about direct messages.

message-stop-button = Nebesiųsti tokių žinučių
message-stopped = Išjungta: „{ $topic }“ iš { $server } asmeninėmis žinutėmis nebeateis.
message-resume-button = Atšaukti
message-resumed = „{ $topic }“ iš { $server } vėl ateis asmeninėmis žinutėmis.

message-topic-reminders = Priminimai apie forumus, į kuriuos vyksti
message-topic-changes = Šių forumų pakeitimai ir atsilaisvinusios vietos
message-topic-invitations = Klausimai, ar atvyksi į forumą
message-topic-feedback = Klausimai, kaip sekėsi forumas
message-topic-tasks = Priminimai apie tavo užduotis
message-topic-hellos = Kitų narių pasisveikinimai
message-topic-yearly = Kasmetinis klausimas apie tavo prisistatymą
message-topic-matches = Žmonės, su kuriais galėtum bendradarbiauti
message-topic-coaching = Tai, ką ketini nuveikti
