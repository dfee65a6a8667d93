"""Names and descriptions of commands: in English where they are declared, in the others as Discord asks for them."""

from functools import cache
from typing import Final

import discord
from discord import app_commands

from bot.text.catalogue import Catalogue
from bot.text.languages import FALLBACK, language_of

_PREFIX: Final = "cmd-"


@cache
def command_texts() -> Catalogue:
    """The texts of commands alone: a start needs no others."""
    return Catalogue(only=_PREFIX)


def cmd(key: str) -> app_commands.locale_str:
    """The text `cmd-<key>` of the catalogues: a command's or option's name, or its `.description`."""
    text_id = f"{_PREFIX}{key}"
    return app_commands.locale_str(command_texts().format(FALLBACK, text_id, {}), key=text_id)


class CommandTranslator(app_commands.Translator):
    """Looks up what `cmd` has declared; strings without a key stay as they are."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - the key already says where it stands
    ) -> str | None:
        """The text for that locale; None where the English one serves."""
        key = string.extras.get("key")
        language = language_of(locale.value)
        if key is None or language == FALLBACK:
            return None
        return command_texts().format(language, key, {})
