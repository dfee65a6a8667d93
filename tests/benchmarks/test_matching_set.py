"""The development set for matching is whole: what figures are measured on has to be right before they are."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, TypeAlias

import pytest

SET = Path(__file__).parent / "matching"
LANGUAGES = {"en", "de", "pl", "lt", "sv"}

Row: TypeAlias = dict[str, Any]


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (SET / name).read_text(encoding="utf-8").splitlines()]


MEMBERS = {row["id"]: row for row in rows("members.jsonl")}
REQUESTS = {row["id"]: row for row in rows("requests.jsonl")}
RELEVANCE = {row["id"]: row for row in rows("relevance.jsonl")}


def texts() -> list[tuple[str, str, str]]:
    """Everything written by a person: id, language, text."""
    said = [(row["id"], row["lang"], row[part]) for row in MEMBERS.values() for part in ("do", "offer", "seek")]
    return said + [(row["id"], row["lang"], row["text"]) for row in REQUESTS.values()]


@pytest.mark.parametrize(("name", "count"), [("members.jsonl", 100), ("requests.jsonl", 110), ("relevance.jsonl", 110)])
def test_every_line_has_an_id_of_its_own(name: str, count: int) -> None:
    assert len(rows(name)) == len({row["id"] for row in rows(name)}) == count


def test_every_request_is_judged_and_nothing_else_is() -> None:
    assert REQUESTS.keys() == RELEVANCE.keys()


def test_fields_hold_only_what_they_may() -> None:
    for row in MEMBERS.values():
        assert row["lang"] in LANGUAGES
        assert row["lang"] in row["langs"], row["id"]
        assert row["kind"] in {"person", "collective", "organisation", "third-party"}
        assert row["status"] in {"open", "paused"}
    for row in REQUESTS.values():
        assert row["lang"] in LANGUAGES
        assert row["kind"] in {"seek", "offer", "partner"}
        assert row["author"] is None or row["author"] in MEMBERS
        assert row["text"].strip()


def test_only_open_members_other_than_the_author_are_relevant() -> None:
    for judged in RELEVANCE.values():
        for member, grade in judged["relevant"].items():
            assert MEMBERS[member]["status"] == "open", judged["id"]
            assert member != REQUESTS[judged["id"]]["author"], judged["id"]
            assert grade in {1, 2, 3}


def test_negatives_have_nobody_and_all_others_somebody_who_fits_exactly() -> None:
    for judged in RELEVANCE.values():
        if judged["class"] == "negative":
            assert judged["relevant"] == {}, judged["id"]
        else:
            assert 3 in judged["relevant"].values(), judged["id"]


def test_the_five_languages_weigh_the_same() -> None:
    assert Counter(row["lang"] for row in MEMBERS.values()) == dict.fromkeys(LANGUAGES, 20)
    assert Counter(row["lang"] for row in REQUESTS.values()) == dict.fromkeys(LANGUAGES, 22)


def test_both_halves_have_the_same_mix_of_classes_and_languages() -> None:
    halves = {"dev": Counter[tuple[str, str]](), "report": Counter[tuple[str, str]]()}
    for judged in RELEVANCE.values():
        halves[judged["split"]][REQUESTS[judged["id"]]["lang"], judged["class"]] += 1
    for mix in halves["dev"].keys() | halves["report"].keys():
        assert abs(halves["dev"][mix] - halves["report"][mix]) <= 1, mix


def test_most_relevant_pairs_are_in_two_languages() -> None:
    crossing = [
        MEMBERS[member]["lang"] != REQUESTS[judged["id"]]["lang"]
        for judged in RELEVANCE.values()
        for member in judged["relevant"]
    ]
    assert sum(crossing) / len(crossing) > 0.75


# Words of places, peoples, programmes and tools that stand with a capital inside a sentence. Whatever else does may
# be somebody's name. German writes every noun so, and is read for titles and handles only.
CAPITALS = re.compile(
    "Baltic|Baltiją|Baltijos|Baltikum|Bałtykiem|Bałtyku|Blekinge|Brussels|Elbląg|Klaipėda|Kuršių|Kylį|"
    "Lenkijos|Litauen|Litwa|Litwą|Litwy|Nidos|Niemczech|Niemiec|Palangos|Pietų|Pogodnie|Polen|Polski|"
    "Rietavo|Rostock|Samogitian|Skandinavijos|South|Spanien|Szczecin|Szwecja|Szwecji|Szwecją|Trelleborg|"
    "Tyskland|Vilnius|Vokietijos|Vokietijoj|Vokietijoje|Svedijoj|Švedijos|Warsaw|Östersjön|English|"
    "Lithuanian|Polish|Swedish|July|March|I|Creative|Europe|Europa|Europos|Kreatywna|Erasmus|Interreg|"
    "LEADER|EU|EUR|FMOD|VR|WordPress|Unity|Užgavėnių|S|LÅN|UC|R16"
)
IN_A_SENTENCE = re.compile(r"(?<=[\w,;] )[^\W\d_]\w*")
HANDLE = re.compile(r"@|\+\d{2}|\d{6,}|\b(?:Herr|Frau|Mr|Mrs|Pan|Pani|Ponas|Ponia)\.? [^\W\d_]")


def test_nobody_is_named() -> None:
    for row, lang, text in texts():
        assert not HANDLE.search(text), row
        if lang != "de":
            capital = [word for word in IN_A_SENTENCE.findall(text) if word[0].isupper()]
            assert [word for word in capital if not CAPITALS.fullmatch(word)] == [], row
