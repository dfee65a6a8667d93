"""`creative-clusters run`: the bot on Discord, until it is asked to stop."""

import asyncio
import signal
from typing import Final

from bot.app import ClustersBot
from bot.clock import SystemClock
from bot.connection import RefusedError, stay_connected
from bot.errors import StartError
from bot.journal import tell
from bot.logs import setup_logging
from bot.settings import Settings, load_settings

REFUSED: Final = 78
"""The exit code when Discord refuses the bot (EX_CONFIG of sysexits.h): starting it again would not help."""


def run() -> int:
    """Run the bot; gives the exit code.

    Raises:
        StartError: It can't start for another reason than Discord's refusal.
    """
    settings = load_settings()
    setup_logging(settings.log_level, settings.log_format)
    if not settings.privacy_contact:
        raise StartError(
            "CLUSTERS_PRIVACY_CONTACT is not set. Members must be able to ask about their data: write an "
            "address to which they can turn, for example an e-mail address."
        )
    try:
        asyncio.run(_serve(settings))
    except RefusedError as error:
        tell(str(error))
        return REFUSED
    return 0


async def _serve(settings: Settings) -> None:
    token = settings.token()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)

    def asked() -> None:
        """Stop in good order; who asks a second time is not kept waiting."""
        stop.set()
        for number in signals:
            loop.remove_signal_handler(number)

    for number in signals:
        loop.add_signal_handler(number, asked)
    await stay_connected(lambda: ClustersBot(settings, SystemClock()), token, stop)
