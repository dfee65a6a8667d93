"""The organisers' view of a forum that is being written: what is there, what is missing, what to do next."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.errors import UserError
from bot.forums.cautions import Holiday
from bot.forums.desk import Desk
from bot.forums.drafting import SWITCHES
from bot.forums.model import Forum, Kind, Plan, State
from bot.forums.people import Roll
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES, country_name, flag, language_label, upper_first
from bot.text.safe import escape, fit
from bot.ui.kit import AMBER, SEA, Choice, button, card, custom_id, notice, row, rule, screen, section, select, text
from cogs.forums import words
from cogs.forums.card import forum_card

PARTS: Final = ("words", "when", "where", "agenda", "seats", "extras", "repeats")
"""The steps of writing a forum, in their order."""

_PART_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(("capacity", "answer_by", "host"), "seats"),
    **dict.fromkeys(("kind", "reminders", "picture", *SWITCHES), "extras"),
    "recurrence": "repeats",
}
"""The part in which a field of the plan is written, where it is not named like the field."""

_BEGINNINGS: Final = frozenset({"forum-title-needed", "forum-needs-time", "forum-needs-town", "forum-needs-link"})
"""What every new forum lacks at first."""

_PART_TO_MEND: Final[Mapping[str, str]] = {
    **dict.fromkeys(("forum-needs-town", "forum-needs-link"), "where"),
    "forum-agenda-far": "agenda",
    **dict.fromkeys(("forum-deadline-late", "forum-deadline-past"), "seats"),
    **dict.fromkeys(("forum-rule-ended", "forum-rule-other-day", "forum-rule-overlaps"), "repeats"),
}
"""The part in which it is mended that a plan can't be published; the time, where none is named."""

SUMMARY: Final = 200
"""Characters of one part in the overview."""

AGENDA_SHOWN: Final = 150
"""Characters of the agenda's items there, which leaves room for how many more there are."""

HOLIDAYS_SHOWN: Final = 4


def panel(desk: Desk, say: Voice, *, holidays: Sequence[Holiday] = (), note: str = "") -> ui.LayoutView:
    """The overview from which everything about a forum is written."""
    plan = desk.draft.plan
    items: list[ui.Item[Any]] = [text(_head(desk, say, note))]
    if desk.problems:
        listed = "\n".join(f"- {say(problem.text_id, **problem.parameters)}" for problem in desk.problems)
        items.append(text(f"⚠️ **{say('panel-problems')}**\n{listed}\n-# {say('panel-waiting')}"))
    if cautions := _cautions(desk, holidays, say):
        items.append(text("\n".join(cautions)))
    if desk.forum is None and not desk.unsaved:
        items.append(_templates(desk, say))
    items.append(rule())
    following = _next_part(plan, desk.lacking)
    items.extend(_part(desk, part, say, following=part == following) for part in PARTS)
    items.append(rule())
    items.append(row(*_actions(desk, say)))
    return screen(card(*items, colour=AMBER if desk.problems else SEA))


def texts(desk: Desk, say: Voice) -> ui.LayoutView:
    """Which language to write in next."""
    plan = desk.draft.plan
    lines = [f"## {say('forum-part-words')}", say("forum-texts-intro")]
    lines += [
        f"- **{language_label(language, say.language)}**: {escape(said.title)}"
        for language, said in plan.words.items()
        if said.title
    ]
    lines.extend(f"⚠️ {say(problem.text_id, **problem.parameters)}" for problem in desk.problems)
    # Those that are there, or that the server speaks, come first: they are what is wanted next.
    ordered = dict.fromkeys((*plan.words, *LANGUAGES))
    choices = [Choice(code, language_label(code, say.language)) for code in ordered if code in LANGUAGES]
    subject = desk.forum_id
    return screen(
        card(
            text("\n".join(lines)),
            select(custom_id("forums", "write", subject), choices, placeholder=say("forum-texts-choose")),
            row(button(custom_id("forums", "panel", subject), say("back-button"))),
        )
    )


