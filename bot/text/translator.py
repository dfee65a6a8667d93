"""Command names and descriptions in the languages of Discord's clients."""

import discord
from discord import app_commands

from bot.text.catalogue import Catalogue
from bot.text.languages import FALLBACK, language_of


class CommandTranslator(app_commands.Translator):
    """Looks up `locale_str(..., key=...)` in the catalogues; strings without a key stay as they are."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

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
        return self._catalogue.format(language, key, {})


def command_text(catalogue: Catalogue, key: str) -> app_commands.locale_str:
    """A name or description of a command, in English with its translations to be found under the key."""
    return app_commands.locale_str(catalogue.format(FALLBACK, key, {}), key=key)
