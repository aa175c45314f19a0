"""Waiting for embargoes: a site that is published again at the moment when the next one ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol

from pressflow.site.report import Report

_NAP = 60.0  # seconds; a machine that was asleep looks at its clock again


class Clock(Protocol):
    """What tells the time and lets it pass."""

    def now(self) -> datetime: ...

    def sleep(self, seconds: float) -> None: ...


def publish_when_due(publish: Callable[[datetime], Report], clock: Clock) -> Iterator[Report]:
    """The report of a run now, and of one more whenever an embargo has ended, until none is waited for."""
    report = publish(clock.now())
    yield report
    while report.due:
        sleep_until(min(report.due.values()), clock)
        report = publish(clock.now())
        yield report


def sleep_until(moment: datetime, clock: Clock) -> None:
    """Comes back when it is `moment`, in naps: nothing is held open meanwhile, so it may be stopped at any time."""
    while (left := (moment - clock.now()).total_seconds()) > 0:
        clock.sleep(min(left, _NAP))


def cron_line(moment: datetime, command: str) -> str:
    """The line of a crontab that runs `command` at `moment`, or within the minute after it. Cron goes by local time."""
    local = moment.astimezone()
    minute = local.replace(second=0, microsecond=0)
    if minute < local:
        minute = datetime.fromtimestamp(minute.timestamp() + 60).astimezone()
    return f"{minute.minute} {minute.hour} {minute.day} {minute.month} * {command}"
