"""The noun that a number counts, by plain rules of the language: no trained model."""

from __future__ import annotations

from collections.abc import Sequence

from pressflow.kinds._doc import Scan
from pressflow.kinds._scan import Tok

_REACH = 7  # words between a number and its noun, at most
_GENDER = frozenset(":*_")
_PARTICIPLES = ("te", "ten", "tes", "ter", "ene", "enen", "enes", "ener", "nde", "nden", "ndes", "nder")
_IRREGULAR = frozenset(["people", "children", "women", "men", "teeth", "feet", "mice", "geese", "staff", "police", "data", "media", "criteria"])


def noun_after(scan: Scan, i: int) -> str | None:
    """The noun that the number ending before token i counts, as written; None if there is none."""
    words = scan.lex.words
    if words.noun_case:
        return _capitalised(scan, i)
    return _head(scan, i) if words.head_last else _first(scan, i)


def _capitalised(scan: Scan, i: int) -> str | None:
    """German: the first capitalised word after adjectives."""
    toks, lex = scan.toks, scan.lex
    for j in range(i, min(i + _REACH, len(toks))):
        tok = toks[j]
        if tok.kind != "w":
            if tok.text in (",", "„", "“", '"', "»", "-", "–") and j > i and tok.text == ",":
                continue
            if tok.text in '„"»' and tok.kind == "s":
                continue
            return None
        if tok.text[0].isupper():
            if tok.low in lex.stop and tok.low not in lex.skip:
                return None
            if _is_place_adjective(toks, j):
                continue
            return _whole(scan, j)
        if tok.low in ("und", "oder", "bis") and j > i and is_adjective(toks, j - 1):
            continue
        if tok.low in lex.stop and tok.low not in lex.skip:
            return None
        following = toks[j + 1] if j + 1 < len(toks) else None
        if not (is_adjective(toks, j) or tok.low in lex.skip):
            following = toks[j + 1] if j + 1 < len(toks) else None
            if not (following is not None and following.kind == "w" and is_adjective(toks, j + 1)):
                if not (following is not None and following.text == "-"):
                    return None
    return None


def noun_beyond(scan: Scan, i: int) -> str | None:
    """German: the noun behind a participle with its company ("das vierte von Europa ausgezeichnete Cluster")."""
    toks = scan.toks
    if not scan.lex.words.noun_case or i >= len(toks) or toks[i].low not in scan.lex.stop:
        return None
    for j in range(i + 1, min(i + _REACH, len(toks) - 1)):
        if toks[j].kind != "w":
            return None
        if (
            toks[j].text[0].islower()
            and toks[j].low.endswith(_PARTICIPLES)
            and toks[j + 1].kind == "w"
            and toks[j + 1].text[0].isupper()
        ):
            return _whole(scan, j + 1)
    return None


def is_adjective(toks: Sequence[Tok], j: int) -> bool:
    tok = toks[j]
    return tok.kind == "w" and tok.low.endswith(("e", "en", "er", "es", "em")) and len(tok.low) > 3


def _is_place_adjective(toks: Sequence[Tok], j: int) -> bool:
    """Hamburger Unternehmen: a place as an adjective; the noun is the next word."""
    following = toks[j + 1] if j + 1 < len(toks) else None
    return (
        toks[j].low.endswith("er") and following is not None and following.kind == "w"
        and following.gap and following.text[0].isupper() and toks[j].low not in ("mitarbeiter", "besucher", "teilnehmer", "einwohner")
    )  # fmt: skip


def _whole(scan: Scan, j: int) -> str:
    """The word at token j with what hyphens and gender marks tie to it: Cluster-Experten, Bürger:innen."""
    toks = scan.toks
    last = j
    while last + 2 < len(toks) and not toks[last + 1].gap and not toks[last + 2].gap and toks[last + 2].kind in "wn" and (
        toks[last + 1].text in ("-", "‑", "&", "@") or toks[last + 1].text in _GENDER
    ):  # fmt: skip
        last += 2
    return scan.text[toks[j].start : toks[last].end]


def _head(scan: Scan, i: int) -> str | None:
    """English: the last plural of the first run of words, else the run's last word."""
    toks, lex = scan.toks, scan.lex
    best = -1
    j = i
    while j < min(i + _REACH, len(toks)):
        tok = toks[j]
        if tok.kind != "w":
            if j > i and tok.text in "-‑" and not tok.gap:
                j += 1
                continue
            if (
                tok.text == ","
                and best < 0
                and j > i
                and j + 1 < len(toks)
                and toks[j + 1].kind == "w"
                and len(toks) > j + 2
                and toks[j + 2].kind == "w"
            ):
                j += 1
                continue
            break
        if tok.low in lex.stop or (best >= 0 and tok.low.endswith(("ed", "ing", "ly"))):
            if tok.low in lex.skip and j == i:
                j += 1
                continue
            break
        if is_plural(tok):
            best = j
        elif best >= 0:
            break
        j += 1
    if best >= 0:
        return _whole_back(scan, best, i)
    last = j - 1
    return (
        _whole_back(scan, last, i)
        if last >= i and toks[last].kind == "w" and not toks[last].low.endswith("ly")
        else None
    )


def is_plural(tok: Tok) -> bool:
    low = tok.low
    return low in _IRREGULAR or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "ous")))


def _whole_back(scan: Scan, j: int, i: int) -> str:
    toks = scan.toks
    first = j
    while first - 2 >= i and toks[first - 1].text in ("-", "‑") and not toks[first].gap and not toks[first - 1].gap:
        first -= 2
    return scan.text[toks[first].start : toks[j].end]


def _first(scan: Scan, i: int) -> str | None:
    """French: the first word after the few adjectives that stand before their noun."""
    toks, lex = scan.toks, scan.lex
    before = frozenset(lex.words.adjectives_before)
    for j in range(i, min(i + _REACH, len(toks))):
        tok = toks[j]
        if tok.kind != "w":
            return None
        if tok.low in before or tok.low in lex.skip:
            continue
        if tok.low in lex.stop or len(tok.low) < 2:
            return None
        return _whole(scan, j)
    return None
