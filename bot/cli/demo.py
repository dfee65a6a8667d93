"""`creative-clusters demo`: the bot with an example network, in the browser."""

import asyncio
import logging

from bot.errors import StartError
from bot.logs import setup_logging
from bot.settings import Settings


def demo(*, check: bool, port: int) -> int:
    """Show the demo until it is stopped, or only see that it works; gives the exit code.

    It takes no settings from outside, so that it can't touch a real bot's data.

    Raises:
        StartError: What it needs is not installed, or it does not work.
    """
    settings = Settings(log_level="WARNING")
    setup_logging(settings.log_level, settings.log_format)
    # The simulated Discord makes a client of its own, without intents, and discord.py warns of that.
    logging.getLogger("discord.state").setLevel(logging.ERROR)
    try:
        from bot.demo.run import run_demo  # noqa: PLC0415 - an optional extra
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "simcord":
            raise
        raise StartError("The demo is not installed. Run: make demo") from error
    asyncio.run(run_demo(settings, check=check, port=port))
    return 0
