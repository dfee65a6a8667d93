"""Announcements, the weekly digest, unanswered posts and dead letters, from the command to what everyone sees."""

import pytest
from simcord import ChannelHandle, InteractionResult, MemberActor

from bot.errors import UserError
from bot.servers.model import Actor
from tests.journeys.steps import introduce, press, reply, submit
from tests.screen import button, texts
from tests.world import World

Shown = InteractionResult


async def compose(world: World, by: MemberActor, channel: ChannelHandle, **when: object) -> Shown:
    """A moderator writes an announcement in English for one channel; gives the panel, not yet saved."""
    shown = await by.slash(world.backstage, "announce new")
    form = await press(by, shown, "Write: **English")
    await submit(by, form, {"Title": "Open studios", "Text": "Come **all** of you, @everyone!"})
    await by.select(reply(shown), [channel], custom_id="announcements:v1:channels:new")
    if when:
        form = await press(by, shown, "Change: **When")
        await submit(by, form, when)
    return shown


async def save(by: MemberActor, shown: Shown) -> Shown:
    return await by.click(reply(shown), custom_id="announcements:v1:save:new")


async def test_an_announcement_now_is_posted_once_and_notifies_nobody(world: World) -> None:
    await world.set_up("en", "de")
    maja = world.moderator("Maja")
    shown = await compose(world, maja, world.general)
    assert "not written yet" in texts(shown)
    seen = await press(maja, shown, "Preview")
    assert "Come **all** of you" in texts(seen)

    saved = await save(maja, shown)
    assert "It is on its way" in texts(saved)
    assert "next <t:" not in texts(saved)
    await world.run_due()
    await world.restart()
    await world.turn_forward(days=2)

    [posted] = world.general.history()
    assert "Open studios" in texts(posted)
    assert posted.mentions == []
    assert not posted.mention_everyone
    again = await maja.slash(world.backstage, "announce list")
    assert "over since" in texts(again)


