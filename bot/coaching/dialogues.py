"""The use cases of a dialogue under way: to begin, answer, go back, pause and stop.

Each answer is computed on what was read, and written only if nobody has changed the dialogue in between: its step
is the proof. So the writer is held up by no computation, of two presses at once one counts, and what the member is
shown next has been kept before.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.coaching import commitments_store, moves, reminding, store, versions_store
from bot.coaching import dialogue as engine
from bot.coaching.answers import Given
from bot.coaching.forms.model import Form
from bot.coaching.library import Library
from bot.coaching.moves import Moved
from bot.coaching.outcome import outcome
from bot.coaching.owning import own_dialogue
from bot.coaching.records import (
    MAX_OPEN,
    Commitment,
    Dialogue,
    Place,
    Status,
    Version,
)
from bot.coaching.running import Running
from bot.coaching.state import STATES, Prompt, State
from bot.coaching.times import local
from bot.coaching.traces import commitments_of, keep_commitments, note_steps, opened_again, require_not_begun
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.ids import new_id
from bot.members.zones import zone_of
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

Reader = Callable[[Sequence[Prompt]], tuple[Sequence[Given], Mapping[str, str]]]
"""Makes answers of what was pressed or typed, and keeps what was typed, by field."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A dialogue with its form, as it was read."""

    dialogue: Dialogue
    version: Version
    form: Form
    state: State


