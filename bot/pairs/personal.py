"""What pairs keep of people."""

from collections.abc import Iterable, Mapping

from bot.storage.database import Transaction
from bot.storage.personal import Scope, forget_theirs, instant, parameters, people_in, theirs


class PairsData:
    """Who takes part, who was brought together, and who would rather not be."""

    tables = frozenset({"pair_members", "pair_seats", "pair_avoidances"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who takes part, or did, or is avoided."""
        columns = (*((table, "user_id") for table in self.tables), ("pair_avoidances", "other_user_id"))
        return people_in(tx, columns, whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """How this person takes part, when they met somebody, and how many they avoid; nobody else's ids."""
        seats = tx.all(
            "SELECT pair_groups.server_id, made_at, thread_id, said FROM pair_seats"
            " JOIN pair_groups ON pair_groups.group_id = pair_seats.group_id"
            " WHERE pair_seats.user_id = :user"
            " AND (CAST(:server AS BIGINT) IS NULL OR pair_seats.server_id = :server) ORDER BY made_at",
            parameters(scope),
        )
        return {
            "takes_part": [
                {
                    "server": str(row["server_id"]),
                    "since": instant(row["joined_at"]),
                    "language": row["language"],
                    "paused_until": instant(row["snoozed_until"] or None),
                    "rounds_waited": row["waited"],
                }
                for row in theirs(tx, "pair_members", scope)
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
            "avoids": len(theirs(tx, "pair_avoidances", scope)),
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget this person; a group in which nobody is left goes, too."""
        seats = theirs(tx, "pair_seats", scope)
        for table in sorted(self.tables):
            forget_theirs(tx, table, scope)
        forget_theirs(tx, "pair_avoidances", scope, "other_user_id")
        tx.run_many(
            "DELETE FROM pair_groups WHERE group_id = :group"
            " AND NOT EXISTS (SELECT 1 FROM pair_seats WHERE group_id = :group)",
            [{"group": row["group_id"]} for row in seats],
        )
