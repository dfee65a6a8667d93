"""Numbers over time as a picture, for who repeats a dialogue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.coaching.forms.values import text_of
from bot.processes import in_own_process

MOST_CURVES = 6
"""Curves in one picture; more would not be legible on a phone."""

SEA = "#1f6f8b"
INK = "#2b2d31"
PAPER = "#fbfaf7"


@dataclass(frozen=True, slots=True)
class Curve:
    """A question with its number on each of the days, None where it was not answered; and its scale, if it has one."""

    label: str
    values: tuple[float | None, ...]
    bounds: tuple[float, float] | None


async def draw_course(days: Sequence[str], curves: Sequence[Curve]) -> bytes:
    """One small chart for each curve, below each other, as PNG. The plotting library takes some 50 MiB."""
    return await in_own_process(_draw, days, curves[:MOST_CURVES])


def _draw(days: Sequence[str], curves: Sequence[Curve]) -> bytes:
    import io  # noqa: PLC0415 - only the drawing process needs these
    import textwrap  # noqa: PLC0415

    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(6.4, 0.6 + 1.9 * len(curves)), dpi=150, facecolor=PAPER, layout="constrained")
    grid: Any = figure.subplots(len(curves), 1, sharex=True, squeeze=False)
    for (axes,), curve in zip(grid, curves, strict=True):
        axes.set_facecolor(PAPER)
        points = [(at, value) for at, value in enumerate(curve.values) if value is not None]
        axes.plot([at for at, _ in points], [value for _, value in points], color=SEA, linewidth=2.5, marker="o")
        for at, value in points:
            axes.annotate(
                text_of(value), (at, value), (0, 7), textcoords="offset points", ha="center", fontsize=11, color=INK
            )
        if curve.bounds is not None:
            low, high = sorted(curve.bounds)
            axes.set_ylim(low - 0.1 * (high - low), high + 0.3 * (high - low))
        else:
            axes.margins(y=0.35)
        # What a coach wrote may hold signs that the plotting library would read as formulas.
        axes.set_title(
            "\n".join(textwrap.wrap(curve.label.replace("$", r"\$"), 58)), fontsize=11, color=INK, loc="left"
        )
        axes.tick_params(labelsize=10, colors=INK)
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_xlim(-0.3, len(days) - 0.7)
    grid[-1][0].set_xticks(range(len(days)), list(days), rotation=30, ha="right")
    buffer = io.BytesIO()
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(buffer)
    return buffer.getvalue()
