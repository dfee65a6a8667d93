"""The outbox's part in export and erasure: rows to a person, and rows that name one by id."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Final

from bot.delivery.model import ToMember
from bot.delivery.outbox import delivery_of
from bot.delivery.posts import post_of
from bot.ids import new_id
from bot.storage.database import Row, Transaction, Value
from bot.storage.personal import Scope, instant

_NAMING: Final = """(payload LIKE '%user_id"%' OR intent_key LIKE '%:%' OR intent_key LIKE '%/%')"""
"""Rows that may name somebody: a payload as a `..._user_id`, a key as a part. Word for word as in the index of them."""


class DeliveryPersonalData:
    """A row is about a person when it goes to them, or when its key, payload or subject holds their id."""

    @property
    def tables(self) -> frozenset[str]:
        """The tables that may hold a member's id."""
        return frozenset({"deliveries", "posts"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who was sent something, or shall be, or whom a payload names as a `..._user_id`."""
        if whom is not None:
            return {
                Scope(whom.user_id, row["server_id"])
                for row in _deliveries_about(tx, whom)
                if _goes_to(row, whom.user_id) or whom.user_id in _named(row)
            }
        rows = tx.all("SELECT DISTINCT recipient_id, server_id FROM deliveries WHERE recipient_type = 'member'")
        found = {Scope(row["recipient_id"], row["server_id"]) for row in rows}
        for row in tx.all(f"SELECT payload, server_id FROM deliveries WHERE {_NAMING}"):  # noqa: S608 - a constant
            found.update(Scope(user_id, row["server_id"]) for user_id in _named(row))
        return found

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """What was or is to be sent to the person or about them, and when; no ids of others."""
        deliveries = [delivery_of(row) for row in _deliveries_about(tx, scope)]
        return {
            "deliveries": [
                {
                    "server": str(delivery.server_id),
                    "kind": delivery.kind,
                    "to_you": delivery.to == ToMember(scope.user_id),
                    "due": instant(delivery.due_at),
                    "status": delivery.status,
                    "settled": instant(delivery.settled_at),
                }
                for delivery in deliveries
            ],
            "posts": [
                {
                    "server": str(post.server_id),
                    "kind": post.kind,
                    "channel": post.shown_channel_id and str(post.shown_channel_id),
                }
                for post in map(post_of, _posts_about(tx, scope))
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Delete the deliveries whatever their state, and have the posts deleted.

        A message must be deleted on Discord before its row can go, so the row keeps the message's id until
        then, under a subject that tells nothing.
        """
        tx.run_many(
            "DELETE FROM deliveries WHERE delivery_id = :delivery_id",
            [{"delivery_id": row["delivery_id"]} for row in _deliveries_about(tx, scope)],
        )
        tx.run_many(
            """
            UPDATE posts SET subject_id = :alias, wanted = 0, wish = wish + 1, attempts = 0,
                             wake_at = CASE WHEN lease IS NULL THEN 0 ELSE wake_at END
            WHERE post_id = :post_id
            """,
            [{"post_id": row["post_id"], "alias": new_id()} for row in _posts_about(tx, scope)],
        )


def _deliveries_about(tx: Transaction, scope: Scope) -> list[Row]:
    """Each of the three ways to be in a row has an index of its own."""
    params, where = _narrowed(scope)
    rows = tx.all(
        f"""
        SELECT * FROM deliveries WHERE recipient_type = 'member' AND recipient_id = :user_id {where}
        UNION SELECT * FROM deliveries WHERE intent_key = :number {where}
        UNION SELECT * FROM deliveries WHERE {_NAMING} AND (intent_key LIKE :mention OR payload LIKE :mention) {where}
        ORDER BY due_at, delivery_id
        """,  # noqa: S608 - constants
        {**params, "number": str(scope.user_id)},
    )
    return [
        row
        for row in rows
        if _goes_to(row, scope.user_id)
        or _names(row["intent_key"], scope.user_id)
        or any(_names(str(value), scope.user_id) for value in json.loads(row["payload"]).values())
    ]


def _posts_about(tx: Transaction, scope: Scope) -> list[Row]:
    params, where = _narrowed(scope)
    del params["user_id"]
    rows = tx.all(f"SELECT * FROM posts WHERE subject_id LIKE :mention {where}", params)  # noqa: S608 - a constant
    return [row for row in rows if _names(row["subject_id"], scope.user_id)]


def _narrowed(scope: Scope) -> tuple[dict[str, Value], str]:
    params: dict[str, Value] = {"user_id": scope.user_id, "mention": f"%{scope.user_id}%"}
    if scope.server_id is None:
        return params, ""
    return {**params, "server_id": scope.server_id}, "AND server_id = :server_id"


def _goes_to(row: Row, user_id: int) -> bool:
    goes_to: bool = row["recipient_type"] == "member" and row["recipient_id"] == user_id
    return goes_to


def _named(row: Row) -> set[int]:
    """Whom a payload names."""
    return {int(value) for name, value in json.loads(row["payload"]).items() if name.endswith("user_id")}


def _names(text: str, user_id: int) -> bool:
    """Whether the id stands in the text as a number of its own, not within a longer one."""
    return re.search(rf"(?<!\d){user_id}(?!\d)", text) is not None
