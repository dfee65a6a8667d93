"""What the operator decides, checked before anything starts."""

import difflib
import io
import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Self
from urllib.parse import quote

from dotenv.parser import parse_stream
from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import StartError
from bot.logs import LogFormat, LogLevel
from bot.storage.backup import KEEP_DAYS
from bot.storage.urls import sqlite_path

PREFIX: Final = "CLUSTERS_"

_ENV_FILE: Final = Path(".env")
_NOT_OWNER: Final = 0o077
_NEARLY: Final = 0.87
_DATABASE: Final = "creative-clusters.db"


def _database_url(url: str) -> str:
    try:
        sqlite_path(url)
    except StartError as error:
        raise ValueError("not a database") from error
    return url


class Settings(BaseModel):
    """The settings: `Settings(...)` takes what it is given, `load_settings()` reads environment and `.env`.

    There, each has a variable named `CLUSTERS_` and the field's name in capitals, but for `DATABASE_URL`,
    `DISCORD_TOKEN` and `DISCORD_TOKEN_FILE`, whose names are customary.

    Attributes:
        data_folder: Where it is recorded who was erased, and the database and the backups unless told otherwise.
        database_url: `sqlite:///path` or `postgresql://...`; a file in the data folder by default.
        backups_folder: Where backups are kept; `backups` in the data folder by default.
        backup_keep_days: After how many days a backup is deleted.
        log_level: The least that is logged.
        log_format: "plain" lines for people, or "json" for a collector.
        operator: Who runs the bot and is responsible under the GDPR: a name, and where they are.
        privacy_contact: An address members can write to about their data.
        discord_token: The bot's token.
        discord_token_file: A file with the token instead, which only its owner may read.
    """

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, validate_by_name=True, validate_by_alias=True)

    data_folder: Path = Path("data")
    database_url: Annotated[str, AfterValidator(_database_url)] = Field(
        default="", validation_alias=AliasChoices("DATABASE_URL"), repr=False
    )
    backups_folder: Path = Path()
    backup_keep_days: int = Field(default=KEEP_DAYS, ge=1, le=KEEP_DAYS)
    log_level: LogLevel = "INFO"
    log_format: LogFormat = "plain"
    operator: str = ""
    privacy_contact: str = ""
    discord_token: SecretStr | None = Field(default=None, validation_alias=AliasChoices("DISCORD_TOKEN"))
    discord_token_file: Path | None = Field(default=None, validation_alias=AliasChoices("DISCORD_TOKEN_FILE"))

    @model_validator(mode="before")
    @classmethod
    def _place_in_data_folder(cls, given: dict[str, Any]) -> dict[str, Any]:
        folder = Path(given.get("data_folder", cls.model_fields["data_folder"].default))
        url = f"sqlite:///{quote(str(folder / _DATABASE))}"
        named = {"database_url", "DATABASE_URL"} & given.keys()
        return {"backups_folder": folder / "backups"} | ({} if named else {"database_url": url}) | given

    @model_validator(mode="after")
    def _one_token(self) -> Self:
        if self.discord_token is not None and self.discord_token_file is not None:
            raise ValueError("two tokens")
        return self

    def token(self) -> SecretStr:
        """The bot's token, from the environment or from its file.

        Raises:
            StartError: There is none, or its file can't be read, or others could read it.
        """
        if self.discord_token is not None:
            return self.discord_token
        if self.discord_token_file is None:
            raise StartError(
                "There is no token. Write DISCORD_TOKEN=... to .env, with the token from the page Bot of "
                "your application at https://discord.com/developers/applications."
            )
        refuse_if_readable_by_others(self.discord_token_file)
        try:
            token = self.discord_token_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            message = f"The file named by DISCORD_TOKEN_FILE, {self.discord_token_file}, can't be read."
            raise StartError(message) from error
        if not token:
            message = f"The file named by DISCORD_TOKEN_FILE, {self.discord_token_file}, is empty."
            raise StartError(message)
        return SecretStr(token)


class _Environment(Settings, BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=_ENV_FILE, env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore"
    )


