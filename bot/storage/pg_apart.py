"""A schema of PostgreSQL beside the data, in which a dump is made ready before it takes their place."""

import tempfile
from pathlib import Path
from typing import Any

from psycopg import Connection
from psycopg.rows import scalar_row
from psycopg.sql import SQL, Composed, Identifier, Literal

from bot.storage.pg_tools import SCRATCH, run_tool
from bot.storage.postgres import drop_tables

_MOVE = """
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = {source}
    LOOP
        EXECUTE format('ALTER TABLE %I.%I SET SCHEMA %I', {source}, name, {target});
    END LOOP;
END $$
"""


def load(dump: Path, url: str, keeper: Connection[Any]) -> None:
    """Load the dump there, in one transaction.

    Its script names the schema that it was made of, so the present tables make room for as long as it runs.

    Raises:
        StartError: A program is not there, or it failed.
    """
    home, aside = _home(keeper), f"{SCRATCH}_aside"
    before = (_drop(SCRATCH), _make(SCRATCH), _make(aside), _move(home, aside))
    after = (_move(home, SCRATCH), _move(aside, home), _drop(aside))
    with tempfile.TemporaryDirectory(prefix="restore-") as folder:
        script = Path(folder) / "restore.sql"
        run_tool("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(dump))
        run_tool(
            "psql",
            *("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"),
            *(f"--command={statement.as_string(keeper)}" for statement in before),
            f"--file={script}",
            *(f"--command={statement.as_string(keeper)}" for statement in after),
            url=url,
        )


def put_in_place(keeper: Connection[Any]) -> None:
    """Let what is there take the place of the present tables, in one transaction."""
    home = _home(keeper)
    with keeper.transaction():
        drop_tables(keeper)
        keeper.execute(_move(SCRATCH, home))


def clear(keeper: Connection[Any]) -> None:
    """Leave nothing there."""
    keeper.execute(_drop(SCRATCH))


def _home(keeper: Connection[Any]) -> str:
    with keeper.cursor(row_factory=scalar_row) as cursor:
        return str(cursor.execute("SELECT current_schema()").fetchone())


def _move(source: str, target: str) -> Composed:
    return SQL(_MOVE).format(source=Literal(source), target=Literal(target))


def _make(schema: str) -> Composed:
    return SQL("CREATE SCHEMA {}").format(Identifier(schema))


def _drop(schema: str) -> Composed:
    return SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(Identifier(schema))
