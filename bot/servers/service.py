"""The use cases of a server's settings."""

import re
from collections.abc import Callable, Iterable, Sequence
from zoneinfo import ZoneInfo, available_timezones

from bot.clock import Clock
from bot.delivery import posts
from bot.errors import UserError
from bot.servers import audit, store
from bot.servers.audit import Setting
from bot.servers.model import (
    MAX_PLACES,
    MAX_PUBLIC_LANGUAGES,
    REQUEST_RANGE,
    RETENTION_RANGE,
    Actor,
    Place,
    Purpose,
    Server,
)
from bot.storage.database import Database, Transaction
from bot.taxonomy.folding import fold
from bot.text.languages import COUNTRIES, LANGUAGES, language_of
from bot.text.safe import clean_line, has_letters

PLACE_NAME_LIMIT = 60
"""Characters of a place's name."""

Follower = Callable[[Transaction, Server], None]
"""Brings a feature's posts in line with other languages or channels, in the transaction that changes them.

It may touch every post on a server, so it is not called for settings that no post shows.
"""


class ServerService:
    """Settings, each change checked, recorded, and followed by the features at once."""

    def __init__(
        self, database: Database, clock: Clock, places: Sequence[Place], followers: Sequence[Follower]
    ) -> None:
        self._database = database
        self._clock = clock
        self._places = tuple(places)
        self._followers = tuple(followers)

    async def load(self, server_id: int) -> Server:
        """The settings, for the bot's own use."""
        return await self._database.read(lambda tx: store.load(tx, server_id))

    async def open(self, actor: Actor) -> Server:
        """The settings, for someone who may change them."""
        return await self._database.read(lambda tx: store.moderated(tx, actor))

    async def begin(self, actor: Actor, server_locale: str) -> Server:
        """Open the set-up: a server that has no settings yet gets sensible ones, in its own language."""

        def change(tx: Transaction) -> Server:
            fresh = not store.exists(tx, actor.server_id)
            store.moderated(tx, actor)
            store.ensure(tx, actor.server_id, self._places)
            if fresh:
                store.set_languages(tx, actor.server_id, (language_of(server_locale),))
            return store.load(tx, actor.server_id)

        return await self._database.write(change)

    async def check(self, actor: Actor) -> tuple[Server, int]:
        """The settings, and the number of posts that could not be made; these are tried again at once."""

        def change(tx: Transaction) -> tuple[Server, int]:
            server = store.moderated(tx, actor)
            stuck = len(posts.problems(tx, actor.server_id))
            posts.recheck(tx, actor.server_id)
            return server, stuck

        return await self._database.write(change)

    async def invited(self, server_id: int) -> None:
        """The bot is on the server, perhaps again: what it could not do there is tried at once."""
        await self._database.write(lambda tx: posts.recheck(tx, server_id))

    async def finish(self, actor: Actor) -> Server:
        """The set-up is done: newcomers are greeted from now on."""
        now = self._clock.timestamp()
        return await self._change(actor, Setting.SET_UP, lambda tx: store.mark_set_up(tx, actor.server_id, now))

    async def set_languages(self, actor: Actor, languages: Iterable[str]) -> Server:
        """Choose one or two languages for public posts."""
        chosen = [language for language in dict.fromkeys(languages) if language in LANGUAGES]
        if not 1 <= len(chosen) <= MAX_PUBLIC_LANGUAGES:
            raise UserError("settings-languages-number", limit=MAX_PUBLIC_LANGUAGES)
        return await self._change(actor, Setting.LANGUAGES, lambda tx: store.set_languages(tx, actor.server_id, chosen))

    async def set_channels(self, actor: Actor, channels: dict[Purpose, int | None]) -> Server:
        """Choose the channels for some purposes; the caller has checked that the bot can work in them."""

        def change(tx: Transaction) -> None:
            for purpose, channel_id in channels.items():
                store.set_channel(tx, actor.server_id, purpose, channel_id)

        return await self._change(actor, Setting.CHANNELS, change)

    async def set_moderator_roles(self, actor: Actor, role_ids: Iterable[int]) -> Server:
        """Choose the roles whose members moderate. Only who manages the server may hand out that right."""
        if not actor.manages:
            raise UserError("managers-only")
        chosen = frozenset(role_ids)
        return await self._change(
            actor, Setting.MODERATORS, lambda tx: store.set_moderator_roles(tx, actor.server_id, chosen)
        )

    async def set_retention(self, actor: Actor, raw_days: str, raw_months: str | None = None) -> Server:
        """Choose for how many days the data of people who left are kept, and for how many months old requests."""
        days = _number(raw_days)
        if days not in RETENTION_RANGE:
            raise UserError("settings-retention-range", least=RETENTION_RANGE.start, most=RETENTION_RANGE.stop - 1)
        months = _number(raw_months) if raw_months is not None else None
        if months is not None and months not in REQUEST_RANGE:
            raise UserError("settings-requests-range", least=REQUEST_RANGE.start, most=REQUEST_RANGE.stop - 1)

        def change(tx: Transaction) -> None:
            store.set_retention(tx, actor.server_id, days)
            if months is not None:
                store.set_request_months(tx, actor.server_id, months)

        return await self._change(actor, Setting.RETENTION, change)

    async def add_place(self, actor: Actor, raw_name: str, country: str, timezone: str) -> Server:
        """Add a town to the network's places on this server."""
        name = clean_line(raw_name, limit=PLACE_NAME_LIMIT)
        if not has_letters(name):
            raise UserError("town-name-needed")
        if country not in COUNTRIES:
            raise UserError("town-country-needed")
        if timezone not in available_timezones():
            raise UserError("settings-timezone-unknown")
        place_id = _place_id(name)

        def change(tx: Transaction) -> None:
            server = store.load(tx, actor.server_id)
            there = server.place(place_id)
            other = there is not None and there.country != country
            place = Place(f"{place_id}-{country.lower()}" if other else place_id, name, country, ZoneInfo(timezone).key)
            if len(server.places) >= MAX_PLACES and server.place(place.place_id) is None:
                raise UserError("settings-places-full", limit=MAX_PLACES)
            store.put_place(tx, actor.server_id, place)

        return await self._change(actor, Setting.PLACES, change)

    async def remove_place(self, actor: Actor, place_id: str) -> Server:
        """Take a town off the list."""
        return await self._change(actor, Setting.PLACES, lambda tx: store.remove_place(tx, actor.server_id, place_id))

    async def _change(self, actor: Actor, what: Setting, change: Callable[[Transaction], object]) -> Server:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> Server:
            before = store.moderated(tx, actor)
            store.ensure(tx, actor.server_id, self._places)
            change(tx)
            audit.record_setting(tx, actor, what, now)
            server = store.load(tx, actor.server_id)
            if (server.languages, server.channels) != (before.languages, before.channels):
                for follow in self._followers:
                    follow(tx, server)
            return server

        return await self._database.write(write)


def _number(raw: str) -> int:
    """The number that was typed; 0 where it is none."""
    digits = raw.strip()
    return int(digits) if re.fullmatch("[0-9]{1,4}", digits) else 0


def _place_id(name: str) -> str:
    """The id of a place: `nowy-dwor` for "Nowy Dwór"."""
    return "-".join(fold(name).split())[:40]
