"""`/coaching mine` and what it leads to: reading, comparing, taking along, erasing."""

import io

import discord

from bot.app import ClustersBot
from bot.coaching import documents, picture
from bot.coaching.looking_back import Comparison, Course
from bot.coaching.paging import page_of
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.limits import LAYOUT_TEXT
from bot.text.safe import escape, fit
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.kit import button, card, notice, row, screen, text
from bot.ui.paging import page_number
from bot.ui.queue import Queue
from bot.ui.replies import answer, answer_file, hold, think, update
from cogs.coaching import files, plans
from cogs.coaching.addresses import to

_FORMATS = ("md", "pdf")
_ANSWER_SHOWN = 220


class Mine(Face):
    """One's own dialogues."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._looking_back = bot.services.coaching.looking_back
        self._dialogues = bot.services.coaching.dialogues
        self._following = bot.services.coaching.following
        self._library = bot.services.coaching.library
        self._queue = Queue()

    async def overview(
        self, actor: Actor, say: Voice, number: int = 0, number_of_open: int = 0
    ) -> discord.ui.LayoutView:
        """A page of them, one of what the actor still means to do, and what can be begun here."""
        mine = page_of(await self._looking_back.dialogues(actor), number)
        open_ones = page_of(await self._following.open_ones(actor), number_of_open)
        offered = [] if actor.outside else await self._library.offered(actor.server_id)
        return plans.overview(mine, open_ones, offered, say)

    @on_press("coaching:v1:mine")
    async def mine(self, press: Press) -> None:
        """Back to all of them, or to another page."""
        number, _, number_of_open = press.argument.partition(":")
        pages = page_number(number), page_number(number_of_open)
        await hold(press.interaction)
        await update(press.interaction, await self.overview(press.actor, press.say, *pages))

    @on_press("coaching:v1:open-one")
    async def open_one(self, press: Press) -> None:
        """One of them, from the list."""
        await self._show(press, press.chosen)

    @on_press("coaching:v1:look")
    async def look(self, press: Press) -> None:
        """One of them, from a button."""
        await self._show(press, press.argument)

    @on_press("coaching:v1:compare")
    async def compare(self, press: Press) -> None:
        """Beside the answers of last time."""
        await hold(press.interaction)
        found = await self._looking_back.compare(press.actor, press.argument)
        await update(press.interaction, _compared(found, press.argument, press.say))

    @on_press("coaching:v1:picture")
    async def picture(self, press: Press) -> None:
        """What has changed over time."""
        await think(press.interaction)
        course = await self._looking_back.course(press.actor, press.argument)
        days = [written_day(day, press.say.language, "long") for day in course.days]
        async with self._queue.turn(press.actor.user_id):
            drawn = discord.File(io.BytesIO(await picture.draw_course(days, course.curves)), "course.png")
        await answer(press.interaction, _pictured(course, press.say), files=[drawn])

    @on_press("coaching:v1:file")
    async def file(self, press: Press) -> None:
        """All of it as a file."""
        kind, _, dialogue_id = press.argument.partition(":")
        if kind not in _FORMATS:
            raise UserError("error-outdated")
        await think(press.interaction)
        account = await self._looking_back.account(press.actor, dialogue_id)
        written = files.document(account, press.say)
        if kind == "md":
            content = documents.markdown(written)
        else:
            async with self._queue.turn(press.actor.user_id):
                content = await documents.pdf(written)
        await answer_file(press.interaction, press.say("coaching-file-here"), content, f"coaching.{kind}")

    @on_press("coaching:v1:stop")
    async def stop(self, press: Press) -> None:
        """Does the member mean it?"""
        turn = await self._dialogues.look(press.actor, press.argument)
        await update(press.interaction, plans.sure_to_erase(turn, press.say))

    @on_press("coaching:v1:erase")
    async def erase(self, press: Press) -> None:
        """Stop and erase."""
        await self._dialogues.erase(press.actor, press.argument)
        await update(press.interaction, notice(press.say("coaching-erased")))

    async def _show(self, press: Press, dialogue_id: str) -> None:
        await hold(press.interaction)
        turn, so_far = await self._looking_back.so_far(press.actor, dialogue_id)
        shown = plans.under_way(turn, so_far, press.say) if turn.outcome is None else plans.plan(turn, press.say)
        await update(press.interaction, shown)


def _compared(found: Comparison, dialogue_id: str, say: Voice) -> discord.ui.LayoutView:
    then, now = (written_day(day, say.language, "long") for day in (found.then, found.now))
    lines = [f"## 🪞 {say('coaching-compare-title', title=escape(found.version.title(say.language)))}"]
    lines.append(say("coaching-compare-days", then=then, now=now))
    nothing = say("coaching-compare-nothing")
    for each in found.rows:
        lines.append(f"**{escape(fit(each.label, 200))}**")
        old, new = (escape(fit(words, _ANSWER_SHOWN)) or nothing for words in (each.then, each.now))
        lines.append(say("coaching-compare-same", now=new) if each.then == each.now else f"-# {old}\n➜ {new}")
    back = button(to("look", dialogue_id), say("back-button"))
    return screen(card(text(fit("\n".join(lines), LAYOUT_TEXT - 100)), row(back)))


def _pictured(course: Course, say: Voice) -> discord.ui.LayoutView:
    title = say("coaching-picture-title", title=escape(course.version.title(say.language)))
    gallery: discord.ui.MediaGallery[discord.ui.LayoutView] = discord.ui.MediaGallery()
    described = "; ".join(
        f"{curve.label}: {', '.join('–' if value is None else f'{value:g}' for value in curve.values)}"
        for curve in course.curves[: picture.MOST_CURVES]
    )
    gallery.add_item(media="attachment://course.png", description=fit(described, 1_000))
    return screen(card(text(f"## 📈 {title}"), gallery))
