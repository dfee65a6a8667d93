"""The SQL of what embeddings made of members' words: personal data, erased with them."""

from base64 import b64decode, b64encode

from bot.storage.database import Transaction


def put(tx: Transaction, server_id: int, user_id: int, vectors: bytes) -> None:
    """Keep a member's vectors, so that a start need not compute them again."""
    tx.run(
        "INSERT INTO cooperation_vectors (server_id, user_id, vectors) VALUES (:server, :user, :vectors)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET vectors = excluded.vectors",
        {"server": server_id, "user": user_id, "vectors": b64encode(vectors).decode()},
    )


def of(tx: Transaction, server_id: int, user_id: int) -> bytes | None:
    """A member's vectors; None where there are none yet. They know by themselves what words they were made of."""
    row = tx.one(
        "SELECT vectors FROM cooperation_vectors WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return b64decode(row["vectors"]) if row else None


def forget(tx: Transaction, server_id: int, user_id: int) -> None:
    """Forget a member's vectors: they are not to be matched any more."""
    tx.run(
        "DELETE FROM cooperation_vectors WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
