"""Names and descriptions of commands, for the decorators that declare them."""

from functools import cache
from typing import Final

from discord import app_commands

from bot.text.catalogue import Catalogue
from bot.text.translator import command_text

_PREFIX: Final = "cmd-"


@cache
def command_texts() -> Catalogue:
    """The texts of commands alone: a start needs no others."""
    return Catalogue(only=_PREFIX)


def cmd(key: str) -> app_commands.locale_str:
    """The text `cmd-<key>` of the catalogues: a command's or option's name, or its `.description`."""
    return command_text(command_texts(), f"{_PREFIX}{key}")
