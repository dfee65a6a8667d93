"""Saying hello: the form, the thread it opens, the message it becomes."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial

import discord

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.members.hellos import HELLO, Greeting, HelloService
from bot.members.model import Contact, Introduction, Profile
from bot.members.service import IntroductionService
from bot.servers.model import Actor, Purpose
from bot.text.catalogue import Voice
from bot.text.safe import clean_line, escape
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import card, notice, screen, text
from bot.ui.replies import answer, think
from bot.ui.threads import common_thread, languages_in_common, may_open, no_thread, write_to
from cogs.members import forms


class Hellos(Face):
    """Greetings between members."""

    def __init__(self, bot: ClustersBot, hellos: HelloService, introductions: IntroductionService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._hellos = hellos
        self._introductions = introductions
        # Two who greet each other in the same instant get one thread.
        self._opening = asyncio.Lock()
        bot.services.kinds.render_with(HELLO, self.message)

    @on_press("members:v1:hello")
    async def open(self, press: Press) -> None:
        """Open the form, if this person may greet that one."""
        to = await self._hellos.may_greet(press.actor, press.argument)
        await press.interaction.response.send_modal(forms.hello(to, press.say))

    @on_form("members:v1:say-hello")
    async def greet(self, sent: Form) -> None:
        """Bring the greeting by the way its receiver chose."""
        await think(sent.interaction)
        thread = None
        async with self._opening:
            greeting = await self._hellos.greet(sent.actor, sent.argument, sent.typed("words"))
            if greeting.to.profile.contact is not Contact.MESSAGE:
                async with self._brought(greeting):
                    thread = await self._thread(sent, greeting)
        if thread is None:
            await answer(sent.interaction, notice(sent.say("hello-sent")))
            return
        mine = await self._introductions.profile_of(sent.actor)
        async with self._brought(greeting):
            await write_to(thread, _both(sent, greeting), self._first_message(sent, greeting, mine))
        told = "hello-opened-again" if thread.id == greeting.thread_id else "hello-opened"
        await answer(sent.interaction, notice(sent.say(told, thread=thread.mention)))

    async def message(self, delivery: Delivery) -> Outgoing:
        """The greeting as a direct message, in the receiver's own language."""
        sender_id = int(delivery.payload["from_user_id"])
        to = await self._introductions.behind(delivery)
        if to is None:
            raise UserError("introduction-gone")
        say = self._bot.catalogue.reader(to.language)
        words = await self._hellos.words(delivery.key) or ""
        mine = await self._introductions.profile_of(Actor(sender_id, delivery.server_id, say.language))
        name = mine.name if mine else await self._name_of(sender_id)
        said = say(
            "hello-message",
            name=escape(name),
            server=self._bot.server_name(delivery.server_id),
            words=escape(words),
        )
        follow = text(say("hello-message-next", mention=f"<@{sender_id}>"))
        return Outgoing(view=screen(card(text(said), follow)), language=say.language)

    @asynccontextmanager
    async def _brought(self, greeting: Greeting) -> AsyncGenerator[None]:
        """A greeting that can't be brought is none of the day's."""
        try:
            yield
        except (UserError, discord.HTTPException):
            await self._hellos.unsaid(greeting)
            raise

    async def _thread(self, sent: Form, greeting: Greeting) -> discord.Thread:
        """The thread of these two: the one they have, or a new private one."""
        guild, greets = sent.interaction.guild, sent.interaction.user
        if guild is None:
            raise UserError("error-not-here")
        receiver = guild.get_member(greeting.to.user_id) or await _fetched(guild, greeting.to.user_id)

        async def spot() -> tuple[discord.TextChannel, str]:
            parent = await self._parent(guild, sent.interaction)
            both = [person for person in (greets, receiver) if isinstance(person, discord.Member)]
            if not may_open(parent, both):
                raise no_thread(parent.id)
            one, other = clean_line(greets.display_name, limit=100), greeting.to.profile.name
            return parent, sent.say("hello-thread-name", one=one, other=other)

        remember = partial(self._hellos.opened, greeting)
        thread, _ = await common_thread(guild, greeting.thread_id, _both(sent, greeting), spot, remember)
        return thread

    async def _parent(self, guild: discord.Guild, interaction: Interaction) -> discord.TextChannel:
        """Where threads are opened: the introductions' channel, which the bot is known to be able to use."""
        server = await self._bot.services.servers.load(guild.id)
        chosen = guild.get_channel(server.channels.get(Purpose.INTRODUCTIONS, 0))
        for channel in (chosen, interaction.channel):
            parent = channel.parent if isinstance(channel, discord.Thread) else channel
            if isinstance(parent, discord.TextChannel):
                return parent
        raise UserError("error-not-here")

    def _first_message(self, sent: Form, greeting: Greeting, mine: Profile | None) -> discord.ui.LayoutView:
        """Who greets whom, with what, and in which languages they can go on; in the languages of both."""
        say = self._bot.catalogue.public(tuple(dict.fromkeys((greeting.to.language, sent.say.language))))
        said = say.lines("hello-thread-first", sender=f"<@{sent.actor.user_id}>", receiver=f"<@{greeting.to.user_id}>")
        return screen(
            card(
                text(said),
                text(f">>> {escape(greeting.words)}"),
                text(_languages(mine, greeting.to, say)),
            )
        )

    async def _name_of(self, user_id: int) -> str:
        user = self._bot.get_user(user_id) or await self._bot.fetch_user(user_id)
        return clean_line(user.display_name, limit=100)


def _both(sent: Form, greeting: Greeting) -> list[discord.Object]:
    return [discord.Object(sent.actor.user_id), discord.Object(greeting.to.user_id)]


async def _fetched(guild: discord.Guild, user_id: int) -> discord.Member:
    try:
        return await guild.fetch_member(user_id)
    except discord.NotFound as gone:
        raise UserError("hello-not-member") from gone


def _languages(mine: Profile | None, to: Introduction, say: Voice) -> str:
    known = {skill.code for skill in mine.languages} if mine else {say.languages[-1]}
    common = [skill.code for skill in to.profile.languages if skill.code in known]
    return languages_in_common(common, say)
