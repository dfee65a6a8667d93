"""Those who write dialogues: from the upload to what members start, and back; and who may not."""

import asyncio
import io
import tracemalloc
import zipfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from openpyxl import load_workbook
from openpyxl.packaging.custom import StringProperty

from bot.coaching import drafts, versions_store
from bot.coaching.personal import CoachingData
from bot.coaching.publishing import Uploaded
from bot.coaching.records import Place, Publication
from bot.errors import UserError
from bot.servers import audit
from bot.storage.database import Database
from bot.storage.personal import Scope
from tests.coaching.authors import (
    ABROAD,
    ADA,
    BO,
    CHOICES,
    FOREIGN,
    HOME,
    MEMBER,
    MODERATOR,
    SETTINGS,
    SURVEY,
    Desk,
    book,
    question,
    zipped,
)
from tests.coaching.books import workbook
from tests.storage_fixtures import StandingClock

FIRST, SECOND, THIRD = book(), book(question("second")), book(question("third"))


@pytest.fixture
async def desk(database: Database, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return await Desk.on(database, clock, tmp_path / "empty", monkeypatch)


async def never() -> bytes:
    raise AssertionError("it was downloaded")


async def test_a_draft_is_published_with_a_note_and_members_start_it(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    assert await desk.offered() is None
    done = await desk.publishing.publish(ADA, draft.version_id, "", "  The first one ")
    assert (done.refused, done.overtaken) == (False, False)
    offered = await desk.offered()
    assert offered is not None
    assert (offered.version_id, offered.note, offered.number) == (draft.version_id, "The first one", 1)
    assert offered.title("lt") == "Maži žingsneliai"
    assert await desk.offered(ABROAD) is None
    [act] = await desk.database.read(lambda tx: audit.newest(tx, HOME, limit=5))
    assert (act.moderator_id, act.act, act.reason) == (ADA.user_id, "publish-dialogue", "small_steps 1")


async def test_an_author_has_one_draft_of_a_form_and_another_author_has_their_own(desk: Desk) -> None:
    first, theirs = await desk.draft(ADA, FIRST), await desk.draft(BO, SECOND)
    await desk.dialogues.start(ADA, await desk.publishing.tried_out(ADA, first.version_id), Place.HERE, tryout=True)
    newer = await desk.draft(ADA, THIRD)
    shelf, _ = await desk.publishing.shelf(MODERATOR, newer.version_id)
    assert {draft.version_id for draft in shelf.drafts} == {newer.version_id, theirs.version_id}
    with pytest.raises(UserError, match="content-gone"):
        await desk.publishing.shelf(ADA, first.version_id)


async def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    published = await desk.publish(ADA, FIRST)
    again = await desk.upload(BO, FIRST)
    assert again.known
    assert again.version == published


async def test_rolling_back_offers_the_earlier_version_with_its_own_note(desk: Desk) -> None:
    first = await desk.publish(ADA, FIRST, "One")
    second = await desk.publish(BO, SECOND, "Two")
    done = await desk.publishing.publish(ADA, first.version_id, second.version_id)
    assert done.shelf.offered is not None
    assert (done.shelf.offered.version_id, done.version.note) == (first.version_id, "One")
    assert [version.state for version in done.shelf.versions] == [Publication.RETIRED, Publication.PUBLISHED]


async def test_back_to_the_version_that_ships(desk: Desk) -> None:
    shipped = await desk.ship(FIRST)
    assert (await desk.upload(ADA, FIRST)).known
    own = await desk.publish(ADA, SECOND)
    assert await desk.offered() == own
    assert await desk.offered(ABROAD) == shipped
    done = await desk.publishing.publish(ADA, shipped.version_id, own.version_id)
    assert done.shelf.offered == shipped
    assert await desk.offered() == shipped


async def test_an_archived_dialogue_is_offered_no_more_until_it_is_restored(desk: Desk) -> None:
    shipped = await desk.ship(FIRST)
    shelf, _ = await desk.publishing.archive(ADA, shipped.version_id, archived=True)
    assert shelf.archived
    assert await desk.offered() is None
    assert await desk.offered(ABROAD) == shipped
    assert [each.archived for each in await desk.publishing.shelves(ADA)] == [True]
    await desk.publishing.archive(MODERATOR, shipped.version_id, archived=False)
    assert await desk.offered() == shipped


async def test_of_two_who_publish_at_once_the_second_is_told_first(desk: Desk) -> None:
    one, two = await desk.draft(ADA, FIRST), await desk.draft(BO, SECOND)
    both = await asyncio.gather(
        desk.publishing.publish(ADA, one.version_id, "", "Mine"),
        desk.publishing.publish(BO, two.version_id, "", "No, mine"),
    )
    assert sorted(done.overtaken for done in both) == [False, True]
    late = next(done for done in both if done.overtaken)
    winner = next(done.version for done in both if not done.overtaken)
    assert late.shelf.offered == winner
    assert late.version.note in {"Mine", "No, mine"}
    author = ADA if late.version.author_id == ADA.user_id else BO
    again = await desk.publishing.publish(author, late.version.version_id, winner.version_id, late.version.note)
    assert again.shelf.offers(again.version)


async def test_the_same_draft_published_twice_at_once_is_published_once(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    publish = desk.publishing.publish
    both = await asyncio.gather(
        publish(ADA, draft.version_id, "", "One"), publish(BO, draft.version_id, "", "Two"), return_exceptions=True
    )
    assert [str(each) for each in both if isinstance(each, UserError)] == ["content-published"]
    assert await desk.database.read(lambda tx: len(audit.newest(tx, HOME, limit=5))) == 1


async def test_a_file_with_errors_is_not_published(desk: Desk) -> None:
    broken = await desk.keep(b"PK no spreadsheet", server=HOME)
    done = await desk.publishing.publish(ADA, broken.version_id, "", "Never mind")
    assert done.refused
    assert done.problems
    assert await desk.offered() is None


async def test_a_file_with_warnings_is_published_and_they_are_told(desk: Desk) -> None:
    draft = await desk.draft(ADA, book({**question("place"), "type": "geopoint"}))
    done = await desk.publishing.publish(ADA, draft.version_id, "", "With a map")
    assert done.shelf.offers(done.version)
    assert [(problem.code, problem.row) for problem in done.problems] == [("coaching-check-type-skipped", 6)]


async def test_a_note_is_needed_and_has_an_end(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    with pytest.raises(UserError, match="content-note-needed"):
        await desk.publishing.publish(ADA, draft.version_id, "", " \n ")
    with pytest.raises(UserError, match="text-too-long"):
        await desk.publishing.publish(ADA, draft.version_id, "", "a" * 301)


async def test_whoever_is_in_a_version_that_would_be_refused_today_goes_on_and_nobody_publishes_it(desk: Desk) -> None:
    half = {"type": "calculate", "name": "half", "calculation": "${hours} / 2"}
    told = question("told", "That is half: ${half}.")
    version = await desk.keep(
        workbook((SURVEY[0], {**SURVEY[2], "relevant": ""}, half, told), CHOICES, SETTINGS), server=HOME
    )
    turn = await desk.dialogues.start(MEMBER, version, Place.HERE)
    for given in ("A boat", "4"):
        here = turn.dialogue
        turn = await desk.dialogues.answer(
            MEMBER, here.dialogue_id, here.step, lambda _prompts, given=given: ([given], {})
        )
    assert [prompt.label for prompt in turn.prompts] == ["That is half: ."]

    refused = await desk.publishing.publish(ADA, version.version_id, "", "Once more")
    assert refused.refused
    assert [problem.code for problem in refused.problems] == ["coaching-check-expression-division"]


async def test_a_discarded_draft_is_gone_and_a_published_one_stays(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    assert await desk.publishing.discard(BO, draft.version_id) is None
    assert await desk.publishing.shelves(ADA) == ()
    published = await desk.publish(ADA, FIRST)
    later = await desk.draft(ADA, SECOND)
    left = await desk.publishing.discard(ADA, later.version_id)
    assert left is not None
    assert left.all == (published,)
    with pytest.raises(UserError, match="content-published"):
        await desk.publishing.discard(ADA, published.version_id)


async def test_any_version_can_be_taken_along_and_is_known_again(desk: Desk) -> None:
    first = await desk.publish(ADA, FIRST)
    await desk.publish(ADA, SECOND)
    version, file = await desk.publishing.file(BO, first.version_id)
    assert sheets(file) == sheets(FIRST)
    assert version.state is Publication.RETIRED
    assert (await desk.upload(BO, file)).version == version


def sheets(file: bytes) -> dict[str, bytes]:
    """What is on the sheets, byte for byte."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.startswith("xl/")}


def signed(by: str) -> bytes:
    """The first file with what spreadsheet programs note of who wrote it."""
    book = load_workbook(io.BytesIO(FIRST))
    book.properties.creator = book.properties.lastModifiedBy = by
    cast("Any", book).custom_doc_props.append(StringProperty(name="Office of", value=by))
    file = io.BytesIO()
    book.save(file)
    written = file.getvalue()
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        parts = {name: archive.read(name) for name in ("docProps/app.xml", "xl/workbook.xml")}
    company = parts["docProps/app.xml"].replace(b"</Properties>", f"<Company>{by} Ltd</Company></Properties>".encode())
    folder = f'<workbookPr/><x15ac:absPath xmlns:x15ac="urn:x" url="/Users/{by}/Desktop/"/>'.encode()
    workbook = parts["xl/workbook.xml"].replace(b"<workbookPr />", folder)
    return zipped({"docProps/app.xml": company, "xl/workbook.xml": workbook}, like=written)


def unpacked(file: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return b"".join(map(archive.read, archive.namelist()))


async def test_who_wrote_a_file_is_not_kept_in_it(desk: Desk) -> None:
    assert unpacked(signed("Zofia")).count(b"Zofia") == 5
    draft = await desk.draft(ADA, signed("Zofia"))
    _, file = await desk.publishing.file(BO, draft.version_id)
    assert b"Zofia" not in unpacked(file)
    again = await desk.upload(BO, signed("Zofia"))
    assert (again.known, again.version) == (True, draft)


async def test_who_is_forgotten_is_gone_from_the_files_that_were_kept_with_their_names(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    await desk.database.write(lambda tx: tx.run("UPDATE coaching_versions SET file = :file", {"file": signed("Zofia")}))

    await desk.database.write(lambda tx: CoachingData().erase(tx, Scope(ADA.user_id, HOME)))

    _, file = await desk.publishing.file(BO, draft.version_id)
    assert b"Zofia" not in unpacked(file)
    assert (await desk.upload(BO, signed("Zofia"))).known


async def test_the_files_of_who_is_forgotten_are_not_all_at_hand_at_once(desk: Desk) -> None:
    draft, scope = await desk.draft(ADA, FIRST), Scope(ADA.user_id, HOME)
    size, files = 2**19, 12
    for number in range(2, 2 + files):
        version = replace(draft, version_id=str(number), number=number)
        await desk.database.write(partial(versions_store.add, version=version, file=number.to_bytes() * size))

    tracemalloc.start()
    exported = await desk.database.read(lambda tx: CoachingData().export(tx, scope))
    await desk.database.write(lambda tx: CoachingData().erase(tx, scope))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(cast("list[object]", exported["spreadsheets"])) == 1 + files
    assert most < files * size / 2


async def test_who_has_not_the_role_or_has_lost_it_can_do_nothing(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    lost = replace(ADA, role_ids=frozenset[int]())
    kept = draft.version_id
    for actor in (MEMBER, lost):
        tried: tuple[Callable[[], Awaitable[object]], ...] = (
            lambda actor=actor: desk.publishing.upload(actor, "a.xlsx", 10, never),
            lambda actor=actor: desk.publishing.shelves(actor),
            lambda actor=actor: desk.publishing.shelf(actor, kept),
            lambda actor=actor: desk.publishing.file(actor, kept),
            lambda actor=actor: desk.publishing.check(actor, kept),
            lambda actor=actor: desk.publishing.tried_out(actor, kept),
            lambda actor=actor: desk.publishing.publish(actor, kept, "", "Mine"),
            lambda actor=actor: desk.publishing.archive(actor, kept, archived=True),
            lambda actor=actor: desk.publishing.discard(actor, kept),
            lambda actor=actor: desk.insight.look(actor, kept),
        )
        for attempt in tried:
            with pytest.raises(UserError, match="content-coaches-only"):
                await attempt()
    assert await desk.offered() is None


async def test_who_loses_the_role_while_the_file_is_read_keeps_no_draft(desk: Desk) -> None:
    """The role is asked of Discord with each interaction; a server may as well choose another role meanwhile."""

    async def download() -> bytes:
        await desk.choose_role(999)
        return FIRST

    with pytest.raises(UserError, match="content-coaches-only"):
        await desk.publishing.upload(ADA, "a.xlsx", len(FIRST), download)
    assert await desk.database.read(lambda tx: tx.all("SELECT version_id FROM coaching_versions")) == []


async def test_what_belongs_to_another_server_is_not_found(desk: Desk) -> None:
    draft = await desk.draft(ADA, FIRST)
    with pytest.raises(UserError, match="content-gone"):
        await desk.publishing.publish(FOREIGN, draft.version_id, "", "Stolen")
    with pytest.raises(UserError, match="content-gone"):
        await desk.publishing.file(FOREIGN, draft.version_id)
    assert await desk.publishing.shelves(FOREIGN) == ()
    await desk.draft(FOREIGN, SECOND)
    with pytest.raises(UserError, match="content-gone"):
        await desk.publishing.file(FOREIGN, draft.version_id)


async def test_a_file_that_is_too_large_is_not_downloaded(desk: Desk) -> None:
    with pytest.raises(UserError, match="coaching-check-file-large"):
        await desk.publishing.upload(ADA, "large.xlsx", 50 * 2**20, never)


async def test_a_server_has_room_for_so_many_dialogues_and_versions(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "MAX_FORMS", 1)
    monkeypatch.setattr(drafts, "MAX_VERSIONS", 2)
    first = await desk.publish(ADA, FIRST)
    with pytest.raises(UserError, match="content-full"):
        await desk.upload(ADA, book(form_id="another"))
    await desk.dialogues.start(MEMBER, first, Place.HERE)
    await desk.publish(ADA, SECOND)
    await desk.publish(ADA, THIRD)
    fourth = await desk.draft(ADA, book(question("fourth")))
    shelf, _ = await desk.publishing.shelf(ADA, fourth.version_id)
    assert [version.number for version in shelf.versions] == [4, 3, 1]


async def test_two_files_that_say_no_id_are_two_dialogues_and_one_that_was_downloaded_is_its_own(desk: Desk) -> None:
    choirs = await desk.upload(ADA, book(form_id="", form_title="For choirs"), "choirs.xlsx")
    films = await desk.upload(ADA, book(form_id="", form_title="For films"), "films.xlsx")
    again = await desk.upload(ADA, book(question("second"), form_id=""), "choirs-v1.xlsx")
    assert [each.shelf.form_id for each in (choirs, films, again) if each.shelf] == ["choirs", "films", "choirs"]
    assert len(await desk.publishing.shelves(ADA)) == 2


async def test_an_id_that_no_button_could_tell_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="content-id-long"):
        await desk.upload(ADA, book(form_id="a" * 65))


async def test_what_a_file_is_called_is_made_harmless(desk: Desk) -> None:
    uploaded: Uploaded = await desk.upload(ADA, FIRST, "../../@everyone\u202e\n" + "x" * 200 + ".xlsx")
    assert uploaded.version is not None
    assert len(uploaded.version.filename) <= 80
    assert not set(uploaded.version.filename) & set("/@\n\u202e")
