"""For whom something is when somebody offers it: who usually orders, buys, uses or hosts it."""

import tomllib
from collections.abc import Mapping
from functools import cache

from bot.cooperation.matching.speech import DATA


@cache
def customers() -> Mapping[str, tuple[str, ...]]:
    """By concept, the concepts of those who commonly need it from others, the most usual first."""
    content = tomllib.loads((DATA / "customers.toml").read_text(encoding="utf-8"))
    return {concept: tuple(needing) for concept, needing in content.items()}
