"""Reports on requests, and what moderators decide: each decision has a reason, a record, and is told to the author."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.clock import DAY, Clock
from bot.cooperation import access, board, planning, reports_store, store
from bot.cooperation.model import Request, State
from bot.cooperation.reports_store import REPORT, Report
from bot.delivery import outbox, posts
from bot.delivery.model import Intent, ToMember
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Act
from bot.servers.model import Actor, Purpose, Server
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_text, is_blank

REASON_LIMIT = 300
"""Characters of a reason: a few sentences."""

REPORTS_A_DAY = 10
"""Reports one member may make in a day."""


@dataclass(frozen=True, slots=True)
class Case:
    """A request with a report on it."""

    report: Report
    request: Request


class RequestModeration:
    """Reports and what is decided on them. Everything but a report is for those who moderate."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def number_waiting(self, actor: Actor) -> int:
        """How many reports wait for this person to decide on: none, where they do not moderate."""

        def read(tx: Transaction) -> int:
            moderates = servers.load(tx, actor.server_id).moderated_by(actor)
            return len(reports_store.waiting(tx, actor.server_id)) if moderates else 0

        return await self._database.read(read)

    async def report(self, actor: Actor, request_id: str, raw_reason: str) -> None:
        """A member calls the moderators' attention to a request."""
        reason, now = _reason(raw_reason), self._clock.timestamp()

        def change(tx: Transaction) -> None:
            request = access.shown(tx, actor, request_id)
            if reports_store.made_since(tx, actor.server_id, actor.user_id, now - DAY) >= REPORTS_A_DAY:
                raise UserError("report-too-many")
            made = reports_store.put(tx, request, actor.user_id, reason, now)
            _post(tx, made, servers.load(tx, actor.server_id))

        await self._database.write(change)

    async def waiting(self, actor: Actor) -> list[Case]:
        """The cases that wait for a moderator, the oldest first."""

        def read(tx: Transaction) -> list[Case]:
            servers.moderated(tx, actor)
            found = (
                (report, store.by_id(tx, report.request_id)) for report in reports_store.waiting(tx, actor.server_id)
            )
            return [Case(report, request) for report, request in found if request is not None]

        return await self._database.read(read)

    async def case(self, report_id: str) -> Case | None:
        """The case behind a post for moderators; None once it is settled."""

        def read(tx: Transaction) -> Case | None:
            report = reports_store.by_id(tx, report_id)
            request = store.by_id(tx, report.request_id) if report else None
            return Case(report, request) if report and request else None

        return await self._database.read(read)

    async def check(self, actor: Actor, request_id: str) -> Request:
        """The request, for a moderator who is about to decide."""

        def read(tx: Transaction) -> Request:
            servers.moderated(tx, actor)
            return access.here(tx, actor, request_id)

        return await self._database.read(read)

    async def hide(self, actor: Actor, request_id: str, raw_reason: str) -> None:
        """Take a request out of sight until a moderator shows it again."""
        reason = _reason(raw_reason)
        await self._decide(
            actor, request_id, Act.HIDE_REQUEST, reason, lambda request, _: replace(request, hidden_reason=reason)
        )

    async def show(self, actor: Actor, request_id: str) -> None:
        """Show a hidden request again."""
        await self._decide(
            actor, request_id, Act.SHOW_REQUEST, "", lambda request, _: replace(request, hidden_reason=None)
        )

    async def close(self, actor: Actor, request_id: str, raw_reason: str) -> None:
        """End a request; its author may renew it."""
        reason = _reason(raw_reason)
        await self._decide(actor, request_id, Act.CLOSE_REQUEST, reason, _closed)

    async def dismiss(self, actor: Actor, request_id: str) -> None:
        """There is nothing wrong with this request: its reports are settled."""
        await self._decide(actor, request_id, Act.DISMISS_REQUEST, "", lambda request, _: request)

    async def _decide(
        self, actor: Actor, request_id: str, act: Act, reason: str, change: Callable[[Request, int], Request]
    ) -> None:
        """Carry out a decision: the change, its record, the reports settled, the author told."""
        now = self._clock.timestamp()

        def decide(tx: Transaction) -> None:
            server = servers.moderated(tx, actor)
            before = access.here(tx, actor, request_id)
            after = change(before, now)
            reports_store.settle(tx, request_id, now)
            if after == before and act is not Act.DISMISS_REQUEST:
                return
            audit.record(tx, actor, act, now, subject=before.author_id, reason=reason)
            if after == before:
                return
            if not after.open:
                planning.fall_silent(tx, after)
            written = board.write(tx, after, server)
            if after.open and not before.open:
                planning.come_back(tx, written, now)
            payload = {"act": act.value, "reason": reason, "language": before.language, "request": request_id}
            to = ToMember(before.author_id)
            key = f"{request_id}:{written.revision}"
            outbox.plan(tx, Intent(planning.DECISION, key, actor.server_id, to, due_at=now, payload=payload), now)

        await self._database.write(decide)


def _closed(request: Request, now: int) -> Request:
    """What is closed stays as it is: its author is not told a second time."""
    return request if request.state is State.CLOSED else replace(request, state=State.CLOSED, closed_at=now)


def move_request_reports(tx: Transaction, server: Server) -> None:
    """Post the reports that wait where the server's moderators are now, and take them away from where they were."""
    for report in reports_store.waiting(tx, server.server_id):
        _post(tx, report, server)


def _post(tx: Transaction, report: Report, server: Server) -> None:
    channel_id = server.channels.get(Purpose.MODERATORS)
    posts.want(tx, REPORT, report.report_id, server.server_id, channel_id, report.reported_at)


def _reason(raw: str) -> str:
    reason = clean_text(raw, limit=REASON_LIMIT)
    if is_blank(reason):
        raise UserError("reason-needed")
    return reason
