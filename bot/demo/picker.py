"""The command picker of the Preview in the reader's language, as Discord itself shows it."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from simcord.backend.state import Backend
from simcord.interactions import command_leaves, walk_to_subcommand

from bot.demo.locales import Locales

Spec = Mapping[str, Any]


def command_names(backend: Backend, locale: str) -> dict[str, str]:
    """The commands as a reader of this language types them, by their plain names: "members find"."""
    return {
        " ".join(path): _invocation(command, path, locale)
        for command in backend.commands.get(None, {}).values()
        for path, _ in command_leaves(command)
    }


@contextmanager
def localised_picker(locales: Locales) -> Generator[None]:
    """Let the Preview's picker show what each reader's Discord would, for as long as the context lasts.

    Only what is shown is changed. Options keep their plain names, by which the Preview sends them.
    """
    commands: Any = import_module("simcord.preview._commands")  # the Preview looks its catalogue up there
    original = commands.build_catalog

    def build_catalog(preview: Any, page: Any) -> dict[str, Any]:  # noqa: ANN401 - SimCord's own types
        catalogue: dict[str, Any] = original(preview, page)
        locale = locales.of(page.viewer.id)
        known = {str(command["id"]): command for command in preview.env.backend.commands.get(None, {}).values()}
        for entry in catalogue["entries"]:
            if entry["commandId"] in known:
                _localise(entry, known[entry["commandId"]], locale)
        return catalogue

    commands.build_catalog = build_catalog
    try:
        yield
    finally:
        commands.build_catalog = original


def _localise(entry: dict[str, Any], command: dict[str, Any], locale: str) -> None:
    path: list[str] = entry["path"]
    leaf, _ = walk_to_subcommand(command, path[1:])
    entry["invocation"] = _invocation(command, path, locale)
    entry["description"] = _in_language(leaf, "description", locale)
    specs: Sequence[Spec] = leaf.get("options") or []
    for option, spec in zip(entry["options"], specs, strict=True):
        option["description"] = _in_language(spec, "description", locale)
        choices: Sequence[Spec] = spec.get("choices") or []
        for choice, offered in zip(option["choices"], choices, strict=True):
            choice["name"] = _in_language(offered, "name", locale)


def _invocation(command: dict[str, Any], path: Sequence[str], locale: str) -> str:
    nodes = [walk_to_subcommand(command, list(path[1:depth]))[0] for depth in range(1, len(path) + 1)]
    return " ".join(_in_language(node, "name", locale) for node in nodes)


def _in_language(spec: Spec, field: str, locale: str) -> str:
    known: Mapping[str, str] = spec.get(f"{field}_localizations") or {}
    return str(known.get(locale) or spec.get(field, ""))
