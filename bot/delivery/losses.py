"""What becomes of living posts whose messages somebody deleted on Discord."""

from collections.abc import Callable, Iterable, Mapping

from bot.delivery import posts
from bot.storage.database import Database, Transaction

StillWanted = Callable[[Transaction, str], bool]
"""Whether the post of this subject is still wanted, now that somebody deleted its message."""


class LostPosts:
    """Has posts made anew whose messages are gone; of a kind with a rule, only those that are still wanted."""

    def __init__(self, database: Database, rules: Mapping[str, StillWanted]) -> None:
        self._database = database
        self._rules = rules

    async def messages_lost(self, message_ids: Iterable[int]) -> None:
        """These messages were deleted, whosever they were."""
        deleted = tuple(message_ids)
        ours = await self._database.read(lambda tx: [each for each in deleted if posts.by_message(tx, each)])
        if ours:
            await self._database.write(lambda tx: self._lose(tx, ours))

    def _lose(self, tx: Transaction, message_ids: Iterable[int]) -> None:
        for message_id in message_ids:
            post = posts.by_message(tx, message_id)
            if post is None:
                continue
            posts.lost(tx, message_id)
            still_wanted = self._rules.get(post.kind)
            if still_wanted is not None and not still_wanted(tx, post.subject_id):
                posts.unwant(tx, post.kind, post.subject_id)
