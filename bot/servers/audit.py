"""The record of moderators' acts, kept apart from members' data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.clock import DAY
from bot.ids import new_id
from bot.servers.model import Actor
from bot.storage.database import Transaction
from bot.storage.personal import Scope, instant, of_person, parameters

KEPT_DAYS = 365
"""How long an act stays on record: a year, the time in which complaints about it are to be expected."""


class Act(StrEnum):
    """What a moderator did."""

    SETTINGS = "settings"
    HIDE = "hide"
    SHOW = "show"
    REMOVE = "remove"
    DISMISS = "dismiss"
    EXPORT = "export"
    ANNOUNCE = "announce"
    CHANGE_ANNOUNCEMENT = "change-announcement"
    PAUSE_ANNOUNCEMENT = "pause-announcement"
    RESUME_ANNOUNCEMENT = "resume-announcement"
    DELETE_ANNOUNCEMENT = "delete-announcement"
    RETRY_DELIVERY = "retry-delivery"
    DISMISS_DELIVERY = "dismiss-delivery"
    HIDE_REQUEST = "hide-request"
    SHOW_REQUEST = "show-request"
    CLOSE_REQUEST = "close-request"
    DISMISS_REQUEST = "dismiss-request"
    PUBLISH_DIALOGUE = "publish-dialogue"
    ARCHIVE_DIALOGUE = "archive-dialogue"
    RESTORE_DIALOGUE = "restore-dialogue"
    ADD_WORD = "add-word"
    REMOVE_WORD = "remove-word"


class Setting(StrEnum):
    """What stands in the record of a changed setting; each has a text of its own, `setting-` and this with hyphens."""

    CHANNELS = "channels"
    COACHES = "coaches"
    DIGEST = "digest"
    FORUM_AUTHORS = "forum authors"
    FORUM_TEMPLATES = "forum templates"
    LANGUAGES = "languages"
    MODERATORS = "moderators"
    PAIRS = "pairs"
    PLACES = "places"
    RETENTION = "retention"
    SET_UP = "set-up"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Record:
    """One act."""

    moderator_id: int
    act: Act
    subject_user_id: int | None
    reason: str
    acted_at: int


def record(tx: Transaction, actor: Actor, act: Act, now: int, *, subject: int | None = None, reason: str = "") -> None:
    """Put an act on record, in the transaction that does it."""
    tx.run(
        "INSERT INTO moderation_acts (act_id, server_id, moderator_id, act, subject_user_id, reason, acted_at)"
        " VALUES (:id, :server, :moderator, :act, :subject, :reason, :now)",
        {
            "id": new_id(),
            "server": actor.server_id,
            "moderator": actor.user_id,
            "act": act.value,
            "subject": subject,
            "reason": reason,
            "now": now,
        },
    )


def record_setting(tx: Transaction, actor: Actor, setting: Setting, now: int) -> None:
    """Put on record that a setting was changed, in the transaction that does it."""
    record(tx, actor, Act.SETTINGS, now, reason=setting)


def newest(tx: Transaction, server_id: int, *, limit: int, offset: int = 0) -> list[Record]:
    """The acts on a server, newest first."""
    rows = tx.all(
        "SELECT * FROM moderation_acts WHERE server_id = :server ORDER BY acted_at DESC, act_id"
        " LIMIT :limit OFFSET :offset",
        {"server": server_id, "limit": limit, "offset": offset},
    )
    return [
        Record(row["moderator_id"], Act(row["act"]), row["subject_user_id"], row["reason"], row["acted_at"])
        for row in rows
    ]


def forget_old(tx: Transaction, now: int) -> None:
    """Delete what has been on record for its time."""
    tx.run("DELETE FROM moderation_acts WHERE acted_at < :before", {"before": now - KEPT_DAYS * DAY})


class ModerationRecords:
    """What the record keeps of people: of moderators their acts, of authors what was decided about them.

    Erasure leaves it alone, as the privacy text says: it is kept apart, for a year, so that both sides can show what
    happened if a decision is disputed (GDPR art. 17(3)(e)).
    """

    tables = frozenset({"moderation_acts"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:  # noqa: ARG002 - the contract's signature
        """Nobody: that someone stands in the record is no reason to erase them when they leave."""
        return ()

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """The acts by this person and those about them, without the other side's id."""
        rows = tx.all(
            f"SELECT * FROM moderation_acts WHERE {of_person('moderator_id')}"  # noqa: S608 - constants
            f" OR {of_person('subject_user_id')} ORDER BY acted_at",
            parameters(scope),
        )
        return {
            "acts": [
                {
                    "server": str(row["server_id"]),
                    "act": row["act"],
                    "reason": row["reason"],
                    "acted_at": instant(row["acted_at"]),
                    "by_you": row["moderator_id"] == scope.user_id,
                }
                for row in rows
            ]
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Nothing, for the reason above."""
