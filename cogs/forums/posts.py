"""What the bot posts and sends about forums by itself."""

from collections.abc import Callable, Mapping

import discord
from discord import ui
from discord.ext import commands

from bot.app import ClustersBot
from bot.delivery.model import Delivery, ToMember
from bot.delivery.post_model import Post
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.forums import planning
from bot.forums.browsing import Notice
from bot.forums.results import Feedback
from bot.text.catalogue import Voice
from bot.ui.face import Face
from cogs.forums import notes
from cogs.forums.card import public_card


class Posts(Face):
    """Renders this feature's cards and deliveries, and notices when somebody deletes a forum's thread."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._browser = bot.services.forum_browser
        self._copying = bot.services.forum_copying
        self._clock = bot.services.clock
        bot.services.posts.render_with(planning.CARD, self.card)
        for kind in _FACES:
            bot.services.kinds.render_with(kind, self.message)

    async def card(self, post: Post) -> Outgoing | None:
        """A forum's card, in the server's languages."""
        view = await self._browser.for_card(post.subject_id)
        if view is None:
            return None
        say = self._bot.catalogue.public(view.server.languages)
        return Outgoing(view=public_card(view.forum, view.roll, say, recalls=view.recalls))

    async def message(self, delivery: Delivery) -> Outgoing:
        """A message to one person in their language, or to several in the server's."""
        notice = await self._browser.notice(delivery)
        if notice is None:
            raise UserError("forum-gone")
        direct = isinstance(delivery.to, ToMember)
        say = self._bot.catalogue.public(notice.languages)
        view = _FACES[delivery.kind](notice, delivery, say, self._clock.timestamp())
        if delivery.late:
            view = notes.with_note(view, say("forum-late-note"))
        mentioned = [] if direct else [discord.Object(user_id) for user_id in _mentioned(notice)]
        mentions = discord.AllowedMentions(users=mentioned, everyone=False, roles=False)
        return Outgoing(view=view, allowed_mentions=mentions, language=say.language)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        """Someone deleted a thread: of its forum people hear where the card is."""
        await self._copying.thread_lost(event.thread_id)


def _mentioned(notice: Notice) -> list[int]:
    """Whom a message in a thread is for."""
    people = [answer.user_id for answer in notice.mentioned]
    return people or ([notice.task.owner_id] if notice.task else [])


def _reminder(notice: Notice, _delivery: Delivery, say: Voice, now: int) -> ui.LayoutView:
    if notice.own is not None:
        return notes.reminder(notice.forum, notice.own, say, now)
    return notes.reminder_in_thread(notice.forum, notice.mentioned, say, now)


def _feedback(notice: Notice, delivery: Delivery, say: Voice, _now: int) -> ui.LayoutView:
    if isinstance(delivery.to, ToMember):
        return notes.feedback(notice.forum, Feedback(), say)
    return notes.feedback_in_thread(notice.forum, say)


def _task(notice: Notice, delivery: Delivery, say: Voice, _now: int) -> ui.LayoutView:
    if notice.task is None:
        raise UserError("forum-task-gone")
    return notes.task(notice.forum, notice.task, say, mention=not isinstance(delivery.to, ToMember))


_FACES: Mapping[str, Callable[[Notice, Delivery, Voice, int], ui.LayoutView]] = {
    planning.REMINDER: _reminder,
    planning.CHANGED: lambda notice, _, say, __: notes.changed(notice.forum, notice.old, say, notice.mentioned),
    planning.CANCELLED: lambda notice, _, say, __: notes.cancelled(notice.forum, say, notice.mentioned),
    planning.OFFER: lambda notice, delivery, say, _: notes.offer(
        notice.forum, int(delivery.payload["until"]), say, notice.mentioned
    ),
    planning.SEATED: lambda notice, _, say, __: notes.seated(notice.forum, say, notice.mentioned),
    planning.FEEDBACK: _feedback,
    planning.TASK: _task,
    planning.INVITE: lambda notice, _, say, __: notes.invite(notice.forum, say),
    planning.INTEREST: lambda notice, _, say, __: notes.interested(notice.forum, say),
}
"""How the message of each kind looks, at an instant in epoch seconds."""
