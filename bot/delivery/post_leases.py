"""Living posts as the engine sees them: claim what is not in accord, write down what Discord shows."""

from collections.abc import Collection

from bot.delivery.drain import Share
from bot.delivery.post_model import Post, next_step
from bot.delivery.posts import post_of
from bot.delivery.rules import ABREAST, LEASE
from bot.ids import new_id
from bot.storage.database import Transaction, Value
from bot.storage.lists import listed


def next_due(tx: Transaction, kinds: Collection[str]) -> int | None:
    """When the next post wants attention, in epoch seconds; 0 means at once."""
    params: dict[str, Value] = {}
    row = tx.one(
        f"""
        SELECT wake_at FROM posts
        WHERE wake_at IS NOT NULL AND (wanted = 0 OR kind IN ({listed(kinds, "kind", params)}))
        ORDER BY wake_at LIMIT 1
        """,  # noqa: S608 - only placeholders are put in
        params,
    )
    due: int | None = None if row is None else row["wake_at"]
    return due


def claim(
    tx: Transaction, now: int, share: Share, kinds: Collection[str], busy: Collection[int], *, shared: bool
) -> list[Post]:
    """Take posts that want attention, in turns between the servers, and hold them for `LEASE` seconds.

    They are no more than `ABREAST` of one channel, and none of the `busy` channels. An attempt to post is announced
    in the row before it is made, so that after a crash the next one knows of it. The posts given here are as they
    were before that.
    """
    params: dict[str, Value] = {"now": now, "limit": share.rows, "per_server": share.per_server, "abreast": ABREAST}
    params |= {"lease": new_id(), "lease_until": now + LEASE}
    lock = "FOR UPDATE SKIP LOCKED" if shared else ""
    rows = tx.all(
        f"""
        UPDATE posts SET lease = :lease, wake_at = :lease_until
        WHERE post_id IN (
            SELECT post_id FROM posts
            WHERE wake_at <= :now AND post_id IN (
                SELECT post_id FROM (
                    SELECT post_id, wake_at,
                           ROW_NUMBER() OVER (PARTITION BY server_id ORDER BY wake_at, post_id) AS turn
                    FROM (
                        SELECT post_id, server_id, wake_at,
                               ROW_NUMBER() OVER (PARTITION BY {_PLACE} ORDER BY wake_at, post_id) AS number
                        FROM posts
                        WHERE wake_at <= :now AND (wanted = 0 OR kind IN ({listed(kinds, "kind", params)}))
                          AND {_PLACE} NOT IN ({listed({0, *busy}, "busy", params)})
                    ) AS queued
                    WHERE number <= :abreast
                ) AS due
                WHERE turn <= :per_server ORDER BY turn, wake_at LIMIT :limit
            ) {lock}
        )
        RETURNING *
        """,  # noqa: S608 - only placeholders and constants are put in
        params,
    )
    tx.run(
        """
        UPDATE posts SET unsure_since = :now, unsure_channel_id = channel_id
        WHERE wake_at = :lease_until AND lease = :lease AND wanted = 1 AND unsure_since IS NULL
          AND (shown_message_id IS NULL OR shown_channel_id <> channel_id)
        """,
        {"now": now, "lease": params["lease"], "lease_until": params["lease_until"]},
    )
    return sorted(map(post_of, rows), key=lambda post: post.post_id)


def settle_posted(tx: Transaction, post: Post, message_id: int, *, shows_wish: bool) -> None:
    """Write down the message that is now in the channel; one left in another channel is deleted by and by.

    `shows_wish` is False when it may come from an earlier attempt, and so may show an earlier wish.
    """
    channel_id = post.unsure_channel_id or post.channel_id
    settled = _settle(
        tx,
        post,
        """
        shown_channel_id = :channel_id, shown_message_id = :message_id, shown_wish = :shown_wish,
        posting = posting + 1, unsure_since = NULL, unsure_channel_id = NULL
        """,
        {"channel_id": channel_id, "message_id": message_id, "shown_wish": post.wish if shows_wish else 0},
    )
    if settled and post.shown_message_id not in {None, message_id}:
        _leave(tx, post)


def settle_not_found(tx: Transaction, post: Post) -> None:
    """Write down that the attempt of unknown end left no message."""
    _settle(tx, post, "posting = posting + 1, unsure_since = NULL, unsure_channel_id = NULL", {})


def settle_edited(tx: Transaction, post: Post) -> None:
    """Write down that the message shows what was wished for when the post was claimed."""
    _settle(tx, post, "shown_wish = :shown_wish", {"shown_wish": post.wish})


def settle_missing(tx: Transaction, post: Post) -> None:
    """Write down that its message is not there any more."""
    _settle(tx, post, "shown_channel_id = NULL, shown_message_id = NULL", {})


