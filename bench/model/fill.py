"""Templates filled with invented names: "{FUNCTION} {PER} von {ORG}" -> a text with its names marked.

Letters right behind a slot belong to the name ("{SURNAME}s"); a slot with a hyphen behind it is a compound, and none.
A template in capitals gets its names in capitals.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

from bench.model.read import Name, Text, marked
from bench.model.vary import with_names

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
_LEGAL = re.compile(r"\b(?:GmbH|AG|SE|KG|KGaA|eG|UG|mbB|e\. ?V\.|e\. ?K\.|Ltd\.?|plc)")
_STREET = re.compile(r"(?:stra(?:ß|ss)e|weg|gasse|platz|allee|ring|ufer|damm)$", re.IGNORECASE)
_ABBREVIATION = 5  # letters: a longer word in capitals stands in a headline
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


def retold(text: Text, slots: Slots, rng: random.Random, share: float) -> Text:
    """The text with other names from the lists for some of its own: the same one for the same words throughout."""
    others: dict[str, str] = {}

    def rename(name: Name, words: str) -> str:
        if words not in others:
            slot = _slot_of(name, words)
            capitals = words.isupper() and len(words) > _ABBREVIATION
            other = word_for(slot, slots, rng) if slot and rng.random() < share else words
            others[words] = other.replace("ß", "SS").upper() if capitals else other
        return others[words]

    return with_names(text, rename)


def _slot_of(name: Name, words: str) -> str | None:
    """The list that a name could have come from."""
    if name.label == "PER":
        return "PER" if " " in words else "SURNAME"
    if name.label == "ORG":
        return "ORG" if _LEGAL.search(words) else "ORG_SHORT"
    if name.label == "LOC":
        return "STREET" if _STREET.search(words) else "LOC"
    return name.type.upper() if name.type and name.type != "currency" else None


def word_for(slot: str, slots: Slots, rng: random.Random) -> str:
    """A word from the slot's list, or one made from its patterns and parts."""
    choices = slots[slot]
    if isinstance(choices, list):
        return rng.choice(choices)
    if choices.get("list") and rng.random() < choices["list_share"]:
        return rng.choice(choices["list"])
    parts = {**slots, **choices.get("parts", {}), "INITIAL": list(_INITIALS), "DD": [f"{n:02}" for n in range(100)]}
    return _PART.sub(lambda match: rng.choice(parts[match[1]]), rng.choice(choices["patterns"]))
