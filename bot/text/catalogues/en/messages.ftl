# Wishes about direct messages.

message-stop-button = Stop messages like this
message-stopped = Stopped: “{ $topic }” from { $server } will not come by direct message any more.
message-resume-button = Undo
message-resumed = “{ $topic }” from { $server } will come by direct message again.

message-topic-reminders = Reminders of forums you go to
message-topic-changes = Changes of these forums, and seats that come free
message-topic-invitations = Questions whether you come to a forum
message-topic-feedback = Questions how a forum was
message-topic-tasks = Reminders of tasks you have taken on
message-topic-hellos = Greetings by other members
message-topic-yearly = The yearly question about your introduction
message-topic-matches = People you could work with
message-topic-coaching = What you have set out to do
