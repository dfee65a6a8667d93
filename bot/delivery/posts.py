"""Living posts as features and moderators see them: want, unwant, touch, lost, find."""

from bot.delivery.post_model import Post, Problem
from bot.ids import new_id
from bot.storage.database import Row, Transaction, Value


def post_of(row: Row) -> Post:
    """A row of the table as the engine knows it."""
    return Post(
        post_id=row["post_id"],
        kind=row["kind"],
        subject_id=row["subject_id"],
        server_id=row["server_id"],
        wanted=bool(row["wanted"]),
        channel_id=row["channel_id"],
        revision=row["revision"],
        wish=row["wish"],
        shown_channel_id=row["shown_channel_id"],
        shown_message_id=row["shown_message_id"],
        shown_wish=row["shown_wish"],
        posting=row["posting"],
        unsure_since=row["unsure_since"],
        unsure_channel_id=row["unsure_channel_id"],
        attempts=row["attempts"],
        lease=row["lease"],
        lease_until=row["wake_at"] if row["lease"] is not None else None,
        reason=row["reason"],
    )


def want(tx: Transaction, kind: str, subject_id: str, server_id: int, channel_id: int | None, revision: int) -> None:
    """Wish for a post that shows this revision of the subject in this channel, or for none where there is no channel.

    Stating the same again does nothing. A new revision edits the message in place; another channel moves it.
    """
    if channel_id is None:
        unwant(tx, kind, subject_id)
        return
    params: dict[str, Value] = {
        "post_id": new_id(),
        "kind": kind,
        "subject_id": subject_id,
        "server_id": server_id,
        "channel_id": channel_id,
        "revision": revision,
    }
    tx.run(
        """
        INSERT INTO posts (post_id, kind, subject_id, server_id, wanted, channel_id, revision, wake_at)
        VALUES (:post_id, :kind, :subject_id, :server_id, 1, :channel_id, :revision, 0)
        ON CONFLICT (kind, subject_id) DO UPDATE SET
            wish = posts.wish + 1, wanted = 1, channel_id = excluded.channel_id, revision = excluded.revision,
            attempts = 0, wake_at = CASE WHEN posts.lease IS NULL THEN 0 ELSE posts.wake_at END
        WHERE posts.wanted = 0
           OR posts.channel_id <> excluded.channel_id OR posts.revision <> excluded.revision
        """,
        params,
    )


_WAKE = "attempts = 0, wake_at = CASE WHEN lease IS NULL THEN 0 ELSE wake_at END"
"""Due at once; when somebody works on it right now, the settling sees that more is wished for."""


def unwant(tx: Transaction, kind: str, subject_id: str) -> None:
    """Let the message be deleted; the row vanishes once it is."""
    tx.run(
        f"""
        UPDATE posts SET wanted = 0, wish = wish + 1, {_WAKE}
        WHERE kind = :kind AND subject_id = :subject_id AND wanted = 1
        """,  # noqa: S608 - a constant
        {"kind": kind, "subject_id": subject_id},
    )


def touch(tx: Transaction, kind: str, server_id: int) -> None:
    """Render all posts of a kind anew, e.g. when the server's languages changed."""
    tx.run(
        f"""
        UPDATE posts SET wish = wish + 1, {_WAKE}
        WHERE kind = :kind AND server_id = :server_id AND wanted = 1
        """,  # noqa: S608 - a constant
        {"kind": kind, "server_id": server_id},
    )


def lost(tx: Transaction, message_id: int) -> None:
    """Somebody deleted the message: post it again."""
    tx.run(
        f"""
        UPDATE posts
        SET shown_message_id = NULL, shown_channel_id = NULL, wish = wish + 1, {_WAKE}
        WHERE shown_message_id = :message_id
        """,  # noqa: S608 - a constant
        {"message_id": message_id},
    )


def recheck(tx: Transaction, server_id: int) -> int:
    """Try at once whatever failed on this server, e.g. after a permission was mended; gives their number."""
    return tx.run(
        f"UPDATE posts SET {_WAKE} WHERE server_id = :server_id AND reason IS NOT NULL",  # noqa: S608 - a constant
        {"server_id": server_id},
    )


def find(tx: Transaction, kind: str, subject_id: str) -> Post | None:
    """The post of this subject."""
    row = tx.one(
        "SELECT * FROM posts WHERE kind = :kind AND subject_id = :subject_id",
        {"kind": kind, "subject_id": subject_id},
    )
    return None if row is None else post_of(row)


def by_message(tx: Transaction, message_id: int) -> Post | None:
    """The post that this message belongs to."""
    row = tx.one("SELECT * FROM posts WHERE shown_message_id = :message_id", {"message_id": message_id})
    return None if row is None else post_of(row)


def problems(tx: Transaction, server_id: int) -> list[Problem]:
    """What keeps posts of this server from being as they should, for moderators."""
    rows = tx.all(
        """
        SELECT post_id, kind, subject_id, reason,
               CASE WHEN wanted = 1 THEN channel_id
                    ELSE COALESCE(shown_channel_id, channel_id) END AS channel_id
        FROM posts WHERE server_id = :server_id AND reason IS NOT NULL ORDER BY kind, subject_id
        """,
        {"server_id": server_id},
    )
    return [Problem(row["post_id"], row["kind"], row["subject_id"], row["channel_id"], row["reason"]) for row in rows]
