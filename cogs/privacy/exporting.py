"""The file that somebody takes along: their data, and before them what everything in it is, in their language."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from bot.cooperation.forgetting import DRAFT_KEPT_DAYS
from bot.privacy.model import Standing
from bot.servers.audit import KEPT_DAYS
from bot.text.catalogue import Voice

EXPLAINED: Mapping[str, tuple[str, ...]] = {
    "privacy": ("privacy-stored-consents",),
    "reports": ("privacy-stored-reports",),
    "members": ("privacy-stored-introduction", "privacy-stored-draft", "privacy-stored-greetings"),
    "announcements": ("privacy-stored-announcements",),
    "coaching": ("privacy-stored-coaching",),
    "pairs": ("privacy-stored-pairs",),
    "cooperation": ("privacy-stored-cooperation",),
    "forums": ("privacy-stored-forums",),
    "messages": ("privacy-stored-messages",),
    "message preferences": ("privacy-stored-messages",),
    "moderation records": ("privacy-stored-moderation",),
}
"""By the name in the file, the texts that say what is stored and why."""


def stored(text_id: str, mine: Standing, say: Voice) -> str:
    """What is stored of one kind, why, and for how long, where it says so."""
    days = {"privacy-stored-moderation": KEPT_DAYS, "privacy-stored-left": mine.retention_days}
    return say(text_id, days=days.get(text_id, DRAFT_KEPT_DAYS), months=mine.request_months)


def file_of(exported: Mapping[str, object], mine: Standing, names: Mapping[str, str], say: Voice) -> bytes:
    """The file as JSON; `names` are those of the servers that the bot is on, by their ids."""
    about = {
        "times": say("privacy-export-times"),
        "servers": {server_id: names.get(server_id, "") for server_id in sorted(set(_servers(exported)))},
        "parts": {
            name: " ".join(stored(text_id, mine, say) for text_id in text_ids).replace("**", "")
            for name, text_ids in EXPLAINED.items()
        },
    }
    return json.dumps({"about": about, **exported}, ensure_ascii=False, indent=2).encode()


def _servers(exported: object) -> Iterator[str]:
    """The ids of all servers that are named anywhere in it."""
    if isinstance(exported, Mapping):
        for key, value in cast("Mapping[str, Any]", exported).items():
            if key == "server":
                yield value
            else:
                yield from _servers(value)
    elif isinstance(exported, list | tuple):
        for each in cast("list[object]", exported):
            yield from _servers(each)
