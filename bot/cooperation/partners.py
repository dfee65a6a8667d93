"""What is seen of a member, and who may be brought together with whom."""

from bot.cooperation.interest import Meeting
from bot.cooperation.model import Request, Where
from bot.members import store as introductions
from bot.members.model import Availability, Introduction
from bot.pairs import store as pairs
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.storage.database import Transaction


def seen(tx: Transaction, server_id: int, user_id: int) -> Introduction | None:
    """A member's introduction as everyone may see it."""
    found = introductions.shown(tx, server_id, user_id)
    return found.public if found else None


def home_of(introduction: Introduction | None) -> Where | None:
    """Where somebody is, as their introduction says."""
    town = introduction.profile.town if introduction else None
    return Where(town.name, town.country) if town else None


def matched(tx: Transaction, server_id: int, user_id: int) -> Introduction | None:
    """A member as everyone may see them, if they consent to be matched."""
    allowed = consents.allows(tx, server_id, user_id, ConsentPurpose.MATCHING)
    return seen(tx, server_id, user_id) if allowed else None


def suggestible(tx: Transaction, request: Request, user_id: int) -> Introduction | None:
    """A member as everyone may see them, if they may be suggested for this request now.

    They must be seen, consent and not be busy, and neither they nor the author may have chosen not to be brought
    together.
    """
    if user_id == request.author_id or user_id in pairs.kept_apart(tx, request.server_id, request.author_id):
        return None
    introduction = introductions.of_member(tx, request.server_id, user_id)
    if introduction is None or introduction.profile.availability is Availability.BUSY:
        return None
    return matched(tx, request.server_id, user_id)


def stays_asked(tx: Transaction, request: Request, user_id: int) -> bool:
    """Whether somebody whom a request's author has asked stays listed as asked.

    Whatever they choose about the author must not show, so that it is not looked at; what the author chooses may, and
    so may that they are gone.
    """
    if user_id in pairs.avoided(tx, request.server_id, request.author_id):
        return False
    return matched(tx, request.server_id, user_id) is not None


def apart(tx: Transaction, meeting: Meeting) -> bool:
    """Whether one of the two has chosen not to be brought together with the other, who is never told."""
    return meeting.member_id in pairs.kept_apart(tx, meeting.server_id, meeting.author_id)
