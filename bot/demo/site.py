"""The demo's web server: the start page, and what its buttons do. For this machine only."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from urllib.parse import urlencode

from aiohttp import web

from bot.clock import DAY, HOUR
from bot.demo import faces
from bot.demo.page import Persona, View, personas, render, stylesheet
from bot.demo.stage import Room
from bot.text.catalogue import Voice

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

TURNS = {"hour": HOUR, "day": DAY, "week": 7 * DAY, "month": 30 * DAY}
"""How far each button turns the clock, in seconds."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' http://127.0.0.1:*;"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Tour(Protocol):
    """What the page needs of the demo behind it."""

    def rooms(self, name: str) -> list[Room]:
        """Where this person can go."""
        ...

    def commands(self, name: str) -> Mapping[str, str]:
        """What this person types for each command, by its plain name."""
        ...

    def voice(self, name: str) -> Voice:
        """What the bot says to this person."""
        ...

    def now(self) -> datetime:
        """What time it is there."""
        ...

    async def open_room(self, name: str, room_id: int) -> str:
        """Open a room as this person; the address for the browser."""
        ...

    async def turn_forward(self, seconds: int) -> None:
        """Turn the clock forward, and let the bot do what falls due."""
        ...


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the demo keeps its data, as the page tells it."""

    database: str
    folder: str


def build_site(tour: Tour, place: Whereabouts) -> web.Application:
    """The web application."""
    site = _Site(tour, place)
    app = web.Application(middlewares=[_local_only])
    app.add_routes(
        [
            web.get("/", site.start),
            web.get("/style.css", site.style),
            web.get("/face/{slug}.png", site.face),
            web.post("/open", site.open),
            web.post("/clock", site.clock),
        ]
    )
    return app


class _Site:
    def __init__(self, tour: Tour, place: Whereabouts) -> None:
        self._tour = tour
        self._place = place

    async def start(self, request: web.Request) -> web.Response:
        persona = _persona(request.query.get("as", personas()[0].slug))
        turned = request.query.get("turned")
        view = View(
            persona=persona,
            rooms=self._tour.rooms(persona.name),
            commands=self._tour.commands(persona.name),
            say=self._tour.voice(persona.name),
            now=self._tour.now(),
            database=self._place.database,
            folder=self._place.folder,
            turned=f"A{'n' if turned == 'hour' else ''} {turned} has passed." if turned in TURNS else None,
        )
        return web.Response(text=render(view), content_type="text/html", headers=HEADERS)

    async def style(self, _request: web.Request) -> web.Response:
        return web.Response(text=stylesheet(), content_type="text/css", headers=HEADERS)

    async def face(self, request: web.Request) -> web.Response:
        persona = _persona(request.match_info["slug"])
        return web.Response(body=faces.draw(persona.name), content_type="image/png", headers=HEADERS)

    async def open(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        persona, room_id = _persona(str(form.get("as"))), str(form.get("room"))
        if room_id not in {str(room.id) for room in self._tour.rooms(persona.name)}:
            raise web.HTTPNotFound(text="There is no such room any more. Go back and reload the page.")
        raise web.HTTPSeeOther(await self._tour.open_room(persona.name, int(room_id)))

    async def clock(self, request: web.Request) -> web.StreamResponse:
        persona = _persona(request.query.get("as", ""))
        turn = str((await request.post()).get("turn"))
        if turn not in TURNS:
            raise web.HTTPBadRequest(text="The clock turns by an hour, a day, a week or a month.")
        await self._tour.turn_forward(TURNS[turn])
        query = urlencode({"as": persona.slug, "turned": turn})
        raise web.HTTPSeeOther(location=f"/?{query}#clock")


def _persona(slug: str) -> Persona:
    found = next((persona for persona in personas() if persona.slug == slug), None)
    if found is None:
        raise web.HTTPNotFound(text="Nobody of that name can be played.")
    return found


@web.middleware
async def _local_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """No other site's page may press these buttons, nor read what they show by rebinding a name."""
    host = request.host.rsplit(":", 1)[0]
    origin = request.headers.get("Origin")
    if host not in {"127.0.0.1", "localhost"} or (origin and origin != f"http://{request.host}"):
        raise web.HTTPForbidden
    return await handler(request)
