"""What a coach is told of a form, with sheet, row and column."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

import bot.coaching
from bot.coaching.forms.hearsay import USUAL
from bot.coaching.forms.reading import read_form
from bot.coaching.walking import Walk
from bot.text.languages import LANGUAGES
from tests.coaching.books import workbook
from tests.texts import catalogue, text_ids

Row = Mapping[str, str]

ASK: Row = {"type": "text", "name": "a", "label": "A"}
CHOICES = [
    {"list_name": "yn", "name": "y", "label": "Yes"},
    {"list_name": "yn", "name": "n", "label": "No"},
]
SETTINGS = {"form_id": "form"}


def told(survey: Sequence[Row], choices: Sequence[Row] = CHOICES, settings: Row | None = None) -> list[str]:
    """The problems as `code sheet row column`."""
    reading = read_form(workbook(survey, choices, settings or SETTINGS), "form.xlsx")
    assert (reading.form is None) == bool(reading.errors)
    return [f"{p.code.removeprefix('coaching-check-')} {p.sheet} {p.row} {p.column}" for p in reading.problems]


def question(**given: str) -> Row:
    return {**ASK, "name": "b", **given}


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (question(relevant="${nobody} = 1"), "reference survey 3 relevant"),
        (question(relevant="${a} = "), "expression-syntax survey 3 relevant"),
        (question(constraint="frob(.)"), "expression-function survey 3 constraint"),
        (question(constraint="regex(., '(a+')"), "pattern survey 3 constraint"),
        (question(calculation="pulldata('x', 'y', 'z', 'w')"), "expression-function survey 3 calculation"),
        (question(relevant="${b} = 'x'"), "circle survey 3 relevant"),
        (question(label="Hello ${nobody}"), "reference survey 3 label"),
        (question(name="a"), "name-twice survey 3 name"),
        (question(name="1b"), "name-letters survey 3 name"),
        (question(name=""), "name-missing survey 3 name"),
        (question(type="select_one nobody"), "list-unknown survey 3 type"),
        (question(type="telepathy"), "type-unknown survey 3 type"),
        (question(type="geopoint"), "type-skipped survey 3 type"),
        (question(type="geopoint", required="yes"), "type-refused survey 3 type"),
        (question(type="audio"), "type-skipped survey 3 type"),
        (question(type="barcode"), "type-skipped survey 3 type"),
        (question(type="select_one_from_file towns.csv"), "choices-elsewhere survey 3 type"),
        (question(type="calculate"), "calculation-missing survey 3 calculation"),
        (question(type="begin group"), "unmatched survey 3 type"),
        (question(relevant="false()"), "never survey 3 relevant"),
        (question(relevant="instance('towns')/root/item[1]/name = 'x'"), "instance survey 3 relevant"),
        (question(default="${last-saved#a}"), "last-saved survey 3 default"),
        (question(label="x" * 2_501), "text-long survey 3 label"),
        (question(hint="x" * 1_001), "text-long survey 3 hint"),
        (question(label=""), "label-missing survey 3 label"),
        (question(relevent="${a} = 1"), "column-typo survey 1 relevent"),
        (question(image="cat.png"), "media survey 1 image"),
    ],
)
def test_a_faulty_question_is_named(row: Row, problem: str) -> None:
    assert problem in told([ASK, row])


@pytest.mark.parametrize(
    ("relevant", "problem"),
    [
        ("${ok} = 'y' and ${ok} = 'n'", "never survey 3 relevant"),
        ("${ok} = 'maybe'", "choice-unknown survey 3 relevant"),
        ("selected(${ok}, 'maybe') or ${ok} = 'y'", "choice-unknown survey 3 relevant"),
    ],
)
def test_a_question_that_nobody_reaches_is_named(relevant: str, problem: str) -> None:
    ok = {"type": "select_one yn", "name": "ok", "label": "OK?"}
    assert told([ok, question(relevant=relevant)]) == [problem]


COLOURED = [{**row, "colour": "blue"} for row in CHOICES]


@pytest.mark.parametrize(
    ("column", "written", "word", "meant"),
    [
        ("relevant", "${ok} = y", "y", "'y'"),
        ("relevant", "ok = 'y'", "ok", "${ok}"),
        ("relevant", "selected(${ok}, y)", "y", "'y'"),
        ("relevant", "../okay = 'y'", "okay", "'okay'"),
        ("constraint", ". >= today", "today", "today()"),
        ("calculation", "count(${ok}[nmae = 'y'])", "nmae", "name"),
        ("choice_filter", "selected(${ok}, nmae)", "nmae", "name"),
        ("choice_filter", "color = 'blue'", "color", "colour"),
        ("choice_filter", "ok = 'y'", "ok", "${ok}"),
    ],
)
def test_a_word_that_names_nothing_is_told_with_what_may_be_meant(
    column: str, written: str, word: str, meant: str
) -> None:
    ok = {"type": "select_one yn", "name": "ok", "label": "OK?"}
    reading = read_form(workbook([ok, {**ok, "name": "b", column: written}], COLOURED, SETTINGS), "form.xlsx")
    assert [(p.code, p.row, p.column, p.params) for p in reading.problems] == [
        ("coaching-check-word", 3, column, {"word": word, "meant": meant})
    ]


@pytest.mark.parametrize(
    ("column", "written"),
    [
        ("relevant", "../ok = 'y'"),
        ("relevant", "/data/ok = 'y' or count(ancestor::data) = 1"),
        ("calculation", "instance('yn')/root/item[name = ${ok} and colour = 'blue']/label"),
        ("choice_filter", "name != 'y' and colour = 'blue' and label != ''"),
        ("choice_filter", "selected(${ok}, name)"),
    ],
)
def test_a_path_that_leads_somewhere_is_nothing_to_tell_of(column: str, written: str) -> None:
    ok = {"type": "select_one yn", "name": "ok", "label": "OK?"}
    assert told([ok, {**ok, "name": "b", column: written}], COLOURED) == []


@pytest.mark.parametrize("word", ["ja", "tak", "taip", "x", "Y", "required"])
def test_a_yes_that_xlsform_does_not_know_is_told(word: str) -> None:
    assert told([question(required=word)]) == ["word-yes survey 2 required"]


@pytest.mark.parametrize("word", ["yes", "Yes ", "TRUE", "true()", "no", "1", "${b} = ''"])
def test_what_xlsform_takes_for_yes_or_no_is_nothing_to_tell_of(word: str) -> None:
    assert told([question(required=word)]) == []


def test_circles_through_several_rows_are_found_once() -> None:
    rows = [
        question(name="x", relevant="${y} = 1"),
        question(name="y", type="calculate", calculation="${z} + 1"),
        question(name="z", relevant="${x} != ''"),
    ]
    reading = read_form(workbook(rows), "form.xlsx")
    assert [(p.code, p.row, p.params) for p in reading.errors] == [
        ("coaching-check-circle", 2, {"names": "x → y → z → x"})
    ]


@pytest.mark.parametrize("about", ["//* = 'x'", "count(//*[. != '']) > 0", "../* = 'x'"])
def test_many_rows_about_all_rows_are_refused_before_anybody_meets_them(about: str) -> None:
    rows = [question(name=f"a{number}", relevant=about) for number in range(100)]
    reading = read_form(workbook(rows), "form.xlsx")
    assert [(p.code, p.row, p.column) for p in reading.errors] == [("coaching-check-deep", 2, "relevant")]


def test_a_few_rows_about_all_rows_and_many_about_the_one_before_are_taken() -> None:
    few = [question(name=f"a{number}", relevant="count(//*[. != '']) >= 0") for number in range(5)]
    many = [question(name="b0"), *(question(name=f"b{n}", relevant=f"${{b{n - 1}}} = ''") for n in range(1, 300))]
    assert told([*few, *many]) == []


def test_what_only_answers_bring_about_is_said_to_who_gives_them() -> None:
    rows = [ASK, *(question(name=f"b{n}", relevant="${a} = 'x' and //* = 'y'") for n in range(100))]
    form = read_form(workbook(rows), "form.xlsx").form
    assert form is not None
    day = datetime(2026, 3, 2, 12, tzinfo=UTC)
    first = next(iter(Walk(form, {"a": "x"}, language="", today=day.date(), now=day)))
    assert first.refused is not None
    assert first.refused.text_id == "coaching-too-deep"
    assert len(list(Walk(form, {"a": "z"}, language="", today=day.date(), now=day))) == 1


def test_all_faults_are_told_at_once() -> None:
    rows = [ASK, question(name="a"), question(relevant="${nobody} = 1"), question(name="c", type="telepathy")]
    assert told(rows) == [
        "name-twice survey 3 name",
        "reference survey 4 relevant",
        "type-unknown survey 5 type",
    ]


def test_a_language_that_is_none_and_one_that_the_bot_does_not_speak() -> None:
    row = {"type": "text", "name": "a", "label::English (en)": "A", "label::Klingon (tlh)": "A", "label::Blurb": "A"}
    assert told([row]) == [
        "language-unclear survey 1 label::Blurb",
        "language-foreign survey 1 label::Klingon (tlh)",
    ]


def test_missing_translations_are_listed() -> None:
    rows = [
        {"type": "text", "name": "a", "label::English (en)": "A", "label::Polski (pl)": "A"},
        {"type": "text", "name": "b", "label::English (en)": "B"},
        {"type": "text", "name": "c", "label::English (en)": "C"},
    ]
    reading = read_form(workbook(rows, (), SETTINGS), "form.xlsx")
    assert [(p.code, p.row, p.column, p.params) for p in reading.problems] == [
        ("coaching-check-translation", 3, "label::Polski (pl)", {"count": 2, "rows": "3, 4"})
    ]


@pytest.mark.parametrize(
    ("choices", "problem"),
    [
        ([*CHOICES, {"list_name": "yn", "name": "y", "label": "Again"}], "choice-twice choices 4 name"),
        ([*CHOICES, {"list_name": "yn", "name": "", "label": "Nameless"}], "choice-name choices 4 name"),
        ([*CHOICES, {"list_name": "yn", "name": "l", "label": "x" * 101}], "choice-long choices 4 label"),
        ([*CHOICES, {"list_name": "yn", "name": "m", "label": "Maybe ${nobody}"}], "reference choices 4 label"),
        ([{"list_name": "yn", "label": "Yes"}], "column-missing choices 1 "),
        ([], "sheet-choices survey 2 type"),
        (
            [*CHOICES, *({"list_name": "yn", "name": f"c{n}", "label": f"{n}"} for n in range(99))],
            "choices-many survey 2 type",
        ),
    ],
)
def test_faulty_choices_are_named(choices: Sequence[Row], problem: str) -> None:
    assert problem in told([{"type": "select_one yn", "name": "ok", "label": "OK?"}], choices)


def test_settings_are_looked_at() -> None:
    row = {"type": "text", "name": "a", "label::English (en)": "A"}
    settings = {**SETTINGS, "default_language": "Suomi (fi)", "public_key": "x", "form_title": "x" * 91}
    assert told([row], CHOICES, settings) == [
        "default-language settings 2 default_language",
        "title settings 2 form_title",
        "setting settings 2 public_key",
    ]


@pytest.mark.parametrize(
    ("filename", "form_id"),
    [
        ("choirs.xlsx", "choirs"),
        ("Für Chöre.xlsx", "Fur-Chore"),
        ("choirs-v2.xlsx", "choirs"),
        ("choirs-v12 (1).xlsx", "choirs"),
        ("choirs-v12_1.xlsx", "choirs"),
        ("choirs (3).xlsx", "choirs"),
        ("choirs_2027.xlsx", "choirs_2027"),
        ("żłób.v2.final.xlsx", "zob-v2-final"),
        ("???.xlsx", "form"),
        ("x" * 90 + ".xlsx", "x" * 60),
    ],
)
def test_a_form_that_does_not_say_its_id_is_known_by_its_file(filename: str, form_id: str) -> None:
    reading = read_form(workbook([ASK], (), {"version": "3"}), filename)
    assert reading.form is not None
    assert (reading.form.form_id, reading.form.title) == (form_id, {"en": form_id})
    assert [(p.code, p.sheet, p.column, p.params) for p in reading.problems] == [
        ("coaching-check-form-id", "settings", "form_id", {"name": form_id})
    ]


def test_the_id_in_the_settings_counts_more_than_the_files_name() -> None:
    reading = read_form(workbook([ASK], (), {"id_string": "form", "title": "Choirs"}), "choirs.xlsx")
    assert reading.form is not None
    assert (reading.form.form_id, reading.form.title) == ("form", {"en": "Choirs"})
    assert not reading.problems


def test_a_workbook_without_a_survey_is_refused() -> None:
    assert told([], CHOICES, {"form_title": "T"}) == ["sheet-missing survey 0 "]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_missing_sheet_is_named(language: str) -> None:
    reading = read_form(workbook([], CHOICES, {"form_title": "T"}), "form.xlsx")
    problem = reading.problems[0]
    assert " survey" in catalogue().reader(language)(problem.code, **problem.params)


def test_a_form_that_asks_nothing_is_mentioned() -> None:
    assert told([{"type": "calculate", "name": "a", "calculation": "1"}]) == ["nothing-asked survey 0 "]


def test_the_original_stays_valid_xlsform_with_a_commitment_by_appearance() -> None:
    row = {"type": "text", "name": "a", "label": "A", "appearance": "commitment"}
    assert told([row]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_its_words(language: str) -> None:
    known = text_ids(language)
    folder = Path(bot.coaching.__file__).parent / "forms"
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    codes = set(re.findall(r"(?:error|warn|report|RefusedError)\(\s*\"([a-z-]+)\"", source))
    codes |= {code for _, code in USUAL}
    codes |= {f"expression-{code}" for code in re.findall(r"ExpressionError\(\"([a-z]+)\"", source)}
    assert len(codes) > 40
    assert {f"coaching-check-{code}" for code in codes} - known == set()
