"""Who may do what: every command, press and form, for everyone, on the own server and on another one.

Discord's own permissions for the commands are overridden, so that only the bot's own checks stand in between.
"""

import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, cast

import discord
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simcord import ChannelHandle, GuildHandle, InteractionResult, MemberActor

from bot.announcements import crossposts_store
from bot.announcements.crossposts_store import Crosspost
from bot.announcements.drafting import Outcome as Announcing
from bot.announcements.model import ChannelFacts, Plan, Schedule, Surroundings, Words
from bot.announcements.model import Draft as AnnouncementDraft
from bot.announcements.service import Listed
from bot.coaching import commitments_store, sharing_store, versions_store
from bot.coaching.records import Coach, Commitment, Place, Publication, Share, Version
from bot.coaching.state import Prompt
from bot.cooperation.drafts import Part
from bot.delivery.pace import Pace
from bot.forums.drafting import Outcome as Calling
from bot.forums.model import Draft as ForumDraft
from bot.forums.model import Plan as Meeting
from bot.forums.model import When, Where
from bot.forums.model import Words as Said
from bot.ids import new_id
from bot.members import directory_store
from bot.members.directory import QUERIES, Query
from bot.members.drafting import Outcome
from bot.members.model import Draft
from bot.servers.model import Actor
from bot.storage.database import Transaction
from tests import forge
from tests.coaching.authors import book
from tests.forge import BUTTON, CHANNEL_MENU, ROLE_MENU, TEXT_MENU, USER_MENU
from tests.journeys.coaching_steps import read_here
from tests.profiles import profile
from tests.screen import texts
from tests.texts import catalogue
from tests.world import World

SAY = catalogue().reader("en")
DRAFT = book()
REFUSALS = (
    *("coaching-gone", "coaches-only", "share-gone", "coaching-form-gone", "content-coaches-only", "content-gone"),
    *("moderators-only", "managers-only", "introduction-gone", "search-forgotten", "moderation-no-introduction"),
    *("error-outdated", "hello-to-yourself", "announcement-gone", "coop-gone", "coop-own-request"),
    *("coop-message-gone", "vocabulary-gone"),
    *("forum-gone", "forum-not-yours", "forum-moderators-call", "forum-task-gone", "forum-task-not-yours"),
    *("pairs-needs-introduction", "pairs-not-in", "pairs-gone"),
)
GUARDED = (
    *("coaching_settings", "coaching_dialogues", "coaching_commitments", "coaching_shares", "coaching_coaches"),
    *("coaching_forms", "coaching_versions"),
    *("servers", "server_channels", "server_moderator_roles", "server_places"),
    *("introductions", "drafts", "consents", "stopped_topics", "message_preferences", "erasures", "moderation_acts"),
    *("announcements", "digests", "unanswered_rounds", "cooperation_requests", "cooperation_drafts"),
    *("forum_settings", "forum_minutes", "forum_tasks", "forum_attendance"),
    *("pair_members", "pair_avoidances"),
    "vocabulary_words",
)
"""The tables that nobody changes for anybody else without the right to."""
NOT_READ = -1
"""No version of a database; what its own connection writes is not told to an onlooker."""
PARTS = 4
"""Into which the longest of the tests falls, so that several processes share it."""


@dataclass(frozen=True)
class Coached:
    """What there is of coaching, by ids."""

    dialogue: str = ""
    commitment: str = ""
    share: str = ""
    version: str = ""
    coach: str = ""
    draft: str = ""


@dataclass
class Scene:
    """Two servers and everyone who may try something. The introduction that all of it is about is Ola's."""

    world: World
    abroad: GuildHandle
    people: dict[str, MemberActor]
    foreign_people: dict[str, MemberActor]
    foreign_channel: ChannelHandle
    onlooker: sqlite3.Connection
    """A connection beside the bot's, which SQLite tells whether anything was written meanwhile."""
    kept: sqlite3.Connection
    """The database as it was at first, in memory."""
    version: int = NOT_READ
    rows: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    subject: str = ""
    search: str = ""
    announcement: str = ""
    forum: str = ""
    task: str = ""
    coaching: Coached = field(default_factory=Coached)
    request: str = ""
    word: str = ""

    async def put_back(self) -> None:
        """Everything is as it was before somebody was allowed to change it: the whole database."""
        await self.world.run_due()
        self.kept.backup(self.onlooker)
        self.version = NOT_READ

    async def fill(self) -> None:
        """What there is on the home server."""
        services = self.world.bot.services
        await self.world.set_up()
        manager = Actor(self.world.guild.owner.id, self.world.guild.id, "en", manages=True)
        await services.servers.set_moderator_roles(
            manager, [role.id for role in self.world.guild.roles.values() if role.name == "Helpers"]
        )
        for name in ("owner", "member"):
            actor = self.actor(name)
            await services.introductions.fill(actor, lambda _draft, _server, name=name: Outcome(Draft(profile(name))))
            await services.introductions.publish(actor)
        found = await services.introductions.of_member(self.actor("member"), self.people["owner"].id)
        self.subject = found.introduction_id
        self.announcement = await announced(self.world, manager)
        self.forum, self.task = await called(self.world, manager, self.people["manager"].id)
        self.request = await requested(self.world, self.actor("owner"))
        self.word = await taught(self.world, manager)
        self.coaching = await coached(self.world, self.actor("owner"), self.people["helper"].id)
        await self.world.run_due()

    def actor(self, name: str) -> Actor:
        return Actor(self.people[name].id, self.world.guild.id, "en")

    async def guarded(self) -> dict[str, list[str]]:
        """The guarded tables' rows of the home server; read only where something was written since the last time."""
        [version] = self.onlooker.execute("PRAGMA data_version").fetchone()
        if version != self.version:
            self.rows = await self.read()
            self.version = version
        return self.rows

    async def read(self) -> dict[str, list[str]]:
        def rows(tx: Transaction, table: str) -> list[str]:
            where = f"SELECT * FROM {table} WHERE server_id = :home"  # noqa: S608 - a table of ours
            found = [dict(cast("Any", row)) for row in tx.all(where, {"home": self.world.guild.id})]
            return sorted(repr({name: compared(value) for name, value in row.items()}) for row in found)

        return await self.world.bot.services.database.read(lambda tx: {table: rows(tx, table) for table in GUARDED})

    async def keep_search(self) -> None:
        """A search of the home server, whose pages somebody may want to turn."""
        kept, now = QUERIES.dump_json(Query()).decode(), self.world.clock.timestamp()

        def keep(tx: Transaction) -> str:
            return directory_store.keep_search(tx, self.world.guild.id, kept, now)

        self.search = await self.world.bot.services.database.write(keep)


