# Introductions, the directory, greetings, the welcome.

## Commands

cmd-introduce = introduce
    .description = Introduce yourself, or change your introduction
cmd-members = members
    .description = The people of the network
cmd-members-find = find
    .description = Find people by what they do, where they are, and what they offer or seek
cmd-find-discipline = discipline
    .description = A field of work: start typing in any language
cmd-find-town = town
    .description = A town: start typing
cmd-find-country = country
    .description = A country
cmd-find-language = language
    .description = A language they work in
cmd-find-side = side
    .description = Those who offer something, or those who seek something
cmd-find-words = words
    .description = Any words: a name, a material, a tool
cmd-side-offers = offers something
cmd-side-seeks = seeks something
cmd-members-map = map
    .description = The network at a glance: who is where
cmd-menu-introduction = Introduction

## The parts of an introduction

field-name = Name
field-town = Town
field-kind = Who I am
field-disciplines = Disciplines
field-does = What I do
field-offers = What I offer
field-seeks = What I seek
field-links = Links
field-languages = Languages
field-workplace = Way of working
field-availability = Availability

kind-person = A creative person
kind-collective = A collective or group
kind-organisation = An organisation
kind-third-party = An interested third party

kind-third-party-hint = a firm, a public body, a school, a neighbour

level-basic = basic
level-good = good
level-fluent = fluent
level-native = mother tongue

workplace-remote = remotely
workplace-on-site = on site
workplace-both = remotely and on site

availability-now = open for something new
availability-soon = soon
availability-busy = busy at the moment

contact-thread = in a private thread on this server
contact-message = by direct message from the bot
contact-nobody = no greetings, please

country-elsewhere = Another country

## Working on it

panel-title = Your introduction
panel-new =
    Tell the network who you are. Only your name is needed; skip whatever you like.
    Everything you write is kept at once, so you can stop at any time and go on with `/introduce`.
panel-draft = Not published yet: only you see this.
panel-published = Published. Others see what is set to “{ audience-everyone }”.
panel-changed = You have changes that are not published yet.
panel-unpublished = Taken down: only you see this. Publish it whenever you like.
panel-unpublished-hidden = Taken down: only you see this. Before that, moderators had hidden it. Their reason: { $reason }
    If you publish it again, it stays hidden until a moderator shows it.
panel-away = Not shown at the moment, because you withdrew your consent or asked for your data to be erased. See `/privacy`.
panel-hidden = **Hidden by the moderators.** Their reason: { $reason }
    You can change it; once you publish the change, a moderator can show it again.
panel-empty = nothing yet
panel-problems = Please look at this again; the rest is saved:
panel-waiting = What you typed there is kept. Open the part again to put it right.
panel-preview-button = Preview
panel-publish-button = Publish
panel-publish-changes-button = Publish the changes
panel-unpublish-button = Take it down
panel-discard-button = Discard the changes
panel-visibility-button = Who sees what
panel-yearly-button = Ask me once a year
panel-yearly-on = Agreed: once a year I ask you by direct message whether it is still true. Stop that at any time with `/privacy`.
panel-open-button = Change
panel-add-button = Fill in
panel-done = Nice to meet you! Your card appears in { $channel }.
panel-done-changes = The changes are on your card in { $channel }.
panel-done-no-channel = People find you with `/members find`. A card will follow once the moderators choose a channel for introductions.
panel-next = What next? Find people with `/members find`, or say with `/cooperation new` what you seek or offer: I look at once for who fits.
panel-done-hidden = Saved. It stays hidden until a moderator shows it again.
panel-taken-down = Your introduction is taken down. It stays here for you.
panel-discarded = Your changes are discarded.

part-about = About you
part-disciplines = Your disciplines
part-words = In your own words
part-languages = Languages
part-work = Working together

preview-title = This is how others will see it
preview-consent =
    By publishing, you agree that everyone on this server can see this card and find you in the directory. You can change it or take it down at any time; `/privacy` shows all that is stored and lets you take your consent back.
preview-nothing-visible = Apart from your name, nothing of this is visible to everyone. You will not be listed in the directory.

## Forms

form-about-title = About you
form-name-label = What shall we call you?
form-name-hint = A name, a nickname, your group's name
form-place-label = Your town
form-place-other = Another town
form-town-label = Another town: its name
form-country-label = Its country
form-kind-label = Who are you?
form-words-title = In your own words
form-words-hint = In any language you like
form-does-label = What do you do?
form-does-placeholder = I bind books by hand and teach children how …
form-offers-label = What do you offer others?
form-offers-placeholder = a workshop, a pair of hands, a room, advice …
form-seeks-label = What do you seek?
form-seeks-placeholder = partners for …, someone who …, a place to …
form-links-label = Links to your work
form-links-hint = One a line, up to five
form-written-label = In which language did you write this?
form-languages-title = Languages you work in
form-languages-placeholder = not one of mine
form-other-language-title = Another language
form-other-language-label = Which language?
form-other-language-hint = Its name in any of our five languages
form-level-label = How well do you work in it?
form-level-hint = Leave it empty to take the language away
form-work-title = Working together
form-workplace-label = How do you like to work?
form-availability-label = Do you have time for something new?
form-note-label = A word about that
form-note-placeholder = weekends, from March on, …
form-contact-label = How may others say hello?
form-disciplines-title = Find your disciplines
form-disciplines-label = What do you do? In any language
form-disciplines-hint = Separate several with commas
form-disciplines-placeholder = ceramics, Bühnenbild, fotografia …

