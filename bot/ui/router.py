"""Who handles which press and which form, and the one error path for all of them."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

import aiohttp
import discord
import structlog
from discord import ui

from bot.delivery.sender import TOO_FAST
from bot.errors import UserError
from bot.logs import incident
from bot.text.catalogue import Catalogue, Voice
from bot.text.languages import language_of
from bot.text.safe import escape, length
from bot.ui.contact import Form, Interaction, Press, actor_of
from bot.ui.form import submitted_fields, typed_words
from bot.ui.kit import AMBER, Routed, attachment, notice
from bot.ui.patience import came_too_late, watch, watch_no_more
from bot.ui.replies import answer

PressHandler = Callable[[Press], Awaitable[None]]
FormHandler = Callable[[Form], Awaitable[None]]

UNKNOWN_INTERACTION: Final = 10062
"""Discord's code for an interaction that was answered or has gone stale meanwhile."""

TYPED_SHOWN: Final = 3000
"""Characters of what was typed that are given back within the message, beside the error itself."""

_FORM_ID = re.compile(r"(?P<address>[a-z]+:v[0-9]+:[a-z-]+):(?P<argument>.*):[0-9a-z]{16}")

_log = structlog.stdlib.get_logger(__name__)


class Router:
    """Sends each press and each form to the handler its `custom_id` names."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._presses: dict[str, PressHandler] = {}
        self._forms: dict[str, FormHandler] = {}
        self._running: set[asyncio.Task[Any]] = set()

    def on_press(self, address: str, handler: PressHandler) -> None:
        """Register the handler of `feature:v1:action` for buttons and menus."""
        self._presses[address] = handler

    def on_form(self, address: str, handler: FormHandler) -> None:
        """Register the handler of `feature:v1:action` for forms."""
        self._forms[address] = handler

    def voice(self, interaction: Interaction) -> Voice:
        """The voice for the person who acts, in the language of their Discord."""
        return self._catalogue.reader(language_of(interaction.locale.value))

    async def pressed(self, interaction: Interaction) -> None:
        """Handle a button or menu that was used."""
        data: dict[str, Any] = dict(interaction.data or {})
        address, argument = _split(str(data.get("custom_id", "")))
        handler = self._presses.get(address)
        say = self.voice(interaction)
        press = Press(interaction, actor_of(interaction, say.language), say, argument, tuple(data.get("values", ())))
        await self.guarded(interaction, handler(press) if handler else _refuse("error-outdated"))

    async def submitted(self, interaction: Interaction) -> None:
        """Handle a form that was sent in, whether or not this process opened it."""
        data: dict[str, Any] = dict(interaction.data or {})
        match = _FORM_ID.fullmatch(str(data.get("custom_id", "")))
        handler = self._forms.get(match["address"]) if match else None
        say = self.voice(interaction)
        fields = submitted_fields(data.get("components", ()))
        argument = match["argument"] if match else ""
        sent = Form(interaction, actor_of(interaction, say.language), say, argument, fields)
        await self.guarded(interaction, handler(sent) if handler else _refuse("error-form-outdated"))

    async def interaction(self, interaction: Interaction) -> None:
        """Everything that arrives passes here: forms are handled, components nobody knows are answered."""
        if interaction.type is discord.InteractionType.modal_submit:
            await self.submitted(interaction)
        elif interaction.type is discord.InteractionType.component:
            data: dict[str, Any] = dict(interaction.data or {})
            if not Routed.__discord_ui_compiled_template__.fullmatch(str(data.get("custom_id", ""))):
                await self.guarded(interaction, _refuse("error-outdated"))

    async def guarded(self, interaction: Interaction, work: Awaitable[None]) -> None:
        """Run a handler to its end and show what went wrong, privately, in the person's language."""
        task = asyncio.current_task()
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        watch(interaction)
        try:
            await work
        except Exception as error:  # noqa: BLE001 - the one boundary: every error becomes an answer
            await self.failed(interaction, error)
        finally:
            watch_no_more(interaction)

    async def failed(self, interaction: Interaction, error: BaseException) -> None:
        """Tell the person what went wrong, and give back what they typed; log what is our fault."""
        if isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION:
            _log.info("an interaction had gone stale before it was answered")
            return
        say = self.voice(interaction)
        if isinstance(error, UserError):
            content = say(error.text_id, **error.parameters)
        elif came_too_late(interaction, error):
            content = say("error-too-slow")
        elif _is_discords(error):
            _log.warning("Discord did not answer", error=type(error).__name__)
            content = say("error-discord")
        else:
            content = say("error-unexpected", incident=incident(error))
        view, files = notice(content, colour=AMBER), list[discord.File]()
        if typed := _typed(interaction):
            view, files = _returned(f"{content}\n{say('error-typed')}", typed)
        try:
            await answer(interaction, view, files=files)
        except discord.HTTPException as unreachable:
            _log.warning("an error could not be shown", status=unreachable.status)

    async def drain(self, seconds: float) -> None:
        """Wait for the handlers in hand, for at most that long, before the bot goes."""
        pending = {task for task in self._running if task is not asyncio.current_task()}
        if pending:
            await asyncio.wait(pending, timeout=seconds)


def _is_discords(error: BaseException) -> bool:
    """Whether it is Discord's trouble or the network's, and passes by itself.

    What takes too long in a handler is Discord's gateway, asked for members: nothing else there is timed.
    """
    if isinstance(error, discord.HTTPException):
        return error.status >= 500 or error.status == 429 or error.code == TOO_FAST
    return isinstance(error, discord.RateLimited | aiohttp.ClientError | ConnectionError | TimeoutError)


def _split(custom_id: str) -> tuple[str, str]:
    """`members:v1:edit:abc:1` is the address `members:v1:edit` with the argument `abc:1`."""
    feature, version, action, argument = (*custom_id.split(":", 3), "", "", "")[:4]
    return f"{feature}:{version}:{action}", argument


async def _refuse(text_id: str) -> None:
    raise UserError(text_id)


def _typed(interaction: Interaction) -> str:
    """What was typed into the form that was sent in, to be shown again; nothing for anything but a form."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return ""
    data: dict[str, Any] = dict(interaction.data or {})
    return "\n".join(typed_words(data.get("components", ())))


def _returned(content: str, typed: str) -> tuple[ui.LayoutView, list[discord.File]]:
    """What went wrong, with what was typed below it; as a file where it is too long to be shown whole."""
    shown = escape(typed)
    if length(shown) <= TYPED_SHOWN:
        return notice(f"{content}\n{shown}", colour=AMBER), []
    attached, sent = attachment(typed.encode(), "typed.txt")
    return notice(content, attached, colour=AMBER), [sent]