def compared(value: object) -> object:
    """A value, or what stands for one that is long: whole dialogues are compared hundreds of times."""
    return hash(value) if isinstance(value, str | bytes) and len(value) > 1_000 else value


async def taught(world: World, manager: Actor) -> str:
    """The one word of the home server's own."""
    return (await world.bot.services.vocabulary.add(manager, "bookbinding", "folioteka", None)).word_id


def first_of(prompt: Prompt) -> Sequence[str]:
    """The first choice of a question, nothing where there are none."""
    return [choice.name for choice in prompt.choices[:1]]


async def coached(world: World, owner: Actor, coach_id: int) -> Coached:
    """A dialogue of the owner's, with a commitment, that is shared with a coach."""
    services, now = world.bot.services, world.clock.timestamp()
    role = next(role for role in world.guild.roles.values() if role.name == "Helpers")
    version = await services.coaching.library.offered_of(world.guild.id, "how_we_work")
    turn = await services.coaching.dialogues.start(owner, version, Place.HERE)
    made = turn.dialogue.dialogue_id
    for step in range(2):
        await services.coaching.dialogues.answer(owner, made, step, lambda prompts: ([first_of(prompts[0])], {}))
    known = Coached(made, new_id(), new_id(), version.version_id, str(coach_id), new_id())
    draft = Version(
        known.draft,
        owner.server_id,
        *("small_steps", 1, Publication.DRAFT, "a.xlsx", "", {"en": "Steps"}, "", None, now),
    )

    def keep(tx: Transaction) -> None:
        what = ("first", "goal_part", 0, "Ask everybody", date(2026, 9, 1))
        commitments_store.add(tx, [Commitment(known.commitment, made, owner.server_id, owner.user_id, *what)])
        sharing_store.set_coach_role(tx, owner.server_id, role.id)
        sharing_store.save_coach(tx, Coach(owner.server_id, coach_id, ("en",), "Plans"), now)
        versions_store.add(tx, draft, DRAFT)
        sharing_store.put_share(tx, Share(known.share, made, owner.server_id, owner.user_id, coach_id, "", now))

    await services.database.write(keep)
    return known


async def announced(world: World, manager: Actor) -> str:
    """An announcement of the home server that is still to come; a message of it could not be published."""
    service = world.bot.services.announcements
    schedule = Schedule(datetime(2026, 9, 1, 10), "UTC")  # noqa: DTZ001 - a local time
    plan = Plan({"en": Words("Soon", "Very soon")}, (world.general.id,), schedule=schedule)
    await service.fill(manager, "", lambda _desk: Announcing(AnnouncementDraft(plan)))
    saved = await service.save(manager, "", Surroundings({world.general.id: ChannelFacts(world.general.id, "")}))
    assert isinstance(saved, Listed)
    announcement = saved.announcement.announcement_id
    unpublished = Crosspost(1, world.general.id, manager.server_id, announcement)

    def refuse(tx: Transaction) -> None:
        crossposts_store.want(tx, unpublished, 0)
        crossposts_store.postpone(tx, unpublished, None, "forbidden")

    await world.bot.services.database.write(refuse)
    return announcement


async def requested(world: World, owner: Actor) -> str:
    """An open request of the owner."""
    writing = world.bot.services.cooperation_writing
    await writing.choose(owner, "", Part.KIND, ["seek"])
    await writing.write(owner, "", "We need somebody to light our exhibition")
    return (await writing.publish(owner, "")).request_id


