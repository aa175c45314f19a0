"""Locale -> tables over tokens: a locale's words together with what CLDR and its RBNF know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, cached_property
from typing import Any, NamedTuple

from babel import Locale as Cldr
from babel.core import get_global
from unicode_rbnf import FormatPurpose, RbnfEngine

from pressflow.kinds._scan import Phrases, by_text, tokens
from pressflow.locales import Locale, find_locale

_TIME_TYPES = ("duration",)
_UNIT_TYPES = (
    "length",
    "area",
    "volume",
    "mass",
    "speed",
    "temperature",
    "energy",
    "power",
    "digital",
    "frequency",
    "pressure",
    "force",
)
# Names that are everyday words, or that mean something else in a press release.
_NOT_UNITS = frozenset(
    """
    item point dot pixel em dozen karat light solar-mass solar-radius solar-luminosity earth-mass earth-radius cup
    cup-metric drop pinch dram jigger stone bushel generic bar quarter barrel pint pint-metric
    fluid-ounce-imperial pound-force furlong fathom chain rod link parsec astronomical-unit dunam beaufort night
    grain tablespoon teaspoon foodcalorie
    """.split()  # noqa: SIM905
)


# Signs of the SI and of trades that CLDR lacks, the same in every language.
_SYMBOLS = {
    "kV": "kilovolt", "MV": "megavolt", "mV": "millivolt", "mA": "milliampere", "kA": "kiloampere",
    "kVA": "kilovolt-ampere", "MVA": "megavolt-ampere", "GVA": "gigavolt-ampere", "TEU": "teu", "kWp": "kilowatt-peak",
    "MWp": "megawatt-peak", "GWp": "gigawatt-peak", "mAh": "milliampere-hour", "Ah": "ampere-hour", "lm": "lumen",
    "lx": "lux", "Bq": "becquerel", "mSv": "millisievert", "µSv": "microsievert", "Nm": "newton-meter",
    "dB(A)": "decibel", "mol": "mole", "mmol": "millimole", "Gbps": "gigabit-per-second", "Mbps": "megabit-per-second",
}  # fmt: skip


class Tail(NamedTuple):
    """What a unit makes of the number before it: its kind, its unit or currency, and the factor to that unit."""

    kind: str
    unit: str = ""
    factor: Decimal = Decimal(1)


class Lexicon:
    """The tables of one locale."""

    def __init__(self, locale: Locale) -> None:
        self.locale, self.words = locale, locale.words
        self.cldr = Cldr.parse(locale.cldr)
        words = self.words
        self.ones = Phrases(words.ones)
        self.scales = Phrases({p: int(v) for p, v in words.scales.items()})
        self.money_scales = Phrases({p: int(v) for p, v in words.money_scales.items()}, key=by_text)
        self.collectives = Phrases({p: int(v) for p, v in words.collectives.items()})
        self.fractions = Phrases({p: int(v) for p, v in words.fractions.items()})
        self.halves = Phrases(words.halves)
        self.and_half = Phrases(words.and_half)
        self.half_after = Phrases(words.half_after)
        self.to = Phrases(words.to)
        self.to_back = Phrases(words.to, back=True)
        self.lists = Phrases(words.lists)
        self.onto = Phrases(words.onto)
        self.sizes = Phrases(words.sizes)
        self.times_nouns = Phrases(words.times_nouns)
        self.span_before = Phrases((*words.span_before, *(words.qualifiers if words.span_before else ())), back=True)
        self.span_after = Phrases(words.span_after)
        self.adding = frozenset(words.adding)
        self.between = Phrases(words.between[0], back=True)
        self.between_and = Phrases(words.between[1])
        self.from_ = Phrases(words.from_, back=True)
        self.qualifiers = Phrases(words.qualifiers, back=True)
        self.from_min = Phrases(words.from_min, back=True)
        self.qualifiers_after = Phrases(words.qualifiers_after)
        self.qualifier_gap = frozenset(words.qualifier_gap)
        self.governed = frozenset(words.governed)
        self.phones = Phrases((p for p in words.phones if p != "IBAN"), back=True)
        self.by = frozenset(words.by)
        self.clock_parts = Phrases({p: int(m) for p, m in words.clock_parts.items()}, back=True)
        self.day_parts = Phrases(words.day_parts)
        self.decade_names = Phrases({p: int(v) for p, v in words.decade_names.items()})
        self.day_before = frozenset(words.day_before)
        self.relations = Phrases(words.relations, back=True)
        self.modifiers = Phrases(words.modifiers, back=True)
        self.modifiers_at = Phrases(words.modifiers)
        self.labels = Phrases(words.labels, back=True)
        self.idioms = Phrases(words.idioms)
        self.stop = frozenset(w.lower() for w in words.stop)
        self.skip = frozenset(w.lower() for w in words.skip)
        self.clock = Phrases(words.clock)
        self.ordinal_digits = re.compile(words.ordinal_digits) if words.ordinal_digits else None
        self.pointers = frozenset(words.pointers)
        self.openers = self.stop | frozenset(w.lower() for w in words.openers)
        self.closing_abbreviations = frozenset(w.lower() for w in words.closing_abbreviations)
        self.quarters = Phrases(words.quarters)
        self.titles = Phrases(words.titles, back=True)
        self.lists_back = Phrases(words.lists, back=True)
        self.of = Phrases(words.of)
        self.year_link = Phrases((*words.of, *words.year_link), back=True)
        self.year_marks = Phrases(words.year_marks)
        self.up_to_or_onto = Phrases(words.up_to_or_onto, back=True)
        self.dotted_clock = Phrases(words.dotted_clock, back=True)
        self.adjective_form = re.compile(words.adjective_form) if words.adjective_form else None
        self.decade_before = Phrases(words.decade_before, back=True)
        self.year_context = frozenset(w.lower() for w in words.year_context)
        self.strong_year_context = frozenset(w.lower() for w in words.strong_year_context)
        self.year_nouns = frozenset(w.lower() for w in words.year_nouns)
        self.month_context = frozenset(w.lower() for w in words.month_context)
        self.fillers = frozenset(words.fillers)
        self.am, self.pm = Phrases(words.am), Phrases(words.pm)
        self.hours = Phrases(words.hours)
        self.hour_words = frozenset(w for w, m in words.durations.items() if m == "hour")
        self.clock_before = Phrases(words.clock_before, back=True)
        self.clock_marks = Phrases(words.clock_marks, back=True)
        self.clock_lead = Phrases(words.clock_lead, back=True)
        self.clock_to = Phrases((*words.clock_to, *words.to))
        self.future = re.compile(words.future) if words.future else None
        self.clock_minutes = Phrases(words.clock_minutes)
        self.day_link = frozenset(words.day_link)
        self.shy_ordinals, self.shy_after = frozenset(words.shy_ordinals), frozenset(words.shy_after)
        self.roman_nouns = frozenset(words.roman_nouns)
        self.plural = re.compile(words.plural) if words.plural else None
        self.streets_first = Phrases(words.streets_first)
        self.clock_needs = Phrases(words.clock_needs, back=True)
        self.street_after = Phrases(words.streets_before) if words.street_after else Phrases(())
        self.street_articles = frozenset(tok.low for p in words.streets_before for tok in tokens(p)[-1:])
        self.roman_ordinal = re.compile(words.roman_ordinal) if words.roman_ordinal else None
        self.unit_gap = frozenset(words.unit_gap)
        self.of_each = frozenset(words.of_each)
        self.out_of = Phrases(words.out_of)
        self.century_marks = Phrases(words.century_marks)
        self.multiply_after = Phrases(words.multiply_after)
        self.multiply_by = Phrases(words.multiply_by, back=True)
        self.vague = frozenset(words.vague)
        self.determiners = frozenset(words.determiners)
        self.age_before = Phrases(words.age_before, back=True)
        self.multiples = Phrases(words.multiples)
        self.half_nouns = Phrases(words.half_nouns)
        self.every = Phrases(words.every)
        self.one_in = Phrases(words.one_in)
        self.ranks = Phrases(words.ranks, back=True)
        self.glued_fractions = dict(words.glued_fractions)
        self.of_money = frozenset(words.of_money)
        self.modifier_words = frozenset(
            tok.low for p in (*words.modifiers, *words.glue_before) for tok in tokens(p)[:1]
        )
        self.plus = frozenset(words.plus)
        self.minus = frozenset(words.minus)

    # --- numbers in words

    @cached_property
    def cardinals(self) -> Phrases:
        """Number words below a thousand -> int, with the forms that RBNF does not know."""
        table: dict[str, Decimal] = {}
        for value, spelling in _spellings(
            self.words, RbnfEngine.for_language(self.locale.language), range(1, 1000), False
        ):
            table[spelling] = Decimal(value)
        if self.words.glued:
            for teens in range(11, 20):  # neunzehnhundert
                stem = next(k for k, v in table.items() if v == teens)
                for spelling, rest in [("", Decimal(0)), *[(k, v) for k, v in table.items() if v < 100]]:
                    table.setdefault(f"{stem}hundert{spelling}", teens * 100 + rest)
        table.update({p: Decimal(v) for p, v in self.words.numbers.items()})
        for phrase in (*self.words.ones, *self.words.no_numbers):
            table.pop(phrase, None)
        return Phrases(table)

    @cached_property
    def thousand(self) -> Phrases:
        return Phrases(self.words.thousand)

    @cached_property
    def ordinals(self) -> Phrases:
        """Ordinal words below two hundred -> int, inflected."""
        table: dict[str, int] = {}
        for value, spelling in _spellings(
            self.words, RbnfEngine.for_language(self.locale.language), range(1, 200), True
        ):
            for ending in ("", *self.words.ordinal_endings):
                table.setdefault(spelling + ending, value)
        table.update({p: int(v) for p, v in self.words.ordinal_words.items()})
        return Phrases(table)

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
        words = self.words
        table: dict[str, Tail] = {}
        for unit, names in _cldr_units(self.cldr, ("long",)):
            for name in names:
                for ending in ("", *words.endings):
                    table.setdefault((name + ending).lower(), _unit_tail(unit))
        for code, name in _cldr_currencies(self.cldr):
            table.setdefault(name.lower(), Tail("money", code))
        for phrase, meaning in words.durations.items():
            if len(phrase) > 1:
                factor, _, unit = meaning.rpartition(" ")
                table[phrase.lower()] = Tail("duration", unit, Decimal(factor or 1))
        for phrase, unit in words.units.items():
            if phrase.lower() != phrase.upper() and len(phrase) > 3:
                table[phrase.lower()] = Tail("quantity", unit)
        for phrase, meaning in words.currencies.items():
            code, _, factor = meaning.partition(" ")
            table[phrase.lower()] = Tail("money", code, Decimal(factor or 1))
        table.update({p.lower(): Tail("percent") for p in words.percent})
        table.update({p.lower(): Tail("percentage_points") for p in words.percent_points})
        return Phrases(table)

    @cached_property
    def symbols(self) -> Phrases:
        """Unit symbols, case-sensitive: mW is not MW."""
        table: dict[str, Tail] = {}
        for unit, names in _cldr_units(self.cldr, ("short",)):
            for name in names:
                if name in self.words.currencies:
                    continue  # Polish pounds are money
                if len(name.rstrip(".")) > 1 and name not in self.stop:  # "in" is a word before it is an inch
                    table.setdefault(name, _unit_tail(unit))
        for phrase, unit in (*_SYMBOLS.items(), *self.words.units.items()):
            table[phrase] = Tail("quantity", unit)
        for phrase, meaning in self.words.durations.items():
            factor, _, unit = meaning.rpartition(" ")
            table[phrase] = Tail("duration", unit, Decimal(factor or 1))
        table.update(self._money_symbols)
        table.update({"%": Tail("percent"), "％": Tail("percent")})
        return Phrases(table, key=by_text)

    @cached_property
    def money_before(self) -> Phrases:
        """Currency signs and codes, to be read backwards from the number they stand before."""
        symbols = Phrases(self._money_symbols, back=True, key=by_text)
        for phrase, meaning in self.words.currencies.items():
            code, _, factor = meaning.partition(" ")
            symbols.add(phrase, Tail("money", code, Decimal(factor or 1)))
        return symbols

    @cached_property
    def _money_symbols(self) -> dict[str, Tail]:
        table = {code: Tail("money", code) for code in _currency_codes()}
        signs = {
            "€": "EUR",
            "$": "USD",
            "US$": "USD",
            "£": "GBP",
            "¥": "JPY",
            "₣": "CHF",
            "₽": "RUB",
            "₹": "INR",
            "zł": "PLN",
            "A$": "AUD",
            "C$": "CAD",
        }
        table.update({sign: Tail("money", code) for sign, code in signs.items()})
        table["¢"] = Tail("money", "USD", Decimal("0.01"))
        return table

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


def _unit_tail(unit: str) -> Tail:
    kind, _, name = unit.partition("-")
    if kind not in _TIME_TYPES:
        return Tail("quantity", name)
    years = {"decade": 10, "century": 100}.get(name)
    return Tail("duration", "year", Decimal(years)) if years else Tail("duration", name)


def _cldr_units(cldr: Cldr, widths: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    patterns: Mapping[str, Any] = cldr._data["unit_patterns"]
    for unit, forms in patterns.items():
        kind, _, name = unit.partition("-")
        if kind not in (*_UNIT_TYPES, *_TIME_TYPES) or name in _NOT_UNITS or name.endswith("-person"):
            continue
        for width in widths:
            texts = [t for n, t in forms.get(width, {}).items() if n != "per" and isinstance(t, str) and "{0}" in t]
            yield unit, [t.replace("{0}", "").strip(" \u00a0\u202f") for t in texts if t.startswith("{0}")]


def _cldr_currencies(cldr: Cldr) -> Iterator[tuple[str, str]]:
    plurals: Mapping[str, Any] = cldr._data["currency_names_plural"]
    for code in _currency_codes():
        for name in {*dict(plurals.get(code, {})).values(), cldr.currencies.get(code, "")}:
            if name and "(" not in name:
                yield code, name


@cache
def _currency_codes() -> frozenset[str]:
    """ISO 4217 codes that are or were tender since 1990, less those that are German or English words."""
    codes: set[str] = set()
    for uses in get_global("territory_currencies").values():
        codes.update(code for code, _, end, tender in uses if tender and (end is None or end[0] >= 1990))
    return frozenset(codes - {"ALL", "TOP", "XXX", "MOP", "PEN"})


def _spellings(words: Any, engine: RbnfEngine, numbers: range, ordinal: bool) -> Iterator[tuple[int, str]]:
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


def _joined(words: Any, form: str, value: int) -> Iterator[str]:
    """Forms with and without the joining word: hundertundeins, hundred and one."""
    if words.glued:
        if form.startswith("einhundert"):
            yield form[3:]
            yield form[3:].replace("hundert", "hundertund", 1) if form != "einhundert" else form
    elif words.joiner and value > 100 and " " in form:
        head, _, rest = form.partition("hundred ")
        if rest:
            yield f"{head}hundred {words.joiner} {rest}"


@cache
def lexicon(tag: str) -> Lexicon:
    """The tables for a locale's tag."""
    return Lexicon(find_locale(tag))
