"""Requests from the first word to their end, on both engines."""

from base64 import b64decode
from collections.abc import Awaitable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from bot.cooperation import planning, store, vector_store
from bot.cooperation.browsing import Filters
from bot.cooperation.drafts import Part
from bot.cooperation.lasting import end_of
from bot.cooperation.model import (
    A_DAY,
    ASK_AFTER,
    MAX_OPEN,
    OPEN_FOR,
    REMIND_BEFORE,
    Details,
    Outcome,
    Project,
    Request,
    RequestKind,
    State,
    Where,
)
from bot.cooperation.writing import NEW
from bot.delivery import posts
from bot.errors import UserError
from bot.members.model import Field, Town, Visibility
from bot.privacy.model import ConsentPurpose
from bot.servers.backstage import LOOK_AGAIN_AFTER
from bot.servers.model import Purpose
from tests.cooperation.house import BOARD, House
from tests.rooms import ABROAD, HOME, MANAGER, MODERATOR, OLA, OTTO, RASA

DAY = 86_400


async def refused(work: Awaitable[object]) -> str:
    with pytest.raises(UserError) as problem:
        await work
    return problem.value.text_id


async def cards(house: House) -> dict[str, int]:
    rows = await house.rows("posts")
    return {
        row["subject_id"]: row["channel_id"] for row in rows if row["kind"] == "cooperation.request" and row["wanted"]
    }


async def test_every_step_is_kept_until_it_is_published(house: House) -> None:
    await house.join(OLA)
    await house.writing.choose(OLA, NEW, Part.KIND, ["seek"])
    await house.writing.write(OLA, NEW, "We need light")
    await house.writing.choose(OLA, NEW, Part.LANGUAGES, ["pl", "en"])

    sheet = await house.writing.open(OLA)
    assert sheet.draft.details.languages == ("en", "pl")
    assert sheet.draft.details.concepts == ("lighting-design",)
    request = await house.writing.publish(OLA, NEW)

    assert await cards(house) == {request.request_id: BOARD}
    assert request.details.home is not None
    assert request.details.home.country == "PL"
    assert (await house.writing.open(OLA)).draft.details.text == ""
    assert await refused(house.writing.publish(OLA, NEW)) == "coop-nothing-to-publish"


async def test_a_text_from_elsewhere_does_not_throw_a_draft_away(house: House) -> None:
    first = await house.writing.begin(OLA, "Ieškau fotografo")
    assert first.draft.details.kind is RequestKind.SEEK

    second = await house.writing.begin(OLA, "Siūlau burių audinį")

    assert second.draft.details.text == "Ieškau fotografo"
    assert second.draft.typed == "Siūlau burių audinį"
    assert [each.text_id for each in second.problems] == ["coop-draft-there"]


async def test_messages_that_wait_become_requests_of_their_own_one_after_the_other(house: House) -> None:
    for words in ("Ieškau fotografo", "Siūlau burių audinį", "Ieškau choro"):
        sheet = await house.writing.begin(OLA, words)
    assert sheet.draft.typed == "Ieškau choro"

    first = await house.writing.publish(OLA, NEW)
    assert first.details.text == "Ieškau fotografo"
    assert not (await house.writing.open(OLA, first.request_id)).draft.rejected
    assert (await house.writing.open(OLA)).draft.typed == "Ieškau choro"
    late = await house.writing.write(OLA, NEW, "x" * 4000)
    assert (late.draft.typed, late.draft.details.text) == ("x" * 4000, "")
    await house.writing.begin(OLA, "Ieškau lempų")
    for words in ("Ieškau lempų", "Ieškau choro, mišraus", "Siūlau burių audinį"):
        await house.writing.write(OLA, NEW, words)
        assert (await house.writing.publish(OLA, NEW)).details.text == words
    assert not (await house.writing.open(OLA)).draft.begun


async def test_a_change_is_published_in_place_and_what_cannot_be_taken_waits(house: House) -> None:
    request = await house.ask(OLA)
    await house.writing.write(OLA, request.request_id, "We need much light")
    await house.writing.write(OLA, request.request_id, "x" * 4000)

    changed = await house.writing.publish(OLA, request.request_id)

    assert (changed.request_id, changed.details.text) == (request.request_id, "We need much light")
    assert changed.revision > request.revision
    assert (await house.writing.open(OLA, request.request_id)).draft.rejected["text"] == "x" * 4000