async def called(world: World, manager: Actor, owner_id: int) -> tuple[str, str]:
    """A forum of the home server that is still to come, with a task."""
    services = world.bot.services
    await services.forum_authoring.set_members_may(manager, allowed=False)
    when = When(datetime(2026, 9, 1, 10), datetime(2026, 9, 1, 16), "UTC")  # noqa: DTZ001 - local times
    plan = Meeting(words={"en": Said("Forum")}, when=when, where=Where("Rostock", "DE"))
    await services.forum_authoring.fill(manager, "", lambda _draft, _server, _now: Calling(ForumDraft(plan)))
    forum = (await services.forum_authoring.publish(manager)).forum_id
    task = (await services.forum_afterwards.add_task(manager, forum, owner_id, "Print", "2026-09-03")).task_id
    await services.forum_afterwards.hand_over(manager, task, owner_id)
    return forum, task


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Discord's rate limit is about real seconds, of which these many attempts have none to spare."""
    monkeypatch.setattr("bot.delivery.sender.Pace", partial(Pace, 1e6))
    read_here(monkeypatch)


@pytest.fixture
async def scene(world: World) -> AsyncGenerator[Scene]:
    helpers = world.guild.create_role("Helpers")
    managing = world.guild.create_role("Managing", permissions=discord.Permissions(manage_guild=True))
    abroad = world.env.create_guild("Elsewhere")
    foreign_channel = abroad.create_text_channel("general")
    foreign_managing = abroad.create_role("Managing", permissions=discord.Permissions(manage_guild=True))
    people = {
        "newcomer": world.member("Nora"),
        "member": world.member("Otto"),
        "owner": world.member("Ola"),
        "helper": world.member("Hanna", roles=[helpers]),
        "manager": world.member("Maja", roles=[managing]),
    }
    foreign = {
        name: abroad.add_member(world.env.create_user(name.replace(" ", "-")), roles=roles)
        for name, roles in (("foreign member", ()), ("foreign manager", (foreign_managing,)))
    }
    await world.settle()
    for guild in (world.guild, abroad):
        for command_id in world.bot.command_ids.values():
            guild.set_command_permissions(command_id, {guild.default_role: True})
    with (
        closing(sqlite3.connect(world.folder / "creative-clusters.db", isolation_level=None)) as onlooker,
        closing(sqlite3.connect(":memory:")) as kept,
    ):
        scene = Scene(world, abroad, people, foreign, foreign_channel, onlooker, kept)
        await scene.fill()
        await scene.keep_search()
        scene.onlooker.backup(scene.kept)
        yield scene


ANYBODY = frozenset({"newcomer", "member", "owner", "helper", "manager"})
MODERATORS = frozenset({"helper", "manager"})
MANAGERS = frozenset({"manager"})
COACHES = frozenset({"helper"})
SAME_AS_NEWCOMERS = frozenset({"helper", "manager"})
OWNER = frozenset({"owner"})
OTHERS = ANYBODY - OWNER


@dataclass(frozen=True)
class Way:
    """How something is tried, who may, and whether it is about a thing of this server that others don't find."""

    allowed: frozenset[str] = ANYBODY
    argument: str = ""
    values: tuple[str, ...] = ()
    kind: int = BUTTON
    about: bool = False
    typed: dict[str, str | list[str]] = field(default_factory=dict[str, str | list[str]])


