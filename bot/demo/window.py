"""The one room of the simulated Discord that is open in the browser."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from simcord import ChannelHandle, MemberActor, Preview, SetupError, UserHandle

from bot.demo.simulation import Simulation

_log = structlog.get_logger(__name__)

TIMEZONE = "Europe/Warsaw"
"""The zone in which the Preview shows times; it is one hour off in Lithuania only."""


class Window:
    """SimCord can have one Preview open; this closes it and opens the next one at the same address.

    It also shows what the bot posts by itself: the Preview publishes after a visitor's own acts only.
    """

    def __init__(self, env: Simulation, port: int, assets: Mapping[str, tuple[str, bytes]]) -> None:
        self._env = env
        self._port = port
        self._assets = assets
        self._preview: Preview | None = None
        self._news = asyncio.Event()
        self._moving = asyncio.Lock()
        env.backend.subscribers.append(self._notice)

    async def show(self, channel: ChannelHandle, viewers: Sequence[MemberActor | UserHandle], locale: str) -> str:
        """Open this room as the first of these people, and give the address for the browser."""
        async with self._moving:
            await self.close()
            await self._env.quiet()
            preview = self._env.preview(
                channel,
                viewers=viewers,
                layout="channel",
                locale=locale,
                timezone=TIMEZONE,
                assets=self._assets,
                port=self._port,
            )
            self._preview = await preview.__aenter__()
            return preview.url

    async def close(self) -> None:
        """Close what is open."""
        if self._preview is not None:
            await self._preview.close()
            self._preview = None

    async def keep_current(self) -> None:
        """Publish what comes in the background, for as long as the demo runs."""
        while True:
            await self._news.wait()
            self._news.clear()
            async with self._moving:
                await self._env.quiet()
                await self._publish()

    def refresh_soon(self) -> None:
        """Publish what an act outside the room has changed in it."""
        self._news.set()

    async def _publish(self) -> None:
        if self._preview is None:
            return
        try:
            await self._preview.refresh()
        except SetupError:
            # The visitor ended it with the Preview's own button.
            self._preview = None
        except TimeoutError:
            _log.warning("demo.bot_did_not_settle")

    def _notice(self, event: str, _payload: Mapping[str, Any]) -> None:
        # During an operation the Preview publishes by itself, and keeps the visitor's open form.
        if event.startswith("MESSAGE_") and self._env.is_quiet:
            self.refresh_soon()
