"""What the clocks show where a member lives."""

from datetime import datetime
from zoneinfo import ZoneInfo


def local(now: int, zone: str) -> datetime:
    """What the clocks of that zone show, with their offset."""
    return datetime.fromtimestamp(now, ZoneInfo(zone))
