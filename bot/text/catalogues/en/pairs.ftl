# Pairs across the border: rounds that bring members of different countries together.

cmd-pairs = pairs
    .description = Meet someone from another country of the network, again and again

help-pairs = **Meet somebody from another country, again and again**
    { $pairs }: every round brings you together with somebody whom no round has brought you together with before.

pairs-title = Pairs across the border
pairs-intro = Every round brings you together with one person from another country of the network, sometimes with two. Never with the same person twice. You talk for as long as you like; nothing else is expected.
pairs-off = There are no rounds on this server at the moment.
pairs-outside = You are not taking part. The next round is on { $date }.
pairs-inside = **You are taking part.** The next round is on { $date }.
pairs-paused = **You are pausing** until { $date }.
pairs-left-out = **Rounds leave you out at the moment.**
pairs-stopped = You have stopped the messages about them, so you would not hear whom they bring you together with. “{ pairs-join-button }” brings them back.
pairs-join-button = Take part
pairs-leave-button = Stop taking part
pairs-pause-button = Pause for { $days } days
pairs-wake-button = End the pause
pairs-joined = Good to have you. You will get a direct message when the next round starts.
pairs-joined-closed = Good to have you. But I couldn't send you a direct message. So you will see whom a round brings you together with only here, or when they open a conversation with you. To get a message, allow direct messages from this server's members in its privacy settings.
direct-test-pairs = From now on I write to you here when a pair round brings you together with somebody. You can stop that below each message, or with `/pairs` on the server.
pairs-left = You are no longer taking part. I only remember whom you have met, in case you come back, and whom you would rather not meet.
pairs-earlier = People you have been brought together with
pairs-nobody-left = someone who has left
pairs-said-yes = you met
pairs-said-later = not yet
pairs-said-no = you didn't meet
pairs-avoid-hint = I won't bring you together with these people, neither in a round nor over a request. They never learn of it.
pairs-avoid-placeholder = Rather not with …
pairs-cadence-hint = For moderators: how often there are rounds, always on Mondays at 9.
pairs-cadence-placeholder = How often?
pairs-cadence-off = Never
pairs-cadence-fortnight = Every two weeks
pairs-cadence-month = Every month
pairs-cadence-quarter = Every three months

pairs-needs-introduction = To take part you need an introduction that others can see. Write one with `/introduce`, then come back.
pairs-needs-town = Your introduction doesn't say yet where you live, so I can't tell who is on the other side of a border. Add your town with `/introduce`.
pairs-not-in = You are not taking part at the moment. Open `/pairs` again.
pairs-gone = You can no longer meet these people here.
pairs-no-channel = I can't open a conversation, because this server has no channel for introductions or requests. Please tell the moderators.

pairs-found-title = Someone for you to meet
pairs-found = This round on { $server } brings you together:
pairs-found-next = Open a conversation, and say hello. Who you are and what you are working on is a good start; half an hour by video is a good second step.
pairs-talk-button = Open a conversation
pairs-shun-button = Not again with them
pairs-shunned = Noted. I won't bring you together again, and nobody learns of it.
pairs-avoid-full = There is no room for more: you have chosen { $limit } people you would rather not meet. Take somebody off with `/pairs` on the server, then press again.
pairs-avoid-changed = The list of people you would rather not meet was changed elsewhere since this was shown, so I have saved nothing. Open `/pairs` again to see it as it is.
pairs-opened = Here you can talk: { $thread }
pairs-common = You have in common: { $common }
pairs-first = { $people }, this round has brought you together. What are you working on at the moment, and what would you show each other on a visit? When could you talk by video?
pairs-nobody = This round I found nobody new for you on the other side of a border. In the next one you come first.
pairs-question = On { $date } I brought you together with { $names }. Did you meet, or write to each other?
pairs-met-yes-button = Yes
pairs-met-later-button = Not yet
pairs-met-no-button = No
pairs-met-yes = Lovely. If something is to grow from it, put it on the board with `/cooperation new`.
pairs-met-later = No hurry. I'll ask once more in two weeks, and then no more.
pairs-met-no = That happens. The next round brings someone else.

message-topic-pairs = People you are brought together with in the pair rounds
privacy-stored-pairs = **Pairs**: since when and in which language you take part, pauses and how many rounds you waited; whom you were brought together with and when, whether you met, and whom you would rather not meet, which nobody is told. When you no longer take part, whom you met and whom you avoid stays until you erase it, so that nobody is brought together with the same person twice.
