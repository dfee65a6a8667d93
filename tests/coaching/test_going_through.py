"""A dialogue under way: each answer is kept, one of two at once counts, nothing falls without a warning."""

import asyncio
from typing import Any, cast

import pytest

from bot.clock import DAY
from bot.coaching import versions_store
from bot.coaching.keeping import CoachingChore
from bot.coaching.personal import CoachingData
from bot.coaching.records import MAX_OPEN, Publication, Standing, Status, Version, Way
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.ids import new_id
from bot.storage.database import Transaction
from bot.storage.personal import Scope
from tests.coaching.books import workbook
from tests.coaching.house import ABROAD, CHOICES, HOME, OLA, OTTO, PLEDGE, SETTINGS, SURVEY, House, person


def asked(turn: Turn) -> list[str]:
    return [prompt.step for prompt in turn.prompts]


async def test_after_each_answer_a_restart_goes_on_at_the_same_question(house: House) -> None:
    turn = await house.begin()
    seen = [asked(turn)]
    for given in ("n", "Kuba", "5", PLEDGE):
        turn = await house.say(turn, given)
        after = await house.restarted().dialogues.resume(OLA, turn.dialogue.dialogue_id)
        assert asked(after) == asked(turn)
        seen.append(asked(after))

    assert seen == [["now/alone"], ["now/who"], ["now/hours"], ["then/step"], []]


async def test_of_two_presses_at_once_one_counts_and_the_other_is_told(house: House) -> None:
    turn = await house.begin()

    both = await asyncio.gather(house.say(turn, "n"), house.say(turn, "y"))

    assert sorted(each.aside is Aside.STALE for each in both) == [False, True]
    kept = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    assert [asked(each) for each in both] == [asked(kept), asked(kept)]
    assert kept.dialogue.step == 1


async def test_what_cannot_be_read_stays_with_what_was_typed(house: House) -> None:
    turn = await house.say(await house.begin(), "y")

    refused = await house.say(turn, "many", typed={"now/hours#": "many"})
    assert refused.problem is not None
    assert refused.problem.text_id == "coaching-answer-number"
    assert asked(refused) == ["now/hours"]
    again = await house.restarted().dialogues.look(OLA, turn.dialogue.dialogue_id)
    assert again.dialogue.rejected == {"now/hours#": "many"}

    taken = await house.say(refused, "7")
    assert (asked(taken), taken.dialogue.rejected) == (["then/step"], {})


async def test_an_answer_that_makes_the_one_beside_it_vanish_is_taken(house: House) -> None:
    house.ship(
        [
            {"type": "begin group", "name": "numbers", "appearance": "field-list"},
            {"type": "integer", "name": "n", "label": "How many?"},
            {"type": "text", "name": "why", "label": "Why so many?", "relevant": "not(../n < 10)"},
            {"type": "text", "name": "who", "label": "Who?"},
            {"type": "end group"},
            {"type": "text", "name": "after", "label": "And then?"},
        ]
    )
    turn = await house.begin()
    assert asked(turn) == ["numbers/n", "numbers/why", "numbers/who"]

    turn = await house.say(turn, "3", "", "Kuba")

    assert asked(turn) == ["after"]
    _, so_far = await house.looking_back.so_far(OLA, turn.dialogue.dialogue_id)
    assert [line.answer for section in so_far.sections for line in section.lines] == ["3", "Kuba"]


@pytest.mark.parametrize("sure", [True, False])
async def test_an_answer_that_makes_later_ones_fall_waits_for_a_yes(house: House, sure: bool) -> None:
    turn = await house.begin()
    for given in ("n", "Kuba"):
        turn = await house.say(turn, given)
    there = await house.dialogues.go_to(OLA, turn.dialogue.dialogue_id, turn.dialogue.step, "now/alone")

    warned = await house.say(there, "y")
    assert [prompt.step for prompt in warned.falling] == ["now/who"]
    assert asked(warned) == ["now/alone"]

    after = await house.dialogues.let_fall(OLA, turn.dialogue.dialogue_id, warned.dialogue.step, sure=sure)
    assert asked(after) == ["now/hours"]
    _, so_far = await house.looking_back.so_far(OLA, turn.dialogue.dialogue_id)
    lines = {line.path: line.answer for section in so_far.sections for line in section.lines}
    assert lines == ({"now/alone": "Yes"} if sure else {"now/alone": "No", "now/who": "Kuba"})


