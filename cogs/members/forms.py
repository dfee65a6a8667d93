"""The forms of an introduction, filled with what is there already, also with what could not be accepted yet."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from bot.members.drafting import OTHER_TOWN, typed_town
from bot.members.hellos import WORDS_LIMIT as HELLO_LIMIT
from bot.members.model import (
    NAME_LIMIT,
    NOTE_LIMIT,
    TOWN_LIMIT,
    WORDS_LIMIT,
    Availability,
    Contact,
    Introduction,
    Kind,
    Level,
    Workplace,
)
from bot.members.service import Desk
from bot.text.catalogue import Voice
from bot.text.languages import ELSEWHERE, LANGUAGES, countries_by_name, flag, language_label
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, custom_id

E = TypeVar("E", bound=StrEnum)

LINKS_LIMIT = 1_100
"""Characters of the links field: five links of 200 each and what parts them."""

SEARCH_LIMIT = 200
"""Characters of a search for disciplines."""


def about(desk: Desk, say: Voice, display_name: str) -> FormModal:
    """Name, town, kind. The name is filled in from Discord for a start; it is stored only when it is sent."""
    profile, rejected = desk.draft.profile, desk.draft.rejected
    town = profile.town
    # A town that has left the server's list is one to type in, or sending the form would take it away.
    listed = desk.server.place(town.place_id) if town and town.place_id else None
    elsewhere = town if listed is None else None
    typing = elsewhere is not None or "town" in rejected
    places = [
        Choice(spot.place_id, spot.name, chosen=spot == listed and not typing, emoji=flag(spot.country))
        for spot in desk.server.places
    ]
    return form(
        custom_id("members", "fill", "about"),
        say("form-about-title"),
        (
            TextField(
                "name",
                say("form-name-label"),
                rejected.get("name") or profile.name or display_name,
                hint=say("form-name-hint"),
                limit=NAME_LIMIT,
                required=True,
            ),
            ChoiceField(
                "place",
                say("form-place-label"),
                (*places, Choice(OTHER_TOWN, say("form-place-other"), chosen=typing, emoji="🌍")),
            ),
            TextField(
                "town",
                say("form-town-label"),
                typed_town(desk.draft, desk.server.places),
                limit=TOWN_LIMIT,
            ),
            ChoiceField(
                "country",
                say("form-country-label"),
                _countries(say, elsewhere.country if elsewhere else ""),
            ),
            ChoiceField(
                "kind",
                say("form-kind-label"),
                tuple(
                    Choice(
                        kind.value,
                        say(f"kind-{kind}"),
                        say("kind-third-party-hint") if kind is Kind.THIRD_PARTY else None,
                        chosen=kind is profile.kind,
                    )
                    for kind in Kind
                ),
            ),
        ),
    )


def words(desk: Desk, say: Voice) -> FormModal:
    """What someone does, offers, seeks; links; and the language of these words."""
    profile, rejected = desk.draft.profile, desk.draft.rejected
    texts = [
        TextField(
            field,
            say(f"form-{field}-label"),
            rejected.get(field) or str(getattr(profile, field)),
            hint=say("form-words-hint") if field == "does" else None,
            placeholder=say(f"form-{field}-placeholder"),
            limit=WORDS_LIMIT,
            long=True,
        )
        for field in ("does", "offers", "seeks")
    ]
    links = TextField(
        "links",
        say("form-links-label"),
        rejected.get("links") or "\n".join(profile.links),
        hint=say("form-links-hint"),
        placeholder="https://example.org",
        limit=LINKS_LIMIT,
        long=True,
    )
    written = ChoiceField(
        "written_in",
        say("form-written-label"),
        tuple(
            Choice(code, language_label(code, say.language), chosen=code == profile.written_in) for code in LANGUAGES
        ),
        required=True,
    )
    return form(custom_id("members", "fill", "words"), say("form-words-title"), (*texts, links, written))


def languages(desk: Desk, say: Voice) -> FormModal:
    """The level in each of the network's five languages."""
    levels = {skill.code: skill.level for skill in desk.draft.profile.languages}
    return form(
        custom_id("members", "fill", "languages"),
        say("form-languages-title"),
        (
            ChoiceField(
                code,
                language_label(code, say.language),
                _choices(Level, levels.get(code), lambda level: say(f"level-{level}")),
                placeholder=say("form-languages-placeholder"),
            )
            for code in LANGUAGES
        ),
    )


def another_language(desk: Desk, say: Voice) -> FormModal:
    """A language beyond the five."""
    return form(
        custom_id("members", "fill", "another-language"),
        say("form-other-language-title"),
        (
            TextField(
                "language",
                say("form-other-language-label"),
                desk.draft.rejected.get("language", ""),
                hint=say("form-other-language-hint"),
                limit=60,
                required=True,
            ),
            ChoiceField(
                "level",
                say("form-level-label"),
                _choices(Level, None, lambda level: say(f"level-{level}")),
                hint=say("form-level-hint"),
            ),
        ),
    )


def work(desk: Desk, say: Voice) -> FormModal:
    """Where, when, and how to be greeted."""
    profile, rejected = desk.draft.profile, desk.draft.rejected
    return form(
        custom_id("members", "fill", "work"),
        say("form-work-title"),
        (
            ChoiceField(
                "workplace",
                say("form-workplace-label"),
                _choices(Workplace, profile.workplace, lambda place: say(f"workplace-{place}")),
            ),
            ChoiceField(
                "availability",
                say("form-availability-label"),
                _choices(Availability, profile.availability, lambda state: say(f"availability-{state}")),
            ),
            TextField(
                "availability_note",
                say("form-note-label"),
                rejected.get("availability_note") or profile.availability_note,
                placeholder=say("form-note-placeholder"),
                limit=NOTE_LIMIT,
            ),
            ChoiceField(
                "contact",
                say("form-contact-label"),
                _choices(Contact, profile.contact, lambda way: say(f"contact-{way}")),
                required=True,
            ),
        ),
    )


def disciplines(say: Voice) -> FormModal:
    """Search by typing."""
    return form(
        custom_id("members", "search-disciplines"),
        say("form-disciplines-title"),
        (
            TextField(
                "words",
                say("form-disciplines-label"),
                hint=say("form-disciplines-hint"),
                placeholder=say("form-disciplines-placeholder"),
                limit=SEARCH_LIMIT,
                required=True,
            ),
        ),
    )


def hello(to: Introduction, say: Voice) -> FormModal:
    """A greeting."""
    hint = say("hello-hint-message") if to.profile.contact is Contact.MESSAGE else say("hello-hint-thread")
    return form(
        custom_id("members", "say-hello", to.introduction_id),
        say("hello-title", name=to.profile.name),
        (
            TextField(
                "words",
                say("hello-label"),
                hint=hint,
                placeholder=say("hello-placeholder"),
                limit=HELLO_LIMIT,
                long=True,
                required=True,
            ),
        ),
    )


def _countries(say: Voice, chosen: str) -> tuple[Choice, ...]:
    named = countries_by_name(say.language)
    choices = [Choice(code, name, chosen=code == chosen, emoji=flag(code)) for name, code in named]
    elsewhere = Choice(ELSEWHERE, say("country-elsewhere"), chosen=chosen == ELSEWHERE, emoji=flag(ELSEWHERE))
    return (*choices, elsewhere)


def _choices(options: Iterable[E], chosen: E | None, label: Callable[[E], str]) -> tuple[Choice, ...]:
    return tuple(Choice(option.value, label(option), chosen=option is chosen) for option in options)
