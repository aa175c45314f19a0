"""Languages: one module each, named by its BCP 47 tag (`de_de`, `en_gb`), with one `LOCALE`."""

from __future__ import annotations

import sys
from functools import cache

from pressflow.errors import ConfigError
from pressflow.locales._locale import Locale
from pressflow.rooms import member, members

__all__ = ["Locale", "find_locale", "locale_tags"]


def locale_tags() -> tuple[str, ...]:
    """The module names of all locales there are, sorted."""
    return members(sys.modules[__name__])


@cache
def find_locale(tag: str) -> Locale:
    """The locale for a BCP 47 tag: `en-GB`, or a bare language for its main region (`de` -> de-DE).

    Raises ConfigError for a locale that pressflow does not speak: none is ever replaced by another in silence.
    """
    room = sys.modules[__name__]
    name = tag.lower().replace("-", "_")
    if "_" not in name:
        bare = [m for m in members(room) if m.split("_")[0] == name]
        main = [m for m in bare if member(room, m).LOCALE.main]
        name = main[0] if main else name
    if name not in members(room):
        known = ", ".join(m.replace("_", "-") for m in members(room))
        raise ConfigError(f"pressflow does not know the locale {tag!r}", f"choose one of: {known}")
    locale: Locale = member(room, name).LOCALE
    return locale
