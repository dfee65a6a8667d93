"""Names of days, as CLDR has them."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from babel import Locale

from bot.text.languages import upper_first


@cache
def _days(reader: str) -> Mapping[int, str]:
    return cast("Mapping[int, str]", Locale(reader).days["stand-alone"]["wide"])


def weekday_label(weekday: int, reader: str) -> str:
    """A day of the week as it stands on its own; 0 is Monday."""
    return upper_first(_days(reader)[weekday])
