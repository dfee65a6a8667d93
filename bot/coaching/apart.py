"""Reading a spreadsheet in a process of its own, which is ended when it takes too long or too much memory."""

import asyncio
import multiprocessing
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Final

from bot.coaching.forms.model import Problem, Reading, Severity
from bot.logs import incident, setup_logging

Files = Sequence[tuple[bytes, str]]
"""Files as bytes and name."""

READ_SECONDS: Final = 20
"""How long a reading may take. The longest public forms take one second; what takes longer is meant to."""

READ_MEMORY: Final = 1024**3
"""Bytes of address space that the reading process may have: what it is, and room for ten times the longest form."""

_FAILED: Final = 1
"""How a process of Python ends that raised; one that was killed, by the system too, ends with a negative number."""


async def read_apart(files: Files, *, seconds: float = READ_SECONDS, taken: bool = False) -> list[Reading]:
    """Read forms from files as `read_form` does, away from the bot.

    What understands spreadsheets takes some 30 MiB and a good part of a second of CPU, which a bot that idles most of
    the day should not hold on to; and a file from a stranger is better not opened beside everybody's answers.
    Never raises for what is in a file: what could not be read in time is a problem of it.
    """
    readings = await asyncio.to_thread(_in_child, files, seconds, taken)
    if readings is None:
        heavy = Problem(Severity.ERROR, "coaching-check-heavy", {"seconds": round(seconds)})
        return [Reading(None, (heavy,)) for _ in files]
    return readings


def _in_child(files: Files, seconds: float, taken: bool) -> list[Reading] | None:
    """What the child read; None where it did not come to an end."""
    # Forking a process that has threads can lock up, so the child starts from nothing.
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(sending, files, seconds, taken), daemon=True)
    child.start()
    sending.close()
    try:
        return receiving.recv() if receiving.poll(seconds) else None
    except EOFError as gone:
        child.join()
        if child.exitcode == _FAILED:
            raise RuntimeError("reading a spreadsheet failed; why, the process has said") from gone
        return None
    finally:
        child.kill()
        child.join()
        child.close()
        receiving.close()


def _child(sending: Connection, files: Files, seconds: float, taken: bool) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (READ_MEMORY, READ_MEMORY))
        # Should the bot be killed meanwhile, nobody else would end this.
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    # Python would write an error with its words, which quote the file, to where the operator's log is.
    setup_logging("WARNING", "plain")
    from bot.coaching.forms.reading import read_form  # noqa: PLC0415 - only this process needs it

    try:
        readings = [read_form(data, filename, taken=taken) for data, filename in files]
    except MemoryError:
        readings = None
    except Exception as error:  # noqa: BLE001 - the boundary of the process
        incident(error)
        sys.exit(_FAILED)
    sending.send(readings)
