"""A Discord made of a list: it enforces nonces for a while, and fails as it is told."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import Clock
from bot.delivery.model import Recipient, ToChannel
from bot.delivery.pace import Pace
from bot.delivery.port import CHANNEL_MISSING, NO_ACCESS, Done, Missing, Outcome, Passing, Refused

WINDOW = 180
"""Seconds for which it remembers a nonce: "the past few minutes"."""

Fault = Callable[[Callable[[], Outcome]], Outcome]
"""What happens to a request: it may call through, before or instead of answering something else."""


def answers(outcome: Outcome) -> Fault:
    """The request is refused before it does anything."""
    return lambda _go: outcome


def loses_answer(go: Callable[[], Outcome]) -> Outcome:
    """The request does its work, but the connection drops before the answer."""
    go()
    return Passing("connection", unsure=True)


class Crashed(BaseException):
    """The process ends here."""


def crashes_before(_go: Callable[[], Outcome]) -> Outcome:
    raise Crashed


def crashes_after(go: Callable[[], Outcome]) -> Outcome:
    go()
    raise Crashed


@dataclass(slots=True)
class Message:
    message_id: int
    to: Recipient
    content: object
    nonce: str
    at: int
    deleted: bool = False


class FakeDiscord:
    """A `Sender` whose messages can be counted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.pace = Pace(100_000)
        self.messages: list[Message] = []
        self.faults: deque[Fault] = deque()
        self.missing_channels: set[int] = set()
        self.hidden_channels: set[int] = set()
        self.left_servers: set[int] = set()
        self.look_backs = 0
        self.requests = 0

    def there(self, to: Recipient | None = None) -> list[object]:
        """What is to be seen now, oldest first."""
        return [each.content for each in self.messages if not each.deleted and to in (None, each.to)]

    def is_on(self, server_id: int) -> bool:
        return server_id not in self.left_servers

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        def go() -> Outcome:
            if isinstance(to, ToChannel) and to.channel_id in self.missing_channels:
                return Refused(CHANNEL_MISSING)
            if isinstance(to, ToChannel) and to.channel_id in self.hidden_channels:
                return Refused(NO_ACCESS)
            now = self._clock.timestamp()
            for message in self.messages:
                if message.nonce == nonce and message.to == to and now - message.at < WINDOW:
                    return Done(message.message_id)
            self.messages.append(Message(len(self.messages) + 1, to, outgoing, nonce, now))
            return Done(len(self.messages))

        return self._through(go)

    async def look_back(self, to: Recipient, nonce: str, since: int) -> Outcome:
        self.look_backs += 1
        if isinstance(to, ToChannel) and to.channel_id in self.missing_channels:
            return Refused(CHANNEL_MISSING)
        for message in self.messages:
            if message.to == to and message.nonce == nonce and not message.deleted and message.at >= since:
                return Done(message.message_id)
        return Missing()

    async def edit(self, channel_id: int, message_id: int, outgoing: object) -> Outcome:
        def go() -> Outcome:
            message = self._find(channel_id, message_id)
            if not isinstance(message, Message):
                return message
            message.content = outgoing
            return Done(message_id)

        return self._through(go)

    async def delete(self, channel_id: int, message_id: int) -> Outcome:
        def go() -> Outcome:
            message = self._find(channel_id, message_id)
            if not isinstance(message, Message):
                return message
            message.deleted = True
            return Done(message_id)

        return self._through(go)

    def _find(self, channel_id: int, message_id: int) -> Message | Missing | Refused:
        if channel_id in self.missing_channels:
            return Refused(CHANNEL_MISSING)
        if channel_id in self.hidden_channels:
            return Refused(NO_ACCESS)
        for message in self.messages:
            if message.message_id == message_id and message.to == ToChannel(channel_id) and not message.deleted:
                return message
        return Missing()

    def _through(self, go: Callable[[], Outcome]) -> Outcome:
        self.requests += 1
        return self.faults.popleft()(go) if self.faults else go()
