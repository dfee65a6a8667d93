"""Suggestions, interest, and two who come together, on both engines."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.clock import DAY
from bot.cooperation import planning, store, suggestion_store
from bot.cooperation.interest import Misfit
from bot.cooperation.matching.model import Answer
from bot.cooperation.meeting import ANSWERS_A_DAY
from bot.cooperation.model import Request, State
from bot.cooperation.suggestion_store import Shown
from bot.delivery import preferences_store
from bot.delivery.model import ToMember
from bot.delivery.preferences import Preferences, QuietHours
from bot.errors import UserError
from bot.members.model import Availability, Contact, Field, Visibility
from bot.pairs.service import PairsService
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Transaction
from bot.storage.personal import Scope
from bot.wiring import personal_registry
from tests.cooperation.house import THREAD, House
from tests.rooms import HOME, MODERATOR, OLA, OTTO, RASA, person


async def refused(work: Awaitable[object]) -> str:
    with pytest.raises(UserError) as problem:
        await work
    return problem.value.text_id


async def suggested(house: House) -> Request:
    """Ola's request, for which Otto is suggested."""
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    return request


async def test_only_who_is_seen_and_consents_is_known_to_the_engine(house: House) -> None:
    secret = {Field.DOES: Visibility.NOBODY, Field.OFFERS: Visibility.MATCHED}
    await house.join(OTTO, does="hidden", offers="for matching", visibility=secret)
    await house.join(RASA, matching=False)
    request = await house.ask(OLA)
    await house.finding.find(OLA, request.request_id)

    [known] = house.engine.people.values()
    assert (known.key, known.does, known.offers) == (str(OTTO.user_id), "", "for matching")

    await house.join(OTTO, does="changed", availability=Availability.BUSY)
    await house.finding.find(OLA, request.request_id)
    assert not house.engine.people[str(OTTO.user_id)].open
    for granted in (False, True):
        await house.rooms.privacy.decide(OTTO, ConsentPurpose.MATCHING, granted=granted)
        await house.finding.find(OLA, request.request_id)
        assert (str(OTTO.user_id) in house.engine.people) is granted
    await house.rooms.moderation.hide(MODERATOR, await _introduction(house), "Too loud")
    await house.finding.find(OLA, request.request_id)
    assert house.engine.people == {}


async def _introduction(house: House) -> str:
    return (await house.rooms.introductions.of_member(OLA, OTTO.user_id)).introduction_id


async def test_what_was_shown_is_kept_and_counts_half_a_month_later(house: House) -> None:
    request = await suggested(house)
    [row] = await house.rows("cooperation_suggestions")
    assert (row["request_id"], row["member_user_id"], row["score"]) == (request.request_id, OTTO.user_id, 900)

    now = house.clock.timestamp()
    for age, counted in ((0, 1.0), (30 * DAY, 0.5), (60 * DAY, 0.25), (365 * DAY, None)):
        found = await house.database.read(lambda tx, at=now + age: suggestion_store.exposure(tx, HOME, at))
        assert found.get(OTTO.user_id) == counted
    await house.finding.find(OLA, request.request_id)
    assert len(await house.rows("cooperation_suggestions")) == 1


async def _while_looking(
    house: House, monkeypatch: pytest.MonkeyPatch, happens: Callable[[], Awaitable[object]]
) -> None:
    """Something happens just after the engine has looked, before what it found is kept."""
    look = house.desk.answer

    async def answer(*about: Any, **besides: Any) -> Answer:  # noqa: ANN401 - whatever the desk is asked
        found = await look(*about, **besides)
        await happens()
        return found

    monkeypatch.setattr(house.desk, "answer", answer)


