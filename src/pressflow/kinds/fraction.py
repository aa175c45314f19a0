"""fraction: ein Drittel; ¾; die Hälfte; jede zweite. The value is a fraction in lowest terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from pressflow.kinds._doc import Scan, scan_of
from pressflow.kinds._load import needed, qualifier
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._numerals import VULGAR, digits_value
from pressflow.kinds._scan import DASHES
from pressflow.kinds._write import qualified
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FORM = re.compile(r"([1-9][0-9]{0,5})/([1-9][0-9]{0,5})")
_SHARES = frozenset({3, 4, 5, 10, 100})  # "so many in ..." is a share of these


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Fractions in words, signs and digits."""
    scan = scan_of(doc, locale)
    return [*_nouns(scan), *_signs(scan), *_halves(scan), *_every(scan), *_of_each(scan), *_out_of(scan)]


def _nouns(scan: Scan) -> Iterator[Fact]:
    """zwei Drittel, two thirds, un tiers."""
    toks, lex = scan.toks, scan.lex
    for i in (*scan.where["number"], *scan.where["digits"]):
        if toks[i].kind == "n":
            value, j = digits_value(lex, toks[i].text), i + 1
        else:
            cardinal = lex.cardinals.at(toks, i) or lex.ones.at(toks, i)
            if cardinal is None:
                continue
            j = cardinal[0]
            value = cardinal[1] if lex.cardinals.at(toks, i) else None
            if value is None:
                value = digits_value(lex, "1")
        k = j + 1 if j < len(toks) and toks[j].text == "-" and not toks[j].gap else j
        found = lex.fractions.at(toks, k)
        if found is None or value is None or value != int(value) or not 0 < int(value) < found[1]:
            continue
        if _counts_on(scan, found[0]) and int(value) == 1:
            continue
        yield scan.fact("fraction", i, found[0], _lowest(int(value), found[1]))
    for i, tok in enumerate(toks):
        if tok.low in lex.glued_fractions:
            yield scan.fact("fraction", i, i + 1, lex.glued_fractions[tok.low])


def _counts_on(scan: Scan, i: int) -> bool:
    """a third party, le quart nord: the fraction's word is something else, a noun follows."""
    words = scan.lex.words
    following = scan.toks[i] if i < len(scan.toks) else None
    if words.fraction_before_noun:
        return False
    if words.noun_case or following is None or following.kind != "w":
        return words.head_last and following is not None and following.text == "-" and not following.gap
    return following.low in words.lists or following.low not in (*scan.lex.stop, *words.fraction_goes_on)


def _signs(scan: Scan) -> Iterator[Fact]:
    """½, and 2/3 in digits."""
    toks = scan.toks
    for i in scan.where["vulgar"]:
        if i == 0 or toks[i - 1].kind != "n":
            yield scan.fact("fraction", i, i + 1, VULGAR[toks[i].low])
    for i in scan.where["digits"]:
        if (
            i + 2 >= len(toks)
            or toks[i + 1].text not in ("/", "⁄")
            or toks[i + 2].kind != "n"
            or toks[i + 1].gap
            or toks[i + 2].gap
        ):
            continue
        top, bottom = toks[i].text, toks[i + 2].text
        after = toks[i + 3] if i + 3 < len(toks) else None
        chained = (i and not toks[i].gap and toks[i - 1].text in "/-.") or (
            after is not None and not after.gap and after.text in "/-"
        )
        if (
            top.isdecimal()
            and bottom.isdecimal()
            and top[0] != "0"
            and 1 < int(bottom) <= 12
            and int(top) < int(bottom)
            and not chained
        ):
            yield scan.fact("fraction", i, i + 3, _lowest(int(top), int(bottom)))


def _halves(scan: Scan) -> Iterator[Fact]:
    table = scan.lex.half_nouns
    for i in scan.where["half"]:
        found = table.at(scan.toks, i) or _qualified_half(scan, i)
        nth = i and scan.toks[i - 1].low in scan.lex.ordinals.root  # die zweite Hälfte
        if (
            found is not None
            and not nth
            and not (found[0] < len(scan.toks) and scan.toks[found[0]].text == "-" and not scan.toks[found[0]].gap)
        ):
            halves = [j for j in range(i, found[0]) if scan.toks[j].low in scan.lex.words.halves]
            yield scan.fact("fraction", i, halves[-1] + 1 if halves else found[0], "1/2")  # half, not "half of"


def _qualified_half(scan: Scan, i: int) -> tuple[int, object] | None:
    """more than half, of whatever: not half a million, half an hour, half-time."""
    toks, lex = scan.toks, scan.lex
    following = toks[i + 1] if i + 1 < len(toks) else None
    if not lex.words.head_last or lex.qualifiers.before(toks, i) is None or toks[i].low not in lex.words.halves:
        return None
    if following is not None and (following.kind == "n" or following.text in "-‑" or lex.ones.at(toks, i + 1)):
        return None
    measured = following is not None and (lex.tails.at(toks, i + 1) or lex.scales.at(toks, i + 1))
    return None if measured else (i + 1, None)


