"""The SQL of servers' settings."""

import json
from collections.abc import Iterable, Mapping

from bot.errors import UserError
from bot.servers.model import DEFAULT_RETENTION_DAYS, Actor, Place, Purpose, Server
from bot.storage.database import Transaction


def load(tx: Transaction, server_id: int) -> Server:
    """The server's settings; the defaults for one that has never been set up."""
    row = tx.one("SELECT * FROM servers WHERE server_id = :server", {"server": server_id})
    if row is None:
        return Server(server_id)
    key = {"server": server_id}
    channels = tx.all("SELECT purpose, channel_id FROM server_channels WHERE server_id = :server", key)
    roles = tx.all("SELECT role_id FROM server_moderator_roles WHERE server_id = :server", key)
    places = tx.all("SELECT * FROM server_places WHERE server_id = :server ORDER BY place_id", key)
    return Server(
        server_id=server_id,
        languages=tuple(row["languages"].split(",")),
        channels={Purpose(channel["purpose"]): channel["channel_id"] for channel in channels},
        moderator_role_ids=frozenset(role["role_id"] for role in roles),
        retention_days=row["retention_days"],
        request_months=row["request_months"],
        set_up_at=row["set_up_at"],
        places=tuple(Place(place["place_id"], place["name"], place["country"], place["timezone"]) for place in places),
    )


def moderated(tx: Transaction, actor: Actor) -> Server:
    """The settings, for someone who moderates the server.

    Raises:
        UserError: They do not.
    """
    server = load(tx, actor.server_id)
    if not server.moderated_by(actor):
        raise UserError("moderators-only")
    return server


def exists(tx: Transaction, server_id: int) -> bool:
    """Whether the server has settings of its own."""
    return tx.one("SELECT 1 AS there FROM servers WHERE server_id = :server", {"server": server_id}) is not None


def ids(tx: Transaction) -> list[int]:
    """The ids of all servers that the bot knows."""
    return [row["server_id"] for row in tx.all("SELECT server_id FROM servers ORDER BY server_id")]


def ensure(tx: Transaction, server_id: int, places: Iterable[Place]) -> None:
    """Make the server's row if it has none, with the network's places as its first ones."""
    fresh = tx.run(
        "INSERT INTO servers (server_id, languages, retention_days) VALUES (:server, 'en', :retention)"
        " ON CONFLICT (server_id) DO NOTHING",
        {"server": server_id, "retention": DEFAULT_RETENTION_DAYS},
    )
    if fresh:
        for place in places:
            put_place(tx, server_id, place)


def set_languages(tx: Transaction, server_id: int, languages: Iterable[str]) -> None:
    """Choose the languages of public posts, the first one first."""
    tx.run(
        "UPDATE servers SET languages = :languages WHERE server_id = :server",
        {"languages": ",".join(languages), "server": server_id},
    )


def set_channel(tx: Transaction, server_id: int, purpose: Purpose, channel_id: int | None) -> None:
    """Choose the channel for a purpose, or none."""
    key = {"server": server_id, "purpose": purpose.value}
    tx.run("DELETE FROM server_channels WHERE server_id = :server AND purpose = :purpose", key)
    if channel_id is not None:
        tx.run(
            "INSERT INTO server_channels (server_id, purpose, channel_id) VALUES (:server, :purpose, :channel)",
            {**key, "channel": channel_id},
        )


def set_moderator_roles(tx: Transaction, server_id: int, role_ids: Iterable[int]) -> None:
    """Choose the roles whose members moderate."""
    tx.run("DELETE FROM server_moderator_roles WHERE server_id = :server", {"server": server_id})
    tx.run_many(
        "INSERT INTO server_moderator_roles (server_id, role_id) VALUES (:server, :role)",
        ({"server": server_id, "role": role_id} for role_id in role_ids),
    )


def set_retention(tx: Transaction, server_id: int, days: int) -> None:
    """Choose for how many days a member's data outlive their leaving."""
    tx.run(
        "UPDATE servers SET retention_days = :days WHERE server_id = :server",
        {"days": days, "server": server_id},
    )


def set_request_months(tx: Transaction, server_id: int, months: int) -> None:
    """Choose for how many months a request outlives its end."""
    tx.run(
        "UPDATE servers SET request_months = :months WHERE server_id = :server",
        {"months": months, "server": server_id},
    )


def mark_set_up(tx: Transaction, server_id: int, now: int) -> None:
    """Remember that the set-up was finished; from then on newcomers are greeted."""
    tx.run(
        "UPDATE servers SET set_up_at = COALESCE(set_up_at, :now) WHERE server_id = :server",
        {"now": now, "server": server_id},
    )


def put_place(tx: Transaction, server_id: int, place: Place) -> None:
    """Add a place, or change the one with its id."""
    tx.run(
        "INSERT INTO server_places (server_id, place_id, name, country, timezone)"
        " VALUES (:server, :place, :name, :country, :timezone)"
        " ON CONFLICT (server_id, place_id) DO UPDATE SET name = excluded.name,"
        " country = excluded.country, timezone = excluded.timezone",
        {
            "server": server_id,
            "place": place.place_id,
            "name": place.name,
            "country": place.country,
            "timezone": place.timezone,
        },
    )


def remove_place(tx: Transaction, server_id: int, place_id: str) -> bool:
    """Take a place off the list; members who chose it keep its name in their introduction."""
    return bool(
        tx.run(
            "DELETE FROM server_places WHERE server_id = :server AND place_id = :place",
            {"server": server_id, "place": place_id},
        )
    )


def synced_commands(tx: Transaction) -> tuple[str, dict[str, int]]:
    """The digest of the command tree that Discord has, and its commands' ids by name."""
    row = tx.one("SELECT digest, command_ids FROM command_trees WHERE scope = 'global'")
    return (row["digest"], json.loads(row["command_ids"])) if row else ("", {})


def remember_commands(tx: Transaction, digest: str, command_ids: Mapping[str, int]) -> None:
    """Keep what Discord was last told about the commands."""
    tx.run(
        "INSERT INTO command_trees (scope, digest, command_ids) VALUES ('global', :digest, :ids)"
        " ON CONFLICT (scope) DO UPDATE SET digest = excluded.digest, command_ids = excluded.command_ids",
        {"digest": digest, "ids": json.dumps(command_ids)},
    )
