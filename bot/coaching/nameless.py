"""Spreadsheet files without what programs note in them of the people at the keyboard. Pure; slow for a large file."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Final

_DECLARED: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SCHEMAS: Final = b"http://schemas.openxmlformats.org/"

_PROPERTIES: Final[Mapping[str, bytes]] = {
    "core.xml": _DECLARED + b'<cp:coreProperties xmlns:cp="%spackage/2006/metadata/core-properties"/>' % _SCHEMAS,
    "app.xml": _DECLARED + b'<Properties xmlns="%sofficeDocument/2006/extended-properties"/>' % _SCHEMAS,
    "custom.xml": _DECLARED + b'<Properties xmlns="%sofficeDocument/2006/custom-properties"/>' % _SCHEMAS,
}
"""A file's properties without any: who wrote it, who saved it last, their company, and whatever else is put there."""

_FOLDER: Final = re.compile(rb'(<x15ac:absPath\b[^>]*?\burl=")[^"]+')
"""Where it lay on somebody's computer, mostly below their name."""


def nameless(file: bytes) -> bytes:
    """The same spreadsheet with its document properties empty; unchanged where there is nothing to take out."""
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            parts = [(part, archive.read(part)) for part in archive.infolist()]
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError):
        # No spreadsheet, so nothing that names anybody in this way.
        return file
    emptied = [_emptied(part.filename.lower(), content) for part, content in parts]
    if emptied == [content for _, content in parts]:
        return file
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for (part, _), content in zip(parts, emptied, strict=True):
            # Without the time at which it was saved, so that the same words are the same file.
            archive.writestr(zipfile.ZipInfo(part.filename), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _emptied(name: str, content: bytes) -> bytes:
    folder, _, plain = name.rpartition("/")
    if folder == "docprops":
        return _PROPERTIES.get(plain, content)
    return _FOLDER.sub(rb"\1", content) if name == "xl/workbook.xml" else content
