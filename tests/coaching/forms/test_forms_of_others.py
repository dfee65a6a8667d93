"""Forms in the manner of those that are passed around: household surveys, rosters, stock lists, old spellings."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest

from bot.coaching import dialogue
from bot.coaching.forms.model import Form
from bot.coaching.outcome import values
from bot.coaching.walking import Walk, strangers
from tests.coaching.books import form_of, rows_of
from tests.coaching.forms.test_checks import told

TODAY = date(2026, 3, 5)
NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)


@cache
def household() -> Form:
    """Not read when the tests are gathered, as each process gathers all of them."""
    return form_of(
        rows_of("""
type|name|label|relevant|constraint|required|calculation
start|start
deviceid|deviceid
begin group|hh|Household
begin repeat|member|Member
calculate|place|||||position(..)
text|called|Name of no. ${place}|||yes
integer|age|Age of ${called}||. >= 0 and . < 120|TRUE
select_one sex|sex|Sex
select_one yn|expects|Is ${called} expecting?|${sex} = 'f' and ${age} >= 15
end repeat
calculate|people|||||count(${member})
calculate|adults|||||count(${member}[age >= 18])
calculate|oldest|||||${member}[age = max(${age})]/called
calculate|names|||||join(', ', ${called})
note|summary|${names}: ${adults} of ${people}
end group
select_one ${called}|head|Who is the head?
select_multiple ${called}|working|Who works?
"""),
        rows_of("""
list name | name | label
sex       | f    | Female
sex       | m    | Male
yn        | y    | Yes
yn        | n    | No
"""),
    )


def walked(form: Form, answers: Mapping[str, Any], language: str = "en") -> tuple[dict[str, str], dict[str, str]]:
    """What was shown, by step, and what came of it."""
    going = Walk(form, answers, language=language, today=TODAY, now=NOW)
    shown = {step.prompt.step: step.prompt.label for step in going}
    assert going.state.finished
    return shown, values(form, going.state)


def test_a_household_is_gone_through_person_by_person() -> None:
    members = [
        {"called": "Ola", "age": 34, "sex": "f", "expects": "n"},
        {"called": "Jan", "age": 9, "sex": "m"},
        {"called": "Ewa", "age": 71},
    ]
    shown, found = walked(household(), {"member": members, "head": "Ewa", "working": ["Ola", "Jan"]})
    assert shown["hh/member[2]/age"] == "Age of Jan"
    assert "hh/member[1]/expects" in shown
    assert "hh/member[2]/expects" not in shown
    assert shown["hh/summary"] == "Ola, Jan, Ewa: 2 of 3"
    assert (found["hh/oldest"], found["head"], found["working"]) == ("Ewa", "Ewa", "Ola Jan")


def test_answers_to_nothing_are_named() -> None:
    given: dict[str, Any] = {
        "hh": {"member": [{"called": "Ola", "agee": 3}]},
        "haed": "Ola",
        "member[1]/sex": "f",
        "hh/member": [],
    }
    assert list(strangers(household(), given)) == ["hh/member/agee", "haed"]


def test_a_filter_on_answers_looks_at_the_round_of_each() -> None:
    form = form_of(
        rows_of("""
type                      | name   | label | choice_filter
begin repeat              | person | P
text                      | called | Name
integer                   | age    | Age
end repeat
select_multiple ${called} | adults | Who?  | ${age} >= 18
""")
    )
    people = [{"called": "Ola", "age": 34}, {"called": "Jan", "age": 9}, {"called": "Ewa", "age": 71}]
    going = Walk(form, {"person": people}, language="en", today=TODAY, now=NOW)
    offered = {step.prompt.step: [choice.name for choice in step.prompt.choices] for step in going}
    assert offered["adults"] == ["Ola", "Ewa"]


def test_choices_with_blanks_in_their_names_stay_whole() -> None:
    form = form_of(
        rows_of("""
