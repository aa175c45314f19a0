"""Numbers in words: what CLDR's rules (RBNF) spell, with the locale's own forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from unicode_rbnf import FormatPurpose, RbnfEngine

from pressflow.kinds._scan import Phrases
from pressflow.locales._words import Words


def cardinals(words: Words, language: str) -> Phrases:
    """Number words below a thousand -> int, with the forms that RBNF does not know."""
    table: dict[str, Decimal] = {}
    for value, spelling in _spellings(words, _Engine(language), range(1, 1000), False):
        table[spelling] = Decimal(value)
    if words.glued:
        for teens in range(11, 20):  # neunzehnhundert
            stem = next(k for k, v in table.items() if v == teens)
            for spelling, rest in [("", Decimal(0)), *[(k, v) for k, v in table.items() if v < 100]]:
                table.setdefault(f"{stem}hundert{spelling}", teens * 100 + rest)
    table.update({p: Decimal(v) for p, v in words.numbers.items()})
    for phrase in (*words.ones, *words.no_numbers):
        table.pop(phrase, None)
    return Phrases(table)


def ordinals(words: Words, language: str) -> Phrases:
    """Ordinal words below two hundred -> int, inflected."""
    table: dict[str, int] = {}
    for value, spelling in _spellings(words, _Engine(language), range(1, 200), True):
        for ending in ("", *words.ordinal_endings):
            table.setdefault(spelling + ending, value)
    table.update({p: int(v) for p, v in words.ordinal_words.items()})
    return Phrases(table)


class _Engine(RbnfEngine):
    """Spells each number once by each set of rules: 21 stands in 121 to 921, and most sets leave it to another."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.rulesets = self.for_language(language).rulesets
        self._spelt: dict[tuple[int | float | str | Decimal, str], tuple[str, ...]] = {}

    def iter_format_number(
        self, number: int | float | str | Decimal, ruleset_name: str, *args: Any, **more: Any
    ) -> Iterable[str]:
        key = (number, ruleset_name)
        if key not in self._spelt:
            self._spelt[key] = tuple(super().iter_format_number(number, ruleset_name, *args, **more))
        return self._spelt[key]


def _spellings(words: Words, engine: RbnfEngine, numbers: range, ordinal: bool) -> Iterator[tuple[int, str]]:
    purpose = FormatPurpose.ORDINAL if ordinal else FormatPurpose.CARDINAL
    for value in numbers:
        if ordinal and not _spells_ordinals(engine):
            return  # the locale's own words know them all
        seen = {t for r, t in engine.format_number(value, purpose).text_by_ruleset.items() if "year" not in r}
        for text in sorted(seen):
            plain = text.replace("\u00ad", "").lower()
            if any(c.isdecimal() for c in plain):
                continue
            for form in {plain, plain.replace("-", " "), plain.replace("ß", "ss")}:
                yield value, form
                for extra in _joined(words, form, value):
                    yield value, extra
                if value % 100 == 0 and " " in form:
                    yield value, form.replace(" ", "-")


def _spells_ordinals(engine: RbnfEngine) -> bool:
    try:
        engine.format_number(2, FormatPurpose.ORDINAL)
    except ValueError:
        return False
    return True


def _joined(words: Words, form: str, value: int) -> Iterator[str]:
    """Forms with and without the joining word: hundertundeins, hundred and one."""
    if words.glued:
        if form.startswith("einhundert"):
            yield form[3:]
            yield form[3:].replace("hundert", "hundertund", 1) if form != "einhundert" else form
    elif words.joiner and value > 100 and " " in form:
        head, _, rest = form.partition("hundred ")
        if rest:
            yield f"{head}hundred {words.joiner} {rest}"
