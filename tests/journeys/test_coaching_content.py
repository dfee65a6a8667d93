"""A coach changes a dialogue while members are in the middle of it."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import discord
import pytest
from openpyxl import Workbook, load_workbook
from simcord import InteractionResult, MemberActor

from bot.coaching import library, versions_store
from bot.servers.model import Actor
from bot.storage.database import Row
from tests.coaching.authors import book
from tests.journeys.coaching_steps import answer, begin, button_of, read_here, walk
from tests.screen import choose, options, press, reply, submit, texts
from tests.world import World

SHIPS, DIALOGUE = book(), "small_steps"
OLD, NEW = "Ko nori?", "Ko iš tikrųjų nori?"


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """One dialogue ships, of four questions, and is read in no time."""
    read_here(monkeypatch)

    def files(_content: Path) -> list[tuple[str, str, bytes]]:
        return [("small-steps.xlsx", versions_store.digest_of(SHIPS), SHIPS)]

    monkeypatch.setattr(library, "_files", files)


async def coach_of(world: World, name: str = "Austėja", locale: str = "en-GB") -> MemberActor:
    """A coach, whose role a moderator has chosen."""
    await world.set_up()
    role = world.guild.create_role("Coaches")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.coaching.coaches.set_role(manager, role.id)
    return world.member(name, locale, roles=[role])


async def shelf_for(world: World, coach: MemberActor, title: str = "Small steps") -> InteractionResult:
    listed = await coach.slash(world.general, "coaching-content dialogues")
    return await choose(coach, listed, title)


async def downloaded(coach: MemberActor, shown: InteractionResult) -> bytes:
    """The spreadsheet that a screen offers."""
    taken = await coach.click(reply(shown), custom_id=button_of(shown, "coaching:v1:content-file:"))
    [attached] = reply(taken).attachments
    assert attached.filename == "small_steps-original.xlsx"
    return await attached.read()


def edited(file: bytes, change: Callable[[Workbook], None]) -> bytes:
    """As after an afternoon in a spreadsheet program."""
    opened = load_workbook(io.BytesIO(file))
    change(opened)
    saved = io.BytesIO()
    opened.save(saved)
    return saved.getvalue()


def reworded(opened: Workbook) -> None:
    """A question is asked in other words in Lithuanian."""
    _replace(opened, OLD, NEW)


def titled(opened: Workbook) -> None:
    """It has another title."""
    _replace(opened, "Small steps", "Very small steps")


def _replace(opened: Workbook, old: str, new: str) -> None:
    found = [
        (sheet, row, column)
        for sheet in opened.worksheets
        for row in range(1, sheet.max_row + 1)
        for column in range(1, sheet.max_column + 1)
        if sheet.cell(row, column).value == old
    ]
    assert found
    for sheet, row, column in found:
        sheet.cell(row, column, new)


async def upload(world: World, coach: MemberActor, file: bytes) -> InteractionResult:
    return await coach.slash(world.general, "coaching-content upload", file=("small-steps.xlsx", file))


async def publish(coach: MemberActor, draft: InteractionResult, note: str = "") -> InteractionResult:
    """Publish, with the note that is there or with another one."""
    form = await coach.click(reply(draft), custom_id=button_of(draft, "coaching:v1:content-publish:"))
    return await submit(coach, form, {"pasikeitė" if "Kas" in texts(form) else "changed": note} if note else {})


async def rows(world: World, query: str) -> Sequence[Row]:
    return await world.bot.services.database.read(lambda tx: tx.all(query))


async def go_on(world: World, member: MemberActor, title: str, label: str) -> InteractionResult:
    """Come back another day, by the list of one's own dialogues."""
    mine = await member.slash(world.general, "coaching mine")
    return await press(member, await choose(member, mine, title, menu="coaching:v1:open-one"), label)


async def test_a_coach_changes_a_dialogue_and_who_is_half_way_finishes_the_old_one(world: World) -> None:
    coach, rasa = await coach_of(world, locale="lt"), world.member("Rasa", "lt")
    begun = await begin(world, rasa, which=DIALOGUE)
    assert OLD in texts(begun)
    await answer(rasa, begun)

    shelf = await shelf_for(world, coach, "Maži žingsneliai")
    assert "pradinė versija" in texts(shelf)
    draft = await upload(world, coach, edited(await downloaded(coach, shelf), reworded))
    assert "Dabar tai tavo juodraštis" in texts(draft)
    assert "taisyti nėra ko" in texts(draft)

    tried = await press(coach, draft, "Išbandyti")
    assert NEW in texts(tried)
    assert "Bandymas: nieko iš to nesaugoma" in texts(tried)
    await world.restart()
    assert "Tai buvo bandymas" in texts(await walk(coach, tried))
    assert await rows(world, "SELECT * FROM coaching_commitments") == []
    assert await rows(world, "SELECT * FROM coaching_steps NATURAL JOIN coaching_dialogues WHERE tryout = 1") == []
    assert "Paskelbta: nuo šiol" in texts(await publish(coach, draft, "Aiškiau"))

    await world.restart()
    resumed = await go_on(world, rasa, "Maži žingsneliai", "Tęsti")
    assert "> Aiškiau" in texts(resumed)
    plan = await walk(rasa, resumed)
    assert OLD in texts(plan)
    assert NEW not in texts(plan)
    await rasa.click(reply(plan), custom_id=button_of(plan, "coaching:v1:way:dm:"))
    await world.turn_forward(days=7)
    [reminder] = [each for each in world.direct_messages(rasa) if "Pakviesiu visus prie vieno stalo" in texts(each)]
    assert "Padaryta!" in texts(await press(rasa.user, reminder, "Padaryta"))

    assert NEW in texts(await begin(world, world.member("Jurga", "lt"), which=DIALOGUE))


