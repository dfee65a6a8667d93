"""The SQL of reports on requests."""

from dataclasses import dataclass

from bot.cooperation.model import Request
from bot.delivery import posts
from bot.ids import new_id
from bot.storage.database import Params, Row, Transaction

REPORT = "cooperation.report"
"""The kind of living post that shows moderators a report until it is settled."""


@dataclass(frozen=True, slots=True)
class Report:
    """Someone's word that a request is not right."""

    report_id: str
    server_id: int
    request_id: str
    reporter_id: int
    reason: str
    reported_at: int


def put(tx: Transaction, request: Request, reporter_id: int, reason: str, now: int) -> Report:
    """Keep a report. A second one by the same person on the same request replaces the first."""
    row = tx.one(
        "INSERT INTO cooperation_reports (report_id, server_id, request_id, reporter_user_id, reason, reported_at)"
        " VALUES (:id, :server, :request, :reporter, :reason, :now)"
        " ON CONFLICT (request_id, reporter_user_id) DO UPDATE"
        " SET reason = excluded.reason, reported_at = excluded.reported_at, settled_at = NULL RETURNING *",
        {
            "id": new_id(),
            "server": request.server_id,
            "request": request.request_id,
            "reporter": reporter_id,
            "reason": reason,
            "now": now,
        },
    )
    if row is None:
        raise RuntimeError("an upsert gives its row")
    return _report(row)


def by_id(tx: Transaction, report_id: str) -> Report | None:
    """The report of that id, if it waits for a moderator."""
    found = _waiting(tx, "report_id = :id", {"id": report_id})
    return found[0] if found else None


def waiting(tx: Transaction, server_id: int) -> list[Report]:
    """The reports of a server that nobody has settled, the oldest first."""
    return _waiting(tx, "server_id = :server", {"server": server_id})


def made_since(tx: Transaction, server_id: int, reporter_id: int, since: int) -> int:
    """How many reports someone made since then."""
    row = tx.one(
        "SELECT COUNT(*) AS number FROM cooperation_reports"
        " WHERE server_id = :server AND reporter_user_id = :reporter AND reported_at > :since",
        {"server": server_id, "reporter": reporter_id, "since": since},
    )
    return row["number"] if row else 0


def settle(tx: Transaction, request_id: str, now: int) -> None:
    """All reports on this request are dealt with: their posts are taken down."""
    take_down(tx, request_id)
    tx.run(
        "UPDATE cooperation_reports SET settled_at = :now WHERE request_id = :request AND settled_at IS NULL",
        {"now": now, "request": request_id},
    )


def take_down(tx: Transaction, request_id: str) -> None:
    """Have the posts about a request taken down."""
    for row in tx.all("SELECT report_id FROM cooperation_reports WHERE request_id = :request", {"request": request_id}):
        posts.unwant(tx, REPORT, row["report_id"])


def _waiting(tx: Transaction, where: str, params: Params) -> list[Report]:
    rows = tx.all(
        f"SELECT * FROM cooperation_reports WHERE settled_at IS NULL AND {where} ORDER BY reported_at, report_id",  # noqa: S608 - our own text
        params,
    )
    return [_report(row) for row in rows]


def _report(row: Row) -> Report:
    return Report(
        row["report_id"],
        row["server_id"],
        row["request_id"],
        row["reporter_user_id"],
        row["reason"],
        row["reported_at"],
    )