async def test_nobody_floods_the_board(house: House) -> None:
    for _ in range(A_DAY):
        await house.ask(OLA)
    await house.writing.write(OLA, NEW, "One more")
    assert await refused(house.writing.publish(OLA, NEW)) == "coop-kind-needed"
    await house.writing.choose(OLA, NEW, Part.KIND, ["seek"])
    assert await refused(house.writing.publish(OLA, NEW)) == "coop-enough-today"
    assert (await house.writing.open(OLA)).draft.details.text == "One more"

    house.clock.forward(days=1, seconds=1)
    await house.writing.publish(OLA, NEW)
    for _ in range(MAX_OPEN - A_DAY - 1):
        await house.ask(OLA)
    house.clock.forward(days=1, seconds=1)
    await house.writing.begin(OLA, "We need yet another one")
    assert await refused(house.writing.publish(OLA, NEW)) == "coop-enough-open"


async def test_deleting_what_was_published_makes_no_room_for_more(house: House) -> None:
    for _ in range(A_DAY):
        request = await house.ask(OLA)
        await house.keeping.remove(OLA, request.request_id)
    await house.writing.begin(OLA, "We need one more")
    assert await refused(house.writing.publish(OLA, NEW)) == "coop-enough-today"
    await house.ask(OTTO)
    house.clock.forward(days=1, seconds=1)
    await house.writing.publish(OLA, NEW)
    assert len(await house.rows("cooperation_publications")) == 1


async def test_other_people_and_other_servers_find_nothing(house: House) -> None:
    request = await house.ask(OLA)
    abroad = replace(OLA, server_id=ABROAD)
    for actor in (OTTO, abroad):
        for work in (
            house.writing.open(actor, request.request_id),
            house.writing.publish(actor, request.request_id),
            house.keeping.renew(actor, request.request_id),
            house.keeping.close(actor, request.request_id),
            house.keeping.tell_outcome(actor, request.request_id, Outcome.MET),
            house.keeping.remove(actor, request.request_id),
            house.finding.find(actor, request.request_id),
            house.finding.watch(actor, request.request_id, wanted=True),
        ):
            assert await refused(work) == "coop-gone"
    assert await refused(house.browser.look(abroad, request.request_id)) == "coop-gone"


async def test_a_request_ends_by_itself_is_renewed_and_tells_what_came_of_it(house: House) -> None:
    request = await house.ask(OLA)
    house.clock.forward(days=53)
    await house.run()
    assert house.told(OLA) == ["cooperation.expiring"]
    renewed = await house.keeping.renew(OLA, request.request_id)
    assert renewed.expires_at == house.clock.timestamp() + OPEN_FOR

    house.clock.forward(days=53)
    await house.run()
    house.clock.forward(days=7)
    await house.run()
    over = await house.browser.look(OLA, request.request_id)
    assert over.request.state is State.EXPIRED
    assert await cards(house) == {request.request_id: BOARD}
    assert await refused(house.finding.find(OLA, request.request_id)) == "coop-not-open"

    for _ in range(3):
        house.clock.forward(days=28)
        await house.run()
    assert house.told(OLA) == ["cooperation.expiring"] * 2 + ["cooperation.outcome"]
    told = await house.keeping.tell_outcome(OLA, request.request_id, Outcome.NOTHING)
    assert (told.state, told.outcome) == (State.CLOSED, Outcome.NOTHING)


async def test_a_deadline_that_moves_takes_the_end_and_its_reminder_along(house: House) -> None:
    request = await _search(house)
    start = house.clock.timestamp()

    await house.writing.programme(OLA, request.request_id, _deadline(house, 30))
    later = await house.writing.publish(OLA, request.request_id)
    assert 30 * DAY < later.expires_at - start < 31 * DAY
    assert (await house.keeping.renew(OLA, request.request_id)).expires_at == later.expires_at
    house.clock.forward(days=24)
    await house.run()
    assert house.told(OLA) == ["cooperation.expiring"]

    await house.writing.write(OLA, request.request_id, "Partners for a museum project, two more")
    assert (await house.writing.publish(OLA, request.request_id)).expires_at == later.expires_at


