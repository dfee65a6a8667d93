"""What a form is, once read; and what can be wrong with the file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

REPEAT_LIMIT: Final = 20
"""Rounds of a repeat that asks for another one. XLSForm knows no bound; a dialogue that never ends helps nobody."""

COUNTED_LIMIT: Final = 100
"""Rounds of a repeat whose number an earlier answer gives."""

ROUNDS_LIMIT: Final = 400
"""Rounds of all repeats of a dialogue, for repeats can stand within repeats."""

FOLLOWS = "+"
"""What the step that asks for another round adds to the path of the round before it: `goal[1]+`."""

ROUND: Final = re.compile(r"\[(\d+)\]")
"""The round of a repeat in the path of a step: `goal[2]/wish`."""

PIPED: Final = re.compile(r"\$\{\s*([^}\s#]+)\s*\}")
"""A reference within a text."""


def row_path(step: str) -> str:
    """The path of the row to which a step belongs: `goal[2]/wish` is `goal/wish`, and `goal[2]+` belongs to `goal`."""
    return ROUND.sub("", step.removesuffix(FOLLOWS))


class Severity(StrEnum):
    """Whether a problem keeps the form from being used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a file, and where.

    Args:
        severity: An error refuses the file, a warning tells what will be different from what its writer may think.
        code: The message in the catalogues that says what is wrong and what to do.
        params: Values for the message's placeholders.
        sheet: The sheet's name, empty when it is about the file.
        row: The row as the spreadsheet program counts it, 0 when it is about no single row.
        column: The column's heading, empty when it is about no single column.
    """

    severity: Severity
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    sheet: str = ""
    row: int = 0
    column: str = ""


class Kind(StrEnum):
    """What a step asks for."""

    NOTE = "note"
    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    RANGE = "range"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "datetime"
    ACKNOWLEDGE = "acknowledge"
    COMMITMENT = "commitment"
    REPEAT_MORE = "repeat_more"
    """Whether to go round a repeat once more; it stands in no row of the spreadsheet."""


class Role(StrEnum):
    """What a row of the survey is in the form's tree."""

    QUESTION = "question"
    CALCULATION = "calculation"
    """Has a value that nobody is asked for: calculate, hidden, metadata."""

    GROUP = "group"
    REPEAT = "repeat"


Text = Mapping[str, str]
"""A text by language code; the languages that lack it are not in it."""


@dataclass(frozen=True, slots=True)
class Option:
    """A row of the choices sheet, labelled by its name where it has no label.

    `extra` are its further columns, which choice filters look at.
    """

    name: str
    label: Text
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the survey sheet, with what pyxform made of it.

    Expressions are kept as written; `bot.coaching.forms.program` compiles them once for each form.

    Args:
        path: Names from the top, joined by slashes, without the rounds of repeats: `plan/goal/what`.
        row: The row in the survey sheet; 0 for what pyxform adds, as the text that goes with `or_other`.
        kind: What is asked; for questions alone.
        options: The list of choices, by its name in `Form.lists`; or, with `${name}`, the answers to a repeat.
        parameters: start, end and step of a range; randomize and seed of a select.
        default: The answer before one is given, as it stands; or as an expression in `computed_default`.
        count: How many rounds a repeat has; empty when the member is asked after each round.
        appearance: Its words, in small letters; with `reflection` among them the answer is shown back later.
    """

    role: Role
    name: str
    path: str
    row: int
    kind: Kind | None = None
    label: Text = field(default_factory=dict[str, str])
    hint: Text = field(default_factory=dict[str, str])
    guidance: Text = field(default_factory=dict[str, str])
    required: str = ""
    required_message: Text = field(default_factory=dict[str, str])
    relevant: str = ""
    constraint: str = ""
    constraint_message: Text = field(default_factory=dict[str, str])
    calculation: str = ""
    default: str = ""
    computed_default: str = ""
    read_only: str = ""
    trigger: tuple[str, ...] = ()
    appearance: frozenset[str] = frozenset()
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    options: str = ""
    choice_filter: str = ""
    count: str = ""
    children: tuple["Item", ...] = ()

    def walk(self) -> Iterator["Item"]:
        """This item and all below it, in the order of the sheet."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def asked(self) -> bool:
        """Whether a member can meet it as a question of its own."""
        return self.role is Role.QUESTION


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Form:
    """A form as read from a file. Read again from the same file it is the same, so the file is what is stored.

    Args:
        form_id: The settings sheet's form_id; without it, the file's name.
        languages: Codes, the default language first.
        title: By language.
        items: The top of the tree.
        lists: The choices by list name.
    """

    form_id: str
    languages: tuple[str, ...]
    title: Text
    items: tuple[Item, ...]
    lists: Mapping[str, tuple[Option, ...]]

    def walk(self) -> Iterator[Item]:
        """All items, in the order of the sheet."""
        for item in self.items:
            yield from item.walk()

    def unique(self) -> Mapping[str, Item]:
        """The items whose names stand in the form once: by them they are known in another version, wherever it is."""
        named: dict[str, list[Item]] = {}
        for item in self.walk():
            named.setdefault(item.name, []).append(item)
        return {name: found[0] for name, found in named.items() if len(found) == 1}

    def text(self, text: Text, language: str) -> str:
        """A text in that language; in the form's default language, else in any, where it is missing."""
        return text.get(language) or text.get(self.languages[0]) or next(iter(text.values()), "")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file: a form, unless an error refused it; and everything there is to say about it."""

    form: Form | None
    problems: tuple[Problem, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What refuses the file."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)
