"""What a new text of a published release corrects: told in every locale, and confirmed; for `correct` and `facts`."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressflow.cli._newsroom import engine_at_hand, newsroom
from pressflow.cli._say import findings_text, say, tell, tell_bill
from pressflow.config import Settings
from pressflow.errors import PublicationError
from pressflow.lock import newsroom_lock

if TYPE_CHECKING:
    from pressflow.publication.propose import Proposal
    from pressflow.publication.values import Publication

_LOCALE = re.compile(r"(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=(?P<text>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """A published release, and how a person wants its new text to be looked at.

    words: no fact was wrong, she says. own: what readers are told in her own words, by locale.
    buys: the engine translates what has no translation, as a release would.
    """

    folder: Path
    known: Publication
    settings: Settings
    now: datetime
    words: bool = False
    buys: bool = False
    own: Mapping[str, str] = field(default_factory=dict)


def propose_correction(case: Case) -> Proposal:
    """What she is asked to confirm."""
    from pressflow.publication.propose import propose

    settings, out = case.settings, case.settings.cache / "correct"
    engine = engine_at_hand(settings) if case.buys else None
    try:
        with newsroom(settings, engine) as shared:
            return propose(case.folder, case.known, shared, out, case.now, words=case.words, write=case.buys)
    finally:
        tell_bill(engine)
        shutil.rmtree(out, ignore_errors=True)


def settle(case: Case, name: str | None, *, asks: bool = False) -> tuple[Proposal, bool]:
    """The proposal, and whether it is confirmed now: by `name`, None for nobody.

    asks: the note is shown first, and a person at a terminal says yes to it. Nobody waits for her meanwhile: an embargo
    may end. Raises PublicationError if the release was published anew since it was read.
    """
    with newsroom_lock(case.settings):
        proposal = propose_correction(case)
    open_ = is_open(proposal, case)
    if asks and open_:
        say(notes_text(notes(proposal, case)))
    if name is None or not open_ or (asks and not _agrees()):
        return proposal, False
    with newsroom_lock(case.settings):  # a run that publishes writes the record too
        _confirm(case, proposal, name)
    return proposal, True


def is_open(proposal: Proposal, case: Case) -> bool:
    """Whether there is something to confirm."""
    return not proposal.findings and not proposal.same and bool(proposal.changes or case.words or case.own)


def _agrees() -> bool:
    print("Is this what readers are to be told? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes", "j", "ja")


def at_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _confirm(case: Case, proposal: Proposal, name: str) -> None:
    from pressflow.publication.history import confirm
    from pressflow.publication.record import load_publication, save_publication

    now = load_publication(case.folder)
    if now is None or now.versions != case.known.versions:
        fix = f"read the note again: pressflow correct {case.known.slug}"
        raise PublicationError("the release was published anew meanwhile", fix, case.known.at)
    save_publication(case.folder, confirm(now, proposal.texts, proposal.changes, name, case.own))


def notes(proposal: Proposal, case: Case) -> dict[str, tuple[str, ...]]:
    """What readers of each locale will be told; nothing where nothing was wrong."""
    from pressflow.render._notices import correction_lines

    told = [tag for tag in case.settings.locales if proposal.changes or tag in case.own]
    return {tag: correction_lines(proposal.changes, tag, case.own.get(tag, "")) for tag in told}


def notes_text(told: dict[str, tuple[str, ...]]) -> str:
    return "\n".join("\n".join([f"{tag}:", *(f"  {line}" for line in lines)]) for tag, lines in told.items())


def refused(proposal: Proposal) -> bool:
    """True, and said why, if the new text itself does not pass."""
    if proposal.findings:
        say(findings_text(proposal.findings))
        tell("not yet: the new text must pass before it can correct the old one")
    return bool(proposal.findings)


def answer(proposal: Proposal, case: Case, *, confirmed: bool) -> dict[str, Any]:
    """The same as JSON."""
    return {"confirmed": confirmed, "notes": notes(proposal, case), "changes": proposal.changes}


def texts_by_locale(given: Sequence[str], settings: Settings) -> dict[str, str]:
    """`de=TEXT`, `en-GB=TEXT` by locale; a text without one of the newsroom's locales before it is the source's."""
    texts: dict[str, str] = {}
    for text in given:
        match = _LOCALE.fullmatch(text)
        tag, words = (match["tag"], match["text"]) if match and match["tag"] in settings.locales else ("", text)
        texts[tag or settings.source] = " ".join(words.split())
    return texts
