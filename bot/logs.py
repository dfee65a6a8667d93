"""Logs that tell what happened and never who: free of personal data by construction.

- An exception is logged as its types and frames, without its message, which may quote what a member wrote.
- Of the libraries, only warnings and worse, and only words that stand in their own source.
- Tokens, passwords in addresses and Discord's ids are redacted; only what is named `server` keeps its id.
"""

import functools
import json
import linecache
import logging
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, cast

import structlog
from structlog.typing import EventDict, Processor

from bot.errors import StartError
from bot.ids import new_id
from bot.journal import tell

LogFormat = Literal["json", "plain"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]

_log = structlog.stdlib.get_logger(__name__)

_OURS: Final = ("bot", "cogs")
_TOLD_ELSEWHERE: Final = ("psycopg.pool",)
"""Libraries that tell of each try where the bot itself tells of the whole: bot.storage.postgres."""

_WITHHELD: Final = "(the library's words are withheld)"
_FOREIGN_KEYS: Final = frozenset({"timestamp", "level", "logger", "exc_info", "_record", "_from_structlog"})
_STATEMENT_LINES: Final = 6
_MOST_FRAMES: Final = 30
_INCIDENT_LENGTH: Final = 8

_SNOWFLAKE: Final = 10**15
_ID_KEYS: Final = frozenset({"server", "server_id"})
_SECRETS: Final = (
    (re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"), "[token]"),  # a bot's token
    (re.compile(r"[\w-]{60,}"), "[token]"),  # an interaction's or a webhook's token
    (re.compile(r"(?<=://)[^\s/@]+(?=@)"), "[password]"),
    (re.compile(r"(?<!\d)\d{15,20}(?!\d)"), "[id]"),
)


def setup_logging(level: LogLevel, rendering: LogFormat) -> None:
    """Send every log, warning and uncaught error of the process to standard error, one line each, made safe.

    Args:
        level: The least that is logged of the bot's own; the libraries' floor is always WARNING.
        rendering: "json" for machines, "plain" for people.
    """
    shared: list[Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = _SafeHandler()
    handler.addFilter(_is_wanted)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                _withhold_foreign_words,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _describe_exception,
                _redact_event,
                _render_json if rendering == "json" else _render_plain,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    for name in _TOLD_ELSEWHERE:
        logging.getLogger(name).setLevel(logging.ERROR)
    warnings.showwarning = _log_warning
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda hook: _log.critical("a thread died of an error", exc_info=hook.exc_value)
    sys.unraisablehook = lambda hook: _log.error("an error could not be raised", exc_info=hook.exc_value)


def incident(error: BaseException, event: str = "unexpected error", **where: str | int) -> str:
    """Log an unexpected error under a short random number, and give the number for the person to quote.

    `where` holds kinds and servers, never members.
    """
    number = new_id()[:_INCIDENT_LENGTH]
    _log.error(event, incident=number, exc_info=error, **where)
    return number


class _SafeHandler(logging.Handler):
    """Writes to standard error; a record that can't be formatted is told by its place, not by its content."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001 - a log line must not break the work it tells of
            line = f"a log record of {record.name}, line {record.lineno}, could not be formatted"
        tell(line, record.levelno)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in _OURS


def _is_wanted(record: logging.LogRecord) -> bool:
    """Hold the libraries' floor even where one has set a level of its own."""
    return record.levelno >= logging.WARNING or _is_ours(record.name)


def _withhold_foreign_words(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Keep a library's template without its arguments, and that only if it is one."""
    record: logging.LogRecord = event["_record"]
    if _is_ours(record.name):
        return event
    kept = {key: value for key, value in event.items() if key in _FOREIGN_KEYS}
    kept["event"] = record.msg if _stands_in_source(record) else _WITHHELD
    kept["at"] = f"{_short(record.pathname)}:{record.lineno} {record.funcName}"
    return kept


def _stands_in_source(record: logging.LogRecord) -> bool:
    """Whether the message is a literal of the logging statement; a text put together at run time is not."""
    if not isinstance(record.msg, str):
        return False
    statement = linecache.getlines(record.pathname)[record.lineno - 1 : record.lineno - 1 + _STATEMENT_LINES]
    return record.msg in "".join(statement)


def _describe_exception(_logger: object, _method: str, event: EventDict) -> EventDict:
    info: Any = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if info is True:
        info = sys.exc_info()
    error = cast("object", info[1] if isinstance(info, tuple) else info)
    if isinstance(error, BaseException):
        event["exception"] = [line for part in _chain(error) for line in _describe(part)]
    return event


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it came from, and the members of groups, each once, outermost first."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        part = waiting.pop(0)
        if part is None or id(part) in seen:
            continue
        seen.add(id(part))
        yield part
        if isinstance(part, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", part).exceptions
        waiting.append(part.__cause__ or (None if part.__suppress_context__ else part.__context__))


def _describe(error: BaseException) -> Iterator[str]:
    kind = type(error)
    head = f"{kind.__module__}.{kind.__qualname__}"
    status, code = getattr(error, "status", None), getattr(error, "code", None)
    if isinstance(error, StartError):
        head += f": {error}"
    elif kind.__module__.startswith("discord.") and isinstance(status, int):
        head += f" (status {status}, code {code})" if isinstance(code, int) else f" (status {status})"
    yield head
    frames = list(traceback.walk_tb(error.__traceback__))[-_MOST_FRAMES:]
    for frame, line in frames:
        yield f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"


@functools.lru_cache(maxsize=1000)
def _short(path: str) -> str:
    """The path from its package on, which names no machine and no user."""
    parts = Path(path).parts
    for anchor in ("site-packages", f"python3.{sys.version_info.minor}"):
        if anchor in parts:
            return "/".join(parts[parts.index(anchor) + 1 :])
    for anchor in (*_OURS, "migrations", "tests"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1] if parts else path


def _redact_event(_logger: object, _method: str, event: EventDict) -> EventDict:
    return {
        key: value if key in _ID_KEYS and isinstance(value, int) else _redact(value) for key, value in event.items()
    }


def _redact(value: object) -> object:
    if isinstance(value, str):
        for pattern, instead in _SECRETS:
            value = pattern.sub(instead, value)
        return value
    if isinstance(value, bool | float | None):
        return value
    if isinstance(value, int):
        return "[id]" if abs(value) >= _SNOWFLAKE else value
    if isinstance(value, Mapping):
        mapping = cast("Mapping[object, object]", value)
        return {str(_redact(key)): _redact(part) for key, part in mapping.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_redact(part) for part in cast("Iterable[object]", value)]
    # The repr of anything else might show what it holds.
    return f"({type(value).__qualname__})"


def _render_json(_logger: object, _method: str, event: EventDict) -> str:
    return json.dumps(event, ensure_ascii=False)


def _render_plain(_logger: object, _method: str, event: EventDict) -> str:
    """`2026-11-21T10:00:00Z WARNING  bot.delivery: refused status=403`, an error's frames below."""
    frames: list[str] = event.pop("exception", [])
    head = [event.pop(key) for key in ("timestamp", "level", "logger", "event")]
    facts = "".join(f" {key}={value}" for key, value in event.items())
    line = f"{head[0]} {head[1].upper():<8} {head[2]}: {head[3]}{facts}".replace("\n", "\\n")
    return "\n    ".join([line, *frames])


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: object = None,
    line: object = None,
) -> None:
    """Stand in for `warnings.showwarning`, without the words."""
    del message, file, line
    _log.warning("python warns", category=category.__name__, at=f"{_short(filename)}:{lineno}")


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _log.critical("the process died of an error", exc_info=error.with_traceback(trace))
