"""All that remains of a forum as a text file: whole, where a message has room for the beginnings alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.forums.afterwards import Report
from bot.forums.results import MinuteKind, Task
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from cogs.forums import words


def protocol(report: Report, names: Mapping[int, str], say: Voice) -> bytes:
    """Decisions, minutes, tasks with what came of them, and those of the forum before; UTF-8.

    Args:
        report: What there is.
        names: What the owners of tasks are called, by id; without a name stands who is not there any more.
        say: The reader's voice.
    """
    forum, where = report.forum, report.forum.plan.where
    parts = [
        [words.plain_title(forum.plan, say), words.clocks(forum.when, say)],
        [", ".join(filter(None, (where.venue, where.town, where.link)))],
        [say("forum-history-people", count=report.attended)] if report.attended else [],
        *_minutes(report, say),
        _tasks(say("forum-organise-tasks-button"), report.tasks, names, say),
    ]
    if report.before is not None:
        came = say("forum-history-came-of", title=words.plain_title(report.before.plan, say))
        parts.append(_tasks(came, report.tasks_before, names, say))
    return _joined(parts).encode()


def _minutes(report: Report, say: Voice) -> Iterator[list[str]]:
    """The decisions first, as on the screen."""
    for minute in sorted(report.minutes, key=lambda each: each.kind is not MinuteKind.DECISION):
        yield [f"{say(f'forum-minute-{minute.kind}')}: {minute.words}"]


def _tasks(heading: str, tasks: Sequence[Task], names: Mapping[int, str], say: Voice) -> list[str]:
    if not tasks:
        return []
    lines = [heading]
    for task in tasks:
        due = say("forum-task-due", date=written_day(task.due_on, say.language, "long"))
        owner = names.get(task.owner_id) or say("forum-task-owner-none")
        lines.append(f"[{'x' if task.done_at is not None else ' '}] {task.what} ({due}) · {owner}")
        if task.outcome:
            lines.append(f"    {task.outcome.replace(chr(10), chr(10) + '    ')}")
    return lines


def _joined(parts: Iterable[Sequence[str]]) -> str:
    """Each part a paragraph; what is empty takes no room."""
    paragraphs = ("\n".join(filter(None, part)) for part in parts)
    return "\n\n".join(filter(None, paragraphs)) + "\n"
