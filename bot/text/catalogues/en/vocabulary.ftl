# A server's own words, and how well matching works.

cmd-taxonomy = taxonomy
    .description = The words by which people are found, and what is not found yet
cmd-taxonomy-add = add
    .description = Add a word to a discipline, for this server
cmd-taxonomy-concept = discipline
    .description = What the word is for: start typing in any language
cmd-taxonomy-word = word
    .description = The word as members write it
cmd-taxonomy-language = language
    .description = Whose word it is; without it, it counts in all five languages
cmd-taxonomy-words = words
    .description = The words this server has added
cmd-taxonomy-export = export
    .description = This server's words as a file, to improve the bot for everybody
cmd-taxonomy-misses = misses
    .description = Requests for which I found nobody
cmd-taxonomy-feedback = feedback
    .description = Why suggestions did not fit, and the words they stood on
cmd-taxonomy-exposure = exposure
    .description = How often members are suggested, by town, country and language

help-taxonomy = **See to it that everybody is found**
    { $taxonomy_misses } shows requests for which I found nobody, { $taxonomy_add } adds a word that was missing, and { $taxonomy_exposure } shows how often members are suggested.

taxonomy-words-title = This server's words: { $count }
taxonomy-words-none = No words of your own yet. When a request finds nobody because I do not know a word, add it with `/taxonomy add`.
taxonomy-added = “{ $word }” now means { $concept } here, and is found at once.
taxonomy-removed = “{ $word }” is removed.
taxonomy-remove-placeholder = Remove a word
taxonomy-exported = { $count ->
        [one] One word
       *[other] { $count } words
    }, in the format of the bot's own files. Send it to whoever runs the bot, and every server can have them.
vocabulary-no-word = “{ $word }” is not a word I can learn: up to four words of letters and digits, please, without commas, links or mentions.
vocabulary-too-short = “{ $word }” is too short: with fewer than { $least } letters it would be found everywhere.
vocabulary-everyday = “{ $word }” is an everyday word; with it everybody would be found. If it is one in another language only, say which language it belongs to.
vocabulary-known = I know “{ $word }” already: it means { $concept }.
vocabulary-enough = This server has { $most } words of its own, and no more fit. Export them for whoever runs the bot, and remove some.
vocabulary-no-concept = I do not know this discipline. Please choose one of those offered while you type.
vocabulary-no-language = Please choose one of the five languages, or none.
vocabulary-gone = This word has been removed already.

taxonomy-misses-title = Nobody was found
taxonomy-misses-intro = Requests of the last months without a single suggestion. If a word is missing below, add it with `/taxonomy add`. Authors who asked to be told then hear who fits now; the others can press “{ coop-find-button }” again.
taxonomy-misses-none = There was somebody for every request.
taxonomy-understood = I understand: { $names }
taxonomy-understood-nothing = I understand nothing of this
taxonomy-look-button = Look
taxonomy-feedback-title = What did not fit
taxonomy-feedback-none = Nobody has turned down a suggestion with a reason.
taxonomy-feedback-words = { $concept }: “{ $yours }” – “{ $theirs }”
taxonomy-feedback-no-words = The words are no longer there to be seen.

taxonomy-exposure-title = Who is suggested, and who is not
taxonomy-exposure-intro = The last { $days } days: members who may be suggested, how often they were, requests, and meetings to which both said yes.
taxonomy-exposure-figures = members: { $members } · suggested: { $shown } · requests: { $requests } · meetings: { $meetings }
taxonomy-exposure-none = Nobody may be suggested yet, and nothing was asked for.
taxonomy-exposure-more = and { $count } more, in the file
taxonomy-exposure-filed = All groups, by town, country and language.
taxonomy-few = fewer than { $few }
taxonomy-unseen = somebody here was not suggested to anyone
taxonomy-unsaid = Not said
taxonomy-by-town-button = By town
taxonomy-by-country-button = By country
taxonomy-by-language-button = By language
taxonomy-sheet-button = As a file
taxonomy-csv-by = Grouped
taxonomy-csv-group = Group
taxonomy-csv-country = Country
taxonomy-csv-members = Members who may be suggested
taxonomy-csv-shown = Suggested
taxonomy-csv-requests = Requests
taxonomy-csv-meetings = Meetings
taxonomy-csv-unseen = Somebody was not suggested
taxonomy-csv-yes = yes

outcomes-button = What came of requests
outcomes-title = What came of requests
outcomes-intro = Requests by when they were published, and what their authors said of them. A group behind which are fewer than { $few } people, on either side of a pair, is counted among the others; a year in which fewer published does not count in “{ outcomes-ever }”.
outcomes-too-few = In no year have { $few } people published requests yet, so there is nothing to be told.
outcomes-not-apart = Nothing here can be told apart without telling of fewer than { $few } people.
outcomes-total = All
outcomes-others = All others together
outcomes-nobody-met = Nobody brought together yet
outcomes-quarter = Q{ $quarter } { $year }
outcomes-counted = requests: { $requests } · both said yes: { $brought }
outcomes-requests = requests
outcomes-brought = both said yes
outcomes-met = met
outcomes-working = working together
outcomes-done = project done
outcomes-nothing = nothing came of it
outcomes-silent = no answer
outcomes-pending = not asked yet
outcomes-ever = All years
outcomes-year-placeholder = Year
outcomes-by-kind-button = By kind
outcomes-by-countries-button = By countries
outcomes-by-languages-button = By languages
outcomes-by-quarter-button = By quarter
outcomes-filed = What came of requests, by kind, countries, languages and quarter, without names. Groups of fewer than { $few } people are counted together.

act-add-word = added a word
act-remove-word = removed a word
