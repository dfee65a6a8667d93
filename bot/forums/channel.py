"""The channel in which a server has its forums, as its settings say."""

from dataclasses import replace

from bot.clock import Clock
from bot.forums import planning, store, talk
from bot.forums.seating import revised
from bot.servers.model import Purpose, Server
from bot.storage.database import Transaction


class FollowChannel:
    """Brings forums in line with changed settings of their server: another channel, other languages."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, tx: Transaction, server: Server) -> None:
        """Follow, in the transaction of the change."""
        chosen, known = server.channels.get(Purpose.FORUMS), store.settings(tx, server.server_id)
        if known.channel_id != chosen:
            store.save_settings(tx, replace(known, channel_id=chosen))
            self._move(tx, server.server_id, chosen)
        planning.renew_cards(tx, server.server_id)

    def _move(self, tx: Transaction, server_id: int, channel_id: int | None) -> None:
        """Move the cards of the forums that are ahead; people are mentioned where the card is."""
        now = self._clock.timestamp()
        for forum in store.coming(tx, server_id, now):
            moved = revised(tx, replace(forum, channel_id=channel_id))
            talk.follow(tx, moved, forum.talk_id, now)
