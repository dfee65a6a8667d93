"""The forms of announcements and the digest."""

from bot.announcements.digest import DigestDesk
from bot.announcements.model import TEXT_LIMIT, TITLE_LIMIT, Draft, Repeat, Words
from bot.announcements.service import Desk
from bot.servers.zones import offered_zones
from bot.text.catalogue import Voice
from bot.text.dates import typed_day
from bot.text.days import DAY_LIMIT
from bot.text.languages import language_label
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, custom_id
from bot.ui.weekly import time_fields, zone_field

NEW = "new"
"""How a `custom_id` names the announcement that is being written anew."""


def words(desk: Desk, language: str, say: Voice) -> FormModal:
    """Title and text in one language."""
    draft = desk.draft
    written = draft.plan.words.get(language, Words("", ""))
    return form(
        custom_id("announcements", "words", f"{desk.announcement_id or NEW}:{language}"),
        say("announcement-words-form", language=language_label(language, say.language)),
        (
            TextField(
                "title",
                say("announcement-title-label"),
                draft.rejected.get(f"title-{language}", written.title),
                limit=TITLE_LIMIT,
            ),
            TextField(
                "text",
                say("announcement-text-label"),
                draft.rejected.get(f"text-{language}", written.text),
                hint=say("announcement-text-hint"),
                limit=TEXT_LIMIT,
                long=True,
            ),
        ),
    )


def time(desk: Desk, say: Voice) -> FormModal:
    """When it is posted."""
    schedule = desk.draft.plan.schedule
    zones = offered_zones(desk.server.places)
    return form(
        custom_id("announcements", "timed", desk.announcement_id or NEW),
        say("announcement-time-form"),
        (
            _typed("date", desk.draft, typed_day(schedule.first.date() if schedule.first else None, say.language), say),
            _typed("time", desk.draft, f"{schedule.first:%H:%M}" if schedule.first else "", say),
            zone_field(zones, schedule.zone, say),
            ChoiceField(
                "repeat",
                say("announcement-repeat-label"),
                tuple(Choice(each.value, say(f"repeat-{each}"), chosen=each is schedule.repeat) for each in Repeat),
                required=True,
            ),
            _typed("until", desk.draft, typed_day(schedule.until, say.language), say),
        ),
    )


def digest_time(desk: DigestDesk, say: Voice) -> FormModal:
    """When the digest is posted."""
    return form(
        custom_id("announcements", "digest-timed"),
        say("digest-time-form"),
        time_fields(desk.digest.when, desk.server.places, say),
    )


def _typed(field: str, draft: Draft, value: str, say: Voice) -> TextField:
    return TextField(
        field,
        say(f"announcement-{field}-label"),
        draft.rejected.get(field, value),
        hint=say(f"announcement-{field}-hint"),
        limit=DAY_LIMIT,
    )
