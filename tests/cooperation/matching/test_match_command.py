"""`creative-clusters match` as somebody meets it who measures it."""

import json
from pathlib import Path

import pytest

from bot.__main__ import main

MEMBERS = [
    {"id": "m1", "lang": "sv", "do": "Jag är bokbindare", "status": "open"},
    {"id": "m2", "lang": "de", "do": "Fotografin", "seek": "Komponist gesucht"},
    {"id": "m3", "lang": "en", "do": "I bind books, bookbinder", "status": "paused"},
]
REQUESTS = [
    {"id": "r1", "lang": "pl", "kind": "seek", "text": "Szukam introligatora"},
    {"id": "r2", "kind": "offer", "text": "I bind books and repair them: bookbinder", "author": "m1"},
    {"id": "r3", "kind": "seek", "text": "plumber wanted"},
]


def write(file: str, entries: list[dict[str, str]], *more: str) -> str:
    lines = [*(json.dumps(entry, ensure_ascii=False) for entry in entries), *more]
    Path(file).write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def run(*more: str) -> int:
    return main(["match", "--members", "M.jsonl", "--requests", "R.jsonl", "--no-semantic", *more])


def test_answers_each_request_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    write("M.jsonl", MEMBERS)
    write("R.jsonl", REQUESTS)
    assert run() == 0
    told = capsys.readouterr()
    first, second, third = map(json.loads, told.out.splitlines())
    assert first["id"] == "r1"
    assert [entry["id"] for entry in first["ranking"]] == ["m1", "m2"]
    (reason,) = first["ranking"][0]["reasons"]
    assert (reason["concept"], reason["yours"], reason["theirs"]) == ("bookbinding", "introligatora", "bokbindare")
    assert (first["suggested"], first["understood"], first["requests"]) == (["m1"], ["bookbinding"], ["r2"])
    assert second["requests"] == ["r1"]
    assert "m1" not in [entry["id"] for entry in second["ranking"]]
    assert third["suggested"] == []
    assert told.err == ""


def test_broken_lines_are_reported_and_the_rest_answered(capsys: pytest.CaptureFixture[str]) -> None:
    write("M.jsonl", MEMBERS, "{broken")
    write("R.jsonl", REQUESTS[:1], '{"id": "r9", "kind": "gift"}')
    assert run() == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 1
    assert "M.jsonl, line 4:" in told.err
    assert "R.jsonl, line 2:" in told.err


def test_a_missing_file_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 1
    assert "M.jsonl can't be read" in capsys.readouterr().err