PRESSES: dict[str, Way] = {
    "members:v1:introduce": Way(),
    "members:v1:panel": Way(),
    "members:v1:open": Way(argument="about"),
    "members:v1:languages": Way(argument="five"),
    "members:v1:type-disciplines": Way(),
    "members:v1:browse-disciplines": Way(values=("music",), kind=TEXT_MENU),
    "members:v1:add-disciplines": Way(values=("bookbinding",), kind=TEXT_MENU),
    "members:v1:drop-disciplines": Way(values=("bookbinding",), kind=TEXT_MENU),
    "members:v1:yearly": Way(argument="yes"),
    "members:v1:visibility": Way(),
    "members:v1:see-choose": Way(values=("does",), kind=TEXT_MENU),
    "members:v1:see": Way(argument="nobody:8"),
    "members:v1:preview": Way(),
    "members:v1:publish": Way(frozenset({"owner", "member"})),
    "members:v1:unpublish": Way(frozenset({"owner", "member"})),
    "members:v1:discard": Way(),
    "members:v1:hello": Way(OTHERS, "{subject}", about=True),
    "members:v1:show": Way(argument="{subject}", about=True),
    "members:v1:translate": Way(argument="{subject}", about=True),
    "members:v1:page": Way(argument="{search}:1", about=True),
    "members:v1:still-true": Way(OWNER, "down:{subject}", about=True),
    "moderation:v1:report": Way(argument="{subject}", about=True),
    "moderation:v1:look": Way(MODERATORS, "{subject}", about=True),
    "moderation:v1:hide": Way(MODERATORS, "{subject}", about=True),
    "moderation:v1:remove": Way(MODERATORS, "{subject}", about=True),
    "moderation:v1:show": Way(MODERATORS, "{subject}", about=True),
    "moderation:v1:dismiss": Way(MODERATORS, "{subject}", about=True),
    "moderation:v1:log": Way(MODERATORS, "0"),
    "moderation:v1:reports": Way(MODERATORS, "0"),
    **{f"messages:v1:{action}": Way(argument="{server}", about=True) for action in ("open", "quiet", "loud")},
    "messages:v1:daily": Way(argument="{server}:on", about=True),
    "messages:v1:topics": Way(argument="{server}", values=("hellos",), kind=TEXT_MENU, about=True),
    "messages:v1:stop": Way(argument="{server}:hellos", about=True),
    "messages:v1:resume": Way(argument="{server}:hellos", about=True),
    "privacy:v1:back": Way(),
    "privacy:v1:details": Way(),
    "privacy:v1:consent": Way(argument="matching:yes"),
    "privacy:v1:export": Way(),
    "privacy:v1:erase": Way(),
    "privacy:v1:erase-now": Way(argument="quiet"),
    "privacy:v1:call-off": Way(),
    "servers:v1:open": Way(MODERATORS),
    "servers:v1:check": Way(MODERATORS),
    "servers:v1:languages": Way(MODERATORS, values=("sv",), kind=TEXT_MENU),
    "servers:v1:channel": Way(MODERATORS, "welcome", ("{channel}",), CHANNEL_MENU),
    "servers:v1:roles": Way(MANAGERS, values=("{role}",), kind=ROLE_MENU),
    "servers:v1:retention": Way(MODERATORS),
    "servers:v1:places": Way(MODERATORS),
    "servers:v1:add-place": Way(MODERATORS),
    "servers:v1:remove-place": Way(MODERATORS, values=("rostock",), kind=TEXT_MENU),
    "servers:v1:create": Way(MODERATORS),
    "servers:v1:finish": Way(MODERATORS),
    **{
        f"announcements:v1:{action}": Way(MODERATORS, "{announcement}", about=True)
        for action in (
            *("panel", "time", "preview", "save", "look"),
            *("pause", "resume", "publish", "delete", "delete-sure"),
        )
    },
    "announcements:v1:write": Way(MODERATORS, "{announcement}:en", about=True),
    "announcements:v1:other": Way(MODERATORS, "{announcement}", ("sv",), TEXT_MENU, about=True),
    "announcements:v1:channels": Way(MODERATORS, "{announcement}", ("{channel}",), CHANNEL_MENU, about=True),
    "announcements:v1:role": Way(MODERATORS, "{announcement}", ("{role}",), ROLE_MENU, about=True),
    "announcements:v1:follow": Way(MODERATORS, "{announcement}:on", about=True),
    "announcements:v1:discard": Way(MODERATORS, "{announcement}"),
    "announcements:v1:list": Way(MODERATORS, "0"),
    "announcements:v1:digest-channel": Way(MODERATORS, values=("{channel}",), kind=CHANNEL_MENU),
    "announcements:v1:digest-time": Way(MODERATORS),
    "announcements:v1:digest-switch": Way(MODERATORS, "on"),
    "announcements:v1:digest-preview": Way(MODERATORS),
    "unanswered:v1:forums": Way(MODERATORS, values=("{channel}",), kind=CHANNEL_MENU),
    "unanswered:v1:channel": Way(MODERATORS, values=("{channel}",), kind=CHANNEL_MENU),
    "unanswered:v1:here": Way(MODERATORS),
    "unanswered:v1:time": Way(MODERATORS),
    "unanswered:v1:switch": Way(MODERATORS, "on"),
    "unanswered:v1:answer": Way(frozenset(), "solved:1"),
    **{
        f"forums:v1:{action}": Way(MODERATORS, "{forum}", about=True)
        for action in (
            *("panel", "preview", "publish", "publish-once", "discard", "duplicate", "duplicate-instead"),
            *("organise", "cancel", "template-keep"),
            *("attendance", "check-in", "post-check-in", "minutes", "tasks"),
        )
    },
    **{
        f"forums:v1:{action}": Way(argument="{forum}", about=True)
        for action in (
            *("coming", "maybe", "cant", "accept", "decline", "stop", "show", "calendar", "ask", "here", "report"),
            *("feedback", "sentence", "choice", "protocol"),
        )
    },
    "forums:v1:open": Way(MODERATORS, "when:{forum}", about=True),
    "forums:v1:write": Way(MODERATORS, "{forum}", ("en",), TEXT_MENU, about=True),
    "forums:v1:arrive": Way(MODERATORS, "{forum}", ("{user}",), USER_MENU, about=True),
    "forums:v1:depart": Way(MODERATORS, "{forum}", ("{user}",), USER_MENU, about=True),
    "forums:v1:minute": Way(MODERATORS, "minute:{forum}", about=True),
    "forums:v1:minute-remove": Way(MODERATORS, "{forum}", ("0",), TEXT_MENU, about=True),
    "forums:v1:task-for": Way(MODERATORS, "{forum}", ("{user}",), USER_MENU, about=True),
    "forums:v1:task-done": Way(argument="{task}:{forum}", about=True),
    "forums:v1:task-close": Way(values=("{task}:{forum}",), kind=TEXT_MENU, about=True),
    "forums:v1:task-reopen": Way(MODERATORS, values=("{task}:{forum}",), kind=TEXT_MENU, about=True),
    "forums:v1:task-hand": Way(MODERATORS, values=("{task}:{forum}",), kind=TEXT_MENU, about=True),
    "forums:v1:task-owner": Way(MODERATORS, "{task}:{forum}", ("{user}",), USER_MENU, about=True),
    "forums:v1:task-later": Way(MANAGERS, "{task}:{forum}", about=True),  # whose task it is
    "forums:v1:guests": Way(argument="{forum}", values=("1",), kind=TEXT_MENU, about=True),
    "forums:v1:way": Way(argument="none:{forum}", about=True),
    "forums:v1:snooze": Way(argument="3600:{forum}", about=True),
    "forums:v1:mark": Way(argument="whole:5:{forum}", about=True),
    "forums:v1:create": Way(MODERATORS),
    "forums:v1:template": Way(MODERATORS, values=("meeting",), kind=TEXT_MENU),
    "forums:v1:template-remove": Way(MODERATORS, values=("0",), kind=TEXT_MENU),
    "forums:v1:settings": Way(MODERATORS),
    "forums:v1:members-may": Way(MODERATORS, "on"),
    "forums:v1:list": Way(argument="0"),
    "forums:v1:history": Way(argument="0"),
    "forums:v1:calendar-mine": Way(),
    "forums:v1:remind-way": Way(values=("none",), kind=TEXT_MENU),
    "forums:v1:remind-when": Way(values=("3600",), kind=TEXT_MENU),
    "forums:v1:remind-invites": Way(argument="off"),
    "forums:v1:remind-stop": Way(),
    "pairs:v1:join": Way(frozenset({"owner", "member"})),
    "pairs:v1:leave": Way(),
    "pairs:v1:pause": Way(frozenset(), "7"),
    "pairs:v1:avoid": Way(values=("{user}",), kind=USER_MENU),
    "pairs:v1:cadence": Way(MODERATORS, values=("off",), kind=TEXT_MENU),
    **{f"pairs:v1:{action}": Way(frozenset(), "yes:someone") for action in ("talk", "shun", "met")},
    **{
        f"cooperation:v1:{action}": Way(OWNER, "{request}", about=True)
        for action in (
            *("panel", "all", "text", "programme", "consortium", "preview", "publish", "discard", "manage", "find"),
            *("renew", "close", "remove", "remove-sure"),
        )
    },
    "cooperation:v1:choose": Way(OWNER, "period:{request}", ("soon",), TEXT_MENU, about=True),
    "cooperation:v1:meant": Way(OWNER, "{request}", ("lighting-design",), TEXT_MENU, about=True),
    "cooperation:v1:outcome": Way(OWNER, "{request}", ("met",), TEXT_MENU, about=True),
    "cooperation:v1:own": Way(OWNER, values=("{request}",), kind=TEXT_MENU, about=True),
    "cooperation:v1:watch": Way(OWNER, "on:{request}", about=True),
    "cooperation:v1:interest": Way(OWNER, "{request}:{user}", about=True),
    "cooperation:v1:meet": Way(OTHERS, "{request}", about=True),
    "cooperation:v1:misfit": Way(OTHERS, "{request}", about=True),
    "cooperation:v1:not": Way(OTHERS, "no:{request}", about=True),
    "cooperation:v1:show": Way(argument="{request}", about=True),
    "cooperation:v1:translate": Way(argument="{request}", about=True),
    "cooperation:v1:report": Way(argument="{request}", about=True),
    **{
        f"cooperation:v1:{action}": Way(MODERATORS, "{request}", about=True)
        for action in ("hide", "unhide", "end", "dismiss")
    },
    "cooperation:v1:reports": Way(MODERATORS),
    "cooperation:v1:new": Way(),
    "cooperation:v1:from": Way(frozenset(), "1"),
    "cooperation:v1:begin": Way(argument="seek"),
    "cooperation:v1:mine": Way(),
    "cooperation:v1:fitting": Way(frozenset({"owner", "member"})),
    "cooperation:v1:browse": Way(argument="::::0"),
    "cooperation:v1:pause": Way(argument="off"),
    **{
        f"coaching:v1:{action}": Way(OWNER, "{dialogue}", about=True)
        for action in ("resume", "look", "compare", "picture", "stop", "erase", "share")
    },
    **{
        f"coaching:v1:{action}": Way(OWNER, "{dialogue}:0", about=True)
        for action in ("next", "skip", "keep", "rank-again", "open", "back", "pause", "more")
    },
    **{
        f"coaching:v1:{action}": Way(OWNER, "{commitment}", about=True)
        for action in ("commitment", "done", "drop", "take-up", "stuck")
    },
    "coaching:v1:pick": Way(OWNER, "{dialogue}:0:0", about=True),
    "coaching:v1:fall": Way(OWNER, "{dialogue}:0:1", about=True),
    "coaching:v1:choose": Way(OWNER, "{dialogue}:0", ("0",), TEXT_MENU, about=True),
    "coaching:v1:rank": Way(OWNER, "{dialogue}:0", ("0",), TEXT_MENU, about=True),
    "coaching:v1:change": Way(OWNER, "{dialogue}:0", ("0",), TEXT_MENU, about=True),
    "coaching:v1:open-one": Way(OWNER, values=("{dialogue}",), kind=TEXT_MENU, about=True),
    "coaching:v1:file": Way(OWNER, "md:{dialogue}", about=True),
    "coaching:v1:way": Way(OWNER, "none:{dialogue}", about=True),
    "coaching:v1:move": Way(OWNER, "7:{commitment}", about=True),
    "coaching:v1:part-again": Way(OWNER, "{commitment}", ("0",), TEXT_MENU, about=True),
    "coaching:v1:share-with": Way(OWNER, "{dialogue}", ("{coach}",), TEXT_MENU, about=True),
    "coaching:v1:share-part": Way(OWNER, "{dialogue}:{coach}", ("0",), TEXT_MENU, about=True),
    "coaching:v1:unshare": Way(OWNER, "{share}", about=True),
    "coaching:v1:meet": Way(OWNER, "{share}", about=True),
    "coaching:v1:read-shared": Way(COACHES, "{share}", about=True),
    "coaching:v1:shared": Way(COACHES, "0"),
    "coaching:v1:coach-profile": Way(COACHES, about=True),
    "coaching:v1:coach-leave": Way(),
    "coaching:v1:mine": Way(),
    "coaching:v1:shares": Way(),
    "coaching:v1:start": Way(argument="{version}"),
    "coaching:v1:another": Way(values=("{version}",), kind=TEXT_MENU),
    "coaching:v1:begin": Way(argument="here:{version}"),
    "coaching:v1:settings": Way(MODERATORS),
    "coaching:v1:move-over": Way(OWNER, "{dialogue}", about=True),
    "coaching:v1:content": Way(MODERATORS),
    **{
        f"coaching:v1:content-{action}": Way(MODERATORS, "{draft}", about=True)
        for action in (
            *("shelf", "version", "file", "check", "try", "figures", "archive", "restore"),
            *("publish", "back", "discard", "discard-sure"),
        )
    },
    **{
        f"coaching:v1:content-{action}": Way(MODERATORS, values=("{draft}",), kind=TEXT_MENU, about=True)
        for action in ("choose", "pick")
    },
    "coaching:v1:coach-role": Way(MODERATORS, values=("{role}",), kind=ROLE_MENU),
    "mentions:v1:at": Way(frozenset(), "1", ("{server}",), TEXT_MENU),
    "taxonomy:v1:words": Way(MODERATORS, "0"),
    "taxonomy:v1:remove": Way(MODERATORS, "0", ("{word}",), TEXT_MENU, about=True),
    "taxonomy:v1:misses": Way(MODERATORS, "0"),
    "taxonomy:v1:feedback": Way(MODERATORS, "0"),
    "taxonomy:v1:by": Way(MODERATORS, "country"),
    "taxonomy:v1:sheet": Way(MODERATORS),
    "taxonomy:v1:outcomes": Way(MODERATORS, "kind:all"),
    "taxonomy:v1:outcomes-year": Way(MODERATORS, "kind", ("2026",), TEXT_MENU),
    "taxonomy:v1:outcomes-sheet": Way(MODERATORS, "all"),
    "deliveries:v1:retry": Way(MODERATORS, "1"),
    "deliveries:v1:dismiss": Way(MODERATORS, "1"),
    "deliveries:v1:retry-posts": Way(MODERATORS),
}
FORMS: dict[str, Way] = {
    "coaching:v1:content-publishing": Way(MODERATORS, "{draft}:", about=True, typed={"note": "Better"}),
    "coaching:v1:typed": Way(OWNER, "{dialogue}:0", about=True, typed={"q0": "everything"}),
    "coaching:v1:moved": Way(OWNER, "{commitment}", about=True, typed={"day": "2026-09-03"}),
    "coaching:v1:profile": Way(COACHES, about=True, typed={"languages": ["en"], "subjects": "Plans"}),
    "members:v1:fill": Way(argument="words", typed={"does": "something", "written_in": ["en"]}),
    "members:v1:search-disciplines": Way(typed={"words": "ceramics"}),
    "members:v1:say-hello": Way(OTHERS, "{subject}", about=True, typed={"words": "Hello!"}),
    "messages:v1:quieted": Way(
        argument="{server}", about=True, typed={"start": "22", "until": "7:30", "zone": ["Europe/Warsaw"]}
    ),
    "moderation:v1:reporting": Way(argument="{subject}", about=True, typed={"reason": "rude"}),
    "moderation:v1:hiding": Way(MODERATORS, "{subject}", about=True, typed={"reason": "rude"}),
    "moderation:v1:removing": Way(MODERATORS, "{subject}", about=True, typed={"reason": "rude"}),
    "servers:v1:place": Way(MODERATORS, typed={"name": "Gdynia", "country": ["PL"]}),
    "servers:v1:retention-days": Way(MODERATORS, typed={"days": "9", "months": "9"}),
    "announcements:v1:words": Way(
        MODERATORS, "{announcement}:en", about=True, typed={"title": "Now", "text": "Something else"}
    ),
    "announcements:v1:timed": Way(
        MODERATORS, "{announcement}", about=True, typed={"zone": ["Europe/Warsaw"], "repeat": ["once"]}
    ),
    "announcements:v1:digest-timed": Way(
        MODERATORS, typed={"weekday": ["1"], "hour": ["7"], "zone": ["Europe/Warsaw"]}
    ),
    "unanswered:v1:timed": Way(
        MODERATORS, typed={"weekday": ["1"], "hour": ["7"], "zone": ["Europe/Warsaw"], "days": "9"}
    ),
    "cooperation:v1:write": Way(OWNER, "{request}", about=True, typed={"text": "We need a sign painter"}),
    "cooperation:v1:programmed": Way(OWNER, "{request}", about=True, typed={"lead": "we do"}),
    "cooperation:v1:partnered": Way(OWNER, "{request}", about=True, typed={"found": "a theatre"}),
    "cooperation:v1:reporting": Way(argument="{request}", about=True, typed={"reason": "rude"}),
    "cooperation:v1:hiding": Way(MODERATORS, "{request}", about=True, typed={"reason": "rude"}),
    "cooperation:v1:ending": Way(MODERATORS, "{request}", about=True, typed={"reason": "rude"}),
    "forums:v1:fill": Way(MODERATORS, "seats:{forum}", about=True, typed={"capacity": "20"}),
    "forums:v1:asking": Way(argument="{forum}", about=True, typed={"words": "Is there a lift?"}),
    "forums:v1:minuted": Way(MODERATORS, "minute:{forum}", about=True, typed={"words": "All agreed"}),
    "forums:v1:task-new": Way(MODERATORS, "1:{forum}", about=True, typed={"what": "Print", "due": "2026-09-03"}),
    "forums:v1:task-closed": Way(MODERATORS, "{task}:{forum}", about=True, typed={"outcome": "Printed"}),
    "forums:v1:sentenced": Way(argument="{forum}", about=True, typed={"words": "Good"}),
    "forums:v1:template-kept": Way(MODERATORS, "{forum}", about=True, typed={"name": "As always"}),
    "forums:v1:cancelling": Way(MODERATORS, "{forum}", about=True, typed={"reason": "No hall"}),
}
MAKE_REQUEST = "Turn into a request"
COMMANDS: dict[str, Way] = {
    **{name: Way() for name in ("coaching start", "coaching mine", "coaching promote")},
    **{f"coaching-content {name}": Way(MODERATORS) for name in ("upload", "dialogues")},
    **{name: Way(COACHES, about=True) for name in ("coaching profile", "coaching shared")},
    "introduce": Way(),
    "members find": Way(),
    "members map": Way(),
    "privacy": Way(),
    "pairs": Way(),
    "help": Way(),
    "settings open": Way(MODERATORS),
    "settings check": Way(MODERATORS),
    "moderation introduction": Way(MODERATORS, about=True),
    "moderation reports": Way(MODERATORS),
    "moderation log": Way(MODERATORS),
    "moderation export": Way(MODERATORS),
    **{
        name: Way(MODERATORS)
        for name in ("announce new", "announce list", "announce digest", "unanswered", "deliveries")
    },
    **{f"taxonomy {name}": Way(MODERATORS) for name in ("add", "words", "export", "misses", "feedback", "exposure")},
    "forum create": Way(MODERATORS),
    "forum duplicate": Way(MODERATORS, about=True),
    **{name: Way() for name in ("forum list", "forum mine", "forum history", "reminders", "messages")},
    "Introduction": Way(about=True),
    **{name: Way() for name in ("cooperation new", "cooperation mine", "cooperation browse")},
    MAKE_REQUEST: Way(),
}
EVERY_WAY = [(address, way) for table in (PRESSES, FORMS, COMMANDS) for address, way in table.items()]


