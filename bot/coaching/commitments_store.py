"""The SQL of commitments."""

from collections.abc import Iterable
from datetime import date

from bot.coaching.records import Commitment, Standing
from bot.storage.database import Row, Transaction


def add(tx: Transaction, commitments: Iterable[Commitment]) -> None:
    """Keep what someone has just committed to."""
    tx.run_many(
        "INSERT INTO coaching_commitments (commitment_id, dialogue_id, server_id, user_id, question, part, position,"
        " what, due_on, sure, state, moves, settled_at) VALUES (:commitment, :dialogue, :server, :user, :question,"
        " :part, :position, :what, :due, :sure, :state, :moves, :settled)",
        [
            {
                "commitment": each.commitment_id,
                "dialogue": each.dialogue_id,
                "server": each.server_id,
                "user": each.user_id,
                "question": each.question,
                "part": each.part,
                "position": each.position,
                "what": each.what,
                "due": each.due_on.isoformat(),
                "sure": each.sure,
                "state": each.state.value,
                "moves": each.moves,
                "settled": each.settled_at,
            }
            for each in commitments
        ],
    )


def save(tx: Transaction, commitment: Commitment) -> None:
    """Write what became of a commitment."""
    tx.run(
        "UPDATE coaching_commitments SET due_on = :due, state = :state, moves = :moves, settled_at = :settled"
        " WHERE commitment_id = :commitment",
        {
            "commitment": commitment.commitment_id,
            "due": commitment.due_on.isoformat(),
            "state": commitment.state.value,
            "moves": commitment.moves,
            "settled": commitment.settled_at,
        },
    )


def drop(tx: Transaction, dialogue_id: str) -> None:
    """Forget what a dialogue has led to: it is open again."""
    tx.run("DELETE FROM coaching_commitments WHERE dialogue_id = :dialogue", {"dialogue": dialogue_id})


def by_id(tx: Transaction, commitment_id: str) -> Commitment | None:
    """The commitment of that id, of whomever; the caller checks whose it is."""
    row = tx.one("SELECT * FROM coaching_commitments WHERE commitment_id = :id", {"id": commitment_id})
    return commitment_of(row) if row else None


def of_dialogue(tx: Transaction, dialogue_id: str) -> list[Commitment]:
    """What a dialogue has led to, in the order of the plan."""
    rows = tx.all(
        "SELECT * FROM coaching_commitments WHERE dialogue_id = :dialogue ORDER BY position, commitment_id",
        {"dialogue": dialogue_id},
    )
    return [commitment_of(row) for row in rows]


def open_of_member(tx: Transaction, server_id: int, user_id: int) -> list[Commitment]:
    """What a member still means to do on a server, the next one first."""
    rows = tx.all(
        "SELECT * FROM coaching_commitments WHERE server_id = :server AND user_id = :user AND state = 'open'"
        " ORDER BY due_on, position, commitment_id",
        {"server": server_id, "user": user_id},
    )
    return [commitment_of(row) for row in rows]


def commitment_of(row: Row) -> Commitment:
    """A row of the table as the services know it."""
    return Commitment(
        commitment_id=row["commitment_id"],
        dialogue_id=row["dialogue_id"],
        server_id=row["server_id"],
        user_id=row["user_id"],
        question=row["question"],
        part=row["part"],
        position=row["position"],
        what=row["what"],
        due_on=date.fromisoformat(row["due_on"]),
        sure=row["sure"],
        state=Standing(row["state"]),
        moves=row["moves"],
        settled_at=row["settled_at"],
    )
