"""The forms of a request, filled with what is there already, also with what could not be accepted yet."""

from collections.abc import Mapping

from bot.cooperation.drafts import LINE_LIMIT, PARTNERS_LIMIT, TYPED_LIMIT, Draft
from bot.cooperation.moderating import REASON_LIMIT
from bot.text.catalogue import Voice
from bot.text.dates import typed_day
from bot.text.languages import COUNTRIES, countries_by_name, flag
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, custom_id

_NUMBER_LIMIT = 2


def words(draft: Draft, request_id: str, say: Voice) -> FormModal:
    """The text."""
    kind = draft.details.kind
    return form(
        custom_id("cooperation", "write", request_id),
        say("coop-words-form-title"),
        (
            TextField(
                "text",
                say("coop-words-form-label"),
                draft.typed,
                hint=say("coop-words-form-hint"),
                placeholder=say(f"coop-{kind or 'any'}-placeholder"),
                limit=TYPED_LIMIT,
                long=True,
                required=True,
            ),
        ),
    )


def programme(draft: Draft, request_id: str, say: Voice) -> FormModal:
    """Programme, deadline, duration, budget, lead."""
    found, rejected = draft.details.project, draft.rejected
    known: Mapping[str, tuple[str, int]] = {
        "programme": (found.programme, LINE_LIMIT),
        "deadline": (typed_day(found.deadline, say.language), LINE_LIMIT),
        "duration": (found.duration, LINE_LIMIT),
        "budget": (found.budget, LINE_LIMIT),
        "lead": (found.lead, LINE_LIMIT),
    }
    return form(
        custom_id("cooperation", "programmed", request_id),
        say("coop-programme-form-title"),
        (
            TextField(
                field,
                say(f"form-coop-{field}-label"),
                rejected.get(field) or value,
                placeholder=say(f"coop-{field}-placeholder"),
                limit=limit,
            )
            for field, (value, limit) in known.items()
        ),
    )


def consortium(draft: Draft, request_id: str, say: Voice) -> FormModal:
    """How many are needed, who is in, and from where."""
    found, rejected = draft.details.project, draft.rejected
    numbers = (
        TextField(
            field,
            say(f"form-coop-{field.replace('_', '-')}-label"),
            rejected.get(field) or (str(value) if value else ""),
            limit=_NUMBER_LIMIT,
        )
        for field, value in (
            ("partners_needed", found.partners_needed),
            ("countries_needed", found.countries_needed),
            ("partners_found", found.partners_found),
        )
    )
    named = countries_by_name(say.language)
    return form(
        custom_id("cooperation", "partnered", request_id),
        say("coop-consortium-form-title"),
        (
            *numbers,
            TextField(
                "found",
                say("form-coop-found-label"),
                rejected.get("found") or found.found,
                placeholder=say("coop-found-placeholder"),
                limit=PARTNERS_LIMIT,
                long=True,
            ),
            ChoiceField(
                "countries_found",
                say("form-coop-countries-found-label"),
                tuple(
                    Choice(code, name, chosen=code in found.countries_found, emoji=flag(code)) for name, code in named
                ),
                most=len(COUNTRIES),
            ),
        ),
    )


def reason(action: str, request_id: str, say: Voice) -> FormModal:
    """What is wrong with a request: for members who report it, and for moderators who decide."""
    own = action == "reporting"
    label = say("report-form-label") if own else say("moderation-reason-label")
    hint = say("report-form-hint") if own else say("moderation-reason-hint")
    return form(
        custom_id("cooperation", action, request_id),
        say(f"coop-{action}-form-title"),
        (TextField("reason", label, hint=hint, limit=REASON_LIMIT, long=True, required=True),),
    )
