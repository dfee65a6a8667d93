# Wishes about direct messages.

message-stop-button = Stoppa sådana meddelanden
message-stopped = Stoppat: ”{ $topic }” från { $server } kommer inte längre som direktmeddelande.
message-resume-button = Ångra
message-resumed = ”{ $topic }” från { $server } kommer som direktmeddelande igen.

message-topic-reminders = Påminnelser om forum du ska till
message-topic-changes = Ändringar av dessa forum och platser som blir lediga
message-topic-invitations = Frågor om du kommer till ett forum
message-topic-feedback = Frågor om hur ett forum var
message-topic-tasks = Påminnelser om uppgifter du har tagit på dig
message-topic-hellos = Hälsningar från andra medlemmar
message-topic-yearly = Den årliga frågan om din presentation
message-topic-matches = Människor du skulle kunna arbeta med
message-topic-coaching = Det du har föresatt dig