@pytest.mark.parametrize("what", ["hidden", "closed", "deleted"])
async def test_what_happens_to_a_request_while_people_are_looked_for_is_not_undone(
    house: House, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    house.engine.fitting = [OTTO.user_id]
    happens: dict[str, Callable[[], Awaitable[object]]] = {
        "hidden": lambda: house.moderation.hide(MODERATOR, request.request_id, "Too many prices"),
        "closed": lambda: house.keeping.close(OLA, request.request_id),
        "deleted": lambda: house.keeping.remove(OLA, request.request_id),
    }
    await _while_looking(house, monkeypatch, happens[what])

    problem = await refused(house.finding.find(OLA, request.request_id))

    assert problem == ("coop-gone" if what == "deleted" else "coop-not-open")
    known = await house.database.read(lambda tx: store.by_id(tx, request.request_id))
    assert (known and (known.hidden_reason, known.state)) == {
        "hidden": ("Too many prices", State.OPEN),
        "closed": (None, State.CLOSED),
        "deleted": None,
    }[what]


async def test_both_say_yes_and_one_thread_opens(house: House) -> None:
    request = await suggested(house)

    first = await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.run()
    assert not first.met
    assert house.told(OTTO) == [planning.FITS]
    assert house.threads.opened == []

    second = await house.meetings.want(OTTO, request.request_id)
    assert second.met
    for _ in range(2):
        await house.run()

    assert len(house.threads.opened) == 1
    [row] = await house.rows("cooperation_meetings")
    assert row["thread_id"] == THREAD + 1
    assert [each.kind for each in house.sent if each.kind == planning.FIRST] == [planning.FIRST]
    assert (await house.meetings.want(OLA, request.request_id, OTTO.user_id)).met


async def test_two_who_press_yes_in_the_same_instant_get_one_thread(house: House) -> None:
    request = await suggested(house)

    await asyncio.gather(
        house.meetings.want(OLA, request.request_id, OTTO.user_id),
        house.meetings.want(OTTO, request.request_id),
        house.meetings.want(OLA, request.request_id, OTTO.user_id),
        house.meetings.want(OTTO, request.request_id),
    )
    await asyncio.gather(house.opening.run(), house.opening.run())
    await house.run()

    assert len(house.threads.opened) == 1
    assert house.told(OTTO) == []


async def test_from_the_board_the_author_is_asked_and_a_decline_is_never_shown(house: House) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.meetings.want(OTTO, request.request_id)
    await house.meetings.want(OTTO, request.request_id)
    await house.run()
    assert house.told(OLA) == [planning.INTEREST]

    await house.meetings.decline(OLA, request.request_id, OTTO.user_id, Misfit.SKILL)
    await house.run()
    again = await house.meetings.want(OTTO, request.request_id)

    assert not again.met
    assert house.told(OTTO) == []
    assert house.told(OLA) == [planning.INTEREST]
    assert house.threads.opened == []


async def test_why_not_is_kept_with_what_was_shown_and_nobody_is_asked_again(house: House) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.decline(OTTO, request.request_id, misfit=Misfit.TIME)
    await house.run()

    assert house.told(OTTO) == []
    [row] = await house.rows("cooperation_suggestions")
    assert (row["feedback"], row["feedback_by"]) == ("time", "member")
    found = await house.finding.find(OLA, request.request_id)
    assert found.candidates == ()
    assert (await house.browser.mine(OTTO)).waiting == ()


@pytest.mark.parametrize("declines", [True, False])
async def test_a_decline_cannot_be_told_from_silence(house: House, declines: bool) -> None:
    request = await suggested(house)
    await house.join(RASA)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    if declines:
        await house.meetings.decline(OTTO, request.request_id, misfit=Misfit.SKILL)

    house.engine.fitting.append(RASA.user_id)
    found = await house.finding.find(OLA, request.request_id)

    assert found.asked == (OTTO.user_id,)
    assert [each.introduction.user_id for each in found.candidates] == [RASA.user_id]
    assert not (await house.meetings.want(OLA, request.request_id, OTTO.user_id)).met
    await house.keeping.close(OLA, request.request_id)
    assert await refused(house.meetings.want(OLA, request.request_id, OTTO.user_id)) == "coop-not-open"


async def test_whom_one_met_stays_known_to_both_when_the_request_is_hidden(house: House) -> None:
    request = await suggested(house)
    await house.join(RASA)
    await house.suggest(OLA, request, OTTO, RASA)
    for member in (OTTO, RASA):
        await house.meetings.want(OLA, request.request_id, member.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await house.meetings.want(person(4), request.request_id)
    await house.run()
    await house.moderation.hide(MODERATOR, request.request_id, "Too many prices")

    for actor in (OLA, OTTO):
        assert len((await house.browser.mine(actor)).met) == 1
    assert (await house.browser.mine(OLA)).interested == ()
    assert (await house.browser.mine(RASA)).waiting == ()


async def test_who_met_is_neither_suggested_nor_said_to_be_asked(house: House) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    found = await house.finding.find(OLA, request.request_id)
    assert (found.candidates, found.asked) == ((), ())


@pytest.mark.parametrize(("who", "whom"), [(OLA, OTTO), (OTTO, OLA)])
async def test_who_would_rather_not_meet_somebody_in_pairs_is_not_suggested_to_them_either(
    house: House, who: Actor, whom: Actor
) -> None:
    await house.join(OTTO)
    offered = await house.ask(OTTO, "Lamps", "offer")
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await PairsService(house.database, house.clock).avoid(who, [whom.user_id])
    await house.run()

    found = await house.finding.find(OLA, request.request_id)
    assert (found.candidates, found.kindred) == ((), ())
    assert house.told(OTTO) == []
    assert len((await house.browser.mine(OTTO)).waiting) == (0 if who is OTTO else 1)
    if who is OTTO:
        # As after a silent no: whom one has asked stays asked, so that nothing tells of the choice.
        assert found.asked == (OTTO.user_id,)
        assert not (await house.meetings.want(OLA, request.request_id, OTTO.user_id)).met
    else:
        assert found.asked == ()
        assert await refused(house.meetings.want(OLA, request.request_id, OTTO.user_id)) == "coop-person-gone"
    await house.run()
    assert house.told(OTTO) == []
    assert not (await house.meetings.want(OLA, offered.request_id)).met
    await house.run()
    # Whoever says yes is not told that nobody hears of it: they would know who keeps away, or whose request it is.
    assert house.told(OTTO) == []
    assert (await house.browser.mine(OTTO)).interested == ()


@pytest.mark.parametrize(("who", "whom"), [(OLA, OTTO), (OTTO, OLA)])
async def test_who_would_rather_not_meet_after_a_yes_is_like_one_who_has_taken_it_back(
    house: House, who: Actor, whom: Actor
) -> None:
    await house.join(OTTO)
    request, other = await house.ask(OLA), await house.ask(OLA, "We need more light")
    await house.meetings.want(OTTO, request.request_id)
    await house.meetings.want(OTTO, other.request_id)
    await house.run()
    await PairsService(house.database, house.clock).avoid(who, [whom.user_id])
    await house.meetings.decline(OTTO, other.request_id)

    for each in (request, other):
        assert await refused(house.meetings.want(OLA, each.request_id, OTTO.user_id)) == "coop-person-gone"
        assert await refused(house.browser.interest(OLA, each.request_id, OTTO.user_id)) == "coop-person-gone"
    assert (await house.browser.mine(OLA)).interested == ()
    await house.run()
    assert house.threads.opened == []

    await PairsService(house.database, house.clock).avoid(who, [])
    assert (await house.meetings.want(OLA, request.request_id, OTTO.user_id)).met


@pytest.mark.parametrize(("who", "whom"), [(OLA, OTTO), (OTTO, OLA)])
async def test_who_was_asked_and_keeps_away_or_is_kept_away_from_says_yes_in_vain(
    house: House, who: Actor, whom: Actor
) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.run()
    await PairsService(house.database, house.clock).avoid(who, [whom.user_id])

    assert not (await house.meetings.want(OTTO, request.request_id)).met
    await house.run()
    assert house.threads.opened == []


@pytest.mark.parametrize(("who", "whom"), [(OLA, OTTO), (OTTO, OLA)])
async def test_who_keeps_away_before_the_thread_opens_is_not_put_into_one(
    house: House, who: Actor, whom: Actor
) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await PairsService(house.database, house.clock).avoid(who, [whom.user_id])
    await house.run()

    assert house.threads.opened == []
    # They are told what they were told before.
    assert (await house.meetings.want(OLA, request.request_id, OTTO.user_id)).met


async def test_who_has_become_busy_is_not_asked_and_stays_asked_who_was(house: House) -> None:
    request = await suggested(house)
    other = await house.ask(OLA, "We need more light")
    await house.suggest(OLA, other, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.join(OTTO, availability=Availability.BUSY)

    assert await refused(house.meetings.want(OLA, other.request_id, OTTO.user_id)) == "coop-person-gone"
    await house.run()

    assert house.told(OTTO) == []
    assert (await house.finding.find(OLA, request.request_id)).asked == (OTTO.user_id,)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)


async def test_nobody_answers_for_others_or_for_whom_was_not_suggested(house: House) -> None:
    request = await suggested(house)
    await house.join(RASA)
    assert await refused(house.meetings.want(OLA, request.request_id)) == "coop-own-request"
    assert await refused(house.meetings.want(RASA, request.request_id, OTTO.user_id)) == "coop-gone"
    assert await refused(house.meetings.want(OLA, request.request_id, RASA.user_id)) == "coop-person-gone"
    assert await refused(house.meetings.decline(OLA, request.request_id, RASA.user_id)) == "coop-person-gone"
    assert await refused(house.meetings.want(OLA, request.request_id, OLA.user_id)) == "coop-person-gone"
    assert await refused(house.meetings.acting(RASA.user_id, request.request_id, "lt")) == "coop-gone"
    assert (await house.meetings.acting(OTTO.user_id, request.request_id, "de")).server_id == HOME


@pytest.mark.parametrize("how", ["consent", "leaves", "erased"])
async def test_who_withdraws_while_suggested_is_left_in_peace(house: House, how: str) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    if how == "consent":
        await house.rooms.privacy.decide(OTTO, ConsentPurpose.MATCHING, granted=False)
    elif how == "leaves":
        await house.rooms.privacy.departed(HOME, OTTO.user_id)
    else:
        await house.database.write(lambda tx: personal_registry().erase(tx, [Scope(OTTO.user_id, HOME)]))
    await house.run()

    assert house.told(OTTO) == []
    assert (await house.finding.find(OLA, request.request_id)).candidates == ()
    if how != "erased":
        return
    assert await refused(house.meetings.want(OLA, request.request_id, OTTO.user_id)) == "coop-person-gone"
    assert await house.rows("cooperation_meetings") == []


async def test_who_is_gone_between_the_two_yeses_is_not_put_into_a_thread(house: House) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await house.rooms.privacy.departed(HOME, OTTO.user_id)
    await house.run()
    assert house.threads.opened == []

    await house.rooms.privacy.returned(HOME, OTTO.user_id)
    house.clock.forward(minutes=11)
    await house.run()
    assert len(house.threads.opened) == 1


async def test_an_opening_that_fails_is_tried_again_and_looks_for_its_thread(house: House) -> None:
    request = await suggested(house)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    house.threads.breaks = True
    begun = house.clock.timestamp()
    await house.run()
    house.threads.breaks = False
    await house.run()
    assert house.threads.opened == []

    house.clock.forward(minutes=11)
    await house.run()

    assert house.threads.since == [None, begun]
    assert len(house.threads.opened) == 1


@pytest.mark.parametrize("refuses", [True, False])
async def test_where_no_thread_opens_both_are_told_of_each_other(house: House, refuses: bool) -> None:
    contact = Contact.THREAD if refuses else Contact.MESSAGE
    await house.join(OLA, contact=contact)
    await house.join(OTTO, contact=contact)
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    house.threads.refuses = refuses
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await house.run()

    assert house.told(OLA) == [planning.CONTACT]
    assert house.told(OTTO) == [planning.CONTACT]
    assert house.threads.opened == []


async def _quiet_for_two_hours(house: House, who: Actor) -> None:
    minute = house.clock.now().hour * 60 + house.clock.now().minute
    quiet = QuietHours(minute, (minute + 120) % (24 * 60))
    await house.database.write(lambda tx: preferences_store.save(tx, HOME, who.user_id, Preferences("UTC", quiet)))


@pytest.mark.parametrize("how", ["left", "keeps away"])
@pytest.mark.parametrize("both", [True, False])
async def test_what_quiet_hours_kept_back_names_nobody_who_has_gone_or_keeps_away_since(
    house: House, how: str, both: bool
) -> None:
    for who in (OLA, OTTO):
        await house.join(who, contact=Contact.MESSAGE)
    request = await house.ask(OLA)
    await house.suggest(OLA, request, OTTO)
    if both:
        await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.meetings.want(OTTO, request.request_id)
    await _quiet_for_two_hours(house, OLA)
    await house.run()
    assert house.told(OTTO) == [planning.CONTACT] * both
    if how == "left":
        await house.rooms.privacy.departed(HOME, OTTO.user_id)
    else:
        await PairsService(house.database, house.clock).avoid(OTTO, [OLA.user_id])

    house.clock.forward(hours=3)
    await house.run()

    assert house.told(OLA) == []


@pytest.mark.parametrize("refuses", [True, False])
async def test_who_has_not_introduced_themselves_is_written_to_in_the_language_they_answered_in(
    house: House, refuses: bool
) -> None:
    request = await house.ask(OTTO)
    house.threads.refuses = refuses
    await house.meetings.want(RASA, request.request_id)
    await house.meetings.want(OTTO, request.request_id, RASA.user_id)
    await house.run()

    [*_, told] = [each for each in house.sent if each.to != ToMember(OTTO.user_id)]
    assert told.kind == (planning.CONTACT if refuses else planning.FIRST)
    notice = await house.browser.notice(told)
    assert notice is not None
    assert (notice.request.language, notice.language) == ("de", "lt")


async def test_a_member_is_told_three_times_a_week_and_not_while_they_pause(house: House) -> None:
    await house.join(OTTO)
    for number in range(5):
        author = person(20 + number)
        request = await house.ask(author)
        await house.suggest(author, request, OTTO)
        await house.meetings.want(author, request.request_id, OTTO.user_id)
    await house.run()
    assert house.told(OTTO) == [planning.FITS] * 3
    assert len((await house.browser.mine(OTTO)).waiting) == 5

    await house.meetings.pause(OTTO)
    house.clock.forward(days=8)
    await house.run()
    assert len(house.told(OTTO)) == 3
    house.clock.forward(days=21)
    await house.run()
    assert len(house.told(OTTO)) == 5


@pytest.mark.parametrize("how", ["left", "hidden", "closed"])
async def test_who_was_asked_is_told_once_the_request_is_back(house: House, how: str) -> None:
    """Its author sees them as asked all the while, and would wait for an answer that nobody was asked for."""
    request = await suggested(house)
    await _quiet_for_two_hours(house, OTTO)
    await house.meetings.want(OLA, request.request_id, OTTO.user_id)
    await house.run()
    moderation, privacy = house.moderation, house.rooms.privacy
    match how:
        case "left":
            await privacy.departed(HOME, OLA.user_id)
        case "hidden":
            await moderation.hide(MODERATOR, request.request_id, "Too loud")
        case _:
            await house.keeping.close(OLA, request.request_id)
    house.clock.forward(hours=3)
    await house.run()
    assert house.told(OTTO) == []

    for _ in range(2):
        match how:
            case "left":
                await privacy.returned(HOME, OLA.user_id)
            case "hidden":
                await moderation.show(MODERATOR, request.request_id)
            case _:
                await house.keeping.renew(OLA, request.request_id)
        await house.run()
        house.clock.forward(days=8)
        await house.run()
        assert house.told(OTTO) == [planning.FITS]


async def _asked_by(house: House, number: int) -> None:
    """So many authors would like to meet Otto, one after the other."""
    await house.join(OTTO)
    for each in range(number):
        author = person(20 + each)
        request = await house.ask(author)
        await house.suggest(author, request, OTTO)
        await house.meetings.want(author, request.request_id, OTTO.user_id)
        house.clock.forward(seconds=1)
    await house.run()


async def test_after_a_pause_it_is_three_times_a_week_as_before_and_in_the_same_order(house: House) -> None:
    await _asked_by(house, 9)
    await house.meetings.pause(OTTO)
    await house.meetings.pause(OTTO)
    house.clock.forward(days=28, seconds=1)
    await house.run()
    assert len(house.told(OTTO)) == 6
    house.clock.forward(days=6)
    await house.run()
    assert len(house.told(OTTO)) == 6
    house.clock.forward(days=1, seconds=1)
    await house.run()

    told = [each.payload["author_user_id"] for each in house.sent]
    assert told[:3] == [person(20 + each).user_id for each in range(3)]
    assert set(told[3:6]) == {person(20 + each).user_id for each in range(3, 6)}
    assert len(told) == 9


async def test_who_ends_a_pause_is_told_of_what_was_put_off_when_it_would_have_come(house: House) -> None:
    await _asked_by(house, 4)
    await house.meetings.pause(OTTO)
    house.clock.forward(days=1)
    await house.meetings.resume(OTTO)
    house.clock.forward(days=6, seconds=1)
    await house.run()
    assert len(house.told(OTTO)) == 4


async def test_what_an_author_was_to_be_told_of_somebody_new_waits_for_the_end_of_their_pause(house: House) -> None:
    request = await house.ask(OLA)
    await house.finding.watch(OLA, request.request_id, wanted=True)
    house.clock.forward(minutes=1)
    for number in range(5):
        house.engine.fitting.append(person(40 + number).user_id)
        await house.join(person(40 + number))
    house.clock.forward(minutes=1)
    await house.run()
    await house.run()
    assert house.told(OLA) == [planning.SOMEONE] * 3

    await house.meetings.pause(OLA)
    house.clock.forward(days=27)
    await house.run()
    assert len(house.told(OLA)) == 3
    house.clock.forward(days=1, seconds=1)
    await house.run()
    assert house.told(OLA) == [planning.SOMEONE] * 5


async def test_deleting_and_asking_anew_does_not_get_round_a_members_week(house: House) -> None:
    await house.join(OTTO)
    for _ in range(5):
        request = await house.ask(OLA)
        await house.suggest(OLA, request, OTTO)
        await house.meetings.want(OLA, request.request_id, OTTO.user_id)
        await house.run()
        await house.keeping.remove(OLA, request.request_id)
    assert house.told(OTTO) == [planning.FITS] * 3


async def test_who_pauses_is_not_suggested(house: House) -> None:
    request = await suggested(house)
    await house.meetings.pause(OTTO)
    assert (await house.finding.find(OLA, request.request_id)).candidates == ()
    await house.meetings.resume(OTTO)
    assert len((await house.finding.find(OLA, request.request_id)).candidates) == 1


async def test_nobody_answers_the_whole_board_in_a_day(house: House) -> None:
    for number in range(ANSWERS_A_DAY + 1):
        request = await house.ask(person(40 + number))
        work = house.meetings.want(OTTO, request.request_id)
        if number < ANSWERS_A_DAY:
            await work
        else:
            assert await refused(work) == "coop-enough-answers"


async def test_somebody_new_who_fits_is_told_of_once(house: House) -> None:
    request = await house.ask(OLA)
    await house.suggest(OLA, request)
    await house.finding.watch(OLA, request.request_id, wanted=True)
    house.engine.fitting = [OTTO.user_id, RASA.user_id]
    house.clock.forward(hours=1)
    await house.join(OTTO)
    await house.join(RASA, matching=False)
    for _ in range(3):
        house.clock.forward(minutes=1)
        await house.run()
    assert house.told(OLA) == [planning.SOMEONE]
    # For moderators it is no miss any more.
    known = await house.database.read(lambda tx: store.by_id(tx, request.request_id))
    assert known is not None
    assert known.suggested == 1

    await house.join(OTTO, does="something else")
    await house.rooms.privacy.decide(RASA, ConsentPurpose.MATCHING, granted=True)
    house.clock.forward(minutes=1)
    await house.run()
    assert house.told(OLA) == [planning.SOMEONE] * 2
    shown = await house.database.read(lambda tx: suggestion_store.known(tx, request.request_id, OTTO.user_id))
    assert shown is not None
    assert (shown.reasons[0].yours, shown.reasons[0].theirs) == ("light", "lights")

    await house.meetings.pause(person(10))
    await house.join(person(10), does="new here, and busy elsewhere")
    house.engine.fitting.append(person(10).user_id)
    house.clock.forward(minutes=1)
    await house.run()
    assert len(house.told(OLA)) == 2

    await house.finding.watch(OLA, request.request_id, wanted=False)
    await house.join(person(9), does="new here")
    house.engine.fitting.append(person(9).user_id)
    house.clock.forward(minutes=1)
    await house.run()
    assert len(house.told(OLA)) == 2


async def test_who_fits_only_since_moderators_added_a_word_is_somebody_new(house: House) -> None:
    known_already = (RASA, person(41), person(42))
    for member in (OTTO, *known_already):
        await house.join(member)
    request, silent = await house.ask(OLA), await house.ask(OLA, "More light")
    await house.suggest(OLA, request, *known_already)
    await house.finding.watch(OLA, request.request_id, wanted=True)
    house.clock.forward(minutes=1)
    await house.run()
    house.engine.fitting = [each.user_id for each in (*known_already, OTTO)]
    await house.run()
    assert house.told(OLA) == []

    # Otto fits, though he was not shown; but by no word that is new.
    await house.add_word("oil lamps")
    house.clock.forward(minutes=1)
    await house.run()
    assert house.told(OLA) == []

    await house.add_word("lights")
    for _ in range(3):
        house.clock.forward(minutes=1)
        await house.run()
    assert house.told(OLA) == [planning.SOMEONE]

    def known(tx: Transaction) -> tuple[Shown | None, Shown | None]:
        there, nowhere = (suggestion_store.known(tx, each.request_id, OTTO.user_id) for each in (request, silent))
        return there, nowhere

    shown, unseen = await house.database.read(known)
    assert shown is not None
    assert (shown.reasons[0].yours, shown.reasons[0].theirs) == ("lights", "light")
    assert unseen is None

    newcomer = person(40)
    await house.join(newcomer)
    await house.meetings.pause(newcomer)
    house.engine.fitting = [newcomer.user_id, OLA.user_id]
    await house.add_word("light")
    house.clock.forward(minutes=1)
    await house.run()
    assert len(house.told(OLA)) == 1


async def test_who_came_while_nobody_wanted_to_be_told_is_nobody_new(house: House) -> None:
    request = await house.ask(OLA)
    await house.finding.watch(OLA, request.request_id, wanted=True)
    house.clock.forward(seconds=60)
    await house.run()
    await house.keeping.close(OLA, request.request_id)
    house.clock.forward(days=1)
    await house.join(OTTO)
    house.clock.forward(days=120)
    again = await house.ask(RASA)
    await house.finding.watch(RASA, again.request_id, wanted=True)
    house.engine.fitting = [OTTO.user_id]
    house.clock.forward(seconds=60)
    await house.run()
    await house.run()
    assert house.told(RASA) == []

    newcomer = person(40)
    await house.join(newcomer)
    house.engine.fitting = [newcomer.user_id]
    house.clock.forward(seconds=60)
    await house.finding.watch(OLA, (await house.ask(OLA, "More light")).request_id, wanted=True)
    await house.run()
    await house.run()
    assert house.told(RASA) == [planning.SOMEONE]


async def test_a_member_sees_which_open_requests_fit_them_and_are_not_answered_yet(house: House) -> None:
    one, two = await house.ask(OLA), await house.ask(RASA)
    assert await refused(house.finding.fitting(OTTO)) == "pairs-needs-introduction"
    await house.join(OTTO, matching=False)
    assert await refused(house.finding.fitting(OTTO)) == "coop-fitting-needs-consent"
    await house.rooms.privacy.decide(OTTO, ConsentPurpose.MATCHING, granted=True)
    assert await house.finding.fitting(OTTO) == ()

    house.engine.fitting = [OTTO.user_id]
    assert {each.request.request_id for each in await house.finding.fitting(OTTO)} == {one.request_id, two.request_id}
    await house.ask(OTTO, "My own")
    await house.meetings.want(OTTO, one.request_id)
    assert [each.request.request_id for each in await house.finding.fitting(OTTO)] == [two.request_id]
    await house.moderation.hide(MODERATOR, two.request_id, "Too many prices")
    assert await house.finding.fitting(OTTO) == ()


async def test_other_requests_that_fit_are_shown_but_never_ones_own(house: House) -> None:
    mine = await house.ask(OLA)
    await house.ask(OLA, "Light again")
    theirs = await house.ask(OTTO, "Lamps", "offer")
    found = await house.finding.find(OLA, mine.request_id)
    assert [each.request.request_id for each in found.kindred] == [theirs.request_id]
    await house.keeping.close(OTTO, theirs.request_id)
    assert (await house.finding.find(OLA, mine.request_id)).kindred == ()
