"""Nothing of an embargoed release is anywhere before its time; what is out cannot be embargoed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from bench.rehearsal.search import everything
from newsdesk import EARLY, NOON, SLUG

from pressflow.site.report import Report, Row
from pressflow.site.wait import cron_line, publish_when_due, sleep_until

SECRETS = (b"Partner", b"partners", "Leuchttürme".encode(), b"lighthouses", b"Kiel", b"netzwerk-", b"2026-03-16")
ENDS = "2026-03-16T10:00:00+01:00"


def leaks(public: Path) -> list[str]:
    """Where anything of the release stands, in whatever a visitor could fetch."""
    if not public.exists():
        return []
    words = (*SECRETS, SLUG.encode(), b"abendstimmung", b"Ada Muster")
    return [f"{name}: {word!r}" for name, content in everything(public) for word in words if word in content]


def test_a_clock_moves_through_the_embargo(desk, capsys):
    desk.write(13, embargo=ENDS, picture=True)
    for moment in (EARLY, "2026-03-16T09:59:59+01:00"):
        desk.release(moment)
        assert leaks(desk.public) == []
        assert not (desk.folder() / "published.yaml").exists()
        assert not (desk.folder() / "versions").exists()
        said = capsys.readouterr().out
        assert f"{SLUG} goes out on 2026-03-16 at 10:00 +0100" in said
        assert " * cd " in said
    desk.release(ENDS)
    found = leaks(desk.public)
    for word in (*SECRETS[:5], b"abendstimmung"):
        assert [place for place in found if repr(word) in place], word
    assert any(".docx!word/document.xml" in place for place in found)
    assert 'versions:\n- number: 1\n  event: published\n  at: "2026-03-16T10:00:00+01:00"' in (
        desk.folder() / "published.yaml"
    ).read_text("utf-8")


def test_an_embargo_on_what_is_out_changes_nothing_and_says_what_would(out, capsys):
    before = dict(everything(out.public))
    out.write(13, embargo="2026-04-01T10:00:00+02:00")
    out.release(NOON, code=1)
    assert dict(everything(out.public)) == before
    said = capsys.readouterr().out
    assert "[embargo-too-late]" in said
    assert f"pressflow withdraw {SLUG}" in said


def test_a_release_that_waits_is_published_by_the_run_that_waits(desk, capsys):
    """The command itself, with its clock set to a few seconds before the end."""
    desk.write(13, embargo=ENDS)
    desk.run("release", "--wait", "--now", "2026-03-16T09:59:56+01:00")
    assert "waiting; Ctrl-C stops" in capsys.readouterr().out
    assert "13 Partner" in desk.page()


class FakeClock:
    """Sleeps in no time; every nap is noted."""

    def __init__(self, now: datetime) -> None:
        self.moment, self.naps = now, list[float]()

    def now(self) -> datetime:
        return self.moment

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.moment += timedelta(seconds=seconds)


def test_waiting_goes_from_one_embargo_to_the_next():
    start = datetime(2026, 3, 16, tzinfo=UTC)
    ends = {"b": start + timedelta(hours=2), "a": start + timedelta(minutes=90)}
    ran = []

    def publish(now: datetime) -> Report:
        ran.append(now)
        waiting = [Row(s, "de", 1, 0, 0, f"embargoed until {m.isoformat()}") for s, m in ends.items() if m > now]
        return Report(tuple(waiting))

    clock = FakeClock(start)
    reports = list(publish_when_due(publish, clock))
    assert ran == [start, ends["a"], ends["b"]]
    assert [list(report.due) for report in reports] == [["a", "b"], ["b"], []]
    assert max(clock.naps) <= 60


def test_sleeping_ends_at_once_where_the_time_has_passed():
    clock = FakeClock(datetime(2026, 3, 16, tzinfo=UTC))
    sleep_until(datetime(2026, 3, 15, tzinfo=UTC), clock)
    assert clock.naps == []


@pytest.mark.parametrize(("second", "minute"), [(0, 30), (1, 31)])
def test_the_cron_line_is_never_early(second, minute, monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    try:
        moment = datetime(2026, 3, 16, 10, 30, second, tzinfo=UTC)
        assert cron_line(moment, "pressflow release") == f"{minute} 10 16 3 * pressflow release"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_stopped_wait_leaves_the_site_as_it_was(desk):
    """Ctrl-C while it waits: nothing is out, nothing is half."""
    desk.write(13, embargo=ENDS)
    waiting = subprocess.Popen(
        [sys.executable, "-m", "pressflow", "release", "--wait", "--now", EARLY],
        cwd=desk.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )  # fmt: skip
    assert waiting.stdout
    for line in waiting.stdout:
        if line.startswith("waiting;"):
            break
    os.kill(waiting.pid, signal.SIGINT)
    _, said = waiting.communicate(timeout=60)
    assert waiting.returncode == 130
    assert "the published site is as it was" in said
    assert leaks(desk.public) == []


def test_a_day_still_to_come_without_an_embargo_is_noticed(desk, capsys):
    desk.write(13)
    desk.release(EARLY)
    said = capsys.readouterr().out
    assert "[date-ahead]" in said
    assert 'embargo: "2026-03-16T10:00+01:00"' in said
