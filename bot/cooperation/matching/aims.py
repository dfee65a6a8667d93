"""What a sentence says of each thing it names: that it is sought, there already, denied, or said of oneself."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum, auto
from itertools import accumulate, groupby
from typing import Final, NamedTuple

from bot.cooperation.matching.speech import Speech
from bot.cooperation.matching.words import Word, folded

_OWN_WITHIN: Final = 2
"""Words between "our" and what is ours: "our new film"."""

_DENIED_WITHIN: Final = 2
"""Words between a denial and what it denies: "no wedding photos"; "not" from the "looking" it denies."""

_ASKS_WITHIN: Final = 3
"""Words at the beginning among which "who" asks for somebody; later it only tells of somebody."""


class Aim(Enum):
    """What a sentence says of the thing it names."""

    PLAIN = auto()
    SOUGHT = auto()
    """Somebody looks for it: "Komponist gesucht"."""

    SELF = auto()
    """Somebody says that of themselves: "I'm a potter and look for ..."."""

    OWN = auto()
    """It is the author's: "our film is still silent"."""

    HAD = auto()
    """It is there, or somebody does it already: "the photos are ready"."""

    PURPOSE = auto()
    """What something else is for: the film of "music for our film"."""

    DENIED = auto()


_SERVED: Final = frozenset({Aim.PLAIN, Aim.SOUGHT})
"""Of what is said of oneself, what it is for makes no difference."""


class Told(NamedTuple):
    """What a sentence tells: of each place where it names something, and whether it seeks anything."""

    aims: Mapping[int, Aim]
    seeks: bool


def aims_of(sentence: Sequence[Word], named: Mapping[int, int], small: Speech) -> Told:
    """What a sentence says of each place where it names something.

    Args:
        sentence: Its words.
        named: The places, each with that of the last word which names it.
        small: The small words of its language.
    """
    bare = [folded(word.text) for word in sentence]
    verb = _seeks_at(bare, small)
    aims = _sought(sentence, bare, named, verb, small)
    for _, group in groupby(enumerate(sentence), lambda entry: entry[1].comma):
        part = [at for at, _ in group]
        _tell_of_part(aims, bare, part, small, had=_is_there(sentence, bare, part, small))
    _tell_what_is_own(aims, sentence, small)
    serving = _serving(sentence, bare, named, aims, small)
    # "unsere Kostüme nähen": the costumes are ours, and the sewing is what they are sought for.
    told = {at: aims[last] if aims[at] is Aim.OWN else aims[at] for at, last in named.items()}
    return Told({at: Aim.PURPOSE if at in serving else aim for at, aim in told.items()}, verb is not None)


def _seeks_at(bare: Sequence[str], small: Speech) -> int | None:
    """Where a sentence says that something is sought; None where it does not."""
    verb = next((at for at, word in enumerate(bare) if word in small.seek or word in small.sought), None)
    return verb if verb is not None else _asks_at(bare, small)


def _asks_at(bare: Sequence[str], small: Speech) -> int | None:
    """Where a sentence begins to ask who does something: "finns det en dirigent?", but not "dirigent finns"."""
    return next((at for at, word in enumerate(bare[:-1]) if at < _ASKS_WITHIN and word in small.ask), None)


def _sought(
    sentence: Sequence[Word], bare: Sequence[str], named: Collection[int], verb: int | None, small: Speech
) -> list[Aim]:
    """What is sought in a sentence, and who seeks it."""
    aims = [Aim.PLAIN] * len(bare)
    begins = next((at for at, word in enumerate(bare) if word in small.introducing), None)
    # "The cinema seeks a pianist": the cinema is who speaks. In "pianist wanted for the cinema", "pianist who can sing"
    # and "pianist, someone for the lights" the pianist is sought.
    follows = verb is not None and not _is_passive(sentence, bare, verb, small) and any(at > verb for at in named)
    for at, word in enumerate(sentence):
        if verb is not None and at > verb:
            aims[at] = Aim.SOUGHT
        elif verb is not None and follows:
            aims[at] = Aim.SELF
        elif verb is not None and word.comma == sentence[verb].comma:
            aims[at] = Aim.SOUGHT
        elif begins is not None and at > begins:
            aims[at] = Aim.SELF
    return aims


def _is_passive(sentence: Sequence[Word], bare: Sequence[str], verb: int, small: Speech) -> bool:
    """Whether what is sought stands before the verb: "composer wanted"; of "sökes", what comes next tells."""
    if bare[verb] in small.ask or bare[verb] not in small.seek:
        return True
    ends = verb + 1 == len(bare) or sentence[verb + 1].comma != sentence[verb].comma
    return bare[verb] in small.sought and (ends or bare[verb + 1] in small.purpose)


def _is_there(sentence: Sequence[Word], bare: Sequence[str], part: Sequence[int], small: Speech) -> bool:
    """Whether a part of a sentence says that something is there already, and does not seek."""
    if any(bare[at] in small.seek or bare[at] in small.sought for at in part):
        return False
    if _asks_at(bare, small) in part:
        return False  # "any photographers out there?"
    had = any(
        sentence[at].text.lower() in small.have and not (at + 1 < len(bare) and bare[at + 1] in small.duty)
        for at in part
    )
    return had or bare[part[-1]] in small.there


def _tell_of_part(aims: list[Aim], bare: Sequence[str], part: Sequence[int], small: Speech, *, had: bool) -> None:
    """What is there, what is lacking and what is not wanted in a part of a sentence between commas."""
    denials = [
        at for at in part if bare[at] in small.denying and not (at + 1 < len(bare) and bare[at + 1] in small.only)
    ]
    verbs = [at for at in part if bare[at] in small.seek or bare[at] in small.sought]
    if any(bare[at] in small.needless for at in part) or any(
        abs(verb - at) <= _DENIED_WITHIN for at in denials for verb in verbs
    ):
        for at in part:
            aims[at] = Aim.DENIED
    elif had:
        for at in part:
            # "We have no cook" seeks one.
            aims[at] = Aim.SOUGHT if denials and at > denials[0] else Aim.HAD
    else:
        for denial in denials:
            for at in range(denial + 1, min(denial + 1 + _DENIED_WITHIN, len(bare))):
                aims[at] = Aim.DENIED


def _tell_what_is_own(aims: list[Aim], sentence: Sequence[Word], small: Speech) -> None:
    for at, word in enumerate(sentence):
        if word.text.lower() in small.own:
            end = min(at + 1 + _OWN_WITHIN, len(sentence))
            # A German noun ends it: in "der unsere Ausstellung beleuchtet" the last word is what is sought.
            end = next((place + 1 for place in range(at + 1, end) if sentence[place].text[:1].isupper()), end)
            for place in range(at + 1, end):
                aims[place] = aims[place] if aims[place] is Aim.DENIED else Aim.OWN


def _serving(
    sentence: Sequence[Word], bare: Sequence[str], named: Mapping[int, int], aims: Sequence[Aim], small: Speech
) -> set[int]:
    """The named places that say what something else is for: "music | for | our film", "muzika filmui"."""
    prepositions = list(accumulate(word in small.purpose for word in bare))
    places = [at for at in sorted(named) if aims[at] in _SERVED]
    datives = {at for at in places if sentence[named[at]].text.lower().endswith(small.dative)}
    first: dict[tuple[int, Aim], int] = {}
    serving = datives if len(datives) < len(set(places)) else set[int]()
    for at in places:
        before = first.setdefault((sentence[at].comma, aims[at]), at)
        if prepositions[at] > prepositions[before]:
            serving.add(at)
    return serving
