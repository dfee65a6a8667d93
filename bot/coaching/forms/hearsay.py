"""What pyxform says, in this bot's own words where it is one of the usual things."""

import re
from collections.abc import Mapping
from typing import Final

USUAL: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), code)
    for pattern, code in (
        (r"Could not find the name '(?P<name>[^']+)'", "reference"),
        (r"Reference variables must start with", "reference-form"),
        (r"List name not in choices sheet: (?P<list>.+)", "list-unknown"),
        (r"There should be a choices sheet", "sheet-choices"),
        (r"'name' value '(?P<name>[^']+)' is invalid\. (?:Questions, groups|Repeat names must unique)", "name-twice"),
        (r"Choice names must be unique", "choice-twice"),
        (r"Choices must have a name", "choice-name"),
        (r"Names must begin with a letter", "name-letters"),
        (r"Question or group with no name", "name-missing"),
        (r"The survey element named '(?P<name>[^']+)' has no label or hint", "label-missing"),
        (r"different names for the same column were found: (?P<headings>.+?)\. Rename", "columns-same"),
        (r"Missing calculation", "calculation-missing"),
        (r"Unmatched '(?P<what>(?:begin|end)_\w+)'", "unmatched"),
        (
            r"Choice names with spaces cannot be added.*See \[(?P<name>[^\]]*)\] in \[(?P<list>[^\]]*)\]",
            "choice-spaces",
        ),
    )
)
"""What pyxform says, as a pattern, and the code of the problem it means."""

COLUMN: Final[Mapping[str, str]] = {
    **dict.fromkeys(("list-unknown", "sheet-choices", "unmatched"), "options"),
    **dict.fromkeys(("name-missing", "name-twice", "name-letters"), "name"),
    "label-missing": "label",
    "calculation-missing": "calculation",
}
"""For problems of a row the column in which it is mended, where pyxform does not name it."""


def own_words(said: str) -> tuple[str, Mapping[str, str]]:
    """The code of the problem that a message of pyxform means, and its parameters; `pyxform` for one of the others."""
    for pattern, code in USUAL:
        found = pattern.search(said)
        if found:
            return code, {name: text[:200] for name, text in found.groupdict().items() if text}
    return "pyxform", {"said": said}