async def attempt(scene: Scene, address: str, way: Way, actor: MemberActor) -> InteractionResult:
    channel = scene.world.general if actor.guild.id == scene.world.guild.id else scene.foreign_channel
    known = {
        "server": str(scene.world.guild.id),
        "subject": scene.subject,
        "search": scene.search,
        "announcement": scene.announcement,
        "forum": scene.forum,
        "task": scene.task,
        **asdict(scene.coaching),
        "request": scene.request,
        "word": scene.word,
        "user": str(scene.people["owner"].id),
        "channel": str(scene.world.general.id),
        "role": str(scene.world.moderators.id),
    }
    if address in COMMANDS:
        return await call(scene, address, actor, channel)
    custom_id = f"{address}:{way.argument.format(**known)}"
    if address in PRESSES:
        values = [value.format(**known) for value in way.values]
        return await forge.press(scene.world, actor, custom_id, values, kind=way.kind, channel=channel)
    return await forge.submit(scene.world, actor, f"{custom_id}:{'0' * 16}", way.typed, channel=channel)


async def call(scene: Scene, name: str, actor: MemberActor, channel: ChannelHandle) -> InteractionResult:
    ola = scene.people["owner"]
    if name == MAKE_REQUEST:
        said = await actor.send(channel, "We need somebody to sew a sail")
        return await actor.context_menu(channel, name, said)
    if name == "Introduction":
        target = ola if actor.guild.id == scene.world.guild.id else scene.foreign_people["foreign member"]
        return await actor.context_menu(channel, name, target)
    options = {
        "moderation introduction": {"member": ola.user},
        "forum duplicate": {"forum": scene.forum},
        "taxonomy add": {"discipline": "bookbinding", "word": "leporello"},
        "coaching start": {"dialogue": "how_we_work"},
        "coaching promote": {"dialogue": "how_we_work"},
        "coaching-content upload": {"file": ("small-steps.xlsx", DRAFT)},
    }.get(name, {})
    return await actor.slash(channel, name, **options)


