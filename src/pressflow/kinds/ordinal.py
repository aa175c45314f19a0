"""ordinal: das vierte Cluster; 25. Auflage; Platz 3; fünftgrößte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pressflow.kinds._doc import Scan, scan_of
from pressflow.kinds._load import needed, qualifier
from pressflow.kinds._nouns import is_capital_name, is_inside_capital, is_ordinal_sign, noun_after, noun_beyond
from pressflow.kinds._numerals import digits_value, plain
from pressflow.kinds._scan import Tok
from pressflow.kinds._write import NBSP, qualified
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

_INFLECTED = ("er", "en", "em", "es", "e")  # the endings of "ein" and what is declined like it, and of adjectives
_MAX_DIGITS = 3  # four digits before a full stop are a year at the end of its sentence


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Ordinals in words and digits, ranks, and superlatives that count."""
    scan = scan_of(doc, locale)
    return [*_words(scan), *_digits(scan), *_ranks(scan), *_superlatives(scan), *_romans(scan)]


def _words(scan: Scan) -> Iterator[Fact]:
    toks, lex = scan.toks, scan.lex
    for i in scan.where["ordinal"]:
        found = lex.ordinals.at(toks, i)
        if found is None or (i and toks[i - 1].text in "-‑" and not toks[i].gap):
            continue
        last, value = found
        if toks[i].low in lex.shy_ordinals and last == i + 1 and not (i and toks[i - 1].low in lex.shy_after):
            continue  # secondo il rapporto
        if is_capital_name(scan, i, last):
            continue
        if last < len(toks) and (toks[last].kind == "n" or _is_number(scan, last)):
            continue  # die ersten drei: the number is the fact
        if lex.words.noun_case and last == i + 1 and _is_title(toks, i):
            continue  # der Zweite Bürgermeister, Zweites Deutsches Fernsehen: a title
        if value == 1 and _is_vague(scan, i):
            continue
        if value == 1 and lex.determiners and not _is_determined(scan, i, last):
            continue  # first launched in 1997, First Street
        hyphen = last < len(toks) and toks[last].text == "-" and not toks[last].gap
        noun = noun_after(scan, last + hyphen) or noun_beyond(scan, last)
        if noun is None and not _stands_alone(scan, i, last):
            continue
        yield scan.fact("ordinal", i, last, str(value), noun=noun)


def _is_determined(scan: Scan, i: int, last: int) -> bool:
    """True at the start of a line or after a word such as "the"."""
    before = scan.toks[i - 1] if i else None
    if before is None or before.kind == "b":
        return last < len(scan.toks) and not scan.toks[last].low.endswith(("ed", "ly"))
    return before.low in scan.lex.determiners


def _is_title(toks: list[Tok], i: int) -> bool:
    """True for a capitalised ordinal inside a sentence with a capitalised word behind it."""
    named = i + 1 < len(toks) and toks[i + 1].kind == "w" and toks[i + 1].text[0].isupper()
    return named and is_inside_capital(toks[i - 1] if i else None, toks[i])


def _is_vague(scan: Scan, i: int) -> bool:
    """die ersten Gäste, erste Ergebnisse: some that came early, not the one that came first."""
    words, low = scan.lex.words, scan.toks[i].low
    before = scan.toks[i - 1].low if i and scan.toks[i - 1].kind == "w" else ""
    if (before, low) in words.plural_firsts:
        return True
    return bool(words.first_after) and low.endswith(("e", "en")) and before not in words.first_after


def _is_number(scan: Scan, i: int) -> bool:
    return scan.lex.cardinals.at(scan.toks, i) is not None


def _stands_alone(scan: Scan, i: int, last: int) -> bool:
    """the first of its kind, die Dritte: an ordinal without a noun needs a word before it that points at it."""
    before = scan.toks[i - 1].low if i else ""
    return before in scan.lex.pointers


