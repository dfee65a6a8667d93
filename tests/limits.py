"""What Discord would refuse in a message or a form, told for each thing that is wrong."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import discord
from discord import ui

from bot.text import limits
from bot.text.safe import length

Node = dict[str, Any]

_ROW, _BUTTON, _SELECT, _INPUT = 1, 2, 3, 4
_SECTION, _TEXT, _GALLERY, _CONTAINER, _LABEL = 9, 10, 12, 17, 18
_MENUS = (3, 5, 6, 7, 8)
_ADDRESS = 512
_PICTURE_DESCRIPTION = 1024


def violations(shown: ui.LayoutView | ui.Modal) -> list[str]:
    """Everything about a message or a form that is beyond Discord's limits; none when it can be sent."""
    if isinstance(shown, ui.Modal):
        form = shown.to_dict()
        parts = list(nodes(form["components"]))
        found = [
            *_measured("modal title", form["title"], limits.MODAL_TITLE),
            *_measured("modal custom_id", form["custom_id"], limits.CUSTOM_ID),
            *_counted("modal components", len(form["components"]), limits.MODAL_COMPONENTS),
        ]
    else:
        parts = list(nodes(shown.to_components()))
        words = sum(length(node["content"]) for node in parts if node["type"] == _TEXT)
        found = [
            *_counted("components", len(parts), limits.LAYOUT_COMPONENTS),
            *_counted("characters of text", words, limits.LAYOUT_TEXT),
        ]
    ids = Counter(node["custom_id"] for node in parts if node.get("custom_id"))
    found += [f"custom_id {each!r} appears {times} times" for each, times in ids.items() if times > 1]
    return [*found, *(problem for node in parts for problem in _component(node))]


def nodes(tree: Iterable[Any]) -> Iterator[Node]:
    """Every component, as Discord counts them: those inside others and beside sections too."""
    for node in tree:
        yield node
        yield from nodes(node.get("components") or ())
        yield from nodes(node[inner] for inner in ("accessory", "component") if node.get(inner))


def _component(node: Node) -> Iterator[str]:
    if "custom_id" in node:
        yield from _measured("custom_id", node["custom_id"], limits.CUSTOM_ID)
    yield from _RULES.get(node["type"], _anything)(node)
    if node["type"] in _MENUS:
        yield from _menu(node)


def _anything(_: Node) -> Iterator[str]:
    return iter(())


def _row(node: Node) -> Iterator[str]:
    kinds = [child["type"] for child in node["components"]]
    if kinds != [_BUTTON] * len(kinds) and not (len(kinds) == 1 and kinds[0] in _MENUS):
        yield f"a row holds {kinds}"
    yield from _counted("components of a row", len(kinds), limits.ROW_BUTTONS, least=1)


def _section(node: Node) -> Iterator[str]:
    if not 1 <= len(node["components"]) <= 3 or any(each["type"] != _TEXT for each in node["components"]):
        yield "a section holds something else than one to three texts"


def _text(node: Node) -> Iterator[str]:
    yield from _measured("text", node["content"], limits.LAYOUT_TEXT)


def _gallery(node: Node) -> Iterator[str]:
    yield from _counted("pictures", len(node["items"]), 10, least=1)
    for item in node["items"]:
        yield from _measured("description", item.get("description") or "", _PICTURE_DESCRIPTION, least=0)


def _container(node: Node) -> Iterator[str]:
    yield from _counted("components of a container", len(node["components"]), limits.LAYOUT_COMPONENTS - 1, least=1)


def _label(node: Node) -> Iterator[str]:
    yield from _measured("field label", node["label"], limits.MODAL_LABEL)
    yield from _measured("field description", node.get("description") or "", limits.MODAL_DESCRIPTION, least=0)


def _button(node: Node) -> Iterator[str]:
    label = node.get("label") or ""
    yield from _measured("button label", label, limits.BUTTON_LABEL, least=0 if node.get("emoji") else 1)
    if node["style"] == discord.ButtonStyle.link.value:
        yield from _measured("address", node.get("url") or "", _ADDRESS)
    elif not node.get("custom_id"):
        yield f"button {label!r} leads nowhere"


def _menu(node: Node) -> Iterator[str]:
    least, most = node.get("min_values", 1), node.get("max_values", 1)
    if not 0 <= least <= most or not 1 <= most <= limits.SELECT_OPTIONS:
        yield f"a menu wants {least} to {most} choices"
    yield from _measured("placeholder", node.get("placeholder") or "", limits.SELECT_PLACEHOLDER, least=0)
    chosen = node.get("default_values") or [option for option in node.get("options", ()) if option.get("default")]
    yield from _counted("choices made beforehand", len(chosen), most)


def _options(node: Node) -> Iterator[str]:
    options = node["options"]
    yield from _counted("options", len(options), limits.SELECT_OPTIONS, least=1)
    if node.get("max_values", 1) > len(options):
        yield f"a menu wants {node['max_values']} of {len(options)} options"
    values = [option["value"] for option in options]
    if len(set(values)) < len(values):
        yield f"values of options repeat: {sorted(values)}"
    for option in options:
        yield from _measured("option label", option["label"], limits.SELECT_OPTION_TEXT)
        yield from _measured("option value", option["value"], limits.SELECT_OPTION_TEXT)
        yield from _measured("option description", option.get("description") or "x", limits.SELECT_OPTION_TEXT)


def _input(node: Node) -> Iterator[str]:
    most = node.get("max_length", limits.MODAL_TEXT)
    yield from _counted("max_length", most, limits.MODAL_TEXT, least=1)
    yield from _measured("what is filled in", node.get("value") or "", most, least=0)
    yield from _measured("placeholder", node.get("placeholder") or "", limits.MODAL_TEXT_PLACEHOLDER, least=0)


def _measured(what: str, text: str, most: int, least: int = 1) -> Iterator[str]:
    if not least <= length(text) <= most:
        yield f"{what} of {length(text)} characters, {least} to {most} fit: {text[:40]!r}"


def _counted(what: str, number: int, most: int, least: int = 0) -> Iterator[str]:
    if not least <= number <= most:
        yield f"{number} {what}, {least} to {most} fit"


_RULES: Mapping[int, Callable[[Node], Iterator[str]]] = {
    _ROW: _row,
    _BUTTON: _button,
    _SELECT: _options,
    _INPUT: _input,
    _SECTION: _section,
    _TEXT: _text,
    _GALLERY: _gallery,
    _CONTAINER: _container,
    _LABEL: _label,
}
