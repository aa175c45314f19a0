"""Codes: what looks like a number and identifies instead: addresses of the net, telephones, standards, types."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._addresses import ADDRESS, MARK
from pressflow.kinds._calendar import dates
from pressflow.kinds._clock import times
from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import Lexicon, lexicon
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._numerals import digits_value
from pressflow.kinds._traps_names import has_unit, identifier
from pressflow.model import Fact

_CODES = re.compile(
    ADDRESS + r"|\b[A-Z]{2}[0-9]{2}(?:[  ]?[A-Z0-9]{4}){3,7}(?:[  ]?[A-Z0-9]{1,3})?\b"  # IBAN
    r"|\b[A-Z]{2}[A-Z0-9]{9}[0-9]\b"  # ISIN
    r"|\b(?:Aktenzeichen|Geschäftszeichen|Az\.|GZ):?[  ][A-Z0-9][\w/.-]{0,30}(?:[  ][A-Z0-9][\w/.-]{0,30}){0,4}"
    r"|\b(?:USt-?Id|UID|MwSt|VAT|TVA)[^0-9\n]{0,14}[0-9][0-9. ]{5,14}[0-9]"
    r"|\bWKN:?\s?[A-Z0-9]{6}\b"
    r"|\bISBN(?:-1[03])?:?\s?[0-9][0-9  X-]{8,18}[0-9X]|\bISSN:?\s?[0-9]{4}-[0-9]{3}[0-9X]"
    r"|\b(?:doi:\s?|DOI:?\s?)?10\.[0-9]{4,9}/[^\s\"“”<>]{1,100}[\w)]"
    r"|\b(?:DIN|EN|ISO|IEC|IEEE|VDE|VDI|ÖNORM|SN|NF|BS|ASTM|RFC|UN|ETSI|VDMA|EN-ISO|NORM)"
    r"(?:[  /-](?:DIN|EN|ISO|IEC|SPEC|TS|TR|R|VDE|CEN|CWA))*[  -]?"
    r"[0-9]{1,6}(?:[-:.][0-9]{1,4}){0,3}(?![0-9.,]*\s?(?:%|€|Euro|Prozent))"
    r"|(?<![\w.])[vV]\.?[  ]?[0-9]{1,3}(?:\.[0-9]{1,4}){1,3}\b"
    r"|(?<![\w.,])[0-9]{1,4}(?:\.[0-9]{1,4}){3,}(?![\w])"  # 1.2.3.4
    r"|(?<![\w.,/])(?:[12][0-9]{3}|[0-9]{2})/[0-9]{1,4}/(?:EU|EG|EWG|EC|EEC|CE|CEE|UE|WE)\b"  # 2014/95/EU
    r"|(?<=\((?:EU|EG|EC|CE|UE)\) )(?:Nr\. |No |n° )?[0-9]{1,4}/[0-9]{2,4}(?![\w/])"  # (EU) 2016/679
    r"|(?<![\w+/.,])\(0[  ]?[1-9][0-9  ]{1,5}\)[  ]?[0-9]{1,8}(?:[  ./–-]{1,2}[0-9]{1,8}){0,5}(?![\w.,]*[0-9])"
    r"|(?<![\w.,])116[  ]?11[0-9](?![0-9])|(?<![\w.,])[0-9]{1,3}&[0-9]{1,3}(?!\w)"
    r"|(?<![\w.,])24/7(?![0-9])|(?<![\w.,/])9/11(?![/0-9])"
    r"|(?<![\w+/.,])(?:\+{1,2}|00)[1-9][0-9]{0,2}(?:[  ]?(?:\([0-9]{1,5}\)|[/–-]))?"
    r"(?:[  ./–-]{0,3}[0-9]{1,8}){2,7}"  # +49 40 123-456
    r"|(?<![\w+/.,])\(?0[1-9][0-9]{1,4}\)?[  ]?[/–-]?[  ]?[0-9]{2,8}"
    r"(?:[  ./–-]{1,2}[0-9]{1,8}){0,5}(?![\w.,]*[0-9])"  # 040 123456
    r"|(?<![\w+/.,-])(?:\([2-9][0-9]{2}\)[  ]?|[2-9][0-9]{2}-)[2-9][0-9]{2}-[0-9]{4}(?![\w-])"  # (202) 555-0147
    r"|(?:(?<=^)|(?<=\n))[ \t]*\(?[0-9]{1,2}\)(?=\s)"  # 1)
    r"|\[[0-9]{1,3}\]"
    r"|(?<=\w)[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?![\w])(?<![mM][²³])"
)
_RAISED = re.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰]")
_ALNUM = re.compile(
    r"(?<![\w.,@#/])(?:[^\W\d_]{1,20}[-‑/]?[0-9][\w]{0,20}|[0-9]{1,6}[^\W\d_]{1,3}(?:[0-9]\w{0,20})?)(?:[-‑/.][\w]{1,30}){0,5}(?![\w@])"
)
_CHAIN = re.compile(r"(?<![\w.,/-])[0-9]{1,6}(?:-[0-9]{1,7}){2,5}(?![\w-])|(?<![\w.,/-])[0-9]{3,9}-[0-9]{5,9}(?![\w-])")


def codes(scan: Scan) -> Iterator[Fact]:
    """All of them; digits that no rule of the locale can read count too."""
    yield from _known(scan)
    yield from _malformed(scan)
    yield from _phones(scan)
    yield from _chains(scan)


def _known(scan: Scan) -> Iterator[Fact]:
    if not (scan.where["digits"] or MARK.search(scan.text) or _RAISED.search(scan.text)):
        return
    for match in _CODES.finditer(scan.text):
        piece = match.group()
        start = match.start() + len(piece) - len(piece.lstrip())
        if digits_value(scan.lex, piece) is not None:
            continue  # 1.000.000.000
        if any(c.isdecimal() for c in piece) or any(c in piece for c in "@#/") or "." in piece:
            yield identifier(scan, start, match.end())
    if scan.where["digits"]:
        if scan.lex.words.postcode:
            for match in re.finditer(scan.lex.words.postcode, scan.text):
                yield identifier(scan, *match.span())
        yield from _mixed(scan)


def _mixed(scan: Scan) -> Iterator[Fact]:
    """X300, CO2, 5G, Covid-19, A4-Format: letters and digits in one word."""
    values = _values(scan.lex.locale.tag)
    for match in _ALNUM.finditer(scan.text):
        piece = match.group()
        if not any(c.isdecimal() for c in piece) or not any(c.isalpha() for c in piece):
            continue
        if piece not in values:
            yield identifier(scan, match.start(), match.end())


class _Values:
    """The words of letters and digits that a locale reads as values: 1990er, 18h30, 20km, 4th, Q3, €5m."""

    def __init__(self, lex: Lexicon) -> None:
        words = lex.words
        after = [
            words.decades,
            words.ordinal_digits if words.ordinal_digits != r"\." else "",
            rf"{words.hour_mark}[0-9]{{0,2}}" if words.hour_mark else "",
        ]
        self._lex = lex
        self._suffix = _any_of([form for form in after if form], "", re.IGNORECASE)
        self._quarter = _any_of([re.escape(mark) for mark in words.quarter_marks], "[1-4](?:/[0-9]{2,4})?")

    def __contains__(self, piece: str) -> bool:
        if self._quarter is not None and self._quarter.fullmatch(piece):
            return True
        if digits := re.match(r"\d+", piece):
            return self._follows_digits(re.split(r"[-‑/.]", piece[digits.end() :])[0])
        head = re.match(r"[^\W\d_]*", piece)
        word = head.group() if head else ""
        return self._leads_digits(word, piece[len(word) : len(word) + 1])

    def _follows_digits(self, word: str) -> bool:
        if self._suffix is not None and self._suffix.fullmatch(word):
            return True
        return self._lex.is_unit(word) or self._lex.suffix_of(word.lower()) is not None or word in ("x", "er", "ers")

    def _leads_digits(self, word: str, mark: str) -> bool:
        """mark: between word and digits, "" if there is none or a sign such as ² ends the word."""
        lex, hyphen = self._lex, mark in ("-", "‑")
        return (
            (word in lex.money_before.root and not hyphen)
            or (word.lower() in lex.modifier_words and hyphen)
            or (hyphen and word.lower() in lex.cardinals.root)
            or (mark == "/" and len(word) > 1)
            or word.lower() in lex.months.root
        )


def _any_of(forms: list[str], end: str, flags: int = 0) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{'|'.join(forms)}){end}\Z", flags) if forms else None


@cache
def _values(tag: str) -> _Values:
    return _Values(lexicon(tag))


def _malformed(scan: Scan) -> Iterator[Fact]:
    """Digits that the locale reads as no number: a German "1.50.0", an English "3,5", a "007"."""
    told = sorted((fact.start, fact.end) for fact in (*dates(scan), *times(scan)))
    starts = [start for start, _ in told]
    for i in scan.where["digits"]:
        tok = scan.toks[i]
        if digits_value(scan.lex, tok.text) is None and not _is_within(told, starts, tok.start):
            yield identifier(scan, tok.start, tok.end)


def _is_within(spans: list[tuple[int, int]], starts: list[int], place: int) -> bool:
    """True if the place lies in one of the spans, which do not overlap."""
    at = bisect_right(starts, place)
    return at > 0 and place < spans[at - 1][1]


def _phones(scan: Scan) -> Iterator[Fact]:
    """900 123 456: a telephone in groups of digits, unless it counts something."""
    if not scan.lex.words.phone or not scan.where["digits"]:
        return
    starts = [tok.start for tok in scan.toks]
    for match in re.finditer(rf"(?<![\w.,+/-])(?:{scan.lex.words.phone})(?![\w/-]|[.,][0-9])", scan.text):
        following = bisect_left(starts, match.end())
        if not has_unit(scan, following - 1) and noun_after(scan, following) is None:
            yield identifier(scan, match.start(), match.end())


def _chains(scan: Scan) -> Iterator[Fact]:
    """978-11-0045, 4003-77821: digits tied by hyphens that are neither a date nor a range."""
    if "-" not in scan.text or not scan.where["digits"]:
        return
    days = {fact.start for fact in dates(scan)}
    for match in _CHAIN.finditer(scan.text):
        if match.start() not in days:
            yield identifier(scan, *match.span())
