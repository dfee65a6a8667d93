"""From what a member fills in to a request: pure rules, one for each form and menu.

Each takes the draft and what was filled in, and gives the new draft with the problems it found. What is right is
kept; what is not stays in the draft as it was typed, so that the form comes back with it and nothing is lost.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from bot.cooperation.drafts import (
    LINE_LIMIT,
    MAX_CONCEPTS,
    MAX_PARTNERS,
    MAX_WAITING,
    PARTNERS_LIMIT,
    TEXT_LIMIT,
    Draft,
    Part,
)
from bot.cooperation.hints import with_hints
from bot.cooperation.model import Details, Mode, Period, RequestKind, Reward, Where
from bot.errors import UserError
from bot.servers.model import Place
from bot.text.days import read_day
from bot.text.languages import COUNTRIES, LANGUAGES
from bot.text.safe import clean_line, clean_text, escape, has_letters

Filled = Mapping[str, tuple[str, ...]]
E = TypeVar("E", bound=StrEnum)

ANY: Final = "any"
"""The choice that leaves a part open on purpose."""

NONE: Final = "none"
"""The choice of none of the disciplines offered."""

_MAX_LINKS: Final = 2
"""Web addresses in a request: one's own page, and the programme's. More is advertising."""

_SHOWN: Final = 40
"""Characters of something unreadable that are shown again."""

_LINK: Final = re.compile(r"https?://(?:www\.)?|www\.", re.IGNORECASE)
_LINKING: Final = ("programme", "duration", "budget", "lead", "found")
"""The fields of a search for partners in which a web address may stand, as in the text."""
_INVITE: Final = re.compile(r"discord(?:app)?\.(?:gg|com/invite)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Read:
    """What the matching engine read in a text.

    Args:
        language: The language of the text, one of the five; None where it cannot be told.
        concepts: Ids of the disciplines it names.
        maybe: Ids of those it may mean: "did you mean…?"
        foreign: Whether it is clearly in none of the five languages.
    """

    language: str | None = None
    concepts: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The draft after a form, and what is still to be put right in it."""

    draft: Draft
    problems: tuple[UserError, ...] = ()


def begin(draft: Draft, raw: str, read: Read) -> Outcome:
    """A text from elsewhere; it waits while there is a draft already."""
    if not draft.begun:
        return words(draft, raw, read)
    waiting = (*draft.waiting, raw)[-MAX_WAITING:]
    return Outcome(replace(draft, waiting=waiting), (UserError("coop-draft-there"),))


def words(draft: Draft, raw: str, read: Read) -> Outcome:
    """The text; disciplines and language are those read in it, the rest only where nothing is said yet.

    A discipline of which its author said that it is not meant stays so, as long as the text names it.
    """
    try:
        text = _request_text(raw)
        _few_links(replace(draft.details, text=text))
    except UserError as problem:
        if draft.shows_waiting:
            return Outcome(replace(draft, waiting=(*draft.waiting[:-1], raw)), (problem,))
        return Outcome(replace(draft, rejected={**draft.rejected, "text": raw}), (problem,))
    refused = tuple(concept for concept in draft.details.refused if concept in read.concepts)
    details = replace(
        draft.details,
        text=text,
        written_in=read.language,
        concepts=tuple(concept for concept in read.concepts if concept not in refused)[:MAX_CONCEPTS],
        refused=refused,
        answered=tuple(part for part in draft.details.answered if part != Part.CONCEPTS),
    )
    kept = {field: typed for field, typed in draft.rejected.items() if field != "text"}
    # What waited and was shown in the form is this text now, or was given up for it.
    waiting = draft.waiting[:-1] if draft.shows_waiting else draft.waiting
    return Outcome(Draft(with_hints(details), kept, read.maybe, read.foreign, waiting))


def choose(draft: Draft, part: Part, values: Sequence[str], places: Sequence[Place]) -> Outcome:
    """What was chosen from the menu of one part. What no menu offers is left out, never stored."""
    details = draft.details
    match part:
        case Part.KIND:
            details = replace(details, kind=_one(RequestKind, values))
        case Part.CONCEPTS:
            chosen = tuple(dict.fromkeys(value for value in values if value != NONE))[:MAX_CONCEPTS]
            known = dict.fromkeys((*details.concepts, *details.refused))
            refused = tuple(concept for concept in known if concept not in chosen)
            details = replace(details, concepts=chosen, refused=refused)
        case Part.PERIOD:
            details = replace(details, period=_one(Period, values))
        case Part.MODE:
            details = _where(details, values, places)
        case Part.LANGUAGES:
            details = replace(details, languages=tuple(code for code in LANGUAGES if code in values))
        case Part.COUNTRIES:
            details = replace(details, countries=tuple(code for code in COUNTRIES if code in values))
        case Part.REWARD:
            details = replace(details, reward=_one(Reward, values))
    answered = {*details.answered, part.value} if values else {*details.answered} - {part.value}
    return Outcome(replace(draft, details=replace(details, answered=tuple(sorted(answered)))))