def load_settings() -> Settings:
    """Read the settings from the environment and, where it says nothing, from `.env` in the working folder.

    Raises:
        StartError: With a line for every variable that is wrong: which, what is wrong, what to write.
    """
    written = _read_env_file()
    if written.get("DISCORD_TOKEN"):
        refuse_if_readable_by_others(_ENV_FILE)
    problems = _misspelt(written, os.environ)
    try:
        settings = _Environment()
    except ValidationError as error:
        problems += [_explain(detail["loc"]) for detail in error.errors(include_input=False)]
        raise _refusal(problems) from None  # the cause might show what was given, such as a password
    if problems:
        raise _refusal(problems)
    return settings


def _read_env_file() -> dict[str, str | None]:
    """What is written in the file, by names in capitals; nothing where there is none."""
    try:
        text = _ENV_FILE.read_text(encoding="utf-8-sig") if _ENV_FILE.is_file() else ""
    except OSError as error:
        message = (
            f"{_ENV_FILE.absolute()} can't be read ({error.strerror}). Start the bot in its own folder, and as the "
            "user to whom the file belongs."
        )
        raise StartError(message) from error
    except UnicodeDecodeError:
        message = f"{_ENV_FILE.absolute()} is not written in UTF-8. Save it again with this encoding."
        raise StartError(message) from None  # the cause holds all that is in the file
    lines = list(parse_stream(io.StringIO(text)))
    if broken := [line.original.line for line in lines if line.error]:
        raise _refusal([f"Line {number} of {_ENV_FILE} must be of the form NAME=value." for number in broken])
    return {line.key.upper(): line.value for line in lines if line.key}


def refuse_if_readable_by_others(path: Path) -> None:
    """Refuse to go on with a secret that other users of the machine can read.

    Raises:
        StartError: They can, or the file is missing.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        message = f"The file {path} can't be found or read. Look at DISCORD_TOKEN_FILE."
        raise StartError(message) from error
    if mode & _NOT_OWNER:
        message = f"Other users of this machine can read the token in {path}. Run: chmod 600 {path}"
        raise StartError(message)


_HINTS: Final[Mapping[str, str]] = {
    "data_folder": "must be the path of a folder, for example data",
    "database_url": (
        "must begin with sqlite:/// or postgresql://, for example sqlite:///data/bot.db or "
        "postgresql://NAME:PASSWORD@localhost/NAME. In a password, write %40 for @, %2F for / and %25 for %"
    ),
    "backups_folder": "must be the path of a folder, for example data/backups",
    "backup_keep_days": f"must be a whole number of days from 1 to {KEEP_DAYS}",
    "log_level": "must be one of DEBUG, INFO, WARNING and ERROR",
    "log_format": "must be plain or json",
    "operator": "must be a text, for example: Example Association, Rostock, Germany",
    "privacy_contact": "must be a text, for example an e-mail address",
    "discord_token": "must be the token from the page Bot of your application at Discord",
    "discord_token_file": "must be the path of a file",
}


def _explain(location: tuple[int | str, ...]) -> str:
    if not location:
        return "DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set; leave one of them out."
    name = str(location[0]).lower().removeprefix(PREFIX.lower())
    return f"{variable_of(name)} {_HINTS[name]}."


def variable_of(field: str) -> str:
    """The name of the environment variable that gives a field its value."""
    alias = Settings.model_fields[field].validation_alias
    return str(alias.choices[0]) if isinstance(alias, AliasChoices) else f"{PREFIX}{field.upper()}"


def _misspelt(written: Collection[str], environment: Collection[str]) -> list[str]:
    """Names that are no setting: those with the bot's prefix and, in its own file, those that are nearly one."""
    known = {variable_of(field) for field in Settings.model_fields}
    # Without the prefix, which all share and which would make everything look alike.
    short = {name.removeprefix(PREFIX): name for name in known}
    problems: list[str] = []
    for name in sorted({*written, *map(str.upper, environment)} - known):
        if name.startswith(PREFIX):
            close = [short[each] for each in difflib.get_close_matches(name.removeprefix(PREFIX), short, n=1)]
        else:
            # Another program may have a name like that in the environment.
            close = difflib.get_close_matches(name, known, n=1, cutoff=_NEARLY) if name in written else []
        if close or name.startswith(PREFIX):
            meant = f"; did you mean {close[0]}?" if close else "."
            problems.append(f"{name} is no setting of this bot{meant}")
    return problems


def _refusal(problems: list[str]) -> StartError:
    return StartError("\n".join(["The settings (environment and .env) need mending:", *problems]))
