"""`creative-clusters calendar`: a server's forums as a public file, for whoever subscribes to it."""

import re
import sys
from pathlib import Path
from typing import Final

from bot.errors import StartError
from bot.forums import store
from bot.forums.calendar import written
from bot.forums.model import Forum
from bot.logs import setup_logging
from bot.servers import store as servers
from bot.settings import load_settings
from bot.storage.backup import whole_or_nothing
from bot.storage.database import Transaction
from bot.storage.reading import read_beside
from bot.text.catalogue import Catalogue
from bot.text.languages import LANGUAGES
from migrations import MIGRATIONS

_ID: Final = re.compile(r"[1-9][0-9]{16,19}")
_FOR_EVERYONE: Final = 0o644


def calendar(server: str, to: Path | None, language: str | None) -> int:
    """Write all of a server's forums, cancelled ones too, to the file or to standard output; gives the exit code.

    The file is replaced as a whole, so that a web server never hands out half of one.

    Raises:
        StartError: There is no such server, no database, or no way to write the file.
    """
    settings = load_settings()
    setup_logging("WARNING", settings.log_format)
    if not _ID.fullmatch(server):
        message = (
            f"{server!r} is no ID of a server. In Discord, switch on the developer mode (User Settings, Advanced), "
            "then choose Copy Server ID in the menu of the server's name."
        )
        raise StartError(message)
    if language is not None and language not in LANGUAGES:
        message = f"The bot does not write {language!r}. Choose one of {', '.join(LANGUAGES)}."
        raise StartError(message)
    found, first = read_beside(settings.database_url, MIGRATIONS, lambda tx: _forums(tx, int(server)))
    reader = language or first
    content = written(found, reader, Catalogue().reader(reader)("forum-calendar-feed"))
    if to is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        _write(to, content)
    return 0


def _forums(tx: Transaction, server_id: int) -> tuple[list[Forum], str]:
    """The forums, and the server's first language."""
    known = servers.ids(tx)
    if server_id not in known:
        listed = ", ".join(map(str, known)) or "none yet"
        message = f"The bot knows no server with the ID {server_id}. It knows: {listed}."
        raise StartError(message)
    return store.newest(tx, server_id), servers.load(tx, server_id).languages[0]


def _write(to: Path, content: bytes) -> None:
    try:
        with whole_or_nothing(to) as unfinished:
            unfinished.write_bytes(content)
            unfinished.chmod(_FOR_EVERYONE)
    except OSError as error:
        message = f"{to} can't be written ({error.strerror}). Its folder must exist, and let the bot's user write."
        raise StartError(message) from error
