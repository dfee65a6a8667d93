"""Logs unexpected errors of work that nobody waits for, with the kind and server it belongs to."""

import structlog

from bot.ids import new_id

_log = structlog.stdlib.get_logger(__name__)


def report(event: str, error: BaseException, **where: str | int) -> None:
    """Log an unexpected error under a new incident number. `where` holds kinds and servers, never members."""
    _log.error(event, incident=new_id()[:8], exc_info=error, **where)
