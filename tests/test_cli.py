"""The command line as an operator meets it: what it says, where, and with which exit code."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version
from pathlib import Path

import pytest

import bot
from bot.__main__ import main
from bot.storage.ledger import read_migrations
from migrations import MIGRATIONS

ROOT = Path(bot.__file__).parents[1]
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB"
COMPLETE = f"DISCORD_TOKEN={TOKEN}\nCLUSTERS_OPERATOR=Example Association\nCLUSTERS_PRIVACY_CONTACT=a@example.org\n"


@pytest.fixture(autouse=True)
def working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for name in [name for name in os.environ if name.startswith("CLUSTERS_")] + [
        "DATABASE_URL",
        "DISCORD_TOKEN",
        "DISCORD_TOKEN_FILE",
    ]:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def migrated(sqlite_template: Path, working_folder: Path) -> Path:
    """The database as `migrate` leaves it, which has a test of its own."""
    path = working_folder / "data" / "creative-clusters.db"
    path.parent.mkdir()
    shutil.copyfile(sqlite_template, path)
    return path


def write_env(text: str) -> None:
    path = Path(".env")
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)


def clusters(*arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as it sets up the logging of the whole process."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )


def test_help_names_every_command_and_loads_nothing_heavy() -> None:
    program = (
        "import sys; from bot.__main__ import main\n"
        "try: main(['--help'])\n"
        "finally: print(sorted({'discord', 'pydantic', 'structlog', 'aiohttp', 'yoyo'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    for command in ("run", "demo", "migrate", "check", "backup", "calendar", "restore"):
        assert f"\n    {command} " in shown
    assert shown.endswith("[]\n")


def test_it_says_which_version_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"creative-clusters {version('creative-clusters')}\n"


@pytest.mark.parametrize(
    "arguments", [[], ["fly"], ["demo", "--port", "0"], ["demo", "--port", "x"], ["restore"], ["calendar"]]
)
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: creative-clusters" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["demo", "--port", "x"], "--port: must be from 1 to 65534"),
        (["coaching", "walk", "a.xlsx", "--today", "tomorrow"], "--today: must be a day, for example 2026-12-31"),
    ],
)
def test_a_wrong_argument_is_told_with_what_to_write(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert told in capsys.readouterr().err


def test_who_reads_no_more_is_no_error() -> None:
    form = ROOT / "bot" / "coaching" / "content" / "how-we-work.xlsx"
    command = [sys.executable, "-m", "bot", "coaching", "walk", str(form)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("goal_part/")
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_check_of_a_fresh_sound_installation_is_good_and_leaves_no_trace() -> None:
    write_env(COMPLETE)
    done = clusters("check")
    assert done.stdout.splitlines() == [
        f"{part}: good" for part in ("Token", "Responsible", "Texts", "Database", "Erasures", "Backups")
    ]
    assert (done.returncode, done.stderr) == (0, "")
    assert list(Path().iterdir()) == [Path(".env")]


def test_check_tells_all_that_is_wrong_and_no_secret() -> None:
    write_env("DISCORD_TOKEN=hunter2\nCLUSTERS_DATA_FOLDER=blocked/data\n")
    Path("blocked").write_text("a file where a folder should be", encoding="utf-8")
    done = clusters("check")
    assert done.returncode == 1
    parts = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert "three parts" in parts["Token"]
    assert "CLUSTERS_OPERATOR and CLUSTERS_PRIVACY_CONTACT" in parts["Responsible"]
    assert "can't be written" in parts["Database"]
    assert "can't be written" in parts["Erasures"]
    assert "can't be written" in parts["Backups"]
    assert "hunter2" not in done.stdout + done.stderr


def test_check_finds_a_database_that_is_damaged_or_newer(migrated: Path) -> None:
    write_env(COMPLETE)
    assert "Database: good" in clusters("check").stdout
    with sqlite3.connect(migrated) as connection:
        connection.execute("UPDATE _yoyo_migration SET migration_id = '9999-later' WHERE migration_id LIKE '0001%'")
    connection.close()
    assert "newer than this version" in clusters("check").stdout
    migrated.write_bytes(b"no database" * 1000)
    assert "damaged or is no database" in clusters("check").stdout


@pytest.mark.usefixtures("migrated")
def test_check_sees_that_the_disk_has_no_room_for_a_backup() -> None:
    write_env(COMPLETE)
    full = (
        "import shutil, sys; from collections import namedtuple; from bot.__main__ import main\n"
        "shutil.disk_usage = lambda folder: namedtuple('Usage', 'total used free')(10**9, 10**9 - 1000, 1000)\n"
        "sys.exit(main(['check']))"
    )
    done = subprocess.run([sys.executable, "-c", full], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Backups: The disk of data/backups is full: the next one takes 0." in done.stdout


def test_check_looks_at_the_data_folder_also_where_the_database_lies_elsewhere() -> None:
    write_env(COMPLETE + "DATABASE_URL=sqlite:///elsewhere/bot.db\n")
    Path("data").mkdir()
    Path("data/erasures.key").touch()
    done = clusters("check")
    assert done.returncode == 1
    assert "Erasures: data/erasures.key is damaged" in done.stdout


def test_check_misses_the_program_that_makes_backups_of_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    write_env(COMPLETE + "DATABASE_URL=postgresql://bot@localhost:1/bot\n")
    monkeypatch.setenv("PATH", "nowhere")
    done = clusters("check")
    assert done.returncode == 1
    assert "Backups: pg_dump is needed for this and was not found" in done.stdout


@pytest.mark.parametrize("command", ["check", "migrate", "backup", f"calendar --server {'1' * 18}"])
def test_who_chose_postgresql_without_its_driver_is_told_how_to_install_it(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_env(COMPLETE + "DATABASE_URL=postgresql://bot@localhost:1/bot\n")
    Path("psycopg.py").write_text("raise ImportError", encoding="utf-8")
    Path("pg_dump").touch(mode=0o755)
    monkeypatch.setenv("PYTHONPATH", f"{Path.cwd()}:{ROOT}")
    monkeypatch.setenv("PATH", str(Path.cwd()), prepend=":")
    done = clusters(*command.split())
    assert done.returncode == 1
    assert "pip install --require-hashes -r requirements/postgres.lock" in done.stdout + done.stderr
    assert "died of an error" not in done.stderr


def test_wrong_settings_are_one_with_the_reason_on_standard_error() -> None:
    write_env("CLUSTERS_LOG_LEVEL=LOUD\n")
    for command in ("run", "migrate", "check", "backup"):
        done = clusters(command)
        assert (done.returncode, done.stdout) == (1, "")
        assert "CLUSTERS_LOG_LEVEL must be one of" in done.stderr
        assert "Traceback" not in done.stderr


def test_migrate_makes_a_database_with_every_migration() -> None:
    done = clusters("migrate")
    assert (done.returncode, done.stdout) == (0, "The database is up to date.\n")
    with sqlite3.connect("data/creative-clusters.db") as connection:
        applied = {row[0] for row in connection.execute("SELECT migration_id FROM _yoyo_migration")}
    connection.close()
    assert applied == set(read_migrations(MIGRATIONS))
    assert applied


def test_backup_needs_a_database() -> None:
    done = clusters("backup")
    assert done.returncode == 1
    assert "nothing to back up" in done.stderr


@pytest.mark.usefixtures("migrated")
def test_backup_takes_another_folder() -> None:
    done = clusters("backup", "--to", "elsewhere")
    assert done.returncode == 0
    (made,) = Path("elsewhere").iterdir()
    assert str(made) in done.stdout
    assert made.stat().st_mode & 0o077 == 0


def test_restore_brings_a_backup_back_and_keeps_what_was_there(migrated: Path) -> None:
    clusters("backup", "--to", "elsewhere")
    (made,) = Path("elsewhere").iterdir()
    migrated.write_bytes(b"no database" * 1000)
    done = clusters("restore", str(made))
    assert done.returncode == 1
    assert "Add --yes" in done.stderr
    done = clusters("restore", str(made), "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "is kept as" in done.stdout
    assert clusters("migrate").returncode == 0


@pytest.mark.usefixtures("migrated")
def test_restore_needs_no_data_folder_beside_a_database_elsewhere() -> None:
    clusters("backup", "--to", "elsewhere")
    (made,) = Path("elsewhere").iterdir()
    shutil.rmtree("data")
    write_env("DATABASE_URL=sqlite:///elsewhere/bot.db\n")
    done = clusters("restore", str(made), "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert {file.name for file in Path("data").iterdir()} == {"erasures.key"}


def test_restore_refuses_what_is_no_backup() -> None:
    Path("holiday.db").write_bytes(b"no database" * 1000)
    for file in ("holiday.db", "missing.db"):
        done = clusters("restore", file, "--yes")
        assert (done.returncode, done.stdout) == (1, "")
        assert file in done.stderr


def test_run_asks_for_someone_to_turn_to_and_for_a_token() -> None:
    done = clusters("run")
    assert done.returncode == 1
    assert "CLUSTERS_PRIVACY_CONTACT" in done.stderr
    write_env("CLUSTERS_PRIVACY_CONTACT=ask@example.org\n")
    done = clusters("run")
    assert done.returncode == 1
    assert "There is no token" in done.stderr


class WrongToken(BaseHTTPRequestHandler):
    """Discord, as it answers a token it does not know."""

    def do_GET(self) -> None:
        body = b'{"message": "401: Unauthorized", "code": 0}'
        self.send_response(401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        del format, args


def run_with_discord_at(port: int) -> list[str]:
    """`creative-clusters run`, for which Discord is at that port of this machine."""
    program = (
        f"import discord.http; discord.http.Route.BASE = 'http://127.0.0.1:{port}/api'\n"
        "import sys; from bot.__main__ import main; sys.exit(main(['run']))"
    )
    return [sys.executable, "-c", program]


def test_run_that_discord_refuses_is_seventy_eight_and_says_where_to_mend_it() -> None:
    write_env(COMPLETE)
    with HTTPServer(("127.0.0.1", 0), WrongToken) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            done = subprocess.run(
                run_with_discord_at(server.server_port), capture_output=True, text=True, check=False, timeout=60
            )
        finally:
            server.shutdown()
            thread.join()
    assert done.returncode == 78
    assert done.stderr.startswith("Discord does not accept the token.")
    assert TOKEN not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_waits_for_discord_and_stops_in_good_order_when_asked(number: signal.Signals) -> None:
    """Discord can't be reached: its host's name leads to a port where nobody listens."""
    write_env(COMPLETE)
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        command = run_with_discord_at(reserved.getsockname()[1])
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            for line in process.stderr:
                if "Discord can't be reached" in line:
                    break
            asked = time.monotonic()
            process.send_signal(number)
            rest = process.stderr.read()
    assert process.returncode == 0
    assert time.monotonic() - asked < 10
    assert TOKEN not in rest
    assert "Traceback" not in rest
