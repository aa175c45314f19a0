"""What `pressflow doctor` looks at beyond the newsroom itself: a user's first key, and this machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from pressflow.config import Settings
from pressflow.errors import PressflowError

NEARLY = 0.9  # of the quota: time to say so
SKEW = timedelta(minutes=2)
# tool -> (what for, Debian's package)
TOOLS = {
    "git": ("the record of bilingual files and fact sheets", "git"),
    "make": ("make release, make test", "make"),
    "soffice": ("tests that open the DOCX downloads; a preview", "libreoffice-writer-nogui"),
    "chromium": ("tests that open the pages", "chromium"),
    "xmllint": ("tests that read files by other means", "libxml2-utils"),
    "pdftoppm": ("tests that look at printed pages", "poppler-utils"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. ok: False if something must be done; with ok the fix is advice."""

    name: str
    ok: bool
    finding: str
    fix: str = ""
    exit_code: int = 1


def failed(name: str, error: PressflowError) -> Check:
    """The check that ended with `error`."""
    place = f" ({error.at})" if error.at else ""
    return Check(name, False, error.problem + place, error.fix, error.exit_code)


# --- DeepL ---------------------------------------------------------------------------------------------------------


def deepl_checks(settings: Settings, engine: Any, *, free: bool) -> Iterator[Check]:
    """Key, quota, clock, languages and glossaries. Nothing is translated, so nothing is billed."""
    try:
        used, limit = engine.usage()
    except PressflowError as error:
        yield failed("key", error)
        return
    yield Check("key", True, f"accepted by DeepL's {'free' if free else 'paid'} API")
    yield quota_check(used, limit)
    yield clock_check(engine.ahead)
    for name, look in (("languages", _languages), ("glossary", _glossary)):
        try:
            yield look(settings, engine)
        except PressflowError as error:
            yield failed(name, error)


def quota_check(used: int, limit: int | None) -> Check:
    if limit is None:
        return Check("quota", True, f"{used:,} characters used, no limit")
    said = f"{used:,} of {limit:,} characters used, {max(limit - used, 0):,} left"
    if used >= limit:
        return Check("quota", False, said, "raise the limit in your DeepL account, or wait for its next month", 4)
    advice = "enough for a few releases; see pressflow translate --dry-run" if used >= NEARLY * limit else ""
    return Check("quota", True, said, advice)


def clock_check(ahead: timedelta | None) -> Check:
    """Embargoes go by this clock, and certificates are refused by a wrong one."""
    if ahead is None:
        return Check("clock", True, "not compared: DeepL sent no time")
    if abs(ahead) <= SKEW:
        return Check("clock", True, "agrees with DeepL's")
    seconds = round(abs(ahead).total_seconds())
    way = "behind" if ahead > timedelta() else "ahead of"
    fix = "set the clock (timedatectl set-ntp true): embargoes end by it"
    return Check("clock", False, f"this machine is {seconds:,} s {way} DeepL's time", fix)


def _languages(settings: Settings, engine: Any) -> Check:
    from pressflow.engines.deepl import target_code

    offered = set(engine.targets())
    codes = {tag: target_code(tag) for tag in settings.targets}
    lost = [tag for tag, code in codes.items() if code not in offered]
    if lost:
        fix = "translate these by hand, or take them out of the locales in newsroom.toml"
        return Check("languages", False, f"DeepL does not write {', '.join(lost)}", fix)
    return Check("languages", True, ", ".join(f"{tag} as {code}" for tag, code in codes.items()))


def _glossary(settings: Settings, engine: Any) -> Check:
    """Whether this key may have glossaries for the newsroom's languages."""
    advice = "terms are still checked after the translation; a DeepL plan with glossaries would follow them at once"
    try:
        pairs = engine.glossaries.pairs()
        there = len(engine.glossaries.listed())
    except PressflowError as error:
        if getattr(error, "status", 0) not in (400, 403, 404):
            raise
        return Check("glossary", True, "this key has no glossaries", advice)
    wanted = engine.glossaries.languages
    lost = sorted({language for language in wanted.values() if (engine.glossaries.source, language) not in pairs})
    if lost:
        return Check("glossary", True, f"DeepL has no glossaries for {', '.join(lost)}", advice)
    return Check("glossary", True, f"allowed for {', '.join(wanted) or 'every locale'}; {there} in this account")


# --- this machine --------------------------------------------------------------------------------------------------


def local_checks(settings: Settings) -> Iterator[Check]:
    """Fonts and tools: pressflow publishes without any of them, so what is missing is advice."""
    yield _fonts(settings)
    missing = [name for name in TOOLS if shutil.which(name) is None]
    said = f"{', '.join(name for name in TOOLS if name not in missing) or 'none'} found"
    if not missing:
        yield Check("tools", True, said)
        return
    uses = "; ".join(f"{name} ({TOOLS[name][0]})" for name in missing)
    packages = " ".join(TOOLS[name][1] for name in missing)
    yield Check("tools", True, f"{said}; not here: {uses}", f"only if you need them: apt-get install {packages}")


def _fonts(settings: Settings) -> Check:
    """Whether the fonts of the Word template are here, for whoever looks at the downloads on this machine."""
    from pressflow.render._docx_template import NAME
    from pressflow.render._html_templates import template_file

    fonts = template_fonts(template_file(settings.root, NAME))
    if not fonts:
        return Check("fonts", True, "the Word template names none")
    if shutil.which("fc-match") is None:
        return Check("fonts", True, f"{', '.join(fonts)} in the Word template; this machine shows no documents")
    stands_in = {font: _match(font) for font in fonts}
    said = ", ".join(font if font == found else f"{font} (shown as {found})" for font, found in stands_in.items())
    advice = (
        ""
        if all(font == found for font, found in stands_in.items())
        else "only on this machine; partners see their own fonts"
    )
    return Check("fonts", True, said, advice)


def template_fonts(template: Path) -> tuple[str, ...]:
    """The fonts that a Word template names, sorted; none if there is no template."""
    try:
        with zipfile.ZipFile(template) as package:
            styles = package.read("word/styles.xml").decode("utf-8", "replace")
    except (OSError, KeyError, zipfile.BadZipFile):
        return ()
    return tuple(sorted(set(re.findall(r'w:ascii="([^"]+)"', styles))))


def _match(font: str) -> str:
    done = subprocess.run(["fc-match", "-f", "%{family[0]}", font], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "nothing"
