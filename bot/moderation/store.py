"""The SQL of reports."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.delivery import posts
from bot.ids import new_id
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, instant, parameters, people_in, theirs

REPORT = "moderation.report"
"""The kind of living post that shows moderators a report until it is settled."""

EVERY = 1_000_000
"""A limit that is none."""


@dataclass(frozen=True, slots=True)
class Report:
    """Someone's word that an introduction is not right."""

    report_id: str
    server_id: int
    introduction_id: str
    reporter_user_id: int
    reason: str
    reported_at: int
    settled_at: int | None


def put(tx: Transaction, server_id: int, introduction_id: str, reporter: int, reason: str, now: int) -> str:
    """Keep a report. A second one by the same person on the same introduction replaces the first."""
    row = tx.one(
        "INSERT INTO reports (report_id, server_id, introduction_id, reporter_user_id, reason, reported_at)"
        " VALUES (:id, :server, :introduction, :reporter, :reason, :now)"
        " ON CONFLICT (introduction_id, reporter_user_id) DO UPDATE"
        " SET reason = excluded.reason, reported_at = excluded.reported_at, settled_at = NULL RETURNING report_id",
        {
            "id": new_id(),
            "server": server_id,
            "introduction": introduction_id,
            "reporter": reporter,
            "reason": reason,
            "now": now,
        },
    )
    return str(row["report_id"]) if row else ""


def made_since(tx: Transaction, server_id: int, reporter: int, since: int, *, but: str) -> int:
    """How many introductions, other than `but`, this person has reported since then."""
    row = tx.one(
        "SELECT COUNT(*) AS made FROM reports WHERE server_id = :server AND reporter_user_id = :reporter"
        " AND reported_at > :since AND introduction_id <> :but",
        {"server": server_id, "reporter": reporter, "since": since, "but": but},
    )
    return int(row["made"]) if row else 0


def by_id(tx: Transaction, server_id: int, report_id: str) -> Report | None:
    """A report of this server."""
    row = tx.one(
        "SELECT * FROM reports WHERE report_id = :id AND server_id = :server",
        {"id": report_id, "server": server_id},
    )
    return _report(row) if row else None


def waiting(tx: Transaction, server_id: int, *, limit: int = EVERY, offset: int = 0) -> list[Report]:
    """The reports nobody has settled, the oldest first."""
    rows = tx.all(
        "SELECT * FROM reports WHERE server_id = :server AND settled_at IS NULL ORDER BY reported_at, report_id"
        " LIMIT :limit OFFSET :offset",
        {"server": server_id, "limit": limit, "offset": offset},
    )
    return [_report(row) for row in rows]


def on(tx: Transaction, introduction_id: str) -> list[Report]:
    """Every report on this introduction."""
    rows = tx.all("SELECT * FROM reports WHERE introduction_id = :introduction", {"introduction": introduction_id})
    return [_report(row) for row in rows]


def settle(tx: Transaction, introduction_id: str, now: int) -> None:
    """All reports on this introduction are dealt with."""
    tx.run(
        "UPDATE reports SET settled_at = :now WHERE introduction_id = :introduction AND settled_at IS NULL",
        {"now": now, "introduction": introduction_id},
    )


class ReportsData:
    """What reports keep of the people who made them."""

    tables = frozenset({"reports"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who reported something."""
        return people_in(tx, [("reports", "reporter_user_id")], whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """The reports this person made."""
        return {
            "reports": [
                {"server": str(row["server_id"]), "reason": row["reason"], "reported_at": instant(row["reported_at"])}
                for row in theirs(tx, "reports", scope, "reporter_user_id")
            ]
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the reports this person made and those about them, and have their posts taken down.

        It comes before the erasure of the introduction, which would take the reports about it along unseen.
        """
        rows = tx.all(
            "SELECT report_id FROM reports WHERE (CAST(:server AS BIGINT) IS NULL OR server_id = :server)"
            " AND (reporter_user_id = :user OR introduction_id IN"
            " (SELECT introduction_id FROM introductions WHERE user_id = :user))",
            parameters(scope),
        )
        for row in rows:
            posts.unwant(tx, REPORT, row["report_id"])
            tx.run("DELETE FROM reports WHERE report_id = :id", {"id": row["report_id"]})


def _report(row: Row) -> Report:
    return Report(
        row["report_id"],
        row["server_id"],
        row["introduction_id"],
        row["reporter_user_id"],
        row["reason"],
        row["reported_at"],
        row["settled_at"],
    )
