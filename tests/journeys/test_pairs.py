"""A round of pairs, played through: two join, are told, talk, and say that they met."""

import discord
from simcord import ChannelHandle, MemberActor
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.delivery import outbox
from bot.members.drafting import Outcome
from bot.members.model import Draft, Town
from bot.servers.model import Actor
from tests import forge
from tests.profiles import profile
from tests.screen import button, buttons, press, reply, select, texts
from tests.world import World


async def introduced(world: World, user_id: int, name: str, town: Town, language: str = "en") -> None:
    service = world.bot.services.introductions
    actor = Actor(user_id, world.guild.id, language)
    await service.fill(actor, lambda _draft, _server: Outcome(Draft(profile(name, town=town))))
    await service.publish(actor)


async def test_a_pair_across_the_border_from_joining_to_having_met(world: World) -> None:
    await world.set_up("pl", "de")
    ola, otto, mira = world.member("Ola", "pl"), world.member("Otto", "de"), world.moderator("Mira")
    await introduced(world, ola.id, "Ola", Town("Szczecin", "PL", "szczecin"), "pl")
    await introduced(world, otto.id, "Otto", Town("Rostock", "DE", "rostock"), "de")

    shown = await ola.slash(world.general, "pairs")
    assert "Następna runda" in texts(shown)
    await press(ola, shown, "Biorę udział")
    await press(otto, await otto.slash(world.general, "pairs"), "Mitmachen")
    await world.env.jump(35 * 86_400)
    await world.run_due()

    olas, ottos = (world.direct_messages(each)[-1] for each in (ola, otto))
    assert "Otto" in texts(olas)
    assert "Łączy Was: introligatorstwo" in texts(olas)
    assert "Ola" in texts(ottos)
    await world.restart()
    opened = await press(ola.user, olas, "Otwórz rozmowę")
    again = await press(otto.user, ottos, "Gespräch eröffnen")
    [thread] = world.threads(world.introductions)
    assert thread.mention in texts(opened)
    assert thread.mention in texts(again)
    [first] = thread.history()
    assert ola.user.mention in texts(first)
    assert "Woran arbeitet ihr gerade" in texts(first)
    assert "Łączy Was: introligatorstwo" in texts(first)
    assert "Das habt ihr gemeinsam: Buchbind" in texts(first)  # each sentence in its own words
    talk = button(olas, "Otwórz rozmowę")
    stranger = await forge.press(world, mira, talk, channel=world.general)
    assert "can no longer meet" in texts(stranger)

    await world.env.jump(14 * 86_400)
    await world.run_due()
    asked = world.direct_messages(otto)[-1]
    assert "Habt ihr euch getroffen" in texts(asked)
    await press(otto.user, asked, "Ja")
    shown = await otto.slash(world.general, "pairs")
    assert "getroffen" in texts(shown)
    assert thread.mention in texts(shown)


async def brought_together(world: World) -> tuple[MemberActor, MemberActor, discord.Message]:
    """Ola and Otto, and what Ola was told of him."""
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    await introduced(world, ola.id, "Ola", Town("Szczecin", "PL", "szczecin"))
    await introduced(world, otto.id, "Otto", Town("Rostock", "DE", "rostock"))
    for each in (ola, otto):
        await press(each, await each.slash(world.general, "pairs"), "Take part")
    await world.env.jump(35 * 86_400)
    await world.run_due()
    return ola, otto, world.direct_messages(ola)[-1]


async def test_who_has_left_the_server_opens_no_talk_there(world: World) -> None:
    ola, _, told = await brought_together(world)
    await world.leave(ola)
    assert "not on that server any more" in texts(await press(ola.user, told, "Open a conversation"))
    assert world.threads(world.introductions) == []


async def test_no_thread_is_opened_in_which_the_bot_could_not_write(world: World) -> None:
    ola, _, told = await brought_together(world)
    assert world.bot.user is not None
    denied = discord.Permissions(send_messages_in_threads=True).value
    without = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=denied)
    world.env.backend.set_overwrite(world.introductions.id, without)
    await world.settle()

    assert "can't open a private thread" in texts(await press(ola.user, told, "Open a conversation"))
    assert world.threads(world.introductions) == []


