"""Locale -> tables over tokens: a locale's words together with what CLDR and its RBNF know."""

from __future__ import annotations

import re
from functools import cache, cached_property

from babel import Locale as Cldr

from pressflow.kinds._scan import Phrases, by_text, tokens
from pressflow.kinds._units import Tail, money_before, unit_symbols, unit_words
from pressflow.locales import Locale, find_locale
from pressflow.locales._words import Words


class Lexicon:
    """The tables of one locale."""

    def __init__(self, locale: Locale) -> None:
        self.locale, self.words = locale, locale.words
        self.cldr = Cldr.parse(locale.cldr)
        self._numbers(self.words)
        self._units(self.words)
        self._ordinals(self.words)
        self._joints(self.words)
        self._dates(self.words)
        self._times(self.words)
        self._qualifiers(self.words)
        self._traps(self.words)
        self._sentences(self.words)

    def _numbers(self, words: Words) -> None:
        """Sets the tables for scales, fractions and multiples."""
        self.ones = Phrases(words.ones)
        self.scales = Phrases({p: int(v) for p, v in words.scales.items()})
        self.money_scales = Phrases({p: int(v) for p, v in words.money_scales.items()}, key=by_text)
        self.collectives = Phrases({p: int(v) for p, v in words.collectives.items()})
        self.fractions = Phrases({p: int(v) for p, v in words.fractions.items()})
        self.glued_fractions = dict(words.glued_fractions)
        self.halves = Phrases(words.halves)
        self.and_half = Phrases(words.and_half)
        self.half_after = Phrases(words.half_after)
        self.below_zero = Phrases(words.below_zero)
        self.half_nouns = Phrases(words.half_nouns)
        self.every = Phrases(words.every)
        self.one_in = Phrases(words.one_in)
        self.of_each = frozenset(words.of_each)
        self.out_of = Phrases(words.out_of)
        self.multiples = Phrases(words.multiples)
        self.multiply_after = Phrases(words.multiply_after)
        self.multiply_by = Phrases(words.multiply_by, back=True)
        self.times_nouns = Phrases(words.times_nouns)
        self.vague = frozenset(words.vague)
        self.plus = frozenset(words.plus)
        self.minus = frozenset(words.minus)

    def _units(self, words: Words) -> None:
        """Sets the tables for what stands around units."""
        self.of_money = frozenset(words.of_money)
        self.unit_gap = frozenset(words.unit_gap)
        self.age_before = Phrases(words.age_before, back=True)
        self.span_before = Phrases((*words.span_before, *(words.qualifiers if words.span_before else ())), back=True)
        self.span_after = Phrases(words.span_after)
        self.adding = frozenset(words.adding)
        self.hour_words = frozenset(w for w, m in words.durations.items() if m == "hour")

    def _ordinals(self, words: Words) -> None:
        """Sets the tables for ranks and centuries."""
        self.ordinal_digits = re.compile(words.ordinal_digits) if words.ordinal_digits else None
        self.roman_ordinal = re.compile(words.roman_ordinal) if words.roman_ordinal else None
        self.roman_nouns = frozenset(words.roman_nouns)
        self.century_marks = Phrases(words.century_marks)
        self.shy_ordinals, self.shy_after = frozenset(words.shy_ordinals), frozenset(words.shy_after)
        self.pointers = frozenset(words.pointers)
        self.ranks = Phrases(words.ranks, back=True)
        self.determiners = frozenset(words.determiners)

    def _joints(self, words: Words) -> None:
        """Sets the tables for what joins two values."""
        self.to = Phrases(words.to)
        self.to_back = Phrases(words.to, back=True)
        self.lists = Phrases(words.lists)
        self.lists_back = Phrases(words.lists, back=True)
        self.onto = Phrases(words.onto)
        self.by_now = frozenset(words.by_now)
        self.sizes = Phrases(words.sizes)
        self.between = Phrases(words.between[0], back=True)
        self.between_and = Phrases(words.between[1])
        self.from_ = Phrases(words.from_, back=True)
        self.by = frozenset(words.by)
        self.up_to_or_onto = Phrases(words.up_to_or_onto, back=True)

    def _dates(self, words: Words) -> None:
        """Sets the tables for days, years and their parts."""
        self.relations = Phrases(words.relations, back=True)
        self.modifiers = Phrases(words.modifiers, back=True)
        self.modifiers_at = Phrases(words.modifiers)
        self.modifier_words = frozenset(
            tok.low for p in (*words.modifiers, *words.glue_before) for tok in tokens(p)[:1]
        )
        self.day_before = frozenset(words.day_before)
        self.day_link = frozenset(words.day_link)
        self.decade_names = Phrases({p: int(v) for p, v in words.decade_names.items()})
        self.decade_before = Phrases(words.decade_before, back=True)
        self.quarters = Phrases(words.quarters)
        self.of = Phrases(words.of)
        self.year_link = Phrases((*words.of, *words.year_link), back=True)
        self.year_marks = Phrases(words.year_marks)
        self.year_context = frozenset(w.lower() for w in words.year_context)
        self.strong_year_context = frozenset(w.lower() for w in words.strong_year_context)
        self.year_nouns = frozenset(w.lower() for w in words.year_nouns)
        self.month_context = frozenset(w.lower() for w in words.month_context)
        self.fillers = frozenset(words.fillers)
        self.future = re.compile(words.future) if words.future else None

    def _times(self, words: Words) -> None:
        """Sets the tables for hours of the day."""
        self.clock = Phrases(words.clock)
        self.clock_parts = Phrases({p: int(m) for p, m in words.clock_parts.items()}, back=True)
        self.clock_before = Phrases(words.clock_before, back=True)
        self.clock_marks = Phrases(words.clock_marks, back=True)
        self.clock_lead = Phrases(words.clock_lead, back=True)
        self.clock_to = Phrases((*words.clock_to, *words.to))
        self.clock_minutes = Phrases(words.clock_minutes)
        self.clock_needs = Phrases(words.clock_needs, back=True)
        self.dotted_clock = Phrases(words.dotted_clock, back=True)
        self.day_parts = Phrases(words.day_parts)
        self.am, self.pm = Phrases(words.am), Phrases(words.pm)
        self.hours = Phrases(words.hours)

    def _qualifiers(self, words: Words) -> None:
        """Sets the tables for limits of a value."""
        self.qualifiers = Phrases(words.qualifiers, back=True)
        self.from_min = Phrases(words.from_min, back=True)
        self.qualifiers_after = Phrases(words.qualifiers_after)
        self.qualifier_gap = frozenset(words.qualifier_gap)
        self.governed = frozenset(words.governed)

    def _traps(self, words: Words) -> None:
        """Sets the tables for what is no value."""
        self.phones = Phrases((p for p in words.phones if p != "IBAN"), back=True)
        self.labels = Phrases(words.labels, back=True)
        self.label_verbs = Phrases(words.label_verbs, back=True)
        self.idioms = Phrases(words.idioms)
        self.titles = Phrases(words.titles, back=True)
        self.streets_first = Phrases(words.streets_first)
        self.street_after = Phrases(words.streets_before) if words.street_after else Phrases(())
        self.street_articles = frozenset(tok.low for p in words.streets_before for tok in tokens(p)[-1:])

    def _sentences(self, words: Words) -> None:
        """Sets the tables for nouns and sentences."""
        self.stop = frozenset(w.lower() for w in words.stop)
        self.skip = frozenset(w.lower() for w in words.skip)
        self.openers = self.stop | frozenset(w.lower() for w in words.openers)
        self.closing_abbreviations = frozenset(w.lower() for w in words.closing_abbreviations)
        self.adjective_form = re.compile(words.adjective_form) if words.adjective_form else None
        self.plural = re.compile(words.plural) if words.plural else None

    # --- numbers in words

    @cached_property
    def cardinals(self) -> Phrases:
        from pressflow.kinds._spelt import cardinals  # RBNF: most runs read no new text

        return cardinals(self.words, self.locale.language)

    @cached_property
    def ordinals(self) -> Phrases:
        from pressflow.kinds._spelt import ordinals

        return ordinals(self.words, self.locale.language)

    @cached_property
    def thousand(self) -> Phrases:
        return Phrases(self.words.thousand)

    def suffix_of(self, word: str) -> tuple[str, Tail] | None:
        """(what stands before it, what it makes of a number) for a word with a suffix such as -köpfig, -jähriges."""
        match = self._suffix.search(word) if self._suffix is not None else None
        if match is None:
            return None
        kind, _, unit = self.words.suffixes[match[1]].partition(" ")
        return word[: match.start()], Tail(kind, unit)

    @cached_property
    def _suffix(self) -> re.Pattern[str] | None:
        words = self.words
        suffixes = "|".join(sorted(map(re.escape, words.suffixes), key=len, reverse=True))
        return re.compile(rf"({suffixes}){words.suffix_endings}\Z") if suffixes else None

    # --- units

    @cached_property
    def tails(self) -> Phrases:
        """Unit words, case aside."""
        return unit_words(self.words, self.cldr)

    @cached_property
    def symbols(self) -> Phrases:
        """Unit symbols, case-sensitive: mW is not MW."""
        return unit_symbols(self.words, self.cldr)

    @cached_property
    def money_before(self) -> Phrases:
        """Currency signs and codes, to be read backwards from the number they stand before."""
        return money_before(self.words)

    @cached_property
    def months(self) -> Phrases:
        table: dict[str, int] = {}
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in self.cldr.months[context][width].items():
                    table[name.lower()] = number
                    if name.endswith(".") and len(name) > 4:
                        table[name.lower().rstrip(".")] = number
        if self.words.noun_case:  # genitives: des 17. Dezembers
            table.update(
                {
                    f"{name}{ending}": number
                    for name, number in list(table.items())
                    if name[-1] != "."
                    for ending in ("s", "es")
                }
            )
        table.update({p.lower(): int(v) for p, v in self.words.months.items()})
        for word in self.cardinals.starts() & set(table):
            del table[word]  # French "sept" is seven; September's abbreviation has its full stop
        return Phrases(table)

    @cached_property
    def weekdays(self) -> Phrases:
        names = [n for width in ("wide", "abbreviated") for n in self.cldr.days["format"][width].values()]
        return Phrases([*names, *(n.rstrip(".") for n in names), *self.words.weekdays], back=True)

    def is_unit(self, word: str) -> bool:
        """True if the whole word is a unit, a scale or a part of the day."""
        toks = tokens(word)
        tables = (self.symbols, self.tails, self.scales, self.am, self.pm, self.money_scales)
        return any((found := table.at(toks, 0)) is not None and found[0] == len(toks) for table in tables) or word in (
            "p",
            "a",
        )

    def is_weekday(self, low: str) -> bool:
        return low in self.weekdays.root

    @cached_property
    def number_form(self) -> re.Pattern[str]:
        """Digits as the locale allows them: group 1 the whole part, group 2 the decimals."""
        words = self.words
        groups = "".join(re.escape(c) for c in words.group)
        spaces = "\u00a0\u202f\u2009\u2007 "
        decimal = re.escape(words.decimal)
        grouped = "|".join(
            rf"[0-9]{{1,3}}(?:{sign}[0-9]{{3}})+" for sign in [*map(re.escape, words.group), f"[{spaces}]"]
        )
        assert groups or grouped
        return re.compile(rf"({grouped}|[0-9]+)(?:{decimal}([0-9]+))?")

    @cached_property
    def other_form(self) -> re.Pattern[str] | None:
        """A neighbour's decimal sign: read unless three digits follow, which could be a group."""
        sign = self.words.other_decimal
        if not sign:
            return None
        swiss = r"[0-9]{1,3}(?:['’][0-9]{3})+" + (r"|[0-9]{1,3}(?:,[0-9]{3})+" if self.words.decimal == "," else "")
        return re.compile(rf"({swiss}|[0-9]+){re.escape(sign)}([0-9]{{1,2}}|[0-9]{{4,}})")


@cache
def lexicon(tag: str) -> Lexicon:
    """The tables for a locale's tag."""
    return Lexicon(find_locale(tag))
