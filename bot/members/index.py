"""What the directory can find an introduction by: only what its author shows to everyone."""

from dataclasses import dataclass

from bot.members.model import Field, Introduction
from bot.taxonomy.folding import fold


@dataclass(frozen=True, slots=True)
class Index:
    """The searchable side of an introduction."""

    listed: bool
    town_key: str
    town_name: str
    country: str
    search_text: str
    tags: frozenset[str]


def town_key(name: str) -> str:
    """Towns are the same when they differ only in case, spacing or diacritics: "elblag" is Elbląg."""
    return " ".join(fold(name).split())


def discipline_tag(concept_id: str) -> str:
    """The tag of a discipline."""
    return f"discipline:{concept_id}"


def language_tag(code: str) -> str:
    """The tag of a working language."""
    return f"language:{code}"


OFFERS_TAG = "offers"
SEEKS_TAG = "seeks"


def index_of(introduction: Introduction) -> Index:
    """Index what everyone may see. A profile that says nothing but a name, or cannot be seen, is not listed."""
    seen = introduction.profile.public
    tags = {discipline_tag(concept) for concept in seen.disciplines}
    tags |= {language_tag(skill.code) for skill in seen.languages}
    tags |= {tag for tag, words in ((OFFERS_TAG, seen.offers), (SEEKS_TAG, seen.seeks)) if words}
    searchable = (seen.name, seen.town.name if seen.town else "", seen.does, seen.offers, seen.seeks)
    says_something = bool(seen.filled - {Field.KIND, Field.WORKPLACE})
    return Index(
        listed=introduction.visible and says_something,
        town_key=town_key(seen.town.name) if seen.town else "",
        town_name=seen.town.name if seen.town else "",
        country=seen.town.country if seen.town else "",
        search_text=fold("\n".join(filter(None, searchable))),
        tags=frozenset(tags),
    )
