"""The SQL of servers' own words."""

from bot.ids import new_id
from bot.storage.database import Row, Transaction
from bot.vocabulary.model import OwnWord, joined


def of_server(tx: Transaction, server_id: int) -> tuple[OwnWord, ...]:
    """A server's words, the newest first."""
    rows = tx.all(
        "SELECT * FROM vocabulary_words WHERE server_id = :server ORDER BY added_at DESC, word_id",
        {"server": server_id},
    )
    return tuple(map(_word, rows))


def by_concept(tx: Transaction, server_id: int, *, before: int | None = None) -> dict[str, tuple[str, ...]]:
    """A server's words by the concept they name, as the matching engine takes them: all, or those from before then."""
    words: dict[str, tuple[str, ...]] = {}
    for own in of_server(tx, server_id):
        if before is None or own.added_at < before:
            words[own.concept] = (*words.get(own.concept, ()), own.word)
    return words


def spelt(tx: Transaction, server_id: int, word: str) -> OwnWord | None:
    """The server's word that differs from this one at most in case, marks, blanks and hyphens."""
    row = tx.one(
        "SELECT * FROM vocabulary_words WHERE server_id = :server AND folded = :folded",
        {"server": server_id, "folded": joined(word)},
    )
    return _word(row) if row else None


def count(tx: Transaction, server_id: int) -> int:
    """How many words a server has."""
    row = tx.one("SELECT COUNT(*) AS number FROM vocabulary_words WHERE server_id = :server", {"server": server_id})
    return row["number"] if row else 0


def add(tx: Transaction, server_id: int, concept: str, word: str, language: str | None, now: int) -> OwnWord | None:
    """Add a word; None if the server has it, which another process may have written this instant."""
    row = tx.one(
        "INSERT INTO vocabulary_words (word_id, server_id, concept_id, word, folded, language, added_at)"
        " VALUES (:id, :server, :concept, :word, :folded, :language, :now)"
        " ON CONFLICT (server_id, folded) DO NOTHING RETURNING *",
        {
            "id": new_id(),
            "server": server_id,
            "concept": concept,
            "word": word,
            "folded": joined(word),
            "language": language,
            "now": now,
        },
    )
    return _word(row) if row else None


def remove(tx: Transaction, server_id: int, word_id: str) -> OwnWord | None:
    """Remove a word of this server; None if it is not there."""
    row = tx.one(
        "DELETE FROM vocabulary_words WHERE server_id = :server AND word_id = :id RETURNING *",
        {"server": server_id, "id": word_id},
    )
    return _word(row) if row else None


def _word(row: Row) -> OwnWord:
    return OwnWord(row["word_id"], row["concept_id"], row["word"], row["language"], row["added_at"])
