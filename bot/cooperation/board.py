"""Keeping the board in line: with what authors publish, with the server's settings, with who is there."""

from dataclasses import replace

from bot.cooperation import planning, store
from bot.cooperation.model import Request
from bot.cooperation.partners import home_of, seen
from bot.cooperation.store import CARD
from bot.delivery import posts
from bot.privacy import store as consents
from bot.servers import store as servers
from bot.servers.model import Purpose, Server
from bot.storage.database import Transaction
from bot.storage.personal import Scope


def write(tx: Transaction, request: Request, server: Server) -> Request:
    """Write a request as its next revision, with its card brought in line."""
    revised = replace(request, revision=request.revision + 1)
    store.update(tx, revised)
    show_card(tx, revised, server)
    return revised


def show_card(tx: Transaction, request: Request, server: Server) -> None:
    """Wish for a card where the server wants it, or for none."""
    channel_id = server.channels.get(Purpose.COOPERATION) if request.shown else None
    posts.want(tx, CARD, request.request_id, request.server_id, channel_id, request.revision)


def follow_board(tx: Transaction, server: Server) -> None:
    """Bring all cards in line with the server's settings: another channel, other languages."""
    for request in store.shown_on(tx, server.server_id):
        show_card(tx, request, server)
    posts.touch(tx, CARD, server.server_id)


def follow_author(tx: Transaction, server_id: int, user_id: int) -> None:
    """Bring someone's requests in line with whether they are there, and who and where they say to everyone they are."""
    away = consents.is_leaving(tx, server_id, user_id)
    home = home_of(seen(tx, server_id, user_id))
    server = servers.load(tx, server_id)
    for request in store.of_author(tx, server_id, user_id):
        followed = replace(request, away=away, details=replace(request.details, home=home))
        # The name is only on the card, so that whatever is shown is shown anew.
        if request.shown or followed != request:
            write(tx, followed, server)


class RequestPresence:
    """Takes the requests of people down who leave or ask to be erased, and puts them back when they return.

    They do not hang on the consent to the directory; but without it they show neither a name nor a town.
    """

    def withdraw(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Take them down, if they go."""
        self._follow(tx, scope, now)

    def restore(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Put them back."""
        self._follow(tx, scope, now)

    def _follow(self, tx: Transaction, scope: Scope, now: int) -> None:
        author = (scope.server_id or 0, scope.user_id)
        were_away = {each.request_id for each in store.of_author(tx, *author) if each.away}
        follow_author(tx, *author)
        for request in store.of_author(tx, *author):
            if request.request_id in were_away:
                planning.come_back(tx, request, now)
