"""Write the proof of a release as a page: texts side by side, facts linked, who signed what

example: pressflow report 2026-03-16-jahrestagung
         pressflow report 2026-03-16-jahrestagung --to en-GB --out proof.html
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.cli._newsroom import newsroom
from pressflow.cli._say import as_json, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import ConfigError
from pressflow.site.folders import chosen
from pressflow.textfile import write_text, write_whole

if TYPE_CHECKING:
    from pressflow.proof import Proof

LANGUAGES = ("de", "en")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--to", metavar="LOCALE", help="this translation only")
    parser.add_argument("--out", type=Path, metavar="FILE", help="instead of .pressflow/reports/SLUG/report.html")
    parser.add_argument("--lang", choices=LANGUAGES, help="the page's own language; the source's if not given")


def run(args: Namespace) -> int:
    from pressflow.proof import proof_json
    from pressflow.proof.evidence import gather
    from pressflow.proof.prove import prove

    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    locales = _locales(settings, args.to)
    with newsroom(settings) as shared:
        proof = prove(gather(folder, shared, locales))
    content = as_json({"version": 1, **proof_json(proof)})
    files = _write(args, settings, proof, content)
    if args.json:
        say(content)
    else:
        say(f"{files[0].as_posix()}: {_summary(proof)}")
    tell("the report holds the release's whole text, published or not: keep it private")
    return 0 if proof.passed else 1


def _locales(settings: Settings, wanted: str | None) -> tuple[str, ...]:
    if wanted and wanted not in settings.targets:
        raise ConfigError(f"{wanted!r} is no target locale", f"choose one of: {', '.join(settings.targets)}")
    return (wanted,) if wanted else settings.locales


def _write(args: Namespace, settings: Settings, proof: Proof, content: str) -> list[Path]:
    """The page, and the data beside it."""
    from pressflow.render._proof import proof_page

    name = "report" + (f".{args.to}" if args.to else "")
    page = args.out or settings.cache / "reports" / args.slug / f"{name}.html"
    source = settings.source.split("-")[0]
    language = args.lang or (source if source in LANGUAGES else "en")
    page.parent.mkdir(parents=True, exist_ok=True)
    write_whole(page, proof_page(proof, language, settings.root))
    data = page.with_suffix(".json")
    write_text(data, content + "\n")
    return [page, data]


def _summary(proof: Proof) -> str:
    if not proof.locales:
        return f"{proof.stated} facts"
    parts = [
        f"{tag.locale} {tag.proved} of {proof.stated} facts proved"
        + (f", {tag.errors} error{'s' if tag.errors > 1 else ''}" if tag.errors else "")
        for tag in proof.locales
    ]
    return "; ".join(parts)
