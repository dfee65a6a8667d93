"""Whoever writes to the bot in a direct message is answered as in a conversation, and can make a request there."""

import asyncio
from dataclasses import replace
from typing import Any

import discord
import pytest
from simcord import ChannelHandle, MemberActor

from bot.text.catalogue import Catalogue
from tests import forge
from tests.forge import TEXT_MENU
from tests.journeys.coaching_steps import begin
from tests.journeys.cooperation_steps import cards, elin, introduced, ola
from tests.journeys.questions import WHEN_NEXT
from tests.screen import buttons, choose, press, reply, says, texts
from tests.world import World

CATALOGUE = Catalogue()
WISH = "szukam kogoś do oświetlenia wystawy"


async def write_to_bot(world: World, who: MemberActor, words: str) -> discord.Message:
    """Somebody writes to the bot; gives its answer, for which the engine may first have to be loaded."""
    before = len(world.direct_messages(who))
    await who.user.send_dm(words)
    async with asyncio.timeout(60):
        while len(world.direct_messages(who)) < before + 2:
            await asyncio.sleep(0.02)
            await world.settle()
    return world.direct_messages(who)[-1]


def another_server(world: World, member: MemberActor) -> tuple[MemberActor, ChannelHandle]:
    """A second server with the bot that this member is on as well."""
    abroad = world.env.create_guild("Elsewhere")
    return abroad.add_member(member.user, roles=[]), abroad.create_text_channel("general")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        *WHEN_NEXT,
        ("👋", "I can tell you when people meet next"),
    ],
)
async def test_a_question_is_answered_in_its_own_language(world: World, said: str, answer: str) -> None:
    await world.set_up()
    shown = await write_to_bot(world, world.member("Ola", "pl"), said)
    assert answer in texts(shown)
    assert "Creative Clusters" in texts(shown)


async def test_who_says_little_is_answered_in_the_language_of_their_introduction(world: World) -> None:
    await world.set_up()
    member = world.member("Ola", "pl")
    await introduced(world, member, ola())
    assert CATALOGUE.reader("pl")("mention-help") in texts(await write_to_bot(world, member, "ok"))


