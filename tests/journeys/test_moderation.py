"""A report's way: from a member's word to a decision that its author is told, in their language."""

import csv
import io

from simcord import MemberActor

from bot.moderation.service import PAGE
from tests.journeys.steps import introduce, press, reply
from tests.screen import buttons, texts
from tests.texts import catalogue
from tests.world import World

CATALOGUE = catalogue()


async def reported(world: World) -> tuple[MemberActor, MemberActor]:
    """A moderator, and Ola, whom Otto has reported."""
    await world.set_up()
    maja, ola, otto = world.moderator("Maja"), world.member("Ola", "pl"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    form = await otto.click(card, custom_id=next(each for each in buttons(card).values() if ":report:" in each))
    await otto.submit_modal(form, {"reason": "**Prices** everywhere @everyone"})
    await world.run_due()
    return maja, ola


async def test_a_report_is_posted_decided_and_told(world: World) -> None:
    maja, ola = await reported(world)
    [post] = world.backstage.history()
    assert "Ola" in texts(post)
    assert r"\*\*Prices\*\*" in texts(post)

    form = await press(maja, post, "Hide")
    await maja.submit_modal(form, {"reason": "Please leave out the prices"})
    await world.run_due()

    assert world.introductions.history() == []
    assert world.backstage.history() == []
    told = CATALOGUE.reader("pl")("decision-hide", server="Creative Clusters", reason="Please leave out the prices")
    assert told in texts(world.direct_messages(ola)[-1])
    log = texts(await maja.slash(world.backstage, "moderation log"))
    assert f"<@{ola.id}>" in log
    assert "Please leave out the prices" in log


async def test_the_author_mends_it_and_a_moderator_shows_it_again(world: World) -> None:
    maja, ola = await reported(world)
    [post] = world.backstage.history()
    form = await press(maja, post, "Hide")
    await maja.submit_modal(form, {"reason": "Please leave out the prices"})
    await world.run_due()

    panel = reply(await ola.slash(world.general, "introduce"))
    say = CATALOGUE.reader("pl")
    assert say("panel-hidden", reason="Please leave out the prices") in texts(panel)
    form = await ola.click(panel, custom_id="members:v1:open:words")
    await ola.submit_modal(form, {"does": "I bind books, for free", "written_in": ["en"]})
    await ola.click(panel, custom_id="members:v1:publish:")
    await world.run_due()
    assert world.introductions.history() == []

    await world.turn_forward(minutes=1)
    [asked] = world.backstage.history()
    shown = await press(maja, asked, "Look")
    await press(maja, shown, "Show again")
    await world.run_due()
    [card] = world.introductions.history()
    assert "for free" in texts(card)
    assert say("decision-show", server="Creative Clusters") in texts(world.direct_messages(ola)[-1])


async def test_who_takes_down_what_is_hidden_is_told_what_publishing_means(world: World) -> None:
    maja, ola = await reported(world)
    stale = reply(await ola.slash(world.general, "introduce"))
    [post] = world.backstage.history()
    form = await press(maja, post, "Hide")
    await maja.submit_modal(form, {"reason": "Please leave out the prices"})
    await world.run_due()
    say = CATALOGUE.reader("pl")

    panel = reply(await ola.slash(world.general, "introduce"))
    assert "members:v1:publish:" not in buttons(panel).values()
    await ola.click(panel, custom_id="members:v1:unpublish:")
    assert say("panel-unpublished-hidden", reason="Please leave out the prices") in texts(panel)
    await ola.click(panel, custom_id="members:v1:publish:")
    assert say("panel-done-hidden") in texts(panel)
    assert say("panel-hidden", reason="Please leave out the prices") in texts(panel)

    await ola.click(stale, custom_id="members:v1:unpublish:")
    assert say("panel-taken-down") in texts(stale)
    await world.run_due()
    assert world.introductions.history() == []


async def test_what_its_author_took_down_is_not_offered_to_be_hidden(world: World) -> None:
    maja, ola = await reported(world)
    [stale] = world.backstage.history()
    panel = reply(await ola.slash(world.general, "introduce"))
    await ola.click(panel, custom_id="members:v1:unpublish:")

    from_post = await press(maja, stale, "Hide")
    looked_at = await maja.slash(world.backstage, "moderation introduction", member=ola.user)
    for shown in (from_post, looked_at):
        assert CATALOGUE.reader("en")("state-unpublished") in texts(shown)
        assert sorted(each.split(":")[2] for each in buttons(shown).values()) == ["dismiss", "remove"]
    await press(maja, from_post, "Nothing is wrong")
    await world.run_due()
    assert world.backstage.history() == []


async def test_a_removed_introduction_is_its_authors_draft(world: World) -> None:
    maja, ola = await reported(world)
    shown = await maja.slash(world.backstage, "moderation introduction", member=ola.user)
    form = await press(maja, shown, "Remove")
    await maja.submit_modal(form, {"reason": "Not here"})
    await world.run_due()

    assert world.introductions.history() == []
    panel = texts(await ola.slash(world.general, "introduce"))
    assert "I bind books" in panel
    assert CATALOGUE.reader("pl")("panel-draft") in panel


async def test_two_reports_on_one_introduction_stand_in_the_list_together(world: World) -> None:
    maja, ola = await reported(world)
    rasa = world.member("Rasa")
    [card] = world.introductions.history()
    form = await press(rasa, card, "Report")
    await rasa.submit_modal(form, {"reason": "Loud"})

    listed = await maja.slash(world.backstage, "moderation reports")

    assert "Prices" in texts(listed)
    assert "Loud" in texts(listed)
    shown = await press(maja, listed, "Look")
    await press(maja, shown, "Nothing is wrong")
    assert CATALOGUE.reader("en")("moderation-reports-none") in texts(
        await maja.slash(world.backstage, "moderation reports")
    )
    unreported = await maja.slash(world.backstage, "moderation introduction", member=ola.user)
    assert list(buttons(unreported)) == ["Hide", "Remove"]


async def test_every_report_is_on_one_of_the_pages(world: World) -> None:
    await world.set_up()
    maja = world.moderator("Maja")
    everyone = [world.member(f"Ola {number}") for number in range(PAGE + 2)]
    for member in everyone:
        await introduce(world, member, "Ola")
    await world.run_due()
    for card, other in zip(world.introductions.history(), reversed(everyone), strict=True):
        form = await press(other, card, "Report")
        await other.submit_modal(form, {"reason": "Loud"})

    listed = await maja.slash(world.backstage, "moderation reports")
    assert texts(listed).count("Loud") == PAGE
    following = await press(maja, listed, "Next")
    assert texts(following).count("Loud") == 2


async def test_the_directory_as_a_file_holds_what_is_for_everyone(world: World) -> None:
    maja, ola = await reported(world)
    panel = reply(await ola.slash(world.general, "introduce"))
    await ola.click(panel, custom_id="members:v1:visibility:")
    await ola.select(panel, ["seeks"], custom_id="members:v1:see-choose:")
    await ola.click(panel, custom_id=next(each for each in buttons(panel).values() if ":see:nobody" in each))
    await ola.click(panel, custom_id="members:v1:panel:")
    await ola.click(panel, custom_id="members:v1:publish:")

    shown = await maja.slash(world.backstage, "moderation export")
    [file] = reply(shown).attachments
    _, row = csv.reader(io.StringIO((await file.read()).decode("utf-8-sig"), newline=""))

    assert row[0] == "Ola"
    assert "a workshop" in row
    assert "paper makers" not in row
