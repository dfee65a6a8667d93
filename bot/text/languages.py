"""The languages of the network, and the names of languages and countries in each of them."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from babel import Locale

from bot.taxonomy.folding import as_typed, fold
from bot.text.sorting import alphabetical

LANGUAGES = ("en", "de", "pl", "lt", "sv")
"""The bot's own languages; a catalogue exists for each. English is what the others fall back to."""

FALLBACK = "en"

COUNTRIES = (
    *("PL", "DE", "LT", "SE", "DK", "LV", "EE", "FI", "NO", "IS", "UA", "BY"),
    *("CZ", "SK", "AT", "CH", "NL", "BE", "FR", "GB", "IE", "ES", "IT"),
)
"""Countries offered to members, ISO 3166-1 alpha-2: the Baltic Sea and its neighbourhood, the network's first."""

ELSEWHERE = "ZZ"
"""Any other country; the code that ISO 3166 leaves to users, named "unknown region" by CLDR."""


def language_of(locale: str) -> str:
    """The bot's language for a Discord locale: "sv-SE" reads Swedish, "fr" is answered in English."""
    code = locale.split("-", maxsplit=1)[0].lower()
    return code if code in LANGUAGES else FALLBACK


@cache
def _languages(reader: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", Locale(reader).languages)


@cache
def _territories(reader: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", Locale(reader).territories)


def language_name(code: str, reader: str) -> str:
    """What the reader calls that language; the bare code where CLDR has no name."""
    return _languages(reader).get(code, code)


def language_label(code: str, reader: str) -> str:
    """The language's name as it stands at the beginning of a line or on its own."""
    return upper_first(language_name(code, reader))


def upper_first(name: str) -> str:
    """A name from a dictionary as it stands on its own: "ceramika" is Ceramika there."""
    return name[:1].upper() + name[1:]


def country_name(code: str, reader: str) -> str:
    """What the reader calls that country; the bare code where CLDR has no name."""
    return _territories(reader).get(code, code)


@cache
def countries_by_name(reader: str) -> tuple[tuple[str, str], ...]:
    """The name and the code of each country that is offered, as the reader looks them up."""
    named = ((country_name(code, reader), code) for code in COUNTRIES)
    return tuple(sorted(named, key=lambda each: alphabetical(each[0], reader)))


@cache
def _codes_by_name() -> dict[str, str]:
    """Every name of a living language in the bot's languages, and its own name, to its ISO 639 code."""
    names: dict[str, str] = {}
    for reader in LANGUAGES:
        for code, name in _languages(reader).items():
            if len(code) <= 3 and code not in _NOT_SPOKEN:
                for each in (*as_typed(name), code):
                    names.setdefault(each, code)
    return names


_NOT_SPOKEN = {"mul", "und", "zxx", "mis"}


def find_language(typed: str) -> str | None:
    """The ISO 639 code of a language named in any of the bot's languages, or None: "ukrainski" is uk."""
    return _codes_by_name().get(fold(typed))


@cache
def _countries_by_name() -> dict[str, str]:
    """Every name of a country that is offered in the bot's languages, and its code, to that code."""
    names = ((country_name(code, reader), code) for reader in LANGUAGES for code in COUNTRIES)
    named = {each: code for name, code in names for each in as_typed(name)}
    return named | {code.casefold(): code for code in COUNTRIES}


def find_country(typed: str) -> str | None:
    """The code of a country named in any of the bot's languages, or None: "Lenkija" is PL, "lotwa" LV."""
    return _countries_by_name().get(fold(typed))


def flag(country: str) -> str:
    """The flag emoji of an ISO country code; a globe for elsewhere."""
    if country == ELSEWHERE:
        return "🌍"
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in country)
