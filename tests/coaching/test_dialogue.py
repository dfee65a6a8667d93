from datetime import UTC, date, datetime

import pytest

from bot.coaching import dialogue
from bot.coaching.forms.model import Form, Kind
from bot.coaching.outcome import outcome
from bot.coaching.state import STATES, Pledge, Prompt, State
from bot.errors import UserError
from tests.coaching.books import form_of

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
TODAY = date(2026, 1, 1)

YES_NO = [{"list_name": "yn", "name": "y", "label": "Yes"}, {"list_name": "yn", "name": "n", "label": "No"}]


def start(form: Form, language: str = "en") -> State:
    return dialogue.begin(form, language=language, today=TODAY, now=NOW)


def give(form: Form, state: State, *given: object) -> State:
    for each in given:
        state = dialogue.answer(form, state, each, today=TODAY, now=NOW)  # type: ignore[arg-type]
    return state


def shown(form: Form, state: State) -> Prompt:
    prompt = dialogue.prompt(form, state)
    assert prompt is not None
    return prompt


def refusal(form: Form, state: State, given: str) -> UserError:
    with pytest.raises(UserError) as refused:
        give(form, state, given)
    return refused.value


def test_branches_follow_the_answers() -> None:
    form = form_of(
        [
            {"type": "select_one yn", "name": "more", "label": "More?"},
            {"type": "text", "name": "what", "label": "What?", "relevant": "${more} = 'y'"},
            {"type": "note", "name": "bye", "label": "Bye, ${what}"},
        ],
        YES_NO,
    )
    first = start(form)
    assert [choice.label for choice in shown(form, first).choices] == ["Yes", "No"]
    assert shown(form, give(form, first, "n")).label == "Bye, "
    assert shown(form, give(form, first, "y", "paint")).label == "Bye, paint"
    assert give(form, first, "y", "paint", "").finished


def test_a_refused_answer_gets_the_forms_own_words() -> None:
    form = form_of(
        [
            {
                "type": "integer",
                "name": "age",
                "label": "Age",
                "constraint": ". > 17",
                "constraint_message": "Adults only",
                "required": "yes",
            }
        ]
    )
    refused = refusal(form, start(form), "12")
    assert (refused.text_id, refused.parameters) == ("coaching-answer-message", {"message": "Adults only"})
    assert refusal(form, start(form), "").text_id == "coaching-answer-required"
    assert give(form, start(form), "18").answers == {"age": "18"}


def test_a_calculation_that_comes_to_nought_is_a_number() -> None:
    form = form_of(
        [
            {"type": "select_one yn", "name": "more", "label": "More?"},
            {"type": "calculate", "name": "points", "calculation": "if(${more} = 'n', 0, 5)"},
            {"type": "note", "name": "few", "label": "Points: ${points}", "relevant": "${points} < 5"},
        ],
        YES_NO,
    )
    assert shown(form, give(form, start(form), "n")).label == "Points: 0"
    assert give(form, start(form), "y").finished


def test_rounds_go_on_while_the_member_wants_another() -> None:
    form = form_of(
        [
            {"type": "begin repeat", "name": "goal", "label": "Goal"},
            {"type": "commitment", "name": "do", "label": "What will you do?"},
            {"type": "end repeat"},
        ]
    )
    pledge = {"what": "Call Ada", "by": "31.1.2026", "confidence": "8"}
    state = give(form, start(form), pledge)
    assert shown(form, state).kind is Kind.REPEAT_MORE
    state = give(form, state, "yes")
    assert shown(form, state).step == "goal[2]/do"
    done = give(form, state, "", "no")
    assert done.finished
    assert done.answers["goal[1]/do"] == Pledge("Call Ada", date(2026, 1, 31), 8)
    assert outcome(form, done).commitments[0].by == date(2026, 1, 31)


def test_a_group_without_a_label_is_no_section_of_its_own() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "now", "label": "How it is"},
            {"type": "text", "name": "a", "label": "A"},
            {"type": "begin group", "name": "numbers", "appearance": "field-list"},
            {"type": "text", "name": "b", "label": "B"},
            {"type": "end group"},
            {"type": "text", "name": "c", "label": "C"},
            {"type": "end group"},
        ]
    )
    sections = outcome(form, give(form, start(form), "1", "2", "3")).sections
    assert [(each.heading, [line.label for line in each.lines]) for each in sections] == [
        ("How it is", ["A", "B", "C"])
    ]


