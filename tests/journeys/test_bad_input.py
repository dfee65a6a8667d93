"""What people type that cannot be taken: each gets a clear word in their own language, and nothing is lost."""

from collections.abc import Iterator
from typing import Any, cast

import discord
import pytest
from simcord import InteractionResult, MemberActor, ResponseMessage
from simcord.backend.models.channel import Overwrite
from simcord.enums import ChannelType, OverwriteType

from bot.members.drafting import OTHER_TOWN
from bot.members.hellos import A_DAY
from bot.members.model import MAX_DISCIPLINES
from bot.servers.model import Actor
from bot.text.languages import language_of
from tests import forge
from tests.journeys.steps import introduce, press, reply
from tests.screen import buttons, field_values, says, texts
from tests.texts import catalogue
from tests.world import World

CATALOGUE = catalogue()
ZALGO = "Z" + "\u0315\u031b\u0321\u0340\u0344\u0347" * 20 + "algo"
HOSTILE = (
    "@everyone @here <@&1> <@1>",
    "**bold** __under__ ~~gone~~ ||secret|| `code`",
    "[click me](https://evil.example) <https://evil.example>",
    "# Heading\n> quote\n- list\n-# small",
    "\u202egnirts desrever\u202c",
    "מי שאוהב ספרים",
    "🎨🖌️👩‍🎨🇱🇹",
    ZALGO,
    "</introduce:1> <t:1:R> <#1> <id:guide>",
)


async def the_panel(world: World, person: MemberActor) -> ResponseMessage:
    return reply(await person.slash(world.general, "introduce"))


async def fill(person: MemberActor, panel: ResponseMessage, part: str, values: dict[str, Any]) -> InteractionResult:
    form = await person.click(panel, custom_id=f"members:v1:open:{part}")
    return await person.submit_modal(form, values)


async def kept(person: MemberActor, panel: ResponseMessage, part: str) -> str:
    """What the form shows when it is opened again."""
    return repr(field_values(await person.click(panel, custom_id=f"members:v1:open:{part}")))


async def greet(member: MemberActor, card: discord.Message) -> InteractionResult:
    form = await member.click(card, custom_id=next(each for each in buttons(card).values() if ":hello:" in each))
    return await member.submit_modal(form, {"words": "Ich binde auch Bücher"})


def sent(world: World) -> Iterator[dict[str, Any]]:
    """The body of every message the bot sent or edited, by whatever way."""
    for request in world.env.http_requests:
        given: Any = request.json
        body: dict[str, Any] = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
        message: Any = body.get("data") or body
        if request.method in ("POST", "PATCH") and "components" in message and "title" not in message:
            yield message


PROBLEMS = (
    ("name", "🙂🙂", "name-needed"),
    ("name", "\u202e\u202e.", "name-needed"),
    ("town", "Atlantis", "town-country-needed"),
    ("town", "🏝️", "town-name-needed"),
)


@pytest.mark.parametrize("locale", ["en-GB", "de", "pl", "lt", "sv-SE"])
async def test_what_cannot_be_taken_is_explained_and_kept(world: World, locale: str) -> None:
    await world.set_up()
    ola = world.member("Ola", locale)
    panel = await the_panel(world, ola)
    say = CATALOGUE.reader(language_of(locale))

    for field, typed, problem in PROBLEMS:
        answered = await fill(ola, panel, "about", {"name": "Ola", "place": [OTHER_TOWN], "town": "", field: typed})

        assert say(problem) in texts(answered)
        assert say("error-unexpected", incident="#").split("#")[0] not in texts(answered)
        assert repr(typed) in await kept(ola, panel, "about")


async def test_links_that_are_none_are_explained_and_the_rest_is_saved(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "pl")
    panel = await the_panel(world, ola)

    for typed in ("javascript:alert(1)", "http://localhost/", "ftp://example.org", "https://a@b.example", "not a link"):
        answered = await fill(ola, panel, "words", {"does": "I bind books", "links": typed, "written_in": ["pl"]})
        assert CATALOGUE.reader("pl")("panel-problems") in texts(answered)
        assert "I bind books" in texts(panel)
        assert typed in await kept(ola, panel, "words")


