"""Members and requests from files of all sorts."""

import pytest

from bot.cooperation.matching.lines import person, read_lines, wish
from bot.cooperation.matching.model import WishKind


def test_reads_a_member_with_every_field() -> None:
    line = (
        b'{"id": "m1", "lang": "pl-PL", "country": "pl", "city": "Szczecin", "kind": "person", "langs": ["pl", "EN"],'
        b' "do": ["bind books", "repair them"], "offer": "courses", "seek": null, "remote": "yes",'
        b' "available": ["May", "June"], "status": "open", "shoe size": 43}'
    )
    (read,) = read_lines([line], person).good
    assert (read.key, read.language, read.country, read.languages) == ("m1", "pl", "PL", ("pl", "en"))
    assert (read.does, read.offers, read.seeks) == ("bind books\nrepair them", "courses", "")
    assert (read.remote, read.available, read.open) == (True, "May\nJune", True)


@pytest.mark.parametrize(("status", "open_"), [("open", True), (None, True), ("paused", False), ("Open ", True)])
def test_only_who_is_open_is_open(status: str | None, *, open_: bool) -> None:
    assert person({"id": 7, "status": status}).open is open_


@pytest.mark.parametrize("odd", [None, 3, 2.5, True, [], [None, {}], {"a": 1}, "", "de; lt"])
def test_odd_types_are_made_the_best_of(odd: object) -> None:
    fields = ("lang", "country", "city", "kind", "langs", "do", "offer", "seek", "remote", "available", "text")
    assert person({"id": "m", **dict.fromkeys(fields, odd)}).key == "m"
    request = {"id": "r", **dict.fromkeys((*fields, "period", "want_langs", "want_countries", "author"), odd)}
    assert wish({**request, "kind": "SEEK"}).kind is WishKind.SEEK


def test_broken_lines_are_told_by_their_number_and_the_rest_is_read() -> None:
    lines = read_lines(
        [b'{"id": "a"}', b"", b"{", b"[1]", b'{"id": ""}', b"\xff\xfe", b'\xef\xbb\xbf{"id": "b"}'], person
    )
    assert [read.key for read in lines.good] == ["a", "b"]
    assert [broken.number for broken in lines.broken] == [3, 4, 5, 6]
    assert all(broken.reason for broken in lines.broken)


def test_a_request_of_no_known_kind_is_broken() -> None:
    assert read_lines([b'{"id": "r", "kind": "gift"}'], wish).broken[0].number == 1
