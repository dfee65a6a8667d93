"""Making vectors of what members wrote in the background, so that nobody who asks waits for it."""

from bot.cooperation.desk import MatchingDesk
from bot.storage.database import Transaction


class VectorsChore:
    """Embeds those who are new or have changed, one after the other. Without embeddings there is nothing to do."""

    name = "cooperation-vectors"

    def __init__(self, desk: MatchingDesk) -> None:
        self._desk = desk
        self._finishing = False

    def next_due(self, tx: Transaction) -> int | None:  # noqa: ARG002 - a chore's signature
        """At once, while vectors are missing."""
        return 0 if self._desk.unembedded else None

    async def run(self) -> None:
        """Embed everybody and every request whose vectors are missing."""
        while self._desk.unembedded and not self._finishing:
            await self._desk.embed_next()

    def finish(self) -> None:
        """Leave the rest for the next start; until then they are matched by their words alone."""
        self._finishing = True
