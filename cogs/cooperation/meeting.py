"""Interest: "I'd like to meet", "not for me", and a pause."""

from discord import ui

from bot.app import ClustersBot
from bot.cooperation.interest import Misfit
from bot.cooperation.meeting import Answered
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.kit import notice, row
from bot.ui.replies import answer, think, update
from cogs.cooperation import found, lists, notes
from cogs.cooperation.acting import actor_at, split, whose

JUST_NO = "no"
"""The answer that gives no reason."""


class RequestMeetings(Face):
    """What two people say about meeting, each for themselves."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._meetings = bot.services.cooperation_meetings
        self._browser = bot.services.cooperation_browser
        self._finding = bot.services.cooperation_finding
        self._clock = bot.services.clock
        self._taxonomy = bot.services.taxonomy

    @on_press("cooperation:v1:meet")
    async def meet(self, press: Press) -> None:
        """I'd like to meet: about a request, or, as its author, one member."""
        request_id, member_id = whose(press.argument)
        actor = await actor_at(press, request_id, self._meetings)
        answered = await self._meetings.want(actor, request_id, _other(actor, member_id))
        await answer(press.interaction, _noted(answered, press.argument, press.say))

    @on_press("cooperation:v1:misfit")
    async def misfit(self, press: Press) -> None:
        """Not for me: because of what?"""
        request_id, member_id = whose(press.argument)
        actor = await actor_at(press, request_id, self._meetings)
        view = await self._browser.look(actor, request_id)
        if view.request.author_id == actor.user_id and member_id is None:
            raise UserError("coop-own-request")
        await answer(press.interaction, found.why_not(request_id, member_id, press.say))

    @on_press("cooperation:v1:not")
    async def decline(self, press: Press) -> None:
        """Keep it; the other one never learns of it."""
        said, rest = split(press.argument)
        if said != JUST_NO and said not in set(Misfit):
            raise UserError("error-outdated")
        request_id, member_id = whose(rest)
        actor = await actor_at(press, request_id, self._meetings)
        misfit = None if said == JUST_NO else Misfit(said)
        await self._meetings.decline(actor, request_id, _other(actor, member_id), misfit)
        await update(press.interaction, notice(press.say("coop-declined")))

    @on_press("cooperation:v1:interest")
    async def interest(self, press: Press) -> None:
        """Somebody would like to meet about one's request: who?"""
        request_id, member_id = whose(press.argument)
        actor = await actor_at(press, request_id, self._meetings)
        told = await self._browser.interest(actor, request_id, member_id or 0)
        await answer(press.interaction, notes.interest(told, press.say, self._taxonomy))

    @on_press("cooperation:v1:fitting")
    async def fitting(self, press: Press) -> None:
        """Which open requests fit me?"""
        await think(press.interaction)
        fitting = await self._finding.fitting(press.actor)
        await answer(press.interaction, found.fitting(fitting, press.say, self._taxonomy))

    @on_press("cooperation:v1:pause")
    async def pause(self, press: Press) -> None:
        """Be left alone for four weeks, or no more."""
        wanted, request_id = split(press.argument)
        actor = await actor_at(press, request_id, self._meetings)
        if wanted == "on":
            until = await self._meetings.pause(actor)
            note = press.say("coop-paused-until", date=f"<t:{until}:D>")
        else:
            await self._meetings.resume(actor)
            note = press.say("coop-resumed")
        if press.actor.outside:
            await answer(press.interaction, notice(note))
        else:
            mine = await self._browser.mine(actor)
            await update(press.interaction, lists.mine(mine, press.say, self._clock.timestamp(), note=note))


def _other(actor: Actor, member_id: int | None) -> int | None:
    """Whom an author speaks of; a member who is named in their own button speaks for themselves."""
    return None if member_id == actor.user_id else member_id


def _noted(answered: Answered, whose: str, say: Voice) -> ui.LayoutView:
    """What follows from a yes; until both have said it, with the way to take it back."""
    if answered.met:
        return notice(say("coop-met"))
    return notice(say(f"coop-noted-{answered.side}"), row(found.misfit_button(whose, say, wanted=True)))
