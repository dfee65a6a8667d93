"""The way from page to page of a list that is too long for one screen."""

from collections.abc import Callable
from typing import Any, Final

from discord import ui

from bot.text.catalogue import Voice
from bot.ui.kit import button, row, text
from bot.ui.numbers import whole

_LAST: Final = 99_999


def page_number(argument: str) -> int:
    """The page that a button carries, from 0; the first where it carries none, or anything odd."""
    found = whole(argument) or 0
    return found if found <= _LAST else 0


def turns(address: Callable[[int], str], number: int, say: Voice, *, more: bool) -> list[ui.Item[Any]]:
    """The buttons to the pages before and after this one; one that leads nowhere is greyed. None for a single page."""
    if not number and not more:
        return []
    return [
        button(address(number - 1), say("previous-button"), disabled=not number),
        button(address(number + 1), say("next-button"), disabled=not more),
    ]


def pages(address: Callable[[int], str], number: int, count: int, say: Voice) -> list[ui.Item[Any]]:
    """Which page of how many this is, and those buttons; nothing for a single page."""
    if count == 1:
        return []
    told = say("page-of", page=number + 1, pages=count)
    return [text(f"-# {told}"), row(*turns(address, number, say, more=number < count - 1))]
