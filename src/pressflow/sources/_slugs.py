"""The names that releases may have: they are folders here and addresses on the site."""

from __future__ import annotations

import re

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._words import words

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAX_SLUG = 120
# names that mean something else: to the site, to the newsroom's folder, to Windows
_RESERVED = words("topics media boilerplates archive assets public feed index con prn aux nul") | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}


def checked_slug(name: str, file: str) -> str:
    """`name`, if a release may be called so. Raises SourceError if not; file: where it stands."""
    if not _SLUG.fullmatch(name) or len(name) > _MAX_SLUG or name in _RESERVED:
        raise SourceError(
            f"{name!r} cannot be the name of a release",
            "use lower-case letters, digits and hyphens: 2026-03-12-annual-meeting",
            Position(file),
        )
    return name
