from __future__ import annotations

import os
import time

from pressflow.site.glance import UNKNOWN, look, look_at_made
from pressflow.site.stamps import watch


def old(path, seconds=10):
    """As if the file had been left alone for a while. Its ctime stays the clock's."""
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_a_file_that_was_written_just_now_is_not_vouched_for(tmp_path):
    (tmp_path / "a").write_text("x")
    seen = watch(tmp_path, [tmp_path / "a"], [tmp_path])
    assert seen.stamp == UNKNOWN
    assert list(seen.digests) == ["a"]
    assert seen.paths == (".", "a")


def test_the_stamp_tells_every_change_of_a_file(tmp_path):
    path = tmp_path / "a"
    path.write_text("one")
    before = look(str(tmp_path), ["a"])[0]
    assert look(str(tmp_path), ["a"])[0] == before
    times = path.stat()
    time.sleep(0.02)
    path.write_text("two")  # as many bytes ...
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))  # ... and the old time
    assert path.stat().st_mtime_ns == times.st_mtime_ns
    assert look(str(tmp_path), ["a"])[0] != before


def test_the_stamp_of_a_folder_tells_new_and_lost_files(tmp_path):
    (tmp_path / "d").mkdir()
    empty = look(str(tmp_path), ["d"])[0]
    time.sleep(0.02)
    (tmp_path / "d" / "new").write_text("x")
    full = look(str(tmp_path), ["d"])[0]
    assert full != empty
    time.sleep(0.02)
    (tmp_path / "d" / "new").unlink()
    assert look(str(tmp_path), ["d"])[0] not in (full, empty)


def test_a_file_that_is_not_there_has_a_stamp_too(tmp_path):
    nothing = look(str(tmp_path), ["terms.csv"])[0]
    assert look(str(tmp_path), ["terms.csv"])[0] == nothing
    (tmp_path / "terms.csv").write_text("x")
    assert look(str(tmp_path), ["terms.csv"])[0] != nothing


def test_a_published_file_may_have_a_second_name(tmp_path):
    (tmp_path / "a").write_text("x")
    before = look_at_made(str(tmp_path), ["a"])
    os.link(tmp_path / "a", tmp_path / "b")
    assert look_at_made(str(tmp_path), ["a"]) == before
    old(tmp_path / "a")
    assert look_at_made(str(tmp_path), ["a"]) != before
    (tmp_path / "a").unlink()
    assert look_at_made(str(tmp_path), ["a"]) == UNKNOWN