@pytest.mark.parametrize("three", [HOSTILE[:3], HOSTILE[3:6], HOSTILE[6:]], ids=["marks", "scripts", "signs"])
async def test_hostile_words_are_shown_as_typed_and_do_nothing(world: World, three: tuple[str, ...]) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    does, offers, seeks = three
    words = "\n".join(three)[:300]
    await introduce(world, ola, "Ola", does=does, offers=offers, seeks=seeks)
    await world.run_due()
    [card] = world.introductions.history()
    form = await press(otto, card, "Say hello")
    await otto.submit_modal(form, {"words": words})
    form = await press(otto, card, "Report")
    await otto.submit_modal(form, {"reason": words})
    await otto.slash(world.general, "members find", words="a")
    await world.run_due()

    assert "@everyone" not in texts(card)
    assert "](https://evil" not in texts(card)
    assert "\u202e" not in texts(card)
    for channel in (world.introductions, world.backstage, world.general, *world.threads(world.introductions)):
        for message in channel.history():
            assert not message.mention_everyone
            assert message.role_mentions == []
    assert list(sent(world))
    for body in sent(world):
        assert body.get("allowed_mentions", {}).get("parse") == [], body


async def test_nobody_is_notified_but_who_is_meant(world: World) -> None:
    await world.set_up()
    ola, otto, rasa = world.member("Ola"), world.member("Otto"), world.member("Rasa")
    await introduce(world, ola, "Ola", does=f"Ask <@{rasa.id}>")
    await world.run_due()
    [card] = world.introductions.history()
    form = await press(otto, card, "Say hello")
    await otto.submit_modal(form, {"words": f"Hello <@{rasa.id}>"})

    greetings = [body["allowed_mentions"] for body in sent(world) if "Hello" in repr(body["components"])]
    assert greetings
    for mentions in greetings:
        assert set(map(int, mentions.get("users", []))) <= {ola.id, otto.id}


async def test_of_fifty_disciplines_the_first_are_kept_and_the_limit_is_named(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "de")
    panel = await the_panel(world, ola)
    await ola.click(panel, custom_id="members:v1:open:disciplines")
    names = [concept.name("en") for concept in world.bot.services.taxonomy.concepts[:50]]

    for start in range(0, 50, 5):
        form = await ola.click(panel, custom_id="members:v1:type-disciplines:")
        await ola.submit_modal(form, {"words": ", ".join(names[start : start + 5])[:200]})

    assert CATALOGUE.reader("de")("disciplines-too-many", limit=MAX_DISCIPLINES) in texts(panel)
    desk = await world.bot.services.introductions.open(Actor(ola.id, world.guild.id, "en"))
    assert len(desk.draft.profile.disciplines) == MAX_DISCIPLINES


@pytest.mark.parametrize(
    ("command", "option", "typed", "text_id"),
    [
        ("members find", "discipline", "qwertyuiop", "find-unknown-discipline"),
        ("members find", "country", "Atlantis", "find-unknown-country"),
        ("members find", "language", "Klingonish", "find-unknown-language"),
        ("members find", "words", "♥", "find-unsearchable-words"),
        ("cooperation browse", "country", "Atlantis", "find-unknown-country"),
        ("cooperation browse", "language", "Klingonish", "find-unknown-language"),
    ],
)
async def test_a_search_for_what_there_is_not_says_so(
    world: World, command: str, option: str, typed: str, text_id: str
) -> None:
    ola = world.member("Ola", "lt")

    answered = await ola.slash(world.general, command, **{option: typed})

    assert CATALOGUE.reader("lt")(text_id, typed=typed) in texts(answered)


async def test_more_greetings_than_the_cap_are_refused_before_they_are_written(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "sv-SE")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    hello = next(each for each in buttons(card).values() if ":hello:" in each)
    for _ in range(A_DAY):
        form = await otto.click(card, custom_id=hello)
        await otto.submit_modal(form, {"words": "Hej!"})

    refused = await otto.click(card, custom_id=hello)

    assert refused.modal is None
    assert CATALOGUE.reader("sv")("hello-enough-today", limit=A_DAY) in texts(refused)


