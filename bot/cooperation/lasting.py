"""How long a request is open. Pure."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.cooperation.model import OPEN_FOR, Details, Request, RequestKind, State

_FIRST_TO_END: Final = ZoneInfo("Europe/Vilnius")
"""Where in the network a day ends first: until then it is that day for everybody who reads when a request ends."""


def end_of(details: Details, now: int) -> int:
    """When a request ends that is published or renewed now: after sixty days, or with its project's deadline."""
    return min(now + OPEN_FOR, _last_moment(details))


def after_change(request: Request, details: Details, now: int) -> Request:
    """A request once it says this: another deadline moves its end, and opens it again if its time was over."""
    changed = replace(request, details=details)
    if deadline_of(details) == deadline_of(request.details):
        return changed
    moved = replace(changed, expires_at=end_of(details, now))
    return reopened(moved) if moved.state is State.EXPIRED and moved.expires_at > now else moved


def reopened(request: Request) -> Request:
    """A request that was over and begins anew: what came of it before counts no more."""
    return replace(request, state=State.OPEN, closed_at=None, outcome=None)


def deadline_of(details: Details) -> date | None:
    """The deadline that a request shows: what somebody wrote of a project before it became an offer counts no more."""
    return details.project.deadline if details.kind is RequestKind.PARTNER else None


def over(details: Details, now: int) -> bool:
    """Whether the deadline has passed."""
    return _last_moment(details) <= now


def _last_moment(details: Details) -> int:
    """The end of the deadline's day, from which on nobody is looked for; far away where there is none."""
    deadline = deadline_of(details)
    if deadline is None:
        return 2**62
    return int(datetime.combine(deadline, time.max, _FIRST_TO_END).timestamp())
