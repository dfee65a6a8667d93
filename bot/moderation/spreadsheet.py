"""The directory as a CSV file, of what members made visible to everyone."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.members.model import Introduction
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name, language_name
from bot.text.sheets import csv_file

COLUMNS = (
    *("name", "town", "country", "kind", "disciplines", "does", "offers", "seeks", "languages"),
    *("workplace", "availability", "links", "confirmed"),
)


def directory_csv(introductions: Iterable[Introduction], say: Voice, taxonomy: Taxonomy) -> bytes:
    """One row a member, headed in the reader's language."""
    headings = [say("csv-confirmed") if name == "confirmed" else _heading(name, say) for name in COLUMNS]
    return csv_file(headings, (_row(introduction, say, taxonomy) for introduction in introductions), say.language)


def _heading(name: str, say: Voice) -> str:
    return say("csv-country") if name == "country" else say(f"field-{name}")


def _row(introduction: Introduction, say: Voice, taxonomy: Taxonomy) -> list[str]:
    profile = introduction.profile
    town = profile.town
    languages = (
        f"{language_name(skill.code, say.language)} ({say(f'level-{skill.level}')})" for skill in profile.languages
    )
    state = say(f"availability-{profile.availability}") if profile.availability else ""
    return [
        profile.name,
        town.name if town else "",
        country_name(town.country, say.language) if town else "",
        say(f"kind-{profile.kind}") if profile.kind else "",
        ", ".join(taxonomy.name(concept, say.language) for concept in profile.disciplines),
        profile.does,
        profile.offers,
        profile.seeks,
        ", ".join(languages),
        say(f"workplace-{profile.workplace}") if profile.workplace else "",
        " – ".join(filter(None, (state, profile.availability_note))),
        "\n".join(profile.links),
        datetime.fromtimestamp(introduction.confirmed_at, UTC).date().isoformat(),
    ]
