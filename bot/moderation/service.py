"""The use cases of moderators, and of members who call them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.clock import DAY, Clock
from bot.delivery import outbox, posts
from bot.delivery.model import Intent, ToMember
from bot.errors import UserError
from bot.ids import new_id
from bot.members import store as introductions
from bot.members.cards import Follower, write
from bot.members.model import Draft, Introduction, State
from bot.moderation import store
from bot.moderation.store import REPORT, Report
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Act, Record
from bot.servers.model import Actor, Purpose, Server
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_text, is_blank

DECISION = "moderation.decision"
"""The kind of delivery that tells an author what was decided, and why.

It goes out without consent to reminders: telling people of such a decision is a duty (Digital Services Act, art. 17).
"""

REASON_LIMIT = 300
"""Characters of a reason: a few sentences."""

REPORTS_A_DAY = 10
"""Introductions that one member may report within a day: more is no help, but a flood for moderators."""

PAGE = 5
"""Acts, or reports, on a page: as many as fit a message whole, however long the reasons."""


Change = Callable[[Transaction, Introduction, Server], None]
"""What a decision does to the introduction."""


@dataclass(frozen=True, slots=True)
class Case:
    """An introduction with the reports on it."""

    report: Report
    introduction: Introduction


class ModerationService:
    """Reports and what is decided on them. Everything here asks again whether the person moderates."""

    def __init__(self, database: Database, clock: Clock, followers: Sequence[Follower] = ()) -> None:
        self._database = database
        self._clock = clock
        self._followers = tuple(followers)

    async def report(self, actor: Actor, introduction_id: str, raw_reason: str) -> None:
        """A member calls the moderators' attention to an introduction."""
        reason = _reason(raw_reason)
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            introductions.visible(tx, actor.server_id, introduction_id)
            if store.made_since(tx, actor.server_id, actor.user_id, now - DAY, but=introduction_id) >= REPORTS_A_DAY:
                raise UserError("report-too-many")
            report_id = store.put(tx, actor.server_id, introduction_id, actor.user_id, reason, now)
            _post_report(tx, report_id, now, servers.load(tx, actor.server_id))

        await self._database.write(change)

    async def waiting(self, actor: Actor, page: int) -> list[Case]:
        """The cases that wait for a moderator, the oldest first; one more than a page where more follow."""

        def read(tx: Transaction) -> list[Case]:
            servers.moderated(tx, actor)
            return [
                Case(report, introduction)
                for report in store.waiting(tx, actor.server_id, limit=PAGE + 1, offset=page * PAGE)
                if (introduction := introductions.by_id(tx, report.introduction_id))
            ]

        return await self._database.read(read)

    async def case(self, server_id: int, report_id: str) -> Case | None:
        """The case behind a post for moderators; None once it is gone."""

        def read(tx: Transaction) -> Case | None:
            report = store.by_id(tx, server_id, report_id)
            introduction = introductions.by_id(tx, report.introduction_id) if report else None
            return Case(report, introduction) if report and introduction else None

        return await self._database.read(read)

    async def look(self, actor: Actor, introduction_id: str) -> Introduction:
        """An introduction of this server, hidden ones too. What is for nobody is not for moderators either."""

        def read(tx: Transaction) -> Introduction:
            servers.moderated(tx, actor)
            return _of_server(tx, actor, introduction_id).public

        return await self._database.read(read)

    async def of_member(self, actor: Actor, user_id: int) -> Introduction:
        """The introduction of that member, hidden or not."""

        def read(tx: Transaction) -> Introduction:
            servers.moderated(tx, actor)
            found = introductions.of_member(tx, actor.server_id, user_id)
            if found is None:
                raise UserError("moderation-no-introduction")
            return found.public

        return await self._database.read(read)

    async def reported(self, actor: Actor, introduction_id: str) -> bool:
        """Whether there are reports on this introduction that wait for a moderator."""

        def read(tx: Transaction) -> bool:
            servers.moderated(tx, actor)
            introduction = _of_server(tx, actor, introduction_id)
            return any(report.settled_at is None for report in store.on(tx, introduction.introduction_id))

        return await self._database.read(read)

    async def hide(self, actor: Actor, introduction_id: str, raw_reason: str) -> None:
        """Take an introduction out of sight until a moderator shows it again; its author may mend it meanwhile."""
        reason = _reason(raw_reason)

        def change(tx: Transaction, introduction: Introduction, server: Server) -> None:
            _refuse_withdrawn(introduction)
            write(tx, replace(introduction, state=State.HIDDEN, hidden_reason=reason), server)

        await self._decide(actor, introduction_id, Act.HIDE, reason, change)

    async def show(self, actor: Actor, introduction_id: str) -> None:
        """Show a hidden introduction again; one that is shown already stays as it is."""

        def change(tx: Transaction, introduction: Introduction, server: Server) -> None:
            _refuse_withdrawn(introduction)
            write(tx, replace(introduction, state=State.PUBLISHED, hidden_reason=None), server)

        await self._decide(actor, introduction_id, Act.SHOW, "", change)

    async def remove(self, actor: Actor, introduction_id: str, raw_reason: str) -> None:
        """Delete an introduction. What its author wrote goes back to them as a draft, for it is theirs."""
        reason = _reason(raw_reason)
        now = self._clock.timestamp()

        def change(tx: Transaction, introduction: Introduction, server: Server) -> None:  # noqa: ARG001 - as the others
            owner = (introduction.server_id, introduction.user_id)
            if introductions.load_draft(tx, *owner) is None:
                introductions.save_draft(tx, *owner, Draft(introduction.profile), now)
            introductions.remove(tx, introduction)

        await self._decide(actor, introduction_id, Act.REMOVE, reason, change)

    async def dismiss(self, actor: Actor, introduction_id: str) -> None:
        """There is nothing wrong with this introduction: its reports are settled."""
        await self._decide(actor, introduction_id, Act.DISMISS, "", lambda _tx, _introduction, _server: None)

    async def acts(self, actor: Actor, page: int) -> list[Record]:
        """The record of moderators' acts, newest first; one more than a page where more follow."""

        def read(tx: Transaction) -> list[Record]:
            servers.moderated(tx, actor)
            return audit.newest(tx, actor.server_id, limit=PAGE + 1, offset=page * PAGE)

        return await self._database.read(read)

    async def exporting(self, actor: Actor) -> None:
        """Put on record that a moderator takes the directory along."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            servers.moderated(tx, actor)
            audit.record(tx, actor, Act.EXPORT, now)

        await self._database.write(change)

    async def _decide(self, actor: Actor, introduction_id: str, act: Act, reason: str, change: Change) -> None:
        """Carry out a decision: the change, its record, the reports settled, the author told."""
        now = self._clock.timestamp()

        def decide(tx: Transaction) -> None:
            server = servers.moderated(tx, actor)
            introduction = _of_server(tx, actor, introduction_id)
            if act is Act.SHOW and introduction.state is State.PUBLISHED:
                return
            for report in store.on(tx, introduction_id):
                posts.unwant(tx, REPORT, report.report_id)
            store.settle(tx, introduction_id, now)
            audit.record(tx, actor, act, now, subject=introduction.user_id, reason=reason)
            change(tx, introduction, server)
            if act is not Act.DISMISS:
                for follow in self._followers:
                    follow(tx, introduction.server_id, introduction.user_id)
                payload = {"act": act.value, "reason": reason, "language": introduction.language}
                to = ToMember(introduction.user_id)
                key = f"{introduction_id}:{new_id()}"  # each decision is told, even two within a second
                outbox.plan(tx, Intent(DECISION, key, actor.server_id, to, due_at=now, payload=payload), now)

        await self._database.write(decide)


def move_reports(tx: Transaction, server: Server) -> None:
    """Post the reports that wait where the server's moderators are now, and take them away from where they were."""
    for report in store.waiting(tx, server.server_id):
        _post_report(tx, report.report_id, report.reported_at, server)


def _post_report(tx: Transaction, report_id: str, reported_at: int, server: Server) -> None:
    channel_id = server.channels.get(Purpose.MODERATORS)
    posts.want(tx, REPORT, report_id, server.server_id, channel_id, reported_at)


def _of_server(tx: Transaction, actor: Actor, introduction_id: str) -> Introduction:
    """The introduction, if it is of the moderator's own server; a foreign one is not found."""
    introduction = introductions.by_id(tx, introduction_id)
    if introduction is None or introduction.server_id != actor.server_id:
        raise UserError("introduction-gone")
    return introduction


def _refuse_withdrawn(introduction: Introduction) -> None:
    """What its author took down is not there to be hidden, and not for others to publish again."""
    if introduction.state is State.UNPUBLISHED:
        raise UserError("introduction-gone")


def _reason(raw: str) -> str:
    reason = clean_text(raw, limit=REASON_LIMIT)
    if is_blank(reason):
        raise UserError("reason-needed")
    return reason
