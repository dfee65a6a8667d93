"""Names and descriptions of commands, for the decorators that declare them."""

from functools import cache

from discord import app_commands

from bot.text.catalogue import Catalogue
from bot.text.translator import command_text


@cache
def _catalogue() -> Catalogue:
    return Catalogue()


def cmd(key: str) -> app_commands.locale_str:
    """The text `cmd-<key>` of the catalogues: a command's or option's name, or its `.description`."""
    return command_text(_catalogue(), f"cmd-{key}")