async def test_nobody_finds_anothers_dialogue_nor_ones_own_on_another_server(house: House) -> None:
    turn = await house.begin()

    for stranger in (OTTO, person(1, ABROAD), person(2, 0)):
        with pytest.raises(UserError, match="coaching-gone"):
            await house.say(turn, "y", actor=stranger)
        with pytest.raises(UserError, match="coaching-gone"):
            await house.dialogues.erase(stranger, turn.dialogue.dialogue_id)
    by_message = await house.say(turn, "y", actor=person(1, 0))
    assert asked(by_message) == ["now/hours"]


async def test_the_end_leads_to_commitments_once_however_often_it_is_reopened(house: House) -> None:
    turn = await house.finish()
    assert turn.dialogue.status is Status.DONE
    assert [each.what for each in turn.commitments] == ["Call Kuba"]

    back = await house.dialogues.back(OLA, turn.dialogue.dialogue_id, turn.dialogue.step)
    assert (back.dialogue.status, asked(back)) == (Status.ACTIVE, ["then/step"])
    kept = await house.rows("coaching_commitments")
    assert [row["commitment_id"] for row in kept] == [turn.commitments[0].commitment_id]
    again = await house.say(back, PLEDGE)
    assert await house.rows("coaching_commitments") == kept

    await house.following.done(OLA, again.commitments[0].commitment_id)
    with pytest.raises(UserError, match="coaching-begun-already"):
        await house.dialogues.back(OLA, turn.dialogue.dialogue_id, again.dialogue.step)
    kept = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    assert [each.state for each in kept.commitments] == [Standing.DONE]


async def test_a_tryout_leads_to_nothing_and_is_not_counted(house: House) -> None:
    turn = await house.begin(tryout=True)
    for given in ("y", "5", PLEDGE):
        turn = await house.say(turn, given)

    assert turn.outcome is not None
    assert turn.commitments == ()
    assert await house.rows("coaching_commitments") == await house.rows("coaching_steps") == []
    assert await house.looking_back.dialogues(OLA) == ()


async def test_steps_are_remembered_by_their_times_and_never_by_their_answers(house: House) -> None:
    turn = await house.begin()
    house.clock.forward(minutes=2)
    await house.say(turn, "y")

    rows = {row["question"]: row for row in await house.rows("coaching_steps")}

    assert set(rows) == {"now/alone", "now/hours"}
    assert rows["now/alone"]["answered_at"] - rows["now/alone"]["shown_at"] == 120
    assert rows["now/hours"]["answered_at"] is None


async def test_nobody_has_more_unfinished_ones_than_can_be_kept_in_sight(house: House) -> None:
    for _ in range(MAX_OPEN):
        await house.begin()

    with pytest.raises(UserError, match="coaching-too-many"):
        await house.begin()
    assert await house.begin(OTTO)


async def test_what_is_left_alone_is_forgotten_after_a_year_and_tryouts_after_a_week(house: House) -> None:
    chore = CoachingChore(house.database, house.clock)
    finished = await house.finish()
    await house.begin()
    await house.begin(tryout=True)

    house.clock.forward(days=7)
    due = await house.database.read(chore.next_due)
    assert due is not None
    assert due <= house.clock.timestamp()
    await chore.run()
    assert await house.database.read(chore.next_due) == house.clock.timestamp() + DAY
    assert len(await house.rows("coaching_dialogues")) == 2
    await house.dialogues.back(OLA, finished.dialogue.dialogue_id, finished.dialogue.step)
    house.clock.forward(days=358)
    await chore.run()
    house.clock.forward(days=7)
    await chore.run()

    assert [row["dialogue_id"] for row in await house.rows("coaching_dialogues")] == [finished.dialogue.dialogue_id]


