"""Random forms, walked with random answers: what must hold whatever a coach writes and a member answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching import dialogue
from bot.coaching.answers import Given
from bot.coaching.forms.model import Form, Item, Kind, Option, Role
from bot.coaching.outcome import outcome
from bot.coaching.running import Running
from bot.coaching.state import STATES, Prompt, State
from bot.errors import UserError
from tests.effort import examples

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)
TODAY = date(2026, 1, 31)
LISTS = {
    "few": tuple(
        Option(name, {"en": name.upper()}, {"land": land}) for name, land in (("a", "x"), ("b", "x"), ("c", "y"))
    )
}
MOST = 600
"""Steps by which a walk has long ended: a form of at most 14 questions, in few rounds."""

CONDITIONS = (
    *("${%s} = 'a'", "${%s} != ''", "${%s} = ''", "selected(${%s}, 'b')", "count-selected(${%s}) > 1", "${%s} > 3"),
    *("not(${%s} > 3)", "string-length(${%s}) < 3", "true()", "count(${%s}) = 2"),
)
KINDS = (
    *(Kind.TEXT, Kind.INTEGER, Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.DATE, Kind.NOTE, Kind.RANGE),
    *(Kind.ACKNOWLEDGE, Kind.COMMITMENT),
)
CONSTRAINTS = {Kind.INTEGER: ". > 3", Kind.TEXT: "string-length(.) < 5", Kind.SELECT_MULTIPLE: "count-selected(.) < 3"}


class Writer:
    """Writes a random form. Conditions refer to any row that comes earlier in a random order, so not in circles."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._names = [f"q{number}" for number in range(random.randint(1, 14))]
        self._order = random.sample(self._names, len(self._names))
        self._left = list(self._names)

    def form(self) -> Form:
        items: list[Item] = []
        while self._left:
            items.append(self._item("", 0))
        return Form("random", ("en",), {"en": "Random"}, tuple(items), LISTS)

    def _condition(self, name: str, chance: float) -> str:
        known = self._order[: self._order.index(name)]
        if not known or self._random.random() > chance:
            return ""
        template = self._random.choice(CONDITIONS)
        return template % self._random.choice(known) if "%s" in template else template

    def _item(self, around: str, depth: int) -> Item:
        if depth < 2 and len(self._left) > 1 and self._random.random() < 0.25:
            return self._container(around, depth)
        name = self._left.pop(0)
        path = f"{around}{name}"
        if self._random.random() < 0.1:
            return Item(Role.CALCULATION, name, path, 1, calculation=self._condition(name, 1) or "1 + 1")
        kind = self._random.choice(KINDS)
        return Item(
            role=Role.QUESTION,
            name=name,
            path=path,
            row=1,
            kind=kind,
            label={"en": name},
            relevant=self._condition(name, 0.5),
            required=self._random.choice(["", "true()", self._condition(name, 1)]),
            constraint=CONSTRAINTS.get(kind, "") if self._random.random() < 0.5 else "",
            options="few" if kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK} else "",
            choice_filter=self._filter(name) if kind is Kind.SELECT_ONE and self._random.random() < 0.5 else "",
            default="4" if kind is Kind.INTEGER and self._random.random() < 0.3 else "",
        )

    def _filter(self, name: str) -> str:
        known = self._order[: self._order.index(name)]
        return f"${{{self._random.choice(known)}}} = '' or land = 'x'" if known else "land = 'y'"

    def _container(self, around: str, depth: int) -> Item:
        name = f"g{len(self._left)}_{depth}"
        path = f"{around}{name}"
        repeated = self._random.random() < 0.5
        # What decides on a group must not stand in it.
        outside = [each for each in self._names if each not in self._left]
        known = self._random.choice(outside) if outside else ""
        relevant = f"${{{known}}} != 'a'" if known and self._order.index(known) == 0 else ""
        count = self._random.choice(["", "2", "0"]) if repeated else ""
        children = [self._item(f"{path}/", depth + 1) for _ in range(self._random.randint(1, 4)) if self._left]
        role = Role.REPEAT if repeated else Role.GROUP
        return Item(role, name, path, 1, label={"en": name}, relevant=relevant, count=count, children=tuple(children))


