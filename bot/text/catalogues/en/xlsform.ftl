# Forms that coaches write in a spreadsheet: what is wrong with a file, and what is wrong with an answer.

## Words that a form needs and its writer does not give

coaching-form-other = Other
coaching-form-specify = What exactly?

## Answers that are refused

coaching-answer-number = I could not read that as a number. Write it in digits, for example 3 or 3.5.
coaching-answer-integer = This needs a whole number, without anything behind the point.
coaching-answer-range = This needs a number from { $start } to { $end }, in steps of { $step }.
coaching-answer-date = I could not read that as a date. Write it like 31/12/2026 or 2026-12-31.
coaching-answer-time = I could not read that as a time. Write it like 14:30.
coaching-answer-moment = I need a date and a time, for example 31/12/2026 14:30.
coaching-answer-choice = That is not one of the answers offered here any more. Choose again, please.
coaching-answer-rank = Put all { $count } of them in order, please: each one once.
coaching-answer-commitment = Say in a few words what you will do.
coaching-answer-confidence = How sure are you? I need a whole number from 1 to 10.
coaching-answer-required = This one cannot be skipped: what follows builds on it.
coaching-answer-refused = That answer does not fit this question. Read it once more, please, and try again.
coaching-answer-message = { $message }
coaching-answer-finished = This dialogue is finished, there is nothing left to answer.
coaching-answer-gone = That step is not part of your dialogue any more.

## What is wrong with a file

coaching-check-file-large = The file is larger than { $megabytes } MB. Take pictures and old sheets out of it.
coaching-check-file-broken = The file cannot be opened. Save it again as .xlsx in your spreadsheet program.
coaching-check-file-encrypted = The file is protected with a password. Save it without one.
coaching-check-file-old = This is the old Excel format. Save it as .xlsx (“Excel Workbook”).
coaching-check-file-macro = The file contains macros, and those I do not take. Save it as .xlsx without macros.
coaching-check-file-kind = I read .xlsx files only, and this one is of another kind ({ $ending }). Save it as .xlsx in your spreadsheet program.
coaching-check-file-bomb = Unpacked, the file would be huge. Copy your sheets into a new, empty file.
coaching-check-file-entities = The file defines XML entities, which no spreadsheet program does. Copy your sheets into a new, empty file.
coaching-check-rows = The sheet { $sheet } has more than { $most } rows, or far too many cells. Delete what is not part of the form, also below and to the right of it.
coaching-check-type-skipped = A question of the type “{ $type }” has no place in a chat and is left out.
coaching-check-expression = This expression cannot be computed: { $expression }
coaching-check-pyxform = XLSForm’s own check says: { $said }
