"""Media types by the names of files, the same on every machine: Python's own table grows with what a system adds."""

from __future__ import annotations

from pathlib import PurePath

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_BY_SUFFIX = {
    ".css": "text/css",
    ".docx": DOCX,
    ".gif": "image/gif",
    ".html": "text/html",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webp": "image/webp",
    ".xml": "application/xml",
    ".zip": "application/zip",
}


def media_type(name: str) -> str:
    """The type of the file called `name`; `application/octet-stream` if that says nothing."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), "application/octet-stream")
