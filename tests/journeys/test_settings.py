"""Setting a server up, and what happens when something about it is wrong."""

import discord
import pytest
from simcord import MemberActor
from simcord.backend.models.channel import Overwrite
from simcord.enums import ChannelType, OverwriteType

from bot.servers.model import Actor, Purpose
from tests.journeys.steps import introduce, press, reply, set_up
from tests.screen import select, texts
from tests.texts import catalogue
from tests.world import World

CATALOGUE = catalogue()


@pytest.fixture
def maja(world: World) -> MemberActor:
    return world.member("Maja", roles=[world.moderators])


async def check(world: World, maja: MemberActor) -> str:
    return texts(await maja.slash(world.backstage, "settings check"))


async def test_the_first_set_up_creates_what_is_missing_and_finishes(world: World, maja: MemberActor) -> None:
    shown = await maja.slash(world.backstage, "settings open")
    await maja.select(reply(shown), ["de", "pl"], custom_id=select(shown, "languages"))

    done = await press(maja, shown, "Create what is missing")

    server = await world.bot.services.servers.load(world.guild.id)
    assert set(server.channels) == set(Purpose)
    assert server.languages == ("de", "pl")
    assert server.set_up_at is not None
    names = set(world.guild.channels)
    say = CATALOGUE.reader("de")
    assert {say(f"channel-{purpose}-name") for purpose in Purpose} <= names
    assert "The set-up is finished" in texts(done)
    assert CATALOGUE.reader("en")("check-no-roles") in texts(done)


async def test_members_may_not_read_the_channel_made_for_moderators(world: World, maja: MemberActor) -> None:
    await press(maja, await maja.slash(world.backstage, "settings open"), "Create what is missing")

    server = await world.bot.services.servers.load(world.guild.id)
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    channel = guild.get_channel(server.channels[Purpose.MODERATORS])
    assert channel is not None
    assert not channel.permissions_for(guild.default_role).view_channel
    assert channel.permissions_for(guild.me).send_messages


async def test_without_the_right_to_create_channels_it_says_so_and_keeps_the_rest(
    world: World, maja: MemberActor
) -> None:
    world.env.inject_error("POST", "/guilds/*/channels", status=403, code=50013)
    shown = await maja.slash(world.backstage, "settings open")
    await maja.select(reply(shown), ["lt"], custom_id=select(shown, "languages"))

    refused = await press(maja, shown, "Create what is missing")

    assert CATALOGUE.reader("en")("settings-cannot-create") in texts(refused)
    assert (await world.bot.services.servers.load(world.guild.id)).languages == ("lt",)


async def test_a_channel_in_which_the_bot_lacks_a_right_is_refused_by_name(world: World, maja: MemberActor) -> None:
    mute = discord.PermissionOverwrite(send_messages=False, create_private_threads=False)
    quiet = world.guild.create_text_channel("quiet", overwrites={world.guild.default_role: mute})
    shown = await maja.slash(world.backstage, "settings open")

    refused = await maja.select(reply(shown), [quiet], custom_id="servers:v1:channel:introductions")

    say = CATALOGUE.reader("en")
    for right in ("send-messages", "create-private-threads"):
        assert say(f"permission-{right}") in texts(refused)
    assert (await world.bot.services.servers.load(world.guild.id)).channels == {}


async def test_the_check_names_what_is_wrong_and_later_that_all_is_well(world: World, maja: MemberActor) -> None:
    say = CATALOGUE.reader("en")
    fresh = await check(world, maja)
    assert say("check-not-set-up") in fresh
    assert fresh.count("⚠️") == 1
    await set_up(world, maja)
    assert say("check-all-well") in await check(world, maja)


async def test_a_role_that_moderates_but_does_not_see_the_moderators_channel_is_named(
    world: World, maja: MemberActor
) -> None:
    await press(maja, await maja.slash(world.backstage, "settings open"), "Create what is missing")
    helpers = world.guild.create_role("Helpers")
    shown = await maja.slash(world.backstage, "settings open")
    await maja.select(reply(shown), [world.moderators, helpers], custom_id="servers:v1:roles:")

    found = await check(world, maja)

    server = await world.bot.services.servers.load(world.guild.id)
    say = CATALOGUE.reader("en")
    assert (
        say(
            "check-backstage-unseen",
            purpose=say("purpose-moderators"),
            channel=f"<#{server.channels[Purpose.MODERATORS]}>",
            roles=f"<@&{world.moderators.id}>, <@&{helpers.id}>",
        )
        in found
    )


