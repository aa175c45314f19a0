"""A further run with nothing to do says the same without being loaded; whatever has changed, it takes notice."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pressflow.cli import main
from pressflow.cli._unchanged import answer
from pressflow.site.glance import look, look_at_made
from pressflow.site.unchanged import HEAD, INPUT, MADE, NOTE, entry_of, said_before

INPUTS = ("releases", "releases/a", "releases/a/release.md", "releases/newsroom.toml")
PAGES = ("de/a", "de/a/index.html")
LIGHT = {f"pressflow.{name}" for name in ("cli", "cli._unchanged", "site", "site.glance", "site.unchanged")}


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    """A few files with a note of how they are."""
    for path in (*INPUTS, *(f"public/{page}" for page in PAGES)):
        if "." in path:
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text("1")
    inputs = entry_of(INPUT, look(str(tmp_path), INPUTS)[0], INPUTS)
    pages = entry_of(MADE, look_at_made(str(tmp_path / "public"), PAGES), PAGES)
    (tmp_path / NOTE).parent.mkdir()
    (tmp_path / NOTE).write_bytes("\0".join((f"{HEAD} {tmp_path}", "nothing to do", inputs, pages)).encode())
    return tmp_path


CHANGES: dict[str, Callable[[Path], object]] = {
    "a source": lambda root: (root / "releases/a/release.md").write_text("12"),
    "a source of the same size": lambda root: (time.sleep(0.02), (root / "releases/a/release.md").write_text("2")),
    "the settings": lambda root: (root / "releases/newsroom.toml").write_text("12"),
    "a new release": lambda root: (root / "releases/b").mkdir(),
    "a release that is gone": lambda root: (root / "releases/a").rename(root / "b"),
    "a new file": lambda root: (root / "releases/a/fr.xlf").touch(),
    "a published page": lambda root: (root / "public/de/a/index.html").write_text("12"),
    "a page that is gone": lambda root: (root / "public/de/a/index.html").unlink(),
    "half a note": lambda root: (root / NOTE).write_bytes((root / NOTE).read_bytes()[:-3]),
    "no note": lambda root: (root / NOTE).unlink(),
    "a note of something else": lambda root: (root / NOTE).write_text("?\0?\0?"),
    "a note of another sort": lambda root: (root / NOTE).write_text(f"{HEAD} {root}\0said\0"),
    "a note of another folder": lambda root: (root / NOTE).write_text((root / NOTE).read_text().replace(HEAD, "x", 1)),
    "a note in no encoding": lambda root: (root / NOTE).write_bytes(b"\xff"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_has_changed_ends_it(noted: Path, change: str) -> None:
    assert said_before(str(noted)) == "nothing to do"
    CHANGES[change](noted)
    assert said_before(str(noted)) is None


@pytest.mark.parametrize(
    ("words", "answered"),
    [
        ("release", True),
        ("release --jobs 2", True),
        ("release --now 2031-05-01T12:00:00+02:00 --jobs 1", True),
        ("release --now 2031-05-01T12:00:00", False),  # has no zone: to be refused
        ("release --now ?", False),
        ("release --jobs 0", False),
        ("release --json", False),
        ("release --explain", False),
        ("release --dry-run", False),
        ("release --wait", False),
        ("release a", False),
        ("check", False),
        ("", False),
    ],
)
def test_only_a_plain_release_is_answered(noted: Path, words: str, answered: bool, capsys) -> None:  # type: ignore[no-untyped-def]
    given = words.split()
    assert answer([*given[:1], "-C", str(noted), *given[1:]] if given else []) is answered
    assert capsys.readouterr().out == ("nothing to do\n" if answered else "")


def test_a_run_leaves_a_note_and_the_next_one_loads_little(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(newsroom)
    main(["release", "--jobs", "1"])
    time.sleep(2.1)  # until the system vouches for what that run has written
    main(["release"])
    capsys.readouterr()
    main(["release"])
    assert said_before(".") == capsys.readouterr().out.removesuffix("\n")
    script = "import sys; from pressflow.cli import main; main(['release']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    said, _, loaded = done.stdout.rstrip("\n").rpartition("\n")
    assert said == said_before(".")
    assert {name for name in loaded.split() if name.startswith("pressflow.")} <= LIGHT
    with next(newsroom.glob("releases/2*/facts.yaml")).open("a") as file:
        file.write("\n# seen\n")
    assert said_before(".") is None
