"""From what organisers fill in to a plan: pure rules, one function for each form.

Each takes the draft and what was filled in, and gives the new draft with the problems it found. What is right is
kept; what is not stays in the draft as it was typed, so that the form comes back with it and nothing is lost.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from bot.errors import UserError
from bot.forums.checking import check_agenda, check_deadline
from bot.forums.model import (
    DESCRIPTION_LIMIT,
    HOST_LIMIT,
    OFFSETS,
    TITLE_LIMIT,
    VENUE_LIMIT,
    Draft,
    Kind,
    Plan,
    When,
    Where,
    Words,
)
from bot.forums.reading import read_agenda, read_capacity, read_date, read_moment, read_time, read_zone
from bot.forums.times import check_recurrence, check_times
from bot.merging import merge
from bot.servers.model import Place, Server
from bot.text.languages import COUNTRIES, ELSEWHERE, LANGUAGES
from bot.text.links import parse_links
from bot.text.safe import clean_line, clean_text, has_letters
from bot.times import Every, Recurrence, weekday_of_month

Filled = Mapping[str, tuple[str, ...]]

OTHER_TOWN: Final = "other"
"""The choice of a town that is none of the network's places."""

SWITCHES: Final = ("thread", "event", "role", "guests")
"""What can go with a forum, by the field of the plan."""

NEVER: Final = "never"
"""The choice of no recurrence."""

_END_OF_DAY: Final = time(23, 59)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The draft after a form, and what is still to be put right in it."""

    draft: Draft
    problems: tuple[UserError, ...] = ()


def fresh(server: Server) -> Plan:
    """An empty plan, to be written in the server's languages."""
    return Plan(words=dict.fromkeys(server.languages, Words("")))


def zone_of(plan: Plan, server: Server) -> str | None:
    """The zone that the plan itself speaks of: that of its time, else of its town."""
    if plan.when is not None:
        return plan.when.zone
    return next((place.timezone for place in server.places if place.name == plan.where.town), None)


def words(draft: Draft, filled: Filled) -> Outcome:
    """Title and description in one `language`; an empty title takes that language away."""
    work = _Work(draft, filled)
    language = _only(filled, "language")
    if language not in LANGUAGES:
        return Outcome(draft)
    title, description = f"title-{language}", f"description-{language}"
    work.take((title, description), lambda: _with_words(draft.plan, filled, language), into="words")
    return work.outcome()


def when(draft: Draft, filled: Filled, now: int) -> Outcome:
    """Start and end: `starts_on`, `starts_at`, `ends_on` (the same day if empty), `ends_at`, and the `zone`.

    The agenda moves along with the first day.
    """
    work = _Work(draft, filled)
    fields = ("starts_on", "starts_at", "ends_on", "ends_at", "zone")
    work.take(fields, lambda: _when(filled, now), into="when")
    work.move_agenda(draft.plan)
    return work.outcome()


def where(draft: Draft, filled: Filled, places: tuple[Place, ...]) -> Outcome:
    """The `place` of the network or another `town` with its `country`, the `venue`, and a `link`."""
    work = _Work(draft, filled)
    work.take(("place", "town", "country", "venue", "link"), lambda: _where(filled, places), into="where")
    return work.outcome()


def seats(draft: Draft, filled: Filled) -> Outcome:
    """The `capacity`, the deadline `answer_by`, and the `host` organisation."""
    work = _Work(draft, filled)
    work.take(("capacity",), lambda: read_capacity(_only(filled, "capacity")))
    work.take(("answer_by",), lambda: _deadline(draft.plan, _only(filled, "answer_by")))
    work.take(("host",), lambda: clean_line(_only(filled, "host"), limit=HOST_LIMIT))
    return work.outcome()


def agenda(draft: Draft, filled: Filled) -> Outcome:
    """The `agenda`, one slot a line; it needs the day first."""
    work = _Work(draft, filled)
    work.take(("agenda",), lambda: _agenda(draft.plan, _only(filled, "agenda")))
    return work.outcome()


def extras(draft: Draft, filled: Filled) -> Outcome:
    """The `kind`, the `reminders` that are on, what goes `with` it, and the address of a `picture`."""
    work = _Work(draft, filled)
    kind = _only(filled, "kind")
    if kind in set(Kind):
        work.change(kind=Kind(kind))
    if "reminders" in filled:
        chosen = set(filled["reminders"])
        work.change(reminders=tuple(offset for offset in OFFSETS if str(offset) in chosen))
    if "with" in filled:
        work.change(**{name: name in filled["with"] for name in SWITCHES})
    if "picture" in filled:
        work.take(("picture",), lambda: _one_link(_only(filled, "picture")))
    return work.outcome()


def repeats(draft: Draft, filled: Filled) -> Outcome:
    """The recurrence: the `rule` by its name among `repetitions` or `NEVER`, and `until`, its last day."""
    work = _Work(draft, filled)
    work.take(("rule", "until"), lambda: _recurrence(draft.plan, filled), into="recurrence")
    return work.outcome()


def repetitions(plan: Plan) -> dict[str, Recurrence]:
    """How a forum on this plan's day may come again, without an end; each by its name in the texts."""
    offered = {
        "week": Recurrence(Every.WEEK),
        "two-weeks": Recurrence(Every.WEEK, 2),
        "month": Recurrence(Every.MONTH),
        "year": Recurrence(Every.YEAR),
    }
    if plan.when is not None:
        weekday, rank = weekday_of_month(plan.when.starts)
        offered["month-day"] = Recurrence(Every.MONTH, 1, weekday, rank)
        offered["year-day"] = Recurrence(Every.YEAR, 1, weekday, rank)
    if plan.recurrence is not None and (now := replace(plan.recurrence, until=None)) not in offered.values():
        offered["other"] = now
    return offered


