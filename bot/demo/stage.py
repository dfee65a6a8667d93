"""The example server on the simulated Discord: built the same at each start, and looked up by name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import discord
from simcord import ChannelHandle, GuildHandle, MemberActor, RoleHandle, UserHandle
from simcord.backend import serializers
from simcord.backend.access import channel_accessible
from simcord.backend.models import Channel, Guild
from simcord.enums import ChannelType

from bot.demo import faces
from bot.demo.locales import Locales
from bot.demo.people import Cast, ChannelPlan, Person, ServerPlan
from bot.demo.simulation import Simulation

BOT_NAME = "Creative Clusters"
OFFICE = "Network office"
"""Who owns the example server: nobody whom a visitor plays."""

PICTURE = "picture"
"""What Discord would call a picture by its hash."""

MODERATORS = "Moderators"
COACHES = "Coaches"
MODERATE = discord.Permissions(manage_guild=True, manage_messages=True, manage_threads=True, moderate_members=True)


class RoomKind(StrEnum):
    """What a room is."""

    CHANNEL = "channel"
    THREAD = "thread"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Room:
    """Where a person can go, and what they find there."""

    id: int
    name: str
    kind: RoomKind
    messages: int
    last: datetime | None


class Stage:
    """The example server. All is found by its name; what is missing is made, always in the same order."""

    def __init__(self, env: Simulation, locales: Locales, plan: ServerPlan, cast: Cast) -> None:
        self.env = env
        self.plan = plan
        self.cast = cast
        self._locales = locales

    def build(self) -> None:
        """Make what is not there yet: the server, its role, its channels, and its people."""
        self.env.backend.bot_user.name = BOT_NAME
        self.env.backend.bot_user.avatar = PICTURE
        if not self.env.backend.guilds:
            owner = self.env.create_user("network.office", global_name=OFFICE)
            self.env.create_guild(self.plan.name, owner=owner, preferred_locale=self.plan.locale)
        if MODERATORS not in self.guild.roles:
            self.guild.create_role(MODERATORS, permissions=MODERATE, color=0xC27C0E)
        for category in self.plan.category:
            if category.name not in self.guild.channels:
                self.guild.create_category(category.name)
            for channel in category.channel:
                if channel.name not in self.guild.channels:
                    self._make_channel(channel, self.guild.channels[category.name])
        known = self._users()
        for person in self.cast.people:
            if person.username not in known:
                self._make_person(person)
            self._locales.set(self.person(person.name).id, person.locale)
        # Last, so that whatever was made before keeps the ids that earlier demos remember.
        if COACHES not in self.guild.roles:
            self._make_coaches()

    @property
    def guild(self) -> GuildHandle:
        """The example server."""
        guild: Guild = next(iter(self.env.backend.guilds.values()))
        return GuildHandle(self.env, guild)

    @property
    def moderators(self) -> RoleHandle:
        """The role that moderates."""
        return self.guild.roles[MODERATORS]

    @property
    def coaches(self) -> RoleHandle:
        """The role of coaches."""
        return self.guild.roles[COACHES]

    def channel(self, name: str) -> ChannelHandle:
        """The channel of that name."""
        return self.guild.channels[name]

    def person(self, name: str) -> MemberActor:
        """The member of that name."""
        user = self.env.backend.users[self._users()[self.cast.person(name).username]]
        return MemberActor(self.env, self.guild, UserHandle(self.env, user))

    def avatars(self) -> Mapping[str, tuple[str, bytes]]:
        """The pictures of the people and the bot, by the address under which the Preview looks for them."""
        drawn: dict[str, tuple[str, bytes]] = {}
        for person in self.cast.people:
            user = self.person(person.name).user
            drawn[faces.address(user.id, PICTURE)] = (f"{person.username}.png", faces.draw(person.name))
        bot = faces.address(self.env.backend.bot_user.id, PICTURE)
        return {**drawn, bot: ("bot.png", faces.draw_mark())}

    def rooms(self, name: str) -> list[Room]:
        """Where this person can go: channels with their threads, then the direct messages with the bot."""
        user_id = self.person(name).id
        rooms: list[Room] = []
        for channel in self._text_channels():
            if channel_accessible(self.env.backend, channel.id, user_id, history=True):
                rooms.append(self._room(channel, RoomKind.CHANNEL, user_id))
                rooms.extend(self._threads(channel, user_id))
        direct = self.env.backend.get_dm_channel(user_id)
        return [*rooms, self._room(direct, RoomKind.DIRECT, user_id)]

    def enter(self, room_id: int, name: str) -> tuple[ChannelHandle, MemberActor | UserHandle]:
        """A room as the Preview wants it, with this person in the form in which they are there."""
        person = self.person(name)
        channel = self.env.backend.get_channel(room_id)
        if channel.guild_id is None:
            return ChannelHandle(self.env, None, channel), person.user
        return ChannelHandle(self.env, self.guild, channel), person

    async def welcome_newcomers(self) -> None:
        """Those who have not introduced themselves join, and accept the rules: now the bot may greet them."""
        backend = self.env.backend
        guild = backend.get_guild(self.guild.id)
        newcomers = [self.person(person.name).id for person in self.cast.people if person.profile is None]
        for user_id in newcomers:
            if user_id not in guild.members:
                member = backend.add_member(guild.id, user_id)
                member.pending = True
                payload = serializers.member_payload(backend, guild, member)
                backend.emit("GUILD_MEMBER_ADD", {**payload, "guild_id": str(guild.id)})
                await self.env.settle()
                member.pending = False
                backend.announce_member_update(guild.id, user_id)
                await self.env.settle()

    def say(self, name: str, text: str, channel: ChannelHandle) -> None:
        """This person writes a message."""
        self.env.backend.create_message(channel.id, self.person(name).id, text)

    def _users(self) -> dict[str, int]:
        return {user.name: user.id for user in self.env.backend.users.values()}

    def _make_channel(self, plan: ChannelPlan, category: ChannelHandle) -> None:
        here = discord.PermissionOverwrite(view_channel=True)
        bot = UserHandle(self.env, self.env.backend.bot_user)
        hidden: dict[Any, discord.PermissionOverwrite] = {
            self.guild.default_role: discord.PermissionOverwrite(view_channel=False),
            self.moderators: here,
            bot: here,
        }
        overwrites = hidden if plan.moderators_only else {}
        self.guild.create_text_channel(plan.name, topic=plan.topic, category=category, overwrites=overwrites)

    def _make_person(self, person: Person) -> None:
        user = self.env.create_user(person.username, global_name=person.name, avatar=PICTURE)
        self.env.backend.get_dm_channel(user.id)  # now, so that its id is the same at each start
        if person.profile is not None:
            roles = [self.moderators] if person.name in self.plan.moderators else []
            self.guild.add_member(user, roles=roles)

    def _text_channels(self) -> Iterator[Channel]:
        for channel in self.guild.channels.values():
            found = self.env.backend.get_channel(channel.id)
            if found.type == ChannelType.TEXT:
                yield found

    def _make_coaches(self) -> None:
        role = self.guild.create_role(COACHES, color=0x2E8B57)
        for coach in self.plan.coach:
            self.env.backend.add_member_role(self.guild.id, self.person(coach.name).id, role.id)

    def _threads(self, parent: Channel, user_id: int) -> Iterator[Room]:
        for thread in ChannelHandle(self.env, self.guild, parent).threads:
            if channel_accessible(self.env.backend, thread.id, user_id, history=True):
                yield self._room(self.env.backend.get_channel(thread.id), RoomKind.THREAD, user_id)

    def _room(self, channel: Channel, kind: RoomKind, user_id: int) -> Room:
        stored = self.env.backend.messages.get(channel.id, {}).values()
        times = [discord.utils.snowflake_time(message.id) for message in stored if message.visible_to(user_id)]
        return Room(channel.id, channel.name or BOT_NAME, kind, len(times), max(times, default=None))
