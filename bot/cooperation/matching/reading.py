"""Turns what people wrote into weighted concepts: what a member has and seeks, what a wish wants."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.cooperation.matching.aims import Aim
from bot.cooperation.matching.concepts import Concepts, Said, Side
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.speech import speech
from bot.cooperation.matching.tagging import Tag, Tagged, Tagger
from bot.cooperation.matching.weights import Weights
from bot.cooperation.matching.words import each, stems
from bot.taxonomy.finding import Taxonomy
from bot.text.languages import FALLBACK, LANGUAGES

CLEAR: Final = 0.75
"""Sureness from which a concept counts as understood; below it the author is asked: "did you mean…?"""


_ADDRESSED: Final = frozenset({Aim.SOUGHT, Aim.PURPOSE})
"""What an offer says of those to whom it is made: "we look for publishers", "for festivals"."""

_PROJECT: Final = frozenset({Aim.OWN, Aim.PURPOSE})
"""What a search for partners says of the project: "our festival", "for a play"."""

_TEACHING: Final = frozenset({"teaching", "workshops"})
"""What is always of something: a course in weaving."""

_REPAIR: Final = "repair"
"""What is always of something as well: whoever mends clocks need not mend chairs."""

_OF: Final = frozenset({Aim.PURPOSE, Aim.OWN})
"""What a text says of the thing that is mended: "repair of a loom", "who can repair our loom"."""

