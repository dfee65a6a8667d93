"""Numbers that buttons, menus and forms carry. Whatever a `custom_id` says may be forged, or of another version."""

from typing import Final

from bot.errors import UserError

LARGEST: Final = 2**63 - 1
"""What the database keeps; no id of Discord's is larger."""


def whole(raw: str) -> int | None:
    """The number from 0 that is written there; None: it is none, or one that cannot be kept."""
    if not (raw.isascii() and raw.isdigit() and len(raw) <= len(str(LARGEST))):
        return None
    found = int(raw)
    return found if found <= LARGEST else None


def number(raw: str) -> int:
    """The number that one of our buttons, menus or forms carries.

    Raises:
        UserError: `error-outdated`: it carries none, so it is none of ours, or of another version.
    """
    found = whole(raw)
    if found is None:
        raise UserError("error-outdated")
    return found
