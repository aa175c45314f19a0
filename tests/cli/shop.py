"""The command line in a process of its own, and what tests do to a newsroom."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SEED = REPOSITORY.parent / "shared" / "seed"
GOLD, MEETING = "2019-09-02-gold-label", "2026-03-16-jahrestagung-kuestenlicht"

QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--enable-logging=stderr", "--log-level=0",
)  # fmt: skip

Run = Callable[..., subprocess.CompletedProcess[str]]


def pressflow(
    root: Path, *args: str, code: int | None = 0, env: dict[str, str] | None = None, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run `pressflow ARGS` in `root` as a user would, without a key, and expect the exit code."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DEEPL_", "PRESSFLOW_"))} | (env or {})
    done = subprocess.run(
        [sys.executable, "-m", "pressflow", *args],
        cwd=root,
        env=clean,
        capture_output=True,
        text=True,
        input=stdin,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert code is None or done.returncode == code, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def copy_sources(target: Path) -> Path:
    """The shipped newsroom as before its first publication, whether or not it has been published here."""
    for name in ("releases", "templates"):
        shutil.copytree(REPOSITORY / name, target / name)
    for slug in (GOLD, MEETING):
        unpublished(target / "releases" / slug)
    return target


def tree(folder: Path) -> dict[str, str]:
    """Path -> hash of every file."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def edit(path: Path, old: str, new: str, count: int = 1) -> None:
    """Replace `old`, which must stand in the file."""
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} does not stand in {path}"
    path.write_text(text.replace(old, new, count), "utf-8")


def unpublished(release: Path) -> Path:
    """The release's folder as before its first publication: what was out is forgotten."""
    (release / "published.yaml").unlink(missing_ok=True)
    shutil.rmtree(release / "versions", ignore_errors=True)
    return release


def tool(*names: str) -> str:
    """The path of the first of these programs that is here; without one the test skips, and fails in CI."""
    for name in names:
        if path := shutil.which(name):
            return path
    return _missing(names[0])


def package(name: str) -> Path:
    """A file of an npm package in the folder that PRESSFLOW_TOOLS names; without it the test skips, and fails in CI."""
    path = Path(os.environ.get("PRESSFLOW_TOOLS", ".")) / "node_modules" / name
    return path if path.is_file() else Path(_missing(name))


def _missing(name: str) -> str:
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI needs {name}")
    pytest.skip(f"{name} is not installed")
