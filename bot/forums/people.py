"""What people say to a forum, and how they want to hear of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.forums.model import OFFSETS, Choice, Way
from bot.forums.seats import Party, Seat

PAGE = 50
"""People mentioned in one message of a thread: their mentions take at most 1,200 of its 2,000 characters."""

SNOOZES = (3600, 4 * 3600, 24 * 3600)
"""Seconds for which a reminder can be put off."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said to one forum.

    Args:
        guests: Whom they bring; counted only with a seat.
        seat: Where they stand, if they want to come.
        position: Their place among all who ever answered; with it goes their place in line.
        offered_until: The last second to confirm a seat that is offered, in epoch seconds.
        way: How they want to hear of this forum; None: as usual.
        language: That of their Discord when they last answered, for messages to them.
        told: The version of time and place they know of.
    """

    forum_id: str
    user_id: int
    server_id: int
    choice: Choice
    position: int
    language: str
    told: int
    answered_at: int
    guests: int = 0
    seat: Seat | None = None
    offered_until: int | None = None
    way: Way | None = None

    @property
    def expected(self) -> bool:
        """Whether this person is to be reminded: they have a seat, or may come."""
        return self.seat is Seat.SEATED or self.choice is Choice.MAYBE

    @property
    def page(self) -> int:
        """Which of a thread's messages mentions this person."""
        return self.position // PAGE

    @property
    def party(self) -> Party | None:
        """This person in the line for seats; None for who is not."""
        if self.seat is None:
            return None
        return Party(self.user_id, 1 + self.guests, self.position, self.seat, self.offered_until)


@dataclass(frozen=True, slots=True)
class Habit:
    """How someone wants to hear of the forums of a server.

    Args:
        way: None as long as they have not said.
        silent: The reminders they have switched off, of `OFFSETS`.
        invites: Whether they may be asked, once for each forum, if they come.
        language: That of their Discord when they last changed this.
    """

    way: Way | None = None
    silent: frozenset[int] = frozenset()
    invites: bool = False
    language: str = "en"

    @property
    def wanted(self) -> tuple[int, ...]:
        """The reminders that are left."""
        return tuple(offset for offset in OFFSETS if offset not in self.silent)


def way_of(answer: Answer | None, habit: Habit, *, consents: bool) -> Way:
    """How this person is reminded.

    What they chose for this forum comes first. A direct message without such a choice needs their consent to
    reminders; with that consent, and nothing else said, it is the way.
    """
    if answer is not None and answer.way is not None:
        return answer.way
    if habit.way is not None and habit.way is not Way.DM:
        return habit.way
    return Way.DM if consents else Way.NONE


@dataclass(frozen=True, slots=True)
class Roll:
    """Who said what to a forum, for its card."""

    coming: tuple[Answer, ...] = ()
    offered: tuple[Answer, ...] = ()
    """For whom a seat that came free is kept until they confirm it."""
    waiting: tuple[Answer, ...] = ()
    maybe: tuple[Answer, ...] = ()
    cant: int = 0

    @property
    def people(self) -> int:
        """Seats taken, guests included."""
        return _seats(self.coming)

    @property
    def kept(self) -> int:
        """Seats that are offered, guests included: nobody has them, and nobody else can."""
        return _seats(self.offered)


def roll_of(answers: Iterable[Answer]) -> Roll:
    """The answers in the order of the card."""
    in_order = sorted(answers, key=lambda answer: answer.position)
    return Roll(
        coming=tuple(answer for answer in in_order if answer.seat is Seat.SEATED),
        offered=tuple(answer for answer in in_order if answer.seat is Seat.OFFERED),
        waiting=tuple(answer for answer in in_order if answer.seat is Seat.WAITING),
        maybe=tuple(answer for answer in in_order if answer.choice is Choice.MAYBE),
        cant=sum(answer.choice is Choice.CANT for answer in in_order),
    )


def _seats(answers: Iterable[Answer]) -> int:
    return sum(1 + answer.guests for answer in answers)


@dataclass(frozen=True, slots=True)
class Ways:
    """Everything that decides how the people of one forum are reached."""

    habits: Mapping[int, Habit] = field(default_factory=dict[int, Habit])
    consenting: frozenset[int] = frozenset()

    def of(self, user_id: int, answer: Answer | None) -> Way:
        """How this person is reached, who gave that answer, or none."""
        return way_of(answer, self.habit(user_id), consents=user_id in self.consenting)

    def habit(self, user_id: int) -> Habit:
        """How this person usually wants to hear of forums."""
        return self.habits.get(user_id, Habit())