def test_a_state_survives_being_stored() -> None:
    form = form_of([{"type": "commitment", "name": "do", "label": "Do"}, {"type": "text", "name": "x", "label": "X"}])
    state = give(form, start(form), {"what": "Sing", "confidence": 10})
    assert STATES.validate_json(STATES.dump_json(state)) == state


def test_a_choice_without_a_label_goes_by_its_name() -> None:
    form = form_of(
        [
            {"type": "select_one yn", "name": "more", "label": "More?"},
            {"type": "note", "name": "so", "label": "${more}"},
        ],
        [{"list_name": "yn", "name": "y", "label": "${more}"}, {"list_name": "yn", "name": "n"}],
    )
    first = start(form)
    assert [choice.label for choice in shown(form, first).choices] == ["y", "n"]
    answered = give(form, first, "n")
    assert shown(form, answered).label == "n"
    assert [line.answer for line in outcome(form, answered).sections[0].lines] == ["n"]


def test_a_question_that_tells_of_rounds_waits_for_their_number() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "both", "appearance": "field-list"},
            {"type": "integer", "name": "many", "label": "How many goals?"},
            {"type": "calculate", "name": "rounds", "calculation": "count(${goal})"},
            {"type": "text", "name": "why", "label": "Why ${rounds}?"},
            {"type": "end group"},
            {"type": "begin repeat", "name": "goal", "label": "Goal", "repeat_count": "${many}"},
            {"type": "text", "name": "what", "label": "What?"},
            {"type": "end repeat"},
        ]
    )
    assert [prompt.step for prompt in dialogue.together(form, start(form))] == ["both/many"]


def test_only_questions_are_counted_on_the_way() -> None:
    form = form_of(
        [
            {"type": "note", "name": "hello", "label": "Hello"},
            {"type": "text", "name": "a", "label": "A"},
            {"type": "note", "name": "half", "label": "Half of it"},
            {"type": "text", "name": "b", "label": "B", "required": "yes"},
            {"type": "note", "name": "bye", "label": "Bye"},
        ]
    )
    states = [start(form)]
    for given in ("", "1", "", "2"):
        states.append(give(form, states[-1], given))
    progress = [shown(form, state).progress for state in states]
    assert [(each.done, each.total) for each in progress] == [(0, 2), (0, 2), (1, 2), (1, 2), (2, 2)]


def test_back_and_the_same_answer_is_as_if_nothing_had_been() -> None:
    form = form_of([{"type": "text", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B"}])
    state = give(form, start(form), "one")
    assert give(form, dialogue.back(form, state, now=NOW), "one") == state


def test_afresh_asks_everything_again_from_there_with_the_answers_of_before() -> None:
    form = form_of([{"type": "text", "name": name, "label": name} for name in "abc"])
    done = give(form, start(form), "1", "2", "3")
    again = dialogue.afresh(form, done, "b", now=NOW)
    assert (shown(form, again).step, shown(form, again).previous) == ("b", "2")
    again = give(form, again, "two")
    assert (shown(form, again).step, shown(form, again).previous) == ("c", "3")
    assert give(form, again, "3").finished


def test_who_changes_an_earlier_answer_is_at_once_where_they_were() -> None:
    form = form_of([{"type": "text", "name": name, "label": name} for name in "abcd"])
    state = give(form, start(form), "1", "2", "3")
    changed = give(form, dialogue.go_to(form, state, "a", now=NOW), "one")
    assert shown(form, changed).step == "d"
    assert dialogue.back(form, changed, now=NOW).position == "a"


def test_in_one_window_none_depends_on_another_not_even_by_way_of_a_calculation() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "numbers", "appearance": "field-list"},
            {"type": "integer", "name": "n", "label": "How many?"},
            {"type": "text", "name": "who", "label": "Who?"},
            {"type": "text", "name": "why", "label": "Why so many?", "relevant": "${many} = 'true'"},
            {"type": "end group"},
            {"type": "calculate", "name": "many", "calculation": "${n} = '' or ${n} > 10"},
        ]
    )
    assert [each.step for each in dialogue.together(form, start(form))] == ["numbers/n", "numbers/who"]


