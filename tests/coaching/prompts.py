"""A question as it is shown, with nothing that a test does not ask for."""

from bot.coaching.forms.model import Kind
from bot.coaching.state import Bounds, Progress, Prompt


def asked(kind: Kind, *, bounds: Bounds | None = None, previous: str | None = None, typed: str = "") -> Prompt:
    """A question of this kind, the first and only one."""
    return Prompt(
        step="q",
        kind=kind,
        label="How much, and when?",
        hint="",
        guidance="",
        choices=(),
        required=True,
        default="",
        bounds=bounds,
        progress=Progress(0, 1),
        previous=previous,
        typed=typed,
    )