async def _search(house: House, days: int = 10) -> Request:
    """Ola looks for partners of a project, with a deadline some days ahead."""
    await house.writing.choose(OLA, NEW, Part.KIND, ["partner"])
    await house.writing.write(OLA, NEW, "Partners for a museum project")
    await house.writing.programme(OLA, NEW, _deadline(house, days))
    return await house.writing.publish(OLA, NEW)


async def test_another_deadline_opens_a_search_again_whose_time_was_over(house: House) -> None:
    request = await _search(house)
    house.clock.forward(days=12)
    await house.run()
    await house.writing.write(OLA, request.request_id, "Partners for a museum project, still")
    assert (await house.writing.publish(OLA, request.request_id)).state is State.EXPIRED

    await house.writing.programme(OLA, request.request_id, _deadline(house, 30))
    again = await house.writing.publish(OLA, request.request_id)
    assert again.open
    assert again.expires_at > house.clock.timestamp() + 30 * DAY
    await house.keeping.close(OLA, request.request_id)
    await house.writing.programme(OLA, request.request_id, _deadline(house, 40))
    assert (await house.writing.publish(OLA, request.request_id)).state is State.CLOSED


async def test_a_search_is_not_opened_again_beyond_the_limit(house: House) -> None:
    request = await _search(house)
    house.clock.forward(days=12)
    await house.run()
    for _ in range(2):
        for _ in range(A_DAY):
            await house.ask(OLA)
        house.clock.forward(days=1, seconds=1)

    await house.writing.programme(OLA, request.request_id, _deadline(house, 30))

    assert await refused(house.writing.publish(OLA, request.request_id)) == "coop-enough-open"
    assert await refused(house.keeping.renew(OLA, request.request_id)) == "coop-deadline-over"


async def test_a_deadline_that_passes_while_somebody_writes_is_put_right_before_it_is_published(house: House) -> None:
    request = await _search(house)
    for request_id in (NEW, request.request_id):
        await house.writing.choose(OLA, request_id, Part.KIND, ["partner"])
        await house.writing.write(OLA, request_id, "Partners for a choir")
        await house.writing.programme(OLA, request_id, _deadline(house, 2))
    house.clock.forward(days=5)

    for request_id in (NEW, request.request_id):
        assert await refused(house.writing.publish(OLA, request_id)) == "coop-date-past"
        await house.writing.programme(OLA, request_id, _deadline(house, 2))
        assert (await house.writing.publish(OLA, request_id)).expires_at > house.clock.timestamp()


async def test_a_search_that_becomes_an_offer_has_no_deadline_any_more(house: House) -> None:
    request = await _search(house)
    await house.writing.choose(OLA, request.request_id, Part.KIND, ["offer"])
    offered = await house.writing.publish(OLA, request.request_id)
    assert offered.expires_at == house.clock.timestamp() + OPEN_FOR

    house.clock.forward(days=20)
    await house.run()
    renewed = await house.keeping.renew(OLA, request.request_id)
    assert (renewed.state, renewed.expires_at) == (State.OPEN, house.clock.timestamp() + OPEN_FOR)


@pytest.mark.parametrize("zone", ["Europe/Stockholm", "Europe/Berlin", "Europe/Warsaw", "Europe/Vilnius"])
@pytest.mark.parametrize("day", [date(2027, 3, 1), date(2027, 7, 1)])
def test_everywhere_in_the_network_a_search_ends_on_the_day_of_its_deadline(zone: str, day: date) -> None:
    details = Details(RequestKind.PARTNER, project=Project(deadline=day))
    now = int(datetime.combine(day, time(), UTC).timestamp())
    end = datetime.fromtimestamp(end_of(details, now), ZoneInfo(zone))
    assert (end.date(), end.hour >= 22) == (day, True)


