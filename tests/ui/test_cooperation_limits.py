"""No screen of cooperation is beyond Discord's limits, in any language, however much members write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from discord import ui

from bot.cooperation.browsing import Filters, Mine, Notice, Page, View
from bot.cooperation.drafts import (
    LINE_LIMIT,
    MAX_CONCEPTS,
    MAX_PARTNERS,
    PARTNERS_LIMIT,
    TEXT_LIMIT,
    TYPED_LIMIT,
    Draft,
    Part,
)
from bot.cooperation.finding import Candidate, Findings, Kindred
from bot.cooperation.model import Details, Mode, Outcome, Period, Project, Request, RequestKind, Reward, State, Where
from bot.cooperation.moderating import REASON_LIMIT, Case
from bot.cooperation.reports_store import Report
from bot.cooperation.suggestion_store import Because, Shown
from bot.cooperation.writing import Sheet
from bot.errors import UserError
from bot.members.model import Introduction
from bot.members.model import State as Published
from bot.servers.model import MAX_PLACES, Place, Purpose, Server
from bot.text.catalogue import Voice
from bot.text.languages import COUNTRIES, LANGUAGES
from bot.text.limits import SELECT_OPTIONS
from cogs.cooperation import card, forms, found, lists, notes, panel
from tests.limits import violations
from tests.profiles import CONCEPTS, TAXONOMY, brimming, filled_up
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
CATALOGUE = catalogue()
READERS = [CATALOGUE.reader(language) for language in LANGUAGES]
PAIRS = [CATALOGUE.public(pair) for pair in (("de", "lt"), ("pl", "lt"), ("sv", "de"), ("en", "pl"))]

Screen = ui.LayoutView | ui.Modal


@cache
def details(unit: str, kind: RequestKind) -> Details:
    """The fullest details; `unit` is repeated until it fills each text."""
    line = filled_up(unit, LINE_LIMIT)
    project = Project(
        programme=line,
        deadline=date(2027, 3, 31),
        duration=line,
        budget=line,
        partners_needed=MAX_PARTNERS,
        countries_needed=10,
        found=filled_up(unit, PARTNERS_LIMIT),
        partners_found=MAX_PARTNERS,
        countries_found=COUNTRIES,
        lead=line,
    )
    by_length = sorted(CONCEPTS, key=lambda concept: -len(TAXONOMY.name(concept, "de")))
    return Details(
        kind=kind,
        text=filled_up(unit, TEXT_LIMIT),
        written_in="lt",
        concepts=tuple(by_length[:MAX_CONCEPTS]),
        period=Period.MONTHS,
        mode=Mode.ON_SITE,
        place=Where(filled_up(unit, 60), "GB"),
        languages=LANGUAGES,
        countries=COUNTRIES,
        reward=Reward.EXCHANGE,
        project=project,
        home=Where(filled_up(unit, 60), "GB"),
    )


def request(unit: str, kind: RequestKind, state: State = State.OPEN, number: int = 0) -> Request:
    reason = filled_up(unit, REASON_LIMIT) if number % 2 else None
    outcome = Outcome.WORKING if state is State.CLOSED else None
    told = details(unit, kind)
    return Request(f"{number:016}", 1, SNOWFLAKE, told, state, False, "de", 1, 0, 2**40, 0, outcome, reason)


@cache
def server() -> Server:
    places = (Place(f"place-{each}", f"{each:02}" + "W" * 58, "GB", "Europe/Copenhagen") for each in range(MAX_PLACES))
    return Server(1, ("de", "lt"), dict.fromkeys(Purpose, 1), places=tuple(places))


@cache
def member(unit: str) -> Introduction:
    return Introduction("a" * 16, 1, SNOWFLAKE, Published.PUBLISHED, False, brimming(unit), 1, 0, 0, "pl")


def shown(unit: str) -> Shown:
    reason = Because(CONCEPTS[0], unit * 200, unit * 200)
    return Shown((reason, Because(CONCEPTS[1], "", ""), Because("", "", "")), LANGUAGES, True, True)


def writing(unit: str, kind: RequestKind, say: Voice) -> Iterator[Screen]:
    full, empty = details(unit, kind), Details(kind=kind, text=filled_up(unit, TEXT_LIMIT))
    problems = (UserError("text-too-long", limit=TEXT_LIMIT, length=TYPED_LIMIT, start=unit * 20),) * 2
    typed: dict[str, str] = {"text": unit * 40, "deadline": unit * 40, "lead": unit * 40}
    maybe = tuple(CONCEPTS[:5])
    for told in (full, empty, Details()):
        for held in (None, request(unit, kind)):
            sheet = Sheet(Draft(told, typed, maybe), held, server(), member(unit), problems)
            for everything in (False, True):
                yield panel.panel(sheet, "a" * 16, say, TAXONOMY, everything=everything)
            draft = replace(sheet.draft, rejected={})
            for opened in (forms.words, forms.programme, forms.consortium):
                yield opened(draft, "a" * 16, say)
    view = View(request(unit, kind), server(), member(unit))
    yield panel.preview(view, "a" * 16, say, CATALOGUE.public(("de", "lt")), TAXONOMY)
    yield panel.kinds(say)
    yield from (forms.reason(action, "a" * 16, say) for action in ("reporting", "hiding", "ending"))


def finding(unit: str, kind: RequestKind, say: Voice) -> Iterator[Screen]:
    candidate = Candidate(member(unit), shown(unit))
    three = tuple(
        replace(candidate, introduction=replace(member(unit), user_id=SNOWFLAKE - each, introduction_id=f"{each:016}"))
        for each in range(3)
    )
    kindred = tuple(Kindred(request(unit, kind, number=each), shown(unit)) for each in range(3))
    asked = tuple(SNOWFLAKE - each for each in range(30))
    for candidates, others in ((three, kindred), ((), kindred), ((), ())):
        findings = Findings(request(unit, kind, number=9), candidates, asked, others, tuple(CONCEPTS[:5]))
        yield found.findings(findings, say, TAXONOMY, note=say("coop-published-changes"))
        bare = request(unit, kind, number=8)
        unread = replace(findings, request=replace(bare, details=replace(bare.details, concepts=())), maybe=())
        yield found.findings(unread, say, TAXONOMY, note=say("coop-published-changes"))
    yield found.fitting([Kindred(request(unit, kind, number=each), shown(unit)) for each in range(5)], say, TAXONOMY)
    yield found.why_not("a" * 16, SNOWFLAKE, say)


def listing(unit: str, kind: RequestKind, say: Voice) -> Iterator[Screen]:
    for state in State:
        for number in (0, 1):
            view = View(request(unit, kind, state, number), server(), member(unit), asked=True)
            yield lists.manage(view, say, TAXONOMY, note=say("coop-closed"))
            yield lists.manage(view, say, TAXONOMY, note=say("coop-closed"), direct=True)
            for mine in (True, False):
                yield lists.look(view, say, TAXONOMY, mine=mine, moderates=True, direct=not mine)
    many = tuple(request(unit, kind, number=each) for each in range(40))
    interested = tuple((each, SNOWFLAKE - number) for number, each in enumerate(many))
    met = tuple((SNOWFLAKE - number, SNOWFLAKE) for number in range(40))
    for mine in (many, many[:SELECT_OPTIONS]):
        everything = Mine(mine, many, interested, met, 2**40)
        yield lists.mine(everything, say, 0, note=say("coop-paused-until", date="<t:1:D>"))
    yield lists.mine(Mine((), (), (), ()), say, 0)
    filters = Filters(kind, "GB", "lt", max(CONCEPTS, key=len))
    yield lists.page(Page(many[:5], 10_000, 7, filters), say, TAXONOMY, reports=99)
    yield lists.page(Page((), 0, 0, filters), say, TAXONOMY)
    yield lists.confirm_removal("a" * 16, say)


def messages(unit: str, kind: RequestKind, say: Voice) -> Iterator[Screen]:
    told = Notice(request(unit, kind), server(), "de", SNOWFLAKE, member(unit), member(unit), shown(unit))
    yield notes.fits(told, "S" * 100, say, TAXONOMY)
    yield notes.interest(told, say, TAXONOMY)
    yield notes.someone(told, member(unit), say, TAXONOMY)
    yield notes.contact(told, say, to_author=True)
    yield notes.expiring(told, say)
    yield notes.outcome(told, say)
    for act in ("hide-request", "show-request", "close-request"):
        yield notes.decision(act, filled_up(unit, REASON_LIMIT), "S" * 100, say)
    case = Case(Report("a" * 16, 1, "r" * 16, SNOWFLAKE, filled_up(unit, REASON_LIMIT), 0), told.request)
    several = [replace(case, request=request(unit, kind, number=each)) for each in range(20)]
    yield notes.reports(several, say)
    yield notes.reports([], say)


def public(unit: str, kind: RequestKind, say: Voice) -> Iterator[Screen]:
    for state in State:
        yield card.public_card(View(request(unit, kind, state), server(), member(unit)), say, TAXONOMY)
    told = Notice(request(unit, kind), server(), "de", SNOWFLAKE, member(unit), member(unit), shown(unit))
    yield notes.first(told, say)
    case = Case(Report("a" * 16, 1, "r" * 16, SNOWFLAKE, filled_up(unit, REASON_LIMIT), 0), told.request)
    yield notes.report(case, say)
    yield notes.changed(told, say)


@pytest.mark.parametrize("unit", ["W", "*", "👩‍🎨"])
@pytest.mark.parametrize("kind", [RequestKind.OFFER, RequestKind.PARTNER])
def test_every_screen_can_be_sent(unit: str, kind: RequestKind) -> None:
    # What is longest differs from language to language; what members write is the same in each.
    for say in READERS if unit == "*" else READERS[1:2]:
        for screens in (writing, finding, listing, messages):
            for number, screen in enumerate(screens(unit, kind, say)):
                assert violations(screen) == [], (screens.__name__, number, say.language)
    for say in PAIRS:
        for number, screen in enumerate(public(unit, kind, say)):
            assert violations(screen) == [], (number, say.languages)


def test_every_part_has_a_menu() -> None:
    assert set(panel.OFFERED) == set(Part)
