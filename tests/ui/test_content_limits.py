"""No screen for those who write dialogues is beyond Discord's limits, whatever stands in their spreadsheets."""

from collections.abc import Iterator

import pytest
from discord import ui

from bot.coaching.drafts import FILENAME_LIMIT, FORM_ID_LIMIT, MAX_FORMS, MAX_VERSIONS
from bot.coaching.forms.model import Form, Item, Kind, Problem, Role, Severity
from bot.coaching.insight import Insight
from bot.coaching.publishing import NOTE_LIMIT
from bot.coaching.records import SHIPPED, Dialogue, Place, Publication, Version
from bot.coaching.shelves import Shelf
from bot.coaching.statistics import Effort, Statistics, Stop
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from bot.ui.kit import notice, screen
from cogs.coaching import content_figures as figures
from cogs.coaching import content_screens as screens
from cogs.coaching import content_words as words
from tests.limits import violations
from tests.profiles import filled_up
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
READERS = [catalogue().reader(language) for language in LANGUAGES]
TITLE = 1_000
"""Characters of a title: more than are shown."""

Shown = ui.LayoutView | ui.Modal


def version(unit: str, number: int, state: Publication, *, server: int = SNOWFLAKE) -> Version:
    return Version(
        version_id=f"{number:016}",
        server_id=server,
        form_id=filled_up(unit, FORM_ID_LIMIT),
        number=number,
        state=state,
        filename=filled_up(unit, FILENAME_LIMIT),
        digest="0" * 64,
        titles={"en": filled_up(unit, TITLE)},
        note=filled_up(unit, NOTE_LIMIT),
        author_id=None if server == SHIPPED else SNOWFLAKE,
        created_at=2**33,
        published_at=None if state is Publication.DRAFT else 2**33,
    )


def shelf(unit: str, *, archived: bool, number: int = 0) -> Shelf:
    drafts = [version(unit, 1_000 + number, Publication.DRAFT) for number in range(5)]
    earlier = [version(unit, number, Publication.RETIRED) for number in range(MAX_VERSIONS, 0, -1)]
    offered = version(unit, 9_000 + number, Publication.PUBLISHED)
    shipped = version(unit, 8_000, Publication.PUBLISHED, server=SHIPPED)
    return Shelf(offered.form_id, None if archived else offered, (offered, *drafts, *earlier), shipped, archived)


def problems(unit: str, count: int) -> list[Problem]:
    said = filled_up(unit, 1_000)
    return [
        Problem(
            (Severity.WARNING, Severity.ERROR)[number % 2],
            "coaching-check-pyxform",
            {"said": said},
            filled_up(unit, 31),
            2**20,
            filled_up(unit, 1_000),
        )
        for number in range(count)
    ]


def insight(unit: str) -> Insight:
    item = Item(Role.QUESTION, "q", "q", 2, Kind.TEXT, label={"en": filled_up(unit, TITLE)})
    form = Form("form", ("en",), {"en": "Form"}, (item,), {})
    found = Statistics(
        10_000,
        5_000,
        10**6,
        tuple(Stop("q" * (number + 1), 10_000) for number in range(99)),
        tuple(Effort(filled_up(unit, 200) + str(number), 900) for number in range(99)),
    )
    return Insight(version(unit, 1, Publication.PUBLISHED), form, found)


def shown(unit: str, say: Voice) -> Iterator[Shown]:
    yield screens.shelves([], say)
    yield screens.shelves(
        [shelf(unit, archived=number % 2 == 0, number=number) for number in range(MAX_FORMS + 3)], say
    )
    for archived in (False, True):
        stand = shelf(unit, archived=archived)
        note = screens.overtaken(stand, say)
        yield screens.shelf(stand, say, note=note)
        for which in (*stand.versions[:2], *stand.all[-2:]):
            about, _ = words.problems(problems(unit, words.SHOWN + int(archived)), say)
            yield screens.version(stand, which, say, note=note, about=about)
            yield screens.publishing(which, "0" * 16, say)
            yield screens.sure_to_discard(which, say)
            yield notice(screens.download(which, say)[1])
    about, _ = words.problems(problems(unit, 20), say)
    yield screens.refused(filled_up(unit, 300), about, say)
    yield figures.figures(insight(unit), say)
    dialogue = Dialogue("0" * 16, 1, 1, "form", "0" * 16, Place.HERE, "en", "UTC", "{}", 0, 0)
    yield screen(screens.moving_over(dialogue, version(unit, 1, Publication.PUBLISHED), say))


@pytest.mark.parametrize("unit", ["word ", "*😀"])
def test_every_screen_fits_in_every_language(unit: str) -> None:
    for say in READERS:
        for number, each in enumerate(shown(unit, say)):
            assert violations(each) == [], (number, say.languages)