@pytest.mark.parametrize("hours", [-9, -3, 0, 12])
async def test_authors_are_asked_on_a_morning_of_their_town(house: House, hours: int) -> None:
    await house.join(OLA, town=Town("Rietavas", "LT", "rietavas"))
    house.clock.forward(hours=24 + hours)
    request = await house.ask(OLA)
    rows = await house.rows("deliveries")
    await house.keeping.close(OLA, request.request_id)
    rows += await house.rows("deliveries")
    zone = ZoneInfo("Europe/Vilnius")

    asked = {row["kind"]: datetime.fromtimestamp(row["due_at"], zone) for row in rows}

    waits = (OPEN_FOR - REMIND_BEFORE, ASK_AFTER)
    ends, weeks_later = (datetime.fromtimestamp(house.clock.timestamp() + wait, zone) for wait in waits)
    assert asked[planning.EXPIRING] == ends.replace(hour=9)
    assert asked[planning.OUTCOME] == weeks_later.replace(hour=9)


async def test_who_publishes_shortly_before_the_reminder_is_reminded_on_the_next_morning(house: House) -> None:
    await house.join(OLA)
    request = await _search(house, days=7)
    [reminder] = [row for row in await house.rows("deliveries") if row["kind"] == planning.EXPIRING]
    tomorrow = datetime.fromtimestamp(house.clock.timestamp(), ZoneInfo("Europe/Warsaw")) + timedelta(days=1)
    assert reminder["due_at"] == int(tomorrow.replace(hour=9).timestamp()) < request.expires_at


async def test_what_came_of_it_is_not_asked_while_it_is_open_again(house: House) -> None:
    request = await house.ask(OLA)
    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=1)
    await house.keeping.renew(OLA, request.request_id)
    house.clock.forward(days=28)
    await house.run()
    assert house.told(OLA) == []

    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=28)
    await house.run()
    assert house.told(OLA) == [planning.OUTCOME]


@pytest.mark.parametrize("asked_first", [True, False])
async def test_what_came_of_it_is_asked_again_when_it_was_told_and_the_request_begins_anew(
    house: House, asked_first: bool
) -> None:
    request = await house.ask(OLA)
    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=28 if asked_first else 27)
    await house.run()
    await house.keeping.tell_outcome(OLA, request.request_id, Outcome.NOTHING)
    house.clock.forward(days=1)
    await house.run()
    before = house.told(OLA)
    assert before == ([planning.OUTCOME] if asked_first else [])

    await house.keeping.renew(OLA, request.request_id)
    await house.keeping.close(OLA, request.request_id)
    for _ in range(2):
        house.clock.forward(days=28)
        await house.run()
    assert house.told(OLA) == [*before, planning.OUTCOME]


