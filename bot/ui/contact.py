"""What reaches a handler: a press of a button or menu, or a form sent in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import discord

from bot.servers.model import NO_SERVER, Actor
from bot.text.catalogue import Voice

Interaction = discord.Interaction[Any]


@dataclass(frozen=True, slots=True)
class Press:
    """Someone pressed a button, or chose from a menu."""

    interaction: Interaction
    actor: Actor
    say: Voice
    argument: str
    values: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The chosen channels, roles or users of a menu of those."""
        return tuple(int(value) for value in self.values)

    @property
    def chosen(self) -> str:
        """What was chosen from a menu that takes one; empty where nothing was."""
        return next(iter(self.values), "")

    @property
    def chosen_id(self) -> int | None:
        """The channel, role or user chosen from a menu that takes one."""
        return next(iter(self.ids), None)


@dataclass(frozen=True, slots=True)
class Form:
    """Someone sent a form in. Fields hold what was typed, or what was chosen, by field id."""

    interaction: Interaction
    actor: Actor
    say: Voice
    argument: str
    fields: Mapping[str, tuple[str, ...]]

    def typed(self, field: str) -> str:
        """The text of a field; empty where nothing was typed."""
        return next(iter(self.fields.get(field, ())), "")

    def chosen(self, field: str) -> tuple[str, ...]:
        """The choices of a field."""
        return self.fields.get(field, ())


def actor_of(interaction: Interaction, language: str) -> Actor:
    """Who is acting, from what Discord says in the interaction itself, never from what a component carries."""
    user = interaction.user
    member = user if isinstance(user, discord.Member) else None
    return Actor(
        user_id=user.id,
        server_id=interaction.guild_id or NO_SERVER,
        language=language,
        role_ids=frozenset(role.id for role in member.roles) if member else frozenset(),
        manages=interaction.permissions.manage_guild if member else False,
    )
