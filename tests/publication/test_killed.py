"""`kill -9` around the switch: the record never says less than the site shows; the next run brings them together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from newsdesk import LAST, LATER, SLUG, Newsdesk

from pressflow.publication.record import load_publication


def killed_after(desk: Newsdesk, seconds: float) -> None:
    victim = subprocess.Popen(
        [sys.executable, "-m", "pressflow", "release", "--now", LATER],
        cwd=desk.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        victim.wait(seconds)
    except subprocess.TimeoutExpired:
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_record_and_site_agree_after_every_kill(out):
    out.write(14)
    out.confirm()
    begun = time.monotonic()
    subprocess.run([sys.executable, "-c", "import spacy, pressflow.pipeline, pressflow.render.html"], check=True)
    loading = time.monotonic() - begun
    old = bytes_of(out.public)
    for part in (1.0, 1.4, 1.8, 2.4):
        killed_after(out, loading * part)
        shows_new = bytes_of(out.public) != old
        record = load_publication(out.folder())  # never half a file
        assert len(record.versions) == 2 or not shows_new
        assert ("14 Partner" in out.page()) == shows_new
    out.release(LAST)
    record = load_publication(out.folder())
    assert [v.event for v in record.versions] == ["published", "corrected"]
    assert record.confirmed is None
    assert "14 Partner" in out.page()
    assert out.data()["versionCreated"] == record.versions[1].at.isoformat()
    assert (out.folder() / "versions" / "2" / "release.md").is_file()
    assert SLUG in (out.public / "sitemap.xml").read_text("utf-8")
