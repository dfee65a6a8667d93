"""What a weekly digest tells of. Each feature has a provider that reads what is new; wiring lists them.

A provider may be a function of this room, which stands above the features, or come from a room above this one. It
gives facts; how they look is the face's business.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.delivery import posts
from bot.members import store as introductions
from bot.members.model import Introduction, as_seen_by_everyone
from bot.members.store import CARD
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Period:
    """The time a digest tells of, in epoch seconds: from `since` on, before `until`."""

    server_id: int
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is new.

    Args:
        title: A member's or moderator's words, not yet escaped.
        note: A few words more, likewise.
        channel_id: Where its message is, with `message_id`; None where there is none to link to.
    """

    title: str
    note: str = ""
    channel_id: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together.

    Args:
        title: A name, not yet escaped; empty for the rest.
        country: The ISO code of the country that the name is in, if any.
    """

    title: str
    entries: tuple[Entry, ...]
    country: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What one feature has to tell. `heading` is the id of a text with a `count`."""

    heading: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many entries it has."""
        return sum(len(group.entries) for group in self.groups)


Provider = Callable[[Transaction, Period], Section | None]
"""Reads what is new; None: nothing. It runs within the transaction that decides whether there is a digest at all."""


def new_introductions(tx: Transaction, period: Period) -> Section | None:
    """Who introduced themselves, by town; only what everyone on the server may see."""
    fresh = [
        each
        for each in introductions.visible_on(tx, period.server_id)
        if period.since <= each.published_at < period.until
    ]
    by_town: dict[tuple[str, str], list[Entry]] = {}
    for introduction in sorted(fresh, key=lambda each: each.profile.name.casefold()):
        town = as_seen_by_everyone(introduction.profile).town
        place = (town.name, town.country) if town else ("", "")
        by_town.setdefault(place, []).append(_entry(tx, introduction))
    # Those without a town come last.
    ordered = sorted(by_town.items(), key=lambda found: (not found[0][0], found[0]))
    groups = tuple(Group(name, tuple(entries), country) for (name, country), entries in ordered)
    return Section("digest-introductions", groups) if groups else None


def _entry(tx: Transaction, introduction: Introduction) -> Entry:
    card = posts.find(tx, CARD, introduction.introduction_id)
    seen = as_seen_by_everyone(introduction.profile)
    return Entry(
        title=seen.name,
        note=seen.does,
        channel_id=card.shown_channel_id if card else None,
        message_id=card.shown_message_id if card else None,
    )
