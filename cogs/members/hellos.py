"""Saying hello: the form, the thread it opens, the message it becomes."""

import asyncio

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
from bot.text.languages import language_name
from bot.text.safe import clean_line, escape
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import card, notice, screen, text
from bot.ui.replies import answer, think
from bot.ui.threads import known_thread, may_open, open_private_thread
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
        async with self._opening:
            greeting = await self._hellos.greet(sent.actor, sent.argument, sent.typed("words"))
            by_message = greeting.to.profile.contact is Contact.MESSAGE
            place = None if by_message else await self._place(sent, greeting)
        if place is None:
            await answer(sent.interaction, notice(sent.say("hello-sent")))
            return
        thread, again = place
        mine = await self._introductions.profile_of(sent.actor)
        both = [discord.Object(sent.actor.user_id), discord.Object(greeting.to.user_id)]
        try:
            await thread.send(
                view=self._first_message(sent, greeting, mine),
                allowed_mentions=discord.AllowedMentions(users=both, everyone=False, roles=False),
            )
        except discord.Forbidden as refused:
            if again:
                await self._hellos.unsaid(greeting)
            raise UserError("hello-not-written", thread=thread.mention) from refused
        told = "hello-opened-again" if again else "hello-opened"
        await answer(sent.interaction, notice(sent.say(told, thread=thread.mention)))

    async def message(self, delivery: Delivery) -> Outgoing:
        """The greeting as a direct message, in the receiver's own language."""
        sender_id = int(delivery.payload["from_user_id"])
        guild = self._bot.get_guild(delivery.server_id)
        to = await self._introductions.behind(delivery)
        if to is None:
            raise UserError("introduction-gone")
        say = self._bot.services.catalogue.reader(to.language)
        words = await self._hellos.words(delivery.key) or ""
        mine = await self._introductions.profile_of(Actor(sender_id, delivery.server_id, say.language))
        name = mine.name if mine else await self._name_of(sender_id)
        said = say(
            "hello-message",
            name=escape(name),
            server=escape(guild.name if guild else ""),
            words=escape(words),
        )
        follow = text(say("hello-message-next", mention=f"<@{sender_id}>"))
        return Outgoing(view=screen(card(text(said), follow)), language=say.language)

    async def _place(self, sent: Form, greeting: Greeting) -> tuple[discord.Thread, bool]:
        """The thread of these two, and whether they had it already; a greeting that finds none is none."""
        try:
            thread, again = await self._thread(sent.interaction, greeting, sent.say)
        except (UserError, discord.HTTPException):
            await self._hellos.unsaid(greeting)
            raise
        if not again:  # remembered before anything else can fail, so that there is never a second one
            await self._hellos.opened(greeting, thread.id)
        return thread, again

    async def _thread(self, interaction: Interaction, greeting: Greeting, say: Voice) -> tuple[discord.Thread, bool]:
        """The thread of these two: the one they have, or a new private one."""
        guild = interaction.guild
        if guild is None:
            raise UserError("error-not-here")
        parent = await self._parent(guild, interaction)
        receiver = guild.get_member(greeting.to.user_id) or await _fetched(guild, greeting.to.user_id)
        if known := await known_thread(guild, greeting.thread_id):
            return known, True
        name = say(
            "hello-thread-name",
            one=clean_line(interaction.user.display_name, limit=100),
            other=greeting.to.profile.name,
        )
        both = [person for person in (interaction.user, receiver) if isinstance(person, discord.Member)]
        if not may_open(parent, both):
            raise UserError("hello-no-thread", channel=parent.mention)
        try:
            thread = await open_private_thread(parent, name, both)
        except discord.Forbidden as refused:
            raise UserError("hello-no-thread", channel=parent.mention) from refused
        return thread, False

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
        say = self._bot.services.catalogue.public(tuple(dict.fromkeys((greeting.to.language, sent.say.language))))
        said = say.lines("hello-thread-first", sender=f"<@{sent.actor.user_id}>", receiver=f"<@{greeting.to.user_id}>")
        return screen(
            card(
                text(said),
                text(f">>> {escape(greeting.words)}"),
                text(f"-# {_languages(mine, greeting.to, say)}"),
            )
        )

    async def _name_of(self, user_id: int) -> str:
        user = self._bot.get_user(user_id) or await self._bot.fetch_user(user_id)
        return clean_line(user.display_name, limit=100)


async def _fetched(guild: discord.Guild, user_id: int) -> discord.Member:
    try:
        return await guild.fetch_member(user_id)
    except discord.NotFound as gone:
        raise UserError("hello-not-member") from gone


def _languages(mine: Profile | None, to: Introduction, say: Voice) -> str:
    known = {skill.code for skill in mine.languages} if mine else {say.languages[-1]}
    common = [skill.code for skill in to.profile.languages if skill.code in known]
    if not common:
        return say.lines("hello-thread-no-language")
    return say("hello-thread-languages", languages=", ".join(language_name(code, say.language) for code in common))
