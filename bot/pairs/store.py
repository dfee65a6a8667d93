"""The SQL of pairs."""

from collections.abc import Iterable, Sequence

from bot.ids import new_id
from bot.pairs.model import Cadence, Group, Member, Plan, Said
from bot.pairs.pairing import Bond
from bot.storage.database import Row, Transaction


def plan(tx: Transaction, server_id: int) -> Plan | None:
    """When this server's rounds are; None where nobody has joined or chosen yet."""
    row = tx.one("SELECT * FROM pair_plans WHERE server_id = :server", {"server": server_id})
    return Plan(row["server_id"], Cadence(row["cadence"]), row["next_at"]) if row else None


def put_plan(tx: Transaction, wanted: Plan) -> None:
    """Write when a server's rounds are."""
    tx.run(
        "INSERT INTO pair_plans (server_id, cadence, next_at) VALUES (:server, :cadence, :next)"
        " ON CONFLICT (server_id) DO UPDATE SET cadence = excluded.cadence, next_at = excluded.next_at",
        {"server": wanted.server_id, "cadence": wanted.cadence.value, "next": wanted.next_at},
    )


def next_due(tx: Transaction) -> int | None:
    """When the next round is, in epoch seconds."""
    row = tx.one("SELECT MIN(next_at) AS due FROM pair_plans WHERE next_at IS NOT NULL")
    due: int | None = row["due"] if row else None
    return due


def due(tx: Transaction, now: int) -> list[int]:
    """The servers whose round it is."""
    rows = tx.all("SELECT server_id FROM pair_plans WHERE next_at <= :now ORDER BY server_id", {"now": now})
    return [row["server_id"] for row in rows]


