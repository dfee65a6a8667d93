"""Private threads: a place for a few people, below a channel that everyone knows."""

from collections.abc import Awaitable, Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import discord
from discord import ui

from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.languages import language_name
from bot.text.limits import THREAD_NAME
from bot.text.safe import fit
from bot.ui.kit import small

Spot = Callable[[], Awaitable[tuple[discord.TextChannel, str]]]
"""Finds the channel below which a thread is to be opened, and its name; asked only where there is no thread yet."""

LOOKED_THROUGH: Final = 25
"""Messages among which a button still stands where people see it."""

_FULL: Final = 160006
"""Discord's code for a server with as many open threads as it may have."""


def may_open(parent: discord.TextChannel, people: Iterable[discord.Member] = ()) -> bool:
    """Whether the bot may open a private thread there and write in it, and all of these people can be let in.

    Asked beforehand, for Discord refuses people only once the thread is there, and the bot cannot delete it then. An
    announcement channel, into which moderators can turn any channel, has no private threads.
    """
    granted = parent.permissions_for(parent.guild.me)
    allowed = granted.view_channel and granted.create_private_threads and granted.send_messages_in_threads
    return not parent.is_news() and allowed and all(parent.permissions_for(person).view_channel for person in people)


def languages_in_common(codes: Sequence[str], say: Voice) -> str:
    """In fine print below a thread's first message: in which languages the two can go on, each named in its own."""
    if not codes:
        return small(say.lines("hello-thread-no-language"))
    return small(
        say.of_each(
            "hello-thread-languages",
            lambda reader: {"languages": ", ".join(language_name(code, reader) for code in codes)},
        )
    )


async def open_private_thread(
    parent: discord.TextChannel, name: str, people: Iterable[discord.abc.Snowflake] = ()
) -> discord.Thread:
    """Open a private thread for these people; only moderators can let others in.

    Raises:
        UserError: `error-no-thread`: the bot may not open one there, or one of the people can't see the channel.
            `error-threads-full`: the server has no room for another one.
    """
    with _refused_as(no_thread(parent.id)):
        thread = await parent.create_thread(
            name=fit(name, THREAD_NAME), type=discord.ChannelType.private_thread, invitable=False
        )
    await let_in(thread, people)
    return thread


async def let_in(thread: discord.Thread, people: Iterable[discord.abc.Snowflake]) -> None:
    """Add these people to a thread, which is opened again first if Discord has put it away meanwhile.

    Raises:
        UserError: As `open_private_thread`.
    """
    with _refused_as(no_thread(thread.parent_id)):
        if thread.archived:
            thread = await thread.edit(archived=False)
        for person in people:
            await thread.add_user(person)


async def common_thread(
    guild: discord.Guild,
    known_id: int | None,
    people: Collection[discord.abc.Snowflake],
    spot: Spot,
    remember: Callable[[int], Awaitable[None]],
) -> tuple[discord.Thread, bool]:
    """The private thread of these people, and whether anything stands in it: the one they have, or else a new one.

    It is remembered before anything more can be refused, so that the next try goes on in it. Until something stands
    there, these people are let in anew: the last try may have come no further.

    Raises:
        UserError: As `open_private_thread`, or what `spot` says.
    """
    known = await known_thread(guild, known_id)
    begun = known is not None and await is_begun(known)
    thread = known or await open_private_thread(*await spot())
    await remember(thread.id)
    if not begun:
        await let_in(thread, people)
    return thread, begun


async def write_to(thread: discord.Thread, people: Collection[discord.abc.Snowflake], view: ui.LayoutView) -> None:
    """Write to the people of a thread, who are notified.

    Raises:
        UserError: `error-not-written`: the thread is closed, or the bot may not write there any more.
    """
    # Each once, or Discord refuses the message: who calls a forum may ask its organisers something, too.
    users = list({person.id: person for person in people}.values())
    with _refused_as(UserError("error-not-written", thread=thread.mention)):
        await thread.send(view=view, allowed_mentions=discord.AllowedMentions(users=users, everyone=False, roles=False))


async def known_thread(guild: discord.Guild, thread_id: int | None) -> discord.Thread | None:
    """The thread of that id, archived or not; None once it is deleted, or out of the bot's reach."""
    if thread_id is None:
        return None
    try:
        found = guild.get_thread(thread_id) or await guild.fetch_channel(thread_id)
    except (discord.NotFound, discord.Forbidden):
        return None
    return found if isinstance(found, discord.Thread) else None


async def who_is_in(thread: discord.Thread) -> frozenset[int] | None:
    """The ids of all who are in a thread; None once it is out of the bot's reach."""
    try:
        return frozenset(member.id for member in await thread.fetch_members())
    except (discord.NotFound, discord.Forbidden):
        return None


async def offers(channel: discord.abc.Messageable, custom_id: str) -> bool:
    """Whether a button with that address stands among the last messages, so that nobody needs it a second time."""
    try:
        return any(
            [custom_id in _addresses(message.components) async for message in channel.history(limit=LOOKED_THROUGH)]
        )
    except discord.Forbidden:
        return False


def no_thread(channel_id: int) -> UserError:
    """A private thread can't be opened below this channel, or not with these people."""
    return UserError("error-no-thread", channel=f"<#{channel_id}>")


@contextmanager
def _refused_as(refusal: UserError) -> Generator[None]:
    """Say this when Discord refuses.

    Where threads are concerned it does so with 400 as often as with 403: one that is put away, locked or out of room.
    """
    try:
        yield
    except discord.HTTPException as refused:
        if refused.status >= 500 or refused.status == 429:
            raise
        raise (UserError("error-threads-full") if refused.code == _FULL else refusal) from refused


async def is_begun(thread: discord.Thread) -> bool:
    """Whether the first message stands there, or anything that somebody wrote; Discord itself notes who came in."""
    try:
        return any([not message.is_system() async for message in thread.history(limit=10, oldest_first=True)])
    except discord.Forbidden:
        return True


def _addresses(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        if custom_id := getattr(component, "custom_id", None):
            yield custom_id
        yield from _addresses(getattr(component, "children", ()))
