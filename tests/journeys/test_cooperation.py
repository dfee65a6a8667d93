"""From a sentence in one's own language to a thread with somebody from another country."""

import asyncio
from dataclasses import replace

import discord
import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.members.drafting import Outcome
from bot.members.model import Draft, Field, Visibility
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor, Purpose
from tests import forge
from tests.journeys.cooperation_steps import (
    POLISH,
    actor_of,
    after,
    button_to,
    cards,
    elin,
    introduced,
    ola,
    publish,
    said,
    write,
)
from tests.screen import choose, field_values, options, press, reply, says, submit, texts
from tests.texts import catalogue
from tests.world import World

SAY = catalogue().reader("en")


async def test_a_request_in_polish_finds_who_wrote_swedish_and_both_meet(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())

    panel = await publish(world, asking, POLISH)

    shown = texts(panel)
    assert "u Ciebie „oświetlenia wystawy”, po drugiej stronie „ljusdesigner”" in shown
    assert "wspólne języki: angielski" in shown
    [card] = cards(world)
    assert POLISH in texts(card)
    assert world.threads(world.board) == []

    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    asked = world.direct_messages(found)[-1]
    assert "du skrev ”ljusdesigner”, den andra skrev ”oświetlenia wystawy”" in texts(asked)
    assert world.threads(world.board) == []
    whole = await press(found.user, asked, "Öppna")
    assert "öppen till" in texts(whole)

    await world.restart()
    await found.user.click(asked, custom_id=button_to(asked, "meet"))
    await world.run_due()

    [thread] = world.threads(world.board)
    [first] = [each for each in thread.history() if texts(each)]
    assert f"<@{asking.id}>" in texts(first)
    assert f"<@{found.id}>" in texts(first)
    assert POLISH in texts(first)
    assert "angielski · " in texts(first) or "engelska" in texts(first)


@pytest.mark.parametrize(
    ("seen", "pl", "sv"),
    [
        (Visibility.EVERYONE, "wspólne języki: angielski", "gemensamma språk: engelska"),
        (Visibility.NOBODY, "nie podano wspólnego języka", "inget gemensamt språk angivet"),
    ],
)
async def test_who_is_not_to_be_suggested_still_reads_which_language_they_share(
    world: World, seen: Visibility, pl: str, sv: str
) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    profile = replace(ola(), visibility={Field.LANGUAGES: seen})
    await introduced(world, asking, profile, matching=False)
    await introduced(world, found, elin())

    panel = await publish(world, asking, POLISH)
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()

    assert pl in texts(panel)
    assert sv in said(world, found)


@pytest.mark.parametrize(("meant", "is_found"), [("none", False), ("lighting-design", True)])
async def test_a_discipline_that_is_not_meant_finds_nobody(world: World, meant: str, *, is_found: bool) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await write(world, asking, "We look for a lighting designer.")
    for chosen in ("none", meant):  # what was taken out can be put back
        await press(asking, panel, "Everything else")
        assert "lighting-design" in options(panel, "choose:concepts").values()
        await asking.select(panel, [chosen], custom_id="cooperation:v1:choose:concepts:")

    await asking.click(panel, custom_id="cooperation:v1:publish:")
    await world.run_due()

    assert (f"<@{found.id}>" in texts(panel)) is is_found


