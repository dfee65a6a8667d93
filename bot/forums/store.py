"""The SQL of forums: settings, drafts, forums and the versions of their time and place."""

import json

from bot.forums.model import PLANS, VERSIONS, Draft, Forum, ForumSettings, State, Version
from bot.storage.database import Row, Transaction

_COLUMNS = (
    *("series_id", "organiser_user_id", "plan", "state", "sequence", "revision", "published_at", "changed_at"),
    *("language", "channel_id", "thread_id", "event_id", "role_id", "starts_at", "ends_at", "kind", "pattern"),
)

MOST_KNOWN = 500
"""Forums of a server among which one is looked for by its title, and that stand in its public calendar."""


def settings(tx: Transaction, server_id: int) -> ForumSettings:
    """How the server holds its forums; the defaults for one that has not said."""
    row = tx.one("SELECT * FROM forum_settings WHERE server_id = :server", {"server": server_id})
    return ForumSettings(server_id, row["channel_id"], bool(row["members_may"])) if row else ForumSettings(server_id)


def save_settings(tx: Transaction, chosen: ForumSettings) -> None:
    """Keep how the server holds its forums."""
    tx.run(
        "INSERT INTO forum_settings (server_id, channel_id, members_may) VALUES (:server, :channel, :members)"
        " ON CONFLICT (server_id) DO UPDATE SET channel_id = excluded.channel_id,"
        " members_may = excluded.members_may",
        {"server": chosen.server_id, "channel": chosen.channel_id, "members": int(chosen.members_may)},
    )


def load_draft(tx: Transaction, server_id: int, user_id: int, forum_id: str) -> Draft | None:
    """What this person is writing: about that forum, or a new one when the id is empty."""
    row = tx.one(
        "SELECT plan, rejected, base FROM forum_drafts"
        " WHERE server_id = :server AND user_id = :user AND forum_id = :forum",
        {"server": server_id, "user": user_id, "forum": forum_id},
    )
    if row is None:
        return None
    base = None if row["base"] is None else PLANS.validate_json(row["base"])
    return Draft(PLANS.validate_json(row["plan"]), json.loads(row["rejected"]), base)


def save_draft(tx: Transaction, server_id: int, user_id: int, forum_id: str, draft: Draft, now: int) -> None:
    """Keep what this person is writing."""
    tx.run(
        "INSERT INTO forum_drafts (server_id, user_id, forum_id, plan, rejected, base, updated_at)"
        " VALUES (:server, :user, :forum, :plan, :rejected, :base, :now)"
        " ON CONFLICT (server_id, user_id, forum_id) DO UPDATE SET plan = excluded.plan,"
        " rejected = excluded.rejected, base = excluded.base, updated_at = excluded.updated_at",
        {
            "server": server_id,
            "user": user_id,
            "forum": forum_id,
            "plan": PLANS.dump_json(draft.plan).decode(),
            "rejected": json.dumps(dict(draft.rejected)),
            "base": None if draft.base is None else PLANS.dump_json(draft.base).decode(),
            "now": now,
        },
    )


def drop_draft(tx: Transaction, server_id: int, user_id: int, forum_id: str) -> None:
    """Forget what was being written: it is published, or thrown away."""
    tx.run(
        "DELETE FROM forum_drafts WHERE server_id = :server AND user_id = :user AND forum_id = :forum",
        {"server": server_id, "user": user_id, "forum": forum_id},
    )


def forget_drafts(tx: Transaction, before: int) -> None:
    """Forget what nobody has gone on writing since then."""
    tx.run("DELETE FROM forum_drafts WHERE updated_at <= :before", {"before": before})


def insert(tx: Transaction, forum: Forum) -> None:
    """Write a forum that is new."""
    names = ", ".join(_COLUMNS)
    values = ", ".join(f":{name}" for name in _COLUMNS)
    tx.run(
        f"INSERT INTO forums (forum_id, server_id, closed, copy_at, {names})"  # noqa: S608 - constants
        f" VALUES (:forum_id, :server_id, 0, 0, {values})",
        _params(forum),
    )
    _keep_version(tx, forum)


def update(tx: Transaction, forum: Forum) -> None:
    """Write a forum that has changed. The caller gives it its next revision."""
    changes = ", ".join(f"{name} = :{name}" for name in _COLUMNS)
    tx.run(f"UPDATE forums SET copy_at = 0, {changes} WHERE forum_id = :forum_id", _params(forum))  # noqa: S608 - constants
    _keep_version(tx, forum)


def by_id(tx: Transaction, forum_id: str) -> Forum | None:
    """The forum of that id, on whatever server; the caller checks that it may be seen there."""
    row = tx.one("SELECT * FROM forums WHERE forum_id = :forum", {"forum": forum_id})
    return forum_of(row) if row else None


def by_event(tx: Transaction, server_id: int, event_id: int) -> Forum | None:
    """The forum that a scheduled event of Discord mirrors."""
    row = tx.one(
        "SELECT * FROM forums WHERE server_id = :server AND event_id = :event",
        {"server": server_id, "event": event_id},
    )
    return forum_of(row) if row else None


def coming(tx: Transaction, server_id: int, now: int) -> list[Forum]:
    """The forums of a server that are not over, the next one first; cancelled ones are left out."""
    rows = tx.all(
        "SELECT * FROM forums WHERE server_id = :server AND state = 'published' AND ends_at > :now"
        " ORDER BY starts_at, forum_id",
        {"server": server_id, "now": now},
    )
    return [forum_of(row) for row in rows]


