"""The form in which a forum's repetition is chosen, among those that go with its day."""

from bot.forums.desk import Desk
from bot.forums.drafting import ONCE
from bot.forums.model import Plan
from bot.text.catalogue import Voice
from bot.text.dates import typed_day
from bot.times import Every, Recurrence, weekday_of_month
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, custom_id


def repeats(desk: Desk, say: Voice) -> FormModal:
    """Whether it comes again, and until when."""
    plan, rejected = desk.draft.plan, desk.draft.rejected
    rules = repetitions(plan)
    now = _rule(plan.recurrence)
    if now is not None and now not in rules:
        rules[now] = "other"
    chosen = rejected.get("rule") or now or ONCE
    until = typed_day(plan.recurrence.until if plan.recurrence else None, say.language)
    return form(
        address(desk, "repeats"),
        say("forum-part-repeats"),
        (
            ChoiceField(
                "rule",
                say("forum-form-recurrence-label"),
                tuple(Choice(rule, say(f"forum-repeat-{name}"), chosen=rule == chosen) for rule, name in rules.items()),
                required=True,
            ),
            TextField(
                "until",
                say("forum-form-until-label"),
                rejected.get("until", until),
                hint=say("forum-form-until-hint"),
                limit=40,
            ),
        ),
    )


def repetitions(plan: Plan) -> dict[str, str]:
    """The rules that are offered for this plan's day, as RFC 5545 writes them, each with its name in the texts."""
    rules = {ONCE: "never"}
    offered = {
        "week": Recurrence(Every.WEEK),
        "two-weeks": Recurrence(Every.WEEK, 2),
        "month": Recurrence(Every.MONTH),
        "year": Recurrence(Every.YEAR),
    }
    if plan.when is not None:
        weekday, rank = weekday_of_month(plan.when.starts)
        offered["month-day"] = Recurrence(Every.MONTH, 1, weekday, rank)
        offered["year-day"] = Recurrence(Every.YEAR, 1, weekday, rank)
    return rules | {recurrence.rule(): name for name, recurrence in offered.items()}


def address(desk: Desk, part: str) -> str:
    """Where the form of one part is sent."""
    return custom_id("forums", "fill", f"{part}:{desk.forum_id}")


def _rule(recurrence: Recurrence | None) -> str | None:
    """The rule without its end, which has a field of its own."""
    return None if recurrence is None else recurrence.rule().partition(";UNTIL=")[0]
