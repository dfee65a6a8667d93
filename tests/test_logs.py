"""Nothing that a member wrote, no person's id and no secret reaches the log, whichever way an error takes."""

import asyncio
import gc
import json
import logging
import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
import structlog

from bot.errors import StartError
from bot.journal import tell
from bot.logs import incident, setup_logging

CANARY = "Dalia's secret harbour"
USER_ID = 481516234200000000
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB"

LogReader = Callable[[], list[dict[str, Any]]]


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Set-up changes the process; give it back as it was."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning
    yield
    root.handlers[:], root.level = before
    sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning = hooks
    for name in ("bot", "cogs", "discord", "library", "psycopg.pool"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    structlog.reset_defaults()


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> LogReader:
    """Log as JSON at DEBUG, and read what came of it; each reading checks it for canaries."""
    setup_logging("DEBUG", "json")

    def read() -> list[dict[str, Any]]:
        captured = capsys.readouterr()
        assert captured.out == ""
        for canary in (CANARY, str(USER_ID), TOKEN, "hunter2"):
            assert canary not in captured.err
        return [json.loads(line) for line in captured.err.splitlines()]

    return read


def fail() -> None:
    raise ValueError(CANARY)


def caught(work: Callable[[], None]) -> BaseException:
    try:
        work()
    except BaseException as error:  # noqa: BLE001 - the test hands it to the log
        return error
    raise AssertionError


def test_our_own_words_are_logged_with_their_facts(logged: LogReader) -> None:
    structlog.stdlib.get_logger("bot.delivery").info("sent", kind="reminder", server=USER_ID + 1, count=3)
    logging.getLogger("bot.ui").debug("pressed %s", "edit", extra={"status": 404})
    first, second = logged()
    assert first.pop("timestamp").endswith("Z")
    assert first == {
        "event": "sent",
        "level": "info",
        "logger": "bot.delivery",
        "kind": "reminder",
        "server": USER_ID + 1,
        "count": 3,
    }
    assert (second["event"], second["status"]) == ("pressed edit", 404)


def test_ids_tokens_and_passwords_are_redacted_wherever_they_stand(logged: LogReader) -> None:
    log = structlog.stdlib.get_logger("bot.x")
    mention = f"<@{USER_ID}>"
    log.info(mention, user=USER_ID, nested={"list": [USER_ID, {str(USER_ID): TOKEN}]})
    log.info("connect", url="postgresql://bot:hunter2@db/clusters", headers=("Bot " + TOKEN, "x" * 80))
    log.info("an object", thing=Exception(CANARY), data=CANARY.encode())
    first, second, third = logged()
    assert (first["event"], first["user"], first["nested"]) == (
        "<@[id]>",
        "[id]",
        {"list": ["[id]", {"[id]": "[token]"}]},
    )
    assert (second["url"], second["headers"]) == (
        "postgresql://[password]@db/clusters",
        ["Bot [token]", "[token]"],
    )
    assert (third["thing"], third["data"]) == ("(Exception)", "(bytes)")


def test_an_exception_is_its_types_and_frames_without_its_message(logged: LogReader) -> None:
    def wrapped() -> None:
        try:
            fail()
        except ValueError as error:
            message = f"about {CANARY}"
            raise ExceptionGroup(message, [KeyError(CANARY)]) from error

    structlog.stdlib.get_logger("bot.x").error("failed", exc_info=caught(wrapped))
    (entry,) = logged()
    lines = entry["exception"]
    assert [line for line in lines if not line.startswith(" ")] == [
        "builtins.ExceptionGroup",
        "builtins.KeyError",
        "builtins.ValueError",
    ]
    assert any(line.startswith("  tests/test_logs.py:") and line.endswith(" fail") for line in lines)


def test_exception_called_from_within_the_handler_finds_its_error(logged: LogReader) -> None:
    for log in (structlog.stdlib.get_logger("bot.a"), logging.getLogger("bot.b")):
        try:
            fail()
        except ValueError:
            log.exception("failed")
    assert [entry["exception"][0] for entry in logged()] == ["builtins.ValueError"] * 2


def test_an_error_that_came_round_to_itself_ends(logged: LogReader) -> None:
    first, second = ValueError(CANARY), KeyError(CANARY)
    first.__context__, second.__context__ = second, first
    structlog.stdlib.get_logger("bot.x").error("failed", exc_info=first)
    assert logged()[0]["exception"] == ["builtins.ValueError", "builtins.KeyError"]


def test_discord_says_its_numbers_and_the_operator_their_message(logged: LogReader) -> None:
    class Response:
        status = 403
        reason = CANARY

    refusal = discord.Forbidden(Response(), {"code": 50007, "message": CANARY})  # pyright: ignore[reportArgumentType]
    incident(refusal)
    incident(StartError("The folder /srv/bot can't be written."))
    first, second = logged()
    assert first["exception"] == ["discord.errors.Forbidden (status 403, code 50007)"]
    assert second["exception"] == ["bot.errors.StartError: The folder /srv/bot can't be written."]


def test_libraries_are_heard_from_warning_on_without_their_arguments(logged: LogReader) -> None:
    library = logging.getLogger("discord")
    library.setLevel(logging.DEBUG)
    library.debug("received %s", CANARY)
    library.info("received %s", CANARY)
    library.warning("%s is odd", CANARY, extra={"member": CANARY})
    library.warning(CANARY + " is odd")
    library.error(ValueError(CANARY))
    try:
        fail()
    except ValueError:
        library.exception("failed for %s", CANARY, stack_info=True)
    odd, built, object_, failed = logged()
    assert odd["event"] == "%s is odd"
    assert odd["at"].startswith("tests/test_logs.py:")
    assert "member" not in odd
    assert built["event"] == object_["event"] == "(the library's words are withheld)"
    assert failed["event"] == "failed for %s"
    assert failed["exception"][0] == "builtins.ValueError"


async def test_asyncio_reports_forgotten_errors_without_their_words(logged: LogReader) -> None:
    loop = asyncio.get_running_loop()

    def callback(_words: str) -> None:
        fail()

    loop.call_soon(callback, CANARY)

    async def forgotten(_words: str) -> None:
        fail()

    task = asyncio.create_task(forgotten(CANARY), name=CANARY)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    entries = logged()
    assert [entry["logger"] for entry in entries] == ["asyncio", "asyncio"]
    assert all("builtins.ValueError" in entry["exception"] for entry in entries)


@pytest.mark.filterwarnings("default")
def test_threads_finalisers_and_warnings_are_logged_too(logged: LogReader) -> None:
    class Stubborn:
        def __del__(self) -> None:
            fail()

    stubborn = Stubborn()
    thread = threading.Thread(target=fail, name=CANARY)
    thread.start()
    thread.join()
    del stubborn
    gc.collect()
    warnings.showwarning(CANARY, UserWarning, __file__, 1)
    entries = logged()
    assert [entry["event"] for entry in entries] == [
        "a thread died of an error",
        "an error could not be raised",
        "python warns",
    ]
    assert entries[2]["category"] == "UserWarning"


def test_a_record_that_cannot_be_written_shows_its_place_only(
    logged: LogReader, capsys: pytest.CaptureFixture[str]
) -> None:
    del logged
    root = logging.getLogger()
    root.handlers[:] = [handler for handler in root.handlers if type(handler).__module__ == "bot.logs"]
    logging.getLogger("bot.x").info("%d", CANARY)
    shown = capsys.readouterr()
    assert shown.err.startswith("a log record of bot.x, line ")
    assert CANARY not in shown.err + shown.out


def test_an_incident_is_logged_under_the_number_that_is_shown(logged: LogReader) -> None:
    numbers = [incident(caught(fail)), incident(caught(fail))]
    entries = logged()
    assert [entry["incident"] for entry in entries] == numbers
    assert len(set(numbers)) == 2
    assert all(len(number) == 8 for number in numbers)


def test_each_try_of_the_pool_is_not_told_beside_what_the_bot_says_of_it(logged: LogReader) -> None:
    logging.getLogger("psycopg.pool").warning("error connecting in %r: %s", "pool-1", "refused")
    logging.getLogger("psycopg.pool").error("a worker died")
    assert [line["event"] for line in logged()] == ["a worker died"]


def test_plain_lines_are_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    setup_logging("INFO", "plain")
    log = structlog.stdlib.get_logger("bot.x")
    log.debug("too quiet")
    log.warning("refused", status=403, reason="a\nforged line", exc_info=caught(fail))
    first, *frames = capsys.readouterr().err.splitlines()
    assert first.partition(" ")[2] == "WARNING  bot.x: refused status=403 reason=a\\nforged line"
    assert frames[0] == "    builtins.ValueError"
    assert frames[-1].endswith(" fail")


def test_an_uncaught_error_ends_the_process_without_its_words() -> None:
    program = f"from bot.logs import setup_logging\nsetup_logging('DEBUG', 'plain')\nraise ValueError({CANARY!r})"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "the process died of an error" in ended.stderr
    assert "builtins.ValueError" in ended.stderr
    assert CANARY not in ended.stdout + ended.stderr


def test_in_the_journal_each_line_has_its_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else `journalctl -p warning`, with which the guide looks for trouble, finds nothing of the bot's."""
    journal = tmp_path / "journal"
    with journal.open("w") as stream:
        found = os.fstat(stream.fileno())
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("JOURNAL_STREAM", f"{found.st_dev}:{found.st_ino}")
        setup_logging("DEBUG", "plain")
        log = structlog.stdlib.get_logger("bot.test")
        log.debug("small")
        log.info("as planned")
        log.warning("odd", exc_info=ValueError())
        log.critical("over")
        tell("The settings need mending:\nthis one")
    lines = journal.read_text(encoding="utf-8").splitlines()
    assert [line[:3] for line in lines] == ["<7>", "<6>", "<4>", "<4>", "<2>", "<3>", "<3>"]
    assert lines[-1] == "<3>this one"


def test_elsewhere_lines_stay_as_they_are(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal, or a file, may have come in the journal's place."""
    monkeypatch.setenv("JOURNAL_STREAM", "1:2")
    tell("What to do")
    assert capsys.readouterr().err == "What to do\n"
