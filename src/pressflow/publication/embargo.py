"""The one filter in front of every output: from when may anybody see a release?"""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from pressflow.model import Release


def is_public(release: Release, now: datetime) -> bool:
    """Whether anything of the release may be in any output at `now`. What this refuses is never rendered."""
    return release.embargo is None or now >= release.embargo


def published_at(release: Release, zone: ZoneInfo) -> datetime:
    """When the release goes or went out: its embargo, or the beginning of its day. Never the clock."""
    if release.embargo:
        return release.embargo
    assert release.date is not None  # verify_source sees to it
    return datetime.combine(release.date, time(), zone)