def programme(draft: Draft, filled: Filled, today: date) -> Outcome:
    """The first form of a search for partners: programme, deadline, duration, budget, lead."""
    work = _Work(draft, filled)
    for field in ("programme", "duration", "budget", "lead"):
        work.take(field, lambda raw: _no_invites(clean_line(raw, limit=LINE_LIMIT)))
    work.take("deadline", lambda raw: _deadline(raw, today))
    return work.outcome()


def consortium(draft: Draft, filled: Filled) -> Outcome:
    """The second form: how many partners and countries are needed, who is in, and from where."""
    work = _Work(draft, filled)
    for field in ("partners_needed", "countries_needed", "partners_found"):
        work.take(field, _number)
    work.take("found", lambda raw: _no_invites(clean_text(raw, limit=PARTNERS_LIMIT)))
    chosen = filled.get("countries_found", ())
    work.change(countries_found=tuple(code for code in COUNTRIES if code in chosen))
    return work.outcome()


class _Work:
    """One form being read: the project so far, the problems so far."""

    def __init__(self, draft: Draft, filled: Filled) -> None:
        self._draft = draft
        self._project = draft.details.project
        self._rejected = dict(draft.rejected)
        self._filled = filled
        self._problems: list[UserError] = []

    def take(self, field: str, read: Callable[[str], object]) -> None:
        """Read a typed field; when it cannot be accepted, keep what was typed and note the problem."""
        raw = self._typed(field)
        try:
            self._project = replace(self._project, **{field: read(raw)})
        except UserError as problem:
            self._problems.append(problem)
            self._rejected[field] = raw
        else:
            self._rejected.pop(field, None)

    def change(self, **values: object) -> None:
        """Set what was chosen from a menu."""
        self._project = replace(self._project, **values)

    def outcome(self) -> Outcome:
        """The draft, and what is still to be put right."""
        try:
            _few_links(replace(self._draft.details, project=self._project))
        except UserError as problem:
            self._problems.append(problem)
            self._take_links_back()
        details = replace(self._draft.details, project=self._project)
        return Outcome(replace(self._draft, details=details, rejected=self._rejected), tuple(self._problems))

    def _typed(self, field: str) -> str:
        return next(iter(self._filled.get(field, ())), "")

    def _take_links_back(self) -> None:
        """Put every field of this form that names a web address back to what it was: together they are too many."""
        before = self._draft.details.project
        for field in _LINKING:
            if field in self._filled and _LINK.search(getattr(self._project, field)):
                self._project = replace(self._project, **{field: getattr(before, field)})
                self._rejected[field] = self._typed(field)


def _request_text(raw: str) -> str:
    text = clean_text(raw, limit=TEXT_LIMIT)
    if not has_letters(text):
        raise UserError("coop-text-needed")
    return _no_invites(text)


def _no_invites(text: str) -> str:
    if _INVITE.search(text):
        raise UserError("coop-no-invites")
    return text


def _few_links(details: Details) -> None:
    """Refuse more web addresses than a request may have, wherever in it they stand."""
    texts = (details.text, *(getattr(details.project, field) for field in _LINKING))
    links = sum(len(_LINK.findall(each)) for each in texts)
    if links > _MAX_LINKS:
        raise UserError("coop-too-many-links", count=links, limit=_MAX_LINKS)


def _where(details: Details, values: Sequence[str], places: Sequence[Place]) -> Details:
    chosen = next(iter(values), "")
    place = next((each for each in places if each.place_id == chosen), None)
    if place is not None:
        return replace(details, mode=Mode.ON_SITE, place=Where(place.name, place.country))
    return replace(details, mode=_one(Mode, values), place=None)


def _deadline(raw: str, today: date) -> date | None:
    if not raw.strip():
        return None
    deadline = read_day(raw)
    if deadline is None:
        raise UserError("coop-date-unreadable", typed=escape(clean_line(raw[:_SHOWN], limit=_SHOWN)))
    if deadline < today:
        raise UserError("coop-date-past")
    return deadline


def _number(raw: str) -> int:
    typed = raw.strip()
    if not typed:
        return 0
    if not re.fullmatch("[0-9]{1,2}", typed) or int(typed) > MAX_PARTNERS:
        raise UserError("coop-number-range", most=MAX_PARTNERS)
    return int(typed)


def _one(options: type[E], values: Sequence[str]) -> E | None:
    chosen = next(iter(values), "")
    return options(chosen) if chosen in set(options) else None
