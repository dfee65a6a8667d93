"""The seats of a forum as plain words would have them: what the state machine compares the bot with."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Literal


@dataclass
class Guest:
    """Somebody in line."""

    person: int
    size: int
    seat: Literal["seated", "offered", "waiting", "lapsed"] = "waiting"
    until: int | None = None


@dataclass
class Line:
    """A forum's seats, in the order in which people came."""

    capacity: int | None
    starts_at: int
    guests: list[Guest] = field(default_factory=list[Guest])
    maybe: set[int] = field(default_factory=set[int])
    cancelled: bool = False

    def left(self, besides: int | None = None) -> int:
        if self.capacity is None:
            return 10**9
        held = (guest for guest in self.guests if guest.seat in {"seated", "offered"} and guest.person != besides)
        return self.capacity - sum(guest.size for guest in held)

    def settle(self, now: int) -> None:
        for guest in self.guests:
            if guest.until is not None and guest.until < now:
                guest.seat, guest.until = "lapsed", None
        ahead = self.starts_at - now
        for guest in self.guests:
            if self.capacity is None and guest.seat in {"offered", "waiting"}:
                guest.seat, guest.until = "seated", None
            if guest.seat != "waiting" or guest.size > self.left():
                continue
            if ahead >= 1800:
                guest.seat, guest.until = "offered", now + min(86400, max(1800, ahead // 4))

    def come(self, person: int, size: int, now: int) -> bool:
        """Gives whether that is possible; if not, nothing has changed."""
        before = deepcopy(self.guests)
        self.settle(now)
        own = next((guest for guest in self.guests if guest.person == person), None)
        if own is None or own.seat == "lapsed":
            if now > self.starts_at:
                self.guests = before
                return False
            self.guests = [guest for guest in self.guests if guest.person != person]
            own = Guest(person, size)
            self.guests.append(own)
        if own.seat in {"seated", "offered"} and size > own.size and size > self.left(besides=person):
            self.guests = before
            return False
        if own.seat != "waiting" or size <= self.left():
            own.seat, own.until = "seated", None
        own.size = size
        self.maybe.discard(person)
        self.settle(now)
        return True

    def go(self, person: int, now: int | None) -> None:
        """Who is erased goes without anybody looking: `now` is None."""
        self.guests = [guest for guest in self.guests if guest.person != person]
        self.maybe.discard(person)
        if now is not None:
            self.settle(now)

    def expected(self, person: int) -> bool:
        seated = any(guest.person == person and guest.seat == "seated" for guest in self.guests)
        return seated or person in self.maybe
