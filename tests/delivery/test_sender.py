"""The one sender, through discord.py's own HTTP layer and real sockets."""

from collections.abc import AsyncGenerator, Iterable
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import discord
import pytest
from discord import ui
from discord.http import Route

from bot.delivery.model import Recipient, ToChannel, ToMember
from bot.delivery.port import CHANNEL_MISSING, NO_ACCESS, Closed, Done, Missing, Outcome, Passing, Refused
from bot.delivery.sender import DiscordSender, Outgoing
from tests.faults.loopback import Fault, Loopback, running_loopback

HALL = ToChannel(21)
OLA = ToMember(11)
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NONCE = "d0123456789abcdef"


def words(text: str) -> Outgoing:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(text))
    return Outgoing(view)


@pytest.fixture
async def loopback(monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Loopback]:
    async with running_loopback() as loopback:
        loopback.now = lambda: START
        monkeypatch.setattr(Route, "BASE", loopback.base)
        yield loopback


@pytest.fixture
async def client(loopback: Loopback) -> AsyncGenerator[discord.Client]:
    async with discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=30) as client:
        await client.login("token")
        yield client


@pytest.fixture
def sender(client: discord.Client) -> DiscordSender:
    return DiscordSender(client)


def fail(loopback: Loopback, *faults: Fault) -> None:
    waiting = iter(faults)
    loopback.next_fault = lambda: next(waiting, None)


@pytest.mark.parametrize("to", [HALL, OLA])
async def test_a_repeat_gives_the_first_message(sender: DiscordSender, loopback: Loopback, to: Recipient) -> None:
    first = await sender.send(to, words("hello"), NONCE)
    assert first == await sender.send(to, words("hello"), NONCE)
    assert loopback.texts() == ["hello"]
    payload = next(iter(loopback.messages.values())).payload
    assert payload["allowed_mentions"] == {"parse": []}


@pytest.mark.parametrize("to", [HALL, OLA])
async def test_what_discord_forgot_is_found_by_its_mark(
    sender: DiscordSender, loopback: Loopback, to: Recipient
) -> None:
    for number in range(120):  # more than one page of history before and after it
        await sender.send(to, words("hello"), f"before-{number}")
    sent = await sender.send(to, words("hello"), NONCE)
    for number in range(120):
        await sender.send(to, words("hello"), f"after-{number}")
    since = int((START + timedelta(seconds=30)).timestamp())  # our clock may be ahead of Discord's
    assert await sender.look_back(to, NONCE, since) == sent
    assert await sender.look_back(to, "another", since) == Missing()
    assert await sender.look_back(to, NONCE, since + 3600) == Missing()


async def test_edits_and_deletes(sender: DiscordSender, loopback: Loopback) -> None:
    sent = await sender.send(HALL, words("first"), NONCE)
    assert isinstance(sent, Done)
    assert await sender.edit(21, sent.message_id, words("second")) == sent
    assert loopback.texts() == ["second"]
    assert await sender.delete(21, sent.message_id) == sent
    assert loopback.texts() == []
    assert await sender.edit(21, sent.message_id, words("third")) == Missing()
    assert await sender.delete(21, sent.message_id) == Missing()


@pytest.mark.parametrize(
    ("faults", "outcome", "there"),
    [
        (["drop-before"], Passing("connection-lost", unsure=True), False),
        (["drop-after"], Passing("connection-lost", unsure=True), True),
        (["503"], Passing("http-503", unsure=True), False),
        (["503-after"], Passing("http-503", unsure=True), True),
        (["403"], Refused("forbidden"), False),
        (["40003"], Passing("too-fast", unsure=False, retry_after=60.0), False),
        (["50001"], Refused(NO_ACCESS), False),
        (["50007"], Closed(), False),
        (["429"], None, True),  # discord.py waits and tries again by itself
    ],
)
async def test_what_goes_wrong_is_an_outcome(
    sender: DiscordSender, loopback: Loopback, faults: Iterable[Fault], outcome: Outcome | None, there: bool
) -> None:
    fail(loopback, *faults)
    answer = await sender.send(HALL, words("hello"), NONCE)
    assert answer == outcome or (outcome is None and isinstance(answer, Done))
    assert loopback.texts() == (["hello"] if there else [])


