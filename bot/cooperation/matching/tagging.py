"""Finds the concepts a text speaks of, and what it says of each: sought, had, denied, or said of oneself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.cooperation.matching.aims import Aim, aims_of
from bot.cooperation.matching.detecting import clearest, detect, votes
from bot.cooperation.matching.lexicon import Hit, Lexicon, is_foreign_enough, lexicons
from bot.cooperation.matching.speech import passed_over, speech
from bot.cooperation.matching.stops import Stops
from bot.cooperation.matching.tongues import tongue
from bot.cooperation.matching.words import Word, cut, folded, stems
from bot.taxonomy.finding import Taxonomy
from bot.text.languages import FALLBACK, LANGUAGES

_INTO_WITHIN: Final = 2
"""Words between "into" and the language: "into modern Swedish"."""

_FOREIGN: Final = 0.9
"""Sureness of a term of another language than the text's: "storytelling", "design"."""

_MEMORY: Final = 60_000
"""Words whose meaning is remembered; people's vocabulary is smaller, and only floods go beyond."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A concept at a place in a text.

    Args:
        concept: Its place in the taxonomy.
        word: What names it, as written.
        sureness: 1 where the word is a term; less where it is a part of a compound, or misspelt.
        aim: What the sentence says of it.
    """

    concept: int
    word: str
    sureness: float
    aim: Aim


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with its concepts, in the order they are named.

    Args:
        language: The text's; None where nothing tells.
        tags: The concepts.
        stems: All words with a meaning, as folded stems.
        seeking: Whether somewhere it says that something is sought.
        tongues: The codes of languages it names.
        into: Those of them into which something is to be, or is, brought: "ins Deutsche".
        beyond: Whether it asks for somebody the network does not have: "plumber wanted".
    """

    language: str | None
    tags: tuple[Tag, ...]
    stems: tuple[str, ...]
    seeking: bool
    tongues: frozenset[str]
    into: frozenset[str]
    beyond: bool


class _Known(NamedTuple):
    """What is remembered of a word: its stems, what it names alone, and the language it names."""

    keys: tuple[str, ...]
    hits: tuple[Hit, ...]
    tongue: str | None


class Tagger:
    """Finds concepts in texts. It remembers words, so one thread at a time may use it."""

    def __init__(self, taxonomy: Taxonomy, added: Mapping[str, Sequence[str]]) -> None:
        self._lexicons: Mapping[str, Lexicon] = lexicons(taxonomy, added)
        self._stops = Stops.shipped()
        self._ids = [concept.id for concept in taxonomy.concepts]
        self._known: dict[tuple[str, str, bool], _Known] = {}

    def tag(self, text: str, declared: str | None = None, *, careful: bool = False) -> Tagged:
        """Find the concepts of a text.

        Args:
            text: Whatever somebody wrote.
            declared: The language they say they write in.
            careful: Ask the statistical model where the language is unclear, and guess at misspelt words;
                slower, and meant for what somebody waits for an answer to.
        """
        words = cut(text)
        marked = any(not word.text.isascii() for word in words)
        language = detect(text, words, declared, ask_model=careful)
        tags: list[Tag] = []
        roots: list[str] = []
        named: set[str] = set()
        into: set[str] = set()
        seeking = beyond = False
        sentences = _sentences(words)
        for sentence in sentences:
            own = clearest(votes(sentence)) if len(sentences) > 1 else None
            spoken = own or language or declared or FALLBACK
            spoken = spoken if spoken in LANGUAGES else FALLBACK
            known = [self._look_up(word.text, spoken, marked=marked) for word in sentence]
            named.update(word.tongue for word in known if word.tongue)
            into.update(_into(sentence, known, speech()[spoken].into))
            placed = self._in_sentence(sentence, known, spoken, roots)
            told = aims_of(sentence, {at: at + word.count(" ") for at, _, word in placed}, speech()[spoken])
            seeking = seeking or told.seeks
            beyond = beyond or self._is_beyond(sentence, placed, spoken)
            tags += (Tag(hit.concept, word, hit.sureness, told.aims[at]) for at, hit, word in placed)
        return Tagged(language, tuple(tags), tuple(roots), seeking, frozenset(named), frozenset(into), beyond)

    def _is_beyond(self, sentence: Sequence[Word], placed: Sequence[tuple[int, Hit, str]], language: str) -> bool:
        """Whether somebody the network does not have is the first that a sentence asks for."""
        first = min((at for at, _, _ in placed), default=len(sentence))
        return any(self._stops.is_beyond(word.text, language) for word in sentence[: first + 1])

    def _in_sentence(
        self, sentence: Sequence[Word], known: Sequence[_Known], language: str, roots: list[str]
    ) -> list[tuple[int, Hit, str]]:
        """The concepts of a sentence with the place and the words that name them; gathers the stems, too."""
        little = speech()[language].little
        content = [at for at, word in enumerate(sentence) if folded(word.text) not in little]
        roots += (known[at].keys[0] for at in content)
        placed: list[tuple[int, Hit, str]] = []
        inner = [at for at, word in enumerate(sentence) if folded(word.text) not in passed_over()]
        taken: set[int] = set()
        for index, at in enumerate(inner):
            if at in taken:
                continue
            several = self._several(sentence, known, inner[index:], language)
            if several:
                last, concepts = several
                taken.update(place for place in inner if at <= place <= last)
                word = _written(sentence, at, last)
                placed += ((at, Hit(concept, 1.0), word) for concept in concepts)
        for at in content:
            if at not in taken and not self._stops.is_stopped(sentence[at].text, language, first=at == 0):
                placed += ((at, hit, sentence[at].text) for hit in known[at].hits)
        placed.sort(key=lambda found: found[0])
        return placed

    def _several(
        self,
        sentence: Sequence[Word],
        known: Sequence[_Known],
        places: Sequence[int],
        language: str,
    ) -> tuple[int, list[int]] | None:
        """The longest term of several words that begins at the first of the places: its end and concepts."""
        best: tuple[int, list[int]] | None = None
        lexicon = self._lexicons[language]
        for key in known[places[0]].keys:
            for rest, concept in lexicon.beginning_with(key):
                if len(rest) >= len(places) or sentence[places[len(rest)]].comma != sentence[places[0]].comma:
                    continue
                if all(stem in known[place].keys for stem, place in zip(rest, places[1:], strict=False)):
                    last = places[len(rest)]
                    if best is None or last > best[0]:
                        best = (last, [concept])
                    elif last == best[0] and concept not in best[1]:
                        best[1].append(concept)
        return best or self._joined(sentence, places[0], lexicon)

    @staticmethod
    def _joined(sentence: Sequence[Word], first: int, lexicon: Lexicon) -> tuple[int, list[int]] | None:
        """A term that is written apart here and in one there, or that has a little word in it: "stand-up"."""
        part = sentence[first].comma
        following = [folded(word.text) for word in sentence[first : first + 3] if word.comma == part]
        for many in range(len(following), 1, -1):
            concepts = lexicon.exactly("".join(following[:many]))
            if concepts:
                return first + many - 1, list(concepts)
        return None

    def _look_up(self, word: str, language: str, *, marked: bool) -> _Known:
        known = self._known.get((word, language, marked))
        if known is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            keys = stems(word, language)
            hits = tuple(self._hits(word, keys, language, marked=marked))
            known = self._known[word, language, marked] = _Known(keys, hits, tongue(folded(word)))
        return known

    def _hits(self, word: str, keys: Sequence[str], language: str, *, marked: bool) -> Sequence[Hit]:
        bare = folded(word)
        lexicon = self._lexicons[language]
        hits = lexicon.named_by(word, keys, marked=marked)
        if not hits and is_foreign_enough(bare):
            for other in LANGUAGES:
                foreign = self._lexicons[other].exactly(bare) if other != language else ()
                hits += (Hit(concept, _FOREIGN) for concept in foreign)
        hits = hits or lexicon.parts_of(word, keys)
        if not hits and not self._stops.is_ordinary(word, language):
            hits = lexicon.misspelt(word)
        return _once([hit for hit in hits if not self._stops.is_unlike(word, language, self._ids[hit.concept])])


def _once(hits: Sequence[Hit]) -> Sequence[Hit]:
    best: dict[int, float] = {}
    for hit in hits:
        best[hit.concept] = max(best.get(hit.concept, 0.0), hit.sureness)
    return [Hit(concept, sureness) for concept, sureness in best.items()]


def _sentences(words: Sequence[Word]) -> list[list[Word]]:
    sentences: list[list[Word]] = []
    number = -1
    for word in words:
        if word.sentence != number:
            number = word.sentence
            sentences.append([])
        sentences[-1].append(word)
    return sentences


def _into(sentence: Sequence[Word], known: Sequence[_Known], prepositions: frozenset[str]) -> Iterator[str]:
    """The languages that stand shortly after a word that says into what something is brought."""
    for at, word in enumerate(known):
        before = sentence[max(0, at - _INTO_WITHIN) : at]
        if word.tongue and any(folded(each.text) in prepositions for each in before):
            yield word.tongue


def _written(sentence: Sequence[Word], first: int, last: int) -> str:
    return " ".join(word.text for word in sentence[first : last + 1])
