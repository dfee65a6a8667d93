# What every part of the bot says.


error-unexpected =
    Something went wrong on our side, and nothing was changed. Please try again in a moment.
    If it happens again, tell a moderator this number: **{ $incident }**
error-discord = Discord is not answering me properly at the moment. Please look in a few minutes whether it worked, and try again if it did not.
error-too-slow = That took so long that Discord opens no form any more. Please press again.
error-outdated =
    This button belongs to an older version of me. Please use `/help` to find what you wanted to do; nothing of yours is lost.
error-form-outdated = I could not take this form any more.
error-typed = Here is what you typed, so that nothing is lost:
error-not-here = This only works on a server, not in direct messages. Please go to your server and try again there.
error-no-thread = I can't open a private thread in { $channel }. Please tell a moderator: with `/settings check` they see what I lack.
error-threads-full = As many threads are open on this server as Discord allows, so I can't open another one. Please ask a moderator to close old ones, and try again then.
error-not-written = I can't write in your thread { $thread }. Please write there yourself. Should it be closed, or this happen again, tell a moderator: `/settings check` shows them what I lack.
moderators-only = Only this server's moderators can do that. If you are one, ask an administrator to add your role with `/settings open`.
managers-only = Only people who may manage this server can choose who moderates. Please ask an administrator.

text-too-long = What begins with “{ $start }” is { $length } characters long, and { $limit } fit. Please shorten it a little; what you wrote is kept.
link-bad = I can't take “{ $link }” as a link. Please give the address of a public web page, such as https://example.org (at most { $limit } characters).
links-too-many = Those are { $count } links, and { $limit } fit. Please keep the ones that show your work best.
reason-needed = Please write a short reason, so that the other person can understand it.

back-button = Back
cancel-button = Cancel
previous-button = Previous
next-button = Next
page-of = Page { $page } of { $pages }

audience-everyone = everyone on this server
audience-matched = only people I am matched with
audience-nobody = nobody
