"""Publish what is green, hold back the rest, say why

example: pressflow release
         pressflow release 2026-03-16-jahrestagung --json
         pressflow release --wait
"""

from __future__ import annotations

import shlex
import time
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pressflow.cli._newsroom import clock, engine_at_hand, executor, newsroom
from pressflow.cli._say import as_json, finding_json, findings_text, progress, say, table, tell, tell_bill
from pressflow.config import Settings, load_settings
from pressflow.errors import ServiceError
from pressflow.site.build import build_newsroom, plan_newsroom
from pressflow.site.report import Report
from pressflow.site.unchanged_note import note_unchanged
from pressflow.site.wait import cron_line, publish_when_due

if TYPE_CHECKING:
    from pressflow.engines import Engine
    from pressflow.pipeline import Newsroom

MANY = 100  # rows that a person reads
HEAD = ("release", "locale", "facts proved", "findings", "files", "state")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="only these releases")
    parser.add_argument("--now", metavar="TIME", help="the time that decides about embargoes (ISO 8601 with zone)")
    parser.add_argument("--dry-run", action="store_true", help="say what is stale and why, do nothing")
    parser.add_argument(
        "--wait", action="store_true", help="stay, and publish each embargoed release when its time comes"
    )
    parser.add_argument("--explain", action="store_true", help="say what was made again, and why")
    parser.add_argument("--jobs", type=int, metavar="N", help="how many processes work (one a core)")


def run(args: Namespace) -> int:
    settings, now = load_settings(args.root), clock(args.now)
    if args.dry_run:
        return _dry_run(args, settings, now)
    plain = not (args.json or args.explain or args.slugs)
    for report in publish_when_due(lambda moment: _publish(args, settings, moment), _Watch(now)):
        said = report_text(report, settings.public.as_posix(), args.explain)
        say(as_json(report_json(report)) if args.json else said)
        if plain:
            note_unchanged(settings, report, said)
        if report.due and not args.json:
            say(_due_text(report, settings, waits=args.wait))
        _tell_hub(settings)
        if not args.wait:
            break
    return report.exit_code


def _publish(args: Namespace, settings: Settings, now: datetime) -> Report:
    engines: list[Engine | None] = []

    def connect() -> Newsroom:
        engines.append(engine_at_hand(settings))
        return stack.enter_context(newsroom(settings, engines[0]))

    with ExitStack() as stack:
        stack.callback(lambda: tell_bill(engines[0] if engines else None))
        return build_newsroom(
            settings,
            connect,
            now=now,
            slugs=args.slugs,
            progress=stack.enter_context(progress()),
            executor=executor(settings, args.jobs),
        )


class _Watch:
    """The machine's clock, set to the time that the user says it is."""

    def __init__(self, now: datetime) -> None:
        self.ahead = now - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def _due_text(report: Report, settings: Settings, *, waits: bool) -> str:
    """When each embargoed release will be out, and what has to happen for it."""
    lines = [
        f"{slug} goes out on {moment:%Y-%m-%d at %H:%M %z}; no file has it before"
        for slug, moment in report.due.items()
    ]
    if waits:
        return "\n".join([*lines, "waiting; Ctrl-C stops, and the published site stays as it is"])
    command = f"cd {shlex.quote(str(settings.root.resolve()))} && pressflow release"
    cron = cron_line(next(iter(report.due.values())), command)
    return "\n".join([*lines, f"to publish it then: pressflow release --wait, or a line in crontab: {cron}"])


def report_json(report: Report) -> dict[str, Any]:
    """The report of `release` and `check`."""
    return {
        "version": 1,
        "rows": report.rows,
        "findings": [finding_json(f) for f in report.findings],
        "errors": [{"problem": e.problem, "fix": e.fix, "at": e.at} for e in report.errors],
        "stale": report.steps,
        "front": report.front,
        "gone": report.gone,
        "due": report.due,
        "switched": report.switched,
        "idle": report.idle,
        "exit": report.exit_code,
    }


def report_text(report: Report, public: str, explain: bool = False) -> str:
    """What happened, in the order in which a person wants to know it: findings, table, what became of the site."""
    parts = [findings_text(report.findings), *(str(error) for error in report.errors)]
    if explain:
        parts.append("\n".join(f"{step.slug}: {step.reason}" for step in (*report.steps, *report.front)))
    parts.append(_table(report))
    parts.append(_closing(report, public))
    return "\n\n".join(part for part in parts if part)


def _table(report: Report) -> str:
    """A row for each release and locale; of many, only those that were looked at or are held back."""
    shown = report.rows
    if len(shown) > MANY:
        stale = {step.slug for step in report.steps}
        shown = tuple(r for r in shown if r.release in stale or r.state not in ("published", "ready"))
    rows = [(r.release, r.locale, r.proved, r.findings, r.files, r.state) for r in shown]
    rest = len(report.rows) - len(shown)
    parts = [table(HEAD, rows)] if rows else [] if rest else ["no releases yet; begin with: pressflow new TITLE"]
    return "\n".join([*parts, f"{rest:,} more rows: published, nothing to do"] if rest else parts)


def _closing(report: Report, public: str) -> str:
    if report.idle:
        return f"nothing to do: {public}/ is up to date" if report.rows else ""
    held = " (what is held back: see above)" if report.exit_code else ""
    return f"published to {public}/{held}" if report.switched else f"{public}/ stays as it was"


def _tell_hub(settings: Settings) -> None:
    """Tell the WebSub hub, if there is one, which feeds have changed. A fault stops nothing: the site is out."""
    if not settings.feed_hub:
        return
    from pressflow.websub import changed_feeds, tell_hub

    feeds = changed_feeds(settings)
    try:
        tell_hub(settings, feeds)
    except ServiceError as error:
        tell(f"warning: {error.problem}\n  fix: {error.fix}")


def _dry_run(args: Namespace, settings: Any, now: Any) -> int:
    plan, _ = plan_newsroom(settings, now, args.slugs)
    if args.json:
        say(as_json({"version": 1, "stale": plan.steps, "gone": plan.gone, "front": plan.front, "idle": plan.idle}))
    else:
        lines = [f"{step.slug}: {step.reason}" for step in plan.steps] + [f"{slug}: gone" for slug in plan.gone]
        say("\n".join(lines) or (f"the newsroom's own pages: {plan.front}" if plan.front else "nothing to do"))
        tell("dry run: nothing was written")
    return 0
