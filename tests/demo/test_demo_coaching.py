"""In the demo: a coach changes a dialogue in her own language while somebody is half-way through it."""

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from simcord import InteractionResult, MemberActor

from bot.clock import DAY
from bot.demo.stage import Stage
from tests.demo.tours import tour_in
from tests.journeys.coaching_steps import Say, answer, button_of, read_here, typed, walk
from tests.screen import choose, press, reply, submit, texts

DIALOGUE, TITLE, LABEL = "organising_my_work", "Mano darbo organizavimas", "label::Lietuvių (lt)"
ANEW = "Pasakyk vienu sakiniu: kaip sekasi?"


def changed(file: bytes) -> bytes:
    """The first words of the dialogue, said differently in Lithuanian."""
    book = load_workbook(io.BytesIO(file))
    survey = book["survey"]
    headings = {survey.cell(1, column).value: column for column in range(1, survey.max_column + 1)}
    row = next(row for row in range(2, survey.max_row) if survey.cell(row, headings["type"]).value in {"note", "text"})
    survey.cell(row, headings[LABEL], ANEW)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def dated(day: date) -> Say:
    """What somebody types who means to do everything by that day."""
    return lambda field, shown: f"{day}" if field.endswith("-by") or "2026" in shown else typed(field, shown)


async def begin(stage: Stage, member: MemberActor) -> InteractionResult:
    shown = await member.slash(stage.channel("general"), "coaching start", dialogue=DIALOGUE)
    return await member.click(reply(shown), custom_id=button_of(shown, "coaching:v1:begin:here:"))


async def test_a_coach_publishes_a_version_and_who_is_half_way_finishes_the_old_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_here(monkeypatch)
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        daiva, rasa = stage.person("Daiva"), stage.person("Rasa")
        await answer(rasa, await begin(stage, rasa))

        listed = await daiva.slash(stage.channel("general"), "coaching-content dialogues")
        shelf = await choose(daiva, listed, TITLE)
        taken = await daiva.click(reply(shelf), custom_id=button_of(shelf, "coaching:v1:content-file:"))
        file = changed(await reply(taken).attachments[0].read())
        draft = await daiva.slash(stage.channel("general"), "coaching-content upload", file=("mano.xlsx", file))
        assert ANEW in texts(await press(daiva, draft, "Išbandyti"))
        form = await daiva.click(reply(draft), custom_id=button_of(draft, "coaching:v1:content-publish:"))
        assert "Paskelbta" in texts(await submit(daiva, form, {"pasikeitė": "Paprasčiau"}))

        mine = await rasa.slash(stage.channel("general"), "coaching mine")
        opened = await choose(rasa, mine, TITLE, menu="coaching:v1:open-one")
        say = dated(tour.now().date() + timedelta(days=20))
        plan = await walk(rasa, await press(rasa, opened, "Tęsti"), say)
        await rasa.click(reply(plan), custom_id=button_of(plan, "coaching:v1:way:dm:"))
        told = len(rasa.user.dm_channel.history())
        await tour.turn_forward(21 * DAY)
        reminders = rasa.user.dm_channel.history()[told:]
        assert any("Pakviesiu visus prie vieno stalo" in texts(each) for each in reminders)
