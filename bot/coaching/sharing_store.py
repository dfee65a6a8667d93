"""The SQL of coaches, of what is shared with them, and of cards in public."""

from bot.coaching.records import Coach, Share
from bot.storage.database import Row, Transaction


def coach_role(tx: Transaction, server_id: int) -> int | None:
    """The role whose members are coaches on a server."""
    row = tx.one("SELECT coach_role_id FROM coaching_settings WHERE server_id = :server", {"server": server_id})
    role_id: int | None = row["coach_role_id"] if row else None
    return role_id


def set_coach_role(tx: Transaction, server_id: int, role_id: int | None) -> None:
    """Choose the role whose members are coaches."""
    tx.run(
        "INSERT INTO coaching_settings (server_id, coach_role_id) VALUES (:server, :role)"
        " ON CONFLICT (server_id) DO UPDATE SET coach_role_id = excluded.coach_role_id",
        {"server": server_id, "role": role_id},
    )


def coach(tx: Transaction, server_id: int, user_id: int) -> Coach | None:
    """What this coach says of themselves."""
    row = tx.one(
        "SELECT * FROM coaching_coaches WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return _coach(row) if row else None


def coaches(tx: Transaction, server_id: int) -> list[Coach]:
    """Those who have said that they coach on a server, who said so last first."""
    rows = tx.all(
        "SELECT * FROM coaching_coaches WHERE server_id = :server ORDER BY updated_at DESC, user_id",
        {"server": server_id},
    )
    return [_coach(row) for row in rows]


def save_coach(tx: Transaction, coach: Coach, now: int) -> None:
    """Keep what a coach says of themselves."""
    tx.run(
        "INSERT INTO coaching_coaches (server_id, user_id, languages, subjects, updated_at)"
        " VALUES (:server, :user, :languages, :subjects, :now)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET languages = excluded.languages,"
        " subjects = excluded.subjects, updated_at = excluded.updated_at",
        {
            "server": coach.server_id,
            "user": coach.user_id,
            "languages": ",".join(coach.languages),
            "subjects": coach.subjects,
            "now": now,
        },
    )


def drop_coach(tx: Transaction, server_id: int, user_id: int) -> None:
    """This coach is not listed any more."""
    tx.run(
        "DELETE FROM coaching_coaches WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )


def put_share(tx: Transaction, share: Share) -> None:
    """Let a coach read; what was shared already stays shared, as it was."""
    tx.run(
        "INSERT INTO coaching_shares (share_id, dialogue_id, server_id, user_id, coach_user_id, part, thread_id,"
        " shared_at) VALUES (:share, :dialogue, :server, :user, :coach, :part, :thread, :shared)"
        " ON CONFLICT (dialogue_id, coach_user_id, part) DO NOTHING",
        {
            "share": share.share_id,
            "dialogue": share.dialogue_id,
            "server": share.server_id,
            "user": share.user_id,
            "coach": share.coach_id,
            "part": share.part,
            "thread": share.thread_id,
            "shared": share.shared_at,
        },
    )


def share(tx: Transaction, share_id: str) -> Share | None:
    """The share of that id; the caller checks who asks."""
    row = tx.one("SELECT * FROM coaching_shares WHERE share_id = :share", {"share": share_id})
    return share_of(row) if row else None


def shares_of(tx: Transaction, server_id: int, user_id: int) -> list[Share]:
    """What a member shares on a server, the newest first."""
    rows = tx.all(
        "SELECT * FROM coaching_shares WHERE server_id = :server AND user_id = :user ORDER BY shared_at DESC, share_id",
        {"server": server_id, "user": user_id},
    )
    return [share_of(row) for row in rows]


def shared_with(tx: Transaction, server_id: int, coach_id: int) -> list[Share]:
    """What a coach may read on a server, the newest first."""
    rows = tx.all(
        "SELECT * FROM coaching_shares WHERE server_id = :server AND coach_user_id = :coach"
        " ORDER BY shared_at DESC, share_id",
        {"server": server_id, "coach": coach_id},
    )
    return [share_of(row) for row in rows]


def unshare(tx: Transaction, share_id: str) -> None:
    """The coach may not read it any more."""
    tx.run("DELETE FROM coaching_shares WHERE share_id = :share", {"share": share_id})


def meeting_thread(tx: Transaction, server_id: int, user_id: int, coach_id: int) -> int | None:
    """The private thread in which these two have met before."""
    row = tx.one(
        "SELECT thread_id FROM coaching_shares WHERE server_id = :server AND user_id = :user"
        " AND coach_user_id = :coach AND thread_id IS NOT NULL ORDER BY shared_at DESC, share_id LIMIT 1",
        {"server": server_id, "user": user_id, "coach": coach_id},
    )
    thread_id: int | None = row["thread_id"] if row else None
    return thread_id


def met_in(tx: Transaction, share_id: str, thread_id: int) -> None:
    """Remember the thread in which a member and a coach meet."""
    tx.run(
        "UPDATE coaching_shares SET thread_id = :thread WHERE share_id = :share",
        {"share": share_id, "thread": thread_id},
    )


def claim_card(
    tx: Transaction, server_id: int, channel_id: int, form_id: str, user_id: int, *, before: int, now: int
) -> bool:
    """Have the turn to post a card in a channel; False: the last one of this form there is newer than `before`."""
    return bool(
        tx.run(
            "INSERT INTO coaching_cards (server_id, channel_id, form_id, user_id, posted_at)"
            " VALUES (:server, :channel, :form, :user, :now)"
            " ON CONFLICT (server_id, channel_id, form_id) DO UPDATE SET user_id = excluded.user_id,"
            " posted_at = excluded.posted_at WHERE coaching_cards.posted_at <= :before",
            {
                "server": server_id,
                "channel": channel_id,
                "form": form_id,
                "user": user_id,
                "before": before,
                "now": now,
            },
        )
    )


def give_back_card(tx: Transaction, server_id: int, channel_id: int, form_id: str) -> None:
    """The card could not be posted after all."""
    tx.run(
        "DELETE FROM coaching_cards WHERE server_id = :server AND channel_id = :channel AND form_id = :form",
        {"server": server_id, "channel": channel_id, "form": form_id},
    )


def share_of(row: Row) -> Share:
    """A row of the table as the services know it."""
    return Share(
        share_id=row["share_id"],
        dialogue_id=row["dialogue_id"],
        server_id=row["server_id"],
        user_id=row["user_id"],
        coach_id=row["coach_user_id"],
        part=row["part"],
        thread_id=row["thread_id"],
        shared_at=row["shared_at"],
    )


def _coach(row: Row) -> Coach:
    return Coach(row["server_id"], row["user_id"], tuple(filter(None, row["languages"].split(","))), row["subjects"])
