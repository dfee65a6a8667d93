"""Sentences of need, and what is learnt of them and shipped."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.examples import Example, idle, offered, sought
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.meaning import Meaning
from bot.cooperation.matching.model import Likeness, Person, Reason, Subject, Wish, WishKind
from bot.cooperation.matching.needs import lessons, prose, sentences
from bot.cooperation.matching.neighbours import Lessons, Sentence, digest_of, read_neighbours, write_neighbours
from bot.cooperation.matching.shelf import Floats
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES

TAXONOMY = shipped_taxonomy()


def test_every_concept_has_neighbours_in_meaning() -> None:
    concepts = {concept.id for concept in TAXONOMY.concepts}
    assert {sentence.concept for sentence in sentences(TAXONOMY)} == concepts
    assert {sentence.concept for sentence in sentences(TAXONOMY) if not sentence.terms} == concepts


def test_what_is_shipped_belongs_to_the_sentences() -> None:
    """After words or sentences changed: python -m bot.cooperation.matching.needs."""
    shipped = read_neighbours()
    assert shipped.digest == digest_of(NanoEmbedder().name, lessons(TAXONOMY))
    assert shipped.concepts == tuple(concept.id for concept in TAXONOMY.concepts)
    assert len(shipped.needs.directions) == len(shipped.needs.offsets) == len(shipped.terms) == len(shipped.concepts)


def test_the_prose_says_the_same_in_all_languages() -> None:
    assert len({len(texts) for texts in prose().values()}) == 1
    assert all(len(texts) > 100 and all(texts) for texts in prose().values())


def test_there_are_as_many_examples_of_each_sort_in_each_language() -> None:
    for examples in (offered(), sought(), idle()):
        counted = {language: Counter[str]() for language in LANGUAGES}
        for example in examples:
            counted[example.language][example.group] += 1
        assert len({tuple(sorted(groups.items())) for groups in counted.values()}) == 1
        assert len({example[1:] for example in examples}) == len(examples)


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    return Meaning(NanoEmbedder())


def centred(meaning: Meaning, language: str, text: str) -> Floats:
    return meaning.centred(meaning.embed([text])[0], language)


@pytest.mark.parametrize(
    ("side", "language", "text", "subject"),
    [
        ("offered", "en", "I play the cello and like to record for films", Subject.WORK),
        ("offered", "en", "Our barn is empty all winter, eight metres up to the roof", Subject.PLACE),
        ("offered", "de", "Drei Kisten alter Bleisatz gegen Abholung", Subject.THING),
        ("offered", "pl", "Udostępnimy scenę na rynku zespołom z zagranicy", Subject.PLACE),
        ("offered", "lt", "Atiduodu dvi audimo stakles", Subject.THING),
        ("offered", "sv", "Jag syr scenkläder på beställning", Subject.WORK),
        ("sought", "en", "dancers for an evening about the harbour", Subject.WORK),
        ("sought", "de", "eine Bühne für zwei Abende", Subject.PLACE),
        ("sought", "pl", "stare taśmy z nagraniami", Subject.THING),
        ("sought", "lt", "galerijos, kuri rudenį parodytų mano darbus", Subject.PLACE),
        ("sought", "sv", "någon som översätter till polska", Subject.WORK),
    ],
)
def test_the_subject_of_an_offer_and_of_what_is_sought_is_told(
    meaning: Meaning, side: str, language: str, text: str, subject: Subject
) -> None:
    told = {"offered": meaning.offered, "sought": meaning.sought}[side](centred(meaning, language, text))
    assert max(told, key=lambda each: told[each]) is subject
    assert sum(told.values()) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("language", "text", "is_idle"),
    [
        ("en", "good morning everybody, anyone else freezing today?", True),
        ("de", "Weiß jemand, wann morgen die erste Fähre geht?", True),
        ("pl", "sprzedam rower, stan dobry, cena do uzgodnienia", True),
        ("lt", "labas vakaras, koks šiandien oras pajūryje?", True),
        ("sv", "tjäna pengar hemifrån, klicka på länken", True),
        ("en", "Composer wanted for a short film", False),
        ("de", "Unser Film ist fertig, aber noch ganz stumm", False),
        ("pl", "Szukamy zespołu na festiwal w Elblągu", False),
        ("lt", "Siuvu kostiumus teatrui", False),
        ("sv", "Vår källare har plats för tre keramiker", False),
    ],
)
def test_small_talk_is_told_from_what_the_network_is_for(
    meaning: Meaning, language: str, text: str, *, is_idle: bool
) -> None:
    assert meaning.is_idle(centred(meaning, language, text)) is is_idle


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "Our film is finished, but beneath the pictures it is silent", "film-music"),
        ("de", "Die alten Taufbücher zerfallen, wenn man sie nur aufschlägt", "bookbinding"),
        ("pl", "Wystawiamy sztukę o królewskim dworze, a aktorzy nie mają się w co ubrać", "costume-design"),
        ("lt", "Bažnyčios langas sudužo, spalvotos šukės guli dėžėje", "stained-glass"),
        ("sv", "Ingen hittar till oss, det står inte en enda pil vid vägen", "wayfinding"),
    ],
)
def test_a_need_that_names_nothing_is_near_to_what_it_needs(
    meaning: Meaning, language: str, text: str, concept: str
) -> None:
    near = meaning.near(centred(meaning, language, text))
    assert concept in [name for name, _ in near[:3]]


class Letters:
    """An embedder to which texts are alike that have letters in common."""

    name = "letters"
    width = 26

    def embed(self, texts: Sequence[str]) -> Floats:
        counted = [[1 + text.count(chr(97 + letter)) for letter in range(self.width)] for text in texts]
        return np.asarray([np.array(row) / np.linalg.norm(row) for row in counted], dtype=np.float32)


def test_what_is_learnt_tells_concepts_apart(tmp_path: Path) -> None:
    said = {"one": ("aab", "aba", "bba"), "other": ("xyy", "yxx", "xyx"), "third": ("mmn", "nnm", "mnm")}
    needs = [Sentence(concept, "en", text, terms=False) for concept, texts in said.items() for text in texts]
    terms = [Sentence(concept, language, said[concept][0], terms=True) for concept in said for language in LANGUAGES]
    prose = {language: ["some prose"] for language in LANGUAGES}
    letters = dict(zip(Subject, ("ab", "xy", "mn"), strict=True))
    examples = [Example(subject, "en", text * many) for subject, text in letters.items() for many in (1, 2, 3)]
    idling = [Example("idle", "en", text) for text in ("qqz", "zzq", "qzq")]
    file = tmp_path / "meaning.npz"
    write_neighbours(Letters(), Lessons([*needs, *terms], prose, examples, examples, idling), file)
    meaning = Meaning(Letters(), file)
    vectors = [centred(meaning, "en", text) for text in ("abab", "xxyy", "mnmn")]
    assert [meaning.near(vector)[0][0] for vector in vectors] == ["one", "other", "third"]
    for told in (meaning.offered, meaning.sought):
        assert [max(likely, key=lambda each: likely[each]) for likely in map(told, vectors)] == list(Subject)
    assert [meaning.is_idle(vector) for vector in (*vectors, centred(meaning, "en", "qzqz"))] == [False] * 3 + [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "moin zusammen, erstmal kaffee ☕ wie is das wetter bei euch drüben?"),
        ("sv", "nån som vet om färjan går imorgon? blåser ju som attan"),
    ],
)
def test_to_small_talk_nobody_is_suggested_and_nothing_asked_back(language: str, text: str) -> None:
    matcher = Matcher(TAXONOMY, embedder=NanoEmbedder())
    for key, does in (("roaster", "Coffee roastery"), ("band", "Brass band")):
        matcher.put_person(Person(key, "en", does=does))
        matcher.embed_person(key)
    answer = matcher.answer(Wish("wish", WishKind.SEEK, language, text=text))
    assert (answer.suggested, answer.maybe) == ((), ())


def test_what_its_author_says_it_is_not_about_is_not_asked_back() -> None:
    wish = Wish("wish", WishKind.SEEK, "en", text="Our film is finished, but beneath the pictures it is silent")
    matcher = Matcher(TAXONOMY, embedder=NanoEmbedder())
    assert "film-music" in matcher.answer(wish).maybe
    assert "film-music" not in matcher.answer(replace(wish, refused=("film-music",))).maybe


TAILOR = Person(
    "tailor", "pl", does="Kostiumografka i krawcowa, szyję dla teatrów", offers="Projekty kostiumów, stroje historyczne"
)
JEANS = Wish(
    "jeans",
    WishKind.SEEK,
    "sv",
    text="Våra skådisar har bara jeans och t-shirt och pjäsen utspelar sig 1658",
    author="a",
)


def holding(*wishes: Wish) -> Matcher:
    matcher = Matcher(TAXONOMY, embedder=NanoEmbedder())
    for each in wishes:
        matcher.put_wish(each)
    for key in matcher.unembedded_wishes():
        matcher.embed_wish(key)
    return matcher


def test_a_newcomer_is_found_for_an_open_request_that_names_nothing() -> None:
    matcher = holding(JEANS)
    matcher.put_person(TAILOR)
    (found,) = matcher.wishes_for("tailor")
    assert found.key == "jeans"
    assert found.reasons[0] == Reason("costume-design", "Kostiumografka", "", Likeness.MEANING)
    matcher.put_wish(replace(JEANS, text="Vi firar på fredag"))
    assert matcher.unembedded_wishes() == ("jeans",)
    assert matcher.wishes_for("tailor") == ()


def test_who_is_suggested_for_what_a_text_means_is_told_with_their_word_for_it() -> None:
    matcher = holding()
    matcher.put_person(TAILOR)
    matcher.embed_person("tailor")
    (found,) = matcher.answer(JEANS).suggested
    assert found.reasons[0] == Reason("costume-design", "", "Kostiumografka", Likeness.MEANING)


def test_what_both_only_mention_explains_nobody_before_what_is_meant() -> None:
    wish = replace(JEANS, text="På vår teater har skådespelarna bara jeans, och pjäsen utspelar sig 1658")
    matcher = holding()
    matcher.put_person(TAILOR)
    matcher.embed_person("tailor")
    (found,) = matcher.answer(wish).suggested
    assert [(reason.concept, reason.likeness) for reason in found.reasons] == [
        ("costume-design", Likeness.MEANING),
        ("theatre", Likeness.SAME),
    ]


def test_a_newcomer_is_not_found_for_small_talk() -> None:
    matcher = holding(replace(JEANS, text="moin, hat wer die kostüme gestern im fernsehen gesehen? ☕", language="de"))
    matcher.put_person(TAILOR)
    assert matcher.wishes_for("tailor") == ()


def test_a_need_that_names_nothing_finds_the_open_offer_that_answers_it() -> None:
    offer = Wish("offer", WishKind.OFFER, "pl", text="Szyję kostiumy dla teatrów, stroje historyczne", author="other")
    matcher = holding(offer, replace(offer, key="binding", text="Oprawiam książki"))
    (found,) = matcher.answer(JEANS).kindred
    assert (found.key, found.reasons[0].likeness) == ("offer", Likeness.MEANING)
