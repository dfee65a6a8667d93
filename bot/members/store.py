"""The SQL of drafts and introductions."""

import json
from collections.abc import Iterable, Mapping

from bot.delivery import posts
from bot.errors import UserError
from bot.ids import new_id
from bot.members.index import index_of
from bot.members.model import PROFILES, Draft, Introduction, Profile, State
from bot.servers.model import Actor
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, parameters, people_in, theirs

CARD = "members.introduction"
"""The kind of living post that shows an introduction."""


def load_draft(tx: Transaction, server_id: int, user_id: int) -> Draft | None:
    """What this member is writing, if anything."""
    row = tx.one(
        "SELECT profile, rejected FROM drafts WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return Draft(PROFILES.validate_json(row["profile"]), json.loads(row["rejected"])) if row else None


def save_draft(tx: Transaction, server_id: int, user_id: int, draft: Draft, now: int) -> None:
    """Keep what this member is writing."""
    tx.run(
        "INSERT INTO drafts (server_id, user_id, profile, rejected, updated_at)"
        " VALUES (:server, :user, :profile, :rejected, :now)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET profile = excluded.profile,"
        " rejected = excluded.rejected, updated_at = excluded.updated_at",
        {
            "server": server_id,
            "user": user_id,
            "profile": _json(draft.profile),
            "rejected": json.dumps(dict(draft.rejected)),
            "now": now,
        },
    )


def drop_draft(tx: Transaction, server_id: int, user_id: int) -> None:
    """Forget what was being written: it is published, or thrown away."""
    tx.run(
        "DELETE FROM drafts WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )


def forget_drafts(tx: Transaction, before: int) -> None:
    """Forget what nobody has gone on writing since then."""
    tx.run("DELETE FROM drafts WHERE updated_at <= :before", {"before": before})


def of_member(tx: Transaction, server_id: int, user_id: int) -> Introduction | None:
    """A member's introduction, whatever its state."""
    row = tx.one(
        "SELECT * FROM introductions WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return introduction_of(row) if row else None


def shown(tx: Transaction, server_id: int, user_id: int) -> Introduction | None:
    """A member's introduction, if others can see it now."""
    found = of_member(tx, server_id, user_id)
    return found if found is not None and found.visible else None


def by_id(tx: Transaction, introduction_id: str) -> Introduction | None:
    """The introduction with that id, on whatever server; the caller checks that it may be seen there."""
    row = tx.one("SELECT * FROM introductions WHERE introduction_id = :id", {"id": introduction_id})
    return introduction_of(row) if row else None


def visible(tx: Transaction, server_id: int, introduction_id: str) -> Introduction:
    """An introduction that can be seen on this server.

    Raises:
        UserError: There is none of this id, or it is not to be seen, or of another server.
    """
    found = by_id(tx, introduction_id)
    if found is None or found.server_id != server_id or not found.visible:
        raise UserError("introduction-gone")
    return found


def put(tx: Transaction, introduction: Introduction) -> None:
    """Write an introduction with its index. The caller gives it its next revision."""
    index = index_of(introduction)
    tx.run(
        """
        INSERT INTO introductions (introduction_id, server_id, user_id, state, away, language, profile, revision,
            published_at, confirmed_at, hidden_reason, listed, town_key, town_name, country, search_text)
        VALUES (:id, :server, :user, :state, :away, :language, :profile, :revision,
            :published, :confirmed, :reason, :listed, :town, :town_name, :country, :search)
        ON CONFLICT (introduction_id) DO UPDATE SET state = excluded.state, away = excluded.away,
            language = excluded.language, profile = excluded.profile, revision = excluded.revision,
            published_at = excluded.published_at, confirmed_at = excluded.confirmed_at,
            hidden_reason = excluded.hidden_reason, listed = excluded.listed, town_key = excluded.town_key,
            town_name = excluded.town_name, country = excluded.country, search_text = excluded.search_text
        """,
        {
            "id": introduction.introduction_id,
            "server": introduction.server_id,
            "user": introduction.user_id,
            "state": introduction.state.value,
            "away": int(introduction.away),
            "language": introduction.language,
            "profile": _json(introduction.profile),
            "revision": introduction.revision,
            "published": introduction.published_at,
            "confirmed": introduction.confirmed_at,
            "reason": introduction.hidden_reason,
            "listed": int(index.listed),
            "town": index.town_key,
            "town_name": index.town_name,
            "country": index.country,
            "search": index.search_text,
        },
    )
    tx.run("DELETE FROM introduction_tags WHERE introduction_id = :id", {"id": introduction.introduction_id})
    tx.run_many(
        "INSERT INTO introduction_tags (introduction_id, tag) VALUES (:id, :tag)",
        ({"id": introduction.introduction_id, "tag": tag} for tag in sorted(index.tags)),
    )


def remove(tx: Transaction, introduction: Introduction) -> None:
    """Delete an introduction, and have its card taken down."""
    posts.unwant(tx, CARD, introduction.introduction_id)
    tx.run("DELETE FROM introductions WHERE introduction_id = :id", {"id": introduction.introduction_id})


def visible_on(tx: Transaction, server_id: int) -> list[Introduction]:
    """All introductions that can be seen on a server."""
    rows = tx.all(
        "SELECT * FROM introductions WHERE server_id = :server AND state = 'published' AND away = 0",
        {"server": server_id},
    )
    return [introduction_of(row) for row in rows]


def versions(tx: Transaction, server_id: int) -> dict[int, tuple[str, int]]:
    """By member the introductions that can be seen on a server: which one, and its revision."""
    rows = tx.all(
        "SELECT user_id, introduction_id, revision FROM introductions"
        " WHERE server_id = :server AND state = 'published' AND away = 0",
        {"server": server_id},
    )
    return {row["user_id"]: (row["introduction_id"], row["revision"]) for row in rows}


class MembersData:
    """What drafts, introductions and greetings keep of people."""

    tables = frozenset({"drafts", "introductions", "introduction_tags", "hellos"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who wrote, published or greeted."""
        own = ("drafts", "user_id"), ("introductions", "user_id")
        return people_in(tx, (*own, ("hellos", "from_user_id"), ("hellos", "to_user_id")), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """The draft, the introduction, and the greetings this person wrote."""
        return {
            "drafts": [
                {
                    "server": str(row["server_id"]),
                    "profile": json.loads(row["profile"]),
                    "not_accepted_yet": json.loads(row["rejected"]),
                    "updated_at": instant(row["updated_at"]),
                }
                for row in theirs(tx, "drafts", scope)
            ],
            "introductions": [
                {
                    "server": str(row["server_id"]),
                    "state": row["state"],
                    "away": bool(row["away"]),
                    "language": row["language"],
                    "profile": json.loads(row["profile"]),
                    "published_at": instant(row["published_at"]),
                    "confirmed_at": instant(row["confirmed_at"]),
                    "hidden_reason": row["hidden_reason"],
                }
                for row in theirs(tx, "introductions", scope)
            ],
            "greetings": [
                {"server": str(row["server_id"]), "words": row["words"], "said_at": instant(row["said_at"])}
                for row in theirs(tx, "hellos", scope, "from_user_id", by="said_at")
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget all of it, and have the cards taken down."""
        for row in theirs(tx, "introductions", scope):
            remove(tx, introduction_of(row))
        forget_theirs(tx, "drafts", scope)
        for column in ("from_user_id", "to_user_id"):
            forget_theirs(tx, "hellos", scope, column)
        # Somebody may have searched for them by name.
        tx.run("DELETE FROM searches WHERE CAST(:server AS BIGINT) IS NULL OR server_id = :server", parameters(scope))


def fresh(actor: Actor, profile: Profile, now: int) -> Introduction:
    """A member's first introduction."""
    return Introduction(
        introduction_id=new_id(),
        server_id=actor.server_id,
        user_id=actor.user_id,
        state=State.PUBLISHED,
        away=False,
        profile=profile,
        revision=0,
        published_at=now,
        confirmed_at=now,
        language=actor.language,
    )


def _json(profile: Profile) -> str:
    return PROFILES.dump_json(profile).decode()


def introduction_of(row: Row) -> Introduction:
    """The introduction in a row of its table."""
    return Introduction(
        introduction_id=row["introduction_id"],
        server_id=row["server_id"],
        user_id=row["user_id"],
        state=State(row["state"]),
        away=bool(row["away"]),
        profile=PROFILES.validate_json(row["profile"]),
        revision=row["revision"],
        published_at=row["published_at"],
        confirmed_at=row["confirmed_at"],
        language=row["language"],
        hidden_reason=row["hidden_reason"],
    )
