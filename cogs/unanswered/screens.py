"""How unanswered posts look: the settings, the list, the question."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.text.catalogue import Voice
from bot.ui import weekly
from bot.ui.form import FormModal, TextField, form
from bot.ui.kit import AMBER, SAND, SEA, button, card, channel_select, custom_id, notice, row, screen, section, text
from bot.unanswered.model import DAYS_RANGE, MAX_FORUMS, State
from bot.unanswered.service import RoundDesk


def settings(desk: RoundDesk, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Where it is looked, when, and where the list goes. Each choice counts at once."""
    wanted = desk.round
    on = wanted.next_at is not None
    state = say("unanswered-on", date=f"<t:{wanted.next_at}:f>") if on else say("unanswered-off")
    head = (f"## {say('unanswered-settings-title')}", note and f"**{note}**", say("unanswered-intro"), state)
    when = weekly.told(wanted.when, desk.server.places, say)
    told = f"{when}\n{say('unanswered-after', days=wanted.days)}"
    goes_to = f"<#{wanted.channel_id}>" if wanted.channel_id is not None else say("unanswered-nowhere")
    here = button(custom_id("unanswered", "here"), say("unanswered-here-button"))
    switch = button(
        custom_id("unanswered", "switch", "off" if on else "on"),
        say("unanswered-off-button" if on else "unanswered-on-button"),
        style=discord.ButtonStyle.secondary if on else discord.ButtonStyle.success,
    )
    return screen(
        card(
            text("\n".join(filter(None, head))),
            channel_select(
                custom_id("unanswered", "forums"),
                (discord.ChannelType.forum,),
                placeholder=say("unanswered-forums"),
                chosen=wanted.forums,
                most=MAX_FORUMS,
            ),
            section(say("unanswered-goes-to", channel=goes_to), here),
            channel_select(
                custom_id("unanswered", "channel"),
                placeholder=say("unanswered-channel"),
                chosen=() if wanted.channel_id is None else (wanted.channel_id,),
            ),
            section(told, button(custom_id("unanswered", "time"), say("unanswered-change-button"))),
            row(switch),
            colour=SEA if on else SAND,
        )
    )


def time_form(desk: RoundDesk, say: Voice) -> FormModal:
    """When it is looked, and after how many days."""
    wanted = desk.round
    hint = say("unanswered-days-hint", least=DAYS_RANGE.start, most=DAYS_RANGE.stop - 1)
    return form(
        custom_id("unanswered", "timed"),
        say("unanswered-time-form"),
        (
            *weekly.time_fields(wanted.when, desk.server.places, say),
            TextField("days", say("unanswered-days-label"), str(wanted.days), hint=hint, limit=3, required=True),
        ),
    )


def listing(posts: Sequence[int], more: int, unreadable: Sequence[int], days: int, say: Voice) -> ui.LayoutView:
    """The posts that nobody has answered, the oldest first, and the channels that could not be read."""
    items: list[ui.Item[Any]] = []
    if posts:
        lines = [f"- <#{post_id}> · {_since(post_id)}" for post_id in posts]
        if more:
            lines.append(f"-# {say('unanswered-more', count=more)}")
        head = f"## {say('unanswered-title')}\n{say.lines('unanswered-list-intro', days=days)}"
        items.append(text("\n".join((head, *lines))))
    if unreadable:
        channels = ", ".join(f"<#{channel_id}>" for channel_id in unreadable)
        items.append(text(f"⚠️ {say.lines('unanswered-unreadable', channels=channels)}"))
    return screen(card(*items, colour=SEA if posts else AMBER))


def question(post_id: int, author_id: int, say: Voice) -> ui.LayoutView:
    """Ask the author, once, in the post itself."""
    return notice(say.lines("unanswered-question", author=f"<@{author_id}>"), row(*_answers(post_id, say)))


def answered(post_id: int, state: State, say: Voice) -> ui.LayoutView:
    """What the author said; who said "still open" can still say that it is solved."""
    if state is State.SOLVED:
        return notice(f"✅ {say.lines('unanswered-thanks-solved')}")
    solved, _ = _answers(post_id, say)
    return notice(say.lines("unanswered-thanks-open"), row(solved))


def _answers(post_id: int, say: Voice) -> tuple[ui.Item[Any], ui.Item[Any]]:
    solved = button(
        custom_id("unanswered", "answer", f"{State.SOLVED}:{post_id}"),
        say("unanswered-solved-button"),
        style=discord.ButtonStyle.success,
    )
    still_open = button(custom_id("unanswered", "answer", f"{State.OPEN}:{post_id}"), say("unanswered-open-button"))
    return solved, still_open


def _since(post_id: int) -> str:
    """When a post was created, as every reader's own "3 weeks ago"; its id tells."""
    return f"<t:{int(discord.utils.snowflake_time(post_id).timestamp())}:R>"
