# Forms that coaches write in a spreadsheet: what is wrong with a file, and what is wrong with an answer.

## Words that a form needs and its writer does not give

coaching-form-other = Other
coaching-form-specify = What exactly?

## Answers that are refused

coaching-answer-number = I could not read that as a number. Write it in digits, for example 3 or 3.5.
coaching-answer-integer = This needs to be a whole number, without decimals.
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
coaching-check-pyxform = XLSForm's own check says: { $said }
coaching-check-sheet-missing = The sheet { $needed } is missing. Add a sheet of that name; what belongs in it can be seen in every dialogue that `/coaching-content dialogues` gives you.
coaching-check-column-missing = There is no column { $needed }. Add it to the first row.
coaching-check-column-twice = This column is there twice. Rename or delete one of them.
coaching-check-columns-same = These headings mean the same column: { $headings }. Delete one of them.
coaching-check-column-typo = I do not know this column and leave it out. Did you mean { $meant }?
coaching-check-media = Pictures, sound and video are not shown in a dialogue. Say in words what matters in them.
coaching-check-formula = This cell holds a formula. I take the result that was saved with it; write the text itself if it must not change.
coaching-check-formula-empty = This cell holds a formula without a saved result. Write the text itself, or put an apostrophe before the equals sign.
coaching-check-cell = This cell holds a number or a date, which reads “{ $text }” here, whatever your program shows. If it should read differently, format the cell as text and write it out.
coaching-check-language-unclear = I cannot tell which language “{ $language }” is. Write its code behind it, for example label::Polski (pl).
coaching-check-language-foreign = { $language } is not one of the bot's languages ({ $known }): only someone who reads no other language of this form would see it. Check the code.
coaching-check-default-language = No column is in the default language “{ $language }”. Write it as the columns do.
coaching-check-translation = Translations are missing here, in rows: { $rows } ({ $count }). Members see the default language there.
coaching-check-setting = This setting means nothing in a dialogue and is left out.
coaching-check-type-refused = A question of the type “{ $type }” has no place in a chat, and this one is required. Ask for a text instead, or take out that it is required.
coaching-check-choices-elsewhere = The choices would come from another file ({ $what }), and I have only this one. Copy them into the sheet choices.
coaching-check-instance = The expression looks into “{ $what }”, and the sheet choices has no list of that name.
coaching-check-pattern = This pattern is faulty, or has something in it that I do not know, such as a reference back: { $what }. Write it more simply.
coaching-check-reference = There is no question named “{ $name }”. Check how it is spelled; upper and lower case matter.
coaching-check-reference-unclear = Several questions are named “{ $name }” (rows { $rows }), so I cannot tell which is meant. Rename all but one.
coaching-check-expression-long = This expression is too long or too deeply nested. Split it over several rows of the type calculate.
coaching-check-expression-reference = This reference cannot be read: { $what }. Write it like this: {"${name}"}
coaching-check-expression-function = I do not have the function “{ $what }”. Check how it is spelled; the dialogues that `/coaching-content dialogues` gives you show what else works.
coaching-check-expression-syntax = This expression cannot be read: { $what }. Look for a missing bracket, quotation mark or comma.
coaching-check-expression-division = The sign / does not divide here: { $what }. Write div instead, with a space before and after it.
coaching-check-circle = This goes round in a circle: { $names }. Each waits for the other; take one of the references out.
coaching-check-deep = “{ $name }” waits for so many other rows, and they for others again, that I cannot work it out. A condition about all rows, such as //*, waits for every one of them: name the questions that matter instead.
coaching-check-text-long = This text has { $length } characters; more than { $limit } do not fit one message. Shorten it, or move a part into a note before it.
coaching-check-label-missing = The question “{ $name }” has no text. Write one in the column label.
coaching-check-choice-long = This answer has { $length } characters; Discord shows { $limit } in a list and cuts off the rest. Shorten it.
coaching-check-choices-many = This question has { $count } answers; nobody reads more than { $most }. Narrow them down with choice_filter, or ask for a text.
coaching-check-choice-unknown = “{ $choice }” is no answer to the question “{ $name }”, so this never holds. Check how it is spelled.
coaching-check-word = Nothing here is called “{ $word }”, so it is always empty. Did you mean { $meant }? Choices and texts stand in quotation marks, questions in {"${}"}.
coaching-check-word-yes = I do not understand “{ $word }” here, and take it for no. Write yes, or leave the cell empty.
coaching-check-never = This can never hold, so nobody will see “{ $name }”. Fix the condition, or delete the row.
coaching-check-last-saved = Last-saved answers don't exist in a dialogue; this is always empty.
coaching-check-nothing-asked = This form asks nothing.
coaching-check-rounds = A repeat ends after { $most } rounds, whatever is written here.
coaching-check-title = The title ({ $language }) is longer than { $limit } characters and is cut off in lists. Shorten it.
coaching-check-form-id = There is no form_id, so I go by the file's name: this is the dialogue “{ $name }”. Write that as form_id on the sheet settings; else the same dialogue in a file of another name is a new one.
coaching-check-type-unknown = There is no question type “{ $type }”. Check how it is spelled: `text`, `integer`, `decimal`, `range`, `date`, `time`, `select_one`, `select_multiple`, `rank`, `acknowledge`, `note`, `calculate`.
coaching-check-loop = Loops over a list of choices are not supported. Write the questions one by one, or use a repeat.
coaching-check-reference-form = A reference here cannot be read. Write it like this: {"${name}"}
coaching-check-list-unknown = The sheet choices has no list “{ $list }”. Check how it is spelled there, in the column list_name.
coaching-check-sheet-choices = The sheet choices is missing or empty, and questions choose from it. Add the answers there: list_name, name, label.
coaching-check-name-twice = The name “{ $name }” is there already. Give this row another one.
coaching-check-choice-twice = This answer's name is in its list already. Give it another one in the column name.
coaching-check-choice-name = This answer has no name. Write a short one without spaces in the column name.
coaching-check-choice-spaces = The name “{ $name }” in the list “{ $list }” has a space in it. Write it with _ instead.
coaching-check-name-letters = Names begin with a letter and have only letters, digits, _, - and . after it. Change this one.
coaching-check-name-missing = This row has no name. Write a short one in the column name; other rows refer to it by that.
coaching-check-calculation-missing = A row of the type calculate needs an expression in the column calculation.
coaching-check-unmatched = This { $what } stands alone. Every begin needs its end, in the right order.
