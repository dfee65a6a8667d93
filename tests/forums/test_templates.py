"""Templates: what a server keeps to begin forums with, and what each kind usually has."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.clock import DAY, HOUR
from bot.errors import UserError
from bot.forums import drafting
from bot.forums.drafting import Outcome
from bot.forums.model import NEW, Draft, Kind, Slot
from bot.forums.templates import MAX_TEMPLATES, TemplateService
from bot.servers.model import Actor, Server
from bot.times import Every, Recurrence
from tests.forums.house import ELSEWHERE, MODERATOR, House, person, plan, wall, when

SLOTS = (Slot(date(2026, 5, 14), time(10), "Welcome", "A speaker"),)


@pytest.fixture
def templates(house: House) -> TemplateService:
    return TemplateService(house.database, house.clock)


async def refusal(work: object) -> str:
    with pytest.raises(UserError) as refused:
        await work  # type: ignore[misc]
    return refused.value.text_id


async def test_a_kept_plan_begins_another_on_the_same_weekday_without_names(
    house: House, templates: TemplateService
) -> None:
    recurring = plan(agenda=SLOTS, capacity=40, recurrence=Recurrence(Every.YEAR), answer_by=wall("2026-05-10 23:59"))
    forum = await house.publish(recurring)
    kept = await templates.keep(MODERATOR, forum.forum_id, "  Our *forum*  ")
    assert kept.name == "Our *forum*"
    desk = await house.authors.open(MODERATOR)
    assert [each.name for each in desk.templates] == ["Our *forum*"]
    started = await templates.begin(MODERATOR, kept.template_id)
    assert started is not None
    begun = started.draft.plan
    # The tests begin on 2 March: the first Thursday from four weeks later on.
    assert begun == replace(
        recurring,
        when=when("2026-04-02 10:00"),
        agenda=(Slot(date(2026, 4, 2), time(10), "Welcome"),),
        answer_by=wall("2026-03-29 23:59"),
        recurrence=None,
    )
    assert (await house.authors.open(MODERATOR)).draft.plan == begun
    assert (await house.authors.publish(MODERATOR)).plan == begun


async def test_what_was_changed_for_once_is_not_in_the_template(house: House, templates: TemplateService) -> None:
    forum = await house.publish(plan(recurrence=Recurrence(Every.WEEK)))
    await house.publish(replace(forum.plan, capacity=3), forum_id=forum.forum_id, once=True)
    kept = await templates.keep(MODERATOR, forum.forum_id, "Weekly")
    assert kept.plan.capacity is None


@pytest.mark.parametrize("kind", Kind)
async def test_each_kind_is_something_to_begin_with(house: House, templates: TemplateService, kind: Kind) -> None:
    started = await templates.begin(MODERATOR, kind.value)
    assert started is not None
    begun = started.draft.plan
    assert begun.kind is kind
    assert (begun.when, begun.recurrence) == (None, None)
    assert set(begun.reminders) >= {DAY, HOUR}


async def test_a_draft_is_not_thrown_away_for_a_template(house: House, templates: TemplateService) -> None:
    def fill(draft: Draft, _server: Server, _now: int) -> Outcome:
        return Outcome(replace(draft, plan=plan()))

    await house.authors.fill(MODERATOR, "", fill)
    assert await templates.begin(MODERATOR, Kind.ONLINE.value) is None
    assert (await house.authors.open(MODERATOR)).draft.plan == plan()


async def test_what_could_not_be_accepted_yet_is_not_thrown_away_for_a_template(
    house: House, templates: TemplateService
) -> None:
    typed = {"language": ("en",), "description-en": ("What we have in mind",)}  # its title is still missing
    await house.authors.fill(MODERATOR, NEW, lambda draft, _server, _now: drafting.words(draft, typed))
    desk = await templates.begin(MODERATOR, Kind.WORKSHOP)
    assert desk is not None
    assert (desk.draft.plan.kind, desk.draft.rejected["description-en"]) == (Kind.WORKSHOP, "What we have in mind")


async def test_one_of_the_same_name_is_replaced_and_there_is_a_limit(house: House, templates: TemplateService) -> None:
    forum = await house.publish()
    first = await templates.keep(MODERATOR, forum.forum_id, "Number 0")
    for number in range(1, MAX_TEMPLATES):
        await templates.keep(MODERATOR, forum.forum_id, f"Number {number}")
    assert await refusal(templates.keep(MODERATOR, forum.forum_id, "One more")) == "forum-templates-full"
    await house.publish(replace(forum.plan, capacity=9), forum_id=forum.forum_id)
    await templates.keep(MODERATOR, forum.forum_id, "Number 0")
    kept = {each.template_id: each.plan.capacity for each in await templates.all(MODERATOR)}
    assert (len(kept), kept[first.template_id]) == (MAX_TEMPLATES, 9)
    left = await templates.remove(MODERATOR, first.template_id)
    assert first.template_id not in {each.template_id for each in left}


async def test_a_member_replaces_no_template_that_is_there(house: House, templates: TemplateService) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    theirs = await house.publish(by=person(1))
    kept = await templates.keep(MODERATOR, theirs.forum_id, "Ours")
    assert await refusal(templates.keep(person(1), theirs.forum_id, " Ours ")) == "forum-template-taken"
    assert await templates.all(MODERATOR) == [kept]
    await templates.keep(person(1), theirs.forum_id, "Mine")


@pytest.mark.parametrize("name", ["", "  ", "🙂", "\u202e."])
async def test_a_name_without_a_letter_is_none(house: House, templates: TemplateService, name: str) -> None:
    forum = await house.publish()
    assert await refusal(templates.keep(MODERATOR, forum.forum_id, name)) == "forum-template-name-needed"


async def test_who_may_not_call_forums_has_no_templates(house: House, templates: TemplateService) -> None:
    forum = await house.publish()
    kept = await templates.keep(MODERATOR, forum.forum_id, "Ours")
    abroad = Actor(MODERATOR.user_id, ELSEWHERE, "de", manages=True)
    assert await refusal(templates.keep(person(1), forum.forum_id, "Mine")) == "forum-not-yours"
    assert await refusal(templates.begin(person(1), kept.template_id)) == "forum-moderators-call"
    assert await refusal(templates.remove(person(1), kept.template_id)) == "moderators-only"
    assert await refusal(templates.all(person(1))) == "moderators-only"
    assert await refusal(templates.keep(abroad, forum.forum_id, "Theirs")) == "forum-gone"
    assert await refusal(templates.begin(abroad, kept.template_id)) == "error-outdated"
    assert await templates.remove(abroad, kept.template_id) == []
    assert [each.name for each in await templates.all(MODERATOR)] == ["Ours"]
