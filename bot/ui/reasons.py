"""Why something could not be sent, in plain words."""

from collections.abc import Mapping

from bot.text.catalogue import Voice

REASONS: Mapping[str, str] = {
    "dm-closed": "reason-dm-closed",
    "channel-missing": "reason-channel-missing",
    "message-missing": "reason-channel-missing",
    "forbidden": "reason-forbidden",
    "no-access": "reason-forbidden",
    "server-left": "reason-discord-down",
    "no-history": "reason-no-history",
    "timeout": "reason-discord-down",
    "no-connection": "reason-discord-down",
    "connection-lost": "reason-discord-down",
    "server-unavailable": "reason-discord-down",
    "rate-limited": "reason-discord-down",
    "too-fast": "reason-discord-down",
    "render-failed": "reason-ours",
    "rule-failed": "reason-ours",
    "sender-failed": "reason-ours",
    "step-failed": "reason-ours",
}
"""What stands behind the engine's codes, as ids of texts."""


def plainly(reason: str, say: Voice) -> str:
    """The reason behind one of the engine's codes, and what helps."""
    if reason in REASONS:
        return say(REASONS[reason])
    known = "reason-discord-down" if reason.startswith("http-5") else "reason-refused"
    return say(known, code=reason)
