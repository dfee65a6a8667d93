"""What a database's URL says."""

import re
from pathlib import Path
from urllib.parse import unquote

from bot.errors import StartError

_SQLITE = "sqlite:///"
_POSTGRES = ("postgresql://", "postgres://")
_HOST = r"(?:\[[^]]*]|[^]@/?:,[]*)(?::[0-9]*)?"
_PARTED = re.compile(
    r"(?!.*%(?![0-9A-Fa-f]{2}))postgres(?:ql)?://"
    r"(?:[^@/]*@)?"  # name and password
    rf"{_HOST}(?:,{_HOST})*"
    r"(?:/[^@?]*)?"  # the database's name
    r"(?:\?(?:\w+=[^&]*(?:&|$))*)?"
)
"""A URL in which no character of the password ends it too soon: the rest of it would be shown as a host or a port."""


def sqlite_path(url: str) -> Path | None:
    """The file that the URL names; None when it names a PostgreSQL database.

    `sqlite:///data/bot.db` is relative to the folder the bot was started in, `sqlite:////var/...` absolute.

    Raises:
        StartError: It is a URL of neither, or one of PostgreSQL with parts that can't be told apart.
    """
    if url.startswith(_POSTGRES):
        if _PARTED.fullmatch(url) is None:
            raise StartError(
                "DATABASE_URL can't be told apart: in a password, write %40 for @, %2F for / and %25 for %."
            )
        return None
    if not url.startswith(_SQLITE):
        raise StartError("DATABASE_URL must begin with sqlite:/// or postgresql://.")
    path = Path(unquote(url.removeprefix(_SQLITE)))
    if not path.name:
        raise StartError("DATABASE_URL names no file; write for example sqlite:///data/bot.db.")
    return path
