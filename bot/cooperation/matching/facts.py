"""The facts around a match: languages in common, place, distance. They are shown, and weigh a little."""

from dataclasses import dataclass

from bot.cooperation.matching.model import Match, Person, Reason, Wish
from bot.cooperation.matching.weights import Weights
from bot.taxonomy.folding import fold


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a match, be it a person or a wish."""

    languages: frozenset[str]
    country: str | None
    town: str | None
    remote: bool | None
    available: str | None
    want_languages: frozenset[str] = frozenset()
    want_countries: frozenset[str] = frozenset()


def of_person(person: Person) -> Party:
    """The facts of a person."""
    own = {person.language} if person.language else set[str]()
    return Party(frozenset({*person.languages, *own}), person.country, person.town, person.remote, person.available)


def of_wish(wish: Wish, language: str | None, author: Person | None) -> Party:
    """The facts of a wish; what it leaves open is filled in from its author."""
    spoken = {code for code in (wish.language or language, author and author.language) if code}
    return Party(
        frozenset({*spoken, *(author.languages if author else ()), *wish.want_languages}),
        wish.country or (author.country if author else None),
        wish.town or (author.town if author else None),
        wish.remote,
        wish.period,
        frozenset(wish.want_languages),
        frozenset(wish.want_countries),
    )


def small_terms(wish: Party, other: Party, weights: Weights) -> float:
    """What the facts add to a score: little, since large terms would outdo what people can do."""
    total = 0.0
    if wish.languages & other.languages:
        total += weights.language
    if wish.want_languages & other.languages:
        total += weights.wanted_language
    if other.country in wish.want_countries:
        total += weights.wanted_country
    same_country = _same(wish.country, other.country)
    if same_country is False:
        total += weights.border
    if wish.remote and other.remote:
        total += weights.remote
    if wish.remote is False and _same_town(wish.town, other.town):
        total += weights.place
    return total


def match(key: str, score: float, reasons: tuple[Reason, ...], wish: Party, other: Party) -> Match:
    """A match with the facts to show."""
    remote = None if wish.remote is None and other.remote is None else bool(wish.remote) and bool(other.remote)
    return Match(
        key=key,
        score=score,
        reasons=reasons,
        common_languages=tuple(sorted(wish.languages & other.languages)),
        same_country=_same(wish.country, other.country),
        same_town=_same_town(wish.town, other.town),
        remote=remote,
        available=other.available,
    )


def _same(one: str | None, other: str | None) -> bool | None:
    return one == other if one and other else None


def _same_town(one: str | None, other: str | None) -> bool | None:
    return fold(one) == fold(other) if one and other else None
