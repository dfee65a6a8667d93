"""Words in an expression that name nothing: a choice without quotation marks, a question without `${}`.

XPath takes each of them for a path, and one that leads nowhere is silently empty.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from elementpath.xpath_tokens import XPathAxis, XPathToken
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.coaching.forms.finding import Findings
from bot.coaching.forms.functions import FUNCTIONS
from bot.coaching.forms.model import Form, Item
from bot.coaching.forms.program import EXPRESSIONS, Program

_CONDITIONS: Final = frozenset({"required", "read_only"})
"""The fields where people write a plain yes."""

_AROUND: Final = frozenset({"data", "root", "item", "name", "label"})
"""What stands in paths and is no row: the top of the form, and of a list."""


def check_words(found: Findings, program: Program) -> None:
    """Tell of words that lead nowhere, with what may be meant instead."""
    columns = _columns(found, program.form)
    anywhere = {*program.named, *columns, *_AROUND}
    for item in program.form.walk():
        for field in EXPRESSIONS:
            expression = program.expression(item, field)
            for word, begins in _words(expression.token, begins=True) if expression else ():
                if word in (_beside(program, item, field, columns) if begins else anywhere):
                    continue
                if field in _CONDITIONS and expression and expression.token.symbol == "(name)":
                    found.warn("word-yes", *found.at(item, field), word=word)
                else:
                    near = columns if field == "choice_filter" or not begins else ()
                    found.warn("word", *found.at(item, field), word=word, meant=_meant(word, program.named, near))


def _words(token: XPathToken, *, begins: bool) -> Iterator[tuple[str, bool]]:
    """The names in an expression, and whether they are looked for from where the expression stands."""
    if token.symbol == "(name)":
        yield str(token.value), begins
    elif token.symbol in {"/", "//", "["}:
        # An absolute path has but one part.
        first = begins and len(token) > 1
        for number, part in enumerate(token):
            yield from _words(part, begins=first and not number)
    elif token.symbol not in {"$", "@"}:
        for part in token:
            yield from _words(part, begins=begins and not isinstance(token, XPathAxis))


def _columns(found: Findings, form: Form) -> tuple[str, ...]:
    """The columns of the lists of choices: as they came through, and as they stand in the file."""
    extra = (column for options in form.lists.values() for option in options for column in option.extra)
    return tuple(dict.fromkeys(("name", "label", *extra, *found.headings("choices"))))


def _beside(program: Program, item: Item, field: str, columns: Sequence[str]) -> Collection[str]:
    """What a path can begin with: columns in a filter of choices, and of answers what is asked in the same round."""
    if field != "choice_filter":
        return [child.name for child in item.children]
    return columns if item.options in program.form.lists else program.named


def _meant(word: str, named: Collection[str], near: Sequence[str]) -> str:
    """The word as it should probably be written."""
    if word in named:
        return f"${{{word}}}"
    if word in FUNCTIONS:
        return f"{word}()"
    alike = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=2) if len(word) > 3 else None
    return alike[0] if alike else f"'{word}'"
