"""Numbered SQL files, applied in order at start; see `bot.storage.migrate`."""
