"""`creative-clusters match`: the matching engine on files, to try it and to measure it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from bot.cli import say
from bot.cooperation.matching.embedding import load_embedder
from bot.cooperation.matching.lines import person, read_lines, wish
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Match
from bot.errors import StartError
from bot.taxonomy.loading import shipped_taxonomy

_RANKED: Final = 10

Read = TypeVar("Read")


def match(members: Path, requests: Path, *, semantic: bool) -> int:
    """Print an answer for each request, a JSON object a line; gives the exit code, 1 when a line was broken.

    Broken lines are reported with their number on standard error, and all the others answered.

    Args:
        members: A file of JSON lines: id, lang, country, city, kind, langs, do, offer, seek, remote, available,
            status.
        requests: Likewise: id, lang, country, city, kind, text, remote, period, want_langs, want_countries, author.
        semantic: Use embeddings, if they are installed.

    Raises:
        StartError: A file can't be read.
    """
    persons, some_broken = _read(members, person)
    wishes, others_broken = _read(requests, wish)
    matcher = Matcher(shipped_taxonomy(), embedder=load_embedder() if semantic else None)
    for each in persons:
        matcher.put_person(each)
    for each in wishes:
        matcher.put_wish(each)
    for key in matcher.unembedded():
        matcher.embed_person(key)
    for each in wishes:
        answer = matcher.answer(each, limit=_RANKED)
        line = {
            "id": each.key,
            "ranking": [_told(found) for found in answer.ranking],
            "suggested": [found.key for found in answer.suggested],
            "understood": list(answer.understood),
            "requests": [found.key for found in answer.kindred],
        }
        say(json.dumps(line, ensure_ascii=False))
    return 1 if some_broken or others_broken else 0


def _told(found: Match) -> dict[str, object]:
    reasons = [
        {"concept": reason.concept, "yours": reason.yours, "theirs": reason.theirs, "likeness": reason.likeness.value}
        for reason in found.reasons
    ]
    return {"id": found.key, "score": round(found.score, 4), "reasons": reasons}


def _read(file: Path, make: Callable[[dict[str, Any]], Read]) -> tuple[tuple[Read, ...], bool]:
    """What a file says, and whether a line of it was broken."""
    try:
        content = file.read_bytes()
    except OSError as error:
        message = f"{file} can't be read: {error.strerror}."
        raise StartError(message) from error
    lines = read_lines(content.splitlines(), make)
    for broken in lines.broken:
        sys.stderr.write(f"{file}, line {broken.number}: {broken.reason}\n")
    return lines.good, bool(lines.broken)
