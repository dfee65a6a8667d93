"""What the bot posts and sends about requests by itself."""

import discord
from discord import ui

from bot.app import ClustersBot
from bot.cooperation import planning
from bot.cooperation.browsing import Notice
from bot.cooperation.store import CARD
from bot.delivery.model import Delivery, ToMember
from bot.delivery.post_model import Post
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.limits import THREAD_NAME
from bot.ui.face import Face
from cogs.cooperation import notes, words
from cogs.cooperation.card import public_card


class RequestPosts(Face):
    """Renders this feature's cards and deliveries."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._browser = bot.services.cooperation_browser
        self._taxonomy = bot.services.taxonomy
        bot.services.posts.render_with(CARD, self.card)
        kinds = bot.services.kinds
        for kind in (planning.FITS, planning.INTEREST, planning.SOMEONE, planning.EXPIRING, planning.OUTCOME):
            kinds.render_with(kind, self.message)
        kinds.render_with(planning.FIRST, self.first)
        kinds.render_with(planning.CONTACT, self.contact)
        kinds.render_with(planning.DECISION, self.decision)
        kinds.render_with(planning.CHANGED, self.changed)

    async def card(self, post: Post) -> Outgoing | None:
        """A request's card, in the server's languages."""
        view = await self._browser.for_card(post.subject_id)
        if view is None:
            return None
        say = self._bot.catalogue.public(view.server.languages)
        return Outgoing(
            view=public_card(view, say, self._taxonomy),
            title=words.plain_title(view.request.details, THREAD_NAME),
            tags=words.tags(view.request, say.alone(say.language)),
        )

    async def message(self, delivery: Delivery) -> Outgoing:
        """A message to one person, in their language."""
        told = await self._told(delivery)
        say = self._bot.catalogue.reader(told.language)
        return Outgoing(view=self._view(delivery, told, say), language=told.language)

    async def first(self, delivery: Delivery) -> Outgoing:
        """The first message in a thread, in the languages of both, who are called by it."""
        told = await self._told(delivery)
        say = self._bot.catalogue.public(tuple(dict.fromkeys((told.request.language, told.language))))
        mentioned = [discord.Object(user_id) for user_id in (told.request.author_id, told.member_id)]
        mentions = discord.AllowedMentions(users=mentioned, everyone=False, roles=False)
        return Outgoing(view=notes.first(told, say), allowed_mentions=mentions)

    async def contact(self, delivery: Delivery) -> Outgoing:
        """Each of two is told of the other."""
        told = await self._told(delivery)
        say = self._bot.catalogue.reader(told.language)
        to_author = delivery.to == ToMember(told.request.author_id)
        return Outgoing(view=notes.contact(told, say, to_author=to_author), language=told.language)

    async def decision(self, delivery: Delivery) -> Outgoing:
        """What was decided about someone's request, and why, in the language they write."""
        language = str(delivery.payload["language"])
        say = self._bot.catalogue.reader(language)
        act, reason = str(delivery.payload["act"]), str(delivery.payload["reason"])
        return Outgoing(
            view=notes.decision(act, reason, self._bot.server_name(delivery.server_id), say), language=language
        )

    async def changed(self, delivery: Delivery) -> Outgoing:
        """To moderators: a request that they have hidden was changed."""
        told = await self._told(delivery)
        return Outgoing(view=notes.changed(told, self._bot.catalogue.public(told.server.languages)))

    async def _told(self, delivery: Delivery) -> Notice:
        told = await self._browser.notice(delivery)
        if told is None:
            raise UserError("coop-gone")
        return told

    def _view(self, delivery: Delivery, told: Notice, say: Voice) -> ui.LayoutView:
        match delivery.kind:
            case planning.FITS:
                return notes.fits(told, self._bot.server_name(delivery.server_id), say, self._taxonomy)
            case planning.INTEREST:
                return notes.interest(told, say, self._taxonomy)
            case planning.SOMEONE if told.member is not None:
                return notes.someone(told, told.member, say, self._taxonomy)
            case planning.EXPIRING:
                return notes.expiring(told, say)
            case planning.OUTCOME:
                return notes.outcome(told, say)
            case _:
                raise UserError("coop-gone")
