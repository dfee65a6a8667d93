"""What is said to two people at once, in the language of each."""

from dataclasses import replace

from discord import ui

from bot.cooperation.browsing import Notice
from bot.cooperation.model import RequestKind
from bot.members.model import Kind, Profile, Town
from bot.ui.threads import languages_in_common
from cogs.cooperation import notes, words
from tests.texts import catalogue
from tests.ui.test_cooperation_limits import SNOWFLAKE, member, request, server

BOTH = catalogue().public(("pl", "sv"))


def test_each_sentence_names_the_languages_in_its_own() -> None:
    said = languages_in_common(("en", "de"), BOTH)

    assert said == "-# Wasze wspólne języki: angielski, niemiecki · Språk som ni har gemensamt: engelska, tyska"


def test_what_somebody_is_stands_apart_from_where_they_live() -> None:
    somebody = replace(member("W"), profile=Profile("Ola", Town("Elbląg", "PL"), Kind.PERSON))

    assert words.person(somebody, BOTH).endswith("Elbląg, Polska / Polen · Osoba twórcza / En kreativ person")


def test_the_fine_print_of_a_thread_is_fine_in_both_languages() -> None:
    told = Notice(request("W", RequestKind.SEEK), server(), "sv", SNOWFLAKE)

    *_, last = (each for each in notes.first(told, BOTH).walk_children() if isinstance(each, ui.TextDisplay))

    assert [line for line in last.content.splitlines() if not line.startswith("-# ")] == []
