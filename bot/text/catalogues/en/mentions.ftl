# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

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

mention-on-server = This is about the server “{ $server }”. Nobody else reads what you write to me here, and I keep nothing of it.
mention-server-button = Go there
mention-dialogue = Was that an answer for “{ $title }”? Answers are given with the buttons below its questions, so it was not taken. This button shows you the question again.
mention-which-server = We are together on several servers. Which one is this about?
mention-server-placeholder = Choose a server
mention-stranger = We have no server in common, or you have not accepted its rules yet, so I can look for nobody on your behalf. Once you are there, just write to me again. With `/privacy` you can see here what I still keep about you, take it along, or have it erased.
mention-not-there = You are not on that server any more, so nothing was changed. Write to me again if you come back.
