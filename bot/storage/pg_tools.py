"""What PostgreSQL needs beside the bot: its driver, and its own programs for dumping and restoring."""

import importlib
import os
import shutil
import subprocess
from typing import Any

from bot.errors import StartError

SCRATCH = "creative_clusters_restoring"
"""The schema in which a backup is made ready before it takes its place: no part of the data, nor of a backup."""


def require_driver() -> None:
    """Make sure that the driver, an optional extra, can be imported.

    Raises:
        StartError: It can't.
    """
    try:
        for module in ("psycopg", "psycopg_pool"):
            importlib.import_module(module)
    except ImportError as error:
        message = (
            "DATABASE_URL names a PostgreSQL server, but its driver is missing. In the bot's folder, run: "
            ".venv/bin/pip install --require-hashes -r requirements/postgres.lock"
        )
        raise StartError(message) from error


def find_tool(name: str) -> str:
    """The path of one of PostgreSQL's programs.

    Raises:
        StartError: It is not there.
    """
    program = shutil.which(name)
    if program is None:
        message = (
            f"{name} is needed for this and was not found. Install PostgreSQL's client programs "
            "(on Debian: apt install postgresql-client), of the server's version or newer."
        )
        raise StartError(message)
    return program


def run_tool(name: str, *arguments: str, url: str | None = None) -> str:
    """Run one of PostgreSQL's programs, on the database of the URL where it needs one, and give its output.

    The password goes through the environment, as a list of processes shows arguments to everyone.

    Raises:
        StartError: The program or the driver is not there, or it failed, or the URL makes no sense.
    """
    environment = dict(os.environ)
    command = [find_tool(name), *arguments]
    if url is not None:
        require_driver()
        from psycopg import ProgrammingError  # noqa: PLC0415 - an optional extra
        from psycopg.conninfo import conninfo_to_dict, make_conninfo  # noqa: PLC0415

        try:
            described: dict[str, Any] = dict(conninfo_to_dict(url))
        except ProgrammingError as error:
            message = f"DATABASE_URL can't be understood: {str(error).strip()}"
            raise StartError(message) from error
        environment["PGPASSWORD"] = described.pop("password", environment.get("PGPASSWORD", ""))
        command.append(f"--dbname={make_conninfo(**described)}")
    done = subprocess.run(  # noqa: S603 - our own arguments, no shell
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = f"{name} failed: {done.stderr.strip()}"
        raise StartError(message)
    return done.stdout
