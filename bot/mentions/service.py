"""Answering who mentions the bot, or writes to it, with what it knows. Nothing of what was said is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.cooperation.desk import MatchingDesk
from bot.forums.browsing import ForumBrowser
from bot.forums.model import Forum
from bot.members.directory import Directory, Page, Query
from bot.mentions.hearing import Heard, Topic, hear
from bot.servers.model import Actor
from bot.servers.service import ServerService
from bot.text.languages import FALLBACK

SAID_LIMIT = 4_000
"""Characters of a message that are looked at: the longest that Discord lets anybody write."""

FORUMS_SHOWN = 3
"""Forums in an answer: in a conversation, a list would be in the way."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is to be answered, in which language."""

    heard: Heard
    language: str
    forums: tuple[Forum, ...] = ()
    people: Page | None = None


class MentionService:
    """Answers as well as the bot's own data allow."""

    def __init__(
        self, servers: ServerService, directory: Directory, forums: ForumBrowser, matching: MatchingDesk
    ) -> None:
        self._servers = servers
        self._directory = directory
        self._forums = forums
        self._matching = matching

    async def language(self, people: Sequence[Actor], said: str) -> str:
        """In which language somebody is answered who writes directly.

        Args:
            people: Who they are, on each server in common with them.
            said: What they wrote; if that tells nothing, what their introductions are written in.
        """
        spoken = await self._matching.language(said[:SAID_LIMIT])
        for actor in () if spoken else people:
            spoken = spoken or await self._directory.written_in(actor)
        if spoken is None and people:
            spoken = (await self._servers.load(people[0].server_id)).languages[0]
        return spoken or FALLBACK

    async def reply(self, actor: Actor, said: str, language: str | None = None) -> Reply:
        """The answer to a mention: in the language it was written in, or else in the server's first.

        Args:
            actor: Who asks.
            said: What they wrote.
            language: In which they are answered where nobody else hears it.
        """
        server = await self._servers.load(actor.server_id)
        read = await self._matching.read(actor.server_id, said[:SAID_LIMIT], language or server.languages[0])
        towns = [town.name for town in await self._directory.towns(actor)]
        heard = hear(said[:SAID_LIMIT], read.concepts, [*towns, *(place.name for place in server.places)])
        reply = Reply(heard, language or read.language or server.languages[0])
        if heard.topic is Topic.FORUMS:
            coming = await self._forums.coming(actor)
            return replace(reply, forums=tuple(coming[:FORUMS_SHOWN]))
        if heard.topic is Topic.PEOPLE:
            query = Query(discipline=heard.concept, town=heard.town, country=None if heard.town else heard.country)
            return replace(reply, people=await self._directory.find(actor, query))
        return reply
