"""A question in each of the five languages, and what the answer says."""

WHEN_NEXT = (
    ("When is the next forum?", "No forum is planned yet"),
    ("Wann ist das nächste Treffen?", "Noch ist kein Forum angesetzt"),
    ("Kiedy jest następne spotkanie?", "nie zapowiedziano żadnego forum"),
    ("Kada kitas susitikimas?", "forumų nepaskelbta"),
    ("När är nästa träff?", "Inget forum är planerat"),
)
"""Where no forum is planned."""
