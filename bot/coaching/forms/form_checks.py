"""What can be seen in a form once it is understood: references, circles, limits, steps that nobody can reach."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from elementpath.xpath_tokens import XPathToken

from bot.coaching.forms.columns import code_of, heading_of
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.grammar import Expression
from bot.coaching.forms.loose_words import check_words
from bot.coaching.forms.model import COUNTED_LIMIT, PIPED, Form, Item, Kind
from bot.coaching.forms.patterns import usable
from bot.coaching.forms.program import EXPRESSIONS, VALUED, Program, piped, program_of
from bot.text.languages import LANGUAGES
from bot.text.safe import length

LABEL_LIMIT: Final = 2_500
"""Characters of a question: with its hint, its answers and the frame it must fit one message of 4,000."""

HINT_LIMIT: Final = 1_000
CHOICE_LIMIT: Final = 100
"""Characters of an option, and options that are shown: pages of 25 each, which nobody turns for ever."""

TITLE_LIMIT: Final = 90
"""Characters of a title, which stands in lists of 100 with something beside it."""


def check_form(found: Findings, form: Form) -> None:
    """Everything that the form shows by itself."""
    program = program_of(form)
    for item in form.walk():
        for field in EXPRESSIONS:
            _check_expression(found, program, item, field)
        _check_texts(found, program, item)
        _check_rounds(found, item)
    check_words(found, program)
    _check_circles(found, program)
    _check_reach(found, program)
    _check_choices(found, program)
    if not any(item.asked for item in form.walk()):
        found.warn("nothing-asked", "survey")
    for language, title in form.title.items():
        if length(title) > TITLE_LIMIT:
            found.warn("title", "settings", 2, "form_title", limit=TITLE_LIMIT, language=language)


def _check_expression(found: Findings, program: Program, item: Item, field: str) -> None:
    expression = program.expression(item, field)
    if expression is None:
        return
    place = found.at(item, field)
    if fault := program.faults.get((item.path, field)):
        found.error(f"expression-{fault.code}", *place, what=fault.what[:200])
        return
    for name in sorted(expression.names):
        _check_reference(found, program, name, *place)
    for pattern in _literals(expression, "regex", 1):
        if not usable(pattern):
            found.error("pattern", *place, what=pattern[:200])
    for name in _literals(expression, "instance", 0):
        if name not in program.form.lists:
            found.error("instance", *place, what=name[:200])
    if "last-saved" in getattr(item, field):
        found.warn("last-saved", *place)


def _check_reference(found: Findings, program: Program, name: str, sheet: str, row: int, column: str) -> None:
    same = program.named.get(name, ())
    if not same:
        found.error("reference", sheet, row, column, name=name)
    elif len(same) > 1:
        rows = ", ".join(str(item.row) for item in same)
        found.error("reference-unclear", sheet, row, column, name=name, rows=rows)


def _literals(expression: Expression, function: str, place: int) -> Iterator[str]:
    """The texts that an expression gives a function at one place, as far as they are written out."""
    for token in expression.token.iter():
        if token.symbol == function and len(token) > place and token[place].symbol == "(string)":
            yield str(token[place].value)


def _check_texts(found: Findings, program: Program, item: Item) -> None:
    for field, limit in (("label", LABEL_LIMIT), ("hint", HINT_LIMIT)):
        for language, text in getattr(item, field).items():
            column = found.column(field, language)
            if length(text) > limit:
                found.error("text-long", "survey", item.row, column, limit=limit, length=length(text))
        for name in sorted(piped(getattr(item, field))):
            _check_reference(found, program, name, *found.at(item, field))
    if item.asked and not item.label and item.row and not item.calculation:
        found.warn("label-missing", "survey", item.row, found.column("label"), name=item.name)
    reference = PIPED.fullmatch(item.options)
    if reference:
        _check_reference(found, program, reference.group(1), *found.at(item, "options"))


def _check_rounds(found: Findings, item: Item) -> None:
    if re.fullmatch(r"\d+", item.count) and int(item.count) > COUNTED_LIMIT:
        found.warn("rounds", *found.at(item, "count"), most=COUNTED_LIMIT)


def _check_circles(found: Findings, program: Program) -> None:
    """Values that depend on themselves. A row depends on what its conditions name, and on the groups around it."""
    above = {child.path: item.path for item in program.form.walk() for child in item.children}
    depends: dict[str, set[str]] = {}
    for item in program.form.walk():
        on = {above[item.path]} if item.path in above else set[str]()
        for field in VALUED:
            expression = program.expression(item, field)
            if expression:
                # What is computed once, or when another answer changes, may build on what it was.
                own = {item.path} if "once" in expression.functions or item.trigger else set[str]()
                on |= {each.path for name in _needed(expression.token) for each in program.named.get(name, ())} - own
        depends[item.path] = on
    for circle in _circles(depends):
        first = min((program.items[path] for path in circle), key=lambda item: item.row)
        field = next((field for field in VALUED if program.expression(first, field)), "relevant")
        names = " → ".join(program.items[path].name for path in (*circle, circle[0]))
        found.error("circle", *found.at(first, field), names=names)


def _needed(token: XPathToken) -> Iterator[str]:
    """The questions whose values a part of an expression needs.

    What `indexed-repeat` picks is of another round: a running total builds on the one before.
    """
    if token.symbol == "$":
        yield str(token[0].value).removeprefix("q.")
        return
    for part in token[1:] if token.symbol == "indexed-repeat" else token:
        yield from _needed(part)


def _circles(depends: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Circles in a graph, each once: walked without recursion, for a form may be long."""
    done: set[str] = set()
    for start in depends:
        trail: list[str] = []
        stack = [(start, iter(sorted(depends[start])))] if start not in done else []
        if stack:
            trail.append(start)
        while stack:
            following = next(stack[-1][1], None)
            if following is None:
                done.add(stack.pop()[0])
                trail.pop()
            elif following in trail:
                yield trail[trail.index(following) :]
            elif following not in done:
                trail.append(following)
                stack.append((following, iter(sorted(depends[following]))))


