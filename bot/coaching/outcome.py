"""What a member takes from a dialogue: the answers as a text, the commitments, and what is worth looking back at."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.coaching.forms.model import Form, Kind
from bot.coaching.forms.values import text_of
from bot.coaching.running import Running, Step, row_of
from bot.coaching.state import Pledge, State
from bot.text.dates import written_day

if TYPE_CHECKING:
    from bot.coaching.forms.nodes import Node

    _Told = Callable[[Node], bool]


@dataclass(frozen=True, slots=True)
class Line:
    """A question with its answer as people read it."""

    label: str
    answer: str
    path: str


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one group, and of one round of a repeat; `heading` is empty for what stands in no group.

    Args:
        part: The path of that group without rounds, by which a part of the dialogue is named.
    """

    heading: str
    lines: tuple[Line, ...]
    part: str = ""


@dataclass(frozen=True, slots=True)
class Undertaking:
    """What a member has undertaken, until when, how sure they are (1–10), by which step, and in which part."""

    what: str
    by: date | None
    confidence: int
    path: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a dialogue so far, in its language.

    Answers to questions that are not relevant any more are not in it, as in XLSForm.
    """

    title: str
    sections: tuple[Section, ...]
    commitments: tuple[Undertaking, ...]
    reflections: tuple[Line, ...]


def outcome(form: Form, state: State, *, part: str = "") -> Outcome:
    """What came of a dialogue so far; or of one part of it, with nothing in its texts that was said in another."""
    running = Running(form, state)
    told = partial(_told_in, running, part) if part else None
    sections: list[tuple[Node | None, list[Line]]] = []
    commitments: list[Undertaking] = []
    reflections: list[Line] = []
    for step in running.steps:
        given = state.answers.get(step.path)
        around = _section(running, step.node)
        line = _line(running, step, told) if _part(around) == part or not part else None
        if line is None:
            continue
        if not sections or sections[-1][0] is not around:
            sections.append((around, []))
        sections[-1][1].append(line)
        if isinstance(given, Pledge):
            commitments.append(Undertaking(given.what, given.by, given.confidence, step.path, _part(around)))
        if "reflection" in step.item.appearance:
            reflections.append(line)
    return Outcome(
        title=form.text(form.title, state.language),
        sections=tuple(
            Section(_heading(running, around, told), tuple(lines), _part(around)) for around, lines in sections
        ),
        commitments=tuple(commitments),
        reflections=tuple(reflections),
    )


def _section(running: Running, node: "Node") -> "Node | None":
    """The group whose heading stands above a node. One without a label only puts questions into one window."""
    around = running.around(node)
    while around is not None and not row_of(around).label and not around.repeated:
        around = running.around(around)
    return around


def _part(around: "Node | None") -> str:
    return row_of(around).path if around is not None else ""


def _told_in(running: Running, part: str, node: "Node") -> bool:
    """Whether a node's value comes from that part alone: it was answered in it, or is computed from nothing else."""
    if node.path in running.state.answers:
        return _part(_section(running, node)) == part
    item, program = row_of(node), running.program
    sources = [item, *(each for name in program.refers(item) for each in program.named.get(name, ()))]
    asked = (each for source in sources if source.asked for each in running.world.instances.get(source.path, ()))
    return not any(map(program.travels, sources)) and all(_part(_section(running, each)) == part for each in asked)


def _line(running: Running, step: Step, told: "_Told | None") -> Line | None:
    if step.kind in {Kind.NOTE, Kind.REPEAT_MORE, Kind.ACKNOWLEDGE}:
        return None
    given = running.state.answers.get(step.path)
    pledged = isinstance(given, Pledge)
    answer = _pledged(given, running.state.language) if pledged else running.read_out(step.node, told)
    if not answer or step.path not in running.state.seconds:
        return None
    label = running.fill(step.node, running.form.text(step.item.label, running.state.language), told)
    return Line(label, answer, step.path)


def _pledged(pledge: Pledge, language: str) -> str:
    day = f" – {written_day(pledge.by, language, 'long')}" if pledge.by else ""
    return f"{pledge.what}{day} ({pledge.confidence}/10)"


def _heading(running: Running, around: "Node | None", told: "_Told | None") -> str:
    if around is None:
        return ""
    label = running.fill(around, running.form.text(row_of(around).label, running.state.language), told)
    return f"{label} {around.place}".strip() if around.repeated else label


def values(form: Form, state: State) -> dict[str, str]:
    """Every relevant value by path, as XForms keeps it: what was answered, and what was calculated."""
    world = Running(form, state).world
    found = {node.path: text_of(node.atom) for node in world.nodes.values()}
    return {path: text for path, text in found.items() if text}