def member(tx: Transaction, server_id: int, user_id: int) -> Member | None:
    """How this person takes part; None: not at all."""
    row = tx.one(
        "SELECT * FROM pair_members WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return _member(row) if row else None


def members(tx: Transaction, server_id: int) -> list[Member]:
    """Everyone who takes part."""
    rows = tx.all("SELECT * FROM pair_members WHERE server_id = :server ORDER BY user_id", {"server": server_id})
    return [_member(row) for row in rows]


def put_member(tx: Transaction, who: Member, now: int) -> None:
    """Write how someone takes part; `now` counts as when they joined, if they had not."""
    tx.run(
        "INSERT INTO pair_members (server_id, user_id, language, joined_at, snoozed_until, waited)"
        " VALUES (:server, :user, :language, :now, :snoozed, :waited)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET language = excluded.language,"
        " snoozed_until = excluded.snoozed_until, waited = excluded.waited",
        {
            "server": who.server_id,
            "user": who.user_id,
            "language": who.language,
            "now": now,
            "snoozed": who.snoozed_until,
            "waited": who.waited,
        },
    )


def drop_member(tx: Transaction, server_id: int, user_id: int) -> None:
    """Someone takes part no more."""
    tx.run(
        "DELETE FROM pair_members WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )


def make_group(tx: Transaction, server_id: int, people: Iterable[int], now: int) -> str:
    """Bring people together, and give the id of their group."""
    group_id = new_id()
    tx.run(
        "INSERT INTO pair_groups (group_id, server_id, made_at) VALUES (:group, :server, :now)",
        {"group": group_id, "server": server_id, "now": now},
    )
    tx.run_many(
        "INSERT INTO pair_seats (group_id, server_id, user_id) VALUES (:group, :server, :user)",
        ({"group": group_id, "server": server_id, "user": user_id} for user_id in people),
    )
    return group_id


def group(tx: Transaction, group_id: str) -> Group | None:
    """The group of that id; without those who were erased since."""
    row = tx.one("SELECT * FROM pair_groups WHERE group_id = :group", {"group": group_id})
    return _group(tx, row) if row else None


def groups_of(tx: Transaction, server_id: int, user_id: int, limit: int) -> list[Group]:
    """The groups someone was in, the newest first."""
    rows = tx.all(
        "SELECT pair_groups.* FROM pair_groups JOIN pair_seats ON pair_seats.group_id = pair_groups.group_id"
        " WHERE pair_seats.server_id = :server AND pair_seats.user_id = :user"
        " ORDER BY made_at DESC, pair_groups.group_id LIMIT :limit",
        {"server": server_id, "user": user_id, "limit": limit},
    )
    return [_group(tx, row) for row in rows]


def set_thread(tx: Transaction, group_id: str, thread_id: int) -> None:
    """Remember where a group talks."""
    tx.run(
        "UPDATE pair_groups SET thread_id = :thread WHERE group_id = :group", {"group": group_id, "thread": thread_id}
    )


def say(tx: Transaction, group_id: str, user_id: int, said: Said) -> None:
    """Remember what someone says about having met."""
    tx.run(
        "UPDATE pair_seats SET said = :said WHERE group_id = :group AND user_id = :user",
        {"group": group_id, "user": user_id, "said": said.value},
    )


def apart(tx: Transaction, server_id: int) -> frozenset[Bond]:
    """Who must not be brought together: they were already, or one of them does not want to."""
    met = tx.all(
        "SELECT one.user_id AS one, other.user_id AS other FROM pair_seats AS one"
        " JOIN pair_seats AS other ON other.group_id = one.group_id AND other.user_id > one.user_id"
        " WHERE one.server_id = :server",
        {"server": server_id},
    )
    return frozenset(frozenset({row["one"], row["other"]}) for row in met) | unwanted(tx, server_id)


def unwanted(tx: Transaction, server_id: int) -> frozenset[Bond]:
    """Those of whom one does not want to be brought together with the other."""
    rows = tx.all(
        "SELECT user_id AS one, other_user_id AS other FROM pair_avoidances WHERE server_id = :server",
        {"server": server_id},
    )
    return frozenset(frozenset({row["one"], row["other"]}) for row in rows)


def avoided(tx: Transaction, server_id: int, user_id: int) -> Sequence[int]:
    """With whom this person does not want to be brought together."""
    rows = tx.all(
        "SELECT other_user_id FROM pair_avoidances WHERE server_id = :server AND user_id = :user"
        " ORDER BY other_user_id",
        {"server": server_id, "user": user_id},
    )
    return [row["other_user_id"] for row in rows]


def kept_apart(tx: Transaction, server_id: int, user_id: int) -> set[int]:
    """With whom this person does not want to be brought together, and who do not want to be with them."""
    rows = tx.all(
        "SELECT other_user_id AS other FROM pair_avoidances WHERE server_id = :server AND user_id = :user"
        " UNION SELECT user_id FROM pair_avoidances WHERE server_id = :server AND other_user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return {row["other"] for row in rows}


def set_avoided(tx: Transaction, server_id: int, user_id: int, others: Iterable[int]) -> None:
    """Write with whom this person does not want to be brought together."""
    key = {"server": server_id, "user": user_id}
    tx.run("DELETE FROM pair_avoidances WHERE server_id = :server AND user_id = :user", key)
    tx.run_many(
        "INSERT INTO pair_avoidances (server_id, user_id, other_user_id) VALUES (:server, :user, :other)",
        ({**key, "other": other} for other in others),
    )


def _member(row: Row) -> Member:
    return Member(row["server_id"], row["user_id"], row["language"], row["snoozed_until"], row["waited"])


def _group(tx: Transaction, row: Row) -> Group:
    seats = tx.all(
        "SELECT user_id, said FROM pair_seats WHERE group_id = :group ORDER BY user_id", {"group": row["group_id"]}
    )
    return Group(
        row["group_id"],
        row["server_id"],
        row["made_at"],
        row["thread_id"],
        tuple((seat["user_id"], Said(seat["said"]) if seat["said"] else None) for seat in seats),
    )
