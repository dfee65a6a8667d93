"""A server's own words: which are taken, that nobody else's server has them, and that they count at once."""

import asyncio
import shutil
import threading
import tomllib
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.taxonomy
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.matching.everyday import is_everyday
from bot.cooperation.matching.matcher import Matcher
from bot.errors import UserError
from bot.servers import audit
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.index import TermIndex
from bot.taxonomy.loading import read_taxonomy
from bot.taxonomy.model import Concept
from bot.vocabulary.exporting import as_toml
from bot.vocabulary.model import OwnWord, checked, joined
from bot.vocabulary.service import PAGE_SIZE, VocabularyService
from bot.vocabulary.taxonomies import Taxonomies, with_words
from tests.profiles import TAXONOMY
from tests.rooms import ABROAD, FOREIGN_MANAGER, HOME, MANAGER, MODERATOR, OLA, Rooms


@pytest.mark.parametrize(
    ("typed", "text_id"),
    [
        ("", "vocabulary-no-word"),
        ("42", "vocabulary-no-word"),
        ("ab", "vocabulary-too-short"),
        ("a b", "vocabulary-too-short"),
        ("und", "vocabulary-everyday"),
        ("ieškau", "vocabulary-everyday"),
        ("IESKAU", "vocabulary-everyday"),
        ("Szukam", "vocabulary-everyday"),
        ("looking for", "vocabulary-everyday"),
        ("paper, scissors", "vocabulary-no-word"),
        ('lubok"\nid = "x', "vocabulary-no-word"),
        ("<@1200000000000000001>", "vocabulary-no-word"),
        ("@everyone", "vocabulary-no-word"),
        ("https://example.org", "vocabulary-no-word"),
        ("**loud**", "vocabulary-no-word"),
        ("a sentence of five words here", "vocabulary-no-word"),
        ("lubok" * 9, "text-too-long"),
    ],
)
def test_what_is_no_word_is_refused(typed: str, text_id: str) -> None:
    with pytest.raises(UserError) as refusal:
        checked(typed, None, is_everyday)
    assert refusal.value.text_id == text_id


@pytest.mark.parametrize("typed", ["lubok", "Žakardas", "pop-up book", "d’argent", "arts & crafts fair", "  lubok  "])
def test_words_are_taken_as_people_write_them(typed: str) -> None:
    assert checked(typed, None, is_everyday) == typed.strip()


def test_a_stopped_word_of_one_language_may_be_a_word_of_another() -> None:
    with pytest.raises(UserError):
        checked("play", None, is_everyday)
    assert checked("play", "lt", is_everyday) == "play"


@given(st.text(max_size=45))
def test_whatever_is_taken_cannot_break_the_file(typed: str) -> None:
    try:
        word = checked(typed, None, is_everyday)
    except UserError:
        return
    own = OwnWord("w", "choir", word, "sv", 0)
    assert tomllib.loads(as_toml(TAXONOMY, [own]))["choir"]["sv"].split(", ")[-1] == word


async def test_what_is_known_is_named(vocabulary: VocabularyService) -> None:
    for typed, known in (("fotograf", "photography"), ("STOPMOTION", "stop-motion"), ("spiew", "singing")):
        with pytest.raises(UserError) as refusal:
            await vocabulary.add(MODERATOR, "bookbinding", typed, None)
        assert refusal.value.text_id == "vocabulary-known"
        assert refusal.value.parameters["concept"] == TAXONOMY.name(known, "en")


async def test_a_word_is_added_listed_recorded_and_removed(rooms: Rooms, vocabulary: VocabularyService) -> None:
    added = await vocabulary.add(MODERATOR, "bookbinding", "Klaprello", "de")

    page = await vocabulary.page(MANAGER, 0)
    assert page.words == (added,)
    assert (added.concept, added.word, added.language) == ("bookbinding", "Klaprello", "de")
    with pytest.raises(UserError) as refusal:
        await vocabulary.add(MANAGER, "choir", "kla-prello", None)
    assert refusal.value.parameters["concept"] == TAXONOMY.name("bookbinding", "en")

    removed, left = await vocabulary.remove(MANAGER, added.word_id, 0)
    assert (removed, left.words) == (added, ())
    with pytest.raises(UserError, match="vocabulary-gone"):
        await vocabulary.remove(MANAGER, added.word_id, 0)
    acts = await rooms.database.read(lambda tx: audit.newest(tx, HOME, limit=10))
    assert {(act.act.value, act.moderator_id, act.reason) for act in acts} >= {
        ("add-word", MODERATOR.user_id, "Klaprello → bookbinding"),
        ("remove-word", MANAGER.user_id, "Klaprello → bookbinding"),
    }


async def test_only_who_moderates_may(vocabulary: VocabularyService) -> None:
    own = await vocabulary.add(MODERATOR, "bookbinding", "klaprello", None)
    for attempt in (
        vocabulary.add(OLA, "bookbinding", "folioteka", None),
        vocabulary.page(OLA, 0),
        vocabulary.remove(OLA, own.word_id, 0),
        vocabulary.export(OLA),
    ):
        with pytest.raises(UserError, match="moderators-only"):
            await attempt


async def test_another_server_has_its_own(rooms: Rooms, vocabulary: VocabularyService) -> None:
    own = await vocabulary.add(MODERATOR, "bookbinding", "klaprello", None)
    theirs = await vocabulary.add(FOREIGN_MANAGER, "choir", "klaprello", None)

    with pytest.raises(UserError, match="vocabulary-gone"):
        await vocabulary.remove(FOREIGN_MANAGER, own.word_id, 0)
    assert (await vocabulary.page(FOREIGN_MANAGER, 0)).words == (theirs,)
    taxonomies = Taxonomies(rooms.database, TAXONOMY)
    here, there = await taxonomies.of(HOME), await taxonomies.of(ABROAD)
    assert here.search("klapr", "en")[0].id == "bookbinding"
    assert [found.id for found in there.understand("Klaprello").concepts] == ["choir"]
    assert await taxonomies.of(1) is TAXONOMY


