"""How undelivered messages and stuck posts look: what it is, where it should go, why it does not."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.delivery.model import Delivery, ToChannel
from bot.delivery.post_model import Problem
from bot.moderation.deliveries import Undelivered
from bot.text.catalogue import Voice
from bot.ui.kit import AMBER, button, card, custom_id, notice, row, rule, screen, text
from bot.ui.reasons import plainly

LETTERS_SHOWN = 8
"""Messages at once, the newest first: with two buttons each they fit one screen."""

POSTS_SHOWN = 10
"""Stuck posts at once."""


def undelivered(found: Undelivered, say: Voice, *, note: str = "") -> ui.LayoutView:
    """All that waits for a moderator."""
    if not found.letters and not found.stuck:
        # What is being tried again, or was left, has not arrived.
        rest = (f"**{note}**", say("deliveries-no-more")) if note else (f"✅ {say('deliveries-none')}",)
        return notice("\n".join((f"## {say('deliveries-title')}", *rest)))
    head = (f"## {say('deliveries-title')}", note and f"**{note}**", say("deliveries-intro"))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head)))]
    for letter in found.letters[:LETTERS_SHOWN]:
        items.append(text(_letter(letter, say)))
        items.append(
            row(
                button(custom_id("deliveries", "retry", letter.delivery_id), say("delivery-retry-button")),
                button(custom_id("deliveries", "dismiss", letter.delivery_id), say("delivery-dismiss-button")),
            )
        )
    if len(found.letters) > LETTERS_SHOWN:
        items.append(text(f"-# {say('deliveries-more', count=len(found.letters) - LETTERS_SHOWN)}"))
    if found.stuck:
        items += [rule(), *_stuck(found.stuck, say)]
    return screen(card(*items, colour=AMBER))


def _letter(letter: Delivery, say: Voice) -> str:
    # Who a direct message goes to is between the bot and that person, e.g. with a greeting.
    to = f"<#{letter.to.channel_id}>" if isinstance(letter.to, ToChannel) else say("delivery-to-member")
    head = f"**{_kind(letter.kind, say)}** · {to} · <t:{letter.due_at}:f>"
    return f"{head}\n{plainly(letter.reason or '', say)}"


def _stuck(problems: Sequence[Problem], say: Voice) -> list[ui.Item[Any]]:
    lines = [f"### {say('deliveries-posts-title', count=len(problems))}"]
    lines += [
        f"- **{_kind(problem.kind, say)}** · <#{problem.channel_id}>: {plainly(problem.reason, say)}"
        for problem in problems[:POSTS_SHOWN]
    ]
    if len(problems) > POSTS_SHOWN:
        lines.append(f"-# {say('deliveries-more', count=len(problems) - POSTS_SHOWN)}")
    again = button(custom_id("deliveries", "retry-posts"), say("delivery-retry-posts-button"))
    return [text("\n".join(lines)), row(again)]


def _kind(kind: str, say: Voice) -> str:
    """What it is; each feature has the text `delivery-<kind>`, with a hyphen for the dot."""
    try:
        return say(f"delivery-{kind.replace('.', '-')}")
    except KeyError:
        return say("delivery-other")