async def test_a_deleted_channel_is_named_by_the_check_and_loses_no_introduction(
    world: World, maja: MemberActor
) -> None:
    await set_up(world, maja)
    ola = world.member("Ola")
    await introduce(world, ola, "Ola")
    await world.run_due()
    world.env.backend.delete_channel(world.introductions.id)
    await world.settle()

    panel = await introduce(world, ola, "Ola", does="I repair books")
    await world.run_due()

    say = CATALOGUE.reader("en")
    assert say("panel-published") in texts(panel)
    purpose = say("purpose-introductions")
    assert say("check-channel-gone", purpose=purpose, channel="", permissions="") in await check(world, maja)
    shown = await maja.slash(world.backstage, "settings open")
    await maja.select(reply(shown), [world.general], custom_id="servers:v1:channel:introductions")
    await world.run_due()
    assert "I repair books" in "".join(texts(post) for post in world.general.history())


async def test_a_channel_that_became_one_for_announcements_is_named_by_the_check(
    world: World, maja: MemberActor
) -> None:
    await set_up(world, maja)
    for channel in (world.introductions, world.welcome):
        world.env.backend.get_channel(channel.id).type = ChannelType.NEWS
        world.env.backend.announce_channel_update(channel.id)
    await world.settle()

    found = await check(world, maja)

    say = CATALOGUE.reader("en")
    [told] = (line for line in found.splitlines() if "announcement channel" in line)
    named = {"purpose": say("purpose-introductions"), "channel": world.introductions.mention}
    assert told.endswith(say("check-announcement-channel", **named))


@pytest.mark.parametrize("may_make", [True, False])
async def test_a_board_whose_posts_need_tags_that_the_bot_may_not_make_is_named_by_the_check(
    world: World, maja: MemberActor, may_make: bool
) -> None:
    await set_up(world, maja)
    forum = world.guild.create_forum_channel("board")
    assert world.bot.user is not None
    given = discord.Permissions(manage_channels=True).value
    own = {"allow": given} if may_make else {"deny": given}
    world.env.backend.set_overwrite(forum.id, Overwrite(world.bot.user.id, OverwriteType.MEMBER, **own))
    await world.settle()
    known = world.bot.get_channel(forum.id)
    assert isinstance(known, discord.ForumChannel)
    known._flags = discord.ChannelFlags(require_tag=True).value  # pyright: ignore[reportPrivateUsage] - SimCord has none
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.servers.set_channels(manager, {Purpose.COOPERATION: forum.id})

    found = await check(world, maja)

    assert ("every post needs a tag" in found) is not may_make


async def test_posts_that_were_refused_go_out_after_the_check(world: World, maja: MemberActor) -> None:
    await set_up(world, maja)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    ola = world.member("Ola")
    await world.settle()
    await introduce(world, ola, "Ola")
    await world.run_due()

    await check(world, maja)
    await world.run_due()

    assert "Ola" in "".join(texts(card) for card in world.introductions.history())


async def test_cards_follow_the_servers_languages(world: World, maja: MemberActor) -> None:
    await set_up(world, maja)
    ola = world.member("Ola")
    await introduce(world, ola, "Ola")
    await world.run_due()
    shown = await maja.slash(world.backstage, "settings open")

    await maja.select(reply(shown), ["pl", "lt"], custom_id=select(shown, "languages"))
    await world.run_due()

    [card] = world.introductions.history()
    assert CATALOGUE.public(("pl", "lt"))("field-offers") in texts(card)


async def test_a_moderator_without_discords_rights_may_set_up_but_not_say_who_moderates(world: World) -> None:
    await world.set_up()
    helpers = world.guild.create_role("Helpers")
    manager = world.member("Maja", roles=[world.moderators])
    shown = await manager.slash(world.backstage, "settings open")
    await manager.select(reply(shown), [helpers], custom_id="servers:v1:roles:")
    hanna = world.member("Hanna", roles=[helpers])
    for command_id in world.bot.command_ids.values():
        world.guild.set_command_permissions(command_id, {world.guild.default_role: True})

    shown = await hanna.slash(world.general, "settings open")
    refused = await hanna.select(reply(shown), [world.moderators], custom_id="servers:v1:roles:")

    assert CATALOGUE.reader("en")("managers-only") in texts(refused)
    server = await world.bot.services.servers.load(world.guild.id)
    assert server.moderator_role_ids == {helpers.id}


async def test_a_retention_and_a_place_are_asked_for_in_forms(world: World, maja: MemberActor) -> None:
    await set_up(world, maja)
    shown = await maja.slash(world.backstage, "settings open")

    form = await maja.click(reply(shown), custom_id="servers:v1:retention:")
    await maja.submit_modal(form, {"days": "90", "months": "12"})
    await maja.click(reply(shown), custom_id="servers:v1:places:")
    form = await maja.click(reply(shown), custom_id="servers:v1:add-place:")
    await maja.submit_modal(form, {"name": "Gdynia", "country": ["PL"]})

    server = await world.bot.services.servers.load(world.guild.id)
    assert (server.retention_days, server.request_months) == (90, 12)
    assert server.place("gdynia") is not None
    assert "Gdynia" in texts(shown)