def _digits(scan: Scan) -> Iterator[Fact]:
    toks, lex = scan.toks, scan.lex
    form = lex.ordinal_digits
    if form is None:
        return
    for i in scan.where["digits"]:
        tok = toks[i]
        value = _rank(scan, tok)
        if not value or i + 1 >= len(toks):
            continue
        mark = toks[i + 1]
        pointed = mark.text == "." and i + 2 < len(toks) and not toks[i + 2].gap and toks[i + 2].kind == "w"
        if pointed and not form.fullmatch(".") and form.fullmatch(toks[i + 2].text) and not mark.gap:  # 1.º
            if not (i and not tok.gap and toks[i - 1].kind in "nw"):
                yield scan.fact("ordinal", i, i + 3, value, noun=noun_after(scan, i + 3))
            continue
        if mark.gap or not form.fullmatch(mark.text) or (i and not tok.gap and toks[i - 1].kind in "nw"):
            continue
        if mark.text == "°" and not is_ordinal_sign(scan, i + 1):
            continue
        if i > 1 and toks[i - 1].text == ":" and not toks[i - 1].gap and toks[i - 2].kind == "n":
            continue  # Sie gewannen 2:1. Danach
        if mark.text == "." and (high := _range_end(scan, i + 2)) is not None:
            yield scan.fact("ordinal", i, high[0], f"{value}..{high[1]}", noun=noun_after(scan, high[0]))
        elif mark.text != "." or _follows_point(scan, i):
            yield scan.fact("ordinal", i, i + 2, value, noun=noun_after(scan, i + 2))


def _range_end(scan: Scan, i: int) -> tuple[int, str] | None:
    """(index after it, value) of the second number of "9. bis 12. Klasse", if token i begins "bis 12."."""
    toks, joint = scan.toks, scan.lex.to.at(scan.toks, i)
    j = joint[0] if joint is not None else len(toks)
    if j + 1 >= len(toks) or toks[j].kind != "n" or toks[j + 1].text != "." or toks[j + 1].gap:
        return None
    value = _rank(scan, toks[j])
    return (j + 2, value) if value and noun_after(scan, j + 2) is not None else None


def _rank(scan: Scan, tok: Tok) -> str:
    """The whole number that the digits write, or "": 25, and 10.000 of "der 10.000. Traktor" with its groups."""
    if tok.text[0] == "0":
        return ""
    if tok.text.isdecimal():
        return tok.text if len(tok.text) <= _MAX_DIGITS else ""
    value = digits_value(scan.lex, tok.text)
    return plain(value) if value is not None and value >= 1000 and value % 1 == 0 else ""


def _follows_point(scan: Scan, i: int) -> bool:
    """False if the full stop after the digits more likely ends the sentence."""
    toks, lex = scan.toks, scan.lex
    if i + 2 >= len(toks):
        return False
    following = toks[i + 2]
    if not following.gap or following.kind not in ("w", "s") or (following.kind == "s" and following.text not in '„»"'):
        return False
    if following.kind == "w" and lex.lists.at(toks, i + 2) and _leads_on(scan, i + 3):
        return True  # des 19. und 20. Jahrhunderts
    if following.kind == "w" and following.text[0].isupper() and following.low in lex.openers:
        return False  # stieg auf 480. Danach
    if not toks[i].text.isdecimal() and not _is_pointed_at(scan, i):
        return False  # stieg auf 4.767. Besucher kamen
    if following.kind == "w" and (following.low in lex.stop or lex.months.at(toks, i + 2)):
        return False
    if lex.labels.before(toks, i) or lex.qualifiers.before(toks, i):
        return False
    if following.text[0].islower():
        return True
    return noun_after(scan, i + 2) is not None


def _is_pointed_at(scan: Scan, i: int) -> bool:
    """der 10.000. Traktor: after a determiner, where the locale lists them, or at the start of a line."""
    after, before = scan.lex.words.first_after, scan.toks[i - 1] if i else None
    return not after or before is None or before.kind == "b" or before.low in after or before.low.endswith(_INFLECTED)


def _leads_on(scan: Scan, i: int) -> bool:
    """True if another ordinal in digits follows within a few words."""
    toks = scan.toks
    for j in range(i, min(i + 4, len(toks) - 1)):
        if toks[j].kind == "n":
            return (
                toks[j + 1].text == "."
                and not toks[j + 1].gap
                and j + 2 < len(toks)
                and noun_after(scan, j + 2) is not None
            )
        if toks[j].kind != "w":
            return False
    return False


