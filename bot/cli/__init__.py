"""The commands of `creative-clusters`, each imported only when it is called, so that the others stay fast."""

from pathlib import Path

MIGRATIONS = Path(__file__).parents[2] / "migrations"
"""The numbered files; `bot.wiring` knows them too, but would bring the whole bot along."""


def say(text: str) -> None:
    """Answer the operator."""
    print(text, flush=True)  # noqa: T201 - the one place where commands speak
