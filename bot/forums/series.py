"""From one forum to the next: the same plan at another time."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.forums import answers_store, planning, store, work_store
from bot.forums.model import Forum, Plan, State, When
from bot.ids import new_id
from bot.merging import merge
from bot.storage.database import Transaction
from bot.times import instant, next_wall, wall_of

_MOST_MISSED = 2000
"""Occurrences passed over at most after a downtime: five years of a daily one."""

_WEEKS_TO_INVITE = 4
"""From today to the day that a template proposes."""

_YEAR_OF_WEEKS = 364
"""Days to the same weekday a year later."""


def shifted(plan: Plan, starts: datetime) -> Plan:
    """The plan as it would be with this start: all its times keep their distance on the calendar."""
    if plan.when is None:
        return plan
    by = starts - plan.when.starts
    return replace(
        plan,
        when=When(starts, plan.when.ends + by, plan.when.zone),
        answer_by=None if plan.answer_by is None else plan.answer_by + by,
        agenda=tuple(replace(slot, on=(datetime.combine(slot.on, slot.at) + by).date()) for slot in plan.agenda),
        reason="",
    )


def next_year(plan: Plan, now: int) -> Plan:
    """The plan for "duplicate last year's": the same weekday a year later, or the first such year to come."""
    if plan.when is None:
        return plan
    starts = plan.when.starts
    while instant(starts, plan.when.zone) <= now or starts == plan.when.starts:
        starts += timedelta(days=_YEAR_OF_WEEKS)
    return shifted(plan, starts)


def as_template(plan: Plan) -> Plan:
    """What is kept of a plan to begin others with: for one time, and without anybody's name."""
    agenda = tuple(replace(slot, speaker="") for slot in plan.agenda)
    return replace(plan, agenda=agenda, recurrence=None, reason="")


def in_some_weeks(plan: Plan, now: int) -> Plan:
    """The plan on the same weekday, early enough to invite people; the organisers choose the day themselves."""
    if plan.when is None:
        return plan
    earliest = wall_of(now, plan.when.zone).date() + timedelta(weeks=_WEEKS_TO_INVITE)
    weeks = -(-(earliest - plan.when.starts.date()).days // 7)
    return shifted(plan, plan.when.starts + timedelta(weeks=weeks))


def next_plan(plan: Plan, now: int) -> Plan | None:
    """The plan of the next occurrence that is still to come; None when there is none."""
    if plan.when is None or plan.recurrence is None:
        return None
    starts: datetime | None = plan.when.starts
    for _ in range(_MOST_MISSED):
        starts = next_wall(plan.recurrence, starts, plan.when.zone)
        if starts is None:
            return None
        if instant(starts, plan.when.zone) > now:
            return shifted(plan, starts)
    return None


def pattern_after(before: Forum, plan: Plan, *, once: bool) -> Plan | None:
    """By which plan a recurring forum goes on once this occurrence has that plan; None: by the same.

    With `once`, as if nothing had changed. Else with what is different now, and what was changed for once before stays
    that way. A new repetition counts from this occurrence.
    """
    if plan.recurrence != before.plan.recurrence:
        return None
    regular = before.regular if once else merge(before.plan, plan, before.regular).value
    return None if regular == plan else regular


def succeed(tx: Transaction, forum: Forum, now: int) -> Forum | None:
    """Deal with the end of a forum, once: of a recurring one, the next occurrence is published."""
    work_store.close(tx, forum.forum_id)
    plan = next_plan(forum.regular, now)
    if plan is None:
        return None
    following = replace(
        forum,
        forum_id=new_id(),
        plan=plan,
        state=State.PUBLISHED,
        sequence=0,
        revision=1,
        published_at=now,
        changed_at=now,
        thread_id=None,
        event_id=None,
        role_id=None,
        pattern=None,
    )
    publish(tx, following, now)
    return following


def publish(tx: Transaction, forum: Forum, now: int) -> None:
    """Write a new forum, show it, and ask those who want to be asked."""
    store.insert(tx, forum)
    planning.show_card(tx, forum)
    planning.invite(tx, forum, answers_store.inviting(tx, forum.server_id, forum.forum_id), now)
