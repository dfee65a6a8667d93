"""What comes after a dialogue: reminders by the way the member chose, and what coaches may read."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.coaching import reminding, sharing_store
from bot.coaching.records import Coach, Way
from bot.coaching.reminding import COMMITMENT, commitment_kind
from bot.coaching.state import Pledge
from bot.coaching.turns import Turn
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery, ToChannel, ToMember
from bot.delivery.port import Closed
from bot.errors import UserError
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import NO_SERVER
from bot.storage.database import Transaction
from tests.coaching.books import Rows
from tests.coaching.house import HOME, OLA, OTTO, PLEDGE, House, person
from tests.delivery.fake_discord import FakeDiscord, answers
from tests.storage_fixtures import StandingClock

ROLE, THREAD = 910_000_000_000_000_001, 920_000_000_000_000_001
COACH = person(7, HOME, ROLE)


class Post:
    """What the house sends, and to whom."""

    def __init__(self, house: House) -> None:
        self.discord = FakeDiscord(house.clock)
        kinds = Kinds()
        kinds.register(commitment_kind())
        kinds.render_with(COMMITMENT, self._render)
        self.engine = DeliveryEngine(house.database, house.clock, self.discord, kinds)

    async def _render(self, delivery: Delivery) -> object:
        return replace(delivery)

    async def until(self, clock: StandingClock, moment: datetime) -> list[object]:
        """Turn the clock to that moment, and give to whom something went in the meantime."""
        before = len(self.discord.messages)
        clock.at = moment
        while await self.engine.run_due():
            pass
        return [message.to for message in self.discord.messages[before:]]


def at(day: int, hour: int = 9, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


async def planned(house: House, way: Way, thread_id: int | None = None) -> tuple[Turn, str]:
    """Ola has finished a dialogue with one commitment for 9 March; gives it with the commitment's id."""
    turn = await house.finish()
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, way, thread_id)
    return turn, turn.commitments[0].commitment_id


async def test_it_is_asked_on_the_morning_of_the_day_and_once(house: House) -> None:
    post = Post(house)
    await planned(house, Way.DM)

    assert await post.until(house.clock, at(9, 8)) == []
    assert await post.until(house.clock, at(9)) == [ToMember(OLA.user_id)]
    assert await post.until(house.clock, at(20)) == []


async def test_what_is_put_off_is_asked_on_the_new_day_alone(house: House) -> None:
    post = Post(house)
    _, commitment = await planned(house, Way.DM)
    await house.following.move(OLA, commitment, 14)

    assert await post.until(house.clock, at(9)) == []
    assert await post.until(house.clock, at(16)) == [ToMember(OLA.user_id)]
    moved = await house.following.move(OLA, commitment, date(2026, 4, 1))
    assert (moved.commitment.due_on, moved.commitment.moves) == (date(2026, 4, 1), 2)
    assert await post.until(house.clock, at(1, month=4)) == [ToMember(OLA.user_id)]


@pytest.mark.parametrize("what", ["done", "drop"])
async def test_what_is_settled_is_not_asked_until_it_is_taken_up_again(house: House, what: str) -> None:
    post = Post(house)
    _, commitment = await planned(house, Way.DM)
    await getattr(house.following, what)(OLA, commitment)

    assert await post.until(house.clock, at(9)) == []
    await house.following.take_up(OLA, commitment)
    assert await post.until(house.clock, at(10)) == [ToMember(OLA.user_id)]


async def test_a_plan_that_is_open_again_is_still_asked_about_and_once(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.DM)
    turn = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    turn = await house.dialogues.back(OLA, turn.dialogue.dialogue_id, turn.dialogue.step)

    assert await post.until(house.clock, at(9)) == [ToMember(OLA.user_id)]
    turn = await house.say(turn, {**PLEDGE, "what": "Call Kuba, or write"})
    assert [each.what for each in turn.commitments] == ["Call Kuba, or write"]
    assert await post.until(house.clock, at(20)) == []


async def test_what_was_put_off_stays_so_when_the_plan_is_changed_unless_another_day_is_named(house: House) -> None:
    post = Post(house)
    turn, commitment = await planned(house, Way.DM)
    turn = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    turn = await house.dialogues.go_to(OLA, turn.dialogue.dialogue_id, turn.dialogue.step, "now/hours")
    await house.following.move(OLA, commitment, 14)

    turn = await house.say(turn, "6")
    [kept] = turn.commitments
    assert (kept.commitment_id, kept.due_on, kept.moves) == (commitment, date(2026, 3, 16), 1)
    assert await post.until(house.clock, at(9)) == []

    turn = await house.dialogues.go_to(OLA, turn.dialogue.dialogue_id, turn.dialogue.step, "then/step")
    turn = await house.say(turn, {**PLEDGE, "by": "2026-03-20"})
    assert [each.due_on for each in turn.commitments] == [date(2026, 3, 20)]
    assert await post.until(house.clock, at(19)) == []
    assert await post.until(house.clock, at(20)) == [ToMember(OLA.user_id)]


