"""A connection of its own to PostgreSQL, and the lock that keeps other processes off while one is open."""

import contextlib
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from bot.errors import StartError

CONNECT_SECONDS = 10
"""How long a server may take to answer."""

_NOTICE_A_LOST_ONE = """
SELECT set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false),
    set_config('tcp_keepalives_count', '3', false)
"""
_LOCK_KEY = 0x43726561_74697665  # "Creative"; a lock of PostgreSQL is a number, and is the database's own


def connect(url: str, schema: str | None = None) -> Connection[Any]:
    """Open a connection of its own, in autocommit mode; it sees that schema alone, if one is given.

    Raises:
        StartError: The server can't be reached or refuses.
    """
    try:
        connection = psycopg.connect(url, autocommit=True, connect_timeout=CONNECT_SECONDS)
    except psycopg.Error as error:
        message = f"PostgreSQL can't be reached with DATABASE_URL: {str(error).strip()}"
        raise StartError(message) from error
    if schema is not None:
        connection.execute(SQL("SET search_path TO {}").format(Identifier(schema)))
    return connection


def lock_database(url: str) -> Connection[Any]:
    """Keep other processes of the bot off the database for as long as the connection is open.

    Raises:
        StartError: Another process has it.
    """
    keeper = connect(url)
    # Of a connection that the network lost, the server would keep the lock for two hours. Relatives of PostgreSQL that
    # do not know these settings have no such sessions either.
    with contextlib.suppress(psycopg.Error):
        keeper.execute(_NOTICE_A_LOST_ONE)
    row = keeper.execute("SELECT pg_try_advisory_lock(%s)", (_LOCK_KEY,)).fetchone()
    if row is None or not row[0]:
        keeper.close()
        raise StartError("The database is in use by another process of the bot. Stop that one first.")
    return keeper


def unlock_database(keeper: Connection[Any]) -> None:
    """Free the lock before the connection goes: the server notices a closed one only some time later."""
    # A connection that is lost, or was closed before, has taken the lock with it.
    with contextlib.closing(keeper), contextlib.suppress(psycopg.OperationalError):
        keeper.execute("SELECT pg_advisory_unlock(%s)", (_LOCK_KEY,))
