"""Walking a form without Discord: answers from a file, and examples where an answer is missing but required. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, cast

from bot.coaching import dialogue
from bot.coaching.answers import Given
from bot.coaching.examples import examples
from bot.coaching.forms.model import FOLLOWS, ROUND, Form, Item, Kind, row_path
from bot.coaching.forms.program import program_of
from bot.coaching.state import Prompt, State
from bot.errors import UserError

MOST_STEPS: Final = 10_000
"""Steps of a walk: more than the largest public forms have with all their repeats."""


@dataclass(frozen=True, slots=True)
class Walked:
    """A step of a walk.

    Args:
        prompt: What was shown.
        given: The answer that was taken; None when the step was skipped or is a note.
        example: The answer is an example, since one is required and none was given.
        refused: Why the answer from the file was not taken.
    """

    prompt: Prompt
    given: Given
    example: bool = False
    refused: UserError | None = None


class StuckError(Exception):
    """A required question for which no answer could be found; carries it, and why the last try was refused."""

    def __init__(self, prompt: Prompt, refused: UserError) -> None:
        super().__init__(prompt.step)
        self.prompt = prompt
        self.refused = refused


class Walk:
    """One walk through a form.

    Iterating takes the steps one after the other; afterwards `state` is how the dialogue stands.

    Args:
        answers: By path (`goal[1]/what`, `goal/what`) or name; lists give one answer for each round of a repeat.
    """

    def __init__(self, form: Form, answers: Mapping[str, Any], *, language: str, today: date, now: datetime) -> None:
        self._form = form
        self._answers = answers
        self._today, self._now = today, now
        self.state: State = dialogue.begin(form, language=language, today=today, now=now)

    def __iter__(self) -> Iterator[Walked]:
        """The steps in order.

        Raises:
            StuckError: A required question was left without an answer, and no example fits.
        """
        for _ in range(MOST_STEPS):
            prompt = dialogue.prompt(self._form, self.state)
            if prompt is None:
                return
            yield self._step(prompt)

    def _step(self, prompt: Prompt) -> Walked:
        given = self._wanted(prompt)
        refused: UserError | None = None
        if given is not None:
            try:
                self._give(given)
            except UserError as error:
                refused = error
            else:
                return Walked(prompt, given)
        if refused is None and prompt.default and prompt.kind is not Kind.NOTE:
            try:
                self._give(prompt.typed)
            except UserError:
                # A default that does not fit its own question: as if there were none.
                pass
            else:
                return Walked(prompt, prompt.typed)
        try:
            self.state = dialogue.skip(self._form, self.state, today=self._today, now=self._now)
        except UserError as error:
            return Walked(prompt, self._exemplify(prompt, error), example=True, refused=refused)
        return Walked(prompt, None, refused=refused)

    def _give(self, given: Given) -> None:
        self.state = dialogue.answer(self._form, self.state, given, today=self._today, now=self._now)

    def _exemplify(self, prompt: Prompt, refused: UserError) -> Given:
        last = refused
        for given in examples(prompt, self._item(prompt), self._today):
            try:
                self._give(given)
            except UserError as error:
                last = error
            else:
                return given
        raise StuckError(prompt, last)

    def _item(self, prompt: Prompt) -> Item:
        return program_of(self._form).items[row_path(prompt.step)]

    def _wanted(self, prompt: Prompt) -> Given:
        """The answer in the file; None where it has none."""
        if prompt.kind is Kind.REPEAT_MORE:
            return "yes" if self._goes_on(prompt) else None
        found, rounds = self._found(prompt.step)
        if found is None or isinstance(found, bool | int | float | str):
            return _chosen(prompt, found)
        listed = prompt.kind in {Kind.SELECT_MULTIPLE, Kind.RANK}
        for place in rounds:
            each_round = _list(found)
            if each_round is None or (listed and not any(isinstance(each, list) for each in each_round)):
                break
            found = each_round[place - 1] if place <= len(each_round) else None
        return _chosen(prompt, found)

    def _found(self, step: str) -> tuple[Any, list[int]]:
        """What the file says for a step, and the rounds that are still to be picked from it."""
        rounds = [int(place) for place in ROUND.findall(step)]
        bare = row_path(step)
        for key in (step, step.rpartition("/")[2]) if not rounds else (step,):
            if key in self._answers:
                return self._answers[key], []
        nested = _within(self._answers, step)
        if nested is not None:
            return nested, []
        for key in (bare, bare.rpartition("/")[2]):
            if key in self._answers:
                return self._answers[key], rounds
        return None, []

    def _goes_on(self, prompt: Prompt) -> bool:
        path = prompt.step.removesuffix(FOLLOWS)
        said = self._answers.get(prompt.step)
        if said is not None:
            return said in {True, "yes"}
        before, place = path[: path.rindex("[")], prompt.round
        following = f"{before}[{place + 1}]"
        if any(key.startswith(f"{following}/") for key in self._answers):
            return True
        if _within(self._answers, following) is not None:
            return True
        repeat = self._item(prompt)
        depth = len(ROUND.findall(path))
        return any(
            _reaches(self._found(f"{following}/{item.path[len(repeat.path) + 1 :]}")[0], depth, place + 1)
            for item in repeat.walk()
            if item.asked and item.kind not in {Kind.SELECT_MULTIPLE, Kind.RANK}
        )


def _list(value: object) -> list[Any] | None:
    return cast("list[Any]", value) if isinstance(value, list) else None


def _reaches(value: object, depth: int, place: int) -> bool:
    return depth == 1 and len(_list(value) or ()) >= place


def _within(answers: Mapping[str, Any], step: str) -> Any:  # noqa: ANN401 - whatever stands in the file
    """An answer within objects that begin at the top, or at the name of a repeat: `{"member": [{"age": 5}]}`."""
    parts = step.split("/")
    for start, part in enumerate(parts):
        if start and "[" not in part:
            continue
        found = _nested(answers, "/".join(parts[start:]))
        if found is not None:
            return found
    return None


def strangers(form: Form, answers: Mapping[str, Any]) -> Iterator[str]:
    """The keys of an answers file that name nothing in the form."""
    names = {item.name for item in form.walk()}
    groups = {item.name for item in form.walk() if item.children}
    for key, value in answers.items():
        parts = list(map(row_path, key.split("/")))
        if not set(parts) <= names:
            yield key
        elif parts[-1] in groups:
            for each in _list(value) or [value]:
                if isinstance(each, Mapping):
                    inner = cast("Mapping[str, Any]", each)
                    yield from (f"{key}/{name}" for name in strangers(form, inner))


def _nested(answers: Mapping[str, Any], step: str) -> Any:  # noqa: ANN401 - whatever stands in the file
    """An answer within objects: {"goal": [{"what": "…"}]}."""
    found: Any = answers
    for part in step.split("/"):
        name, _, rest = part.partition("[")
        if not isinstance(found, Mapping) or name not in found:
            return None
        found = cast("Mapping[str, Any]", found)[name]
        if rest:
            place = int(rest.removesuffix("]"))
            listed = _list(found) or []
            found = listed[place - 1] if place <= len(listed) else None
    return found


def _chosen(prompt: Prompt, given: Any) -> Given:  # noqa: ANN401 - whatever stands in the file
    """An answer as the dialogue takes it: labels of choices become their names, a date of the file a text."""
    if given is None or not prompt.choices:
        return cast("Given", given)
    names = {choice.name for choice in prompt.choices}
    labels = {choice.label: choice.name for choice in prompt.choices}

    def name(each: object) -> str:
        text = str(each)
        return text if text in names else labels.get(text, text)

    several = _list(given)
    if several is not None:
        return [name(each) for each in several]
    text = name(given)
    if prompt.kind is Kind.SELECT_ONE:
        return text
    return [text] if text in names else [name(each) for each in text.split()]


def spelled(given: Given) -> object:
    """An answer as JSON has it."""
    if isinstance(given, Sequence) and not isinstance(given, str):
        return list(given)
    return given
