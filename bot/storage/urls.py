"""What a database's URL says."""

from pathlib import Path
from urllib.parse import unquote

from bot.errors import StartError

_SQLITE = "sqlite:///"
_POSTGRES = ("postgresql://", "postgres://")


def sqlite_path(url: str) -> Path | None:
    """The file that the URL names; None when it names a PostgreSQL database.

    `sqlite:///data/bot.db` is relative to the folder the bot was started in, `sqlite:////var/...` absolute.

    Raises:
        StartError: It is a URL of neither.
    """
    if url.startswith(_POSTGRES):
        return None
    if not url.startswith(_SQLITE):
        raise StartError("DATABASE_URL must begin with sqlite:/// or postgresql://.")
    path = Path(unquote(url.removeprefix(_SQLITE)))
    if not path.name:
        raise StartError("DATABASE_URL names no file; write for example sqlite:///data/bot.db.")
    return path
