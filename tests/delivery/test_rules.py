"""The rules of sending, without anything around them."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY, HOUR
from bot.delivery.model import Delivery, Expire, Send, ToMember
from bot.delivery.post_model import Post, next_step
from bot.delivery.rules import (
    BACKOFF_CAP,
    GIVE_UP_AFTER,
    GIVE_UP_ATTEMPTS,
    LATE_AFTER,
    NONCE_WINDOW,
    backoff,
    gives_up,
    lateness,
    must_look_back,
    release_at,
)

DUE = 1_000_000
ROW = Delivery("d", "note", "k", 0, 1, ToMember(1), DUE, DUE, None, {}, keep=True, status="leased", attempts=1)
SHOWN = Post(
    *("p", "card", "a", 1, True, 21, 1, 1, 21, 5, 1, 1),
    unsure_since=None,
    unsure_channel_id=None,
    attempts=0,
    lease=None,
    lease_until=None,
    reason=None,
)


def test_lateness_is_noted_then_ends_it() -> None:
    assert lateness(ROW, DUE, DAY) == Send()
    assert lateness(ROW, DUE + LATE_AFTER, DAY) == Send()
    assert lateness(ROW, DUE + LATE_AFTER + 1, DAY) == Send(late=True)
    assert lateness(ROW, DUE + DAY + 1, DAY) == Expire("too-late")
    assert lateness(ROW, DUE + 100 * DAY, None) == Send(late=True)
    assert lateness(replace(ROW, expires_at=DUE + 5), DUE + 4, None) == Send()
    assert lateness(replace(ROW, expires_at=DUE + 5), DUE + 5, None) == Expire("expired")


def test_what_was_planned_after_its_time_is_not_late() -> None:
    assert lateness(replace(ROW, planned_at=DUE + DAY), DUE + DAY, 60) == Send()


def test_what_was_held_back_for_the_night_goes_out_at_its_end_and_is_not_late() -> None:
    held = replace(ROW, held_until=DUE + 8 * HOUR)
    assert (release_at(ROW), release_at(held)) == (DUE, DUE + 8 * HOUR)
    assert lateness(held, DUE + 8 * HOUR, HOUR) == Send()


def test_what_is_as_late_as_it_may_be_still_goes_out() -> None:
    assert lateness(ROW, DUE + DAY, DAY) == Send(late=True)


@given(st.integers(0, 500), st.randoms(use_true_random=False))
def test_pauses_grow_to_the_cap_and_are_never_zero(attempts: int, random: Random) -> None:
    pause = backoff(attempts, random)
    full = min(BACKOFF_CAP, 2 ** max(attempts - 1, 0))
    assert max(1, full // 2) <= pause <= full


def test_gives_up_only_after_long_and_frequent_trying() -> None:
    long = replace(ROW, tried_at=DUE, attempts=GIVE_UP_ATTEMPTS)
    assert gives_up(long, DUE + GIVE_UP_AFTER)
    assert not gives_up(long, DUE + GIVE_UP_AFTER - 1)
    assert not gives_up(replace(long, attempts=GIVE_UP_ATTEMPTS - 1), DUE + GIVE_UP_AFTER)


def test_looks_back_only_at_old_attempts_of_unknown_end() -> None:
    assert not must_look_back(None, DUE)
    assert not must_look_back(DUE, DUE + NONCE_WINDOW)
    assert must_look_back(DUE, DUE + NONCE_WINDOW + 1)


@pytest.mark.parametrize(
    ("post", "step"),
    [
        (SHOWN, "rest"),
        (replace(SHOWN, wish=2), "edit"),
        (replace(SHOWN, channel_id=22), "post"),
        (replace(SHOWN, shown_channel_id=None, shown_message_id=None), "post"),
        (replace(SHOWN, wanted=False), "delete"),
        (replace(SHOWN, wanted=False, shown_channel_id=None, shown_message_id=None), "forget"),
        (replace(SHOWN, wanted=False, unsure_since=1, unsure_channel_id=21), "search"),
        (replace(SHOWN, channel_id=22, unsure_since=1, unsure_channel_id=23), "search"),
        (replace(SHOWN, channel_id=22, unsure_since=1, unsure_channel_id=22), "post"),
    ],
)
def test_one_step_at_a_time(post: Post, step: str) -> None:
    assert next_step(post) == step
