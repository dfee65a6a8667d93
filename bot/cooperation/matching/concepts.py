"""What is said of concepts, and what belongs to it: what of it counts for what is wider, narrower or near."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.cooperation.matching.weights import Weights
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import Kind


@dataclass(frozen=True, slots=True)
class Said:
    """A concept with how much it counts and the word that names it."""

    weight: float
    word: str
    sureness: float = 1.0


Side = Mapping[int, Said]
"""What is said on one side, by the concept's place in the taxonomy."""


_Wider = tuple[tuple[int, float], ...]
"""What is wider than a concept, and how much it counts: those that it is part of, and its shelf at the end."""


class Concepts:
    """The concepts of a taxonomy by their places, as they belong together."""

    def __init__(self, taxonomy: Taxonomy, weights: Weights) -> None:
        self._concepts = taxonomy.concepts
        self._weights = weights
        self._places = {concept.id: place for place, concept in enumerate(taxonomy.concepts)}
        groups = {group.id: place for place, group in enumerate(taxonomy.groups, start=len(taxonomy.concepts))}

        def wider(parent: float) -> list[_Wider]:
            found: list[_Wider] = []
            for concept in taxonomy.concepts:
                above = zip(taxonomy.parents(concept.id), (parent, weights.grandparent), strict=False)
                places = [(self._places[each.id], factor) for each, factor in above]
                found.append((*places, (groups[concept.group], weights.group)))
            return found

        self._wider = wider(weights.parent)
        self._part_of = wider(weights.part)

    def id_at(self, place: int) -> str:
        """The id of a concept by its place."""
        return self._concepts[place].id

    def place(self, concept_id: str) -> int | None:
        """The place of a concept by its id; None if there is none any more."""
        return self._places.get(concept_id)

    def counts(self, place: int) -> float:
        """How much a concept of that kind counts."""
        return self._weights.context if self._concepts[place].kind is Kind.CONTEXT else 1.0

    def widened(self, side: Side) -> dict[int, float]:
        """The weights of a side's concepts with those of their wider ones, and of their shelves."""
        return self._with(side, self._wider)

    @staticmethod
    def _with(side: Side, those: Sequence[_Wider]) -> dict[int, float]:
        wide: dict[int, float] = {}
        for place, said in side.items():
            wide[place] = max(wide.get(place, 0.0), said.weight)
            for wider, factor in those[place]:
                wide[wider] = max(wide.get(wider, 0.0), said.weight * factor)
        return wide

    def had(self, side: Side) -> dict[int, float]:
        """What a side is found by: its concepts and what they are part of, each a little less where there are many."""
        many = sum(said.weight for said in side.values())
        share = 1 / math.pow(max(1.0, many), self._weights.many)
        return {place: weight * share for place, weight in self._with(side, self._part_of).items()}

    def wanted(self, side: Side) -> dict[int, float]:
        """What is looked for, so that who has all of it and nothing else scores 1; less, where it is only context."""
        wide = self.widened(side)
        length = max(sum(weight * weight for weight in wide.values()), self._weights.least)
        return {place: weight / length for place, weight in wide.items()} if wide else {}

    def covers(self, side: Side, place: int) -> bool:
        """Whether a side has the concept, or one that is part of it."""
        return self.covering(side, place) is not None

    def covering(self, side: Side, place: int) -> Said | None:
        """What a side says of the concept, or of one that is part of it."""
        if place in side:
            return side[place]
        return next(
            (said for mine, said in side.items() if place in (each for each, _ in self._wider[mine][:-1])), None
        )

    def nearing(self, near: Sequence[tuple[int, float]]) -> dict[int, float]:
        """What is looked for by a text that is near to these concepts in meaning, of length 1.

        Args:
            near: The concepts' places, and how far each stands out, in standard deviations; the nearest first.
        """
        said = {place: Said(math.exp(self._weights.nearer * (out - near[0][1])), "") for place, out in near}
        wide = self.widened(said)
        length = math.sqrt(sum(weight * weight for weight in wide.values()))
        return {place: weight / length for place, weight in wide.items()} if length else {}

    def shared(self, one: int, other: int) -> int | None:
        """The narrowest concept that both are or belong to; None if they have nothing in common."""
        mine = [one, *(place for place, _ in self._wider[one][:-1])]
        theirs = {other, *(place for place, _ in self._wider[other][:-1])}
        return next((place for place in mine if place in theirs), None)
