"""Numbers that are part of a name: the Vortex 500, HX 300, „Neptun 3“, Hotel Vier Jahreszeiten, Frau Neunzig."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import Lexicon
from pressflow.kinds._names import MODEL_MARKS
from pressflow.kinds._nouns import is_inside_capital, noun_after
from pressflow.kinds._resolve import IDIOM
from pressflow.kinds._scan import Tok
from pressflow.model import Fact

_ACRONYM = re.compile(r"[A-ZÄÖÜ]{1,5}")
_TITLE = re.compile(r"[„“»«\"‚›‹](?P<words>[^\W\d_][^„“”»«\"‚‘›‹\n]{0,60}?)[ \u00a0](?P<n>[0-9]{1,4})[“”»«\"‘›‹]")


def named_numbers(scan: Scan) -> Iterator[Fact]:
    """Identifiers for the digits, and idioms for the number words, that belong to names."""
    yield from _titles(scan)
    yield from _capitals(scan)
    if scan.where["digits"]:
        yield from _products(scan)
        yield from _named(scan)
        yield from _acronyms(scan)
        yield from _quoted(scan)


def identifier(scan: Scan, start: int, end: int) -> Fact:
    """The stretch of text as an identifier."""
    text = scan.text[start:end]
    return Fact("identifier", start, end, text, text)


def has_unit(scan: Scan, i: int) -> bool:
    """True if a unit, a currency or a scale word follows token i."""
    toks, lex = scan.toks, scan.lex
    return bool(lex.tails.at(toks, i + 1) or lex.symbols.at(toks, i + 1) or lex.scales.at(toks, i + 1))


def _titles(scan: Scan) -> Iterator[Fact]:
    """Frau Neunzig, Herr Freitag: a number word as a person's name."""
    toks, lex = scan.toks, scan.lex
    for i in (*scan.where["number"], *scan.where["ordinal"], *scan.where["month"]):
        if toks[i].text[0].isupper() and lex.titles.before(toks, i):
            yield scan.fact(IDIOM, i, i + 1, "")


def _capitals(scan: Scan) -> Iterator[Fact]:
    """Hotel Vier Jahreszeiten: where only nouns have capitals, a number word with one inside a sentence is a name."""
    toks, lex = scan.toks, scan.lex
    if not lex.words.noun_case:
        return
    for i in scan.where["number"]:
        if not is_inside_capital(scan.toks[i - 1] if i else None, toks[i]):
            continue
        number = lex.cardinals.at(toks, i)
        named = i > 0 and toks[i - 1].text[0].isupper()  # Malermeister Tausend; but: mehrere Tausend
        if number is not None and (number[1] < 100 or named):
            yield scan.fact(IDIOM, i, i + 1, "")


def _products(scan: Scan) -> Iterator[Fact]:
    """Nova 8 Pro, Alpha 7 IV: a digit between a name and the mark of a model."""
    toks = scan.toks
    for i in scan.where["digits"]:
        after = toks[i + 1] if i + 1 < len(toks) else None
        if after is None or after.text not in (*MODEL_MARKS, "SE") or not i or not toks[i].text.isdecimal():
            continue
        if toks[i - 1].kind == "w" and toks[i - 1].text[0].isupper() and after.gap:
            yield identifier(scan, toks[i].start, toks[i].end)


def _acronyms(scan: Scan) -> Iterator[Fact]:
    """HX 300, LF 20, DAX 40, K 5319: a whole number behind capitals, which counts nothing."""
    toks, lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        name = toks[i - 1] if i else None
        if name is None or name.kind != "w" or not toks[i].gap or not _ACRONYM.fullmatch(name.text):
            continue
        last = _tied(toks, i)
        dotted = re.fullmatch(r"[0-9]{1,2}\.[0-9]{1,2}", toks[i].text) and lex.words.decimal != "."
        if not (toks[i].text.isdecimal() or dotted) or (not dotted and _is_year(toks[i].text)) or has_unit(scan, i):
            continue
        other = _is_word_of_values(lex, name.low) or name.text == "KW" or (i > 1 and toks[i - 2].kind == "n")
        if not other and _stands_apart(scan, last):
            yield identifier(scan, toks[i].start, toks[last].end)


def _tied(toks: list[Tok], i: int) -> int:
    """Index of the last token of LF 8/6, VWL 75/6."""
    last = i
    while last + 2 < len(toks) and toks[last + 1].text in "/-" and not (toks[last + 1].gap or toks[last + 2].gap):
        if toks[last + 2].kind != "n":
            break
        last += 2
    return last


