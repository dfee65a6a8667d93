"""Finds the concepts a text speaks of, and what it says of each: sought, had, denied, or said of oneself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from typing import Final, NamedTuple

from bot.cooperation.matching.detecting import clearest, detect, votes
from bot.cooperation.matching.lexicon import Hit, Lexicon, is_foreign_enough, lexicons
from bot.cooperation.matching.speech import Speech, passed_over, speech
from bot.cooperation.matching.stops import Stops
from bot.cooperation.matching.tongues import tongue
from bot.cooperation.matching.words import Word, cut, folded, stems
from bot.taxonomy.finding import Taxonomy
from bot.text.languages import FALLBACK, LANGUAGES

_OWN_WITHIN: Final = 2
"""Words between "our" and what is ours: "our new film"."""

_DENIED_WITHIN: Final = 2
"""Words between a denial and what it denies: "no wedding photos"."""

_FOREIGN: Final = 0.9
"""Sureness of a term of another language than the text's: "storytelling", "design"."""

_MEMORY: Final = 60_000
"""Words whose meaning is remembered; people's vocabulary is smaller, and only floods go beyond."""


class Aim(Enum):
    """What a sentence says of the thing it names."""

    PLAIN = auto()
    SOUGHT = auto()
    """Somebody looks for it: "Komponist gesucht"."""

    SELF = auto()
    """Somebody says that of themselves: "I'm a potter and look for ..."."""

    OWN = auto()
    """Somebody has it already: "our film is still silent"."""

    PURPOSE = auto()
    """What something else is for: the film of "music for our film"."""

    DENIED = auto()


_SERVED: Final = frozenset({Aim.PLAIN, Aim.SOUGHT})
"""Of what is said of oneself, what it is for makes no difference."""


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
        beyond: Whether it asks for somebody the network does not have: "plumber wanted".
    """

    language: str | None
    tags: tuple[Tag, ...]
    stems: tuple[str, ...]
    seeking: bool
    tongues: frozenset[str]
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
        seeking = beyond = False
        sentences = _sentences(words)
        for sentence in sentences:
            own = clearest(votes(sentence)) if len(sentences) > 1 else None
            spoken = own or language or declared or FALLBACK
            spoken = spoken if spoken in LANGUAGES else FALLBACK
            known = [self._look_up(word.text, spoken, marked=marked) for word in sentence]
            named.update(word.tongue for word in known if word.tongue)
            placed = self._in_sentence(sentence, known, spoken, roots)
            aims = _aims(sentence, speech()[spoken])
            seeking = seeking or Aim.SOUGHT in aims
            beyond = beyond or self._is_beyond(sentence, placed, spoken)
            serving = _serving(sentence, [at for at, _, _ in placed], aims, speech()[spoken])
            for at, hit, word in placed:
                tags.append(Tag(hit.concept, word, hit.sureness, Aim.PURPOSE if at in serving else aims[at]))
        return Tagged(language, tuple(tags), tuple(roots), seeking, frozenset(named), beyond)

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
                if len(rest) >= len(places):
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
        following = [folded(word.text) for word in sentence[first : first + 3]]
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
        return _once(hits)


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


def _written(sentence: Sequence[Word], first: int, last: int) -> str:
    return " ".join(word.text for word in sentence[first : last + 1])


def _serving(sentence: Sequence[Word], named: Iterable[int], aims: Sequence[Aim], small: Speech) -> set[int]:
    """The named places that say what something named before them is for: "music | for | our film"."""
    prepositions = list(accumulate(folded(word.text) in small.purpose for word in sentence))
    first: dict[tuple[int, Aim], int] = {}
    serving: set[int] = set()
    for at in named:
        if aims[at] in _SERVED:
            before = first.setdefault((sentence[at].comma, aims[at]), at)
            if prepositions[at] > prepositions[before]:
                serving.add(at)
    return serving


def _aims(sentence: Sequence[Word], small: Speech) -> list[Aim]:
    """What a sentence says of each of its words."""
    bare = [folded(word.text) for word in sentence]
    aims = [Aim.PLAIN] * len(bare)
    seeks_at = next((at for at, word in enumerate(bare) if word in small.seek), None)
    sought_at = next((at for at in range(len(bare) - 1, 0, -1) if bare[at] in small.sought), None)
    begins = next((at for at, word in enumerate(bare) if word in small.introducing), None)
    for at, word in enumerate(sentence):
        before = sought_at is not None and at < sought_at and word.comma == sentence[sought_at].comma
        if before or (seeks_at is not None and at > seeks_at):
            aims[at] = Aim.SOUGHT
        elif begins is not None and at > begins:
            aims[at] = Aim.SELF
    for at, word in enumerate(sentence):
        if word.text.lower() in small.own:
            end = min(at + 1 + _OWN_WITHIN, len(bare))
            # A German noun ends it: in "der unsere Ausstellung beleuchtet" the last word is what is sought.
            end = next((place + 1 for place in range(at + 1, end) if sentence[place].text[:1].isupper()), end)
            aims[at + 1 : end] = [Aim.OWN] * (end - at - 1)
    for at, word in enumerate(bare):
        if word in small.denying:
            end = min(at + 1 + _DENIED_WITHIN, len(bare))
            aims[at + 1 : end] = [Aim.DENIED] * (end - at - 1)
    return aims
