"""Who has been erased, told by keyed hashes alone, so that a restored backup can't bring anyone back."""

import hashlib
import hmac
import json
import os
import secrets
from pathlib import Path

import structlog

from bot.errors import StartError
from bot.storage.backup import whole_or_nothing
from bot.storage.personal import Scope

_KEY_BYTES = 32

_log = structlog.stdlib.get_logger(__name__)


class ErasureLog:
    """An append-only file in the data folder. Its key, in the same folder, is never part of a backup.

    Its functions block for a write to disk at most; call them on a thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "erasures.jsonl"
        self._key_file = folder / "erasures.key"

    def prepare(self) -> None:
        """Make the folder and the key where they are missing: an operator is to hear at the start if that fails.

        Raises:
            StartError: They can't be made, or the key is not the one that the entries were made with.
        """
        try:
            self._key()
        except OSError as error:
            message = (
                f"Who was erased can't be recorded in {self._folder} ({error.strerror}). "
                "Choose another place in CLUSTERS_DATA_FOLDER, or give the bot's user the right to write there."
            )
            raise StartError(message) from error

    def check(self) -> None:
        """Make sure that the key belongs to the entries. Changes nothing.

        Raises:
            StartError: It can't be read or is damaged, or is missing though there are entries.
        """
        if self._key_file.exists() or self._file.exists():
            self.prepare()

    def digest(self, scope: Scope) -> str:
        """HMAC-SHA256 of the two ids; without the key, trying out all ids finds no one."""
        server = "everywhere" if scope.server_id is None else str(scope.server_id)
        return hmac.new(self._key(), f"{scope.user_id}@{server}".encode(), hashlib.sha256).hexdigest()

    def record(self, scope: Scope, at: int) -> None:
        """Note an erasure, durably. Do it before the erasure, which then can't happen without a note."""
        line = json.dumps({"who": self.digest(scope), "at": at}) + "\n"
        descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            size = os.fstat(descriptor).st_size
            if size and os.pread(descriptor, 1, size - 1) != b"\n":
                line = "\n" + line  # the process was killed in the middle of the last one
            os.write(descriptor, line.encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def since(self, at: int) -> frozenset[str]:
        """The digests of those erased at that instant or later, in epoch seconds.

        What a crash cut off had not been answered for: it is left out.
        """
        if not self._file.exists():
            return frozenset()
        found: set[str] = set()
        for number, line in enumerate(self._file.read_text().splitlines(), start=1):
            try:
                entry = json.loads(line)
                if int(entry["at"]) >= at:
                    found.add(str(entry["who"]))
            except (ValueError, KeyError, TypeError):
                _log.warning("unreadable line in the erasure log", line=number)
        return frozenset(found)

    def matches(self, scope: Scope, digests: frozenset[str]) -> bool:
        """Whether this person was erased, on this server or everywhere."""
        return self.digest(scope) in digests or self.digest(Scope(scope.user_id)) in digests

    def _key(self) -> bytes:
        try:
            key = bytes.fromhex(self._key_file.read_text())
        except FileNotFoundError:
            if not self._file.exists():
                return self._make_key()
            key = b""
        except ValueError:
            key = b""
        if len(key) != _KEY_BYTES:
            message = (
                f"{self._key_file} is damaged or missing, so that nobody in {self._file.name} would be known again "
                "in a backup. Put it back from a copy of its folder. If there is none, delete both files, and all "
                "backups with them: they could bring back who was erased."
            )
            raise StartError(message)
        return key

    def _make_key(self) -> bytes:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = secrets.token_bytes(_KEY_BYTES)
        with whole_or_nothing(self._key_file) as unfinished:
            unfinished.write_text(key.hex())
        return key
