"""Reports and decisions: only moderators, only their own server, always with a reason, record and notice."""

from collections.abc import Awaitable, Callable

import pytest

from bot.clock import DAY
from bot.errors import UserError
from bot.members.model import Contact, Field, Profile, State, Visibility
from bot.members.service import CHANGED
from bot.moderation.service import DECISION, PAGE, REPORTS_A_DAY
from bot.moderation.store import REPORT
from bot.servers import audit
from bot.servers.audit import KEPT_DAYS, Act, Record, Setting
from bot.servers.backstage import LOOK_AGAIN_AFTER
from bot.servers.model import Actor, Purpose
from bot.text.languages import LANGUAGES
from cogs.moderation import screens
from tests.profiles import profile
from tests.rooms import BACKSTAGE, FOREIGN_MANAGER, MANAGER, MODERATOR, OLA, OTTO, RASA, Rooms, person
from tests.texts import catalogue

Decision = Callable[[Rooms, Actor, str], Awaitable[object]]

DECISIONS: dict[str, Decision] = {
    "look": lambda rooms, actor, subject: rooms.moderation.look(actor, subject),
    "of_member": lambda rooms, actor, _: rooms.moderation.of_member(actor, OLA.user_id),
    "reported": lambda rooms, actor, subject: rooms.moderation.reported(actor, subject),
    "hide": lambda rooms, actor, subject: rooms.moderation.hide(actor, subject, "why"),
    "show": lambda rooms, actor, subject: rooms.moderation.show(actor, subject),
    "remove": lambda rooms, actor, subject: rooms.moderation.remove(actor, subject, "why"),
    "dismiss": lambda rooms, actor, subject: rooms.moderation.dismiss(actor, subject),
}


async def told(rooms: Rooms) -> list[int]:
    return [row["recipient_id"] for row in await rooms.rows("deliveries") if row["kind"] == DECISION]


async def asked(rooms: Rooms) -> list[int]:
    """When moderators are asked to look again."""
    return sorted(row["due_at"] for row in await rooms.rows("deliveries") if row["kind"] == CHANGED)


async def posts(rooms: Rooms) -> list[tuple[int, int]]:
    return [(row["channel_id"], row["wanted"]) for row in await rooms.rows("posts") if row["kind"] == REPORT]


@pytest.mark.parametrize("decision", DECISIONS.values(), ids=DECISIONS)
async def test_only_moderators_of_that_server_decide(rooms: Rooms, decision: Decision) -> None:
    subject = (await rooms.publish(OLA, profile())).introduction_id

    for stranger in (OTTO, OLA):
        with pytest.raises(UserError, match="moderators-only"):
            await decision(rooms, stranger, subject)
    with pytest.raises(UserError, match=r"introduction-gone|moderation-no-introduction"):
        await decision(rooms, FOREIGN_MANAGER, subject)

    assert (await rooms.introductions.visible(OTTO, subject)).visible
    assert await told(rooms) == []
    for moderator in (MODERATOR, MANAGER):
        await rooms.publish(OLA, profile())
        subject = (await rooms.introductions.of_member(OTTO, OLA.user_id)).introduction_id
        await decision(rooms, moderator, subject)
        await rooms.moderation.show(moderator, subject) if decision is DECISIONS["hide"] else None


async def test_a_report_reaches_the_moderators_once_for_each_reporter(rooms: Rooms) -> None:
    subject = (await rooms.publish(OLA, profile())).introduction_id

    await rooms.moderation.report(OTTO, subject, "First")
    await rooms.moderation.report(OTTO, subject, "Second")
    rooms.clock.forward(seconds=1)
    await rooms.moderation.report(RASA, subject, "Third")

    waiting = await rooms.moderation.waiting(MODERATOR, 0)
    assert [case.report.reason for case in waiting] == ["Second", "Third"]
    assert await posts(rooms) == [(BACKSTAGE, 1)] * 2
    with pytest.raises(UserError, match="moderators-only"):
        await rooms.moderation.waiting(OTTO, 0)
    assert await rooms.moderation.waiting(FOREIGN_MANAGER, 0) == []


async def test_nobody_floods_the_moderators_with_reports(rooms: Rooms) -> None:
    subjects = [
        (await rooms.publish(person(5000 + number), profile())).introduction_id for number in range(REPORTS_A_DAY + 1)
    ]
    for subject in subjects[:-1]:
        await rooms.moderation.report(OTTO, subject, "Spam")

    with pytest.raises(UserError, match="report-too-many"):
        await rooms.moderation.report(OTTO, subjects[-1], "Spam")
    await rooms.moderation.report(OTTO, subjects[0], "Spam, and here is why")
    await rooms.moderation.report(RASA, subjects[-1], "Spam")
    rooms.clock.forward(days=1)
    await rooms.moderation.report(OTTO, subjects[-1], "Spam")


