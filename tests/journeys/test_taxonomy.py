"""A moderator teaches the bot a word, and a request that found nobody finds somebody."""

import re

from bot.members.model import Profile, Town
from tests.journeys.cooperation_steps import introduced, ola, publish
from tests.screen import button, choose, reply, says, texts
from tests.texts import catalogue
from tests.world import World

CATALOGUE = catalogue()
SEEKS = "Szukam kogoś, kto zrobi nam folioteki."
ADDED = {"discipline": "bookbinding", "word": "folioteka", "language": "pl"}


def rasa() -> Profile:
    """A bookbinder in Rietavas who writes Lithuanian."""
    return Profile(
        "Rasa",
        Town("Rietavas", "LT", "rietavas"),
        does="Esu knygrišė ir rišu knygas rankomis.",
        disciplines=("bookbinding",),
        written_in="lt",
    )


async def test_a_word_that_a_moderator_adds_is_found_at_once_and_after_a_restart(world: World) -> None:
    await world.set_up()
    asking, binder, helper = world.member("Ola", "pl"), world.member("Rasa", "lt"), world.moderator("Hanna")
    await introduced(world, asking, ola())
    await introduced(world, binder, rasa())
    found = await publish(world, asking, SEEKS)
    assert "Rasa" not in texts(found)

    missed = texts(await helper.slash(world.backstage, "taxonomy misses"))
    assert SEEKS in missed
    assert "I understand nothing of this" in missed
    assert f"<@{asking.id}>" not in missed

    # Discord hides the command from her, unless a manager of the server thought otherwise.
    world.guild.set_command_permissions(world.bot.command_ids["taxonomy"], {world.guild.default_role: True})
    refused = await asking.slash(world.general, "taxonomy add", **ADDED)
    assert says(refused, CATALOGUE.reader("pl")("moderators-only"))
    hints = await helper.autocomplete(world.backstage, "taxonomy add", "discipline", "introlig")
    assert hints[0]["value"] == "bookbinding"
    added = await helper.slash(world.backstage, "taxonomy add", **ADDED)
    assert "now means" in texts(added)

    await world.restart()
    mine = await asking.slash(world.general, "cooperation mine")
    managed = await choose(asking, mine, "folioteki")
    again = await asking.click(reply(managed), custom_id=button(managed, "Kto pasuje?"))
    assert "Rasa" in texts(again)
    assert "folioteki" in texts(again)
    people = await asking.slash(world.general, "members find", discipline="folioteka")
    assert "Rasa" in texts(people)

    missed = texts(await helper.slash(world.backstage, "taxonomy misses"))
    assert SEEKS not in missed
    exposure = await helper.slash(world.backstage, "taxonomy exposure")
    assert re.search(r"Rietavas.*fewer than 5", texts(exposure))
    exported = await helper.slash(world.backstage, "taxonomy export")
    assert "One word" in texts(exported)
    log = texts(await helper.slash(world.backstage, "moderation log"))
    assert "added a word" in log

    words = await helper.slash(world.backstage, "taxonomy words")
    left = await choose(helper, words, "folioteka")
    assert "is removed" in texts(left)


async def test_another_servers_words_do_not_count_here(world: World) -> None:
    await world.set_up()
    abroad = world.env.create_guild("Elsewhere")
    channel = abroad.create_text_channel("general")
    theirs = abroad.add_member(world.env.create_user("theirs"), roles=[])
    helper = world.moderator("Hanna")
    await introduced(world, world.member("Rasa", "lt"), rasa())
    await helper.slash(world.backstage, "taxonomy add", **ADDED)

    here = await helper.slash(world.general, "members find", discipline="folioteka")
    there = await theirs.slash(channel, "members find", discipline="folioteka")

    assert "Rasa" in texts(here)
    assert "folioteka" in texts(there)
    assert "Rasa" not in texts(there)
