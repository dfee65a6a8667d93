"""From what a moderator chose and typed to a plan: pure rules, one function for each form or menu.

What is right is kept; what is not stays in the draft as it was typed, so that the form comes back with it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.announcements import schedule as times
from bot.announcements.model import (
    ALL_LIMIT,
    MAX_CHANNELS,
    TEXT_LIMIT,
    TITLE_LIMIT,
    ChannelFacts,
    Draft,
    Plan,
    Repeat,
    RoleFacts,
    Schedule,
    Surroundings,
    Words,
)
from bot.errors import UserError
from bot.text.languages import LANGUAGES
from bot.text.safe import clean_line, clean_text, escape, is_blank, length

NOON = time(12)
"""The time of an announcement for which only a date was given."""

Filled = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The draft after a form, and what is still to be put right in it."""

    draft: Draft
    problems: tuple[UserError, ...] = ()


def write(draft: Draft, language: str, filled: Filled) -> Outcome:
    """The title and text in one language; both left empty takes the language out."""
    if language not in LANGUAGES:
        raise UserError("error-outdated")
    title, text = _typed(filled, "title"), _typed(filled, "text")
    fields = {f"title-{language}": title, f"text-{language}": text}
    others = {code: words for code, words in draft.plan.words.items() if code != language}
    kept = {field: typed for field, typed in draft.rejected.items() if field not in fields}
    if is_blank(title) and is_blank(text):
        return Outcome(Draft(replace(draft.plan, words=others), kept))
    try:
        fresh = {**others, language: _words(title, text)}
        every = {code: fresh[code] for code in LANGUAGES if code in fresh}
        _require_room(every)
    except UserError as problem:
        return Outcome(replace(draft, rejected={**kept, **fields}), (problem,))
    return Outcome(Draft(replace(draft.plan, words=every), kept))


def time_it(draft: Draft, filled: Filled, zones: Collection[str], now: int) -> Outcome:
    """When it is posted. Neither date nor time means as soon as it is saved."""
    typed = {field: _typed(filled, field) for field in ("date", "time", "until")}
    kept = {field: value for field, value in draft.rejected.items() if field not in typed}
    zone = _typed(filled, "zone")
    if zone not in zones:
        raise UserError("error-outdated")
    try:
        before = None if draft.base is None else draft.base.schedule
        schedule = _beginning_of(_schedule(typed, zone, _typed(filled, "repeat")), before)
        for problem in times.problems(schedule, now, before):
            raise problem
    except UserError as problem:
        return Outcome(replace(draft, rejected={**kept, **typed}), (problem,))
    return Outcome(Draft(replace(draft.plan, schedule=schedule), kept))


def choose_channels(draft: Draft, channels: Iterable[int]) -> Outcome:
    """Where it is posted."""
    chosen = tuple(dict.fromkeys(channels))[:MAX_CHANNELS]
    return Outcome(replace(draft, plan=replace(draft.plan, channels=chosen)))


def choose_role(draft: Draft, role_id: int | None) -> Outcome:
    """Whom it notifies."""
    return Outcome(replace(draft, plan=replace(draft.plan, role_id=role_id)))


def follow(draft: Draft, *, wanted: bool) -> Outcome:
    """Whether it is also published to following channels."""
    return Outcome(replace(draft, plan=replace(draft.plan, follow=wanted)))


def obstacles(plan: Plan, around: Surroundings) -> Iterator[UserError]:
    """What keeps a plan from being posted, apart from its time.

    Gives:
        `announcement-no-words`, `announcement-no-channel`, `announcement-channel-gone`, `announcement-channel-lacks`
        (`channel`, `permissions`), `announcement-channel-not-yours` (`channel`), `announcement-role-gone`,
        `announcement-role-everyone`, `announcement-role-not-yours`, `announcement-role-not-mine` (`role`, `channel`).
    """
    if not plan.words:
        yield UserError("announcement-no-words")
    if not plan.channels:
        yield UserError("announcement-no-channel")
    for channel_id in plan.channels:
        channel = around.channels.get(channel_id)
        if channel is None:
            yield UserError("announcement-channel-gone")
        elif not channel.moderator_posts:
            yield UserError("announcement-channel-not-yours", channel=channel.mention)
        elif channel.lacking:
            yield UserError("announcement-channel-lacks", channel=channel.mention, permissions=channel.lacking)
        elif around.role is not None and not around.role.everyone:
            yield from _role_obstacles(around.role, channel)
    if plan.role_id is not None and around.role is None:
        yield UserError("announcement-role-gone")
    elif around.role is not None and around.role.everyone:
        yield UserError("announcement-role-everyone")


def _role_obstacles(role: RoleFacts, channel: ChannelFacts) -> Iterator[UserError]:
    if role.mentionable:
        return
    if not channel.moderator_notifies_all:
        yield UserError("announcement-role-not-yours", role=role.mention, channel=channel.mention)
    elif not channel.bot_notifies_all:
        yield UserError("announcement-role-not-mine", role=role.mention, channel=channel.mention)


def _schedule(typed: Mapping[str, str], zone: str, repeat: str) -> Schedule:
    chosen = Repeat(repeat) if repeat in set(Repeat) else Repeat.ONCE
    first = None
    if typed["date"].strip():
        at = times.parse_time(typed["time"]) if typed["time"].strip() else NOON
        first = datetime.combine(times.parse_date(typed["date"]), at)
    elif typed["time"].strip():
        raise UserError("announcement-date-missing")
    until = times.parse_date(typed["until"]) if typed["until"].strip() and chosen is not Repeat.ONCE else None
    return Schedule(first, zone, chosen, until)


def _beginning_of(schedule: Schedule, before: Schedule | None) -> Schedule:
    """The schedule with the very beginning of the saved one, if that is what the form showed: it knows no seconds."""
    shown = before.first.replace(second=0, microsecond=0) if before is not None and before.first else None
    return replace(schedule, first=before.first) if before is not None and schedule.first == shown else schedule


def _words(title: str, text: str) -> Words:
    words = Words(clean_line(title, limit=TITLE_LIMIT), clean_text(text, limit=TEXT_LIMIT))
    if is_blank(words.title) or is_blank(words.text):
        raise UserError("announcement-words-half")
    return words


def _require_room(words: Mapping[str, Words]) -> None:
    taken = sum(length(escape(each.title)) + length(each.text) for each in words.values())
    if taken > ALL_LIMIT:
        raise UserError("announcement-too-long", length=taken, limit=ALL_LIMIT)


def _typed(filled: Filled, field: str) -> str:
    return next(iter(filled.get(field, ())), "")
