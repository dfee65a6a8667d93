"""The overview by town as a picture."""

from collections.abc import Sequence
from typing import Any

from bot.processes import in_own_process

Bar = tuple[str, str, int]
"""Label, country code, members."""

COLOURS = {"PL": "#c8465a", "DE": "#e0a030", "LT": "#4f9d69", "SE": "#2f7fb5"}
"""A colour for each of the network's countries, told apart also by people who see few colours."""

OTHER = "#8a8478"
INK = "#2b2d31"
PAPER = "#fbfaf7"


async def draw_overview(bars: Sequence[Bar], *, axis: str) -> bytes:
    """A bar chart as PNG, legible on a phone. The plotting library takes a second of CPU and some 50 MiB."""
    return await in_own_process(_draw, bars, axis)


def _draw(bars: Sequence[Bar], axis: str) -> bytes:
    import io  # noqa: PLC0415 - only the drawing process needs these

    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure = Figure(figsize=(6.4, 1.2 + 0.55 * len(bars)), dpi=150, facecolor=PAPER, layout="constrained")
    axes: Any = figure.subplots()
    axes.set_facecolor(PAPER)
    labels = [label for label, _, _ in reversed(bars)]
    counts = [count for _, _, count in reversed(bars)]
    colours = [COLOURS.get(country, OTHER) for _, country, _ in reversed(bars)]
    drawn = axes.barh(range(len(bars)), counts, color=colours, height=0.66)
    axes.bar_label(drawn, padding=5, fontsize=15, color=INK, fontweight="bold")
    # A town may be named with signs that the plotting library would read as formulas.
    axes.set_yticks(range(len(bars)), [label.replace("$", r"\$") for label in labels], fontsize=14, color=INK)
    axes.set_xlabel(axis, fontsize=13, color=INK)
    axes.margins(x=0.12)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.tick_params(axis="x", labelsize=12, colors=INK)
    axes.tick_params(axis="y", length=0)
    axes.spines[["top", "right", "left"]].set_visible(False)
    buffer = io.BytesIO()
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(buffer)
    return buffer.getvalue()
