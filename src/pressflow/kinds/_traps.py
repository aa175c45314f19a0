"""What looks like a number and is none: codes, addresses, telephones, labels, names with digits, idioms."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._addresses import ADDRESS, MARKS
from pressflow.kinds._calendar import dates
from pressflow.kinds._clock import times
from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import lexicon
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._numerals import digits_value
from pressflow.kinds._resolve import IDIOM
from pressflow.kinds._scan import Tok
from pressflow.kinds._traps_names import has_unit, identifier, named_numbers
from pressflow.model import Fact

# Codes that look alike in every language. Each alternative is bounded: none can run backwards for long.
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
_MARKS = (*MARKS, *"¹²³⁴⁵⁶⁷⁸⁹⁰")
_ALNUM = re.compile(
    r"(?<![\w.,@#/])(?:[^\W\d_]{1,20}[-‑/]?[0-9][\w]{0,20}|[0-9]{1,6}[^\W\d_]{1,3}(?:[0-9]\w{0,20})?)(?:[-‑/.][\w]{1,30}){0,5}(?![\w@])"
)
_SPACED = re.compile(r"\b(?P<zip>(?:[A-Z]{1,2}-)?[0-9]{5})[  ](?=[A-ZÄÖÜ][a-zäöüß])")
_LIST = re.compile(r"(?:^|\n)[ \t]*([0-9]{1,2})\.[ \t]+(?=\S)")


def traps(scan: Scan) -> list[Fact]:
    """Identifiers, and idioms (which hold their place and are dropped in the end)."""
    found = scan.memo.get("traps")
    if found is None:
        found = scan.memo["traps"] = [
            *_codes(scan),
            *_labels(scan),
            *_addresses(scan),
            *_malformed(scan),
            *_lists(scan),
            *_idioms(scan),
            *_phones(scan),
            *_called(scan),
            *named_numbers(scan),
            *_without_values(scan),
            *_chains(scan),
        ]
    return list(found)


def _codes(scan: Scan) -> Iterator[Fact]:
    if not scan.where["digits"] and not any(mark in scan.text for mark in _MARKS):
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
    read = _readable(scan.lex.locale.tag)
    for match in _ALNUM.finditer(scan.text):
        piece = match.group()
        if not any(c.isdecimal() for c in piece) or not any(c.isalpha() for c in piece):
            continue
        if not read(piece):
            yield identifier(scan, match.start(), match.end())


@cache
def _readable(tag: str):  # type: ignore[no-untyped-def]
    """A test: True if the locale reads letters and digits as a value (1990er, 18h30, 20km, 4th, Q3, €5m)."""
    lex = lexicon(tag)
    words = lex.words
    after = "|".join(
        p
        for p in (
            words.decades,
            words.ordinal_digits if words.ordinal_digits != r"\." else "",
            rf"{words.hour_mark}[0-9]{{0,2}}" if words.hour_mark else "",
        )
        if p
    )
    suffix = re.compile(rf"(?:{after})\Z", re.IGNORECASE) if after else None
    quarter = (
        re.compile(rf"(?:{'|'.join(map(re.escape, words.quarter_marks))})[1-4](?:/[0-9]{{2,4}})?\Z")
        if words.quarter_marks
        else None
    )

    def test(piece: str) -> bool:
        if quarter is not None and quarter.fullmatch(piece):
            return True
        if digits := re.match(r"\d+", piece):
            rest = piece[digits.end() :]
            word = re.split(r"[-‑/.]", rest)[0]
            if suffix is not None and suffix.fullmatch(word):
                return True
            return lex.is_unit(word) or lex.suffix_of(word.lower()) is not None or word in ("x", "er", "ers")
        head = re.match(r"[^\W\d_]*", piece)
        word = head.group() if head else ""
        mark = piece[len(word) : len(word) + 1]  # "" where a sign such as ² ends the word
        return (
            (word in lex.money_before.root and mark not in ("-", "‑"))
            or (word.lower() in lex.modifier_words and mark in ("-", "‑"))
            or (mark in ("-", "‑") and word.lower() in lex.cardinals.root)
            or (mark == "/" and len(word) > 1)
            or word.lower() in lex.months.root
        )

    return test


def _labels(scan: Scan) -> Iterator[Fact]:
    """Halle 4, § 5 Abs. 2, Version 2.3: the label with its digits."""
    toks, lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        label = lex.labels.before(toks, i) or _compound_label(scan, i) or _label_of_code(scan, i)
        if label is None or (i and label[0] and not toks[label[0]].gap and toks[label[0] - 1].kind in "wn"):
            continue
        single = i - label[0] == 1 and len(toks[i - 1].text) == 1 and toks[i - 1].kind == "w"
        if single and toks[i - 1].text.islower():
            continue
        if toks[i - 1].kind == "w" and toks[i - 1].text.islower() and lex.words.noun_case:
            continue
        coded = toks[label[0]].low.endswith(lex.words.codes or ("\0",))
        unit = lex.tails.at(toks, i + 1)
        if (unit is not None or lex.symbols.at(toks, i + 1)) and toks[i].gap:
            continue
        last = i
        while (
            last + 2 < len(toks)
            and toks[last + 1].text in ".-/–:"
            and not toks[last + 1].gap
            and not toks[last + 2].gap
            and toks[last + 2].kind in "nw"
        ):
            last += 2
        while (
            last + 1 < len(toks)
            and toks[last + 1].kind == "n"
            and (coded or len(toks[last + 1].text) == 2 == len(toks[last].text))
        ):
            last += 1  # Postfach 10 20 30
        if (
            last + 1 < len(toks)
            and not toks[last + 1].gap
            and toks[last + 1].kind == "w"
            and len(toks[last + 1].text) <= 2
        ):
            last += 1
        yield identifier(scan, toks[i].start, toks[last].end)  # the label is a word and is translated
        yield from _further(scan, last + 1)


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
    return (i - 1, before.low) if before.low.endswith(ends) and len(before.low) > 7 else None


def _further(scan: Scan, j: int) -> Iterator[Fact]:
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


def _addresses(scan: Scan) -> Iterator[Fact]:
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
            yield from _further(scan, last + 1)
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
    if re.search(
        r"(?:straße|strasse|gasse|allee|chaussee|str|street|road|avenue|weg|damm|ufer|promenade"
        r"|straat|laan|gracht|kade)\Z",
        word.low,
    ) and word.low not in ("weg",):
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


def _lists(scan: Scan) -> Iterator[Fact]:
    """The numbers of a numbered list: lines that begin with 1., 2., ..."""
    if "\n" not in scan.text:
        return
    found = [(int(m[1]), m.start(1), m.end(1) + 1) for m in _LIST.finditer(scan.text)]
    for k, (number, start, end) in enumerate(found):
        neighbours = {n for n, _, _ in found[max(0, k - 1) : k + 2]}
        if {number - 1, number + 1} & neighbours and not scan.lex.months.at(scan.toks, _token_at(scan, end)):
            yield identifier(scan, start, end)


def _token_at(scan: Scan, start: int) -> int:
    return bisect_left(scan.toks, start, key=lambda tok: tok.start)


def _phones(scan: Scan) -> Iterator[Fact]:
    """900 123 456: a telephone in groups of digits, unless it counts something."""
    if not scan.lex.words.phone or not scan.where["digits"]:
        return
    starts = [tok.start for tok in scan.toks]
    for match in re.finditer(rf"(?<![\w.,+/-])(?:{scan.lex.words.phone})(?![\w/-]|[.,][0-9])", scan.text):
        following = bisect_left(starts, match.end())
        if not has_unit(scan, following - 1) and noun_after(scan, following) is None:
            yield identifier(scan, match.start(), match.end())


def _called(scan: Scan) -> Iterator[Fact]:
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


def _idioms(scan: Scan) -> Iterator[Fact]:
    for i in (*scan.where["idiom"], *scan.where["digits"]):
        found = scan.lex.idioms.at(scan.toks, i)
        if found is not None:
            yield scan.fact(IDIOM, i, found[0], "")


def _without_values(scan: Scan) -> Iterator[Fact]:
    """Straße des 17. Juni, 3. OG: what the locale knows to hold a number and to state none."""
    form = scan.lex.words.no_values
    if form and scan.where["digits"]:
        for match in re.finditer(form, scan.text):
            yield Fact(IDIOM, match.start(), match.end(), match.group(), "")


_CHAIN = re.compile(r"(?<![\w.,/-])[0-9]{1,6}(?:-[0-9]{1,7}){2,5}(?![\w-])|(?<![\w.,/-])[0-9]{3,9}-[0-9]{5,9}(?![\w-])")


def _chains(scan: Scan) -> Iterator[Fact]:
    """978-11-0045, 4003-77821: digits tied by hyphens that are neither a date nor a range."""
    if "-" not in scan.text or not scan.where["digits"]:
        return
    days = {fact.start for fact in dates(scan)}
    for match in _CHAIN.finditer(scan.text):
        if match.start() not in days:
            yield identifier(scan, *match.span())
