"""The seats of a forum and the line of those who wait for one. Pure rules.

What holds after each of these functions:

1. Nobody loses a seat but by their own act: a limit that is lowered below those who have seats throws nobody out, and
   nobody gets in until there are fewer than the limit.
2. Seats taken and offered never grow beyond the limit.
3. No seat stays free while someone waits whose party fits into it, as long as offers can be made. Those who wait are
   asked in their order; a party that does not fit is passed over and keeps its place.
4. A seat offered belongs to that person until it is accepted, declined, or its time is over; then it goes on to the
   next. Who let it pass is not asked again, unless they ask to come again, as the last in line. Without a limit
   everyone who was offered one or waits has it at once.
5. No two have the same place in line, and who joins has one behind all that are there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.clock import DAY

LONGEST_OFFER: Final = DAY
"""Seconds to confirm a seat that has come free, when there is time enough."""

SHORTEST_OFFER: Final = 30 * 60
"""Seconds to confirm it near the start; with less than that left, nobody can come any more who does not know yet."""

SHARE: Final = 4
"""An offer lasts at most the remaining time divided by this, so that several can be asked one after another."""


class Seat(StrEnum):
    """Where someone stands who wants to come."""

    SEATED = "seated"
    OFFERED = "offered"
    WAITING = "waiting"
    LAPSED = "lapsed"
    """Was offered a seat and let the time pass."""


@dataclass(frozen=True, slots=True)
class Party:
    """One person who wants to come, and whom they bring."""

    user_id: int
    size: int
    """People, the guests included."""
    position: int
    seat: Seat = Seat.WAITING
    offered_until: int | None = None
    """The last second to confirm, in epoch seconds."""


@dataclass(frozen=True, slots=True)
class Room:
    """What the seats of a forum depend on at this instant."""

    capacity: int | None
    starts_at: int
    now: int

    @property
    def offer_until(self) -> int | None:
        """Until when a seat offered now can be confirmed; None when it is too late for offers."""
        left = self.starts_at - self.now
        if left < SHORTEST_OFFER:
            return None
        return self.now + max(SHORTEST_OFFER, min(LONGEST_OFFER, left // SHARE))


def taken(parties: Iterable[Party]) -> int:
    """The people who have a seat, or an offer of one."""
    return sum(party.size for party in parties if party.seat in {Seat.SEATED, Seat.OFFERED})


def free(parties: Iterable[Party], room: Room) -> int | None:
    """The seats that nobody has; None where they are not counted."""
    return None if room.capacity is None else max(0, room.capacity - taken(parties))


def settle(parties: Sequence[Party], room: Room) -> tuple[Party, ...]:
    """Let offers pass whose time is over, and offer what is free to those who wait, in their order."""
    now_in_order = sorted((_lapse(party, room.now) for party in parties), key=lambda party: party.position)
    left = free(now_in_order, room)
    if left is None:  # the limit was lifted: nobody has to hurry
        return tuple(_seated(party) for party in now_in_order)
    until = room.offer_until
    settled: list[Party] = []
    for party in now_in_order:
        if party.seat is not Seat.WAITING or party.size > left or until is None:
            settled.append(party)
        else:
            left -= party.size
            settled.append(replace(party, seat=Seat.OFFERED, offered_until=until))
    return tuple(settled)


def join(parties: Sequence[Party], user_id: int, size: int, position: int, room: Room) -> tuple[Party, ...]:
    """Someone wants to come, or confirms a seat that was offered, or brings more or fewer people.

    Who finds a seat free has it at once; others wait. Who has a seat keeps it when the larger party does not fit: the
    caller sees by the size that nothing changed. `position` is for whoever is not in line yet.
    """
    current = settle(parties, room)
    own = next((party for party in current if party.user_id == user_id), None)
    others = tuple(party for party in current if party.user_id != user_id)
    left = free(others, room)
    if own is None or own.seat is Seat.LAPSED:
        own = Party(user_id, size, position)
    fits = left is None or size <= left
    if own.seat in {Seat.SEATED, Seat.OFFERED}:
        # A seat may be given up in part also while there are more people than the limit.
        if fits or size <= own.size:
            own = Party(user_id, size, own.position, Seat.SEATED)
    elif fits:
        own = Party(user_id, size, own.position, Seat.SEATED)
    else:
        own = replace(own, size=size)
    return settle((*others, own), room)


def leave(parties: Sequence[Party], user_id: int, room: Room) -> tuple[Party, ...]:
    """Someone does not come, or not any more; what they had goes on to the next."""
    return settle([party for party in parties if party.user_id != user_id], room)


def _lapse(party: Party, now: int) -> Party:
    over = party.seat is Seat.OFFERED and party.offered_until is not None and party.offered_until < now
    return replace(party, seat=Seat.LAPSED, offered_until=None) if over else party


def _seated(party: Party) -> Party:
    in_line = party.seat in {Seat.OFFERED, Seat.WAITING}
    return replace(party, seat=Seat.SEATED, offered_until=None) if in_line else party