async def test_a_plan_that_is_open_again_names_the_day_to_which_something_was_put_off(house: House) -> None:
    turn, commitment = await planned(house, Way.DM)
    await house.following.move(OLA, commitment, 14)
    turn = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    turn = await house.dialogues.back(OLA, turn.dialogue.dialogue_id, turn.dialogue.step)

    [prompt] = turn.prompts
    assert isinstance(prompt.previous, Pledge)
    assert prompt.previous.by == date(2026, 3, 16)
    turn = await house.say(turn, {**PLEDGE, "what": "Call Kuba, or write", "by": "2026-03-16"})
    assert [(each.due_on, each.moves) for each in turn.commitments] == [(date(2026, 3, 16), 1)]

    turn = await house.dialogues.back(OLA, turn.dialogue.dialogue_id, turn.dialogue.step)
    turn = await house.say(turn, PLEDGE)
    assert [each.due_on for each in turn.commitments] == [date(2026, 3, 9)]


async def test_what_is_no_longer_in_the_plan_is_not_asked_about(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.DM)
    turn = await house.dialogues.look(OLA, turn.dialogue.dialogue_id)
    turn = await house.dialogues.back(OLA, turn.dialogue.dialogue_id, turn.dialogue.step)

    turn = await house.say(turn, None)

    assert turn.commitments == await house.following.open_ones(OLA) == ()
    assert await post.until(house.clock, at(9)) == []


async def test_another_way_takes_over_what_was_not_asked_yet(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.DM)
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, Way.THREAD, THREAD)

    assert await post.until(house.clock, at(9)) == [ToChannel(THREAD)]
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, Way.DM)
    assert await post.until(house.clock, at(20)) == [], "it was asked already"


async def test_without_a_way_or_consent_nothing_is_sent(house: House) -> None:
    post = Post(house)
    await planned(house, Way.NONE)
    await planned(house, Way.DM)

    await house.database.write(revoke)
    assert await post.until(house.clock, at(9)) == []


def revoke(tx: Transaction) -> None:
    """Ola takes back her consent to direct messages."""
    consents.decide(tx, HOME, OLA.user_id, ConsentPurpose.REMINDERS, granted=False, now=1)


async def test_who_took_consent_back_is_asked_for_the_way_again_in_old_plans_and_new_ones(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.DM)
    await house.database.write(revoke)

    old, new = await house.dialogues.look(OLA, turn.dialogue.dialogue_id), await house.finish()

    assert (old.dialogue.way, new.dialogue.way) == (None, None)
    await house.following.choose_way(OLA, new.dialogue.dialogue_id, Way.DM)
    assert await post.until(house.clock, at(9)) == [ToMember(OLA.user_id)] * 2


async def test_with_closed_messages_the_thread_is_used_if_there_is_one(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.THREAD, THREAD)
    await house.following.choose_way(OLA, turn.dialogue.dialogue_id, Way.DM)
    post.discord.faults.append(answers(Closed()))

    assert await post.until(house.clock, at(9)) == [ToChannel(THREAD)]


async def test_who_was_asked_before_is_not_asked_for_the_way_again(house: House) -> None:
    await planned(house, Way.THREAD, THREAD)

    again = await house.begin()

    assert (again.dialogue.way, again.dialogue.thread_id) == (Way.THREAD, THREAD)


async def test_a_day_that_is_over_or_far_away_is_refused(house: House) -> None:
    _, commitment = await planned(house, Way.DM)

    with pytest.raises(UserError, match="commitment-day-past"):
        await house.following.move(OLA, commitment, date(2026, 3, 1))
    with pytest.raises(UserError, match="commitment-day-far"):
        await house.following.move(OLA, commitment, date(2036, 3, 1))
    with pytest.raises(UserError, match="coaching-gone"):
        await house.following.done(OTTO, commitment)


async def test_an_erasure_of_the_person_takes_the_reminders_along(house: House) -> None:
    turn, _ = await planned(house, Way.THREAD, THREAD)
    await house.database.write(lambda tx: reminding.forget(tx, turn.dialogue.dialogue_id))

    assert await Post(house).until(house.clock, at(9)) == []


