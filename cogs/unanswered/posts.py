"""The list, the question, and the author's answer; and what the weekly round sees."""

import discord

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.replies import replace
from bot.unanswered.model import Round, Seen, State
from bot.unanswered.rounds import ASK, LIST, UnansweredRounds
from bot.unanswered.service import UnansweredService
from cogs.unanswered import screens
from cogs.unanswered.looking import look


class UnansweredPosts(Face):
    """What is seen of it in channels and posts."""

    def __init__(self, bot: ClustersBot, unanswered: UnansweredService, rounds: UnansweredRounds) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._unanswered = unanswered
        bot.services.kinds.render_with(LIST, self.listing)
        bot.services.kinds.render_with(ASK, self.question)
        rounds.look_with(self.look)

    async def look(self, wanted: Round, since: int) -> Seen:
        """What there is in the forum channels of a server; nothing where the bot is no more."""
        guild = self._bot.get_guild(wanted.server_id)
        if guild is not None and guild.unavailable:
            # Its channels only seem to be gone: the round is made again later.
            raise ConnectionError("Discord can't show the server at the moment")
        return Seen() if guild is None else await look(guild, wanted.forums, since)

    async def listing(self, delivery: Delivery) -> Outgoing:
        """The list."""
        server = await self._bot.services.servers.load(delivery.server_id)
        payload = delivery.payload
        posts, unreadable = (_ids(str(payload[part])) for part in ("posts", "unreadable"))
        say = self._bot.catalogue.public(server.languages)
        return Outgoing(view=screens.listing(posts, int(payload["more"]), unreadable, int(payload["days"]), say))

    async def question(self, delivery: Delivery) -> Outgoing:
        """The question, which notifies the author and nobody else."""
        server = await self._bot.services.servers.load(delivery.server_id)
        author = discord.Object(int(delivery.payload["author_user_id"]))
        say = self._bot.catalogue.public(server.languages)
        return Outgoing(
            view=screens.question(int(delivery.key), author.id, say),
            allowed_mentions=discord.AllowedMentions(everyone=False, roles=False, users=[author]),
        )

    @on_press("unanswered:v1:answer")
    async def answer(self, press: Press) -> None:
        """What the author says, in the post; the question becomes the answer."""
        said, _, argument = press.argument.partition(":")
        thread = press.interaction.channel
        if (
            not isinstance(thread, discord.Thread)
            or argument != str(thread.id)
            or said not in (State.OPEN, State.SOLVED)
        ):
            raise UserError("error-outdated")
        state = await self._unanswered.answer(press.actor, thread.id, thread.owner_id, State(said))
        server = await self._bot.services.servers.load(press.actor.server_id)
        view = screens.answered(thread.id, state, self._bot.catalogue.public(server.languages))
        await replace(press.interaction, view)


def _ids(listed: str) -> tuple[int, ...]:
    return tuple(int(each) for each in listed.split(",") if each)
