"""The base of every cog: it knows who acts, speaks their language, and registers its presses and forms."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from discord.ext import commands

from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.ui.contact import Form, Interaction, Press, actor_of
from bot.ui.router import Router

F = TypeVar("F", bound=Callable[..., Awaitable[None]])

_PRESS = "__routed_press__"
_FORM = "__routed_form__"


def on_press(address: str) -> Callable[[F], F]:
    """Make a cog's method the handler of a button or menu: `feature:v1:action`."""
    return _marked(_PRESS, address)


def on_form(address: str) -> Callable[[F], F]:
    """Make a cog's method the handler of a form: `feature:v1:action`."""
    return _marked(_FORM, address)


def _marked(mark: str, address: str) -> Callable[[F], F]:
    def decorate(method: F) -> F:
        setattr(method, mark, address)
        return method

    return decorate


class Face(commands.Cog):
    """A feature's face on Discord."""

    def __init__(self, router: Router) -> None:
        self.router = router
        for name in dir(type(self)):
            method: Any = getattr(type(self), name)
            if address := getattr(method, _PRESS, None):
                press: Callable[[Press], Awaitable[None]] = getattr(self, name)
                router.on_press(address, press)
            if address := getattr(method, _FORM, None):
                form: Callable[[Form], Awaitable[None]] = getattr(self, name)
                router.on_form(address, form)

    def who(self, interaction: Interaction) -> tuple[Actor, Voice]:
        """Who acts, and the voice to answer them with."""
        say = self.router.voice(interaction)
        return actor_of(interaction, say.language), say
