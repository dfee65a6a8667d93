"""Building blocks of messages: Components V2, with Discord's limits kept whatever goes in."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import discord
from discord import ui

from bot.text.limits import BUTTON_LABEL, LAYOUT_TEXT, SELECT_OPTION_TEXT, SELECT_OPTIONS, SELECT_PLACEHOLDER
from bot.text.safe import fit, length

SEA = discord.Colour(0x1F6F8B)
"""The network's own colour: the Baltic on a clear day."""
AMBER = discord.Colour(0xE0A030)
"""For what wants attention: a question, a warning, an error."""
SAND = discord.Colour(0x8A8478)
"""For what is at rest: hidden, closed, not yet published."""


class Routed(
    ui.DynamicItem[ui.Item[Any]],
    template=r"(?P<feature>[a-z]+):v(?P<version>[0-9]+):(?P<action>[a-z-]+):(?P<argument>.*)",
):
    """A button or select whose `custom_id` alone says who handles it, so that it works after a restart."""

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 - given by discord.py
        item: ui.Item[Any],
        match: Any,  # noqa: ANN401, ARG003 - the router parses the custom_id itself
    ) -> "Routed":
        """Wrap the component that was pressed."""
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the router, which also catches every error; discord.py would swallow it here."""
        await interaction.client.router.pressed(interaction)


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a select."""

    value: str
    label: str
    description: str | None = None
    chosen: bool = False
    emoji: str | None = None


def custom_id(feature: str, action: str, argument: str | int = "") -> str:
    """The address of a handler: `feature:v1:action:argument`, at most 100 characters."""
    return f"{feature}:v1:{action}:{argument}"


def text(content: str) -> ui.TextDisplay[Any]:
    """A paragraph, with Markdown."""
    return ui.TextDisplay(fit(content, LAYOUT_TEXT) or "\u200b")


def small(said: str) -> str:
    """Fine print. Each line needs its own sign, and what is said in two languages has two of them."""
    return "\n".join(f"-# {line}" for line in said.splitlines())


def button(
    to: str,
    label: str,
    *,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    emoji: str | None = None,
    disabled: bool = False,
) -> Routed:
    """A button for the handler with that `custom_id`."""
    return Routed(ui.Button(custom_id=to, label=fit(label, BUTTON_LABEL), style=style, emoji=emoji, disabled=disabled))


def link(url: str, label: str) -> ui.Button[Any]:
    """A button that opens a web page."""
    return ui.Button(url=url, label=fit(label, BUTTON_LABEL), style=discord.ButtonStyle.link)


def options(choices: Iterable[Choice]) -> list[discord.SelectOption]:
    """The first 25 choices as Discord's options."""
    return [
        discord.SelectOption(
            value=choice.value,
            label=fit(choice.label, SELECT_OPTION_TEXT),
            description=fit(choice.description, SELECT_OPTION_TEXT) if choice.description else None,
            default=choice.chosen,
            emoji=choice.emoji,
        )
        for choice in list(choices)[:SELECT_OPTIONS]
    ]


def select(to: str, choices: Iterable[Choice], *, placeholder: str, least: int = 1, most: int = 1) -> ui.ActionRow[Any]:
    """A row with a menu of choices.

    Its number within the message follows from where it leads. Else the parts of a message are counted, and a menu that
    takes another one's place there has its number, and is shown with what was chosen in that one.
    """
    entries = options(choices)
    menu: ui.Select[Any] = ui.Select(
        custom_id=to,
        id=1_000 + crc32(to.encode()) % 1_000_000_000,
        placeholder=fit(placeholder, SELECT_PLACEHOLDER),
        options=entries,
        min_values=least,
        max_values=max(1, min(most, len(entries))),
    )
    return row(Routed(menu))


