"""What expressions give, as somebody who knows XLSForm expects it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coaching import dialogue
from bot.coaching.forms.grammar import DEEPEST, ExpressionError, parse
from bot.coaching.outcome import values
from bot.coaching.state import State
from tests.coaching.books import form_of

NOW = datetime(2026, 1, 31, 14, 30, tzinfo=UTC)
TODAY = date(2026, 1, 31)

SURVEY = [
    {"type": "text", "name": "who", "label": "Who?"},
    {"type": "integer", "name": "age", "label": "Age"},
    {"type": "decimal", "name": "share", "label": "Share"},
    {"type": "date", "name": "day", "label": "Day"},
    {"type": "time", "name": "hour", "label": "Hour"},
    {"type": "select_one towns", "name": "town", "label": "Town"},
    {"type": "select_multiple towns", "name": "seen", "label": "Seen"},
    {"type": "text", "name": "none", "label": "Not answered"},
    {"type": "text", "name": "hidden_away", "label": "Not relevant", "relevant": "false()"},
    {"type": "begin_repeat", "name": "goal", "label": "Goal"},
    {"type": "text", "name": "what", "label": "What?"},
    {"type": "integer", "name": "hours", "label": "Hours"},
    {"type": "calculate", "name": "place", "calculation": "position(..)"},
    {"type": "calculate", "name": "before", "calculation": "indexed-repeat(${what}, ${goal}, position(..) - 1)"},
    {"type": "calculate", "name": "own", "calculation": "concat(${what}, ' of ', count(${goal}))"},
    {"type": "end_repeat"},
]
CHOICES = [
    {
        "list_name": "towns",
        "name": "ros",
        "label::English (en)": "Rostock",
        "label::Polski (pl)": "Rostok",
        "land": "de",
    },
    {
        "list_name": "towns",
        "name": "elb",
        "label::English (en)": "Elbląg",
        "label::Polski (pl)": "Elbląg",
        "land": "pl",
    },
    {"list_name": "towns", "name": "kar", "label::English (en)": "Karlshamn", "label::Polski (pl)": "", "land": "se"},
]
ANSWERS = {
    "who": "Ada Lace",
    "age": "36",
    "share": "2.5",
    "day": "2026-03-01",
    "hour": "06:00",
    "town": "ros",
    "seen": ("ros", "kar"),
    "hidden_away": "kept",
    "goal[1]/what": "sing",
    "goal[1]/hours": "3",
    "goal[1]+": "yes",
    "goal[2]/what": "dance",
    "goal[2]/hours": "",
    "goal[2]+": "yes",
    "goal[3]/what": "rest",
    "goal[3]/hours": "4",
}


def computed(expression: str, language: str = "en") -> dict[str, str]:
    form = form_of([*SURVEY, {"type": "calculate", "name": "result", "calculation": expression}], CHOICES)
    state = State(language=language, today=TODAY, now=NOW, started=NOW, since=NOW, answers=ANSWERS)
    return values(form, state)


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("1 + 2 * 3 - 4 div 2", "5"),
        ("0.1 + 0.2", "0.3"),
        ("7 mod 3 - -1", "2"),
        ("-7 mod 3", "-1"),
        ("1 div 0 > 1000", "true"),
        ("${age} > 9 and ${age} < 100", "true"),
        ("${age} = '36'", "true"),
        ("${age} = 36.0", "true"),
        ("${none} = ''", "true"),
        ("${hidden_away} = ''", "true"),
        ("${none} > 0 or ${none} <= 0", "false"),
        ("not(${none})", "true"),
        ("if(${age} >= 18, 'adult', 'child')", "adult"),
        ("coalesce(${none}, ${hidden_away}, 'x')", "x"),
        ("selected(${seen}, 'ros') and not(selected(${seen}, 'elb'))", "true"),
        ("selected-at(${seen}, 1)", "kar"),
        ("selected-at(${seen}, 7)", ""),
        ("count-selected(${seen})", "2"),
        ("count-selected(${none})", "0"),
        ("jr:choice-name(${town}, '${town}')", "Rostock"),
        ("jr:choice-name(selected-at(${seen}, 1), '${seen}')", "Karlshamn"),
        ("string-length(${who})", "8"),
        ("substr(${who}, 0, 3)", "Ada"),
        ("substr(${who}, -4)", "Lace"),
        ("substring(${who}, 5)", "Lace"),
        ("substring-before(${who}, ' ')", "Ada"),
        ("substring-after(${who}, ' ')", "Lace"),
        ("starts-with(${who}, 'Ada') and ends-with(${who}, 'ce') and contains(${who}, ' ')", "true"),
        ("translate('bar', 'abc', 'AB')", "BAr"),
        ("normalize-space('  a  b ')", "a b"),
        ("regex(${who}, '[A-Z][a-z]+ [A-Z][a-z]+')", "true"),
        ("regex(${who}, '[a-z]+')", "false"),
        ("concat(${who}, ', ', ${age})", "Ada Lace, 36"),
        ("join(' + ', ${what})", "sing + dance + rest"),
        ("int(2.9) + int('-2.9')", "0"),
        ("round(2.5)", "3"),
        ("round(-2.5)", "-2"),
        ("round(2.345, 2)", "2.35"),
        ("round(1234, -2)", "1200"),
        ("floor(-1.5) + ceiling(1.2)", "0"),
        ("number('x') = number('x')", "false"),
        ("pow(2, 10) + abs(-4) + sqrt(16)", "1032"),
        ("max(${hours}) + min(${hours})", "7"),
        ("min(${age}, 3, '')", "3"),
        ("sum(${hours})", "7"),
        ("count(${goal})", "3"),
        ("count-non-empty(${hours})", "2"),
        ("count(${hours}[. > 3])", "1"),
        ("indexed-repeat(${what}, ${goal}, 2)", "dance"),
        ("indexed-repeat(${what}, ${goal}, 9)", ""),
        ("/data/goal[3]/what", "rest"),
        ("../who", "Ada Lace"),
        ("${age}/../who", "Ada Lace"),
        ("'Ada'[1]", ""),
        ("count(//what)", "3"),
        ("instance('towns')/root/item[name = ${town}]/land", "de"),
        ("instance('towns')/root/item[land = 'pl']/label", "Elbląg"),
        ("count(instance('towns')/root/item)", "3"),
        ("today()", "2026-01-31"),
        ("date(today() + 30)", "2026-03-02"),
        ("${day} > today()", "true"),
        ("${day} - today()", "29"),
        ("date('2024-02-29') = '2024-02-29'", "true"),
        ("format-date(${day}, '%e. %n. %Y, %d/%m/%y %b %a')", "1. 3. 2026, 01/03/26 Mar Sun"),
        ("format-date-time(now(), '%H:%M:%S')", "14:30:00"),
        ("format-date(${none}, '%Y')", ""),
        ("decimal-date-time('1970-01-02T12:00:00Z')", "1.5"),
        ("decimal-time(${hour})", "0.25"),
        ("${hour} < '07:30'", "true"),
        ("boolean-from-string('1') and not(boolean-from-string('yes'))", "true"),
        ("checklist(1, 2, ${who}, ${none}, true())", "true"),
        ("weighted-checklist(3, -1, true(), 2, false(), 5)", "false"),
        ("once(5)", "5"),
        ("true() = (1 = 1)", "true"),
        ("(1 < 2) = 'x'", "true"),
        ("position(${goal}[2])", "2"),
        ("${last-saved#who} = ''", "true"),
        ("if(true(), 'only this', 1 div 0)", "only this"),
        ("'it''s'", "it's"),
        ("string-length(uuid()) = 36 and random() < 1", "true"),
        ("name('nonsense'", None),
    ],
)
def test_an_expression_gives(expression: str, result: str | None) -> None:
    if result is None:
        with pytest.raises(ExpressionError):
            parse(expression)
    else:
        assert computed(expression).get("result", "") == result


def test_names_of_choices_and_months_are_in_the_members_language() -> None:
    assert computed("jr:choice-name(${town}, '${town}')", "pl")["result"] == "Rostok"
    assert computed("format-date(${day}, '%b')", "pl")["result"] == "mar"


def test_what_has_no_translation_is_shown_in_the_default_language() -> None:
    assert computed("jr:choice-name('kar', '${town}')", "pl")["result"] == "Karlshamn"


def test_within_a_repeat_the_same_round_is_meant() -> None:
    found = computed("0")
    assert [found[f"goal[{place}]/place"] for place in (1, 2, 3)] == ["1", "2", "3"]
    assert [found.get(f"goal[{place}]/before", "") for place in (1, 2, 3)] == ["", "sing", "dance"]
    assert found["goal[2]/own"] == "dance of 3"


@pytest.mark.parametrize(
    ("expression", "code", "what"),
    [
        ("pulldata('a', 'b', 'c', 'd')", "function", "pulldata"),
        ("frobnicate(1)", "function", "frobnicate"),
        ("cht:difference-in-days(1, 2)", "function", "cht:difference-in-days"),
        ("if(1, 2)", "syntax", "if(1, 2)"),
        ("1 +", "syntax", "1 +"),
        ("${age} is 3", "syntax", "${age} is 3"),
        ("${age} / 2", "division", "${age} / 2"),
        ("${share}/2.5 > 3", "division", "${share}/2.5 > 3"),
        ("100 * ${age} / 4", "division", "100 * ${age} / 4"),
        ("sum(${hours}) / count(${goal})", "division", "sum(${hours}) / count(${goal})"),
        ("${age} / ${share}", "division", "${age} / ${share}"),
        ("${age} / (1 + 1)", "division", "${age} / (1 + 1)"),
        ("${age} / '2'", "division", "${age} / '2'"),
        ("${a", "syntax", "${a"),
        ("${a b}", "reference", "${a b}"),
        ("(" * (DEEPEST + 1) + "1" + ")" * (DEEPEST + 1), "long", ""),
        ("1 + " * 2_000 + "1", "long", ""),
    ],
)
def test_what_cannot_be_computed_is_refused(expression: str, code: str, what: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        parse(expression)
    assert (refused.value.code, refused.value.what) == (code, what)


def test_once_keeps_what_it_gave_first() -> None:
    form = form_of(
        [
            {"type": "calculate", "name": "began", "calculation": "once(today())"},
            {"type": "text", "name": "a", "label": "A"},
            {"type": "note", "name": "b", "label": "${began}, today ${now_is}"},
            {"type": "calculate", "name": "now_is", "calculation": "today()"},
        ]
    )
    state = dialogue.begin(form, language="en", today=TODAY, now=NOW)
    state = dialogue.answer(form, state, "x", today=date(2026, 2, 2), now=NOW)
    shown = dialogue.prompt(form, state)
    assert shown is not None
    assert shown.label == "2026-01-31, today 2026-02-02"


@pytest.mark.parametrize(
    ("calculation", "before", "after"),
    [
        ("today()", "2026-01-31", "2026-02-02"),
        ("substr(now(), 0, 10)", "2026-01-31", "2026-02-02"),
        ("concat('no ', 'clock')", "no clock", "no clock"),
    ],
)
def test_what_tells_the_time_is_computed_anew_though_no_answer_has_changed(
    calculation: str, before: str, after: str
) -> None:
    form = form_of(
        [
            {"type": "note", "name": "a", "label": "It is ${time}"},
            {"type": "note", "name": "b", "label": "It is ${time}"},
            {"type": "calculate", "name": "time", "calculation": calculation},
        ]
    )
    first = dialogue.begin(form, language="en", today=TODAY, now=NOW)
    later = NOW + timedelta(days=2)
    second = dialogue.answer(form, first, None, today=later.date(), now=later)
    said = [prompt.label for state in (first, second) if (prompt := dialogue.prompt(form, state))]
    assert said == [f"It is {before}", f"It is {after}"]
