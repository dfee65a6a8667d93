"""Keeping the board in line: with what authors publish, with the server's settings, with who is there."""

from dataclasses import replace

from bot.cooperation import store
from bot.cooperation.model import Request
from bot.cooperation.store import CARD
from bot.delivery import posts
from bot.privacy import store as consents
from bot.privacy.model import Cause
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
    channel_id = server.channels.get(Purpose.COOPERATION)
    if request.shown and channel_id is not None:
        posts.want(
            tx,
            kind=CARD,
            subject_id=request.request_id,
            server_id=request.server_id,
            channel_id=channel_id,
            revision=request.revision,
        )
    else:
        posts.unwant(tx, CARD, request.request_id)


def take_down(tx: Transaction, request: Request) -> None:
    """Have the card taken down, for good."""
    posts.unwant(tx, CARD, request.request_id)


def follow_board(tx: Transaction, server: Server) -> None:
    """Bring all cards in line with the server's settings: another channel, other languages."""
    for request in store.shown_on(tx, server.server_id):
        show_card(tx, request, server)
    posts.touch(tx, CARD, server.server_id)


class RequestPresence:
    """Takes the requests of people down who leave or ask to be erased, and puts them back when they return."""

    def withdraw(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Take them down, if they go; a request does not hang on the consent to the directory."""
        self._follow(tx, scope, now)

    def restore(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Put them back."""
        self._follow(tx, scope, now)

    def _follow(self, tx: Transaction, scope: Scope, now: int) -> None:  # noqa: ARG002 - the protocol's instant
        server_id = scope.server_id or 0
        away = any(consents.erasure_of(tx, server_id, scope.user_id, cause) for cause in Cause)
        for request in store.of_author(tx, server_id, scope.user_id):
            if request.away is not away:
                write(tx, replace(request, away=away), servers.load(tx, server_id))
