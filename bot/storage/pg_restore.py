"""Restoring a dump of PostgreSQL with its own programs."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.storage.backup import backup
from bot.storage.database import Transaction
from bot.storage.migrate import migrate
from bot.storage.pg_tools import SCRATCH, require_driver, run_tool

_COPY = re.compile(r"COPY (?:\w+\.)?(?P<table>\w+) \((?P<columns>.*)\) FROM stdin;")


def read_applied(dump: Path) -> dict[str, str | None]:
    """The ledger of migrations in a dump: name and digest.

    Raises:
        StartError: The dump can't be read, or `pg_restore` is missing.
    """
    tables = ("--table=_yoyo_migration", "--table=_yoyo_log")
    rows = list(_read_copies(run_tool("pg_restore", "--data-only", *tables, "--file=-", str(dump))))
    digests = {
        row["migration_hash"]: row["comment"]
        for table, row in rows
        if table == "_yoyo_log" and row["operation"] == "apply"
    }
    return {
        row["migration_id"]: digests.get(row["migration_hash"]) for table, row in rows if table == "_yoyo_migration"
    }


def _read_copies(script: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows that a script of pg_restore holds: the table and the columns' values as text."""
    table, columns = "", list[str]()
    for line in script.splitlines():
        if (copy := _COPY.fullmatch(line)) is not None:
            table, columns = copy["table"], copy["columns"].split(", ")
        elif line == r"\.":
            table = ""
        elif table:
            yield table, dict(zip(columns, line.split("\t"), strict=True))


def restore(
    dump: Path, url: str, migrations: Path, clock: Clock, replay: Callable[[Transaction, Path], int]
) -> tuple[Path | None, int]:
    """Put the dump in the place of the tables that are there, once those who were erased since are erased from it.

    Returns:
        The dump of what was there before, if there was anything, and what `replay` gave.

    Raises:
        StartError: The bot is running, or a program failed. The data stay as they are.
    """
    require_driver()
    from bot.storage import pg_apart, pg_lock, postgres  # noqa: PLC0415 - an optional extra

    keeper = pg_lock.lock_database(url)
    try:
        kept = backup(url, dump.parent, clock) if postgres.list_tables(keeper) else None
        try:
            pg_apart.load(dump, url, keeper)
            connect = partial(pg_lock.connect, url, SCRATCH)
            migrate("postgresql", connect, migrations, clock, None)
            with connect() as connection:
                erased = postgres.run_alone(connection, lambda tx: replay(tx, dump))
            pg_apart.put_in_place(keeper)
        finally:
            pg_apart.clear(keeper)
        return kept, erased
    finally:
        pg_lock.unlock_database(keeper)
