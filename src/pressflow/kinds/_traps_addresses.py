"""Addresses: house numbers and postcodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import lexicon
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._traps_labels import further
from pressflow.kinds._traps_names import has_unit, identifier
from pressflow.model import Fact


def addresses(scan: Scan) -> Iterator[Fact]:
    """House numbers and postcodes with their place."""
    toks, lex = scan.toks, scan.lex
    street = _street(lex.locale.tag)
    for i in scan.where["digits"]:
        tok = toks[i]
        if not tok.text.isdecimal():
            continue
        if len(tok.text) <= 4 and i and tok.gap and _is_street(scan, i, street) and not has_unit(scan, i):
            last = i
            if i + 1 < len(toks) and toks[i + 1].kind == "w" and len(toks[i + 1].text) == 1 and not toks[i + 1].gap:
                last = i + 1
            while last + 2 < len(toks) and toks[last + 1].text in "-–/" and not toks[last + 1].gap:
                if toks[last + 2].kind != "n":
                    break
                last += 2
            yield identifier(scan, toks[i].start, toks[last].end)
            yield from further(scan, last + 1)
        elif (
            (lex.words.streets_first and _is_behind_street(scan, i))
            or (lex.words.head_last and _is_before_street(scan, i, street))
            or lex.street_after.at(toks, i + 1)
            or (i + 2 < len(toks) and toks[i + 1].text == "," and lex.street_after.at(toks, i + 2))
        ):
            yield identifier(scan, tok.start, tok.end)
        if (
            len(tok.text) in (4, 5)
            and i + 1 < len(toks)
            and toks[i + 1].gap
            and toks[i + 1].kind == "w"
            and toks[i + 1].text[0].isupper()
        ):
            first = (
                i - 2
                if i >= 2 and toks[i - 1].text == "-" and toks[i - 2].text in ("D", "A", "CH", "F", "L") and not tok.gap
                else i
            )
            if _is_postcode(scan, i, first):
                yield identifier(scan, toks[first].start, toks[i].end)  # the place may have a name in other languages


def _is_street(scan: Scan, i: int, street: re.Pattern[str] | None) -> bool:
    """Musterstraße 5, Am Alten Markt 7 (with a postcode or a comma behind), 12 of "Straße des 17. Juni 12"."""
    toks, lex = scan.toks, scan.lex
    word = toks[i - 1]
    if word.text == "." and i > 1 and not word.gap:
        word = toks[i - 2]
    if street is None or word.kind != "w" or not word.text[0].isupper() or not street.search(word.low):
        return False
    if re.search(lex.words.sure_streets, word.low) and word.low != "weg":
        following = toks[i + 1] if i + 1 < len(toks) else None
        return not (word.low == "str" and toks[i - 1].text != ".") and not (
            following is not None and following.text == "." and following.gap
        )
    after = toks[i + 1] if i + 1 < len(toks) else None
    before = toks[i - 2].low if i > 1 else ""
    tied = i > 2 and toks[i - 2].text in "-‑" and not word.gap and toks[i - 3].kind == "w"  # Max-Joseph-Platz 2
    closes = (
        after is None
        or after.kind == "b"
        or after.text in (",", ")", "|", "·")
        or (after.text == "." and i + 2 >= len(toks))
    )
    if tied and not closes:
        return noun_after(scan, i + 1) is None
    return closes and (
        tied
        or before in lex.street_articles
        or (
            after is not None
            and after.text == ","
            and i + 2 < len(toks)
            and toks[i + 2].kind == "n"
            and len(toks[i + 2].text) in (4, 5)
        )
    )


def _is_behind_street(scan: Scan, i: int) -> bool:
    """calle Mayor, 15; via Garibaldi 15: the house number at the end, as far as a comma or a bracket."""
    toks, lex = scan.toks, scan.lex
    after = toks[i + 1] if i + 1 < len(toks) else None
    if after is not None and after.kind == "w" and (after.gap or len(after.text) > 1):
        return False
    for j in range(i - 1, max(-1, i - 8), -1):
        if toks[j].kind not in "ws" or (toks[j].kind == "s" and toks[j].text not in ".,-'’/"):
            return False
        if toks[j].kind == "w" and j < i - 1 and lex.streets_first.at(toks, j) is not None:
            return toks[i - 1].text == "," or toks[i - 1].text[0].isupper()
        if toks[j].kind == "s" and toks[j].text == "," and j < i - 1:
            return False
    return False


def _is_before_street(scan: Scan, i: int, street: re.Pattern[str] | None) -> bool:
    """10 Downing Street, 1600 Sunset Boulevard: English numbers its houses before the street."""
    toks = scan.toks
    for j in range(i + 1, min(i + 5, len(toks))):
        if toks[j].kind != "w" or not toks[j].gap or not toks[j].text[0].isupper():
            return False
        if j > i + 1 and street is not None and street.fullmatch(toks[j].low):
            return j + 1 == len(toks) or toks[j + 1].kind != "w" or toks[j + 1].text.islower()
    return False


@cache
def _street(tag: str) -> re.Pattern[str] | None:
    ending = lexicon(tag).words.streets
    return re.compile(rf"{ending}\Z") if ending else None


def _is_postcode(scan: Scan, i: int, first: int) -> bool:
    """Five digits before a place's name, or four after a street: at a line's start, after a comma or in brackets."""
    toks, lex = scan.toks, scan.lex
    if first < i:
        return True
    text = toks[i].text
    before = toks[i - 1] if i else None
    opened = before is None or before.kind == "b" or before.text in (",", "(", "|", "·", "/")
    if lex.tails.at(toks, i + 1) or lex.scales.at(toks, i + 1):
        return False
    following = toks[i + 2] if i + 2 < len(toks) else None
    ends = following is None or following.kind == "b" or following.text in (",", ".", ")", "|", "·", ":", "(", "/")
    street = (
        i >= 2
        and before is not None
        and before.text == ","
        and (toks[i - 2].kind == "n" or (len(toks[i - 2].text) == 1 and toks[i - 3].kind == "n"))
    )
    if len(text) == 4:
        return street
    return street or (opened and ends and (before is not None or following is not None)) or (text[0] == "0")
