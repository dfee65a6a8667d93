# What could not be delivered.

cmd-deliveries = deliveries
    .description = What I could not deliver, why, and what to do about it

deliveries-title = Not delivered
deliveries-none = Everything has arrived.
deliveries-no-more = There is nothing else to look at.
deliveries-intro = Mend what stands in the way, then let me try again.
deliveries-more = and { $count } more
deliveries-posts-title = { $count ->
        [one] One post is not as it should be
       *[other] { $count } posts are not as they should be
    }
delivery-retry-button = Try again
delivery-dismiss-button = Don't try any more
delivery-retry-posts-button = Try all posts again
delivery-retried = I am trying again now.
delivery-dismissed = Left as it is.
delivery-gone = This is settled already: it has been tried again, or left.
delivery-over = It is too late for this, or what it says is no longer so, and so it is not sent. “{ delivery-dismiss-button }” takes it off the list.
delivery-to-member = by direct message

delivery-other = A message
delivery-members-still-true = The yearly question about an introduction
delivery-members-hello = A greeting
delivery-members-welcome = A welcome
delivery-members-introduction = A card
delivery-members-changed-while-hidden = A notice for moderators
delivery-moderation-report = A report
delivery-moderation-decision = A moderators' decision
delivery-privacy-receipt = The receipt of an erasure
delivery-forums-card = A forum's card
delivery-forums-reminder = A reminder of a forum
delivery-forums-changed = A forum's change
delivery-forums-cancelled = A forum's cancellation
delivery-forums-offer = The offer of a seat
delivery-forums-seated = The news that there is a seat
delivery-forums-feedback = The question how a forum was
delivery-forums-task = A reminder of a task
delivery-forums-invite = An invitation to a forum
delivery-forums-interest = The question to someone interested
delivery-coaching-commitment = A reminder of a commitment
delivery-cooperation-request = A request on the board
delivery-cooperation-report = A report
delivery-cooperation-decision = A moderators' decision
delivery-cooperation-changed-while-hidden = A notice for moderators
delivery-cooperation-fits = A notice of a request that fits
delivery-cooperation-interest = A notice that somebody would like to meet
delivery-cooperation-someone = A notice of somebody new who fits
delivery-cooperation-first = The first message in a thread of two
delivery-cooperation-contact = A contact after both said yes
delivery-cooperation-expiring = The question whether a request is up to date
delivery-cooperation-outcome = The question what came of a request
delivery-pairs-paired = A notice of whom a round brings together
delivery-pairs-nobody = A notice that a round found nobody
delivery-pairs-met = The question whether two have met
delivery-announcements-post = An announcement
delivery-announcements-digest = The weekly digest
delivery-unanswered-list = The list of unanswered posts
delivery-unanswered-ask = The question to an author

reason-dm-closed = This person takes no direct messages from me. Trying again helps only if they allow them.
reason-channel-missing = The channel or thread was deleted, or I can't see it any more. Choose another one where you set it up.
reason-forbidden = I lack a permission there. `/settings check` names what is missing; else look at “{ permission-view-channel }” and “{ permission-send-messages }” in the channel's settings.
reason-no-history = I may not read the history there, so I can't make sure that nothing comes twice. Please allow “{ permission-read-message-history }”.
reason-discord-down = Discord could not be reached for too long. Trying again will most likely help.
reason-ours = This is a fault on my side. Please tell whoever runs me; the log has the details.
reason-refused = Discord refused it (`{ $code }`). Please tell whoever runs me if trying again does not help.

act-retry-delivery = had something delivered again
act-dismiss-delivery = left something undelivered
