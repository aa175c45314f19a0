"""A newsroom of ten releases: what a run makes again, in how many processes, and what is left when one dies."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from bench.newsroom import make_newsroom
from bench.stories import slug_of as slug
from shop import edit, tree

from pressflow.cli._newsroom import executor, newsroom
from pressflow.config import Settings, load_settings
from pressflow.errors import WorkerError
from pressflow.memory.match import MemoryUnit
from pressflow.memory.tmx import export_tmx
from pressflow.memory.xliff import read_bilingual
from pressflow.model import State
from pressflow.site.build import build_newsroom, check_newsroom
from pressflow.site.executors import Executor, Processes, Serial
from pressflow.site.report import Report

NOW = datetime(2032, 1, 1, tzinfo=UTC)
COUNT = 10


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """Ten releases, published by one process. Not to be changed."""
    root = tmp_path_factory.mktemp("ten")
    make_newsroom(root, COUNT, names="rules", jobs=1, locales=("de", "en-GB"))
    assert release(root).exit_code == 0
    return root


@pytest.fixture
def root(published, tmp_path) -> Path:
    """A copy, to be changed at will."""
    return shutil.copytree(published, tmp_path / "newsroom")


def release(root: Path, work: Executor | None = None) -> Report:
    settings = load_settings(root)
    with newsroom(settings) as shared:
        return build_newsroom(settings, lambda: shared, now=NOW, executor=work or Serial())


def source(root: Path, number: int) -> Path:
    return root / "releases" / slug(number) / "release.md"


def retag(root: Path, number: int) -> str:
    """Give a release another topic, which its sheet has no say in; its year."""
    text = source(root, number).read_text("utf-8")
    edit(source(root, number), text[text.index("tags: ") : text.index("]")], "tags: [Hafen")
    return slug(number)[:4]


def test_one_changed_release_is_made_again_with_what_lists_it_and_nothing_else(root):
    year = retag(root, 3)
    before = {p.relative_to(root / "public").as_posix(): p.stat().st_ino for p in (root / "public").rglob("*.*")}
    report = release(root)
    assert [(step.slug, step.reason) for step in report.steps] == [
        (slug(3), f"input changed: releases/{slug(3)}/release.md")
    ]
    made = {step.slug for step in report.front}
    assert {f"de/archive/{year}/index.html", "en/feed.xml", "de/topics/hafen/index.html"} <= made
    after = {p.relative_to(root / "public").as_posix(): p.stat().st_ino for p in (root / "public").rglob("*.*")}
    others = {path: inode for path, inode in before.items() if "-meldung-" in path and slug(3) not in path}
    assert len(others) > COUNT
    assert others.items() <= after.items()
    assert {path for path in after if after[path] != before.get(path) and slug(3) not in path} <= made
    assert release(root).idle


def test_a_page_that_lists_no_changed_release_stays(root):
    """A word of the text is in the feed and in the search, in no list."""
    number = 3
    text = source(root, number).read_text("utf-8")
    assert "\n## " in text
    notes = "\n\n## Hinweis für Redaktionen\n\nDer Abdruck ist honorarfrei.\n"
    source(root, number).write_text(text + notes, "utf-8")
    report = release(root)
    assert [step.slug for step in report.steps] == [slug(number)]
    assert not report.front  # it is held back until its sheet is signed again and it is translated
    assert report.exit_code == 1


def test_a_touched_file_is_no_change(root):
    assert release(root).idle  # the copy's files are looked at once
    os.utime(source(root, 1))
    assert release(root).idle


def test_a_change_that_keeps_size_and_time_is_seen(root):
    release(root)
    path = source(root, 1)
    times = path.stat()
    text = path.read_text("utf-8")
    path.write_text(text.replace("tags: [", "tags: [X", 1).replace("\n\n\n", "\n\n", 1), "utf-8")
    assert path.stat().st_size == times.st_size
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert [step.slug for step in release(root).steps] == [slug(1)]


@pytest.mark.parametrize("victim", ["de/{0}/index.html", "en/{0}/{0}.docx", "de/index.html", "en/feed.xml"])
def test_a_published_file_that_was_lost_comes_back(root, published, victim):
    path = root / "public" / victim.format(slug(2))
    path.unlink()
    report = release(root)
    assert report.switched
    assert len(report.steps) + len(report.front) == 1
    assert tree(root / "public") == tree(published / "public")


def test_any_number_of_processes_gives_the_same_bytes_and_findings(root, published):
    for name in ("public", ".pressflow"):
        shutil.rmtree(root / name)
    edit(root / "releases" / slug(4) / "en-GB.xlf", "<target>", "<target>17 ")
    serial = shutil.copytree(root, root.with_name("serial"))
    several = release(root, executor(load_settings(root), 2))
    one = release(serial)
    assert [(f.code, f.message) for f in several.findings] == [(f.code, f.message) for f in one.findings]
    assert several.rows == one.rows
    assert several.exit_code == 1
    assert tree(root / "public") == tree(serial / "public")
    assert tree(root / "releases") == tree(serial / "releases")


def test_what_only_the_memory_knows_is_asked_here(root):
    """A process that has no memory gives the release back; the outcome is as if there were one process."""
    for name in ("public", ".pressflow"):
        shutil.rmtree(root / name)
    record = root / "releases" / slug(5) / "en-GB.xlf"
    units = [unit for _, unit in read_bilingual(record).memory_units()]
    known = [MemoryUnit("de", "en-GB", u.source, u.target, State.REVIEWED) for u in units]
    (root / "releases" / "memory").mkdir()
    export_tmx(known, root / "releases" / "memory" / "known.tmx")
    record.unlink()
    assert release(root, executor(load_settings(root), 2)).exit_code == 0
    assert read_bilingual(record).units


def test_checking_in_processes_finds_the_same_and_writes_nothing(root):
    edit(root / "releases" / slug(4) / "en-GB.xlf", "<target>", "<target>17 ")
    before = tree(root / "releases") | tree(root / "public")
    settings = load_settings(root)
    with newsroom(settings) as shared:
        reports = [check_newsroom(settings, lambda: shared, now=NOW, executor=executor(settings, n)) for n in (1, 2)]
    assert reports[0].rows == reports[1].rows
    assert [f.code for f in reports[0].findings] == [f.code for f in reports[1].findings]
    assert reports[0].exit_code == 1
    assert tree(root / "releases") | tree(root / "public") == before


def test_a_process_that_dies_says_so_and_leaves_the_old_site(root, published):
    shutil.rmtree(root / ".pressflow")
    with pytest.raises(WorkerError, match="ended without a word"):
        release(root, Processes(2, partial(os._exit, 9)))
    assert tree(root / "public") == tree(published / "public")
    assert not [p for p in (root / ".pressflow").iterdir() if p.name == "work"]
    assert release(root).exit_code == 0


def test_a_killed_run_with_processes_leaves_no_half_site_and_no_process(root):
    old = tree(root / "public")
    for number in range(COUNT):
        retag(root, number)
    whole = shutil.copytree(root, root.with_name("whole"))
    begun = time.monotonic()
    run(whole).wait()
    took = time.monotonic() - begun
    new = tree(whole / "public")
    assert new != old
    chance = random.Random(5)
    for part in (0.5, 0.8):
        victim = run(root)
        time.sleep(took * part * chance.uniform(0.9, 1.1))
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()
        assert tree(root / "public") in (old, new)
    for _ in range(100):
        if not (left := working_in(root)):
            break
        time.sleep(0.1)
    assert not left
    run(root).wait()
    assert tree(root / "public") == new


def run(root: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "pressflow", "release", "--jobs", "2", "--now", NOW.isoformat()]
    return subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def working_in(root: Path) -> list[str]:
    """The processes whose working folder this is, where the system tells."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if place.readlink() == root:
                found.append(place.parent.name)
        except OSError:
            continue  # it has ended, or is another user's
    return found


def test_settings_travel_to_other_processes(root):
    import pickle

    settings = load_settings(root)
    assert isinstance(pickle.loads(pickle.dumps(settings)), Settings)
    assert pickle.loads(pickle.dumps(settings)) == settings


def test_a_new_colour_makes_no_release_stale(root):
    (root / "templates").mkdir()
    release(root)
    (root / "templates" / "site.css").write_text("body { color: black }\n", "utf-8")
    report = release(root)
    assert not report.steps
    assert report.switched
    assert (root / "public" / "site.css").read_text("utf-8") == "body { color: black }\n"
