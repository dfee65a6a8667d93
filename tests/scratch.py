"""Where the tests put their files: in memory, where the machine has room for that.

Thousands of databases are opened and backed up, and a disk is asked each time whether all of it has arrived.
"""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - memory that Linux shows as a folder; files in it get random names
_ROOM = 2 * 2**30
"""Bytes that have to be free there; containers often have 64 MB."""


def use_memory() -> None:
    """Let pytest's folders, PostgreSQL's and those of subprocesses lie there, unless `TMPDIR` says where."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.R_OK | os.W_OK | os.X_OK):
        return
    if shutil.disk_usage(MEMORY).free >= _ROOM:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # asked for anew
