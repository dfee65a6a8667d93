"""What pairs keep of people."""

from collections.abc import Iterable, Mapping

from bot.privacy.store import OF_PERSON, of_person
from bot.storage.database import Transaction
from bot.storage.personal import Scope, instant, people_in

_OF_OTHER = "other_user_id = :user AND (CAST(:server AS BIGINT) IS NULL OR server_id = :server)"


class PairsData:
    """Who takes part, who was brought together, and who would rather not be."""

    tables = frozenset({"pair_members", "pair_seats", "pair_avoidances"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who takes part, or did, or is avoided."""
        columns = (*((table, "user_id") for table in self.tables), ("pair_avoidances", "other_user_id"))
        return people_in(tx, columns, whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """How this person takes part, when they met somebody, and how many they avoid; nobody else's ids."""
        parameters = of_person(scope)
        takes_part = tx.all(f"SELECT * FROM pair_members WHERE {OF_PERSON}", parameters)  # noqa: S608 - a constant
        seats = tx.all(
            "SELECT pair_groups.server_id, made_at, thread_id, said FROM pair_seats"
            " JOIN pair_groups ON pair_groups.group_id = pair_seats.group_id"
            " WHERE pair_seats.user_id = :user"
            " AND (CAST(:server AS BIGINT) IS NULL OR pair_seats.server_id = :server) ORDER BY made_at",
            parameters,
        )
        avoided = tx.all(f"SELECT server_id FROM pair_avoidances WHERE {OF_PERSON}", parameters)  # noqa: S608 - a constant
        return {
            "takes_part": [
                {
                    "server": str(row["server_id"]),
                    "since": instant(row["joined_at"]),
                    "language": row["language"],
                    "paused_until": instant(row["snoozed_until"] or None),
                    "rounds_waited": row["waited"],
                }
                for row in takes_part
            ],
            "meetings": [
                {
                    "server": str(row["server_id"]),
                    "paired_at": instant(row["made_at"]),
                    "thread": row["thread_id"] and str(row["thread_id"]),
                    "said": row["said"],
                }
                for row in seats
            ],
            "avoids": len(avoided),
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget this person; a group in which nobody is left goes, too."""
        parameters = of_person(scope)
        seats = tx.all(f"SELECT group_id FROM pair_seats WHERE {OF_PERSON}", parameters)  # noqa: S608 - a constant
        for table in ("pair_members", "pair_seats", "pair_avoidances"):
            tx.run(f"DELETE FROM {table} WHERE {OF_PERSON}", parameters)  # noqa: S608 - constants
        tx.run(f"DELETE FROM pair_avoidances WHERE {_OF_OTHER}", parameters)  # noqa: S608 - a constant
        tx.run_many(
            "DELETE FROM pair_groups WHERE group_id = :group"
            " AND NOT EXISTS (SELECT 1 FROM pair_seats WHERE group_id = :group)",
            [{"group": row["group_id"]} for row in seats],
        )
