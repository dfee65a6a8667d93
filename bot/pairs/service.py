"""The use cases of pairs: to take part, to pause, to talk, to say whether one met."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from bot.clock import DAY, Clock
from bot.delivery import outbox, preferences_store
from bot.delivery.model import Intent, ToMember
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.ids import stamp
from bot.members import store as introductions
from bot.members.model import Introduction
from bot.pairs import store
from bot.pairs.model import ASK_AGAIN, SNOOZES, Cadence, Group, Member, Plan, Said, next_round
from bot.pairs.rounds import MET, to_meet
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction

MOST_SHOWN = 5
"""Earlier groups on the screen."""

MOST_AVOIDED = 25
"""People whom one may avoid: what Discord's menu of people takes."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What someone sees of it. `member` is None while they do not take part."""

    member: Member | None
    plan: Plan
    server: Server
    groups: tuple[Group, ...]
    avoided: tuple[int, ...]
    moderates: bool
    stopped: bool
    """Whether they have stopped the messages about rounds, which then leave them out."""
    lacking: str | None
    """The id of a text that says what their introduction lacks for it; None: nothing."""


@dataclass(frozen=True, slots=True)
class Company:
    """A group as one of its people sees it: the others, as everyone may see them."""

    group: Group
    server: Server
    me: Introduction | None
    others: tuple[Introduction, ...]
    people: tuple[int, ...]
    """The ids of those who are to talk: this one, and the others."""
    language: str


