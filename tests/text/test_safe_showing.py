"""Members' words show in a message as they were typed, and do nothing; output is cut between things."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.safe import ELLIPSIS, clean_text, escape, fit, length

WORD_JOINER = "\u2060"
PIECES = [
    *(
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "```",
        "|",
        "||",
        "\\",
        "\n",
        " ",
        "#",
        "# ",
        "-# ",
        "- ",
        "> ",
        ">>> ",
        "1. ",
        "+ ",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "](",
        "<",
        ">",
        "@",
        "@everyone",
        "@here",
        "@Everyone",
        "<@1>",
        "<@!1>",
        "<@&1>",
        "<#1>",
    ),
    *("</go:1>", "<:a:1>", "<a:b:1>", "<t:1:R>", "<id:guide>", "<https://a.pl>", "[a](https://b.pl)"),
    *(
        "https://a.pl",
        "http://x.lt/a_b_c",
        "https://a.pl/@everyone",
        "https://_a_",
        "https://",
        "HTTPS://a.pl/_x_",
    ),
    *("a", "word", "7", "ä", "👩🏽‍⚕️", "🇵🇱", "ė̃"),
]
TYPED = st.one_of(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), st.text(max_size=80)).map(
    lambda raw: clean_text(raw, limit=1_000_000)
)

# How Discord reads a message: an address is a link, a backslash takes the meaning from the sign behind it.
# What is left over is live.
ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
MENTION = re.compile(r"@(everyone|here)|<(@[!&]?|\#|/|a?:|t:|id:)", re.IGNORECASE)
BLOCK = re.compile(r"^\s*([#>+*-]|\d+[.)])", re.MULTILINE)
ADDRESS_LEFT_ALONE = re.compile(
    r"https?://(?:[^\W_](?:[^\W_]|-)*\.)+[^\W\d_][^\W_]+(?::\d+)?(?:[/?#][^\s<>\[\]()*`|\\\"^{}]*)?"
)


def live(message: str) -> str:
    """What of a message is still live for a reader who honours backslashes."""
    return ESCAPED.sub("\0", ADDRESS_LEFT_ALONE.sub("\1", message))


def shown(message: str) -> str:
    """What a reader sees of an escaped text."""
    parts = re.split(f"({ADDRESS_LEFT_ALONE.pattern})", message)
    parts[::2] = [ESCAPED.sub(r"\1", part) for part in parts[::2]]
    return "".join(parts).replace(WORD_JOINER, "")


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("plain words, (brackets) & signs: it's 5 > 3!", "plain words, (brackets) & signs: it's 5 > 3!"),
        ("*a* __b__ ~~c~~ `d` ||e||", r"\*a\* \_\_b\_\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
        ("¯\\_(ツ)_/¯", "¯\\\\\\_(ツ)\\_/¯"),
        ("# a\n## b\n-# c\n- d\n  * e\n> f\n12. g", "\\# a\n\\## b\n\\-# c\n\\- d\n  \\* e\n\\> f\n12\\. g"),
        ("a # b - c 1. d", "a # b - c 1. d"),
        ("@everyone and @here", f"@{WORD_JOINER}everyone and @{WORD_JOINER}here"),
        ("ona@herenow.lt @ona", f"ona@{WORD_JOINER}herenow.lt @ona"),
        ("<@1> <#2> <t:3>", f"\\<{WORD_JOINER}@1> \\<{WORD_JOINER}#2> \\<{WORD_JOINER}t:3>"),
        ("<\\#1> @e\\veryone", f"\\<{WORD_JOINER}\\\\#1> @{WORD_JOINER}e\\\\veryone"),
        ("I <3 it", "I \\<3 it"),
        ("[bank](https://evil.pl)", f"\\[bank\\]{WORD_JOINER}(https://evil.pl)"),
        ("see https://a.pl/my_own_page, ok_", "see https://a.pl/my_own_page, ok\\_"),
        ("https://a.pl/x*y*", "https://a.pl/x\\*y\\*"),
    ],
)
def test_examples(typed: str, sent: str) -> None:
    assert escape(typed) == sent


@given(TYPED)
def test_nothing_typed_is_live(typed: str) -> None:
    message = escape(typed)
    assert not re.search(r"[*_~`|\[\]<\\]", live(message))
    assert not BLOCK.search(live(message))


@given(TYPED)
def test_mentions_and_masked_links_are_gone_even_for_a_reader_that_ignores_backslashes(typed: str) -> None:
    message = escape(typed).replace("\\", "")
    assert not MENTION.search(message)
    assert "](" not in message


@given(TYPED)
def test_the_reader_sees_what_was_typed(typed: str) -> None:
    assert shown(escape(typed)) == typed


@given(TYPED, st.integers(min_value=1, max_value=60))
def test_fitting_keeps_the_limit_and_the_safety(typed: str, limit: int) -> None:
    message = escape(typed)
    fitted = fit(message, limit)
    assert length(fitted) <= limit
    assert message.startswith(fitted.removesuffix(ELLIPSIS))
    assert not re.search(r"[*_~`|\[\]<\\]", live(fitted))
    assert not MENTION.search(fitted)


@given(st.text(max_size=50), st.integers(min_value=1, max_value=60))
def test_fitting_any_text_keeps_the_limit(text: str, limit: int) -> None:
    fitted = fit(text, limit)
    assert length(fitted) <= limit
    assert (fitted == text) == (length(text) <= limit) or text.endswith(ELLIPSIS)


@pytest.mark.parametrize(
    ("text", "limit", "fitted"),
    [
        ("short", 5, "short"),
        ("one two three", 9, "one two…"),
        ("one two three", 8, "one two…"),
        ("one two three", 7, "one…"),
        ("a incomprehensibilities", 10, "a incompr…"),
        ("line\nnext", 7, "line…"),
        ("abc\\*def", 5, "abc…"),
        ("abc\\\\def", 6, "abc\\\\…"),
        ("ab👩🏽‍⚕️c", 5, "ab…"),
        ("ab🇵🇱🇸🇪", 8, "ab🇵🇱…"),
        ("ab🇵🇱🇸🇪", 6, "ab…"),
        ("ab1️⃣c", 4, "ab…"),
        ("abė̃d", 4, "ab…"),
        ("👋👋", 1, "…"),
        ("👋👋", 3, "👋…"),
    ],
)
def test_cuts(text: str, limit: int, fitted: str) -> None:
    assert fit(text, limit) == fitted


def test_nothing_fits_into_nothing() -> None:
    with pytest.raises(ValueError, match="0 characters"):
        fit("a", 0)
