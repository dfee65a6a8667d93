"""Beginning a dialogue: which one, and in which private place."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.app import ClustersBot
from bot.coaching.records import Dialogue, Place, Status, Version
from bot.coaching.turns import Turn
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.contact import Press
from bot.ui.direct import arrives
from bot.ui.face import Face, on_press
from bot.ui.kit import AMBER, button, buttons, card, notice, row, screen, text
from bot.ui.replies import answer, hold, update
from cogs.coaching import places, plans, questions
from cogs.coaching.addresses import go_on_button, to

_SIGNS = {Place.HERE: "🙈", Place.THREAD: "🧵", Place.DM: "✉️"}


class Starting(Face):
    """The first screen of a dialogue, and what opens its place."""

    def __init__(self, bot: ClustersBot, threads: places.Threads) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._threads = threads
        self._library = bot.services.coaching.library
        self._dialogues = bot.services.coaching.dialogues
        self._looking_back = bot.services.coaching.looking_back

    @on_press("coaching:v1:start")
    async def start(self, press: Press) -> None:
        """The first screen, from a card in public."""
        form_id = await self._library.form_id(press.argument)
        await answer(press.interaction, await self.first_screen(press.actor, form_id, press.say))

    @on_press("coaching:v1:another")
    async def another(self, press: Press) -> None:
        """The first screen of the one that was chosen among one's own."""
        await hold(press.interaction)
        form_id = await self._library.form_id(press.chosen)
        await update(press.interaction, await self.first_screen(press.actor, form_id, press.say))

    async def first_screen(self, actor: Actor, form_id: str, say: Voice) -> ui.LayoutView:
        """What this dialogue is, and where it may take place."""
        if actor.outside:
            raise UserError("error-not-here")
        version = await self._library.offered_of(actor.server_id, form_id)
        mine = await self._looking_back.dialogues(actor)
        return _first(version, [each for each, _ in mine if each.form_id == form_id], say)

    @on_press("coaching:v1:begin")
    async def begin(self, press: Press) -> None:
        """Begin, in the place that was chosen."""
        chosen, _, version_id = press.argument.partition(":")
        if chosen not in set(Place) or press.actor.outside:
            raise UserError("error-outdated")
        await hold(press.interaction)
        form_id = await self._library.form_id(version_id)
        version = await self._library.offered_of(press.actor.server_id, form_id)
        turn = await self._dialogues.start(press.actor, version, Place(chosen))
        await self._opened(press, turn)

    async def _opened(self, press: Press, turn: Turn) -> None:
        """Open the place; where that is not possible, it goes on right here, and nothing is lost."""
        match turn.dialogue.place:
            case Place.DM:
                view = questions.question(turn, press.say)
                if await arrives(press.interaction.user, view):
                    await update(press.interaction, notice(press.say("coaching-begun-dm")))
                    return
                await self._here_instead(press, turn, "coaching-dm-closed")
            case Place.THREAD:
                try:
                    thread = await self._thread(press, turn.dialogue, turn.version)
                except (UserError, discord.Forbidden):
                    await self._here_instead(press, turn, "coaching-no-thread-here")
                    return
                await update(press.interaction, notice(press.say("coaching-begun-thread", thread=thread.mention)))
            case Place.HERE:
                await update(press.interaction, shown(turn, press.say))

    async def _thread(self, press: Press, dialogue: Dialogue, version: Version) -> discord.Thread:
        interaction = press.interaction
        if interaction.guild is None:
            raise UserError("error-not-here")
        thread = await self._threads.with_door(interaction, interaction.guild, dialogue, version, press.say)
        await self._dialogues.in_place(press.actor, dialogue.dialogue_id, Place.THREAD, thread.id)
        return thread

    async def _here_instead(self, press: Press, turn: Turn, why: str) -> None:
        here = await self._dialogues.in_place(press.actor, turn.dialogue.dialogue_id, Place.HERE)
        await update(press.interaction, shown(here, press.say))
        await answer(press.interaction, notice(press.say(why), colour=AMBER))


def shown(turn: Turn, say: Voice, *, ranked: str = "") -> ui.LayoutView:
    """Where a dialogue stands: a warning, a question, or the plan."""
    if turn.falling:
        return plans.falling(turn, say)
    if turn.prompts:
        return questions.question(turn, say, ranked=ranked)
    note = say(f"coaching-aside-{turn.aside}") if turn.aside else ""
    return plans.plan(turn, say, note=note)


def _first(version: Version, mine: Sequence[Dialogue], say: Voice) -> ui.LayoutView:
    lines = [f"## 🧭 {escape(version.title(say.language))}", say.lines("coaching-start-intro")]
    if any(each.status is Status.DONE for each in mine):
        lines.append(say("coaching-start-again"))
    items: list[ui.Item[Any]] = [text("\n".join(lines))]
    under_way = next((each for each in mine if each.status is not Status.DONE), None)
    if under_way is not None:
        items.append(text(say("coaching-start-under-way", time=f"<t:{under_way.updated_at}:R>")))
        items.append(row(go_on_button(under_way, say)))
    items.append(text("\n".join(f"{_SIGNS[place]} {say(f'coaching-place-{place}')}" for place in Place)))
    items += buttons(
        [
            button(
                to("begin", f"{place}:{version.version_id}"),
                say(f"coaching-place-{place}-button"),
                emoji=_SIGNS[place],
                style=discord.ButtonStyle.primary if place is Place.HERE else discord.ButtonStyle.secondary,
            )
            for place in Place
        ]
    )
    return screen(card(*items))
