"""How a digest looks: what each message says, with its buttons as far as one message of Discord holds them."""

from collections.abc import Sequence
from typing import Any, Final

from discord import ui

from bot.delivery.sender import Outgoing
from bot.text.catalogue import Voice
from bot.text.limits import LAYOUT_COMPONENTS
from bot.ui.kit import button, card, custom_id, row, rule, screen, text

_AROUND: Final = 7
"""Components besides the entries: the frame, the title, the line about what is missing, the row below, its buttons."""

_PLAIN: Final = 2
"""Components of an entry without buttons: a line above it, and its words."""


def digest(parts: Sequence[Outgoing], server_id: int, server: str, say: Voice) -> ui.LayoutView:
    """All of them in one. Where buttons don't fit any more, it says where else to find them."""
    items: list[ui.Item[Any]] = [text(f"## 📬 {say('digest-mine-title', server=server, count=len(parts))}")]
    room = LAYOUT_COMPONENTS - _AROUND - _PLAIN * len(parts)
    left_out = False
    known: set[str] = set()
    for part in parts:
        words, taken = _taken_apart(part.view)
        # Two messages about one thing offer the same, and Discord takes each custom_id once.
        rows = [each for each in taken if not known & _addresses(each)]
        needed = sum(1 + len(each.children) for each in rows)
        items += (rule(), text(words))
        if needed <= room:
            items += rows
            room -= needed
            known.update(*map(_addresses, rows))
        else:
            left_out = True
    if left_out:
        items.append(text(f"-# {say('digest-mine-no-room')}"))
    to = str(server_id)
    below = (
        button(custom_id("messages", "daily", f"{to}:off"), say("messages-daily-off-button"), emoji="🔕"),
        button(custom_id("messages", "open", to), say("message-open-button")),
    )
    return screen(card(*items), row(*below))


def _taken_apart(view: ui.LayoutView) -> tuple[str, list[ui.ActionRow[Any]]]:
    """The words of a message and the rows of its buttons; pictures stay out."""
    words: list[str] = []
    rows: list[ui.ActionRow[Any]] = []
    for item in view.walk_children():
        if isinstance(item, ui.TextDisplay):
            words.append(item.content)
        elif isinstance(item, ui.ActionRow):
            rows.append(item)
        elif isinstance(item, ui.Section) and not isinstance(item.accessory, ui.Thumbnail):
            rows.append(row(item.accessory))
    return "\n".join(words), rows


def _addresses(taken: ui.ActionRow[Any]) -> set[str]:
    return {address for item in taken.children if (address := getattr(item, "custom_id", None))}
