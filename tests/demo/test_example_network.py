"""The example network: invented people by first name, of all places and languages, within the limits."""

import re

import pytest

from bot.demo.page import personas
from bot.demo.people import Person, everybody, organisations, server_plan
from bot.members.model import (
    MAX_DISCIPLINES,
    MAX_LANGUAGES,
    NAME_LIMIT,
    NOTE_LIMIT,
    WORDS_LIMIT,
    Field,
    Kind,
    Profile,
)
from bot.servers.model import MAX_PUBLIC_LANGUAGES, Purpose
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES, language_of
from bot.text.links import parse_links
from bot.text.safe import clean_line, clean_text
from bot.wiring import network_places

INTRODUCED = everybody().introduced()


def profile_of(person: Person) -> Profile:
    assert person.profile is not None
    return person.profile


@pytest.fixture(params=INTRODUCED, ids=lambda person: person.name)
def profile(request: pytest.FixtureRequest) -> Profile:
    return profile_of(request.param)


def test_it_is_lively() -> None:
    assert len(INTRODUCED) >= 24
    names = [person.name for person in everybody().people]
    assert len(names) == len(set(names))
    assert len({person.username for person in everybody().people}) == len(names)


def test_all_places_are_there() -> None:
    towns = {town.place_id for person in INTRODUCED if (town := profile_of(person).town)}
    assert towns >= {place.place_id for place in network_places()}


def test_all_languages_are_written() -> None:
    assert {profile_of(person).written_in for person in INTRODUCED} == set(LANGUAGES)


def test_all_kinds_of_members_are_there() -> None:
    assert {profile_of(person).kind for person in INTRODUCED} >= set(Kind)


def test_some_are_half_empty_and_one_has_not_introduced_herself() -> None:
    filled = [len(profile_of(person).filled) for person in INTRODUCED]
    assert sum(count <= 3 for count in filled) >= 3
    assert sum(count >= len(Field) - 1 for count in filled) >= 12
    assert [person.name for person in everybody().people if person.profile is None] == ["Kalina"]


def test_people_go_by_a_first_name() -> None:
    """Only collectives and organisations have names of more than one word."""
    for person in everybody().people:
        if person.profile is None or person.profile.kind not in (Kind.COLLECTIVE, Kind.ORGANISATION):
            assert re.fullmatch(r"\w+", person.name)


def test_organisations_are_those_of_the_network() -> None:
    known = {organisation.name: organisation for organisation in organisations()}
    places = {place.place_id for place in network_places()}
    assert {organisation.place for organisation in known.values()} <= places
    for person in INTRODUCED:
        if (said := profile_of(person)).kind is Kind.ORGANISATION:
            assert said.town is not None
            assert said.town.place_id == known[person.name].place
            assert said.links == (f"https://{known[person.name].website}",)


def test_other_links_lead_to_a_page_that_is_nobodys(profile: Profile) -> None:
    if profile.kind is not Kind.ORGANISATION:
        assert all(link.startswith("https://example.org/") for link in profile.links)


def test_what_they_say_is_what_the_form_would_keep(profile: Profile) -> None:
    assert clean_line(profile.name, limit=NAME_LIMIT) == profile.name
    assert clean_line(profile.availability_note, limit=NOTE_LIMIT) == profile.availability_note
    for words in (profile.does, profile.offers, profile.seeks):
        assert clean_text(words, limit=WORDS_LIMIT) == words
    assert tuple(link.url for link in parse_links("\n".join(profile.links))) == profile.links
    assert len(profile.languages) <= MAX_LANGUAGES


def test_their_disciplines_are_in_the_taxonomy(profile: Profile) -> None:
    taxonomy = shipped_taxonomy()
    assert [concept for concept in profile.disciplines if taxonomy.get(concept) is None] == []
    assert len(profile.disciplines) <= MAX_DISCIPLINES


def test_the_server_has_a_channel_for_every_purpose() -> None:
    plan = server_plan()
    assert {plan.channel_for(purpose).purpose for purpose in Purpose} == set(Purpose)
    assert 1 <= len(plan.languages) <= MAX_PUBLIC_LANGUAGES
    assert plan.channel_for(Purpose.MODERATORS).moderators_only
    assert set(plan.moderators) <= {person.name for person in everybody().people}


def test_a_visitor_can_be_each_role_each_in_another_language() -> None:
    played = [everybody().person(persona.name) for persona in personas()]
    assert {language_of(person.locale) for person in played} == set(LANGUAGES)
    assert played[0].profile is None
    assert any(person.name in server_plan().moderators for person in played)
    assert any(person.profile and person.profile.kind is Kind.THIRD_PARTY for person in played)


def test_the_tour_leads_to_rooms_that_exist() -> None:
    rooms = {channel.name for channel in server_plan().channels()} | {"direct"}
    for persona in personas():
        assert {hint.room for hint in persona.hints} <= rooms


def test_the_talk_is_of_people_who_are_there_in_order_of_time() -> None:
    talk = everybody().talk
    assert {line.by for line in talk} <= {person.name for person in INTRODUCED}
    assert [line.hours_ago for line in talk] == sorted((line.hours_ago for line in talk), reverse=True)
    youngest = min(person.days_ago for person in INTRODUCED)
    assert talk[0].hours_ago <= youngest * 24 + 24