_MEANT: Final = frozenset({Aim.PLAIN, Aim.SOUGHT})
"""What a text says of that which it is about."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A member, read.

    Args:
        has: What they do and offer.
        seeks: What they look for.
        has_stems: The words with a meaning of the first, as stems; likewise `seeks_stems`.
        tongues: The codes of languages they name with what they do.
        into: Those of them into which they bring something; their own where they name none.
    """

    has: Side
    seeks: Side
    has_stems: frozenset[str]
    seeks_stems: frozenset[str]
    tongues: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish, read.

    Args:
        language: Of the text.
        core: Its concepts.
        has: What of them somebody should do or offer; likewise `seeks`, what they should look for.
        meant: What it is enough to do in order to be meant: not what somebody does who only offers the same.
        stems: Its words with a meaning.
        tongues: The codes of languages it names.
        into: Those of them into which something is to be brought.
        beyond: Whether it asks for somebody the network does not have.
    """

    language: str | None
    core: Side
    has: Side
    seeks: Side
    meant: Side
    stems: frozenset[str]
    tongues: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()
    beyond: bool = False


class Reader:
    """Reads members and wishes. One thread at a time.

    Attributes:
        concepts: Of what they speak.
    """

    def __init__(self, taxonomy: Taxonomy, added: Mapping[str, Sequence[str]], weights: Weights) -> None:
        self._taxonomy = taxonomy
        self._weights = weights
        self._added = added
        self.concepts = Concepts(taxonomy, weights)

    @cached_property
    def tagger(self) -> Tagger:
        """Made when the first text is read: 0.2 s."""
        return Tagger(self._taxonomy, self._added)

    def person(self, person: Person) -> Sides:
        """Read a member. What they seek in the midst of what they do is what they seek."""
        has: dict[int, Said] = {}
        seeks: dict[int, Said] = {}
        tagged = self.tagger.tag("\n".join(filter(None, (person.does, person.offers))), person.language)
        for place, said, aim in self._said(tagged, _MEANT, self._weights.first_had, self._weights.later):
            if aim is Aim.SOUGHT:
                _keep(seeks, place, said)
            elif aim is not Aim.DENIED:
                _keep(has, place, said)
        sought = self.tagger.tag(person.seeks, person.language)
        for place, said, aim in self._said(sought, _MEANT, self._weights.first):
            if aim is not Aim.DENIED:
                _keep(seeks, place, self._less(said, self._share(aim)))
        self._keep_chosen(has, person.concepts, person.language)
        into = tagged.into or frozenset(filter(None, (person.language,)))
        return Sides(has, seeks, frozenset(tagged.stems), frozenset(sought.stems), tagged.tongues, into)

    def wish(self, wish: Wish) -> Asked:
        """Read a wish. In a text that seeks, what its author says of themselves counts little."""
        tagged = self.tagger.tag(wish.text, wish.language, careful=True)
        refused = {self.concepts.place(concept_id) for concept_id in wish.refused}
        core: dict[int, Said] = {}
        addressed: dict[int, Said] = {}
        for place, said, aim in self._said(tagged, _MEANT, self._weights.first):
            if aim is not Aim.DENIED and place not in refused:
                side = addressed if wish.kind is WishKind.OFFER and aim in _ADDRESSED else core
                _keep(side, place, self._less(said, self._counts(aim, wish.kind, seeking=tagged.seeking)))
        # The author confirms all that was understood, and what a sentence says of each thing stays true. What was a
        # guess, or is not in the text, they chose.
        clear = {place for side in (core, addressed) for place, said in side.items() if said.sureness >= CLEAR}
        chosen = [each for each in wish.concepts if self.concepts.place(each) not in clear]
        self._keep_chosen(core, chosen, wish.language or tagged.language)
        has, seeks = self._looked_for(wish.kind, core, addressed)
        return Asked(
            language=tagged.language or wish.language,
            core={**addressed, **core},
            has=has,
            seeks=seeks,
            meant=addressed if wish.kind is WishKind.OFFER else core,
            stems=frozenset(tagged.stems),
            tongues=tagged.tongues,
            into=tagged.into,
            beyond=tagged.beyond,
        )

    def _looked_for(self, kind: WishKind, core: Side, addressed: Side) -> tuple[Side, Side]:
        """What of a wish somebody should have, and what they should seek."""
        if kind is WishKind.SEEK:
            return core, {}
        if kind is WishKind.PARTNER:
            return core, core
        # "Our gallery has free walls, photographs welcome": who is meant does one thing and seeks the other.
        return {**core, **addressed}, core

    def _counts(self, aim: Aim, kind: WishKind, *, seeking: bool) -> float:
        """How much something counts of which a wish says that."""
        if aim is Aim.PLAIN and seeking:
            return self._weights.beside
        if kind is WishKind.OFFER and aim is not Aim.PURPOSE:
            return 1.0
        known = aim is Aim.SELF and not seeking
        mine = aim in _PROJECT and kind is WishKind.PARTNER
        return 1.0 if known or mine else self._share(aim)

    def _share(self, aim: Aim) -> float:
        """How much something counts of which that is said, among what is sought."""
        weights = self._weights
        shares = {Aim.SELF: weights.aside, Aim.OWN: weights.own, Aim.HAD: weights.had, Aim.PURPOSE: weights.purpose}
        return shares.get(aim, 1.0)

    @staticmethod
    def _less(said: Said, share: float) -> Said:
        return Said(said.weight * share, said.word, said.sureness)

    def _keep_chosen(self, side: dict[int, Said], concepts: Iterable[str], language: str | None) -> None:
        for concept_id in concepts:
            place = self.concepts.place(concept_id)
            if place is not None:
                known = side.get(place)
                word = known.word if known else self._taxonomy.name(concept_id, language or FALLBACK)
                _keep(side, place, Said(self._weights.chosen * self.concepts.counts(place), word))

    def _said(
        self, tagged: Tagged, meant: Container[Aim], first_counts: float, later: float = 0.0
    ) -> Iterable[tuple[int, Said, Aim]]:
        """What a text names, with how much it counts before anything is known of the sentence.

        Args:
            tagged: The text.
            meant: What is said of that which the text is about. A context is that only if nothing else came before.
            first_counts: How much it counts then.
            later: How much less each thing counts that is named after others.
        """
        first = True
        taught: Aim | None = None
        mending = self._mending_in(tagged)
        for number, tag in enumerate(tagged.tags):
            kind = self.concepts.counts(tag.concept)
            # "A teacher for basketry": that is not what the teacher is for, but what they teach.
            aim = taught if taught and tag.aim is Aim.PURPOSE and kind == 1.0 else tag.aim
            taught = aim if self.concepts.id_at(tag.concept) in _TEACHING else None
            if first and aim in meant:
                first = kind < 1.0
                kind = max(kind, first_counts)
            if number in mending:
                kind = self._weights.context
            elif tag.aim in _OF and kind == 1.0:
                aim = mending.get(number - 1, mending.get(number + 1, aim))
            weight = kind * tag.sureness**self._weights.unsure / (1 + later * number)
            yield tag.concept, Said(weight, tag.word, tag.sureness), aim

    def _mending_in(self, tagged: Tagged) -> Mapping[int, Aim]:
        """Which tags only say that something is mended, and what is said of that; none where nothing says what."""
        mending = {number: tag.aim for number, tag in enumerate(tagged.tags) if self._only_mends(tag)}
        things = [tag for number, tag in enumerate(tagged.tags) if number not in mending]
        return mending if any(self.concepts.counts(tag.concept) == 1.0 for tag in things) else {}

    def _only_mends(self, tag: Tag) -> bool:
        """Whether a word says that something is mended, and not what, as "bicycle repair" does."""
        if self.concepts.id_at(tag.concept) != _REPAIR:
            return False
        return any(self._mend_stems[language].intersection(stems(tag.word, language)) for language in LANGUAGES)

    @cached_property
    def _mend_stems(self) -> Mapping[str, frozenset[str]]:
        return {
            language: frozenset(stem for word in speech()[language].mend for stem in stems(word, language))
            for language in LANGUAGES
        }

    def is_taught(self, place: int, word: str) -> bool:
        """Whether a word names the concept because the server's moderators said so, in whatever form it stands."""
        return any(
            all(there.intersection(stems(each_word, language)) for each_word in each(own))
            for own in self._added.get(self.concepts.id_at(place), ())
            for language in LANGUAGES
            for there in [{stem for said in each(word) for stem in stems(said, language)}]
        )


def _keep(side: dict[int, Said], place: int, said: Said) -> None:
    known = side.get(place)
    if known is None or known.weight < said.weight:
        side[place] = said
