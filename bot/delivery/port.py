"""What the engine asks of whoever talks to Discord, and what it can answer."""

from dataclasses import dataclass
from typing import Final, Protocol

from bot.delivery.model import Recipient
from bot.delivery.pace import Pace


@dataclass(frozen=True, slots=True)
class Done:
    """It worked. `message_id` is the message that is now there."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Passing:
    """An error that passes by itself: try again.

    Args:
        reason: A short code for the log and the row, e.g. "http-503".
        unsure: Whether the request may have reached its end all the same.
        retry_after: Seconds for which Discord asked to be left alone.
    """

    reason: str
    unsure: bool
    retry_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Closed:
    """The person takes no direct messages from the bot."""

    reason: str = "dm-closed"


@dataclass(frozen=True, slots=True)
class Missing:
    """The message that was to be changed is not there any more."""

    reason: str = "message-missing"


CHANNEL_MISSING: Final = "channel-missing"
"""The reason of a refusal that says the channel is not there any more, and so no message in it either."""

NO_ACCESS: Final = "no-access"
"""The reason of a refusal that says the bot may not see the channel, and so can do nothing at all there."""

SERVER_LEFT: Final = "server-left"
"""The reason why nothing is tried on a server that the bot is not on."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Discord won't do this, however often it is asked: no permission, no such channel, a bad request."""

    reason: str


Failure = Passing | Closed | Missing | Refused

Outcome = Done | Failure


class Sender(Protocol):
    """Puts rendered messages on Discord. It raises nothing that Discord or the network did: it answers."""

    @property
    def pace(self) -> Pace:
        """What keeps all that use it below Discord's limit together."""
        ...

    def is_on(self, server_id: int) -> bool:
        """Whether the bot is on this server, as far as is known: elsewhere Discord refuses everything."""
        ...

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        """Send a message; a repeat with the same nonce within Discord's window gives the first one's id."""
        ...

    async def look_back(self, to: Recipient, nonce: str, since: int) -> Outcome:
        """Find the message with this nonce that may have been sent since then (epoch seconds).

        Done: it is there. Missing: it certainly is not. Anything else: nobody can tell now.
        """
        ...

    async def edit(self, channel_id: int, message_id: int, outgoing: object) -> Outcome:
        """Replace the content of one of the bot's messages."""
        ...

    async def delete(self, channel_id: int, message_id: int) -> Outcome:
        """Delete one of the bot's messages."""
        ...
