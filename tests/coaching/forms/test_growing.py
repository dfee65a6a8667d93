"""Forms that grow beyond all measure with an ordinary answer: they stay within bounds, and so does the bot."""

from datetime import UTC, date, datetime

import pytest

from bot.coaching import dialogue
from bot.coaching.forms import world
from bot.coaching.forms.model import Form
from bot.coaching.forms.values import LONGEST_TEXT
from bot.coaching.forms.world import MOST_NODES
from bot.coaching.running import Running
from bot.coaching.state import State
from tests.coaching.books import Rows, form_of

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
AIM = {"type": "text", "name": "c0", "label": "What?"}
DOUBLED = 40


def after(form: Form, *given: str) -> State:
    state = dialogue.begin(form, language="en", today=NOW.date(), now=NOW)
    for each in given:
        state = dialogue.answer(form, state, each, today=date(2026, 1, 1), now=NOW)
    return state


def chain(calculation: str, kind: str = "calculate") -> Rows:
    """Rows of which each is computed from the one before."""
    rows = [
        {"type": kind, "name": f"c{number}", "calculation": calculation.replace("BEFORE", f"${{c{number - 1}}}")}
        for number in range(1, DOUBLED)
    ]
    return [AIM, *rows, {"type": "text", "name": "end", "label": f"Say more of ${{c{DOUBLED - 1}}}"}]


@pytest.mark.parametrize("calculation", ["concat(BEFORE, BEFORE)", "join(', ', BEFORE, BEFORE, BEFORE)"])
def test_a_calculation_that_doubles_each_time_stops_doubling(calculation: str) -> None:
    form = form_of(chain(calculation))
    shown = dialogue.prompt(form, after(form, "again and again"))
    assert shown is not None
    assert shown.label.startswith("Say more of again and again")
    assert len(shown.label) <= LONGEST_TEXT


def test_choices_that_repeat_each_other_are_read_out_in_time() -> None:
    lists = [{"list_name": f"l{number}", "name": "o", "label": f"${{c{number - 1}}}" * 20} for number in range(1, 12)]
    asked = [{"type": f"select_one l{number}", "name": f"c{number}", "label": "Q"} for number in range(1, 12)]
    form = form_of([AIM, *asked, {"type": "text", "name": "end", "label": "So: ${c11}"}], lists)
    shown = dialogue.prompt(form, after(form, "a", *["o"] * 11))
    assert shown is not None
    assert len(shown.label) <= LONGEST_TEXT


def test_there_are_no_more_rounds_than_can_be_computed() -> None:
    rows = [{"type": "text", "name": f"t{number}", "label": "T"} for number in range(300)]
    repeat = {"type": "begin_repeat", "name": "r", "label": "R", "repeat_count": "100"}
    form = form_of([repeat, *rows, {"type": "end_repeat"}])
    running = Running(form, after(form, "a"))
    assert MOST_NODES <= len(running.world.nodes) <= MOST_NODES + len(rows)


def test_a_long_list_that_every_row_goes_through_is_gone_through_so_often_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(world, "MOST_LOOKED_AT", 20_000)
    rows = [
        {"type": "calculate", "name": f"r{number}", "calculation": "count(instance('big')/root/item[label != ${c0}])"}
        for number in range(100)
    ]
    listed = [{"list_name": "big", "name": f"o{number}", "label": f"O{number}"} for number in range(500)]
    label = " ".join(f"${{r{number}}}" for number in range(100))
    asked = {"type": "select_one big", "name": "pick", "label": label}
    form = form_of([AIM, *rows, asked], listed)
    prompt = dialogue.prompt(form, after(form, "O1"))
    assert prompt is not None
    counted = prompt.label.split()
    assert set(counted) == {"499"}
    assert 5 < len(counted) < 20
