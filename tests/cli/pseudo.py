"""A translator that knows no language: it says each fact of a German sentence as the target locale prints it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pressflow.kinds as kinds
from pressflow.locales import find_locale
from pressflow.memory.termbase import read_terms
from pressflow.memory.xliff import read_bilingual, write_bilingual
from pressflow.model import Fact, State, Term
from pressflow.nlp import Nlp
from pressflow.rooms import member

IN = {"en-GB": "in", "fr": "en"}
OPENING = {"en-GB": "This sentence speaks of", "fr": "Cette phrase parle de"}


def fill_in(path: Path, terms_csv: Path) -> int:
    """Fill every open segment of a bilingual file; how many there were."""
    locale, terms = path.stem, read_terms(terms_csv)
    nlp, bilingual, filled, units = Nlp(terms), read_bilingual(path), 0, []
    for unit in bilingual.units:
        segments = []
        spoken = any(f.kind == "quote" for f in nlp.facts(unit.source, "de"))
        for segment in unit.segments:
            if not segment.target:
                filled += 1
                words = say(segment.source, locale, nlp, terms, spoken=spoken)
                segment = replace(segment, target=words, state=State.REVIEWED)
            segments.append(segment)
        units.append(replace(unit, segments=tuple(segments)))
    write_bilingual(path, replace(bilingual, units=tuple(units)))
    return filled


def say(german: str, locale: str, nlp: Nlp, terms: tuple[Term, ...], *, spoken: bool = False) -> str:
    """The facts of the sentence, each once, in their order; if it is spoken, with the quotation marks it has."""
    facts = [f for f in nlp.facts(german, "de") if f.kind != "quote"]
    wordings = [wording(fact, locale, terms) for fact in facts]
    # an abbreviation may be known as a name from another sentence only
    wordings += [short for short in re.findall(r"\b[A-Z]{3,}\b", german) if short not in " ".join(wordings)]
    said = ", ".join(dict.fromkeys(wordings)) or f"nothing that counts {_own(german)}"
    left, right, *_ = find_locale(locale).quotes
    opening = left if spoken and "„" in german else ""
    closing = f"{right}, says the chair." if spoken and "“" in german else "."
    return f"{opening}{OPENING[locale]} {said}{closing}"


def _own(german: str) -> str:
    """A word that no other sentence has: no two sentences of a translation are the same."""
    return "".join(c for c in reversed(german.lower()) if c.isascii() and c.isalpha())[:24]


def wording(fact: Fact, locale: str, terms: tuple[Term, ...]) -> str:
    if fact.kind == "identifier":
        return fact.text
    if fact.kind == "name":
        term = next((t for t in terms if t.term == fact.value), None)
        return term.renderings.get(locale, (fact.value,))[0] if term else fact.value
    text: str = member(kinds, fact.kind).write(fact, find_locale(locale))
    return (
        f"{IN[locale]} {text}"
        if fact.kind == "date" and len(fact.value) in (4, 7) and not fact.value.isdigit()
        else text
    )  # a month by itself is a word