def test_in_one_part_no_text_repeats_what_was_said_in_another() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "goal", "label": "Goal"},
            {"type": "text", "name": "wish", "label": "Wish?"},
            {"type": "end group"},
            {"type": "begin group", "name": "will", "label": "Will: ${wish}"},
            {"type": "integer", "name": "hours", "label": "Hours for ${wish}?"},
            {"type": "calculate", "name": "year", "calculation": "${hours} * 52"},
            {"type": "calculate", "name": "copied", "calculation": "concat(${wish}, '!')"},
            {"type": "calculate", "name": "fetched", "calculation": "concat(../../goal/wish, '!')"},
            {"type": "calculate", "name": "again", "calculation": "${copied}"},
            {"type": "text", "name": "why", "label": "${year}, ${hours}; ${copied}, ${fetched}, ${again}?"},
            {"type": "end group"},
        ]
    )
    state = give(form, start(form), "An album", "2", "Joy")

    [section] = outcome(form, state, part="will").sections

    assert section.heading == "Will: …"
    assert [line.label for line in section.lines] == ["Hours for …?", "104, 2; …, …, …?"]
    whole = outcome(form, state).sections[1]
    assert [line.label for line in whole.lines] == ["Hours for An album?", "104, 2; An album!, An album!, An album!?"]


def test_in_one_part_no_text_of_a_choice_repeats_what_was_said_in_another() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "goal", "label": "Goal"},
            {"type": "text", "name": "wish", "label": "Wish?"},
            {"type": "end group"},
            {"type": "begin group", "name": "will", "label": "Will"},
            {"type": "text", "name": "hours", "label": "Hours?"},
            {"type": "select_one ways", "name": "way", "label": "Which way?"},
            {"type": "end group"},
        ],
        [{"list_name": "ways", "name": "go", "label": "${hours} for ${wish}"}],
    )
    state = give(form, start(form), "An album", "Two", "go")
    [section] = outcome(form, state, part="will").sections
    assert [line.answer for line in section.lines] == ["Two", "Two for …"]
    assert outcome(form, state).sections[1].lines[1].answer == "Two for An album"


@pytest.mark.parametrize(("language", "typed"), [("de", "1,255"), ("pl", "1,255"), ("en", "1.255")])
def test_a_number_with_decimals_is_the_same_when_it_is_kept_or_sent_again_as_it_is_filled_in(
    language: str, typed: str
) -> None:
    spoken = {f"label::{name}": "How much?" for name in ("English (en)", "Deutsch (de)", "Polski (pl)")}
    form = form_of(
        [
            {"type": "decimal", "name": "a", **spoken},
            {"type": "decimal", "name": "b", "default": "1.255", **spoken},
        ]
    )
    state = give(form, start(form, language), typed)
    assert shown(form, state).typed == typed
    state = give(form, state, shown(form, state).typed)
    assert state.answers == {"a": "1.255", "b": "1.255"}
    back = dialogue.go_to(form, state, "a", now=NOW)
    assert shown(form, back).again == typed
    assert give(form, back, shown(form, back).again).answers == state.answers


def test_an_answer_is_filled_into_the_text_of_a_choice_wherever_it_is_read() -> None:
    form = form_of(
        [
            {"type": "begin group", "name": "g", "appearance": "field-list"},
            {"type": "text", "name": "aim", "label": "Aim?"},
            {"type": "select_one ways", "name": "way", "label": "Which way?"},
            {"type": "end group"},
            {"type": "note", "name": "so", "label": "So: ${way}"},
        ],
        [
            {"list_name": "ways", "name": "go", "label": "Go for ${aim}"},
            {"list_name": "ways", "name": "stay", "label": "Stay with ${way}"},
        ],
    )
    assert [prompt.step for prompt in dialogue.together(form, start(form))] == ["g/aim"]
    asked = give(form, start(form), "an album with ${way}")
    assert [choice.label for choice in shown(form, asked).choices] == ["Go for an album with ${way}", "Stay with "]
    assert shown(form, give(form, asked, "go")).label == "So: Go for an album with ${way}"
    assert shown(form, give(form, asked, "stay")).label == "So: Stay with "
    lines = outcome(form, give(form, asked, "go", "")).sections[0].lines
    assert [line.answer for line in lines] == ["an album with ${way}", "Go for an album with ${way}"]


def test_several_choices_are_told_apart_when_they_have_commas_of_their_own() -> None:
    form = form_of(
        [
            {"type": "select_multiple ways", "name": "ways", "label": "Which ways?"},
            {"type": "note", "name": "so", "label": "So: ${ways}"},
        ],
        [
            {"list_name": "ways", "name": "sheet", "label": "One sheet: what one decides, what all decide"},
            {"list_name": "ways", "name": "rule", "label": "One rule, tried for eight weeks"},
        ],
    )

    chosen = give(form, start(form), ("sheet", "rule"))

    both = "One sheet: what one decides, what all decide · One rule, tried for eight weeks"
    assert shown(form, chosen).label == f"So: {both}"
    [section] = outcome(form, give(form, chosen, "")).sections
    assert [line.answer for line in section.lines] == [both]
