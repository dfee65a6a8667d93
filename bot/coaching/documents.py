"""What somebody takes along of a dialogue, as a file: Markdown, and PDF."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.processes import in_own_process


@dataclass(frozen=True, slots=True)
class Entry:
    """A question with its answer."""

    label: str
    answer: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part: its heading, what is listed in it, and its questions."""

    heading: str
    points: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be written, in words that are ready to read."""

    title: str
    subtitle: str
    chapters: tuple[Chapter, ...]


def markdown(document: Document) -> bytes:
    """The document as Markdown; what the member said stands in quotes, so that nothing of it becomes markup."""
    return ("\n".join(_lines(document)).rstrip() + "\n").encode()


def _lines(document: Document) -> Iterator[str]:
    yield from (f"# {document.title}", "")
    if document.subtitle:
        yield from (document.subtitle, "")
    for chapter in document.chapters:
        if chapter.heading:
            yield from (f"## {chapter.heading}", "")
        if chapter.points:
            yield from (f"- {' '.join(point.split())}" for point in chapter.points)
            yield ""
        for entry in chapter.entries:
            yield from (f"**{' '.join(entry.label.replace('*', '').split())}**", "")
            yield from (f"> {line}".rstrip() for line in entry.answer.split("\n"))
            yield ""


async def pdf(document: Document) -> bytes:
    """The document as PDF. What makes it takes some 40 MiB."""
    return await in_own_process(_print, document)


def _print(document: Document) -> bytes:
    from bot.coaching.paper import print_document  # noqa: PLC0415 - only the printing process needs it

    return print_document(document)