type                      | name   | label      | calculation
begin repeat              | person | P
text                      | called | Name
end repeat
select_one ${called}      | lead   | Who leads?
select_multiple ${called} | helps  | Who helps?
select_one team           | team   | With whom?
calculate                 | many   |            | count-selected(${helps})
calculate                 | first  |            | selected-at(${helps}, 0)
calculate                 | bo     |            | selected(${helps}, ${called})
calculate                 | ada    |            | selected(${helps}, 'Ada')
calculate                 | own    |            | selected(${team}, 'on my own') and ${team} = 'on my own'
calculate                 | with   |            | jr:choice-name(${team}, '${team}')
note                      | n      | ${lead}; ${helps}; ${team}; ${many} ${first} ${bo} ${ada} ${own} ${with}
"""),
        [
            {"list_name": "team", "name": "on my own", "label": "By myself"},
            {"list_name": "team", "name": "two", "label": "Two"},
        ],
    )
    people = [{"called": "Ada Lace"}, {"called": "Bo Ek"}, {"called": "Li"}]
    shown, found = walked(
        form, {"person": people, "lead": "Bo Ek", "helps": ["Ada Lace", "Bo Ek"], "team": "on my own"}
    )
    assert shown["n"] == "Bo Ek; Ada Lace · Bo Ek; By myself; 2 Ada Lace true false true By myself"
    assert (found["lead"], found["team"]) == ("Bo Ek", "on my own")


def test_of_several_choices_with_blanks_one_can_be_given_alone() -> None:
    form = form_of(
        rows_of("""
type                      | name   | label
begin repeat              | person | P
text                      | called | Name
end repeat
select_multiple ${called} | helps  | Who helps?
note                      | n      | ${helps}
""")
    )
    shown, _ = walked(form, {"person": [{"called": "Ada Lace"}, {"called": "Bo"}], "helps": "Ada Lace"})
    assert shown["n"] == "Ada Lace"


def test_a_running_total_builds_on_the_round_before() -> None:
    before = "indexed-repeat(${%s}, ${day}, position(..) - 1)"
    rows: list[dict[str, str]] = [
        {"type": "begin repeat", "name": "day", "label": "Day"},
        {"type": "integer", "name": "sold", "label": "Sold"},
        {"type": "text", "name": "street", "label": "Street"},
        {"type": "calculate", "name": "opening", "calculation": f"if(position(..) = 1, 100, {before % 'closing'})"},
        {"type": "calculate", "name": "closing", "calculation": "${opening} - ${sold}"},
        {"type": "end repeat"},
        {"type": "note", "name": "left", "label": "${last} left"},
        {"type": "calculate", "name": "last", "calculation": "indexed-repeat(${closing}, ${day}, count(${day}))"},
    ]
    rows[2]["default"] = f"if(position(..) > 1, {before % 'street'}, '')"
    form = form_of(rows)
    days = [{"sold": 10, "street": "Long Street"}, {"sold": 20}, {"sold": 5}]
    shown, found = walked(form, {"day": days})
    assert shown["left"] == "65 left"
    assert found["day[3]/street"] == "Long Street"


@pytest.mark.parametrize(("number", "asked"), [(25, 25), (1_000, 100)], ids=str)
def test_as_many_rounds_as_were_named_are_asked(number: int, asked: int) -> None:
    form = form_of(
        rows_of("""
type         | name | label     | repeat_count
integer      | n    | How many?
begin repeat | each | Each      | ${n}
text         | what | What?
end repeat
""")
    )
    shown, _ = walked(form, {"n": number})
    assert len(shown) == 1 + asked


def test_rounds_within_rounds_come_to_an_end() -> None:
    form = form_of(
        rows_of("""
type         | name | label | repeat_count
begin repeat | a    | A     | 90
begin repeat | b    | B     | 90
text         | what | What?
end repeat
end repeat
""")
    )
    first = dialogue.prompt(form, dialogue.begin(form, language="en", today=TODAY, now=NOW))
    assert first is not None
    assert 300 < first.progress.total < 400


@pytest.mark.parametrize(("number", "asked"), [(7, ["t", "yes"]), (2, ["f", "no"])])
def test_a_calculation_that_is_true_or_false_can_be_compared_with_those_words(number: int, asked: list[str]) -> None:
    form = form_of(
        rows_of("""
