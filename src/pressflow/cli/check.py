"""Run all checks; write nothing outside the caches

example: pressflow check
         pressflow check 2026-03-16-jahrestagung --json
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from pressflow.cli._newsroom import clock, executor, newsroom
from pressflow.cli._say import as_json, progress, say
from pressflow.cli.release import report_json, report_text
from pressflow.config import load_settings
from pressflow.site.build import check_newsroom


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="only these releases")
    parser.add_argument("--now", metavar="TIME", help="the time that decides about embargoes (ISO 8601 with zone)")
    parser.add_argument("--jobs", type=int, metavar="N", help="how many processes work (one a core)")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    with newsroom(settings) as shared, progress() as tick:
        report = check_newsroom(
            settings,
            lambda: shared,
            now=clock(args.now),
            slugs=args.slugs,
            progress=tick,
            executor=executor(settings, args.jobs),
        )
    say(as_json(report_json(report)) if args.json else report_text(report, settings.public.as_posix()))
    return report.exit_code
