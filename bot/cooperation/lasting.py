"""How long a request is open. Pure."""

from datetime import UTC, datetime, time

from bot.cooperation.model import OPEN_FOR, Details, Request


def end_of(details: Details, now: int) -> int:
    """When a request ends that is published or renewed now: after sixty days, or with its project's deadline."""
    return min(now + OPEN_FOR, _last_moment(details))


def end_after_change(request: Request, details: Details, now: int) -> int:
    """When a request ends once it says this: another deadline moves its end, anything else leaves it."""
    if details.project.deadline == request.details.project.deadline:
        return request.expires_at
    return end_of(details, now)


def _last_moment(details: Details) -> int:
    """The end of the deadline's day, from which on nobody is looked for; far away where there is none."""
    deadline = details.project.deadline
    if deadline is None:
        return 2**62
    return int(datetime.combine(deadline, time.max, UTC).timestamp())
