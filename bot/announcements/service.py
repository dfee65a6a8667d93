"""The use cases of announcements. Everything here asks again whether the person moderates."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.announcements import crossposts_store as crossposts
from bot.announcements import drafting, sending, store
from bot.announcements import schedule as times
from bot.announcements.drafting import Outcome
from bot.announcements.model import MAX_ANNOUNCEMENTS, Announcement, Draft, Plan, Schedule, Surroundings
from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Delivery, ToChannel
from bot.errors import UserError
from bot.ids import new_id
from bot.merging import merge
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Act
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.times import wall_of

KEPT = 90 * DAY
"""Seconds for which an announcement that is over can be looked at, and an untouched draft continued."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a moderator sees when they work on an announcement."""

    announcement_id: str
    """Empty for a new one."""
    draft: Draft
    server: Server
    announcement: Announcement | None
    now: int
    problems: tuple[UserError, ...] = ()
    overlaps: tuple[str, ...] = ()
    """The fields of the plan that another moderator has changed, too, since the draft was begun."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An announcement with what comes of it."""

    announcement: Announcement
    server: Server
    next_at: int | None
    """The next occurrence in epoch seconds; None when it is over."""
    troubles: tuple[tuple[int, str], ...] = ()
    """The channels in which the newest occurrence could not be posted, with the reasons."""
    unpublished: tuple[tuple[int, str], ...] = ()
    """The channels in which it was posted, but could not be published to those that follow, with the reasons."""


