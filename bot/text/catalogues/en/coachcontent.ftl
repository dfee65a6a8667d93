# Dialogues as coaches write them: upload, check, try out, publish, versions, figures.

## Commands

cmd-coaching-content = coaching-content
    .description = For coaches: write the coaching dialogues in a spreadsheet
cmd-coaching-content-upload = upload
    .description = Upload a spreadsheet: I check it and keep it as a draft
cmd-coaching-content-file = file
    .description = Your dialogue as an XLSForm spreadsheet (.xlsx)
cmd-coaching-content-dialogues = dialogues
    .description = All dialogues: download, try out, publish, earlier versions, figures

## The list

content-title = Coaching dialogues
content-intro = Download one, change it in your spreadsheet program, and upload it again with `/coaching-content upload`.
content-none = There is no dialogue yet.
content-choose-placeholder = Open a dialogue
content-state-archived = archived, no longer offered to members
content-state-unpublished = not published yet
content-state-offered = members get { $version }
content-drafts = { $count ->
        [one] one draft
       *[other] { $count } drafts
    }

## One dialogue and its versions

content-version = version { $number }
content-shipped = { $number ->
        [one] the original
       *[other] the original, edition { $number }
    }
content-kind-offered = what members get
content-kind-draft = draft
content-kind-earlier = earlier version
content-versions-more = { $count ->
        [one] … and one older version
       *[other] … and { $count } older versions
    }
content-pick-placeholder = Look at a version
content-origin = Uploaded by { $author }, { $uploaded }.
content-origin-published = First published { $published }.
content-draft-hint = Only coaches and moderators see a draft. Try it out first: nothing you answer there is kept or counted.
content-tryout = Try-out: nothing of this is kept or counted
content-tryout-back-button = Back to this version
content-file-button = Download
content-figures-button = Figures
content-archive-button = Archive
content-restore-button = Offer it again
content-all-button = All dialogues
content-try-button = Try it out
content-publish-button = Publish …
content-back-button = Offer this version again
content-check-button = Check it again
content-discard-button = Discard the draft
content-shelf-button = All versions
content-file-here = **{ $title }**, { $version }. Change it, and upload it again with `/coaching-content upload`; it stays a draft until you publish it.

## Uploading

content-uploaded = This is now your draft. It takes the place of your earlier one, if you had any.
content-known = Exactly this file is here already, so nothing was changed.
content-refused-title = I cannot use this file yet
content-refused = Please put right what is marked with ⛔ in { $file } and upload it again. Nothing was changed here.
content-no-problems = The check has found nothing to put right.
content-errors-count = { $count ->
        [one] One error that has to be put right:
       *[other] { $count } errors that have to be put right:
    }
content-warnings-count = { $count ->
        [one] One warning. You can publish, but look at it:
       *[other] { $count } warnings. You can publish, but look at them:
    }
content-problems-more = { $count ->
        [one] One more; all of them are in the attached list:
       *[other] { $count } more; all of them are in the attached list:
    }
content-row = row { $row }
content-column = column { $column }
content-severity-error = error
content-severity-warning = warning
content-table-severity = Severity
content-table-sheet = Sheet
content-table-row = Row
content-table-column = Column
content-table-problem = What is wrong, and what to do
coaching-check-heavy = Reading the file takes more than { $seconds } seconds, or too much memory. Copy what belongs to the form into a new, empty file; if it still is too much, cut it into two dialogues.

## Publishing

content-publishing-form-title = Publish this version
content-note-form-label = What has changed?
content-note-form-hint = Coaches see it in the list of versions, members when they are offered the newer version.
content-published-now = Published: from now on, members get this version. Anyone in the middle of another one can finish that.
content-not-published = Not published: the file has errors, as checked today. Please put them right and upload it again.
content-overtaken = Not published yet: meanwhile { $author } has published { $version } (“{ $note }”). Look at that first. If this one should take its place all the same, publish it once more; your note is kept.
content-overtaken-archived = Not published yet: meanwhile somebody has archived this dialogue. If it should be offered all the same, publish it once more; your note is kept.
content-somebody = somebody
content-archived = Archived. It is no longer offered to members; anyone in the middle of it can finish.
content-restored = It is offered to members again.
content-discard-sure = Discard version { $number } of **{ $title }**? Only this draft and its try-outs go; keep your own file if you still need it.
content-discarded = The draft is gone.

act-publish-dialogue = published a coaching dialogue
act-archive-dialogue = archived a coaching dialogue
act-restore-dialogue = offered a coaching dialogue again

## What cannot be done

content-coaches-only = Only coaches of this server and its moderators can do that. If you coach here, ask a moderator to give you the coaches' role.
content-gone = I no longer have this version: it was discarded, replaced by a newer draft, or belongs to another server. `/coaching-content dialogues` shows what there is.
content-published = That is no draft any more: this version has been published. `/coaching-content dialogues` shows how things stand.
content-note-needed = Please say in a few words what has changed: other coaches and members in the middle of the dialogue will want to know.
content-id-long = The form_id in the settings sheet has more than { $limit } characters. Please shorten it.
content-full = This server has { $limit } dialogues of its own, and there is no room for more. Give this file the form_id of the one whose place it takes.

## Moving over

content-move = ↪️ This dialogue has a newer version. All your answers fit it. You can move over, or simply finish the one you are in.
content-move-button = Move to the newer version
content-cannot-move = There is no newer version that fits all of your answers, so you stay in this one. Nothing was changed.
coaching-aside-moved = You are in the newer version now, with all your answers. Here is the first question that is still open.

## Figures

content-figures-rule = All versions together, without try-outs. No figure is about fewer than { $group } people, people are counted in steps of { $group }, and answers are never shown.
content-figures-few = Fewer than { $group } people have begun this dialogue. There is nothing to tell yet.
content-figures-begun = Begun by at least **{ $count }** people.
content-figures-finished = Finished by at least **{ $count }** of them.
content-figures-finished-few = Finished by fewer than { $count }.
content-figures-time = { $minutes ->
        [one] Half of those who finished it took **a minute** at most, not counting breaks.
       *[other] Half of those who finished it took **{ $minutes } minutes** at most, not counting breaks.
    }
content-figures-stops = Where people stop
content-figures-people = at least { $count } people
content-figures-no-stops = There is no question at which { $group } or more people have been stopped for two weeks.
content-figures-efforts = What takes longest
content-figures-seconds = { $count ->
        [one] one second
       *[other] { $count } seconds
    }
