"""The directory as a CSV file, of what members made visible to everyone."""

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.members.model import Introduction
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name, language_name

COLUMNS = (
    *("name", "town", "country", "kind", "disciplines", "does", "offers", "seeks", "languages"),
    *("workplace", "availability", "links", "confirmed"),
)

_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\0")
"""Beginnings that a spreadsheet program would take for a formula."""


def directory_csv(introductions: Iterable[Introduction], say: Voice, taxonomy: Taxonomy) -> bytes:
    """One row a member, headed in the reader's language; UTF-8 with a mark, so that Excel reads the diacritics."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow([say("csv-confirmed") if name == "confirmed" else _heading(name, say) for name in COLUMNS])
    for introduction in introductions:
        writer.writerow([harmless(value) for value in _row(introduction, say, taxonomy)])
    return buffer.getvalue().encode("utf-8-sig")


def harmless(value: str) -> str:
    """The value, marked as text where a spreadsheet program would run it as a formula."""
    return f"'{value}" if value.startswith(_ACTIVE) else value


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
