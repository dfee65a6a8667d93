"""`/help` and the README name every command, so that each can be discovered."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from discord import app_commands
from discord.app_commands import AppInstallationType

from bot.servers.model import Actor
from bot.text.languages import language_of
from bot.text.limits import COMMAND_OPTIONS, COMMAND_TOTAL, LAYOUT_TEXT
from bot.text.safe import length
from tests.screen import texts
from tests.texts import catalogue
from tests.world import World

README = Path(__file__).parents[2] / "README.md"


def commands_of(world: World) -> set[str]:
    """The first words of all slash commands but `/help` itself."""
    commands = world.bot.tree.get_commands()
    return {each.name for each in commands if not isinstance(each, app_commands.ContextMenu)} - {"help"}


def characters(node: Mapping[str, Any]) -> int:
    """What Discord counts of a command with everything in it: of each text the longest localisation."""
    counted = length(str(node.get("value", "")))
    for key in ("name", "description"):
        localised: Mapping[str, str] = node.get(f"{key}_localizations") or {}
        counted += max(map(length, (node.get(key, ""), *localised.values())))
    return counted + sum(map(characters, (*node.get("options", ()), *node.get("choices", ()))))


async def test_discord_takes_every_command_with_all_its_languages(world: World) -> None:
    translator = world.bot.tree.translator
    assert translator is not None
    for command in world.bot.tree.get_commands():
        told = await command.get_translated_payload(world.bot.tree, translator)
        assert len(told["name_localizations"]) > 1
        assert told["integration_types"] == [AppInstallationType.GUILD], "it would follow its users anywhere"
        assert characters(told) <= COMMAND_TOTAL, command.name
        assert all(len(each.get("options", ())) <= COMMAND_OPTIONS for each in (told, *told.get("options", ())))


@pytest.mark.parametrize("locale", ["en-GB", "de", "pl", "lt", "sv-SE"])
async def test_help_names_every_command_to_who_may_use_them_all(world: World, locale: str) -> None:
    await world.set_up()
    coaches = world.guild.create_role("Coaches")
    manager = Actor(world.guild.owner.id, world.guild.id, "en", manages=True)
    with world.env.as_bot():
        await world.bot.services.coaching.coaches.set_role(manager, coaches.id)
    maja = world.member("Maja", locale, roles=[world.moderators, coaches])

    shown = texts(await maja.slash(world.general, "help"))

    assert {name for name in commands_of(world) if f"`/{name}`" not in shown and f"`/{name} " not in shown} == set()
    assert length(shown) < LAYOUT_TEXT


@pytest.mark.parametrize("locale", ["de", "pl", "lt", "sv-SE"])
async def test_a_command_that_an_answer_names_can_be_tapped(world: World, locale: str) -> None:
    say = catalogue().reader(language_of(locale))

    shown = texts(await world.member("Maja", locale).slash(world.general, "introduce"))

    assert "`/introduce`" in shown
    assert f"`/{say('cmd-introduce')}`" not in shown


async def test_help_tells_members_of_the_pairs_and_only_moderators_of_the_words(world: World) -> None:
    await world.set_up()

    shown = texts(await world.member("Ola").slash(world.general, "help"))

    assert "`/pairs`" in shown
    assert "`/taxonomy" not in shown


async def test_the_readme_names_every_command(world: World) -> None:
    readme = README.read_text(encoding="utf-8")

    assert {name for name in commands_of(world) if f"`/{name}`" not in readme and f"`/{name} " not in readme} == set()
