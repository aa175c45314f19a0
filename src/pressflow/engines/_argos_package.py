"""A package of Argos Translate: a folder, or a zip archive of one, with a model, a tokenizer and what it is for."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pressflow.errors import ConfigError
from pressflow.model import Position

_PIVOT = "en"
_LARGEST = 4 << 30  # bytes that an archive may unpack to


@dataclass(frozen=True, slots=True)
class Package:
    """One model. source, target: languages as Argos writes them. prefix: a token that the model wants to begin with."""

    path: Path  # the folder
    source: str
    target: str
    prefix: str = ""

    @property
    def name(self) -> str:
        return f"{self.source} -> {self.target}"

    @property
    def model(self) -> Path:
        return self.path / "model"

    @property
    def tokenizer(self) -> Path:
        return self.path / "sentencepiece.model"


def find_route(packages: Sequence[Package], source: str, target: str) -> tuple[Package, ...]:
    """The models from one locale to another: one, or two by way of English; empty if there are none."""
    here, there = source.split("-")[0].lower(), target.split("-")[0].lower()
    names = (target.lower(), there)  # pt-br before pt
    pairs = {(p.source, p.target.lower()): p for p in reversed(packages)}
    direct = next((pairs[here, name] for name in names if (here, name) in pairs), None)
    if direct:
        return (direct,)
    first = pairs.get((here, _PIVOT))
    second = next((pairs[_PIVOT, name] for name in names if (_PIVOT, name) in pairs), None)
    return (first, second) if first and second and there != _PIVOT else ()


def read_package(path: Path, cache: Path, named: Position) -> Package:
    """The package at `path`; an archive is unpacked once, below `cache`. Raises ConfigError with the fix.

    named: where the path was written, for the message.
    """
    name = path.as_posix()
    if not path.exists():
        raise ConfigError(f"there is no Argos package {name}", "put it there, or mend the path", named)
    folder = path if path.is_dir() else _unpacked(path, cache, named)
    try:
        told = json.loads((folder / "metadata.json").read_text("utf-8"))
        source, target, prefix = told["from_code"], told["to_code"], told.get("target_prefix") or ""
    except (OSError, ValueError, KeyError, TypeError) as error:
        fix = "get it again from the package index of Argos Translate"
        raise ConfigError(f"{name} is no Argos package: its metadata.json cannot be read", fix, named) from error
    package = Package(folder, str(source), str(target), str(prefix))
    if not package.model.is_dir() or not package.tokenizer.is_file():
        kind = (
            "its words are cut by BPE, not by SentencePiece" if (folder / "bpe.model").exists() else "parts are missing"
        )
        raise ConfigError(f"the Argos package {name} cannot be used: {kind}", "get a newer one", named)
    return package


def _unpacked(path: Path, cache: Path, named: Position) -> Path:
    """The folder in the archive, unpacked where a changed archive goes elsewhere."""
    stat = path.stat()
    mark = hashlib.sha256(f"{path.resolve()}|{stat.st_size}|{stat.st_mtime_ns}".encode()).hexdigest()[:16]
    home = cache / f"{path.stem}-{mark}"
    try:
        if not home.exists():
            _unpack(path, home)
        rooms = [p.parent for p in sorted(home.glob("**/metadata.json"))]
        return min(rooms, key=lambda room: len(room.parts))
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        fix = "get it again from the package index of Argos Translate"
        raise ConfigError(f"{path.as_posix()} is no Argos package: {error}", fix, named) from error


def _unpack(path: Path, home: Path) -> None:
    """All files of the archive in `home`, whole or not at all."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory(dir=home.parent) as beside:
        if sum(info.file_size for info in archive.infolist()) > _LARGEST:
            raise ValueError("it is too large")
        archive.extractall(beside)  # which lets no name lead out of the folder
        try:
            os.replace(beside, home)  # noqa: PTH105 - the plain call is what the promise rests on
        except OSError:
            if not home.exists():  # else another run was faster
                raise
        else:
            Path(beside).mkdir(exist_ok=True)  # for the context manager to remove
    shutil.rmtree(beside, ignore_errors=True)
