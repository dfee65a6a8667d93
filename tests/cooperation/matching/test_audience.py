"""Whom an offer is for, learnt of introductions."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.cooperation.matching.audience import Introduction, Text, digest_of, read_audience, write_audience
from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.introductions import introductions
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES

EMBEDDER = NanoEmbedder()


def test_what_is_shipped_belongs_to_the_introductions() -> None:
    """After introductions or the model changed: python -m bot.cooperation.matching.introductions."""
    shipped = read_audience()
    assert shipped.digest == digest_of(EMBEDDER.name, introductions())
    assert shipped.matrix.shape == (NanoEmbedder.width, NanoEmbedder.width)


def test_introductions_are_complete_in_all_languages_and_none_stands_there_twice() -> None:
    all_of_them = introductions()
    for each in all_of_them:
        assert each.fits
        assert each.alike
        assert {text.language for text in (each.offer, *each.fits, *each.alike)} <= set(LANGUAGES)
        assert all(text.text.strip() for text in (each.offer, *each.fits, *each.alike))
    assert {each.offer.language for each in all_of_them} == set(LANGUAGES)
    assert len({each.offer.text for each in all_of_them}) == len(all_of_them)


def letters(said: Text) -> Floats:
    """Texts are alike that have letters in common."""
    counted = np.array([said.text.count(chr(97 + letter)) for letter in range(26)], dtype=np.float32)
    return np.asarray(counted / np.linalg.norm(counted), dtype=np.float32)


def test_who_fits_and_who_only_looks_alike_are_not_the_same_to_learn_of() -> None:
    offer, one, other, third = (Text("en", said) for said in ("offer", "one", "other", "third"))
    before, after = Introduction(offer, (one, other), (third,)), Introduction(offer, (one,), (other, third))
    assert digest_of("model", [before]) != digest_of("model", [after])


def test_an_offer_points_to_those_it_was_for_and_away_from_who_only_looks_alike(tmp_path: Path) -> None:
    def text(said: str) -> tuple[Text, ...]:
        return (Text("en", said),)

    learnt_of = [
        Introduction(Text("en", offer), text(fits), text(alike))
        for offer, fits, alike in [
            *(("a" * many + "b", "x" * many + "y", "aab") for many in range(1, 9)),
            *(("m" * many + "n", "p" * many + "q", "mmn") for many in range(1, 9)),
        ]
    ]
    file = tmp_path / "audience.npz"
    write_audience("letters", learnt_of, letters, file)
    audience = read_audience(file)
    assert audience.digest == digest_of("letters", learnt_of) != digest_of("letters", learnt_of[1:])
    direction = audience.of(letters(Text("en", "aaab")))
    scores = {said: float(direction @ letters(Text("en", said))) for said in ("xxy", "zz", "aab", "ppq")}
    assert max(scores, key=lambda said: scores[said]) == "xxy"
    assert min(scores, key=lambda said: scores[said]) in {"aab", "ppq"}
    assert scores["aab"] < scores["zz"]


@pytest.mark.parametrize(
    ("language", "offer", "fits", "alike"),
    [
        (
            "en",
            "The nave stands empty from November to March, five seconds of echo, the key is with me.",
            "Kammerchor, sechzehn Stimmen, Musik des Nordens ohne Begleitung.",
            "Parafia z pustym kościołem i długim pogłosem, zimą użyczamy nawy.",
        ),
        (
            "de",
            "Unser Hafenfest hat noch zwei Stunden auf der kleinen Bühne frei, mit Anlage und Gage.",
            "Spelmanslag från Blekinge, nyckelharpa och fioler",
            "Letni festiwal w porcie, szukamy sponsorów",
        ),
        (
            "pl",
            "Mam wolną ścianę w kawiarni, oświetloną, na obrazy i zdjęcia, co miesiąc coś nowego.",
            "Ich male kleine Aquarelle vom Haff",
            "Kawiarnia z ciastem, wystawiamy miejscowych artystów",
        ),
    ],
)
def test_only_what_was_learnt_puts_whom_an_offer_is_for_before_who_only_looks_alike(
    language: str, offer: str, fits: str, alike: str
) -> None:
    def first(weights: Weights) -> str:
        matcher = Matcher(shipped_taxonomy(), embedder=EMBEDDER, weights=weights)
        for key, does in (("alike", alike), ("fits", fits), ("none", "Księgowa, rozliczam podatki małych firm")):
            matcher.put_person(Person(key, does=does))
            matcher.embed_person(key)
        return matcher.answer(Wish("wish", WishKind.OFFER, language, text=offer)).ranking[0].key

    assert first(replace(WEIGHTS, audience=0.0)) == "alike"
    assert first(WEIGHTS) == "fits"
