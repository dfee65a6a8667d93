"""Forms for what is typed: one question, several small ones at once, a commitment, and a coach's profile."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.coaching.answers import TEXT_LIMIT, WHAT_LIMIT, Given
from bot.coaching.forms.model import Kind
from bot.coaching.moves import field_of
from bot.coaching.records import SUBJECTS_LIMIT, Coach
from bot.coaching.state import CONFIDENCE, Pledge, Prompt
from bot.coaching.turns import Turn
from bot.text.catalogue import Voice
from bot.text.dates import typed_day
from bot.text.languages import LANGUAGES, language_label
from bot.text.limits import MODAL_COMPONENTS, MODAL_LABEL, SELECT_OPTIONS
from bot.text.safe import fit, length
from bot.ui.contact import Form
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice
from bot.ui.numbers import whole
from cogs.coaching.addresses import at_step, to

Spec = TextField | ChoiceField

_SHORT: Final = 100
"""Characters of what is no text: a number, a date, a time."""

_PLACEHOLDERS: Final[Mapping[Kind, str]] = {
    Kind.INTEGER: "number",
    Kind.DECIMAL: "number",
    Kind.RANGE: "number",
    Kind.DATE: "date",
    Kind.TIME: "time",
    Kind.DATE_TIME: "moment",
}
"""What is short, and what stands in its field as an example."""

_PARTS: Final = ("what", "by", "sure")


def answering(turn: Turn, say: Voice) -> FormModal:
    """The form for what is asked now, filled in with what was typed or answered before."""
    specs = [spec for number, prompt in enumerate(turn.prompts) for spec in _fields(number, prompt, turn, say)]
    title = turn.version.title(say.language)
    return form(at_step("typed", turn.dialogue), title, specs[:MODAL_COMPONENTS])


def read(sent: Form, prompts: Sequence[Prompt]) -> tuple[list[Given], Mapping[str, str]]:
    """The answers out of a form that was sent in, and what was typed, by field."""
    givens: list[Given] = []
    typed: dict[str, str] = {}
    for number, prompt in enumerate(prompts):
        key = f"q{number}"
        if prompt.kind is Kind.COMMITMENT:
            parts = {part: sent.typed(f"{key}-{part}").strip() for part in _PARTS}
            typed.update({field_of(prompt, part): words for part, words in parts.items()})
            givens.append(_pledge(parts))
        elif prompt.choices:
            chosen = (value for page in range(MODAL_COMPONENTS) for value in sent.chosen(f"{key}-{page}"))
            picked = [each for each in map(whole, chosen) if each is not None and each < len(prompt.choices)]
            givens.append([prompt.choices[each].name for each in picked])
        else:
            words = sent.typed(key)
            typed[field_of(prompt)] = words
            givens.append(words)
    return givens, typed


def date_form(commitment_id: str, say: Voice) -> FormModal:
    """To which day something is put off."""
    day = TextField(
        "day",
        say("commitment-move-form-label"),
        placeholder=say("coaching-date-placeholder"),
        limit=_SHORT,
        required=True,
    )
    return form(to("moved", commitment_id), say("commitment-move-form-title"), (day,))


def profile_form(coach: Coach, say: Voice) -> FormModal:
    """What a coach says of themselves."""
    spoken = tuple(
        Choice(code, language_label(code, say.language), chosen=code in coach.languages) for code in LANGUAGES
    )
    languages = ChoiceField("languages", say("coach-form-languages-label"), spoken, most=len(spoken), required=True)
    subjects = TextField(
        "subjects",
        say("coach-form-subjects-label"),
        coach.subjects,
        hint=say("coach-form-subjects-hint"),
        limit=SUBJECTS_LIMIT,
        long=True,
        required=True,
    )
    return form(to("profile"), say("coach-form-title"), (languages, subjects))


def _fields(number: int, prompt: Prompt, turn: Turn, say: Voice) -> Iterator[Spec]:
    key = f"q{number}"
    if prompt.kind is Kind.COMMITMENT:
        yield from _pledging(key, prompt, turn, say)
    elif prompt.choices:
        yield from _choosing(key, prompt, say)
    else:
        label, hint = _label(prompt)
        short = _PLACEHOLDERS.get(prompt.kind)
        known = turn.dialogue.rejected.get(field_of(prompt)) or prompt.typed
        limit = _SHORT if short else TEXT_LIMIT
        yield TextField(
            key,
            label,
            fit(known, limit),
            hint=hint,
            placeholder=say(f"coaching-{short}-placeholder") if short else None,
            limit=limit,
            long=not short,
            required=prompt.required,
        )


def _choosing(key: str, prompt: Prompt, say: Voice) -> Iterator[Spec]:
    """Menus of 25 choices each, as many as a form takes."""
    label, hint = _label(prompt)
    pages = [prompt.choices[at : at + SELECT_OPTIONS] for at in range(0, len(prompt.choices), SELECT_OPTIONS)]
    for page, part in enumerate(pages[:MODAL_COMPONENTS]):
        yield ChoiceField(
            f"{key}-{page}",
            label if len(pages) == 1 else fit(f"{page + 1}/{len(pages)} {label}", MODAL_LABEL),
            tuple(
                Choice(str(page * SELECT_OPTIONS + at), choice.label, chosen=choice.name in prompt.chosen)
                for at, choice in enumerate(part)
            ),
            hint=hint,
            placeholder=say("coaching-choose-one"),
            most=len(part) if prompt.kind is Kind.SELECT_MULTIPLE else 1,
            required=prompt.required and len(pages) == 1,
        )


def _pledging(key: str, prompt: Prompt, turn: Turn, say: Voice) -> Iterator[Spec]:
    known = prompt.previous if isinstance(prompt.previous, Pledge) else None
    kept = turn.dialogue.rejected
    what = kept.get(field_of(prompt, "what")) or (known.what if known else "")
    by = kept.get(field_of(prompt, "by")) or typed_day(known.by if known else None, say.language)
    sure = kept.get(field_of(prompt, "sure")) or (str(known.confidence) if known else "")
    yield TextField(
        f"{key}-what",
        say("pledge-form-what-label"),
        fit(what, WHAT_LIMIT),
        hint=say("pledge-form-what-hint"),
        limit=WHAT_LIMIT,
        long=True,
        required=prompt.required,
    )
    yield TextField(
        f"{key}-by",
        say("pledge-form-by-label"),
        fit(by, _SHORT),
        hint=say("pledge-form-by-hint"),
        placeholder=say("coaching-date-placeholder"),
        limit=_SHORT,
    )
    scale = tuple(Choice(str(each), str(each), chosen=str(each) == sure) for each in CONFIDENCE)
    yield ChoiceField(
        f"{key}-sure",
        say("pledge-form-sure-label"),
        scale,
        hint=say("pledge-form-sure-hint"),
        required=prompt.required,
    )


def _pledge(parts: Mapping[str, str]) -> Given:
    if not any(parts.values()):
        return None
    return {"what": parts["what"], "by": parts["by"], "confidence": parts["sure"]}


def _label(prompt: Prompt) -> tuple[str, str | None]:
    """What stands above a field and below that. A form has room for little: all of it stands on the message."""
    label = " ".join(prompt.label.replace("*", "").split()) or prompt.step
    hint = " ".join(prompt.hint.split())
    if length(label) <= MODAL_LABEL:
        return label, hint or None
    return fit(label, MODAL_LABEL), label
