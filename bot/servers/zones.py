"""The time zone in which people of a country agree on times, for the countries a town can be added in."""

from collections.abc import Mapping

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
