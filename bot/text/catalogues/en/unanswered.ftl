# Posts in forum channels that nobody answers.

cmd-unanswered = unanswered
    .description = Find posts in forum channels that nobody has answered

unanswered-settings-title = Unanswered posts
unanswered-intro = Once a week I look for posts that nobody but their author has written in, and list them with links. Each author is asked once, in the post, whether it is solved. I don't read what is written. When all is answered, I post nothing.
unanswered-on = **Switched on.** I look next { $date }.
unanswered-off = Switched off.
unanswered-on-button = Switch on
unanswered-off-button = Switch off
unanswered-forums = Choose the forum channels
unanswered-channel = Choose a channel for the list
unanswered-goes-to = The list goes to: { $channel }
unanswered-nowhere = not chosen yet
unanswered-here-button = Here
unanswered-change-button = Change
unanswered-after = { $days ->
        [one] Posts without an answer for a day
       *[other] Posts without an answer for { $days } days
    }
unanswered-time-form = When do I look?
unanswered-days-label = Days without an answer
unanswered-days-hint = { $least } to { $most }
unanswered-days-range = Please give a number of days from { $least } to { $most }.
unanswered-no-forums = Choose at least one forum channel first.
unanswered-no-channel = Choose first where the list goes.

unanswered-title = Who can help?
unanswered-list-intro = { $days ->
        [one] Nobody has answered these posts for a day or more.
       *[other] Nobody has answered these posts for { $days } days or more.
    }
unanswered-more = { $count ->
        [one] and one older post
       *[other] and { $count } older posts
    }
unanswered-unreadable = I can't look into { $channels } any more. Please allow me “{ permission-view-channel }” and “{ permission-read-message-history }” there, or choose other channels with `/unanswered`.
unanswered-question = { $author }, nobody has answered here yet. Is it solved all the same? I ask only this once; while it is open, the post stays on the weekly list.
unanswered-solved-button = It is solved
unanswered-open-button = Still open
unanswered-thanks-solved = Solved. Good to hear!
unanswered-thanks-open = Still open: the post stays on the weekly list, so that others see it.
unanswered-author-only = Only who wrote this post, or a moderator, can say that.
unanswered-not-asked = That question is too old to be answered. If you still need help, please write a new post.