async def test_nobody_waits_for_a_taxonomy_to_be_made(rooms: Rooms, vocabulary: VocabularyService) -> None:
    await vocabulary.add(MODERATOR, "bookbinding", "klaprello", None)
    shipped = Taxonomy(TAXONOMY.groups, TAXONOMY.concepts)
    taxonomies = Taxonomies(rooms.database, shipped)
    threads: list[threading.Thread] = []

    def make(concepts: Sequence[Concept]) -> TermIndex:
        threads.append(threading.current_thread())
        return TermIndex(concepts)

    with patch("bot.taxonomy.index.TermIndex", make):
        assert await rooms.database.read(taxonomies.next_due) == 0
        await taxonomies.run()
        (await taxonomies.of(HOME)).search("klapr", "en")
        shipped.search("book", "en")

    assert len(threads) == 2
    assert threading.current_thread() not in threads
    assert await rooms.database.read(taxonomies.next_due) is None


async def test_two_who_add_the_same_at_once_add_one(vocabulary: VocabularyService) -> None:
    attempts = (
        vocabulary.add(MODERATOR, "bookbinding", "klaprello", None),
        vocabulary.add(MANAGER, "bookbinding", "Klaprello", "de"),
    )
    results = await asyncio.gather(*attempts, return_exceptions=True)

    [refused] = [result for result in results if isinstance(result, UserError)]
    assert refused.text_id == "vocabulary-known"
    assert (await vocabulary.page(MANAGER, 0)).total == 1


async def test_no_more_than_a_sensible_number(vocabulary: VocabularyService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.vocabulary.service.MOST_WORDS", 2)
    for word in ("klaprello", "folioteka"):
        await vocabulary.add(MODERATOR, "bookbinding", word, None)
    with pytest.raises(UserError, match="vocabulary-enough"):
        await vocabulary.add(MODERATOR, "bookbinding", "lubok", None)


async def test_a_concept_must_be_chosen(vocabulary: VocabularyService) -> None:
    with pytest.raises(UserError, match="vocabulary-no-concept"):
        await vocabulary.add(MODERATOR, "whatever this is", "klaprello", None)
    with pytest.raises(UserError, match="vocabulary-no-language"):
        await vocabulary.add(MODERATOR, "bookbinding", "klaprello", "fi")
    assert (await vocabulary.add(MODERATOR, "Buchbinderei", "klaprello", None)).concept == "bookbinding"


async def test_pages_end(vocabulary: VocabularyService) -> None:
    for number in range(PAGE_SIZE + 1):
        await vocabulary.add(MODERATOR, "bookbinding", f"klaprello {number}", None)
    first, last = await vocabulary.page(MODERATOR, 0), await vocabulary.page(MODERATOR, 99)
    assert (len(first.words), first.more) == (PAGE_SIZE, True)
    assert (len(last.words), last.more, last.number) == (1, False, 1)


async def test_the_matching_of_this_server_learns_at_once(rooms: Rooms, vocabulary: VocabularyService) -> None:
    desk = MatchingDesk(rooms.database, lambda: Matcher(TAXONOMY))
    text = "Szukam kogoś, kto zrobi folioteki"
    assert "bookbinding" not in (await desk.read(HOME, text, "pl")).concepts

    own = await vocabulary.add(MODERATOR, "bookbinding", "folioteka", "pl")

    assert (await desk.read(HOME, text, "pl")).concepts == ("bookbinding",)
    assert (await desk.read(ABROAD, text, "pl")).concepts == ()
    await vocabulary.remove(MODERATOR, own.word_id, 0)
    assert (await desk.read(HOME, text, "pl")).concepts == ()


def test_the_file_fits_into_the_shipped_taxonomy(tmp_path: Path) -> None:
    words = [
        OwnWord("1", "choir", "aukštakalniečių choras", "lt", 2),
        OwnWord("2", "choir", "śpiewanki", "pl", 1),
        OwnWord("3", "bookbinding", "klaprello", None, 0),
        OwnWord("4", "gone", "lubok", None, 0),
    ]
    content = as_toml(TAXONOMY, words)
    entries = tomllib.loads(content)
    data = tmp_path / "data"
    shutil.copytree(Path(bot.taxonomy.__path__[0]) / "data", data)
    kept = (data / "music.toml").read_text(encoding="utf-8").split("\n\n")
    ours = next(part for part in content.split("\n\n") if part.startswith("[choir]"))
    replaced = [ours.strip() if part.startswith("[choir]") else part for part in kept]
    (data / "music.toml").write_text("\n\n".join(replaced), encoding="utf-8")

    before, after = TAXONOMY.get("choir"), read_taxonomy(data).get("choir")

    assert before is not None
    assert after is not None
    assert after.terms["lt"] == (*before.terms["lt"], words[0].word)
    assert after.terms["en"] == before.terms["en"]
    assert set(entries) == {"choir", "bookbinding"}
    assert "# In which language? klaprello" in content
    assert "# [gone] is no more: lubok" in content


def test_words_of_no_language_are_only_looked_up() -> None:
    taxonomy = with_words(TAXONOMY, [OwnWord("1", "choir", "śpiewanki", None, 0)])
    assert [each.id for each in taxonomy.naming("spiewanki")] == ["choir"]
    assert taxonomy.name("choir", "en") == TAXONOMY.name("choir", "en")


def test_spellings_that_are_one_word() -> None:
    assert joined("Stop-Motion") == joined("stopmotion") == joined("STOP MOTION")
