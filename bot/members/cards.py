"""Keeping cards in line: with what authors publish, with the server's settings, with who is there."""

from collections.abc import Callable
from dataclasses import replace

from bot.delivery import posts
from bot.members import store
from bot.members.model import Introduction
from bot.members.store import CARD
from bot.servers import store as servers
from bot.servers.model import Purpose, Server
from bot.storage.database import Transaction
from bot.storage.personal import Scope

Follower = Callable[[Transaction, int, int], None]
"""Brings what else goes by somebody's introduction, of this server and user id, in line with what it says now."""


class IntroductionPresence:
    """Takes introductions down when their authors leave or withdraw, and puts them back when they return."""

    def withdraw(self, tx: Transaction, scope: Scope, now: int) -> None:  # noqa: ARG002 - the protocol's signature
        """Show this person's introduction no more."""
        self._set_away(tx, scope, away=True)

    def restore(self, tx: Transaction, scope: Scope, now: int) -> None:  # noqa: ARG002 - the protocol's signature
        """Show it again, if it was published."""
        self._set_away(tx, scope, away=False)

    def _set_away(self, tx: Transaction, scope: Scope, *, away: bool) -> None:
        introduction = store.of_member(tx, scope.server_id or 0, scope.user_id)
        if introduction is not None and introduction.away is not away:
            write(tx, replace(introduction, away=away), servers.load(tx, introduction.server_id))


def follow_settings(tx: Transaction, server: Server) -> None:
    """Bring all cards in line with the server's settings: another channel, other languages."""
    for introduction in store.visible_on(tx, server.server_id):
        show_card(tx, introduction, server)
    posts.touch(tx, CARD, server.server_id)


def write(tx: Transaction, introduction: Introduction, server: Server) -> None:
    """Write an introduction as its next revision, with its card brought in line."""
    revised = replace(introduction, revision=introduction.revision + 1)
    store.put(tx, revised)
    show_card(tx, revised, server)


def show_card(tx: Transaction, introduction: Introduction, server: Server) -> None:
    """Wish for a card where the server wants it, or for none."""
    channel_id = server.channels.get(Purpose.INTRODUCTIONS) if introduction.visible else None
    posts.want(tx, CARD, introduction.introduction_id, introduction.server_id, channel_id, introduction.revision)
