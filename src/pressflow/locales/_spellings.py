"""Letters that languages write differently in what is one name or one word."""

from __future__ import annotations

from collections.abc import Mapping

# of a name, where a keyboard lacks the letter: Mueller for Müller
TRANSLITERATED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l"})

# (German, other): Fabrik, fabric; Zirkus, circus; Bayer, Bavaria; a letter without its dots
SPELT_ALIKE = frozenset(
    (
        ("k", "c"),
        ("z", "c"),
        ("i", "y"),
        ("j", "y"),
        ("ä", "a"),
        ("ö", "o"),
        ("ü", "u"),
        ("ß", "s"),
        ("k", "q"),
        ("ä", "e"),
    )
)

# what transliterations from Russian, Ukrainian or Arabic make of one sound, in the order in which they are looked for:
# Lukaschenko, Lukashenko, Loukachenko; Jelzin, Yeltsin, Eltsine; Dschochar, Dzhokhar; Newskij, Nevsky
SOUNDS = (
    ("d(?:sch|zh|j)", "i"),
    ("(?:schtsch|shch|chtch|tsch|tch|sch|zh|sh|ch|kh|cz)+", "x"),
    ("[ou]u", "u"),
    ("t[sz]|z", "s"),
    ("ph|w|ff", "v"),
    ("ck|q|c", "k"),
    ("gh", "g"),
    ("[jy]", "i"),
    ("(?<=[aeou])i(?=[aeou])", ""),
    ("[ae]i(?![aeou])", "e"),
    ("x[oe]v", "xev"),
    ("(?<=.)h(?![aeiou])|(?<=[bdgkrt])h", ""),
    (r"([eikvx])\1+", r"\1"),
    ("e\\Z", ""),
)

# one letter for those that stand for each other: k and c, z and c, y and i
SKELETON = str.maketrans("kzyj", "ccii")

# what a German spelling of a name from Cyrillic, Arabic, Hebrew or Greek script has, and few German names have
FOREIGN = (
    r"tsch|dsch|sch(?=[aeiouklmnptw])|kh|zh|sh|w(?=[aeioulnrst])|(?<=[aeiouy])w|[aeiouy]j|j[aeou]|[iy]j|[aeo]i\Z|ch(?=[aou])"
    r"|q|dd|gh|dh|ss(?=[aei])|[ou]u|ij|z(?=[aeiou])|ph|th|(?<=[aeiou])ff\Z|hm|hd|afi|eddin|allah|ullah|in\Z|is\Z|os\Z"
)

# how surnames from another script look in German, and no German one: Lukaschenko, Gorbatschow, Selenskyj, Nawalny
FOREIGN_SURNAMES = (
    r"tsch|dsch|sch(?:enko|[eo]w|kin)|[eo]w\Z|[iy]j|enko|sk(?:i|aja)\Z|j[aeou]|kh|zh|[aeiou]w[aeiou]|[aeo]i\Z"
)

# what newspapers of all languages call a time zone, where the tz database calls it otherwise
ZONES: Mapping[str, str] = {
    "MEZ": "CET", "HNEC": "CET", "MESZ": "CEST", "HAEC": "CEST", "HEEC": "CEST",
    "WEZ": "GMT", "OEZ": "EET", "TU": "UTC",
}  # fmt: skip

# words of a person's full name that are no surname, in whatever language it is written
NO_SURNAMES = frozenset(("Dr.", "Prof.", "Mag.", "Ing.", "DI", "MBA", "PhD", "von", "van", "de", "zu"))
