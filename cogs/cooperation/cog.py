"""`/cooperation`: one's own requests and the board, and what can be done with each request."""

from collections.abc import Callable

from discord import app_commands, ui

from bot.app import ClustersBot
from bot.cooperation.browsing import Filters
from bot.cooperation.model import Outcome, RequestKind, State
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.text.languages import LANGUAGES, countries_by_name, find_country, find_language, language_label
from bot.text.limits import CHOICE_NAME, CHOICES
from bot.text.safe import escape, fit
from bot.text.sorting import alphabetical
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.kit import notice, screen
from bot.ui.paging import page_number
from bot.ui.replies import answer, hold, update
from bot.ui.suggesting import Suggestion, disciplines, matching
from cogs.cooperation import found, lists
from cogs.cooperation.acting import actor_at, split
from cogs.cooperation.card import request_card
from cogs.cooperation.writing import RequestWriting


class Cooperation(Face):
    """The commands, the lists they show, and an author's own requests."""

    cooperation = app_commands.Group(
        name=cmd("cooperation"), description=cmd("cooperation.description"), guild_only=True
    )

    def __init__(self, bot: ClustersBot, writing: RequestWriting) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._writing = writing
        self._browser = bot.services.cooperation_browser
        self._keeping = bot.services.cooperation_keeping
        self._finding = bot.services.cooperation_finding
        self._meetings = bot.services.cooperation_meetings
        self._moderation = bot.services.cooperation_moderation
        self._taxonomy = bot.services.taxonomy

    @cooperation.command(name=cmd("cooperation-new"), description=cmd("cooperation-new.description"))
    async def new(self, interaction: Interaction) -> None:
        """Say what one seeks or offers, or look for partners."""
        await self._writing.resume(interaction)

    @cooperation.command(name=cmd("cooperation-mine"), description=cmd("cooperation-mine.description"))
    async def mine(self, interaction: Interaction) -> None:
        """One's own requests, and what waits for an answer."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._mine(actor, say))

    @cooperation.command(name=cmd("cooperation-browse"), description=cmd("cooperation-browse.description"))
    @app_commands.rename(
        kind=cmd("cooperation-kind"),
        country=cmd("find-country"),
        language=cmd("find-language"),
        discipline=cmd("find-discipline"),
    )
    @app_commands.describe(
        kind=cmd("cooperation-kind.description"),
        country=cmd("find-country.description"),
        language=cmd("cooperation-language.description"),
        discipline=cmd("find-discipline.description"),
    )
    @app_commands.choices(
        kind=[app_commands.Choice(name=cmd(f"side-{kind}"), value=kind.value) for kind in RequestKind]
    )
    async def browse(
        self, interaction: Interaction, kind: str = "", country: str = "", language: str = "", discipline: str = ""
    ) -> None:
        """The board, with filters."""
        actor, say = self.who(interaction)
        if discipline and self._taxonomy.get(discipline) is None:
            guessed = self._taxonomy.search(discipline, say.language, 1)
            discipline = guessed[0].id if guessed else discipline
        chosen = Filters(
            kind=RequestKind(kind) if kind in set(RequestKind) else None,
            country=_meant(country, find_country, "find-unknown-country"),
            language=_meant(language, find_language, "find-unknown-language"),
            discipline=discipline,
        )
        await answer(interaction, await self._page(actor, chosen, 0, say))

    @browse.autocomplete("country")
    async def suggest_countries(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Countries whose name contains what was typed."""
        _, say = self.who(interaction)
        return matching(countries_by_name(say.language), typed)

    @browse.autocomplete("language")
    async def suggest_languages(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """The network's languages."""
        _, say = self.who(interaction)
        named = ((language_label(code, say.language), code) for code in LANGUAGES)
        return matching(sorted(named, key=lambda each: alphabetical(each[0], say.language)), typed)

    @browse.autocomplete("discipline")
    async def suggest_disciplines(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Disciplines that somebody may mean who is still typing."""
        _, say = self.who(interaction)
        return disciplines(self._taxonomy.search(typed, say.language, CHOICES), say.language)

    @on_press("cooperation:v1:browse")
    async def turn(self, press: Press) -> None:
        """Another page of the board."""
        filters, number = lists.filters_of(press.argument)
        await update(press.interaction, await self._page(press.actor, filters, number, press.say))

    @on_press("cooperation:v1:mine")
    async def mine_again(self, press: Press) -> None:
        """One's own requests, from a button; another page of them where it says which."""
        shown = await self._mine(press.actor, press.say, page_number(press.argument))
        await update(press.interaction, shown)

    @on_press("cooperation:v1:show")
    async def show(self, press: Press) -> None:
        """One request."""
        actor = await actor_at(press, press.argument, self._meetings)
        view = await self._browser.look(actor, press.argument)
        shown = lists.look(
            view,
            press.say,
            self._taxonomy,
            mine=view.request.author_id == actor.user_id,
            moderates=view.server.moderated_by(actor) and not press.actor.outside,
            direct=press.actor.outside,
        )
        await answer(press.interaction, shown)

    @on_press("cooperation:v1:translate")
    async def translate(self, press: Press) -> None:
        """The same card with the reader's own labels."""
        view = await self._browser.look(press.actor, press.argument)
        await answer(press.interaction, screen(request_card(view, press.say, self._taxonomy)))

    @on_press("cooperation:v1:manage")
    async def manage(self, press: Press) -> None:
        """One's own request, with all that can be done with it."""
        await update(press.interaction, await self._managed(press, press.argument))

    @on_press("cooperation:v1:own")
    async def own(self, press: Press) -> None:
        """One of one's own requests, from the menu."""
        await update(press.interaction, await self._managed(press, press.chosen))

    @on_press("cooperation:v1:find")
    async def find(self, press: Press) -> None:
        """Look again who fits."""
        await hold(press.interaction)
        await update(press.interaction, await self._found(press, press.argument))

    @on_press("cooperation:v1:watch")
    async def watch(self, press: Press) -> None:
        """Be told when somebody new fits, or no more."""
        wanted, request_id = split(press.argument)
        await hold(press.interaction)
        actor = await actor_at(press, request_id, self._meetings)
        await self._finding.watch(actor, request_id, wanted=wanted == "on")
        note = press.say("coop-watching" if wanted == "on" else "coop-watching-no-more")
        await update(press.interaction, await self._found(press, request_id, note))

    @on_press("cooperation:v1:renew")
    async def renew(self, press: Press) -> None:
        """Open for another while."""
        actor = await actor_at(press, press.argument, self._meetings)
        request = await self._keeping.renew(actor, press.argument)
        note = press.say("coop-renewed", date=f"<t:{request.expires_at}:D>")
        await update(press.interaction, await self._managed(press, press.argument, note))

    @on_press("cooperation:v1:close")
    async def close(self, press: Press) -> None:
        """Not open any more."""
        actor = await actor_at(press, press.argument, self._meetings)
        await self._keeping.close(actor, press.argument)
        await update(press.interaction, await self._managed(press, press.argument, press.say("coop-closed")))

    @on_press("cooperation:v1:outcome")
    async def outcome(self, press: Press) -> None:
        """What came of it."""
        if press.chosen not in set(Outcome):
            raise UserError("error-outdated")
        actor = await actor_at(press, press.argument, self._meetings)
        request = await self._keeping.tell_outcome(actor, press.argument, Outcome(press.chosen))
        if request.state is State.OPEN:
            note = press.say("coop-outcome-still-open", date=f"<t:{request.expires_at}:D>")
            await update(press.interaction, await self._managed(press, press.argument, note))
        else:
            await update(press.interaction, notice(press.say("coop-outcome-thanks")))

    @on_press("cooperation:v1:remove")
    async def remove(self, press: Press) -> None:
        """Ask once more."""
        await self._managed(press, press.argument)
        await update(press.interaction, lists.confirm_removal(press.argument, press.say))

    @on_press("cooperation:v1:remove-sure")
    async def remove_sure(self, press: Press) -> None:
        """Delete it."""
        await self._keeping.remove(press.actor, press.argument)
        await update(press.interaction, notice(press.say("coop-removed")))

    async def _mine(self, actor: Actor, say: Voice, number: int = 0) -> ui.LayoutView:
        found, now = await self._browser.mine(actor), self._bot.services.clock.timestamp()
        return lists.mine(found, say, now, number=number)

    async def _page(self, actor: Actor, filters: Filters, number: int, say: Voice) -> ui.LayoutView:
        page = await self._browser.browse(actor, filters, number)
        reports = await self._moderation.number_waiting(actor)
        return lists.page(page, say, self._taxonomy, reports=reports)

    async def _found(self, press: Press, request_id: str, note: str = "") -> ui.LayoutView:
        fitting = await self._finding.find(await actor_at(press, request_id, self._meetings), request_id)
        return found.findings(fitting, press.say, self._taxonomy, note=note, direct=press.actor.outside)

    async def _managed(self, press: Press, request_id: str, note: str = "") -> ui.LayoutView:
        actor = await actor_at(press, request_id, self._meetings)
        view = await self._browser.look(actor, request_id)
        if view.request.author_id != actor.user_id:
            raise UserError("coop-gone")
        return lists.manage(view, press.say, self._taxonomy, note=note, direct=press.actor.outside)


def _meant(typed: str, find: Callable[[str], str | None], unknown: str) -> str:
    """The code of what somebody chose, or typed on without choosing; empty where they left it out."""
    code = find(typed) if typed else ""
    if code is None:
        raise UserError(unknown, typed=fit(escape(typed), CHOICE_NAME))
    return code
