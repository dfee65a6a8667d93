# Privacy: consent, export, erasure.

cmd-privacy = privacy
    .description = What is stored about you and why; your consents, your data, erasing them

privacy-title = Your privacy
privacy-intro = You decide what I keep about you. Nothing here is sold or passed on, and you can change your mind at any time.
privacy-direct = Your consents belong to a server: use `/privacy` there to see or change them. From here you can take all your data along, or have them erased on every server.
privacy-details-button = What is stored
privacy-export-button = Take my data along
privacy-erase-button = Erase my data
privacy-responsible = Responsible: { $operator }. Questions: { $contact }
privacy-responsible-unknown = Responsible: whoever runs this server. Ask its moderators.
privacy-erased = Your data were erased { $date }. Receipt: **{ $receipt }**
privacy-nothing-stored = Nothing is stored about you here, so there is nothing to erase.

consent-directory = Directory
consent-directory-text = others on this server see my introduction and find me
consent-matching = Matching
consent-matching-text = I am suggested to members who seek or offer what fits, based on the parts of my introduction that everyone sees or that I give for this, and told by direct message, at most three times a week, when one of them would like to meet me
consent-reminders = Direct messages
consent-reminders-text = the bot may remind me and ask me once a year whether my introduction is still true
consent-given = Allowed { $date }, text version { $version }
consent-revoked = Not allowed since { $date }
consent-give-button = Allow
consent-revoke-button = Take back

direct-test-reminders = From now on I may write to you here. You can stop that at any time with `/privacy` on the server.
direct-test-receipt = This is where the receipt will arrive once your data are erased.
direct-no-receipt = You called the erasure off: nothing is erased, and no receipt will come.
reminders-closed = I could not send you a direct message, so nothing was changed. Please allow direct messages from this server's members in its privacy settings, then try again.

privacy-details-title = What is stored, why, and for how long
privacy-stored-introduction = **Your introduction**: what you wrote, who may see which part, when you confirmed it. Kept until you erase it, so that others find you.
privacy-stored-draft = **Your drafts**: what you have typed for your introduction or a forum, but not published. Only you see them; they are erased { $days } days after your last change.
privacy-stored-greetings = **Greetings**: what you wrote to whom and when, so that nobody is flooded and two people find their thread again.
privacy-stored-forums = **Forums**: what you answered and whom you bring, how you are reminded, whether you were there, what you thought of it, and tasks you took on. What you called or wrote down as an organiser stays with the forum, without your name.
privacy-stored-coaching = **Coaching**: your answers, plans and commitments, when you gave them, and what you share with which coach. No moderator sees them. An unfinished dialogue is erased a year after your last answer; the rest stays until you erase it. As a coach: your languages and subjects; spreadsheets you uploaded stay without your name.
privacy-stored-consents = **Consents**: what you allowed or took back, when, and on which text: the proof the law asks for.
privacy-stored-messages = **Messages to you**: which reminder or notice was sent when, deleted after 30 days; and how you want them.
privacy-stored-announcements = **Announcements**: what you, as a moderator, have drafted or announced. The drafts go when you erase your data; what was announced stays without your name.
privacy-stored-reports = **Reports**: what you reported to the moderators, and why.
privacy-stored-moderation = **Moderation records**: which moderator did what and why, also about your introduction. Kept apart for { $days } days, and not erased with the rest, so that both sides can show what happened.
privacy-stored-left = **When you leave this server**, you stop being shown at once, and your data are erased after { $days ->
        [one] one day
       *[other] { $days } days
    }. Come back before that, and everything is as it was, except your answers to coming forums.
privacy-stored-backups = **Backups** are deleted after { $days ->
        [one] one day
       *[other] { $days } days
    }. Should one be needed, whoever was erased since is erased from it again.
privacy-stored-discord = **Messages on Discord**, in threads for example, are kept by Discord. Delete them there yourself.
privacy-not-stored = **Not stored**: what is said in channels or to me directly, who is online, what you click, your e-mail address.
privacy-rights = You have the right to see, correct, take along and erase your data, to restrict or object to their use, to take a consent back at any time, and to complain to your country's data protection authority (GDPR, articles 7, 15 to 22 and 77).

privacy-exported = Here is everything I store about you, on all servers, as one file that you and other programs can read.
privacy-export-times = Times are in UTC, as year-month-day and hour; null means that there is nothing. Long numbers are Discord's own: of servers, channels and threads.

erasure-title = Erase your data?
erasure-means =
    Your introduction is taken down at once, and your answers to coming forums are taken back: your seats go to others. In one day everything stored about you here is erased for good: introduction, drafts, greetings, consents, planned messages. Until then you can call it off; you then only have to answer the forums again.
    Only moderation records stay, for { $days } days. For the proof that it was done you get a receipt.
erasure-everywhere = Asked for here, outside a server, this means every server on which something is stored about you.
erasure-dm-button = Erase, receipt by message
erasure-quiet-button = Erase, without a message
erasure-started =
    ⏳ Your data will be erased { $date }. Your introduction is already down.
    Changed your mind? Call it off here, or with `/privacy`.
    -# Number: { $number }
erasure-running = Your data will be erased { $date }.
erasure-call-off-button = Call it off
erasure-called-off = Called off: nothing is erased, and what was published is back. Only your answers to coming forums are gone, because your seats were free for others at once. If you want to come, answer again with `/forum list`.
erasure-none = There is no erasure to call off: either it was called off already, or it is done. See `/privacy`.
erasure-receipt = Your data were erased { $date }. Receipt: **{ $receipt }**
