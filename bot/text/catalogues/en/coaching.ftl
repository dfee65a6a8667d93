# Coaching: the dialogue, the plan, commitments, and sharing with a coach.

## Commands

cmd-coaching = coaching
    .description = Guided dialogues about how you work, at your own pace
cmd-coaching-start = start
    .description = Begin a dialogue in a private place that you choose
cmd-coaching-which = dialogue
    .description = Which dialogue: start typing its title
cmd-coaching-mine = mine
    .description = Your dialogues and plans: go on, read, compare, take along, erase
cmd-coaching-promote = promote
    .description = Post a card in this channel that offers a dialogue to everyone
cmd-coaching-profile = profile
    .description = For coaches: the languages you coach in, and what you help with
cmd-coaching-shared = shared
    .description = For coaches: what members share with you

## Beginning

coaching-start-intro = I ask one question at a time; you answer in your own words and at your own pace, about half an hour in all. Every answer is saved at once: pause whenever you like and go on another day. At the end you have a plan, and I can remind you of it. Only you see your answers, unless you share them with a coach.
coaching-start-again = You have been through this dialogue before. If you go through it again, you can compare.
coaching-start-under-way = You are in the middle of it; you last answered { $time }.
coaching-start-button = Begin
coaching-place-here = **Right here**: messages that only you see. You find your way back with `/coaching mine`.
coaching-place-thread = **A private thread** of your own: a fixed place to come back to. The questions and your answers show to you alone, since those who manage threads here could look into it.
coaching-place-dm = **Direct messages** with me: a conversation between the two of us.
coaching-place-here-button = Right here
coaching-place-thread-button = In a private thread
coaching-place-dm-button = By direct message
coaching-begun-dm = It begins in your direct messages. See you there!
coaching-begun-thread = Your private thread is open: { $thread }
coaching-dm-closed = I could not send you a direct message, so it goes on here instead. Nothing is lost.
coaching-no-thread-here = I could not open a private thread here, so it goes on in messages that only you see. Nothing is lost.
coaching-no-thread = I can't open a private thread, neither here nor in the introductions channel. Please tell a moderator: with `/settings check` they see what I lack.
coaching-threads-enough = You have opened { $limit } private threads within a day. Go on in one of those, or open the next one tomorrow.
coaching-door = **{ $title }**: this is your place for it. Press the button to go on; the questions and your answers are shown to you alone.

## Questions

coaching-progress = Question { $number } of about { $total }
coaching-optional = You may skip this one.
coaching-previous = You answered: { $answer }
coaching-typed = What you typed is kept; the form is filled in with it:
coaching-no-day = no day set
coaching-pledge = { $what } – by: { $day }, sure: { $sure }/10
coaching-pledge-plain = { $what } – by: { $day }, sure: { $sure }/10
coaching-once-more = Another one?
coaching-choose-one = Choose an answer
coaching-choose-several = Choose all that apply
coaching-rank-place = What comes in place { $place }?
coaching-rank-again-button = Start the order over
coaching-answer-button = Answer
coaching-answer-all-button = Answer all at once
coaching-next-button = Go on
coaching-ok-button = Got it, go on
coaching-yes-button = Yes
coaching-no-button = No
coaching-keep-button = Keep my answer
coaching-back-button = Back
coaching-skip-button = Skip
coaching-pause-button = Pause
coaching-more-button = More
coaching-go-on-button = Go on
coaching-aside-stale = That button belonged to an earlier question. Here is where you are now; nothing is lost.
coaching-aside-resumed = Welcome back. Here is where you left off.

coaching-number-placeholder = A number, such as 3 or 3.5
coaching-date-placeholder = A date, such as 31/12/2026 or 2026-12-31
coaching-time-placeholder = A time, such as 14:30
coaching-moment-placeholder = A date and a time, such as 31/12/2026 14:30

pledge-form-what-label = What will you do?
pledge-form-what-hint = One concrete step, in words you will still understand in a month
pledge-form-by-label = By when?
pledge-form-by-hint = I'll ask you on that day; leave it empty, and I'll ask in two weeks
pledge-form-sure-label = How sure are you that you will do it?
pledge-form-sure-hint = 1: not at all, 10: entirely. Below 7, make the step smaller

