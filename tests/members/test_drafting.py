"""The rules that read the forms: what is right is kept, and what is not stays as it was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.members import drafting
from bot.members.drafting import OTHER_TOWN, Filled, Outcome
from bot.members.model import (
    MAX_DISCIPLINES,
    MAX_LANGUAGES,
    NAME_LIMIT,
    WORDS_LIMIT,
    Draft,
    LanguageSkill,
    Level,
    Profile,
    Town,
)
from bot.text.languages import LANGUAGES
from bot.text.safe import length
from bot.wiring import network_places
from tests.effort import examples
from tests.profiles import CONCEPTS, OTHER_LANGUAGES, drafts, profile

PLACES = network_places()


def about(**filled: str) -> Outcome:
    return drafting.about(Draft(profile("Ola")), {field: (value,) for field, value in filled.items()}, PLACES)


@pytest.mark.parametrize(
    ("filled", "town"),
    [
        ({"place": "szczecin"}, Town("Szczecin", "PL", "szczecin")),
        ({"place": OTHER_TOWN, "town": "Vilnius", "country": "LT"}, Town("Vilnius", "LT")),
        ({"town": "rostock"}, Town("Rostock", "DE", "rostock")),
        ({"town": "  Wolgast \n", "country": "DE"}, Town("Wolgast", "DE")),
        ({"place": "szczecin", "town": "Police", "country": "PL"}, Town("Police", "PL")),
        ({"place": "rostock", "town": "Szczecin"}, Town("Szczecin", "PL", "szczecin")),
        ({}, None),
    ],
)
def test_a_town_is_a_place_of_the_network_or_another_with_its_country(
    filled: dict[str, str], town: Town | None
) -> None:
    outcome = about(name="Ola", **filled)

    assert outcome.problems == ()
    assert outcome.draft.profile.town == town


@pytest.mark.parametrize(
    ("filled", "problem"),
    [
        ({"place": OTHER_TOWN}, "town-name-needed"),
        ({"country": "LT"}, "town-name-needed"),
        ({"town": "Atlantis"}, "town-country-needed"),
        ({"place": "szczecin", "town": "Police"}, "town-country-needed"),
        ({"town": "Atlantis", "country": "XX"}, "town-country-needed"),
        ({"town": "🏝️", "country": "SE"}, "town-name-needed"),
        ({"town": "x" * 61, "country": "SE"}, "text-too-long"),
    ],
)
def test_a_town_that_cannot_be_taken_stays_as_typed(filled: dict[str, str], problem: str) -> None:
    outcome = about(name="Ola", **filled)

    assert [each.text_id for each in outcome.problems] == [problem]
    assert outcome.draft.profile.town == profile().town
    assert outcome.draft.rejected == {"town": filled.get("town", "")}


def test_a_place_is_chosen_instead_of_the_town_that_was_typed_before() -> None:
    chosen = {"name": ("Ola",), "place": ("szczecin",), "town": ("Police",), "country": ("PL",)}

    for before in (Draft(profile("Ola", town=Town("Police", "PL"))), Draft(profile("Ola"), {"town": "Police"})):
        outcome = drafting.about(before, chosen, PLACES)
        assert outcome.draft == Draft(profile("Ola"))


@pytest.mark.parametrize("name", ["", "   ", "🙂🙂", "12345", "\u202e\u202e", "-_-", "x" * (NAME_LIMIT + 1)])
def test_a_name_has_a_letter_and_fits(name: str) -> None:
    outcome = about(name=name)

    assert len(outcome.problems) == 1
    assert outcome.draft.profile.name == "Ola"
    assert outcome.draft.rejected["name"] == name


def test_what_is_put_right_is_no_longer_kept_as_wrong() -> None:
    wrong = drafting.words(Draft(), {"links": ("javascript:alert(1)",)})
    right = drafting.words(wrong.draft, {"links": ("example.org",)})

    assert wrong.draft.rejected == {"links": "javascript:alert(1)"}
    assert right.draft.rejected == {}
    assert right.draft.profile.links == ("https://example.org",)


def test_of_fifty_disciplines_the_first_twelve_are_kept_and_the_rest_named() -> None:
    outcome = drafting.add_disciplines(Draft(), (*CONCEPTS[:50], *CONCEPTS[:50]))

    assert outcome.draft.profile.disciplines == tuple(CONCEPTS[:MAX_DISCIPLINES])
    assert [problem.text_id for problem in outcome.problems] == ["disciplines-too-many"]


def test_languages_are_added_changed_and_taken_away_but_not_beyond_the_limit() -> None:
    full = tuple(LanguageSkill(code, Level.GOOD) for code in OTHER_LANGUAGES[:MAX_LANGUAGES])
    draft = Draft(Profile(languages=full))

    more = drafting.another_language(draft, {"language": ("Italian",), "level": ("basic",)})
    changed = drafting.another_language(draft, {"language": ("Ukrainian",), "level": ("native",)})
    fewer = drafting.another_language(draft, {"language": ("ukraiński",)})
    unknown = drafting.another_language(draft, {"language": ("Klingonish",), "level": ("native",)})

    assert [problem.text_id for problem in more.problems] == ["languages-too-many"]
    assert LanguageSkill("uk", Level.NATIVE) in changed.draft.profile.languages
    assert len(fewer.draft.profile.languages) == MAX_LANGUAGES - 1
    assert unknown.draft.rejected == {"language": "Klingonish"}


def test_the_networks_languages_are_not_added_beyond_the_limit_either() -> None:
    others = tuple(LanguageSkill(code, Level.GOOD) for code in OTHER_LANGUAGES[: MAX_LANGUAGES - 2])
    polish = LanguageSkill("pl", Level.GOOD)
    draft = Draft(Profile(languages=(polish, *others)))

    outcome = drafting.languages(draft, dict.fromkeys(LANGUAGES, ("native",)))

    assert [problem.text_id for problem in outcome.problems] == ["languages-too-many"]
    kept = outcome.draft.profile.languages
    assert len(kept) == MAX_LANGUAGES
    assert {LanguageSkill("pl", Level.NATIVE), *others} < set(kept)
    assert drafting.languages(outcome.draft, {}).draft.profile.languages == others


FIELDS = (
    *("name", "place", "town", "country", "kind", "does", "offers", "seeks", "links", "written_in", "language"),
    *("level", "workplace", "availability", "availability_note", "contact", *LANGUAGES),
)
VALUES = st.lists(st.text(max_size=1_200), max_size=2).map(tuple)


def anything() -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    """What a form could hold, and what it never would."""
    return st.dictionaries(st.sampled_from([str(field) for field in FIELDS]), VALUES)


@given(draft=drafts(), filled=anything())
@settings(max_examples=examples(60, 20), deadline=None)
def test_no_form_whatever_breaks_a_draft(draft: Draft, filled: Filled) -> None:
    outcomes = [
        drafting.about(draft, filled, PLACES),
        drafting.words(draft, filled),
        drafting.languages(draft, filled),
        drafting.another_language(draft, filled),
        drafting.work(draft, filled),
    ]

    for outcome in outcomes:
        profile = outcome.draft.profile
        assert profile.name
        assert len(profile.languages) <= MAX_LANGUAGES
        assert all(length(words) <= WORDS_LIMIT for words in (profile.does, profile.offers, profile.seeks))
        assert set(outcome.draft.rejected.values()) <= {
            *draft.rejected.values(),
            *(_first(filled, f) for f in filled),
            "",
        }


def _first(filled: Filled, field: str) -> str:
    return next(iter(filled.get(field, ())), "")