@pytest.mark.parametrize("reason", ["", " \n ", "\u200b", "x" * 301])
async def test_a_report_and_a_decision_need_a_reason_that_fits(rooms: Rooms, reason: str) -> None:
    subject = (await rooms.publish(OLA, profile())).introduction_id

    for act in (rooms.moderation.report, rooms.moderation.hide, rooms.moderation.remove):
        with pytest.raises(UserError, match=r"reason-needed|text-too-long"):
            await act(MODERATOR, subject, reason)
    assert await rooms.rows("reports") == []


async def test_hiding_settles_the_reports_tells_the_author_and_stands_in_the_record(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.report(OTTO, published.introduction_id, "spam")

    await rooms.moderation.hide(MODERATOR, published.introduction_id, "Please leave out the prices")

    assert await rooms.card_of(published) is None
    assert await rooms.moderation.waiting(MODERATOR, 0) == []
    assert await posts(rooms) == [(BACKSTAGE, 0)]
    assert await told(rooms) == [OLA.user_id]
    [act] = [act for act in await rooms.moderation.acts(MODERATOR, 0) if act.act is Act.HIDE]
    assert (act.moderator_id, act.subject_user_id) == (MODERATOR.user_id, OLA.user_id)
    assert act.reason == "Please leave out the prices"


async def test_what_is_hidden_stays_hidden_until_a_moderator_shows_it(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")

    changed = await rooms.publish(OLA, profile(does="better now"))
    assert changed.state is State.HIDDEN
    assert not changed.visible

    await rooms.moderation.show(MODERATOR, published.introduction_id)
    assert (await rooms.introductions.visible(OTTO, published.introduction_id)).profile.does == "better now"


async def test_moderators_never_publish_what_its_author_took_down(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.introductions.unpublish(OLA)

    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")
    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.moderation.show(MODERATOR, published.introduction_id)

    assert (await rooms.moderation.look(MODERATOR, published.introduction_id)).state is State.UNPUBLISHED
    assert await told(rooms) == []


async def test_what_was_hidden_stays_so_when_its_author_takes_it_down_and_publishes_it_again(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")

    down = (await rooms.introductions.unpublish(OLA)).introduction
    assert down is not None
    assert (down.state, down.hidden_reason) == (State.UNPUBLISHED, "why")
    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.moderation.show(MODERATOR, published.introduction_id)

    again = (await rooms.introductions.publish(OLA)).introduction
    assert again is not None
    assert (again.state, again.hidden_reason) == (State.HIDDEN, "why")
    assert len(await asked(rooms)) == 1
    await rooms.moderation.show(MODERATOR, published.introduction_id)
    assert (await rooms.introductions.visible(OTTO, published.introduction_id)).hidden_reason is None


async def test_moderators_are_asked_to_look_again_only_at_a_change_and_once_an_hour(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")

    for _ in range(15):
        await rooms.introductions.publish(OLA)
    assert await asked(rooms) == []

    for number in range(15):
        await rooms.publish(OLA, profile(does=f"better now, {number}"))
    first = rooms.clock.timestamp()
    assert await asked(rooms) == [first]

    arrived = "UPDATE deliveries SET status = 'sent', wake_at = NULL, settled_at = :at WHERE kind = :kind"
    await rooms.database.write(lambda tx: tx.run(arrived, {"at": first, "kind": CHANGED}))
    rooms.clock.forward(minutes=1)
    for number in range(15):
        await rooms.publish(OLA, profile(does=f"much better now, {number}"))
    assert await asked(rooms) == [first, first + LOOK_AGAIN_AFTER]


async def test_the_author_is_told_each_of_two_decisions_within_a_second(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")
    arrived = "UPDATE deliveries SET status = 'sent', wake_at = NULL, settled_at = due_at WHERE kind = :kind"
    await rooms.database.write(lambda tx: tx.run(arrived, {"kind": DECISION}))

    await rooms.moderation.show(MODERATOR, published.introduction_id)

    assert await told(rooms) == [OLA.user_id] * 2


async def test_showing_twice_tells_the_author_once(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.hide(MODERATOR, published.introduction_id, "why")
    rooms.clock.forward(minutes=1)
    await rooms.moderation.show(MODERATOR, published.introduction_id)
    rooms.clock.forward(minutes=1)

    await rooms.moderation.show(MODERATOR, published.introduction_id)

    assert await told(rooms) == [OLA.user_id] * 2


async def test_moderators_see_no_more_than_everyone(rooms: Rooms) -> None:
    secret = Profile("Ola", does="secret", offers="a workshop", visibility={Field.DOES: Visibility.NOBODY})
    published = await rooms.publish(OLA, secret)

    for found in (
        await rooms.moderation.look(MODERATOR, published.introduction_id),
        await rooms.moderation.of_member(MODERATOR, OLA.user_id),
    ):
        assert found.profile.does == ""
        assert found.profile.offers == "a workshop"


async def test_what_is_removed_goes_back_to_its_author_as_a_draft(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile(contact=Contact.MESSAGE))

    await rooms.moderation.remove(MODERATOR, published.introduction_id, "why")

    desk = await rooms.introductions.open(OLA)
    assert desk.introduction is None
    assert desk.draft.profile == profile(contact=Contact.MESSAGE)
    assert await rooms.card_of(published) is None
    assert await told(rooms) == [OLA.user_id]


async def test_a_removal_leaves_a_newer_draft_alone(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.write(OLA, profile(does="newer"))

    await rooms.moderation.remove(MODERATOR, published.introduction_id, "why")

    assert (await rooms.introductions.open(OLA)).draft.profile.does == "newer"


async def test_dismissing_changes_nothing_but_the_reports(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.moderation.report(OTTO, published.introduction_id, "spam")

    await rooms.moderation.dismiss(MODERATOR, published.introduction_id)

    assert await rooms.moderation.waiting(MODERATOR, 0) == []
    assert await rooms.card_of(published) is not None
    assert await told(rooms) == []


async def test_without_a_channel_reports_wait_in_the_list(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.servers.set_channels(MANAGER, {Purpose.MODERATORS: None})

    await rooms.moderation.report(OTTO, published.introduction_id, "spam")

    assert await posts(rooms) == []
    assert len(await rooms.moderation.waiting(MODERATOR, 0)) == 1


async def test_waiting_reports_follow_the_moderators_to_their_channel(rooms: Rooms) -> None:
    ola, rasa = await rooms.publish(OLA, profile()), await rooms.publish(RASA, profile())
    await rooms.moderation.report(OTTO, ola.introduction_id, "an advertisement")
    await rooms.moderation.report(OTTO, rasa.introduction_id, "settled by now")
    await rooms.moderation.dismiss(MODERATOR, rasa.introduction_id)

    async def wanted() -> list[int]:
        rows = await rooms.rows("posts")
        return [row["channel_id"] for row in rows if row["kind"] == REPORT and row["wanted"]]

    for chosen, there in ((None, []), (4711, [4711]), (BACKSTAGE, [BACKSTAGE])):
        await rooms.servers.set_channels(MANAGER, {Purpose.MODERATORS: chosen})
        assert await wanted() == there


async def test_the_record_is_paged_newest_first_and_forgotten_after_its_time(rooms: Rooms) -> None:
    for _ in range(PAGE + 2):
        rooms.clock.forward(minutes=1)
        await rooms.moderation.exporting(MODERATOR)

    first, second = await rooms.moderation.acts(MODERATOR, 0), await rooms.moderation.acts(MODERATOR, 1)
    assert len(first) == PAGE + 1
    assert first[-1] == second[0]
    assert [act.acted_at for act in first] == sorted((act.acted_at for act in first), reverse=True)
    assert await rooms.moderation.acts(FOREIGN_MANAGER, 0) == []
    with pytest.raises(UserError, match="moderators-only"):
        await rooms.moderation.acts(person(5), 0)

    later = rooms.clock.timestamp() + KEPT_DAYS * DAY + 1
    await rooms.database.write(lambda tx: audit.forget_old(tx, later))
    assert await rooms.moderation.acts(MODERATOR, 0) == []


@pytest.mark.parametrize("setting", Setting)
def test_the_record_names_every_setting_in_the_readers_language(setting: Setting) -> None:
    name = setting.replace(" ", "-")
    recorded = Record(MODERATOR.user_id, Act.SETTINGS, None, setting, 0)
    for language in LANGUAGES:
        say = catalogue().reader(language)
        shown = screens.log([recorded], say, page=0, more=False)
        assert f"**{say('act-settings')}** · {say(f'setting-{name}')}" in str(shown.to_components())
    assert len({catalogue().reader(language)(f"setting-{name}") for language in LANGUAGES}) > 1


def test_a_reason_in_the_record_that_is_called_like_a_setting_stays_a_reason() -> None:
    say = catalogue().reader("pl")
    recorded = Record(MODERATOR.user_id, Act.HIDE, OLA.user_id, "channels", 0)

    assert "· channels" in str(screens.log([recorded], say, page=0, more=False).to_components())
