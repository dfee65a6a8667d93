"""What a weekly digest tells of. Each feature has a provider that reads what is new; wiring lists them.

A provider may be a function of this room, which stands above the features, or come from a room above this one. It
gives facts; how they look is the face's business.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import DAY
from bot.delivery import posts
from bot.forums import planning
from bot.forums import store as forums
from bot.forums.model import Forum
from bot.members import store as introductions
from bot.members.model import Introduction
from bot.members.store import CARD
from bot.servers import store as servers
from bot.servers.model import Server
from bot.storage.database import Transaction
from bot.text.sorting import alphabetical

SOON = 14 * DAY
"""Seconds before its start from which a forum is reason enough for a digest, though it is not new."""


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
        at: The instant that it is about, in epoch seconds; shown in each reader's own zone.
    """

    title: str
    note: str = ""
    channel_id: int | None = None
    message_id: int | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together.

    Args:
        title: A name, not yet escaped; empty for the rest.
        country: The ISO code of the country that the name is in, if any.
        rest: The id of a text for the group without a title.
    """

    title: str
    entries: tuple[Entry, ...]
    country: str = ""
    rest: str = "digest-elsewhere"


@dataclass(frozen=True, slots=True)
class Section:
    """What one feature has to tell.

    Args:
        heading: The id of a text with a `count`; with "-more" behind it, that of the text with the `count` of what
            found no room.
        news: Whether it is reason enough for a digest. What is not, is told beside what is.
    """

    heading: str
    groups: tuple[Group, ...]
    news: bool = True

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
    for introduction in sorted(fresh, key=lambda each: alphabetical(each.profile.name)):
        town = introduction.profile.public.town
        place = (town.name, town.country) if town else ("", "")
        by_town.setdefault(place, []).append(_entry(tx, introduction))
    # Those without a town come last.
    ordered = sorted(by_town.items(), key=lambda found: (not found[0][0], alphabetical(found[0][0]), found[0]))
    groups = tuple(Group(name, tuple(entries), country) for (name, country), entries in ordered)
    return Section("digest-introductions", groups) if groups else None


def coming_forums(tx: Transaction, period: Period) -> Section | None:
    """All forums ahead, by town; reason enough for a digest once one of them is new, or near."""
    ahead = forums.coming(tx, period.server_id, period.until)
    server = servers.load(tx, period.server_id)
    by_town: dict[tuple[str, str], list[Entry]] = {}
    for forum in ahead:
        by_town.setdefault((forum.plan.where.town, forum.plan.where.country), []).append(_forum(tx, forum, server))
    # The town of the next forum comes first, what has no town last.
    ordered = sorted(by_town.items(), key=lambda found: not found[0][0])
    groups = tuple(Group(town, tuple(found), country, "forum-kind-online") for (town, country), found in ordered)
    news = any(
        period.since <= forum.published_at < period.until or forum.when.starts_at - period.until <= SOON
        for forum in ahead
    )
    return Section("digest-forums", groups, news=news) if groups else None


def _forum(tx: Transaction, forum: Forum, server: Server) -> Entry:
    card = posts.find(tx, planning.CARD, forum.forum_id)
    titles = dict.fromkeys(forum.plan.said(language).title for language in server.languages)
    return Entry(
        title=" / ".join(titles),
        note=forum.plan.where.venue,
        at=forum.when.starts_at,
        channel_id=card.shown_channel_id if card else None,
        message_id=card.shown_message_id if card else None,
    )


def _entry(tx: Transaction, introduction: Introduction) -> Entry:
    card = posts.find(tx, CARD, introduction.introduction_id)
    seen = introduction.profile.public
    return Entry(
        title=seen.name,
        note=seen.does,
        channel_id=card.shown_channel_id if card else None,
        message_id=card.shown_message_id if card else None,
    )
