"""The SQL of announcements and their drafts."""

import json
from collections.abc import Iterable, Mapping

from bot.announcements.model import PLANS, Announcement, Draft, Plan
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, of_person, parameters, people_in, theirs


def load_draft(tx: Transaction, server_id: int, user_id: int, announcement_id: str) -> Draft | None:
    """What this moderator is writing on that announcement; the empty id is a new one."""
    row = tx.one(
        "SELECT plan, rejected, base FROM announcement_drafts"
        " WHERE server_id = :server AND user_id = :user AND announcement_id = :id",
        {"server": server_id, "user": user_id, "id": announcement_id},
    )
    if row is None:
        return None
    base = None if row["base"] is None else PLANS.validate_json(row["base"])
    return Draft(PLANS.validate_json(row["plan"]), json.loads(row["rejected"]), base)


def save_draft(tx: Transaction, server_id: int, user_id: int, announcement_id: str, draft: Draft, now: int) -> None:
    """Keep what this moderator is writing."""
    tx.run(
        "INSERT INTO announcement_drafts (server_id, user_id, announcement_id, plan, rejected, base, updated_at)"
        " VALUES (:server, :user, :id, :plan, :rejected, :base, :now)"
        " ON CONFLICT (server_id, user_id, announcement_id) DO UPDATE SET plan = excluded.plan,"
        " rejected = excluded.rejected, base = excluded.base, updated_at = excluded.updated_at",
        {
            "server": server_id,
            "user": user_id,
            "id": announcement_id,
            "plan": _json(draft.plan),
            "rejected": json.dumps(dict(draft.rejected)),
            "base": None if draft.base is None else _json(draft.base),
            "now": now,
        },
    )


def drop_draft(tx: Transaction, server_id: int, user_id: int, announcement_id: str) -> None:
    """Forget what was being written: it is saved, or thrown away."""
    tx.run(
        "DELETE FROM announcement_drafts WHERE server_id = :server AND user_id = :user AND announcement_id = :id",
        {"server": server_id, "user": user_id, "id": announcement_id},
    )


def put(tx: Transaction, announcement: Announcement) -> None:
    """Write an announcement."""
    tx.run(
        "INSERT INTO announcements (announcement_id, server_id, user_id, plan, first_at, last_at, paused, created_at)"
        " VALUES (:id, :server, :user, :plan, :first, :last, :paused, :created)"
        " ON CONFLICT (announcement_id) DO UPDATE SET plan = excluded.plan, first_at = excluded.first_at,"
        " last_at = excluded.last_at, paused = excluded.paused",
        {
            "id": announcement.announcement_id,
            "server": announcement.server_id,
            "user": announcement.user_id,
            "plan": _json(announcement.plan),
            "first": announcement.first_at,
            "last": announcement.last_at,
            "paused": int(announcement.paused),
            "created": announcement.created_at,
        },
    )


def by_id(tx: Transaction, announcement_id: str) -> Announcement | None:
    """The announcement with that id, on whatever server; the caller checks that it is the right one."""
    row = tx.one("SELECT * FROM announcements WHERE announcement_id = :id", {"id": announcement_id})
    return _announcement(row) if row else None


def of_server(tx: Transaction, server_id: int) -> list[Announcement]:
    """All announcements of a server, those that last longest first."""
    rows = tx.all(
        "SELECT * FROM announcements WHERE server_id = :server ORDER BY last_at DESC, announcement_id",
        {"server": server_id},
    )
    return [_announcement(row) for row in rows]


def remove(tx: Transaction, announcement_id: str) -> None:
    """Delete an announcement. What it posted stays on Discord."""
    tx.run("DELETE FROM announcements WHERE announcement_id = :id", {"id": announcement_id})


def forget_old(tx: Transaction, before: int) -> None:
    """Delete the announcements that ended before this, and drafts that nobody touched since."""
    tx.run("DELETE FROM announcements WHERE last_at < :before", {"before": before})
    tx.run("DELETE FROM announcement_drafts WHERE updated_at < :before", {"before": before})
    tx.run("DELETE FROM announcement_crossposts WHERE asked_at < :before", {"before": before})


class AnnouncementsData:
    """What announcements keep of the moderators who write them.

    An erasure takes the drafts and the name of the author. What was announced was said for the server, and stays.
    """

    tables = frozenset({"announcements", "announcement_drafts"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who wrote an announcement."""
        return people_in(tx, ((table, "user_id") for table in self.tables), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """What this person wrote."""
        return {
            "announcements": [
                {
                    "server": str(row["server_id"]),
                    "plan": json.loads(row["plan"]),
                    "created_at": instant(row["created_at"]),
                }
                for row in theirs(tx, "announcements", scope, by="created_at")
            ],
            "drafts": [
                {
                    "server": str(row["server_id"]),
                    "plan": json.loads(row["plan"]),
                    "not_accepted_yet": json.loads(row["rejected"]),
                    "updated_at": instant(row["updated_at"]),
                }
                for row in theirs(tx, "announcement_drafts", scope)
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the drafts, and who wrote what was announced."""
        forget_theirs(tx, "announcement_drafts", scope)
        tx.run(f"UPDATE announcements SET user_id = NULL WHERE {of_person()}", parameters(scope))  # noqa: S608


def _json(plan: Plan) -> str:
    return PLANS.dump_json(plan).decode()


def _announcement(row: Row) -> Announcement:
    return Announcement(
        row["announcement_id"],
        row["server_id"],
        row["user_id"],
        PLANS.validate_json(row["plan"]),
        row["first_at"],
        row["last_at"],
        bool(row["paused"]),
        row["created_at"],
    )
