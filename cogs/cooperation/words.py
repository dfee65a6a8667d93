"""What is said of a request in many places: its title, its facts, why somebody fits."""

from datetime import UTC, datetime, time

from bot.cooperation.drafts import Part, parts_of
from bot.cooperation.model import Details, Mode, Project, Request, RequestKind, Where, found_so_far
from bot.cooperation.partners import home_of
from bot.cooperation.suggestion_store import Shown
from bot.members.model import Introduction
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import ELSEWHERE, country_name, flag, language_name, upper_first
from bot.text.safe import escape, fit

EMOJI = {RequestKind.SEEK: "🔎", RequestKind.OFFER: "🎁", RequestKind.PARTNER: "🤝"}
"""By which the kinds are told apart at a glance."""

TITLE = 80
"""Characters of a request's text where it stands for the whole."""

QUOTED = 60
"""Characters of somebody's words in a reason."""


def title(details: Details) -> str:
    """The beginning of a request, in a line; safe to show."""
    return fit(escape(" ".join(details.text.split())), TITLE)


def plain_title(details: Details, limit: int = TITLE) -> str:
    """The same for where Discord shows text as it is: options, names of posts."""
    return fit(" ".join(details.text.split()), limit)


def kind_of(request: Request, say: Voice) -> str:
    """What it is, with its sign."""
    return f"{EMOJI[request.kind]} {say(f'coop-kind-{request.kind}')}"


def place(where: Where | None, say: Voice) -> str:
    """A town with its country's flag and name; empty where nothing is said."""
    if where is None:
        return ""
    country = where.country
    named = say.named(lambda reader: country_name(country, reader)) if country != ELSEWHERE else ""
    return " ".join(filter(None, (flag(country), escape(where.town) + (f", {named}" if named else ""))))


def disciplines(concepts: tuple[str, ...], say: Voice, taxonomy: Taxonomy) -> str:
    """The names of disciplines; in a bilingual post both names of each."""
    names = (say.named(lambda language, concept=concept: taxonomy.name(concept, language)) for concept in concepts)
    return " · ".join(escape(upper_first(name)) for name in names)


def languages(codes: tuple[str, ...], say: Voice) -> str:
    """The names of languages."""
    return ", ".join(say.named(lambda reader, code=code: language_name(code, reader)) for code in codes)


def countries(codes: tuple[str, ...], say: Voice) -> str:
    """The names of countries, each with its flag."""
    return ", ".join(
        f"{flag(code)} {say.named(lambda reader, code=code: country_name(code, reader))}" for code in codes
    )


def _part(details: Details, which: Part, say: Voice, taxonomy: Taxonomy) -> str:
    """One part of a request in a line; empty where nothing is said, and where it was left open on purpose."""
    match which:
        case Part.KIND:
            said = say(f"coop-kind-{details.kind}") if details.kind else ""
        case Part.CONCEPTS:
            said = disciplines(details.concepts, say, taxonomy)
        case Part.PERIOD:
            said = say(f"coop-period-{details.period}") if details.period else ""
        case Part.MODE:
            mode = say(f"coop-mode-{details.mode}") if details.mode else ""
            said = place(details.place, say) or mode
        case Part.LANGUAGES:
            said = upper_first(languages(details.languages, say))
        case Part.REWARD:
            said = say(f"coop-reward-{details.reward}") if details.reward else ""
        case Part.COUNTRIES:
            said = countries(details.countries, say)
    return said


def facts(details: Details, say: Voice, taxonomy: Taxonomy, *, with_kind: bool) -> list[str]:
    """What a request says in each of its parts and about its project, a fact a line."""
    parts = (each for each in parts_of(details) if with_kind or each is not Part.KIND)
    said = ((each, _part(details, each, say, taxonomy)) for each in parts)
    lines = [f"**{say(f'coop-part-{each}')}:** {fact}" for each, fact in said if fact]
    return [*lines, *_project(details, say)] if details.kind is RequestKind.PARTNER else lines


