# Reports and moderation.

cmd-moderation = moderation
    .description = Introductions, reports and the record of moderators' acts
cmd-moderation-introduction = introduction
    .description = Look at someone's introduction: hide, show or remove it
cmd-moderation-member = member
    .description = Whose introduction
cmd-moderation-reports = reports
    .description = Reports that nobody has settled yet
cmd-moderation-log = log
    .description = Who did what and why
cmd-moderation-export = export
    .description = The directory as a file for spreadsheets: what members made visible

report-title = Report
report-about = About **{ $name }** ({ $member }), by { $reporter }, { $date }
report-form-title = Report to the moderators
report-form-label = What is wrong with this introduction?
report-form-hint = Only moderators see this, and who wrote it
report-thanks = Thank you. The moderators will look at it.
report-too-many = You have reported a lot today. Please write to the moderators directly, so that nothing is overlooked.

state-published = published
state-unpublished = taken down by its author
state-hidden = hidden by moderators

moderation-state = { $member }'s introduction: **{ $state }**
moderation-reason = Reason: { $reason }
moderation-reports-title = Open reports
moderation-reports-none = Nothing waits for you.
moderation-look-button = Look
moderation-hide-button = Hide
moderation-show-button = Show again
moderation-remove-button = Remove
moderation-dismiss-button = Nothing is wrong
moderation-hiding-title = Hide this introduction
moderation-removing-title = Remove this introduction
moderation-reason-label = Why?
moderation-reason-hint = The author reads this, so say what should change
moderation-hidden = Hidden. Its author has been told why and can change it.
moderation-removed = Removed. What the author wrote went back to them as a draft, and they have been told why.
moderation-shown = It is shown again, and its author has been told.
moderation-dismissed = The reports are settled. Nothing was changed.
moderation-no-introduction = This person has no introduction here.
moderation-log-title = What moderators did
moderation-log-empty = Nothing yet.
moderation-exported = { $count ->
        [one] One member
       *[other] { $count } members
    }, with what they made visible to everyone. Please keep this file only as long as you need it: who has their data erased still stands in it.

setting-channels = channels
setting-coaches = who coaches
setting-digest = the weekly digest
setting-forum-authors = who calls forums
setting-forum-templates = templates for forums
setting-languages = languages of public posts
setting-moderators = who moderates
setting-pairs = pairs across the border
setting-places = places
setting-retention = how long data are kept
setting-set-up = the set-up was finished
setting-unanswered = unanswered posts

act-settings = changed the settings
act-hide = hid an introduction
act-show = showed an introduction again
act-remove = removed an introduction
act-dismiss = settled reports, nothing wrong
act-export = exported the directory

decision-hide =
    The moderators of { $server } have hidden your introduction. Their reason: { $reason }
    You can change it there with `/introduce`; a moderator can then show it again. If you disagree, write to the moderators on the server.
decision-show = The moderators of { $server } show your introduction again.
decision-remove =
    The moderators of { $server } have removed your introduction. Their reason: { $reason }
    What you wrote is not lost: for 30 days, `/introduce` shows it to you as a draft. If you disagree, write to the moderators on the server.

changed-title = Changed after it was hidden
changed-body = **{ $name } ({ $member })** has changed a hidden introduction. Please look again.

csv-country = Country
csv-confirmed = Confirmed
