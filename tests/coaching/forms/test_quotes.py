from datetime import UTC, datetime

import pytest

from bot.coaching import dialogue
from bot.errors import UserError
from tests.coaching.books import form_of

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_quotation_marks_are_shown_as_they_were_written() -> None:
    form = form_of(
        [
            {
                "type": "select_one yn",
                "name": "who",
                "label::Deutsch (de)": "Wer ist „wir“?",
                "hint::Deutsch (de)": "D’accord",
                "required": "yes",
                "required_message::Deutsch (de)": "Sag „ja“.",
            },
        ],
        [{"list_name": "yn", "name": "y", "label::Deutsch (de)": "„Ja“"}],
        {"form_title": "„Wir“", "default_language": "Deutsch (de)"},
    )
    state = dialogue.begin(form, language="de", today=NOW.date(), now=NOW)
    shown = dialogue.prompt(form, state)
    assert shown is not None
    assert (shown.label, shown.hint, shown.choices[0].label) == ("Wer ist „wir“?", "D’accord", "„Ja“")
    assert form.title == {"de": "„Wir“"}
    with pytest.raises(UserError) as refused:
        dialogue.skip(form, state, today=NOW.date(), now=NOW)
    assert refused.value.parameters == {"message": "Sag „ja“."}


def test_expressions_may_have_them_curled() -> None:
    form = form_of(
        [
            {"type": "text", "name": "a", "label": "A"},
            {"type": "note", "name": "b", "label": "B", "relevant": "${a} = ‘yes’"},
        ]
    )
    state = dialogue.begin(form, language="en", today=NOW.date(), now=NOW)
    asked = dialogue.prompt(form, dialogue.answer(form, state, "yes", today=NOW.date(), now=NOW))
    assert asked is not None
    assert asked.step == "b"
