"""Announcements as they are posted, and published to the channels that follow."""

from typing import Final

import aiohttp
import discord

from bot.announcements.crossposts import NOT_NEWS
from bot.announcements.crossposts_store import Crosspost
from bot.announcements.sending import POST
from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.port import CHANNEL_MISSING, Done, Missing, Outcome, Passing, Refused
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.ui.face import Face
from cogs.announcements import words

# Discord's "JSON Error Codes".
_UNKNOWN_CHANNEL: Final = 10003
_UNKNOWN_MESSAGE: Final = 10008
_ALREADY_PUBLISHED: Final = 40033
_WRONG_CHANNEL: Final = 50024


class AnnouncementPosts(Face):
    """Gives announcements their face, and publishing its way to Discord."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._announcements = bot.services.announcements
        bot.services.kinds.render_with(POST, self.post)

    async def post(self, delivery: Delivery) -> Outgoing:
        """One occurrence. It may notify its one role and nobody else, whatever the text says."""
        found = await self._announcements.shown(delivery)
        if found is None:
            raise UserError("announcement-gone")
        announcement, server = found
        say = self._bot.catalogue.public(server.languages)
        note = say.lines("announcement-late", date=f"<t:{delivery.due_at}:f>") if delivery.late else ""
        role_id = announcement.plan.role_id
        return Outgoing(
            view=words.message(announcement.plan, server.languages, note=note),
            allowed_mentions=discord.AllowedMentions(
                everyone=False, users=False, roles=[discord.Object(role_id)] if role_id is not None else False
            ),
        )

    async def publish(self, message: Crosspost) -> Outcome:
        """Publish a posted message to the channels that follow its channel."""
        known = self._bot.get_channel(message.channel_id)
        if isinstance(known, discord.TextChannel) and not known.is_news():
            return Refused(NOT_NEWS)
        # What is not known may be of a server that Discord can't show at the moment: Discord itself answers.
        channel = self._bot.get_partial_messageable(message.channel_id)
        try:
            await channel.get_partial_message(message.message_id).publish()
        except discord.RateLimited as error:
            return Passing("rate-limited", unsure=False, retry_after=error.retry_after)
        except discord.HTTPException as error:
            return _outcome(error, message)
        except (aiohttp.ClientError, OSError):
            return Passing("connection-lost", unsure=True)
        return Done(message.message_id)


def _outcome(error: discord.HTTPException, message: Crosspost) -> Outcome:
    if error.code == _ALREADY_PUBLISHED:
        return Done(message.message_id)
    if error.code == _UNKNOWN_MESSAGE:
        return Missing()
    if error.code == _WRONG_CHANNEL:
        return Refused(NOT_NEWS)
    if error.code == _UNKNOWN_CHANNEL:
        return Refused(CHANNEL_MISSING)
    if error.status >= 500 or error.status == 429:
        return Passing(f"http-{error.status}", unsure=True)
    return Refused("forbidden" if error.status == 403 else f"http-{error.status}-{error.code}")