def refused(result: InteractionResult) -> bool:
    assert result.acknowledged, "the bot did not answer"
    if result.modal is not None:
        return False
    shown = texts(result)
    assert "Something went wrong" not in shown, shown
    return any(SAY(text_id) in shown for text_id in REFUSALS)


async def test_the_matrix_names_every_command_press_and_form(world: World) -> None:
    router, tree = world.bot.router, world.bot.tree
    leaves = {
        command.qualified_name
        for command in tree.walk_commands()
        if not isinstance(command, discord.app_commands.Group)
    }
    menus = {
        command.name
        for kind in (discord.AppCommandType.user, discord.AppCommandType.message)
        for command in tree.get_commands(type=kind)
    }

    assert set(vars(router)["_presses"]) == set(PRESSES)
    assert set(vars(router)["_forms"]) == set(FORMS)
    assert leaves | menus == set(COMMANDS)


async def test_who_may_not_is_refused_and_changes_nothing(scene: Scene) -> None:
    before = await scene.guarded()
    for address, way in EVERY_WAY:
        for name in sorted(ANYBODY - way.allowed):
            result = await attempt(scene, address, way, scene.people[name])

            unwritten = address in ("members:v1:publish", "members:v1:unpublish")
            assert unwritten or refused(result), (address, name, texts(result))
            assert await scene.guarded() == before, (address, name)


