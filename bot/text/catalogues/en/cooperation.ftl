# Requests, offers and searches for partners; who fits; meeting.

## Commands

cmd-cooperation = cooperation
    .description = Seek, offer, or look for partners across borders and languages
cmd-cooperation-new = new
    .description = Say what you seek or offer, in your own language
cmd-cooperation-mine = mine
    .description = Your requests, and what waits for your answer
cmd-cooperation-browse = browse
    .description = The board: what others seek and offer
cmd-cooperation-kind = kind
    .description = Those who seek, those who offer, or those looking for partners
cmd-cooperation-language =
    .description = A language in which one can take part
cmd-side-seek = seeks something
cmd-side-offer = offers something
cmd-side-partner = looks for partners
cmd-menu-request = Turn into a request

## Kinds, parts and states

coop-kind-seek = Seeks
coop-kind-offer = Offers
coop-kind-partner = Partners wanted

coop-part-kind = What it is
coop-part-concepts = About
coop-part-period = When
coop-part-mode = Where
coop-part-languages = Languages
coop-part-reward = In return
coop-part-countries = Countries wanted

coop-period-soon = within a month
coop-period-months = in the next three months
coop-period-year = within a year
coop-period-whenever = whenever it suits
coop-mode-remote = remotely
coop-mode-either = on site or remotely
coop-mode-on-site = on site
coop-reward-paid = paid
coop-reward-exchange = in exchange
coop-reward-volunteer = unpaid
coop-reward-open = to be agreed
coop-any-language = any language
coop-any-country = any country
coop-concepts-none = none of these

coop-programme = Programme
coop-deadline = Deadline
coop-duration = Duration
coop-budget = Budget
coop-lead = Lead
coop-found = Already on board
coop-progress-partners = { $found } of { $needed ->
        [one] one partner
       *[other] { $needed } partners
    }
coop-progress-countries = { $found } of { $needed ->
        [one] one country
       *[other] { $needed } countries
    }

coop-open-until = open until { $date }
coop-tag-open = open
coop-tag-over = closed
coop-state-expired = no longer open
coop-state-closed = closed
coop-was-met = we met
coop-was-working = we are working together
coop-was-done = the project is done
coop-was-nothing = nothing came of it

## Writing

coop-new-title = What do you have in mind?
coop-new-intro =
    Write in your own language. I look in every country of the network for people who fit, and show you, and only you, at once whom I found and why.
    Everything you write is kept at once, so you can stop at any time and go on with `/cooperation new`.
coop-begin-seek-button = I seek
coop-begin-offer-button = I offer
coop-begin-partner-button = Partners for a project

coop-words-form-title = In your own words
coop-words-form-label = What is it about?
coop-words-form-hint = In any of our five languages. Say the craft or the thing, and what for.
coop-any-placeholder = We are looking for …, we can offer …
coop-seek-placeholder = We need someone to light our exhibition in a grain store …
coop-offer-placeholder = I can lend 200 m of sailcloth, and show how to sew it …
coop-partner-placeholder = Our museum and a choir want to apply together, and need two more …

coop-panel-title = Your request
coop-panel-changing = Changing your request
coop-panel-no-text = Nothing written yet.
coop-panel-open = Still open
coop-panel-open-hint = Answer what you like; you can leave any of it open.
coop-panel-foreign = This does not look like English, German, Lithuanian, Polish or Swedish, the languages I read best. Write it in one of them, and more people will be found. Or go on as it is: nothing is lost, everybody can read it on the board, and what you choose below counts in every language.
coop-panel-waiting = What you typed there is kept. Open the form again to put it right.
coop-kind-placeholder = What is it?
coop-concepts-placeholder = What is it about? Choose what fits
coop-period-placeholder = When?
coop-mode-placeholder = Where?
coop-languages-placeholder = Which languages should the others know?
coop-reward-placeholder = What is there in return?
coop-countries-placeholder = Where should the others come from?
coop-text-button = The text
coop-programme-button = The programme
coop-consortium-button = The partners
coop-all-button = Everything else
coop-preview-button = Preview
coop-publish-button = Publish
coop-publish-changes-button = Publish the changes
coop-discard-button = Discard
coop-discarded = Discarded. What is published stays as it was.

coop-preview-consent =
    By publishing, you agree that everyone on this server can read this on the board, and that the bot brings you answers to it by direct message. You can change it, close it or delete it at any time.

