"""In the demo: a request in Polish finds who wrote Swedish, both say yes, and the thread opens."""

from pathlib import Path

from bot.demo.requests import requests
from tests.demo.tours import tour_in
from tests.screen import Shown, buttons, reply, texts


def address(shown: Shown, action: str) -> str:
    """The address of the first button for this, whatever its label says in whichever language."""
    return next(each for each in buttons(shown).values() if each.startswith(f"cooperation:v1:{action}:"))


async def test_a_request_in_polish_finds_who_wrote_swedish_and_both_meet(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        # From here on the bot does what is due when the clock is turned, and nothing in between.
        await tour._bot.services.ticker.rest()  # pyright: ignore[reportPrivateUsage]
        kalina, elin = stage.person("Kalina"), stage.person("Elin")
        general, board = stage.channel("general"), stage.channel("cooperation")
        already = {thread.id for thread in board.threads}

        shown = await kalina.slash(general, "cooperation new")
        form = await kalina.click(reply(shown), custom_id="cooperation:v1:begin:seek")
        await kalina.submit_modal(
            form, {"text": "Szukam kogoś od organizacji wydarzeń, kto pomoże nam latem w porcie."}
        )
        found = await kalina.click(reply(shown), custom_id="cooperation:v1:publish:")

        assert "u Ciebie „organizacji wydarzeń”, po drugiej stronie „evenemang”" in texts(reply(shown)), texts(found)
        await kalina.click(reply(shown), custom_id=address(reply(shown), "meet"))
        await tour.turn_forward(60)
        asked = elin.user.dm_channel.history()[-1]
        assert "du skrev ”evenemang”, den andra skrev ”organizacji wydarzeń”" in texts(asked)
        await elin.user.click(asked, custom_id=address(asked, "meet"))
        await tour.turn_forward(60)

        [thread] = [each for each in board.threads if each.id not in already]
        [first] = [each for each in thread.history() if texts(each)]
        assert f"<@{kalina.id}>" in texts(first)
        assert f"<@{elin.id}>" in texts(first)
        assert not [each for each in board.history() if each.is_system()]  # nobody else learns of it


async def test_the_example_network_seeks_offers_and_meets(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        board, henrike, rasa = stage.channel("cooperation"), stage.person("Henrike"), stage.person("Rasa")

        shown = "\n".join(map(texts, board.history()))
        assert all(plan.text[:20] in shown for plan in requests())
        assert len(board.threads) == sum(len(plan.met) for plan in requests())
        assert "ljusdesigner" in texts(henrike.user.dm_channel.history()[-1])
        assert any(
            "Ole" in texts(each) or f"<@{stage.person('Ole').id}>" in texts(each)
            for each in rasa.user.dm_channel.history()
        )
