# Forums: the meetings of the network, who comes, reminders, and what came of them.

## Commands

cmd-forum = forum
    .description = The network's forums, meetings and workshops
cmd-forum-create = create
    .description = Call a forum: a guided way from the title to the card
cmd-forum-duplicate = duplicate
    .description = Begin a new forum with the plan of an earlier one, such as last year's
cmd-forum-which = forum
    .description = Which forum: start typing its title
cmd-forum-list = list
    .description = The forums that are coming
cmd-forum-mine = mine
    .description = The forums you answered, your tasks, and all of it for your calendar
cmd-forum-history = history
    .description = Past forums: decisions, tasks, and what came of them
cmd-reminders = reminders
    .description = How and when I remind you of forums: see, change or stop it

## What a forum is

forum-kind-annual = Annual forum
forum-kind-meeting = Meeting
forum-kind-workshop = Workshop
forum-kind-online = Online

forum-part-words = Texts
forum-part-when = When
forum-part-where = Where
forum-part-agenda = Agenda
forum-part-seats = Seats and host
forum-part-extras = Kind, reminders, extras
forum-part-repeats = Repetition

## The card

forum-when = When
forum-where = Where
forum-host = Host
forum-seats = Seats
forum-agenda = Agenda
forum-again = Comes again
forum-local-time = On the clocks there: { $date }, { $times } ({ $zone })
forum-agenda-more = { $count ->
        [one] … and one more item
       *[other] … and { $count } more items
    }
forum-seats-of = { $taken } of { $capacity } taken
forum-seats-open = { $taken ->
        [0] as many as come
        [one] one person comes
       *[other] { $taken } people come
    }
forum-seats-number = { $count ->
        [one] One seat
       *[other] { $count } seats
    }
forum-offered = { $count } offered to the next on the waiting list
forum-waiting = { $count } on the waiting list
forum-maybe-count = { $count } maybe
forum-coming-list = { $count ->
        [0] Nobody has said yes so far. Will you be the first?
        [one] Coming ({ $count })
       *[other] Coming ({ $count })
    }
forum-said-yes = Had said yes ({ $count })
forum-coming-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
forum-answer-by = Please answer by { $time }
forum-no-guests = No guests: there is a seat for each person who signs up
forum-by = Called by { $organiser }
forum-card-cancelled = Cancelled: this forum does not take place.
forum-card-over = This forum is over.
forum-coming-button = Coming
forum-maybe-button = Maybe
forum-cant-button = Can't
forum-calendar-button = My calendar
forum-ask-button = Ask the organisers
forum-came-of-it-button = What came of it
forum-recall-button = What came of last time
forum-organise-button = Organise
forum-details-button = Open
forum-duplicate-button = Another one like this

forum-every-day = { $interval ->
        [one] every day
       *[other] every { $interval } days
    }
forum-every-week = { $interval ->
        [one] every week
       *[other] every { $interval } weeks
    }
forum-every-month = { $interval ->
        [one] every month
       *[other] every { $interval } months
    }
forum-every-year = { $interval ->
        [one] every year
       *[other] every { $interval } years
    }
forum-every-weekday = { $every }, on the same weekday
forum-every-until = { $every } until { $date }

## Answering

forum-answered-seated = ✅ You have a seat. See you there!
forum-answered-guests = { $count ->
        [one] You bring one guest.
       *[other] You bring { $count } guests.
    }
forum-answered-waiting = ⏳ All seats are taken. You are number { $place } on the waiting list; as soon as a seat is free, I ask you.
forum-answered-offered = 🎟️ A seat is free for you. Please confirm it with “{ forum-coming-button }” by { $until }.
forum-answered-lapsed = The seat that was kept for you has gone to the next. Press “{ forum-coming-button }” to get in line again.
forum-answered-maybe = 🤔 Noted: maybe. No seat is kept for you; press “{ forum-coming-button }” as soon as you know.
forum-answered-cant = Noted: you can't come. Thank you for saying so.
forum-answer-none-yet = You have not answered yet.
forum-guests-choose = Do you bring guests?
forum-guests-option = { $count ->
        [0] Just me
        [one] One guest
       *[other] { $count } guests
    }
