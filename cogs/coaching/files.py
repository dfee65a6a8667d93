"""What is written down of a dialogue, in the reader's language."""

from bot.coaching.documents import Chapter, Document, Entry
from bot.coaching.looking_back import Account
from bot.coaching.outcome import Section
from bot.coaching.records import Commitment
from bot.text.catalogue import Voice
from bot.text.dates import written_day


def document(account: Account, say: Voice) -> Document:
    """The plan first, then everything that was answered."""
    subtitle = (
        say("coaching-file-done", day=written_day(account.finished_on, say.language, "long"))
        if account.finished_on
        else ""
    )
    plan = tuple(_point(each, say) for each in account.commitments)
    chapters = tuple(_chapter(section) for section in account.outcome.sections)
    first = (Chapter(say("coaching-commitments"), plan),) if plan else ()
    return Document(account.version.title(say.language), subtitle, (*first, *chapters))


def _chapter(section: Section) -> Chapter:
    return Chapter(section.heading, entries=tuple(Entry(line.label, line.answer) for line in section.lines))


def _point(commitment: Commitment, say: Voice) -> str:
    day = written_day(commitment.due_on, say.language, "long")
    said = say("coaching-pledge-plain", what=commitment.what, day=day, sure=commitment.sure or 0)
    return f"{said} – {say(f'coaching-standing-{commitment.state}')}"
