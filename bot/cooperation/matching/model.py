"""What the matching engine is told, and what it answers."""

from dataclasses import dataclass
from enum import StrEnum


class WishKind(StrEnum):
    """Which way somebody looks."""

    SEEK = "seek"
    """They need what others do or offer."""

    OFFER = "offer"
    """They have what others may seek."""

    PARTNER = "partner"
    """They want to do a project together with others of a like bent."""


class Subject(StrEnum):
    """What somebody offers or seeks, whatever the trade."""

    WORK = "work"
    """Somebody who does it: a musician, a translation, a course."""

    PLACE = "place"
    """A place or an occasion to use: a hall, a stage, a festival, a residency."""

    THING = "thing"
    """Material, tools, recordings, stories."""


@dataclass(frozen=True, slots=True)
class Person:
    """A member as far as matching goes.

    Args:
        key: Whatever tells them apart; the engine only gives it back.
        language: The language they mostly write in, a code such as "pl"; None where nobody knows.
        country: ISO 3166-1 alpha-2, or None.
        town: As they write it, or None.
        kind: "person", "collective", "organisation" or "third-party"; None or another where nobody knows.
        languages: Codes of the languages they work in.
        does: What they do, in their own words; likewise `offers` and `seeks`.
        offers: What they offer to others.
        seeks: What they look for.
        remote: Whether they work at a distance; None where they did not say.
        available: When they have time, in their own words or as a code; shown, never weighed.
        open: Whether they may be suggested now: not paused, and consenting.
        concepts: Ids of the disciplines they chose themselves.
    """

    key: str
    language: str | None = None
    country: str | None = None
    town: str | None = None
    kind: str | None = None
    languages: tuple[str, ...] = ()
    does: str = ""
    offers: str = ""
    seeks: str = ""
    remote: bool | None = None
    available: str | None = None
    open: bool = True
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A request, an offer or a search for partners.

    Args:
        key: Whatever tells it apart.
        kind: Which way its author looks.
        language: Of the text, where its author said so; else it is found out.
        country: Where the author is, ISO 3166-1 alpha-2, or None.
        town: Likewise.
        text: What they wrote, in any of the five languages, or in two at once.
        remote: Whether it can be done at a distance; None for either.
        period: When, in their own words; shown, never weighed.
        want_languages: Codes of languages the other side should know.
        want_countries: Countries the other side should come from.
        author: The key of the person whose wish it is; they are never suggested to themselves.
        concepts: Ids of disciplines that the author confirmed.
        refused: Ids of those it is not about, whatever the text seems to say.
    """

    key: str
    kind: WishKind
    language: str | None = None
    country: str | None = None
    town: str | None = None
    text: str = ""
    remote: bool | None = None
    period: str | None = None
    want_languages: tuple[str, ...] = ()
    want_countries: tuple[str, ...] = ()
    author: str | None = None
    concepts: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class Likeness(StrEnum):
    """How the two sides of a reason belong together."""

    SAME = "same"
    """Both named the same concept."""

    RELATED = "related"
    """One named what is part of the other's, or both parts of the same: `concept` is what they share."""

    MEANING = "meaning"
    """One names it, and the other seems to mean it, as far as embeddings can tell."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody was found: the words themselves.

    Args:
        concept: The id of what both sides speak of.
        yours: What the wish says, as it was written; "" for `MEANING`, where the wish only seems to mean that.
        theirs: What the other side says, as it was written.
        likeness: How they belong together.
    """

    concept: str
    yours: str
    theirs: str
    likeness: Likeness = Likeness.SAME


@dataclass(frozen=True, slots=True)
class Match:
    """A person or a wish that was found, with the facts to show beside it.

    Args:
        key: Theirs.
        score: 1 is a perfect fit, and more where small things speak for it too; comparable within one answer.
        reasons: The strongest first.
        common_languages: Codes of languages that both sides know.
        same_country: Whether both are in one country; None where one is unknown.
        same_town: Likewise.
        remote: Whether both can do it at a distance; None where neither side said.
        available: When the other side has time, as they said it.
    """

    key: str
    score: float
    reasons: tuple[Reason, ...] = ()
    common_languages: tuple[str, ...] = ()
    same_country: bool | None = None
    same_town: bool | None = None
    remote: bool | None = None
    available: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine makes of a wish.

    Args:
        ranking: The best persons, even where none is good.
        suggested: At most three that are good enough to be shown to the author.
        understood: Ids of the concepts the wish is about, the most important first.
        maybe: Ids of concepts it may be about: "did you mean…?"
        kindred: Open wishes of others that fit.
        language: The language the wish is written in, None where it can't be told.
    """

    ranking: tuple[Match, ...]
    suggested: tuple[Match, ...]
    understood: tuple[str, ...]
    maybe: tuple[str, ...]
    kindred: tuple[Match, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A concept in a text.

    Args:
        concept: Its id.
        word: The word or words that name it, as written.
        weight: What it counts: 1 for what the text is about, less for context and asides.
    """

    concept: str
    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, for asking back before it is published.

    Args:
        language: The code of its language; None where it can't be told.
        found: Concepts that it names, the most important first.
        maybe: Ids of concepts it may mean.
        foreign: Whether it is clearly in none of the five languages.
    """

    language: str | None
    found: tuple[Found, ...]
    maybe: tuple[str, ...]
    foreign: bool = False