class PairsService:
    """Taking part in rounds. Only members of a group learn anything of it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, actor: Actor) -> Desk:
        """Where this person stands."""
        return await self._database.read(lambda tx: self._desk(tx, actor))

    async def join(self, actor: Actor) -> Desk:
        """Take part from the next round on. The button says what it means, so pressing it is the consent.

        Raises:
            UserError: There is no introduction to be seen, or it does not say where they live.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            lacking = _lacking(tx, actor)
            if lacking is not None:
                raise UserError(lacking)
            known = store.member(tx, actor.server_id, actor.user_id)
            joined = known or Member(actor.server_id, actor.user_id, actor.language)
            store.put_member(tx, replace(joined, language=actor.language, snoozed_until=0), now)
            preferences_store.resume(tx, actor.server_id, actor.user_id, Topic.PAIRS)  # the latest word counts
            if store.plan(tx, actor.server_id) is None:
                store.put_plan(tx, self._plan(tx, actor.server_id, now))
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def leave(self, actor: Actor) -> Desk:
        """Take part no more. What is kept is only who met whom, so that nobody meets twice."""

        def change(tx: Transaction) -> Desk:
            store.drop_member(tx, actor.server_id, actor.user_id)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def pause(self, actor: Actor, days: int) -> Desk:
        """Be left out for some days; zero ends a pause."""
        if days and days not in SNOOZES:
            raise UserError("error-outdated")
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            member = store.member(tx, actor.server_id, actor.user_id)
            if member is None:
                raise UserError("pairs-not-in")
            store.put_member(tx, replace(member, snoozed_until=now + days * DAY if days else 0), now)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def avoid(self, actor: Actor, others: Iterable[int], *, shown: str = "") -> Desk:
        """Choose all those with whom one does not want to be brought together. They are never told.

        It holds for requests too, so one need not take part in rounds. `shown` is the `stamp` of the list that was
        seen when it was chosen; empty where that is not known.

        Raises:
            UserError: `pairs-avoid-changed`: somebody was added since, from below a message or on another device, whom
                this would take off unseen.
        """
        chosen = [other for other in dict.fromkeys(others) if other != actor.user_id][:MOST_AVOIDED]

        def change(tx: Transaction) -> Desk:
            if shown and shown != stamp(store.avoided(tx, actor.server_id, actor.user_id)):
                raise UserError("pairs-avoid-changed")
            store.set_avoided(tx, actor.server_id, actor.user_id, chosen)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def shun(self, user_id: int, group_id: str) -> None:
        """Not with these people again; from the message about the group.

        Raises:
            UserError: `pairs-avoid-full` (`limit`): nobody is dropped from what was chosen before.
        """

        def change(tx: Transaction) -> None:
            group = _group(tx, user_id, group_id)
            known = store.avoided(tx, group.server_id, user_id)
            wanted = dict.fromkeys((*group.others(user_id), *known))
            if len(wanted) > MOST_AVOIDED:
                raise UserError("pairs-avoid-full", limit=MOST_AVOIDED)
            store.set_avoided(tx, group.server_id, user_id, wanted)

        await self._database.write(change)

    async def choose_cadence(self, actor: Actor, cadence: Cadence) -> Desk:
        """Choose how often the server brings pairs together."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            servers.moderated(tx, actor)
            store.put_plan(tx, self._plan(tx, actor.server_id, now, cadence))
            audit.record_setting(tx, actor, Setting.PAIRS, now)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def company(self, user_id: int, group_id: str, talking: Collection[int] | None = None) -> Company:
        """A group, for one of its people. Works in direct messages too, where no server is known.

        `talking` says who is in its thread, where Discord was asked.

        Raises:
            UserError: It is not theirs, or there is nobody else in it whom they can meet.
        """
        return await self._database.read(lambda tx: _company(tx, user_id, group_id, talking))

    async def opened(self, group_id: str, thread_id: int) -> None:
        """Remember where a group talks."""
        await self._database.write(lambda tx: store.set_thread(tx, group_id, thread_id))

    async def say(self, user_id: int, group_id: str, said: Said) -> None:
        """What someone says about having met; "not yet" is asked once more."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            group = _group(tx, user_id, group_id)
            store.say(tx, group_id, user_id, said)
            if said is Said.LATER:
                again = Intent(MET, group_id, group.server_id, ToMember(user_id), due_at=now + ASK_AGAIN, occurrence=1)
                outbox.plan(tx, again, now)

        await self._database.write(change)

    def _plan(self, tx: Transaction, server_id: int, now: int, cadence: Cadence = Cadence.MONTH) -> Plan:
        return Plan(server_id, cadence, next_round(cadence, servers.load(tx, server_id).zone, now))

    def _desk(self, tx: Transaction, actor: Actor) -> Desk:
        server = servers.load(tx, actor.server_id)
        key = (actor.server_id, actor.user_id)
        return Desk(
            member=store.member(tx, *key),
            plan=store.plan(tx, actor.server_id) or self._plan(tx, actor.server_id, self._clock.timestamp()),
            server=server,
            groups=tuple(store.groups_of(tx, *key, MOST_SHOWN)),
            avoided=tuple(store.avoided(tx, *key)),
            moderates=server.moderated_by(actor),
            stopped=Topic.PAIRS.value in preferences_store.stopped(tx, *key),
            lacking=_lacking(tx, actor),
        )


def _lacking(tx: Transaction, actor: Actor) -> str | None:
    """What somebody's introduction lacks for taking part."""
    introduction = introductions.shown(tx, actor.server_id, actor.user_id)
    if introduction is None:
        return "pairs-needs-introduction"
    return "pairs-needs-town" if introduction.profile.town is None else None


def _group(tx: Transaction, user_id: int, group_id: str) -> Group:
    """The group, for one of its people."""
    group = store.group(tx, group_id)
    if group is None or user_id not in group.people:
        raise UserError("pairs-gone")
    return group


def _company(tx: Transaction, user_id: int, group_id: str, talking: Collection[int] | None = None) -> Company:
    group = _group(tx, user_id, group_id)
    others = tuple(each.public for each in to_meet(tx, group, user_id, talking))
    if not others:
        raise UserError("pairs-gone")
    me = introductions.of_member(tx, group.server_id, user_id)
    member = store.member(tx, group.server_id, user_id)
    server = servers.load(tx, group.server_id)
    language = member.language if member else me.language if me else server.languages[0]
    people = (user_id, *(other.user_id for other in others))
    return Company(group, server, me.public if me else None, others, people, language)