async def listed(house: House) -> None:
    """There is a role for coaches, and one of them has a profile."""

    def be_there(tx: Transaction) -> None:
        sharing_store.set_coach_role(tx, HOME, ROLE)
        sharing_store.save_coach(tx, Coach(HOME, COACH.user_id, ("en",), "Plans"), 0)

    await house.database.write(be_there)


async def test_a_coach_reads_the_part_that_is_shared_and_nothing_else(house: House) -> None:
    await listed(house)
    turn = await house.finish()
    parts = await house.looking_back.parts(OLA, turn.dialogue.dialogue_id)
    assert parts == (("now", "Now"), ("then", "Then"))

    made = await house.sharing.share(OLA, turn.dialogue.dialogue_id, COACH.user_id, "now", ["now", "then"])
    account = await house.looking_back.shared(await house.sharing.readable(COACH, made.share.share_id), "en")

    said = [line.answer for section in account.outcome.sections for line in section.lines]
    assert said == ["No", "Kuba", "5"]
    assert account.commitments == ()
    whole = await house.sharing.share(OLA, turn.dialogue.dialogue_id, COACH.user_id, "", ["now", "then"])
    account = await house.looking_back.shared(await house.sharing.readable(COACH, whole.share.share_id), "en")
    assert [each.what for each in account.commitments] == ["Call Kuba"]


GOALS: Rows = [
    {"type": "begin repeat", "name": "goal", "label": "Goal"},
    {"type": "text", "name": "what", "label": "What?"},
    {"type": "end repeat"},
    {"type": "begin group", "name": "will", "label": "Will"},
    {"type": "begin group", "name": "pair", "appearance": "field-list"},
    {"type": "integer", "name": "hours", "label": "How many hours?"},
    {"type": "integer", "name": "weeks", "label": "How many weeks?"},
    {"type": "end group"},
    {"type": "text", "name": "why", "label": "What for?"},
    {"type": "commitment", "name": "step", "label": "What will you do?"},
    {"type": "end group"},
]


async def through_goals(house: House) -> str:
    """Ola has finished a dialogue with a repeat, and a part that begins with two questions in one window."""
    house.ship(GOALS)
    turn = await house.begin()
    for givens in (["Album"], [True], ["Tour"], [False], ["5", "2"], ["Joy"], [PLEDGE]):
        turn = await house.say(turn, *givens)
    return turn.dialogue.dialogue_id


async def test_a_part_is_a_group_with_a_heading_whichever_of_its_questions_are_answered(house: House) -> None:
    await listed(house)
    dialogue_id = await through_goals(house)
    parts = await house.looking_back.parts(OLA, dialogue_id)
    assert parts == (("goal", "Goal 1 · Goal 2"), ("will", "Will"))
    made = await house.sharing.share(OLA, dialogue_id, COACH.user_id, "will", [name for name, _ in parts])

    async def read() -> tuple[list[str], list[str]]:
        account = await house.looking_back.shared(await house.sharing.readable(COACH, made.share.share_id), "en")
        said = [line.answer for section in account.outcome.sections for line in section.lines]
        return said[:-1], [each.what for each in account.commitments]

    assert await read() == (["5", "2", "Joy"], ["Call Kuba"])
    turn = await house.dialogues.look(OLA, dialogue_id)
    turn = await house.dialogues.go_to(OLA, dialogue_id, turn.dialogue.step, "will/pair/hours")
    await house.say(turn, "", "")
    assert await read() == (["Joy"], ["Call Kuba"])


async def test_a_part_that_is_repeated_is_gone_through_again_with_its_answers(house: House) -> None:
    dialogue_id = await through_goals(house)

    again = await house.dialogues.again(OLA, dialogue_id, "goal")

    assert [(prompt.step, prompt.previous) for prompt in again.prompts] == [("goal[1]/what", "Album")]
    with pytest.raises(UserError, match="coaching-answer-gone"):
        await house.dialogues.again(OLA, dialogue_id, "elsewhere")


async def test_who_lost_the_role_or_never_had_it_or_is_not_meant_reads_nothing(house: House) -> None:
    await listed(house)
    turn = await house.finish()
    made = await house.sharing.share(OLA, turn.dialogue.dialogue_id, COACH.user_id, "", [])

    for actor in (replace(COACH, role_ids=frozenset()), person(8), replace(COACH, server_id=NO_SERVER)):
        with pytest.raises(UserError, match="coaches-only"):
            await house.sharing.readable(actor, made.share.share_id)
    with pytest.raises(UserError, match="share-gone"):
        await house.sharing.readable(person(8, HOME, ROLE), made.share.share_id)
    with pytest.raises(UserError, match="coaching-gone"):
        await house.sharing.take_back(COACH, made.share.share_id)

    await house.sharing.take_back(OLA, made.share.share_id)
    with pytest.raises(UserError, match="share-gone"):
        await house.sharing.readable(COACH, made.share.share_id)


