# Announcements, and the weekly digest.

## Commands

cmd-announce = announce
    .description = Announcements, now or later, once or again and again; the weekly digest
cmd-announce-new = new
    .description = Write an announcement, or go on with the one you began
cmd-announce-list = list
    .description = What is announced and when: change, pause or delete it
cmd-announce-digest = digest
    .description = A weekly digest of what is new on this server

help-announce = **Announce something, or follow what is going on**
    { $announce_new }, { $announce_list }, { $announce_digest }; posts that nobody answers: { $unanswered }; what could not be delivered: { $deliveries }

## Writing one

announcement-panel-new = A new announcement
announcement-panel-edit = Change the announcement
announcement-panel-intro = What you choose and write is kept at once, so you can stop at any time and come back with `/announce new` or `/announce list`. Nothing is posted before you press the green button.
announcement-problems = Please look at this again; everything else is kept:
announcement-words-form = In this language: { $language }
announcement-title-label = Title
announcement-text-label = Text
announcement-text-hint = Discord's formatting works. Leave both fields empty to take this language out.
announcement-words-none = not written yet
announcement-words-waiting = What you wrote is kept, but needs a correction: open it again.
announcement-write-button = Write
announcement-change-button = Change
announcement-other-language = Add another language
announcement-channels = Where? Choose the channels
announcement-role = Notify a role? Choose one, or leave it empty
announcement-follow = Servers that follow
announcement-follow-on = Published to the channels that follow yours
announcement-follow-off = Stays on this server
announcement-follow-button = Publish there too
announcement-follow-stop-button = Don't publish there
announcement-when = When
announcement-when-now = as soon as you press the green button
announcement-when-at = { $day }, { $time } ({ $zone }); for you { $stamp }
announcement-when-repeats = { $how }, until { $until }
announcement-time-form = When?
announcement-date-label = Date
announcement-date-hint = such as 2026-05-04 or 4.5.2026; empty: at once
announcement-time-label = Time
announcement-time-hint = such as 18:00; empty: at noon
weekly-zone-label = Time in
announcement-repeat-label = How often?
announcement-until-label = Until, if it repeats
announcement-until-hint = the last date on which it may be posted
repeat-once = once
repeat-week = every week
repeat-fortnight = every two weeks
repeat-month = every month, on the same weekday
announcement-preview-button = Preview
announcement-preview-title = This is how everyone will see it
announcement-preview-role = Notifies { $role }
announcement-post-button = Post it now
announcement-schedule-button = Schedule it
announcement-save-button = Save the changes
announcement-discard-button = Throw the draft away
announcement-discarded = The draft is gone. What was saved before stays as it is.
announcement-saved = Saved. It is posted at its time; you need do nothing more.
announcement-saved-now = It is on its way: in a moment it is in the channels.

## What is wrong with it

announcement-no-words = Write it in at least one language.
announcement-words-half = An announcement needs both a title and a text.
announcement-too-long = All languages together are { $length } characters long, and { $limit } fit into one message. Please shorten them; what you wrote is kept.
announcement-no-channel = Choose at least one channel.
announcement-channel-gone = A channel you chose was deleted, or I can't see it any more. Choose another one.
announcement-channel-not-yours = In { $channel } you may not write yourself, so I can't do it for you.
announcement-channel-lacks = In { $channel } I still need: { $permissions }. Allow it in the channel's settings under Permissions.
announcement-role-gone = The role you chose was deleted. Choose another one, or none.
announcement-role-everyone = I don't notify @everyone: choose a role whose members want to hear of it.
announcement-role-not-yours = You may not notify { $role } in { $channel }. Choose another role, or ask an administrator to make it mentionable.
announcement-role-not-mine = I may not notify { $role } in { $channel }. Make the role mentionable in the server's settings, or choose none.
announcement-date-unclear = I can't read that date. Please write it like 2026-05-04 or 4.5.2026.
announcement-time-unclear = I can't read that time. Please write it like 18:00.
announcement-date-missing = There is a time without a date. Please give both, or neither for “at once”.
announcement-time-skipped = On that day the clocks there go forward, and { $time } does not exist: it is followed by { $next }. Please choose another time.
announcement-in-past = That time is already past. Please choose a later one.
announcement-too-far = That is more than { $days } days ahead. Please choose an earlier date.
announcement-needs-end = What repeats needs an end. Please give the last date.
announcement-end-too-early = It would not come a second time before that end. Please choose a later end, or “once”.
announcement-end-too-far = The end may be at most { $days } days after the first time, or after today if that is past. Please choose an earlier one; you can prolong it later.
announcement-over = Nothing of this announcement is to come any more. Change its time first.
announcement-changed-meanwhile = Another moderator saved a change to the same part while you were writing. Yours is kept and shown here: look at theirs with `/announce list`, then save again to replace it with yours, or discard yours.
announcement-too-many = { $limit } announcements are already waiting on this server. Delete one before you add another.
announcement-gone = This announcement does not exist any more.

## The list

announcements-title = Announcements
announcements-none = Nothing yet.
announcement-list-button = All announcements
announcement-new-button = New announcement
announcement-open-button = Open
announcement-pause-button = Pause
announcement-resume-button = Go on
announcement-delete-button = Delete
announcement-paused = Paused: nothing is posted until you let it go on.
announcement-resumed = It goes on with the next time. What fell into the pause is not posted.
announcement-delete-sure = Delete **{ $title }**? Nothing more of it will be posted. What was already posted stays in its channels.
announcement-deleted = Deleted. Nothing more of it will be posted.
announcement-state-next = next { $date }
announcement-state-once = comes on { $date }
announcement-state-paused = paused
announcement-state-over = over since { $date }
announcement-trouble = The last time it did not arrive everywhere.
announcement-trouble-in = In { $channel } it could not be posted. `/deliveries` says why.
announcement-unpublished = In { $channel } it was posted, but could not be published to the channels that follow it.
announcement-publish-button = Try publishing again
announcement-trouble-late = In { $channel } it was left out, because I was not running at its time and it would have come too late.
announcement-late = This was meant to come { $date }. I was not running at that time.

act-announce = made an announcement
act-change-announcement = changed an announcement
act-pause-announcement = paused an announcement
act-resume-announcement = let an announcement go on
act-delete-announcement = deleted an announcement

## The weekly digest

weekly-at = { $weekday }, { $time } ({ $zone })
digest-title = New this week
digest-introductions = { $count ->
        [one] One person introduced themselves
       *[other] { $count } people introduced themselves
    }
digest-elsewhere = Elsewhere
digest-introductions-more = and { $count } more: `/members find`
digest-forums = { $count ->
        [one] One forum is coming up
       *[other] { $count } forums are coming up
    }
digest-forums-more = and { $count } more: `/forum list`
digest-settings-title = Weekly digest
digest-intro = Once a week I post in a channel what is new and which forums are coming up, grouped by town. When there is no news, I post nothing.
digest-on = **Switched on.** Next { $date }.
digest-off = Switched off.
digest-on-button = Switch on
digest-off-button = Switch off
digest-channel-choose = Choose the channel for the digest
digest-time-form = When does the digest come?
weekly-weekday-label = Day of the week
weekly-hour-label = Time
digest-nothing = Nothing is new right now, so nothing would be posted.
digest-no-channel = Choose a channel first.
