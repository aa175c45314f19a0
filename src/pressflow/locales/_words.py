"""The words of a language that the value grammar reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def each(words: str) -> tuple[str, ...]:
    """The phrases of a list written with bars: `each("rund | mehr als")` is ("rund", "mehr als")."""
    return tuple(w.strip() for w in words.split("|") if w.strip())


def pairs(words: str) -> dict[str, str]:
    """A table written as one string: `pairs("Mio., Million = 6 | Mrd. = 9")`."""
    table: dict[str, str] = {}
    for entry in each(words):
        phrases, _, value = entry.rpartition("=")
        table.update({p.strip(): value.strip() for p in phrases.split(",")})
    return table


Table = Mapping[str, str]
Phrases = tuple[str, ...]
_none: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one language, by what they do in a value. Phrases are matched word by word, case aside.

    Month and weekday names, unit and currency names come from CLDR, cardinals and ordinals to 999 from its RBNF.
    A table maps a phrase to its meaning; what the meaning looks like is said beside each.
    """

    # digits
    decimal: str = "."
    group: str = ","  # characters that may part groups of three; spaces of every width may too
    other_decimal: str = ""  # a decimal sign of neighbours (Swiss 12.4), read only where it cannot be a group
    # numerals in words
    numbers: Table = field(default_factory=dict)  # phrase -> value: zwo, anderthalb, septante
    ones: Phrases = ()  # articles: 1 only before a scale, a collective or a fraction
    no_numbers: Phrases = ()  # RBNF's numbers that are everyday words: durfte eins nicht fehlen
    vague: Phrases = ()  # several (hundred): what follows is no number
    joiner: str = ""  # "und" in hundertundeins, "and" in one hundred and one
    thousand: Phrases = ()
    glued: bool = False  # compounds are one word: zwölftausenddreihundert
    scales: Table = field(default_factory=dict)  # phrase -> power of ten
    of_money: Phrases = ()  # links a scale to its unit: millions d'euros
    glue_before: Phrases = ()  # words that a hyphen ties to a number: pre-2020
    money_scales: Table = field(default_factory=dict)  # only beside a currency: £5m
    collectives: Table = field(default_factory=dict)  # dozen -> 12
    round_collectives: Phrases = ()  # collectives that are approximate by nature: centaine
    halves: Phrases = ()  # half as an adjective: eine halbe Stunde
    and_half: Phrases = ()  # two and a half
    half_after: Phrases = ()  # deux ans et demi: after the unit
    plus: Phrases = ()
    minus: Phrases = ()
    # fractions and multiples
    fractions: Table = field(default_factory=dict)  # noun -> denominator
    glued_fractions: Table = field(default_factory=dict)  # in one word: dreiviertel -> 3/4
    half_nouns: Phrases = ()  # die Hälfte
    every: Phrases = ()  # jede (zweite)
    one_in: Phrases = ()  # one in (five)
    of_each: Phrases = ()  # une femme sur deux
    multiples: Table = field(default_factory=dict)  # phrase -> value
    multiply_by: Phrases = ()  # multiplié par (trois)
    fold: str = ""  # how we write a multiple: "{}-fach"
    times: Phrases = ()  # dreimal so viele: what makes a multiple of a "times"
    times_nouns: Phrases = ()
    # units
    percent: Phrases = ()
    percent_points: Phrases = ()
    currencies: Table = field(default_factory=dict)  # phrase -> "EUR" or "EUR 0.01"
    money_signs: Table = field(default_factory=dict)  # currency -> sign set before the number when we write
    money_names: Table = field(default_factory=dict)  # currency -> what we write after the number
    percent_space: bool = True  # a no-break space before the percent sign
    units: Table = field(default_factory=dict)  # phrase -> CLDR unit
    percent_suffix: str = ""  # 13%ige
    unit_gap: Phrases = ()  # words between a number and its years: two more weeks
    age_before: Phrases = ()  # aged 55: years without the word
    durations: Table = field(default_factory=dict)  # phrase -> "year" or "10 year"
    endings: Phrases = ()  # what inflection adds to a unit's name
    # ordinals
    ordinal_digits: str = ""  # regular expression for what follows the digits, glued
    ordinal_endings: Phrases = ("",)
    determiners: Phrases = ()  # English: what makes "first" an ordinal and a bare 2006 a year
    ordinal_words: Table = field(default_factory=dict)
    ordinal_compounds: bool = False  # fünftgrößte
    ordinal_format: str = "{}."  # how we write one
    pointers: Phrases = ()  # the first of its kind: words that an ordinal without a noun needs before it
    ranks: Phrases = ()  # Platz 3
    roman_ordinal: str = ""  # XXIe
    # compounds (31-köpfig)
    suffixes: Table = field(default_factory=dict)  # suffix -> "kind" or "kind unit"
    suffix_endings: str = ""  # regular expression
    infixes: Table = field(default_factory=dict)  # Dreijahresvertrag: infix -> "duration year"
    hyphen_units: Table = field(default_factory=dict)
    # joints
    to: Phrases = ()
    between: tuple[Phrases, Phrases] = ((), ())
    from_: Phrases = ()
    onto: Phrases = ()  # von 3 auf 4: two values that share a unit
    lists: Phrases = ()
    changes: Phrases = ()  # stems of verbs that make "from 3 to 4" two values
    # dates
    months: Table = field(default_factory=dict)  # beyond CLDR
    weekdays: Phrases = ()  # beyond CLDR
    month_context: Phrases = ()  # what stands before a bare month
    month_after: Phrases = ()
    last: Phrases = ()
    next: Phrases = ()
    relations: Table = field(default_factory=dict)  # phrase -> since from until
    modifiers: Table = field(default_factory=dict)  # phrase -> begin mid end spring summer autumn winter
    year_context: Phrases = ()
    strong_year_context: Phrases = ()  # after these four digits are a year whatever follows
    year_nouns: Phrases = ()  # seit dem Jahr 2009: may stand between the relation and the year
    year_link: Phrases = ()  # Ende des Jahres 2025
    fillers: Phrases = ()  # articles and the like between the parts of a date
    quarters: Table = field(default_factory=dict)  # noun -> Q or H
    quarter_format: Table = field(default_factory=lambda: {"Q": "Q{number} {year}", "H": "H{number} {year}"})
    first_day: str = ""  # 1er janvier
    quarter_marks: Table = field(default_factory=dict)  # letter before the digit -> Q or H: T3 2025
    decades: str = ""  # regular expression after the digits: er in 1990er
    decade_words: Phrases = ()
    decade_articles: Phrases = ()  # Ende der 80er
    decade_before: Phrases = ()
    day_first: bool = True
    day_mark: str = ""  # "." in 2. September
    of: Phrases = ()  # links between the parts of a date: the 2nd of September, 3. Quartal des Jahres 2025
    # times
    clock: Phrases = ()  # Uhr
    clock_needs: Phrases = ()  # the clock word is an hour only after one of these: à 18 heures
    clock_before: Phrases = ()  # um 18:30
    hour_mark: str = ""  # h in 18h30
    am: Phrases = ()
    pm: Phrases = ()
    hours: Table = field(default_factory=dict)  # noon -> 12:00
    # qualifiers
    qualifiers: Table = field(default_factory=dict)
    qualifiers_after: Table = field(default_factory=dict)
    qualifier_gap: Phrases = ()  # may stand between qualifier and number
    # nouns
    noun_case: bool = False  # nouns are capitalised
    head_last: bool = False  # adjectives before the noun, head at the end (English)
    stop: Phrases = ()  # words that end the search for the counted noun
    adjectives_before: Phrases = ()  # French: the few that stand before the noun
    skip: Phrases = ()  # words between number and noun
    # what is no value
    labels: Phrases = ()  # a digit after it is a name: Halle 4, § 5
    streets: str = ""  # regular expression for the end of a street's name
    streets_before: Phrases = ()  # 12, rue de ...
    street_after: bool = False  # the house number stands before the street: 12, rue de ...
    phones: Phrases = ()
    idioms: Phrases = ()
    titles: Phrases = ()  # Herr Freitag, Frau Neunzig
    # sentences
    abbreviations: Phrases = ()  # with a full stop that does not end a sentence
    closing_abbreviations: Phrases = ()  # those that may be a sentence's last word
    openers: Phrases = ()  # words that begin a sentence, beyond the stop words
    # readings that a text allows but does not assert, for the comparison of two texts
    weak: Table = field(default_factory=dict)  # phrase -> "kind value [unit]"
    weak_heads: Table = field(default_factory=dict)  # first part of a compound -> value: Vierzylinder