def some_answer(prompt: Prompt, random: Random) -> Given:
    """An answer of the right kind, often; nothing at all, sometimes."""
    names = [choice.name for choice in prompt.choices]
    if random.random() < 0.2 and not prompt.required:
        return ""
    fitting: dict[Kind, Callable[[], Given]] = {
        Kind.SELECT_ONE: lambda: random.choice(names) if names else "",
        Kind.SELECT_MULTIPLE: lambda: random.sample(names, random.randint(1, len(names))),
        Kind.RANK: partial(random.sample, names, len(names)),
        Kind.INTEGER: lambda: str(random.randint(1, 10)),
        Kind.RANGE: lambda: str(random.randint(1, 10)),
        Kind.DATE: (TODAY + timedelta(days=random.randint(-9, 9))).isoformat,
        Kind.COMMITMENT: lambda: {"what": random.choice(["a", "Call"]), "by": "", "confidence": random.randint(1, 10)},
        Kind.REPEAT_MORE: lambda: "yes" if random.random() < 0.3 else "no",
    }
    return fitting.get(prompt.kind, lambda: random.choice(["a", "b", "OK", "word", "a long answer"]))()


def step(form: Form, state: State, random: Random) -> tuple[State, Given]:
    """One accepted step, and the answer that was accepted."""
    prompt = dialogue.prompt(form, state)
    assert prompt is not None
    for _ in range(200):
        given = some_answer(prompt, random)
        try:
            return dialogue.answer(form, state, given, today=TODAY, now=NOW), given
        except UserError:
            continue
    message = f"nothing fits {prompt}"
    raise AssertionError(message)


def begun(form: Form) -> State:
    return dialogue.begin(form, language="en", today=TODAY, now=NOW)


@settings(max_examples=examples(120, 40), deadline=None)
@given(st.integers(0, 10**9))
def test_a_walk_ends_and_misses_nothing_that_is_required(seed: int) -> None:
    random = Random(seed)
    form = Writer(random).form()
    state = begun(form)
    for _ in range(MOST):
        if state.finished:
            break
        state, _given = step(form, state, random)
    assert state.finished
    running = Running(form, state)
    for each in running.steps:
        assert each.path in state.seconds
        assert not running.required(each) or state.answers.get(each.path), each.path
    shown = {line.path for section in outcome(form, state).sections for line in section.lines}
    assert shown <= set(running.places)


@settings(max_examples=examples(60, 20), deadline=None)
@given(st.integers(0, 10**9))
def test_back_and_the_same_answer_gives_the_same_state(seed: int) -> None:
    random = Random(seed)
    form = Writer(random).form()
    state = begun(form)
    for _ in range(60):
        if state.finished:
            break
        if random.random() < 0.2:
            state = dialogue.back(form, state, now=NOW)
        elif random.random() < 0.1 and state.seconds:
            there = [path for path in state.seconds if path in Running(form, state).places]
            state = dialogue.go_to(form, state, random.choice(there), now=NOW) if there else state
        before = state
        state, given_ = step(form, before, random)
        returned = dialogue.back(form, state, now=NOW)
        assert returned.position == before.position
        assert dialogue.answer(form, returned, given_, today=TODAY, now=NOW) == state


@settings(max_examples=examples(40, 13), deadline=None)
@given(st.integers(0, 10**9))
def test_every_prefix_survives_being_stored(seed: int) -> None:
    random = Random(seed)
    form = Writer(random).form()
    # As after a restart: nothing is known but the form and what was stored.
    again = replace(form)
    state = begun(form)
    for _ in range(40):
        stored = STATES.validate_json(STATES.dump_json(state))
        assert stored == state
        assert dialogue.prompt(again, stored) == dialogue.prompt(form, state)
        if state.finished:
            break
        state, _given = step(form, state, random)


@settings(max_examples=examples(60, 20), deadline=None)
@given(st.integers(0, 10**9))
def test_what_falls_is_what_an_other_answer_drops(seed: int) -> None:
    random = Random(seed)
    form = Writer(random).form()
    state = begun(form)
    for _ in range(MOST):
        if state.finished:
            break
        state, _given = step(form, state, random)
    for path in Running(form, state).places:
        there = dialogue.go_to(form, state, path, now=NOW)
        prompt = dialogue.prompt(form, there)
        assert prompt is not None
        given_ = some_answer(prompt, random)
        try:
            announced = {each.step for each in dialogue.falls(form, state, path, given_)}
            changed = dialogue.answer(form, there, given_, today=TODAY, now=NOW)
        except UserError:
            continue
        after = Running(form, changed)
        kept = {
            each for each in state.answers if state.answers[each] and each in after.places and each in changed.answers
        }
        assert announced.isdisjoint(kept)
