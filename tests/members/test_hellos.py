"""Greetings: whom one may greet, how often, and what becomes of the ones that wait."""

import pytest

from bot.delivery import preferences_store
from bot.delivery.model import Send, Skip
from bot.delivery.outbox import delivery_of
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.members.hellos import A_DAY, HELLO, WORDS_LIMIT
from bot.members.model import Contact, Field, LanguageSkill, Level, Visibility
from tests.profiles import profile
from tests.rooms import ABROAD, HOME, OLA, OTTO, Rooms, person


async def test_a_greeting_by_thread_leads_back_to_the_same_thread_both_ways(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))
    otto = await rooms.publish(OTTO, profile("Otto"))

    first = await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    assert first.thread_id is None
    await rooms.hellos.opened(first, 777)

    assert (await rooms.hellos.greet(OTTO, ola.introduction_id, "Again")).thread_id == 777
    assert (await rooms.hellos.greet(OLA, otto.introduction_id, "Hello back")).thread_id == 777
    assert await rooms.rows("deliveries") == [row for row in await rooms.rows("deliveries") if row["kind"] != HELLO]


async def test_the_cap_is_per_day_and_per_sender(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))
    for _ in range(A_DAY):
        await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")

    with pytest.raises(UserError, match="hello-enough-today"):
        await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    await rooms.hellos.greet(person(7), ola.introduction_id, "Hello!")
    rooms.clock.forward(days=1, seconds=1)
    await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")


async def test_a_greeting_that_could_not_be_brought_is_none_of_the_days(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))

    for _ in range(A_DAY + 1):
        await rooms.hellos.unsaid(await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!"))

    assert await rooms.rows("hellos") == []


async def test_by_a_greeting_that_opened_a_thread_it_stays_known(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))
    first = await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    await rooms.hellos.opened(first, 777)
    await rooms.hellos.unsaid(first)

    second = await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    await rooms.hellos.unsaid(second)

    assert second.thread_id == 777
    assert [row["hello_id"] for row in await rooms.rows("hellos")] == [first.hello_id]


@pytest.mark.parametrize("contact", [Contact.THREAD, Contact.MESSAGE])
async def test_who_stopped_greetings_by_message_is_still_greeted_in_a_thread(rooms: Rooms, contact: Contact) -> None:
    ola = await rooms.publish(OLA, profile("Ola", contact=contact))
    now = rooms.clock.timestamp()
    await rooms.database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, now))

    if contact is Contact.THREAD:
        assert (await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")).to.user_id == OLA.user_id
    else:
        with pytest.raises(UserError, match="hello-not-wanted"):
            await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")


@pytest.mark.parametrize("words", ["", "   ", "\u200b\u200d", "\u202e"])
async def test_a_greeting_says_something(rooms: Rooms, words: str) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))

    with pytest.raises(UserError, match="hello-empty"):
        await rooms.hellos.greet(OTTO, ola.introduction_id, words)
    with pytest.raises(UserError, match="text-too-long"):
        await rooms.hellos.greet(OTTO, ola.introduction_id, "x" * (WORDS_LIMIT + 1))
    assert await rooms.rows("hellos") == []


async def test_who_may_not_be_greeted(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola"))
    closed = await rooms.publish(OTTO, profile("Otto", contact=Contact.NOBODY))

    for sender, subject, refused in (
        (OLA, ola.introduction_id, "hello-to-yourself"),
        (OLA, closed.introduction_id, "hello-not-wanted"),
        (person(5, ABROAD), ola.introduction_id, "introduction-gone"),
        (OTTO, "no-such-card", "introduction-gone"),
    ):
        with pytest.raises(UserError, match=refused):
            await rooms.hellos.may_greet(sender, subject)
        with pytest.raises(UserError, match=refused):
            await rooms.hellos.greet(sender, subject, "Hello!")

    await rooms.introductions.unpublish(OLA)
    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")


async def test_a_waiting_message_is_dropped_once_its_receiver_wants_none(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola", contact=Contact.MESSAGE))
    greeting = await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    [waiting] = [delivery_of(row) for row in await rooms.rows("deliveries") if row["kind"] == HELLO]
    assert waiting.key == greeting.hello_id
    assert await rooms.database.read(lambda tx: rooms.hellos.still_holds(tx, waiting)) == Send()

    await rooms.publish(OLA, profile("Ola", contact=Contact.THREAD))

    assert await rooms.database.read(lambda tx: rooms.hellos.still_holds(tx, waiting)) == Skip("no-consent")


async def test_a_waiting_message_is_dropped_once_its_receiver_is_not_shown_any_more(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola", contact=Contact.MESSAGE))
    await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    [waiting] = [delivery_of(row) for row in await rooms.rows("deliveries") if row["kind"] == HELLO]

    await rooms.privacy.departed(HOME, OLA.user_id)

    assert await rooms.database.read(lambda tx: rooms.hellos.still_holds(tx, waiting)) == Skip("not-published")


async def test_a_waiting_message_of_somebody_who_was_sent_away_is_not_brought(rooms: Rooms) -> None:
    ola = await rooms.publish(OLA, profile("Ola", contact=Contact.MESSAGE))
    await rooms.publish(OTTO, profile("Otto"))
    await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")
    [waiting] = [delivery_of(row) for row in await rooms.rows("deliveries") if row["kind"] == HELLO]

    await rooms.privacy.departed(HOME, OTTO.user_id)
    assert await rooms.database.read(lambda tx: rooms.hellos.still_holds(tx, waiting)) == Skip("sender-gone")

    await rooms.privacy.returned(HOME, OTTO.user_id)
    assert await rooms.database.read(lambda tx: rooms.hellos.still_holds(tx, waiting)) == Send()


async def test_a_greeting_tells_nothing_of_its_receiver_that_is_not_for_everyone(rooms: Rooms) -> None:
    hidden = {Field.LANGUAGES: Visibility.NOBODY, Field.TOWN: Visibility.MATCHED}
    spoken = (LanguageSkill("pl", Level.NATIVE),)
    ola = await rooms.publish(OLA, profile("Ola", languages=spoken, visibility=hidden))

    greeting = await rooms.hellos.greet(OTTO, ola.introduction_id, "Hello!")

    assert (greeting.to.profile.languages, greeting.to.profile.town) == ((), None)
    assert (await rooms.hellos.may_greet(OTTO, ola.introduction_id)).profile == greeting.to.profile
