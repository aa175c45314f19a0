"""What is installed, reachable, missing, and what to do about it

example: pressflow doctor
"""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pressflow.cli._checks import Check, deepl_checks, failed, local_checks
from pressflow.cli._newsroom import engine, extractor
from pressflow.cli._say import as_json, say
from pressflow.config import Settings, load_settings
from pressflow.errors import ConfigError, PressflowError

PACKAGES = ("spacy", "deepl", "python-docx", "feedgen", "jinja2", "babel", "lxml")


def arguments(parser: ArgumentParser) -> None:
    """Nothing beyond what every command takes."""


def run(args: Namespace) -> int:
    checks = list(examine(args.root))
    if args.json:
        say(as_json({"version": 1, "checks": checks}))
    else:
        for check in checks:
            say(f"{'ok' if check.ok else '!!':<3} {check.name:<12} {check.finding}")
            if check.fix:
                say(f"{'':16} {'note' if check.ok else 'fix'}: {check.fix}")
    return max((check.exit_code for check in checks if not check.ok), default=0)


def examine(root: Path) -> Iterator[Check]:
    """Every check, in the order in which a newcomer meets trouble."""
    enough = sys.version_info >= (3, 11)
    yield Check("python", enough, platform.python_version(), "" if enough else "install Python 3.11 or newer")
    yield _packages()
    try:
        settings = load_settings(root)
    except PressflowError as error:
        yield failed("newsroom", error)
        return
    yield Check("newsroom", True, f"{settings.titles[settings.source]} ({', '.join(settings.locales)})")
    for name, look in _LOOKS.items():
        try:
            yield Check(name, True, look(settings))
        except PressflowError as error:
            yield failed(name, error)
    yield from _engine(settings)
    yield from local_checks(settings)


def _packages() -> Check:
    found, lost = [], []
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lost.append(name)
    fix = f"pip install {' '.join(lost)}" if lost else ""
    return Check("packages", not lost, ", ".join(found) or "none", fix, 3)


def _locales(settings: Settings) -> str:
    from pressflow.locales import find_locale

    return ", ".join(f"{tag}: {find_locale(tag).name}" for tag in settings.locales)


def _formats(settings: Settings) -> str:
    from pressflow.emit import formats

    return ", ".join(formats(settings))


def _facts(settings: Settings) -> str:
    found = extractor(settings).facts("Am 2. September 2019 kamen 1.500 Mitglieder.", "de")
    return f"reads {', '.join(f'{f.text!r}' for f in found)}"


def _engine(settings: Settings) -> Iterator[Check]:
    """The engine that the newsroom names; a key for DeepL is tried wherever there is one."""
    try:
        connected = engine(settings)
        yield Check("engine", True, connected.name if connected else "none: people translate")
    except PressflowError as error:
        yield failed("engine", error)
        return
    if connected is None and os.environ.get("DEEPL_AUTH_KEY"):
        try:
            connected = engine(settings, "deepl")
        except PressflowError as error:
            yield failed("key", error)
            return
        yield Check("key", True, "DEEPL_AUTH_KEY is set, and not used", 'write engine = "deepl" in newsroom.toml')
    if connected is not None and connected.name == "deepl":
        yield from deepl_checks(settings, connected, free=os.environ["DEEPL_AUTH_KEY"].strip().endswith(":fx"))


def _site(settings: Settings) -> str:
    if not os.access(settings.root, os.W_OK):
        raise ConfigError(f"{settings.root} cannot be written", "nothing can be published from here; mend its rights")
    return f"{settings.public.as_posix()}/ " + ("is there" if settings.public.exists() else "not built yet")


_LOOKS: dict[str, Callable[[Settings], str]] = {
    "locales": _locales,
    "formats": _formats,
    "facts": _facts,
    "site": _site,
}
