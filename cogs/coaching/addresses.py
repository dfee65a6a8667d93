"""What the buttons of coaching carry: which dialogue, which of its steps, and what was pressed. Never authority."""

from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.coaching.records import Dialogue
from bot.text.catalogue import Voice
from bot.ui.kit import button, custom_id
from bot.ui.numbers import number


@dataclass(frozen=True, slots=True)
class Address:
    """What a button of a dialogue says. `rest` is the action's own, e.g. the number of a choice."""

    dialogue_id: str
    step: int
    rest: str = ""


def at_step(action: str, dialogue: Dialogue, rest: str = "") -> str:
    """The address of a handler, for a button that counts at this step alone."""
    return custom_id("coaching", action, ":".join(filter(None, (dialogue.dialogue_id, str(dialogue.step), rest))))


def to(action: str, argument: str | int = "") -> str:
    """The address of a handler, for a button that counts at any time."""
    return custom_id("coaching", action, argument)


def go_on_button(dialogue: Dialogue, say: Voice) -> ui.Item[Any]:
    """The button that leads back into a dialogue, from wherever it is spoken of."""
    return button(to("resume", dialogue.dialogue_id), say("coaching-go-on-button"), style=discord.ButtonStyle.primary)


def read_address(argument: str) -> Address:
    """What a button says.

    Raises:
        UserError: It was never one of ours, or is of another version.
    """
    dialogue_id, _, more = argument.partition(":")
    step, _, rest = more.partition(":")
    return Address(dialogue_id, number(step), rest)
