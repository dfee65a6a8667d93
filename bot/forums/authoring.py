"""The use cases of organisers: to write a forum, publish, change, cancel and repeat it."""

from collections.abc import Callable
from dataclasses import replace

from bot.clock import Clock
from bot.errors import UserError
from bot.forums import answers_store, caps, planning, rules, series, store
from bot.forums.desk import Desk, desk_of
from bot.forums.drafting import Outcome
from bot.forums.model import NEW, REASON_LIMIT, Draft, Forum, ForumSettings, Plan, State
from bot.forums.seating import revised, settle_seats
from bot.ids import new_id
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_text

Rule = Callable[[Draft, Server, int], Outcome]
"""Anything that changes a draft; it is told the server and the present instant, in epoch seconds."""


class AuthoringService:
    """Forums, from the first word to the last change."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def settings(self, actor: Actor) -> ForumSettings:
        """How the server holds its forums, for moderators."""

        def read(tx: Transaction) -> ForumSettings:
            servers.moderated(tx, actor)
            return store.settings(tx, actor.server_id)

        return await self._database.read(read)

    async def set_members_may(self, actor: Actor, *, allowed: bool) -> ForumSettings:
        """Choose whether any member may call a forum."""

        def change(tx: Transaction) -> ForumSettings:
            servers.moderated(tx, actor)
            chosen = replace(store.settings(tx, actor.server_id), members_may=allowed)
            store.save_settings(tx, chosen)
            audit.record_setting(tx, actor, Setting.FORUM_AUTHORS, self._clock.timestamp())
            return chosen

        return await self._database.write(change)

    async def may_call(self, actor: Actor) -> bool:
        """Whether this person may call a forum here."""
        return await self._database.read(lambda tx: _may_call(tx, actor))

    async def open(self, actor: Actor, forum_id: str = NEW) -> Desk:
        """Where this person left off with a new forum, or with changing that one.

        Raises:
            UserError: They may not, or the forum can't be changed any more.
        """
        return await self._database.read(lambda tx: self._desk(tx, actor, forum_id))

    async def fill(self, actor: Actor, forum_id: str, rule: Rule) -> Desk:
        """Apply a rule of `drafting` to the draft, and keep the result at once."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            desk = self._desk(tx, actor, forum_id)
            outcome = rule(desk.draft, desk.server, now)
            draft = replace(outcome.draft, base=desk.draft.base)
            store.save_draft(tx, actor.server_id, actor.user_id, forum_id, draft, now)
            return replace(self._desk(tx, actor, forum_id), problems=outcome.problems)

        return await self._database.write(change)

    async def discard(self, actor: Actor, forum_id: str = NEW) -> None:
        """Throw the draft away; what is published stays."""
        await self._database.write(lambda tx: store.drop_draft(tx, actor.server_id, actor.user_id, forum_id))

    async def duplicate(self, actor: Actor, forum_id: str, *, instead: bool = False) -> Desk:
        """Begin a new forum with the plan of an earlier one, moved to the same weekday of the next year.

        Raises:
            UserError: `forum-draft-there`: another new forum is being written; `instead` throws that away.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            require_author(tx, actor)
            forum = found(tx, actor, forum_id)
            if store.load_draft(tx, actor.server_id, actor.user_id, NEW) and not instead:
                raise UserError("forum-draft-there")
            draft = Draft(series.next_year(forum.plan, now))
            store.save_draft(tx, actor.server_id, actor.user_id, NEW, draft, now)
            return self._desk(tx, actor, NEW)

        return await self._database.write(change)

    async def publish(self, actor: Actor, forum_id: str = NEW, *, once: bool = False) -> Forum:
        """Publish the draft: as a new forum, or as a change that everyone who answered is told of.

        A change of a recurring forum holds for those that follow as well, unless it is for `once`.

        Raises:
            UserError: Something is missing or cannot be (see `checking.lacking`). `forum-changed-meanwhile`: somebody
                else has changed the same; the next time, this person's word is taken. `forum-once-repetition`: what
                has changed is how it comes again, and that is not for once.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Forum | None:
            desk = self._desk(tx, actor, forum_id)
            plan = desk.draft.plan
            if desk.forum is not None and desk.overlaps:
                told = replace(desk.draft, base=desk.forum.plan)
                store.save_draft(tx, actor.server_id, actor.user_id, forum_id, told, now)
                return None
            if once and desk.forum is not None and plan.recurrence != desk.forum.plan.recurrence:
                raise UserError("forum-once-repetition")
            alone = once and desk.lacking_once is not None  # else there is nothing that would follow
            for problem in (desk.lacking_once or ()) if alone else desk.lacking:
                raise problem
            if desk.forum is None:
                forum = self._begin(tx, actor, plan, now)
            else:
                caps.require_quiet(tx, actor, desk.forum, plan, now)
                forum = _change(tx, desk.forum, plan, series.pattern_after(desk.forum, plan, once=alone), now)
            store.drop_draft(tx, actor.server_id, actor.user_id, forum_id)
            if desk.draft.rejected:
                # Something typed still waits to be put right; it stays where the form will find it.
                kept = Draft(plan, desk.draft.rejected, plan)
                store.save_draft(tx, actor.server_id, actor.user_id, forum.forum_id, kept, now)
            return forum

        published = await self._database.write(change)
        if published is None:
            raise UserError("forum-changed-meanwhile")
        return published

    async def cancel(self, actor: Actor, forum_id: str, *, reason: str = "", whole_series: bool = False) -> Forum:
        """The forum does not take place; everyone who answered is told, with the reason if there is one.

        Of a recurring one, the next occurrence is published at once, unless the whole series is given up.
        """
        now = self._clock.timestamp()
        said = clean_text(reason, limit=REASON_LIMIT)

        def change(tx: Transaction) -> Forum:
            forum = changeable(tx, actor, forum_id, now)
            planning.forget(tx, forum)
            plan = replace(forum.plan, reason=said, recurrence=None if whole_series else forum.plan.recurrence)
            cancelled = revised(
                tx,
                replace(
                    forum,
                    plan=plan,
                    pattern=None if whole_series else forum.pattern,
                    state=State.CANCELLED,
                    sequence=forum.sequence + 1,
                    changed_at=now,
                ),
            )
            planning.tell_change(tx, cancelled, cancelled.when.ends_at, now)
            store.drop_draft(tx, actor.server_id, actor.user_id, forum_id)
            series.succeed(tx, cancelled, now)
            return cancelled

        return await self._database.write(change)

    async def out_of_reach(self, actor: Actor, forum_id: str) -> int:
        """How many who answered have to be told by the organisers themselves what is new of time and place."""
        return await self._database.read(lambda tx: rules.out_of_reach(tx, organised(tx, actor, forum_id)))

    def _begin(self, tx: Transaction, actor: Actor, plan: Plan, now: int) -> Forum:
        caps.require_room(tx, actor, now)
        forum_id = new_id()
        forum = Forum(
            forum_id=forum_id,
            series_id=forum_id,
            server_id=actor.server_id,
            organiser_id=actor.user_id,
            plan=plan,
            state=State.PUBLISHED,
            sequence=0,
            revision=1,
            published_at=now,
            changed_at=now,
            language=actor.language,
            channel_id=store.settings(tx, actor.server_id).channel_id,
        )
        series.publish(tx, forum, now)
        return forum

    def _desk(self, tx: Transaction, actor: Actor, forum_id: str) -> Desk:
        now = self._clock.timestamp()
        if forum_id == NEW:
            require_author(tx, actor)
            return desk_of(tx, actor, None, now)
        return desk_of(tx, actor, changeable(tx, actor, forum_id, now), now)


