"""A step as it is shown: its texts with earlier answers filled in, its choices, and how far the member has come."""

from contextlib import suppress
from datetime import date

from bot.coaching.answers import NUMBERS, as_typed
from bot.coaching.forms.model import Item, Kind, Text
from bot.coaching.forms.values import text_of
from bot.coaching.running import Running, Step, row_of
from bot.coaching.state import Answer, Bounds, Choice, Progress, Prompt
from bot.text.dates import typed_day


def bounds_of(item: Item) -> Bounds | None:
    """Between what a range lies; None for anything else."""
    if item.kind is not Kind.RANGE:
        return None
    given = item.parameters
    # XLSForm's own defaults: https://docs.getodk.org/form-question-types/#range-widgets
    return Bounds(*(float(given.get(name, default)) for name, default in (("start", 1), ("end", 10), ("step", 1))))


def shown_prompt(running: Running, step: Step) -> Prompt:
    """A step as it is shown."""
    state, node, item = running.state, step.node, step.item

    def words(text: Text) -> str:
        return running.fill(node, running.form.text(text, state.language))

    chosen = bool(item.options) and step.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK}
    shown = step.kind is Kind.NOTE and item.kind is not Kind.NOTE
    more = step.kind is Kind.REPEAT_MORE
    around = running.around(node)
    groups: list[str] = []
    while around is not None:
        groups.insert(0, running.fill(around, running.form.text(row_of(around).label, state.language)))
        around = running.around(around)
    asked = [each for each in running.steps if each.kind is not Kind.NOTE]
    behind = [each for each in running.steps[: running.places[step.path]] if each.path in state.seconds]
    previous = state.answers.get(step.path)
    default = "" if more or previous is not None else text_of(running.world.atom(node))
    return Prompt(
        step=step.path,
        kind=step.kind,
        label=words(item.label),
        hint="" if more else words(item.hint),
        guidance="" if more else words(item.guidance),
        choices=tuple(Choice(name, label) for name, label in running.choices(node)) if chosen else (),
        required=running.required(step),
        default=default,
        bounds=None if shown else bounds_of(item),
        progress=Progress(sum(each.kind is not Kind.NOTE for each in behind), len(asked)),
        previous=previous,
        group=tuple(filter(None, groups)),
        round=node.place if more else (node.rounds[-1].place if node.rounds else 0),
        value=running.read_out(node) if shown else "",
        typed=_typed(step.kind, default if previous is None else previous, state.language),
    )


def _typed(kind: Kind, known: Answer, language: str) -> str:
    if not isinstance(known, str):
        return ""
    if kind is Kind.DATE:
        with suppress(ValueError):  # a default that is no date
            return typed_day(date.fromisoformat(known), language)
    return as_typed(known, language) if kind in NUMBERS else known
