"""Reports on requests, and what moderators decide about them."""

from bot.app import ClustersBot
from bot.cooperation.reports_store import REPORT
from bot.delivery.post_model import Post
from bot.delivery.sender import Outgoing
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.replies import answer
from cogs.cooperation import forms, notes


class RequestModerating(Face):
    """From a member's word to a moderator's decision."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._browser = bot.services.cooperation_browser
        self._moderation = bot.services.cooperation_moderation
        bot.services.posts.render_with(REPORT, self.report_post)

    @on_press("cooperation:v1:report")
    async def ask_report(self, press: Press) -> None:
        """Ask what is wrong."""
        await self._browser.look(press.actor, press.argument)
        await press.interaction.response.send_modal(forms.reason("reporting", press.argument, press.say))

    @on_form("cooperation:v1:reporting")
    async def report(self, sent: Form) -> None:
        """Pass it on to the moderators."""
        await self._moderation.report(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("report-thanks")))

    @on_press("cooperation:v1:reports")
    async def reports(self, press: Press) -> None:
        """What waits for a moderator."""
        await answer(press.interaction, notes.reports(await self._moderation.waiting(press.actor), press.say))

    @on_press("cooperation:v1:hide")
    async def ask_hide(self, press: Press) -> None:
        """Ask for the reason."""
        await self._moderation.check(press.actor, press.argument)
        await press.interaction.response.send_modal(forms.reason("hiding", press.argument, press.say))

    @on_form("cooperation:v1:hiding")
    async def hide(self, sent: Form) -> None:
        """Hide."""
        await self._moderation.hide(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("coop-now-hidden")))

    @on_press("cooperation:v1:unhide")
    async def show(self, press: Press) -> None:
        """Show again."""
        await self._moderation.show(press.actor, press.argument)
        await answer(press.interaction, notice(press.say("coop-now-shown")))

    @on_press("cooperation:v1:end")
    async def ask_end(self, press: Press) -> None:
        """Ask for the reason."""
        await self._moderation.check(press.actor, press.argument)
        await press.interaction.response.send_modal(forms.reason("ending", press.argument, press.say))

    @on_form("cooperation:v1:ending")
    async def end(self, sent: Form) -> None:
        """Close."""
        await self._moderation.close(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("coop-now-closed")))

    @on_press("cooperation:v1:dismiss")
    async def dismiss(self, press: Press) -> None:
        """Nothing is wrong."""
        await self._moderation.dismiss(press.actor, press.argument)
        await answer(press.interaction, notice(press.say("moderation-dismissed")))

    async def report_post(self, post: Post) -> Outgoing | None:
        """A report, in the moderators' channel."""
        case = await self._moderation.case(post.subject_id)
        if case is None:
            return None
        server = await self._bot.services.servers.load(post.server_id)
        return Outgoing(view=notes.report(case, self._bot.catalogue.public(server.languages)))
