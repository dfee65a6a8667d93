"""How many questions to the organisers of a forum one member may open a thread for."""

from bot.errors import UserError
from bot.forums import contacts_store
from bot.forums.authoring import found
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

MAX_QUESTIONS = 5
"""Threads of one member about one forum; more questions find room in those."""


class QuestionService:
    """Counts questions, so that nobody floods the organisers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def may_ask(self, actor: Actor, forum_id: str) -> None:
        """Refuse before anything is typed.

        Raises:
            UserError: `forum-ask-enough` with the `limit`.
        """
        await self._database.read(lambda tx: _require_room(tx, actor, forum_id))

    async def asked(self, actor: Actor, forum_id: str) -> None:
        """Count a question that is about to be brought to the organisers.

        Raises:
            UserError: `forum-ask-enough` with the `limit`.
        """

        def change(tx: Transaction) -> None:
            _require_room(tx, actor, forum_id)
            contacts_store.count_question(tx, forum_id, actor.user_id, actor.server_id, 1)

        await self._database.write(change)

    async def not_asked(self, actor: Actor, forum_id: str) -> None:
        """The question did not arrive, so it does not count."""
        await self._database.write(
            lambda tx: contacts_store.count_question(tx, forum_id, actor.user_id, actor.server_id, -1)
        )


def _require_room(tx: Transaction, actor: Actor, forum_id: str) -> None:
    found(tx, actor, forum_id)
    if contacts_store.questions(tx, forum_id, actor.user_id) >= MAX_QUESTIONS:
        raise UserError("forum-ask-enough", limit=MAX_QUESTIONS)
