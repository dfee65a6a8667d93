"""Requests that are changed, renewed and answered when they are not what they were any more."""

from bot.clock import DAY
from bot.cooperation.drafts import Part
from bot.cooperation.model import A_DAY
from bot.cooperation.writing import NEW
from tests.journeys.cooperation_steps import (
    POLISH,
    actor_of,
    after,
    button_to,
    cards,
    elin,
    introduced,
    ola,
    publish,
    said,
)
from tests.screen import buttons, choose, options, press, select, submit, texts
from tests.world import World


async def test_a_change_of_a_closed_request_is_published_and_says_where_it_stands(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola")
    panel = await publish(world, asking, "200 m of sailcloth", kind="offer")
    managed = await asking.click(panel, custom_id=button_to(panel, "manage"))
    await press(asking, managed, "Close the request")
    await asking.click(panel, custom_id=button_to(panel, "panel"))
    form = await press(asking, panel, "The text")
    await submit(asking, form, {"What is it about": "100 m of sailcloth"})

    await asking.click(panel, custom_id=button_to(panel, "publish"))
    await world.run_due()

    assert "The changes are published" in texts(panel)
    assert "closed" in texts(panel)
    [card] = cards(world)
    assert "100 m of sailcloth" in texts(card)


async def test_a_closed_request_is_opened_again_by_a_button_that_says_so(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola")
    panel = await publish(world, asking, "200 m of sailcloth", kind="offer")
    managed = await asking.click(panel, custom_id=button_to(panel, "manage"))
    closed = await press(asking, managed, "Close the request")
    assert "60 more days" not in buttons(closed)
    opened = await press(asking, closed, "Open it again")
    assert "Open until" in texts(opened)
    assert "60 more days" in buttons(opened)


async def test_a_hidden_request_that_is_changed_comes_back_to_the_moderators(world: World) -> None:
    await world.set_up()
    maja, asking, other = world.moderator("Maja"), world.member("Ola", "pl"), world.member("Otto")
    panel = await publish(world, asking, "Sprzedaję zegarki", kind="offer")
    [card] = cards(world)
    form = await press(other, card, "Report")
    await submit(other, form, {"What is wrong": "Advertising"})
    await world.run_due()
    [report] = world.backstage.history()
    form = await press(maja, report, "Hide")
    await submit(maja, form, {"Why?": "No shop, please"})

    await asking.click(panel, custom_id=button_to(panel, "manage"))
    await asking.click(panel, custom_id=button_to(panel, "panel"))
    form = await press(asking, panel, "Tekst")
    await submit(asking, form, {"O co chodzi?": "Naprawiam zegary wieżowe"})
    await asking.click(panel, custom_id=button_to(panel, "publish"))
    await world.run_due()

    assert "No shop, please" in texts(panel)
    [again] = world.backstage.history()
    assert "changed a request that you have hidden" in texts(again)
    assert "Naprawiam zegary" in texts(again)
    await press(maja, again, "Show again")
    await world.run_due()
    assert len(cards(world)) == 1
    assert "znowu widoczne" in said(world, asking)


async def test_in_a_direct_message_only_what_works_there_is_offered(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola")
    await publish(world, asking, "200 m of sailcloth", kind="offer")
    await after(world, 53)
    renewed = await press(asking.user, world.direct_messages(asking)[-1], "60 more days")
    for label in buttons(renewed):
        await press(asking.user, renewed, label)
    assert world.env.errors == []

    await publish(world, asking, "An old sail loft", kind="offer")
    await after(world, 60)
    await after(world, 28)
    asked = world.direct_messages(asking)[-1]
    assert "what came of this" in texts(asked)
    await choose(asking.user, asked, "we met")


async def test_two_who_want_to_meet_do_so_also_when_the_board_was_deleted(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    world.env.backend.delete_channel(world.board.id)
    await world.settle()

    await press(found.user, world.direct_messages(found)[-1], "like to meet")
    await world.run_due()

    [thread] = world.threads(world.introductions)
    assert f"<@{found.id}>" in texts(thread.history()[-1])
    world.env.backend.delete_channel(thread.id)
    await world.settle()
    mine = await asking.slash(world.general, "cooperation mine")
    assert f"<@{found.id}>" in texts(mine)


async def test_who_has_left_the_server_neither_reads_nor_answers_requests_from_their_messages(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    asked = world.direct_messages(found)[-1]
    await world.leave(found)

    for action in ("show", "meet", "misfit", "pause"):
        shown = texts(await found.user.click(asked, custom_id=button_to(asked, action)))
        assert "not on that server any more" in shown
        assert POLISH not in shown
    with world.env.as_bot():
        [row] = await world.bot.services.database.read(lambda tx: tx.all("SELECT * FROM cooperation_meetings"))
    assert (row["member_said"], row["met_at"]) == (None, None)


async def test_who_cannot_be_written_to_finds_the_question_in_their_list_and_can_decline_there(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    world.env.inject_error("POST", f"/channels/{found.user.dm_channel.id}/messages", status=403, code=50007)
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    assert said(world, found) == ""

    mine = await found.slash(world.general, "cooperation mine")
    assert "wait for your answer" in texts(mine)
    shown = await press(found, mine, "Open")
    why = await press(found, shown, "Not for me")
    await press(found, why, "Just no")
    assert "wait for your answer" not in texts(await found.slash(world.general, "cooperation mine"))


async def test_all_of_ones_requests_can_be_opened_however_many_they_are(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola")
    actor, services = actor_of(world, asking), world.bot.services
    for number in range(27):
        with world.env.as_bot():
            await services.cooperation_writing.choose(actor, NEW, Part.KIND, ["offer"])
            await services.cooperation_writing.write(actor, NEW, f"Offer number {number}")
            request = await services.cooperation_writing.publish(actor, NEW)
            await services.cooperation_keeping.close(actor, request.request_id)
        if number % A_DAY == A_DAY - 1:
            await world.env.jump(DAY + 60)

    shown = await asking.slash(world.general, "cooperation mine")
    first = set(options(shown, "Open one"))
    await press(asking, shown, "Next")
    rest = set(options(shown, "Open one"))
    assert first | rest == {f"Offer number {number}" for number in range(27)}
    last = min(rest)
    await choose(asking, shown, last, menu="Open one")
    assert last in texts(shown)


async def test_who_pressed_by_mistake_that_they_would_like_to_meet_takes_it_back(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola"), world.member("Elin")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())
    panel = await publish(world, asking, POLISH)
    [card] = cards(world)
    noted = await press(found, card, "like to meet")
    board = await found.slash(world.general, "cooperation browse")
    for shown in (noted, await press(found, board, "Open")):
        assert "not told" in texts(await press(found, await press(found, shown, "changed my mind"), "Just no"))

    assert "changed my mind" not in "".join(buttons(await press(found, board, "Open")))
    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    assert world.threads(world.board) == []
    assert "would like to meet about" not in texts(await asking.slash(world.general, "cooperation mine"))


async def test_what_nobody_can_read_is_published_and_says_how_to_be_understood(world: World) -> None:
    await world.set_up()
    asking = world.member("Ola", "pl")
    panel = await publish(world, asking, "Шукаю когось для цього")
    assert "Nie wiem, o co dokładnie chodzi" in texts(panel)
    [card] = cards(world)
    assert "Written in" not in texts(card)
    await asking.click(panel, custom_id=button_to(panel, "panel"))
    await asking.select(panel, ["photography"], custom_id=select(panel, "Wybierz"))
    await asking.click(panel, custom_id=button_to(panel, "publish"))
    assert "Nie wiem, o co dokładnie chodzi" not in texts(panel)
