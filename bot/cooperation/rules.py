"""What is sent about requests: its kinds, and whether each still holds at the moment it would go out."""

from bot.cooperation import meeting_store, planning, store
from bot.cooperation.interest import Say
from bot.cooperation.partners import apart, suggestible
from bot.delivery.kinds import Kind
from bot.delivery.model import Delivery, Send, Skip, Verdict
from bot.delivery.topics import Pressing, Topic
from bot.privacy import store as consents
from bot.storage.database import Transaction


def cooperation_kinds() -> tuple[Kind, ...]:
    """Every kind of delivery of this feature, with its rule."""
    return (
        Kind(planning.FITS, check=_fits_holds, topic=Topic.MATCHES),
        Kind(planning.INTEREST, check=_interest_holds, topic=Topic.MATCHES),
        Kind(planning.SOMEONE, check=_someone_holds, topic=Topic.MATCHES),
        Kind(planning.FIRST, check=_opened_holds),
        # Both have just said that they want exactly this, so there is nothing to stop.
        Kind(planning.CONTACT, check=_contact_holds, pressing=Pressing.TODAY),
        Kind(planning.EXPIRING, check=_expiring_holds, topic=Topic.MATCHES),
        Kind(planning.OUTCOME, check=_outcome_holds, topic=Topic.MATCHES),
        Kind(planning.CHANGED, check=_still_hidden),
        # Whoever is decided about is owed the reasons (Regulation (EU) 2022/2065, art. 17).
        Kind(planning.DECISION, pressing=Pressing.TODAY),
    )


def _fits_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether a member may still be told: the request is open, they consent, and they have not answered yet."""
    request = store.by_id(tx, delivery.key)
    if request is None or not request.open:
        return Skip("not-open")
    if suggestible(tx, request, delivery.user_id) is None:
        return Skip("no-consent")
    meeting = meeting_store.known(tx, request.request_id, delivery.user_id)
    if meeting is None or meeting.author_said is not Say.YES or meeting.member_said is not None:
        return Skip("answered")
    return Send()


def _interest_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether an author is still to be told of a member's interest."""
    meeting = meeting_store.by_id(tx, delivery.key)
    request = store.by_id(tx, meeting.request_id) if meeting else None
    if meeting is None or request is None or not request.shown:
        return Skip("gone")
    if meeting.author_said is not None or meeting.member_said is not Say.YES:
        return Skip("answered")
    if apart(tx, meeting):
        return Skip("kept-apart")
    return Skip("gone") if consents.is_leaving(tx, meeting.server_id, meeting.member_id) else Send()


def _someone_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether an author still wants to be told of somebody new, who may still be suggested."""
    request = store.by_id(tx, str(delivery.payload["request"]))
    if request is None or not request.open or not request.watching:
        return Skip("not-wanted")
    member_id = int(delivery.payload["member_user_id"])
    paused_until = meeting_store.paused_until(tx, request.server_id, member_id)
    if suggestible(tx, request, member_id) is None or paused_until > delivery.due_at:
        return Skip("no-consent")
    return Send()


def _opened_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether those who met are still there to be brought together."""
    meeting = meeting_store.by_id(tx, delivery.key)
    return Send() if meeting is not None and meeting.opened_at is not None else Skip("gone")


def _contact_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether both are still there to write to each other, and neither keeps away from the other now."""
    meeting = meeting_store.by_id(tx, delivery.key)
    if meeting is None or apart(tx, meeting):
        return Skip("gone")
    both = (meeting.author_id, meeting.member_id)
    if any(consents.is_leaving(tx, meeting.server_id, user_id) for user_id in both):
        return Skip("gone")
    return _opened_holds(tx, delivery)


def _expiring_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether the request still ends then."""
    request = store.by_id(tx, delivery.key)
    if request is None or not request.open or request.expires_at != delivery.occurrence:
        return Skip("renewed")
    return Send()


def _still_hidden(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether moderators still have to look: what is shown again needs nobody."""
    request = store.by_id(tx, delivery.key)
    hidden = request is not None and not request.away and request.hidden_reason is not None
    return Send() if hidden else Skip("not-hidden")


def _outcome_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether nobody has said yet what came of it."""
    request = store.by_id(tx, delivery.key)
    if request is None or request.away or request.outcome is not None:
        return Skip("answered")
    return Send()
