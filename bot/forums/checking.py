"""What keeps a plan from being published. Pure."""

from collections.abc import Callable, Iterable
from datetime import datetime

from bot.errors import UserError
from bot.forums.model import Kind, Plan, Slot, When
from bot.forums.times import LONGEST, check_recurrence, check_shown, check_times
from bot.times import instant


def lacking(plan: Plan, now: int, before: Plan | None = None, regular: Plan | None = None) -> tuple[UserError, ...]:
    """What keeps a plan from being published. A time that stays as it was `before` need not lie ahead.

    It recurs by its own times, or by those of the `regular` plan of which it is an exception.
    """
    problems: list[UserError] = []
    checks: list[Callable[[], None]] = [lambda: _check_words(plan), lambda: _check_where(plan)]
    when, answer_by = plan.when, plan.answer_by
    if when is None:
        problems.append(UserError("forum-needs-time"))
    else:
        if before is None or before.when != when:
            checks.append(lambda: check_times(when, now))
        if answer_by is not None and (before is None or (before.answer_by, before.when) != (answer_by, when)):
            checks.append(lambda: _check_deadline(answer_by, when, now))
        checks.append(lambda: check_agenda(plan.agenda, when))
        checks.append(lambda: check_recurrence(regular or plan))
    for check_one in checks:
        try:
            check_one()
        except UserError as problem:
            problems.append(problem)
    return tuple(problems)


def _check_words(plan: Plan) -> None:
    if not any(said.title for said in plan.words.values()):
        raise UserError("forum-title-needed")


def _check_where(plan: Plan) -> None:
    if plan.kind is Kind.ONLINE:
        if not plan.where.link:
            raise UserError("forum-needs-link")
    elif not plan.where.town:
        raise UserError("forum-needs-town")


def _check_deadline(deadline: datetime, at: When, now: int) -> None:
    check_deadline(deadline, at)
    if instant(deadline, at.zone) <= now:
        raise UserError("forum-deadline-past")


def check_deadline(deadline: datetime, at: When) -> None:
    """Refuse a deadline that the clocks never show, or that lies after the beginning.

    Raises:
        UserError: `forum-time-skipped`, `forum-deadline-late`.
    """
    check_shown(deadline, at.zone)
    if deadline > at.starts:
        raise UserError("forum-deadline-late")


def check_agenda(slots: Iterable[Slot], at: When) -> None:
    """Refuse an agenda with a day that can't belong to the forum: its year is a typing error.

    Raises:
        UserError: `forum-agenda-far` with the `day`.
    """
    for slot in slots:
        if abs(slot.on - at.starts.date()) > LONGEST:
            raise UserError("forum-agenda-far", day=slot.on)
