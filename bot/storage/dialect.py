"""The common subset of SQL, put into the words of psycopg."""

import re
from functools import lru_cache

# Literals, quoted names and comments are passed over, so that a colon inside of them is no parameter.
_TOKENS = re.compile(
    r"""
      (?P<quiet> '(?:[^']|'')*' | "(?:[^"]|"")*" | --[^\n]* | /\*.*?\*/ )
    | (?<![:\w]) : (?P<name>[A-Za-z_]\w*)
    | (?P<percent>%)
    """,
    re.VERBOSE | re.DOTALL,
)


def _translate(token: re.Match[str]) -> str:
    name = token["name"]
    return f"%({name})s" if name else token[0].replace("%", "%%")


@lru_cache(maxsize=1024)
def to_psycopg(sql: str) -> str:
    """`:name` becomes `%(name)s`, and a percent sign is escaped; all else stays as it is."""
    return _TOKENS.sub(_translate, sql)
