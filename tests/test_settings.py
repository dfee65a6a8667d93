"""Settings come from the environment, and a wrong one is explained without being repeated."""

import errno
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.errors import StartError
from bot.settings import Settings, load_settings

SECRET = "correct-horse-battery-staple"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "DISCORD_TOKEN", "DISCORD_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)


def env_file(text: str, mode: int = 0o600) -> Path:
    path = Path(".env")
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def refusal() -> str:
    with pytest.raises(StartError) as caught:
        load_settings()
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    return str(caught.value)


def test_everything_has_a_default_that_lives_in_the_data_folder() -> None:
    settings = load_settings()
    assert settings.database_url == "sqlite:///data/creative-clusters.db"
    assert settings.backups_folder == Path("data/backups")
    assert (settings.backup_keep_days, settings.log_level, settings.log_format) == (30, "INFO", "plain")


def test_an_absolute_data_folder_gives_four_slashes_and_quotes_what_a_url_needs() -> None:
    settings = Settings(data_folder=Path("/srv/the bot"))
    assert settings.database_url == "sqlite:////srv/the%20bot/creative-clusters.db"
    assert settings.backups_folder == Path("/srv/the bot/backups")


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    env_file("CLUSTERS_LOG_LEVEL=DEBUG\nCLUSTERS_DATA_FOLDER=/srv/bot\nDISCORD_TOKEN=\nEDITOR=vi\n", mode=0o644)
    monkeypatch.setenv("CLUSTERS_LOG_LEVEL", "ERROR")
    monkeypatch.setenv("DATABASE_URL", "postgresql://bot@db/clusters")
    settings = load_settings()
    assert settings.log_level == "ERROR"
    assert settings.backups_folder == Path("/srv/bot/backups")
    assert settings.database_url == "postgresql://bot@db/clusters"
    assert settings.discord_token is None


def test_code_gives_them_by_name_and_nothing_else_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLUSTERS_LOG_LEVEL", "ERROR")
    env_file("CLUSTERS_LOG_LEVEL=DEBUG\nDISCORD_TOKEN=" + SECRET)
    settings = Settings(database_url="sqlite:///x.db", discord_token=SecretStr("t"))
    assert (settings.database_url, settings.log_level) == ("sqlite:///x.db", "INFO")
    assert settings.token().get_secret_value() == "t"


def test_they_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Settings().log_level = "DEBUG"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "CLUSTERS_BACKUP_KEEP_DAYS=31",
            "CLUSTERS_BACKUP_KEEP_DAYS must be a whole number of days from 1 to 30.",
        ),
        (
            "CLUSTERS_BACKUP_KEEP_DAYS=soon",
            "CLUSTERS_BACKUP_KEEP_DAYS must be a whole number of days from 1 to 30.",
        ),
        ("CLUSTERS_LOG_LEVEL=LOUD", "CLUSTERS_LOG_LEVEL must be one of DEBUG, INFO, WARNING and ERROR."),
        ("CLUSTERS_LOG_FORMAT=xml", "CLUSTERS_LOG_FORMAT must be plain or json."),
        (f"DATABASE_URL=mysql://bot:{SECRET}@db", "DATABASE_URL must begin with sqlite:/// or postgresql://"),
        *(
            (f"DATABASE_URL=postgresql://bot:{raw}@db/bot", "In a password, write %40 for @, %2F for / and %25 for %.")
            for raw in (
                f"{SECRET}@x",
                f"x@{SECRET}",
                f"x/{SECRET}",
                f"12/{SECRET}",
                f"x/a?{SECRET}",
                f"{SECRET}%",
                "%1x",
            )
        ),
        (
            "CLUSTERS_LOG_LEVLE=INFO",
            "CLUSTERS_LOG_LEVLE is no setting of this bot; did you mean CLUSTERS_LOG_LEVEL?",
        ),
        (f"CLUSTERS_QQQ={SECRET}", "CLUSTERS_QQQ is no setting of this bot."),
        (f"DATABASE_URI={SECRET}", "DATABASE_URI is no setting of this bot; did you mean DATABASE_URL?"),
        ("DISCORD_TOKN=x", "DISCORD_TOKN is no setting of this bot; did you mean DISCORD_TOKEN?"),
        ("CLUSTER_OPERATOR=x", "CLUSTER_OPERATOR is no setting of this bot; did you mean CLUSTERS_OPERATOR?"),
        (f"EDITOR=vi\nDISCORD_TOKEN {SECRET}", "Line 2 of .env must be of the form NAME=value."),
        (
            f"DISCORD_TOKEN={SECRET}\nDISCORD_TOKEN_FILE=t",
            "DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set",
        ),
    ],
)
def test_what_is_wrong_is_named_with_what_to_write(line: str, told: str) -> None:
    env_file(line)
    assert told in refusal()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://bot:a%40b%2Fc%25d:e#f?g@db.example.org:5432/bot?sslmode=verify-full&application_name=bot",
        "postgresql://bot@/bot?host=/run/postgresql",
        "postgres://bot:x@[::1]:5432,db2:5433/bot",
        "postgresql:///bot",
        "postgresql://",
    ],
)
def test_an_address_of_postgresql_is_taken_in_every_form_that_is_clear(url: str) -> None:
    assert Settings(database_url=url).database_url == url


