"""From calling the next forum to what came of it, with the clock turned forward."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import discord
import pytest
from discord.http import HTTPClient
from simcord import MemberActor
from simcord.backend import serializers
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.forums.model import MAX_CAPACITY, Way
from bot.servers.model import Actor
from bot.text.languages import language_of
from tests.journeys.forum_steps import START, WHEN, call, card, fill, go_to, has_role, said, write
from tests.journeys.steps import choose, press, reply, set_up, submit
from tests.screen import buttons, field_values, options, texts
from tests.texts import catalogue
from tests.world import World

if TYPE_CHECKING:
    from cogs.forums.interest import Interest


async def test_a_card_is_read_in_ones_own_language_and_by_oneself(world: World) -> None:
    maja, rasa = world.moderator("Maja"), world.member("Rasa", "lt")
    await set_up(world, maja)
    await call(world, maja)

    shown = await press(rasa, card(world), "In my language")

    assert reply(shown).ephemeral
    assert "**Kada:**" in texts(shown)
    assert "**When:**" in texts(card(world))
    assert not [label for label in buttons(shown) if "kalba" in label.casefold()]


async def test_from_the_call_to_what_came_of_it(world: World) -> None:  # noqa: PLR0915 - one long way
    maja = world.moderator("Maja")
    await set_up(world, maja)
    panel = await write(
        world,
        maja,
        agenda={"agenda": "10:00 Welcome | Maja\n11:00 Paper and ink"},
        seats={"capacity": "2", "host": "Example Association"},
        extras={"kind": ["annual"], "reminders": ["604800", "3600"], "with": ["thread", "event", "role", "guests"]},
    )
    shown = await press(maja, panel, "Preview")
    assert "10:00–16:00 (Central European Standard Time)" in texts(shown)
    done = await press(maja, shown, "Publish")
    assert f"The card appears in <#{world.forums.id}>" in texts(done)
    await world.run_due()
    assert "`11:00` Paper and ink" in texts(card(world))
    [thread] = world.threads(world.forums)
    assert thread.name == "Exchange forum"
    [event] = world.bot.get_guild(world.guild.id).scheduled_events  # type: ignore[union-attr]
    assert (event.name, event.start_time, event.location) == ("Exchange forum", START, "Town hall, Rostock")

    # Two seats, three who want to come: the third waits, in their own language.
    ola, otto, rasa = world.member("Ola", "pl"), world.member("Otto"), world.member("Rasa", "lt")
    answered = await press(ola, card(world), "Coming")
    await press(otto, card(world), "Coming")
    await press(rasa, card(world), "Coming")
    await world.run_due()
    assert f"<@{ola.id}>, <@{otto.id}>" in texts(card(world))
    assert "2 of 2 taken · 1 on the waiting list" in texts(card(world))
    [role] = [each for each in world.guild.roles.values() if each.name.startswith("Exchange forum")]
    assert has_role(world, ola, role.id)
    assert not has_role(world, rasa, role.id)

    # Ola wants direct messages, which are tried at once.
    await ola.click(reply(answered), custom_id=f"forums:v1:way:dm:{_forum(card(world))}")
    assert "Exchange forum" in said(world, ola)

    # Otto can't come after all; the seat is offered to Rasa, who takes it after a restart.
    await press(otto, card(world), "Can't")
    await world.run_due()
    offer = world.threads(world.forums)[0].history()[-1]
    assert f"<@{rasa.id}>" in texts(offer)
    await world.restart()
    taken = await press(rasa, offer, "Accept")
    await world.run_due()
    assert reply(taken).ephemeral
    assert f"<@{ola.id}>, <@{rasa.id}>" in texts(card(world))
    assert not has_role(world, otto, role.id)

    # A week before, Ola alone is reminded by message; she puts it off for a day.
    before = len(world.direct_messages(ola))
    await go_to(world, START - timedelta(days=7))
    assert len(world.direct_messages(ola)) == before + 1
    assert world.direct_messages(rasa) == []
    reminder = world.direct_messages(ola)[-1]
    await ola.user.click(reminder, custom_id=f"forums:v1:snooze:86400:{_forum(card(world))}")
    await world.turn_forward(days=1)
    assert f"<t:{int(START.timestamp())}:R>" in said(world, ola)
    assert len(world.direct_messages(ola)) == before + 2

    # On the day.
    await go_to(world, START - timedelta(hours=1))
    here = next(each for each in buttons(world.direct_messages(ola)[-1]).values() if ":here:" in each)
    await ola.user.click(world.direct_messages(ola)[-1], custom_id=here)
    organised = await press(maja, done, "Organise")
    door = await press(maja, organised, "Check-in")
    await maja.select(reply(door), [rasa], custom_id=f"forums:v1:arrive:{_forum(card(world))}")
    assert "2 people have checked in" in texts(door)
    back = await press(maja, door, "Back")
    listed = await press(maja, back, "Attendance list")
    [file] = reply(listed).attachments
    assert file.filename == "attendance.csv"

    # Afterwards.
    await go_to(world, START + timedelta(hours=7))
    assert "This forum is over" in texts(card(world))
    assert "Had said yes (2)" in texts(card(world))
    assert "Dalyvavo 2 žmonės" in texts(await press(rasa, card(world), "What came of it"))
    tasks = await press(maja, back, "Tasks")
    form = await maja.select(reply(tasks), [ola], custom_id=f"forums:v1:task-for:{_forum_of(here)}")
    await submit(maja, form, {"What is to be done": "Print the catalogue", "By which date": "2026-04-02"})
    minutes = await press(maja, tasks, "Back")
    minutes = await press(maja, minutes, "Minutes")
    form = await press(maja, minutes, "Add a decision")
    await submit(maja, form, {"What shall be kept": "We meet in Rietavas next year"})
    assert "Rietavas" in texts(minutes)

    await world.turn_forward(days=1)
    asked = world.direct_messages(ola)[-1]
    mark = next(each for each in buttons(asked).values() if ":mark:whole:5:" in each)
    await ola.user.click(asked, custom_id=mark)
    await world.turn_forward(days=8)
    task = world.direct_messages(ola)[-1]
    assert "Print the catalogue" in texts(task)
    later = next(each for each in buttons(task).values() if ":task-later:" in each)
    put_off = await ola.user.click(task, custom_id=later)
    assert "przypomnę" in texts(put_off).casefold()
    done_button = next(each for each in buttons(task).values() if ":task-done:" in each)
    form = await ola.user.click(task, custom_id=done_button)
    await ola.user.submit_modal(form, {"outcome": "Printed a hundred"})

    history = await maja.slash(world.general, "forum history")
    report = await press(maja, history, "Open")
    assert "We meet in Rietavas next year" in texts(report)
    assert "Printed a hundred" in texts(report)
    whole = await press(maja, report, "Everything as a file")
    [file] = reply(whole).attachments
    written = (await file.read()).decode()
    assert "Decision: We meet in Rietavas next year" in written
    assert "[x] Print the catalogue (due 2 April 2026) · Ola\n    Printed a hundred" in written
    again = await press(maja, report, "Another one like this")
    assert "23 March 2027" in texts(again)
    await press(maja, again, "Publish")
    await world.run_due()
    called = [each for each in world.forums.history() if each.type is discord.MessageType.default][-1]
    came = await press(ola, called, "What came of last time")
    assert "Printed a hundred" in texts(came)


async def test_the_card_of_a_past_forum_invites_nobody_any_more_and_leads_to_what_came_of_it(world: World) -> None:
    maja, otto, say = world.moderator("Maja"), world.member("Otto", "de"), catalogue().reader("de")
    await set_up(world, maja)
    await call(world, maja)
    assert "Will you be the first?" in texts(card(world))
    await go_to(world, START + timedelta(hours=7))

    assert "Will you be the first?" not in texts(card(world))
    assert "as many as come" not in texts(card(world))
    in_german = await press(otto, card(world), "In my language")
    assert say("forum-answer-none-yet") not in texts(in_german)
    came = await press(otto, in_german, "Was daraus geworden ist")
    assert say("forum-minutes-none") in texts(came)


async def test_a_plan_is_kept_as_a_template_and_thrown_away_again(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    done = await call(world, maja, seats={"capacity": "12"})
    form = await press(maja, await press(maja, done, "Organise"), "Keep as a template")
    told = await submit(maja, form, {"Name of the template": "As **always**"})
    assert r"As \*\*always\*\*" in texts(told)
    await world.restart()
    panel = reply(await maja.slash(world.general, "forum create"))
    assert next(iter(options(panel, "template"))) == "As **always**"
    await choose(maja, panel, "As **always**", menu="template")
    assert "Begun with a template" in texts(panel)
    assert "12 seats" in texts(panel)
    assert "Begin with a template" not in texts(panel)
    screen = await press(maja, await maja.slash(world.backstage, "settings open"), "Who calls forums")
    await choose(maja, screen, "As **always**", menu="template-remove")
    assert "As **always**" not in texts(screen)


async def test_a_change_and_a_cancellation_reach_who_answered(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    done = await call(world, maja)
    ola = world.member("Ola", "de")
    answered = await press(ola, card(world), "Coming")
    forum_id = _forum(card(world))
    await ola.click(reply(answered), custom_id=f"forums:v1:way:dm:{forum_id}")

    organised = await press(maja, done, "Organise")
    panel = reply(await press(maja, organised, "Change"))
    await fill(maja, panel, "when", {**WHEN, "starts_at": "11:00"})
    assert "not published yet" in texts(panel)
    await press(maja, panel, "Publish the changes")
    await world.run_due()
    changed = said(world, ola)
    start = int(START.timestamp())
    assert f"<t:{start}:F>" in changed
    assert f"<t:{start + 3600}:F>" in changed
    assert b"DTSTART;TZID=Europe/Berlin:20260324T110000" in await _calendar_below(world, ola)
    [event] = world.bot.get_guild(world.guild.id).scheduled_events  # type: ignore[union-attr]
    assert event.start_time == START + timedelta(hours=1)

    organised = await press(maja, panel, "Organise")
    form = await press(maja, organised, "Cancel it")
    await submit(maja, form, {"Why": "The hall is flooded"})
    await world.run_due()
    assert "The hall is flooded" in said(world, ola)
    assert b"STATUS:CANCELLED" in await _calendar_below(world, ola)
    assert "does not take place" in texts(card(world))
    assert not any(":coming:" in each for each in buttons(card(world)).values())
    await world.turn_forward(days=25)
    assert "The hall is flooded" in said(world, ola)


async def test_who_has_left_the_server_takes_no_seat_by_an_older_message(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    reminders, actor = world.bot.services.forum_reminders, Actor(ola.id, world.guild.id, "en")
    with world.env.as_bot():
        await reminders.set_way(actor, Way.DM)
        await reminders.set_invites(actor, wanted=True)
    await call(world, maja)
    await world.turn_forward(days=9)
    invited = world.direct_messages(ola)[-1]
    await world.leave(ola)
    before = texts(card(world))

    for custom_id in buttons(invited).values():
        if custom_id.startswith("forums:"):
            assert "not on that server any more" in texts(await ola.user.click(invited, custom_id=custom_id)), custom_id
    await world.run_due()
    assert texts(card(world)) == before


async def test_who_cancels_where_nobody_can_be_mentioned_learns_how_many_to_tell_themselves(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    settings = reply(await maja.slash(world.backstage, "settings open"))
    await maja.select(settings, [], custom_id="servers:v1:channel:forums")
    done = await call(world, maja)
    shown = await ola.slash(world.general, "forum list")
    await press(ola, await press(ola, shown, "Open"), "Coming")
    organised = await press(maja, done, "Organise")
    form = await press(maja, organised, "Cancel it")
    cancelled = await submit(maja, form, {"Why": "The hall is flooded"})
    assert "One person who answered can't be told" in texts(cancelled)
    assert "Attendance list" in buttons(reply(await press(maja, cancelled, "Organise")))


async def test_a_draft_outlives_a_restart_and_bad_input_is_said_and_kept(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    panel = await write(world, maja)
    for values, complaint in (
        ({**WHEN, "ends_at": "09:00"}, "The end lies before the beginning"),
        ({**WHEN, "starts_on": "2026-03-29", "starts_at": "02:30"}, "The clocks never show 02:30"),
        ({**WHEN, "starts_on": "2026-03-01"}, "already past"),
        ({**WHEN, "starts_on": "soon"}, "I don't understand the date “soon”"),
    ):
        await fill(maja, panel, "when", values)
        assert complaint in texts(panel)
    await fill(maja, panel, "seats", {"capacity": "0"})
    assert "a number of seats from 1" in texts(panel)
    await world.restart()
    panel = reply(await maja.slash(world.general, "forum create"))
    form = await maja.click(panel, custom_id="forums:v1:open:seats:")
    assert "0" in texts_of_fields(form)
    await maja.submit_modal(form, {"capacity": "20"})
    assert "20 seats" in texts(panel)


@pytest.mark.parametrize("locale", ["en-GB", "de", "pl", "lt", "sv-SE"])
async def test_times_that_cannot_be_are_refused_in_every_language(world: World, locale: str) -> None:
    maja = world.moderator("Maja", locale)
    await set_up(world, world.moderator("Elin"))
    say = world.bot.catalogue.reader(language_of(locale))
    panel = await write(world, maja)
    for values, complaint in (
        ({"ends_at": "09:00"}, say("forum-ends-before-start")),
        ({"starts_on": "2026-03-29", "starts_at": "02:30"}, say("forum-time-skipped", time="02:30", next="03:30")),
        ({"starts_on": "2026-03-01"}, say("forum-in-past")),
        ({"zone": ["Europe/Berlin"], "starts_at": "25"}, say("forum-time-unreadable", typed="25")),
    ):
        await fill(maja, panel, "when", {**WHEN, **values})
        assert complaint in texts(panel)
    await fill(maja, panel, "seats", {"capacity": "0"})
    assert say("forum-capacity-range", least=1, most=MAX_CAPACITY) in texts(panel)
    assert say("error-unexpected", incident="#").split("#")[0] not in texts(panel)


async def test_who_is_no_organiser_organises_nothing(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    refused = await ola.slash(world.general, "forum create")
    assert "only moderators call forums" in texts(refused)
    shown = await ola.slash(world.general, "forum list")
    opened = await press(ola, shown, "Open")
    assert not any(":organise:" in each for each in buttons(opened).values())

    settings = await maja.slash(world.backstage, "settings open")
    screen = await press(maja, settings, "Who calls forums")
    await press(maja, screen, "Let members call forums")
    allowed = await ola.slash(world.general, "forum create")
    assert "A new forum" in texts(allowed)


async def test_reminders_are_chosen_and_stopped(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    shown = await ola.slash(world.general, "reminders")
    await choose(ola, shown, "By direct message", menu="remind-way")
    assert "Usually: By direct message" in texts(shown).replace("*", "")
    await press(ola, shown, "Ask me about new forums")
    await call(world, maja)
    await go_to(world, START - timedelta(days=14))
    invitation = world.direct_messages(ola)[-1]
    assert "Are you coming?" in texts(invitation)
    await press(ola.user, invitation, "Maybe")
    again = await ola.slash(world.general, "reminders")
    single = await press(ola, again, "Change")
    thread = await press(ola, single, "Mention in the thread")
    assert "How I remind you: **Mention in the thread**" in texts(thread)
    await press(ola, shown, "Stop all")
    count = len(world.direct_messages(ola))
    await go_to(world, START)
    assert len(world.direct_messages(ola)) == count


async def test_a_mention_is_tried_when_it_is_chosen_and_not_on_the_day(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola", "pl")
    await set_up(world, maja)
    await call(world, maja)
    await press(ola, card(world), "Coming")
    say = world.bot.catalogue.reader("pl")
    usual = await ola.slash(world.general, "reminders")
    single = await press(ola, await ola.slash(world.general, "reminders"), say("forum-organise-change-button"))
    thread = f"forums:v1:way:thread:{_forum(card(world))}"
    told = say("forum-way-thread-closed", channel="#").split("#")[0]
    for hidden_from in (world.bot.user.id, ola.id):  # type: ignore[union-attr]
        hidden = Overwrite(hidden_from, OverwriteType.MEMBER, deny=discord.Permissions(view_channel=True).value)
        world.env.backend.set_overwrite(world.forums.id, hidden)
        await world.settle()
        assert told in texts(await ola.click(reply(single), custom_id=thread))
        assert told in texts(await ola.select(reply(usual), ["thread"], custom_id="forums:v1:remind-way:"))
        world.env.backend.delete_overwrite(world.forums.id, hidden_from)
        await world.settle()
    await ola.click(reply(single), custom_id=thread)
    assert say("forum-way-is", way=say("forum-way-thread")) in texts(single)


async def test_who_is_interested_on_discord_is_asked_if_they_allow_it(world: World) -> None:
    maja, ola, otto = world.moderator("Maja"), world.member("Ola"), world.member("Otto")
    await set_up(world, maja)
    await call(world, maja)
    shown = await ola.slash(world.general, "reminders")
    await choose(ola, shown, "By direct message", menu="remind-way")
    [event] = world.bot.get_guild(world.guild.id).scheduled_events  # type: ignore[union-attr]
    for member in (ola, otto):
        await member.subscribe_event(event)
        await world.settle()
    assert "do you come?" in said(world, ola)
    assert world.direct_messages(otto) == []
    await press(ola.user, world.direct_messages(ola)[-1], "Coming")
    await world.run_due()
    assert f"<@{ola.id}>" in texts(card(world))


async def test_who_is_interested_is_found_also_when_discord_did_not_tell(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    shown = await ola.slash(world.general, "reminders")
    await choose(ola, shown, "By direct message", menu="remind-way")
    event = next(iter(world.bot.get_guild(world.guild.id).scheduled_events)).id  # type: ignore[union-attr]
    world.env.backend.get_scheduled_event(world.guild.id, event).user_ids.add(ola.id)
    await world.restart()
    await world.run_due()
    assert "do you come?" in said(world, ola)
    count = len(world.direct_messages(ola))
    await world.turn_forward(hours=3)
    assert len(world.direct_messages(ola)) == count


async def test_however_many_are_interested_all_of_them_are_found(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    await call(world, maja)
    [forum] = await world.bot.services.forum_browser.coming(Actor(maja.id, world.guild.id, "en"))
    everyone = sorted(world.env.create_user(f"guest{number}").id for number in range(230))
    world.env.backend.get_scheduled_event(world.guild.id, forum.event_id or 0).user_ids.update(everyone)

    async def users(
        *_: object, limit: int, before: int | None = None, after: int | None = None, **_more: object
    ) -> list[dict[str, object]]:
        # SimCord names everybody at once; Discord does so in rising order, a hundred at most.
        rest = [each for each in everyone if (each < before if before else each > (after or 0))]
        return [{"user": serializers.user_payload(world.env.backend.users[each])} for each in rest[:limit]]

    monkeypatch.setattr(HTTPClient, "get_scheduled_event_users", users)
    with world.env.as_bot():
        assert sorted(await cast("Interest", world.bot.get_cog("Interest")).interested(forum)) == everyone


async def test_a_forum_needs_neither_thread_nor_event(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    without = {"kind": ["annual"], "reminders": ["604800"], "with": list[str]()}
    done = await call(world, maja, extras=without)
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    assert world.threads(world.forums) == []
    assert not list(guild.scheduled_events)
    assert "No guests" in texts(card(world))
    answered = await press(ola, card(world), "Coming")
    assert "Do you bring guests?" not in str(reply(answered).components)

    # Both come when they are wanted after all; the event goes again, and the thread stays with what was said in it.
    organised = await press(maja, done, "Organise")
    panel = reply(await press(maja, organised, "Change"))
    for chosen in (["thread", "event"], list[str]()):
        await fill(maja, panel, "extras", {**without, "with": chosen})
        await press(maja, panel, "Publish the changes")
        await world.run_due()
        assert len(guild.scheduled_events) == len(chosen) // 2
        assert len(world.threads(world.forums)) == 1
        panel = reply(await press(maja, await press(maja, panel, "Organise"), "Change"))


async def test_without_channel_or_permission_nothing_is_lost(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    world.env.inject_error("POST", "/guilds/*/scheduled-events", status=403, code=50013)
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    await call(world, maja)
    answered = await press(ola, card(world), "Coming")
    assert "You have a seat" in texts(answered)
    await world.run_due()
    assert f"<@{ola.id}>" in texts(card(world))


async def test_a_server_with_a_hundred_events_has_its_thread_and_its_role_all_the_same(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    world.env.inject_error("POST", "/guilds/*/scheduled-events", status=400, code=30038, times=None)
    await call(world, maja, extras={"kind": ["annual"], "with": ["thread", "event", "role"]})
    assert len(world.threads(world.forums)) == 1
    await press(ola, card(world), "Coming")
    await world.run_due()
    [role] = [each for each in world.guild.roles.values() if each.name.startswith("Exchange forum")]
    assert has_role(world, ola, role.id)


async def test_a_reminder_that_comes_late_says_so_and_one_after_the_start_stays_away(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(
        world, maja, extras={"kind": ["annual"], "reminders": ["604800", "3600"], "with": ["thread", "event", "guests"]}
    )
    answered = await press(ola, card(world), "Coming")
    await ola.click(reply(answered), custom_id=f"forums:v1:way:dm:{_forum(card(world))}")
    await go_to(world, START - timedelta(days=7, hours=1))
    await world.env.jump(3 * 3600)  # the machine sleeps
    await world.run_due()
    assert "This comes late" in said(world, ola)
    count = len(world.direct_messages(ola))
    await go_to(world, START - timedelta(hours=2))
    await world.env.jump(3 * 3600)
    await world.run_due()
    assert len(world.direct_messages(ola)) == count


async def test_a_seat_is_kept_for_the_one_it_is_offered_to(world: World) -> None:
    maja, ola, rasa = world.moderator("Maja"), world.member("Ola"), world.member("Rasa")
    await set_up(world, maja)
    await call(world, maja, seats={"capacity": "1"})
    await press(ola, card(world), "Coming")
    waiting = await press(rasa, card(world), "Coming")
    assert "number 1 on the waiting list" in texts(waiting)
    await press(ola, card(world), "Can't")
    await world.run_due()
    assert "0 of 1 taken · 1 offered to the next on the waiting list\n" in texts(card(world))
    offer = world.threads(world.forums)[0].history()[-1]
    refused = await press(ola, offer, "Accept")
    assert "This offer is over" in texts(refused)
    taken = await press(rasa, offer, "Accept")
    assert "You have a seat" in texts(taken)


async def test_who_was_in_line_is_told_of_the_seat_when_there_is_room_for_everyone(world: World) -> None:
    maja, ola, rasa = world.moderator("Maja"), world.member("Ola"), world.member("Rasa")
    await set_up(world, maja)
    done = await call(world, maja, seats={"capacity": "1"})
    await press(ola, card(world), "Coming")
    await press(rasa, card(world), "Coming")
    panel = reply(await press(maja, await press(maja, done, "Organise"), "Change"))
    await fill(maja, panel, "seats", {"capacity": ""})
    await press(maja, panel, "Publish the changes")
    await world.run_due()
    told = world.threads(world.forums)[0].history()[-1]
    assert f"<@{rasa.id}>" in texts(told)
    assert "You have a seat: Exchange forum" in texts(told)
    assert f"<@{rasa.id}>" in texts(card(world))
    given_up = await press(rasa, told, "Can't")
    assert "you can't come" in texts(given_up)


async def test_a_forum_outlives_its_channel(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    world.env.backend.delete_channel(world.forums.id)
    await world.settle()
    shown = await ola.slash(world.general, "forum list")
    opened = await press(ola, shown, "Open")
    answered = await press(ola, opened, "Coming")
    assert "You have a seat" in texts(answered)
    await world.run_due()
    checked = await maja.slash(world.backstage, "settings check")
    assert "Channel for forums: the channel was deleted" in texts(checked)
    await maja.slash(world.backstage, "settings open")
    settings = await maja.slash(world.backstage, "settings open")
    await maja.select(reply(settings), [world.general], custom_id="servers:v1:channel:forums")
    await world.turn_forward(hours=7)
    [moved] = [each for each in world.general.history() if each.type is discord.MessageType.default]
    assert "Exchange forum" in texts(moved)
    assert [thread.id for thread in world.threads(world.general)] == [moved.id]


async def test_a_forum_outlives_its_thread(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    answered = await press(ola, card(world), "Coming")
    await press(ola, answered, "Mention in the thread")
    [thread] = world.threads(world.forums)
    # Discord makes no second thread of a message, also when the first one is gone.
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004, times=None)
    world.env.backend.delete_channel(thread.id)
    await world.settle()
    await go_to(world, START - timedelta(days=7))
    reminder = world.forums.history()[-1]
    assert f"<@{ola.id}>" in texts(reminder)
    assert "Exchange forum begins" in texts(reminder)
    assert world.threads(world.forums) == []


async def test_the_button_for_the_door_is_posted_once_however_often_that_is_pressed(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    doors = await press(maja, await press(maja, await call(world, maja), "Organise"), "Check-in")
    [thread] = world.threads(world.forums)
    for _ in range(3):
        assert thread.mention in texts(await press(maja, doors, "Post a check-in button"))
    posted = [each for each in thread.history() if any(":here:" in address for address in buttons(each).values())]
    assert len(posted) == 1


async def test_a_name_that_turns_its_surroundings_round_does_not_do_so_in_a_file(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola \u202egro.elpmaxe")
    await set_up(world, maja)
    done = await call(world, maja)
    await press(ola, card(world), "Coming")
    listed = await press(maja, await press(maja, done, "Organise"), "Attendance list")
    content = (await reply(listed).attachments[0].read()).decode()
    assert "Ola gro.elpmaxe" in content


async def test_a_question_reaches_the_organiser_in_a_private_thread(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    form = await press(ola, card(world), "Ask the organisers")
    await submit(ola, form, {"Your question": "Is there a lift?"})
    asked = world.threads(world.forums)[-1].history()[-1]
    assert "Is there a lift?" in texts(asked)
    assert f"<@{maja.id}>" in texts(asked)


async def test_a_question_about_a_forum_whose_organiser_has_gone_reaches_the_moderators(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola", "pl")
    await set_up(world, maja)
    await call(world, maja)
    await world.leave(maja)
    form = await press(ola, card(world), "Ask the organisers")
    opened = await submit(ola, form, {"Twoje pytanie": "Is there a lift?"})
    thread = world.threads(world.forums)[-1]
    assert thread.mention in texts(opened)
    assert "Is there a lift?" in texts(thread.history()[-1])
    told = texts(world.backstage.history()[-1])
    assert "Dear moderators" in told
    assert "Is there a lift?" in told
    assert thread.mention in told


async def test_forums_go_into_ones_own_calendar(world: World) -> None:
    maja, ola = world.moderator("Maja"), world.member("Ola")
    await set_up(world, maja)
    await call(world, maja)
    await press(ola, card(world), "Coming")
    one = await press(ola, card(world), "My calendar")
    mine = await ola.slash(world.general, "forum mine")
    every = await press(ola, mine, "All of mine")
    for shown in (one, every):
        [file] = reply(shown).attachments
        assert file.filename == "forum.ics"


async def test_a_change_of_a_series_holds_for_once_or_for_all_that_follow(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    done = await call(world, maja, repeats={"rule": ["month-day"]})
    panel = reply(await press(maja, await press(maja, done, "Organise"), "Change"))
    await fill(maja, panel, "when", {**WHEN, "starts_on": "2026-03-25"})
    assert "another day than the repetition says" in texts(panel)
    assert not any(each.startswith("forums:v1:publish:") for each in buttons(panel).values())
    shown = await press(maja, panel, "Preview")
    published = await press(maja, shown, "Publish for this one")
    assert "Those that follow stay as they were" in texts(published)
    await go_to(world, START + timedelta(days=2))
    coming = await maja.slash(world.general, "forum list")
    assert f"<t:{int(datetime(2026, 4, 28, 8, tzinfo=UTC).timestamp())}:F>" in texts(coming)


async def _calendar_below(world: World, member: MemberActor) -> bytes:
    """The file that the newest direct message offers."""
    message = world.direct_messages(member)[-1]
    [file] = reply(await member.user.click(message, custom_id=f"forums:v1:calendar:{_forum(message)}")).attachments
    return await file.read()


def _forum(message: object) -> str:
    """The id of the forum behind a card."""
    return next(each.rsplit(":", 1)[1] for each in buttons(message).values() if ":calendar:" in each)  # type: ignore[arg-type]


def _forum_of(custom_id: str) -> str:
    return custom_id.rsplit(":", 1)[1]


def texts_of_fields(form: object) -> str:
    return " ".join(str(value) for value in field_values(form).values())  # type: ignore[arg-type]


async def test_a_thread_that_is_deleted_leaves_the_card_alone(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    await call(world, maja)
    [thread] = world.threads(world.forums)
    before = card(world).id

    world.env.backend.delete_channel(thread.id)
    await world.settle()
    await world.run_due()

    assert card(world).id == before


async def test_who_asks_themselves_is_mentioned_once_as_discord_demands(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)
    await call(world, maja)

    form = await press(maja, card(world), "Ask the organisers")
    await submit(maja, form, {"Your question": "Is there a lift?"})

    thread = world.threads(world.forums)[-1]
    [sent] = (each for each in world.env.http_requests if each.path == f"/channels/{thread.id}/messages" and each.json)
    assert sent.json is not None
    assert sent.json["allowed_mentions"]["users"] == [maja.id]
