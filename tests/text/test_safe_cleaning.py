"""What members write is kept as they meant it, and nothing that hides or harms."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.text.safe import MARKS_PER_LETTER, clean_line, clean_text, has_letters, is_blank, length

WIDE = 1_000_000
NASTY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\u200b\u200c\u200d\u2060\u202e\u2066\ufeff\ufe0f\ufe0e\u20e3\u0301\u0338\u0e47"
            "\n\r\t\x85\u2028 \u3164\u034f\u2800"
            "👩💻🏽❤🇵🇱🏴\U000e0067\U000e007fक\u094dمی#1a<"
        ),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć gęślą jaźń",
        "Žąsų kaimenė, ė̃ ir ū́",
        "Größe, Straße, Ärger",
        "Blåbärssoppa på Karlshamns torg",
        "tiếng Việt",
        "שָׁלוֹם",
        "مُحَمَّد",
        "می‌خواهم",
        "ภาษาไทยก็่",
        "क्‍ष",
        "👩‍💻 👩🏽‍⚕️ 🏳️‍⚧️ 👁️‍🗨️ 🙂‍↔️ ❤️‍🔥 1️⃣ ©️ 🇵🇱🇸🇪",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "🩷 🫨 🫩",
        "¯\\_(ツ)_/¯ **bold** <3",
    ],
)
def test_real_writing_stays_as_it_is(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert clean_line(text, limit=WIDE) == text
    assert clean_text(text, limit=WIDE) == text


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("  Nida \t\n  Baltic\u00a0\u3000sea ", "Nida Baltic sea"),
        ("e\u0301", "é"),
        ("a\u200b\u0301", "á"),
        ("evil\u202etxt.exe\u202c", "eviltxt.exe"),
        ("a\u200bb\u2060c\ufeffd\u00ade", "abcde"),
        ("\u2066left\u2069", "left"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("private \ue000\U000f0000", "private"),
        ("hid\U000e0068\U000e0069den", "hidden"),
        ("hid\ufe0f\ufe01\U000e0101den", "hidden"),
        ("half \ud83d", "half"),
        ("not a\u200djoin", "not ajoin"),
        ("\u3164\u115f\u2800", ""),
        ("\u0301accent on nothing", "accent on nothing"),
    ],
)
def test_what_hides_or_harms_is_dropped(raw: str, cleaned: str) -> None:
    assert clean_line(raw, limit=WIDE) == cleaned


def test_zalgo_keeps_its_letters_and_loses_its_towers() -> None:
    zalgo = "".join(letter + "\u0317\u0352\u0351\u0300\u0334" * 8 for letter in "hello")
    cleaned = unicodedata.normalize("NFD", clean_line(zalgo, limit=WIDE))
    assert "".join(character for character in cleaned if not unicodedata.combining(character)) == "hello"
    assert len(cleaned) <= len("hello") * (1 + MARKS_PER_LETTER)


def test_zero_width_characters_do_not_restart_the_count_of_marks() -> None:
    assert len(clean_line("a" + ("\u0317" * 4 + "\u200b") * 50, limit=WIDE)) == 1 + MARKS_PER_LETTER


def test_paragraphs_stay_and_runs_of_blank_lines_do_not() -> None:
    assert clean_text(" one \r\n\r\n \r\n\u2028two\x85three  four\n\n", limit=WIDE) == "one\n\ntwo\nthree four"


def test_too_long_is_refused_and_says_which_text_it_was() -> None:
    with pytest.raises(UserError) as caught:
        clean_text("Paper *boats*, all of them, in every harbour of the South Baltic", limit=20)
    assert caught.value.text_id == "text-too-long"
    assert caught.value.parameters["limit"] == 20
    assert caught.value.parameters["length"] == 64
    start = str(caught.value.parameters["start"])
    assert start.startswith("Paper \\*boats\\*, all")
    assert start.endswith("…")


def test_the_limit_itself_fits_and_is_measured_after_cleaning() -> None:
    assert clean_line(" a b\u200b  c ", limit=5) == "a b c"
    with pytest.raises(UserError):
        clean_line("a b c", limit=4)


def test_an_emoji_counts_as_discord_clients_count_it() -> None:
    assert length("a👋") == 3
    with pytest.raises(UserError):
        clean_line("👋👋", limit=3)


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u2060", "\u3164", "\u2800\u2800", "\u0301", "\u200d\ufe0f"])
def test_nothing_to_see_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not has_letters(text)


@pytest.mark.parametrize("text", ["🎨", "👩‍💻", "...", "42", "1️⃣", "🇱🇹"])
def test_emoji_digits_and_signs_can_be_seen_but_are_no_name(text: str) -> None:
    assert not is_blank(text)
    assert not has_letters(text)


@pytest.mark.parametrize("text", ["Ona", "Ł", "Ö 🎨", "Оля", "爱"])
def test_a_name_has_letters(text: str) -> None:
    assert has_letters(text)


@given(NASTY)
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    line = clean_line(raw, limit=WIDE)
    assert clean_line(line, limit=WIDE) == line
    text = clean_text(raw, limit=WIDE)
    assert clean_text(text, limit=WIDE) == text


@given(NASTY)
@example("0 \ud7fc 0")
def test_nothing_invisible_is_left_but_spaces_and_the_joints_of_writing(raw: str) -> None:
    text = clean_text(raw, limit=WIDE)
    assert text == text.strip()
    assert "\n\n\n" not in text
    assert "  " not in text
    assert unicodedata.is_normalized("NFC", text)
    for index, character in enumerate(text):
        category = unicodedata.category(character)
        if category == "Cf":
            assert character in "\u200c\u200d" or "\U000e0030" <= character <= "\U000e007f"
            assert index > 0
        elif category == "Cn":
            assert "\U0001f000" <= character <= "\U0001faff"
        else:
            assert category not in {"Cc", "Co", "Cs", "Zl", "Zp"} or character == "\n"


@given(NASTY)
def test_a_line_is_one_line(raw: str) -> None:
    assert len(clean_line(raw, limit=WIDE).splitlines()) <= 1


@given(NASTY, st.integers(min_value=1, max_value=20))
def test_what_is_accepted_is_within_the_limit_and_uncut(raw: str, limit: int) -> None:
    whole = clean_text(raw, limit=WIDE)
    try:
        accepted = clean_text(raw, limit=limit)
    except UserError:
        assert length(whole) > limit
    else:
        assert accepted == whole
        assert length(accepted) <= limit
