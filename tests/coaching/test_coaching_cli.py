import json
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.coaching.books import workbook

SURVEY = [
    {"type": "text", "name": "who", "label": "Who?", "required": "yes"},
    {"type": "select_multiple yn", "name": "how", "label": "How?"},
    {"type": "begin repeat", "name": "goal", "label": "Goal"},
    {"type": "text", "name": "what", "label": "What?"},
    {"type": "end repeat"},
    {"type": "integer", "name": "sure", "label": "Sure?", "required": "yes", "constraint": ". > 41 and . < 44"},
]
CHOICES = [{"list_name": "yn", "name": "y", "label": "Yes"}, {"list_name": "yn", "name": "n", "label": "No"}]


def walked(
    folder: Path, capsys: pytest.CaptureFixture[str], answers: object = None
) -> tuple[int, list[dict[str, object]]]:
    form, said = folder / "form.xlsx", folder / "answers.json"
    form.write_bytes(workbook(SURVEY, CHOICES))
    said.write_text(json.dumps(answers or {}))
    code = main(["coaching", "walk", str(form), "--answers", str(said), "--today", "2026-01-31", "--json"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def answered(lines: list[dict[str, object]]) -> dict[str, object]:
    return {str(line["question"]): line["answer"] for line in lines if "question" in line}


@pytest.mark.parametrize(
    "answers",
    [
        {"who": "Ada", "how": ["y", "n"], "what": ["Sing", "Dance"], "sure": 42},
        {"who": "Ada", "how": ["Yes", "No"], "goal": [{"what": "Sing"}, {"what": "Dance"}], "sure": "42"},
        {"who": "Ada", "how": "y n", "goal[1]/what": "Sing", "goal[1]+": True, "goal[2]/what": "Dance", "sure": 42.0},
    ],
    ids=["lists", "nested", "paths"],
)
def test_answers_may_be_written_in_several_ways(
    answers: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = walked(tmp_path, capsys, answers)
    assert code == 0
    result = lines[-1]["result"]
    assert isinstance(result, dict)
    assert result["values"] == {
        "who": "Ada",
        "how": "y n",
        "goal[1]/what": "Sing",
        "goal[2]/what": "Dance",
        "sure": "42",
    }


def test_what_is_required_and_missing_gets_an_example_that_fits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = walked(tmp_path, capsys)
    assert code == 0
    assert answered(lines) == {"who": "Example", "how": None, "goal[1]/what": None, "goal[1]+": None, "sure": "42"}
    assert [line["question"] for line in lines if line.get("example")] == ["who", "sure"]


def test_a_refused_answer_is_reported_and_the_walk_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = walked(tmp_path, capsys, {"sure": 3})
    assert code == 1
    assert "does not fit" in str(lines[-2]["refused"])
    assert "result" in lines[-1]


def test_a_walk_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    form.write_bytes(workbook(SURVEY, CHOICES, {"form_title": "Test"}))
    assert main(["coaching", "walk", str(form)]) == 0
    told = capsys.readouterr().out
    assert '[1/5] who (text)\n    Who?\n    > "Example" (example)' in told
    assert "== Test" in told


def test_check_names_row_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    form.write_bytes(
        workbook([*SURVEY, {"type": "note", "name": "x", "label": "Hi", "relevant": "${nobody} = 1"}], CHOICES)
    )
    assert main(["coaching", "check", str(form)]) == 1
    assert (
        "ERROR (sheet survey, row 8, column relevant): There is no question named “nobody”" in capsys.readouterr().out
    )


def test_check_is_content_with_a_good_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    form.write_bytes(workbook(SURVEY, CHOICES, {"form_id": "form"}))
    assert main(["coaching", "check", str(form)]) == 0
    assert capsys.readouterr().out == "form.xlsx: can be used. 4 steps; languages: en.\n"


def test_a_missing_file_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coaching", "check", "nowhere.xlsx"]) == 1
    assert "nowhere.xlsx cannot be read" in capsys.readouterr().err


def test_a_language_that_the_form_lacks_is_refused_with_those_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = tmp_path / "form.xlsx"
    rows = [{"type": "text", "name": "who", "label::Polski (pl)": "Kto?", "label::Lietuvių (lt)": "Kas?"}]
    form.write_bytes(workbook(rows))

    assert main(["coaching", "walk", str(form), "--language", "xx"]) == 1
    told = capsys.readouterr()
    assert (told.out, "form.xlsx has no language xx. It has: pl, lt." in told.err) == ("", True)
    assert main(["coaching", "walk", str(form), "--language", "lt"]) == 0
    assert "Kas?" in capsys.readouterr().out
