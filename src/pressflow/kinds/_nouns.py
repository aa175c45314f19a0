"""The noun that a number counts, by plain rules of the language: no trained model."""

from __future__ import annotations

from collections.abc import Sequence

from pressflow.kinds._doc import Scan
from pressflow.kinds._scan import Tok

_REACH = 7  # words between a number and its noun, at most
_PEOPLE = frozenset(
    """
    mitarbeiter besucher teilnehmer einwohner schüler bürger künstler hersteller anbieter betreiber arbeitgeber händler
    vertreter aussteller spieler fahrer läufer zuschauer zuhörer leser helfer partner förderer sieger lehrer forscher
    """.split()  # noqa: SIM905
)
_TIES = frozenset("-‑&@:*_")
_PARTICIPLES = ("te", "ten", "tes", "ter", "ene", "enen", "enes", "ener", "nde", "nden", "ndes", "nder")
_ADJECTIVES = tuple(
    stem + ending
    for stem in ("sch", "al", "lich", "ig", "iv", "ell", "neu", "groß", "klein", "offen")
    for ending in ("e", "en", "er", "es")
)
_IRREGULAR = frozenset(
    [
        "people",
        "children",
        "women",
        "men",
        "teeth",
        "feet",
        "mice",
        "geese",
        "staff",
        "police",
        "data",
        "media",
        "criteria",
    ]
)


def noun_after(scan: Scan, i: int) -> str | None:
    """The noun that the number ending before token i counts, as written; None if there is none."""
    words = scan.lex.words
    if words.noun_case:
        return _capitalised(scan, i)
    return _head(scan, i) if words.head_last else _first(scan, i)


def is_ordinal_sign(scan: Scan, j: int) -> bool:
    """True for the degree sign of "3° posto" and "1° e 2° posto", which is none of "30° all'ombra"."""
    toks, lex = scan.toks, scan.lex
    if lex.ordinal_digits is None or not lex.ordinal_digits.fullmatch("°"):
        return False
    if noun_after(scan, j + 1) is not None:
        return True
    joint = lex.lists.at(toks, j + 1)
    return (
        joint is not None
        and joint[0] + 1 < len(toks)
        and toks[joint[0]].kind == "n"
        and toks[joint[0] + 1].text == "°"
        and noun_after(scan, joint[0] + 2) is not None
    )


def is_capital_name(scan: Scan, i: int, last: int) -> bool:
    """Casa de las Siete Torres, Piazza Cinque Lune: capitals inside a sentence make a name of a number word."""
    toks = scan.toks
    if not scan.lex.words.names_capital or not toks[i].text[0].isupper() or i == 0 or toks[i].text.isupper():
        return False
    before = toks[i - 1]
    following = toks[last] if last < len(toks) else None
    return before.kind == "w" and following is not None and following.kind == "w" and following.text[0].isupper()


def is_inside_capital(before: Tok | None, tok: Tok) -> bool:
    """True for a capitalised word that follows a word within a sentence."""
    return tok.text[0].isupper() and not tok.text.isupper() and tok.gap and before is not None and before.kind == "w"


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
            if _is_place_adjective(toks, j) or _is_title_adjective(toks, j):
                continue
            return _both(scan, j)
        if tok.low in ("und", "oder", "bis") and j > i and is_adjective(toks, j - 1):
            continue
        if tok.low in lex.stop and tok.low not in lex.skip:
            return None
        if not (is_adjective(toks, j) or tok.low in lex.skip or _adjective_ahead(toks, j)):
            return None
    return None


def _adjective_ahead(toks: Sequence[Tok], j: int) -> bool:
    """True for an adverb: an adjective with its noun follows within two words ("150 teils nie gezeigte Werke")."""
    for k in range(j + 1, min(j + 3, len(toks) - 1)):
        if toks[k].kind != "w" or toks[k].text[0].isupper():
            return False
        if (
            is_adjective(toks, k)
            and toks[k + 1].kind == "w"
            and (toks[k + 1].text[0].isupper() or is_adjective(toks, k + 1))
        ):
            return True
    return False


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
    return toks[j].low.endswith("er") and toks[j].low not in _PEOPLE and _noun_follows(toks, j)


def _noun_follows(toks: Sequence[Tok], j: int) -> bool:
    following = toks[j + 1] if j + 1 < len(toks) else None
    return following is not None and following.kind == "w" and following.gap and following.text[0].isupper()


def _is_title_adjective(toks: Sequence[Tok], j: int) -> bool:
    """Internationale Fachtagung, Deutsche Meisterschaft: an adjective that is capitalised in a name."""
    return toks[j].low.endswith(_ADJECTIVES) and toks[j].low not in _PEOPLE and _noun_follows(toks, j)


