"""Which row pyxform means, where it does not say so: the one without which it is content."""

from collections.abc import Callable, Sequence

from bot.coaching.forms.columns import heading_of

Row = dict[str, str]


def quiet(row: Row, name: str = "") -> Row:
    """A row of which nothing can be said: a question becomes a hidden one, and what opens and closes stays.

    Args:
        row: The row.
        name: What the hidden question is called; its own name without it.
    """
    kind, called = heading(row, "type", "command"), heading(row, "name", "tag", "value")
    text = row.get(kind, "").strip().lower()
    if not text:
        return {}
    if text.startswith(("begin", "end")):
        return {each: words for each, words in row.items() if each in {kind, called}}
    named = name or row.get(called, "")
    return {kind: "hidden", called: named} if named else {}


def heading(row: Row, *columns: str) -> str:
    """The row's heading that means one of those columns; the first of them where it has none."""
    return next((each for each in row if heading_of(each).column in columns), columns[0])


def blamed(rows: Sequence[Row], said: str, says: Callable[[list[Row]], str]) -> int:
    """The place of the row because of which something is said, counted from 0; -1 where no single row is the cause.

    Args:
        rows: The rows of the survey.
        said: What is said of all of them.
        says: What is said of rows; empty when nothing is.
    """

    def still(kept: int) -> bool:
        return says([*map(dict, rows[:kept]), *map(quiet, rows[kept:])]) == said

    if still(0) or not still(len(rows)):
        return -1
    without, within = 0, len(rows)
    while within - without > 1:
        middle = (without + within) // 2
        without, within = (without, middle) if still(middle) else (middle, within)
    return within - 1