class DialogueService:
    """Members' ways through dialogues."""

    def __init__(self, database: Database, clock: Clock, library: Library) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    async def start(self, actor: Actor, version: Version, place: Place, *, tryout: bool = False) -> Turn:
        """Begin a dialogue on the actor's server. That this version may be begun there, the caller has made sure.

        Raises:
            UserError: `coaching-too-many` with the `limit`.
        """
        form, now = await self._library.form(version.version_id), self._clock.timestamp()

        def where(tx: Transaction) -> tuple[str, list[Dialogue], Dialogue | None]:
            others = store.of_member(tx, actor.server_id, actor.user_id)
            reminded = next((reminding.as_allowed(tx, each) for each in others if each.way), None)
            return zone_of(tx, actor.server_id, actor.user_id), others, reminded

        zone, others, reminded = await self._database.read(where)
        if not tryout and sum(each.status is not Status.DONE for each in others) >= MAX_OPEN:
            raise UserError("coaching-too-many", limit=MAX_OPEN)
        moment = local(now, zone)
        state = engine.begin(form, language=actor.language, today=moment.date(), now=moment)
        dialogue = Dialogue(
            dialogue_id=new_id(),
            server_id=actor.server_id,
            user_id=actor.user_id,
            form_id=version.form_id,
            version_id=version.version_id,
            place=place,
            language=actor.language,
            zone=zone,
            answers=STATES.dump_json(state).decode(),
            started_at=now,
            updated_at=now,
            tryout=tryout,
            # Whoever has chosen how to be reminded before is not asked again.
            thread_id=reminded.thread_id if reminded else None,
            way=reminded.way if reminded else None,
        )
        prompts = engine.together(form, state)

        def write(tx: Transaction) -> None:
            store.insert(tx, dialogue)
            note_steps(tx, dialogue, (), prompts, now)

        await self._database.write(write)
        return self._turn(_Open(dialogue, version, form, state), prompts)

    async def again(self, actor: Actor, dialogue_id: str, part: str) -> Turn:
        """Go through a finished dialogue again from one of its parts on, with the answers that are there.

        It is a new one, so that what was said before stays to compare with.

        Raises:
            UserError: `coaching-gone`; `coaching-answer-gone`: nothing is answered in that part; `coaching-too-many`.
        """
        opened = await self._open(actor, dialogue_id)
        acting = replace(actor, server_id=opened.dialogue.server_id)
        found = outcome(opened.form, opened.state).sections
        first = next((line.path for each in found for line in each.lines if each.part == part), None)
        if first is None:
            raise UserError("coaching-answer-gone")
        turn = await self.start(acting, opened.version, opened.dialogue.place)
        now = self._clock.timestamp()
        moment = local(now, opened.dialogue.zone)
        known = replace(opened.state, today=moment.date(), now=moment, started=moment)
        state = engine.afresh(opened.form, known, first, now=moment)
        return await self._write(actor, replace(opened, dialogue=turn.dialogue, state=state), turn.dialogue)

    async def resume(self, actor: Actor, dialogue_id: str) -> Turn:
        """Where the actor left off. A dialogue that was paused goes on."""
        opened = await self._open(actor, dialogue_id)
        if opened.dialogue.status is not Status.PAUSED:
            return await self._told(opened)
        woken = replace(opened.dialogue, status=Status.ACTIVE, language=actor.language)
        return await self._write(actor, opened, woken, aside=Aside.RESUMED)

    async def look(self, actor: Actor, dialogue_id: str) -> Turn:
        """Where a dialogue stands, without going on with it."""
        return await self._told(await self._open(actor, dialogue_id))

    async def answer(self, actor: Actor, dialogue_id: str, step: int, read: Reader) -> Turn:
        """Answer what is asked at that step."""

        def move(opened: _Open, now: datetime) -> Moved:
            givens, typed = read(engine.together(opened.form, opened.state))
            return moves.take(opened.form, opened.state, givens, typed=typed, now=now)

        return await self._move(actor, dialogue_id, step, move)

    async def let_fall(self, actor: Actor, dialogue_id: str, step: int, *, sure: bool) -> Turn:
        """Take the answers that would make later ones fall, or leave everything as it was and go on."""

        def move(opened: _Open, now: datetime) -> Moved:
            prompts = engine.together(opened.form, opened.state)
            known: list[Given] = json.loads(opened.dialogue.pending or "[]")
            givens = known if sure else [prompt.again for prompt in prompts]
            return moves.take(opened.form, opened.state, givens, typed={}, now=now, sure=True)

        return await self._move(actor, dialogue_id, step, move)

    async def back(self, actor: Actor, dialogue_id: str, step: int) -> Turn:
        """Go back by one question, from the end as well: the plan is open again then, and stays as it is meanwhile.

        Raises:
            UserError: `coaching-begun-already`: something of the plan is done or dropped.
        """

        def move(opened: _Open, now: datetime) -> Moved:
            return Moved(engine.back(opened.form, opened.state, now=now))

        return await self._move(actor, dialogue_id, step, move, reopens=True)

    async def go_to(self, actor: Actor, dialogue_id: str, step: int, question: str) -> Turn:
        """Go to an earlier question to change its answer; afterwards it goes on with what is open."""

        def move(opened: _Open, now: datetime) -> Moved:
            return Moved(engine.go_to(opened.form, opened.state, question, now=now))

        return await self._move(actor, dialogue_id, step, move, reopens=True)

    async def pause(self, actor: Actor, dialogue_id: str) -> Turn:
        """Go on another time. All answers are kept already, so this only says so."""
        opened = await self._open(actor, dialogue_id)
        if opened.dialogue.status is Status.DONE:
            return await self._told(opened)
        return await self._write(actor, opened, replace(opened.dialogue, status=Status.PAUSED))

    async def erase(self, actor: Actor, dialogue_id: str) -> None:
        """Forget a dialogue with all its answers, its commitments, and what was shared of it."""

        def forget(tx: Transaction) -> None:
            dialogue = own_dialogue(tx, actor, dialogue_id)
            reminding.forget(tx, dialogue.dialogue_id)
            store.erase(tx, dialogue.dialogue_id)

        await self._database.write(forget)
        await self._database.scrub()

    async def in_place(self, actor: Actor, dialogue_id: str, place: Place, thread_id: int | None = None) -> Turn:
        """Go on in another place."""
        opened = await self._open(actor, dialogue_id)
        moved = replace(opened.dialogue, place=place, thread_id=thread_id or opened.dialogue.thread_id)
        return await self._write(actor, opened, moved)

    async def _move(
        self,
        actor: Actor,
        dialogue_id: str,
        step: int,
        move: Callable[[_Open, datetime], Moved],
        *,
        reopens: bool = False,
    ) -> Turn:
        opened = await self._open(actor, dialogue_id)
        dialogue, now = opened.dialogue, self._clock.timestamp()
        if dialogue.step != step or (dialogue.status is Status.DONE and not reopens):
            return replace(await self._told(opened), aside=Aside.STALE)
        if dialogue.status is Status.DONE:
            made = await self._database.read(lambda tx: commitments_store.of_dialogue(tx, dialogue_id))
            opened = replace(opened, state=opened_again(opened.state, made))
        moved = move(opened, local(now, dialogue.zone))
        finished = moved.state.finished and not dialogue.tryout
        after = replace(
            dialogue,
            status=Status.DONE if moved.state.finished else Status.ACTIVE,
            language=actor.language,
            rejected=moved.rejected,
            pending=moved.pending,
            updated_at=now,
            done_at=now if finished else dialogue.done_at,
        )
        fresh = tuple(moved.state.seconds.keys() - opened.state.seconds.keys())
        return await self._write(
            actor, replace(opened, state=moved.state), after, problem=moved.problem, answered=fresh
        )

    async def _write(
        self,
        actor: Actor,
        opened: _Open,
        after: Dialogue,
        *,
        problem: UserError | None = None,
        aside: Aside | None = None,
        answered: tuple[str, ...] = (),
    ) -> Turn:
        """Keep a dialogue as it is now, unless somebody was faster; then it is shown as they left it."""
        now, before = self._clock.timestamp(), opened.dialogue
        after = replace(after, answers=STATES.dump_json(opened.state).decode(), step=before.step + 1)
        asked = engine.together(opened.form, opened.state)
        finished = after.status is Status.DONE and before.status is not Status.DONE
        made = commitments_of(opened.form, opened.state, after) if finished else ()

        def write(tx: Transaction) -> tuple[tuple[Commitment, ...], bool] | None:
            """What it leads to, and whether it is a repetition by now; None: somebody was faster."""
            if before.status is Status.DONE and after.status is not Status.DONE:
                require_not_begun(tx, before)
            if not store.update(tx, after, after=before.step):
                return None
            note_steps(tx, after, answered, asked, now)
            kept = keep_commitments(tx, after, opened.state, made, now) if finished else ()
            return kept, _repeated(tx, after)

        written = await self._database.write(write)
        if written is None:
            return replace(await self._told(await self._open(actor, before.dialogue_id)), aside=Aside.STALE)
        kept, repeated = written
        turn = self._turn(replace(opened, dialogue=after), asked, kept, repeated=repeated)
        return replace(turn, problem=problem, aside=aside)

    async def _open(self, actor: Actor, dialogue_id: str) -> _Open:
        def read(tx: Transaction) -> tuple[Dialogue, Version]:
            dialogue = own_dialogue(tx, actor, dialogue_id)
            return reminding.as_allowed(tx, dialogue), versions_store.of_dialogue(tx, dialogue)

        dialogue, version = await self._database.read(read)
        form = await self._library.form(version.version_id)
        state = STATES.validate_json(dialogue.answers)
        spoken = actor.language if actor.language in form.languages else state.language
        return _Open(dialogue, version, form, replace(state, language=spoken))

    async def _told(self, opened: _Open) -> Turn:
        def read(tx: Transaction) -> tuple[list[Commitment], bool]:
            return commitments_store.of_dialogue(tx, opened.dialogue.dialogue_id), _repeated(tx, opened.dialogue)

        made, repeated = await self._database.read(read)
        return self._turn(opened, commitments=tuple(made), repeated=repeated)

    def _turn(
        self,
        opened: _Open,
        asked: tuple[Prompt, ...] | None = None,
        commitments: tuple[Commitment, ...] = (),
        *,
        repeated: bool = False,
    ) -> Turn:
        prompts = engine.together(opened.form, opened.state) if asked is None else asked
        pending = opened.dialogue.pending
        return Turn(
            dialogue=opened.dialogue,
            version=opened.version,
            prompts=prompts,
            earlier=Running(opened.form, opened.state).before() is not None,
            outcome=None if prompts else outcome(opened.form, opened.state),
            commitments=commitments,
            repeated=repeated,
            falling=moves.falling(opened.form, opened.state, pending) if pending else (),
        )


def _repeated(tx: Transaction, dialogue: Dialogue) -> bool:
    return dialogue.status is Status.DONE and bool(store.done_before(tx, dialogue))
