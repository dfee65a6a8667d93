"""Reports by members, their posts for moderators, and the decisions that authors are told."""

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.post_model import Post
from bot.delivery.sender import Outgoing
from bot.members.service import CHANGED, IntroductionService
from bot.moderation.service import DECISION, ModerationService
from bot.moderation.store import REPORT
from bot.text.safe import escape
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import AMBER, notice
from bot.ui.replies import answer
from cogs.moderation import screens


class Reports(Face):
    """From a member's word to a moderator's decision."""

    def __init__(self, bot: ClustersBot, moderation: ModerationService, introductions: IntroductionService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._moderation = moderation
        self._introductions = introductions
        bot.services.posts.render_with(REPORT, self.report_post)
        bot.services.kinds.render_with(DECISION, self.decision)
        bot.services.kinds.render_with(CHANGED, self.changed)

    @on_press("moderation:v1:report")
    async def open(self, press: Press) -> None:
        """Ask what is wrong."""
        await self._introductions.visible(press.actor, press.argument)
        await press.interaction.response.send_modal(screens.report_form(press.argument, press.say))

    @on_form("moderation:v1:reporting")
    async def report(self, sent: Form) -> None:
        """Pass it on to the moderators."""
        await self._moderation.report(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("report-thanks")))

    async def report_post(self, post: Post) -> Outgoing | None:
        """A report, in the moderators' channel."""
        case = await self._moderation.case(post.server_id, post.subject_id)
        if case is None:
            return None
        server = await self._bot.services.servers.load(post.server_id)
        return Outgoing(view=screens.report_post(case, self._bot.catalogue.public(server.languages)))

    async def changed(self, delivery: Delivery) -> Outgoing:
        """A hidden introduction was changed: moderators may look again."""
        server = await self._bot.services.servers.load(delivery.server_id)
        say = self._bot.catalogue.public(server.languages)
        introduction = await self._introductions.whatever(delivery.key)
        return Outgoing(view=screens.changed(introduction, say))

    async def decision(self, delivery: Delivery) -> Outgoing:
        """What was decided about someone's introduction, and why, in the language they write."""
        say = self._bot.catalogue.reader(str(delivery.payload["language"]))
        words = say(
            f"decision-{delivery.payload['act']}",
            server=self._bot.server_name(delivery.server_id),
            reason=escape(str(delivery.payload["reason"])),
        )
        return Outgoing(view=notice(words, colour=AMBER))
