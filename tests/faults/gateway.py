"""Discord on real sockets, REST and gateway, for the whole bot: SimCord's world served by a small web server.

SimCord by itself goes around discord.py's HTTP and websocket layers. Here they are in play, so connections can be
dropped, sessions lost and rate limits answered, and the bot can live in a process of its own.
"""

import asyncio
import json
import socket
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

import discord
from aiohttp import WSMsgType, web
from discord.gateway import DiscordWebSocket as Op
from simcord.backend import serializers
from simcord.backend.errors import BackendError
from simcord.backend.models import Interaction, Message
from simcord.backend.state import Backend
from simcord.enums import InteractionType
from simcord.gateway import FakeGateway, FakeWebSocket
from simcord.http.router import RouteNotImplemented, UnsupportedField, dispatch
from simcord.interactions import base_payload

from bot.clock import SystemClock
from bot.demo.simulation import SimulatedClock

HEARTBEAT_MILLISECONDS = 41_250
"""What Discord tells its clients."""

ROUND_TRIP = 0.01
"""Seconds until a heartbeat is answered; discord.py takes an answer that is there at once for one to the last."""


class _Session:
    """One bot's connection to the gateway, as SimCord's own gateway sees it: it parses by sending."""

    def __init__(self, backend: Backend, connection: web.WebSocketResponse, intents: int) -> None:
        self.intents = discord.Intents.none()
        self.intents.value = intents
        self.parsers = self
        self._connection = connection
        self._waiting: asyncio.Queue[tuple[str, Mapping[str, Any]]] = asyncio.Queue()
        self._sent = 0
        self.gateway = FakeGateway(backend, self)
        self.requests = FakeWebSocket(backend, self.gateway)

    def __getitem__(self, event: str) -> Callable[[Mapping[str, Any]], None]:
        return partial(self._put, event)

    def get(self, event: str) -> Callable[[Mapping[str, Any]], None]:
        return self[event]

    def _put(self, event: str, payload: Mapping[str, Any]) -> None:
        self._waiting.put_nowait((event, payload))

    async def send_forever(self) -> None:
        while True:
            event, payload = await self._waiting.get()
            self._sent += 1
            await self._connection.send_json({"op": Op.DISPATCH, "t": event, "s": self._sent, "d": payload})


