"""For whom something is when somebody offers it: whom the offer names, and who usually orders, buys or hosts it."""

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final

from bot.cooperation.matching.concepts import Concepts
from bot.cooperation.matching.reading import Asked
from bot.cooperation.matching.speech import DATA

_LESS_OFTEN: Final = 0.1
"""How much less often each next customer needs what is offered."""

_UNNAMED: Final = 0.5
"""How much they count where the offer names others for whom it is."""


@cache
def customers() -> Mapping[str, tuple[str, ...]]:
    """By concept, the concepts of those who commonly need it from others, the most usual first."""
    content = tomllib.loads((DATA / "customers.toml").read_text(encoding="utf-8"))
    return {concept: tuple(needing) for concept, needing in content.items()}


def addressees(concepts: Concepts, asked: Asked, is_work: float) -> dict[int, float]:
    """Whom an offer names and who usually needs such a thing, of length 1: what they should do.

    Args:
        concepts: Knows them.
        asked: The offer.
        is_work: How likely it offers somebody's work. Then a context is whom that is for ("a workshop: a day in
            schools"); if a place is offered, it is the place.
    """
    found: dict[int, float] = {}

    def need(customer: int, often: float) -> None:
        # A context counts less than a role in members; whoever runs a festival is a customer all the same.
        found[customer] = max(found.get(customer, 0.0), often / concepts.counts(customer))

    for place, said in asked.meant.items():
        need(place, said.sureness)
    usual = _UNNAMED if asked.meant else 1.0
    for place, said in asked.core.items():
        if concepts.counts(place) < 1.0:
            need(place, is_work * said.sureness)
        for number, concept in enumerate(customers().get(concepts.id_at(place), ())):
            customer = concepts.place(concept)
            if customer is not None and customer not in asked.core:
                need(customer, usual * said.weight / (1 + _LESS_OFTEN * number))
    length = math.sqrt(sum(often * often for often in found.values()))
    return {customer: often / length for customer, often in found.items()} if length else {}
