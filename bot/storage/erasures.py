"""Who has been erased, told by keyed hashes alone, so that a restored backup can't bring anyone back."""

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.storage.personal import Scope

_log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Erasure:
    """One entry: the keyed hash of whose data was erased, and when, in epoch seconds."""

    digest: str
    at: int


class ErasureLog:
    """An append-only file beside the database. Its key, in the same folder, is never part of a backup.

    Its functions block for a write to disk at most; call them on a thread.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "erasures.jsonl"
        self._key_file = folder / "erasures.key"

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

    def entries(self) -> list[Erasure]:
        """All that was noted, in order. What a crash cut off had not been answered for: it is left out."""
        if not self._file.exists():
            return []
        entries: list[Erasure] = []
        for number, line in enumerate(self._file.read_text().splitlines(), start=1):
            try:
                entry = json.loads(line)
                entries.append(Erasure(str(entry["who"]), int(entry["at"])))
            except (ValueError, KeyError, TypeError):
                _log.warning("unreadable line in the erasure log", line=number)
        return entries

    def since(self, at: int) -> frozenset[str]:
        """The digests of those erased at that instant or later, in epoch seconds."""
        return frozenset(entry.digest for entry in self.entries() if entry.at >= at)

    def matches(self, scope: Scope, digests: frozenset[str]) -> bool:
        """Whether this person was erased, on this server or everywhere."""
        return self.digest(scope) in digests or self.digest(Scope(scope.user_id)) in digests

    def _key(self) -> bytes:
        try:
            return bytes.fromhex(self._key_file.read_text())
        except FileNotFoundError:
            key = secrets.token_bytes(32)
            descriptor = os.open(self._key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(key.hex())
                file.flush()
                os.fsync(file.fileno())
            return key
