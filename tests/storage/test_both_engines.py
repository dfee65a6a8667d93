"""What `Database` promises, on both engines."""

from collections.abc import Callable

from bot.storage.database import Database, Transaction

ADD = "INSERT INTO things (id, name) VALUES (:id, :name)"


def add(number: int, name: str = "a") -> Callable[[Transaction], int]:
    def work(tx: Transaction) -> int:
        return tx.run(ADD, {"id": number, "name": name})

    return work


def count_things(tx: Transaction) -> int:
    row = tx.one("SELECT count(*) AS n FROM things")
    assert row is not None
    return row["n"]


async def test_reads_back_what_was_written(things: Database) -> None:
    assert await things.write(add(1, "Ola")) == 1
    row = await things.read(lambda tx: tx.one("SELECT id, name FROM things"))
    assert row is not None
    assert (row["id"], row["name"]) == (1, "Ola")
    assert await things.read(lambda tx: tx.one("SELECT 1 FROM things WHERE id = :id", {"id": 2})) is None
