"""Dates and times."""

import math

from bot.coaching.forms.formatting import formatted
from bot.coaching.forms.functions.registry import Lazy, lazy, plain
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, date_of, days_of, moment_of, number_of, text_of


@lazy("today", 0, 0)
def _today(scope: Scope) -> Value:
    return scope.today.isoformat()


@lazy("now", 0, 0)
def _now(scope: Scope) -> Value:
    return scope.now.isoformat(timespec="seconds")


@plain("date", 1, 1)
def _date(value: Value) -> Value:
    return date_of(value)


@plain("date-time", 1, 1)
def _date_time(value: Value) -> Value:
    moment = moment_of(value)
    return moment.isoformat(timespec="seconds") if moment else ""


@plain("decimal-date-time", 1, 1)
def _decimal_date_time(value: Value) -> Value:
    return number_of(value)


@plain("decimal-time", 1, 1)
def _decimal_time(value: Value) -> Value:
    days = days_of(text_of(value).strip())
    return days - math.floor(days) if math.isfinite(days) else math.nan


@lazy("format-date", 2, 2)
@lazy("format-date-time", 2, 2)
def _format_date(scope: Scope, value: Lazy, pattern: Lazy) -> Value:
    return formatted(value(), text_of(pattern()), scope.language)
