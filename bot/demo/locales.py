"""Languages for the people of a simulated Discord, which by itself says `en-US` for everyone."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from simcord import interactions
from simcord.backend.models import Interaction
from simcord.backend.state import Backend

DEFAULT_LOCALE = "en-GB"
"""What a person reads whose language nobody told."""


class Locales:
    """The language each person has chosen in Discord's settings, under the code Discord gives it.

    A server's own language is the `preferred_locale` of the simulated guild.
    """

    def __init__(self) -> None:
        self._by_user: dict[int, str] = {}

    def set(self, user_id: int, locale: str) -> None:
        """From now on this person's clicks and commands say that they read this language."""
        self._by_user[user_id] = locale

    def of(self, user_id: int) -> str:
        """The language of this person."""
        return self._by_user.get(user_id, DEFAULT_LOCALE)

    @contextmanager
    def spoken(self) -> Generator[None]:
        """Put the languages into every interaction for as long as the context lasts.

        SimCord builds each payload through this one module-level function, which it looks up anew at each
        call; it has no setting for the locale.
        """
        original = interactions.base_payload

        def localised(backend: Backend, **details: Any) -> tuple[Interaction, dict[str, Any]]:  # noqa: ANN401
            record, payload = original(backend, **details)
            payload["locale"] = self.of(record.user_id)
            if record.guild_id is not None:
                payload["guild_locale"] = backend.get_guild(record.guild_id).preferred_locale
            return record, payload

        interactions.base_payload = localised
        try:
            yield
        finally:
            interactions.base_payload = original
