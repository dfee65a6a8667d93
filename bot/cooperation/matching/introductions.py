"""Offers, and to whom somebody who knows everybody would introduce them, in the files of introductions/.

`python -m bot.cooperation.matching.introductions` learns of them for data/audience.npz whom an offer is for, in some
five minutes; run it (`make words`) after they or the model changed. A test says when that is due.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.cooperation.matching.audience import Introduction, Text, write_audience
from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.meaning import Meaning
from bot.cooperation.matching.shelf import Floats

_FOLDER: Final = Path(__file__).parent / "introductions"


def introductions() -> list[Introduction]:
    """All of them, in the order of the files."""
    return [
        Introduction(_offer(entry["offer"]), _texts(entry["fits"]), _texts(entry["alike"]))
        for file in sorted(_FOLDER.glob("*.toml"))
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["introductions"]
    ]


def _offer(by_language: Mapping[str, str]) -> Text:
    ((language, text),) = by_language.items()
    return Text(language, text)


def _texts(by_language: Mapping[str, list[str]]) -> tuple[Text, ...]:
    return tuple(Text(language, text) for language, texts in by_language.items() for text in texts)


def _write() -> None:
    embedder = NanoEmbedder()
    meaning = Meaning(embedder)

    def vector(said: Text) -> Floats:
        return meaning.centred(meaning.embed([said.text])[0], said.language)

    write_audience(embedder.name, introductions(), vector)


if __name__ == "__main__":
    _write()
