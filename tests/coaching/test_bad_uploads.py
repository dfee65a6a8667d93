"""What coaches, and those who would like to be some, might upload: refused with a reason that can be put right."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.coaching.apart import read_apart
from bot.coaching.forms.model import Problem, Severity
from bot.storage.database import Database
from bot.text.languages import LANGUAGES
from cogs.coaching import content_words
from tests.coaching.authors import ADA, CHOICES, SETTINGS, SURVEY, Desk, book, question, zipped
from tests.coaching.books import workbook
from tests.storage_fixtures import StandingClock
from tests.texts import catalogue

GOOD = book()
READERS = [catalogue().reader(language) for language in LANGUAGES]


def with_formula() -> bytes:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = "survey"
    sheet.append(["type", "name", "label"])
    sheet.append(["text", "aim", '=HYPERLINK("https://example.org","Click")'])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a macro within": ("small-steps.xlsx", lambda: zipped({"xl/vbaProject.bin": b"Sub"}, like=GOOD)),
    "a workbook with macros": ("small-steps.xlsm", lambda: GOOD),
    "a zip bomb": ("small-steps.xlsx", lambda: zipped({"xl/worksheets/sheet9.xml": b" " * (50 * 2**20)}, like=GOOD)),
    "entities that grow": (
        "a.xlsx",
        lambda: zipped({"xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'}, like=GOOD),
    ),
    "circular relevance": (
        "a.xlsx",
        lambda: book(question("egg", relevant="${hen} = ''"), question("hen", relevant="${egg} = ''")),
    ),
    "duplicate names": ("a.xlsx", lambda: book(question("aim"))),
    "no survey": ("a.xlsx", lambda: workbook((), CHOICES, SETTINGS)),
    "no choices": ("a.xlsx", lambda: workbook(SURVEY, (), SETTINGS)),
    "the old format": ("a.xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    "OpenDocument": ("a.ods", lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})),
    "OpenDocument called .xlsx": (
        "a.xlsx",
        lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
    ),
    "comma-separated": ("a.csv", lambda: b"type,name,label\ntext,aim,What?\n"),
    "a picture": ("a.xlsx", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 200),
    "a zip file": ("a.xlsx", lambda: zipped({"readme.txt": b"Hello"})),
    "half of a file": ("a.xlsx", lambda: GOOD[: len(GOOD) // 2]),
    "nothing": ("a.xlsx", lambda: b""),
}


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """On one engine: what is in a file is nothing to a database."""
    path = tmp_path / "bot.db"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture
async def desk(database: Database, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return await Desk.on(database, clock, tmp_path / "empty", monkeypatch)


def said(problems: Sequence[Problem]) -> str:
    """What the author reads, in every language; it takes no more of the file along than is safe."""
    shown: list[str] = []
    for say in READERS:
        items, files = content_words.problems(problems, say)
        shown += [str(item.to_component_dict()) for item in items]
        shown += [file.fp.read().decode("utf-8-sig") for file in files]
    return "\n".join(shown)


@pytest.mark.parametrize(("filename", "made"), BAD.values(), ids=BAD.keys())
async def test_it_is_refused_with_a_reason_and_nothing_is_kept(
    desk: Desk, filename: str, made: Callable[[], bytes]
) -> None:
    published = await desk.publish(ADA, GOOD)
    refused = await desk.upload(ADA, made(), filename)
    assert (refused.shelf, refused.version) == (None, None)
    assert any(problem.severity is Severity.ERROR for problem in refused.problems)
    assert said(refused.problems)
    shelf, _ = await desk.publishing.shelf(ADA, published.version_id)
    assert shelf.all == (published,)


async def test_a_formula_is_never_run_and_shown_as_text(desk: Desk) -> None:
    uploaded = await desk.upload(ADA, with_formula(), "form.xlsx")
    assert any("formula" in problem.code for problem in uploaded.problems)
    assert said(uploaded.problems)


async def test_a_language_column_that_is_none_is_told(desk: Desk) -> None:
    survey = [{**row, "label::Klingon": "nuq DaneH?"} for row in SURVEY]
    uploaded = await desk.upload(ADA, workbook(survey, CHOICES, SETTINGS))
    assert any("Klingon" in str(problem) for problem in uploaded.problems)


def test_many_problems_become_a_table_that_runs_nothing() -> None:
    evil = "=cmd|' /C calc'!A0"
    problem = Problem(Severity.WARNING, "coaching-check-type-skipped", {"type": "@everyone"}, evil, 3, "type")
    error = Problem(Severity.ERROR, "coaching-check-file-broken")
    items, files = content_words.problems([*[problem] * 30, error], READERS[0])
    shown = "\n".join(str(item.to_component_dict()) for item in items)
    assert "@everyone" not in shown
    assert shown.index("⛔") < shown.index("⚠️")
    [file] = files
    table = file.fp.read().decode("utf-8-sig").splitlines()
    assert len(table) == 32
    assert sum(f",'{evil}" in line or f"\"'{evil}" in line for line in table) == 30


async def test_what_cannot_be_read_in_time_is_told_and_ended() -> None:
    [read] = await read_apart([(GOOD, "small-steps.xlsx")])
    assert read.form is not None
    assert read.form.form_id == "small_steps"
    [heavy] = await read_apart([(GOOD, "small-steps.xlsx")], seconds=0.01)
    assert [problem.code for problem in heavy.errors] == ["coaching-check-heavy"]


class _Spiteful(str):  # noqa: SLOT000 - for one test
    """A name that breaks whoever looks at it, and says something in doing so."""

    def rpartition(self, _separator: str, /) -> tuple[str, str, str]:
        raise LookupError("Ada's own words")


async def test_when_reading_fails_nothing_of_the_file_stands_in_the_log(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RuntimeError):
        await read_apart([(GOOD, _Spiteful("small-steps.xlsx"))])
    logged = capfd.readouterr().err
    assert "LookupError" in logged
    assert "Ada" not in logged