def settle_nothing_to_show(tx: Transaction, post: Post) -> None:
    """Its subject has nothing to show any more: the message goes, unless more was wished for meanwhile."""
    _settle(
        tx,
        post,
        f"wanted = CASE WHEN wish = :seen THEN 0 ELSE wanted END, {_UNSURE_AS_BEFORE}",
        {"seen": post.wish, **_unsure(post)},
    )


def fail(tx: Transaction, post: Post, wake_at: int, *, reason: str, unsure: bool, gone: bool = False) -> None:
    """Put it back to be tried again at `wake_at`; what was wished for meanwhile is tried at once.

    `reason` is a short code, shown to moderators. `unsure`: an attempt to post may have succeeded all the
    same. `gone`: its present message went with its channel.
    """
    change = "attempts = attempts + 1, reason = :reason"
    params: dict[str, Value] = {"reason": reason}
    if not unsure:
        change += f", {_UNSURE_AS_BEFORE}"
        params |= _unsure(post)
    if gone:
        change += ", shown_channel_id = NULL, shown_message_id = NULL"
    params |= {"seen": post.wish, "wake_at": wake_at, "post_id": post.post_id, "lease": post.lease}
    tx.run(
        f"""
        UPDATE posts SET {change}, lease = NULL, wake_at = CASE WHEN wish = :seen THEN :wake_at ELSE 0 END
        WHERE post_id = :post_id AND lease = :lease
        """,  # noqa: S608 - constants
        params,
    )


def put_off(tx: Transaction, channel_id: int, wake_at: int, *, reason: str, attempts: int) -> None:
    """Let all that waits for this channel wait until `wake_at`, as if it had failed too.

    So a recheck wakes it, and pauses that have grown long stay so.
    """
    tx.run(
        f"""
        UPDATE posts SET wake_at = :wake_at, reason = :reason,
                         attempts = CASE WHEN attempts < :attempts THEN :attempts ELSE attempts END
        WHERE wake_at < :wake_at AND lease IS NULL AND {_PLACE} = :channel_id
        """,  # noqa: S608 - a constant
        {"wake_at": wake_at, "reason": reason, "attempts": attempts, "channel_id": channel_id},
    )


def give_back(tx: Transaction, post: Post) -> None:
    """Put back, due at once, what was claimed but not tried."""
    _settle(tx, post, _UNSURE_AS_BEFORE, _unsure(post), succeeded=False)


def forget(tx: Transaction, post: Post) -> None:
    """Delete the row of a post that is neither wanted nor shown; if it was revived meanwhile, let it live."""
    gone = tx.run(
        "DELETE FROM posts WHERE post_id = :post_id AND lease = :lease AND wanted = 0",
        {"post_id": post.post_id, "lease": post.lease},
    )
    if not gone:
        _settle(tx, post, "wish = wish", {})


def free_leases(tx: Transaction) -> int:
    """Free what a killed process held, at the start of the only process on the database; gives the number."""
    return tx.run("UPDATE posts SET lease = NULL, wake_at = 0 WHERE lease IS NOT NULL")


_PLACE = """
    CASE WHEN unsure_channel_id IS NOT NULL AND (wanted = 0 OR unsure_channel_id <> channel_id) THEN unsure_channel_id
         WHEN wanted = 0 THEN COALESCE(shown_channel_id, channel_id)
         ELSE channel_id END
"""
"""`post_model.place` for a row."""

_UNSURE_AS_BEFORE = "unsure_since = :unsure_since, unsure_channel_id = :unsure_channel_id"


def _unsure(post: Post) -> dict[str, Value]:
    return {"unsure_since": post.unsure_since, "unsure_channel_id": post.unsure_channel_id}


def _settle(tx: Transaction, post: Post, change: str, params: dict[str, Value], *, succeeded: bool = True) -> bool:
    mended = "attempts = 0, reason = NULL," if succeeded else ""
    row = tx.one(
        f"""
        UPDATE posts SET {mended} {change}, lease = NULL, wake_at = 0
        WHERE post_id = :post_id AND lease = :lease RETURNING *
        """,  # noqa: S608 - constants
        {**params, "post_id": post.post_id, "lease": post.lease},
    )
    if row is not None and next_step(post_of(row)) == "rest":
        tx.run("UPDATE posts SET wake_at = NULL WHERE post_id = :post_id", {"post_id": post.post_id})
    return row is not None


def _leave(tx: Transaction, post: Post) -> None:
    """Remember the message that a move leaves behind as a post of its own, which nobody wants."""
    post_id = new_id()
    tx.run(
        """
        INSERT INTO posts (post_id, kind, subject_id, server_id, wanted, channel_id, revision,
                           shown_channel_id, shown_message_id, wake_at)
        VALUES (:post_id, :kind, :post_id, :server_id, 0, :channel_id, 0, :channel_id, :message_id, 0)
        """,
        {
            "post_id": post_id,
            "kind": post.kind,
            "server_id": post.server_id,
            "channel_id": post.shown_channel_id,
            "message_id": post.shown_message_id,
        },
    )
