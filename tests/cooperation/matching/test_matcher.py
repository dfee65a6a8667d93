"""The matching engine as a whole: who is found for what, and why."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Likeness, Person, Wish, WishKind
from bot.cooperation.matching.reading import Reader
from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.weights import WEIGHTS
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

BINDER = Person("binder", "sv", "SE", "Karlshamn", languages=("sv", "en"), does="Jag är bokbindare")
PHOTOGRAPHER = Person("photographer", "de", "DE", "Rostock", does="Fotografin", seeks="Komponist gesucht")
COMPOSER = Person("composer", "lt", "LT", "Rietavas", does="Esu kompozitorius, kuriu muziką filmams")
EVERYBODY = (BINDER, PHOTOGRAPHER, COMPOSER)


def matcher(*persons: Person) -> Matcher:
    made = Matcher(TAXONOMY)
    for person in persons:
        made.put_person(person)
    return made


def seek(text: str, language: str | None = None, author: str | None = None) -> Wish:
    return Wish("wish", WishKind.SEEK, language, text=text, author=author)


def suggested(made: Matcher, wish: Wish) -> list[str]:
    return [match.key for match in made.answer(wish).suggested]


def test_what_its_author_says_it_is_not_about_finds_nobody() -> None:
    both = seek("Bookbinder and photographer wanted", "en")
    made = matcher(*EVERYBODY)
    assert set(suggested(made, both)) == {"binder", "photographer"}
    assert suggested(made, replace(both, refused=("photography",))) == ["binder"]
    assert suggested(made, replace(both, refused=("photography", "gone-by-now"))) == ["binder"]


def test_a_polish_request_finds_who_wrote_swedish_and_says_why_in_their_words() -> None:
    answer = matcher(*EVERYBODY).answer(seek("Szukam introligatora", "pl"))
    (found,) = answer.suggested
    assert (found.key, answer.understood, answer.language) == ("binder", ("bookbinding",), "pl")
    (reason,) = found.reasons
    assert (reason.concept, reason.yours, reason.theirs) == ("bookbinding", "introligatora", "bokbindare")
    assert reason.likeness is Likeness.SAME


def test_who_looks_for_a_composer_is_not_offered_as_one() -> None:
    assert suggested(matcher(*EVERYBODY), seek("Potrzebny kompozytor")) == ["composer"]
    offer = Wish("wish", WishKind.OFFER, text="I am a composer")
    assert suggested(matcher(*EVERYBODY), offer) == ["photographer"]


def test_who_has_one_of_two_things_that_are_sought_is_suggested() -> None:
    assert suggested(matcher(*EVERYBODY), seek("Looking for a bookbinder and a composer")) == ["binder", "composer"]


class Unlike:
    """An embedder to which what is wanted is the opposite of everything else."""

    name = "unlike"
    width = 384

    def embed(self, texts: Sequence[str]) -> Floats:
        """Vectors along one direction."""
        rows = np.zeros((len(texts), self.width), dtype=np.float32)
        rows[:, 0] = [1 if "wanted" in text else -1 for text in texts]
        return rows


def test_whose_vectors_are_still_to_be_made_is_judged_by_words() -> None:
    made = Matcher(TAXONOMY, embedder=Unlike())
    made.put_person(BINDER)
    assert suggested(made, seek("bookbinder wanted")) == ["binder"]
    made.embed_person("binder")
    assert suggested(made, seek("bookbinder wanted")) == []


def test_neither_the_author_nor_who_is_paused_or_excluded_is_found() -> None:
    text = "bookbinder wanted"
    assert suggested(matcher(*EVERYBODY), seek(text)) == ["binder"]
    assert suggested(matcher(*EVERYBODY), seek(text, author="binder")) == []
    made = matcher(*EVERYBODY)
    assert "binder" not in [match.key for match in made.answer(seek(text), excluded={"binder"}).ranking]
    made.put_person(Person("binder", "sv", does="Jag är bokbindare", open=False))
    assert "binder" not in [match.key for match in made.answer(seek(text)).ranking]


def test_who_was_shown_often_stands_back_for_who_is_as_good() -> None:
    twin = Person("twin", "sv", does="Jag är bokbindare")
    made, wish = matcher(BINDER, twin), seek("Szukam introligatora", "pl")
    first, second = (match.key for match in made.answer(wish).ranking)
    assert [match.key for match in made.answer(wish, exposure={first: 5}).ranking] == [second, first]


def test_translators_are_suggested_for_their_languages() -> None:
    one = Person("pl-de", "de", does="Übersetzerin aus dem Polnischen ins Deutsche")
    other = Person("lt-de", "lt", does="Verčiu iš vokiečių į lietuvių, vertėja")
    assert suggested(matcher(one, other), seek("Suche Übersetzer Deutsch–Litauisch")) == ["lt-de"]


def test_what_somebody_has_already_is_not_what_they_seek() -> None:
    filmmaker = Person("filmmaker", "sv", does="Jag gör film")
    answer = matcher(filmmaker, COMPOSER).answer(seek("Unser Film braucht einen Komponisten", "de"))
    assert [match.key for match in answer.suggested] == ["composer"]


def test_words_of_a_server_count_at_once() -> None:
    made, wish = matcher(Person("carver", "en", does="I carve figureheads")), seek("Szukam galionisty", "pl")
    assert made.answer(wish).understood == ()
    made.set_words({"wood-carving": ["galionista"]})
    answer = made.answer(wish)
    assert answer.understood == ("wood-carving",)
    assert [match.key for match in answer.suggested] == ["carver"]


def test_open_wishes_find_who_answers_them_and_each_other() -> None:
    made = matcher(BINDER)
    made.put_wish(Wish("seek", WishKind.SEEK, text="Szukam introligatora", author="someone"))
    made.put_wish(Wish("offer", WishKind.OFFER, text="Ich bin Buchbinderin und biete Kurse", author="other"))
    assert [match.key for match in made.wishes_for("binder")] == ["seek"]
    assert [match.key for match in made.answer(seek("bookbinder wanted")).kindred] == ["offer"]
    made.drop_wish("seek")
    assert made.wishes_for("binder") == ()


def test_asks_back_where_it_is_not_sure() -> None:
    reading = matcher(*EVERYBODY).understand("Suche jemanden für Fotogarfie")
    assert [found.concept for found in reading.found] == []
    assert "photography" in reading.maybe


def test_asks_back_about_a_badly_misspelt_word_but_not_about_any_word_of_a_story() -> None:
    made = matcher(*EVERYBODY)
    assert "ceramics" in made.understand("Kerramikka?", "sv").maybe
    story = "Das Stück ist fertig, geprobt und gut. Nur sitzen und stehen im Moment alle im Stockfinstern."
    assert made.understand(story, "de").maybe == ()


def test_facts_stand_beside_a_match() -> None:
    wish = Wish("wish", WishKind.SEEK, "en", "SE", "karlshamn", "bookbinder", remote=None)
    (found,) = matcher(BINDER).answer(wish).ranking
    assert (found.common_languages, found.same_country, found.same_town) == (("en",), True, True)


def ranking(made: Matcher, wish: Wish) -> list[str]:
    return [match.key for match in made.answer(wish).ranking]


def offer(text: str) -> Wish:
    return Wish("wish", WishKind.OFFER, text=text)


def test_an_offer_with_a_place_finds_who_does_one_thing_and_seeks_the_other() -> None:
    exhibitor = Person("exhibitor", "pl", does="Fotografka, reportaż", seeks="Galerii na wystawę")
    buyer = Person("buyer", "de", does="Goldschmiedin", seeks="Eine Fotografin")
    gallery = offer("Our gallery has free walls in winter, photo series welcome, no rent")
    assert ranking(matcher(exhibitor, buyer, BINDER), gallery)[0] == "exhibitor"


@pytest.mark.parametrize(
    "text", ["Our stage is free", "Unsere Bühne ist frei", "Mamy wolną scenę", "Mūsų scena laisva", "Vår scen är ledig"]
)
def test_a_stage_is_for_who_seeks_to_perform(text: str) -> None:
    musician = Person("musician", "sv", does="Jazzpianist", seeks="Spelningar utomlands")
    assert ranking(matcher(BINDER, PHOTOGRAPHER, musician), offer(text))[0] == "musician"


@pytest.mark.parametrize(
    "text",
    [
        "Folk bands are welcome at our festival",
        "Folkbands sind bei uns willkommen",
        "Zapraszamy zespoły folkowe na Noc Świętojańską",
        "Kviečiame folkloro ansamblius",
        "Vi välkomnar folkmusiker",
    ],
)
def test_who_is_invited_is_meant_by_an_offer(text: str) -> None:
    reader = Reader(TAXONOMY, {}, WEIGHTS)
    assert "folk-music" in {reader.concepts.id_at(place) for place in reader.wish(offer(text)).meant}


def test_who_does_what_is_offered_is_not_meant() -> None:
    assert Reader(TAXONOMY, {}, WEIGHTS).wish(offer("Gramy muzykę folkową")).meant == {}


def test_what_an_offer_says_beside_its_invitation_counts_less() -> None:
    reader = Reader(TAXONOMY, {}, WEIGHTS)
    asked = reader.wish(offer("Folk bands are welcome. Ceramics on Sunday."))
    assert {reader.concepts.id_at(place): said.weight for place, said in asked.seeks.items()} == {
        "ceramics": WEIGHTS.beside
    }


def test_whom_an_offer_seeks_counts_by_what_they_do() -> None:
    publisher = Person("publisher", "pl", does="Małe wydawnictwo", seeks="Tłumaczy z litewskiego")
    colleague = Person("colleague", "lt", does="Iliustruoju knygas", seeks="Leidyklų Skandinavijoje")
    translator = offer("Ich übersetze aus dem Litauischen und suche Verlage")
    assert ranking(matcher(colleague, publisher), translator)[0] == "publisher"


def test_of_two_things_that_are_sought_the_rarer_tells_more() -> None:
    singers = [Person(f"a-singer-{number}", "de", does="Sängerin") for number in range(5)]
    binder = Person("z-binder", "de", does="Buchbinderin")
    assert ranking(matcher(*singers, binder), seek("singer or bookbinder wanted"))[0] == "z-binder"


def test_of_many_who_do_the_same_some_are_suggested() -> None:
    photographers = [Person(f"photographer-{number}", "en", does="Photographer") for number in range(9)]
    assert len(suggested(matcher(*photographers), seek("photographer wanted"))) == 3


def test_a_translation_goes_into_a_language() -> None:
    into_swedish = Person("into-sv", "sv", does="Översättare från tyska till svenska")
    into_german = Person("into-de", "de", does="Übersetzerin aus dem Schwedischen ins Deutsche")
    native = Person("native", "sv", does="Jag översätter från tyska")
    made = matcher(into_german, into_swedish, native)
    assert ranking(made, seek("Wer übersetzt meinen Text ins Schwedische?", "de"))[-1] == "into-de"
    assert ranking(made, seek("Szukam tłumacza ze szwedzkiego na niemiecki", "pl"))[0] == "into-de"


def test_what_is_explained_behind_a_dash_counts_less_than_what_is_sought() -> None:
    engineer = Person("engineer", "pl", does="Realizator dźwięku")
    singer = Person("singer", "sv", does="Sångerska")
    wish = seek("Reikia garso režisieriaus – įrašysim dešimt dainų", "lt")
    assert ranking(matcher(singer, engineer), wish)[0] == "engineer"


def test_to_confirm_what_was_understood_does_not_make_more_of_it() -> None:
    filmmaker = Person("filmmaker", "sv", does="Jag gör film")
    text = "Unser Film braucht einen Komponisten"
    understood = Wish("wish", WishKind.SEEK, "de", text=text, concepts=("composing", "film"))
    assert suggested(matcher(filmmaker, COMPOSER), understood) == ["composer"]
    more = Wish("wish", WishKind.SEEK, "de", text=text, concepts=("composing", "bookbinding"))
    assert sorted(suggested(matcher(BINDER, COMPOSER), more)) == ["binder", "composer"]


def test_a_guess_that_its_author_confirms_is_what_they_seek() -> None:
    text = "Suche jemanden für Fotogarfie"
    photographer = Person("photographer", "de", does="Fotografin")
    assert suggested(matcher(photographer), seek(text, "de")) == []
    confirmed = Wish("wish", WishKind.SEEK, "de", text=text, concepts=("photography",))
    assert suggested(matcher(photographer), confirmed) == ["photographer"]


def test_who_seeks_something_for_a_house_is_not_taken_for_who_seeks_one() -> None:
    wish = seek("Für die Wohnungslosenhilfe suchen wir einen Komponisten", "de")
    assert suggested(matcher(*EVERYBODY), wish) == ["composer"]
