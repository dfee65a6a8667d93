"""What organisers should know of a date before they publish it. Warnings; nothing here keeps a forum from being."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.forums.model import When

COUNTRIES: Final = ("PL", "DE", "LT", "SE")
"""The network's countries, whose holidays keep its people at home."""

_NAMED_IN: Final = {"PL": ("pl", "de"), "DE": ("de",), "LT": ("lt",), "SE": ("sv",)}
"""The bot's languages, besides English, in which the library names each country's holidays."""

_LONGEST: Final = 31
"""Days looked at; no forum is longer."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday on which a forum would fall."""

    country: str
    on: date
    name: str
    """In the reader's language where the library knows it, else in English."""


def holidays_during(when: When, language: str) -> tuple[Holiday, ...]:
    """The public holidays in the network's countries on the days of a forum, by day and country.

    Those of all of Germany; its states have more. Sundays, which Swedish law counts as holidays, are left out.
    """
    from holidays import country_holidays  # noqa: PLC0415 - seldom needed

    days = [
        when.starts.date() + timedelta(days=number)
        for number in range(min((when.ends.date() - when.starts.date()).days, _LONGEST) + 1)
    ]
    years = {day.year for day in days}
    found: list[Holiday] = []
    for country in COUNTRIES:
        known = country_holidays(country, years=years, language=_spoken(country, language))
        found += [Holiday(country, day, str(known[day])) for day in days if day in known]
    return tuple(sorted(found, key=lambda holiday: (holiday.on, holiday.country)))


def _spoken(country: str, language: str) -> str:
    return language if language in _NAMED_IN[country] else "en_US"
