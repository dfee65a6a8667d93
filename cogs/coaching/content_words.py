"""What is wrong with a file, as its author reads it: on the screen, and as a table to go through row by row."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.coaching.forms.model import Problem, Severity
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.text.sheets import csv_file
from bot.ui.kit import attachment, text

SHOWN: Final = 8
"""Problems on the screen; more of them stand in a table."""

PARAMETER_SHOWN: Final = 200
"""Characters of what a file says itself, such as an expression, within what is said about it."""

TABLE: Final = "problems.csv"

_SIGNS: Final = {Severity.ERROR: "⛔", Severity.WARNING: "⚠️"}
_COLUMNS: Final = ("severity", "sheet", "row", "column", "problem")


def problems(found: Sequence[Problem], say: Voice) -> tuple[list[ui.Item[Any]], list[discord.File]]:
    """The problems of a file, errors first, and the table of all of them where they are many."""
    ordered = sorted(found, key=lambda problem: problem.severity is not Severity.ERROR)
    items: list[ui.Item[Any]] = [text(f"✅ {say('content-no-problems')}")]
    if ordered:
        items = [text("\n".join((*_counts(ordered, say), *(_line(each, say) for each in ordered[:SHOWN]))))]
    if len(ordered) <= SHOWN:
        return items, []
    attached, sent = attachment(table(ordered, say), TABLE)
    return [*items, text(f"-# {say('content-problems-more', count=len(ordered) - SHOWN)}"), attached], [sent]


def table(found: Sequence[Problem], say: Voice) -> bytes:
    """All problems as a table in the reader's language."""
    headings = [say(f"content-table-{name}") for name in _COLUMNS]
    return csv_file(headings, (_cells(each, say) for each in found), say.language)


def _counts(found: Sequence[Problem], say: Voice) -> Iterator[str]:
    errors = sum(each.severity is Severity.ERROR for each in found)
    if errors:
        yield f"**{say('content-errors-count', count=errors)}**"
    if len(found) > errors:
        yield f"**{say('content-warnings-count', count=len(found) - errors)}**"


def _line(problem: Problem, say: Voice) -> str:
    place = _place(problem, say)
    params = _shortened(problem).items()
    said = say(problem.code, **{name: escape(value) if isinstance(value, str) else value for name, value in params})
    return f"{_SIGNS[problem.severity]} {f'**{place}:** ' if place else ''}{said}"


def _place(problem: Problem, say: Voice) -> str:
    parts = (
        escape(problem.sheet),
        say("content-row", row=problem.row) if problem.row else "",
        say("content-column", column=escape(fit(problem.column, PARAMETER_SHOWN))) if problem.column else "",
    )
    return ", ".join(filter(None, parts))


def _shortened(problem: Problem) -> dict[str, str | int]:
    return {
        name: fit(value, PARAMETER_SHOWN) if isinstance(value, str) else value for name, value in problem.params.items()
    }


def _cells(problem: Problem, say: Voice) -> list[str]:
    row = str(problem.row) if problem.row else ""
    severity = say(f"content-severity-{problem.severity}")
    return [severity, problem.sheet, row, problem.column, say(problem.code, **_shortened(problem))]
