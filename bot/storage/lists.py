"""Lists of values in SQL."""

from collections.abc import Iterable

from bot.storage.database import Value


def listed(values: Iterable[Value], prefix: str, params: dict[str, Value]) -> str:
    """The placeholders of an IN list; their values are put into `params`."""
    named = {f"{prefix}{number}": value for number, value in enumerate(values)}
    params.update(named)
    return ", ".join(f":{name}" for name in named) or "NULL"
