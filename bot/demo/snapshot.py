"""What was said on the simulated Discord, kept beside the database: the demo goes on where it was left."""

import io
import pickle
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import structlog
from simcord.backend.state import Backend

_log = structlog.get_logger(__name__)

_OF_THE_PROCESS = frozenset({"clock", "subscribers", "transcript", "http_requests", "faults"})
"""Attributes of the backend that belong to one run: callbacks, logs, and the clock."""

_TRUSTED = ("simcord.backend.", "simcord.enums", "discord.enums")
"""Modules whose classes make up a snapshot."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A simulated Discord, and how far its clock was ahead of the real one, in seconds."""

    world: dict[str, Any]
    ahead: float

    def restore_into(self, backend: Backend) -> None:
        """Make this backend the one that was saved."""
        vars(backend).update(self.world)


def save(backend: Backend, ahead: float, path: Path) -> None:
    """Write the snapshot in one step, so that a crash leaves the one before."""
    world = {name: value for name, value in vars(backend).items() if name not in _OF_THE_PROCESS}
    unfinished = path.with_suffix(".new")
    unfinished.write_bytes(pickle.dumps({"simcord": version("simcord"), "world": world, "ahead": ahead}))
    unfinished.replace(path)


def load(path: Path) -> Snapshot | None:
    """The snapshot of that file; None where there is none, or none that this version can read."""
    try:
        content = _Reader(io.BytesIO(path.read_bytes())).load()
    except FileNotFoundError:
        return None
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError) as problem:
        _log.warning("demo.conversations_unreadable", error=type(problem).__name__)
        return None
    if content["simcord"] != version("simcord"):
        _log.warning("demo.conversations_of_another_version")
        return None
    return Snapshot(content["world"], content["ahead"])


class _Reader(pickle.Unpickler):
    """Reads nothing but the records of the simulation, so that the file cannot run code."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:  # noqa: ANN401 - pickle's signature
        found = super().find_class(module_name, global_name) if module_name.startswith(_TRUSTED) else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(module_name, global_name)
        return cast("type[Any]", found)
