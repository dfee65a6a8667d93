"""Numbered SQL files, applied in order at start; see `bot.storage.migrate`."""

from pathlib import Path

MIGRATIONS = Path(__file__).parent
"""The folder with the files."""
