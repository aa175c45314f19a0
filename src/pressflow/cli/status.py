"""Where every release stands

example: pressflow status
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from pressflow.cli._newsroom import clock
from pressflow.cli._say import as_json, say, table
from pressflow.cli.release import HEAD
from pressflow.config import load_settings
from pressflow.site.build import plan_newsroom


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--now", metavar="TIME", help="the time that decides about embargoes (ISO 8601 with zone)")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    plan, rows = plan_newsroom(settings, clock(args.now))
    known = {row.release for row in rows}
    stale = {step.slug: step.reason for step in plan.steps}
    if args.json:
        say(as_json({"version": 1, "rows": rows, "stale": stale, "gone": plan.gone, "idle": plan.idle}))
        return 0
    lines = [(r.release, r.locale, r.proved, r.findings, r.files, r.state) for r in rows]
    lines += [(slug, settings.source, 0, 0, 0, "draft") for slug in stale if slug not in known]
    say(table(HEAD, lines) if lines else "no releases yet; begin with: pressflow new TITLE")
    for slug, reason in stale.items():
        say(f"{slug}: {reason}")
    if plan.front and not stale:
        say(f"the newsroom's own pages: {plan.front}")
    say(f"{settings.public.as_posix()}/ is up to date" if plan.idle else "next: pressflow release")
    return 0