def found(tx: Transaction, actor: Actor, forum_id: str) -> Forum:
    """The forum, if it is of the actor's own server; a foreign one is not found."""
    forum = store.by_id(tx, forum_id)
    if forum is None or forum.server_id != actor.server_id:
        raise UserError("forum-gone")
    return forum


def organises(tx: Transaction, actor: Actor, forum: Forum) -> bool:
    """Whether this person may do with the forum what organisers do: who called it, and the moderators."""
    return actor.user_id == forum.organiser_id or servers.load(tx, forum.server_id).moderated_by(actor)


def organised(tx: Transaction, actor: Actor, forum_id: str) -> Forum:
    """The forum, for its organisers."""
    forum = found(tx, actor, forum_id)
    if not organises(tx, actor, forum):
        raise UserError("forum-not-yours")
    return forum


def changeable(tx: Transaction, actor: Actor, forum_id: str, now: int) -> Forum:
    """The forum, for its organisers, as long as it is ahead or going on."""
    forum = organised(tx, actor, forum_id)
    require_ahead(forum, now)
    return forum


def require_ahead(forum: Forum, now: int) -> None:
    """Refuse what has no sense any more for a forum that is cancelled or over."""
    if forum.state is State.CANCELLED:
        raise UserError("forum-is-cancelled")
    if forum.state is State.OVER or forum.when.ends_at <= now:
        raise UserError("forum-is-over")


def _change(tx: Transaction, before: Forum, plan: Plan, pattern: Plan | None, now: int) -> Forum:
    """Write a changed plan, with all that follows from what has changed in it."""
    old = before.plan
    moved = caps.moves(old, plan)
    in_calendars = moved or plan.words != old.words or plan.picture != old.picture
    sequence = before.sequence + int(in_calendars)
    after = revised(tx, replace(before, plan=plan, pattern=pattern, changed_at=now, sequence=sequence))
    if moved:
        planning.tell_change(tx, after, max(before.when.ends_at, after.when.ends_at), now)
    if plan.when != old.when or plan.reminders != old.reminders:
        planning.remind_again(tx, after, now)
    if plan.answer_by_at != old.answer_by_at:
        planning.invite(tx, after, answers_store.inviting(tx, after.server_id, after.forum_id), now)
    settle_seats(tx, after, now)
    return after


def _may_call(tx: Transaction, actor: Actor) -> bool:
    allowed = store.settings(tx, actor.server_id).members_may
    return allowed or servers.load(tx, actor.server_id).moderated_by(actor)


def require_author(tx: Transaction, actor: Actor) -> None:
    """Refuse who may not call forums here."""
    if not _may_call(tx, actor):
        raise UserError("forum-moderators-call")