def _project(details: Details, say: Voice) -> list[str]:
    """What a search for partners says besides."""
    found = details.project
    named = (
        ("coop-programme", escape(found.programme)),
        ("coop-deadline", f"<t:{_noon(found)}:D>" if found.deadline else ""),
        ("coop-duration", escape(found.duration)),
        ("coop-budget", escape(found.budget)),
        ("coop-lead", escape(found.lead)),
        ("coop-found", escape(found.found)),
    )
    lines = [f"**{say(label)}:** {said}" for label, said in named if said]
    return [*lines, *_progress(details, say)]


def _progress(details: Details, say: Voice) -> list[str]:
    """How far the consortium is."""
    found = details.project
    lines: list[str] = []
    if found.partners_needed:
        done = min(max(found.partners_found, 1), found.partners_needed)
        bar = _bar(done, found.partners_needed)
        lines.append(f"{bar} {say('coop-progress-partners', found=done, needed=found.partners_needed)}")
    if found.countries_needed:
        there = found_so_far(found, details.home.country if details.home else None)
        done = min(len(there), found.countries_needed)
        flags = " ".join(map(flag, there))
        said = say("coop-progress-countries", found=done, needed=found.countries_needed)
        lines.append(f"{_bar(done, found.countries_needed)} {said} {flags}".strip())
    return lines


def reasons(shown: Shown, say: Voice, taxonomy: Taxonomy, *, mine_first: bool = True) -> list[str]:
    """Why two fit, in the words of both; `mine_first` for the one who wrote the request."""
    lines: list[str] = []
    for because in shown.reasons:
        named = f"**{escape(upper_first(taxonomy.name(because.concept, say.language)))}**"
        yours, theirs = (because.yours, because.theirs) if mine_first else (because.theirs, because.yours)
        if yours and theirs:
            lines.append(say("coop-because", discipline=named, yours=_quote(yours), theirs=_quote(theirs)))
        elif theirs:
            lines.append(say("coop-because-you-mean", discipline=named, theirs=_quote(theirs)))
        else:
            lines.append(say("coop-because-they-mean", discipline=named, yours=_quote(yours)))
    return lines


def beside(shown: Shown, other: Introduction | None, say: Voice) -> str:
    """The facts beside the reasons: languages in common, and whether there is time."""
    common = languages(shown.common_languages, say)
    availability = other.profile.availability if other else None
    facts = (
        say("coop-common-languages", languages=common) if common else say("coop-no-common-language"),
        say(f"availability-{availability}") if availability else "",
        say("coop-same-town") if shown.same_town else "",
        say("coop-mode-remote") if shown.remote else "",
    )
    return " · ".join(filter(None, facts))


def person(introduction: Introduction, say: Voice) -> str:
    """A member with their town and kind, in a line."""
    profile = introduction.profile
    town = place(home_of(introduction), say)
    kind = say.among(f"kind-{profile.kind}") if profile.kind else ""
    about = " · ".join(filter(None, (f"<@{introduction.user_id}>", town, kind)))
    return f"**{escape(profile.name)}** {about}"


def tags(request: Request, say: Voice) -> tuple[str, ...]:
    """What a post on the board is tagged with, where the board is a forum: kind, state, country, way."""
    details = request.details
    where = details.where
    return tuple(
        filter(
            None,
            (
                say(f"coop-kind-{request.kind}"),
                say("coop-tag-open") if request.open else say("coop-tag-over"),
                country_name(where.country, say.language) if where and where.country != ELSEWHERE else "",
                say("coop-mode-remote") if details.mode is Mode.REMOTE else "",
            ),
        )
    )


def _quote(said: str) -> str:
    return fit(escape(" ".join(said.split())), QUOTED)


def _bar(done: int, needed: int) -> str:
    return "🟩" * done + "⬜" * (needed - done) if needed <= 10 else ""


def _noon(found: Project) -> int:
    """The deadline's noon in UTC: the same day for every reader between Reykjavík and Vilnius."""
    if found.deadline is None:
        return 0
    return int(datetime.combine(found.deadline, time(12), UTC).timestamp())
