"""The demo from start to stop: the bot, the Discord around it, and the page that leads through both."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from aiohttp import web

from bot.app import ClustersBot
from bot.demo.checking import check_pages
from bot.demo.simulation import SimulatedClock
from bot.demo.site import Whereabouts, build_site
from bot.demo.tour import EPOCH, GuidedTour
from bot.errors import StartError
from bot.settings import Settings

HOST = "127.0.0.1"
FOLDER = Path("demo-data")
"""Where the demo keeps its data, away from a real bot's."""


async def run_demo(settings: Settings, *, check: bool, port: int) -> None:
    """Show the bot in the browser until Ctrl-C, or with `check` only see that it would.

    The start page is at `port`, the rooms at the next one. A check takes free ports and a folder of its own.

    Raises:
        StartError: A port is taken, or the check found a page that does not work.
    """
    if check:
        with TemporaryDirectory() as folder:
            async with _started(settings, Path(folder), port=0) as address:
                await check_pages(address)
        print("The demo works.")  # noqa: T201 - what the operator asked for
        return
    async with _started(settings, FOLDER, port) as address:
        print(f"The demo is at {address} - stop it with Ctrl-C.", flush=True)  # noqa: T201
        await _asked_to_stop()


@asynccontextmanager
async def _started(settings: Settings, folder: Path, port: int) -> AsyncGenerator[str]:
    """The demo with its page, for as long as the context lasts; gives the page's address."""
    own = Settings(
        data_folder=folder,
        log_level=settings.log_level,
        log_format=settings.log_format,
        operator="Creative Clusters, an example",
        privacy_contact="privacy@example.org",
    )
    database, known = _database_in(folder)
    clock = SimulatedClock(EPOCH)
    tour = GuidedTour(ClustersBot(own, clock), clock, folder, room_port=port and port + 1)
    async with tour.running(known=known):
        runner = web.AppRunner(build_site(tour, Whereabouts(str(database), str(folder))))
        await runner.setup()
        try:
            await _listen(web.TCPSite(runner, HOST, port), port)
            yield f"http://{HOST}:{runner.addresses[0][1]}/"
        finally:
            await runner.cleanup()


def _database_in(folder: Path) -> tuple[Path, bool]:
    """The demo's database, and whether it is there already."""
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "creative-clusters.db"
    return database, database.exists()


async def _listen(site: web.TCPSite, port: int) -> None:
    try:
        await site.start()
    except OSError as problem:
        message = f"Port {port} is taken. Choose another one: creative-clusters demo --port {port + 10}"
        raise StartError(message) from problem


async def _asked_to_stop() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
