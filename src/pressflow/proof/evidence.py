"""Gathers what a proof is made from: the stages run once more, their files made beside the site and thrown away."""

from __future__ import annotations

import hashlib
import platform
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pressflow
from pressflow.config import Settings
from pressflow.errors import PublicationError
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import NAME, load_sheet
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Release
from pressflow.pipeline import Newsroom, Result, publish
from pressflow.proof import Evidence, Hashed, Output, Translated
from pressflow.publication.folder import own_files

_PACKAGES = ("spacy", "babel")
_SHARED = ("newsroom.toml", "terms.csv")
_NEVER = datetime(9998, 1, 1, tzinfo=UTC)  # files are checked before their embargo ends; nobody sees them


def gather(folder: Path, newsroom: Newsroom, locales: Sequence[str]) -> Evidence:
    """The evidence on the release in `folder`, of the locales that are wanted. Writes to the caches only."""
    settings = newsroom.settings
    settings.cache.mkdir(parents=True, exist_ok=True)
    out = Path(tempfile.mkdtemp(prefix="proof-", dir=settings.cache))
    try:
        results, outputs = [], []
        for result in publish(folder, newsroom, out, now=_NEVER, write=False):
            results.append(result)
            if result.stage == "file" and result.locale in locales:
                outputs.append(_output(result, out, settings.public))
    finally:
        shutil.rmtree(out, ignore_errors=True)
    release, known = results[0].release, results[0].publication
    if known and known.withdrawal:
        raise PublicationError(f"{known.slug} was withdrawn: nothing of its text is out", "see the record", known.at)
    return Evidence(
        release=release,
        facts=extract_facts(release, newsroom.extractor),
        sheet=load_sheet(folder / NAME),
        source=results[0].verdict,
        translated=tuple(_translated(results[1:], folder, locales)),
        outputs=tuple(outputs),
        inputs=tuple(_inputs(folder, release, settings)),
        versions=_versions(),
        engine=settings.engine,
        review=settings.review,
    )


def _translated(results: Iterable[Result], folder: Path, locales: Sequence[str]) -> Iterator[Translated]:
    for result in results:
        wanted = result.stage == "translation" and result.locale in locales and result.locale != result.release.locale
        if wanted and result.translation:
            path = folder / f"{result.locale}.xlf"
            yield Translated(result.translation, result.verdict, _engines(path))


def _engines(path: Path) -> dict[str, str]:
    """Segment id -> the engine (or memory) whose words it has, where the bilingual file says so."""
    if not path.exists():
        return {}
    return {f"{u.id}.{s.id}": s.origin for u in read_bilingual(path).units for s in u.segments if s.origin}


def _output(result: Result, out: Path, public: Path) -> Output:
    made, published = _hashed(out / result.file, out), public / result.file
    same = published.is_file() and _hashed(published, public).sha256 == made.sha256
    state = "same" if same else "other" if published.is_file() else ""
    return Output(Hashed(made.path, made.sha256, made.size, state), result.locale, result.verdict)


def _inputs(folder: Path, release: Release, settings: Settings) -> Iterator[Hashed]:
    """The release's own files, the boilerplates it includes, settings and terms; sorted by path."""
    boilerplates = settings.releases / "boilerplates"
    included = {Path(b.at.file).stem for b in release.blocks if Path(b.at.file).parent == boilerplates}
    paths = [
        *own_files(folder),
        *(p for p in boilerplates.glob("*") if p.name.partition(".")[0] in included),
        *(settings.releases / name for name in _SHARED),
    ]
    yield from (_hashed(path, settings.root) for path in sorted(paths) if path.is_file())


def _hashed(path: Path, root: Path) -> Hashed:
    content = path.read_bytes()
    return Hashed(path.relative_to(root).as_posix(), hashlib.sha256(content).hexdigest(), len(content))


def _versions() -> tuple[tuple[str, str], ...]:
    own = (("pressflow", pressflow.__version__), ("Python", platform.python_version()))
    return (*own, *((name, version(name)) for name in _PACKAGES))