async def test_a_wish_becomes_a_published_request_without_leaving_the_direct_message(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    shown = await write_to_bot(world, asking, WISH)
    assert "To brzmi jak ogłoszenie" in texts(shown)
    await world.restart()

    panel = reply(await press(asking.user, shown, "Zrób z tego ogłoszenie"))
    assert WISH in texts(panel)
    at = f"@{world.guild.id}"
    await asking.user.select(panel, ["months"], custom_id=f"cooperation:v1:choose:period:{at}")
    preview = await asking.user.click(panel, custom_id=f"cooperation:v1:preview:{at}")
    await asking.user.click(reply(preview), custom_id=f"cooperation:v1:panel:{at}")
    form = await asking.user.click(panel, custom_id=f"cooperation:v1:text:{at}")
    await asking.user.submit_modal(form, {"text": f"{WISH}, w czerwcu"})
    published = await asking.user.click(panel, custom_id=f"cooperation:v1:publish:{at}")
    await world.run_due()

    assert "Elin" in texts(published)
    assert not any(each.startswith(("members:", "cooperation:v1:show")) for each in buttons(published).values())
    [card] = cards(world)
    assert "w czerwcu" in texts(card)
    wanted = await press(asking.user, published, CATALOGUE.reader("pl")("coop-meet-button"))
    assert wanted.acknowledged
    watching = await press(asking.user, published, CATALOGUE.reader("pl")("coop-watch-on-button"))
    assert CATALOGUE.reader("pl")("coop-watching") in texts(watching)
    managed = await press(asking.user, watching, CATALOGUE.reader("pl")("coop-manage-button"))
    assert "w czerwcu" in texts(managed)


async def test_a_draft_of_a_direct_message_can_be_gone_on_with_on_the_server_or_thrown_away(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "pl")
    panel = await press(asking.user, await write_to_bot(world, asking, WISH), "Zrób z tego ogłoszenie")

    there = await asking.slash(world.general, "cooperation new")
    assert WISH in texts(there)
    await asking.user.click(reply(panel), custom_id=f"cooperation:v1:discard:@{world.guild.id}")

    assert WISH not in texts(await asking.slash(world.general, "cooperation new"))


async def test_who_does_something_is_told_without_ways_that_lead_nowhere_here(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    await introduced(world, found, replace(elin(), disciplines=("lighting-design",)))

    shown = await write_to_bot(world, asking, "Kto w Szwecji zajmuje się oświetleniem wystaw?")

    assert "Elin" in texts(shown)
    assert all(each.startswith("cooperation:v1:from:") for each in buttons(shown).values())


async def test_who_shares_several_servers_is_asked_which_one_also_after_a_restart(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "pl")
    abroad, general = another_server(world, asking)

    shown = await write_to_bot(world, asking, WISH)
    assert "Jesteśmy razem na kilku serwerach" in texts(shown)
    await world.restart()
    answered = await choose(asking.user, shown, "Elsewhere")
    panel = await press(asking.user, answered, "Zrób z tego ogłoszenie")

    assert WISH in texts(panel)
    assert any(each.endswith(f"@{abroad.guild.id}") for each in buttons(panel).values())
    assert WISH not in texts(await asking.slash(world.general, "cooperation new"))
    assert WISH in texts(await abroad.slash(general, "cooperation new"))


async def test_a_stranger_gets_a_kind_refusal_and_what_is_left_for_them(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "pl")
    shown = await write_to_bot(world, asking, WISH)
    await world.leave(asking)

    refused = await write_to_bot(world, asking, WISH)

    assert "Nie mamy wspólnego serwera" in texts(refused)
    assert "/prywatność" in texts(refused)
    assert buttons(refused) == {}
    pressed = await press_there(world, asking, next(iter(buttons(shown).values())))
    assert CATALOGUE.reader("pl")("mention-not-there") in texts(pressed)
    with world.env.as_bot():
        rows = await world.bot.services.database.read(lambda tx: tx.all("SELECT * FROM cooperation_drafts"))
    assert rows == []


async def test_who_has_not_accepted_the_rules_yet_is_no_member(world: World) -> None:
    await world.set_up()
    waiting = world.member("Ola", "pl", pending=True)
    assert "Nie mamy wspólnego serwera" in texts(await write_to_bot(world, waiting, WISH))
    await world.pass_screening(waiting)
    assert "To brzmi jak ogłoszenie" in texts(await write_to_bot(world, waiting, WISH))


async def press_there(world: World, who: MemberActor, custom_id: str, values: tuple[str, ...] = ()) -> Any:  # noqa: ANN401
    """Press something made up in one's direct messages with the bot."""
    kind = TEXT_MENU if values else forge.BUTTON
    return await forge.press(world, who.user, custom_id, values, kind=kind, channel=who.user.dm_channel)


async def test_made_up_presses_change_nothing_and_lead_to_no_other_server(world: World) -> None:
    await world.set_up()
    asking, otto = world.member("Ola", "pl"), world.member("Otto", "de")
    elsewhere = world.env.create_guild("Private")
    shown = await write_to_bot(world, asking, WISH)
    theirs = next(iter(buttons(shown).values())).rpartition(":")[2].partition("@")[0]

    for custom_id in (
        *(f"cooperation:v1:{action}:@{elsewhere.id}" for action in ("panel", "text", "publish", "discard", "all")),
        *(f"cooperation:v1:panel:{made_up}" for made_up in ("@", "@x", "@-1", "@٣", "", "none", "@" + "9" * 40)),
        *(f"cooperation:v1:choose:kind:@{elsewhere.id}", "cooperation:v1:choose:x:@1"),
        *(f"cooperation:v1:from:{theirs}", "cooperation:v1:from:x@1", f"cooperation:v1:from:{theirs}@{elsewhere.id}"),
        *(f"cooperation:v1:from:1@{world.guild.id}", f"cooperation:v1:from:{theirs}@{world.guild.id}"),
    ):
        refused = await press_there(world, otto, custom_id)
        assert refused.acknowledged, custom_id
        assert "Etwas ist schiefgegangen" not in texts(refused), custom_id
        assert refused.modal is None, custom_id
    for values in (("x",), (str(elsewhere.id),), (str(world.guild.id),)):
        refused = await press_there(world, otto, f"mentions:v1:at:{theirs}", values)
        assert "Zrób z tego" not in texts(refused)
        assert WISH not in texts(refused)
    outside = await forge.press(
        world, asking, f"mentions:v1:at:{theirs}", [str(world.guild.id)], kind=TEXT_MENU, channel=world.general
    )
    assert says(outside, CATALOGUE.reader("pl")("error-outdated"))
    with world.env.as_bot():
        rows = await world.bot.services.database.read(lambda tx: tx.all("SELECT * FROM cooperation_drafts"))
    assert rows == []


async def test_bots_are_not_answered_and_a_flood_gets_a_few_answers(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "pl")
    for _ in range(5):
        await write_to_bot(world, asking, "ok")
    for _ in range(4):
        await asking.user.send_dm("ok")
        await world.settle()
    assert len(world.direct_messages(asking)) == 9 + 5

    robot = world.env.create_user("robot", bot=True)
    world.guild.add_member(robot, roles=[])
    channel = world.env.backend.get_dm_channel(robot.id)
    world.env.backend.create_message(channel.id, robot.id, "When is the next forum?")
    await world.settle()
    assert len(robot.dm_channel.history()) == 1


async def test_who_types_an_answer_of_a_dialogue_is_led_back_to_its_question(world: World) -> None:
    await world.set_up()
    member = world.member("Ola", "pl")
    await begin(world, member, "dm")
    question = world.direct_messages(member)[-1]

    shown = await write_to_bot(world, member, WISH)

    assert "Jak pracujemy" in texts(shown)
    assert "nie została przyjęta" in texts(shown)
    assert "To brzmi jak ogłoszenie" in texts(shown), "it may have been one all the same"
    again = await press(member.user, shown, "Kontynuuj")
    assert texts(question).splitlines()[0] in texts(again)
