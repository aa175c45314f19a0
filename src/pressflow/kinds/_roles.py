"""What a word can be in a value, looked up once a word: most words are nothing."""

from __future__ import annotations

import re
from functools import cache

from pressflow.kinds._lexicon import Lexicon
from pressflow.kinds._numerals import VULGAR
from pressflow.kinds._scan import Phrases

_MEMO_SIZE = 50_000


class Roles:
    """Word -> roles: `number` (a number word begins here), `month`, `ordinal`, `compound` and so on."""

    def __init__(self, lex: Lexicon) -> None:
        words = lex.words
        starts: dict[str, tuple[Phrases, ...]] = {
            "number": (
                *(lex.cardinals, lex.ones, lex.halves, lex.thousand),
                *((lex.collectives,) if words.lone_collectives else ()),
            ),
            "month": (lex.months,),
            "ordinal": (lex.ordinals,),
            "multiple": (Phrases(words.multiples),),
            "half": (Phrases(words.half_nouns),),
            "season": (lex.modifiers_at,),
            "hour": (Phrases(words.hours),),
            "idiom": (lex.idioms,),
            "every": (Phrases(words.every), Phrases(words.one_in)),
            "quarter": (Phrases(words.quarters),),
            "decade": (lex.decade_names,),
        }
        self._table: dict[str, tuple[str, ...]] = dict.fromkeys(VULGAR, ("vulgar",))
        for role, tables in starts.items():
            for table in tables:
                for word in table.starts():
                    if role not in self._table.get(word, ()):
                        self._table[word] = (*self._table.get(word, ()), role)
        suffixes = "|".join(sorted(map(re.escape, words.suffixes), key=len, reverse=True))
        infixes = "|".join(sorted(map(re.escape, words.infixes), key=len, reverse=True))
        self._suffix = re.compile(rf"(?:{suffixes}){words.suffix_endings}\Z") if suffixes else None
        self._infix = re.compile(infixes) if infixes else None
        self._thousand = tuple(w.lower() for w in words.thousand) if words.glued else ()
        self._superlatives = words.ordinal_compounds
        self._memo = dict(self._table)

    def of(self, low: str) -> tuple[str, ...]:
        """The roles of a token, as it is compared."""
        known = self._memo.get(low)
        if known is None:
            if len(self._memo) > _MEMO_SIZE:
                self._memo = dict(self._table)
            known = self._memo[low] = self._guess(low) if 5 <= len(low) <= 60 and not low[0].isdecimal() else ()
        return known

    def _guess(self, low: str) -> tuple[str, ...]:
        if self._suffix is not None and self._suffix.search(low):
            return ("compound",)
        if self._infix is not None and self._infix.search(low):
            return ("compound",)
        if any(thousand in low for thousand in self._thousand):
            return ("number",)
        if self._superlatives and "t" in low[2:12] and low.rstrip("nrsm").endswith(("ste", "ßte")):
            return ("superlative",)
        return ()


@cache
def _roles(tag: str) -> Roles:
    from pressflow.kinds._lexicon import lexicon

    return Roles(lexicon(tag))


def roles(lex: Lexicon) -> Roles:
    return _roles(lex.locale.tag)
