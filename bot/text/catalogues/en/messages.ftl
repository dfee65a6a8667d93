# Wishes about direct messages.

cmd-messages = messages
    .description = Which direct messages I send you, when, and how many a day

message-stop-button = Stop messages like this
message-stopped = Stopped: “{ $topic }” from { $server } will not come by direct message any more.
message-resume-button = Undo
message-resumed = “{ $topic }” from { $server } will come by direct message again.

message-topic-reminders = Reminders of forums you go to
message-topic-changes = Changes to these forums, and seats that become free
message-topic-invitations = Questions about whether you are coming to a forum
message-topic-feedback = Questions about how a forum was
message-topic-tasks = Reminders of tasks you have taken on
message-topic-hellos = Greetings from other members
message-topic-yearly = The yearly question about your introduction
message-topic-matches = People you could work with
message-topic-coaching = What you have set out to do

message-open-button = My messages
messages-title = Messages from { $server }
messages-intro = What I send you by direct message, and when. Changes count at once, also for what is already planned.
messages-saved = Saved.
messages-changed = What may come was changed elsewhere since this was shown, so I have saved nothing. Open `/messages` again to see it as it is.
messages-quiet = Quiet hours
messages-quiet-none = You have none: messages come when they are due.
messages-quiet-hours = From { $start } to { $until } (time in { $zone })
messages-quiet-means = What can wait comes once they end. What would be too late by then comes anyway, such as a reminder an hour before a forum.
messages-quiet-button = Set quiet hours
messages-loud-button = No quiet hours
messages-daily = One message a day
messages-daily-on = On: the first message of a day comes on its own, the others together the next morning. What is urgent comes at once.
messages-daily-off = Off: each message comes on its own.
messages-daily-on-button = One message a day
messages-daily-off-button = Each on its own again
messages-topics = What may come
messages-topics-placeholder = Choose what may come
messages-planned = Planned for you next
messages-planned-none = Nothing at the moment.
messages-in-digest = in a digest
messages-elsewhere = How forums remind you: `/reminders`. What you have consented to: `/privacy`.
messages-quiet-form-title = Quiet hours
messages-quiet-from-form-label = From
messages-quiet-until-form-label = Until
messages-zone-form-label = Your time zone
messages-zone-other-form-label = Another time zone
messages-zone-other-form-hint = Only if yours is not in the list, e.g. Europe/Lisbon
message-quiet-same = Quiet hours that begin and end at the same time would be all day or never. Please choose two different times.
message-time-bad = I can't read “{ $typed }” as a time of the day. Please write it like 22:00 or 7:30.
message-zone-unknown = I know no time zone “{ $typed }”. Please write it like Europe/Lisbon: the continent and the nearest big city, in English.
digest-mine-title = { $count ->
        [one] One message from { $server }
       *[other] { $count } messages from { $server }
    }
digest-mine-no-room = Not all buttons fit in here. You'll find the rest on the server: `/forum mine`, `/introduce`.
