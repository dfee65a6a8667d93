"""The command line.

Exit codes: 0 done; 1 could not, and the reason is on standard error; 2 wrong usage; 78 refused by Discord
until a person mends the settings, so that starting again by itself would not help; 130 interrupted; 141 whoever read
the output, such as `head`, stopped reading.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from bot.errors import StartError

DEMO_PORT = 8777

WALK_HELP = """\
A.json holds one object: answers by path ("goal[2]/what", "goal/what") or by name ("what"), or nested as the groups
are, from the top or from a repeat on ({"goal": [{"what": "..."}]}). Keys that name nothing in the form are reported
({"unknown": key} with --json). Numbers and dates may be written as members write them. A choice is given by its
name or its label; several, and an order, as a list. In a repeat a list gives one answer for each round; the repeat
goes on while there are answers for another one, or while "goal[1]+" is true. A commitment is {"what": "...", "by":
"2026-12-31", "confidence": 7}; an acknowledgement is true.

What A.json does not answer keeps its default; without one it is skipped; and where an answer is required, the first
of these that the form takes is given and marked as an example: the first choice; 1, 0, 2, 3, 5, ..., then the figures
of the constraint and their neighbours; the first step of a range; today, then days before and after it; 12:00;
"Example", then texts that fit the constraint. An answer that is refused is reported and treated as missing.

With --json each step is {"question", "type", "label", "answer"} and the last line {"result": {...}}, with the answers
as people read them, the commitments, the reflections, and all values by path.

Exit code 0: the end was reached and every answer taken; 1: an answer was refused, or the form was, or no example fits.
"""


class _Paragraphs(argparse.RawDescriptionHelpFormatter):
    """Help with paragraphs that are already set."""


class _Version(argparse.Action):
    """Prints the version of what is installed, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version  # noqa: PLC0415

        sys.stdout.write(f"{parser.prog} {version('creative-clusters')}\n")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    chosen = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except StartError as error:
        from bot.journal import tell  # noqa: PLC0415

        tell(str(error))
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # What is still buffered would fail once more at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="creative-clusters",
        description="A Discord bot for a cross-border network of creative people.",
        epilog="Settings come from the environment and from .env; docs/operating.md explains them.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is, then exit")
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
    about = "Look at a dialogue's spreadsheet, or walk it, without Discord."
    _add_coaching(commands.add_parser("coaching", help=about, description=about))
    return parser


def _add_coaching(parser: argparse.ArgumentParser) -> None:
    tools = parser.add_subparsers(required=True, metavar="TOOL")
    about = "Print everything that is wrong with a form: sheet, row, column, and what to do."
    check = tools.add_parser("check", help=about, description=f"{about} Exit code 1 when it cannot be used.")
    about = "Walk a form: print each step shown, in order, and the result."
    walk = tools.add_parser("walk", help=about, description=about, epilog=WALK_HELP, formatter_class=_Paragraphs)
    for tool, command in ((check, _coaching_check), (walk, _coaching_walk)):
        tool.add_argument("file", type=Path, metavar="FILE.xlsx")
        tool.set_defaults(command=command)
    walk.add_argument("--answers", type=Path, metavar="A.json", help="the answers; see below")
    walk.add_argument("--language", default="", metavar="CODE", help="for example pl; else the form's default")
    walk.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the day on which it is walked")
    walk.add_argument("--json", action="store_true", help="one JSON object a line, for programs")


def _port(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    # The demo shows its rooms at the next port.
    if not 0 < number < 65535:
        raise argparse.ArgumentTypeError("must be from 1 to 65534")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a day, for example 2026-12-31") from error


# What a command needs is imported when it is called: `--help` then takes 0.02 s instead of 0.5 s.


def _run(_chosen: argparse.Namespace) -> int:
    gc.disable()
    from bot.cli.run import run  # noqa: PLC0415
    from bot.garbage import look_seldom  # noqa: PLC0415

    look_seldom()
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


def _coaching_check(chosen: argparse.Namespace) -> int:
    from bot.cli.coaching import check  # noqa: PLC0415

    return check(chosen.file)


def _coaching_walk(chosen: argparse.Namespace) -> int:
    from bot.cli.coaching import walk  # noqa: PLC0415

    return walk(chosen.file, chosen.answers, chosen.language, chosen.today, as_json=chosen.json)


def _restore(chosen: argparse.Namespace) -> int:
    from bot.cli.keeping import restore  # noqa: PLC0415

    return restore(chosen.file, sure=chosen.yes)


def _match(chosen: argparse.Namespace) -> int:
    from bot.cli.match import match  # noqa: PLC0415

    return match(chosen.members, chosen.requests, semantic=not chosen.no_semantic)


if __name__ == "__main__":
    sys.exit(main())
