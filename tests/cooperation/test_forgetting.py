"""Requests and drafts are forgotten by the clock, all but numbers; what somebody is at is left alone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest

from bot.clock import DAY
from bot.cooperation import meeting_store, outcome_store, store
from bot.cooperation.drafts import Draft, Part
from bot.cooperation.forgetting import DRAFT_KEPT_DAYS, forget_requests
from bot.cooperation.model import Outcome
from bot.cooperation.writing import NEW
from bot.servers.model import DEFAULT_REQUEST_MONTHS
from bot.storage.database import Transaction
from tests.cooperation.house import House
from tests.rooms import ABROAD, HOME, MANAGER, MODERATOR, OLA, OTTO, RASA, person


async def forget(house: House) -> None:
    await forget_requests(house.database, house.clock.timestamp())


async def test_a_request_goes_a_year_and_a_half_after_its_end_with_all_that_hangs_on_it(house: House) -> None:
    await house.join(OLA)
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await house.moderation.report(RASA, request.request_id, "rude")
    await house.keeping.close(OLA, request.request_id)
    await house.keeping.tell_outcome(OLA, request.request_id, Outcome.MET)
    house.clock.forward(days=DEFAULT_REQUEST_MONTHS * 30)
    await forget(house)
    assert await house.rows("cooperation_requests")

    house.clock.forward(days=10)
    await forget(house)

    for table in ("requests", "suggestions", "meetings", "reports"):
        assert await house.rows(f"cooperation_{table}") == []
    assert not [row for row in await house.rows("posts") if row["wanted"] and row["kind"].startswith("cooperation")]
    kept = await house.rows("cooperation_outcomes")
    assert {(row["counted_by"], row["name"]) for row in kept} >= {("all", ""), ("kind", "seek"), ("quarter", "2026-1")}
    assert {
        (row["requests_count"], row["brought_count"], row["met_count"], row["silent_count"], row["people"])
        for row in kept
    } <= {
        (1, 1, 1, 0, 1),
        (1, 1, 1, 0, 2),
    }
    exported = await house.rooms.privacy.export(OTTO.user_id)
    assert "you_said" not in str(exported["cooperation"])


async def test_what_is_open_or_renewed_stays_and_so_does_what_is_being_changed(house: House) -> None:
    standing, renewed, changing = [await house.ask(OLA, f"We need light {number}") for number in range(3)]
    await house.expiry.run()
    house.clock.forward(days=61)
    await house.expiry.run()
    house.clock.forward(days=600)
    for each in (standing, renewed):
        await house.keeping.renew(OLA, each.request_id)
    await house.writing.write(OLA, changing.request_id, "We need more light")

    await forget(house)

    assert len(await house.rows("cooperation_requests")) == 3
    house.clock.forward(days=DRAFT_KEPT_DAYS)
    await forget(house)
    assert {row["request_id"] for row in await house.rows("cooperation_requests")} == {
        standing.request_id,
        renewed.request_id,
    }


async def test_each_server_has_its_own_time(house: House) -> None:
    here = await house.ask(OLA)
    there = replace(here, request_id="there", server_id=ABROAD)
    await house.database.write(lambda tx: store.insert(tx, there))
    await house.servers.set_retention(MANAGER, "30", "6")
    house.clock.forward(days=61)
    await house.expiry.run()
    house.clock.forward(days=190)

    await forget(house)

    assert [row["server_id"] for row in await house.rows("cooperation_requests")] == [ABROAD]
    assert {row["server_id"] for row in await house.rows("cooperation_outcomes")} == {HOME}


async def test_figures_of_several_days_add_up_and_count_different_people(house: House) -> None:
    for number in range(1, 7):
        await house.ask(person(number))
        house.clock.forward(hours=30)
    house.clock.forward(days=61)
    await house.expiry.run()
    house.clock.forward(days=540)
    for _ in range(10):
        house.clock.forward(days=1)
        await forget(house)

    [total] = [row for row in await house.rows("cooperation_outcomes") if row["counted_by"] == "all"]

    assert (total["requests_count"], total["silent_count"], total["people"]) == (6, 6, 6)
    assert await house.rows("cooperation_requests") == []


async def test_many_are_forgotten_in_one_go(house: House) -> None:
    request = await house.ask(OLA)
    await house.keeping.close(OLA, request.request_id)
    closed = await house.database.read(lambda tx: store.by_id(tx, request.request_id))
    assert closed is not None
    for number in range(120):
        await house.database.write(lambda tx, number=number: store.insert(tx, replace(closed, request_id=f"r{number}")))
    house.clock.forward(days=600)
    with patch("bot.cooperation.outcome_store.cases", wraps=outcome_store.cases) as read:
        await forget(house)
    assert read.call_count == 1, "all requests are read once, however many go"
    assert await house.rows("cooperation_requests") == []
    [total] = [row for row in await house.rows("cooperation_outcomes") if row["counted_by"] == "all"]
    assert (total["requests_count"], total["people"]) == (121, 1)


async def test_what_moderators_hid_is_forgotten_without_being_counted(house: House) -> None:
    request = await house.ask(OLA)
    await house.moderation.hide(MODERATOR, request.request_id, "rude")
    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=600)

    await forget(house)

    assert await house.rows("cooperation_requests") == []
    assert await house.rows("cooperation_outcomes") == []


async def test_nor_is_what_they_hide_in_this_very_moment(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    request = await house.ask(OLA)
    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=600)
    write = house.database.write

    async def hidden_first(work: Callable[[Transaction], Any]) -> object:
        await write(lambda tx: tx.run("UPDATE cooperation_requests SET hidden_reason = 'rude'"))
        return await write(work)

    monkeypatch.setattr(house.database, "write", hidden_first)
    with patch("bot.cooperation.forgetting._forget_small"):
        await forget(house)

    assert await house.rows("cooperation_requests") == []
    assert await house.rows("cooperation_outcomes") == []


async def test_an_old_draft_goes_and_a_fresh_one_waits(house: House) -> None:
    await house.writing.write(OLA, NEW, "Old")
    house.clock.forward(days=DRAFT_KEPT_DAYS - 1)
    await house.writing.write(OTTO, NEW, "Fresh")
    await forget(house)
    assert len(await house.rows("cooperation_drafts")) == 2
    house.clock.forward(days=1)

    await forget(house)

    [left] = await house.rows("cooperation_drafts")
    assert left["user_id"] == OTTO.user_id
    sheet = await house.writing.choose(OLA, NEW, Part.KIND, ["seek"])
    assert replace(sheet.draft.details, kind=None, answered=()) == Draft().details


async def test_who_published_yesterday_and_pauses_that_are_over_go_too(house: House) -> None:
    await house.ask(OLA)
    await house.meetings.pause(OTTO)
    await forget(house)
    assert len(await house.rows("cooperation_publications")) == 1
    assert len(await house.rows("cooperation_pauses")) == 1
    house.clock.forward(days=28)

    await forget(house)

    assert await house.rows("cooperation_publications") == []
    assert await house.rows("cooperation_pauses") == []
    now = house.clock.timestamp()
    assert await house.database.read(lambda tx: meeting_store.paused_until(tx, HOME, OTTO.user_id)) <= now
    assert await house.database.read(lambda tx: store.published_since(tx, HOME, OLA.user_id, now - DAY)) == 0
