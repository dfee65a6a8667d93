"""Hours and zones as people type them, and when quiet hours and digests end and come."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.preferences import Preferences, QuietHours
from bot.errors import UserError
from bot.messages.model import find_zone, quiet_hours, zones_for
from bot.servers.model import Place

ZONES = st.sampled_from(["Europe/Warsaw", "Europe/Stockholm", "Pacific/Apia", "Australia/Lord_Howe", "UTC"])
MINUTES = st.integers(0, 1439)
INSTANTS = st.integers(
    int(datetime(2011, 12, 1, tzinfo=UTC).timestamp()), int(datetime(2030, 1, 1, tzinfo=UTC).timestamp())
)


@pytest.mark.parametrize(
    ("start", "until", "meant"),
    [
        ("22:00", "07:00", (1320, 420)),
        ("22", "7", (1320, 420)),
        (" 22.30 ", "6h15", (1350, 375)),
        ("13:00", "14:00", (780, 840)),
        ("24:00", "6", (0, 360)),
        ("24h00", "kl. 6", (0, 360)),
        ("22 Uhr", "24 Uhr", (1320, 0)),
    ],
)
def test_hours_as_people_write_them(start: str, until: str, meant: tuple[int, int]) -> None:
    assert quiet_hours(start, until) == QuietHours(*meant)


@pytest.mark.parametrize(
    "typed", ["25:00", "24:01", "24 am", "12:24 24", "7:60", "-1", "", "seven", "7:3", "²2:00", "1" * 500]
)
def test_what_is_no_time_is_refused_and_named(typed: str) -> None:
    with pytest.raises(UserError, match="message-time-bad") as refused:
        quiet_hours("22:00", typed)
    assert len(str(refused.value.parameters["typed"])) <= 40


@pytest.mark.parametrize(("start", "until"), [("7", "7:00"), ("0", "24:00")])
def test_hours_that_begin_when_they_end_are_refused(start: str, until: str) -> None:
    with pytest.raises(UserError, match="message-quiet-same"):
        quiet_hours(start, until)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        ("lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("UTC", "UTC"),
    ],
)
def test_zones_by_their_name_or_city(typed: str, zone: str) -> None:
    assert find_zone(typed) == zone


@pytest.mark.parametrize("typed", ["", "Mars/Olympus", "Europe", "../../etc/passwd", "x" * 300])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="message-zone-unknown"):
        find_zone(typed)


def test_the_servers_own_zones_are_offered_first_and_none_twice() -> None:
    offered = list(zones_for((Place("p", "Ponta Delgada", "PT", "Atlantic/Azores"),)))
    assert offered[0] == "Atlantic/Azores"
    assert "Europe/Warsaw" in offered
    assert len(offered) == len(set(offered))


@given(zone=ZONES, start=MINUTES, length=st.integers(1, 1439), now=INSTANTS)
def test_quiet_hours_end_within_a_day_and_at_their_end_it_is_not_quiet(
    zone: str, start: int, length: int, now: int
) -> None:
    wished = Preferences(zone, QuietHours(start, (start + length) % 1440))
    end = wished.quiet_until(now)

    local = datetime.fromtimestamp(now, ZoneInfo(zone))
    within = (local.hour * 60 + local.minute - start) % 1440 < length
    assert (end is not None) == within
    if end is not None:
        assert now < end <= now + 26 * 3600


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2026-10-25T00:15", "2026-10-25T00:30"),  # 02:15 in Berlin, for the first time
        ("2026-10-25T01:15", "2026-10-25T01:30"),  # and for the second
        ("2026-10-25T01:30", None),
        ("2026-03-29T00:45", "2026-03-29T01:30"),  # 01:45; the clocks leave 02:30 out
    ],
)
def test_quiet_hours_end_by_the_clock_also_when_it_is_changed(now: str, end: str | None) -> None:
    wished = Preferences("Europe/Berlin", QuietHours(22 * 60, 2 * 60 + 30))

    def at(text: str) -> int:
        return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())

    assert wished.quiet_until(at(now)) == (end and at(end))


@given(zone=ZONES, now=INSTANTS, quiet=st.none() | st.builds(QuietHours, st.just(1320), st.just(420)))
def test_a_digest_comes_on_the_next_local_day_when_it_is_not_quiet(
    zone: str, now: int, quiet: QuietHours | None
) -> None:
    wished = Preferences(zone, quiet, one_a_day=True)
    at = wished.digest_after(now)

    assert now < at <= now + 58 * 3600
    assert wished.local_day(at) > wished.local_day(now)
    assert wished.quiet_until(at) is None
