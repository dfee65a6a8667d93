"""The demo, started for a test."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app import ClustersBot
from bot.demo.simulation import SimulatedClock
from bot.demo.tour import EPOCH, GuidedTour
from bot.settings import Settings


@asynccontextmanager
async def tour_in(folder: Path) -> AsyncGenerator[GuidedTour]:
    """The demo with its data in this folder, filled at its first start."""
    known = (folder / "creative-clusters.db").exists()
    clock = SimulatedClock(EPOCH)
    tour = GuidedTour(ClustersBot(Settings(data_folder=folder), clock), clock, folder, room_port=0)
    async with tour.running(known=known):
        yield tour
