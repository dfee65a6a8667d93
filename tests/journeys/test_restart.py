"""A restart at any moment: every button still works, and nothing that someone was told is lost or done twice."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

import discord
import pytest
from simcord import InteractionResult, MemberActor, ResponseMessage
from simcord.backend.errors import BackendError

from bot.app import ClustersBot
from bot.forums.copying import TRY_AGAIN
from bot.members.drafting import Outcome
from bot.members.model import Contact, Draft, Profile
from bot.servers.model import Actor, Purpose
from tests.journeys import forum_steps
from tests.journeys.steps import introduce, press, reply
from tests.limits import nodes
from tests.screen import buttons, texts
from tests.texts import catalogue
from tests.world import World, build_bot

SAY = catalogue().reader("en")


def works(result: InteractionResult) -> bool:
    """It answered, and neither with an incident nor as to something it does not know."""
    assert result.acknowledged, "the bot did not answer"
    shown = texts(result) if result.modal is not None or result.response is not None else ""
    return "Something went wrong" not in shown and SAY("error-outdated") not in shown


def times_told_of_commands(world: World) -> int:
    return sum(each.method == "PUT" and each.path.endswith("/commands") for each in world.env.http_requests)


async def test_discord_is_told_of_the_commands_once_for_each_application(world: World) -> None:
    assert times_told_of_commands(world) == 1
    await world.restart()
    assert times_told_of_commands(world) == 1

    world.env.backend.application_id += 1
    await world.restart()

    assert times_told_of_commands(world) == 2


async def screens_of_a_member(world: World, ola: MemberActor, ottos_card: discord.Message) -> list[ResponseMessage]:
    """Every screen that a member can have open."""

    async def opened(*path: str) -> ResponseMessage:
        message = reply(await ola.slash(world.general, path[0]))
        for custom_id in path[1:]:
            await ola.click(message, custom_id=custom_id)
        return message

    disciplines = await opened("introduce", "members:v1:open:disciplines")
    await ola.select(disciplines, ["music"], custom_id="members:v1:browse-disciplines:")
    visibility = await opened("introduce", "members:v1:visibility:")
    await ola.select(visibility, ["does"], custom_id="members:v1:see-choose:")
    return [
        await opened("introduce"),
        await opened("introduce", "members:v1:preview:"),
        await opened("introduce", "members:v1:open:languages"),
        disciplines,
        visibility,
        await opened("privacy"),
        await opened("privacy", "privacy:v1:details:"),
        await opened("privacy", "privacy:v1:erase:"),
        await opened("help"),
        reply(await ola.slash(world.general, "members find")),
        reply(await press(ola, ottos_card, "In my language")),
    ]


async def screens_of_a_moderator(world: World, maja: MemberActor, ola: MemberActor) -> list[ResponseMessage]:
    """Every screen that a moderator can have open."""
    settings = reply(await maja.slash(world.backstage, "settings open"))
    places = reply(await maja.slash(world.backstage, "settings open"))
    await maja.click(places, custom_id="servers:v1:places:")
    return [
        settings,
        places,
        reply(await maja.slash(world.backstage, "settings check")),
        reply(await maja.slash(world.backstage, "moderation introduction", member=ola.user)),
        reply(await maja.slash(world.backstage, "moderation reports")),
        reply(await maja.slash(world.backstage, "moderation log")),
        *(
            ResponseMessage(world.env, world.env.backend.get_message(post.channel.id, post.id))
            for post in world.backstage.history()
        ),
    ]


def controls(world: World, message: ResponseMessage) -> list[tuple[str, int, list[str]]]:
    """The custom_id, type and options of everything that can be pressed or chosen from on a screen."""
    try:
        there = world.env.backend.get_message(message.channel_id, message.id).components
    except BackendError:  # a report's post goes once the report is settled
        return []
    return [
        (node["custom_id"], node["type"], [option["value"] for option in node.get("options", ())])
        for node in nodes(there)
        if node.get("custom_id") and not node.get("disabled")
    ]


async def operate(
    world: World, person: MemberActor, message: ResponseMessage, control: tuple[str, int, list[str]]
) -> InteractionResult:
    custom_id, kind, options = control
    if kind == 3:
        return await person.select(message, options[:1], custom_id=custom_id)
    if kind == 8:
        return await person.select(message, [world.general], custom_id=custom_id)
    if kind == 6:
        return await person.select(message, [world.moderators], custom_id=custom_id)
    return await person.click(message, custom_id=custom_id)


LAST = ("publish", "unpublish", "discard", "erase-now", "remove", "hide", "dismiss", "consent", "create")
"""What changes the most comes last, so that everything before still has something to act on."""


async def a_lively_server(world: World) -> tuple[MemberActor, MemberActor, MemberActor, discord.Message]:
    await world.set_up()
    maja, ola, otto = world.moderator("Maja"), world.member("Ola"), world.member("Otto")
    await introduce(world, ola, "Ola")
    await introduce(world, otto, "Otto")
    await world.run_due()
    for person in (ola, otto):
        await _write(world, Actor(person.id, world.guild.id, "en"), "Changed but not published")
    [ottos_card] = [card for card in world.introductions.history() if "Otto" in texts(card)]
    form = await press(ola, ottos_card, "Report")
    await ola.submit_modal(form, {"reason": "rude"})
    await world.run_due()
    return maja, ola, otto, ottos_card


async def test_every_button_and_menu_of_every_screen_works_after_a_restart(world: World) -> None:
    maja, ola, otto, ottos_card = await a_lively_server(world)
    shown = [(ola, screen) for screen in await screens_of_a_member(world, ola, ottos_card)]
    shown += [(maja, screen) for screen in await screens_of_a_moderator(world, maja, otto)]
    tried = [(person, screen, control) for person, screen in shown for control in controls(world, screen)]
    assert len({control[0] for _, _, control in tried}) > 40

    await world.restart()

    for person, screen, control in sorted(tried, key=lambda each: each[2][0].split(":")[2] in LAST):
        still_there = [each for each in controls(world, screen) if each[0] == control[0]]
        if still_there:  # an earlier press may have turned the page
            result = await operate(world, person, screen, still_there[0])
            assert works(result), (control[0], texts(result))


async def test_a_form_opened_before_a_restart_is_taken_after_it(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    form = await ola.click(panel, custom_id="members:v1:open:about")

    await world.restart()
    await ola.submit_modal(form, {"name": "Ola", "place": ["szczecin"]})

    assert "Ola" in texts(panel)
    assert "Szczecin" in texts(panel)
    assert "Ola" in texts(await ola.slash(world.general, "introduce"))


async def test_a_draft_survives_with_what_could_not_be_taken_yet(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    form = await ola.click(panel, custom_id="members:v1:open:words")
    await ola.submit_modal(form, {"does": "I bind books", "links": "javascript:alert(1)", "written_in": ["pl"]})

    await world.restart()

    again = await ola.click(reply(await ola.slash(world.general, "introduce")), custom_id="members:v1:open:words")
    assert again.modal is not None
    assert "I bind books" in str(again.modal)
    assert "javascript:alert(1)" in str(again.modal)


async def test_closing_with_work_in_hand_loses_nothing(world: World) -> None:
    await world.set_up()
    people = [world.member(f"Person{number}") for number in range(8)]
    for person in people:
        actor = Actor(person.id, world.guild.id, "en")
        await _write(world, actor, person.name)

    publishing = [world.bot.services.introductions.publish(Actor(person.id, world.guild.id, "en")) for person in people]
    done = asyncio.gather(*publishing)
    await asyncio.sleep(0)
    await asyncio.gather(done, world.bot.close())
    await world.restart()
    await world.run_due()

    shown = "".join(texts(card) for card in world.introductions.history())
    assert [person.name for person in people if person.name not in shown] == []
    assert len(world.introductions.history()) == len(people)


async def test_a_deleted_card_is_posted_anew(world: World) -> None:
    await world.set_up()
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await introduce(world, ola, "Ola")
    await world.run_due()

    [card] = world.introductions.history()
    await maja.delete(card)
    await world.run_due()
    [again] = world.introductions.history()
    assert again.id != card.id
    assert "Ola" in texts(again)


async def test_a_card_moves_with_its_channel(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await introduce(world, ola, "Ola")
    await world.run_due()

    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    await world.bot.services.servers.set_channels(manager, {Purpose.INTRODUCTIONS: world.general.id})
    await world.restart()
    await world.run_due()

    assert world.introductions.history() == []
    [card] = [post for post in world.general.history() if "Ola" in texts(post)]
    assert card.author.id == world.env.backend.bot_user.id


async def test_killed_between_the_commit_and_the_post_it_posts_exactly_once(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await _write(world, Actor(ola.id, world.guild.id, "en"), "Ola")
    await world.bot.services.introductions.publish(Actor(ola.id, world.guild.id, "en"))
    assert world.introductions.history() == []

    await kill(world)
    await world.run_due()
    await world.turn_forward(minutes=10)

    assert len(world.introductions.history()) == 1


async def test_killed_between_the_post_and_its_record_it_posts_exactly_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await introduce(world, ola, "Ola")

    def die(*_: object, **__: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr("bot.delivery.post_leases.settle_posted", die)
        patch.setattr("bot.delivery.post_leases.fail", die)
        await world.run_due()
    assert len(world.introductions.history()) == 1

    await kill(world)
    await world.turn_forward(minutes=10)

    assert len(world.introductions.history()) == 1


async def test_a_greeting_by_message_waits_for_the_next_start(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    owner = Actor(ola.id, world.guild.id, "en")
    await _write(world, owner, "Ola", Contact.MESSAGE)
    introduction = (await world.bot.services.introductions.publish(owner)).introduction
    assert introduction is not None
    await world.bot.services.hellos.greet(Actor(otto.id, world.guild.id, "en"), introduction.introduction_id, "Hello!")

    await kill(world)
    await world.run_due()
    await world.restart()
    await world.run_due()

    assert [texts(message).count("Hello!") for message in world.direct_messages(ola)] == [1]


async def kill(world: World) -> None:
    """What kill -9 leaves: the file as it was committed, and no farewell. A fresh bot comes up on it."""
    await world.bot.services.ticker.stop()
    await world.bot.services.database.close()
    world.bot = build_bot(world.folder, world.clock)
    await world.env.restart_bot(world.bot)


async def _write(world: World, actor: Actor, name: str, contact: Contact = Contact.THREAD) -> None:
    written = Draft(Profile(name, does="I bind books", disciplines=("bookbinding",), contact=contact))
    await world.bot.services.introductions.fill(actor, lambda _draft, _server: Outcome(written))


@contextmanager
def servers_not_named(bot: ClustersBot) -> Generator[None]:
    """As at the beginning of a start: Discord has not said yet on which servers the bot is."""
    bot._ready.clear()  # pyright: ignore[reportPrivateUsage]
    known, bot._connection._guilds = bot._connection._guilds, {}  # pyright: ignore[reportPrivateUsage]
    yield
    bot._connection._guilds = known  # pyright: ignore[reportPrivateUsage]
    bot._ready.set()  # pyright: ignore[reportPrivateUsage]


async def test_nothing_is_put_off_because_discord_has_not_named_its_servers_yet(world: World) -> None:
    await world.set_up()
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await forum_steps.call(world, maja, extras={"kind": ["annual"], "with": ["thread", "event", "role"]})
    assert "Coming" in buttons(forum_steps.card(world))
    await press(ola, forum_steps.card(world), "Coming")
    await forum_steps.go_to(world, forum_steps.START)

    with servers_not_named(world.bot):
        await world.turn_forward(hours=8)  # the forum ends
        assert "Coming" not in buttons(forum_steps.card(world))

    await world.turn_forward(seconds=TRY_AGAIN)
    assert not [role for role in world.guild.roles.values() if role.name.startswith("Exchange forum")]
