"""What people do in dialogues, through the same buttons, menus and forms that they use."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pytest
from simcord import InteractionResult, MemberActor

from bot.coaching import library
from bot.coaching.forms.model import Reading
from bot.coaching.forms.reading import read_form
from tests.screen import Shown, buttons, inputs, options, reply, select, takes_several, texts
from tests.world import World

DIALOGUE = "how_we_work"
"""One that ships."""

Say = Callable[[str, str], str]
"""What is typed into a field, by its id and what stands in it while it is empty."""


@cache
def read_once(data: bytes, filename: str, *, taken: bool = False) -> Reading:
    """A spreadsheet, read the first time only: what is in it does not change from test to test."""
    return read_form(data, filename, taken=taken)


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read spreadsheets in this process, since a test should not wait for another one each time."""

    async def read(files: Sequence[tuple[bytes, str]], *, taken: bool = False) -> list[Reading]:
        return [read_once(data, filename, taken=taken) for data, filename in files]

    for path in sorted(library.CONTENT.glob("*.xlsx")):
        read_once(path.read_bytes(), path.name)
    monkeypatch.setattr(library, "read_apart", read)


async def begin(world: World, member: MemberActor, place: str = "here", which: str = DIALOGUE) -> InteractionResult:
    """Begin a dialogue in that place; gives what it was answered with."""
    shown = await member.slash(world.general, "coaching start", dialogue=which)
    return await member.click(reply(shown), custom_id=button_of(shown, f"coaching:v1:begin:{place}:"))


def button_of(shown: Shown, prefix: str) -> str:
    """The custom_id of the one button that begins so."""
    found = [custom_id for custom_id in buttons(shown).values() if custom_id.startswith(prefix)]
    assert len(found) == 1, (prefix, buttons(shown), texts(shown))
    return found[0]


def has(shown: Shown, action: str) -> bool:
    """Whether there is a button for this."""
    return any(custom_id.startswith(f"coaching:v1:{action}:") for custom_id in buttons(shown).values())


def typed(field: str, placeholder: str) -> str:
    """What somebody types who has an answer to everything."""
    if field.endswith("-what"):
        return "Pakviesiu visus prie vieno stalo"
    if field.endswith("-by") or "2026-12-31" in placeholder or "31/12/2026" in placeholder:
        return "2026-03-09"
    if placeholder:
        return "5"
    return "Ąžuolas – mūsų „dirbtuvė“"


async def answer(member: MemberActor, shown: Shown, say: Say = typed) -> InteractionResult:
    """Answer what is asked, by whatever it is answered with."""
    message = reply(shown) if isinstance(shown, InteractionResult) else shown
    if has(message, "open"):
        form = await member.click(message, custom_id=button_of(message, "coaching:v1:open:"))
        return await member.submit_modal(form, filled(form, say))
    if has(message, "next"):
        return await member.click(message, custom_id=button_of(message, "coaching:v1:next:"))
    picks = [custom_id for custom_id in buttons(message).values() if custom_id.startswith("coaching:v1:pick:")]
    if picks:
        return await member.click(message, custom_id=picks[-1])
    menu = select(message)
    offered = list(options(message).values())
    return await member.select(message, offered[:3] if takes_several(message) else offered[-1:], custom_id=menu)


def filled(form: InteractionResult, say: Say = typed) -> dict[str, Any]:
    """A form, with something in every field; of choices the last one."""
    return {
        each["custom_id"]: [each["options"][-1]["value"]]
        if "options" in each
        else say(each["custom_id"], each.get("placeholder") or "")
        for each in inputs(form)
    }


async def walk(member: MemberActor, shown: Shown, say: Say = typed, *, most: int = 60) -> InteractionResult:
    """Answer everything, up to the plan; gives the message with it."""
    for _ in range(most):
        shown = await answer(member, shown, say)
        if not has(reply(shown), "pause"):
            return shown
    raise AssertionError("there is always another question")
