"""What direct messages are about, and how much one of them presses: what a member's wishes act upon."""

from enum import StrEnum


class Topic(StrEnum):
    """What can be stopped from the message itself, and in `/messages`; each has the text `message-topic-<topic>`."""

    REMINDERS = "reminders"
    """Forums that someone answered draw near."""
    CHANGES = "changes"
    """Such a forum has changed, is cancelled, or has a seat for them."""
    INVITATIONS = "invitations"
    """A forum they have not answered."""
    FEEDBACK = "feedback"
    """How a forum was."""
    TASKS = "tasks"
    """What they have taken on."""
    HELLOS = "hellos"
    """Greetings by other members."""
    YEARLY = "yearly"
    """Whether their introduction is still true."""
    MATCHES = "matches"
    """Whom they could work with."""
    PAIRS = "pairs"
    """Whom a round of pairs brings them together with."""
    COACHING = "coaching"
    """What they have set out to do."""


class Pressing(StrEnum):
    """What may be done with a direct message so as not to disturb.

    Whatever is said here, nothing waits so long that it would help less: see `reception.TIME_TO_ACT`.
    """

    NO = "no"
    """It waits for the end of quiet hours, and may come in the digest of someone who wants one message a day."""
    TODAY = "today"
    """It waits for the end of quiet hours, but comes on its own."""
    NOW = "now"
    """It comes at any hour."""