forum-way-dm = By direct message
forum-way-thread = Mention in the thread
forum-way-none = Not at all
forum-way-is = How I remind you: **{ $way }**
forum-way-tested = From now on I remind you here of “{ $title }”. You can stop that below each reminder.
forum-way-closed = I could not send you a direct message, so nothing was changed. Allow direct messages from this server's members in its privacy settings and try again, or choose the thread.
forum-way-no-thread = There is no thread and no card of this forum in which I could mention you, so nothing was changed. Choose “{ forum-way-dm }”, or ask a moderator to choose a channel for forums.
forum-way-thread-closed = I can't mention you in { $channel }, so nothing was changed: either you can't see it, or I can't write there. Ask a moderator, or choose “{ forum-way-dm }”.
forum-calendar-here = Here is the file for your calendar. A later one updates the entry instead of doubling it.
forum-calendar-feed = Creative Clusters: forums
forum-calendar-none = You have not said yes or maybe to a coming forum yet. Have a look around with `/forum list`.
forum-interested = You marked “{ $title }” as interesting. That keeps no seat yet: do you come?

forum-ask-title = Ask the organisers
forum-ask-form-label = Your question
forum-ask-form-hint = Only you, the organisers and moderators see it
forum-ask-empty = Please write a question: the organisers can't answer an empty one.
forum-ask-enough = You have already opened { $limit } questions about this forum. Please go on in one of those threads: the organisers read them and answer there.
forum-ask-thread-name = Question: { $title }
forum-ask-first = { $organiser }, { $person } asks about **{ $title }**:
forum-ask-moderators = Dear moderators
forum-ask-opened = Your question is in a private thread: { $thread }
forum-ask-no-thread = I can't open a private thread in { $channel }. Please tell a moderator: `/settings check` shows them what I lack. Here is your question, so that nothing is lost: { $words }

## Messages

forum-late-note = This comes late, because I was not running at the time. Sorry!
forum-reminder-title = { $title } begins { $time }
forum-reminder-maybe = You said maybe. Do you know by now?
forum-reminder-waiting = You are still on the waiting list.
forum-remind-hour-button = Again in an hour
forum-remind-day-button = Again tomorrow
forum-remind-stop-button = Stop these
forum-snoozed = I'll remind you again { $time }.
forum-reminders-stopped = No more reminders of this forum. Change that with `/reminders` on the server.
forum-changed-title = Changed: { $title }
forum-changed-old = Before
forum-changed-new = Now
forum-changed-still = Is it still right for you?
forum-cancelled-title = Cancelled: { $title }
forum-cancelled-body = The forum planned for { $time } does not take place.
forum-cancelled-reason = The organisers write:
forum-offer-title = A seat is free: { $title }
forum-offer-body = It is kept for you until { $until }. After that it goes to the next on the waiting list.
forum-offer-accept-button = Accept
forum-offer-decline-button = Decline
forum-offer-declined = Thank you: the seat goes to the next.
forum-offer-over = This offer is over: the seat has gone to the next.
forum-seated-title = You have a seat: { $title }
forum-seated-body = There is room for everyone now: you don't have to wait or confirm anything any more. If you can't come after all, press “{ forum-cant-button }”.
forum-invite-title = Are you coming? { $title }
forum-feedback-title = How was it? { $title }
forum-feedback-body = Three taps help the organisers, and a sentence if you like. They do not see who wrote what.
forum-feedback-button = Say how it was
forum-mark-whole = The whole
forum-mark-contacts = New contacts
forum-mark-usefulness = Use for your work
forum-feedback-choose = **{ $what }**: 1 (not good) to 5 (very good)
forum-feedback-words-button = Add a sentence
forum-feedback-form-label = What was good? What would you change?
forum-feedback-thanks = Thank you! You can change it at any time.
forum-task-title = Your task from { $title }
forum-task-due = due { $date }
forum-task-done-button = Done
forum-task-later-button = Later
forum-task-done = ✅ Done, and kept for the next forum. Thank you!
forum-task-later = Noted. I'll remind you again { $time }.