async def test_what_came_of_a_meeting_is_asked_also_when_its_request_is_open_again(house: House) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.meetings.want(OTTO, request.request_id)
    await house.suggest(OLA, request, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.run()
    await house.keeping.close(OLA, request.request_id)
    await house.keeping.renew(OLA, request.request_id)
    house.clock.forward(days=28)
    await house.run()
    assert planning.OUTCOME in house.told(OLA)


async def test_what_came_of_an_open_request_is_kept_and_it_stays_open(house: House) -> None:
    request = await house.ask(OLA)
    told = await house.keeping.tell_outcome(OLA, request.request_id, Outcome.MET)
    assert (told.state, told.outcome) == (State.OPEN, Outcome.MET)
    assert (await house.keeping.renew(OLA, request.request_id)).outcome is Outcome.MET
    await house.keeping.close(OLA, request.request_id)
    assert (await house.keeping.renew(OLA, request.request_id)).outcome is None


async def test_moderators_look_again_at_what_they_hid_once_it_is_changed(house: House) -> None:
    request = await house.ask(OLA)
    await house.moderation.hide(MODERATOR, request.request_id, "Too many prices")
    await house.writing.write(OLA, request.request_id, "We need light, without prices")
    changed = await house.writing.publish(OLA, request.request_id)
    await house.run()

    assert changed.hidden_reason == "Too many prices"
    assert [each.kind for each in house.sent if each.kind == planning.CHANGED] == [planning.CHANGED]
    await house.writing.write(OLA, request.request_id, "We need light")
    await house.writing.publish(OLA, request.request_id)
    await house.moderation.show(MODERATOR, request.request_id)
    house.clock.forward(seconds=1)
    await house.run()
    assert [each.kind for each in house.sent if each.kind == planning.CHANGED] == [planning.CHANGED]


async def test_who_says_at_once_what_came_of_it_is_not_asked(house: House) -> None:
    request = await house.ask(OLA)
    closed = await house.keeping.close(OLA, request.request_id)
    assert await house.keeping.close(OLA, request.request_id) == closed
    await house.keeping.tell_outcome(OLA, request.request_id, Outcome.WORKING)
    for _ in range(4):
        house.clock.forward(days=28)
        await house.run()
    assert house.told(OLA) == []


async def test_a_deadline_ends_a_search_for_partners(house: House) -> None:
    request = await _search(house)
    assert request.expires_at < house.clock.timestamp() + 11 * DAY

    house.clock.forward(days=12)
    await house.run()

    assert (await house.browser.look(OLA, request.request_id)).request.state is State.EXPIRED
    assert await refused(house.keeping.renew(OLA, request.request_id)) == "coop-deadline-over"


def _deadline(house: House, days: int) -> Mapping[str, tuple[str, ...]]:
    """The form that says so many days from now."""
    return {"deadline": ((house.clock.now().date() + timedelta(days=days)).isoformat(),)}


async def test_the_board_is_filtered_and_paged(house: House) -> None:
    await house.join(OLA)
    for number in range(4):
        await house.ask(OLA, f"Light {number}")
        house.clock.forward(seconds=1)
    offered = await house.ask(OTTO, "Sailcloth", "offer")
    await house.ask(RASA, "A choir", "partner")

    everything = await house.browser.browse(OTTO, Filters(), 0)
    assert (everything.total, everything.count, len(everything.entries)) == (6, 2, 5)
    assert len((await house.browser.browse(OTTO, Filters(), 99)).entries) == 1
    offers = await house.browser.browse(OTTO, Filters(kind=RequestKind.OFFER), 0)
    assert [each.request_id for each in offers.entries] == [offered.request_id]
    assert (await house.browser.browse(OTTO, Filters(country="PL"), 0)).total == 4
    assert (await house.browser.browse(OTTO, Filters(language="de"), 0)).total == 1
    assert (await house.browser.browse(OTTO, Filters(discipline="lighting-design"), 0)).total == 6
    assert (await house.browser.browse(OTTO, Filters(discipline="ceramics"), 0)).total == 0


async def test_the_cards_follow_the_settings_and_their_authors(house: House) -> None:
    request = await house.ask(OLA)
    await house.servers.set_channels(MANAGER, {Purpose.COOPERATION: 777})
    assert await cards(house) == {request.request_id: 777}
    await house.servers.set_channels(MANAGER, {Purpose.COOPERATION: None})
    assert await cards(house) == {}
    await house.servers.set_channels(MANAGER, {Purpose.COOPERATION: BOARD})

    await house.rooms.privacy.request_erasure(OLA, receipt_by_dm=False)
    assert await cards(house) == {}
    assert await refused(house.browser.look(OTTO, request.request_id)) == "coop-gone"
    await house.rooms.privacy.call_off(OLA)
    assert await cards(house) == {request.request_id: BOARD}
    await house.rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=False)
    assert await cards(house) == {request.request_id: BOARD}


async def test_a_card_names_its_author_only_as_everyone_may_see_them_now(house: House) -> None:
    await house.join(OLA)
    request = await house.ask(OLA)

    async def shown() -> tuple[str | None, Where | None, int]:
        card = await house.browser.for_card(request.request_id)
        post = await house.database.read(lambda tx: posts.find(tx, store.CARD, request.request_id))
        assert card is not None
        assert post is not None
        return card.author.profile.name if card.author else None, card.request.details.home, post.wish

    name, szczecin, wish = await shown()
    assert szczecin == Where("Szczecin", "PL")
    await house.join(OLA, does="Binds books")
    assert await shown() == (name, szczecin, wish)
    await house.join(OLA, visibility={Field.TOWN: Visibility.NOBODY})
    assert await shown() == (name, None, wish + 1)
    await house.join(OLA)
    await house.rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=False)
    assert await shown() == (None, None, wish + 3)
    await house.rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=True)
    assert await shown() == (name, szczecin, wish + 4)
    introduction = await house.rooms.introductions.of_member(OTTO, OLA.user_id)
    await house.rooms.moderation.hide(MODERATOR, introduction.introduction_id, "spam")
    assert await shown() == (None, None, wish + 5)
    await house.rooms.moderation.show(MODERATOR, introduction.introduction_id)
    await house.rooms.introductions.unpublish(OLA)
    assert await shown() == (None, None, wish + 7)


