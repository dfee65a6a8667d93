"""Web addresses that members give: public pages only, shown by their host."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

import idna

from bot.errors import UserError
from bot.text.safe import clean_text, escape, fit

MOST_LINKS: Final = 5
"""Links that one field takes."""

LINK_LENGTH: Final = 200
"""The most characters of one stored address."""

_RAW_LENGTH: Final = 4000
_NAMED_LENGTH: Final = 60
# A comma may be part of an address, as Polish newspapers have it: it parts two only where a new one begins.
_BETWEEN: Final = re.compile(r"\s+|[,;]+(?=\s|$|https?://|www\.)", re.IGNORECASE)
_HAS_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PUBLIC_TOP: Final = re.compile(r"[a-z]{2,}|xn--[a-z0-9-]+")
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")

# What quote() leaves alone in a path or query. Brackets, asterisks, quotes and bars are encoded, so that an
# address cannot break out of the Markdown, JSON or HTML around it.
_PLAIN: Final = "/%:@!$&+,;=?-._~"

# Names that RFC 6761, RFC 7686, RFC 8375, RFC 9476 and ICANN keep for use inside a network or for none.
_PRIVATE_TOPS: Final = frozenset({"alt", "arpa", "internal", "invalid", "local", "localhost", "onion", "test"})


@dataclass(frozen=True, slots=True)
class Link:
    """A public web page.

    Attributes:
        url: The address in plain ASCII, safe inside Markdown as it is.
        host: Where it leads, to be shown beside or instead of the address: in its own letters when all are of
            one script, otherwise as punycode, so that no letter can pass for another.
    """

    url: str
    host: str


def parse_links(raw: str) -> tuple[Link, ...]:
    """Read what a member typed: addresses parted by lines, spaces or commas; `https://` may be left out.

    Returns:
        The links in the order given, without duplicates; none when there is nothing in it.

    Raises:
        UserError: `link-bad` with the `link` as typed and the `limit` of its length; `links-too-many` with
            the `limit` and the `count`.
    """
    typed = _BETWEEN.split(clean_text(raw, limit=_RAW_LENGTH))
    links = tuple(dict.fromkeys(_parse(word) for word in typed if word.strip("<>,;")))
    if len(links) > MOST_LINKS:
        raise UserError("links-too-many", limit=MOST_LINKS, count=len(links))
    return links


def _parse(typed: str) -> Link:
    address = typed.strip("<>,;")
    if not _HAS_SCHEME.match(address):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = _public_host(parts)
    except ValueError as error:  # idna's errors are among them
        raise _bad(typed) from error
    path, query, fragment = (
        quote(_STRAY_PERCENT.sub("%25", part), safe=_PLAIN) for part in (parts.path, parts.query, parts.fragment)
    )
    url = urlunsplit((parts.scheme, host, path if path != "/" else "", query, fragment))
    if len(url) > LINK_LENGTH:
        raise _bad(typed)
    return Link(url, _shown(host))


def _public_host(parts: SplitResult) -> str:
    """The host in ASCII.

    Raises:
        ValueError: It is not an http(s) address of a named, public host, or carries a user or a port.
    """
    if parts.scheme not in {"http", "https"}:
        raise ValueError("the scheme is not that of a web page")
    # A port or a user's name would not fit in what is a host's name, nor would the address of a machine.
    host = idna.encode(parts.netloc.rstrip("."), uts46=True).decode("ascii")
    _, dot, top = host.rpartition(".")
    if not dot or not _PUBLIC_TOP.fullmatch(top) or top in _PRIVATE_TOPS:
        raise ValueError("the host is not a public name")
    return host


def _shown(host: str) -> str:
    readable = idna.decode(host)
    scripts = {unicodedata.name(letter).split()[0] for letter in readable if letter.isalpha()}
    return readable if len(scripts) == 1 else host


def _bad(typed: str) -> UserError:
    return UserError("link-bad", link=escape(fit(typed, _NAMED_LENGTH)), limit=LINK_LENGTH)
