"""Members and requests as the matching engine knows them: only what was declared for matching."""

from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.model import Mode, Request
from bot.members.model import Availability, Introduction, Visibility, Workplace, as_seen

DECLARED = frozenset({Visibility.EVERYONE, Visibility.MATCHED})
"""Who must be allowed to see a part of an introduction for it to be matched upon."""

_REMOTE = {Workplace.REMOTE: True, Workplace.BOTH: True, Workplace.ON_SITE: False}
_AT_A_DISTANCE = {Mode.REMOTE: True, Mode.ON_SITE: False}


def person_of(introduction: Introduction) -> Person:
    """A member. Who is busy is known, so that they are found again later, but not open for now."""
    profile = as_seen(introduction.profile, DECLARED)
    return Person(
        key=str(introduction.user_id),
        language=profile.written_in,
        country=profile.town.country if profile.town else None,
        town=profile.town.name if profile.town else None,
        kind=profile.kind,
        languages=tuple(skill.code for skill in profile.languages),
        does=profile.does,
        offers=profile.offers,
        seeks=profile.seeks,
        remote=_REMOTE[profile.workplace] if profile.workplace else None,
        available=profile.availability,
        open=introduction.profile.availability is not Availability.BUSY,
        concepts=profile.disciplines,
    )


def wish_of(request: Request) -> Wish:
    """A request."""
    details = request.details
    where = details.where
    return Wish(
        key=request.request_id,
        kind=WishKind(request.kind.value),
        language=details.written_in,
        country=where.country if where else None,
        town=where.town if where else None,
        text=details.text,
        remote=_AT_A_DISTANCE.get(details.mode) if details.mode else None,
        period=details.period,
        want_languages=details.languages,
        want_countries=details.countries,
        author=str(request.author_id),
        concepts=details.concepts,
        refused=details.refused,
    )