@dataclass(slots=True)
class SocketDiscord:
    """The running server, and what a test does to it."""

    backend: Backend
    rest: str = ""
    gateway: str = ""
    identified: int = 0
    """Sessions begun."""
    refusing: int = 0
    """Gateway connections still to be dropped before they say hello."""
    unserved: list[str] = field(default_factory=list[str])
    """What SimCord can't answer; a test should find it empty."""
    limited: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])
    """Paths of POST requests still to be answered with 429 once, and the seconds to wait."""
    _open: set[asyncio.Transport] = field(default_factory=set[asyncio.Transport])
    _answered: dict[int, asyncio.Event] = field(default_factory=dict[int, asyncio.Event])

    def drop_connections(self) -> None:
        """Cut every gateway connection as a broken network does, without a closing word."""
        for transport in self._open:
            transport.abort()

    def interact(
        self, guild_id: int, channel_id: int, user_id: int, data: dict[str, Any], *, on: Message | None = None
    ) -> Interaction:
        """A member uses a command, or a component of the message `on`."""
        record, payload = base_payload(
            self.backend,
            type=InteractionType.APPLICATION_COMMAND if on is None else InteractionType.MESSAGE_COMPONENT,
            channel_id=channel_id,
            guild_id=guild_id,
            user_id=user_id,
            data=data,
        )
        if on is not None:
            record.source_message_id = on.id
            payload["message"] = serializers.message_payload(self.backend, on)
        self._answered[record.id] = asyncio.Event()
        self.backend.emit("INTERACTION_CREATE", payload)
        return record

    async def answered(self, interaction: Interaction) -> None:
        """Wait until the bot has answered it."""
        await self._answered[interaction.id].wait()

    async def request(self, request: web.Request) -> web.Response:
        """Answer a REST request the way SimCord would."""
        path = request.path.removeprefix("/api")
        for at, (limited, seconds) in enumerate(self.limited):
            if request.method == "POST" and path == limited:
                del self.limited[at]
                body = {"message": "You are being rate limited.", "retry_after": seconds, "global": False}
                return _answer(body, 429, {"Via": "1.1 google", "Retry-After": str(seconds)})
        text = await request.text()
        try:
            answer = dispatch(
                self.backend,
                request.method,
                path,
                json=json.loads(text) if text else None,
                params=dict(request.query),
            )
        except (RouteNotImplemented, UnsupportedField) as missing:
            self.unserved.append(f"{request.method} {path}: {missing}")
            return _answer({"code": 0, "message": str(missing)}, 501)
        except BackendError as error:
            return _answer(error.to_json(), error.status)
        if path.startswith("/interactions/"):
            self._answered[int(path.split("/")[2])].set()
        return web.Response(status=204) if answer is None else _answer(answer)

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Hold one gateway connection, until either side ends it."""
        transport = cast("asyncio.Transport", request.transport)
        if self.refusing:
            self.refusing -= 1
            transport.abort()
            raise asyncio.CancelledError
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        self._open.add(transport)
        sending: asyncio.Task[None] | None = None
        session: _Session | None = None
        try:
            await connection.send_json({"op": Op.HELLO, "d": {"heartbeat_interval": HEARTBEAT_MILLISECONDS}})
            async for message in connection:
                if message.type is not WSMsgType.TEXT:
                    continue
                said = json.loads(message.data)
                match said["op"]:
                    case Op.HEARTBEAT:
                        await asyncio.sleep(ROUND_TRIP)
                        await connection.send_json({"op": Op.HEARTBEAT_ACK})
                    case Op.IDENTIFY:
                        session = _Session(self.backend, connection, said["d"]["intents"])
                        sending = asyncio.create_task(session.send_forever())
                        self._begin(session)
                    case Op.RESUME:
                        await connection.send_json({"op": Op.INVALIDATE_SESSION, "d": False})
                    case Op.REQUEST_MEMBERS if session is not None:
                        await _look_up(session, said["d"])
                    case _:
                        self.unserved.append(f"opcode {said['op']}")
        finally:
            self._open.discard(transport)
            if session is not None and sending is not None:
                self.backend.subscribers.remove(session.gateway.feed)
                sending.cancel()
        return connection

    def _begin(self, session: _Session) -> None:
        self.identified += 1
        guilds = list(self.backend.guilds.values())
        ready = {
            "v": 10,
            "user": serializers.user_payload(self.backend.bot_user),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": f"session-{self.identified}",
            "resume_gateway_url": self.gateway,
            "application": {"id": str(self.backend.application_id), "flags": 0},
        }
        session.gateway.feed("READY", ready)
        for guild in guilds:
            session.gateway.feed("GUILD_CREATE", serializers.guild_create_payload(self.backend, guild))
        self.backend.subscribers.append(session.gateway.feed)


async def _look_up(session: _Session, asked: Mapping[str, Any]) -> None:
    wanted = asked.get("user_ids")
    await session.requests.request_chunks(
        int(asked["guild_id"]),
        asked.get("query"),
        limit=asked["limit"],
        user_ids=[int(each) for each in wanted] if wanted else None,
        nonce=asked.get("nonce"),
    )


def _answer(data: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    response = web.Response(text=json.dumps(data), status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"  # discord.py compares the whole of it
    return response


@asynccontextmanager
async def running_discord() -> AsyncGenerator[SocketDiscord]:
    """Serve on a free port of this machine. The world is empty; its clock is the machine's."""
    clock = SimulatedClock(datetime.now(UTC))
    clock.run_along(SystemClock())
    served = SocketDiscord(Backend(clock=cast("Any", clock)))
    application = web.Application()
    application.add_routes([web.get("/gateway/", served.connect), web.route("*", "/api/{path:.*}", served.request)])
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    listening = socket.create_server(("127.0.0.1", 0))
    await web.SockSite(runner, listening).start()
    at = f"127.0.0.1:{listening.getsockname()[1]}"
    served.rest, served.gateway = f"http://{at}/api", f"ws://{at}/gateway/"
    try:
        yield served
    finally:
        await runner.cleanup()