def repetition(plan: Plan) -> str:
    """How it comes again now, by its name among those."""
    now = plan.recurrence and replace(plan.recurrence, until=None)
    return next((name for name, each in repetitions(plan).items() if each == now), NEVER)


def brought_together(draft: Draft, published: Plan) -> tuple[Draft, tuple[str, ...]]:
    """The draft with what others have published since it was begun, and where that contradicts it."""
    if draft.base is None or draft.base == published:
        return draft, ()
    merged = merge(draft.base, draft.plan, published)
    base = draft.base if merged.overlaps else published
    return Draft(merged.value, draft.rejected, base), merged.overlaps


class _Work:
    """One form being read: the plan so far, the problems so far."""

    def __init__(self, draft: Draft, filled: Filled) -> None:
        self._plan = draft.plan
        self._rejected = dict(draft.rejected)
        self._filled = filled
        self._problems: list[UserError] = []

    def take(self, fields: Sequence[str], read: Callable[[], object], *, into: str | None = None) -> None:
        """Read fields that belong together; when they cannot be accepted, keep what was typed in all of them."""
        try:
            self._plan = replace(self._plan, **{into or fields[0]: read()})
        except UserError as problem:
            self._problems.append(problem)
            self._rejected.update({field: _only(self._filled, field) for field in fields})
        else:
            for field in fields:
                self._rejected.pop(field, None)

    def change(self, **values: object) -> None:
        """Set what was chosen from a menu."""
        self._plan = replace(self._plan, **values)

    def move_agenda(self, before: Plan) -> None:
        """The days of the agenda go along with the first day."""
        if before.when is not None and self._plan.when is not None:
            by = self._plan.when.starts.date() - before.when.starts.date()
            self.change(agenda=tuple(replace(slot, on=slot.on + by) for slot in self._plan.agenda))

    def outcome(self) -> Outcome:
        """The draft, and what is still to be put right."""
        return Outcome(Draft(self._plan, self._rejected), tuple(self._problems))


def _with_words(plan: Plan, filled: Filled, language: str) -> dict[str, Words]:
    title = clean_line(_only(filled, f"title-{language}"), limit=TITLE_LIMIT)
    description = clean_text(_only(filled, f"description-{language}"), limit=DESCRIPTION_LIMIT)
    if not has_letters(title):
        if title or description:
            raise UserError("forum-title-needed")
        return {code: said for code, said in plan.words.items() if code != language}
    return {**plan.words, language: Words(title, description)}


def _when(filled: Filled, now: int) -> When:
    zone = read_zone(_only(filled, "zone"))
    starts = datetime.combine(read_date(_only(filled, "starts_on")), read_time(_only(filled, "starts_at")))
    ends_on = _only(filled, "ends_on").strip()
    last_day = read_date(ends_on) if ends_on else starts.date()
    ends = datetime.combine(last_day, read_time(_only(filled, "ends_at")))
    when = When(starts, ends, zone)
    check_times(when, now)
    return when


def _where(filled: Filled, places: tuple[Place, ...]) -> Where:
    venue = clean_line(_only(filled, "venue"), limit=VENUE_LIMIT)
    link = _one_link(_only(filled, "link"))
    chosen = _only(filled, "place")
    typed = clean_line(_only(filled, "town"), limit=VENUE_LIMIT)
    place = next((each for each in places if each.place_id == chosen), None)
    if place is None and typed:
        place = next((each for each in places if each.name.casefold() == typed.casefold()), None)
    if place is not None:
        return Where(place.name, place.country, venue, link)
    country = _only(filled, "country")
    if not typed:
        if chosen == OTHER_TOWN or country:
            raise UserError("town-name-needed")
        return Where("", "", venue, link)
    if not has_letters(typed):
        raise UserError("town-name-needed")
    if country not in (*COUNTRIES, ELSEWHERE):
        raise UserError("town-country-needed")
    return Where(typed, country, venue, link)


def _one_link(raw: str) -> str:
    links = parse_links(raw)
    if len(links) > 1:
        raise UserError("forum-one-link")
    return links[0].url if links else ""


def _deadline(plan: Plan, raw: str) -> datetime | None:
    if not raw.strip():
        return None
    deadline = read_moment(raw, _END_OF_DAY)
    if plan.when is not None:
        check_deadline(deadline, plan.when)
    return deadline


def _agenda(plan: Plan, raw: str) -> object:
    if plan.when is None:
        raise UserError("forum-needs-time")
    slots = read_agenda(raw, plan.when.starts.date())
    check_agenda(slots, plan.when)
    return slots


def _recurrence(plan: Plan, filled: Filled) -> Recurrence | None:
    rule = _only(filled, "rule")
    if rule in {"", NEVER}:
        return None
    found = repetitions(plan).get(rule)
    if found is None:
        raise UserError("forum-rule-unknown")
    until = _only(filled, "until").strip()
    recurrence = replace(found, until=read_date(until)) if until else found
    check_recurrence(replace(plan, recurrence=recurrence))
    return recurrence


def _only(filled: Filled, field: str) -> str:
    return next(iter(filled.get(field, ())), "")
