"""The directory as a file: whole, readable, and harmless to whoever opens it."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.members.model import Introduction, Profile, State
from bot.moderation.spreadsheet import COLUMNS, directory_csv
from bot.text.languages import LANGUAGES
from bot.text.sheets import csv_file, harmless
from tests.effort import examples
from tests.profiles import TAXONOMY, profile, profiles
from tests.texts import catalogue

SAY = catalogue().reader("pl")


def table(*shown: Profile) -> list[list[str]]:
    people = [Introduction("a", 1, 1, State.PUBLISHED, False, each, 1, 0, 0, "en") for each in shown]
    content = directory_csv(people, SAY, TAXONOMY)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_there_is_a_heading_and_a_row_for_each_member() -> None:
    heading, ola = table(profile("Ola", links=("https://example.org/a", "https://example.org/b")))

    assert heading[0] == SAY("field-name")
    assert ola[0] == "Ola"
    assert ola[COLUMNS.index("town")] == "Szczecin"
    assert ola[COLUMNS.index("links")] == "https://example.org/a\nhttps://example.org/b"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_a_formula_becomes_text(start: str) -> None:
    assert harmless(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_are_parted_as_the_spreadsheet_program_of_the_reader_expects_it(language: str) -> None:
    content = csv_file(["name", "does"], [("Ola", "prints, books; maps")], language)

    expected = "," if language == "en" else ";"
    assert content == f'\ufeffname{expected}does\r\nOla{expected}"prints, books; maps"\r\n'.encode()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("parted", [";", "\n", "; ", ';"', "\n\n", "\t", ",", '";"'])
@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_in_no_program_a_formula_becomes_a_cell_of_its_own(
    language: str, delimiter: str, parted: str, start: str
) -> None:
    rows = [("Ola", f"prints, books{parted}{start}HYPERLINK(1)"), (f"a{parted}{start}1", "b")]
    content = csv_file(["who", "what"], rows, language)
    lines = io.StringIO(content.decode("utf-8-sig"), newline="")
    cells = [cell for row in csv.reader(lines, delimiter=delimiter) for cell in row]
    assert not [cell for cell in cells if cell.lstrip('" ').startswith(("=", "+", "-", "@"))]


@given(people=st.lists(profiles(), max_size=3))
@settings(max_examples=examples(30, 10), deadline=None)
def test_whatever_members_wrote_every_cell_is_harmless_and_in_its_place(people: list[Profile]) -> None:
    rows = table(*people)

    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0"))]
    assert len(rows) == len(people) + 1