async def test_a_talk_whose_beginning_is_refused_goes_on_in_the_same_thread(world: World) -> None:
    ola, otto, told = await brought_together(world)

    world.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50001)
    assert "can't open a private thread" in texts(await press(ola.user, told, "Open a conversation"))
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    assert "can't write in your thread" in texts(await press(ola.user, told, "Open a conversation"))
    await world.restart()
    opened, again = [await press(ola.user, told, "Open a conversation") for _ in range(2)]
    [thread] = world.threads(world.introductions)
    assert thread.mention in texts(opened)
    assert thread.mention in texts(again)
    [first] = (message for message in thread.history() if texts(message))
    assert otto.user.mention in texts(first)


async def three(world: World) -> tuple[MemberActor, MemberActor, MemberActor]:
    """Ola, Otto and Rasa, who have been brought together."""
    await world.set_up()
    people = {
        name: (world.member(name), Town(town, country, town.casefold()))
        for name, town, country in (
            ("Ola", "Szczecin", "PL"),
            ("Otto", "Rostock", "DE"),
            ("Rasa", "Rietavas", "LT"),
        )
    }
    for name, (each, town) in people.items():
        await introduced(world, each.id, name, town)
        await press(each, await each.slash(world.general, "pairs"), "Take part")
    await world.env.jump(35 * 86_400)
    await world.run_due()
    ola, otto, rasa = (each for each, _ in people.values())
    return ola, otto, rasa


async def talk(world: World, person: MemberActor) -> str:
    """What somebody reads who presses the button to talk."""
    [told] = [each for each in world.direct_messages(person) if "Open a conversation" in buttons(each)]
    return texts(await press(person.user, told, "Open a conversation"))


def people_in(world: World, thread: ChannelHandle) -> set[int]:
    """Who is in a thread, without the bot."""
    return set(world.env.backend.get_thread(thread.id).thread_members) - {world.bot.user.id if world.bot.user else 0}


async def test_of_three_of_whom_one_avoids_another_nobody_is_led_to_a_thread_they_are_not_in(world: World) -> None:
    ola, otto, rasa = await three(world)
    pairs = world.bot.services.pairs
    await pairs.avoid(Actor(ola.id, world.guild.id, "en"), [otto.id])

    opened = await talk(world, ola)
    left_out = await talk(world, otto)
    joined = await talk(world, rasa)

    [thread] = world.threads(world.introductions)
    assert people_in(world, thread) == {ola.id, rasa.id}
    assert thread.mention in opened
    assert thread.mention in joined
    assert thread.mention not in left_out
    assert "can no longer meet" in left_out

    await pairs.avoid(Actor(ola.id, world.guild.id, "en"), [])
    assert thread.mention in await talk(world, otto)
    assert people_in(world, thread) == {ola.id, otto.id, rasa.id}


async def test_who_talks_already_is_led_there_whatever_was_chosen_since_and_a_deleted_talk_is_no_talk(
    world: World,
) -> None:
    ola, otto, rasa = await three(world)
    await talk(world, rasa)
    [thread] = world.threads(world.introductions)
    await world.bot.services.pairs.avoid(Actor(ola.id, world.guild.id, "en"), [otto.id])
    assert all([thread.mention in await talk(world, each) for each in (ola, otto, rasa)])

    world.env.backend.delete_channel(thread.id)
    await world.settle()
    await talk(world, rasa)

    [anew] = world.threads(world.introductions)
    assert len(people_in(world, anew)) == 2
    assert rasa.id in people_in(world, anew)


async def test_of_three_who_are_brought_together_two_talk_when_the_third_has_left(world: World) -> None:
    ola, otto, rasa = await three(world)
    told = world.direct_messages(ola)[-1]
    assert "Otto" in texts(told)
    assert "Rasa" in texts(told)
    await world.leave(rasa)
    let_in = world.env.backend.get_guild(world.guild.id)
    assert rasa.id not in let_in.members

    opened = await press(ola.user, told, "Open a conversation")

    [thread] = world.threads(world.introductions)
    assert thread.mention in texts(opened)
    [first] = thread.history()
    assert otto.user.mention in texts(first)
    assert rasa.user.mention not in texts(first)


