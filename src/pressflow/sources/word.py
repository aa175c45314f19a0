"""Word documents (.docx): read from their XML as a reader of the document sees them, every open change accepted."""

from __future__ import annotations

from pressflow.sources._docx_package import MAX_BYTES
from pressflow.sources._paragraph import Source

__all__ = ["BINARY", "MAX_BYTES", "SUFFIXES", "paragraphs"]

SUFFIXES = (".docx", ".docm")
BINARY = True


def paragraphs(content: bytes, file: str) -> Source:
    """What a Word document says. Raises SourceError for a file that is none, or that could do harm."""
    from pressflow.sources._docx_read import read_document  # most sources are no Word documents

    return read_document(content, file)
