"""What the bot posts about members by itself: cards, welcomes, the yearly question."""

import discord

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.post_model import Post
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.members.service import IntroductionService
from bot.members.store import CARD
from bot.members.welcome import WELCOME
from bot.members.yearly import STILL_TRUE
from bot.ui.face import Face
from bot.ui.kit import button, buttons, card, custom_id, notice, row, screen, text
from cogs.members.card import introduction_card, public_card


class Cards(Face):
    """Renders this feature's posts and deliveries."""

    def __init__(self, bot: ClustersBot, introductions: IntroductionService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._introductions = introductions
        self._taxonomy = bot.services.taxonomy
        bot.services.posts.render_with(CARD, self.card)
        bot.services.kinds.render_with(WELCOME, self.welcome)
        bot.services.kinds.render_with(STILL_TRUE, self.still_true)

    async def card(self, post: Post) -> Outgoing | None:
        """An introduction's card, in the server's languages."""
        found = await self._introductions.for_card(post.subject_id)
        if found is None:
            return None
        introduction, server = found
        say = self._bot.catalogue.public(server.languages)
        return Outgoing(view=public_card(introduction, say, self._taxonomy))

    async def welcome(self, delivery: Delivery) -> Outgoing:
        """A greeting for a newcomer, who alone is mentioned by it."""
        user_id = int(delivery.payload["user_id"])
        server = await self._bot.services.servers.load(delivery.server_id)
        say = self._bot.catalogue.public(server.languages)
        start = button(
            custom_id("members", "introduce"),
            say("welcome-button"),
            style=discord.ButtonStyle.primary,
            emoji="👋",
        )
        words = f"## {say('welcome-title', mention=f'<@{user_id}>')}\n{say.lines('welcome-body')}"
        mentions = discord.AllowedMentions(users=[discord.Object(user_id)], everyone=False, roles=False)
        return Outgoing(view=notice(words, row(start)), allowed_mentions=mentions)

    async def still_true(self, delivery: Delivery) -> Outgoing:
        """The yearly question, with the introduction below it, in the language its author writes."""
        introduction = await self._introductions.behind(delivery)
        if introduction is None:
            raise UserError("introduction-gone")
        say = self._bot.catalogue.reader(introduction.language)
        server = self._bot.server_name(delivery.server_id)
        asked = say("still-true-body", server=server, date=f"<t:{introduction.confirmed_at}:D>")
        choices = [
            button(
                custom_id("members", "still-true", f"{action}:{introduction.introduction_id}"),
                say(f"still-true-{action}-button", server=server),
                style=discord.ButtonStyle.success if action == "yes" else discord.ButtonStyle.secondary,
            )
            for action in ("yes", "change", "down")
        ]
        return Outgoing(
            view=screen(
                card(text(f"## {say('still-true-title')}\n{asked}")),
                introduction_card(introduction, say, self._taxonomy),
                *buttons(choices),
            ),
            language=say.language,
        )
