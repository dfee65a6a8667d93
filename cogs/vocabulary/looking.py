"""What moderators look at of what came of requests."""

from bot.cooperation.exposure import FEW
from bot.cooperation.outcomes import GROUPINGS, By
from bot.cooperation.overview import OutcomesService
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.numbers import whole
from bot.ui.replies import answer_file, think, update
from bot.ui.router import Router
from cogs.vocabulary import outcomes


class Outcomes(Face):
    """What came of requests, behind a button of `/taxonomy exposure`."""

    def __init__(self, router: Router, overviews: OutcomesService) -> None:
        super().__init__(router)
        self._overviews = overviews

    @on_press("taxonomy:v1:outcomes")
    async def outcomes(self, press: Press) -> None:
        """What came of them, by kind at first."""
        by, _, year = press.argument.partition(":")
        await self._show(press, by, year)

    @on_press("taxonomy:v1:outcomes-year")
    async def of_year(self, press: Press) -> None:
        """The same for the chosen year."""
        await self._show(press, press.argument, press.chosen)

    @on_press("taxonomy:v1:outcomes-sheet")
    async def sheet(self, press: Press) -> None:
        """All groupings as a file for spreadsheets."""
        await think(press.interaction)
        overview = await self._overviews.overview(press.actor, whole(press.argument))
        content = outcomes.sheet(overview, press.say)
        await answer_file(press.interaction, press.say("outcomes-filed", few=FEW), content, outcomes.FILE)

    async def _show(self, press: Press, by: str, year: str) -> None:
        overview = await self._overviews.overview(press.actor, whole(year))
        chosen = By(by) if by in GROUPINGS else By.KIND
        await update(press.interaction, outcomes.screen_of(overview, chosen, press.say))