async def test_who_has_left_hears_nothing_of_the_server_and_nobody_has_to_see_to_it(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    for each, town in ((ola, Town("Szczecin", "PL", "szczecin")), (otto, Town("Rostock", "DE", "rostock"))):
        await introduced(world, each.id, "Ola" if each is ola else "Otto", town)
        await press(each, await each.slash(world.general, "pairs"), "Take part")
    await world.env.jump(35 * 86_400)
    await world.run_due()
    before = len(world.direct_messages(ola))
    await world.leave(ola)

    await world.turn_forward(days=15)

    assert len(world.direct_messages(ola)) == before
    asked = await world.bot.services.database.read(lambda tx: outbox.dead_letters(tx, world.guild.id))
    assert asked == []


async def test_whose_messages_are_closed_or_stopped_reads_it_where_they_take_part(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await introduced(world, ola.id, "Ola", Town("Szczecin", "PL", "szczecin"))
    shown = await ola.slash(world.general, "pairs")
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    await press(ola, shown, "Take part")
    assert "couldn't send you a direct message" in texts(reply(shown))

    stopped = await forge.press(world, ola, f"messages:v1:stop:{world.guild.id}:pairs", channel=world.general)
    assert "Stopped" in texts(stopped)
    shown = await ola.slash(world.general, "pairs")
    assert "Rounds leave you out" in texts(shown)
    await press(ola, shown, "Take part")
    assert "You will get a direct message" in texts(reply(shown))
    assert "You are taking part" in texts(reply(shown))
    assert "brings you together with somebody" in texts(world.direct_messages(ola)[-1])


async def test_a_moderator_chooses_how_often_and_a_member_whom_to_avoid(world: World) -> None:
    await world.set_up()
    ola, otto, mira = world.member("Ola"), world.member("Otto"), world.moderator("Mira")
    refused = await press(ola, await ola.slash(world.general, "pairs"), "Take part")
    assert "introduction that others can see" in texts(refused)
    await introduced(world, ola.id, "Ola", Town("Szczecin", "PL", "szczecin"))
    shown = await ola.slash(world.general, "pairs")
    await press(ola, shown, "Take part")
    await ola.select(reply(shown), [otto.user], custom_id=select(shown, "Rather not"))
    assert [each.avoided for each in [await world.bot.services.pairs.open(Actor(ola.id, world.guild.id, "en"))]] == [
        (otto.id,)
    ]

    await press(ola, shown, "Stop")
    shown = await ola.slash(world.general, "pairs")
    await ola.select(reply(shown), [], custom_id=select(shown, "Rather not"))
    assert (await world.bot.services.pairs.open(Actor(ola.id, world.guild.id, "en"))).avoided == ()

    shown = await mira.slash(world.general, "pairs")
    await mira.select(reply(shown), ["off"], custom_id="pairs:v1:cadence:")
    assert "no rounds" in texts(await ola.slash(world.general, "pairs"))


async def test_whom_one_chose_below_a_message_is_not_taken_off_by_an_older_screen(world: World) -> None:
    await world.set_up()
    ola, otto, rasa = world.member("Ola"), world.member("Otto"), world.member("Rasa")
    for each, name, town in (
        (ola, "Ola", Town("Szczecin", "PL", "szczecin")),
        (otto, "Otto", Town("Rostock", "DE", "rostock")),
    ):
        await introduced(world, each.id, name, town)
        await press(each, await each.slash(world.general, "pairs"), "Take part")
    await world.env.jump(35 * 86_400)
    await world.run_due()
    on_the_computer = await ola.slash(world.general, "pairs")
    await press(ola.user, world.direct_messages(ola)[-1], "Not again with them")

    menu = select(on_the_computer, "Rather not")
    refused = await ola.select(reply(on_the_computer), [rasa.user], custom_id=menu)

    assert "changed elsewhere since this was shown" in texts(refused)
    avoided = (await world.bot.services.pairs.open(Actor(ola.id, world.guild.id, "en"))).avoided
    assert avoided == (otto.id,)
    shown = await ola.slash(world.general, "pairs")
    await ola.select(reply(shown), [otto.user, rasa.user], custom_id=select(shown, "Rather not"))
    assert len((await world.bot.services.pairs.open(Actor(ola.id, world.guild.id, "en"))).avoided) == 2


async def test_without_a_channel_for_introductions_two_talk_beside_the_board(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    await introduced(world, ola.id, "Ola", Town("Szczecin", "PL", "szczecin"))
    await introduced(world, otto.id, "Otto", Town("Rostock", "DE", "rostock"))
    for each in (ola, otto):
        await press(each, await each.slash(world.general, "pairs"), "Take part")
    await world.env.jump(35 * 86_400)
    await world.run_due()
    world.env.backend.delete_channel(world.introductions.id)
    await world.settle()

    opened = await press(ola.user, world.direct_messages(ola)[-1], "Open a conversation")

    [thread] = world.threads(world.board)
    assert thread.mention in texts(opened)
