"""`/help` and the README name every command, so that each can be discovered."""

from pathlib import Path

import pytest
from discord import app_commands

from bot.servers.model import Actor
from bot.text.limits import LAYOUT_TEXT
from bot.text.safe import length
from tests.screen import texts
from tests.world import World

README = Path(__file__).parents[2] / "README.md"


def commands_of(world: World) -> set[str]:
    """The first words of all slash commands but `/help` itself."""
    commands = world.bot.tree.get_commands()
    return {each.name for each in commands if not isinstance(each, app_commands.ContextMenu)} - {"help"}


@pytest.mark.parametrize("locale", ["en-GB", "de", "pl", "lt", "sv-SE"])
async def test_help_names_every_command_to_who_may_use_them_all(world: World, locale: str) -> None:
    await world.set_up()
    coaches = world.guild.create_role("Coaches")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.coaching.coaches.set_role(manager, coaches.id)
    maja = world.member("Maja", locale, roles=[world.moderators, coaches])

    shown = texts(await maja.slash(world.general, "help"))

    assert {name for name in commands_of(world) if f"</{name}:" not in shown and f"</{name} " not in shown} == set()
    assert length(shown) < LAYOUT_TEXT


async def test_help_tells_members_of_the_pairs_and_only_moderators_of_the_words(world: World) -> None:
    await world.set_up()

    shown = texts(await world.member("Ola").slash(world.general, "help"))

    assert "</pairs:" in shown
    assert "</taxonomy" not in shown


async def test_the_readme_names_every_command(world: World) -> None:
    readme = README.read_text(encoding="utf-8")

    assert {name for name in commands_of(world) if f"`/{name}`" not in readme and f"`/{name} " not in readme} == set()
