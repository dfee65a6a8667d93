"""The way from page to page of a list that is too long for one screen."""

from typing import Any, Final

from discord import ui

from bot.text.catalogue import Voice
from bot.ui.kit import button
from bot.ui.numbers import whole

_LAST: Final = 99_999


def page_number(argument: str) -> int:
    """The page that a button carries, from 0; the first where it carries none, or anything odd."""
    found = whole(argument) or 0
    return found if found <= _LAST else 0


def turns(before: str, after: str, say: Voice, *, first: bool, last: bool) -> tuple[ui.Item[Any], ui.Item[Any]]:
    """The buttons to the pages before and after, which have these addresses; one that leads nowhere is greyed."""
    return (
        button(before, say("previous-button"), disabled=first),
        button(after, say("next-button"), disabled=last),
    )