## Reminders

reminders-title = Your reminders of forums
reminders-intro = This counts for all forums of this server. For a single one you can choose differently when you answer.
reminders-way = Usually: **{ $way }**
reminders-way-unset = Usually: not at all, until you choose a way here or when you answer
reminders-way-placeholder = How I remind you
reminders-which-placeholder = When I remind you
reminders-30-days = 30 days before
reminders-7-days = 7 days before
reminders-1-days = One day before
reminders-1-hours = One hour before
reminders-none = no reminders
reminders-forums = Coming forums
reminders-forums-none = You have not answered a coming forum yet.
reminders-invite-on-button = Ask me about new forums
reminders-invite-off-button = Don't ask me about new ones
reminders-stopped = Reminders by direct message are stopped. You can turn them back on under “{ message-open-button }”.
reminders-invites-on = About each forum that you have not answered I ask you once.
reminders-invites-off = I don't ask you about forums that you have not answered.
reminders-stop-all-button = Stop all
reminders-stopped-all = All reminders of forums are stopped.
reminders-saved = Saved.

## Writing a forum

forum-panel-new = A new forum
forum-panel-change = Change: { $title }
forum-panel-intro = Everything you write is kept at once. Only a title, the time and the place are needed; the preview shows what others will see.
forum-panel-changed = You have changes that are not published yet. What is published stays as it is until then.
forum-panel-holiday = { $date } is a public holiday in { $country }: { $name }
forum-panel-clash = At the same time: { $title }, { $time }
forum-panel-clash-elsewhere = At the same time there is a forum on another server of the network: { $time }
forum-panel-overlaps = Somebody else has changed this in the meantime, too: { $parts }. You see your version here; publishing it replaces theirs.
forum-panel-overbooked = { $taken } seats are taken already. Nobody loses theirs, and there are no new ones until fewer are taken.
forum-panel-no-channel = No channel for forums is chosen yet, so no card is posted. A moderator chooses one with `/settings open`.
forum-panel-discard-button = Discard
forum-panel-discarded = Your draft is discarded. What was published stays as it is.
forum-preview-title = This is how others will see it
forum-preview-change = When time or place change, everyone who answered is told, with the old beside the new.
forum-published = ✅ Published. The card appears in { $channel }, and everything else follows by itself.
forum-published-changes = ✅ The changes are published.
forum-published-no-channel = ✅ Published. It is found with `/forum list`. A card follows once the moderators choose a channel for forums.
forum-publish-once-button = Publish for this one
forum-publish-series-button = Publish for all to come
forum-template-choose = Begin with a template
forum-template-begun = Begun with a template. Choose the day, and change whatever you like.
forum-template-keep-button = Keep as a template
forum-template-name-label = Name of the template
forum-template-name-hint = A template of the same name is replaced. Speakers and the repetition are left out
forum-template-kept = ✅ Kept: “{ $name }”. It is offered when somebody calls a new forum.
forum-template-name-needed = Please give the template a name with at least one letter.
forum-template-taken = There is a template called “{ $name }” already. Choose another name, or ask a moderator to replace it.
forum-templates-full = { $limit } templates fit. Throw one away first: “{ settings-forums-button }” in `/settings open`.
forum-panel-once = This forum comes again. You can publish a change for this one alone, or for all that follow as well.
forum-published-once = ✅ Published for this one. Those that follow stay as they were.
forum-once-repetition = You have changed the repetition as well, and that holds for all that follow. Publish it for all to come, or change the repetition back first.
forum-texts-intro = A title and a description in each language you like. Who reads another language sees the first.
forum-texts-choose = Write in a language

