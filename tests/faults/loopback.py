"""The part of Discord that a sender talks to, on real sockets: it enforces nonces, and fails as it is told.

Messages live here, outside the process that is killed, so that they can be counted afterwards.
"""

import asyncio
import json
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

import discord
from aiohttp import web

Fault = Literal[
    "drop-before", "drop-after", "500", "500-after", "503", "503-after", "429", "403", "40003", "50001", "50007"
]
"""`after`: the request has done its work before the answer goes wrong."""

ME = 900
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Message:
    """A message as Discord keeps it; the nonce is remembered only for a while."""

    message_id: int
    channel_id: int
    payload: dict[str, Any]
    nonce: str | None

    def as_json(self) -> dict[str, Any]:
        return {
            "id": str(self.message_id),
            "channel_id": str(self.channel_id),
            "author": {"id": str(ME), "username": "bot", "discriminator": "0", "avatar": None, "bot": True},
            "content": "",
            "timestamp": discord.utils.snowflake_time(self.message_id).isoformat(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
            "flags": self.payload.get("flags", 0),
            "components": self.payload.get("components", []),
        }


@dataclass(slots=True)
class Loopback:
    """A running server. `now` is the time that new messages carry."""

    base: str = ""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    next_fault: Callable[[], Fault | None] = lambda: None
    messages: dict[int, Message] = field(default_factory=dict[int, Message])
    missing_channels: set[int] = field(default_factory=set[int])
    servers: dict[int, int] = field(default_factory=dict[int, int])
    """The server of a channel that is asked for by its id."""
    requests: int = 0
    repeats: int = 0
    _count: int = 0

    def forget_nonces(self) -> None:
        """As Discord does after "the past few minutes"."""
        for message in self.messages.values():
            message.nonce = None

    def texts(self, channel_id: int | None = None) -> list[str]:
        """The words of all messages, or those of a channel, oldest first."""
        return [
            message.payload["components"][0]["content"]
            for _, message in sorted(self.messages.items())
            if channel_id in (None, message.channel_id)
        ]

    def post(self, channel_id: int, payload: dict[str, Any]) -> Message:
        nonce = payload.get("nonce")
        if payload.get("enforce_nonce"):
            for message in self.messages.values():
                if message.channel_id == channel_id and message.nonce == nonce:
                    self.repeats += 1
                    return message
        self._count += 1
        message_id = (discord.utils.time_snowflake(self.now()) >> 22 << 22) + self._count % 2**22
        message = Message(message_id, channel_id, payload, nonce)
        self.messages[message_id] = message
        return message


_FAILURES: dict[str, tuple[int, dict[str, Any]]] = {
    "500": (500, {}),
    "503": (503, {}),
    "429": (429, {"retry_after": 0.05}),
    "403": (403, {"code": 50013}),
    "40003": (403, {"code": 40003}),
    "50001": (403, {"code": 50001}),
    "50007": (403, {"code": 50007}),
}


def _failure(status: int, code: int = 0, **more: float) -> web.Response:
    headers = {"Via": "1.1 google", "Retry-After": "1"} if status == 429 else {}
    return _answer({"code": code, "message": "as told", **more}, status=status, headers=headers)


def _answer(data: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    response = web.Response(text=json.dumps(data), status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"  # discord.py compares the whole of it
    return response


def _drop(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError


async def _work(loopback: Loopback, request: web.Request) -> web.Response:
    channel_id = int(request.match_info["channel"])
    if channel_id in loopback.missing_channels:
        return _failure(404, 10003)
    if request.method == "POST":
        return _answer(loopback.post(channel_id, json.loads(await request.text())).as_json())
    if "message" not in request.match_info:
        after = int(request.query.get("after", "0"))
        limit = int(request.query.get("limit", "50"))
        found = [
            each for key, each in sorted(loopback.messages.items()) if each.channel_id == channel_id and key > after
        ]
        return _answer([message.as_json() for message in reversed(found[:limit])])
    message = loopback.messages.get(int(request.match_info["message"]))
    if message is None:
        return _failure(404, 10008)
    if request.method == "DELETE":
        del loopback.messages[message.message_id]
        return web.Response(status=204)
    message.payload |= json.loads(await request.text())
    return _answer(message.as_json())


def _with_faults(loopback: Loopback) -> Callable[[web.Request], Any]:
    async def handle(request: web.Request) -> web.StreamResponse:
        loopback.requests += 1
        fault = loopback.next_fault() or "none"
        kind, _, when = fault.partition("-")
        if kind == "none" or when == "after":
            answer = await _work(loopback, request)
            if kind == "none":
                return answer
        if kind == "drop":
            return _drop(request)
        status, more = _FAILURES[kind]
        return _failure(status, **more)

    return handle


@asynccontextmanager
async def running_loopback() -> AsyncGenerator[Loopback]:
    """Serve on a free port of this machine."""
    loopback = Loopback()
    application = web.Application()
    handle = _with_faults(loopback)
    me = {"id": str(ME), "username": "bot", "discriminator": "0", "avatar": None, "bot": True}
    about = {"id": "1", "name": "bot", "icon": None, "description": "", "bot_public": True, "verify_key": ""}

    async def open_dm(request: web.Request) -> web.Response:
        user_id = int(json.loads(await request.text())["recipient_id"])
        person = {"id": str(user_id), "username": "ola", "discriminator": "0", "avatar": None}
        return _answer({"id": str(user_id + 1_000_000), "type": 1, "recipients": [person]})

    async def show_channel(request: web.Request) -> web.Response:
        channel_id = int(request.match_info["channel"])
        if channel_id in loopback.missing_channels:
            return _failure(404, 10003)
        server_id = str(loopback.servers[channel_id])
        about: dict[str, Any] = {"name": "hall", "position": 0, "permission_overwrites": []}
        return _answer({"id": str(channel_id), "type": 0, "guild_id": server_id, **about})

    async def who(_request: web.Request) -> web.Response:
        return _answer(me)

    async def which(_request: web.Request) -> web.Response:
        return _answer({**about, "bot_require_code_grant": False, "team": None, "owner": me, "flags": 0})

    application.add_routes(
        [
            web.get("/users/@me", who),
            web.get("/oauth2/applications/@me", which),
            web.post("/users/@me/channels", open_dm),
            web.get("/channels/{channel}", show_channel),
            web.route("*", "/channels/{channel}/messages", handle),
            web.route("*", "/channels/{channel}/messages/{message}", handle),
        ]
    )
    runner = web.AppRunner(application)
    await runner.setup()
    listening = socket.create_server(("127.0.0.1", 0))
    await web.SockSite(runner, listening).start()
    loopback.base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    try:
        yield loopback
    finally:
        await runner.cleanup()
