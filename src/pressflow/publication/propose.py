"""What the text in a release's folder would correct about what is out: read, checked and told, nothing written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressflow.errors import PublicationError
from pressflow.facts.sheet import NAME, load_sheet
from pressflow.model import Finding
from pressflow.pipeline import Newsroom, publish
from pressflow.publication.history import is_same, text_hashes
from pressflow.publication.keep import version_folder, what_differs
from pressflow.publication.values import Change, Publication
from pressflow.publication.words import Narrator


@dataclass(frozen=True, slots=True)
class Proposal:
    """texts: locale -> hash of the new text. same: it is the one that is out. changes: what it corrects.

    findings: what speaks against the new text itself; with any, nothing else is told.
    """

    texts: Mapping[str, str]
    same: bool = False
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()


def propose(
    folder: Path, known: Publication, newsroom: Newsroom, out: Path, now: datetime, *, words: bool, write: bool = False
) -> Proposal:
    """What a person is asked to confirm. out: a folder for files that nobody needs. words: only words differ, she says.

    write: whether bilingual files are brought up to date, as they must be if the newsroom has an engine that costs.

    Raises PublicationError if the version that is out was not kept, and something other than words may differ.
    """
    results = list(publish(folder, newsroom, out, now=now, write=write))
    stages = [r for r in results if r.stage in ("source", "translation")]
    if any(not r.verdict.passed for r in stages):
        return Proposal({}, findings=tuple(f for r in stages if not r.verdict.passed for f in r.verdict.findings))
    translations = [r.translation for r in stages if r.translation]
    texts, sheet = text_hashes(translations), load_sheet(folder / NAME)
    assert sheet  # its verdict passed
    if words or is_same(known, texts):
        return Proposal(texts, same=is_same(known, texts))
    differing, version = what_differs(folder, known, sheet), version_folder(folder, known)
    if differing is None:
        raise PublicationError(
            f"the fact sheet of the version that is public is not in {version.as_posix()} any more",
            "restore it from your archive (git); or, if no fact was wrong, confirm with --words",
            known.at,
        )
    narrator = Narrator(newsroom.extractor, newsroom.terms, newsroom.settings.source)
    return Proposal(texts, changes=narrator.changes(differing, version, translations))