def channel_select(
    to: str,
    kinds: Sequence[discord.ChannelType] = (discord.ChannelType.text,),
    *,
    placeholder: str,
    chosen: Iterable[int],
    most: int = 1,
) -> ui.ActionRow[Any]:
    """A row with a menu of the server's channels of these kinds."""
    defaults = [discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.channel) for one in chosen]
    menu: ui.ChannelSelect[Any] = ui.ChannelSelect(
        custom_id=to,
        channel_types=list(kinds),
        placeholder=fit(placeholder, SELECT_PLACEHOLDER),
        min_values=0,
        max_values=most,
        default_values=defaults,
    )
    return row(Routed(menu))


def member_select(
    to: str, *, placeholder: str, chosen: Iterable[int] = (), least: int = 1, most: int = 1
) -> ui.ActionRow[Any]:
    """A row with a menu of the server's members."""
    defaults = [discord.SelectDefaultValue(id=user, type=discord.SelectDefaultValueType.user) for user in chosen]
    menu: ui.UserSelect[Any] = ui.UserSelect(
        custom_id=to,
        placeholder=fit(placeholder, SELECT_PLACEHOLDER),
        min_values=least,
        max_values=most,
        default_values=defaults,
    )
    return row(Routed(menu))


def role_select(to: str, *, placeholder: str, chosen: Iterable[int], most: int = 10) -> ui.ActionRow[Any]:
    """A row with a menu of the server's roles, up to ten of them or fewer."""
    defaults = [discord.SelectDefaultValue(id=role, type=discord.SelectDefaultValueType.role) for role in chosen]
    menu: ui.RoleSelect[Any] = ui.RoleSelect(
        custom_id=to,
        placeholder=fit(placeholder, SELECT_PLACEHOLDER),
        min_values=0,
        max_values=most,
        default_values=defaults[:most],
    )
    return row(Routed(menu))


def row(*items: ui.Item[Any]) -> ui.ActionRow[Any]:
    """Up to five buttons side by side, or one menu."""
    filled: ui.ActionRow[Any] = ui.ActionRow()
    for item in items:
        filled.add_item(item)
    return filled


def section(content: str, accessory: ui.Item[Any]) -> ui.Section[Any]:
    """A paragraph with a button at its side."""
    return ui.Section(text(content), accessory=accessory)


def rule() -> ui.Separator[Any]:
    """A thin line."""
    return ui.Separator()


def card(*items: ui.Item[Any], colour: discord.Colour = SEA) -> ui.Container[Any]:
    """A framed block."""
    return ui.Container(*items, accent_colour=colour)


def screen(*items: ui.Item[Any]) -> ui.LayoutView:
    """A message. Nothing of it stays in memory once it is sent, because its components are routed by their ids."""
    view = ui.LayoutView(timeout=None)
    view.stop()  # or discord.py would keep it, waiting for presses that go to the router
    for item in items:
        view.add_item(item)
    _within_limit([item for item in view.walk_children() if isinstance(item, ui.TextDisplay)])
    return view


def _within_limit(displays: list[ui.TextDisplay[Any]]) -> None:
    """Shorten the longest texts until all of them together fit one message."""
    while (excess := sum(length(display.content) for display in displays) - LAYOUT_TEXT) > 0:
        longest = max(displays, key=lambda display: length(display.content))
        longest.content = fit(longest.content, max(length(longest.content) - excess, LAYOUT_TEXT // len(displays)))


def notice(content: str, *rows: ui.Item[Any], colour: discord.Colour = SEA) -> ui.LayoutView:
    """A message of one framed paragraph, with what to do next below it."""
    return screen(card(text(content), *rows, colour=colour))


def attachment(content: bytes, name: str) -> tuple[ui.File[Any], discord.File]:
    """A file: its place within a message, and what is sent along with it."""
    return ui.File(f"attachment://{name}"), discord.File(io.BytesIO(content), name)


def buttons(items: Sequence[ui.Item[Any]]) -> list[ui.ActionRow[Any]]:
    """Any number of buttons in rows of five."""
    return [row(*items[start : start + 5]) for start in range(0, len(items), 5)]