async def test_another_servers_people_find_nothing_and_change_nothing(scene: Scene) -> None:
    before = await scene.guarded()
    for address, way in EVERY_WAY:
        for name, actor in scene.foreign_people.items():
            result = await attempt(scene, address, way, actor)

            if way.about and address != "Introduction":
                assert refused(result), (address, name, texts(result))
            elif result.modal is None and result.response is not None:
                assert "I bind books" not in texts(result), (address, name)
            assert await scene.guarded() == before, (address, name)


@pytest.mark.parametrize("part", range(PARTS))
async def test_who_may_is_not_refused_and_changes_only_what_is_theirs(scene: Scene, part: int) -> None:
    before = await scene.guarded()
    for address, way in EVERY_WAY[part::PARTS]:
        for name in sorted(way.allowed - SAME_AS_NEWCOMERS if way.allowed == ANYBODY else way.allowed):
            result = await attempt(scene, address, way, scene.people[name])

            assert not refused(result), (address, name, texts(result))
            after = await scene.guarded()
            if way.allowed not in (MODERATORS, MANAGERS):
                mine = str(scene.people[name].id)
                assert not_mine(after, mine) == not_mine(before, mine), (address, name)
            if after != before:
                await scene.put_back()


def not_mine(rows: dict[str, list[str]], user_id: str) -> dict[str, list[str]]:
    return {table: [row for row in found if user_id not in row] for table, found in rows.items()}