forum-form-words-title = Texts: { $language }
forum-form-title-label = Title
forum-form-title-hint = Empty: take this language away
forum-form-description-label = What is it about?
forum-form-when-title = When
forum-form-date-hint = For example 2027-06-15 or 15.06.2027
forum-form-start-date-label = First day
forum-form-start-time-label = Begins at
forum-form-end-date-label = Last day
forum-form-end-date-hint = Empty: the same day
forum-form-end-time-label = Ends at
forum-form-time-hint = For example 10:00
forum-form-end-time-hint = For example 18:00
forum-form-zone-label = On whose clocks?
forum-form-zone-hint = The times are those that people there read on their clocks
forum-form-where-title = Where
forum-form-place-label = Town
forum-form-venue-label = Venue
forum-form-venue-hint = House, street, room
forum-form-link-label = Link, if it is online
forum-form-agenda-label = One line for each item
forum-form-agenda-hint = Time, title | speaker. For another day, a line with its date
forum-form-agenda-placeholder = 10:00 Welcome | Maja
forum-form-capacity-label = How many people fit in?
forum-form-capacity-hint = Guests count. Empty: as many as come
forum-form-answer-by-label = Answer by
forum-form-answer-by-hint = A date, and a time if you like; empty: until it begins
forum-form-host-label = Host organisation
forum-form-host-hint = Who invites, if not you yourself
forum-form-kind-label = What is it?
forum-form-reminders-label = When shall I remind people?
forum-form-reminders-hint = Each person can still switch theirs off
forum-form-with-label = What goes with it?
forum-form-picture-label = Address of a picture
forum-form-recurrence-label = Does it come again?
forum-form-until-label = Until which date?
forum-form-until-hint = Empty: without an end
forum-with-thread = Thread to talk in
forum-with-event = Event on Discord
forum-with-role = Role for those who come
forum-with-guests = Guests welcome
forum-repeat-never = Only once
forum-repeat-week = Every week
forum-repeat-two-weeks = Every second week
forum-repeat-month = Every month on this date
forum-repeat-month-day = Every month on this weekday
forum-repeat-year = Every year on this date
forum-repeat-year-day = Every year on this weekday
forum-repeat-other = As it is now

## Organising

forum-organise-title = Organise: { $title }
forum-organise-numbers = Coming: { $coming } · seats offered: { $offered } · waiting list: { $waiting } · maybe: { $maybe } · can't: { $cant } · checked in: { $arrived }
forum-organise-change-button = Change
forum-organise-cancel-button = Cancel it
forum-organise-attendance-button = Attendance list
forum-organise-checkin-button = Check-in
forum-organise-minutes-button = Minutes and decisions
forum-organise-tasks-button = Tasks
forum-cancel-form-title = Cancel this forum
forum-cancel-form-label = Why?
forum-cancel-form-hint = Everyone who answered is told at once, with the reason. This can't be taken back
forum-cancel-form-which-label = Which one?
forum-cancel-one = Only this one; the next is published
forum-cancel-series = This one and all that would follow
forum-cancel-done = The forum is cancelled. I am telling those who answered.
forum-untold = { $count ->
        [one] One person who answered can't be told
       *[other] { $count } people who answered can't be told
    }: there is no channel for forums to mention them in, and they did not choose direct messages. Please tell them yourself: “{ forum-organise-button }” leads to the “{ forum-organise-attendance-button }”.
forum-attendance-file = { $count ->
        [one] One answer.
       *[other] { $count } answers.
    } Please keep this file only as long as you need it: who has their data erased still stands in it.
forum-csv-name = Name
forum-csv-choice = Answer
forum-csv-seat = Seat
forum-csv-guests = Guests
forum-csv-arrived = Checked in
forum-choice-coming = wants to come
forum-choice-maybe = maybe
forum-choice-cant = can't come
forum-seat-seated = has a seat
forum-seat-offered = seat offered
forum-seat-waiting = on the waiting list
forum-seat-lapsed = offer lapsed

forum-checkin-title = Check-in: { $title }
forum-checkin-body = { $count ->
        [0] Nobody has checked in yet.
        [one] One person has checked in.
       *[other] { $count } people have checked in.
    }
forum-checkin-choose = Who is there?
forum-checkin-undo-choose = Checked in by mistake?
forum-checkin-post-button = Post a check-in button
forum-checkin-posted = The button is in { $channel }.
forum-checkin-no-post = I can't post where this forum is talked about. `/settings check` shows what I lack.
forum-checkin-button = I am here
forum-checkin-done = ✅ Welcome! You are checked in.
forum-checkin-known = You were checked in already. Have a good time!

