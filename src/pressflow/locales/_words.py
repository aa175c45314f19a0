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
    spaced_thousands: bool = False  # glued but for a space behind thousand: twaalfduizend driehonderd
    scales: Table = field(default_factory=dict)  # phrase -> power of ten
    of_money: Phrases = ()  # links a scale to its unit: millions d'euros
    glue_before: Phrases = ()  # words that a hyphen ties to a number: pre-2020
    glued_scales: Phrases = ()  # letters right behind digits that scale what is counted, too: 11m people
    measured_nouns: Phrases = ()  # plurals that a length in metres may stand before: 400m hurdles
    money_scales: Table = field(default_factory=dict)  # only beside a currency: £5m
    mixed_scales: bool = False  # 2 mln 300 tys. zł is one number
    collectives: Table = field(default_factory=dict)  # dozen -> 12
    lone_collectives: bool = False  # without an article: tuzin
    round_collectives: Phrases = ()  # collectives that are approximate by nature: centaine
    halves: Phrases = ()  # half as an adjective: eine halbe Stunde
    and_half: Phrases = ()  # two and a half
    half_after: Phrases = ()  # deux ans et demi: after the unit
    below_zero: Phrases = ()  # 12 Grad unter null: after the unit
    plus: Phrases = ()
    minus: Phrases = ()
    # fractions and multiples
    fractions: Table = field(default_factory=dict)  # noun -> denominator
    glued_fractions: Table = field(default_factory=dict)  # in one word: dreiviertel -> 3/4
    fraction_before_noun: bool = False  # een derde deel, jedna trzecia ankietowanych
    fraction_goes_on: Phrases = ()  # behind a fraction, no noun that an ordinal would count: a third full
    half_nouns: Phrases = ()  # die Hälfte
    every: Phrases = ()  # jede (zweite)
    one_in: Phrases = ()  # one in (five)
    out_of: Phrases = ()  # four in ten, neuf sur dix
    out_of_noun: bool = False  # quatre adhérents sur dix
    of_each: Phrases = ()  # une femme sur deux
    multiples: Table = field(default_factory=dict)  # phrase -> value
    multiply_by: Phrases = ()  # multiplié par (trois)
    multiply_after: Phrases = ()  # vier keer zoveel: what makes a factor of the number before it
    fold: str = ""  # how we write a multiple: "{}-fach"
    times: Phrases = ()  # dreimal so viele: what makes a multiple of a "times"
    times_nouns: Phrases = ()
    # units
    percent: Phrases = ()
    percent_points: Phrases = ()
    part_points: Table = field(default_factory=dict)  # parts of one, as words of their own: Viertelprozentpunkt = 0.25
    currencies: Table = field(default_factory=dict)  # phrase -> "EUR" or "EUR 0.01"
    money_signs: Table = field(default_factory=dict)  # currency -> sign set before the number when we write
    money_names: Table = field(default_factory=dict)  # currency -> what we write after the number
    percent_word: str = ""  # what we write instead of the sign: proc.
    percent_space: bool = True  # a no-break space before the percent sign
    units: Table = field(default_factory=dict)  # phrase -> CLDR unit
    unit_names: Table = field(default_factory=dict)  # unit -> "one/many", where Babel lacks CLDR's: day -> dag/dagen
    percent_suffix: str = ""  # 13%ige
    unit_gap: Phrases = ()  # words between a number and its years: two more weeks
    age_before: Phrases = ()  # aged 55: years without the word
    durations: Table = field(default_factory=dict)  # phrase -> "year" or "10 year"
    span_before: Phrases = ()  # before an article and a unit of time, which are a span of one then: vor einem Jahr
    span_after: Phrases = ()  # behind them: eine Woche lang
    endings: Phrases = ()  # what inflection adds to a unit's name
    # ordinals
    ordinal_digits: str = ""  # regular expression for what follows the digits, glued
    ordinal_endings: Phrases = ("",)
    determiners: Phrases = ()  # English: what makes "first" an ordinal and a bare 2006 a year
    ordinal_words: Table = field(default_factory=dict)
    plural_firsts: tuple[tuple[str, str], ...] = ()  # (article, first) where it counts nothing: die ersten Gäste
    ordinal_compounds: bool = False  # fünftgrößte
    ordinal_format: str = "{}."  # how we write one
    pointers: Phrases = ()  # the first of its kind: words that an ordinal without a noun needs before it
    ranks: Phrases = ()  # Platz 3
    century_marks: Phrases = ()  # XXI w.: what stands for the century behind a Roman number
    roman_nouns: Phrases = ()  # siglo XXI: nouns before a Roman number
    shy_ordinals: Phrases = ()  # ordinals only behind one of `shy_after`: secondo (also: according to)
    shy_after: Phrases = ()
    roman_ordinal: str = ""  # XXIe
    # compounds (31-köpfig)
    suffixes: Table = field(default_factory=dict)  # suffix -> "kind" or "kind unit"
    suffix_endings: str = ""  # regular expression
    infixes: Table = field(default_factory=dict)  # Dreijahresvertrag: infix -> "duration year"
    # joints
    to: Phrases = ()
    between: tuple[Phrases, Phrases] = ((), ())
    from_: Phrases = ()
    onto: Phrases = ()  # von 3 auf 4: two values that share a unit
    by_now: Phrases = ()  # adverbs between such a word and its value: auf inzwischen 4
    lists: Phrases = ()
    sizes: Phrases = ()  # 40 mal 60 Meter: between the sides, beside x and ×
    adding: Phrases = ()  # zwei Stunden und 30 Minuten: the one word that adds spans of time
    up_to_or_onto: Phrases = ()  # qualifiers that after a verb of change only say where it led: spadł do 5 proc.
    changes: Phrases = ()  # stems of verbs that make "from 3 to 4" two values
    # dates
    months: Table = field(default_factory=dict)  # beyond CLDR
    weekdays: Phrases = ()  # beyond CLDR
    month_context: Phrases = ()  # what stands before a bare month
    month_after: Phrases = ()
    last: Phrases = ()
    next: Phrases = ()
    relations: Table = field(default_factory=dict)  # phrase -> since from until since_or_from (what the date says)
    modifiers: Table = field(default_factory=dict)  # phrase -> begin mid end spring summer autumn winter
    # how we write them where the first phrase before the date is not it: "until", "until end" (both), "until day"
    # (a day, month, year or part) -> "jusqu’au {}"
    date_frames: Table = field(default_factory=dict)
    elisions: Table = field(default_factory=dict)  # regular expression -> what it becomes in what we write
    year_context: Phrases = ()
    strong_year_context: Phrases = ()  # after these four digits are a year whatever follows
    year_nouns: Phrases = ()  # seit dem Jahr 2009: may stand between the relation and the year
    year_marks: Phrases = ()  # w 2019 r.: after four digits, which are a year then
    year_format: str = "{}"  # how we write one at the end of a date
    years_need_context: bool = False  # four digits alone are a count, for thousands are not grouped
    year_link: Phrases = ()  # Ende des Jahres 2025
    fillers: Phrases = ()  # articles and the like between the parts of a date
    quarters: Table = field(default_factory=dict)  # noun -> Q or H
    quarter_format: Table = field(default_factory=lambda: {"Q": "Q{number} {year}", "H": "H{number} {year}"})
    first_day: str = ""  # 1er janvier
    half_year_nouns: Phrases = ()  # behind "first-half": what a half-year has and a match has not
    quarter_marks: Table = field(default_factory=dict)  # letter before the digit -> Q or H: T3 2025
    decades: str = ""  # regular expression after the digits: er in 1990er
    decade_mark: str = ""  # full stop in lata 90.
    decade_articles: Phrases = ()  # between a modifier and a decade: Ende der 1990er Jahre
    decade_words: Phrases = ()
    decade_names: Table = field(default_factory=dict)  # Neunzigerjahre -> 1990
    decade_before: Phrases = ()
    day_first: bool = True
    day_mark: str = ""  # "." in 2. September
    day_link: Phrases = ()  # 2 de septiembre: between the day and the month
    date_link: str = ""  # the same word when we write: 2 de septiembre de 2019
    day_words: bool = False  # cardinals in words are days: il due giugno
    of: Phrases = ()  # links between the parts of a date: the 2nd of September, 3. Quartal des Jahres 2025
    # times
    clock: Phrases = ()  # Uhr
    clock_marks: Phrases = ()  # before the hour, which is one whatever follows: kl. 18
    clock_sign: str = "."  # what we write between hour and minute
    clock_lead: Phrases = ()  # a las 18, alle 9: the hour is one unless it counts a noun
    clock_to: Phrases = ()  # joins two hours and nothing else: dalle 10 alle 17
    future: str = ""  # regular expression for the end of a verb in the future: makes a "from" of an ambiguous "since"
    clock_minutes: Table = field(default_factory=dict)  # after such an hour -> minutes: y media = 30
    time_format: str = ""  # how we write one, where it is not the plain form: "{hour}.{minute} h"
    dotted_clock: Phrases = ()  # o 18.30: before digits that are no number
    clock_needs: Phrases = ()  # the clock word is an hour only after one of these: à 18 heures
    clock_before: Phrases = ()  # um 18:30
    hour_mark: str = ""  # h in 18h30
    am: Phrases = ()
    pm: Phrases = ()
    hours: Table = field(default_factory=dict)  # noon -> 12:00
    clock_letter: str = ""  # h: an hour after a weekday or the first of `clock_before`, else a span of time
    clock_parts: Table = field(default_factory=dict)  # before the hour -> minutes: Viertel nach = 15
    day_parts: Table = field(default_factory=dict)  # after the hour -> am, pm or night: acht Uhr abends
    # qualifiers
    qualifiers: Table = field(default_factory=dict)
    qualifiers_after: Table = field(default_factory=dict)
    below: Phrases = ()  # qualifiers that say on which side of the value the true one lies: knapp, just under
    above: Phrases = ()  # gut, just over
    comparing_articles: Phrases = ()  # between "more than" and a number, makes a comparison: more than the 50 expected
    qualifier_gap: Phrases = ()  # may stand between qualifier and number
    measure_links: Phrases = ()  # between a measure and its value: bis zu einer Höhe von 3 m
    clock_only: Phrases = ()  # qualifiers of dates and times that are prepositions elsewhere: gegen 10 Uhr
    from_min: Phrases = ()  # tickets from 20 euros: a minimum, unless it is the first of two
    span_ago: Phrases = ()  # behind a span of time: höher als zwei Jahre zuvor compares, and is no "more than"
    span_back: Phrases = ()  # the same for "up to": as many as six years ago
    among_articles: Phrases = ()  # unter den 16-Jährigen: between "under" and what is counted, make an among of it
    among_nouns: Phrases = ()  # ends of nouns behind which "under" is among: eine Umfrage unter 900 Kindern
    reflexives: Phrases = ()  # between a verb that multiplies and its qualifier: verdoppelten sich nahezu
    governed: Phrases = ()  # qualifiers that the words of the next two lines take: verfügt über 20 Zimmer is exact
    governing_nouns: Phrases = ()  # ends of words right before it: ein Kredit über 3 Mio. Euro; warmed up to 35 degrees
    numbered: Phrases = ("nr", "no", "nummer", "number")  # between such a noun and its number
    governing_verbs: Phrases = ()  # beginnings of verbs in the same clause
    distance_verbs: Phrases = ()  # the same before a distance only: führt über 12 Kilometer
    around: Phrases = ()  # before a year: um 1220
    by: Phrases = ()  # rose by 1.5 per cent to 38 per cent: two values
    # nouns
    noun_case: bool = False  # nouns are capitalised
    head_last: bool = False  # adjectives before the noun, head at the end (English)
    stop: Phrases = ()  # words that end the search for the counted noun
    adjectives_before: Phrases = ()  # French: the few that stand before the noun
    adjective_form: str = ""  # regular expression for an adjective before its noun
    skip: Phrases = ()  # words between number and noun
    feminine: str = ""  # ending of the other half of a pair that is one noun: Besucherinnen und Besucher
    # what is no value
    names_capital: bool = (
        False  # inside a sentence a capitalised number or month is a name: la Casa de las Siete Torres
    )
    plural: str = ""  # regular expression for the end of a plural noun; four bare digits before one count it
    phone: str = ""  # regular expression for telephone numbers that look like grouped digits
    streets_first: Phrases = ()  # the house number stands behind the street: calle Mayor, 15
    day_before: Phrases = ()  # before a day without its month: am 8.
    labels: Phrases = ()  # a digit after it is a name: Halle 4, § 5
    label_verbs: Phrases = ()  # labels that are verbs, written small before a counted noun: is building 40 flats
    codes: Phrases = ()  # ends of labels with a code behind them, a colon between or not: Bestellnummer: 978-11
    value_nouns: Phrases = ()  # ends of nouns with a value behind them: Faktor 3; else a name's: Ariane 6
    ellipsis_after: Phrases = ()  # in Kiel 12, in Lübeck 15: prepositions of a list that leaves the noun out
    no_values: str = ""  # regular expression for what holds a number and states none: Straße des 17. Juni
    first_after: Phrases = ()  # where "first" needs a determiner to count: die erste Auflage, not erste Ergebnisse
    label_ends: Phrases = ()  # ends of compounds that do the same: Straßenbahnlinie 4
    streets: str = ""  # regular expression for the end of a street's name
    sure_streets: str = (  # those that a number behind them always belongs to; addresses are not translated
        r"(?:straße|strasse|gasse|allee|chaussee|str|street|road|avenue|weg|damm|ufer|promenade"
        r"|straat|laan|gracht|kade)\Z"
    )
    streets_before: Phrases = ()  # 12, rue de ...
    street_after: bool = False  # the house number stands before the street: 12, rue de ...
    postcode: str = ""  # regular expression for postcodes of the locale's own form: 90-926, 1016 EZ
    phones: Phrases = ()
    idioms: Phrases = ()
    titles: Phrases = ()  # Herr Freitag, Frau Neunzig
    # sentences
    abbreviations: Phrases = ()  # with a full stop that does not end a sentence
    closing_abbreviations: Phrases = ()  # those that may be a sentence's last word
    openers: Phrases = ()  # words that begin a sentence, beyond the stop words