async def test_once_direct_messages_came_too_fast_none_is_tried_for_a_while(
    sender: DiscordSender, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(loopback, "40003")
    assert isinstance(await sender.send(OLA, words("hello"), NONCE), Passing)
    asked = loopback.requests
    waits = await sender.send(ToMember(12), words("hello"), NONCE)
    assert isinstance(waits, Passing)
    assert 0 < waits.retry_after <= 60
    assert loopback.requests == asked
    assert isinstance(await sender.send(HALL, words("hello"), NONCE), Done)
    monkeypatch.setattr("bot.delivery.sender.monotonic", lambda: monotonic() + 61)
    assert isinstance(await sender.send(OLA, words("hello"), NONCE), Done)


async def test_a_missing_channel_is_told_apart(sender: DiscordSender, loopback: Loopback) -> None:
    loopback.missing_channels.add(21)
    refused = Refused(CHANNEL_MISSING)
    assert await sender.send(HALL, words("hello"), NONCE) == refused
    assert await sender.look_back(HALL, NONCE, 0) == refused
    assert await sender.edit(21, 5, words("hello")) == refused
    assert await sender.delete(21, 5) == refused


def come_to_know(client: discord.Client, server_id: int, *, unavailable: bool) -> None:
    """Discord tells of a server; while it is unavailable, that is all there is to know."""
    about: Any = {"id": str(server_id), "unavailable": unavailable, "channels": [], "members": []}
    client._connection._add_guild_from_data(about)  # pyright: ignore[reportPrivateUsage]


async def test_a_channel_of_an_unavailable_server_waits_for_it(
    client: discord.Client, sender: DiscordSender, loopback: Loopback
) -> None:
    come_to_know(client, 1, unavailable=False)
    come_to_know(client, 2, unavailable=True)
    loopback.servers |= {21: 1, 22: 2}
    away = Passing("server-unavailable", unsure=False)
    assert await sender.send(ToChannel(22), words("hello"), NONCE) == away
    assert await sender.look_back(ToChannel(22), NONCE, 0) == away
    assert await sender.edit(22, 5, words("hello")) == away
    assert await sender.delete(22, 5) == away
    assert isinstance(await sender.send(HALL, words("hello"), NONCE), Done)  # the other server need not wait
    loopback.missing_channels.add(22)
    assert await sender.edit(22, 5, words("hello")) == Refused(CHANNEL_MISSING)


async def test_the_bot_is_on_the_servers_that_discord_names(client: discord.Client, sender: DiscordSender) -> None:
    assert sender.is_on(1)  # nobody has said anything yet
    client._ready.set()  # pyright: ignore[reportPrivateUsage]
    come_to_know(client, 2, unavailable=True)
    assert not sender.is_on(1)
    assert sender.is_on(2)


async def test_what_only_looked_is_never_unsure(sender: DiscordSender, loopback: Loopback) -> None:
    fail(loopback, "503", "drop-before", "drop-before")  # aiohttp repeats a reading request once by itself
    assert await sender.look_back(HALL, NONCE, 0) == Passing("http-503", unsure=False)
    assert await sender.look_back(HALL, NONCE, 0) == Passing("connection-lost", unsure=False)


async def test_no_connection_means_surely_not_sent(sender: DiscordSender, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "BASE", "http://127.0.0.1:1")
    assert await sender.send(HALL, words("hello"), NONCE) == Passing("no-connection", unsure=False)
    assert await sender.send(OLA, words("hello"), NONCE) == Passing("no-connection", unsure=False)


async def test_only_an_outgoing_can_be_sent(sender: DiscordSender) -> None:
    with pytest.raises(TypeError, match="str"):
        await sender.send(HALL, "hello", NONCE)


async def test_sent_views_are_not_kept_in_memory(client: discord.Client, sender: DiscordSender) -> None:
    outgoing = words("press")
    outgoing.view.add_item(ui.ActionRow(ui.Button[ui.LayoutView](label="me", custom_id="me")))
    sent = await sender.send(HALL, outgoing, NONCE)
    assert isinstance(sent, Done)
    await sender.edit(21, sent.message_id, outgoing)
    assert list(client.persistent_views) == []
