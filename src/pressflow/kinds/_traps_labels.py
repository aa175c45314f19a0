"""Labels with their digits: Halle 4, § 5 Abs. 2, Bestellnummer: 978-11, Rufnummer 116 117."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._scan import Tok
from pressflow.kinds._traps_names import has_unit, identifier
from pressflow.model import Fact

_GROUPED = re.compile(r"[0-9]{1,3}(?:[.'’ \u00a0\u202f][0-9]{3})+")
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def labels(scan: Scan) -> Iterator[Fact]:
    """Halle 4, § 5 Abs. 2, Version 2.3: the label with its digits."""
    toks, lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        label = lex.labels.before(toks, i) or _compound_label(scan, i) or _label_of_code(scan, i)
        if label is None or _labels_nothing(scan, label[0], i):
            continue
        last = _end(toks, i, coded=toks[label[0]].low.endswith(lex.words.codes or ("\0",)))
        yield identifier(scan, toks[i].start, toks[last].end)  # the label is a word and is translated
        yield from further(scan, last + 1)


def _labels_nothing(scan: Scan, first: int, i: int) -> bool:
    """Whether the word at token `first` is no label here: a part of a word, a verb, or the digits at i are a value."""
    toks, lex = scan.toks, scan.lex
    if i and first and not toks[first].gap and toks[first - 1].kind in "wn":
        return True
    if _GROUPED.fullmatch(toks[i].text) and toks[first].low not in lex.words.codes and _is_counted(scan, i):
        return True  # erwartet das Haus 3.500 Gäste
    if toks[i - 1].kind == "w" and toks[i - 1].text.islower():
        letter = i - first == 1 and len(toks[i - 1].text) == 1
        if letter or lex.words.noun_case or _is_verb(scan, i):
            return True
    return toks[i].gap and (lex.tails.at(toks, i + 1) or lex.symbols.at(toks, i + 1)) is not None


def _end(toks: list[Tok], i: int, *, coded: bool) -> int:
    """The last token of what begins with the digits at i: 2.3, 978-11, 10 20 30, 4a. coded: behind "Nummer"."""
    end, last = len(toks), i
    while last + 2 < end and toks[last + 1].text in ".-/–:" and toks[last + 2].kind in "nw":
        if toks[last + 1].gap or toks[last + 2].gap:
            break
        last += 2
    while last + 1 < end and toks[last + 1].kind == "n":
        if not (coded or len(toks[last + 1].text) == 2 == len(toks[last].text)):  # Postfach 10 20 30
            break
        last += 1
    letters = last + 1 < end and not toks[last + 1].gap and toks[last + 1].kind == "w" and len(toks[last + 1].text) <= 2
    return last + letters


def _is_verb(scan: Scan, i: int) -> bool:
    """Whether the label before token i does something to what is counted: is building 40 flats."""
    return scan.lex.label_verbs.before(scan.toks, i) is not None and noun_after(scan, i + 1) is not None


def _is_counted(scan: Scan, i: int) -> bool:
    """Whether the number at token i counts a noun."""
    return noun_after(scan, i + 1) is not None


def _label_of_code(scan: Scan, i: int) -> tuple[int, str] | None:
    """Bestellnummer: 978-11-0045, Hörsaal -101: a colon or a sign between the label and its digits."""
    toks, codes = scan.toks, scan.lex.words.codes
    if i < 2 or not codes or toks[i - 1].text not in ":.-−":
        return None
    if toks[i - 1].text in "-−":
        return scan.lex.labels.before(toks, i - 1) if toks[i - 1].gap and not toks[i].gap else None
    return (i - 2, toks[i - 2].low) if toks[i - 2].kind == "w" and toks[i - 2].low.endswith(codes) else None


def _compound_label(scan: Scan, i: int) -> tuple[int, str] | None:
    """Straßenbahnlinie 4: a compound that ends in a label."""
    ends, before = scan.lex.words.label_ends, scan.toks[i - 1] if i else None
    if not ends or before is None or before.kind != "w" or not before.text[0].isupper() or not scan.toks[i].gap:
        return None
    if _YEAR.fullmatch(scan.toks[i].text):
        return None  # Zeitraum 2025–2027, Projektphase 2026
    return (i - 1, before.low) if before.low.endswith(ends) and len(before.low) > 7 else None


def further(scan: Scan, j: int) -> Iterator[Fact]:
    """The other numbers of "Linien 4, 7 und 17", "Artikel 5 bis 9", which count nothing."""
    toks, lex = scan.toks, scan.lex
    while (joint := lex.lists.at(toks, j) or lex.to.at(toks, j)) is not None:
        i = joint[0]
        if i >= len(toks) or not toks[i].text.isdecimal() or len(toks[i].text) > 3 or has_unit(scan, i):
            return
        if noun_after(scan, i + 1) is not None or (toks[j].text == "," and _is_value_mark(toks, i + 1)):
            return
        first = j - 1 if lex.to.at(toks, j) is not None else i  # 18 bis 24: one, for else it would be a range
        yield identifier(scan, toks[first].start, toks[i].end)
        j = i + 1


def _is_value_mark(toks: list[Tok], i: int) -> bool:
    return i < len(toks) and not toks[i].gap and toks[i].text in ".:-/"


def called(scan: Scan) -> Iterator[Fact]:
    """Rufnummer 116 117, Fax -22: all digits behind a word for telephones."""
    toks, table = scan.toks, scan.lex.phones
    for i in scan.where["digits"]:
        first = i - (i > 0 and toks[i - 1].text in "-–" and not toks[i].gap)
        colon = first - (first > 0 and toks[first - 1].text == ":")
        word = table.before(toks, colon)
        if word is None or (len(toks[word[0]].text) == 1 and colon == first and toks[colon - 1].text != "."):
            continue
        if has_unit(scan, i) or (word[0] and not toks[word[0]].gap and toks[word[0] - 1].kind in "wn"):
            continue
        last = i
        while last + 1 < len(toks) and last - i < 20:
            step = 2 if toks[last + 1].text in "-–/" and last + 2 < len(toks) else 1
            if toks[last + step].kind != "n" or has_unit(scan, last + step):
                break
            last += step
        yield identifier(scan, toks[first].start, toks[last].end)
