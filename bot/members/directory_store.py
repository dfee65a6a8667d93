"""The SQL of the directory: searches over the index that each publication writes."""

from dataclasses import dataclass

from bot.clock import DAY
from bot.ids import new_id
from bot.members.model import Introduction
from bot.members.store import introduction_of
from bot.storage.database import Params, Transaction, Value

EVERYONE = 1_000_000
"""A limit that is none."""

SEARCH_KEPT = DAY
"""Seconds for which a search can be paged through."""


_ANY = "i.introduction_id IN (SELECT t.introduction_id FROM introduction_tags t WHERE t.tag IN (:tags))"
"""Few have one of these disciplines: it is cheaper to list them than to ask of everyone."""

_EACH = "EXISTS (SELECT 1 FROM introduction_tags t WHERE t.introduction_id = i.introduction_id AND t.tag = :tag)"
"""Many speak a language or offer something: it is cheaper to ask of those whom the rest has left."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """What must hold of an introduction, in terms of its index."""

    server_id: int
    any_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    town_key: str | None = None
    country: str | None = None
    words: tuple[str, ...] = ()
    only: int | None = None
    without: int | None = None


def count(tx: Transaction, criteria: Criteria) -> int:
    """How many fit."""
    where, params = _where(criteria)
    row = tx.one(f"SELECT COUNT(*) AS number FROM introductions i WHERE {where}", params)  # noqa: S608 - our own text
    return row["number"] if row else 0


def page(tx: Transaction, criteria: Criteria, limit: int, offset: int) -> tuple[Introduction, ...]:
    """Those that fit, most recently confirmed first."""
    where, params = _where(criteria)
    rows = tx.all(
        f"SELECT i.* FROM introductions i WHERE {where}"  # noqa: S608 - our own text
        " ORDER BY i.confirmed_at DESC, i.introduction_id LIMIT :limit OFFSET :offset",
        {**params, "limit": limit, "offset": offset},
    )
    return tuple(introduction_of(row) for row in rows)


def towns(tx: Transaction, server_id: int) -> list[tuple[str, str, int]]:
    """Each town's name and country with the number of members listed there."""
    rows = tx.all(
        "SELECT town_name, country, COUNT(*) AS members FROM introductions"
        " WHERE server_id = :server AND listed = 1 AND town_name <> ''"
        " GROUP BY town_name, country ORDER BY members DESC, town_name",
        {"server": server_id},
    )
    return [(row["town_name"], row["country"], row["members"]) for row in rows]


def tags(tx: Transaction, server_id: int, prefix: str, *, limit: int) -> tuple[tuple[str, int], ...]:
    """What follows the prefix in members' tags, with the number of members for each, the largest first."""
    rows = tx.all(
        "SELECT t.tag AS tag, COUNT(*) AS members FROM introduction_tags t"
        " JOIN introductions i ON i.introduction_id = t.introduction_id"
        " WHERE i.server_id = :server AND i.listed = 1 AND t.tag LIKE :prefix"
        " GROUP BY t.tag ORDER BY members DESC, t.tag LIMIT :limit",
        {"server": server_id, "prefix": f"{prefix}%", "limit": limit},
    )
    return tuple((row["tag"].removeprefix(prefix), row["members"]) for row in rows)


def keep_search(tx: Transaction, server_id: int, query: str, now: int) -> str:
    """Keep a search for its further pages, and forget those of yesterday."""
    forget_searches(tx, now)
    search_id = new_id()
    tx.run(
        "INSERT INTO searches (search_id, server_id, query, kept_at) VALUES (:id, :server, :query, :now)",
        {"id": search_id, "server": server_id, "query": query, "now": now},
    )
    return search_id


def forget_searches(tx: Transaction, now: int) -> None:
    """Delete the searches that were kept for their time: they hold what someone typed, a name perhaps."""
    tx.run("DELETE FROM searches WHERE kept_at < :before", {"before": now - SEARCH_KEPT})


def search(tx: Transaction, server_id: int, search_id: str) -> str | None:
    """A search that was kept, as JSON; one of another server is not found."""
    row = tx.one(
        "SELECT query FROM searches WHERE search_id = :id AND server_id = :server",
        {"id": search_id, "server": server_id},
    )
    return row["query"] if row else None


def _where(criteria: Criteria) -> tuple[str, Params]:
    """The condition and its parameters. Only fixed text and parameter names go into the SQL."""
    parts = ["i.server_id = :server", "i.listed = 1"]
    params: dict[str, Value] = {"server": criteria.server_id}
    if criteria.any_of:
        names = [f"any{number}" for number in range(len(criteria.any_of))]
        listed = ", ".join(f":{name}" for name in names)
        parts.append(_ANY.replace(":tags", listed))
        params.update(zip(names, criteria.any_of, strict=True))
    for number, tag in enumerate(criteria.all_of):
        parts.append(_EACH.replace(":tag", f":all{number}"))
        params[f"all{number}"] = tag
    if criteria.town_key is not None:
        parts.append("i.town_key = :town AND i.town_key <> ''")
        params["town"] = criteria.town_key
    if criteria.country is not None:
        parts.append("i.country = :country")
        params["country"] = criteria.country
    if criteria.only is not None:
        parts.append("i.user_id = :only")
        params["only"] = criteria.only
    if criteria.without is not None:
        parts.append("i.user_id <> :without")
        params["without"] = criteria.without
    for number, word in enumerate(criteria.words):
        parts.append(f"i.search_text LIKE :word{number}")
        params[f"word{number}"] = f"%{word}%"
    return " AND ".join(parts), params
