# Settings and the first set-up.

cmd-settings = settings
    .description = Set the bot up on this server
cmd-settings-open = open
    .description = The settings of this server; on a new server the first set-up
cmd-settings-check = check
    .description = What is wrong with the set-up, and how to mend it

settings-hello-title = Hello! I am the bot of the Creative Clusters network.
settings-hello = I help creative people introduce themselves and find each other, in five languages. Whoever manages this server can set me up in two minutes:
settings-start-button = Set me up

settings-title = Settings of this server
settings-title-first = First set-up
settings-intro = Every choice counts at once. Cards that are already there follow.
settings-intro-first = Choose what you already have, and leave the rest empty: I create what is missing. Every choice counts at once, and all of it can be changed later.
settings-languages = Languages of public posts
settings-languages-hint = One, or two for bilingual posts. Private answers always come in each person's own language.
settings-channel-choose = Choose a channel
settings-roles = Who moderates
settings-roles-hint = Roles whose members may hide introductions and change these settings. Who manages the server always may.
settings-create-button = Create what is missing, and finish
settings-finish-button = Finish
settings-open-button = Settings
settings-check-button = Check
settings-retention-button = How long data are kept
settings-saved = Saved.
settings-done = The set-up is finished. Newcomers are greeted from now on. Try `/introduce` yourself!
settings-done-but = The set-up is finished; you can change everything at any time. This is still open:

purpose-welcome = Channel for welcomes
purpose-welcome-hint = Here newcomers are greeted once they have accepted the server's rules
purpose-introductions = Channel for introductions
purpose-introductions-hint = Here members' cards are posted and kept up to date
purpose-moderators = Channel for moderators
purpose-moderators-hint = Here reports arrive; only moderators should see it

channel-welcome-name = welcome
channel-introductions-name = introductions
channel-moderators-name = moderators

permission-quoted = “{ $name }”
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-read-message-history = Read Message History
permission-create-private-threads = Create Private Threads
permission-send-messages-in-threads = Send Messages in Threads

settings-languages-number = Please choose one language, or up to { $limit }.
settings-channel-unseen = I can't see that channel. Please give me “{ permission-view-channel }” there, in the channel's settings under Permissions, and choose it again.
settings-channel-lacks = In { $channel } I still need: { $permissions }. Please allow that in the channel's settings under Permissions, and choose it again. Nothing was changed.
settings-cannot-create = I may not create channels here. Either give me “Manage Channels” for a moment, or create the channels yourself and choose them above. What you have chosen so far is saved.
settings-retention-range = Please give a number of days from { $least } to { $most }.
settings-requests-range = Please give a number of months from { $least } to { $most }.
settings-timezone-unknown = I don't know the time zone of that country. Please choose another country.
settings-places-full = { $limit } places fit. Remove one before you add another.

places-title = Places
places-intro = Members choose their town from these, or name another one.
places-remove-placeholder = Remove a place
places-add-button = Add a place
places-form-title = Add a place
places-form-name-label = Name of the town

retention-form-title = How long data are kept
retention-form-label = Of people who left: days until erased
retention-form-hint = 1 to 365; people who come back before that find everything again
retention-requests-label = Of requests that are over: months
retention-requests-hint = 6 to 36 after their end; numbers without names stay

check-title = Check of the set-up
check-all-well = All is well.
check-not-set-up = The set-up is not finished: newcomers are not greeted yet. Open the settings and press “{ settings-finish-button }”.
check-no-welcome = No channel for welcomes is chosen, so newcomers are not greeted. Choose one in the settings.
check-no-introductions = No channel for introductions is chosen, so no cards are posted; members are found with `/members find` only. Choose one in the settings.
check-no-moderators = No channel for moderators is chosen, so reports are only seen with `/moderation reports`. Choose one in the settings.
check-channel-gone = { $purpose }: the channel was deleted, or I can't see it any more. Choose another one in the settings.
check-permissions = { $purpose }: in { $channel } I lack { $permissions }. Allow it in the channel's settings under Permissions.
check-announcement-channel = { $purpose }: { $channel } has become an announcement channel, which other servers can follow, and Discord allows no private threads in those. Choose another channel in the settings, or make it an ordinary one again in the channel's settings.
check-tags = { $purpose }: in { $channel } every post needs a tag, and I may make none, so a card for which there is no fitting tag is not posted. Allow me “Manage Channels” there, or let posts do without tags.
check-backstage-open = { $purpose }: everyone can see { $channel }, and with it who was reported. Take “{ permission-view-channel }” from @everyone there.
check-backstage-unseen = { $purpose }: { $channel } is hidden from { $roles }, so reports do not reach everyone who moderates. Allow “{ permission-view-channel }” there.
check-roles-gone = A role that moderated was deleted. Look at “{ settings-roles }” in the settings.
check-no-roles = No role moderates, so only people who manage the server can. Choose one in the settings.
check-posts-stuck = { $count ->
        [one] One post waits because it could not be made.
       *[other] { $count } posts wait because they could not be made.
    } I am trying again now.