@pytest.mark.parametrize("name", ["newcomer", "member"])
async def test_autocompletion_tells_nothing_of_another_server(scene: Scene, name: str) -> None:
    there = await scene.people[name].autocomplete(scene.world.general, "members find", "town", "")
    abroad = await scene.foreign_people["foreign member"].autocomplete(
        scene.foreign_channel, "members find", "town", ""
    )

    assert [choice["value"] for choice in there] == ["Szczecin"]
    assert abroad == []


ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789:-_ .%'\"<>@\\/éż字🙂"


async def test_custom_ids_that_are_cut_or_made_up_change_nothing(scene: Scene) -> None:
    stranger, manager = scene.people["newcomer"], scene.foreign_people["foreign manager"]
    before = await scene.guarded()
    tried: list[str] = []

    @given(data=st.data())
    @settings(
        max_examples=120,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        database=None,
    )
    def collect(data: st.DataObject) -> None:
        address = data.draw(st.sampled_from(sorted(PRESSES)))
        whole = f"{address}:{data.draw(st.sampled_from((scene.subject, scene.search, 'quiet')))}"
        cut = whole[: data.draw(st.integers(1, len(whole)))]
        made_up = data.draw(st.text(ALPHABET, max_size=30))
        tried.append(data.draw(st.sampled_from((cut, cut + made_up, f"{address}:{made_up}", made_up or "x")))[:100])

    collect()
    for number, custom_id in enumerate(dict.fromkeys(tried)):
        actor = (stranger, manager)[number % 2]
        channel = scene.foreign_channel if actor is manager else scene.world.general
        result = await forge.press(scene.world, actor, custom_id, channel=channel)

        assert result.acknowledged, custom_id
        if result.modal is None and result.response is not None:
            assert "Something went wrong" not in texts(result), custom_id
        assert not_mine(await scene.guarded(), str(stranger.id)) == before, custom_id


async def test_presses_that_are_replayed_do_nothing_twice(scene: Scene) -> None:
    helper, member = scene.people["helper"], scene.people["member"]
    replays: list[Callable[[], Awaitable[InteractionResult]]] = [
        lambda: forge.submit(
            scene.world, helper, f"moderation:v1:removing:{scene.subject}:{'0' * 16}", {"reason": "rude"}
        ),
        lambda: forge.press(scene.world, helper, f"moderation:v1:show:{scene.subject}"),
        lambda: forge.press(scene.world, member, f"members:v1:hello:{scene.subject}"),
    ]
    assert not refused(await replays[0]())
    after_first = await scene.guarded()

    for replay in replays:
        assert refused(await replay())
    assert await scene.guarded() == after_first
