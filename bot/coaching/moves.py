"""A step of a dialogue as a member takes it: several answers at once, one refused, or one that makes others fall. Pure.

What could be taken is kept, what could not stays with what was typed, and nothing falls without a warning.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.coaching import dialogue as engine
from bot.coaching.answers import Given
from bot.coaching.forms.model import Form
from bot.coaching.running import Running
from bot.coaching.state import Pledge, Prompt, State
from bot.errors import UserError


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a step has led.

    Args:
        state: The state after it.
        problem: Why an answer could not be taken; those before it were.
        rejected: What was typed and not taken, by field.
        pending: Answers that wait for a yes, since later ones would fall, as JSON; nothing was taken then.
    """

    state: State
    problem: UserError | None = None
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])
    pending: str = ""


def take(
    form: Form,
    state: State,
    givens: Sequence[Given],
    *,
    typed: Mapping[str, str],
    now: datetime,
    sure: bool = False,
) -> Moved:
    """Answer what is asked now.

    Args:
        form: The form.
        state: Where the dialogue stands.
        givens: An answer for each of `together`, None for those that are skipped.
        typed: What was typed, by field; a field's name begins with the path of its question (`field_of`).
        now: The moment, in the member's zone.
        sure: Later answers may fall: the member was warned.
    """
    prompts, reached = engine.together(form, state), replace(state, today=now.date(), now=now)
    falling = False
    for number, (prompt, given) in enumerate(zip(prompts, givens, strict=False)):
        if prompt.step not in Running(form, reached).places:
            # The answer to one beside it has made it vanish.
            continue
        if reached.position != prompt.step:
            # On the way back to what is open, an answer does not lead to the one beside it.
            reached = engine.go_to(form, reached, prompt.step, now=now)
        try:
            after = engine.answer(form, reached, given, today=now.date(), now=now)
            falling = falling or (bool(prompt.previous) and bool(engine.falls(form, reached, prompt.step, given)))
        except UserError as problem:
            left = tuple(each.step for each in prompts[number:])
            return Moved(reached, problem, _of(typed, left))
        reached = after
    if falling and not sure:
        return Moved(state, pending=json.dumps([_plain(given) for given in givens], ensure_ascii=False))
    return Moved(reached)


def falling(form: Form, state: State, pending: str) -> tuple[Prompt, ...]:
    """The later questions whose answers would fall by the answers that wait for a yes."""
    found: dict[str, Prompt] = {}
    for prompt, given in zip(engine.together(form, state), json.loads(pending), strict=False):
        if prompt.previous:
            found.update({each.step: each for each in engine.falls(form, state, prompt.step, given)})
    return tuple(found.values())


def field_of(prompt: Prompt, part: str = "") -> str:
    """The name of a field of a question: its path, and a part of it where it has several."""
    return f"{prompt.step}#{part}"


def _of(typed: Mapping[str, str], steps: Iterable[str]) -> dict[str, str]:
    kept = set(steps)
    return {name: words for name, words in typed.items() if name.partition("#")[0] in kept and words}


def _plain(given: Given) -> Given:
    """An answer as JSON can hold it."""
    if isinstance(given, Pledge):
        by = given.by.isoformat() if given.by else ""
        return {"what": given.what, "by": by, "confidence": str(given.confidence)}
    return given
