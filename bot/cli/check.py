"""`creative-clusters check`: what an operator would want to know before the start. It changes nothing."""

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from bot.cli import say
from bot.errors import StartError
from bot.logs import setup_logging
from bot.settings import Settings, load_settings
from bot.storage.erasures import ErasureLog
from bot.storage.ledger import find_pending, read_applied, read_migrations
from bot.storage.pg_tools import find_tool, require_driver
from bot.storage.sqlite_file import check_file, connect_reader
from bot.storage.urls import sqlite_path
from bot.text.catalogue import Catalogue, differences
from migrations import MIGRATIONS

_TOKEN: Final = re.compile(r"[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,50}")


_MEGABYTE: Final = 1_000_000


class _Connection(Protocol):
    """What the connections of both engines have in common."""

    def execute(self, query: Any, /) -> Any:  # noqa: ANN401 - each driver has its own types for both
        """Run a statement and give its cursor."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def check() -> int:
    """Check all that can be checked without Discord; gives the exit code, 1 when something needs mending.

    Raises:
        StartError: The settings are wrong, so that nothing else can be checked.
    """
    settings = load_settings()
    setup_logging("WARNING", settings.log_format)
    findings = {name: _finding(part, settings) for name, part in _PARTS.items()}
    for name, problem in findings.items():
        say(f"{name}: {problem or 'good'}")
    return 1 if any(findings.values()) else 0


def _finding(part: Callable[[Settings], str], settings: Settings) -> str:
    try:
        return part(settings)
    except StartError as error:
        return str(error)


def _token(settings: Settings) -> str:
    if _TOKEN.fullmatch(settings.token().get_secret_value()):
        return ""
    return (
        "It does not look like a bot's token, which has three parts with dots between. Copy it from the page "
        "Bot of your application (not the client secret, nor the public key)."
    )


def _responsible(settings: Settings) -> str:
    given = {"CLUSTERS_OPERATOR": settings.operator, "CLUSTERS_PRIVACY_CONTACT": settings.privacy_contact}
    missing = " and ".join(name for name, value in given.items() if not value)
    return f"Members must be able to learn who is responsible for their data: set {missing}." if missing else ""


def _texts(_settings: Settings) -> str:
    gaps = [f"{len(ids)} in {language}" for language, ids in differences(Catalogue()).items() if ids]
    return f"Some differ from the English ones: {', '.join(gaps)}. Install the bot anew." if gaps else ""


def _database(settings: Settings) -> str:
    path = sqlite_path(settings.database_url)
    if path is None:
        _check_ledger("postgresql", _connect_postgres(settings.database_url))
    elif path.exists():
        check_file(path)
        _check_ledger("sqlite", connect_reader(path))
    else:
        return _writable(path.parent)
    return ""


def _connect_postgres(url: str) -> _Connection:
    require_driver()
    from bot.storage.pg_lock import connect  # noqa: PLC0415 - an optional extra

    return connect(url)


def _check_ledger(engine: str, connection: _Connection) -> None:
    with contextlib.closing(connection):
        find_pending(read_migrations(MIGRATIONS), read_applied(connection, engine))


def _erasures(settings: Settings) -> str:
    ErasureLog(settings.data_folder).check()
    return _writable(settings.data_folder)


def _backups(settings: Settings) -> str:
    path = sqlite_path(settings.database_url)
    if path is None:
        find_tool("pg_dump")
    needed = path.stat().st_size if path and path.is_file() else 0
    return _writable(settings.backups_folder) or _roomy(settings.backups_folder, needed)


def _roomy(folder: Path, needed: int) -> str:
    """Whether there is room for so many bytes more."""
    free = shutil.disk_usage(_nearest(folder)).free
    if free > needed:
        return ""
    return (
        f"The disk of {folder} is full: the next one takes {needed / _MEGABYTE:.1f} MB, and {free / _MEGABYTE:.1f} MB "
        "are free. Make room, or choose another folder."
    )


def _nearest(folder: Path) -> Path:
    """The folder, or where it is missing the one in which it would be made."""
    return next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())


def _writable(folder: Path) -> str:
    """Whether the folder can be written, or made where it is missing."""
    there = _nearest(folder)
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return ""
    return f"{folder} can't be written. Let the bot's user write in {there}, or choose another folder."


_PARTS: Final[Mapping[str, Callable[[Settings], str]]] = {
    "Token": _token,
    "Responsible": _responsible,
    "Texts": _texts,
    "Database": _database,
    "Erasures": _erasures,
    "Backups": _backups,
}
