"""The round: who is there, who goes together, and what each of them is told."""

import asyncio
from collections.abc import Collection
from dataclasses import replace

from bot.clock import Clock
from bot.delivery import outbox, preferences_store
from bot.delivery.model import Delivery, Intent, Send, Skip, ToMember, Verdict
from bot.delivery.ticker import one_by_one
from bot.delivery.topics import Topic
from bot.members import store as introductions
from bot.members.index import town_key
from bot.members.model import Introduction
from bot.pairs import store
from bot.pairs.model import ASK_AFTER, Group, Plan, Said, next_round
from bot.pairs.pairing import Bond, Candidate, Pairing, pair
from bot.servers import store as servers
from bot.storage.database import Database, Transaction

PAIRED = "pairs.paired"
"""The kind of delivery that brings people together. The key is the group."""

NOBODY = "pairs.nobody"
"""The kind of delivery that says that nobody new was found. The key is the server, the occurrence the round."""

MET = "pairs.met"
"""The kind of delivery that asks whether they met. The key is the group."""


class PairRounds:
    """A chore of the ticker."""

    name = "pairs"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def next_due(self, tx: Transaction) -> int | None:
        """When the next server's round is."""
        return store.next_due(tx)

    async def run(self) -> None:
        """Hold the rounds that are due. Of rounds that were missed while the bot was down, one is held."""
        now = self._clock.timestamp()
        due = await self._database.read(lambda tx: store.due(tx, now))
        await one_by_one(due, lambda server_id: self._hold(server_id, now))

    def still_paired(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether this person, and those whom they are brought together with, are still there for it."""
        me = introductions.shown(tx, delivery.server_id, delivery.user_id)
        return Send() if me is not None and _company(tx, delivery) else Skip("gone")

    def still_open(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether this person still has to be asked whether they met."""
        group = store.group(tx, delivery.key)
        if group is None or not _company(tx, delivery):
            return Skip("gone")
        return Send() if group.said(delivery.user_id) in (None, Said.LATER) else Skip("answered")

    def still_in(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether this person still takes part."""
        return Send() if store.member(tx, delivery.server_id, delivery.user_id) else Skip("left")

    async def _hold(self, server_id: int, now: int) -> None:
        candidates, apart = await self._database.read(lambda tx: _facts(tx, server_id, now))
        # Among hundreds it takes a second or two.
        made = await asyncio.to_thread(pair, candidates, apart)

        def settle(tx: Transaction) -> None:
            wanted = store.plan(tx, server_id)
            if wanted is None or wanted.next_at is None or wanted.next_at > now:
                return  # switched off, or another process was quicker
            _write(tx, server_id, made, now)
            zone = servers.load(tx, server_id).zone
            store.put_plan(tx, Plan(server_id, wanted.cadence, next_round(wanted.cadence, zone, now)))

        await self._database.write(settle)


def to_meet(
    tx: Transaction, group: Group, user_id: int, talking: Collection[int] | None = None
) -> tuple[Introduction, ...]:
    """Whom of a group this person can still meet: those who are there.

    Of two of whom one would rather not meet the other, neither can, unless they talk already; and nobody comes into a
    talk in which there is such another.

    Args:
        tx: The transaction.
        group: The group.
        user_id: This person.
        talking: Who is in the group's thread; None where Discord was not asked: all of them, if there is one.
    """
    if talking is None:
        talking = group.people if group.thread_id is not None else ()
    unwanted = store.unwanted(tx, group.server_id)
    apart = {bond for bond in unwanted if not bond.issubset(talking)}
    if any(frozenset({user_id, one}) in apart for one in talking):
        return ()
    there = [user_id]
    found: list[Introduction] = []
    for other in sorted(group.others(user_id), key=lambda one: one not in talking):
        introduction = introductions.shown(tx, group.server_id, other)
        wanted = all(frozenset({one, other}) not in apart for one in there)
        if introduction is not None and wanted:
            there.append(other)
            found.append(introduction)
    return tuple(found)


def _facts(tx: Transaction, server_id: int, now: int) -> tuple[list[Candidate], frozenset[Bond]]:
    """Who takes part this time: who does not pause, would hear of it, and has introduced themselves with a town."""
    stopped = preferences_store.stopping(tx, server_id, Topic.PAIRS)
    found: list[Candidate] = []
    for member in store.members(tx, server_id):
        introduction = introductions.shown(tx, server_id, member.user_id)
        left_out = member.snoozed_until > now or member.user_id in stopped
        if left_out or introduction is None or introduction.profile.town is None:
            continue
        profile = introduction.profile
        found.append(
            Candidate(
                user_id=member.user_id,
                country=introduction.profile.town.country,
                town=town_key(introduction.profile.town.name),
                concepts=frozenset(profile.disciplines),
                languages=frozenset(skill.code for skill in profile.languages),
                waited=member.waited,
            )
        )
    return found, store.apart(tx, server_id)


def _write(tx: Transaction, server_id: int, made: Pairing, now: int) -> None:
    # Who left while the round was being worked out leaves somebody behind, who waits with the others.
    left = list(made.left)
    for people in made.groups:
        there = [member for user_id in people if (member := store.member(tx, server_id, user_id))]
        if len(there) < 2:
            left.extend(member.user_id for member in there)
            continue
        group_id = store.make_group(tx, server_id, (member.user_id for member in there), now)
        for member in there:
            store.put_member(tx, replace(member, waited=0), now)
            to = ToMember(member.user_id)
            outbox.plan(tx, Intent(PAIRED, group_id, server_id, to, due_at=now), now)
            outbox.plan(tx, Intent(MET, group_id, server_id, to, due_at=now + ASK_AFTER), now)
    for user_id in left:
        if member := store.member(tx, server_id, user_id):
            store.put_member(tx, replace(member, waited=member.waited + 1), now)
            intent = Intent(NOBODY, str(server_id), server_id, ToMember(user_id), due_at=now, occurrence=now)
            outbox.plan(tx, intent, now)


def _company(tx: Transaction, delivery: Delivery) -> bool:
    """Whether somebody of the group is still to be met."""
    group = store.group(tx, delivery.key)
    return group is not None and delivery.user_id in group.people and bool(to_meet(tx, group, delivery.user_id))
