"""No screen is beyond Discord's limits, whatever members and moderators write."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import pytest
from discord import ui
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.members.directory import PAGE_SIZE, Overview, Page, Query, TownCount
from bot.members.drafting import OTHER_TOWN
from bot.members.model import Contact, Draft, Field, Introduction, Profile, State, Town
from bot.members.service import Desk
from bot.moderation.service import PAGE, REASON_LIMIT, Case
from bot.moderation.store import Report
from bot.privacy.model import Cause, Consent, ConsentPurpose, Erasure, Receipt, Standing
from bot.servers.audit import Act, Record
from bot.servers.model import MAX_PLACES, Actor, Place, Purpose, Server
from bot.servers.service import PLACE_NAME_LIMIT
from bot.settings import Settings
from bot.taxonomy.model import Group, Understood
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from bot.text.links import MOST_LINKS
from bot.text.safe import escape, length
from cogs.members import card, forms, panel, results, steps
from cogs.moderation import screens as moderation
from cogs.privacy import screens as privacy
from cogs.servers import screens as servers
from cogs.servers.rights import NEEDED, Flaw
from tests.effort import examples
from tests.limits import nodes, violations
from tests.profiles import CONCEPTS, TAXONOMY, brimming, drafts, filled_up, profile, profiles, texts
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
CATALOGUE = catalogue()
SETTINGS = Settings(operator="Example Association, Rostock", privacy_contact="privacy@example.org")
READERS = [CATALOGUE.reader(language) for language in LANGUAGES]
PAIRS = [CATALOGUE.public(pair) for pair in permutations(LANGUAGES, 2)]
WIDEST = max((TAXONOMY.in_group(group.id) for group in TAXONOMY.groups), key=len)
VOICES = st.sampled_from(READERS + PAIRS)

Shown = ui.LayoutView | ui.Modal


def introduction(
    shown: Profile, state: State = State.PUBLISHED, reason: str | None = None, number: int = 0
) -> Introduction:
    return Introduction(f"{number:016}", SNOWFLAKE, SNOWFLAKE, state, False, shown, 1, 0, 0, "en", reason)


def desk(draft: Draft, published: Introduction | None, problems: tuple[UserError, ...] = (), names: str = "a") -> Desk:
    return Desk(draft, True, published, server(names), reminders=False, consented=False, problems=problems)


def server(unit: str) -> Server:
    places = (
        Place(f"place-{number}", filled_up(unit, PLACE_NAME_LIMIT), "GB", "Europe/Copenhagen")
        for number in range(MAX_PLACES)
    )
    return Server(
        SNOWFLAKE, ("de", "lt"), dict.fromkeys(Purpose, SNOWFLAKE), frozenset(range(10)), places=tuple(places)
    )


def problems(typed: str) -> tuple[UserError, ...]:
    start = typed[:40]
    return (
        UserError("name-needed"),
        UserError("town-country-needed"),
        *(UserError("text-too-long", limit=500, length=4000, start=start) for _ in range(3)),
        UserError("link-bad", link=start, limit=200),
    )


def members_screens(draft: Draft, published: Introduction, say: Voice) -> Iterator[Shown]:
    shown = published.profile
    for at_work in (desk(draft, None), desk(draft, published, problems(shown.name))):
        yield panel.panel(at_work, say, TAXONOMY, note=panel.published(at_work, say, first=True))
        yield panel.preview(at_work, say, TAXONOMY, Actor(SNOWFLAKE, SNOWFLAKE, say.language), 0)
        yield panel.visibility(at_work, say, frozenset(Field))
        yield steps.languages(at_work, say)
        yield forms.about(at_work, say, "x" * 32)
        yield forms.words(at_work, say)
        yield forms.languages(at_work, say)
        yield forms.another_language(at_work, say)
        yield forms.work(at_work, say)
        understood = Understood(TAXONOMY.concepts[:12], (shown.does,), ())
        notes = steps.understood_notes(understood, CONCEPTS[:12], say, TAXONOMY)
        yield steps.disciplines(at_work, say, TAXONOMY, notes=notes, offered=WIDEST, offered_as=say("find-nothing"))
    yield card.public_card(published, say, TAXONOMY)
    yield forms.disciplines(say)
    yield forms.hello(published, say)


def directory_screens(published: Introduction, say: Voice) -> Iterator[Shown]:
    query = Query(CONCEPTS[0], published.profile.name, "PL", "pl", True, True, published.profile.does[:100])
    everyone = tuple(replace(published, introduction_id=f"{number:016}") for number in range(PAGE_SIZE))
    for found in (everyone, ()):
        yield results.page(Page(found, 10_000, 7, query, "a" * 16), say, TAXONOMY)
    named = published.profile.name
    towns = tuple(TownCount(named, "GB", 10_000) for _ in range(300))
    for network in (Overview(towns, tuple((each, 9_999) for each in CONCEPTS[:5]), 10_000), Overview((), (), 0)):
        yield results.overview(network, say, TAXONOMY, with_picture=True)


def moderation_screens(published: Introduction, reason: str, say: Voice) -> Iterator[Shown]:
    case = Case(Report("a" * 16, SNOWFLAKE, "a" * 16, SNOWFLAKE, reason, 0, None), published)
    different = [Case(case.report, introduction(published.profile, number=number)) for number in range(PAGE)]
    acts = [Record(SNOWFLAKE, act, SNOWFLAKE, reason, 0) for act in Act]
    for state in State:
        yield moderation.introduction(
            replace(published, state=state, hidden_reason=reason), say, TAXONOMY, reported=True
        )
    yield moderation.waiting(different, say, page=99_999, more=True, on_requests=999)
    yield moderation.waiting([case] * PAGE, say)
    yield moderation.waiting([], say)
    yield moderation.waiting([], say, on_requests=1)
    yield moderation.report_post(case, say)
    yield moderation.changed(published, say)
    yield moderation.report_form("a" * 16, say)
    yield moderation.reason_form("hiding", "a" * 16, say)
    yield moderation.reason_form("removing", "a" * 16, say)
    yield moderation.log(acts[:PAGE], say, page=99_999, more=True)
    yield moderation.log([], say, page=0, more=False)


def privacy_screens(say: Voice) -> Iterator[Shown]:
    consents = {purpose: Consent(purpose, 1, True, 0) for purpose in ConsentPurpose}
    erasure = Erasure("a" * 16, SNOWFLAKE, SNOWFLAKE, Cause.ASKED, 0, 0, True, "en")
    yield privacy.standing(
        Standing(consents, erasure, Receipt("a" * 16, 0), 30, 18), say, SETTINGS, note=say("erasure-called-off")
    )
    yield privacy.standing(Standing({}, None, Receipt("a" * 16, 0), 30, 18), say, SETTINGS)
    for running in (None, erasure):
        yield privacy.direct(Standing({}, running, None, 30, 18), say, SETTINGS, note=say("erasure-called-off"))
    yield privacy.details(Standing({}, None, None, 365, 36), say, SETTINGS)
    yield privacy.confirm_erasure(say, everywhere=True)
    yield privacy.erasing(erasure, say)


def settings_screens(unit: str, say: Voice) -> Iterator[Shown]:
    worst = (
        Flaw("check-not-set-up"),
        *(Flaw("check-permissions", purpose, f"<#{SNOWFLAKE}>", NEEDED[Purpose.INTRODUCTIONS]) for purpose in Purpose),
        Flaw("check-backstage-open", Purpose.MODERATORS, f"<#{SNOWFLAKE}>"),
        Flaw("check-backstage-unseen", Purpose.MODERATORS, f"<#{SNOWFLAKE}>", roles=(f"<@&{SNOWFLAKE}>",) * 10),
        Flaw("check-roles-gone"),
        Flaw("check-no-roles"),
    )
    for served in (server(unit), replace(server(unit), set_up_at=0), Server(1)):
        yield servers.settings(served, say, note=say("settings-done"))
        yield servers.places(served, say, note=say("settings-saved"))
        yield servers.retention_form(served, say)
    yield servers.place_form(say, PLACE_NAME_LIMIT)
    yield servers.checked(worst, 10_000, say)
    yield servers.checked((), 0, say)
    yield servers.greeting(say)


def fits(screens: Iterator[Shown]) -> None:
    for shown in screens:
        assert violations(shown) == []


@settings(max_examples=examples(25, 8), deadline=None)
@given(draft=drafts(), shown=profiles(), reason=texts(REASON_LIMIT), state=st.sampled_from(State), say=VOICES)
@example(Draft(brimming("*")), brimming("*"), filled_up("*", REASON_LIMIT), State.HIDDEN, PAIRS[0])
@example(Draft(brimming("字")), brimming("]("), filled_up("@everyone ", REASON_LIMIT), State.HIDDEN, PAIRS[-1])
@example(Draft(), Profile("x"), "x", State.PUBLISHED, READERS[0])
def test_whatever_members_write_fits(draft: Draft, shown: Profile, reason: str, state: State, say: Voice) -> None:
    published = introduction(shown, state, reason)

    fits(members_screens(draft, published, say))
    fits(directory_screens(published, say))
    fits(moderation_screens(published, reason, say))


@pytest.mark.parametrize("say", READERS + PAIRS, ids=lambda say: "+".join(say.languages))
def test_what_the_bot_says_fits_in_every_language(say: Voice) -> None:
    fits(privacy_screens(say))
    fits(settings_screens("*", say))
    fits(settings_screens("字", say))


@pytest.mark.parametrize("say", READERS, ids=lambda say: say.language)
def test_nothing_the_bot_says_is_cut(say: Voice) -> None:
    for shown in (*privacy_screens(say), *settings_screens("a ", say)):
        assert "…" not in {node.content[-1] for node in _texts(shown)}


@pytest.mark.parametrize("say", READERS, ids=lambda say: say.language)
@pytest.mark.parametrize("unit", ["a ", "*", "- (x)\n", "字"])
def test_the_record_and_the_reports_are_shown_whole_whatever_the_reasons(say: Voice, unit: str) -> None:
    reason = filled_up(unit, REASON_LIMIT).strip()
    longest = sorted(Act, key=lambda act: -length(say(f"act-{act}")))[:PAGE]
    acts = [Record(SNOWFLAKE, act, SNOWFLAKE, reason, 2**32) for act in longest]
    report = Report("a" * 16, SNOWFLAKE, "a" * 16, SNOWFLAKE, reason, 2**32, None)
    cases = [Case(report, introduction(profile("Ola"), number=number)) for number in range(PAGE)]

    for shown in (
        moderation.log(acts, say, page=1, more=True),
        moderation.waiting(cases, say, page=1, more=True),
        moderation.waiting([cases[0]] * PAGE, say),
    ):
        assert violations(shown) == []
        assert "".join(node.content for node in _texts(shown)).count(escape(reason).split("\n")[-1]) >= PAGE
        assert "…" not in "".join(node.content for node in _texts(shown))


@pytest.mark.parametrize("say", PAIRS, ids=lambda say: "+".join(say.languages))
def test_a_detailed_introduction_is_shown_whole(say: Voice) -> None:
    words = ("I bind books by hand. " * 50)[:490]
    detailed = profile(
        does=words, offers=words, seeks=words, disciplines=tuple(CONCEPTS[:8]), links=("https://example.org/a",) * 3
    )

    shown = card.public_card(introduction(detailed), say, TAXONOMY)

    assert "…" not in "".join(node.content for node in _texts(shown))


@pytest.mark.parametrize("unit", ["a", "*", "字"])
def test_links_stay_whole_however_much_the_rest_says(unit: str) -> None:
    full = introduction(brimming(unit), State.HIDDEN, filled_up(unit, REASON_LIMIT))
    cards = [card.public_card(full, say, TAXONOMY) for say in READERS + PAIRS]
    private = [moderation.introduction(full, say, TAXONOMY, reported=True) for say in READERS]

    for shown in cards + private:
        assert sum(node.content.count("a>)") for node in _texts(shown)) == MOST_LINKS


@pytest.mark.parametrize("group", TAXONOMY.groups, ids=lambda group: group.id)
def test_a_field_of_work_offers_all_of_its_disciplines(group: Group) -> None:
    offered = TAXONOMY.in_group(group.id)

    shown = steps.disciplines(desk(Draft(), None), READERS[0], TAXONOMY, offered=offered, offered_as=group.id)

    menus = [node for node in nodes(shown.to_components()) if ":add-disciplines:" in node.get("custom_id", "")]
    assert [option["value"] for menu in menus for option in menu["options"]] == [concept.id for concept in offered]
    assert violations(shown) == []


@pytest.mark.parametrize("contact", Contact)
def test_the_town_menu_offers_every_place_and_another(contact: Contact) -> None:
    form = forms.about(desk(Draft(Profile("x", contact=contact)), None), READERS[0], "Ola")

    [menu] = [
        label.component for label in form.walk_children() if isinstance(label, ui.Label) and _holds(label, "place")
    ]

    assert isinstance(menu, ui.Select)
    assert [option.value for option in menu.options][-1] == OTHER_TOWN
    assert len(menu.options) == MAX_PLACES + 1


def test_a_town_that_left_the_menu_stays_in_the_form() -> None:
    moved = Profile("Ola", town=Town("Ustka", "PL", "ustka"))

    form = forms.about(desk(Draft(moved), None), READERS[0], "Ola")

    assert (_prefilled(form, "place"), _prefilled(form, "town"), _prefilled(form, "country")) == (
        OTHER_TOWN,
        "Ustka",
        "PL",
    )


def test_a_town_typed_in_vain_is_chosen_instead_of_the_one_before() -> None:
    at_home = server("a").places[0]
    before = Profile("Ola", town=Town(at_home.name, at_home.country, at_home.place_id))

    form = forms.about(desk(Draft(before, {"town": "Ustka"}), None), READERS[0], "Ola")

    # Discord refuses a menu of one choice in which two are chosen.
    assert (_prefilled(form, "place"), _prefilled(form, "town")) == (OTHER_TOWN, "Ustka")


def _prefilled(form: ui.Modal, field: str) -> str | None:
    [component] = [
        label.component for label in form.walk_children() if isinstance(label, ui.Label) and _holds(label, field)
    ]
    if isinstance(component, ui.Select):
        [chosen] = [option.value for option in component.options if option.default]
        return chosen
    return component.default if isinstance(component, ui.TextInput) else None


def _holds(label: ui.Label[ui.Modal], field: str) -> bool:
    return getattr(label.component, "custom_id", None) == field


def _texts(shown: Shown) -> list[ui.TextDisplay[ui.LayoutView]]:
    return [item for item in shown.walk_children() if isinstance(item, ui.TextDisplay)]
