"""After a dialogue: reminders of what somebody set out to do, taking it along, comparing, and sharing with a coach."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from simcord import InteractionResult, MemberActor, RoleHandle

from bot.coaching import commitments_store, dialogues, documents
from bot.coaching import picture as pictures
from bot.coaching.documents import Document
from bot.coaching.paper import print_document
from bot.coaching.records import Place
from bot.servers.model import Actor
from tests import forge
from tests.journeys.coaching_steps import DIALOGUE, begin, has, read_here, typed, walk
from tests.journeys.cooperation_steps import actor_of
from tests.screen import Shown, button, buttons, choose, options, press, reply, says, texts
from tests.texts import catalogue
from tests.world import World

EN, LT, PL = (catalogue().reader(language) for language in ("en", "lt", "pl"))


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


async def plan_of(world: World, member: MemberActor) -> InteractionResult:
    """The member goes through a dialogue to its end."""
    return await walk(member, await begin(world, member))


async def test_a_commitment_is_reminded_by_message_moved_and_done(world: World) -> None:
    await world.set_up()
    rasa = world.member("Rasa", "lt")
    plan = await plan_of(world, rasa)
    chosen = await press(rasa, plan, LT("coaching-way-dm"))
    assert LT("coaching-way-saved") in texts(chosen)
    assert LT("coaching-way-tested") in texts(world.direct_messages(rasa)[-1])
    before = len(world.direct_messages(rasa))

    await world.turn_forward(days=7)
    _, reminder = world.direct_messages(rasa)[before:]
    assert LT("commitment-reminder-title") in texts(reminder)
    assert "Pakviesiu visus prie vieno stalo" in texts(reminder)
    assert LT("message-stop-button") in buttons(reminder)
    moved = await press(rasa.user, reminder, LT("commitment-move-7-button"))
    assert "2026 m. kovo 16 d." in texts(moved)

    await world.turn_forward(days=6)
    assert len(world.direct_messages(rasa)) == before + 2
    await world.turn_forward(days=1)
    again = world.direct_messages(rasa)[-1]
    assert len(world.direct_messages(rasa)) == before + 3
    done = await press(rasa.user, again, LT("commitment-done-button"))
    assert "✅" in texts(done)
    await world.turn_forward(days=8)
    assert len(world.direct_messages(rasa)) == before + 3


async def test_in_a_thread_the_reminder_names_no_words_and_opens_for_the_member_alone(world: World) -> None:
    await world.set_up()
    ola, hanna = world.member("Ola"), world.moderator("Hanna")
    await press(ola, await plan_of(world, ola), "In a private thread")
    [thread] = world.threads(world.general)

    await world.turn_forward(days=7)
    reminder = [each for each in thread.history() if "due today" in texts(each)][-1]
    assert "Pakviesiu" not in texts(reminder)
    shown = await press(ola, reminder, "Show me")
    assert "Pakviesiu visus" in texts(shown)
    assert reply(shown).ephemeral
    curious = await forge.press(world, hanna, button(reminder, "Show me"))
    assert "Pakviesiu" not in texts(curious)

    dropped = await press(ola, shown, "Drop it")
    assert "Letting go is a decision" in texts(dropped)
    taken_up = await press(ola, dropped, "Take it up again")
    assert "Open again" in texts(taken_up)


async def test_who_is_stuck_goes_through_a_part_again_with_the_answers_of_last_time(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await plan_of(world, ola)
    mine = await ola.slash(world.general, "coaching mine")
    [first, *_] = _values(mine, "Done, later")
    shown = await ola.select(reply(mine), [first], custom_id="coaching:v1:commitment:")
    stuck = await press(ola, shown, "I'm stuck")
    assert "No coach is listed" in texts(stuck)

    again = await choose(ola, stuck, "What happens now", menu="Look at a part")

    assert "You answered" in texts(again)
    kept = await press(ola, again, "Keep my answer")
    assert "Question" in texts(kept)


async def test_a_day_that_is_over_is_refused_and_what_was_typed_given_back(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await plan_of(world, ola)
    mine = await ola.slash(world.general, "coaching mine")
    shown = await ola.select(reply(mine), [_values(mine, "Done, later")[0]], custom_id="coaching:v1:commitment:")
    form = await press(ola, shown, "Another day")

    refused = await ola.submit_modal(form, {"day": "2025-01-01"})

    assert "That day has passed" in texts(refused)
    assert "2025-01-01" in texts(refused)


async def test_it_is_taken_along_as_markdown_and_pdf(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def printed(document: Document) -> bytes:
        return print_document(document)

    monkeypatch.setattr(documents, "pdf", printed)
    await world.set_up()
    rasa = world.member("Rasa", "lt")
    plan = await plan_of(world, rasa)

    written = (await _file(await press(rasa, plan, "Markdown"))).decode()
    paper = await _file(await press(rasa, plan, "PDF"))

    assert written.startswith("# Kaip dirbame\n")
    assert "> Ąžuolas – mūsų „dirbtuvė“" in written
    assert re.search(r"^- Pakviesiu visus prie vieno stalo .*2026 m\. kovo 9 d\..*10/10", written, re.MULTILINE)
    assert paper.startswith(b"%PDF-")


async def test_a_repetition_is_compared_and_drawn(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[object, object]] = []

    async def draw(days: object, curves: object) -> bytes:
        drawn.append((days, curves))
        return b"png"

    monkeypatch.setattr(pictures, "draw_course", draw)
    await world.set_up()
    ola = world.member("Ola")
    first = await plan_of(world, ola)
    assert not has(first, "compare")
    assert not has(first, "picture")
    await world.turn_forward(days=2)
    second = await walk(
        ola,
        await begin(world, ola),
        lambda field, placeholder: typed(field, placeholder).replace("2026-03-09", "2026-06-09").replace("5", "7"),
    )

    compared = await press(ola, second, "Compare")
    assert "-# 5\n➜ 7" in texts(compared)
    assert "Then: 2 March 2026. Now: 4 March 2026." in texts(compared)
    back = await press(ola, compared, "Back")
    await press(ola, back, "Over time")
    [(days, curves)] = drawn
    assert len(list(days)) == 2  # type: ignore[call-overload]
    assert curves


async def with_coach(world: World) -> tuple[RoleHandle, MemberActor, MemberActor]:
    """The role of coaches, Kuba who has it, and a manager of the server."""
    await world.set_up()
    role = world.guild.create_role("Coaches")
    manager = world.moderator("Maja")
    settings = await manager.slash(world.backstage, "settings open")
    page = await press(manager, settings, "Coaches")
    await manager.select(reply(page), [role], custom_id="coaching:v1:coach-role:")
    kuba = world.member("Kuba", "pl", roles=[role])
    form = await kuba.slash(world.general, "coaching profile")
    listed = await kuba.submit_modal(form, {"languages": ["pl", "en"], "subjects": "Plans that hold"})
    assert PL("coach-listed-title") in texts(listed)
    return role, kuba, manager


async def test_a_thread_with_a_coach_whose_beginning_is_refused_is_the_only_one(world: World) -> None:
    _, kuba, _ = await with_coach(world)
    ola = world.member("Ola")
    who = await press(ola, await plan_of(world, ola), "Share with a coach")
    done = await choose(ola, await choose(ola, who, "Kuba"), "Goal")

    world.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50001)
    refused = await press(ola, done, "Meet in a private thread")
    assert EN("error-no-thread", channel=world.general.mention) in texts(refused)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    refused = await press(ola, done, "Meet in a private thread")
    [thread] = [each for each in world.threads(world.general) if "How we work" in str(each.name)]
    assert EN("error-not-written", thread=thread.mention) in texts(refused)
    await world.restart()

    met = await press(ola, done, "Meet in a private thread")
    assert thread.mention in texts(met)
    assert [each.id for each in world.threads(world.general) if "How we work" in str(each.name)] == [thread.id]
    [invitation] = [each for each in thread.history() if each.components]
    assert kuba.mention in texts(invitation)


async def test_a_part_is_shared_with_a_coach_read_and_taken_back(world: World) -> None:
    role, kuba, manager = await with_coach(world)
    ola = world.member("Ola")
    plan = await plan_of(world, ola)

    who = await press(ola, plan, "Share with a coach")
    assert "Plans that hold" in texts(who)
    which = await choose(ola, who, "Kuba")
    done = await choose(ola, which, "Goal")
    assert "can read it now" in texts(done)
    met = [await press(ola, done, "Meet in a private thread") for _ in range(3)]
    [thread] = [each for each in world.threads(world.general) if "How we work" in str(each.name)]
    assert all(f"<#{thread.id}>" in texts(each) for each in met), "and the coach is called once"
    [invitation] = [each for each in thread.history() if each.components]

    read = await press(kuba, invitation, "Read")
    assert "Ąžuolas – mūsų „dirbtuvė“" in texts(read)
    assert "Pakviesiu" not in texts(read), "the commitments stand in another part"
    assert "Hanna" not in texts(read)
    nosy = await forge.press(world, manager, button(invitation, "Read"))
    assert "Only coaches" in texts(nosy)
    listed = await kuba.slash(world.general, "coaching shared")
    assert "Jak pracujemy" in texts(listed)

    roles = world.env.backend.get_member(world.guild.id, kuba.id).role_ids
    roles.remove(role.id)
    lost = await forge.press(world, kuba, button(invitation, "Read"))
    assert says(lost, PL("coaches-only"))
    assert "Ąžuolas" not in texts(lost)
    roles.append(role.id)

    shares = await ola.slash(world.general, "coaching mine")
    shares = await press(ola, shares, "What I share")
    met_again = await ola.select(reply(shares), _values(shares, "Meet in a private"), custom_id="coaching:v1:meet:")
    assert f"<#{thread.id}>" in texts(met_again)
    back = await ola.select(reply(shares), _values(shares, "Take something back"), custom_id="coaching:v1:unshare:")
    assert "Taken back" in texts(back)
    gone = await forge.press(world, kuba, button(invitation, "Read"))
    assert PL("share-gone") in texts(gone)


@pytest.mark.parametrize("how", ["left", "lost the role"])
async def test_who_coaches_no_more_is_not_brought_into_a_thread(world: World, how: str) -> None:
    role, kuba, _ = await with_coach(world)
    ola = world.member("Ola")
    who = await press(ola, await plan_of(world, ola), "Share with a coach")
    done = await choose(ola, await choose(ola, who, "Kuba"), "Goal")
    if how == "left":
        await world.leave(kuba)
    else:
        world.env.backend.get_member(world.guild.id, kuba.id).role_ids.remove(role.id)

    assert EN("share-coach-gone") in texts(await press(ola, done, "Meet in a private thread"))

    assert [each for each in world.threads(world.general) if "How we work" in str(each.name)] == []


async def test_who_coaches_no_more_takes_nobodys_place_in_the_list(world: World) -> None:
    role, kuba, _ = await with_coach(world)
    coaches = world.bot.services.coaching.coaches
    later = (*range(1, 111), *(world.member(f"C{number}", roles=[role]).id for number in range(30)))
    await world.env.jump(60)
    for user_id in later:
        await coaches.introduce(Actor(user_id, world.guild.id, "en", frozenset({role.id})), ["en"], "Plans")
    ola = world.member("Ola")
    plan = await plan_of(world, ola)

    many = await press(ola, plan, "Share with a coach")
    assert len(_values(many, "Choose a coach")) == 25
    for user_id in later[110:]:
        world.env.backend.get_member(world.guild.id, user_id).role_ids.remove(role.id)
    who = await press(ola, await press(ola, many, "Back"), "Share with a coach")

    assert _values(who, "Choose a coach") == [str(kuba.id)]
    assert "can read it now" in texts(await choose(ola, await choose(ola, who, "Kuba"), "Goal"))


async def test_who_has_many_dialogues_turns_the_pages_to_the_oldest(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogues, "MAX_OPEN", 30)
    await world.set_up()
    ola = world.member("Ola")
    coaching = world.bot.services.coaching
    version = await coaching.library.offered_of(world.guild.id, DIALOGUE)
    with world.env.as_bot():
        for _ in range(26):
            await coaching.dialogues.start(actor_of(world, ola), version, Place.HERE)

    shown = await ola.slash(world.general, "coaching mine")
    listed = [texts(shown).count("**How we work**")]
    for number in (2, 3):
        shown = await press(ola, shown, "Next")
        assert f"Page {number} of 3" in texts(shown)
        listed.append(texts(shown).count("**How we work**"))

    assert listed == [10, 10, 6]
    assert "Page 2 of 3" in texts(await press(ola, shown, "Previous"))


async def test_who_has_set_out_to_do_much_turns_the_pages_to_the_last_of_it(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await plan_of(world, ola)
    coaching = world.bot.services.coaching
    with world.env.as_bot():
        actor = actor_of(world, ola)
        [made, *_] = await coaching.following.open_ones(actor)
        more = [
            replace(
                made, commitment_id=f"{number:016}", what=f"Step {number:02}", due_on=made.due_on + timedelta(number)
            )
            for number in range(1, 27)
        ]
        await world.bot.services.database.write(lambda tx: commitments_store.add(tx, more))

    shown = await ola.slash(world.general, "coaching mine")
    while "Step 26" not in texts(shown):
        shown = await press(ola, shown, "Next")
    opened = await choose(ola, shown, "Step 26", menu="coaching:v1:commitment")
    assert "Step 26" in texts(opened)


async def test_a_card_in_public_begins_a_dialogue_in_the_readers_language_once_a_week(world: World) -> None:
    await world.set_up("en", "de")
    ola, otto = world.member("Ola"), world.member("Otto", "de")

    posted = await ola.slash(world.general, "coaching promote", dialogue="how_we_work")
    assert "Thank you" in texts(posted)
    [card] = [each for each in world.general.history() if "How we work / Wie wir arbeiten" in texts(each)]
    shown = await press(otto, card, "Begin")
    assert "Ich stelle eine Frage" in texts(shown)

    again = await ola.slash(world.general, "coaching promote", dialogue="how_we_work")
    assert "less than 7 days ago" in texts(again)


def _values(shown: Shown, menu: str) -> list[str]:
    return list(options(shown, menu).values())


async def _file(result: InteractionResult) -> bytes:
    [attachment] = reply(result).attachments
    return await attachment.read()