async def test_the_shipped_ones_are_there_once_whoever_looks_first(house: House) -> None:
    data = (house.content / "small.xlsx").read_bytes()

    both = await asyncio.gather(house.version(HOME), house.restarted().version(ABROAD))

    assert both[0] == both[1]
    assert len(await house.rows("coaching_versions")) == 1
    assert await house.database.read(lambda tx: versions_store.file_of(tx, both[0].version_id)) == data


async def test_a_newer_release_brings_a_newer_version_and_old_dialogues_go_on(house: House) -> None:
    turn = await house.begin()
    house.ship([row if row.get("name") != "hours" else {**row, "label": "Hours?"} for row in SURVEY])

    newer = await house.restarted().version()

    assert (newer.number, newer.version_id != turn.version.version_id) == (2, True)
    after = await house.restarted().dialogues.answer(
        OLA, turn.dialogue.dialogue_id, turn.dialogue.step, lambda _prompts: (["y"], {})
    )
    assert after.prompts[0].label == "How many hours?"


async def test_a_servers_own_version_replaces_the_shipped_one_there_alone(house: House) -> None:
    await house.version()

    def publish(tx: Transaction) -> None:
        data = workbook([SURVEY[0], *SURVEY[3:]], CHOICES, SETTINGS)
        digest, number = versions_store.digest_of(data), versions_store.next_number(tx, HOME, "small")
        own = Version(
            *(new_id(), HOME, "small", number, Publication.DRAFT, "own.xlsx", digest, {"en": "Ours"}),
            *("A shorter one", OTTO.user_id, 0),
        )
        versions_store.add(tx, own, data)
        versions_store.publish(tx, own, 0)

    await house.database.write(publish)
    assert [each.title("pl") for each in await house.library.offered(HOME)] == ["Ours"]
    assert [each.title("pl") for each in await house.library.offered(ABROAD)] == ["A small one"]

    await house.database.write(lambda tx: versions_store.archive(tx, HOME, "small", archived=True, now=0))
    assert await house.library.offered(HOME) == []
    assert len(await house.library.offered(ABROAD)) == 1


async def test_an_erasure_takes_all_that_hangs_on_a_dialogue(house: House) -> None:
    turn = await house.finish()
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, Way.DM)
    other = await house.finish(OTTO)

    await house.dialogues.erase(OLA, turn.dialogue.dialogue_id)

    assert await house.rows("deliveries") == []
    for table in ("coaching_dialogues", "coaching_steps", "coaching_commitments"):
        assert {row["dialogue_id"] for row in await house.rows(table)} == {other.dialogue.dialogue_id}, table


async def test_the_export_holds_all_that_is_kept_of_a_dialogue(house: House) -> None:
    turn = await house.finish()
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, Way.THREAD, 77)
    turn = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    there = await house.dialogues.go_to(OLA, turn.dialogue.dialogue_id, turn.dialogue.step, "now/alone")
    await house.say(there, "y")

    exported = await house.database.read(lambda tx: CoachingData().export(tx, Scope(OLA.user_id, HOME)))

    [dialogue] = cast("list[dict[str, Any]]", exported["dialogues"])
    assert dialogue["not_confirmed_yet"] == ["y"]
    assert (dialogue["language"], dialogue["time_zone"], dialogue["thread"]) == ("en", "UTC", "77")
    assert dialogue["finished"] == house.clock.at.isoformat()
    assert [each["question"] for each in dialogue["steps"]] == ["now/alone", "now/hours", "now/who", "then/step"]
    assert dialogue["steps"][0]["answered"] is not None
