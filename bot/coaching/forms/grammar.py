"""Expressions as XLSForm writes them, parsed and evaluated by elementpath with the operators and functions of XForms.

elementpath does the parsing, the paths, axes and predicates. What it computes with differs from XPath 1.0 in dates,
and in references: `${name}` is handed to it as the variable `$q.name`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, cast

from elementpath import ElementPathError, XPathContext
from elementpath.tdop import Parser
from elementpath.xpath1 import XPath1Parser
from elementpath.xpath_nodes import XPathNode
from elementpath.xpath_tokens import AsteriskToken, VariableToken, XPathFunction, XPathToken

from bot.coaching.forms.functions import FUNCTIONS, REFUSED
from bot.coaching.forms.functions.registry import Function
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import (
    Value,
    Valued,
    boolean_of,
    compare,
    divide,
    number_of,
    remainder,
)

LONGEST: Final = 4_000
"""Characters of an expression. The longest among public forms has 3,000; a parser that recurses needs a bound."""

DEEPEST: Final = 60
"""Brackets within brackets."""

_REFERENCE: Final = re.compile(r"\$\{\s*(last-saved#)?\s*([^}\s#]+)\s*\}")
_TOKENS: Final = re.compile(r"\"[^\"]*\"|'[^']*'|\$\{[^}]*\}|\bjr:(choice-name|itext)(?=\s*\()|[^\"'$j]+|.", re.DOTALL)


class ExpressionError(Exception):
    """An expression that cannot be used; `code` is the end of the problem's text id, `what` what it names."""

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(f"{code}: {what}")
        self.code = code
        self.what = what


class Context(XPathContext):
    """Where an expression is evaluated: elementpath's own context and what the form's functions need."""

    scope: Scope

    def iter_matching_nodes(self, name: str, default_namespace: str | None = None) -> Iterator[Any]:
        """The children of that name; also those are looked at that have another one."""
        self.scope.work(len(getattr(self.item, "children", None) or ()))
        return super().iter_matching_nodes(name, default_namespace)

    def iter_children_or_self(self) -> Iterator[Any]:
        """The children."""
        return self._counted(super().iter_children_or_self())

    def iter_siblings(self, axis: str | None = None) -> Iterator[Any]:
        """Those beside the node."""
        return self._counted(super().iter_siblings(axis))

    def iter_descendants(self, axis: str | None = None) -> Iterator[Any]:
        """All below it."""
        return self._counted(super().iter_descendants(axis))

    def iter_preceding(self) -> Iterator[Any]:
        """All before it."""
        return self._counted(super().iter_preceding())

    def iter_followings(self) -> Iterator[Any]:
        """All after it."""
        return self._counted(super().iter_followings())

    def _counted(self, nodes: Iterator[Any]) -> Iterator[Any]:
        for node in nodes:
            self.scope.work(1)
            yield node


class Grammar(XPath1Parser):
    """elementpath's XPath 1.0 with XForms' operators and functions in the place of its own."""

    PATH_STEP_LABELS = ("axis", "kind test", "function")

    def parse(self, source: str) -> XPathToken:
        """Parse an expression, without trying to evaluate it: its functions need a form."""
        if self.tokenizer is None:
            type(self).tokenizer = self.create_tokenizer(self.symbol_table)
        return cast("XPathToken", cast("Any", Parser).parse(self, source))


_STILL: Final[set[type[XPathToken]]] = set()
"""Parts of expressions that leave the context where it is: constants, and all that is computed here."""


def evaluate(token: XPathToken, context: XPathContext | None) -> Value:
    """What a part of an expression gives."""
    # elementpath's own steps move the context on. A copy for each part would take half of the time.
    found: Any = token.evaluate(context if type(token) in _STILL else copy(context))
    if isinstance(found, bool | str | float):
        return found
    if isinstance(found, XPathNode):
        return [cast("Valued", found)]
    if isinstance(found, list):
        # A step that leads to no node, as in `'x'[1]`, has no answer.
        listed = cast("list[object]", found)
        return cast("list[Valued]", listed) if all(isinstance(each, XPathNode) for each in listed) else ""
    return float(found)


class _Reference(VariableToken):
    """`${name}`, as nodes of the form."""

    def evaluate(self, context: XPathContext | None = None) -> Any:  # noqa: ANN401 - elementpath's own signature
        return list(cast("Context", context).scope.resolve(str(self.value).removeprefix("q.")))

    def select(self, context: XPathContext | None = None) -> Iterator[Any]:
        yield from self.evaluate(context)


class _Star(AsteriskToken):
    """A product between two expressions, a wildcard in a path."""

    def evaluate(self, context: XPathContext | None = None) -> Any:  # noqa: ANN401 - elementpath's own signature
        if len(self) == 0:
            return super().evaluate(context)
        return number_of(evaluate(self[0], context)) * number_of(evaluate(self[1], context))


def _infix(symbol: str, power: int, result: Callable[[XPathToken, XPathContext | None], Value]) -> None:
    Grammar.symbol_table.pop(symbol, None)
    token = Grammar.infix(symbol, bp=power)
    cast("Any", token).evaluate = result
    _STILL.add(token)


def _logical(token: XPathToken, context: XPathContext | None) -> bool:
    left = boolean_of(evaluate(token[0], context))
    decided = left if token.symbol == "or" else not left
    return left if decided else boolean_of(evaluate(token[1], context))


def _comparison(token: XPathToken, context: XPathContext | None) -> bool:
    return compare(token.symbol, evaluate(token[0], context), evaluate(token[1], context))


