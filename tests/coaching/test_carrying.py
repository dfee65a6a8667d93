"""Moving over to a newer version: only with every answer, and then exactly to what is still open."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching import dialogue, sharing_store, versions_store
from bot.coaching.answers import Given
from bot.coaching.carrying import carried
from bot.coaching.forms.model import Form
from bot.coaching.records import Place, Share
from bot.coaching.state import STATES, State
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.storage.database import Database
from tests.coaching.authors import ADA, CHOICES, HOME, MEMBER, SETTINGS, SURVEY, Desk, book, question
from tests.coaching.books import Rows, form_of, workbook
from tests.storage_fixtures import StandingClock

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
OLD = form_of(SURVEY, CHOICES, SETTINGS)
HALF: Mapping[str, Given] = {"aim": "A boat", "soon": "yes", "hours": "1005"}


def walked(form: Form, answers: Mapping[str, Given], *, language: str = "de") -> State:
    """As far as there are answers; None among them skips."""
    state = dialogue.begin(form, language=language, today=NOW.date(), now=NOW)
    while (prompt := dialogue.prompt(form, state)) and prompt.step in answers:
        state = dialogue.answer(form, state, answers[prompt.step], today=NOW.date(), now=NOW)
    return state


def changed(survey: Rows, choices: Rows = CHOICES) -> Form:
    return form_of(survey, choices, SETTINGS)


def test_with_all_answers_it_goes_on_at_what_is_new() -> None:
    new = changed((SURVEY[0], question("why", "Why?"), *SURVEY[1:]))
    state = walked(OLD, HALF)
    moved = carried(OLD, new, state, now=LATER)
    assert moved is not None
    assert moved.position == "why"
    assert dict(moved.answers) == dict(state.answers)
    after = dialogue.answer(new, moved, "Because", today=LATER.date(), now=LATER)
    assert {"aim", "soon", "hours", "why"} <= after.seconds.keys()


def test_what_was_only_worded_anew_keeps_its_answer() -> None:
    new = changed(({**SURVEY[0], "label::English (en)": "What would you like?"}, *SURVEY[1:]))
    moved = carried(OLD, new, walked(OLD, HALF), now=LATER)
    assert moved is not None
    assert moved.position == "promise"


def grouped(name: str, *rows: Mapping[str, str], kind: str = "group") -> Rows:
    return ({"type": f"begin {kind}", "name": name}, *rows, {"type": f"end {kind}"})


def test_a_question_in_another_group_is_known_by_its_name() -> None:
    state = walked(OLD, HALF)
    new = changed((*grouped("first", *SURVEY[:2]), *grouped("then", *grouped("deeper", SURVEY[2])), SURVEY[3]))
    moved = carried(OLD, new, state, now=LATER)
    assert moved is not None
    assert moved.position == "promise"
    assert moved.answers == {
        "first/aim": state.answers["aim"],
        "first/soon": state.answers["soon"],
        "then/deeper/hours": state.answers["hours"],
    }
    assert carried(OLD, new, state, now=LATER, by_name=False) is None
    back = carried(new, OLD, moved, now=LATER)
    assert back is not None
    assert (back.position, back.answers) == ("promise", state.answers)


def test_a_name_that_stands_twice_is_nobodys() -> None:
    new = changed((*grouped("first", *SURVEY[:3]), *grouped("then", question("aim")), SURVEY[3]))
    assert carried(OLD, new, walked(OLD, HALF), now=LATER) is None


def test_in_a_repeat_each_round_keeps_its_own_and_nothing_goes_from_one_into_another() -> None:
    what, last = question("what"), question("last")
    old = changed((*grouped("goal", what, kind="repeat"), last))
    state = walked(old, {"goal[1]/what": "A boat", "goal[1]+": "yes", "goal[2]/what": "A harbour", "goal[2]+": "no"})
    assert state.position == "last"
    deeper = grouped("part", *grouped("goal", *grouped("more", what), kind="repeat"))
    moved = carried(old, changed((*deeper, last)), state, now=LATER)
    assert moved is not None
    assert moved.position == "last"
    assert [path for path, answer in moved.answers.items() if answer in {"A boat", "A harbour"}] == [
        "part/goal[1]/more/what",
        "part/goal[2]/more/what",
    ]
    for elsewhere in ((what,), grouped("wish", what, kind="repeat")):
        assert carried(old, changed((*elsewhere, last)), state, now=LATER) is None


@pytest.mark.parametrize(
    ("survey", "choices"),
    [
        (SURVEY[1:], CHOICES),
        (({**SURVEY[0], "type": "date"}, *SURVEY[1:]), CHOICES),
        ((*SURVEY[:2], {**SURVEY[2], "type": "text"}, SURVEY[3]), CHOICES),
        (SURVEY, ({**CHOICES[0], "name": "surely"}, CHOICES[1])),
        ((*SURVEY[:2], {**SURVEY[2], "constraint": ". < 100"}, SURVEY[3]), CHOICES),
        ((*SURVEY[:2], {**SURVEY[2], "relevant": "${soon} = 'no'"}, SURVEY[3]), CHOICES),
    ],
    ids=[
        "the question is gone",
        "of another kind",
        "of a kind that takes it",
        "the choice is gone",
        "does not take it",
        "not asked any more",
    ],
)
def test_an_answer_that_would_be_lost_keeps_somebody_where_they_are(survey: Rows, choices: Rows) -> None:
    assert carried(OLD, changed(survey, choices), walked(OLD, HALF), now=LATER) is None


def test_a_number_is_not_read_anew_in_the_ways_of_a_language() -> None:
    decimal = ({**SURVEY[2], "type": "decimal", "relevant": "", "label::Deutsch (de)": "Stunden?"}, SURVEY[3])
    state = walked(changed(decimal), {"hours": "1,005"}, language="lt")
    assert state.answers == {"hours": "1.005"}
    moved = carried(changed(decimal), changed((*decimal, question("last"))), replace(state, language="de"), now=LATER)
    assert moved is not None
    assert moved.answers == {"hours": "1.005"}


def test_who_would_be_finished_finishes_the_version_they_are_in() -> None:
    assert carried(OLD, changed(SURVEY[:3]), walked(OLD, HALF), now=LATER) is None


def test_what_was_skipped_is_asked_again_where_it_has_changed_or_is_needed() -> None:
    state = walked(OLD, {"aim": None, "soon": "no"})
    same = carried(OLD, changed((*SURVEY, question("last"))), state, now=LATER)
    anew = carried(OLD, changed(({**SURVEY[0], "label::English (en)": "Your aim?"}, *SURVEY[1:])), state, now=LATER)
    needed = carried(OLD, changed(({**SURVEY[0], "required": "yes"}, *SURVEY[1:])), state, now=LATER)
    assert [moved.position for moved in (same, anew, needed) if moved] == ["promise", "aim", "aim"]


@cache
def reordered(order: tuple[int, ...]) -> Form:
    """Something new, and then the same questions in another order."""
    return changed((question("new"), *(SURVEY[place] for place in order)))


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "aim": st.text(st.characters(categories=("L", "N")), min_size=1, max_size=20),
            "soon": st.sampled_from(("yes", "no")),
            "hours": st.integers(0, 10**6).map(str),
        },
    ),
    st.sampled_from(("en", "de", "lt")),
    st.sampled_from(tuple(permutations(range(len(SURVEY))))[::5]),
)
def test_no_answer_is_ever_lost_or_changed(answers: Mapping[str, str], language: str, order: tuple[int, ...]) -> None:
    new = reordered(order)
    given_answers: dict[str, Given] = {"aim": None, "soon": None, "hours": None, **answers}
    state = walked(OLD, given_answers, language=language)
    moved = carried(OLD, new, state, now=LATER)
    if moved is not None:
        kept = {path: answer for path, answer in state.answers.items() if answer}
        assert {path: answer for path, answer in moved.answers.items() if answer} == kept
        assert not moved.finished
        assert STATES.validate_json(STATES.dump_json(moved)) == moved


@pytest.fixture
async def desk(database: Database, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return await Desk.on(database, clock, tmp_path / "empty", monkeypatch)


async def answered(desk: Desk, turn: Turn, given_answer: Given) -> Turn:
    dialogue_id, step = turn.dialogue.dialogue_id, turn.dialogue.step
    return await desk.dialogues.answer(MEMBER, dialogue_id, step, lambda _prompts: ([given_answer], {}))


async def test_somebody_half_way_moves_over_and_a_button_of_before_is_stale(desk: Desk) -> None:
    turn = await desk.dialogues.start(MEMBER, await desk.publish(ADA, book()), Place.HERE)
    before = await answered(desk, turn, "A boat")
    assert await desk.moving.offer(before.dialogue) is None
    newer = await desk.publish(ADA, book(question("last")), "One more question")
    offered = await desk.moving.offer(before.dialogue)
    assert offered is not None
    assert (offered.version_id, offered.note) == (newer.version_id, "One more question")
    moved = await desk.moving.move(MEMBER, before.dialogue.dialogue_id)
    assert (moved.aside, moved.version, moved.prompts[0].step) == (Aside.MOVED, newer, "soon")
    assert (await answered(desk, before, "yes")).aside is Aside.STALE
    assert (await answered(desk, moved, "no")).prompts[0].step == "promise"
    assert await desk.moving.offer(moved.dialogue) is None


async def test_nobody_is_moved_where_an_answer_would_be_lost(desk: Desk) -> None:
    turn = await desk.dialogues.start(MEMBER, await desk.publish(ADA, book()), Place.HERE)
    turn = await answered(desk, turn, "A boat")
    await desk.publish(ADA, workbook(SURVEY[1:], CHOICES, SETTINGS))
    assert await desk.moving.offer(turn.dialogue) is None
    with pytest.raises(UserError, match="content-cannot-move"):
        await desk.moving.move(MEMBER, turn.dialogue.dialogue_id)
    with pytest.raises(UserError, match="coaching-gone"):
        await desk.moving.move(ADA, turn.dialogue.dialogue_id)
    assert (await answered(desk, turn, "yes")).prompts[0].step == "hours"


async def test_nothing_moves_into_another_part_while_a_coach_may_read_one(desk: Desk) -> None:
    turn = await desk.dialogues.start(MEMBER, await desk.publish(ADA, book()), Place.HERE)
    turn = await answered(desk, turn, "A boat")
    await desk.publish(ADA, workbook((*grouped("first", SURVEY[0]), *SURVEY[1:]), CHOICES, SETTINGS), "In a part")
    offered = await desk.moving.offer(turn.dialogue)
    assert offered is not None

    dialogue_id = turn.dialogue.dialogue_id
    shared = Share("s" * 16, dialogue_id, HOME, MEMBER.user_id, ADA.user_id, "first", desk.clock.timestamp())
    await desk.database.write(lambda tx: sharing_store.put_share(tx, shared))
    assert await desk.moving.offer(turn.dialogue) is None
    await desk.database.write(lambda tx: sharing_store.unshare(tx, shared.share_id))
    moved = await desk.moving.move(MEMBER, dialogue_id)
    assert (moved.aside, moved.prompts[0].step) == (Aside.MOVED, "soon")


async def test_a_newer_version_that_cannot_be_read_any_more_keeps_nobody_from_going_on(desk: Desk) -> None:
    broken = await desk.keep(b"PK no spreadsheet", server=HOME)
    turn = await desk.dialogues.start(MEMBER, await desk.publish(ADA, book()), Place.HERE)
    await desk.database.write(lambda tx: versions_store.publish(tx, broken, desk.clock.timestamp()))
    assert await desk.moving.offer(turn.dialogue) is None
    with pytest.raises(UserError, match="content-cannot-move"):
        await desk.moving.move(MEMBER, turn.dialogue.dialogue_id)
