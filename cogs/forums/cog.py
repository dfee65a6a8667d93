"""`/forum` and `/reminders`."""

from itertools import islice

from discord import app_commands

from bot.app import ClustersBot
from bot.errors import UserError
from bot.forums.model import OFFSETS, ForumSettings, Way
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.text.dates import typed_day
from bot.text.limits import CHOICE_NAME, CHOICES
from bot.text.safe import fit
from bot.ui.contact import Interaction, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_press
from bot.ui.paging import page_number
from bot.ui.replies import answer, hold, update
from cogs.forums import lists, words
from cogs.forums.authoring import Authoring
from cogs.forums.mentioning import require_mention


class Forums(Face):
    """The commands, and the lists they show."""

    forum = app_commands.Group(name=cmd("forum"), description=cmd("forum.description"), guild_only=True)

    def __init__(self, bot: ClustersBot, authoring: Authoring) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._face = authoring
        self._authoring = bot.services.forum_authoring
        self._browser = bot.services.forum_browser
        self._reminders = bot.services.forum_reminders
        self._afterwards = bot.services.forum_afterwards
        self._templates = bot.services.forum_templates

    @forum.command(name=cmd("forum-create"), description=cmd("forum-create.description"))
    async def create(self, interaction: Interaction) -> None:
        """Open the panel where this person left off."""
        actor, say = self.who(interaction)
        await answer(interaction, self._face.panel(await self._authoring.open(actor), say))

    @forum.command(name=cmd("forum-duplicate"), description=cmd("forum-duplicate.description"))
    @app_commands.rename(which=cmd("forum-which"))
    @app_commands.describe(which=cmd("forum-which.description"))
    async def duplicate(self, interaction: Interaction, which: str) -> None:
        """Begin a new forum with the plan of an earlier one."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._face.duplicated(actor, which, say))

    @duplicate.autocomplete("which")
    async def past_and_coming(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The forums whose title contains what was typed, the last ones first."""
        actor, say = self.who(interaction)
        found = await self._browser.titled(actor, typed, say.language)
        named = (
            (f"{words.plain_title(each.plan, say)} ({typed_day(each.when.starts.date(), say.language)})", each.forum_id)
            for each in found
        )
        return [
            app_commands.Choice(name=fit(name, CHOICE_NAME), value=forum_id)
            for name, forum_id in islice(named, CHOICES)
        ]

    @forum.command(name=cmd("forum-list"), description=cmd("forum-list.description"))
    async def list(self, interaction: Interaction) -> None:
        """The forums that are coming."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._list(actor, say, 0))

    @on_press("forums:v1:list")
    async def turn_list(self, press: Press) -> None:
        """Another page of them."""
        await update(press.interaction, await self._list(press.actor, press.say, page_number(press.argument)))

    @forum.command(name=cmd("forum-mine"), description=cmd("forum-mine.description"))
    async def mine(self, interaction: Interaction) -> None:
        """One's own forums and tasks."""
        actor, say = self.who(interaction)
        own, tasks = await self._reminders.mine(actor), await self._afterwards.my_tasks(actor)
        await answer(interaction, lists.mine(own, tasks, say))

    @forum.command(name=cmd("forum-history"), description=cmd("forum-history.description"))
    async def history(self, interaction: Interaction) -> None:
        """The forums that took place."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._history(actor, say, 0))

    @on_press("forums:v1:history")
    async def turn_history(self, press: Press) -> None:
        """Another page of them."""
        await update(press.interaction, await self._history(press.actor, press.say, page_number(press.argument)))

    @app_commands.command(name=cmd("reminders"), description=cmd("reminders.description"))
    @app_commands.guild_only()
    async def reminders(self, interaction: Interaction) -> None:
        """How one is reminded."""
        actor, say = self.who(interaction)
        await answer(interaction, lists.reminders(await self._reminders.mine(actor), say))

    @on_press("forums:v1:remind-way")
    async def remind_way(self, press: Press) -> None:
        """Choose the usual way; a direct message is tried at once."""
        if press.chosen not in set(Way):
            raise UserError("error-outdated")
        way = Way(press.chosen)
        if way is Way.DM:
            await hold(press.interaction)
            if not await can_reach(press.interaction.user, press.say("direct-test-reminders")):
                raise UserError("forum-way-closed")
        if way is Way.THREAD:
            before = await self._reminders.mine(press.actor)
            await require_mention(self._bot, press.actor, before.channel_id)
        own = await self._reminders.set_way(press.actor, way)
        await update(press.interaction, lists.reminders(own, press.say, note=press.say("reminders-saved")))

    @on_press("forums:v1:remind-when")
    async def remind_when(self, press: Press) -> None:
        """Choose which reminders one wants."""
        silent = [offset for offset in OFFSETS if str(offset) not in press.values]
        own = await self._reminders.set_silent(press.actor, silent)
        await update(press.interaction, lists.reminders(own, press.say, note=press.say("reminders-saved")))

    @on_press("forums:v1:remind-invites")
    async def remind_invites(self, press: Press) -> None:
        """Choose whether to be asked about new forums."""
        own = await self._reminders.set_invites(press.actor, wanted=press.argument == "on")
        await update(press.interaction, lists.reminders(own, press.say, note=press.say("reminders-saved")))

    @on_press("forums:v1:remind-stop")
    async def remind_stop(self, press: Press) -> None:
        """No reminders at all any more, of whatever was chosen for single forums."""
        own = await self._reminders.stop(press.actor)
        await update(press.interaction, lists.reminders(own, press.say, note=press.say("reminders-stopped-all")))

    @on_press("forums:v1:settings")
    async def settings(self, press: Press) -> None:
        """Who may call forums, from the server's settings."""
        await self._settings(press, await self._authoring.settings(press.actor))

    @on_press("forums:v1:members-may")
    async def members_may(self, press: Press) -> None:
        """Let members call forums, or moderators alone."""
        chosen = await self._authoring.set_members_may(press.actor, allowed=press.argument == "on")
        await self._settings(press, chosen)

    async def _settings(self, press: Press, chosen: ForumSettings) -> None:
        await update(press.interaction, lists.settings(chosen, await self._templates.all(press.actor), press.say))

    async def _history(self, actor: Actor, say: Voice, page: int) -> lists.ui.LayoutView:
        forums, more = await self._browser.history(actor, page)
        return lists.history(forums, page, say, more=more)

    async def _list(self, actor: Actor, say: Voice, page: int) -> lists.ui.LayoutView:
        forums = await self._browser.coming(actor)
        return lists.coming(forums, page, say, may_call=await self._authoring.may_call(actor))
