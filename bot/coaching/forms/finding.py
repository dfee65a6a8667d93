"""Collecting what is wrong with a form, and where it stands in the spreadsheet."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.coaching.forms.columns import PLAIN, code_of, heading_of
from bot.coaching.forms.model import Item, Problem, Severity
from bot.coaching.forms.workbook import Sheet

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "relevant": ("relevant", "relevance", "bind::relevant", "skip"),
    "constraint": ("constraint", "bind::constraint"),
    "calculation": ("calculation", "calculate", "bind::calculate"),
    "computed_default": ("default",),
    "required": ("required", "bind::required"),
    "read_only": ("read_only", "readonly"),
    "choice_filter": ("choice_filter",),
    "count": ("repeat_count", "count", "jr:count"),
    "label": ("label", "caption"),
    "hint": ("hint",),
    "options": ("type", "command"),
}
"""For each field of an item the columns from which it may come, XLSForm's own name first."""


class Findings:
    """The problems found so far, and where the columns are.

    Args:
        sheets: The sheets by name.
    """

    def __init__(self, sheets: Mapping[str, Sheet]) -> None:
        self.sheets = sheets
        self.problems: list[Problem] = []

    def error(self, code: str, sheet: str = "", row: int = 0, column: str = "", **params: str | int) -> None:
        """Something that refuses the file."""
        self.problems.append(Problem(Severity.ERROR, f"coaching-check-{code}", params, sheet, row, column))

    def warn(self, code: str, sheet: str = "", row: int = 0, column: str = "", **params: str | int) -> None:
        """Something that will be otherwise than its writer may think."""
        self.problems.append(Problem(Severity.WARNING, f"coaching-check-{code}", params, sheet, row, column))

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def rows_with_errors(self, sheet: str) -> frozenset[int]:
        """The rows of a sheet that are refused already."""
        return frozenset(p.row for p in self.problems if p.severity is Severity.ERROR and p.sheet == sheet and p.row)

    def column(self, field: str, language: str = PLAIN, sheet: str = "survey") -> str:
        """The heading of the column from which a field comes, as it stands in the file."""
        names = COLUMNS.get(field, (field,))
        for heading in self.headings(sheet):
            parts = heading_of(heading)
            spoken = not parts.language or not language or code_of(parts.language) == language
            if spoken and (parts.column in names or heading.lower() in names):
                return heading
        return names[0]

    def headings(self, sheet: str) -> Iterator[str]:
        """The headings of a sheet."""
        found = self.sheets.get(sheet)
        yield from (heading for heading in found.headings if heading) if found else ()

    def ordered(self) -> tuple[Problem, ...]:
        """All of it, errors first, then as it stands in the file."""
        sheets = {name: place for place, name in enumerate(("", "survey", "choices", "settings"))}
        unique = {
            (p.severity, p.code, p.sheet, p.row, p.column, tuple(sorted(p.params.items()))): p for p in self.problems
        }
        return tuple(
            sorted(
                unique.values(),
                key=lambda p: (p.severity is not Severity.ERROR, sheets.get(p.sheet, 9), p.row, p.column),
            )
        )

    def at(self, item: Item, field: str) -> tuple[str, int, str]:
        """Sheet, row and column of a field of an item."""
        return "survey", item.row, self.column(field)