async def test_nothing_is_shared_with_who_is_no_coach_with_oneself_or_of_another(house: House) -> None:
    await listed(house)
    turn = await house.finish()
    dialogue_id = turn.dialogue.dialogue_id

    with pytest.raises(UserError, match="coach-gone"):
        await house.sharing.share(OLA, dialogue_id, OTTO.user_id, "", [])
    with pytest.raises(UserError, match="share-yourself"):
        await house.sharing.share(OLA, dialogue_id, OLA.user_id, "", [])
    with pytest.raises(UserError, match="coaching-gone"):
        await house.sharing.share(OTTO, dialogue_id, COACH.user_id, "", [])
    with pytest.raises(UserError, match="coaching-gone"):
        await house.sharing.share(OLA, dialogue_id, COACH.user_id, "elsewhere", ["now"])


async def test_a_coach_reaches_everything_that_is_shared_with_them_page_by_page(house: House) -> None:
    await listed(house)
    people = [person(100 + number) for number in range(26)]
    for actor in people:
        turn = await house.begin(actor)
        await house.sharing.share(actor, turn.dialogue.dialogue_id, COACH.user_id, "", [])

    pages = [await house.sharing.with_coach(COACH, number) for number in range(3)]

    assert [(page.number, page.count, page.first, len(page.entries)) for page in pages] == [
        (0, 3, 1, 10),
        (1, 3, 11, 10),
        (2, 3, 21, 6),
    ]
    seen = [each.share.user_id for page in pages for each in page.entries]
    assert sorted(seen) == [actor.user_id for actor in people]
    assert await house.sharing.with_coach(COACH, 7) == pages[2], "some were taken back meanwhile"


async def test_what_changed_is_shown_side_by_side_and_as_a_curve(house: House) -> None:
    first = await house.finish(hours="5")
    with pytest.raises(UserError, match="coaching-compare-first"):
        await house.looking_back.compare(OLA, first.dialogue.dialogue_id)
    house.clock.forward(days=90)
    second = await house.finish(hours="8")
    looked_at = [await house.dialogues.look(OLA, turn.dialogue.dialogue_id) for turn in (first, second)]
    assert [turn.repeated for turn in (first, second, *looked_at)] == [False, True, False, True]

    compared = await house.looking_back.compare(OLA, second.dialogue.dialogue_id)
    assert [(row.then, row.now) for row in compared.rows if row.then != row.now] == [("5", "8")]
    course = await house.looking_back.course(OLA, second.dialogue.dialogue_id)
    assert [(curve.label, curve.values) for curve in course.curves] == [("How many hours?", (5.0, 8.0))]
    assert course.days == (date(2026, 3, 2), date(2026, 5, 31))


async def test_a_question_that_has_moved_in_the_spreadsheet_is_known_by_its_name(house: House) -> None:
    score, group = {"type": "integer", "name": "score", "label": "How close?"}, {"type": "begin group", "label": "Now"}
    again: Rows = [{"type": "begin group", "name": "same"}, {**score, "label": "And there?"}, {"type": "end group"}]
    rounds: Rows = [
        {"type": "begin repeat", "name": "goal", "label": "Goal"},
        {"type": "text", "name": "what", "label": "What?"},
        {"type": "end repeat"},
    ]
    house.ship([score, *rounds])
    turn = await house.begin()
    for given in ("3", "Album", True, "Tour", False):
        turn = await house.say(turn, given)
    house.clock.forward(days=30)
    house.ship([{**group, "name": "now"}, score, *rounds, {"type": "end group"}])
    house = house.restarted()
    turn = await house.begin()
    for given in ("8", "Book", True, "Tour", False):
        turn = await house.say(turn, given)

    dialogue_id = turn.dialogue.dialogue_id
    compared = await house.looking_back.compare(OLA, dialogue_id)
    assert [(row.then, row.now) for row in compared.rows] == [("3", "8"), ("Album", "Book"), ("Tour", "Tour")]
    [curve] = (await house.looking_back.course(OLA, dialogue_id)).curves
    assert curve.values == (3.0, 8.0)

    house.clock.forward(days=30)
    house.ship([{**group, "name": "now"}, score, {"type": "end group"}, *again])
    house = house.restarted()
    turn = await house.begin()
    for given in ("9", "1"):
        turn = await house.say(turn, given)
    compared = await house.looking_back.compare(OLA, turn.dialogue.dialogue_id)
    assert [(row.then, row.now) for row in compared.rows][:2] == [("8", "9"), ("", "1")], "two have the name by now"
