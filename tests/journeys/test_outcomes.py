"""Moderators look at what came of requests, on the screen and as a file; nobody else does."""

from simcord import InteractionResult, MemberActor

from bot.cooperation.model import Outcome
from bot.text.catalogue import Catalogue
from tests import forge
from tests.forge import TEXT_MENU
from tests.journeys.cooperation_steps import actor_of, publish
from tests.screen import press, reply, texts
from tests.world import World

SAY = Catalogue().reader("en")


async def published(world: World, count: int) -> list[MemberActor]:
    """So many members have each published a request and said what came of it."""
    authors = [world.member(f"Author {number}") for number in range(count)]
    for author in authors:
        await publish(world, author, "We need somebody to bind forty books.")
        with world.env.as_bot():
            services = world.bot.services
            [request] = (await services.cooperation_browser.mine(actor_of(world, author))).requests
            await services.cooperation_keeping.tell_outcome(actor_of(world, author), request.request_id, Outcome.MET)
    return authors


async def look(world: World, helper: MemberActor) -> InteractionResult:
    exposure = await helper.slash(world.backstage, "taxonomy exposure")
    return await press(helper, exposure, "What came of requests")


async def test_moderators_see_what_came_of_requests_also_after_a_restart(world: World) -> None:
    await world.set_up()
    await published(world, 6)
    helper = world.moderator("Hanna")

    shown = await look(world, helper)

    assert "requests: 6" in texts(shown)
    assert "met: 6" in texts(shown)
    await world.restart()
    quarters = await press(helper, shown, "By quarter")
    assert "Q1 2026" in texts(quarters)
    filed = await press(helper, quarters, "As a file")
    [file] = reply(filed).attachments
    assert file.filename == "outcomes.csv"
    back = await press(helper, quarters, "Back")
    assert SAY("taxonomy-exposure-title") in texts(back)


async def test_a_handful_of_authors_is_told_nothing_of(world: World) -> None:
    await world.set_up()
    await published(world, 4)

    shown = await look(world, world.moderator("Hanna"))

    assert "In no year have 5 people" in texts(shown)
    assert "met:" not in texts(shown)


async def test_who_does_not_moderate_is_refused_and_nonsense_shows_the_first_page(world: World) -> None:
    await world.set_up()
    [author, *_] = await published(world, 5)
    helper = world.moderator("Hanna")

    for action in ("outcomes:kind:2026", "outcomes-sheet:all"):
        refused = await forge.press(world, author, f"taxonomy:v1:{action}", channel=world.general)
        assert SAY("moderators-only") in texts(refused)
    for argument in ("", "all:", "towns:99999", ":-1", "quarter:٢٠٢٦"):
        shown = await forge.press(world, helper, f"taxonomy:v1:outcomes:{argument}", channel=world.general)
        assert "requests: 5" in texts(shown)
    chosen = await forge.press(
        world, helper, "taxonomy:v1:outcomes-year:kind", ["never"], kind=TEXT_MENU, channel=world.general
    )
    assert "requests: 5" in texts(chosen)