type      | name | label | calculation | relevant
integer   | n    | N
calculate | many |       | ${n} > 5
note      | t    | T     |             | ${many} = 'true'
note      | f    | F     |             | ${many} = 'false'
note      | yes  | Y     |             | ${many} = true()
note      | no   | N     |             | ${many} != 'true'
""")
    )
    assert list(walked(form, {"n": number})[0]) == ["n", *asked]


def test_a_label_without_a_language_is_english_beside_one_in_another() -> None:
    form = form_of([{"type": "text", "name": "a", "label": "How many?", "label::Deutsch (de)": "Wie viele?"}])
    assert form.languages == ("en", "de")
    assert [walked(form, {}, language)[0]["a"] for language in ("en", "de", "pl")] == [
        "How many?",
        "Wie viele?",
        "How many?",
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("How <b>old</b> are you?", "How **old** are you?"),
        ('<span style="color:red">Stop</span> here', "Stop here"),
        ("One<br/>two<br>three", "One\ntwo\nthree"),
        ("<p>First</p><p>Second &amp; last</p>", "First\nSecond & last"),
        ("<ul><li>this</li><li>that</li></ul>", "- this\n- that"),
        ("Fish&nbsp;&lt; 5 kg", "Fish < 5 kg"),
        ("Is x < 5 & y > 3?", "Is x < 5 & y > 3?"),
        ("<name> and AT&T", "<name> and AT&T"),
        ("a <bold> claim", "a <bold> claim"),
    ],
)
def test_html_in_a_text_becomes_what_discord_shows(written: str, shown: str) -> None:
    form = form_of([{"type": "text", "name": "a", "label": "A"}, {"type": "note", "name": "n", "label": written}])
    assert walked(form, {})[0]["n"] == shown


def test_html_in_a_choice_is_left_out() -> None:
    form = form_of(
        [{"type": "select_one l", "name": "a", "label": "A"}],
        [{"list_name": "l", "name": "x", "label": "<b>Very</b><br>good &amp; cheap"}],
    )
    assert form.lists["l"][0].label == {"en": "Very good & cheap"}


def test_columns_for_the_body_of_other_programs_are_borne() -> None:
    form = form_of(
        rows_of("""
type    | name | label | bind::relevant | bind::constraint | bind::jr:constraintMsg | body::appearance
integer | a    | A     |                | . < 5            | Less than five
text    | b    | B     | ${a} = 2       |                  |                        | commitment
""")
    )
    assert list(walked(form, {"a": 2})[0]) == ["a", "b"]
    assert form.items[1].kind == "commitment"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"type": "select_one yn", "appearance": "minimal search('fruits')"}, "choices-elsewhere survey 3 appearance"),
        ({"type": "select_one yn", "parameters": "randomize=maybe"}, "pyxform survey 3 "),
        ({"type": "audio", "parameters": "quality=splendid"}, "pyxform survey 3 "),
        ({"type": "select_one yn", "parameters": "seed=3"}, "pyxform survey 3 "),
        ({"type": "text", "label": ""}, "label-missing survey 3 label"),
    ],
)
def test_what_others_say_without_a_row_is_told_with_one(row: Mapping[str, str], problem: str) -> None:
    ask = {"type": "text", "name": "a", "label": "A"}
    group = {"type": "begin group", "name": "g", "label": "G"}
    rows = [ask, {"label": "B", **row, "name": "b"}, group, {**ask, "name": "c"}, {"type": "end group"}]
    assert problem in told(rows)


def test_a_name_with_a_space_in_a_list_of_several_is_told_where_it_stands() -> None:
    choices = [
        {"list_name": "l", "name": "one", "label": "1"},
        {"list_name": "l", "name": "two and a half", "label": "2.5"},
    ]
    problems = told([{"type": "select_multiple l", "name": "a", "label": "A"}], choices)
    assert "choice-spaces choices 3 name" in problems


def test_two_names_for_one_column_are_told_once() -> None:
    rows = [{"type": "text", "name": "a", "label": "A", "relevant": "", "relevance": "true()"}]
    assert told(rows) == ["columns-same survey 1 "]