def called_since(tx: Transaction, server_id: int, user_id: int, since: int) -> int:
    """How many forums somebody has called since then, cancelled ones too; what follows in a series is none."""
    row = tx.one(
        "SELECT COUNT(*) AS number FROM forums WHERE server_id = :server AND organiser_user_id = :user"
        " AND series_id = forum_id AND published_at > :since",
        {"server": server_id, "user": user_id, "since": since},
    )
    return row["number"] if row else 0


def by_thread(tx: Transaction, thread_id: int) -> Forum | None:
    """The forum that is talked about in this thread."""
    row = tx.one("SELECT * FROM forums WHERE thread_id = :thread", {"thread": thread_id})
    return forum_of(row) if row else None


def with_event(tx: Transaction, now: int, limit: int) -> list[Forum]:
    """The forums of all servers that have not begun and have an event on Discord, the next one first."""
    rows = tx.all(
        "SELECT * FROM forums WHERE state = 'published' AND event_id IS NOT NULL AND starts_at > :now"
        " ORDER BY starts_at, forum_id LIMIT :limit",
        {"now": now, "limit": limit},
    )
    return [forum_of(row) for row in rows]


def past(tx: Transaction, server_id: int, now: int, limit: int, offset: int) -> list[Forum]:
    """The forums of a server that took place, the last one first."""
    rows = tx.all(
        "SELECT * FROM forums WHERE server_id = :server AND state <> 'cancelled' AND ends_at <= :now"
        " ORDER BY starts_at DESC, forum_id LIMIT :limit OFFSET :offset",
        {"server": server_id, "now": now, "limit": limit, "offset": offset},
    )
    return [forum_of(row) for row in rows]


def newest(tx: Transaction, server_id: int) -> list[Forum]:
    """The forums of a server in whatever state, those that start last; in the order of their start."""
    rows = tx.all(
        "SELECT * FROM forums WHERE server_id = :server ORDER BY starts_at DESC, forum_id LIMIT :limit",
        {"server": server_id, "limit": MOST_KNOWN},
    )
    return [forum_of(row) for row in reversed(rows)]


def overlapping(tx: Transaction, starts_at: int, ends_at: int, besides: str) -> list[Forum]:
    """The published forums of the whole network at that time, but for one of them."""
    rows = tx.all(
        "SELECT * FROM forums WHERE state = 'published' AND starts_at < :ends AND ends_at > :starts"
        " AND forum_id <> :besides ORDER BY starts_at, forum_id LIMIT 5",
        {"starts": starts_at, "ends": ends_at, "besides": besides},
    )
    return [forum_of(row) for row in rows]


def before(tx: Transaction, forum: Forum) -> Forum | None:
    """The forum whose results are looked back upon: of the series, else the server's last of the same kind."""
    row = tx.one(
        "SELECT * FROM forums WHERE server_id = :server AND state <> 'cancelled' AND starts_at < :starts"
        " AND forum_id <> :forum AND (series_id = :series OR kind = :kind)"
        " ORDER BY CASE WHEN series_id = :series THEN 0 ELSE 1 END, starts_at DESC LIMIT 1",
        {
            "server": forum.server_id,
            "starts": forum.when.starts_at,
            "forum": forum.forum_id,
            "series": forum.series_id,
            "kind": forum.plan.kind.value,
        },
    )
    return forum_of(row) if row else None


def version(tx: Transaction, forum_id: str, sequence: int) -> Version | None:
    """When and where a forum was to be as of that sequence."""
    row = tx.one(
        "SELECT version FROM forum_versions WHERE forum_id = :forum AND sequence <= :sequence"
        " ORDER BY sequence DESC LIMIT 1",
        {"forum": forum_id, "sequence": sequence},
    )
    return VERSIONS.validate_json(row["version"]) if row else None


def _keep_version(tx: Transaction, forum: Forum) -> None:
    tx.run(
        "INSERT INTO forum_versions (forum_id, sequence, version) VALUES (:forum, :sequence, :version)"
        " ON CONFLICT (forum_id, sequence) DO NOTHING",
        {
            "forum": forum.forum_id,
            "sequence": forum.sequence,
            "version": VERSIONS.dump_json(Version(forum.sequence, forum.when, forum.plan.where)).decode(),
        },
    )


def _params(forum: Forum) -> dict[str, str | int | None]:
    return {
        "forum_id": forum.forum_id,
        "series_id": forum.series_id,
        "server_id": forum.server_id,
        "organiser_user_id": forum.organiser_id,
        "plan": PLANS.dump_json(forum.plan).decode(),
        "state": forum.state.value,
        "sequence": forum.sequence,
        "revision": forum.revision,
        "published_at": forum.published_at,
        "changed_at": forum.changed_at,
        "language": forum.language,
        "channel_id": forum.channel_id,
        "thread_id": forum.thread_id,
        "event_id": forum.event_id,
        "role_id": forum.role_id,
        "starts_at": forum.when.starts_at,
        "ends_at": forum.when.ends_at,
        "kind": forum.plan.kind.value,
        "pattern": None if forum.pattern is None else PLANS.dump_json(forum.pattern).decode(),
    }


def forum_of(row: Row) -> Forum:
    """The forum in a row of its table."""
    return Forum(
        forum_id=row["forum_id"],
        series_id=row["series_id"],
        server_id=row["server_id"],
        organiser_id=row["organiser_user_id"],
        plan=PLANS.validate_json(row["plan"]),
        state=State(row["state"]),
        sequence=row["sequence"],
        revision=row["revision"],
        published_at=row["published_at"],
        changed_at=row["changed_at"],
        language=row["language"],
        channel_id=row["channel_id"],
        thread_id=row["thread_id"],
        event_id=row["event_id"],
        role_id=row["role_id"],
        pattern=None if row["pattern"] is None else PLANS.validate_json(row["pattern"]),
    )