coop-programme-form-title = The programme
form-coop-programme-label = Programme or strand
form-coop-deadline-label = Application deadline
form-coop-duration-label = How long will it last?
form-coop-budget-label = Budget, roughly
form-coop-lead-label = Who leads?
coop-programme-placeholder = Creative Europe, small-scale cooperation
coop-deadline-placeholder = 2027-03-31
coop-duration-placeholder = 24 months, from September on
coop-budget-placeholder = 100,000 to 200,000 euros
coop-lead-placeholder = we do; or: still open
coop-consortium-form-title = The partners
form-coop-partners-needed-label = Partners needed, you included
form-coop-countries-needed-label = Countries needed, yours included
form-coop-partners-found-label = How many are on board, you included?
form-coop-found-label = Who is already on board?
form-coop-countries-found-label = Countries of those on board
coop-found-placeholder = a theatre in Rostock, a school in Rietavas

## Problems

coop-text-needed = Please say in a few words what it is about.
coop-kind-needed = Please choose first what it is: do you seek, do you offer, or do you look for partners?
coop-no-invites = Invitations to other Discord servers aren't allowed in a request. Please take them out; the rest is kept.
coop-too-many-links = Those are { $count } links, but a request holds only { $limit }. Please keep the ones that matter most.
coop-date-unreadable = I can't read “{ $typed }” as a date. Please write it like 2027-03-31 or 31.03.2027.
coop-date-past = That deadline has passed. Please give one that lies ahead, or leave it empty.
coop-number-range = Please give a number up to { $most }, or leave it empty.
coop-draft-there = You were already writing a request, so I kept it. The text of your message waits under “{ coop-text-button }”: send that form to use it instead.
coop-not-your-message = That message is somebody else's. You can only turn your own messages into requests; tell the other person about `/cooperation new`.
coop-message-gone = That message is no longer there. Please write your request with `/cooperation new`.
coop-nothing-to-publish = There is nothing new to publish. Look at your requests with `/cooperation mine`.
coop-enough-open = You already have { $limit } open requests, which is the limit. Close one with `/cooperation mine` first; your draft is kept.
coop-enough-today = You have published { $limit } requests in the last 24 hours. Your draft is kept; please publish it later.
coop-enough-answers = You have answered { $limit } requests in the last 24 hours. Please go on later.
coop-gone = This request is no longer there. Look around with `/cooperation browse`.
coop-not-open = This request is not open any more. Look around with `/cooperation browse`.
coop-person-gone = This person can't be suggested any more. See again who fits with `/cooperation mine`.
coop-own-request = This is your own request. See who fits with `/cooperation mine`.
coop-deadline-over = The deadline of this project has passed. Change it first, then open the request again.

## What was found

coop-published = ✅ Published.
coop-published-changes = ✅ The changes are published.
coop-found-title = { $count ->
        [0] Nobody fits well enough yet
        [one] One person who could fit
       *[other] { $count } people who could fit
    }
coop-found-nobody-else = Nobody else fits well enough yet
coop-found-intro = Only you see this. If you would like to meet somebody, I ask them; nobody else learns of it, and when both of you say yes, a private thread opens for the two of you.
coop-found-none = I would rather suggest nobody than just anybody. Your request is on the board, and I can tell you when somebody fits.
coop-found-unread = I couldn't tell what it is about. Say it in other words, in one of our five languages, or choose what fits under “{ panel-open-button }”; then I look again.
coop-because = { $discipline }: you wrote “{ $yours }”, they wrote “{ $theirs }”
coop-because-you-mean = { $discipline }: they wrote “{ $theirs }”, and that seems to be what you mean
coop-because-they-mean = { $discipline }: you wrote “{ $yours }”, and that seems to be what they mean
coop-common-languages = languages in common: { $languages }
coop-no-common-language = no common language given
coop-same-town = same town
coop-kindred-title = Other people's requests that fit
coop-did-you-mean = Did you mean one of these? Then I look again.
coop-meant-placeholder = Choose what you meant
coop-watch-on-button = Tell me when someone fits
coop-watch-off-button = Don't tell me any more
coop-watching = Agreed: I'll tell you by direct message when somebody new fits, at most three times a week.
coop-watching-no-more = I won't tell you about new people any more.
coop-manage-button = My request
coop-meet-button = I'd like to meet
coop-misfit-button = Not for me …
coop-take-back-button = I've changed my mind …
coop-asked = You would like to meet { $people }. As soon as the other side says yes too, a private thread opens.

## Interest

coop-noted-author = Noted. I'll ask them once, if they allow that. Nobody else will know; if they say yes too, a private thread opens for the two of you.
coop-noted-member = Noted. Only the author will know. If they would like to meet too, a private thread opens for the two of you.
coop-met = 🎉 You would both like to meet! I am bringing you together now.
coop-why-not = Why does it not fit? Nobody is told; it helps me to do better.
coop-not-skill-button = Wrong skill
coop-not-place-button = Wrong place
coop-not-language-button = Wrong language
coop-not-time-button = No time
coop-not-no-button = Just no
coop-declined = Thank you. The other person is not told.
coop-pause-on-button = Pause this for a while
coop-pause-off-button = End the pause
coop-paused-until = Until { $date }, you won't be suggested to anyone or told about requests.
coop-resumed = You can be suggested again.