async def test_a_greeting_that_finds_no_thread_is_given_back(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.inject_error("POST", "/channels/*/threads", status=403, code=50013)

    answered = await greet(otto, card)

    say = CATALOGUE.reader("de")
    told = say("error-no-thread", channel=world.introductions.mention, words="Ich binde auch Bücher")
    assert says(answered, told)


async def test_a_server_that_has_no_room_for_another_thread_is_told_apart(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.inject_error("POST", "/channels/*/threads", status=400, code=160006)

    answered = await greet(otto, card)

    assert says(answered, CATALOGUE.reader("de")("error-threads-full"))
    assert "Ich binde auch Bücher" in texts(answered)


async def test_an_announcement_channel_has_no_private_threads(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.backend.get_channel(world.introductions.id).type = ChannelType.NEWS
    world.env.backend.announce_channel_update(world.introductions.id)
    await world.settle()

    answered = await greet(otto, card)

    assert says(answered, CATALOGUE.reader("de")("error-no-thread", channel=world.introductions.mention))
    assert world.threads(world.introductions) == []


async def test_greetings_that_find_no_thread_are_none_of_the_days(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.inject_error("POST", "/channels/*/threads", status=403, code=50013, times=A_DAY)

    for _ in range(A_DAY):
        await greet(otto, card)
    answered = await greet(otto, card)

    [thread] = world.threads(world.introductions)
    assert CATALOGUE.reader("de")("hello-opened", thread=thread.mention) in texts(answered)


async def test_a_thread_that_discord_put_away_is_opened_before_anybody_is_let_in(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50001)
    await greet(otto, card)
    [thread] = world.threads(world.introductions)
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    await world.settle()

    answered = await greet(otto, card)

    state = world.env.backend.get_channel(thread.id)
    assert CATALOGUE.reader("de")("hello-opened-again", thread=thread.mention) in texts(answered)
    assert state.thread_metadata is not None
    assert not state.thread_metadata.archived
    assert {ola.id, otto.id} <= state.thread_members.keys()


@pytest.mark.parametrize("status", [400, 403])
async def test_a_thread_that_is_locked_is_none_of_our_faults(world: World, status: int) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    world.env.inject_error("POST", "/channels/*/messages", status=status, code=50083)

    answered = await greet(otto, card)

    [thread] = world.threads(world.introductions)
    assert says(answered, CATALOGUE.reader("de")("error-not-written", thread=thread.mention))


@pytest.mark.parametrize("denied", ["view_channel", "send_messages_in_threads"])
async def test_no_thread_is_opened_into_which_somebody_could_not_be_let(world: World, denied: str) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    assert world.bot.user is not None
    shut_out = ola.id if denied == "view_channel" else world.bot.user.id
    without = Overwrite(shut_out, OverwriteType.MEMBER, deny=discord.Permissions(**{denied: True}).value)
    world.env.backend.set_overwrite(world.introductions.id, without)
    await world.settle()

    answered = await greet(otto, card)

    assert says(answered, CATALOGUE.reader("de")("error-no-thread", channel=world.introductions.mention))
    assert world.threads(world.introductions) == []


async def test_a_greeting_that_cannot_be_written_is_given_back_and_its_thread_is_the_only_one(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    say = CATALOGUE.reader("de")
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=A_DAY)

    for _ in range(A_DAY):
        answered = await greet(otto, card)
        [opened] = world.threads(world.introductions)
        assert says(answered, say("error-not-written", thread=opened.mention))
        assert "Ich binde auch Bücher" in texts(answered)
    answered = await greet(otto, card)

    [thread] = world.threads(world.introductions)
    assert say("hello-opened-again", thread=thread.mention) in texts(answered)


async def test_a_thread_into_which_somebody_is_not_let_is_the_only_one(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    say = CATALOGUE.reader("de")
    world.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50001)

    refused = await greet(otto, card)
    assert says(refused, say("error-no-thread", channel=world.introductions.mention))
    answered = await greet(otto, card)

    [thread] = world.threads(world.introductions)
    assert say("hello-opened-again", thread=thread.mention) in texts(answered)
    assert {ola.id, otto.id} <= world.env.backend.get_channel(thread.id).thread_members.keys()


async def test_closed_messages_are_noticed_at_the_choice(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "pl")
    panel = await introduce(world, ola, "Ola")
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    form = await ola.click(panel, custom_id="members:v1:open:work")
    answered = await ola.submit_modal(form, {"contact": ["message"]})

    assert CATALOGUE.reader("pl")("contact-messages-closed") in texts(answered)


async def test_a_form_of_another_age_gives_back_what_was_typed(world: World) -> None:
    ola = world.member("Ola", "de")

    answered = await forge.submit(
        world, ola, f"members:v9:fill:about:{'0' * 16}", {"name": "**Ola**", "does": "x" * 500}
    )

    shown = texts(answered)
    say = CATALOGUE.reader("de")
    assert say("error-form-outdated", typed="#").split("#")[0].strip() in shown
    assert "x" * 500 in shown


@pytest.mark.parametrize("custom_id", ["members:v9:panel:", "nonsense", "members:v1:nothing:"])
async def test_a_button_of_another_age_says_what_to_do(world: World, custom_id: str) -> None:
    ola = world.member("Ola", "lt")

    answered = await forge.press(world, ola, custom_id)

    assert says(answered, CATALOGUE.reader("lt")("error-outdated"))