def preview(forum: Forum, desk: Desk, public: Voice, say: Voice) -> ui.LayoutView:
    """The card as everyone will see it, with what publishing means."""
    subject = desk.forum_id
    notes = [say("forum-preview-change")] if desk.forum else []
    if desk.settings.channel_id is None:
        notes.append(say("forum-panel-no-channel"))
    return screen(
        text(f"### {say('forum-preview-title')}"),
        forum_card(forum, Roll(), public),
        *([text("\n".join(f"-# {line}" for line in notes))] if notes else []),
        row(*_publish(desk, say), button(custom_id("forums", "panel", subject), say("back-button"))),
    )


def done(forum: Forum, note: str, say: Voice, *, untold: int) -> ui.LayoutView:
    """A forum, or what has changed of it, is published; some may have to be told by the organisers themselves."""
    on = button(custom_id("forums", "organise", forum.forum_id), say("forum-organise-button"), emoji="🛠️")
    lines = [note, f"⚠️ {say('forum-untold', count=untold)}" if untold else ""]
    return notice("\n".join(filter(None, lines)), row(on), colour=AMBER if untold else SEA)


def as_published(desk: Desk, user_id: int, language: str, now: int) -> Forum:
    """The draft as the forum that it will be; it needs a time."""
    return Forum(
        forum_id=desk.forum_id,
        series_id="",
        server_id=desk.server.server_id,
        organiser_id=desk.forum.organiser_id if desk.forum else user_id,
        plan=desk.draft.plan,
        state=State.PUBLISHED,
        sequence=0,
        revision=0,
        published_at=now,
        changed_at=now,
        language=language,
    )


def _head(desk: Desk, say: Voice, note: str) -> str:
    if desk.forum is None:
        lines = [f"## {say('forum-panel-new')}", say("forum-panel-intro")]
    else:
        lines = [f"## {say('forum-panel-change', title=words.title(desk.forum.plan, say))}"]
        if desk.unsaved:
            lines.append(f"✏️ {say('forum-panel-changed')}")
    if note:
        lines.insert(1, f"**{note}**")
    return "\n".join(lines)


def _cautions(desk: Desk, holidays: Sequence[Holiday], say: Voice) -> list[str]:
    lines = [
        f"⚠️ {say(problem.text_id, **problem.parameters)}" for problem in desk.lacking if _is_telling(desk, problem)
    ]
    if desk.lacking_once is not None:
        lines.append(f"🔁 {say('forum-panel-once')}")
    if desk.overlaps:
        parts = dict.fromkeys(say(f"forum-part-{_PART_OF.get(name, name)}") for name in desk.overlaps)
        lines.append(f"👥 {say('forum-panel-overlaps', parts=', '.join(parts))}")
    if desk.draft.plan.capacity is not None and desk.seats > desk.draft.plan.capacity:
        lines.append(f"🪑 {say('forum-panel-overbooked', taken=desk.seats)}")
    lines += [
        "📅 "
        + say(
            "forum-panel-holiday",
            date=holiday.on,
            country=f"{flag(holiday.country)} {country_name(holiday.country, say.language)}",
            name=escape(holiday.name),
        )
        for holiday in holidays[:HOLIDAYS_SHOWN]
    ]
    for clash in desk.clashes:
        time = words.moments(clash.when)
        if clash.server_id == desk.server.server_id:
            lines.append(f"🔀 {say('forum-panel-clash', title=words.title(clash.plan, say), time=time)}")
        else:
            lines.append(f"🔀 {say('forum-panel-clash-elsewhere', time=time)}")
    return lines


def _part(desk: Desk, part: str, say: Voice, *, following: bool) -> ui.Item[Any]:
    summary = fit(said, SUMMARY) if (said := _summary(desk.draft.plan, part, say)) else ""
    content = f"**{say(f'forum-part-{part}')}**\n{summary or '-# ' + say('panel-empty')}"
    label = say("panel-open-button" if summary else "panel-add-button")
    style = discord.ButtonStyle.primary if following else discord.ButtonStyle.secondary
    return section(content, button(custom_id("forums", "open", f"{part}:{desk.forum_id}"), label, style=style))


