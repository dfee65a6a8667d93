"""The person and their data, through the buttons: seen, taken along, erased without a trace, and kept erased."""

import asyncio
import json
from pathlib import Path

import discord
import pytest
from simcord import InteractionResult, MemberActor
from simcord.backend import serializers

from bot.clock import DAY
from bot.servers.audit import KEPT_DAYS
from bot.storage.backup import backup
from bot.storage.erasures import ErasureLog
from bot.storage.restore import Replay, restore
from bot.wiring import personal_registry
from migrations import MIGRATIONS
from tests.journeys.forum_steps import call, card, has_role
from tests.journeys.steps import introduce, press, reply
from tests.screen import buttons, texts
from tests.texts import catalogue
from tests.world import World

SAY = catalogue().reader("en")

OLAS = (
    "Canaryola",
    "canary-ola-does",
    "canary-ola-offers",
    "canary-ola-greets",
    "canary-ola-reports",
    "canary-ola-wrong",
)
OTTOS = ("Canaryotto", "canary-otto-does", "canary-otto-greets")


async def live(world: World) -> tuple[MemberActor, MemberActor]:
    """Ola and Otto introduce themselves, greet each other, and Ola reports Otto and leaves something half done."""
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    panel = await introduce(world, ola, OLAS[0], does=OLAS[1], offers=OLAS[2])
    await introduce(world, otto, OTTOS[0], does=OTTOS[1])
    form = await ola.click(panel, custom_id="members:v1:open:about")
    await ola.submit_modal(form, {"name": OLAS[0], "place": ["*"], "town": OLAS[5]})
    await world.run_due()
    olas_card, ottos_card = card_of(world, OLAS[0]), card_of(world, OTTOS[0])
    for sender, greeted, words in ((ola, ottos_card, OLAS[3]), (otto, olas_card, OTTOS[2])):
        form = await press(sender, greeted, "Say hello" if sender is ola else "hello")
        await sender.submit_modal(form, {"words": words})
    form = await press(ola, ottos_card, "Report")
    await ola.submit_modal(form, {"reason": OLAS[4]})
    await world.run_due()
    return ola, otto


def card_of(world: World, name: str) -> discord.Message:
    [found] = [each for each in world.introductions.history() if name in texts(each)]
    return found


async def open_privacy(world: World, person: MemberActor) -> InteractionResult:
    return await person.slash(world.general, "privacy")


async def ask_for_erasure(world: World, person: MemberActor, button: str) -> InteractionResult:
    shown = await open_privacy(world, person)
    await press(person, shown, "Erase my data")
    return await press(person, shown, button)


