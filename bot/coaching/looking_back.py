"""The use cases of looking back: what someone has answered, beside what they answered last time, and over time."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.coaching import commitments_store, store, versions_store
from bot.coaching.answers import NUMBERS
from bot.coaching.dialogues import DialogueService
from bot.coaching.forms.model import ROUND, Form
from bot.coaching.library import Library
from bot.coaching.outcome import Outcome, outcome
from bot.coaching.picture import Curve
from bot.coaching.prompting import bounds_of
from bot.coaching.records import Commitment, Dialogue, Place, Status, Version
from bot.coaching.sharing import Shared
from bot.coaching.state import STATES, Answer, State
from bot.coaching.times import local
from bot.coaching.turns import Turn
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

MOST_COMPARED = 12
"""Repetitions that a picture shows: the last ones."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One question with the answers of then and now; empty where it was not answered."""

    label: str
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A dialogue beside the one before. Dates are the member's days on which they were finished."""

    version: Version
    then: date
    now: date
    rows: tuple[Beside, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """What changed over time for who repeats a dialogue."""

    version: Version
    days: tuple[date, ...]
    curves: tuple[Curve, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """All that is to be written down of a dialogue."""

    version: Version
    outcome: Outcome
    commitments: tuple[Commitment, ...]
    finished_on: date | None


@dataclass(frozen=True, slots=True)
class _Given:
    """The answers of a repetition by what they are known by, and the names unique in its version and in the latest."""

    answers: Mapping[str, Answer]
    names: frozenset[str]


class LookingBack:
    """What was answered, for the member alone; or for a coach with whom it is shared."""

    def __init__(self, database: Database, library: Library, dialogues: DialogueService) -> None:
        self._database = database
        self._library = library
        self._dialogues = dialogues

    async def dialogues(self, actor: Actor) -> tuple[tuple[Dialogue, Version], ...]:
        """All dialogues of the actor on this server, the one last worked on first."""

        def read(tx: Transaction) -> tuple[tuple[Dialogue, Version], ...]:
            mine = store.of_member(tx, actor.server_id, actor.user_id)
            return tuple((each, versions_store.of_dialogue(tx, each)) for each in mine)

        return await self._database.read(read)

    async def in_messages(self, people: Iterable[Actor]) -> tuple[Dialogue, Version] | None:
        """The dialogue that somebody, as who they are on each of their servers, has under way in direct messages.

        Of several the one last worked on; None: there is none.
        """

        def read(tx: Transaction) -> tuple[Dialogue, Version] | None:
            mine = (each for actor in people for each in store.of_member(tx, actor.server_id, actor.user_id))
            going_on = (each for each in mine if each.status is Status.ACTIVE and each.place is Place.DM)
            latest = max(going_on, key=lambda each: each.updated_at, default=None)
            return (latest, versions_store.of_dialogue(tx, latest)) if latest is not None else None

        return await self._database.read(read)

    async def so_far(self, actor: Actor, dialogue_id: str) -> tuple[Turn, Outcome]:
        """Where a dialogue of the actor's stands, and what was answered so far."""
        turn = await self._dialogues.look(actor, dialogue_id)
        return turn, turn.outcome or await self._outcome(turn.dialogue, actor.language)

    async def account(self, actor: Actor, dialogue_id: str) -> Account:
        """All that is to be written into the file of a dialogue."""
        turn, found = await self.so_far(actor, dialogue_id)
        return _account(turn.dialogue, turn.version, found, turn.commitments)

    async def shared(self, shared: Shared, language: str) -> Account:
        """What a coach may read; that they may was asked before (`SharingService.readable`)."""
        part = shared.share.part
        found = await self._outcome(shared.dialogue, language, part)
        made = await self._database.read(lambda tx: commitments_store.of_dialogue(tx, shared.dialogue.dialogue_id))
        told = tuple(each for each in made if not part or each.part == part)
        return _account(shared.dialogue, shared.version, found, told)

    async def compare(self, actor: Actor, dialogue_id: str) -> Comparison:
        """A finished dialogue beside the one before it of the same form.

        Raises:
            UserError: `coaching-compare-first`: there is none before it.
        """
        turn, now = await self.so_far(actor, dialogue_id)
        before = await self._earlier(turn.dialogue)
        if not before:
            raise UserError("coaching-compare-first")
        then = await self._outcome(before[0], actor.language)
        one, other = [await self._library.form(each.version_id) for each in (before[0], turn.dialogue)]
        rows = _beside(then, now, _names(one) & _names(other))
        return Comparison(turn.version, _day(before[0]), _day(turn.dialogue), rows)

    async def course(self, actor: Actor, dialogue_id: str) -> Course:
        """The numbers of all repetitions of a dialogue, up to this one.

        Raises:
            UserError: `coaching-compare-first`: there is none before it; `coaching-picture-none`: it asks for no
                numbers.
        """
        turn = await self._dialogues.look(actor, dialogue_id)
        earlier = await self._earlier(turn.dialogue)
        if not earlier:
            raise UserError("coaching-compare-first")
        repeated = [*reversed(earlier[: MOST_COMPARED - 1]), turn.dialogue]
        form = await self._library.form(turn.version.version_id)
        given: list[_Given] = []
        for each in repeated:
            names = _names(form) & _names(await self._library.form(each.version_id))
            answers = STATES.validate_json(each.answers).answers
            given.append(_Given({_known_by(path, names): answer for path, answer in answers.items()}, names))
        curves = tuple(_curves(form, given, actor.language))
        if not curves:
            raise UserError("coaching-picture-none")
        return Course(turn.version, tuple(map(_day, repeated)), curves)

    async def parts(self, actor: Actor, dialogue_id: str) -> tuple[tuple[str, str], ...]:
        """The parts in which something was answered: their names and headings; of a repeat, those of each round."""
        _, found = await self.so_far(actor, dialogue_id)
        named: dict[str, list[str]] = {}
        for each in found.sections:
            if each.part and each.heading and each.heading not in named.setdefault(each.part, []):
                named[each.part].append(each.heading)
        return tuple((part, " · ".join(headings)) for part, headings in named.items())

    async def _earlier(self, dialogue: Dialogue) -> list[Dialogue]:
        """The finished ones of the same form before this one, the newest first."""
        return await self._database.read(lambda tx: store.done_before(tx, dialogue))

    async def _outcome(self, dialogue: Dialogue, language: str, part: str = "") -> Outcome:
        form = await self._library.form(dialogue.version_id)
        return outcome(form, _spoken(dialogue, form, language), part=part)


def _account(dialogue: Dialogue, version: Version, found: Outcome, made: tuple[Commitment, ...]) -> Account:
    return Account(version, found, made, _day(dialogue) if dialogue.status is Status.DONE else None)


def _spoken(dialogue: Dialogue, form: Form, language: str) -> State:
    state = STATES.validate_json(dialogue.answers)
    return replace(state, language=language) if language in form.languages else state


def _day(dialogue: Dialogue) -> date:
    return local(dialogue.done_at or dialogue.updated_at, dialogue.zone).date()


def _names(form: Form) -> frozenset[str]:
    """The names by which an answer is known in another version."""
    return frozenset(form.unique())


def _known_by(path: str, names: Collection[str]) -> str:
    """By what an answer is known: the name of its question and the rounds; its path, where the name is not unique."""
    name = path.rpartition("/")[2]
    return name + "".join(found[0] for found in ROUND.finditer(path)) if name in names else path


def _beside(then: Outcome, now: Outcome, names: Collection[str]) -> tuple[Beside, ...]:
    """The answers of then and now, in the order of now; what was asked only then comes last."""
    old, new = (
        {_known_by(line.path, names): line for section in each.sections for line in section.lines}
        for each in (then, now)
    )
    rows = [Beside(line.label, old[key].answer if key in old else "", line.answer) for key, line in new.items()]
    return (*rows, *(Beside(line.label, line.answer, "") for key, line in old.items() if key not in new))


def _curves(form: Form, given: Sequence[_Given], language: str) -> list[Curve]:
    """A curve for each question outside of repeats that is answered by a number at least twice."""
    found: list[Curve] = []
    for item in form.walk():
        if item.kind not in NUMBERS:
            continue
        values = tuple(_number(each.answers.get(_known_by(item.path, each.names))) for each in given)
        if sum(value is not None for value in values) < 2:
            continue
        scale = bounds_of(item)
        bounds = (scale.start, scale.end) if scale else None
        found.append(Curve(form.text(item.label, language), values, bounds))
    return found


def _number(answer: Answer | None) -> float | None:
    try:
        return float(answer) if isinstance(answer, str) and answer else None
    except ValueError:
        return None
