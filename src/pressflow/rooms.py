"""Finds a module of a room by name: the one lookup behind locales, kinds, engines, formats and commands."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from pressflow.errors import ConfigError


@cache
def members(room: ModuleType) -> tuple[str, ...]:
    """The names of all modules in `room`, sorted. A leading underscore marks a helper, which is no member."""
    return tuple(sorted(m.name for m in iter_modules(room.__path__) if not m.name.startswith("_")))


def member(room: ModuleType, name: str) -> ModuleType:
    """The module called `name` in `room`. Only what lies in the room can be named."""
    names = members(room)
    if name not in names:
        raise ConfigError(f"{room.__name__} has no {name!r}", f"choose one of: {', '.join(names)}")
    return import_module(f"{room.__name__}.{name}")