def test_all_that_is_wrong_is_told_at_once() -> None:
    env_file("CLUSTERS_LOG_LEVEL=LOUD\nCLUSTERS_BACKUP_KEEP_DAYS=no\nCLUSTERS_FOO=1")
    assert len(refusal().splitlines()) == 4


def test_every_setting_has_a_hint() -> None:
    env_file("\n".join(f"CLUSTERS_{field.upper()}=x" for field in Settings.model_fields))
    assert "log_level" not in refusal()


def test_no_token_says_where_to_get_one() -> None:
    with pytest.raises(StartError, match=r"no token.*DISCORD_TOKEN=.*https://discord.com/developers"):
        Settings().token()


def test_a_token_in_the_file_is_for_its_owner_alone() -> None:
    env_file(f"DISCORD_TOKEN={SECRET}", mode=0o640)
    with pytest.raises(StartError, match=r"chmod 600 \.env"):
        load_settings()
    env_file(f"DISCORD_TOKEN={SECRET}")
    assert load_settings().token().get_secret_value() == SECRET


def test_a_token_in_small_letters_is_for_its_owner_alone() -> None:
    env_file(f"discord_token={SECRET}", mode=0o640)
    with pytest.raises(StartError, match=r"chmod 600 \.env"):
        load_settings()


def test_what_other_programs_find_in_the_environment_is_their_business(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URLS", "x")
    load_settings()


def test_a_file_that_can_not_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    env_file("").write_bytes(f"CLUSTERS_OPERATOR=Größe {SECRET}".encode("latin-1"))
    assert "/.env is not written in UTF-8." in refusal()

    def refuse(*_args: object, **_more: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    with pytest.raises(
        StartError, match=r"/\.env can't be read \(Permission denied\)\. Start the bot in its own folder"
    ):
        load_settings()


def test_a_token_file_is_for_its_owner_alone() -> None:
    path = Path("token")
    settings = Settings(discord_token_file=path)
    with pytest.raises(StartError, match="can't be found"):
        settings.token()
    path.write_text(f" {SECRET}\n", encoding="utf-8")
    path.chmod(0o644)
    with pytest.raises(StartError, match="chmod 600 token"):
        settings.token()
    path.chmod(0o600)
    assert settings.token().get_secret_value() == SECRET
    path.write_text(" \n", encoding="utf-8")
    with pytest.raises(StartError, match="is empty"):
        settings.token()
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(StartError, match="can't be read"):
        settings.token()


def test_secrets_are_not_shown() -> None:
    settings = Settings(discord_token=SecretStr(SECRET), database_url=f"postgresql://bot:{SECRET}@db/clusters")
    assert SECRET not in repr(settings) + str(settings)
