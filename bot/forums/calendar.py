"""Forums as an iCalendar file (RFC 5545), for Google's, Apple's and Microsoft's calendars alike.

The UID of a forum never changes and its SEQUENCE rises with each change, so that a newer file replaces what an older
one brought. Titles are members' words: the library escapes them and folds lines at 75 octets, and what remains of
control characters was taken out when they were typed.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from bot.forums.model import Forum, State

if TYPE_CHECKING:
    from icalendar import Component, Event

PRODUCT: Final = "-//Creative Clusters//Forums//EN"

DOMAIN: Final = "forums.creative-clusters"
"""What makes a forum's id unique in the world, in its UID."""

_REFRESH: Final = timedelta(hours=6)
"""How often a subscribed calendar should look for news."""


def written(forums: Sequence[Forum], language: str, name: str = "") -> bytes:
    """The forums as a file, in this language where they are written in it; a few milliseconds for one forum.

    Args:
        forums: One or many.
        language: The reader's.
        name: That of a public calendar to subscribe to; empty for a member's own file. Only the member's file has
            the links under which forums take place online: whoever finds a public one is not invited by that.
    """
    from icalendar import Calendar  # noqa: PLC0415 - heavy, and seldom needed

    calendar = Calendar()
    _put(calendar, "prodid", PRODUCT)
    _put(calendar, "version", "2.0")
    _put(calendar, "calscale", "GREGORIAN")
    _put(calendar, "method", "PUBLISH")
    if name:
        _put(calendar, "name", name)
        _put(calendar, "x-wr-calname", name)
        _put(calendar, "refresh-interval", _REFRESH, VALUE="DURATION")
    for forum in forums:
        calendar.add_component(_event(forum, language, public=bool(name)))
    if forums:
        first = min(forum.when.starts.date() for forum in forums)
        last = max(forum.when.ends.date() for forum in forums)
        # Rules of a year around are enough, and keep the file small.
        calendar.add_missing_timezones(first - timedelta(days=366), last + timedelta(days=366))
    return calendar.to_ical()


def _event(forum: Forum, language: str, *, public: bool) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - as above

    zone = ZoneInfo(forum.when.zone)
    said = forum.plan.said(language)
    where = replace(forum.plan.where, link="") if public else forum.plan.where
    event = Event()
    _put(event, "uid", f"{forum.forum_id}@{DOMAIN}")
    _put(event, "dtstamp", _utc(forum.changed_at))
    _put(event, "created", _utc(forum.published_at))
    _put(event, "last-modified", _utc(forum.changed_at))
    _put(event, "sequence", forum.sequence)
    _put(event, "status", "CANCELLED" if forum.state is State.CANCELLED else "CONFIRMED")
    _put(event, "dtstart", forum.when.starts.replace(tzinfo=zone))
    _put(event, "dtend", _end(forum, zone))
    _put(event, "summary", said.title)
    if said.description:
        _put(event, "description", said.description)
    if place := ", ".join(filter(None, (where.venue, where.town))) or where.link:
        _put(event, "location", place)
    if where.link:
        _put(event, "url", where.link)
    return event


def _put(component: "Component", name: str, value: object, **parameters: str) -> None:
    component.add(name, value, parameters=parameters)  # pyright: ignore[reportUnknownMemberType] - typed in part


def _end(forum: Forum, zone: ZoneInfo) -> datetime:
    """The end as people agreed on it; where the clocks' change would put that before the start, as an instant."""
    end = forum.when.ends.replace(tzinfo=zone)
    return end if int(end.timestamp()) == forum.when.ends_at else _utc(forum.when.ends_at)


def _utc(timestamp: int) -> datetime:
    return datetime.fromtimestamp(timestamp, UTC)
