"""The command line.

Exit codes: 0 done; 1 could not, and the reason is on standard error; 2 wrong usage; 78 refused by Discord
until a person mends the settings, so that starting again by itself would not help; 130 interrupted.
"""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.errors import StartError

DEMO_PORT = 8777


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    chosen = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except StartError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="creative-clusters",
        description="A Discord bot for a cross-border network of creative people.",
        epilog="Settings come from the environment and from .env; docs/operating.md explains them.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(command=command)
        return added

    add("run", _run, "Run the bot on Discord until it is stopped (Ctrl-C or SIGTERM).")
    demo = add("demo", _demo, "Show the bot with an example network in the browser, without Discord.")
    demo.add_argument("--check", action="store_true", help="only see that it works, then exit")
    demo.add_argument("--port", type=_port, default=DEMO_PORT, help="of the start page (default: %(default)s)")
    add("migrate", _migrate, "Bring the database up to date, after a backup; `run` does so by itself.")
    add("check", _check, "Look at settings, token, texts and database, change nothing, and say what to mend.")
    backup = add("backup", _backup, "Back the database up; the bot may be running.")
    backup.add_argument("--to", type=Path, metavar="DIR", help="another folder than that of the settings")
    calendar = add("calendar", _calendar, "Write a server's forums as a public calendar (ICS); the bot may be running.")
    calendar.add_argument("--server", required=True, metavar="ID", help="the server's ID, as Discord copies it")
    calendar.add_argument("--to", type=Path, metavar="FILE", help="the file to write, instead of standard output")
    calendar.add_argument("--language", metavar="CODE", help="en, de, pl, lt or sv (default: the server's first)")
    restore = add("restore", _restore, "Put a backup in the database's place; the bot must be stopped.")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--yes", action="store_true", help="do not ask first")
    match = add("match", _match, "Answer requests from a file by members from another, a JSON object a line.")
    match.add_argument("--members", type=Path, required=True, metavar="FILE", help="members, a JSON object a line")
    match.add_argument("--requests", type=Path, required=True, metavar="FILE", help="requests, likewise")
    match.add_argument("--no-semantic", action="store_true", help="go by words alone, without embeddings")
    return parser


def _port(text: str) -> int:
    number = int(text)
    # The demo shows its rooms at the next port.
    if not 0 < number < 65535:
        raise argparse.ArgumentTypeError("must be from 1 to 65534")
    return number


# What a command needs is imported when it is called: `--help` then takes 0.02 s instead of 0.5 s.


def _run(_chosen: argparse.Namespace) -> int:
    # What is imported stays. To look through it for garbage would cost 0.04 s of the start, and stop everybody
    # for 0.02 s each time later.
    gc.disable()
    from bot.cli.run import run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    return run()


def _demo(chosen: argparse.Namespace) -> int:
    from bot.cli.demo import demo  # noqa: PLC0415

    return demo(check=chosen.check, port=chosen.port)


def _migrate(_chosen: argparse.Namespace) -> int:
    from bot.cli.keeping import migrate  # noqa: PLC0415

    return migrate()


def _check(_chosen: argparse.Namespace) -> int:
    from bot.cli.check import check  # noqa: PLC0415

    return check()


def _backup(chosen: argparse.Namespace) -> int:
    from bot.cli.keeping import backup  # noqa: PLC0415

    return backup(chosen.to)


def _calendar(chosen: argparse.Namespace) -> int:
    from bot.cli.calendar import calendar  # noqa: PLC0415

    return calendar(chosen.server, chosen.to, chosen.language)


def _restore(chosen: argparse.Namespace) -> int:
    from bot.cli.keeping import restore  # noqa: PLC0415

    return restore(chosen.file, sure=chosen.yes)


def _match(chosen: argparse.Namespace) -> int:
    from bot.cli.match import match  # noqa: PLC0415

    return match(chosen.members, chosen.requests, semantic=not chosen.no_semantic)


if __name__ == "__main__":
    sys.exit(main())
