"""Templates filled with invented names: "{FUNCTION} {PER} von {ORG}" -> a text with its names marked.

Letters right behind a slot belong to the name ("{SURNAME}s"); a slot with a hyphen behind it is a compound, and none.
A template in capitals gets its names in capitals.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

from bench.model.read import Text, marked

_SLOT = re.compile(r"\{([A-Z_]+)\}(s(?!\w))?(-(?=[A-Za-zÄÖÜ]))?")
_PART = re.compile(r"\{(\w+)\}")
_PLAIN = ("FUNCTION", "TITLE")  # words beside a name
_LABELS = {
    "SURNAME": "PER",
    "FIRST": "PER",
    "ORG_SHORT": "ORG",
    "STREET": "LOC",
    "PER": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
}
_INITIALS = "ABCDEFGHIJKLMNOPRSTUVWZ"
Slots = Mapping[str, Any]


def filled(template: str, slots: Slots, rng: random.Random) -> Text:
    """The template with a word from the lists for each slot."""
    fixed = _SLOT.sub("", template)
    capitals = not any(c.islower() for c in fixed) and sum(c.isupper() for c in fixed) > 8

    def fill(match: re.Match[str]) -> str:
        slot, genitive, hyphen = match.groups()
        words = word_for(slot, slots, rng)
        if genitive:
            words += "’" if words[-1] in "sxzßSXZ" else "s"
        if capitals:
            words = words.replace("ß", "SS").upper()
        return words + (hyphen or "") if slot in _PLAIN or hyphen else f"[[{_LABELS.get(slot, 'MISC')}:{words}]]"

    return marked(_SLOT.sub(fill, template))


def word_for(slot: str, slots: Slots, rng: random.Random) -> str:
    """A word from the slot's list, or one made from its patterns and parts."""
    choices = slots[slot]
    if isinstance(choices, list):
        return rng.choice(choices)
    if choices.get("list") and rng.random() < choices["list_share"]:
        return rng.choice(choices["list"])
    parts = {**slots, **choices.get("parts", {}), "INITIAL": list(_INITIALS), "DD": [f"{n:02}" for n in range(100)]}
    return _PART.sub(lambda match: rng.choice(parts[match[1]]), rng.choice(choices["patterns"]))