async def test_who_changes_a_hidden_request_again_and_again_calls_moderators_once_an_hour(house: House) -> None:
    request = await house.ask(OLA)
    await house.moderation.hide(MODERATOR, request.request_id, "Too many prices")
    for number in range(5):
        await house.writing.write(OLA, request.request_id, f"We need light, number {number}")
        await house.writing.publish(OLA, request.request_id)
        await house.run()
        house.clock.forward(seconds=1)
    assert [each.kind for each in house.sent if each.kind == planning.CHANGED] == [planning.CHANGED]
    house.clock.forward(seconds=LOOK_AGAIN_AFTER)
    await house.run()
    assert [each.kind for each in house.sent if each.kind == planning.CHANGED] == [planning.CHANGED] * 2


async def test_moderators_hide_show_and_close_with_a_reason_on_record(house: House) -> None:
    request = await house.ask(OLA)
    await house.moderation.report(OTTO, request.request_id, "An advertisement")
    await house.moderation.report(OTTO, request.request_id, "An advertisement, really")
    [case] = await house.moderation.waiting(MODERATOR)
    assert case.report.reason == "An advertisement, really"
    for work in (
        house.moderation.waiting(OTTO),
        house.moderation.hide(OTTO, request.request_id, "I don't like it"),
        house.moderation.show(OTTO, request.request_id),
        house.moderation.close(OTTO, request.request_id, "I don't like it"),
        house.moderation.dismiss(OTTO, request.request_id),
    ):
        assert await refused(work) == "moderators-only"

    await house.moderation.hide(MODERATOR, request.request_id, "Too many prices")
    assert await house.moderation.waiting(MODERATOR) == []
    assert await cards(house) == {}
    assert await refused(house.browser.look(OTTO, request.request_id)) == "coop-gone"
    assert (await house.browser.look(OLA, request.request_id)).request.hidden_reason == "Too many prices"
    house.clock.forward(seconds=1)
    await house.moderation.show(MODERATOR, request.request_id)
    await house.moderation.show(MODERATOR, request.request_id)
    for reason in ("Answered elsewhere", "Answered long ago"):
        house.clock.forward(seconds=1)
        await house.moderation.close(MODERATOR, request.request_id, reason)

    await house.run()
    assert house.told(OLA) == ["cooperation.decision"] * 3
    acts = [(row["act"], row["reason"]) for row in await house.rows("moderation_acts") if "request" in row["act"]]
    assert acts == [
        ("hide-request", "Too many prices"),
        ("show-request", ""),
        ("close-request", "Answered elsewhere"),
    ]


async def test_an_export_has_the_words_of_ones_own_side_and_the_vectors_made_of_them(house: House) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    await house.database.write(lambda tx: vector_store.put(tx, HOME, OTTO.user_id, b"made of words"))

    asking, found = [
        cast("Mapping[str, Any]", (await house.rooms.privacy.export(who.user_id))["cooperation"]) for who in (OLA, OTTO)
    ]
    assert [each["your_words"] for each in asking["suggested_to_you"]] == [["lights"]]
    assert [each["your_words"] for each in found["you_were_suggested"]] == [["light"]]
    assert asking["vectors_of_your_words"] == []
    [kept] = found["vectors_of_your_words"]
    assert b64decode(kept["base64"]) == b"made of words"


async def test_a_report_on_a_request_that_is_deleted_does_not_stay_with_the_moderators(house: House) -> None:
    request = await house.ask(OLA)
    await house.moderation.report(OTTO, request.request_id, "An advertisement")

    await house.keeping.remove(OLA, request.request_id)

    assert not [row for row in await house.rows("posts") if row["wanted"]]


async def test_deleting_a_request_leaves_nothing_of_it(house: House) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.writing.write(OLA, request.request_id, "We need more light")
    await house.suggest(OLA, request, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)

    await house.keeping.remove(OLA, request.request_id)
    await house.run()

    assert await house.database.read(lambda tx: store.by_id(tx, request.request_id)) is None
    for table in ("cooperation_suggestions", "cooperation_meetings", "cooperation_drafts"):
        assert await house.rows(table) == []
    assert await cards(house) == {}
    assert house.told(OTTO) == []
