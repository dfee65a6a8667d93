"""From what is filled in to a request."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cooperation import drafting
from bot.cooperation.drafting import ANY, Read
from bot.cooperation.drafts import MAX_CONCEPTS, TEXT_LIMIT, Draft, Part, check, left_open
from bot.cooperation.hints import with_hints
from bot.cooperation.model import Details, Mode, Period, Project, RequestKind, Reward, Where, found_so_far
from bot.errors import UserError
from bot.servers.model import Place

READ = Read("pl", ("lighting-design",), ("stage-design",))
PLACES = (Place("rostock", "Rostock", "DE", "Europe/Berlin"),)
TODAY = date(2026, 3, 2)


def written(text: str, draft: Draft | None = None) -> drafting.Outcome:
    return drafting.words(draft or Draft(), text, READ)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Szukam kogoś do oświetlenia wystawy", RequestKind.SEEK),
        ("We need somebody who sews sails", RequestKind.SEEK),
        ("Ich suche eine Schneiderin, gern im Tausch", RequestKind.SEEK),
        ("Ieškau fotografo", RequestKind.SEEK),
        ("Vi söker en keramiker", RequestKind.SEEK),
        ("Oferuję warsztaty z ceramiki", RequestKind.OFFER),
        ("Ich biete einen Raum", RequestKind.OFFER),
        ("Siūlau burių audinį", RequestKind.OFFER),
        ("Jag erbjuder en lokal", RequestKind.OFFER),
        ("We look for partners for a Creative Europe project", RequestKind.PARTNER),
        ("Szukamy partnerów do projektu", RequestKind.PARTNER),
        ("200 m of sailcloth", None),
        ("Such a needle in a haystack", None),
    ],
)
def test_a_text_says_by_itself_whether_it_seeks_or_offers(text: str, kind: RequestKind | None) -> None:
    assert with_hints(Details(text=text)).kind is kind


def test_what_a_text_says_is_not_asked_for_again_and_what_is_chosen_counts_more() -> None:
    details = written("Pilnie szukam kogoś do zdalnej korekty, mogę zapłacić honorarium").draft.details
    assert (details.period, details.mode, details.reward) == (Period.SOON, Mode.REMOTE, Reward.PAID)
    assert left_open(details) == (Part.LANGUAGES, Part.COUNTRIES)

    chosen = Draft(Details(reward=Reward.EXCHANGE))
    assert written("Ich suche jemanden, gegen Honorar", chosen).draft.details.reward is Reward.EXCHANGE


def test_one_word_will_do() -> None:
    outcome = written("Światło")
    assert outcome.problems == ()
    assert outcome.draft.details.text == "Światło"
    assert outcome.draft.maybe == ("stage-design",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x" * (TEXT_LIMIT + 1), "text-too-long"),
        ("x" * 4000, "text-too-long"),
        ("???", "coop-text-needed"),
        ("🎉🎉", "coop-text-needed"),
        ("join us at discord.gg/abc", "coop-no-invites"),
        ("https://a.example https://b.example www.c.example", "coop-too-many-links"),
    ],
)
def test_what_cannot_be_taken_is_kept_as_it_was_typed(text: str, problem: str) -> None:
    before = written("We need light").draft
    outcome = written(text, before)

    assert [each.text_id for each in outcome.problems] == [problem]
    assert outcome.draft.details == before.details
    assert outcome.draft.rejected["text"] == text
    assert written("We need more light", outcome.draft).draft.rejected == {}


@given(st.text(max_size=200))
def test_any_text_whatever_is_taken_or_kept(text: str) -> None:
    outcome = written(text)
    assert outcome.draft.details.text or outcome.draft.rejected["text"] == text


def test_what_no_menu_offers_is_left_out() -> None:
    draft = Draft()
    for part, values in (
        (Part.KIND, ["villain"]),
        (Part.PERIOD, ["never"]),
        (Part.MODE, ["gdynia"]),
        (Part.LANGUAGES, ["xx"]),
        (Part.COUNTRIES, ["XX"]),
        (Part.REWARD, ["gold"]),
    ):
        draft = drafting.choose(draft, part, values, PLACES).draft
    assert Details(answered=draft.details.answered) == draft.details


def test_a_part_that_is_left_open_on_purpose_is_not_asked_for_again() -> None:
    draft = drafting.choose(Draft(Details(text="x")), Part.COUNTRIES, [ANY], PLACES).draft
    assert draft.details.countries == ()
    assert Part.COUNTRIES not in left_open(draft.details)
    again = drafting.choose(draft, Part.COUNTRIES, [], PLACES).draft
    assert Part.COUNTRIES in left_open(again.details)


def test_a_town_of_the_network_is_a_place_to_be_in() -> None:
    details = drafting.choose(Draft(), Part.MODE, ["rostock"], PLACES).draft.details
    assert (details.mode, details.place) == (Mode.ON_SITE, Where("Rostock", "DE"))
    remote = drafting.choose(Draft(details), Part.MODE, ["remote"], PLACES).draft.details
    assert (remote.mode, remote.place) == (Mode.REMOTE, None)


def test_a_discipline_that_is_not_meant_stays_out_as_long_as_the_text_names_it() -> None:
    read = drafting.Read("en", ("photography", "exhibitions"))
    draft = drafting.words(Draft(), "Photographs for the exhibition", read).draft
    draft = drafting.choose(draft, Part.CONCEPTS, ["photography"], PLACES).draft
    assert (draft.details.concepts, draft.details.refused) == (("photography",), ("exhibitions",))

    mended = drafting.words(draft, "Photographs for our exhibition", read).draft
    assert (mended.details.concepts, mended.details.refused) == (("photography",), ("exhibitions",))
    other = drafting.words(draft, "Photographs", drafting.Read("en", ("photography",))).draft
    assert other.details.refused == ()
    back = drafting.choose(mended, Part.CONCEPTS, ["exhibitions"], PLACES).draft
    assert (back.details.concepts, back.details.refused) == (("exhibitions",), ("photography",))
    none = drafting.choose(mended, Part.CONCEPTS, [drafting.NONE], PLACES).draft
    assert (none.details.concepts, set(none.details.refused)) == ((), {"photography", "exhibitions"})


def test_there_is_an_end_to_disciplines() -> None:
    many = [f"concept-{number}" for number in range(30)]
    details = drafting.choose(Draft(), Part.CONCEPTS, many, PLACES).draft.details
    assert len(details.concepts) == MAX_CONCEPTS


@pytest.mark.parametrize(
    ("typed", "deadline"),
    [
        ("2027-03-31", date(2027, 3, 31)),
        ("31.03.2027", date(2027, 3, 31)),
        ("1/4/2027", date(2027, 4, 1)),
        ("", None),
    ],
)
def test_deadlines_are_read_as_people_write_them(typed: str, deadline: date | None) -> None:
    assert drafting.programme(Draft(), {"deadline": (typed,)}, TODAY).draft.details.project.deadline == deadline


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("soon", "coop-date-unreadable"),
        ("2027-02-30", "coop-date-unreadable"),
        ("**bold**" * 20, "coop-date-unreadable"),
        ("2026-03-01", "coop-date-past"),
    ],
)
def test_other_deadlines_wait_to_be_put_right(typed: str, problem: str) -> None:
    outcome = drafting.programme(Draft(), {"deadline": (typed,), "lead": ("we do",)}, TODAY)
    assert [each.text_id for each in outcome.problems] == [problem]
    assert outcome.draft.rejected == {"deadline": typed}
    assert outcome.draft.details.project.lead == "we do"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("join discord.gg/abc", "coop-no-invites"),
        ("https://a.example https://b.example https://c.example", "coop-too-many-links"),
    ],
)
def test_no_form_takes_advertising(typed: str, problem: str) -> None:
    for outcome in (
        drafting.programme(Draft(), {"programme": (typed,)}, TODAY),
        drafting.programme(Draft(), {"lead": (typed,)}, TODAY),
        drafting.consortium(Draft(), {"found": (typed,)}),
    ):
        assert [each.text_id for each in outcome.problems] == [problem]
        assert outcome.draft.details.project == Project()
        assert typed in outcome.draft.rejected.values()


def test_an_address_that_names_its_protocol_and_www_is_one_link() -> None:
    assert written("See https://www.a.example and HTTPS://WWW.b.example").problems == ()


def test_links_are_counted_over_the_whole_request() -> None:
    two = "https://a.example www.b.example"
    before = drafting.programme(Draft(), {"programme": (two,), "lead": ("we do",)}, TODAY).draft

    filled = {"programme": ("Creative Europe",), "budget": (two,), "duration": ("www.c.example",), "lead": ("they do",)}
    outcome = drafting.programme(before, filled, TODAY)
    assert [each.text_id for each in outcome.problems] == ["coop-too-many-links"]
    assert outcome.problems[0].parameters["count"] == 3
    kept = outcome.draft.details.project
    assert (kept.programme, kept.budget, kept.duration, kept.lead) == ("Creative Europe", "", "", "they do")
    assert outcome.draft.rejected == {"budget": two, "duration": "www.c.example"}

    # Moved from one field to another they are no more than before.
    moved = drafting.programme(before, {"programme": ("",), "lead": (two,)}, TODAY)
    assert moved.problems == ()
    for more in (
        written("We need light, see www.d.example", moved.draft),
        drafting.consortium(moved.draft, {"found": ("a theatre, www.d.example",)}),
    ):
        assert [each.text_id for each in more.problems] == ["coop-too-many-links"]
        assert (more.draft.details.text, more.draft.details.project) == ("", moved.draft.details.project)


@pytest.mark.parametrize("typed", ["many", "-1", "31", "999", "²"])
def test_numbers_of_partners_are_small_and_whole(typed: str) -> None:
    outcome = drafting.consortium(Draft(), {"partners_needed": (typed,), "countries_found": ("SE", "XX")})
    assert [each.text_id for each in outcome.problems] == ["coop-number-range"]
    assert outcome.draft.details.project.countries_found == ("SE",)


def test_the_consortium_counts_the_authors_own_country_once() -> None:
    project = Project(countries_needed=3, countries_found=("SE", "DE"))
    assert found_so_far(project, "PL") == ("PL", "SE", "DE")
    assert found_so_far(project, "SE") == ("SE", "DE")
    assert found_so_far(project, None) == ("SE", "DE")


@pytest.mark.parametrize(
    ("details", "problem"),
    [(Details(), "coop-text-needed"), (Details(text="Light"), "coop-kind-needed")],
)
def test_what_lacks_its_text_or_kind_is_not_published(details: Details, problem: str) -> None:
    with pytest.raises(UserError) as refused:
        check(details)
    assert refused.value.text_id == problem


def test_a_text_in_a_sixth_language_is_kept_as_it_is_and_marked_until_it_is_written_anew() -> None:
    foreign = Read(None, ("lighting-design",), foreign=True)

    outcome = drafting.words(Draft(), "Je cherche un éclairagiste", foreign)

    assert outcome.problems == ()
    assert outcome.draft.foreign
    assert (outcome.draft.details.text, outcome.draft.details.written_in) == ("Je cherche un éclairagiste", None)
    chosen = drafting.choose(outcome.draft, Part.KIND, ["seek"], ()).draft
    assert chosen.foreign
    assert not drafting.words(chosen, "Szukam światła", READ).draft.foreign
