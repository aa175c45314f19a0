"""The new site beside the old one: a whole second tree, of which only what changed is written.

Both trees share the files that are the same in both (hard links), and change places at the end of a run: `public` is
the new one then, and what was public waits in `.pressflow/site` for the next run. That one brings it up to date with
what has changed since, a few folders, not with the whole site: a note beside it says which.
"""

from __future__ import annotations

import filecmp
import json
import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from pressflow.config import Settings
from pressflow.site.switch import switch


class NewSite:
    """The tree that will be public next.

    root: the tree. work: an empty folder for what is made, before it is moved into the tree.
    changed: paths below the root, of release folders and files, that are other than in `public`.
    """

    def __init__(self, settings: Settings) -> None:
        """Brings the tree to what is public now. What an interrupted run left is swept away."""
        base = _base(settings)
        base.mkdir(parents=True, exist_ok=True)
        self.public, self.root, self.work = settings.public, base / "site", base / "work"
        self.changed: set[str] = set()
        self._note = base / "site.json"
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        behind = self._behind()
        if behind is None:
            shutil.rmtree(self.root, ignore_errors=True)
            self._note.unlink(missing_ok=True)
            link_tree(self.public.resolve(), self.root) if self.public.exists() else self.root.mkdir()
            behind = []
        for path in behind:
            _bring(self.public / path, self.root / path)
        self.announce(())

    def announce(self, paths: Iterable[str]) -> None:
        """Note what may be touched from here on: if this run dies, the next one brings it back to what is public."""
        behind = sorted({*self.changed, *paths})
        trees = [_identity(self.root), _identity(self.public)]
        temporary = self._note.with_suffix(".tmp")
        temporary.write_text(json.dumps({"trees": trees, "behind": behind}), "utf-8")
        temporary.replace(self._note)

    def take(self, path: str, *, damaged: bool = False) -> None:
        """Move the folder `path` from `work` into the tree. Files with the same bytes stay the files they are.

        damaged: what lies in `public` is not what was put there.
        """
        made, there = self.work / path, self.root / path
        if _same_folder(made, there) and not damaged:
            shutil.rmtree(made)
            return
        for name in _files(made):
            if (there / name).is_file() and filecmp.cmp(made / name, there / name, shallow=False):
                _link(there / name, made / name)
        _remove(there)
        there.parent.mkdir(parents=True, exist_ok=True)
        made.rename(there)
        self.changed.add(path)

    def take_file(self, path: str, *, damaged: bool = False) -> None:
        """Move a file from `work` into the tree; one with the same bytes stays the file it is."""
        made, there = self.work / path, self.root / path
        if there.is_file() and not damaged and filecmp.cmp(made, there, shallow=False):
            made.unlink()
            return
        there.parent.mkdir(parents=True, exist_ok=True)
        made.replace(there)  # never into the file itself: `public` has it too
        self.changed.add(path)

    def drop(self, path: str) -> None:
        """Take a file or folder out of the tree."""
        if (self.root / path).exists():
            _remove(self.root / path)
            self.changed.add(path)

    def sweep(self, front: Collection[str], folders: Collection[str]) -> None:
        """Take out what lies beside the front files and the release folders: nobody put it there."""
        inner, kept = set(_above((*front, *folders))), {*front, *folders}
        for folder, names, files in os.walk(self.root):
            below = _below(folder, self.root)
            for name in (*names, *files):
                path = below + name
                if path not in kept and path not in inner:
                    self.drop(path)
            names[:] = [name for name in names if below + name in inner]

    def publish(self) -> bool:
        """Make the tree public, in one step, if it differs from what is; whether it did."""
        if self.changed:
            switch(self.root, self.public)
        if self.root.is_dir():
            self.announce(())
        return bool(self.changed)

    def close(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        if self.work.parent != self._note.parent:
            return
        with suppress(OSError):  # only where the tree could not lie among the caches
            self.work.parent.rmdir()

    def _behind(self) -> list[str] | None:
        """Where the tree differs from what is public; None if nobody can tell."""
        if not self.root.is_dir():
            return None
        try:
            note = json.loads(self._note.read_text("utf-8"))
            trees = {_identity(self.root), _identity(self.public)}
            return [str(path) for path in note["behind"]] if set(note["trees"]) == trees and len(trees) == 2 else None
        except (OSError, ValueError, KeyError, TypeError):
            return None


def link_tree(source: Path, target: Path) -> None:
    """The same folders and files under another name, as they are in `source`, with the times of folders."""
    shutil.copytree(source, target, copy_function=_link)


def _base(settings: Settings) -> Path:
    """Where the second tree lies: among the caches, or beside `public` if the caches are on another disk."""
    settings.cache.mkdir(parents=True, exist_ok=True)
    home = settings.public.resolve().parent
    same = settings.cache.stat().st_dev == home.stat().st_dev
    return settings.cache if same else home / f".{settings.public.name}-new"


def _identity(folder: Path) -> str:
    try:
        seen = folder.stat()
    except OSError:
        return ""
    return f"{seen.st_dev}:{seen.st_ino}"


def _bring(source: Path, target: Path) -> None:
    """Make `target` what `source` is: a folder, a file, or nothing."""
    _remove(target)
    if source.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        link_tree(source, target)
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        _link(str(source), str(target))


def _below(folder: str, root: Path) -> str:
    """The way from `root` to what lies in `folder`: `de/topics/`, "" for `root` itself."""
    relative = os.path.relpath(folder, root).replace(os.sep, "/")
    return "" if relative == "." else f"{relative}/"


def _above(paths: Iterable[str]) -> Iterator[str]:
    """The folders in which these paths lie, and those above."""
    for path in paths:
        while path := path.rpartition("/")[0]:
            yield path


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _link(source: str | Path, target: str | Path) -> None:
    """A second name for a file; a copy where the file system has no such thing. `target` may be there already."""
    Path(target).unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def _same_folder(a: Path, b: Path) -> bool:
    """Whether both folders hold the same files with the same bytes."""
    if not b.is_dir() or _files(a) != _files(b):
        return False
    return all(filecmp.cmp(a / name, b / name, shallow=False) for name in _files(a))