coaching-paused = **{ $title }** is paused. Everything is kept; go on whenever you like, here or with `/coaching mine`.
coaching-more = Your answers so far are kept. You can change any of them; if later answers would no longer fit, I'll tell you first.
coaching-change-choose = Change an earlier answer
coaching-read-button = Read my answers
coaching-stop-button = Stop and erase
coaching-falls-title = This changes more
coaching-falls = { $count ->
        [one] With this answer, a later one no longer fits and is dropped:
       *[other] With this answer, { $count } later ones no longer fit and are dropped:
    }
coaching-falls-yes-button = Change it
coaching-falls-no-button = Leave it as it was
coaching-erase-title = Erase this dialogue?
coaching-erase = All answers of “{ $title }”, its plan, its reminders, and what you share of it go for good. Nobody can bring them back.
coaching-erase-yes-button = Erase it
coaching-erase-no-button = Keep it
coaching-erased = Erased: all answers, the plan, and the reminders are gone.

coaching-gone = I can't find that any more: it was erased, or it is not yours.
coaching-form-gone = This dialogue is not offered here any more. `/coaching start` shows what there is.
coaching-too-many = You have { $limit } dialogues under way. Finish or erase one with `/coaching mine` first.
coaching-begun-already = You have already started on this plan, so its answers stay as they are. Go through the dialogue again to make a new plan.
coaching-too-deep = I can't work out how this dialogue goes on: its questions depend on one another in too many layers. Your answers are kept. Please tell the people who look after the dialogues here.

## The plan

coaching-plan-title = { $title }: your plan
coaching-tryout-over = That was a try-out: nothing of it counts, and nobody is reminded of anything.
coaching-commitments = What you will do
coaching-nothing-said = Nothing has been answered yet.
coaching-way-question = Shall I ask you on the day how it went? Choose how:
coaching-way-is = How I remind you: **{ $way }**
coaching-way-dm = By direct message
coaching-way-thread = In a private thread
coaching-way-none = Not at all
coaching-way-saved = Saved.
coaching-way-tested = This is where I remind you of what you set out to do. You can stop that at any time.
coaching-way-closed = I could not send you a direct message, so nothing was changed. Allow direct messages from this server's members in its privacy settings and try again, or choose the thread.
coaching-change-button = Change an answer
coaching-compare-button = Compare with last time
coaching-picture-button = Over time
coaching-markdown-button = As Markdown
coaching-pdf-button = As PDF
coaching-share-button = Share with a coach
coaching-erase-button = Erase

coaching-mine-title = Your coaching
coaching-mine-none = You have not begun a dialogue here yet. `/coaching start` shows what there is.
coaching-mine-choose = Open a dialogue
coaching-mine-begin = Begin a dialogue
coaching-status-active = under way
coaching-status-paused = paused
coaching-status-done = finished
coaching-commitments-open = What you have set out to do
coaching-commitment-choose = Done, later, or stuck? Choose one
coaching-shares-button = What I share

coaching-file-here = Here it is, yours to keep.
coaching-file-done = Finished on { $day }
coaching-compare-title = { $title }: then and now
coaching-compare-days = Then: { $then }. Now: { $now }.
coaching-compare-same = = { $now }
coaching-compare-nothing = (not answered)
coaching-compare-first = This is the first time you have finished this dialogue, so there is nothing to compare with yet. Go through it again in a few months.
coaching-picture-title = { $title }: over time
coaching-picture-none = This dialogue asks for no numbers, so there is no picture. “{ coaching-compare-button }” shows what has changed.

## Commitments

