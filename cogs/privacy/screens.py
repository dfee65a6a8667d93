"""How privacy looks: plain words first, then what one can do."""

from typing import Any

import discord
from discord import ui

from bot.privacy.model import ConsentPurpose, Erasure, Standing
from bot.servers.audit import KEPT_DAYS
from bot.settings import Settings
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.kit import AMBER, SEA, button, card, custom_id, notice, row, rule, screen, section, text
from cogs.privacy.exporting import stored

_STORED = (
    *("introduction", "draft", "greetings", "forums", "coaching", "cooperation", "pairs", "consents", "messages"),
    *("announcements", "reports", "moderation", "left"),
)
"""What is told of, in this order."""


def standing(mine: Standing, say: Voice, settings: Settings, *, note: str = "") -> ui.LayoutView:
    """The overview: consents with their switches, then export, details, erasure."""
    items: list[ui.Item[Any]] = [
        text("\n".join(filter(None, (f"## {say('privacy-title')}", note, say("privacy-intro")))))
    ]
    items.append(rule())
    items.extend(_consent(mine, purpose, say) for purpose in ConsentPurpose)
    items.append(rule())
    if mine.receipt is not None and not mine.consents:
        receipt = say("privacy-erased", date=f"<t:{mine.receipt.erased_at}:F>", receipt=mine.receipt.receipt_id)
        items.append(text(f"🧾 {receipt}"))
    items.extend(_countdown(mine, say))
    items.append(text(f"-# {_responsible(say, settings)}"))
    items.append(row(*_actions(mine, say)))
    return screen(card(*items, colour=AMBER if mine.erasure else SEA))


def direct(mine: Standing, say: Voice, settings: Settings, *, note: str = "") -> ui.LayoutView:
    """Outside any server: the export and the erasure of everything, and where to go for the rest."""
    head = (f"## {say('privacy-title')}", note, say("privacy-intro"), say("privacy-direct"))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head)))]
    items.extend(_countdown(mine, say))
    items.append(text(f"-# {_responsible(say, settings)}"))
    items.append(row(*_taking_and_erasing(mine, say)))
    return screen(card(*items, colour=AMBER if mine.erasure else SEA))


def details(mine: Standing, say: Voice, settings: Settings) -> ui.LayoutView:
    """What is stored, why, and for how long."""
    told = "\n".join(
        f"- {line}"
        for line in (
            *(stored(f"privacy-stored-{kind}", mine, say) for kind in _STORED),
            say("privacy-stored-backups", days=settings.backup_keep_days),
            say("privacy-stored-discord"),
            say("privacy-not-stored"),
        )
    )
    return screen(
        card(
            text(f"## {say('privacy-details-title')}\n{told}"),
            text(f"-# {say('privacy-rights')}\n-# {_responsible(say, settings)}"),
            row(button(custom_id("privacy", "back"), say("back-button"))),
        )
    )


def confirm_erasure(say: Voice, *, everywhere: bool) -> ui.LayoutView:
    """What erasing means, before it starts."""
    words = [f"## {say('erasure-title')}", say("erasure-means", days=KEPT_DAYS)]
    if everywhere:
        words.append(f"**{say('erasure-everywhere')}**")
    danger = discord.ButtonStyle.danger
    return screen(
        card(
            text("\n".join(words)),
            row(
                button(custom_id("privacy", "erase-now", "dm"), say("erasure-dm-button"), style=danger),
                button(custom_id("privacy", "erase-now", "quiet"), say("erasure-quiet-button"), style=danger),
                button(custom_id("privacy", "back"), say("cancel-button")),
            ),
            colour=AMBER,
        )
    )


def erasing(erasure: Erasure, say: Voice) -> ui.LayoutView:
    """The countdown, with the way to call it off."""
    words = say("erasure-started", date=f"<t:{erasure.due_at}:F>", number=erasure.erasure_id)
    call_off = button(
        custom_id("privacy", "call-off"), say("erasure-call-off-button"), style=discord.ButtonStyle.success
    )
    return notice(words, row(call_off), colour=AMBER)


def _consent(mine: Standing, purpose: ConsentPurpose, say: Voice) -> ui.Item[Any]:
    given = mine.allows(purpose)
    consent = mine.consents.get(purpose)
    lines = [f"**{say(f'consent-{purpose}')}** – {say(f'consent-{purpose}-text')}"]
    if consent is not None:
        decided = say(
            "consent-given" if consent.granted else "consent-revoked",
            date=f"<t:{consent.decided_at}:D>",
            version=consent.version,
        )
        lines.append(f"-# {decided}")
    to = custom_id("privacy", "consent", f"{purpose}:{'no' if given else 'yes'}")
    label = say("consent-revoke-button") if given else say("consent-give-button")
    style = discord.ButtonStyle.secondary if given else discord.ButtonStyle.primary
    return section("\n".join(lines), button(to, label, style=style))


def _countdown(mine: Standing, say: Voice) -> list[ui.Item[Any]]:
    if mine.erasure is None:
        return []
    return [text(f"⏳ {say('erasure-running', date=f'<t:{mine.erasure.due_at}:R>')}")]


def _actions(mine: Standing, say: Voice) -> list[ui.Item[Any]]:
    details = button(custom_id("privacy", "details"), say("privacy-details-button"), emoji="🔎")
    return [details, *_taking_and_erasing(mine, say)]


def _taking_and_erasing(mine: Standing, say: Voice) -> list[ui.Item[Any]]:
    export = button(custom_id("privacy", "export"), say("privacy-export-button"), emoji="📦")
    if mine.erasure is None:
        return [export, button(custom_id("privacy", "erase"), say("privacy-erase-button"), emoji="🗑️")]
    to = custom_id("privacy", "call-off")
    return [export, button(to, say("erasure-call-off-button"), style=discord.ButtonStyle.success)]


def _responsible(say: Voice, settings: Settings) -> str:
    if not settings.operator and not settings.privacy_contact:
        return say("privacy-responsible-unknown")
    return say(
        "privacy-responsible",
        operator=escape(settings.operator or "–"),
        contact=escape(settings.privacy_contact or "–"),
    )
