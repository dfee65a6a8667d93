"""Cooperation's part in export and erasure."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from bot.cooperation import store
from bot.cooperation.keeping import take_away
from bot.cooperation.reports_store import REPORT
from bot.delivery import posts
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, people_in, theirs

_PEOPLE: Final = (
    ("cooperation_drafts", "user_id"),
    ("cooperation_requests", "author_user_id"),
    ("cooperation_publications", "user_id"),
    ("cooperation_suggestions", "author_user_id"),
    ("cooperation_suggestions", "member_user_id"),
    ("cooperation_meetings", "author_user_id"),
    ("cooperation_meetings", "member_user_id"),
    ("cooperation_pauses", "user_id"),
    ("cooperation_reports", "reporter_user_id"),
    ("cooperation_vectors", "user_id"),
)
"""The tables that know people, and the column that says whom."""


class CooperationData:
    """What requests, suggestions and answers keep of people."""

    tables = frozenset(table for table, _ in _PEOPLE)

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who wrote, was suggested, answered or reported."""
        return people_in(tx, _PEOPLE, whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """What this person wrote, answered, and was suggested for; nothing of what others said."""
        return {
            "drafts": [
                {
                    "server": str(row["server_id"]),
                    "draft": json.loads(row["draft"]),
                    "updated_at": instant(row["updated_at"]),
                }
                for row in theirs(tx, "cooperation_drafts", scope)
            ],
            "requests": [
                {
                    "server": str(row["server_id"]),
                    "request": row["request_id"],
                    "state": row["state"],
                    "details": json.loads(row["details"]),
                    "language": row["language"],
                    "opened_at": instant(row["opened_at"]),
                    "expires_at": instant(row["expires_at"]),
                    "closed_at": instant(row["closed_at"]),
                    "told_of_who_fits": bool(row["watching"]),
                    "outcome": row["outcome"],
                    "hidden_reason": row["hidden_reason"],
                }
                for row in theirs(tx, "cooperation_requests", scope, "author_user_id")
            ],
            "published_in_the_last_day": [
                instant(row["published_at"]) for row in theirs(tx, "cooperation_publications", scope)
            ],
            "suggested_to_you": [
                {
                    "server": str(row["server_id"]),
                    "request": row["request_id"],
                    "shown_at": instant(row["shown_at"]),
                    "your_words": _words(row, "yours"),
                    "feedback": _feedback(row, "author"),
                }
                for row in theirs(tx, "cooperation_suggestions", scope, "author_user_id")
            ],
            "you_were_suggested": [
                {
                    "server": str(row["server_id"]),
                    "shown_at": instant(row["shown_at"]),
                    "your_words": _words(row, "theirs"),
                    "feedback": _feedback(row, "member"),
                }
                for row in theirs(tx, "cooperation_suggestions", scope, "member_user_id")
            ],
            "answers_about_your_requests": [
                {"request": row["request_id"], "you_said": row["author_said"], **_met(row)}
                for row in theirs(tx, "cooperation_meetings", scope, "author_user_id")
            ],
            "answers_about_others_requests": [
                {
                    "you_said": row["member_said"],
                    "language": row["member_language"],
                    "told_at": instant(row["told_at"]),
                    **_met(row),
                }
                for row in theirs(tx, "cooperation_meetings", scope, "member_user_id")
            ],
            "pauses": [
                {"server": str(row["server_id"]), "until": instant(row["paused_until"] or None)}
                for row in theirs(tx, "cooperation_pauses", scope)
            ],
            "reports": [
                {"server": str(row["server_id"]), "reason": row["reason"], "reported_at": instant(row["reported_at"])}
                for row in theirs(tx, "cooperation_reports", scope, "reporter_user_id")
            ],
            "vectors_of_your_words": [
                {"server": str(row["server_id"]), "base64": row["vectors"]}
                for row in theirs(tx, "cooperation_vectors", scope)
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the person: their requests with all that hangs on them, and their part in those of others."""
        for row in theirs(tx, "cooperation_requests", scope, "author_user_id"):
            take_away(tx, store.request_of(row))
        for row in theirs(tx, "cooperation_reports", scope, "reporter_user_id"):
            posts.unwant(tx, REPORT, row["report_id"])
        for table, column in _PEOPLE:
            forget_theirs(tx, table, scope, column)


def _met(row: Row) -> dict[str, object]:
    """Where two who both said yes were brought together."""
    return {
        "server": str(row["server_id"]),
        "met_at": instant(row["met_at"]),
        "thread": row["thread_id"] and str(row["thread_id"]),
    }


def _words(row: Row, side: str) -> list[str]:
    """The words of one side on which a suggestion stands."""
    return [reason[side] for reason in json.loads(row["shown"])["reasons"]]


def _feedback(row: Row, side: str) -> str | None:
    """What this side said of a suggestion; what the other said is theirs."""
    return row["feedback"] if row["feedback_by"] == side else None
