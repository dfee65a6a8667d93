"""Whether the conditions of a form can be worked out at all: rows that wait for others, and those for others again."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from bot.coaching.forms.finding import Findings
from bot.coaching.forms.model import Form
from bot.coaching.forms.program import VALUED, program_of
from bot.coaching.forms.world import Given, World
from bot.errors import UserError

_ROOM: Final = 200
"""Calls upon which the bot stands when it works a form out; here there are fewer."""

_A_DAY: Final = datetime(2026, 3, 2, 12, tzinfo=UTC)


def check_depth(found: Findings, form: Form) -> None:
    """Refuse a form that ends in too many rows waiting for one another before anything is answered.

    A condition about all rows, such as `//* = 'x'`, waits for all their conditions.
    """
    _further_down(_ROOM, lambda: _try_out(found, form))


def _try_out(found: Findings, form: Form) -> None:
    given = Given({}, form.languages[0], _A_DAY.date(), _A_DAY, {}, "")
    row = next(iter(form.walk()), None)
    try:
        world = World(program_of(form), given)
        for node in world.nodes.values():
            row = node.item
            world.atom(node)
    except UserError:
        if row is not None:
            field = next((field for field in VALUED if getattr(row, field)), "relevant")
            found.error("deep", *found.at(row, field), name=row.name)


def _further_down(calls: int, work: Callable[[], None]) -> None:
    work() if not calls else _further_down(calls - 1, work)
