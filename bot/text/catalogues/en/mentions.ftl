# Answers to whoever mentions the bot in a conversation. Everybody there sees them.

mention-forums = **What is coming up**
mention-forums-none = No forum is planned yet. As soon as there is one, you will find it with `/forum list`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } person
   *[other] { $total } people
    }
mention-people-none = Nobody here has said yet that they do this: { $what }. Put up a request, and the people who fit will find you, across languages too.
mention-people-more = See everybody with `/members find`.
mention-show-button = Show
mention-wish = That sounds like a request. I can look for the right people in all four countries, whatever language they write in. You will see the answer, nobody else.
mention-wish-button = { cmd-menu-request }
mention-help = I can tell you when people meet next (“When is the next forum?”), who does something (“Who does ceramics in Rostock?”), and find partners for you (“I'm looking for someone to light our exhibition”). `/help` shows the rest.