async def test_what_was_typed_survives_a_restart(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    shown = await maja.slash(world.backstage, "announce new")
    form = await press(maja, shown, "Write: **English")
    await world.restart()
    half = await submit(maja, form, {"Title": "Half of it"})
    assert "needs both a title and a text" in texts(half)

    shown = await maja.slash(world.backstage, "announce new")
    assert "What you wrote is kept" in texts(shown)
    form = await press(maja, shown, "Write: **English")
    await submit(maja, form, {"Text": "And the rest"})
    assert "Half of it" in texts(await maja.slash(world.backstage, "announce new"))


async def test_a_weekly_one_keeps_its_local_time_and_after_downtime_only_the_newest_comes(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    when = {"Date": "16.3.2026", "Time": "10:00", "How often?": ["week"], "Until": "2026-05-30"}
    await save(maja, await compose(world, maja, world.general, **when))

    await world.turn_forward(days=13, hours=23, minutes=59)  # 16 March, 09:59 in Warsaw
    assert world.general.history() == []
    await world.turn_forward(minutes=1)
    assert len(world.general.history()) == 1

    await world.env.jump(21 * 86400 + 7200)  # asleep until 6 April, past the change of the clocks
    await world.run_due()
    first, newest = world.general.history()
    assert "I was not running" not in texts(first)
    assert "I was not running" in texts(newest)
    await world.turn_forward(days=6, hours=20, minutes=59)
    assert len(world.general.history()) == 2
    await world.turn_forward(minutes=1)
    assert len(world.general.history()) == 3


async def test_paused_changed_and_deleted(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    when = {"Date": "2026-03-03", "Time": "10", "How often?": ["week"], "Until": "2026-05-30"}
    saved = await save(maja, await compose(world, maja, world.general, **when))

    paused = await press(maja, saved, "Pause")
    assert "Paused" in texts(paused)
    await world.turn_forward(days=3)
    assert world.general.history() == []
    await press(maja, paused, "Go on")
    listed = await maja.slash(world.backstage, "announce list")
    assert "Open studios" in texts(listed)

    one = await press(maja, listed, "Open")
    panel = await press(maja, one, "Change")
    form = await press(maja, panel, "Change: **English")
    await submit(maja, form, {"Title": "Closed studios"})
    changed = await press(maja, panel, "Save the changes")
    await world.turn_forward(days=5)
    [posted] = world.general.history()
    assert "Closed studios" in texts(posted)

    sure = await press(maja, changed, "Delete")
    await press(maja, sure, "Delete")
    await world.turn_forward(days=14)
    assert len(world.general.history()) == 1


async def test_bad_times_are_refused_and_kept(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    shown = await compose(world, maja, world.general)
    for when, told in (
        ({"Date": "1.3.2026"}, "already past"),
        ({"Date": "2026-03-29", "Time": "2:30"}, "followed by 03:30"),
        ({"Date": "9.3.2026", "Time": "", "How often?": ["week"], "Until": "2027-04-13"}, "at most 366 days"),
        ({"Date": "soon", "Until": ""}, "can't read that date"),
    ):
        form = await press(maja, shown, "Change: **When**")
        shown = await submit(maja, form, when)
        assert told in texts(shown)
    form = await press(maja, shown, "Change: **When")
    assert "soon" in str(form.modal)


async def test_a_role_is_notified_only_by_who_may(world: World) -> None:
    await world.set_up()
    crafts = world.guild.create_role("Crafts")
    film = world.guild.create_role("Film", mentionable=True)
    maja = world.moderator("Maja")
    shown = await compose(world, maja, world.general)
    await maja.select(reply(shown), [crafts], custom_id="announcements:v1:role:new")
    refused = await save(maja, shown)
    assert "You may not notify" in texts(refused)

    await maja.select(reply(shown), [film], custom_id="announcements:v1:role:new")
    await save(maja, shown)
    await world.run_due()
    [posted] = world.general.history()
    assert f"<@&{film.id}>" in texts(posted)
    assert world.env.backend.get_message(world.general.id, posted.id).ping_role_ids == [film.id]


async def test_an_announcement_channel_is_published_to_its_followers(world: World) -> None:
    await world.set_up()
    news = world.guild.create_news_channel("news")
    maja = world.moderator("Maja")
    shown = await compose(world, maja, news)
    await press(maja, shown, "Publish there too")
    await save(maja, shown)
    await world.run_due()
    await world.restart()
    await world.run_due()

    [posted] = news.history()
    assert posted.flags.value & 0b11  # SimCord sets the bit beside Discord's CROSSPOSTED


async def test_what_could_not_be_published_says_why_and_can_be_published_again(world: World) -> None:
    await world.set_up()
    news = world.guild.create_news_channel("news")
    maja = world.moderator("Maja")
    shown = await compose(world, maja, news)
    await press(maja, shown, "Publish there too")
    world.env.inject_error("POST", f"/channels/{news.id}/messages/*/crosspost", status=403, code=50013)
    await save(maja, shown)
    await world.run_due()

    one = await press(maja, await maja.slash(world.backstage, "announce list"), "Open")
    assert "could not be published to the channels that follow it. I lack a permission" in texts(one)
    again = await press(maja, one, "Try publishing again")
    assert "I lack a permission" not in texts(again)
    await world.run_due()
    [posted] = news.history()
    assert posted.flags.value & 0b11


async def test_members_may_not_announce_whatever_discord_lets_them_do(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    saved = await save(maja, await compose(world, maja, world.general, Date="2026-03-09"))
    service = world.bot.services.announcements
    stranger = Actor(42, world.guild.id, "en")
    announcement_id = button(saved, "Pause").rsplit(":", 1)[1]
    foreign = Actor(42, 1, "en", manages=True)
    for actor, told in ((stranger, "moderators-only"), (foreign, "announcement-gone")):
        for attempt in (service.open, service.look, service.pause, service.resume, service.delete):
            with pytest.raises(UserError, match=told):
                await attempt(actor, announcement_id)


async def test_what_could_not_be_posted_is_a_dead_letter_that_can_be_tried_again(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    await save(maja, await compose(world, maja, world.general, Date="2026-03-03", Time="10"))
    world.env.inject_error("POST", f"/channels/{world.general.id}/messages", status=403, code=50013)
    await world.turn_forward(days=1)

    shown = await maja.slash(world.backstage, "deliveries")
    assert "An announcement" in texts(shown)
    assert "I lack a permission" in texts(shown)
    listed = await maja.slash(world.backstage, "announce list")
    assert "did not arrive everywhere" in texts(listed)
    again = await press(maja, shown, "Try again")
    assert "nothing else to look at" in texts(again)
    assert "Everything has arrived" not in texts(again)
    await world.run_due()
    assert len(world.general.history()) == 1
    assert "delivered again" in texts(await maja.slash(world.backstage, "moderation log"))


async def test_a_dead_letter_that_is_overtaken_is_not_tried_again(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    when = {"Date": "2026-03-03", "Time": "10", "How often?": ["week"], "Until": "2026-05-30"}
    await save(maja, await compose(world, maja, world.general, **when))
    world.env.inject_error("POST", f"/channels/{world.general.id}/messages", status=403, code=50013)
    await world.turn_forward(days=8)

    letters = await maja.slash(world.backstage, "deliveries")
    assert "It is too late for this" in texts(await press(maja, letters, "Try again"))
    assert "nothing else to look at" in texts(await press(maja, letters, "Don't try any more"))


async def test_the_digest_tells_who_is_new_by_town_and_says_nothing_when_nobody_is(world: World) -> None:
    await world.set_up("en", "pl")
    maja = world.moderator("Maja")
    shown = await maja.slash(world.backstage, "announce digest")
    refused = await press(maja, shown, "Switch on")
    assert "Choose a channel first" in texts(refused)
    await maja.select(reply(shown), [world.general], custom_id="announcements:v1:digest-channel:")
    await press(maja, shown, "Switch on")
    ola = world.member("Ola", "pl")
    await introduce(world, ola, "Ola *the* binder")
    await world.run_due()

    await world.turn_forward(days=8)
    [digest] = world.general.history()
    said = texts(digest)
    assert "One person introduced themselves" in said
    assert "Przedstawiła się jedna osoba" in said
    assert "**🇵🇱 Szczecin**" in said
    assert f"[Ola \\*the\\* binder](https://discord.com/channels/{world.guild.id}/{world.introductions.id}/" in said
    await world.turn_forward(days=21)
    assert len(world.general.history()) == 1


async def test_a_deleted_channel_is_told_and_the_announcement_can_move(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    doomed = world.guild.create_text_channel("doomed")
    saved = await save(maja, await compose(world, maja, doomed, Date="2026-03-03", Time="10"))
    world.env.backend.delete_channel(doomed.id)
    await world.settle()
    await world.turn_forward(days=1, minutes=1)
    letters = await maja.slash(world.backstage, "deliveries")
    assert "was deleted" in texts(letters)
    left = await press(maja, letters, "Don't try any more")
    assert "nothing else to look at" in texts(left)

    panel = await press(maja, saved, "Change")
    subject = button(panel, "Save the changes").rsplit(":", 1)[1]
    refused = await press(maja, panel, "Save the changes")
    assert "was deleted" in texts(refused)
    assert "Nothing of this announcement is to come" in texts(refused)
    await maja.select(reply(panel), [world.general], custom_id=f"announcements:v1:channels:{subject}")
    form = await press(maja, panel, "Change: **When**")
    await submit(maja, form, {"Date": "", "Time": ""})
    await press(maja, panel, "Post it now")
    await world.run_due()
    [posted] = world.general.history()
    assert "Open studios" in texts(posted)


def forum_post(world: World, forum: ChannelHandle, author_id: int, name: str) -> ChannelHandle:
    backend = world.env.backend
    thread = backend.create_thread(forum.id, name, author_id, broadcast=False)
    backend.announce_thread_create(thread)
    return next(each for each in forum.threads if each.id == thread.id)


async def test_posts_nobody_answers_are_listed_and_their_authors_asked_once(world: World) -> None:
    await world.set_up()
    maja, ola, otto = world.moderator("Maja"), world.member("Ola"), world.member("Otto")
    forum = world.guild.create_forum_channel("questions")
    shown = await maja.slash(world.backstage, "unanswered")
    await maja.select(reply(shown), [forum], custom_id="unanswered:v1:forums:")
    on = await press(maja, shown, "Switch on")
    assert "Switched on" in texts(on)
    lonely = forum_post(world, forum, ola.id, "How do I bind wet paper?")
    helped = forum_post(world, forum, ola.id, "Who has a press?")
    await world.settle()
    await otto.send(helped, "I do")
    await ola.send(lonely, "Anyone?")

    await world.turn_forward(days=15)
    lists = [message for message in world.backstage.history() if "Who can help?" in texts(message)]
    assert lists
    assert f"<#{lonely.id}>" in texts(lists[0])
    assert f"<#{helped.id}>" not in texts(lists[0])
    questions = [message for message in lonely.history() if "I ask only this once" in texts(message)]
    [question] = questions
    assert world.env.backend.get_message(lonely.id, question.id).ping_user_ids == [ola.id]

    refused = await press(otto, question, "It is solved")
    assert "Only who wrote this post" in texts(refused)
    await world.restart()
    await press(ola, question, "It is solved")
    assert any("Good to hear" in texts(message) for message in lonely.history())
    before = len(world.backstage.history())
    await world.turn_forward(days=15)
    assert len(world.backstage.history()) == before
    assert len(lonely.history()) == 2


async def test_the_bots_own_posts_wait_for_no_answer(world: World) -> None:
    await world.set_up()
    maja, ola = world.moderator("Maja"), world.member("Ola")
    forum = world.guild.create_forum_channel("board")
    shown = await maja.slash(world.backstage, "unanswered")
    await maja.select(reply(shown), [forum], custom_id="unanswered:v1:forums:")
    await press(maja, shown, "Switch on")
    own = forum_post(world, forum, world.env.backend.bot_user.id, "200 m of sailcloth")
    lonely = forum_post(world, forum, ola.id, "How do I bind wet paper?")
    await world.turn_forward(days=15)

    listed = "\n".join(texts(message) for message in world.backstage.history())
    assert f"<#{lonely.id}>" in listed
    assert f"<#{own.id}>" not in listed
    assert own.history() == []


async def test_a_forum_that_cannot_be_read_any_more_is_told(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    forum = world.guild.create_forum_channel("questions")
    shown = await maja.slash(world.backstage, "unanswered")
    await maja.select(reply(shown), [forum], custom_id="unanswered:v1:forums:")
    await press(maja, shown, "Switch on")
    world.env.backend.delete_channel(forum.id)
    await world.settle()
    await world.turn_forward(days=7)

    [told] = world.backstage.history()
    assert "I can't look into" in texts(told)
