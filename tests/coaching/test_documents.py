"""What members take along: Markdown and PDF with all their letters, and the picture of numbers over time."""

from bot.coaching.documents import Chapter, Document, Entry, markdown
from bot.coaching.library import CONTENT, read_apart
from bot.coaching.paper import print_document
from bot.coaching.picture import Curve, _draw  # pyright: ignore[reportPrivateUsage]

LETTERS = "Zażółć gęślą jaźń – ąčęėįšųūž – åäö ÅÄÖ – äöüß"
DOCUMENT = Document(
    LETTERS,
    "9 March",
    (
        Chapter("Plan", points=("Call *Kuba*\n# at once",)),
        Chapter("", entries=(Entry("**Why** so?", f"{LETTERS}\n# not a heading\n🦦"),)),
    ),
)


def test_in_markdown_what_was_said_stays_a_quotation() -> None:
    written = markdown(DOCUMENT).decode()

    assert written.splitlines()[0] == f"# {LETTERS}"
    assert "- Call *Kuba* # at once" in written
    assert f"**Why so?**\n\n> {LETTERS}\n> # not a heading\n> 🦦\n" in written


def test_the_pdf_has_every_letter_of_the_network() -> None:
    paper = print_document(DOCUMENT)

    assert paper.startswith(b"%PDF-")
    # The tables from the glyphs of each font back to letters, as readers and searches use them.
    tables = b"".join(each for each in paper.split(b"endstream") if b"beginbfchar" in each).upper()
    for letter in LETTERS.replace(" ", ""):
        assert f"<{ord(letter):04X}>".encode() in tables, letter


def test_the_picture_is_drawn_with_gaps_and_signs_that_would_be_formulas() -> None:
    drawn = _draw(["1", "2", "3"], [Curve("How $ure?", (1.0, None, 9.0), (1.0, 10.0)), Curve("x", (None, 3, 4), None)])

    assert drawn.startswith(b"\x89PNG")


async def test_a_spreadsheet_is_read_in_another_process_and_comes_back_whole() -> None:
    path = CONTENT / "how-we-work.xlsx"

    [reading] = await read_apart([(path.read_bytes(), path.name)])

    assert reading.form is not None
    assert reading.form.form_id == "how_we_work"
