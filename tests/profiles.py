"""Profiles for tests: an ordinary one, and any whatever that the forms could have let through."""

from typing import Any

from hypothesis import strategies as st

from bot.members import model
from bot.members.model import (
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
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import COUNTRIES, ELSEWHERE, LANGUAGES
from bot.text.links import LINK_LENGTH, MOST_LINKS
from bot.text.safe import length

TAXONOMY = shipped_taxonomy()
CONCEPTS = [concept.id for concept in TAXONOMY.concepts]
OTHER_LANGUAGES = ("uk", "fi", "da", "fr", "nb", "et", "lv", "csb")

_UNITS = (
    *("a", "Ż ", "字", "م", "👩‍🎨", "🇱🇹", "é", "\n", "> ", "# ", "1. "),
    *("*", "_", "`", "~", "|", "\\", "<@&1> ", "@everyone ", "](", "[x](https://example.org) ", "<t:1:R>"),
)
"""What fills a field to its brim: long scripts, emoji of many code points, and whatever doubles when escaped."""


def profile(name: str = "Ola", **parts: Any) -> Profile:  # noqa: ANN401 - the parts of a profile
    """Somebody who says a little."""
    town = Town("Szczecin", "PL", "szczecin")
    said: dict[str, Any] = {
        "town": town,
        "does": "I bind books",
        "offers": "a workshop",
        "disciplines": ("bookbinding",),
        **parts,
    }
    return Profile(name, **said)


def filled_up(unit: str, limit: int) -> str:
    """As many whole units as fit the limit as the bot measures it."""
    return unit * (limit // length(unit))


def texts(limit: int, least: int = 0) -> st.SearchStrategy[str]:
    """Texts of up to that length, among them many that are just as long."""
    anything = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=least, max_size=limit // 2)
    brimming = st.sampled_from(_UNITS).map(lambda unit: filled_up(unit, limit))
    return st.one_of(anything, brimming).filter(lambda text: least <= length(text) <= limit)


def links() -> st.SearchStrategy[tuple[str, ...]]:
    """Addresses as they are stored: public, and as long as allowed."""
    hosts = st.sampled_from(("example.org", f"{'a' * 60}.{'b' * 60}.eu", "xn--bcher-kva.example.org"))
    widths = st.sampled_from((0, LINK_LENGTH))
    some = st.lists(st.tuples(hosts, widths), max_size=MOST_LINKS)
    return some.map(
        lambda chosen: tuple(
            f"https://{host}/{number}".ljust(width, "a") for number, (host, width) in enumerate(chosen)
        )
    )


def profiles() -> st.SearchStrategy[Profile]:
    """Any profile whatever."""
    town = st.builds(Town, texts(model.TOWN_LIMIT, 1), st.sampled_from((*COUNTRIES, ELSEWHERE)), st.none())
    skill = st.builds(LanguageSkill, st.sampled_from((*LANGUAGES, *OTHER_LANGUAGES)), st.sampled_from(Level))
    return st.builds(
        Profile,
        name=texts(model.NAME_LIMIT, 1),
        town=st.none() | town,
        kind=st.none() | st.sampled_from(Kind),
        disciplines=st.lists(st.sampled_from(CONCEPTS), unique=True, max_size=model.MAX_DISCIPLINES).map(tuple),
        does=texts(model.WORDS_LIMIT),
        offers=texts(model.WORDS_LIMIT),
        seeks=texts(model.WORDS_LIMIT),
        links=links(),
        languages=st.lists(skill, unique_by=lambda each: each.code, max_size=model.MAX_LANGUAGES).map(tuple),
        workplace=st.none() | st.sampled_from(Workplace),
        availability=st.none() | st.sampled_from(Availability),
        availability_note=texts(model.NOTE_LIMIT),
        written_in=st.sampled_from(LANGUAGES),
        visibility=st.dictionaries(st.sampled_from(Field), st.sampled_from(Visibility)),
        contact=st.sampled_from(Contact),
    )


def brimming(unit: str) -> Profile:
    """Every part filled to its brim with the same."""
    by_length = sorted(CONCEPTS, key=lambda concept: -length(TAXONOMY.name(concept, "de")))
    return Profile(
        name=filled_up(unit, model.NAME_LIMIT),
        town=Town(filled_up(unit, model.TOWN_LIMIT), "GB"),
        kind=Kind.THIRD_PARTY,
        disciplines=tuple(by_length[: model.MAX_DISCIPLINES]),
        does=filled_up(unit, model.WORDS_LIMIT),
        offers=filled_up(unit, model.WORDS_LIMIT),
        seeks=filled_up(unit, model.WORDS_LIMIT),
        links=tuple(f"https://{'a' * 60}.{'b' * 60}.eu/{number}".ljust(LINK_LENGTH, "a") for number in range(5)),
        languages=tuple(LanguageSkill(code, Level.NATIVE) for code in OTHER_LANGUAGES),
        workplace=Workplace.BOTH,
        availability=Availability.NOW,
        availability_note=filled_up(unit, model.NOTE_LIMIT),
        visibility=dict.fromkeys(Field, Visibility.EVERYONE),
    )


def drafts() -> st.SearchStrategy[Draft]:
    """Any draft whatever, with things typed that could not be accepted."""
    fields = st.sampled_from(("name", "town", "does", "offers", "seeks", "links", "language", "availability_note"))
    return st.builds(Draft, profiles(), st.dictionaries(fields, st.text(max_size=4000)))