class AnnouncementService:
    """Announcements, from the first word to the last occurrence."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, actor: Actor, announcement_id: str = "") -> Desk:
        """Where this moderator left off: the draft, else the announcement, else an empty sheet."""
        return await self._database.read(lambda tx: self._desk(tx, actor, announcement_id))

    async def fill(self, actor: Actor, announcement_id: str, rule: Callable[[Desk], Outcome]) -> Desk:
        """Apply a rule of `bot.announcements.drafting` to the draft, and keep the result at once."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            desk = self._desk(tx, actor, announcement_id)
            outcome = rule(desk)
            draft = replace(outcome.draft, base=desk.draft.base)
            store.save_draft(tx, actor.server_id, actor.user_id, announcement_id, draft, now)
            return replace(desk, draft=draft, problems=outcome.problems)

        return await self._database.write(change)

    async def discard(self, actor: Actor, announcement_id: str) -> None:
        """Throw the draft away; what was saved stays."""

        def change(tx: Transaction) -> None:
            servers.moderated(tx, actor)
            store.drop_draft(tx, actor.server_id, actor.user_id, announcement_id)

        await self._database.write(change)

    async def save(self, actor: Actor, announcement_id: str, around: Surroundings) -> Listed | Desk:
        """Make the draft an announcement and plan it; the desk with its problems when that can't be done yet.

        `around` is what Discord shows of the draft's channels and role, to this moderator and to the bot. Where
        another moderator has saved a change of the same in the meantime, the desk says so; the next time, this
        one's word is taken.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Listed | Desk:
            desk = self._desk(tx, actor, announcement_id)
            problems = tuple(self._problems(tx, desk, around, now))
            if problems:
                return replace(desk, problems=problems)
            before = desk.announcement
            if before is not None and desk.overlaps:
                told = replace(desk.draft, base=before.plan)
                store.save_draft(tx, actor.server_id, actor.user_id, announcement_id, told, now)
                return replace(desk, draft=told, problems=(UserError("announcement-changed-meanwhile"),))
            after = _saved(desk, actor, now)
            store.put(tx, after)
            audit.record(tx, actor, Act.ANNOUNCE if before is None else Act.CHANGE_ANNOUNCEMENT, now)
            if before is None or _moves(before, after):
                sending.schedule(tx, after, now)
            store.drop_draft(tx, actor.server_id, actor.user_id, announcement_id)
            return self._listed(tx, after, desk.server, now)

        return await self._database.write(change)

    async def list(self, actor: Actor) -> list[Listed]:
        """The announcements of the server: those to come, the next one first, then those that are over."""
        now = self._clock.timestamp()

        def read(tx: Transaction) -> list[Listed]:
            server = servers.moderated(tx, actor)
            found = [self._listed(tx, each, server, now) for each in store.of_server(tx, actor.server_id)]
            return sorted(found, key=lambda each: (each.next_at is None, each.next_at or -each.announcement.last_at))

        return await self._database.read(read)

    async def look(self, actor: Actor, announcement_id: str) -> Listed:
        """One announcement of this server."""
        now = self._clock.timestamp()

        def read(tx: Transaction) -> Listed:
            server = servers.moderated(tx, actor)
            return self._listed(tx, _of_server(tx, actor, announcement_id), server, now)

        return await self._database.read(read)

    async def pause(self, actor: Actor, announcement_id: str) -> Listed:
        """Post nothing more of it until it is resumed."""
        return await self._switch(actor, announcement_id, Act.PAUSE_ANNOUNCEMENT, paused=True)

    async def resume(self, actor: Actor, announcement_id: str) -> Listed:
        """Go on with the next occurrence; what fell into the pause is not posted.

        Raises:
            UserError: `announcement-over`: nothing of it is to come.
        """
        return await self._switch(actor, announcement_id, Act.RESUME_ANNOUNCEMENT, paused=False)

    async def publish_again(self, actor: Actor, announcement_id: str) -> Listed:
        """Try again to publish what could not be published to the channels that follow.

        Raises:
            UserError: `delivery-gone`: there is nothing of that kind any more.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Listed:
            server = servers.moderated(tx, actor)
            announcement = _of_server(tx, actor, announcement_id)
            if not crossposts.retry(tx, announcement_id, now):
                raise UserError("delivery-gone")
            audit.record(tx, actor, Act.RETRY_DELIVERY, now)
            return self._listed(tx, announcement, server, now)

        return await self._database.write(change)

    async def delete(self, actor: Actor, announcement_id: str) -> None:
        """Post nothing more of it, and forget it. What was posted stays on Discord."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            servers.moderated(tx, actor)
            announcement = _of_server(tx, actor, announcement_id)
            sending.withdraw(tx, announcement)
            store.remove(tx, announcement_id)
            store.drop_draft(tx, actor.server_id, actor.user_id, announcement_id)
            audit.record(tx, actor, Act.DELETE_ANNOUNCEMENT, now)

        await self._database.write(change)

    async def shown(self, delivery: Delivery) -> tuple[Announcement, Server] | None:
        """What a delivery posts; None once the announcement is deleted."""

        def read(tx: Transaction) -> tuple[Announcement, Server] | None:
            found = store.by_id(tx, delivery.key)
            return (found, servers.load(tx, delivery.server_id)) if found else None

        return await self._database.read(read)

    async def _switch(self, actor: Actor, announcement_id: str, act: Act, *, paused: bool) -> Listed:
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Listed:
            server = servers.moderated(tx, actor)
            announcement = replace(_of_server(tx, actor, announcement_id), paused=paused)
            if not paused and sending.upcoming(announcement, now) is None:
                raise UserError("announcement-over")
            store.put(tx, announcement)
            sending.schedule(tx, announcement, now)
            audit.record(tx, actor, act, now)
            return self._listed(tx, announcement, server, now)

        return await self._database.write(change)

    def _problems(self, tx: Transaction, desk: Desk, around: Surroundings, now: int) -> Iterator[UserError]:
        plan, before = desk.draft.plan, desk.announcement
        yield from drafting.obstacles(plan, around)
        if before is None or plan.schedule != before.plan.schedule:
            yield from times.problems(plan.schedule, now, None if before is None else before.plan.schedule)
        elif sending.upcoming(before, now) is None:
            yield UserError("announcement-over")
        coming = [each for each in store.of_server(tx, desk.server.server_id) if each.last_at >= now]
        if before is None and len(coming) >= MAX_ANNOUNCEMENTS:
            yield UserError("announcement-too-many", limit=MAX_ANNOUNCEMENTS)

    def _desk(self, tx: Transaction, actor: Actor, announcement_id: str) -> Desk:
        server = servers.moderated(tx, actor)
        found = store.by_id(tx, announcement_id) if announcement_id else None
        announcement = found if found is not None and found.server_id == actor.server_id else None
        draft = store.load_draft(tx, actor.server_id, actor.user_id, announcement_id)
        if announcement_id and announcement is None and draft is None:
            raise UserError("announcement-gone")
        if draft is None:
            zone = server.zone
            saved = announcement.plan if announcement else None
            draft = Draft(saved or Plan(schedule=Schedule(zone=zone)), base=saved)
        overlaps: tuple[str, ...] = ()
        if announcement is not None and draft.base not in (None, announcement.plan):
            draft, overlaps = _brought_together(draft, draft.base, announcement.plan)
        return Desk(announcement_id, draft, server, announcement, self._clock.timestamp(), overlaps=overlaps)

    def _listed(self, tx: Transaction, announcement: Announcement, server: Server, now: int) -> Listed:
        sent = [
            each for each in outbox.planned(tx, sending.POST, announcement.announcement_id) if each.occurrence <= now
        ]
        newest = {each.to.channel_id: each for each in sent if isinstance(each.to, ToChannel)}
        troubles = tuple(
            (channel, each.reason or "") for channel, each in newest.items() if each.status in {"dead", "expired"}
        )
        unpublished = tuple(crossposts.refused(tx, announcement.announcement_id))
        return Listed(announcement, server, sending.upcoming(announcement, now), troubles, unpublished)


def _brought_together(draft: Draft, base: Plan, saved: Plan) -> tuple[Draft, tuple[str, ...]]:
    """The draft with what others have saved since it was begun, and where that contradicts it."""
    merged = merge(base, draft.plan, saved)
    return Draft(merged.value, draft.rejected, base if merged.overlaps else saved), merged.overlaps


def _saved(desk: Desk, actor: Actor, now: int) -> Announcement:
    """The draft as an announcement. "Now" becomes a time; a schedule that did not change keeps its beginning."""
    plan, before = desk.draft.plan, desk.announcement
    if before is not None and plan.schedule == before.plan.schedule:
        return replace(before, plan=plan)
    chosen = plan.schedule
    if before is not None and times.begins_alike(chosen, before.plan.schedule):
        first_at = before.first_at
    else:
        first_at = now if chosen.first is None else times.instant(chosen.first, chosen.zone)
    settled = replace(chosen, first=chosen.first or wall_of(now, chosen.zone))
    last_at = times.instants(settled, first_at)[-1]
    after = replace(plan, schedule=settled)
    if before is not None:
        return replace(before, plan=after, first_at=first_at, last_at=last_at)
    return Announcement(
        new_id(), actor.server_id, actor.user_id, after, first_at, last_at, paused=False, created_at=now
    )


def _moves(before: Announcement, after: Announcement) -> bool:
    """Whether what is planned must be planned anew; changed words alone are read when they are posted."""
    return (before.plan.channels, before.plan.schedule) != (after.plan.channels, after.plan.schedule)


def _of_server(tx: Transaction, actor: Actor, announcement_id: str) -> Announcement:
    """The announcement, if it is of the moderator's own server; a foreign one is not found."""
    found = store.by_id(tx, announcement_id)
    if found is None or found.server_id != actor.server_id:
        raise UserError("announcement-gone")
    return found
