"""Mentions of commands, people and channels as the reader's Discord shows them."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from simcord.backend.access import channel_accessible
from simcord.backend.state import Backend

from bot.demo.locales import Locales
from bot.demo.picker import command_names

_CONTEXT, _KNOWN, _PARSER = "_markdown_context", "_user_allowed", "_markdown_parser"
"""The functions of the Preview that are replaced; its modules look them up at each call."""

_NAMES = "command_names"
"""What is added to the context in which the Preview reads a text."""


@contextmanager
def lifelike_mentions(locales: Locales) -> Generator[None]:
    """Name commands as readers type them and, in direct messages, whom and what they know from the server.

    The Preview has no setting for either. By itself it names commands as the bot registered them, and in
    direct messages only the two who write there.
    """
    messages, markdown, queries, snapshot = (
        import_module(f"simcord.preview.{name}") for name in ("_messages", "_markdown", "_queries", "_snapshot")
    )
    context_of: Any = getattr(messages, _CONTEXT)
    is_known: Any = getattr(messages, _KNOWN)
    make_parser: Any = getattr(markdown, _PARSER)

    def context(preview: Any, page: Any, message: Any, channel: Any, **said: Any) -> dict[str, Any]:  # noqa: ANN401
        backend, reader = preview.env.backend, page.viewer.id
        found: dict[str, Any] = context_of(preview, page, message, channel, **said)
        if channel.guild_id is None:
            found["channels"] = _channels(backend, reader)
        return {**found, _NAMES: command_names(backend, locales.of(reader))}

    def known(preview: Any, page: Any, user_id: int) -> bool:  # noqa: ANN401
        return is_known(preview, page, user_id) or _meet(preview.env.backend, page.viewer.id, user_id)

    def parser(policy: Any, context: Mapping[str, Any]) -> Any:  # noqa: ANN401
        made = make_parser(policy, context)
        made.core.ruler.push(_NAMES, partial(_rename, context.get(_NAMES, {})))
        return made

    replaced = [
        *((module, _CONTEXT, context_of, context) for module in (messages, queries, snapshot)),
        (messages, _KNOWN, is_known, known),
        (markdown, _PARSER, make_parser, parser),
    ]
    for module, name, _, ours in replaced:
        setattr(module, name, ours)
    try:
        yield
    finally:
        for module, name, theirs, _ in replaced:
            setattr(module, name, theirs)


def _rename(names: Mapping[str, str], state: Any) -> None:  # noqa: ANN401
    for block in state.tokens:
        for token in block.children or ():
            if token.type == "discord_command":
                plain = token.meta["label"].removeprefix("/")
                token.meta["label"] = f"/{names.get(plain, plain)}"


def _meet(backend: Backend, one: int, other: int) -> bool:
    """Whether they are on a server together."""
    return any({one, other} <= guild.members.keys() for guild in backend.guilds.values())


def _channels(backend: Backend, user_id: int) -> dict[str, str]:
    """The names of the channels that this person can see, by their ids as mentions have them."""
    return {
        str(channel.id): channel.name
        for channel in backend.channels.values()
        if channel.name and channel_accessible(backend, channel.id, user_id)
    }
