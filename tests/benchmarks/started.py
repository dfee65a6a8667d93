"""One of the two bots that `bench_start` compares, in a process of its own.

Run as `python -m tests.benchmarks.started bare|ours REST GATEWAY`; `ours` takes its settings from the environment.
Prints the monotonic time at which discord.py says that the bot is ready.
"""

import sys
import time
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def bare() -> None:
    """A bot of discord.py alone, with our intents, that answers `/ping`."""
    from discord.ext import commands  # noqa: PLC0415 - only one of the bots needs it

    intents = discord.Intents.none()
    intents.guilds = intents.members = intents.guild_messages = True
    bot = commands.Bot(
        command_prefix=commands.when_mentioned, intents=intents, help_command=None, chunk_guilds_at_startup=False
    )

    async def ping(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message("pong", ephemeral=True)

    bot.tree.command(name="ping", description="Answers.")(ping)
    bot.run("token", log_handler=None)


def ours() -> None:
    """Our bot, as an operator starts it."""
    from bot.__main__ import main  # noqa: PLC0415 - the bare bot must not pay for it

    sys.exit(main(["run"]))


def tell_when_ready() -> None:
    """Print the time of the first READY, before any listener of the bot's own runs."""
    dispatch = discord.Client.dispatch

    def telling(client: discord.Client, event: str, /, *args: Any, **options: Any) -> None:  # noqa: ANN401
        if event == "ready":
            print(time.monotonic(), flush=True)
        dispatch(client, event, *args, **options)

    discord.Client.dispatch = telling


if __name__ == "__main__":
    which, rest, gateway = sys.argv[1:]
    # Not through tests.faults.gateway: that would bring SimCord into the process that is measured.
    # A tool of development brings it along, and structlog would load it where it is: 0.04 s, 4 MiB.
    sys.modules["rich"] = None  # pyright: ignore[reportArgumentType] - the documented way to hide a module
    Route.BASE = rest
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    tell_when_ready()
    {"bare": bare, "ours": ours}[which]()