async def test_who_is_half_way_moves_over_with_every_answer(world: World) -> None:
    coach, rasa = await coach_of(world), world.member("Rasa")
    asked = await answer(rasa, await begin(world, rasa, which=DIALOGUE))
    assert "Soon?" in texts(asked)
    draft = await upload(world, coach, edited(SHIPS, reworded))
    await publish(coach, draft, "Lithuanian mended")

    await world.restart()
    resumed = await go_on(world, rasa, "Small steps", "Go on")
    offered = button_of(resumed, "coaching:v1:move-over:")
    moved = await rasa.click(reply(resumed), custom_id=offered)
    assert "with all your answers" in texts(moved)
    assert "Soon?" in texts(moved)
    [dialogue] = await rows(world, "SELECT version_id FROM coaching_dialogues WHERE tryout = 0")
    [published] = await rows(world, "SELECT version_id FROM coaching_versions WHERE note = 'Lithuanian mended'")
    assert dialogue == published
    assert "coaching:v1:move-over:" not in str(reply(await go_on(world, rasa, "Small steps", "Go on")).components)


async def test_only_coaches_upload_and_a_role_that_is_lost_publishes_nothing(world: World) -> None:
    coach, rasa = await coach_of(world), world.member("Rasa")
    assert "Only coaches" in texts(await upload(world, rasa, b"whatever"))
    assert "Only coaches" in texts(await rasa.slash(world.general, "coaching-content dialogues"))

    draft = await upload(world, coach, edited(SHIPS, reworded))
    form = await coach.click(reply(draft), custom_id=button_of(draft, "coaching:v1:content-publish:"))
    world.env.backend.get_member(world.guild.id, coach.id).role_ids.clear()
    refused = await submit(coach, form, {"changed": "A note that took an hour"})
    assert "Only coaches" in texts(refused)
    assert "A note that took an hour" in texts(refused)
    assert await rows(world, "SELECT * FROM coaching_versions WHERE state = 'published' AND server_id <> 0") == []


async def test_a_file_of_fifty_megabytes_is_not_even_downloaded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    coach = await coach_of(world)

    async def never(_attachment: discord.Attachment, **_options: object) -> bytes:
        raise AssertionError("it was downloaded")

    monkeypatch.setattr(discord.Attachment, "read", never)
    assert "larger than 2 MB" in texts(await upload(world, coach, bytes(50 * 2**20)))


async def test_a_file_with_errors_is_refused_and_the_problems_are_listed(world: World) -> None:
    coach = await coach_of(world, locale="de")
    refused = await upload(world, coach, b"%PDF-1.7")
    assert "Diese Datei kann ich noch nicht verwenden" in texts(refused)
    assert "⛔ Die Datei lässt sich nicht öffnen" in texts(refused)


async def test_two_coaches_publish_at_once_and_roll_back_and_archive(world: World) -> None:
    coach = await coach_of(world)
    other = world.member("Bo", roles=[world.guild.roles["Coaches"]])
    first = await upload(world, coach, edited(SHIPS, reworded))
    second = await upload(world, other, edited(SHIPS, titled))

    assert "from now on, members get this version" in texts(await publish(coach, first, "Mine"))
    late = await publish(other, second, "And mine")
    assert f"meanwhile <@{coach.id}> has published version 1 (“Mine”)" in texts(late)
    done = await publish(other, late)
    assert "from now on, members get this version" in texts(done)
    assert "> And mine" in texts(done)

    versions = await press(other, done, "All versions")
    assert list(options(versions, "Look at a version")) == ["Version 2", "Version 1", "The original"]
    earlier = await choose(other, versions, "Version 1")
    back = await press(other, earlier, "Offer this version again")
    assert "from now on, members get this version" in texts(back)
    archived = await press(other, await press(other, back, "All versions"), "Archive")
    assert "no longer offered to members" in texts(archived)
    gone = await coach.slash(world.general, "coaching start", dialogue=DIALOGUE)
    assert "not offered here any more" in texts(gone)
    restored = await press(other, archived, "Offer it again")
    assert "It is offered to members again" in texts(restored)
    assert "Fewer than 5 people have begun" in texts(await press(other, restored, "Figures"))


async def test_a_draft_is_checked_again_and_discarded(world: World) -> None:
    coach = await coach_of(world)
    draft = await upload(world, coach, edited(SHIPS, reworded))
    assert "found nothing to put right" in texts(await press(coach, draft, "Check it again"))
    sure = await press(coach, draft, "Discard the draft")
    assert "The draft is gone" in texts(await press(coach, sure, "Discard the draft"))
    assert [row["server_id"] for row in await rows(world, "SELECT server_id FROM coaching_versions")] == [0]
