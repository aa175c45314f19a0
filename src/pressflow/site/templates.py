"""Which templates concern the newsroom's own pages alone: a new colour in site.css makes no release stale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

# What no release is made from, unless a template of the newsroom's own reads it in.
_APART = frozenset((
    "front.html", "search.html", "root.html", "site.css", "site.js", "icon.svg", "proof.html", "proof.css",
    "build_release_docx.py", "share.LICENSE.txt",
))  # fmt: skip
_READS = re.compile(r"{%-?\+?\s*(?:include|import|from|extends)\s+(.*?)%}", re.DOTALL)
_NAME = re.compile(r"""["']([^"']*)["']""")


def concerning_releases(folder: Path, digests: Mapping[str, str]) -> dict[str, str]:
    """Of the templates in `folder` (path -> hash) those that a release may be made from."""
    apart = _APART - _read_in(folder)
    return {path: digest for path, digest in digests.items() if Path(path).name not in apart}


def _read_in(folder: Path) -> frozenset[str]:
    """The names that templates of releases read in; all where one reads in what only it knows."""
    names: set[str] = set()
    for path in sorted(folder.glob("*.html")) if folder.is_dir() else ():
        if path.name in _APART:
            continue
        for tag in _READS.findall(path.read_text("utf-8", "replace")):
            found = _NAME.findall(tag)
            if not found:
                return _APART
            names.update(Path(name).name for name in found)
    return frozenset(names)
