"""From what a member typed to what they mean: pure rules, one function for each form of the introduction.

Each takes the draft and what was filled in, and gives the new draft with the problems it found. What is right is
kept; what is not stays in the draft as it was typed, so that the form comes back with it and nothing is lost.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from bot.errors import UserError
from bot.members.model import (
    MAX_DISCIPLINES,
    MAX_LANGUAGES,
    NAME_LIMIT,
    NOTE_LIMIT,
    TOWN_LIMIT,
    WORDS_LIMIT,
    Availability,
    Contact,
    Draft,
    Field,
    Kind,
    LanguageSkill,
    Level,
    Profile,
    Town,
    Visibility,
    Workplace,
)
from bot.servers.model import Place
from bot.text.languages import COUNTRIES, ELSEWHERE, LANGUAGES, find_language
from bot.text.links import parse_links
from bot.text.safe import clean_line, clean_text, has_letters

OTHER_TOWN = "*"
"""The choice of a town that is none of the network's places; no place has such an id."""

Filled = Mapping[str, tuple[str, ...]]
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The draft after a form, and what is still to be put right in it."""

    draft: Draft
    problems: tuple[UserError, ...] = ()


Rule = Callable[[Draft], Outcome]
"""Anything that changes a draft."""


def about(draft: Draft, filled: Filled, places: tuple[Place, ...]) -> Outcome:
    """Name, town and kind. A town needs its country, unless it is one of the network's places.

    A town that is typed anew counts, even below a chosen place: the menu may only show what was there before.
    """
    work = _Work(draft, filled)
    work.take("name", _name)
    work.take("town", lambda _: _town(draft, filled, places))
    work.change(kind=_choice(Kind, filled, "kind"))
    return work.outcome()


def typed_town(draft: Draft, places: tuple[Place, ...]) -> str:
    """What stands in the field for a town beside the menu of places, before anybody types there."""
    town = draft.profile.town
    elsewhere = town is not None and town.place_id not in {place.place_id for place in places}
    return draft.rejected.get("town") or (town.name if town and elsewhere else "")


def words(draft: Draft, filled: Filled) -> Outcome:
    """What someone does, offers and seeks, in their own words, and the language of these words."""
    work = _Work(draft, filled)
    for field in ("does", "offers", "seeks"):
        work.take(field, lambda raw: clean_text(raw, limit=WORDS_LIMIT))
    work.take("links", lambda raw: tuple(link.url for link in parse_links(raw)))
    written_in = _only(filled, "written_in")
    if written_in in LANGUAGES:
        work.change(written_in=written_in)
    return work.outcome()


def languages(draft: Draft, filled: Filled) -> Outcome:
    """The levels in the network's five languages; other languages stay as they are.

    Where the list is full, those of the five that were not on it yet are not taken.
    """
    levels = {code: _choice(Level, filled, code) for code in LANGUAGES}
    five = [LanguageSkill(code, level) for code, level in levels.items() if level]
    others = [skill for skill in draft.profile.languages if skill.code not in LANGUAGES]
    listed = {skill.code for skill in draft.profile.languages}
    added = [skill for skill in five if skill.code not in listed]
    room = max(0, MAX_LANGUAGES - len(others) - (len(five) - len(added)))
    kept = tuple(skill for skill in (*five, *others) if skill not in added[room:])
    too_many = (UserError("languages-too-many", limit=MAX_LANGUAGES),) if len(added) > room else ()
    return Outcome(replace(draft, profile=replace(draft.profile, languages=kept)), too_many)


def another_language(draft: Draft, filled: Filled) -> Outcome:
    """One more language, by its name in any of the five, with a level; "none" takes it away."""
    work = _Work(draft, filled)
    work.take("language", lambda raw: _with_language(draft.profile, raw, filled), into="languages")
    return work.outcome()


def work(draft: Draft, filled: Filled) -> Outcome:
    """Where and when someone works with others, and how they may be greeted."""
    sheet = _Work(draft, filled)
    sheet.change(
        workplace=_choice(Workplace, filled, "workplace"),
        availability=_choice(Availability, filled, "availability"),
        contact=_choice(Contact, filled, "contact") or draft.profile.contact,
    )
    sheet.take("availability_note", lambda raw: clean_line(raw, limit=NOTE_LIMIT))
    return sheet.outcome()


def greet_in_thread(draft: Draft) -> Outcome:
    """Direct messages do not reach this person, so greetings go to a thread instead."""
    profile = replace(draft.profile, contact=Contact.THREAD)
    return Outcome(replace(draft, profile=profile), (UserError("contact-messages-closed"),))


def choose_disciplines(draft: Draft, chosen: tuple[str, ...]) -> Outcome:
    """Exactly these disciplines; those beyond the limit are named in a problem and not taken."""
    distinct = tuple(dict.fromkeys(chosen))
    profile = replace(draft.profile, disciplines=distinct[:MAX_DISCIPLINES])
    too_many = (UserError("disciplines-too-many", limit=MAX_DISCIPLINES),) if len(distinct) > MAX_DISCIPLINES else ()
    return Outcome(replace(draft, profile=profile), too_many)


def add_disciplines(draft: Draft, added: tuple[str, ...]) -> Outcome:
    """These disciplines besides the ones already chosen."""
    return choose_disciplines(draft, (*draft.profile.disciplines, *added))


def show_to(draft: Draft, parts: frozenset[Field], visibility: Visibility) -> Draft:
    """Choose who sees these parts."""
    chosen = {**draft.profile.visibility, **dict.fromkeys(sorted(parts), visibility)}
    return replace(draft, profile=replace(draft.profile, visibility=chosen))


class _Work:
    """One form being read: the profile so far, the problems so far."""

    def __init__(self, draft: Draft, filled: Filled) -> None:
        self._profile = draft.profile
        self._rejected = dict(draft.rejected)
        self._filled = filled
        self._problems: list[UserError] = []

    def take(self, field: str, read: Callable[[str], object], *, into: str | None = None) -> None:
        """Read a typed field; when it cannot be accepted, keep what was typed and note the problem."""
        raw = _only(self._filled, field)
        try:
            self._profile = replace(self._profile, **{into or field: read(raw)})
        except UserError as problem:
            self._problems.append(problem)
            self._rejected[field] = raw
        else:
            self._rejected.pop(field, None)

    def change(self, **values: object) -> None:
        """Set what was chosen from a menu."""
        self._profile = replace(self._profile, **values)

    def outcome(self) -> Outcome:
        """The draft, and what is still to be put right."""
        return Outcome(Draft(self._profile, self._rejected), tuple(self._problems))


def _name(raw: str) -> str:
    name = clean_line(raw, limit=NAME_LIMIT)
    if not has_letters(name):
        raise UserError("name-needed")
    return name


def _town(draft: Draft, filled: Filled, places: tuple[Place, ...]) -> Town | None:
    chosen = _only(filled, "place")
    anew = _only(filled, "town").strip() != typed_town(draft, places).strip()
    typed = clean_line(_only(filled, "town"), limit=TOWN_LIMIT)
    country = _only(filled, "country")
    place = next((place for place in places if place.place_id == chosen), None)
    if place is not None and not (typed and anew):
        return Town(place.name, place.country, place.place_id)
    if not typed:
        if chosen == OTHER_TOWN or country:
            raise UserError("town-name-needed")
        return None
    known = next((place for place in places if place.name.casefold() == typed.casefold()), None)
    if known is not None:
        return Town(known.name, known.country, known.place_id)
    if not has_letters(typed):
        raise UserError("town-name-needed")
    if country not in (*COUNTRIES, ELSEWHERE):
        raise UserError("town-country-needed")
    return Town(typed, country)


def _with_language(profile: Profile, raw: str, filled: Filled) -> tuple[LanguageSkill, ...]:
    code = find_language(raw)
    if code is None:
        raise UserError("language-unknown")
    others = tuple(skill for skill in profile.languages if skill.code != code)
    level = _choice(Level, filled, "level")
    if level is None:
        return others
    if len(others) >= MAX_LANGUAGES:
        raise UserError("languages-too-many", limit=MAX_LANGUAGES)
    return (*others, LanguageSkill(code, level))


def _only(filled: Filled, field: str) -> str:
    return next(iter(filled.get(field, ())), "")


def _choice(options: type[E], filled: Filled, field: str) -> E | None:
    chosen = _only(filled, field)
    return options(chosen) if chosen in set(options) else None