def _check_reach(found: Findings, program: Program) -> None:
    """Conditions that can never hold, as far as that can be decided without trying all answers."""
    lists = program.form.lists
    for item in program.form.walk():
        expression = program.expression(item, "relevant")
        if expression is None:
            continue
        wanted: dict[str, set[str]] = {}
        for part in _conjuncts(expression.token):
            if part.symbol == "false":
                found.warn("never", *found.at(item, "relevant"), name=item.name)
            name, value = _equality(part)
            if name:
                wanted.setdefault(name, set()).add(value)
        for name, values in wanted.items():
            asked = next((each for each in program.named.get(name, ()) if each.kind is Kind.SELECT_ONE), None)
            if asked and len(values) > 1:
                found.warn("never", *found.at(item, "relevant"), name=item.name)
        for name, value in chain.from_iterable(map(_compared, expression.token.iter())):
            asked = next((each for each in program.named.get(name, ()) if each.options in lists), None)
            if asked and value and value not in {option.name for option in lists[asked.options]}:
                found.warn("choice-unknown", *found.at(item, "relevant"), name=name, choice=value)


def _conjuncts(token: XPathToken) -> Iterator[XPathToken]:
    """The parts that must all hold."""
    if token.symbol == "and":
        yield from _conjuncts(token[0])
        yield from _conjuncts(token[1])
    elif token.symbol == "(" and len(token) == 1:
        yield from _conjuncts(token[0])
    else:
        yield token


def _equality(token: XPathToken) -> tuple[str, str]:
    """The question and the choice of `${q} = 'a'`; empty for anything else."""
    return next(_compared(token), ("", "")) if token.symbol in {"=", "selected"} else ("", "")


def _compared(token: XPathToken) -> Iterator[tuple[str, str]]:
    if token.symbol in {"=", "!=", "selected"} and len(token) == 2:
        for one, other in ((token[0], token[1]), (token[1], token[0])):
            if one.symbol == "$" and other.symbol == "(string)":
                yield str(one[0].value).removeprefix("q."), str(other.value)


def _check_choices(found: Findings, program: Program) -> None:
    sheet = found.sheets.get("choices")
    for number, row in sorted(sheet.rows.items()) if sheet else ():
        for heading, text in row.items():
            parts = heading_of(heading)
            for name in PIPED.findall(text) if parts.column == "label" else ():
                _check_reference(found, program, name, "choices", number, heading)
            known = not parts.language or code_of(parts.language) in LANGUAGES
            if parts.column == "label" and known and length(text) > CHOICE_LIMIT:
                found.warn("choice-long", "choices", number, heading, limit=CHOICE_LIMIT, length=length(text))
    for item in program.form.walk():
        count = len(program.form.lists.get(item.options, ()))
        if item.asked and count > CHOICE_LIMIT and not item.choice_filter:
            found.warn("choices-many", *found.at(item, "options"), count=count, most=CHOICE_LIMIT)
