"""From the first greeting to a card that others find, act on and see changing."""

import asyncio
from typing import TYPE_CHECKING, cast
from unittest.mock import AsyncMock

from simcord import MemberActor

from bot.clock import DAY
from bot.ui.contact import Form
from tests.journeys.cooperation_steps import actor_of
from tests.journeys.steps import introduce, press, reply, set_up
from tests.screen import texts
from tests.world import World

if TYPE_CHECKING:
    from cogs.members.hellos import Hellos


async def test_a_newcomer_is_greeted_introduces_herself_and_is_found(world: World) -> None:
    maja = world.moderator("Maja")
    done = await set_up(world, maja)
    assert "finished" in texts(done)

    ola = world.member("Ola", "pl", pending=True)
    await world.settle()
    await world.run_due()
    assert world.welcome.history() == []
    await world.pass_screening(ola)
    await world.run_due()
    [greeting] = world.welcome.history()
    assert f"<@{ola.id}>" in texts(greeting)

    shown = await press(ola, greeting, "Introduce yourself")
    assert reply(shown).ephemeral
    panel = await introduce(world, ola, "Ola")
    assert f"wizytówka pojawi się na kanale <#{world.introductions.id}>" in texts(panel)
    assert "`/cooperation new`" in texts(panel)
    await world.run_due()
    [card] = world.introductions.history()
    assert "Ola" in texts(card)
    assert "I bind books" in texts(card)

    await world.turn_forward(minutes=1)
    form = await ola.click(panel, custom_id="members:v1:open:words")
    await ola.submit_modal(form, {"does": "I bind books and repair them", "written_in": ["en"]})
    await ola.click(panel, custom_id="members:v1:publish:")
    assert f"wizytówka na kanale <#{world.introductions.id}> jest już aktualna" in texts(panel)
    assert "`/cooperation new`" not in texts(panel)
    await world.run_due()
    [again] = world.introductions.history()
    assert again.id == card.id
    assert "repair them" in texts(again)

    otto = world.member("Otto", "de")
    found = await otto.slash(world.general, "members find", words="books")
    assert "Ola" in texts(found)
    opened = await otto.click(reply(found), custom_id=f"members:v1:show:{_subject(again)}")
    assert "repair them" in texts(opened)


def _subject(card: object) -> str:
    from tests.screen import buttons  # noqa: PLC0415

    return next(each.rsplit(":", 1)[1] for each in buttons(card).values() if ":translate:" in each)  # type: ignore[arg-type]


async def test_a_preview_bears_the_day_on_which_it_would_be_published(world: World) -> None:
    await set_up(world, world.moderator("Maja"))
    ola = world.member("Ola", "en-GB")
    panel = reply(await ola.slash(world.general, "introduce"))
    form = await ola.click(panel, custom_id="members:v1:open:about")
    await ola.submit_modal(form, {"name": "Ola", "place": ["szczecin"], "kind": ["person"]})
    await ola.click(panel, custom_id="members:v1:preview:")
    assert f"<t:{world.bot.services.clock.timestamp()}:D>" in texts(panel)

    await ola.click(panel, custom_id="members:v1:publish:")
    await leap(world, 10 * DAY)
    form = await ola.click(panel, custom_id="members:v1:open:words")
    await ola.submit_modal(form, {"does": "I bind books", "written_in": ["en"]})
    await ola.click(panel, custom_id="members:v1:preview:")
    assert f"<t:{world.bot.services.clock.timestamp()}:D>" in texts(panel)


async def test_two_links_to_one_site_are_told_apart_in_the_panel_as_on_the_card(world: World) -> None:
    await set_up(world, world.moderator("Maja"))
    ola = world.member("Ola", "en-GB")

    panel = await introduce(world, ola, "Ola", links="example.org/books https://example.org/repairs www.example.org")
    await world.run_due()

    [card] = world.introductions.history()
    assert "Links: example.org/books · example.org/repairs · www.example.org" in texts(panel)
    for shown in ("[example.org/books]", "[example.org/repairs]", "[www.example.org]"):
        assert shown in texts(card)


async def test_once_a_year_she_is_asked_whether_it_is_still_true_if_she_allowed_it(world: World) -> None:
    await set_up(world, world.moderator("Maja"))
    ola, otto = world.member("Ola", "en-GB"), world.member("Otto", "en-GB")
    panel = await introduce(world, ola, "Ola")
    await introduce(world, otto, "Otto")
    await ola.click(panel, custom_id="members:v1:yearly:")
    [agreed] = world.direct_messages(ola)

    await leap(world, 366 * DAY)
    _, question = world.direct_messages(ola)
    assert agreed.id != question.id
    assert "still true" in texts(question)
    assert world.direct_messages(otto) == []

    await world.restart()
    assert "`/introduce`" in texts(await press(ola.user, question, "How do I change it?"))  # not to be tapped there
    await press(ola.user, question, "Yes, still true")
    await leap(world, 364 * DAY)
    assert len(world.direct_messages(ola)) == 2
    await leap(world, 2 * DAY)
    assert len(world.direct_messages(ola)) == 3


async def test_a_deleted_card_comes_back_and_a_hello_opens_a_thread(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    ola, otto = world.member("Ola", "pl"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    await maja.delete(card)
    await world.run_due()
    [again] = world.introductions.history()
    assert again.id != card.id

    form = await press(otto, again, "Say hello")
    await otto.submit_modal(form, {"words": "Moin! Shall we bind something together?"})
    [thread] = world.threads(world.introductions)
    [first] = thread.history(viewer=ola)
    assert "Shall we bind something" in texts(first)
    assert f"<@{ola.id}>" in texts(first)
    assert f"<@{otto.id}>" in texts(first)


def greeting(world: World, member: MemberActor, introduction_id: str, words: str) -> Form:
    """A form of somebody who says hello, outside of any click: two clicks are never at work at once here."""
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    interaction = AsyncMock(guild=guild, guild_id=None, user=guild.get_member(member.id), extras={})
    interaction.response.is_done = lambda: True
    say = world.bot.catalogue.reader("en")
    return Form(interaction, actor_of(world, member), say, introduction_id, {"words": (words,)})


async def test_two_who_greet_each_other_in_the_same_instant_talk_in_one_thread(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    await introduce(world, ola, "Ola")
    await introduce(world, otto, "Otto")
    await world.run_due()
    of_ola, of_otto = sorted(world.introductions.history(), key=lambda card: "Otto" in texts(card))
    # Its class may be another one than what is imported here, for each bot loads its cogs anew.
    hellos = cast("Hellos", world.bot.get_cog("Hellos"))

    with world.env.as_bot():
        await asyncio.gather(
            hellos.greet(greeting(world, ola, _subject(of_otto), "Shall we bind something together?")),
            hellos.greet(greeting(world, otto, _subject(of_ola), "Moin! Shall we sing together?")),
        )

    [thread] = world.threads(world.introductions)
    said = "\n".join(texts(each) for each in thread.history())
    assert "Shall we bind" in said
    assert "Shall we sing" in said


async def leap(world: World, seconds: int) -> None:
    """Turn the clock forward in one go, as if the machine had been asleep; day by day a year takes a minute."""
    await world.env.jump(seconds)
    await world.run_due()
