"""In the demo, with its clock turned forward: from calling next year's forum to its minutes."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import discord
from simcord import ChannelHandle, InteractionResult, MemberActor, ResponseMessage, UserHandle

from bot.clock import DAY, HOUR
from bot.demo.stage import Stage
from bot.demo.tour import GuidedTour
from tests.demo.tours import tour_in
from tests.screen import Shown, buttons, reply, texts

BERLIN = ZoneInfo("Europe/Berlin")
Actor = MemberActor | UserHandle


def address(shown: Shown, action: str) -> str:
    """The address of the one button for this, whatever its label says in whichever language."""
    return next(each for each in buttons(shown).values() if each.startswith(f"forums:v1:{action}"))


async def tap(actor: Actor, shown: Shown, action: str) -> InteractionResult:
    """Press the button for this."""
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    return await actor.click(message, custom_id=address(shown, action))


async def fill(actor: MemberActor, panel: ResponseMessage, part: str, values: Mapping[str, Any]) -> None:
    """Fill in the form of one part."""
    await actor.submit_modal(await tap(actor, panel, f"open:{part}:"), dict(values))


def direct(person: MemberActor) -> list[discord.Message]:
    """What the bot wrote to them in person."""
    return person.user.dm_channel.history()


def cards(channel: ChannelHandle) -> list[discord.Message]:
    """The forums' cards."""
    return [each for each in channel.history() if each.type is discord.MessageType.default]


async def called(tour: GuidedTour, stage: Stage, elin: MemberActor) -> None:
    """Elin takes last year's forum as the pattern of the next."""
    general = stage.channel("general")
    offered = await elin.autocomplete(general, "forum duplicate", "forum", "Annual exchange forum")
    shown = await elin.slash(general, "forum duplicate", forum=offered[0]["value"])
    panel = reply(shown)
    day = (tour.now().astimezone(BERLIN) + timedelta(days=31)).date()
    when = {"starts_on": f"{day}", "starts_at": "10:00", "ends_on": "", "ends_at": "18:00", "zone": ["Europe/Berlin"]}
    await fill(elin, panel, "when", when)
    reminders = [str(each) for each in (7 * DAY, DAY, HOUR)]
    switches = ["thread", "event", "role", "guests"]
    await fill(elin, panel, "extras", {"kind": ["annual"], "reminders": reminders, "with": switches})
    await fill(elin, panel, "seats", {"capacity": "2"})
    await tap(elin, await tap(elin, panel, "preview"), "publish")
    await tour.turn_forward(1)


async def test_next_years_forum_from_the_call_to_its_minutes(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        # From here on the bot does what is due when the clock is turned, and nothing in between.
        await tour._bot.services.ticker.rest()  # pyright: ignore[reportPrivateUsage]
        elin, henrike, rasa, owen = (stage.person(name) for name in ("Elin", "Henrike", "Rasa", "Owen"))
        forums = stage.channel("forums")
        before = len(cards(forums))
        await called(tour, stage, elin)
        card = cards(forums)[-1]
        assert len(cards(forums)) == before + 1
        assert "Light, wool, water" in texts(card)
        forum_id = address(card, "coming").rsplit(":", 1)[1]

        # Two seats; Owen waits, and gets the one that Rasa gives back.
        answered = await tap(henrike, card, "coming")
        await henrike.click(reply(answered), custom_id=f"forums:v1:way:dm:{forum_id}")
        await tap(rasa, card, "coming")
        await tap(owen, card, "coming")
        await tap(rasa, card, "cant")
        await tour.turn_forward(60)
        [thread] = [each for each in forums.threads if each.id == card.id]
        await tap(owen, thread.history()[-1], "accept")
        await tour.turn_forward(1)
        assert "2 of 2 taken" in texts(cards(forums)[-1])

        # A week before, in German, by direct message alone; nothing is late only because the clock was turned.
        read = len(direct(henrike))
        await tour.turn_forward(25 * DAY)
        [reminder] = direct(henrike)[read:]
        assert "Austauschforum" in texts(reminder)
        assert "zu spät" not in texts(reminder)
        assert direct(owen) == []

        # To the last hour: on the spot, everyone checks in.
        while not any("forums:v1:here" in each for each in buttons(direct(henrike)[-1]).values()):
            await tour.turn_forward(HOUR)
        await tap(henrike.user, direct(henrike)[-1], "here")
        listed = await elin.slash(stage.channel("general"), "forum list")
        opened = next(each for each in buttons(listed).values() if each == f"forums:v1:show:{forum_id}")
        organised = await tap(elin, await elin.click(reply(listed), custom_id=opened), "organise")
        door = await tap(elin, organised, "check-in")
        await elin.select(reply(door), [owen], custom_id=f"forums:v1:arrive:{forum_id}")
        assert f"<@{owen.id}>" in texts(door)

        # Over; the next day people say how it was, and Elin writes up what was decided.
        await tour.turn_forward(2 * DAY)
        asked = direct(henrike)[-1]
        await henrike.user.click(asked, custom_id=f"forums:v1:mark:whole:5:{forum_id}")
        minutes = await tap(elin, await elin.click(reply(door), custom_id=address(door, "organise")), "minutes")
        form = await tap(elin, minutes, "minute:decision")
        await elin.submit_modal(form, {"words": "We meet in Elbl\u0105g next year"})
        history = await owen.slash(stage.channel("general"), "forum history")
        report = await tap(owen, history, "report")
        assert "We meet in Elbl\u0105g next year" in texts(report)
        assert "2 people were there" in texts(report)
        # What came of the one before stands below.
        assert "Four vans" in texts(report)