_ARITHMETIC: Final[Mapping[str, Callable[[float, float], float]]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "div": divide,
    "mod": remainder,
}


def _arithmetic(token: XPathToken, context: XPathContext | None) -> float:
    if len(token) == 1:
        value = number_of(evaluate(token[0], context))
        return -value if token.symbol == "-" else value
    left, right = number_of(evaluate(token[0], context)), number_of(evaluate(token[1], context))
    return _ARITHMETIC[token.symbol](left, right)


def _sign(token: XPathToken) -> XPathToken:
    token[:] = (token.parser.expression(rbp=70),)
    return token


def _name(token: XPathToken) -> XPathToken:
    return token.as_name()


def _called(function: Function) -> Callable[[XPathToken, XPathContext | None], Value]:
    def call(token: XPathToken, context: XPathContext | None = None) -> Value:
        given = cast("Context", context)
        if token.symbol == "position" and not len(token):
            return float(given.position)
        return function.compute(given.scope, *(partial(evaluate, argument, context) for argument in token))

    return call


def _build() -> None:
    for symbol in ("or", "and"):
        _infix(symbol, {"or": 20, "and": 25}[symbol], _logical)
    for symbol in ("=", "!=", "<", ">", "<=", ">="):
        _infix(symbol, 30, _comparison)
    for symbol, power in {"+": 40, "-": 40, "div": 45, "mod": 45}.items():
        _infix(symbol, power, _arithmetic)
    for symbol in ("+", "-"):
        cast("Any", Grammar.symbol_table[symbol]).nud = _sign
    for symbol in ("or", "and", "div", "mod"):
        cast("Any", Grammar.symbol_table[symbol]).nud = _name
    Grammar.symbol_table["$"] = _Reference
    _STILL.update(Grammar.symbol_table[symbol] for symbol in ("$", "(string)", "(float)", "(decimal)", "(integer)"))
    Grammar.symbol_table["*"] = _Star
    for name, function in FUNCTIONS.items():
        Grammar.symbol_table.pop(name, None)
        token = Grammar.function(name, nargs=(function.least, function.most))
        cast("Any", token).evaluate = _called(function)
        _STILL.add(token)


_build()


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression, parsed.

    Args:
        token: The root of its tree.
        names: The questions it refers to by `${name}`.
        functions: What it calls.
        travels: It also goes by paths, so that it may refer to anything.
    """

    token: XPathToken
    names: frozenset[str]
    functions: frozenset[str]
    travels: bool

    def value(self, context: Context) -> Value:
        """What it gives in that place; an empty text where it cannot be computed."""
        try:
            return evaluate(self.token, context)
        except (ElementPathError, ArithmeticError, ValueError, TypeError):
            # XForms clients leave a value empty that cannot be computed from the answers so far.
            return ""


def _translated(source: str, names: set[str]) -> Iterator[str]:
    for piece in _TOKENS.finditer(source):
        text = piece.group()
        if text.startswith("jr:"):
            yield f"jr-{piece.group(1)}"
        elif text.startswith(("'", '"')):
            names.update(name for _, name in _REFERENCE.findall(text))
            yield text
        elif not text.startswith("${"):
            yield text
        elif (found := _REFERENCE.fullmatch(text)) is None:
            raise ExpressionError("reference", text)
        elif found.group(1):
            # Nothing is known of another dialogue.
            yield " '' "
        else:
            names.add(found.group(2))
            yield f" $q.{found.group(2)} "


_PATHS: Final = frozenset({"/", "//", "..", "@"})
_CALLED: Final = re.compile(r"([\w.:-]+)\s*\(")
_DIVIDED: Final = re.compile(r"/\s*(?:[\d$('+-]|\.\d|([\w.-]+)\s*\()")
"""A slash before what is no step of a path: a number, a reference, a bracket, a text, a function."""


def parse(source: str) -> Expression:
    """Parse an expression.

    Raises:
        ExpressionError: It is too long, cannot be parsed, or calls what this bot does not have.
    """
    if len(source) > LONGEST or _depth(source) > DEEPEST:
        raise ExpressionError("long")
    names: set[str] = set()
    translated = "".join(_translated(source, names))
    without_texts = re.sub(r"\"[^\"]*\"|'[^']*'", "''", translated)
    for called in _CALLED.findall(without_texts):
        if called in REFUSED or (":" in called and "::" not in called):
            raise ExpressionError("function", called)
    if any(not called or called in FUNCTIONS for called in _DIVIDED.findall(without_texts)):
        raise ExpressionError("division", source.strip())
    try:
        token = Grammar().parse(translated)
    except (ElementPathError, RecursionError, ValueError) as error:
        raise _explained(error, source) from error
    tokens = list(token.iter())
    calls = frozenset(str(each.symbol) for each in tokens if isinstance(each, XPathFunction))
    travels = any(each.symbol in _PATHS or each.symbol in {"current", "instance"} for each in tokens)
    return Expression(token, frozenset(names), calls, travels)


def _depth(source: str) -> int:
    depth = deepest = 0
    for letter in source:
        depth += (letter in "([") - (letter in ")]")
        deepest = max(deepest, depth)
    return deepest


def _explained(error: Exception, source: str) -> ExpressionError:
    unknown = re.search(r"unknown function '?([^'\s]+)", str(error))
    return ExpressionError("function", unknown.group(1)) if unknown else ExpressionError("syntax", source.strip())
