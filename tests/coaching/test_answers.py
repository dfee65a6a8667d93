from datetime import date
from decimal import Decimal

import pytest

from bot.coaching import answers
from bot.coaching.forms.model import Kind
from bot.coaching.forms.values import text_of
from bot.coaching.state import Bounds, Pledge
from bot.errors import UserError
from bot.text.languages import LANGUAGES

TODAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("3", "en", "3"),
        ("3,5", "pl", "3.5"),
        ("3.5", "pl", "3.5"),
        ("3,5", "en", "3.5"),
        ("1,000", "en", "1000"),
        ("1.000", "de", "1000"),
        ("1.000", "pl", "1.000"),
        ("1,000", "de", "1.000"),
        ("1 000,5", "sv", "1000.5"),
        ("1\u00a0000,5", "lt", "1000.5"),
        ("1'000.5", "de", "1000.5"),
        ("1.234.567,89", "de", "1234567.89"),
        ("1,234,567", "en", "1234567"),
        ("-7", "en", "-7"),
        ("\u22127", "sv", "-7"),
        ("0,25", "en", "0.25"),
        ("0.125", "de", "0.125"),
        ("3,", "pl", "3"),
        (",5", "pl", "0.5"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, language: str, number: str) -> None:
    assert answers.number(typed, language) == Decimal(number)


@pytest.mark.parametrize("language", [*LANGUAGES, "fi"])
@pytest.mark.parametrize("kept", ["1.255", "1255", "-10.5", "0.125", "12.000001"])
def test_a_number_that_is_kept_is_read_the_same_again(kept: str, language: str) -> None:
    assert answers.number(answers.as_typed(kept, language), language) == Decimal(kept)


@pytest.mark.parametrize("given", [1.255, 1e21, 0.0001, 3, -2.5])
def test_what_comes_as_a_number_is_in_no_languages_way(given: float) -> None:
    assert answers.read(Kind.DECIMAL, given, language="de", today=TODAY) == format(Decimal(str(given)).normalize(), "f")


@pytest.mark.parametrize("given", [float("nan"), float("inf"), True])
def test_what_is_no_number_though_a_file_says_so_is_refused(given: float) -> None:
    with pytest.raises(UserError, match="coaching-answer-number"):
        answers.read(Kind.DECIMAL, given, language="de", today=TODAY)


@pytest.mark.parametrize("typed", ["", "three", "3 apples", "1e5", "--3", "3-4", "9" * 40, "NaN", "∞"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    assert answers.number(typed, "en") is None


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        (Kind.TEXT, "  so\n\n\n\nit is ", "so\n\nit is"),
        (Kind.INTEGER, "1 200", "1200"),
        (Kind.DECIMAL, "2,50", "2.5"),
        (Kind.RANGE, "4", "4"),
        (Kind.DATE, "31.12.2026", "2026-12-31"),
        (Kind.TIME, "9.05", "09:05"),
        (Kind.DATE_TIME, "31.12.2026 9:05", "2026-12-31T09:05"),
        (Kind.DATE_TIME, "2026-12-31T09:05", "2026-12-31T09:05"),
        (Kind.DATE_TIME, "31 AUGUSTI 2:30 pm", "2026-08-31T14:30"),
        (Kind.SELECT_ONE, "a", "a"),
        (Kind.SELECT_MULTIPLE, ["c", "a", "c"], ("a", "c")),
        (Kind.RANK, "c a b", ("c", "a", "b")),
        (Kind.ACKNOWLEDGE, True, "OK"),
        (Kind.REPEAT_MORE, "", "no"),
        (Kind.COMMITMENT, {"what": " Call ", "by": "31.12.", "confidence": 7}, Pledge("Call", date(2026, 12, 31), 7)),
        (Kind.COMMITMENT, Pledge("Call", None, 10), Pledge("Call", None, 10)),
        (Kind.COMMITMENT, "", ""),
        *((kind, "", "") for kind in (Kind.TEXT, Kind.INTEGER, Kind.DATE, Kind.SELECT_ONE, Kind.ACKNOWLEDGE)),
    ],
)
def test_an_answer_is_kept_as_xforms_writes_it(kind: Kind, given: answers.Given, kept: object) -> None:
    bounds = Bounds(0, 10, 2) if kind is Kind.RANGE else None
    assert answers.read(kind, given, language="pl", today=TODAY, names=["a", "b", "c"], bounds=bounds) == kept


@pytest.mark.parametrize(
    ("bounds", "points"),
    [
        (Bounds(0, 10, 5), [0, 5, 10]),
        (Bounds(10, 1, 3), [10, 7, 4, 1]),
        (Bounds(10, 1, -3), [10, 7, 4, 1]),
        (Bounds(1, 10, 5), [1, 6]),
        (Bounds(0, 0.3, 0.1), [0, 0.1, 0.2, 0.3]),
        (Bounds(0, 2_000_000, 1_000_000), [0, 1_000_000, 2_000_000]),
        (Bounds(3, 3, 1), [3]),
        (Bounds(0, 1, 0), [0]),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_point_of_a_scale_can_be_chosen(bounds: Bounds, points: list[float], language: str) -> None:
    assert [bounds.point(number) for number in range(bounds.count)] == points
    kept = [answers.read(Kind.RANGE, point, language=language, today=TODAY, bounds=bounds) for point in points]
    assert kept == [text_of(point) for point in points]


def test_a_scale_says_in_digits_what_it_takes() -> None:
    with pytest.raises(UserError) as refused:
        answers.read(Kind.RANGE, "3", language="en", today=TODAY, bounds=Bounds(0, 2_000_000, 100_000))
    assert refused.value.parameters == {"start": "0", "end": "2000000", "step": "100000"}


@pytest.mark.parametrize(
    ("kind", "given", "text_id"),
    [
        (Kind.INTEGER, "2,5", "coaching-answer-integer"),
        (Kind.DECIMAL, "much", "coaching-answer-number"),
        (Kind.RANGE, "5", "coaching-answer-range"),
        (Kind.RANGE, "12", "coaching-answer-range"),
        (Kind.DATE, "12/31/2026", "coaching-answer-date"),
        (Kind.TIME, "late", "coaching-answer-time"),
        (Kind.DATE_TIME, "31.12.2026", "coaching-answer-moment"),
        (Kind.SELECT_ONE, "z", "coaching-answer-choice"),
        (Kind.SELECT_MULTIPLE, ["a", "z"], "coaching-answer-choice"),
        (Kind.RANK, ["a", "b"], "coaching-answer-rank"),
        (Kind.COMMITMENT, {"what": " ", "confidence": 5}, "coaching-answer-commitment"),
        (Kind.COMMITMENT, "just words", "coaching-answer-commitment"),
        (Kind.COMMITMENT, {"what": "Call", "confidence": 11}, "coaching-answer-confidence"),
        (Kind.COMMITMENT, {"what": "Call", "confidence": "very"}, "coaching-answer-confidence"),
        (Kind.COMMITMENT, {"what": "Call", "by": "one day", "confidence": 5}, "coaching-answer-date"),
        (Kind.TEXT, "x" * 4_001, "text-too-long"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(kind: Kind, given: answers.Given, text_id: str) -> None:
    with pytest.raises(UserError) as refused:
        answers.read(kind, given, language="pl", today=TODAY, names=["a", "b", "c"], bounds=Bounds(0, 10, 2))
    assert refused.value.text_id == text_id
