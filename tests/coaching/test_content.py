"""The dialogues that ship: complete in five languages, short enough for Discord, and a conversation on every way."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from bot.coaching import dialogue
from bot.coaching.answers import Given
from bot.coaching.forms.model import Form, Item, Kind, Role, Text
from bot.coaching.forms.reading import read_form
from bot.coaching.state import Prompt
from bot.text.languages import LANGUAGES

CONTENT: Final = Path(dialogue.__file__).parent / "content"
FILES: Final = ("how-we-work.xlsx", "planning-a-project.xlsx", "organising-my-work.xlsx")
NOW: Final = datetime(2026, 1, 1, 12, tzinfo=UTC)
TODAY: Final = NOW.date()
STEPS: Final = range(15, 26)
"""How many a dialogue may show: half an hour, and a plan that stands on something."""

Answers = Mapping[str, Given]

SURE: Final[Answers] = {"confidence": 9}
UNSURE: Final[Answers] = {"confidence": 5}


@dataclass(frozen=True, slots=True)
class Way:
    """A way through a dialogue: the answers that lead there, and questions that are asked on it and not elsewhere."""

    answers: Answers
    meets: tuple[str, ...]
    misses: tuple[str, ...] = ()


# The first four of each are walked in every language.
WAYS: Final[Mapping[str, tuple[Way, ...]]] = {
    "how-we-work.xlsx": (
        Way(
            {"friction": "deciding", **SURE}, ("people", "last_decision", "waiting_decision", "decider", "commitment_2")
        ),
        Way(
            {"friction": "meetings", "setup": "pair", **UNSURE},
            ("meeting_worth", "make_it_8"),
            ("people", "commitment_2"),
        ),
        Way(
            {"friction": "one_does_all", "hats": ["booking", "money", "tech", "rooms"]}, ("hat_away",), ("hat_deputy",)
        ),
        Way(
            {"friction": "unsaid", "unsaid_since": "years", "now_score": 1},
            ("outsider_who", "glue"),
            ("talk_who", "already"),
        ),
        Way({"friction": "one_does_all", "hats": ["booking"]}, ("hat_deputy",), ("hat_away",)),
        Way({"friction": "money", "paid_of_ten": 2}, ("unpaid_deal",)),
        Way({"friction": "money", "paid_of_ten": 9}, ("money_sentence",), ("unpaid_deal",)),
        Way({"friction": "unsaid", "unsaid_since": "weeks"}, ("talk_who",), ("outsider_who",)),
        Way({"friction": "handover"}, ("only_knows", "leaving", "heir")),
        Way({"friction": "newcomers", "joined": 3}, ("newcomer_lost", "gaps"), ("newcomer_door",)),
        Way({"friction": "newcomers", "joined": 0}, ("newcomer_door",), ("newcomer_lost",)),
        Way({"friction": "other"}, ("friction_own", "gaps")),
    ),
    "planning-a-project.xlsx": (
        Way(
            {"money": "grant_open", "team": "alone", "hours_needed": 900, **UNSURE},
            ("grant_day", "no_grant", "gap_alone", "make_it_8"),
        ),
        Way(
            {"money": "client", "client_written": ["price"], "team": "two", **SURE},
            ("client_sentence", "promised", "commitment_2"),
        ),
        Way({"money": "sales", "team": "spread", "hours_needed": 900}, ("first_ten", "gap_team")),
        Way({"money": "grant_yes", "grant_duties": ["nothing"], "team": "alone"}, ("duty_gap", "alone_gap")),
        Way(
            {"money": "grant_yes", "grant_duties": ["report", "receipts", "logos", "counting", "share"]},
            (),
            ("duty_gap",),
        ),
        Way({"money": "client", "client_written": ["price", "deposit", "rounds", "rights"]}, (), ("client_sentence",)),
        Way({"money": "own"}, ("own_limit",)),
        Way({"money": "none"}, ("none_cost",)),
    ),
    "organising-my-work.xlsx": (
        Way(
            {"trouble": "open", "open_projects": 4, **SURE}, ("let_go", "finish_line", "commitment_2"), ("next_finish",)
        ),
        Way({"trouble": "last_minute", "late_why": "perfect", **UNSURE}, ("good_enough", "make_it_8"), ("ugly_start",)),
        Way({"trouble": "unpaid_bills", "overdue": 2}, ("oldest_bill", "dunning"), ("before_work",)),
        Way({"trouble": "alone", "witnesses": ["cat"]}, ("first_witness",), ("steady_witness",)),
        Way({"trouble": "open", "open_projects": 2}, ("next_finish",), ("let_go",)),
        Way({"trouble": "own_time"}, ("own_blocks", "own_thief")),
        Way({"trouble": "last_minute", "late_why": "like_it"}, ("ugly_start",)),
        Way({"trouble": "last_minute", "late_why": "no_one_waits"}, ("early_eyes",)),
        Way({"trouble": "last_minute", "late_why": "too_many_yes"}, ("no_words",)),
        Way({"trouble": "admin", "pile": ["mails", "tax", "files"]}, ("pile_costs",), ("pile_habit",)),
        Way({"trouble": "admin", "pile": ["tax"]}, ("pile_habit",), ("pile_costs",)),
        Way({"trouble": "unpaid_bills", "overdue": 0}, ("before_work",), ("dunning", "oldest_bill")),
        Way({"trouble": "no_rest", "free_days": 0}, ("next_free", "rest_thief")),
        Way({"trouble": "no_rest", "free_days": 3}, ("rest_thief",), ("next_free",)),
        Way({"trouble": "alone", "witnesses": ["cat", "studio"]}, ("steady_witness",), ("first_witness",)),
        Way({"trouble": "too_little"}, ("offers", "last_jobs")),
    ),
}


@cache
def form_in(file: str) -> Form:
    reading = read_form((CONTENT / file).read_bytes(), file)
    assert reading.problems == ()
    assert reading.form is not None
    return reading.form


def usual(prompt: Prompt) -> Given:
    """An answer to whatever no way cares about."""
    names = [choice.name for choice in prompt.choices]
    answers: Mapping[Kind, Given] = {
        Kind.SELECT_ONE: names[-1] if names else None,
        Kind.SELECT_MULTIPLE: names[:3],
        Kind.RANK: names,
        Kind.INTEGER: 5,
        Kind.DECIMAL: 2.5,
        Kind.RANGE: 5,
        Kind.DATE: "2026-01-01" if prompt.step.endswith("oldest_bill") else "2026-06-01",
        Kind.COMMITMENT: {"what": f"Call Kuba about {prompt.step}", "by": "2026-01-08", "confidence": 8},
    }
    return answers.get(prompt.kind, f"What I say of {prompt.step}")


def walk(form: Form, answers: Answers, language: str = "en") -> list[Prompt]:
    """All that is shown, in order."""
    state = dialogue.begin(form, language=language, today=TODAY, now=NOW)
    shown: list[Prompt] = []
    while prompt := dialogue.prompt(form, state):
        shown.append(prompt)
        given = answers.get(name_of(prompt), usual(prompt))
        state = dialogue.answer(form, state, given, today=TODAY, now=NOW)
    return shown


def name_of(prompt: Prompt) -> str:
    return prompt.step.rpartition("/")[2]


def asked(form: Form) -> Iterator[Item]:
    return (item for item in form.walk() if item.asked)


def references(text: str) -> list[str]:
    return sorted(re.findall(r"\$\{\w+\}", text))


def in_all_languages(text: Text) -> bool:
    return set(text) == set(LANGUAGES) and len({tuple(references(each)) for each in text.values()}) == 1


@pytest.mark.parametrize("file", FILES)
def test_every_text_is_there_in_every_language(file: str) -> None:
    form = form_in(file)
    assert set(form.languages) == set(LANGUAGES) == set(form.title)
    for item in form.walk():
        texts = [item.label] if item.asked or (item.role is Role.GROUP and "field-list" not in item.appearance) else []
        texts += [item.hint] if item.hint else []
        texts += [item.required_message] if item.required else []
        texts += [item.constraint_message] if item.constraint else []
        assert all(in_all_languages(text) for text in texts), item.path
    for options in form.lists.values():
        assert all(in_all_languages(option.label) for option in options)


@pytest.mark.parametrize("file", FILES)
def test_texts_fit_a_phone_and_discord(file: str) -> None:
    form = form_in(file)
    for item in asked(form):
        most = 900 if item.kind is Kind.NOTE else 350
        assert all(len(text) <= most for text in item.label.values()), item.path
        assert all(len(text) <= 200 for text in item.hint.values()), item.path
    for name, options in form.lists.items():
        assert len(options) <= 10, name
        assert all(len(text) <= 80 for option in options for text in option.label.values()), name


@pytest.mark.parametrize("file", FILES)
def test_quotation_marks_are_those_of_the_language(file: str) -> None:
    form = form_in(file)
    marks = {"en": "“”", "de": "„“", "pl": "„”", "lt": "„“", "sv": "””"}
    options = [option.label for each in form.lists.values() for option in each]
    for text in [*options, *(text for item in form.walk() for text in (item.label, item.hint))]:
        for language, words in text.items():
            found = re.findall('[“”„"]', words)
            assert "".join(found) == marks[language] * (len(found) // 2), words


@pytest.mark.parametrize("file", FILES)
def test_no_noun_stands_behind_a_number(file: str) -> None:
    """Polish and Lithuanian would need another form for each number, so figures stand at the end of a phrase."""
    form = form_in(file)
    numbers = {item.name for item in form.walk() if item.kind in {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE}}
    numbers |= {item.name for item in form.walk() if re.search(r"count|hours|\*|div| - ", item.calculation)}
    behind = re.compile(rf"\$\{{(?:{'|'.join(numbers)})\}} (?!z 6|iš 6|of 6|von 6|av 6)\w")
    for item in form.walk():
        assert not [text for text in item.label.values() if behind.search(text)], item.path


@pytest.mark.parametrize(
    ("file", "way", "language"),
    [
        (file, way, language)
        for file, ways in WAYS.items()
        for at, way in enumerate(ways)
        for language in (LANGUAGES if at < 4 else ["en"])
    ],
)
def test_each_way_is_a_conversation_of_its_own(file: str, way: Way, language: str) -> None:
    form = form_in(file)
    shown = walk(form, way.answers, language)
    names = [name_of(prompt) for prompt in shown]
    assert len(shown) in STEPS
    assert set(way.meets) <= set(names)
    assert not set(way.misses) & set(names)
    assert "commitment_1" in names
    assert sum("reflection" in item.appearance for item in form.walk() if item.name in names) >= 2
    for prompt in shown:
        assert "${" not in prompt.label
        assert "NaN" not in prompt.label


@pytest.mark.parametrize("file", FILES)
def test_no_question_is_asked_on_no_way(file: str) -> None:
    form = form_in(file)
    met = {name_of(prompt) for way in WAYS[file] for prompt in walk(form, way.answers)}
    assert {item.name for item in asked(form)} <= met


@pytest.mark.parametrize("file", FILES)
def test_the_plan_at_the_end_is_in_the_members_words(file: str) -> None:
    said: Answers = {"goal": "Two jobs each", "options": ["odd"], "odd": "Meet in the sauna", "choice": "odd"}
    for sure in (SURE, UNSURE):
        form = form_in(file)
        collected = [option.name for option in form.lists["options"][:3]]
        last = walk(form, {**said, **sure, "options": collected})[-1]
        assert last.kind is Kind.NOTE
        assert "Two jobs each" in last.label
        assert "Meet in the sauna" in last.label
        assert "Call Kuba about will_part/commitment_1" in last.label
        assert ("Call Kuba about will_part/commitment_2" in last.label) is (sure is SURE)


@pytest.mark.parametrize("file", FILES)
def test_whoever_skips_what_may_be_skipped_has_a_plan_without_holes(file: str) -> None:
    form = form_in(file)
    optional = [item.name for item in asked(form) if not item.required]
    for sure in (SURE, UNSURE):
        shown = walk(form, {**dict.fromkeys(optional, ""), **sure, "choice": form.lists["options"][0].name})
        assert len(shown) in STEPS
        assert not re.search(r":\*\* *$", shown[-1].label, re.MULTILINE)


@pytest.mark.parametrize("file", FILES)
def test_only_what_was_collected_can_be_chosen(file: str) -> None:
    form = form_in(file)
    first, second, third, *_ = (option.name for option in form.lists["options"])
    for odd, offered in (("", [first, second, third]), ("In the laundrette", [first, second, third, "odd"])):
        shown = walk(form, {"options": [first, second, third], "odd": odd, "choice": first})
        choice = next(prompt for prompt in shown if name_of(prompt) == "choice")
        assert [each.name for each in choice.choices] == offered