def _stands_apart(scan: Scan, i: int) -> bool:
    """True if nothing behind the digits at token i makes a value of them: no noun, sign or joint to a value."""
    toks, lex = scan.toks, scan.lex
    following = toks[i + 1] if i + 1 < len(toks) else None
    if following is None or following.kind == "b":
        return True
    if following.kind == "s" and not (following.text in ',.;:!?)”»“’"' or following.gap):
        return False
    joint = lex.lists.at(toks, i + 1) or lex.to.at(toks, i + 1) or lex.onto.at(toks, i + 1)
    shares = joint is not None and joint[0] < len(toks) and toks[joint[0]].kind == "n" and has_unit(scan, joint[0])
    return not shares and noun_after(scan, i + 1) is None


def _is_year(text: str) -> bool:
    return len(text) == 4 and 1900 <= int(text) <= 2100


def _quoted(scan: Scan) -> Iterator[Fact]:
    """„Neptun 3“, “Nothilfe 2025”: the number at the end of a title in quotation marks."""
    for match in _TITLE.finditer(scan.text):
        words = match["words"].split()
        if len(words) <= 5 and words[0][0].isupper() and words[-1][0].isupper():
            yield identifier(scan, match.start("n"), match.end("n"))


def _named(scan: Scan) -> Iterator[Fact]:
    """the Vortex 500: a number that stands bare behind a name, where only names are capitalised."""
    toks, lex = scan.toks, scan.lex
    if lex.words.noun_case:
        yield from _behind_nouns(scan)
        return
    for i in scan.where["digits"]:
        text, name = toks[i].text, toks[i - 1] if i > 1 else None
        if name is None or name.kind != "w" or not toks[i].gap or not name.text[0].isupper() or len(name.text) < 2:
            continue
        if not text.isdecimal() or len(text) > 4 or (len(text) == 4 and 1900 <= int(text) <= 2100):
            continue
        following = toks[i + 1] if i + 1 < len(toks) else None
        tied = following is not None and following.kind == "s" and following.text not in ',.;:!?)”»’"'
        inside = toks[i - 2].kind in "wn" and not _is_word_of_values(lex, name.low)
        if inside and not tied and not has_unit(scan, i) and noun_after(scan, i + 1) is None:
            yield identifier(scan, toks[i].start, toks[i].end)


def _behind_nouns(scan: Scan) -> Iterator[Fact]:
    """Ariane 6, Porsche 911, Ubuntu 22.04: in a language that capitalises all nouns, unless the noun takes a value."""
    toks, lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        name = toks[i - 1] if i > 1 else None
        if name is None or name.kind != "w" or not toks[i].gap or not name.text[0].isupper() or len(name.text) < 2:
            continue
        dotted = re.fullmatch(r"[0-9]{1,3}\.[0-9]{1,2}|[0-9]\.[0-9]{4}", toks[i].text)
        if not dotted and (not toks[i].text.isdecimal() or len(toks[i].text) > 3):
            continue
        before = toks[i - 2]
        if before.kind not in "wn" or name.low.endswith(lex.words.value_nouns) or _is_word_of_values(lex, name.low):
            continue
        if not _stands_apart(scan, i) or has_unit(scan, i) or _leaves_out(scan, i):
            continue
        yield identifier(scan, toks[i].start, toks[i].end)


def _leaves_out(scan: Scan, i: int) -> bool:
    """in Kiel 12, in Lübeck 15: the noun that is counted stands elsewhere."""
    toks = scan.toks
    lead = toks[i - 2].low
    if lead not in scan.lex.words.ellipsis_after:
        return False
    around = (toks[i + 1 : i + 11], toks[max(0, i - 12) : i - 2])
    return any(any(tok.low == lead for tok in part) and any(tok.kind == "n" for tok in part) for part in around)


def _is_word_of_values(lex: Lexicon, low: str) -> bool:
    """True for words that stand before values, whatever their case: March 12, EUR 5, Around 300."""
    tables = (lex.months, lex.cardinals, lex.ordinals, lex.money_before, lex.weekdays, lex.qualifiers, lex.clock_marks)
    known = any(low in table.root or low.upper() in table.root for table in tables)
    return known or low in lex.stop or low in lex.year_context or low in lex.openers