async def test_from_the_board_both_press_at_once_and_one_thread_opens(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    [card] = cards(world)
    to_card, to_panel = button_to(card, "meet"), button_to(panel, "meet")

    refused = await asking.click(card, custom_id=to_card)
    assert "your own request" in texts(refused)
    with world.env.as_bot():
        meetings, request_id = world.bot.services.cooperation_meetings, to_card.split(":")[-1]
        await asyncio.gather(
            meetings.want(actor_of(world, asking), request_id, found.id),
            meetings.want(actor_of(world, found), request_id),
        )
    both = await asking.click(panel, custom_id=to_panel)
    assert "You would both like to meet" in texts(both)
    await world.run_due()
    await world.run_due()

    assert len(world.threads(world.board)) == 1
    mine = await asking.slash(world.general, "cooperation mine")
    assert f"<@{found.id}> · <#{world.threads(world.board)[0].id}>" in texts(mine)
    theirs = await found.slash(world.general, "cooperation mine")
    assert f"<@{asking.id}> · <#{world.threads(world.board)[0].id}>" in texts(theirs)


@pytest.mark.parametrize("why", ["full", "unseen"])
async def test_where_discord_has_no_thread_for_the_two_they_are_told_of_each_other(world: World, why: str) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    await publish(world, asking, POLISH)
    [card] = cards(world)
    if why == "full":
        world.env.inject_error("POST", "/channels/*/threads", status=400, code=160006)
    else:
        unseen = Overwrite(found.id, OverwriteType.MEMBER, deny=discord.Permissions(view_channel=True).value)
        world.env.backend.set_overwrite(world.board.id, unseen)
    with world.env.as_bot():
        meetings, request_id = world.bot.services.cooperation_meetings, button_to(card, "meet").split(":")[-1]
        await meetings.want(actor_of(world, asking), request_id, found.id)
        await meetings.want(actor_of(world, found), request_id)

    await world.run_due()

    assert world.threads(world.board) == []
    assert f"<@{found.id}>" in texts(world.direct_messages(asking)[-1])
    assert f"<@{asking.id}>" in texts(world.direct_messages(found)[-1])


async def test_a_decline_is_never_shown_and_the_author_is_asked_about_who_comes_from_the_board(world: World) -> None:
    await world.set_up()
    asking, found, other = world.member("Ola"), world.member("Elin"), world.member("Otto")
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    asked = world.direct_messages(found)[-1]

    why = await press(found.user, asked, "Not for me")
    done = await press(found.user, why, "No time")
    assert "not told" in texts(done)
    [card] = cards(world)
    await press(other, card, "like to meet")
    await world.run_due()

    assert world.threads(world.board) == []
    interest = world.direct_messages(asking)[-1]
    assert f"<@{other.id}>" in texts(interest)
    assert "Elin" not in texts(interest)
    await press(asking.user, interest, "like to meet")
    await world.run_due()
    assert len(world.threads(world.board)) == 1
    assert len(world.direct_messages(asking)) == 1


async def test_whoever_withdraws_while_suggested_is_not_asked(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    with world.env.as_bot():
        await world.bot.services.privacy.decide(actor_of(world, found), ConsentPurpose.MATCHING, granted=False)

    refused = await asking.click(panel, custom_id=button_to(panel, "meet"))

    assert "can't be suggested any more" in texts(refused)
    again = await asking.click(panel, custom_id=button_to(panel, "manage"))
    shown = await press(asking, again, "Who fits?")
    assert "Nobody fits well enough yet" in texts(shown)
    await press(asking, shown, "Tell me when someone fits")
    assert "Agreed: I'll tell you" in texts(shown)
    assert "Nobody fits well enough yet" in texts(shown)
    await world.turn_forward(minutes=1)
    with world.env.as_bot():
        await world.bot.services.privacy.decide(actor_of(world, found), ConsentPurpose.MATCHING, granted=True)
    await world.turn_forward(minutes=1)
    # Elin was shown already, so she is nobody new.
    assert said(world, asking) == ""
    fresh = world.member("Saga", "sv-SE")
    await introduced(world, fresh, elin())
    board = await fresh.slash(world.general, "cooperation browse")
    fitting = await press(fresh, board, "Vad passar mig")
    assert "En annons som passar dig" in texts(fitting)
    assert "du skrev ”ljusdesigner”, den andra skrev ”oświetlenia wystawy”" in texts(fitting)
    whole = await press(fresh, fitting, "Öppna")
    assert POLISH in texts(whole)
    await world.turn_forward(minutes=1)
    assert "Somebody new fits your request" in said(world, asking)


async def test_a_message_becomes_a_request_and_a_draft_outlives_a_restart(world: World) -> None:
    await world.set_up()
    asking, other = world.member("Rasa", "lt"), world.member("Otto")
    message = await asking.send(world.general, "Ieškau fotografo, kuris nuotoliu sutvarkytų nuotraukas")
    refused = await other.context_menu(world.general, SAY("cmd-menu-request"), message)
    assert SAY("coop-not-your-message") in texts(refused)

    shown = reply(await asking.context_menu(world.general, SAY("cmd-menu-request"), message))
    assert "Ieškau fotografo" in texts(shown)
    assert "nuotoliu" in texts(shown)
    with pytest.raises(AssertionError):
        options(shown, "Kur?")
    await choose(asking, shown, "per mėnesį", menu="Kada?")
    await world.restart()
    again = reply(await asking.slash(world.general, "cooperation new"))
    assert "per mėnesį" in texts(again)
    form = await press(asking, again, "Tekstas")
    late = await submit(asking, form, {"Apie ką tai?": "x" * 3_900})
    assert "3900" in texts(late).replace("\u00a0", "").replace(" ", "")
    assert "Ieškau fotografo" in texts(late)
    form = await press(asking, again, "Tekstas")
    assert field_values(form)["Apie ką tai?"] == "x" * 3_900
    await asking.click(again, custom_id="cooperation:v1:publish:")
    await world.run_due()
    twice = await forge.press(world, asking, "cooperation:v1:publish:")
    assert says(twice, catalogue().reader("lt")("coop-nothing-to-publish"))
    assert len(cards(world)) == 1


async def test_a_request_is_reminded_of_renewed_in_one_tap_and_over_in_the_end(world: World) -> None:
    await world.set_up("en", "de")
    asking = world.member("Ola")
    await publish(world, asking, "200 m of sailcloth", kind="offer")
    [card] = cards(world)
    assert "Offers · Angebot" in texts(card)
    await after(world, 53)
    assert SAY("coop-renew-button") in said(world, asking)

    renewed = await press(asking.user, world.direct_messages(asking)[-1], "60 more days")
    assert "Open until" in texts(renewed)
    await after(world, 61)
    [card] = cards(world)
    assert "no longer open" in texts(card)
    assert "like to meet" not in texts(card)
    await after(world, 29)
    asked = world.direct_messages(asking)[-1]
    assert "what came of this" in texts(asked)
    thanks = await choose(asking.user, asked, "we are working together")
    assert "Thank you" in texts(thanks)
    await world.run_due()
    [card] = cards(world)
    assert "we are working together" in texts(card)


async def test_the_board_can_be_a_forum_channel_with_tags(world: World) -> None:
    await world.set_up()
    forum = world.guild.create_forum_channel("board")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.servers.set_channels(manager, {Purpose.COOPERATION: forum.id})
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)

    [post] = world.threads(forum)
    [card] = [each for each in post.history() if texts(each)]
    assert POLISH in texts(card)
    assert _tags(world, forum.id, post.id) == {"Seeks", "open", "Poland"}

    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await press(found, card, "like to meet")
    await world.run_due()
    assert [each.name for each in world.threads(world.introductions)] == ["Ola & Elin"]

    managed = await asking.click(panel, custom_id=button_to(panel, "manage"))
    await press(asking, managed, "Close the request")
    await world.run_due()
    assert _tags(world, forum.id, post.id) == {"Seeks", "closed", "Poland"}
    [card] = [each for each in post.history() if texts(each)]
    assert "closed" in texts(card)


async def test_tags_are_made_once_however_late_discord_tells_of_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.set_up()
    forum = world.guild.create_forum_channel("board")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.servers.set_channels(manager, {Purpose.COOPERATION: forum.id})
    monkeypatch.setitem(world.bot._connection.parsers, "CHANNEL_UPDATE", lambda _: None)  # pyright: ignore[reportPrivateUsage]
    asking = world.member("Ola")
    await introduced(world, asking, ola())

    await publish(world, asking, POLISH)
    await publish(world, asking, "Szukam tłumaczki na polski.")

    posts = world.threads(forum)
    assert [_tags(world, forum.id, post.id) for post in posts] == [{"Seeks", "open", "Poland"}] * 2
    names = [tag["name"] for tag in world.env.backend.get_channel(forum.id).available_tags]
    assert sorted(names) == ["Poland", "Seeks", "open"]


async def test_tags_for_moderators_alone_stay_as_they_are(world: World) -> None:
    await world.set_up()
    forum = world.guild.create_forum_channel("board")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    tags = [
        {"name": name, "moderated": moderated, "id": str(number), "emoji_id": None, "emoji_name": None}
        for number, (name, moderated) in enumerate({"open": True, "checked": True, "Seeks": False}.items(), 1)
    ]
    world.env.backend.edit_channel(forum.id, {"available_tags": tags})
    bot = world.bot.user
    assert bot is not None
    denied = discord.Permissions(manage_threads=True, manage_channels=True).value
    world.env.backend.set_overwrite(forum.id, Overwrite(bot.id, OverwriteType.MEMBER, deny=denied))
    with world.env.as_bot():
        await world.bot.services.servers.set_channels(manager, {Purpose.COOPERATION: forum.id})
    asking = world.member("Ola")
    await introduced(world, asking, ola())

    panel = await publish(world, asking, POLISH)
    [post] = world.threads(forum)
    assert _tags(world, forum.id, post.id) == {"Seeks"}
    world.env.backend.edit_channel(post.id, {"applied_tags": [2, 3]})
    await world.settle()
    managed = await asking.click(panel, custom_id=button_to(panel, "manage"))
    await press(asking, managed, "Close the request")
    await world.run_due()

    assert _tags(world, forum.id, post.id) == {"Seeks", "checked"}


def _tags(world: World, forum_id: int, post_id: int) -> set[str]:
    forum, post = (world.env.backend.get_channel(each) for each in (forum_id, post_id))
    names = {int(tag["id"]): tag["name"] for tag in forum.available_tags}
    return {names[int(each)] for each in post.applied_tags}


async def test_the_board_is_filtered_by_what_somebody_types_without_choosing(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "lt")
    await introduced(world, asking, ola())
    await publish(world, asking, POLISH)

    for country, language in (("lenkija", ""), ("Poland", "lenkų"), ("PL", "polski")):
        found = await asking.slash(world.general, "cooperation browse", country=country, language=language)
        assert POLISH in texts(found)
        assert "Lenkija" in texts(found)
    assert POLISH not in texts(await asking.slash(world.general, "cooperation browse", country="Švedija"))


async def test_a_report_reaches_moderators_who_hide_the_request_with_a_reason(world: World) -> None:
    await world.set_up()
    maja, asking, other = world.moderator("Maja"), world.member("Ola", "de"), world.member("Otto")
    await publish(world, asking, "Ich suche Käufer für meine Uhren")
    [card] = cards(world)
    form = await press(other, card, "Report")
    await submit(other, form, {"What is wrong": "Advertising"})
    await world.run_due()
    [report] = world.backstage.history()
    assert "Advertising" in texts(report)

    listed = await maja.slash(world.backstage, "moderation reports")
    assert "Advertising" in texts(await press(maja, listed, "Reports on requests: 1"))

    to_hide = f"cooperation:v1:hide:{button_to(card, 'report').split(':')[-1]}"
    refused = await forge.press(world, other, to_hide)
    assert "moderators" in texts(refused)
    form = await press(maja, report, "Hide")
    await submit(maja, form, {"Why?": "No shop, please"})
    await world.run_due()

    assert cards(world) == []
    assert world.backstage.history() == []
    assert "No shop, please" in said(world, asking)
    log = await maja.slash(world.backstage, "moderation log")
    assert "hid a request" in texts(log)


async def test_a_search_for_partners_shows_how_far_it_is(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola")
    actor = actor_of(world, asking)
    with world.env.as_bot():
        await world.bot.services.introductions.fill(actor, lambda _draft, _server: Outcome(Draft(ola())))
        await world.bot.services.introductions.publish(actor)
    panel = await write(world, asking, "A museum and a choir look for partners", kind="partner")
    form = await asking.click(panel, custom_id="cooperation:v1:consortium:")
    await submit(asking, form, {"Countries needed": "3", "Countries of those": ["SE"], "Partners needed": "99"})
    assert "up to 30" in texts(panel)
    form = await asking.click(panel, custom_id="cooperation:v1:programme:")
    await submit(asking, form, {"Programme": "Creative Europe", "Deadline": "2026-09-30"})
    assert "2 of 3 countries" in texts(panel)
    await asking.click(panel, custom_id="cooperation:v1:preview:")
    assert "**Ola**" in texts(panel)
    assert "2 of 3 countries" in texts(panel)
    await asking.click(panel, custom_id="cooperation:v1:publish:")
    await world.run_due()

    [card] = cards(world)
    assert "2 of 3 countries" in texts(card)
    assert "Creative Europe" in texts(card)
    found = await asking.slash(world.general, "cooperation browse", kind="partner")
    assert "A museum and a choir" in texts(found)
    assert "A museum" not in texts(await asking.slash(world.general, "cooperation browse", kind="offer"))
