"""The forms in which a forum is written, filled with what is there already, also with what could not be accepted."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.forums.desk import Desk
from bot.forums.drafting import NEVER, OTHER_TOWN, SWITCHES, repetition, repetitions
from bot.forums.model import (
    DESCRIPTION_LIMIT,
    HOST_LIMIT,
    OFFSETS,
    TITLE_LIMIT,
    VENUE_LIMIT,
    Kind,
    Words,
)
from bot.forums.reading import AGENDA_TYPED, written_agenda
from bot.servers.zones import offered_zones
from bot.text.catalogue import Voice
from bot.text.dates import typed_day, zone_city
from bot.text.days import DAY_LIMIT
from bot.text.languages import ELSEWHERE, countries_by_name, flag, language_label
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, custom_id
from cogs.forums import words as said

LINK_LIMIT: Final = 300
"""Characters of a web address."""


def words(desk: Desk, say: Voice, language: str) -> FormModal:
    """Title and description in one language."""
    known = desk.draft.plan.words.get(language, Words(""))
    rejected = desk.draft.rejected
    title, description = f"title-{language}", f"description-{language}"
    return form(
        address(desk, f"words-{language}"),
        say("forum-form-words-title", language=language_label(language, say.language)),
        (
            TextField(
                title,
                say("forum-form-title-label"),
                rejected.get(title, known.title),
                hint=say("forum-form-title-hint"),
                limit=TITLE_LIMIT,
            ),
            TextField(
                description,
                say("forum-form-description-label"),
                rejected.get(description, known.description),
                limit=DESCRIPTION_LIMIT,
                long=True,
            ),
        ),
    )


def when(desk: Desk, say: Voice) -> FormModal:
    """First and last day, begin and end, and on whose clocks."""
    plan, rejected = desk.draft.plan, desk.draft.rejected
    known: dict[str, str] = {}
    if plan.when is not None:
        starts, ends = plan.when.starts, plan.when.ends
        last = None if starts.date() == ends.date() else ends.date()
        known = {
            "starts_on": typed_day(starts.date(), say.language),
            "starts_at": f"{starts:%H:%M}",
            "ends_on": typed_day(last, say.language),
            "ends_at": f"{ends:%H:%M}",
        }
    zone = rejected.get("zone") or desk.zone
    zones = {zone: zone_city(zone, say.language), **offered_zones(desk.server.places)}
    hints = {"ends_on": say("forum-form-end-date-hint"), "starts_on": say("forum-form-date-hint")}
    hints |= {"starts_at": say("forum-form-time-hint"), "ends_at": say("forum-form-end-time-hint")}
    typed = (
        TextField(
            field,
            say(f"forum-form-{label}-label"),
            rejected.get(field, known.get(field, "")),
            hint=hints[field],
            limit=DAY_LIMIT,
            required=field != "ends_on",
        )
        for field, label in (
            ("starts_on", "start-date"),
            ("starts_at", "start-time"),
            ("ends_on", "end-date"),
            ("ends_at", "end-time"),
        )
    )
    choices = tuple(
        Choice(name, places, zone_city(name, say.language), chosen=name == zone) for name, places in zones.items()
    )
    clocks = ChoiceField("zone", say("forum-form-zone-label"), choices, hint=say("forum-form-zone-hint"), required=True)
    return form(address(desk, "when"), say("forum-form-when-title"), (*typed, clocks))


def where(desk: Desk, say: Voice) -> FormModal:
    """Town, venue, link."""
    known, rejected = desk.draft.plan.where, desk.draft.rejected
    place = next((spot for spot in desk.server.places if spot.name == known.town), None)
    foreign = bool(known.town and place is None) or bool(rejected.get("town"))
    chosen = rejected.get("place") or (OTHER_TOWN if foreign else place.place_id if place else "")
    places = [
        Choice(spot.place_id, spot.name, chosen=spot.place_id == chosen, emoji=flag(spot.country))
        for spot in desk.server.places
    ]
    country = rejected.get("country") or (known.country if foreign else "")
    countries = countries_by_name(say.language)
    return form(
        address(desk, "where"),
        say("forum-form-where-title"),
        (
            ChoiceField(
                "place",
                say("forum-form-place-label"),
                (*places, Choice(OTHER_TOWN, say("form-place-other"), chosen=chosen == OTHER_TOWN, emoji="🌍")),
            ),
            TextField(
                "town",
                say("form-town-label"),
                rejected.get("town") or (known.town if foreign else ""),
                limit=VENUE_LIMIT,
            ),
            ChoiceField(
                "country",
                say("form-country-label"),
                (
                    *(Choice(code, name, chosen=code == country, emoji=flag(code)) for name, code in countries),
                    Choice(ELSEWHERE, say("country-elsewhere"), chosen=country == ELSEWHERE, emoji="🌍"),
                ),
            ),
            TextField(
                "venue",
                say("forum-form-venue-label"),
                rejected.get("venue", known.venue),
                hint=say("forum-form-venue-hint"),
                limit=VENUE_LIMIT,
            ),
            TextField(
                "link",
                say("forum-form-link-label"),
                rejected.get("link", known.link),
                placeholder="https://example.org",
                limit=LINK_LIMIT,
            ),
        ),
    )


def agenda(desk: Desk, say: Voice) -> FormModal:
    """The agenda, one item a line."""
    plan = desk.draft.plan
    known = written_agenda(plan.agenda, plan.when.starts.date(), say.language) if plan.when else ""
    return form(
        address(desk, "agenda"),
        say("forum-agenda"),
        (
            TextField(
                "agenda",
                say("forum-form-agenda-label"),
                desk.draft.rejected.get("agenda", known),
                hint=say("forum-form-agenda-hint"),
                placeholder=say("forum-form-agenda-placeholder"),
                limit=AGENDA_TYPED,
                long=True,
            ),
        ),
    )


def seats(desk: Desk, say: Voice) -> FormModal:
    """How many fit in, until when to answer, and who invites."""
    plan, rejected = desk.draft.plan, desk.draft.rejected
    deadline = f"{typed_day(plan.answer_by.date(), say.language)} {plan.answer_by:%H:%M}" if plan.answer_by else ""
    capacity = str(plan.capacity) if plan.capacity else ""
    return form(
        address(desk, "seats"),
        say("forum-part-seats"),
        (
            TextField(
                "capacity",
                say("forum-form-capacity-label"),
                rejected.get("capacity", capacity),
                hint=say("forum-form-capacity-hint"),
                limit=6,
            ),
            TextField(
                "answer_by",
                say("forum-form-answer-by-label"),
                rejected.get("answer_by", deadline),
                hint=say("forum-form-answer-by-hint"),
                limit=DAY_LIMIT,
            ),
            TextField(
                "host",
                say("forum-form-host-label"),
                rejected.get("host", plan.host),
                hint=say("forum-form-host-hint"),
                limit=HOST_LIMIT,
            ),
        ),
    )


def extras(desk: Desk, say: Voice) -> FormModal:
    """The kind, the reminders, what goes with it, the picture."""
    plan, rejected = desk.draft.plan, desk.draft.rejected
    kinds = tuple(Choice(kind.value, say(f"forum-kind-{kind}"), chosen=kind is plan.kind) for kind in Kind)
    reminders = tuple(
        Choice(str(offset), said.reminder(offset, say), chosen=offset in plan.reminders) for offset in OFFSETS
    )
    switches = tuple(Choice(name, say(f"forum-with-{name}"), chosen=getattr(plan, name)) for name in SWITCHES)
    return form(
        address(desk, "extras"),
        say("forum-part-extras"),
        (
            ChoiceField("kind", say("forum-form-kind-label"), kinds, required=True),
            ChoiceField(
                "reminders",
                say("forum-form-reminders-label"),
                reminders,
                hint=say("forum-form-reminders-hint"),
                most=len(OFFSETS),
            ),
            ChoiceField("with", say("forum-form-with-label"), switches, most=len(SWITCHES)),
            TextField(
                "picture",
                say("forum-form-picture-label"),
                rejected.get("picture", plan.picture),
                placeholder="https://example.org",
                limit=LINK_LIMIT,
            ),
        ),
    )


def repeats(desk: Desk, say: Voice) -> FormModal:
    """Whether it comes again, among what goes with its day, and until when."""
    plan, rejected = desk.draft.plan, desk.draft.rejected
    chosen = rejected.get("rule") or repetition(plan)
    until = typed_day(plan.recurrence.until if plan.recurrence else None, say.language)
    choices = tuple(
        Choice(name, say(f"forum-repeat-{name}"), chosen=name == chosen) for name in (NEVER, *repetitions(plan))
    )
    return form(
        address(desk, "repeats"),
        say("forum-part-repeats"),
        (
            ChoiceField("rule", say("forum-form-recurrence-label"), choices, required=True),
            TextField(
                "until",
                say("forum-form-until-label"),
                rejected.get("until", until),
                hint=say("forum-form-until-hint"),
                limit=DAY_LIMIT,
            ),
        ),
    )


def address(desk: Desk, part: str) -> str:
    """Where the form of one part is sent."""
    return custom_id("forums", "fill", f"{part}:{desk.forum_id}")


FORMS: Mapping[str, Callable[[Desk, Voice], FormModal]] = {
    "when": when,
    "where": where,
    "agenda": agenda,
    "seats": seats,
    "extras": extras,
    "repeats": repeats,
}
"""The form of each part; that of the texts needs a language."""
