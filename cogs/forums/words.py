"""What is said of a forum in many places: its title, its time, its place, its agenda."""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from bot.clock import DAY, HOUR
from bot.forums.model import Plan, Slot, When, Where
from bot.forums.people import Answer
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.languages import country_name, flag
from bot.text.safe import escape, fit, length
from bot.times import Recurrence

NAMES_SHOWN = 20
"""People who are named; more than that nobody reads."""

OUTCOME_SHOWN = 150
"""Characters of what came of a task."""

PLACE_SHOWN = 300
"""Characters of a place: town, country, venue and a link."""

TITLE_SHOWN = 230
"""Characters of a title in two languages."""


def title(plan: Plan, say: Voice) -> str:
    """The title, in a bilingual post in both languages; safe to show."""
    return fit(escape(say.named(lambda language: plan.said(language).title)), TITLE_SHOWN)


def plain_title(plan: Plan, say: Voice) -> str:
    """The title for where Discord shows text as it is: options, names, files."""
    return plan.said(say.language).title


def description(plan: Plan, say: Voice) -> str:
    """The description in each language of the post; safe to show."""
    said = (plan.said(language).description for language in say.languages)
    return "\n\n".join(dict.fromkeys(escape(words) for words in said if words))


def moments(when: When) -> str:
    """Start and end as Discord shows them: in each reader's own zone."""
    end = "t" if when.ends_at - when.starts_at < DAY and when.starts.date() == when.ends.date() else "F"
    return f"<t:{when.starts_at}:F> – <t:{when.ends_at}:{end}>"


def clocks(when: When, say: Voice) -> str:
    """Start and end as the clocks show them there, with the name of the zone."""
    return say.of_each(
        "forum-local-time",
        lambda reader: {"date": _days(when, reader), "times": _hours(when), "zone": zone_name(when, reader)},
    )


def zone_name(when: When, reader: str) -> str:
    """What the reader calls the zone at that time: "Central European Summer Time"."""
    return get_timezone_name(when.starts.replace(tzinfo=ZoneInfo(when.zone)), width="long", locale=reader)


def place(where: Where, say: Voice) -> str:
    """Town, country, venue and link in a line; empty where nothing is said."""
    town = ""
    if where.town:
        country = where.country
        named = say.named(lambda reader: country_name(country, reader)) if country not in {"", "ZZ"} else ""
        sign = flag(country) if country else ""
        town = " ".join(filter(None, (sign, ", ".join(filter(None, (escape(where.town), named))))))
    venue = escape(where.venue)
    link = f"<{where.link}>" if where.link else ""
    spot = " · ".join(filter(None, (town, venue)))
    return " ".join(filter(None, (fit(spot, PLACE_SHOWN) if spot else "", link)))


def agenda(slots: Sequence[Slot], say: Voice, room: int) -> str:
    """The agenda, one item a line, under its days where there are several, as far as it fits into `room` characters."""
    several = len({slot.on for slot in slots}) > 1
    lines: list[str] = []
    used, on = 0, None
    for number, slot in enumerate(slots):
        fresh: list[str] = []
        if several and slot.on != on:
            on = slot.on
            fresh.append(f"**{say.named(lambda reader, at=slot: written_day(at.on, reader))}**")
        speaker = f" – {escape(slot.speaker)}" if slot.speaker else ""
        fresh.append(f"`{slot.at:%H:%M}` {escape(slot.title)}{speaker}")
        used += sum(length(line) + 1 for line in fresh)
        if used > room:
            return "\n".join([*lines, f"-# {say('forum-agenda-more', count=len(slots) - number)}"])
        lines += fresh
    return "\n".join(lines)


def recurrence(rule: Recurrence, say: Voice) -> str:
    """How often it comes again, and until when."""

    def spoken(reader: str) -> str:
        one = say.alone(reader)
        often = one(f"forum-every-{rule.every.name.casefold()}", interval=rule.interval)
        if rule.weekday:
            often = one("forum-every-weekday", every=often)
        if rule.until is None:
            return often
        return one("forum-every-until", every=often, date=written_day(rule.until, reader, "long"))

    return say.named(spoken)


def reminder(offset: int, say: Voice) -> str:
    """A reminder of `OFFSETS`, by its time before the start."""
    name = f"{offset // DAY}-days" if offset % DAY == 0 else f"{offset // HOUR}-hours"
    return say(f"reminders-{name}")


def names(answers: Iterable[Answer]) -> str:
    """The people behind answers, mentioned, with the number of whom they bring."""
    return ", ".join(f"<@{answer.user_id}>" + (f" +{answer.guests}" if answer.guests else "") for answer in answers)


def mentions(answers: Iterable[Answer]) -> str:
    """The people behind answers, for a message that is to reach them."""
    return " ".join(f"<@{answer.user_id}>" for answer in answers)


def standing_name(answer: Answer, say: Voice) -> str:
    """Where someone stands with a forum, in a word or two."""
    return say(f"forum-seat-{answer.seat}" if answer.seat else f"forum-choice-{answer.choice}")


def _days(when: When, reader: str) -> str:
    first = written_day(when.starts.date(), reader)
    return first if when.starts.date() == when.ends.date() else f"{first} – {written_day(when.ends.date(), reader)}"


def _hours(when: When) -> str:
    return f"{when.starts:%H:%M}–{when.ends:%H:%M}"
