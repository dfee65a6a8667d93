"""The contract by which every table with a member's id takes part in export and erasure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from bot.storage.database import Row, Transaction, Value


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose data: one person, on one server, or wherever they are known when `server_id` is None."""

    user_id: int
    server_id: int | None = None


class PersonalData(Protocol):
    """What each store that keeps personal data provides."""

    @property
    def tables(self) -> frozenset[str]:
        """The tables it answers for; a test compares them with the schema."""
        ...

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone of whom something is kept, server by server; or of this person alone, where: that is cheap."""
        ...

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """All that is kept of this person, as JSON-ready values, without other people's data."""
        ...

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Delete all that is kept of this person."""
        ...


def instant(at: int | None) -> str | None:
    """An instant of ours (epoch seconds) as an export tells it, for people and programs alike; None stays None."""
    return None if at is None else datetime.fromtimestamp(at, UTC).isoformat()


def people_in(tx: Transaction, columns: Iterable[tuple[str, str]], whom: Scope | None) -> list[Scope]:
    """Who stands in these columns, each with its table: everyone, or this person alone, whom an index finds."""
    params: dict[str, Value] = {}
    where = "{column} <> 0"  # nobody stands there any more
    if whom is not None:
        params["user"] = whom.user_id
        where = "{column} = :user"
        if whom.server_id is not None:
            params["server"] = whom.server_id
            where += " AND server_id = :server"
    each = (
        f"SELECT {column} AS person, server_id FROM {table} WHERE {where.format(column=column)}"  # noqa: S608 - constants
        for table, column in columns
    )
    return [Scope(row["person"], row["server_id"]) for row in tx.all(" UNION ".join(each), params)]


def of_person(column: str = "user_id") -> str:
    """The condition for the rows of a `Scope`, whose parameters are `parameters(scope)`."""
    return f"{column} = :user AND (CAST(:server AS BIGINT) IS NULL OR server_id = :server)"


def parameters(scope: Scope) -> dict[str, Value]:
    """What `of_person` is filled with."""
    return {"user": scope.user_id, "server": scope.server_id}


def theirs(
    tx: Transaction, table: str, scope: Scope, column: str = "user_id", *, by: str = "1", columns: str = "*"
) -> list[Row]:
    """The rows of a table in which this column names the person, ordered by something; all of each, or some columns."""
    query = f"SELECT {columns} FROM {table} WHERE {of_person(column)} ORDER BY {by}"  # noqa: S608 - constants
    return tx.all(query, parameters(scope))


def forget_theirs(tx: Transaction, table: str, scope: Scope, column: str = "user_id") -> None:
    """Delete those rows."""
    tx.run(f"DELETE FROM {table} WHERE {of_person(column)}", parameters(scope))  # noqa: S608 - constants


class PersonalRegistry:
    """Every store with personal data, so that none is forgotten."""

    def __init__(self, owners: Mapping[str, PersonalData]) -> None:
        self._owners = dict(owners)

    @property
    def tables(self) -> frozenset[str]:
        """All tables that some store answers for."""
        return frozenset[str]().union(*(owner.tables for owner in self._owners.values()))

    def people(self, tx: Transaction, whom: Scope | None = None) -> frozenset[Scope]:
        """Everyone of whom any store keeps something; or of this person alone, where it does."""
        return frozenset(scope for owner in self._owners.values() for scope in owner.people(tx, whom))

    def export(self, tx: Transaction, scope: Scope) -> dict[str, Mapping[str, object]]:
        """The person's data by feature."""
        return {name: owner.export(tx, scope) for name, owner in self._owners.items()}

    def erase(self, tx: Transaction, scopes: Iterable[Scope]) -> None:
        """Delete the data of these people from every store, in the caller's transaction."""
        for scope in scopes:
            for owner in self._owners.values():
                owner.erase(tx, scope)