def _whole(scan: Scan, j: int) -> str:
    """The word at token j with what hyphens and gender marks tie to it: Cluster-Experten, Bürger:innen."""
    toks = scan.toks
    last = j
    while last + 2 < len(toks) and toks[last + 1].text in _TIES and toks[last + 2].kind in "wn":
        if toks[last + 1].gap or toks[last + 2].gap:
            break
        last += 2
    return scan.text[toks[j].start : toks[last].end]


def _head(scan: Scan, i: int) -> str | None:
    """English: the last plural of the first run of words, else the run's last word."""
    toks = scan.toks
    best, end = _last_plural(scan, i)
    if best >= 0:
        return _whole_back(scan, best, i)
    last = end - 1
    while last > i and toks[last].kind != "w":
        last -= 1
    found = last >= i and toks[last].kind == "w" and not toks[last].low.endswith("ly")
    return _whole_back(scan, last, i) if found else None


def _last_plural(scan: Scan, i: int) -> tuple[int, int]:
    """Where the last plural of the first run of words stands, -1 if it has none; and where the run ends."""
    toks, lex = scan.toks, scan.lex
    best, j = -1, i
    while j < min(i + _REACH, len(toks)):
        tok = toks[j]
        if tok.kind != "w":
            hyphen = j > i and tok.text in "-‑" and not tok.gap
            if not hyphen and not (best < 0 and _lists(toks, i, j)):
                break
        elif _ends_run(scan, j, best):
            if tok.low not in lex.skip or j != i:
                break
        elif is_plural(tok):
            best = j
        elif best >= 0:
            break
        j += 1
    return best, j


def _lists(toks: Sequence[Tok], i: int, j: int) -> bool:
    """True for the comma between two adjectives: large, modern offices."""
    return toks[j].text == "," and j > i and len(toks) > j + 2 and toks[j + 1].kind == toks[j + 2].kind == "w"


def _ends_run(scan: Scan, j: int, best: int) -> bool:
    """True for a small word, and behind a plural for the words that begin something else; not in high-performance."""
    tok = scan.toks[j]
    following = scan.toks[j + 1] if j + 1 < len(scan.toks) else None
    tied = following is not None and following.text in "-‑" and not following.gap
    if best < 0 and not tied and scan.lex.cardinals.at(scan.toks, j) is not None:
        return True  # compared with 31 three years ago
    return (tok.low in scan.lex.stop and not tied) or (best >= 0 and tok.low.endswith(("ed", "ing", "ly")))


def is_plural(tok: Tok) -> bool:
    low = tok.low
    return low in _IRREGULAR or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "ous")))


def _both(scan: Scan, j: int) -> str:
    """The noun at token j, with its other gender: Besucherinnen und Besucher."""
    toks, feminine = scan.toks, scan.lex.words.feminine
    first = _whole(scan, j)
    if not feminine or j + 2 >= len(toks) or first != toks[j].text or toks[j + 1].low not in ("und", "oder", "bzw"):
        return first
    k = j + 2 + (toks[j + 2].text == ".")
    if k >= len(toks) or toks[k].kind != "w":
        return first
    one, other = sorted((toks[j].low, toks[k].low), key=lambda low: not low.endswith(feminine))
    stem = one.removesuffix(feminine)
    paired = one.endswith(feminine) and not other.endswith(feminine) and len(stem) > 2 and other.startswith(stem[:-1])
    return scan.text[toks[j].start : toks[k].end] if paired and abs(len(other) - len(stem)) < 4 else first


def _whole_back(scan: Scan, j: int, i: int) -> str:
    toks = scan.toks
    first = j
    while first - 2 >= i and toks[first - 1].text in ("-", "‑") and not toks[first].gap and not toks[first - 1].gap:
        first -= 2
    return scan.text[toks[first].start : toks[j].end]


def _is_adjective_here(scan: Scan, j: int) -> bool:
    """nowych członków, nieuwe leden: the form of an adjective, and a word for a noun behind it."""
    toks, form = scan.toks, scan.lex.adjective_form
    if form is None or j + 1 >= len(toks) or not form.fullmatch(toks[j].low):
        return False
    following = toks[j + 1]
    return following.kind == "w" and following.low not in scan.lex.stop and len(following.low) > 2


def _first(scan: Scan, i: int) -> str | None:
    """French: the first word after the few adjectives that stand before their noun."""
    toks, lex = scan.toks, scan.lex
    before = frozenset(lex.words.adjectives_before)
    for j in range(i, min(i + _REACH, len(toks))):
        tok = toks[j]
        if tok.kind != "w":
            return None
        if tok.low in before or tok.low in lex.skip or _is_adjective_here(scan, j):
            continue
        if tok.low in lex.stop or len(tok.low) < 2:
            return None
        return _whole(scan, j)
    return None