def _templates(desk: Desk, say: Voice) -> ui.Item[Any]:
    """Something to begin with, as long as nothing is written: the server's own first, then the kinds."""
    choices = [
        *(Choice(each.template_id, each.name, emoji="📐") for each in desk.templates),
        *(Choice(kind.value, say(f"forum-kind-{kind}")) for kind in Kind),
    ]
    return select(custom_id("forums", "template"), choices, placeholder=say("forum-template-choose"))


def _summary(plan: Plan, part: str, say: Voice) -> str:  # noqa: PLR0911 - one line for each part
    match part:
        case "words":
            titles = (f"{code.upper()}: {escape(said.title)}" for code, said in plan.words.items() if said.title)
            return " · ".join(titles)
        case "when":
            return f"{words.moments(plan.when)}\n-# {words.clocks(plan.when, say)}" if plan.when else ""
        case "where":
            return words.place(plan.where, say)
        case "agenda":
            return words.agenda(plan.agenda, say, AGENDA_SHOWN)
        case "seats":
            return " · ".join(filter(None, _seats(plan, say)))
        case "extras":
            reminders = " · ".join(words.reminder(offset, say) for offset in plan.reminders)
            switches = " · ".join(say(f"forum-with-{name}") for name in SWITCHES if getattr(plan, name))
            parts = (say(f"forum-kind-{plan.kind}"), reminders or upper_first(say("reminders-none")), switches)
            return "\n".join(filter(None, parts))
        case _:
            return words.recurrence(plan.recurrence, say) if plan.recurrence else ""


def _seats(plan: Plan, say: Voice) -> list[str]:
    deadline = plan.answer_by_at if plan.answer_by is not None else None
    return [
        say("forum-seats-number", count=plan.capacity) if plan.capacity else "",
        say("forum-answer-by", time=f"<t:{deadline}:f>") if deadline else "",
        escape(plan.host),
    ]


def _next_part(plan: Plan, lacking: Sequence[UserError]) -> str | None:
    """The step that is put forward: the first without which nothing can be published."""
    if not any(said.title for said in plan.words.values()):
        return "words"
    if plan.when is None:
        return "when"
    return next((_PART_TO_MEND.get(problem.text_id, "when") for problem in lacking), None)


def _is_telling(desk: Desk, problem: UserError) -> bool:
    """Whether it is worth a line: that a new one still lacks its time or town, its empty parts say themselves."""
    return desk.forum is not None or problem.text_id not in _BEGINNINGS


def _publish(desk: Desk, say: Voice) -> list[ui.Item[Any]]:
    """For a recurring forum there are two ways: for this one, and for all that follow too."""
    subject, ways = desk.forum_id, list[tuple[str, str]]()
    if desk.lacking_once == ():
        ways.append(("publish-once", "forum-publish-once-button"))
    if not desk.lacking:
        several = "panel-publish-changes-button" if desk.lacking_once is None else "forum-publish-series-button"
        ways.append(("publish", several if desk.forum else "panel-publish-button"))
    return [button(custom_id("forums", to, subject), say(name), style=discord.ButtonStyle.success) for to, name in ways]


def _actions(desk: Desk, say: Voice) -> list[ui.Item[Any]]:
    subject = desk.forum_id
    actions: list[ui.Item[Any]] = []
    if desk.ready and (desk.unsaved or desk.forum is None):
        to = custom_id("forums", "preview", subject)
        actions.append(button(to, say("panel-preview-button"), style=discord.ButtonStyle.success, emoji="👁️"))
        actions += _publish(desk, say)
    if desk.unsaved:
        actions.append(button(custom_id("forums", "discard", subject), say("forum-panel-discard-button")))
    if desk.forum is not None:
        actions.append(button(custom_id("forums", "organise", subject), say("back-button")))
    if not actions:
        actions.append(button(custom_id("forums", "list"), say("forum-list-title")))
    return actions