def _ranks(scan: Scan) -> Iterator[Fact]:
    """Platz 3 says what the third place says."""
    toks = scan.toks
    for i in (*scan.where["digits"], *scan.where["number"]):
        rank = scan.lex.ranks.before(toks, i)
        if rank is None:
            continue
        if toks[i].kind == "n":
            value = toks[i].text if toks[i].text.isdecimal() and len(toks[i].text) < 4 else ""
        else:
            word = scan.lex.cardinals.at(toks, i)
            value = str(word[1]) if word is not None and word[1] < 100 else ""
        if value.isdecimal() and not (i + 1 < len(toks) and toks[i + 1].text in ":-/" and not toks[i + 1].gap):
            yield scan.fact("ordinal", i, i + 1, str(int(value)), noun=toks[rank[0]].text)


def _superlatives(scan: Scan) -> Iterator[Fact]:
    """fünftgrößte: an ordinal's stem with a superlative."""
    for i in scan.where["superlative"]:
        low = scan.toks[i].low
        for cut in range(5, min(len(low) - 5, 24)):
            stem = scan.lex.ordinals.root.get(low[:cut] + "e")
            if stem is not None and None in stem and stem[None] > 1:
                yield scan.fact("ordinal", i, i + 1, str(stem[None]), noun=noun_after(scan, i + 1))
                break


def _romans(scan: Scan) -> Iterator[Fact]:
    """III. Gipfel, XXIe siècle."""
    toks, form = scan.toks, scan.lex.roman_ordinal
    if form is None:
        return
    nouns, glued = scan.lex.roman_nouns, scan.lex.words.names_capital
    for i, tok in enumerate(toks):
        if tok.kind != "w" or tok.text[0] not in "IVXL":
            continue
        whole = tok.text + (
            toks[i + 1].text if i + 1 < len(toks) and toks[i + 1].text == "." and not toks[i + 1].gap else ""
        )
        if nouns and i and toks[i - 1].low in nouns and re.fullmatch("X{0,3}(?:IX|IV|V?I{0,3})", tok.text):
            yield scan.fact("ordinal", i, i + 1, str(_roman(tok.text)), noun=toks[i - 1].text)
            continue  # siglo XXI
        match = form.fullmatch(whole)
        last = i + (2 if whole != tok.text else 1)
        if match is None or last >= len(toks) or not toks[last].gap:
            continue
        noun = noun_after(scan, last)
        before = toks[i - 1] if i else None
        century = scan.lex.century_marks.at(toks, last) if len(tok.text) > 1 or i else None
        if century is not None and (toks[century[0] - 1].text == "." or toks[last].low not in scan.lex.stop):
            yield scan.fact("ordinal", i, last, str(_roman(match[1])), noun=toks[last].text)
            continue
        if (
            noun is None
            or toks[last].low in scan.lex.stop
            or (
                (scan.lex.words.noun_case or glued)
                and before is not None
                and before.kind == "w"
                and before.text[0].isupper()
                and before.low not in scan.lex.stop
            )
        ):
            continue
        yield scan.fact("ordinal", i, last, str(_roman(match[1])), noun=noun)


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[c] for c in text]
    return sum(-v if v < max(values[k + 1 :], default=0) else v for k, v in enumerate(values))


def write(fact: Fact, locale: Locale) -> str:
    low, dots, high = fact.value.partition("..")
    if dots:
        ends = (replace(fact, value=end, noun=None, qualifier="exact") for end in (low, high))
        text = f" {locale.words.to[0]} ".join(write(end, locale) for end in ends)
        return qualified(fact, locale, f"{text}{NBSP}{fact.noun}" if fact.noun else text)
    text = locale.words.ordinal_format.format(fact.value)
    if "{" not in locale.words.ordinal_format and locale.words.ordinal_format == "":
        text = fact.value
    if locale.words.head_last:
        text = fact.value + _english_ending(int(fact.value))
    return qualified(fact, locale, f"{text}{NBSP}{fact.noun}" if fact.noun else text)


def _english_ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    if not all(part.isdecimal() and part[0] != "0" and len(part) <= 9 for part in value.split("..", 1)):
        raise ValueError(f"{value!r} is no ordinal; write a whole number from 1, such as 4")
    return Fact("ordinal", 0, 0, entry.get("text", ""), value, qualifier(entry), noun=entry.get("noun") or None)
