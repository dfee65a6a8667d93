"""Drafts and introductions: what is kept, what is shown, and what follows from a change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.members.drafting import Outcome
from bot.members.model import Draft, Field, Profile, State, Town, Visibility
from bot.members.service import Desk
from bot.members.yearly import ASK_AFTER, STILL_TRUE
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Purpose
from cogs.members import panel
from tests.profiles import TAXONOMY, brimming, profile
from tests.rooms import ABROAD, INTRODUCTIONS, MANAGER, OLA, OTTO, WELCOME, Rooms, person
from tests.texts import catalogue


async def test_a_draft_is_kept_with_what_could_not_be_accepted(rooms: Rooms) -> None:
    draft = Draft(brimming("Ż "), {"town": "Elbląg?", "links": "javascript:alert(1)"})

    await rooms.introductions.fill(OLA, lambda _draft, _server: Outcome(draft, (UserError("link-bad"),)))
    desk = await rooms.introductions.open(OLA)

    assert desk.draft == draft
    assert desk.unsaved
    assert desk.introduction is None


async def test_drafts_belong_to_one_member_on_one_server(rooms: Rooms) -> None:
    await rooms.write(OLA, profile("Ola"))

    for other in (OTTO, person(1, ABROAD)):
        assert (await rooms.introductions.open(other)).draft.profile.name == ""


async def test_a_name_is_all_that_publishing_needs(rooms: Rooms) -> None:
    with pytest.raises(UserError, match="publish-needs-name"):
        await rooms.introductions.publish(OLA)

    published = await rooms.publish(OLA, Profile("Ola"))

    assert published.visible
    assert await rooms.card_of(published) == (INTRODUCTIONS, published.revision)


async def test_publishing_is_the_consent_to_the_directory_and_ends_the_draft(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())

    assert (await rooms.privacy.standing(OLA)).allows(ConsentPurpose.DIRECTORY)
    assert await rooms.rows("drafts") == []


async def test_where_publishing_gives_the_consent_the_screen_says_so(rooms: Rooms) -> None:
    say = catalogue().reader("en")
    agreement = say("preview-consent")

    def told(desk: Desk) -> bool:
        return any(agreement in str(node) for node in panel.panel(desk, say, TAXONOMY).to_components())

    await rooms.write(OLA, profile())
    assert told(await rooms.introductions.open(OLA))

    assert not told(await rooms.introductions.publish(OLA))
    await rooms.write(OLA, profile(does="more"))
    assert not told(await rooms.introductions.open(OLA))

    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=False)
    assert told(await rooms.introductions.open(OLA))


async def test_what_was_not_accepted_survives_publishing(rooms: Rooms) -> None:
    await rooms.introductions.fill(OLA, lambda _draft, _server: Outcome(Draft(profile(), {"town": "???"})))

    desk = await rooms.introductions.publish(OLA)

    assert desk.draft.rejected == {"town": "???"}
    assert not desk.unsaved


async def test_a_change_is_the_next_revision_of_the_same_card(rooms: Rooms) -> None:
    before = await rooms.publish(OLA, profile())
    after = await rooms.publish(OLA, profile(does="I repair books"))

    assert after.introduction_id == before.introduction_id
    assert after.revision > before.revision
    assert await rooms.card_of(after) == (INTRODUCTIONS, after.revision)


async def test_a_change_that_is_discarded_leaves_what_is_published(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    await rooms.write(OLA, profile(does="something else"))

    desk = await rooms.introductions.discard(OLA)

    assert desk.draft.profile == profile()
    assert not desk.unsaved


async def test_who_takes_it_down_keeps_it_and_can_publish_it_again(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())

    desk = await rooms.introductions.unpublish(OLA)
    assert desk.draft.profile == profile()
    assert await rooms.card_of(published) is None
    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.introductions.visible(OTTO, published.introduction_id)

    again = (await rooms.introductions.publish(OLA)).introduction
    assert again is not None
    assert again.state is State.PUBLISHED
    assert await rooms.card_of(published) is not None


async def test_others_see_only_what_is_for_everyone(rooms: Rooms) -> None:
    hidden = dict.fromkeys(Field, Visibility.NOBODY) | {Field.OFFERS: Visibility.EVERYONE}
    published = await rooms.publish(OLA, Profile("Ola", does="secret", offers="a workshop", visibility=hidden))

    seen = await rooms.introductions.visible(OTTO, published.introduction_id)
    on_card = await rooms.introductions.for_card(published.introduction_id)

    assert on_card is not None
    for shown in (seen.profile, on_card[0].profile):
        assert shown.filled == {Field.OFFERS}
        assert shown.name == "Ola"


async def test_a_foreign_introduction_is_not_found(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())

    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.introductions.visible(person(5, ABROAD), published.introduction_id)
    with pytest.raises(UserError, match="introduction-none-yet"):
        await rooms.introductions.of_member(person(5, ABROAD), OLA.user_id)


async def test_only_its_author_acts_on_an_introduction_from_outside_the_server(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())

    assert (await rooms.introductions.owned(OLA.user_id, published.introduction_id, "pl")).server_id == OLA.server_id
    with pytest.raises(UserError, match="introduction-gone"):
        await rooms.introductions.owned(OTTO.user_id, published.introduction_id, "de")


async def test_the_yearly_question_comes_on_a_morning_a_year_after_the_last_word(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile(town=Town("Rietavas", "LT", "rietavas")))
    rooms.clock.forward(days=100, hours=-9)
    confirmed = await rooms.introductions.confirm(OLA)

    [question] = [row for row in await rooms.rows("deliveries") if row["status"] == "pending"]
    assert (question["kind"], question["recipient_id"]) == (STILL_TRUE, OLA.user_id)
    year_later = datetime.fromtimestamp(confirmed.confirmed_at + ASK_AFTER, ZoneInfo("Europe/Vilnius"))
    assert year_later.hour == 3
    assert question["due_at"] == int(year_later.replace(hour=9).timestamp())


async def test_a_card_shows_the_day_of_the_newest_confirmation(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    before = await rooms.card_of(published)
    rooms.clock.forward(days=300)

    await rooms.introductions.confirm(OLA)

    after = await rooms.card_of(published)
    assert before is not None
    assert after is not None
    assert after > before


async def test_cards_follow_the_channel_and_go_with_it(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())

    await rooms.servers.set_channels(MANAGER, {Purpose.INTRODUCTIONS: WELCOME})
    moved = await rooms.card_of(published)
    assert moved is not None
    assert moved[0] == WELCOME

    await rooms.servers.set_channels(MANAGER, {Purpose.INTRODUCTIONS: None})
    assert await rooms.card_of(published) is None


async def test_settings_that_no_card_shows_leave_the_cards_alone(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    before = [row["wish"] for row in await rooms.rows("posts")]

    await rooms.servers.set_retention(MANAGER, "20")
    await rooms.servers.set_moderator_roles(MANAGER, [4711])
    await rooms.servers.add_place(MANAGER, "Ustka", "PL", "Europe/Warsaw")
    await rooms.servers.set_languages(MANAGER, ["en"])
    assert [row["wish"] for row in await rooms.rows("posts")] == before

    await rooms.servers.set_languages(MANAGER, ["en", "pl"])
    assert [row["wish"] for row in await rooms.rows("posts")] > before
