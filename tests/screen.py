"""What a person sees in a message or a modal, and how they find the thing to press in it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

import discord
from simcord import InteractionResult, MemberActor, ResponseMessage, UserHandle

Node = dict[str, Any]
Shown = discord.Message | ResponseMessage | InteractionResult
Actor = MemberActor | UserHandle

_BUTTON = 2
_SECTION = 9
_SELECTS = (3, 5, 6, 7, 8)
_WORDS = ("content", "label", "placeholder", "description", "title")
_COMMAND = re.compile(r"`/[^`]+`")
_TAPPED = re.compile(r"</([^:>]+):\d+>")


def reply(result: InteractionResult) -> ResponseMessage:
    """The message that answered: the last follow-up if there were any, else the response."""
    assert result.acknowledged, "the bot did not answer"
    message = result.followups[-1] if result.followups else result.response
    assert message is not None, f"the bot answered without a message: {result!r}"
    return message


def texts(shown: Shown) -> str:
    """Every word that is on the screen, one piece a line: content, embeds, components, or a modal.

    Commands that can be tapped stand there by their English names, as the English texts name them.
    """
    if isinstance(shown, InteractionResult) and shown.modal is not None:
        return "\n".join(_words(shown.modal))
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    pieces = [message.content, *(piece for embed in message.embeds for piece in _words(embed.to_dict()))]
    return _TAPPED.sub(r"`/\1`", "\n".join([*filter(None, pieces), *_words(_components(message))]))


def says(shown: Shown, said: str) -> bool:
    """Whether this is on the screen, in whatever language: commands are tapped there, and stand by no name."""
    return _COMMAND.sub("`/…`", said) in _COMMAND.sub("`/…`", texts(shown))


def buttons(shown: Shown) -> dict[str, str]:
    """The custom_id of every button that can be pressed, by its face: label, or emoji where it has none.

    A button beside a text goes by "label: text", so that the many "Fill in" of a panel can be told apart.
    """
    found: dict[str, str] = {}
    for node, beside in _with_section(_components(shown)):
        if node.get("type") == _BUTTON and node.get("custom_id") and not node.get("disabled"):
            face = ": ".join(filter(None, (_face(node), beside)))
            found[face if face not in found else f"{face} {node['custom_id']}"] = node["custom_id"]
    return found


def button(shown: Shown, label_contains: str) -> str:
    """The custom_id of the one button whose label contains this."""
    return _only(buttons(shown), label_contains)


def select(shown: Shown, contains: str = "") -> str:
    """The custom_id of the one select whose placeholder or custom_id contains this."""
    found = {
        f"{node.get('placeholder') or ''} {node['custom_id']}": node["custom_id"]
        for node in _nodes(_components(shown))
        if node.get("type") in _SELECTS and not node.get("disabled")
    }
    return _only(found, contains)


def options(shown: Shown, contains: str = "") -> dict[str, str]:
    """The values of the one select whose placeholder or custom_id contains this, by their labels."""
    custom_id = select(shown, contains)
    menu = next(node for node in _nodes(_components(shown)) if node.get("custom_id") == custom_id)
    offered: list[Node] = menu.get("options") or []
    return {option["label"]: option["value"] for option in offered}


def fields(result: InteractionResult) -> dict[str, str]:
    """The custom_id of every field of the modal that was shown, by its label."""
    assert result.modal is not None, f"no modal was shown: {result!r}"
    labelled = (node for node in _nodes(result.modal) if node.get("component"))
    found = {node["label"]: node["component"]["custom_id"] for node in labelled}
    bare = (node for node in _nodes(result.modal) if node.get("custom_id") and node.get("label"))
    return {**found, **{node["label"]: node["custom_id"] for node in bare}}


def field_values(result: InteractionResult) -> dict[str, Any]:
    """What the fields of the modal that was shown are filled with, by their labels."""
    assert result.modal is not None, f"no modal was shown: {result!r}"
    by_id = {node.get("custom_id"): node for node in _nodes(result.modal)}
    return {label: _filled(by_id[custom_id]) for label, custom_id in fields(result).items()}


async def press(actor: Actor, shown: Shown, label_contains: str) -> InteractionResult:
    """Press the one button whose label contains this, as this person."""
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    return await actor.click(message, custom_id=button(message, label_contains))


async def choose(actor: Actor, shown: Shown, *labels: str, menu: str = "") -> InteractionResult:
    """Choose the options whose labels contain these in the select that `menu` names."""
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    offered = options(message, menu)
    values = [_only(offered, label) for label in labels]
    return await actor.select(message, values, custom_id=select(message, menu))


async def submit(actor: Actor, shown: InteractionResult, values: Mapping[str, Any]) -> InteractionResult:
    """Fill in the fields whose labels contain these keys, leave the others as shown, and send it off."""
    by_label = fields(shown)
    kept = {by_label[label]: value for label, value in field_values(shown).items() if value}
    typed = {_only(by_label, label): value for label, value in values.items()}
    return await actor.submit_modal(shown, {**kept, **typed})


def _components(shown: Shown) -> list[Node]:
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    if isinstance(message, ResponseMessage):
        return message.components
    return [dict(component.to_dict()) for component in message.components]


def _nodes(tree: object) -> Iterator[Node]:
    if isinstance(tree, list):
        for item in cast("list[object]", tree):
            yield from _nodes(item)
    elif isinstance(tree, dict):
        node = cast("Node", tree)
        yield node
        for value in node.values():
            yield from _nodes(value)


def _with_section(tree: list[Node]) -> Iterator[tuple[Node, str]]:
    """Every node, and the first line of the text beside it where it is the accessory of a section."""
    beside = {
        id(section["accessory"]): next(_words(section["components"]), "").partition("\n")[0]
        for section in _nodes(tree)
        if section.get("type") == _SECTION
    }
    for node in _nodes(tree):
        yield node, beside.get(id(node), "")


def _face(node: Node) -> str:
    emoji: Node = node.get("emoji") or {}
    return node.get("label") or emoji.get("name") or ""


def takes_several(shown: Shown) -> bool:
    """Whether there is a menu from which several options may be chosen."""
    return any(node.get("max_values", 1) > 1 for node in _nodes(_components(shown)))


def inputs(result: InteractionResult) -> list[Node]:
    """The fields of the modal that was shown, as Discord gets them."""
    assert result.modal is not None, f"no modal was shown: {result!r}"
    return [node["component"] for node in _nodes(result.modal) if node.get("component")]


def _words(tree: object) -> Iterator[str]:
    for node in _nodes(tree):
        for key in _WORDS:
            value = node.get(key)
            if isinstance(value, str) and value:
                yield value


def _filled(control: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a text, or a list of choices
    if "options" in control:
        return [option["value"] for option in control["options"] if option.get("default")]
    return control.get("value")


def _only(found: Mapping[str, str], contains: str) -> str:
    hits = [value for label, value in found.items() if contains.casefold() in label.casefold()]
    exact = [value for label, value in found.items() if contains.casefold() == label.casefold()]
    chosen = exact or hits
    assert len(chosen) == 1, f"{contains!r} names {len(chosen)} of {sorted(found)}"
    return chosen[0]