def _every(scan: Scan) -> Iterator[Fact]:
    """jede zweite, one in five, un sur deux."""
    toks, lex = scan.toks, scan.lex
    ones = [i for i in scan.where["digits"] if toks[i].text == "1"]  # 1 op de 3
    for i in (*scan.where["every"], *ones):
        found = lex.every.at(toks, i)
        if found is not None:
            nth = lex.ordinals.at(toks, found[0])
            if nth is not None and 2 <= nth[1] <= 20 and not lex.months.at(toks, nth[0]):
                yield scan.fact("fraction", i, nth[0], f"1/{nth[1]}")
            continue
        found = lex.one_in.at(toks, i)
        if found is not None and found[0] < len(toks):
            tok = toks[found[0]]
            number = (
                lex.cardinals.at(toks, found[0]) if tok.kind == "w" else (found[0] + 1, digits_value(lex, tok.text))
            )
            if number is not None and number[1] is not None and 2 <= number[1] <= 1000 and number[1] == int(number[1]):
                yield scan.fact("fraction", i, number[0], f"1/{int(number[1])}")


def _of_each(scan: Scan) -> Iterator[Fact]:
    """une femme sur deux, one woman in three."""
    toks, lex = scan.toks, scan.lex
    if not lex.of_each:
        return
    for i in scan.where["number"]:
        one = lex.ones.at(toks, i)
        if one is None or toks[i].low in ("a", "an"):
            continue
        for j in range(one[0] + 1, min(one[0] + 4, len(toks) - 1)):
            if toks[j - 1].kind != "w":
                break
            if toks[j].low in lex.of_each:
                number = (
                    lex.cardinals.at(toks, j + 1)
                    if toks[j + 1].kind == "w"
                    else (j + 2, digits_value(lex, toks[j + 1].text))
                )
                if (
                    number is not None
                    and number[1] is not None
                    and 2 <= number[1] <= 100
                    and number[1] == int(number[1])
                    and not lex.tails.at(toks, number[0])
                ):
                    yield scan.fact("fraction", i, number[0], f"1/{int(number[1])}")
                break


def _out_of(scan: Scan) -> Iterator[Fact]:
    """four in ten, neuf sur dix."""
    toks, lex = scan.toks, scan.lex
    for i in (*scan.where["number"], *scan.where["digits"]):
        top = _whole_at(scan, i)
        link = lex.out_of.at(toks, top[0]) if top is not None and top[0] < len(toks) else None
        if top is not None and link is None:
            link = _link_behind_noun(scan, top[0])
        bottom = _whole_at(scan, link[0]) if link is not None and link[0] < len(toks) else None
        if top is None or bottom is None or not 2 <= top[1] < bottom[1] or bottom[1] not in _SHARES:
            continue  # 12 of 40 schools: two counts
        if i > 1 and not toks[i].gap and toks[i - 2].kind == "n" and toks[i - 1].text in (*DASHES, ":"):
            continue  # 3-2 in five sets
        if not (lex.tails.at(toks, bottom[0]) or lex.symbols.at(toks, bottom[0]) or lex.scales.at(toks, bottom[0])):
            yield scan.fact("fraction", i, bottom[0], _lowest(top[1], bottom[1]))


def _link_behind_noun(scan: Scan, i: int) -> tuple[int, object] | None:
    """The link of "quatre adhérents sur dix": five, ten or a hundred of what a noun between the numbers names."""
    toks, lex = scan.toks, scan.lex
    link = None
    for j in range(i + 1, min(i + 2 + (not lex.words.head_last), len(toks))):  # neuf personnes interrogées sur dix
        if link is None and lex.words.out_of_noun and all(tok.kind == "w" for tok in toks[i:j]):
            link = lex.out_of.at(toks, j)
    bottom = _whole_at(scan, link[0]) if link is not None and link[0] < len(toks) else None
    if bottom is None or bottom[1] not in _SHARES:
        return None
    return None if lex.words.head_last and noun_after(scan, bottom[0]) is not None else link  # two schools in 3 towns


def _whole_at(scan: Scan, i: int) -> tuple[int, int] | None:
    """(index after it, value) of the whole number at token i."""
    tok = scan.toks[i]
    if tok.kind == "n":
        return (i + 1, int(tok.text)) if tok.text.isdecimal() and len(tok.text) < 4 else None
    word = scan.lex.cardinals.at(scan.toks, i)
    return (word[0], int(word[1])) if word is not None and word[1] == int(word[1]) else None


def _lowest(top: int, bottom: int) -> str:
    value = Fraction(top, bottom)
    return f"{value.numerator}/{value.denominator}"


def write(fact: Fact, locale: Locale) -> str:
    """`2/3`; the common ones as signs: ½ ¾."""
    signs = {value: sign for sign, value in VULGAR.items()}
    return qualified(fact, locale, signs.get(fact.value, fact.value))


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    match = _FORM.fullmatch(value)
    if match is None:
        raise ValueError(f"{value!r} is no fraction; write two whole numbers with a slash, such as 1/3")
    if _lowest(int(match[1]), int(match[2])) != value:
        raise ValueError(f"{value!r} is not in lowest terms; write {_lowest(int(match[1]), int(match[2]))}")
    return Fact("fraction", 0, 0, entry.get("text", ""), value, qualifier(entry))