coaching-standing-open = open
coaching-standing-done = done
coaching-standing-dropped = dropped
coaching-late-note = This comes late, because I was not running at the time. Sorry!
commitment-reminder-title = You set out to do this
commitment-reminder = From your plan “{ $title }”. How did it go? Any answer is fine.
commitment-reminder-thread = { $person }, something that you set out to do is due today.
commitment-show-button = Show me
commitment-done-button = Done
commitment-move-1-button = Tomorrow
commitment-move-7-button = In a week
commitment-move-14-button = In two weeks
commitment-move-day-button = Another day
commitment-stuck-button = I'm stuck
commitment-drop-button = Drop it
commitment-again-button = Take it up again
commitment-coach-button = Talk to a coach
commitment-done = ✅ Done, and noted in your plan. Well done!
commitment-dropped = 🍃 Dropped. Letting go is a decision, too.
commitment-again = ⏳ Open again.
commitment-moved = 📅 Moved. I'll ask you again then.
commitment-move-form-title = Another day
commitment-move-form-label = To which day?
commitment-day-past = That day has passed. Please give one that is still to come.
commitment-day-far = That is more than { $years ->
        [one] one year
       *[other] { $years } years
    } ahead. Is there a typo in the year?
commitment-stuck-title = Everyone gets stuck sometimes
commitment-stuck-part = It often helps to look at one part again. Choose one: I'll ask you again from there, with your earlier answers filled in.
commitment-stuck-choose = Look at a part again
commitment-stuck-coach = Or talk to somebody: you choose a coach and what they may read, and meet in a private thread.
commitment-stuck-nobody = No coach is listed on this server at the moment. You could also make the step smaller and give it another week.

## Coaches and sharing

coaches-only = Only coaches of this server can do that. A moderator chooses their role with `/settings open`.
coach-gone = This person is not listed as a coach here any more. Please choose somebody else.
coach-languages-needed = Please choose at least one language in which you coach.
coach-form-title = Your profile as a coach
coach-form-languages-label = Languages you coach in
coach-form-subjects-label = What you help with
coach-form-subjects-hint = Members read this when they choose a coach
coach-listed-title = You are listed as a coach
coach-edit-button = Change
coach-leave-button = Take me off the list
coach-left = You are not listed as a coach any more. What was shared with you stays readable until it is taken back.
share-title = Share with a coach
share-intro = Choose who may read “{ $title }”; next, you choose whether all of it or one part. You can take it back at any time.
share-nobody = No coach is listed on this server at the moment. Moderators choose the coaches' role with `/settings open`, and coaches list themselves with `/coaching profile`.
share-choose-coach = Choose a coach
share-what = What may { $coach } read?
share-choose-part = All of it, or one part
share-whole = All of it
share-one-part = one part
share-done = { $coach } can read it now, with `/coaching shared`. I haven't told them: meet in a private thread, or tell them yourself.
share-meet-button = Meet in a private thread
share-take-back-button = Take it back
share-met = Your private thread with the coach: { $thread }
share-coach-gone = This coach has left the server or coaches here no more, and can't read what you share. You can take it back, and choose somebody else.
share-thread = { $coach }, { $member } shares “{ $title }” with you and would like to talk. What is shared opens with the button, for the coach alone.
share-read-button = Read
share-mine-title = What you share
share-mine-none = You share nothing at the moment.
share-take-back-choose = Take something back
share-taken-back = Taken back: it can't be read any more.
share-gone = This is not shared with you any more.
share-yourself = You can read it yourself already. Please choose somebody else.
shares-full = You share { $limit } things already. Take one back first.
share-coach-title = Shared with you
share-coach-none = Nobody shares anything with you at the moment.
share-coach-choose = Read

## In public

coaching-card = A guided dialogue: one question at a time, in your language, at your own pace. At the end you have a plan of your own. Nobody but you sees what you answer.
coaching-card-by = Recommended by { $person }
coaching-promoted = Posted. Thank you for spreading the word!
coaching-promote-not-here = A card can only be posted in a text channel or a thread.
coaching-promote-may-not = You aren't allowed to write in this channel, so I don't either.
coaching-promote-lacks = I can't post here. I still need: { $permissions }. Please tell a moderator.
coaching-card-there = This dialogue was offered here less than { $days } days ago. Another channel would be glad of it!

## Settings

coaching-settings-title = Coaching
coaching-settings = Whoever has this role is a coach: members can share a dialogue with them. Coaches list themselves with `/coaching profile`. Anyone who loses the role can no longer read anything, at once.
coaching-settings-role = The coaches' role
coaching-role-unfit = Please choose a role of this server, and not the one that everybody has.
settings-coaching-button = Coaches
