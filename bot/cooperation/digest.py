"""What the weekly digest tells of the board."""

from bot.announcements.sections import Entry, Group, Period, Section
from bot.cooperation import store
from bot.cooperation.model import Request, RequestKind
from bot.cooperation.store import CARD
from bot.delivery import posts
from bot.storage.database import Transaction
from bot.text.safe import fit

TITLE_SHOWN = 80
"""Characters of a request in the digest."""


def open_requests(tx: Transaction, period: Period) -> Section | None:
    """The requests of this week that can still be answered, by kind; only what everyone on the server may see."""
    fresh = [each for each in store.open_on(tx, period.server_id) if period.since <= each.opened_at < period.until]
    by_kind = ((kind, [each for each in fresh if each.kind is kind]) for kind in RequestKind)
    groups = tuple(
        Group("", tuple(_entry(tx, each) for each in found), rest=f"coop-kind-{kind}")
        for kind, found in by_kind
        if found
    )
    return Section("digest-cooperation", groups) if groups else None


def _entry(tx: Transaction, request: Request) -> Entry:
    card = posts.find(tx, CARD, request.request_id)
    where = request.details.where
    return Entry(
        title=fit(" ".join(request.details.text.split()), TITLE_SHOWN),
        note=where.town if where else "",
        channel_id=card.shown_channel_id if card else None,
        message_id=card.shown_message_id if card else None,
    )
