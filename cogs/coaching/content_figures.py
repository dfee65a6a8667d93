"""How a dialogue goes, in words and figures for those who write it."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from discord import ui

from bot.coaching.insight import Insight
from bot.coaching.statistics import GROUP
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.kit import button, notice, row
from cogs.coaching.addresses import to

SHOWN: Final = 5
"""Questions in each list."""

LABEL_SHOWN: Final = 100
"""Characters of a question in a list."""

_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")


def figures(insight: Insight, say: Voice) -> ui.LayoutView:
    """Where people stop and how long it takes, of groups of five and more."""
    statistics = insight.statistics
    title = escape(fit(insight.version.title(say.language), LABEL_SHOWN))
    lines = [f"## 📊 {title}", say("content-figures-rule", group=GROUP)]
    if not statistics.begun:
        lines.append(say("content-figures-few", group=GROUP))
    else:
        lines.append(say("content-figures-begun", count=statistics.begun))
        ended = "content-figures-finished" if statistics.finished else "content-figures-finished-few"
        lines.append(say(ended, count=statistics.finished or GROUP))
        if statistics.seconds is not None:
            lines.append(say("content-figures-time", minutes=max(1, round(statistics.seconds / 60))))
        lines.extend(_stops(insight, say))
        lines.extend(_efforts(insight, say))
    back = button(to("content-shelf", insight.version.version_id), say("content-shelf-button"))
    return notice("\n".join(lines), row(back))


def _stops(insight: Insight, say: Voice) -> Iterator[str]:
    yield f"### {say('content-figures-stops')}"
    label = _labels(insight, say)
    stops = insight.statistics.stops[:SHOWN]
    yield from (f"- {label(each.question)}: {say('content-figures-people', count=each.people)}" for each in stops)
    if not stops:
        yield say("content-figures-no-stops", group=GROUP)


def _efforts(insight: Insight, say: Voice) -> Iterator[str]:
    label = _labels(insight, say)
    efforts: Iterable[str] = (
        f"- {label(each.question)}: {say('content-figures-seconds', count=each.seconds)}"
        for each in insight.statistics.efforts[:SHOWN]
    )
    if insight.statistics.efforts:
        yield f"### {say('content-figures-efforts')}"
        yield from efforts


def _labels(insight: Insight, say: Voice) -> Callable[[str], str]:
    """How a question is called in the reader's language; by its name, where this version has it no more."""
    labels = {item.path: insight.form.text(item.label, say.language) for item in insight.form.walk()}

    def label(path: str) -> str:
        words = " ".join(_REFERENCE.sub("…", labels.get(path, "")).split())
        return escape(fit(words or path, LABEL_SHOWN))

    return label
