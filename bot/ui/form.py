"""Forms (Discord's modals). They are routed by their id, so one sent in after a restart arrives all the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.ids import new_id
from bot.text.limits import MODAL_DESCRIPTION, MODAL_LABEL, MODAL_TITLE
from bot.text.safe import beginning, fit
from bot.ui.kit import Choice, options


@dataclass(frozen=True, slots=True)
class TextField:
    """A field to type in."""

    field: str
    label: str
    value: str = ""
    hint: str | None = None
    placeholder: str | None = None
    limit: int = 100
    long: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """A field to choose from."""

    field: str
    label: str
    choices: tuple[Choice, ...]
    hint: str | None = None
    placeholder: str | None = None
    most: int = 1
    required: bool = False


class FormModal(ui.Modal):
    """A modal whose answer the router takes from the interaction itself; the object may be long gone by then."""

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Nothing: `Router.submitted` hears of every form, also of those sent before a restart."""


def form(to: str, title: str, fields: Iterable[TextField | ChoiceField]) -> FormModal:
    """A form for the handler with that `custom_id`, unique so that two people can fill in the same one."""
    modal = FormModal(title=fit(title, MODAL_TITLE), custom_id=f"{to}:{new_id()}", timeout=None)
    modal.stop()  # or discord.py would keep every form that is opened and never sent in
    for spec in fields:
        modal.add_item(
            ui.Label(
                text=fit(spec.label, MODAL_LABEL),
                description=fit(spec.hint, MODAL_DESCRIPTION) if spec.hint else None,
                component=_component(spec),
            )
        )
    return modal


def _component(spec: TextField | ChoiceField) -> ui.Item[Any]:
    if isinstance(spec, ChoiceField):
        return ui.Select(
            custom_id=spec.field,
            options=options(spec.choices),
            placeholder=fit(spec.placeholder, MODAL_DESCRIPTION) if spec.placeholder else None,
            required=spec.required,
            min_values=1 if spec.required else 0,
            max_values=max(1, min(spec.most, len(spec.choices))),
        )
    return ui.TextInput(
        custom_id=spec.field,
        style=discord.TextStyle.paragraph if spec.long else discord.TextStyle.short,
        # What was stored under an older, longer limit must not make Discord refuse the form.
        default=beginning(spec.value, spec.limit) or None,
        placeholder=fit(spec.placeholder, MODAL_DESCRIPTION) if spec.placeholder else None,
        max_length=spec.limit,
        required=spec.required,
    )


def submitted_fields(components: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """What was filled in, by field id, from the components of a modal's submission."""
    fields: dict[str, tuple[str, ...]] = {}
    for component in _innermost(components):
        if "custom_id" in component:
            chosen: list[Any] = component.get("values") or []
            typed = component.get("value")
            fields[str(component["custom_id"])] = (str(typed),) if typed else tuple(map(str, chosen))
    return fields


def typed_words(components: Iterable[Mapping[str, Any]]) -> list[str]:
    """What was typed into a modal, field by field, without what was chosen from menus."""
    typed_in = discord.ComponentType.text_input.value
    filled = (each.get("value") for each in _innermost(components) if each.get("type") == typed_in)
    return [str(typed) for typed in filled if typed]


def _innermost(components: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The fields themselves, out of the rows and labels they stand in."""
    for component in components:
        inner = component.get("components") or ([component["component"]] if "component" in component else [])
        if inner:
            yield from _innermost(inner)
        else:
            yield component
