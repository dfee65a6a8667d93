"""The time zone in which people of a country agree on times, for the countries a town can be added in."""

from collections.abc import Iterable, Mapping

from bot.servers.model import Place

TIMEZONES: Mapping[str, str] = {
    "PL": "Europe/Warsaw",
    "DE": "Europe/Berlin",
    "LT": "Europe/Vilnius",
    "SE": "Europe/Stockholm",
    "DK": "Europe/Copenhagen",
    "LV": "Europe/Riga",
    "EE": "Europe/Tallinn",
    "FI": "Europe/Helsinki",
    "NO": "Europe/Oslo",
    "IS": "Atlantic/Reykjavik",
    "UA": "Europe/Kyiv",
    "BY": "Europe/Minsk",
    "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "ES": "Europe/Madrid",
    "IT": "Europe/Rome",
}
"""IANA zones; where a country has several, that of its capital."""


def offered_zones(places: Iterable[Place]) -> dict[str, str]:
    """The zones in which the people of these places agree on times, each with the names of its places.

    Never empty: a server without places agrees on times in UTC.
    """
    offered: dict[str, list[str]] = {}
    for place in places:
        offered.setdefault(place.timezone, []).append(place.name)
    return {zone: ", ".join(names) for zone, names in offered.items()} or {"UTC": "UTC"}
