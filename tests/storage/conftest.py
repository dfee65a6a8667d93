"""The storage room's own fixtures."""

import pytest

from bot.storage.database import Database


@pytest.fixture
async def things(database: Database) -> Database:
    """A database with a small table of this suite's own."""
    await database.write(
        lambda tx: tx.run("CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, flag INTEGER, size BIGINT)")
    )
    return database
