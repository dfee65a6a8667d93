"""What only PostgreSQL needs: the translation, errors without values, and connections that break."""

import asyncio
import contextlib
import itertools
import sys
import traceback
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.errors import StartError
from bot.storage.backup import backup
from bot.storage.database import Database, StorageError, Transaction
from bot.storage.dialect import to_psycopg
from bot.storage.opening import open_database
from bot.storage.pg_lock import lock_database, unlock_database
from migrations import MIGRATIONS
from tests.storage_fixtures import PostgresServer, StandingClock


@pytest.mark.parametrize(
    ("common", "translated"),
    [
        ("SELECT :a, :b_2", "SELECT %(a)s, %(b_2)s"),
        ("x LIKE '50%' AND y = :y", "x LIKE '50%%' AND y = %(y)s"),
        ("a % :n", "a %% %(n)s"),
        ("'it''s :not' || :this", "'it''s :not' || %(this)s"),
        ('":not" = :this', '":not" = %(this)s'),
        ("-- :not 5%\nSELECT :this", "-- :not 5%%\nSELECT %(this)s"),
        ("/* :not\n */ :this", "/* :not\n */ %(this)s"),
        ("at 10:30", "at 10:30"),
    ],
)
def test_only_parameters_are_translated(common: str, translated: str) -> None:
    assert to_psycopg(common) == translated


@given(st.text().filter(lambda text: "\x00" not in text))
def test_literals_stay_what_they_are(text: str) -> None:
    literal = "'" + text.replace("'", "''") + "'"
    assert to_psycopg(f"SELECT {literal}, :x") % {"x": "1"} == f"SELECT {literal}, 1"


@pytest.fixture
def url(postgres_server: PostgresServer, postgres_template: str) -> str:
    return postgres_server.url(postgres_server.create(postgres_template))


@pytest.fixture
async def on_server(url: str, clock: StandingClock) -> AsyncGenerator[Database]:
    database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
    await database.write(lambda tx: tx.run("CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT UNIQUE)"))
    yield database
    await database.close()


async def test_errors_name_no_values(on_server: Database) -> None:
    add = "INSERT INTO things (id, name) VALUES (:id, :name)"
    await on_server.write(lambda tx: tx.run(add, {"id": 1, "name": "Ola"}))
    with pytest.raises(StorageError) as twice:
        await on_server.write(lambda tx: tx.run(add, {"id": 2, "name": "Ola"}))
    with pytest.raises(StorageError) as wrong_type:
        await on_server.write(lambda tx: tx.run("UPDATE things SET id = :id", {"id": "Ola"}))
    assert str(twice.value) == "UniqueViolation (23505) things things_name_key"
    for caught in (twice, wrong_type):
        assert "Ola" not in "".join(traceback.format_exception(caught.value)).replace('"Ola"}', "")


async def test_a_mistake_in_a_statement_is_named(on_server: Database) -> None:
    with pytest.raises(StorageError, match='column "nope" does not exist'):
        await on_server.read(lambda tx: tx.all("SELECT nope FROM things"))


async def test_going_on_after_a_failed_statement_is_told(on_server: Database) -> None:
    def careless(tx: Transaction) -> None:
        with contextlib.suppress(psycopg.Error):
            tx.run("SELECT nope")

    with pytest.raises(StorageError, match="went on"):
        await on_server.write(careless)


async def test_connections_that_the_server_closed_are_replaced(on_server: Database) -> None:
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND {}"
    with pytest.raises(StorageError):
        await on_server.write(lambda tx: tx.run(others.format("pid = pg_backend_pid()")))
    assert await on_server.write(lambda tx: tx.run("INSERT INTO things (id) VALUES (1)")) == 1


def cut_connections(url: str) -> None:
    """As a restart of the server does; gives back when they are gone."""
    cut = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database()"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"{cut} AND pid <> pg_backend_pid()")


async def test_after_a_restart_of_the_server_the_database_is_locked_again(url: str, clock: StandingClock) -> None:
    database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
    cut_connections(url)
    await database.read(lambda tx: tx.all("SELECT 1"))
    with pytest.raises(StartError, match="in use by another process"):
        lock_database(url)
    await database.close()
    unlock_database(lock_database(url))


async def test_a_server_that_is_away_is_told_once_and_once_that_it_is_back(
    url: str, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
    connect, tries = psycopg.Connection.connect, itertools.count()

    def refuse(*arguments: object, **more: object) -> Any:  # noqa: ANN401 - a connection, in the end
        if next(tries) < 3:
            raise psycopg.OperationalError("connection refused\nIs the server running?")
        return connect(*arguments, **more)  # type: ignore[arg-type]

    cut_connections(url)
    monkeypatch.setattr(psycopg.Connection, "connect", refuse)
    with capture_logs() as lines:
        await database.read(lambda tx: tx.all("SELECT 1"))
        await database.close()

    assert next(tries) > 3
    lost, back = lines
    assert "PostgreSQL can't be reached" in lost["event"]
    assert lost["why"] == "connection refused"
    assert back["event"] == "PostgreSQL is back"


async def test_who_lost_the_database_to_another_process_writes_no_more(url: str, clock: StandingClock) -> None:
    database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
    cut_connections(url)
    keeper = lock_database(url)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await database.read(lambda tx: tx.all("SELECT 1"))
    unlock_database(keeper)
    await database.read(lambda tx: tx.all("SELECT 1"))
    await database.close()


async def test_a_server_that_is_not_there_is_told_without_the_password(clock: StandingClock) -> None:
    with pytest.raises(StartError, match="can't be reached") as caught:
        await open_database(
            "postgresql://bot:hush-hush@127.0.0.1:1/bot", migrations=MIGRATIONS, backups=None, clock=clock
        )
    assert "hush-hush" not in "".join(traceback.format_exception(caught.value))


def test_a_dump_of_an_address_that_makes_no_sense_is_told(clock: StandingClock, tmp_path: Path) -> None:
    with pytest.raises(StartError, match=r"invalid URI query parameter: \"sslmod\""):
        backup("postgresql://bot:hush-hush@127.0.0.1:1/bot?sslmod=require", tmp_path, clock)


async def test_a_missing_driver_is_told(monkeypatch: pytest.MonkeyPatch, clock: StandingClock) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "bot.storage.postgres", raising=False)
    monkeypatch.delattr("bot.storage.postgres", raising=False)
    with pytest.raises(StartError, match=r"requirements/postgres\.lock"):
        await open_database("postgresql://bot@/bot", migrations=MIGRATIONS, backups=None, clock=clock)