## Messages

coop-fits = **A request on { $server } fits what you wrote:**
coop-fits-ask = Would you like to meet? If both of you say yes, a private thread opens. If not, nobody is told.
coop-interest = Somebody would like to meet about your request:
coop-interest-ask = Would you like to, too? If so, a private thread opens for the two of you. If not, they are not told.
coop-someone = Somebody new fits your request:
coop-first = { $one } and { $other }, you would both like to meet!
coop-first-hint = This thread is for the two of you; moderators can see it. How about first agreeing when and how to talk?
coop-contact = You and { $other } would both like to meet! Just write to each other.
coop-expiring = Your request is open until { $date }. Is it still up to date?
coop-outcome-ask = May I ask once what came of this? It helps the network to see what works.
coop-outcome-placeholder = What came of it?
coop-outcome-thanks = Thank you for telling me!
coop-outcome-still-open = Thank you for telling me! Your request stays open until { $date }; close it once it has served its purpose.
coop-decision-hide-request =
    Moderators on { $server } have hidden your request. Their reason: { $reason }
    You can change it with `/cooperation mine`; a moderator can show it again.
coop-decision-show-request = Your request on { $server } is shown again.{ $reason }
coop-decision-close-request = Moderators on { $server } have closed your request. Their reason: { $reason }

## Lists

coop-mine-title = Your cooperation
coop-mine-waiting = Requests that fit you and wait for your answer
coop-mine-interested = People who would like to meet about your requests
coop-mine-own = Your requests
coop-mine-none = You have no requests yet.
coop-mine-met = Whom you have met
coop-own-placeholder = Open one of your requests
coop-new-button = New request
coop-browse-button = The board
coop-browse-title = { $count ->
        [0] No open requests
        [one] One open request
       *[other] { $count } open requests
    }
coop-browse-none = Nothing fits that at the moment. Try fewer filters, or be the first: `/cooperation new`
coop-fitting-button = What fits me?
coop-fitting-title = { $count ->
        [0] Nothing on the board fits you yet
        [one] One request that fits you
       *[other] { $count } requests that fit you
    }
coop-fitting-hint = By what your introduction says. Only you see this.
coop-fitting-needs-consent = For this I have to compare your introduction with requests. Allow “{ consent-matching }” in `/privacy`, then come back.
coop-manage-title = Your request
coop-find-button = Who fits?
coop-renew-button = 60 more days
coop-reopen-button = Open it again
coop-renewed = Open until { $date }.
coop-close-button = Close the request
coop-closed = Closed. If you like, say what came of it.
coop-remove-button = Delete it
coop-remove-ask = Delete this request for good, with all suggestions and answers? Threads that are already open stay. If you would rather keep it, close it instead.
coop-removed = The request is deleted.

## Moderation

coop-hidden = **Hidden by the moderators.** Their reason: { $reason }
coop-reports-button = Reports: { $count }
coop-reports-further-button = Reports on requests: { $count }
coop-reports-title = Reports on requests
coop-report-title = A request was reported
coop-report-about = Request by { $author }, reported by { $reporter } { $date }:
coop-changed-hidden-title = Changed after it was hidden
coop-changed-hidden = { $author } has changed a request that you have hidden. Please look again.
coop-reporting-form-title = Report a request
coop-hiding-form-title = Hide a request
coop-ending-form-title = Close a request
coop-end-button = Close the request
coop-now-hidden = The request is hidden, and its author has been told why.
coop-now-shown = The request is shown again, and its author has been told.
coop-now-closed = The request is closed, and its author has been told why.
act-hide-request = hid a request
act-show-request = showed a request again
act-close-request = closed a request
act-dismiss-request = found nothing wrong with a request

purpose-cooperation = Channel for requests
purpose-cooperation-hint = The board: what members seek and offer is posted here
channel-cooperation-name = cooperation
check-no-cooperation = No channel for requests is chosen, so the board is only seen with `/cooperation browse`. Choose one in the settings.

## In the digest, in privacy and in help

digest-cooperation = { $count ->
        [one] One new request
       *[other] { $count } new requests
    }
digest-cooperation-more = and { $count } more: `/cooperation browse`
privacy-stored-cooperation = **Requests**: what you seek or offer, who was suggested to whom and on which of your words, what you answered, and pauses. Where a language model helps, also the numbers it made of your words for matching. An answer is shown to the other side only once both have said yes. A request goes { $months } months after its end, with all that hangs on it; only numbers without names stay. A draft waits for { $days } days.
help-cooperation = **Find partners across borders and languages**
    With { $cooperation_new } you say in your own language what you seek or offer; { $cooperation_browse } shows what others seek and offer, and { $cooperation_mine } what waits for you. Or open the menu of one of your messages, then Apps, then { cmd-menu-request }.
