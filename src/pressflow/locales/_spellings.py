"""Letters that languages write differently in what is one name or one word."""

from __future__ import annotations

# of a name, where a keyboard lacks the letter: Mueller for Müller
TRANSLITERATED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l"})

# (German, other): Fabrik, fabric; Zirkus, circus; Bayer, Bavaria; a letter without its dots
SPELT_ALIKE = frozenset(
    (("k", "c"), ("z", "c"), ("i", "y"), ("j", "y"), ("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "s"), ("k", "q"))
)

# one letter for those that stand for each other: k and c, z and c, y and i
SKELETON = str.maketrans("kzyj", "ccii")
