"""The one source of "now", so that tests and the demo can turn it forward."""

from datetime import UTC, datetime
from typing import Protocol

HOUR = 3600
"""Seconds in an hour."""

DAY = 24 * HOUR
"""Seconds in a day of the UTC scale, on which all stored instants live."""


class Clock(Protocol):
    """Tells the time. Everything that asks what time it is asks one of these."""

    def now(self) -> datetime:
        """The present instant, always aware and in UTC."""
        ...

    def timestamp(self) -> int:
        """The present instant in whole seconds since 1970-01-01 UTC, as the database stores it."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)

    def timestamp(self) -> int:
        """The present instant in whole epoch seconds."""
        return int(self.now().timestamp())
