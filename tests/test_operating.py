"""The operator's guide, the service and the example of the settings say what is true of the code."""

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import discord
import pytest

import bot
from bot.settings import KEEP_DAYS, Settings, load_settings, variable_of

ROOT = Path(bot.__file__).parents[1]
GUIDE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "deploy" / "env.example").read_text(encoding="utf-8")

# Discord's words for them, as they stand in the guide.
PERMISSIONS = {
    "View Channels": discord.Permissions(view_channel=True),
    "Send Messages": discord.Permissions(send_messages=True),
    "Embed Links": discord.Permissions(embed_links=True),
    "Attach Files": discord.Permissions(attach_files=True),
    "Read Message History": discord.Permissions(read_message_history=True),
    "Create Private Threads": discord.Permissions(create_private_threads=True),
    "Create Public Threads": discord.Permissions(create_public_threads=True),
    "Send Messages in Threads": discord.Permissions(send_messages_in_threads=True),
    "Create Events": discord.Permissions(create_events=True),
}


def test_the_invitation_asks_for_what_the_guide_lists() -> None:
    table = re.findall(r"^\| ([A-Z][A-Za-z ]+) \|", GUIDE, re.MULTILINE)
    listed = [name for name in table if name in PERMISSIONS]
    assert listed == list(PERMISSIONS)
    least = sum(permission.value for permission in PERMISSIONS.values())
    assert f"&permissions={least}\n" in GUIDE
    assert f"`{least | discord.Permissions(manage_channels=True).value}`" in GUIDE


def test_every_variable_is_explained_and_in_the_example() -> None:
    for field in Settings.model_fields:
        assert f"| `{variable_of(field)}` |" in GUIDE
    assert set(re.findall(r"^#?([A-Z_]+)=", EXAMPLE, re.MULTILINE)) == {
        variable_of(field) for field in Settings.model_fields if field != "discord_token_file"
    }
    assert f"1 to {KEEP_DAYS} days" in GUIDE


@pytest.mark.parametrize("commented", [True, False])
def test_the_example_is_a_good_start(commented: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = EXAMPLE if commented else re.sub(r"^#([A-Z_]+=)", r"\1", EXAMPLE, flags=re.MULTILINE)
    path = Path(".env")
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    settings = load_settings()
    assert settings.data_folder == Path("data")
    assert settings.discord_token is None


def read_service() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue] - names are told apart by case
    parser.read(ROOT / "deploy" / "creative-clusters.service", encoding="utf-8")
    return parser["Service"]


def test_the_service_does_not_knock_again_when_discord_refuses() -> None:
    service = read_service()
    assert service["RestartPreventExitStatus"] == "78"
    assert service["ExecStart"].endswith("/creative-clusters run")
    assert "\nREFUSED: Final = 78\n" in (ROOT / "bot" / "cli" / "run.py").read_text(encoding="utf-8")
    assert "| 78 |" in GUIDE


def test_the_guide_says_how_the_service_may_write_elsewhere() -> None:
    service = read_service()
    assert service["ProtectSystem"] == "strict"
    assert f"in `/var/lib/{service['StateDirectory']}` alone" in GUIDE
    assert "\nReadWritePaths=/" in GUIDE


def test_every_file_that_the_bot_reads_is_in_the_package() -> None:
    """Who installs it without its folder would else miss the dialogues, the texts, or the migrations."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = project["tool"]["setuptools"]["package-data"]["*"]
    files = [
        path
        for room in ("bot", "cogs", "migrations")
        for path in (ROOT / room).rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    assert len(files) > 100
    assert [path for path in files if not any(path.match(pattern) for pattern in shipped)] == []


def test_an_installation_holds_nothing_of_the_version_before(tmp_path: Path) -> None:
    """Else who goes back keeps the newer version's migrations, and the older program takes the newer database."""
    for name in ("pyproject.toml", "setup.py", "README.md"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    for name in ("bot/__init__.py", "migrations/0001-first.sql", "build/lib/migrations/0002-newer.sql"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.touch()
    (tmp_path / "migrations" / "__init__.py").touch()
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "."]
    subprocess.run(build, cwd=tmp_path, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert [name for name in names if name.endswith(".sql")] == ["migrations/0001-first.sql"]
