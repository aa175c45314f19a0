"""A release as it was understood, written as Markdown or Word

example: pressflow convert 2026-03-16-jahrestagung --to md
         pressflow convert 2026-03-16-jahrestagung --to docx --out ~/Desktop/jahrestagung
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path

from pressflow.cli._say import as_json, finding_text, say, tell
from pressflow.config import load_settings
from pressflow.errors import SourceError
from pressflow.model import Finding, Picture, Position, Release, Role, Severity


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release")
    parser.add_argument("--to", required=True, choices=("md", "docx"), help="Markdown or Word")
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder to write into (converted/SLUG)")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def run(args: Namespace) -> int:
    from pressflow.pipeline import load_release
    from pressflow.sources import write_source

    settings = load_settings(args.root)
    folder = settings.releases / args.slug
    release = load_release(folder, settings)
    content, different = write_source(release, f".{args.to}")
    out = args.out or Path(args.root) / "converted" / args.slug
    path = out / f"release.{args.to}"
    pictures = [p for p in release.pictures if args.to == "md" or p.at.file != release.at.file]
    if path.exists():
        raise SourceError("there is such a file already", "choose another folder with --out", Position(path.as_posix()))
    if not args.dry_run:
        out.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        _write_media(release, pictures, out / "media")
    if args.json:
        names = [picture.file for picture in pictures]
        say(as_json({"version": 1, "file": path, "pictures": names, "differences": different}))
    else:
        say(path.as_posix())
        tell("\n".join(finding_text(_differs(words, path)) for words in different) or "it reads as the same release")
        tell(f"a copy to look at or send on; the source stays {release.at.file}")
    return int(bool(different))


def _write_media(release: Release, pictures: list[Picture], new: Path) -> None:
    """The pictures with their `media.yaml`, those from inside a document too."""
    if not pictures:
        return
    from pressflow.sources import quoted

    new.mkdir(exist_ok=True)
    lines = []
    for picture in pictures:
        shutil.copyfile(picture.path, new / picture.file)
        lines.append(f"- file: {quoted(picture.file)}")
        texts = {b.role: b.text for b in release.blocks if b.group == picture.file}
        found = {"caption": texts.get(Role.CAPTION), "alt": texts.get(Role.ALT), "credit": picture.credit}
        lines += [f"  {key}: {quoted(text)}" for key, text in found.items() if text]
    (new / "media.yaml").write_text("\n".join(lines) + "\n", "utf-8")


def _differs(words: str, path: Path) -> Finding:
    return Finding(
        "conversion-differs",
        Severity.WARNING,
        f"read again, the file is not quite the same release: {words}",
        "look at the passage, and mend it in the new file",
        Position(path.as_posix()),
    )
