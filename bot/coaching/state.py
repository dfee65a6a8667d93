"""How far a member is in a dialogue, and what is shown next: frozen, and JSON in between."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from pydantic import TypeAdapter

from bot.coaching.forms.model import Kind

CONFIDENCE = range(1, 11)
"""How sure somebody may be of a commitment, as in the scale that coaches use: 1 not at all, 10 entirely."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """The answer to a commitment: what, until when, and how sure the member is."""

    what: str
    by: date | None
    confidence: int


Answer = str | tuple[str, ...] | Pledge
"""An answer as kept: text, a number or a date as XForms writes them; names of choices; a commitment."""


@dataclass(frozen=True, slots=True)
class State:
    """A dialogue under way.

    Args:
        language: In which its texts are shown.
        today: The member's day at the last step, which `today()` gives.
        now: The moment of the last step, which `now()` gives.
        started: When it began; with it `random()` and `uuid()` are seeded.
        since: When the present prompt came up.
        position: The step that is to be answered; empty when the dialogue is finished.
        answers: By path. Those of questions that are not relevant now stay, so that Back restores them; an empty
            text is a question that was skipped.
        seconds: How long each step took that has been answered, skipped or read, the latest one last; the first time
            counts.
        kept: What `once()` gave, by path.
        agreed: The commitments of a plan that is open again, by path, as they were when it was finished.
    """

    language: str
    today: date
    now: datetime
    started: datetime
    since: datetime
    position: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    seconds: Mapping[str, int] = field(default_factory=dict[str, int])
    kept: Mapping[str, str] = field(default_factory=dict[str, str])
    agreed: Mapping[str, Pledge] = field(default_factory=dict[str, Pledge])

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to ask."""
        return not self.position


STATES: TypeAdapter[State] = TypeAdapter(State)
"""States to and from JSON, as they are stored and exported."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to a select: the name that is kept, the label that is shown."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between what a range lies, and in which steps; it may go downwards, whatever the sign of the step."""

    start: float
    end: float
    step: float

    @property
    def count(self) -> int:
        """How many points it has."""
        return 1 + (int(abs((self.end - self.start) / self.step) + 1e-9) if self.step else 0)

    def point(self, number: int) -> float:
        """One of its points, counted from 0."""
        # Tenths are not exact in a computer, and nobody should see that.
        return float(f"{self.start + math.copysign(self.step, self.end - self.start) * number:.12g}")


@dataclass(frozen=True, slots=True)
class Progress:
    """Questions behind, and how many there are as far as the answers so far tell; what only tells something is none."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Prompt:
    """A step as it is shown.

    Args:
        step: Its path, for `go_to` and as the key of its answer.
        label: In the dialogue's language, with earlier answers filled in. It may hold Markdown, as XLSForm's may.
        group: The labels of the groups around it, the outermost first.
        choices: Those that are offered now.
        default: What to fill in before an answer is given, as XForms writes it; names of choices joined by blanks.
        previous: The answer given before, when the member comes back.
        typed: That answer, or else the default, as it is typed in the dialogue's language; empty for what is not typed.
        round: Which round of a repeat this is, from 1; 0 outside repeats. Of REPEAT_MORE, the round just finished.
    """

    step: str
    kind: Kind
    label: str
    hint: str
    guidance: str
    choices: tuple[Choice, ...]
    required: bool
    default: str
    bounds: Bounds | None
    progress: Progress
    previous: Answer | None
    group: tuple[str, ...] = ()
    round: int = 0
    value: str = ""
    """Of a NOTE that shows a calculated or read-only value: that value, ready to read."""
    typed: str = ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the choices given before; none where something else was answered, or nothing."""
        if isinstance(self.previous, Pledge) or not self.previous:
            return ()
        return self.previous if isinstance(self.previous, tuple) else (self.previous,)

    @property
    def again(self) -> Answer | None:
        """The answer given before as it can be given once more, to come out the same."""
        return self.typed if isinstance(self.previous, str) else self.previous
