"""What a member is shown next: a frozen result of the services, for the face to render."""

from dataclasses import dataclass
from enum import StrEnum

from bot.coaching.outcome import Outcome
from bot.coaching.records import Commitment, Dialogue, Version
from bot.coaching.state import Prompt
from bot.errors import UserError


class Aside(StrEnum):
    """What is said beside a question."""

    STALE = "stale"
    RESUMED = "resumed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a dialogue stands.

    Args:
        prompts: What is asked now: one question, or several small ones together; none once it is finished.
        earlier: Whether there is a question to go back to.
        outcome: What came of it, once it is finished.
        commitments: What it led to, as it stands now.
        repeated: It is finished, and was not the first of its kind: there is something to compare it with.
        problem: Why the last answer could not be taken.
        falling: Later questions whose answers would fall; the member is asked whether they mean it.
        aside: What else is to be said.
    """

    dialogue: Dialogue
    version: Version
    prompts: tuple[Prompt, ...] = ()
    earlier: bool = False
    outcome: Outcome | None = None
    commitments: tuple[Commitment, ...] = ()
    repeated: bool = False
    falling: tuple[Prompt, ...] = ()
    problem: UserError | None = None
    aside: Aside | None = None
