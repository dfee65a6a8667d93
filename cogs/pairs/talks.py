"""What people who are brought together are told, and where they talk."""

import asyncio
from functools import partial

import discord

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.members.model import Introduction
from bot.pairs.model import Said
from bot.pairs.rounds import MET, NOBODY, PAIRED
from bot.pairs.service import Company, PairsService
from bot.servers.model import Actor, Purpose
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.kit import notice
from bot.ui.membership import actor_on
from bot.ui.replies import answer, think
from bot.ui.threads import common_thread, is_begun, known_thread, let_in, may_open, no_thread, who_is_in, write_to
from cogs.pairs import screens


class PairTalks(Face):
    """The messages of a round, and the thread of a group."""

    def __init__(self, bot: ClustersBot, pairs: PairsService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._pairs = pairs
        # Two who press in the same instant get one thread.
        self._opening = asyncio.Lock()
        bot.services.kinds.render_with(PAIRED, self.paired)
        bot.services.kinds.render_with(NOBODY, self.nobody)
        bot.services.kinds.render_with(MET, self.asked)

    async def paired(self, delivery: Delivery) -> Outgoing:
        """Who was found, and why these."""
        company = await self._pairs.company(delivery.user_id, delivery.key)
        say = self._bot.catalogue.reader(company.language)
        view = screens.paired(
            company, self._bot.server_name(company.server.server_id), say, self._bot.services.taxonomy
        )
        return Outgoing(view=view, language=say.language)

    async def nobody(self, delivery: Delivery) -> Outgoing:
        """Nobody new was found this time."""
        desk = await self._pairs.open(Actor(delivery.user_id, delivery.server_id, "en"))
        language = desk.member.language if desk.member else desk.server.languages[0]
        say = self._bot.catalogue.reader(language)
        return Outgoing(view=notice(say("pairs-nobody")), language=language)

    async def asked(self, delivery: Delivery) -> Outgoing:
        """Whether they met."""
        company = await self._pairs.company(delivery.user_id, delivery.key)
        say = self._bot.catalogue.reader(company.language)
        return Outgoing(view=screens.question(company, say), language=say.language)

    @on_press("pairs:v1:talk")
    async def talk(self, press: Press) -> None:
        """Open the group's thread, or lead to it."""
        await think(press.interaction)
        async with self._opening:
            company = await self._pairs.company(press.actor.user_id, press.argument)
            await actor_on(self._bot, str(company.server.server_id), press.actor.user_id, press.actor.language)
            thread = await self._thread(press.actor.user_id, company)
        await answer(press.interaction, notice(press.say("pairs-opened", thread=thread.mention)))

    @on_press("pairs:v1:shun")
    async def shun(self, press: Press) -> None:
        """Not with these people again."""
        await self._pairs.shun(press.actor.user_id, press.argument)
        await answer(press.interaction, notice(press.say("pairs-shunned")))

    @on_press("pairs:v1:met")
    async def met(self, press: Press) -> None:
        """Whether they met."""
        said, _, group_id = press.argument.partition(":")
        if said not in set(Said):
            raise UserError("error-outdated")
        await self._pairs.say(press.actor.user_id, group_id, Said(said))
        await answer(press.interaction, notice(press.say(f"pairs-met-{said}")))

    async def _thread(self, user_id: int, seen: Company) -> discord.Thread:
        """The group's thread, in which the first message stands. Deleted since, it is opened anew.

        It may have been opened without this person, while they had left or one of two would rather not meet the other.
        """
        guild = self._bot.get_guild(seen.server.server_id)
        if guild is None:
            raise UserError("pairs-no-channel")
        known = await known_thread(guild, seen.group.thread_id)
        talking = await who_is_in(known) if known else frozenset[int]()
        inside = talking is None or user_id in talking
        if known and inside and await is_begun(known):
            return known
        company = await self._pairs.company(user_id, seen.group.group_id, talking)

        async def spot() -> tuple[discord.TextChannel, str]:
            channel = _parent(guild, company)
            if channel is None:
                raise UserError("pairs-no-channel")
            if not may_open(channel):
                raise no_thread(channel.id)
            return channel, " & ".join(introduction.profile.name for introduction in _everyone(company))

        people = [discord.Object(user_id) for user_id in company.people]
        remember = partial(self._pairs.opened, company.group.group_id)
        thread, begun = await common_thread(guild, company.group.thread_id, people, spot, remember)
        if begun:
            await let_in(thread, [discord.Object(user_id)])
        else:
            languages = tuple(dict.fromkeys(introduction.language for introduction in _everyone(company)))
            say = self._bot.catalogue.public(languages[:2])
            await write_to(thread, people, screens.first_message(company, say, self._bot.services.taxonomy))
        return thread


def _parent(guild: discord.Guild, company: Company) -> discord.TextChannel | None:
    """Where the thread is opened: beside the introductions, else beside the board."""
    for purpose in (Purpose.INTRODUCTIONS, Purpose.COOPERATION):
        channel = guild.get_channel(company.server.channels.get(purpose, 0))
        if isinstance(channel, discord.TextChannel):
            return channel
    return None


def _everyone(company: Company) -> tuple[Introduction, ...]:
    return (company.me, *company.others) if company.me else company.others