def traces(world: World, person: MemberActor, words: tuple[str, ...]) -> dict[str, list[str]]:
    """The files in which something of a person stands, be it as text or as a number of the database."""
    wanted = {word: [word.encode()] for word in words}
    wanted["id"] = [str(person.id).encode(), person.id.to_bytes(8, "big")]
    found: dict[str, list[str]] = {}
    for file in sorted(path for path in world.folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        if hits := [word for word, forms in wanted.items() if any(form in content for form in forms)]:
            found[file.relative_to(world.folder).as_posix()] = hits
    return found


async def back_up(world: World) -> Path:
    settings = world.bot.services.settings
    return await asyncio.to_thread(backup, settings.database_url, settings.backups_folder, world.clock)


async def test_the_overview_names_every_consent_and_each_is_switched_for_itself(world: World) -> None:
    ola, _ = await live(world)

    shown = await open_privacy(world, ola)
    allow = [custom_id for custom_id in buttons(shown).values() if ":consent:" in custom_id]
    assert sorted(allow) == [
        "privacy:v1:consent:directory:no",
        "privacy:v1:consent:matching:yes",
        "privacy:v1:consent:reminders:yes",
    ]
    await ola.click(reply(shown), custom_id="privacy:v1:consent:matching:yes")
    assert "privacy:v1:consent:matching:no" in buttons(shown).values()
    assert "privacy:v1:consent:reminders:yes" in buttons(shown).values()


async def test_revoking_the_directory_takes_the_card_down_at_once(world: World) -> None:
    ola, _ = await live(world)
    shown = await open_privacy(world, ola)

    await ola.click(reply(shown), custom_id="privacy:v1:consent:directory:no")
    await world.run_due()

    assert OLAS[0] not in "".join(texts(card) for card in world.introductions.history())


async def test_the_details_name_what_outlives_an_erasure(world: World) -> None:
    ola = world.member("Ola", "pl")
    shown = await open_privacy(world, ola)

    await ola.click(reply(shown), custom_id="privacy:v1:details:")

    say = catalogue().reader("pl")
    assert say("privacy-stored-moderation", days=KEPT_DAYS) in texts(shown)
    assert say("privacy-stored-backups", days=30) in texts(shown)
    assert say("privacy-stored-cooperation", months=18, days=30) in texts(shown)


async def test_the_file_holds_all_of_ones_words_and_nobody_elses(world: World) -> None:
    ola, otto = await live(world)
    shown = await press(ola, await open_privacy(world, ola), "Take my data along")

    [file] = reply(shown).attachments
    content = (await file.read()).decode()

    assert [word for word in OLAS if word not in content] == []
    assert [word for word in (*OTTOS, str(otto.id)) if word in content] == []
    assert set(json.loads(content)) >= {"privacy", "members", "messages", "reports", "moderation records"}


@pytest.mark.parametrize("button", ["receipt by message", "without a message"])
async def test_after_a_day_nothing_is_left_in_the_file_its_log_or_a_new_backup(world: World, button: str) -> None:
    ola, otto = await live(world)
    assert traces(world, ola, OLAS) != {}

    await ask_for_erasure(world, ola, button)
    await world.run_due()
    assert OLAS[0] not in "".join(texts(card) for card in world.introductions.history())

    await world.turn_forward(days=1)
    await world.run_due()
    for old in world.bot.services.settings.backups_folder.glob("*"):
        old.unlink()
    await back_up(world)

    assert traces(world, ola, OLAS) == {}
    left = traces(world, otto, OTTOS[:2])
    assert {name.split("/")[0].rsplit("-", 1)[0] for name in left} >= {"backups"}
    assert OLAS[0] not in "".join(texts(report) for report in world.backstage.history())


async def test_old_backups_are_gone_within_their_time(world: World) -> None:
    ola, _ = await live(world)
    await back_up(world)
    await ask_for_erasure(world, ola, "without a message")

    await world.env.jump(DAY)
    await world.run_due()
    await world.env.jump(31 * DAY)
    await world.run_due()

    assert traces(world, ola, OLAS) == {}


async def test_the_receipt_arrives_in_the_language_of_the_asking_and_stands_in_privacy(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "pl")
    await introduce(world, ola, "Ola")
    shown = await open_privacy(world, ola)
    await ola.click(reply(shown), custom_id="privacy:v1:erase:")
    await ola.click(reply(shown), custom_id="privacy:v1:erase-now:dm")
    await world.turn_forward(days=1)

    say = catalogue().reader("pl")
    first_words = say("erasure-receipt", receipt="#", date="#").split("#")[0]
    receipt = world.direct_messages(ola)[-1]
    assert first_words in texts(receipt)
    number = texts(receipt).split("**")[1]
    assert number in texts(await open_privacy(world, ola))


async def test_who_has_closed_their_messages_still_gets_the_erasure(world: World) -> None:
    ola, _ = await live(world)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    await ask_for_erasure(world, ola, "receipt by message")
    await world.turn_forward(days=1)

    assert texts(await open_privacy(world, ola)).count("Receipt") == 1
    assert world.direct_messages(ola) == []


async def test_calling_it_off_brings_the_card_back(world: World) -> None:
    ola, _ = await live(world)
    shown = await ask_for_erasure(world, ola, "without a message")
    await world.run_due()

    await press(ola, shown, "Call it off")
    await world.turn_forward(days=2)

    assert OLAS[1] in texts(card_of(world, OLAS[0]))
    assert traces(world, ola, OLAS) != {}


@pytest.mark.parametrize("closed", [False, True])
async def test_who_calls_it_off_is_not_left_waiting_for_the_receipt(world: World, closed: bool) -> None:
    ola, _ = await live(world)
    shown = await ask_for_erasure(world, ola, "receipt by message")
    assert [texts(message) for message in world.direct_messages(ola)] == [SAY("direct-test-receipt")]
    if closed:
        world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    stopped = await press(ola, shown, "Call it off")

    assert SAY("erasure-called-off") in texts(stopped)
    assert [texts(message) for message in world.direct_messages(ola)][1:] == [SAY("direct-no-receipt")] * (not closed)


async def test_calling_it_off_leaves_the_forums_to_be_answered_again_as_both_texts_say(world: World) -> None:
    ola, _ = await live(world)
    await call(world, world.moderator("Maja"))
    await press(ola, card(world), "Coming")
    shown = await open_privacy(world, ola)

    await press(ola, shown, "Erase my data")
    assert "your answers to coming forums are taken back" in texts(shown)
    await press(ola, shown, "without a message")
    await press(ola, shown, "Call it off")

    assert "answer again with `/forum list`" in texts(shown)
    assert "You have not answered a coming forum yet" in texts(await ola.slash(world.general, "forum mine"))


async def test_who_leaves_disappears_at_once_and_for_good_after_the_servers_time(world: World) -> None:
    ola, _ = await live(world)

    await world.leave(ola)
    await world.run_due()
    assert OLAS[0] not in "".join(texts(card) for card in world.introductions.history())

    await world.env.jump(30 * DAY)
    await world.run_due()
    await world.env.jump(31 * DAY)
    await world.run_due()
    assert traces(world, ola, OLAS) == {}


async def test_who_comes_back_in_time_is_there_as_before(world: World) -> None:
    ola, otto = await live(world)
    await world.leave(ola)
    await world.env.jump(29 * DAY)
    await world.run_due()

    world.guild.add_member(ola.user)
    await world.settle()
    await world.env.jump(30 * DAY)
    await world.run_due()

    assert OLAS[2] in texts(card_of(world, OLAS[0]))
    assert OLAS[0] in texts(await otto.slash(world.general, "members find", words=OLAS[0]))


async def test_who_left_while_the_bot_was_away_is_noticed(world: World) -> None:
    ola, _ = await live(world)
    await world.stop_bot()
    world.env.backend.remove_member(world.guild.id, ola.id)

    await world.restart()
    await world.run_due()

    assert OLAS[0] not in "".join(texts(card) for card in world.introductions.history())


async def test_a_bot_that_was_sent_away_asks_for_nothing_and_finds_its_cards_when_it_is_invited_again(
    world: World,
) -> None:
    ola, _ = await live(world)
    before = {each.id for each in world.introductions.history()}
    backend = world.env.backend
    backend.emit("GUILD_DELETE", {"id": str(world.guild.id)})
    await world.settle()
    asked = len(world.env.http_requests)
    await world.turn_forward(days=1)
    assert [each.path for each in world.env.http_requests[asked:] if "/messages/" in each.path] == []

    backend.remove_member(world.guild.id, ola.id)  # nobody tells the bot
    arrived = dict(serializers.guild_create_payload(backend, backend.get_guild(world.guild.id)))
    del arrived["unavailable"]  # that it is not tells of an outage that is over, and not of an invitation
    backend.emit("GUILD_CREATE", arrived)
    await world.settle()
    await world.run_due()
    after = world.introductions.history()
    assert len(after) == len(before) - 1
    assert {each.id for each in after} < before
    assert OTTOS[1] in "".join(map(texts, after))
    assert OLAS[1] not in "".join(map(texts, after))


async def test_who_asks_to_be_erased_has_the_role_of_a_forum_no_more(world: World) -> None:
    ola, otto = await live(world)
    maja = world.moderator("Maja")
    await call(world, maja, extras={"kind": ["annual"], "with": ["role"]})
    for person in (ola, otto):
        await press(person, card(world), "Coming")
    await world.run_due()
    [role] = [each for each in world.guild.roles.values() if each.name.startswith("Exchange forum")]
    assert has_role(world, ola, role.id)

    await ask_for_erasure(world, ola, "without a message")
    await world.run_due()

    assert not has_role(world, ola, role.id)
    assert has_role(world, otto, role.id)
    await world.turn_forward(days=1)
    live_files = {name: hits for name, hits in traces(world, ola, OLAS).items() if not name.startswith("backups")}
    assert live_files == {}


async def test_a_decision_of_moderators_outlives_the_erasure_and_nothing_else_does(world: World) -> None:
    ola, _ = await live(world)
    maja = world.moderator("Maja")
    shown = await maja.slash(world.backstage, "moderation introduction", member=ola.user)
    form = await press(maja, shown, "Hide")
    await maja.submit_modal(form, {"reason": "Please leave out the prices"})
    await ask_for_erasure(world, ola, "without a message")

    await world.turn_forward(days=1)

    log = texts(await maja.slash(world.backstage, "moderation log"))
    assert f"<@{ola.id}>" in log
    live_files = {name: hits for name, hits in traces(world, ola, OLAS).items() if not name.startswith("backups")}
    assert {hit for hits in live_files.values() for hit in hits} == {"id"}


async def test_restoring_an_older_backup_erases_again(world: World) -> None:
    ola, otto = await live(world)
    older = await back_up(world)
    await ask_for_erasure(world, ola, "without a message")
    await world.turn_forward(days=1)
    await world.stop_bot()

    registry, settings = personal_registry(), world.bot.services.settings
    replay = Replay(ErasureLog(settings.data_folder), registry.people, registry.erase)
    restored = await asyncio.to_thread(
        restore, older, settings.database_url, migrations=MIGRATIONS, clock=world.clock, replay=replay
    )
    await world.restart()

    assert restored.erased > 0
    found = await otto.slash(world.general, "members find")
    assert OLAS[0] not in texts(found)
    assert OTTOS[0] in texts(found)
