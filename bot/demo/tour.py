"""The bot on its simulated Discord, as the start page drives it."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import structlog
from simcord import ChannelHandle, MemberActor, UserHandle
from simcord.backend.access import channel_accessible

from bot.app import ClustersBot
from bot.clock import DAY, SystemClock
from bot.delivery import leases
from bot.demo import snapshot
from bot.demo.locales import Locales
from bot.demo.mentions import lifelike_mentions
from bot.demo.page import personas
from bot.demo.people import everybody, server_plan
from bot.demo.picker import command_names, localised_picker
from bot.demo.seeding import HISTORY, seed
from bot.demo.simulation import SimulatedClock, Simulation
from bot.demo.stage import Room, Stage
from bot.demo.window import Window
from bot.forums.channel import FollowChannel
from bot.members.cards import follow_settings
from bot.servers import store as servers
from bot.storage.database import Transaction
from bot.text.catalogue import Voice
from bot.text.languages import language_of

_log = structlog.get_logger(__name__)

EPOCH = datetime(2025, 1, 1, tzinfo=UTC)
"""When the example server is built: always the same instant, so that its ids are the same at each start."""

SETTLE_TIMEOUT = 2.0
"""Seconds that a click may take. A timer of the bot's that is due sooner holds the click up until then."""

SHORTEST_TURN = 60
"""Seconds by which the clock is turned at least."""

KEEP_EVERY = 2
"""Seconds after something was said until the conversations are saved."""


class GuidedTour:
    """The bot on its simulated Discord; what the start page calls."""

    def __init__(self, bot: ClustersBot, clock: SimulatedClock, folder: Path, room_port: int) -> None:
        self._bot = bot
        self._clock = clock
        self._conversations = folder / "conversations.bin"
        self._env = Simulation(bot, clock, check_errors=False, settle_timeout=SETTLE_TIMEOUT)
        self._locales = Locales()
        self._stage = Stage(self._env, self._locales, server_plan(), everybody())
        self._room_port = room_port
        self._window: Window | None = None
        self._turning = asyncio.Lock()

    @asynccontextmanager
    async def running(self, *, known: bool) -> AsyncGenerator[None]:
        """Run it for as long as the context lasts; `known` when its database has been here before."""
        kept = snapshot.load(self._conversations) if known else None
        if kept is not None:
            kept.restore_into(self._env.backend)
        self._stage.build()
        self._clock.run_along(SystemClock(), kept.ahead if kept else 0 if known else -HISTORY)
        with self._locales.spoken(), localised_picker(self._locales), lifelike_mentions(self._locales):
            await self._env.start()
            try:
                if not known:
                    await seed(self._bot, self._stage, self._clock)
                elif kept is None:
                    await self._tell_discord_again()
                await self._stage.welcome_newcomers()
                await self._catch_up()
                async with self._showing():
                    yield
            finally:
                try:
                    await self._bot.close()
                finally:
                    await self._env.shutdown()

    def rooms(self, name: str) -> list[Room]:
        """Where this person can go."""
        return self._stage.rooms(name)

    def commands(self, name: str) -> Mapping[str, str]:
        """What this person types for each command, by its plain name."""
        return command_names(self._env.backend, self._stage.cast.person(name).locale)

    def voice(self, name: str) -> Voice:
        """What the bot says to this person."""
        return self._bot.catalogue.reader(language_of(self._stage.cast.person(name).locale))

    def now(self) -> datetime:
        """What time it is on the simulated Discord."""
        return self._clock.now()

    async def open_room(self, name: str, room_id: int) -> str:
        """Open a room as this person; the others who can be there can be switched to. The address of it."""
        channel, visitor = self._stage.enter(room_id, name)
        return await self._open_window.show(
            channel, [visitor, *self._others(channel, visitor)], self._stage.cast.person(name).locale
        )

    async def turn_forward(self, seconds: int) -> None:
        """Turn the clock forward, from one message that is due to the next, and let the bot do what is due there."""
        async with self._turning:
            while seconds > 0:
                step = min(seconds, DAY, await self._until_the_next_message())
                seconds -= step
                await self._env.quiet()
                try:
                    await self._env.jump(step)
                except TimeoutError:
                    # The bot works on longer than SimCord waits; what is due is waited for in any case.
                    _log.warning("demo.bot_did_not_settle")
                await self._catch_up()
        self._open_window.refresh_soon()

    async def _until_the_next_message(self) -> int:
        """Seconds until a message is due; at least a minute, for one may have to wait for something else."""
        services = self._bot.services
        with self._env.as_bot():
            due = await services.database.read(lambda tx: leases.next_due(tx, services.kinds.ready))
        return DAY if due is None else max(SHORTEST_TURN, due - self._clock.timestamp())

    async def _catch_up(self) -> None:
        """Let the bot do what is due."""
        with self._env.as_bot():
            await self._bot.services.ticker.run_due()

    async def _tell_discord_again(self) -> None:
        """The conversations are lost, and with them what the bot believes that Discord knows from before."""
        with self._env.as_bot():
            commands = {command.name: command.id for command in await self._bot.tree.sync()}
        self._bot.learn_commands(commands)

        def change(tx: Transaction) -> None:
            digest, _ = servers.synced_commands(tx)
            servers.remember_commands(tx, digest, commands)
            server = servers.load(tx, self._stage.guild.id)
            follow_settings(tx, server)
            FollowChannel(self._bot.services.clock)(tx, server)

        with self._env.as_bot():
            await self._bot.services.database.write(change)

    @property
    def _open_window(self) -> Window:
        if self._window is None:
            raise RuntimeError("the demo is not running")
        return self._window

    def _others(self, channel: ChannelHandle, visitor: MemberActor | UserHandle) -> Sequence[MemberActor]:
        if isinstance(visitor, UserHandle):
            return []
        people = [self._stage.person(persona.name) for persona in personas()]
        backend = self._env.backend
        return [
            person
            for person in people
            if person.id != visitor.id and channel_accessible(backend, channel.id, person.id, history=True)
        ]

    @asynccontextmanager
    async def _showing(self) -> AsyncGenerator[None]:
        window = self._window = Window(self._env, self._room_port, self._stage.avatars())
        work = [asyncio.create_task(window.keep_current()), asyncio.create_task(self._keep_conversations())]
        try:
            yield
        finally:
            await window.close()
            self._save()
            for task in work:
                task.cancel()
            for task in work:
                with suppress(asyncio.CancelledError):
                    await task  # if one of them had failed, it shows here

    async def _keep_conversations(self) -> None:
        """Save soon after each word, so that even a crash loses next to nothing."""
        said = asyncio.Event()
        self._env.backend.subscribers.append(lambda _event, _payload: said.set())
        while True:
            await said.wait()
            await asyncio.sleep(KEEP_EVERY)
            said.clear()
            self._save()

    def _save(self) -> None:
        snapshot.save(self._env.backend, self._clock.ahead, self._conversations)
