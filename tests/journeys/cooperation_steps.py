"""What people do with requests in several journeys, through the same commands, buttons and forms that they use."""

from typing import Any

import discord
from simcord import MemberActor, ResponseMessage

from bot.clock import DAY
from bot.members.drafting import Outcome
from bot.members.model import Draft, LanguageSkill, Level, Profile, Town
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.text.languages import language_of
from tests.screen import buttons, reply, texts
from tests.world import World

POLISH = "Szukam kogoś do oświetlenia wystawy w spichlerzu."
SWEDISH = "Jag är ljusdesigner och gör ljussättning för scen och utställningar."


def actor_of(world: World, member: MemberActor) -> Actor:
    """The member as the services know them."""
    return Actor(member.id, world.guild.id, language_of(world.locales.of(member.id)))


async def introduced(world: World, member: MemberActor, profile: Profile, *, matching: bool = True) -> None:
    """Somebody has introduced themselves, and lets themselves be suggested or not."""
    actor, services = actor_of(world, member), world.bot.services
    with world.env.as_bot():
        await services.introductions.fill(actor, lambda _draft, _server: Outcome(Draft(profile)))
        await services.introductions.publish(actor)
        if matching:
            await services.privacy.decide(actor, ConsentPurpose.MATCHING, granted=True)


def elin() -> Profile:
    """A lighting designer in Karlshamn, who writes Swedish."""
    return Profile(
        "Elin",
        Town("Karlshamn", "SE", "karlshamn"),
        does=SWEDISH,
        languages=(LanguageSkill("sv", Level.NATIVE), LanguageSkill("en", Level.GOOD)),
        written_in="sv",
    )


def ola() -> Profile:
    """Somebody in Szczecin, who writes Polish."""
    return Profile(
        "Ola",
        Town("Szczecin", "PL", "szczecin"),
        does="Prowadzę galerię",
        languages=(LanguageSkill("pl", Level.NATIVE), LanguageSkill("en", Level.GOOD)),
        written_in="pl",
    )


async def write(
    world: World, member: MemberActor, words: str, kind: str = "seek", **chosen: list[str]
) -> ResponseMessage:
    """A member writes a request; gives the panel."""
    shown = await member.slash(world.general, "cooperation new")
    form = await member.click(reply(shown), custom_id=f"cooperation:v1:begin:{kind}")
    await member.submit_modal(form, {"text": words})
    panel = reply(shown)
    for part, values in chosen.items():
        await member.select(panel, values, custom_id=f"cooperation:v1:choose:{part}:")
    return panel


async def publish(
    world: World, member: MemberActor, words: str, kind: str = "seek", **chosen: list[str]
) -> ResponseMessage:
    """A member publishes a request; gives what was found."""
    panel = await write(world, member, words, kind, **chosen)
    await member.click(panel, custom_id="cooperation:v1:publish:")
    await world.run_due()
    return panel


def cards(world: World) -> list[discord.Message]:
    """The cards on the board, as they are now."""
    return [each for each in world.board.history() if each.type is discord.MessageType.default]


def said(world: World, member: MemberActor) -> str:
    """The newest direct message that someone got, or nothing."""
    messages = world.direct_messages(member)
    return texts(messages[-1]) if messages else ""


def button_to(shown: Any, action: str) -> str:  # noqa: ANN401 - whatever shows buttons
    """The custom_id of the one button for that action."""
    [found] = [each for each in buttons(shown).values() if each.startswith(f"cooperation:v1:{action}:")]
    return found


async def after(world: World, days: int) -> None:
    """Some days later, in one leap."""
    await world.env.jump(days * DAY)
    await world.run_due()
