"""Only public web pages pass as links, and each says where it leads."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.text.links import LINK_LENGTH, MOST_LINKS, Link, parse_links
from bot.text.safe import escape


@pytest.mark.parametrize(
    ("typed", "url", "host"),
    [
        ("https://atelier.example", "https://atelier.example", "atelier.example"),
        ("www.x.pl", "https://www.x.pl", "www.x.pl"),
        ("atelier.example/work", "https://atelier.example/work", "atelier.example"),
        ("HTTP://Atelier.Example/Work?A=1#Top", "http://atelier.example/Work?A=1#Top", "atelier.example"),
        ("<https://a.lt/>", "https://a.lt", "a.lt"),
        ("https://a.lt./x", "https://a.lt/x", "a.lt"),
        ("https://press.pl/7,75398,2345.html", "https://press.pl/7,75398,2345.html", "press.pl"),
        ("https://a.se/@ona/blå", "https://a.se/@ona/bl%C3%A5", "a.se"),
        ("https://a.org/Stone_(art)*", "https://a.org/Stone_%28art%29%2A", "a.org"),
        ("https://a.org/100%/50%25", "https://a.org/100%25/50%25", "a.org"),
        ("gdańsk.pl", "https://xn--gdask-y7a.pl", "gdańsk.pl"),
        ("straße.de", "https://xn--strae-oqa.de", "straße.de"),
        ("мистецтво.укр", "https://xn--b1afipnphb9a.xn--j1amh", "мистецтво.укр"),
        ("https://\u200ba.pl\u202e", "https://a.pl", "a.pl"),
    ],
)
def test_a_public_page_is_taken(typed: str, url: str, host: str) -> None:
    assert parse_links(typed) == (Link(url, host),)


@pytest.mark.parametrize(
    "typed", ["p\u0430ypal.com", "https://\u0430\u0440\u0440\u04cf\u0435.com/login", "g\u03bf\u03bfgle.pl"]
)
def test_letters_of_two_scripts_are_shown_as_punycode(typed: str) -> None:
    (link,) = parse_links(typed)
    assert "xn--" in link.host
    assert link.host.isascii()


@pytest.mark.parametrize(
    "typed",
    [
        *("javascript:alert(1)", "data:text/html,x", "ftp://a.pl", "file:///etc/passwd", "mailto:ona@a.pl"),
        *("discord://-/channels/1", "https:a.pl", "https:///a.pl", "https://", "http", "hello"),
        *("https://localhost", "https://localhost.", "https://printer.local", "https://db.internal/x"),
        *(
            "https://1.2.3.4",
            "https://0x7f.1",
            "https://2130706433",
            "https://[::1]/",
            "https://[::1",
            "1.2.3.4",
        ),
        *(
            "https://a.pl:8080",
            "https://a.pl:https",
            "a.pl:80",
            "https://ona:secret@a.pl",
            "https://a.pl@evil.de",
        ),
        *(
            "ona@a.pl",
            "https://a..pl",
            "https://-a.pl",
            "https://a b.pl",
            "https://.pl",
            "https://a.p",
            "a.pl,b.pl",
        ),
        *(
            "https://a.pl\\@evil.de",
            "https://a_b.pl",
            "https://a.pl|b",
            "https://a.pl%2eevil.de",
            "https://a。",
        ),
        "https://a.pl/" + "x" * LINK_LENGTH,
        "https://" + "ł" * 64 + ".pl",
    ],
)
def test_anything_else_is_named_and_refused(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_links(f"https://good.lt\n{typed}")
    assert caught.value.text_id == "link-bad"
    named = str(caught.value.parameters["link"])
    assert named
    assert "good.lt" not in named
    assert caught.value.parameters["limit"] == LINK_LENGTH


def test_the_offending_one_is_named_as_typed() -> None:
    with pytest.raises(UserError) as caught:
        parse_links("https://good.lt, ftp://*x*.pl")
    assert caught.value.parameters["link"] == escape("ftp://*x*.pl")


@pytest.mark.parametrize(
    "typed",
    [
        "https://a.pl\nhttps://b.de\n\nc.lt",
        "https://a.pl https://b.de\tc.lt",
        "https://a.pl,https://b.de, c.lt,",
        "https://a.pl; https://b.de;www.c.lt".replace("www.", " "),
        "a.pl A.PL b.de https://a.pl/ c.lt",
    ],
)
def test_several_keep_their_order_and_lose_their_doubles(typed: str) -> None:
    assert [link.host for link in parse_links(typed)] == ["a.pl", "b.de", "c.lt"]


@pytest.mark.parametrize("typed", ["", "  \n ", ",, ;\u200b"])
def test_nothing_is_no_links(typed: str) -> None:
    assert parse_links(typed) == ()


def test_too_many_are_counted() -> None:
    five = [f"a{number}.se" for number in range(MOST_LINKS)]
    assert len(parse_links(" ".join([*five, five[0]]))) == MOST_LINKS
    with pytest.raises(UserError) as caught:
        parse_links(" ".join([*five, "one-more.se", "two-more.se"]))
    assert caught.value.text_id == "links-too-many"
    assert caught.value.parameters == {"limit": MOST_LINKS, "count": MOST_LINKS + 2}


@given(
    st.one_of(
        st.text(max_size=60),
        st.text(max_size=40).map("https://a.pl/".__add__),
        st.text("a\u0431ł.@:[]/\\%#?xn-()<>*|1。", max_size=30).map("http://".__add__),
    )
)
@example("http://0.aa#@")
def test_whatever_is_typed_gives_safe_links_or_a_clear_refusal(typed: str) -> None:
    try:
        links = parse_links(typed)
    except UserError as refusal:
        assert refusal.text_id in {"link-bad", "links-too-many"}  # noqa: PT017 - either outcome is right
        return
    for link in links:
        assert link.url.startswith(("https://", "http://"))
        assert link.url.isascii()
        assert len(link.url) <= LINK_LENGTH
        assert not set(link.url) & set(" <>()[]*|`\\\"'\n")
        assert "@" not in re.split("[/?#]", link.url)[2]  # what comes before the path is all that names a host
        assert parse_links(link.url)[0] == link
