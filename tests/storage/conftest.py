"""The storage room's own fixtures."""

import pytest

from bot.storage.database import Database
from tests.storage_fixtures import (  # noqa: F401 - fixtures, until tests/conftest.py lists their module
    clock,  # pyright: ignore[reportUnusedImport]
    database,  # pyright: ignore[reportUnusedImport]
    database_url,  # pyright: ignore[reportUnusedImport]
    postgres_server,  # pyright: ignore[reportUnusedImport]
    postgres_template,  # pyright: ignore[reportUnusedImport]
    sqlite_template,  # pyright: ignore[reportUnusedImport]
)


@pytest.fixture
async def things(database: Database) -> Database:  # noqa: F811
    """A database with a small table of this suite's own."""
    await database.write(
        lambda tx: tx.run("CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, flag INTEGER, size BIGINT)")
    )
    return database