name-needed = Please give a name with at least one letter, so that people know what to call you.
town-name-needed = Please type the town's name, or choose one of the network's towns.
town-country-needed = Please choose the country of your town as well.
language-unknown = I don't know that language by this name. Please try its name in your own language or in English, such as “Ukrainian”.
languages-too-many = { $limit } languages fit. Take one away before you add another.
disciplines-too-many = { $limit } disciplines fit. I kept the first { $limit }; take some away if others matter more.

## Disciplines

disciplines-title = Your disciplines
disciplines-how = Type what you do, in any language, or look through the fields of work.
disciplines-chosen = **Chosen ({ $count } of { $limit })**
disciplines-none-yet = None chosen yet.
disciplines-search-button = Type what you do
disciplines-browse = Look through the fields of work
disciplines-remove = Take one away
disciplines-found = Choose what fits
disciplines-added = Added: { $names }
disciplines-unknown = I don't know “{ $words }” yet. Write it under “{ field-does }”, where everyone can find it as well.
disciplines-did-you-mean = Did you mean one of these?
disciplines-in-group = { $group }: choose what fits

languages-five-button = The network's five
languages-another-button = Another language

contact-messages-closed = I could not send you a direct message, so greetings will come in a private thread. To change that, allow direct messages from this server's members in its privacy settings, then choose again.
direct-test-greetings = From now on, greetings from members reach you here. You can stop them below each of them, or with `/introduce` on the server.

## Visibility

visibility-title = Who sees what
visibility-how = Choose one or more parts, then who may see them. Your name is always visible on your card.
visibility-choose = Choose parts
visibility-for = { $parts }: who may see this?
visibility-everyone-button = Everyone
visibility-matched-button = Only when matched
visibility-nobody-button = Nobody

## Publishing

publish-needs-name = Please give your name first: it is the only thing that is needed.
publish-while-erasing = You asked for your data to be erased. Call that off with `/privacy` first, then publish.
introduction-gone = This introduction is no longer there. Look around with `/members find`.
introduction-none-yet = This person has not introduced themselves yet. Look around with `/members find`.
introduction-none-of-yours = You have not introduced yourself yet. Start with `/introduce`: only a name is needed.

## The card

card-hello-button = Say hello
card-language-button = In my language
card-report-button = Report
card-written-in = Written in { $language }
card-confirmed = Confirmed { $date }

## Greetings

hello-title = Say hello to { $name }
hello-label = Your greeting
hello-hint-thread = A private thread opens for you two (moderators can see it)
hello-hint-message = The bot brings it as a direct message
hello-placeholder = Hello! I saw that you … Shall we …?
hello-empty = Please write a few words: a greeting without any is hard to answer.
hello-to-yourself = This is your own card. Change it with `/introduce`.
hello-not-wanted = This person would rather not be greeted at the moment.
hello-enough-today = You have sent { $limit } greetings in the last 24 hours. Please go on later, so that each of them stays personal.
hello-opened = Your thread is open: { $thread }
hello-opened-again = You two already have a thread; I put your greeting there: { $thread }
hello-sent = Your greeting is on its way.
hello-not-member = This person is not on the server any more.
hello-thread-name = { $one } & { $other }
hello-thread-first = { $receiver }, { $sender } says hello:
hello-thread-languages = Languages you have in common: { $languages }
hello-thread-no-language = You have not named a language in common. English, a translator or a drawing may help.
hello-message = **{ $name } from { $server } says hello:**
    { $words }
hello-message-next = Answer { $mention } whenever you like, or not at all.

## The yearly question

still-true-title = Is your introduction still true?
still-true-body = You last confirmed your introduction on { $server } { $date }. A glance is enough:
still-true-yes-button = Yes, still true
still-true-change-button = How do I change it?
still-true-down-button = Take it down
still-true-thanks = Thank you! I'll ask again in a year.
still-true-how = Use `/introduce` on the server. Your introduction opens just as you left it.

## Welcome

welcome-title = Welcome, { $mention }!
welcome-body = Nice to have you here. If you like, tell the network who you are: it takes two minutes, and only your name is needed.
welcome-button = Introduce yourself

## The directory

find-title = { $total ->
        [0] Nobody found yet
        [one] One person found
       *[other] { $total } people found
    }
find-nothing = Nobody fits all of that yet. Try fewer filters, a broader discipline, or `/members map` to see who is where.
find-nothing-at-all = Nobody has introduced themselves yet. Be the first: `/introduce`
find-show-button = Open
find-filters = Filters: { $filters }
find-unknown-discipline = I don't know “{ $typed }” as a discipline. Start typing and choose one from the list, or put the word under `words`.
find-unknown-language = I don't know the language “{ $typed }”. Start typing and choose one from the list.
find-unknown-country = I don't know the country “{ $typed }”. Start typing and choose one from the list.
find-unsearchable-words = There is neither a letter nor a digit in “{ $typed }”, so I have nothing to look for. Type a word: a name, a material, a tool.
search-forgotten = That search is a while ago. Please start it again with `/members find`.

map-title = The network at a glance
map-members = { $count ->
        [one] One member has introduced themselves
       *[other] { $count } members have introduced themselves
    }, in { $towns ->
        [one] one town
       *[other] { $towns } towns
    }.
map-empty = Nobody has introduced themselves with a town yet. Be the first: `/introduce`
map-town = { $town }: { $count }
map-axis = Members
map-disciplines = Most named: { $disciplines }
map-more-towns = { $count ->
        [one] … and one more town
       *[other] … and { $count } more towns
    }
map-picture-description = Bar chart of members by town: { $towns }
