"""No screen of coaching is beyond Discord's limits, in any language, however much coaches and members write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from discord import ui

from bot.coaching.answers import TEXT_LIMIT, WHAT_LIMIT
from bot.coaching.following import Followed
from bot.coaching.forms.model import Kind
from bot.coaching.looking_back import Account
from bot.coaching.outcome import Line, Outcome, Section
from bot.coaching.paging import page_of
from bot.coaching.records import (
    MAX_SHARES,
    SUBJECTS_LIMIT,
    Coach,
    Commitment,
    Dialogue,
    Place,
    Publication,
    Share,
    Standing,
    Status,
    Version,
    Way,
)
from bot.coaching.sharing import Shared
from bot.coaching.state import Bounds, Choice, Pledge, Progress, Prompt
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from cogs.coaching import forms, notes, places, plans, questions, shared
from tests.limits import violations
from tests.profiles import filled_up
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
CATALOGUE = catalogue()
READERS = [CATALOGUE.reader(language) for language in LANGUAGES]
DAY = date(2026, 9, 30)

Shown = ui.LayoutView | ui.Modal


def version(unit: str) -> Version:
    titles = {"en": filled_up(unit, 250)}
    return Version("v" * 16, 0, "form", 1, Publication.PUBLISHED, "f.xlsx", "d", titles, "", None, 0, 0)


def dialogue(unit: str, status: Status = Status.ACTIVE) -> Dialogue:
    typed = {f"group/q{number}#": filled_up(unit, TEXT_LIMIT) for number in range(5)}
    return Dialogue(
        *("d" * 16, SNOWFLAKE, SNOWFLAKE, "form", "v" * 16, Place.DM, "en", "UTC", "", 0, 0),
        step=999_999_999,
        status=status,
        way=Way.THREAD,
        rejected=typed,
    )


def choices(unit: str, count: int) -> tuple[Choice, ...]:
    return tuple(Choice(f"c{number}", filled_up(unit, 240)) for number in range(count))


def prompt(kind: Kind, unit: str, count: int = 0, bounds: Bounds | None = None) -> Prompt:
    offered = choices(unit, count)
    previous = {
        Kind.SELECT_MULTIPLE: tuple(choice.name for choice in offered),
        Kind.RANK: tuple(choice.name for choice in offered),
        Kind.COMMITMENT: Pledge(filled_up(unit, WHAT_LIMIT), DAY, 10),
    }.get(kind, filled_up(unit, TEXT_LIMIT))
    return Prompt(
        step="group/question",
        kind=kind,
        label=filled_up(unit, 2_500),
        hint=filled_up(unit, 900),
        guidance=filled_up(unit, 900),
        choices=offered,
        required=False,
        default="",
        bounds=bounds,
        progress=Progress(40, 20),
        previous=previous,
        typed=previous if isinstance(previous, str) else "",
        group=(filled_up(unit, 300), filled_up(unit, 300)),
    )


def prompts(unit: str) -> Iterator[tuple[Prompt, ...]]:
    chosen = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
    yield from ((prompt(kind, unit, count),) for kind in chosen for count in (0, 1, 11, 26, 300))
    yield from ((prompt(kind, unit),) for kind in Kind if kind not in chosen)
    for bounds in (Bounds(1, 10, 1), Bounds(0, 24, 1), Bounds(0, 1000, 1), Bounds(10, 1, -1), Bounds(0, 1, 0)):
        yield (prompt(Kind.RANGE, unit, bounds=bounds),)
    yield tuple(replace(prompt(Kind.TEXT, unit), step=f"group/q{number}") for number in range(5))


def asking(unit: str, say: Voice) -> Iterator[Shown]:
    problem = UserError("coaching-answer-message", message=filled_up(unit, 2_000))
    for asked in prompts(unit):
        turn = Turn(dialogue(unit), version(unit), asked, earlier=True, problem=problem, aside=Aside.STALE)
        yield questions.question(turn, say)
        yield questions.question(replace(turn, dialogue=replace(turn.dialogue, rejected={})), say, ranked="0")
        if len(asked) > 1 or any(map(questions.needs_form, asked)):
            yield forms.answering(turn, say)


def coming_of_it(unit: str, say: Voice) -> Iterator[Shown]:
    lines = tuple(Line(filled_up(unit, 300), filled_up(unit, TEXT_LIMIT), f"part/q{number}") for number in range(30))
    outcome = Outcome("", tuple(Section(filled_up(unit, 200), lines) for _ in range(5)), (), ())
    commitments = tuple(
        Commitment(
            *(f"{number:016}", "d" * 16, 1, SNOWFLAKE, "q", "part", number, filled_up(unit, WHAT_LIMIT), DAY),
            sure=10,
            state=list(Standing)[number % 3],
        )
        for number in range(40)
    )
    turn = Turn(dialogue(unit, Status.DONE), version(unit), outcome=outcome, commitments=commitments, repeated=True)
    yield plans.plan(turn, say, note=say("coaching-way-saved"))
    yield plans.plan(replace(turn, dialogue=replace(turn.dialogue, tryout=True)), say)
    yield plans.under_way(turn, outcome, say)
    yield plans.paused(turn, say)
    yield plans.more(turn, lines, say)
    yield plans.sure_to_erase(turn, say)
    falling = tuple(replace(prompt(Kind.TEXT, unit), step=str(number)) for number in range(30))
    yield plans.falling(replace(turn, falling=falling), say)
    many = [(replace(turn.dialogue, dialogue_id=f"{number:016}"), turn.version) for number in range(60)]
    to_begin = [replace(turn.version, version_id=f"{number:016}") for number in range(30)]
    yield plans.overview(page_of(many, 1), page_of(commitments, 1), to_begin, say)
    yield plans.overview(page_of([], 0), page_of([], 0), [], say)
    parts = [(f"part{number}", filled_up(unit, 300)) for number in range(60)]
    for commitment in commitments[:3]:
        followed = Followed(commitment, turn.dialogue, turn.version)
        yield notes.reminder(followed, say, late=True)
        yield notes.in_thread(followed, say, late=True)
        yield notes.commitment(followed, say, note=say("commitment-moved"))
        yield notes.stuck(followed, parts, say, coaches=True)
        yield notes.stuck(followed, (), say, coaches=False)
    yield places.door(turn.dialogue, turn.version, say)
    yield forms.date_form("c" * 16, say)
    coach = Coach(1, SNOWFLAKE, LANGUAGES, filled_up(unit, SUBJECTS_LIMIT))
    there = {SNOWFLAKE - number: (filled_up(unit, 100), coach) for number in range(25)}
    yield shared.whom(turn, there, say)
    yield shared.whom(turn, {}, say)
    yield shared.which(turn, SNOWFLAKE, parts, say)
    made = [
        Shared(Share(f"{number:016}", "d" * 16, 1, 1, SNOWFLAKE, "part", 0), turn.dialogue, turn.version)
        for number in range(MAX_SHARES)
    ]
    yield shared.done(made[0], filled_up(unit, 100), say)
    for some in (made, []):
        yield shared.mine(some, say, note=say("share-taken-back"))
        yield shared.with_coach(page_of(some, 1), say)
    yield shared.account(made[0], Account(turn.version, outcome, commitments, DAY), say)
    yield shared.profile(coach, say)
    yield forms.profile_form(coach, say)


@pytest.mark.parametrize("unit", ["*", "😀"])
def test_every_screen_fits_in_every_language(unit: str) -> None:
    for say in READERS:
        for part in (asking, coming_of_it):
            for number, screen in enumerate(part(unit, say)):
                assert violations(screen) == [], (part.__name__, number, say.languages)