forum-minutes-title = Minutes and decisions: { $title }
forum-minutes-none = Nothing is written down yet.
forum-minute-add-button = Add a minute
forum-decision-add-button = Add a decision
forum-minutes-remove-placeholder = Delete one
forum-minute-form-label = What shall be kept?
forum-minute-minute = Minute
forum-minute-decision = Decision

forum-tasks-title = Tasks: { $title }
forum-tasks-none = There are no tasks yet.
forum-task-form-title = Task
forum-task-form-what-label = What is to be done?
forum-task-form-due-label = By which date?
forum-task-form-outcome-label = What came of it?
forum-task-form-outcome-hint = Others read it in the history, and at the next forum
forum-task-owner-placeholder = A new task: who does it?
forum-task-owner-none = nobody yet
forum-task-close-placeholder = A task is done
forum-task-hand-placeholder = Somebody else does it: which task?
forum-task-hand-choose = Who does it from now on?
forum-task-reopen-placeholder = It is not done after all

## Lists

forum-list-title = Coming forums
forum-list-none = No forum is planned at the moment.
forum-list-create-button = Call a forum
forum-mine-title = Your forums
forum-mine-none = You have not answered a coming forum yet. Have a look around with `/forum list`.
forum-mine-more = { $count ->
        [one] … and one more: you find it, and change your answer, with `/forum list`.
       *[other] … and { $count } more: you find them, and change your answers, with `/forum list`.
    }
forum-mine-tasks = Your tasks
forum-mine-tasks-more = { $count ->
        [one] … and one more, which moves up as soon as one of these is done.
       *[other] … and { $count } more, which move up as soon as these are done.
    }
forum-mine-calendar-button = All of mine for my calendar
forum-history-title = Past forums
forum-history-none = No forum has taken place yet.
forum-history-people = { $count ->
        [one] One person was there.
       *[other] { $count } people were there.
    }
forum-history-feedback = { $count ->
        [one] One person's feedback
       *[other] Feedback of { $count } people
    }: { $marks }
forum-history-came-of = What came of { $title }
forum-protocol-button = Everything as a file
forum-protocol-here = Here is everything that was written down, in full: decisions, minutes, and tasks with what came of them.

## Settings

forum-settings-title = Forums
forum-settings-members-on = Every member may call a forum.
forum-settings-members-off = Only moderators may call a forum.
forum-settings-members-on-button = Let members call forums
forum-settings-members-off-button = Only moderators
forum-settings-templates = { $count ->
        [one] One template of this server is offered for new forums.
       *[other] { $count } templates of this server are offered for new forums.
    }
forum-template-remove-placeholder = Throw a template away
settings-forums-button = Who calls forums

purpose-forums = Channel for forums
purpose-forums-hint = Here the cards of forums are posted, each with a thread
channel-forums-name = forums
check-no-forums = No channel for forums is chosen, so no cards of forums are posted; they are found with `/forum list` only. Choose one in the settings.
check-forums-server = For forums, this is what I lack on this server: { $permissions }. Without “{ permission-create-events }” they get no Discord event, without “{ permission-manage-roles }” no role for those who come; the rest works. Allow it for my role in the server's settings.
permission-create-public-threads = Create Public Threads
permission-create-events = Create Events
permission-manage-roles = Manage Roles

## What can go wrong

