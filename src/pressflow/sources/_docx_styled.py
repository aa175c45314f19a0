"""What a style's name says about a paragraph: Word's own names, and those that newsrooms give."""

from __future__ import annotations

from collections.abc import Iterable

from pressflow.model import Role

TITLES = frozenset(("title", "titel", "headline", "überschrift", "hauptüberschrift"))
SUBTITLES = frozenset(("subtitle", "untertitel", "unterzeile"))
QUOTES = frozenset(("quote", "intense quote", "zitat", "intensives zitat", "block text"))
CONTENTS = ("toc ", "verzeichnis ", "table of figures")
_ROLES = {
    "kicker": Role.KICKER,
    "dachzeile": Role.KICKER,
    "lead": Role.LEAD,
    "vorspann": Role.LEAD,
    "teaser": Role.LEAD,
    "caption": Role.CAPTION,
    "beschriftung": Role.CAPTION,
    "bildunterschrift": Role.CAPTION,
    "bildlegende": Role.CAPTION,
    "table caption": Role.CAPTION,
    "boilerplate heading": Role.BOILERPLATE_HEAD,
    "boilerplate text": Role.BOILERPLATE,
    "boilerplate": Role.BOILERPLATE,
    "abbinder": Role.BOILERPLATE,
    "contact": Role.CONTACT,
    "kontakt": Role.CONTACT,
    "pressekontakt": Role.CONTACT,
    "note": Role.NOTE,
}
_OURS = "release "  # `pressflow convert` names a style for each role


def role_of(names: Iterable[str]) -> Role | None:
    """The role that a style, or one that it builds on, stands for; None if it only says how letters look."""
    for name in names:
        if name in _ROLES:
            return _ROLES[name]
        if name.startswith(_OURS) and name.removeprefix(_OURS) in set(Role):
            return Role(name.removeprefix(_OURS))
    return None


def style_name(role: Role) -> str:
    """The name of the style that says for certain what a paragraph is: `Release lead`."""
    return f"Release {role.value}"
