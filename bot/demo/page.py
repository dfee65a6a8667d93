"""The start page of the demo: who to be, where to go, what to try, and what time it is."""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from string import Template
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from bot.clock import DAY, HOUR
from bot.demo.people import read_data
from bot.demo.stage import Room, RoomKind
from bot.demo.window import TIMEZONE
from bot.text.catalogue import Voice

DIRECT = "direct"
"""What the tour calls a person's direct messages with the bot."""

_SIGNS = {RoomKind.CHANNEL: "#", RoomKind.THREAD: "↳", RoomKind.DIRECT: "@"}


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to try, and where."""

    room: str
    text: str


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody a visitor can play."""

    name: str
    role: str
    language: str
    about: str
    hints: tuple[Hint, ...]

    @property
    def slug(self) -> str:
        """The name as it stands in addresses."""
        return self.name.casefold()


@dataclass(frozen=True, slots=True)
class View:
    """All that one rendering of the page shows."""

    persona: Persona
    rooms: Iterable[Room]
    commands: Mapping[str, str]
    say: Voice
    now: datetime
    database: str
    folder: str
    turned: str | None = None


@cache
def personas() -> tuple[Persona, ...]:
    """Whom a visitor can play, as `data/tour.toml` describes them."""
    return TypeAdapter(tuple[Persona, ...]).validate_python(read_data("tour.toml")["persona"])


def stylesheet() -> str:
    """The page's one style sheet."""
    return _asset("style.css")


def render(view: View) -> str:
    """The page as HTML."""
    rooms = list(view.rooms)
    persona = view.persona
    local = view.now.astimezone(ZoneInfo(TIMEZONE))
    return Template(_asset("page.html")).substitute(
        now=f"{local:%A}, {local.day} {local:%B %Y, %H:%M}",
        now_iso=local.isoformat(timespec="minutes"),
        people="".join(_person(other, current=other is persona) for other in personas()),
        name=html.escape(persona.name),
        slug=persona.slug,
        about=html.escape(persona.about),
        rooms=_rooms(rooms, persona, view.now),
        tries="".join(_hint(hint, rooms, view) for hint in persona.hints),
        turned=f'<p class="turned" role="status">{html.escape(view.turned)}</p>' if view.turned else "",
        database=html.escape(view.database),
        folder=html.escape(view.folder),
    )


def _asset(name: str) -> str:
    return files("bot.demo").joinpath("data", name).read_text("utf-8")


def _person(persona: Persona, *, current: bool) -> str:
    here = ' aria-current="true"' if current else ""
    return (
        f'<a class="person" href="/?as={persona.slug}"{here}>'
        f'<img src="/face/{persona.slug}.png" alt=""><b>{html.escape(persona.name)}</b>'
        f"<small>{html.escape(persona.role)}<br>{html.escape(persona.language)}</small></a>"
    )


def _rooms(rooms: Iterable[Room], persona: Persona, now: datetime) -> str:
    pieces: list[str] = []
    for room in rooms:
        direct = room.kind is RoomKind.DIRECT
        if direct:
            pieces.append('<li class="label">Direct messages</li>')
        name = f"{persona.name} and the bot" if direct else room.name
        face = (
            f'<span class="sign" aria-hidden="true">{_SIGNS[room.kind]}</span>'
            f'<span class="name"><b>{html.escape(name)}</b><small>{_activity(room, now)}</small></span>'
        )
        pieces.append(f'<li class="{room.kind}">{_opens(room, persona, face)}</li>')
    return "".join(pieces)


def _hint(hint: Hint, rooms: Iterable[Room], view: View) -> str:
    room = next((room for room in rooms if _is_of(room, hint)), None)
    text = re.sub("`([^`]+)`", lambda found: _typed(found[1], view), html.escape(hint.text))
    if room is None:
        return f"<li>{text}</li>"
    name = "Direct messages" if room.kind is RoomKind.DIRECT else f"#{room.name}"
    return f"<li>{_opens(room, view.persona, html.escape(name))} {text}</li>"


def _typed(text: str, view: View) -> str:
    """Something to type or to press; commands and the bot's own texts as the persona's Discord shows them."""
    if text.startswith("="):
        return f"<code>{html.escape(view.say(text.removeprefix('=')))}</code>"
    name = view.commands.get(text.removeprefix("/"))
    return f"<code>/{html.escape(name)}</code>" if name and text.startswith("/") else f"<code>{text}</code>"


def _is_of(room: Room, hint: Hint) -> bool:
    if hint.room == DIRECT:
        return room.kind is RoomKind.DIRECT
    return room.kind is RoomKind.CHANNEL and room.name == hint.room


def _opens(room: Room, persona: Persona, face: str) -> str:
    return (
        f'<form method="post" action="/open"><input type="hidden" name="as" value="{persona.slug}">'
        f'<button name="room" value="{room.id}">{face}</button></form>'
    )


def _activity(room: Room, now: datetime) -> str:
    if room.last is None:
        return "nothing yet"
    seconds = max(0, int((now.astimezone(UTC) - room.last).total_seconds()))
    if seconds < HOUR:
        ago = "just now" if seconds < 120 else f"{seconds // 60} minutes ago"
    elif seconds < DAY:
        ago = "an hour ago" if seconds < 2 * HOUR else f"{seconds // HOUR} hours ago"
    else:
        ago = "yesterday" if seconds < 2 * DAY else f"{seconds // DAY} days ago"
    return f"{room.messages} message{'' if room.messages == 1 else 's'} · {ago}"