forum-gone = This forum is no longer there. Have a look around with `/forum list`.
forum-not-yours = Only who called this forum, and the moderators, can do that.
forum-is-cancelled = This forum was cancelled, so nothing can be changed any more.
forum-is-over = This forum is over, so nothing can be changed any more.
forum-moderators-call = On this server only moderators call forums. If you plan one, ask them: they can also let every member call forums.
forum-draft-there = You are already writing another new forum. Go on with that, or throw it away and begin with this one?
forum-changed-meanwhile = Somebody else published a change to the same part while you were writing. Yours is kept: look at the published one with `/forum list`, then publish again to replace it with yours, or discard yours.
forum-draft-go-on-button = Go on with mine
forum-draft-instead-button = Begin with this one
forum-too-many = { $limit } forums can be ahead at the same time. Cancel one, or wait until one is over.
forum-too-many-own = You have called { $limit } forums that are still ahead. Please wait until one is over, or ask a moderator to call the new one.
forum-too-many-today = You have called { $limit } forums in the last 24 hours. Your draft is kept; please publish it tomorrow, or ask a moderator to call it.
forum-moved-often = The time or place of this forum has changed { $limit } times in the last 24 hours, and everyone who answered was told each time. Your changes are kept; please publish them tomorrow, or ask a moderator to do it.
forum-title-needed = Please give a title with at least one letter, in one language at least.
forum-needs-time = Please say when it begins and ends first.
forum-needs-town = Please choose the town. For a forum without one, choose “{ forum-kind-online }” under “{ forum-part-extras }”.
forum-needs-link = Please give the link under which the forum takes place online.
forum-one-link = Please give one web address only.
forum-date-unreadable = I don't understand the date “{ $typed }”. Please write it like 2027-06-15 or 15.06.2027.
forum-time-unreadable = I don't understand the time “{ $typed }”. Please write it like 10:00.
forum-time-skipped = The clocks never show { $time } on that day: they jump ahead then. Did you mean { $next }?
forum-ends-before-start = The end lies before the beginning. Please look at the days and times again.
forum-too-long = A forum can last { $days } days. Is the year of the last day right?
forum-in-past = That time is already past. Please choose one that is to come.
forum-too-far = A forum can be called at most { $years } years ahead. Is the year right?
forum-capacity-range = Please give a number of seats from { $least } to { $most }, or leave it empty if there is room for everyone.
forum-deadline-late = The time to answer must end before the forum begins. Please choose an earlier day or time.
forum-deadline-past = The last day to answer is already past. Please choose a later one.
forum-agenda-line = I don't understand the line “{ $line }” of the agenda. Please begin it with a time, such as 10:00 Welcome.
forum-agenda-far = The agenda has an item on { $day }, more than a month away from the forum. Is that date right?
forum-agenda-long = { $limit } items fit into an agenda. Please join some.
forum-rule-unknown = I don't understand how it is to come again. Please choose from the list.
forum-rule-overlaps = The next one would begin before this one ends. Please choose a longer pause.
forum-rule-ended = The last date lies before the next one. Please choose a later date, or “{ forum-repeat-never }”.
forum-rule-other-day = It begins on another day than the repetition says. Please change one of the two.
forum-answers-closed = The time to answer is over. Ask the organisers whether there is still a seat.
forum-answer-first = You have not said that you come, or may come. Please answer first.
forum-guests-range = You can bring { $limit } guests at most. For a larger group, ask the organisers.
forum-guests-none = Nobody brings guests to this forum. If that is a problem for you, ask the organisers.
forum-guests-no-room = That many do not fit. Your seats stay as they are.
forum-invites-need-messages = For that I need to write to you. Choose “{ forum-way-dm }” above first.
forum-snooze-late = By then it will have begun. Please choose a shorter time.
forum-check-in-early = It is too early to check in: that opens two hours before the beginning.
forum-check-in-late = It is too late to check in.
forum-feedback-early = Please say how it was once it has begun.
forum-feedback-absent = Only those who were there can say how it was. If you were, ask the organisers to check you in; they can until a day after the end.
forum-mark-range = Please give a mark from 1 to { $most }.
forum-words-needed = Please write a few words.
forum-minute-gone = That entry is no longer there.
forum-minutes-full = { $limit } entries fit. Delete one before you add another.
forum-task-empty = Please say what is to be done.
forum-task-past = That date is already past. Please choose a later one.
forum-task-gone = This task is no longer there.
forum-task-not-yours = This task is somebody else's.
forum-task-done-already = This task is done already. Thank you!
forum-tasks-of-one = { $limit } open tasks fit one person in one forum. Close one of them first, or ask a moderator to give them this one.
forum-tasks-full = { $limit } tasks fit. More than that is a project of its own.
