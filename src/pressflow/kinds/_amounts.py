"""Numerals -> amounts: each with its unit, shared units handed round, ranges joined."""

from __future__ import annotations

from decimal import Decimal

from pressflow.kinds._doc import Scan
from pressflow.kinds._joined import LENGTHS, is_times, joined
from pressflow.kinds._numerals import digits_value
from pressflow.kinds._scan import DASHES, Tok
from pressflow.kinds._single import YEARS, Amount, singles
from pressflow.model import Fact

_DESCRIBED = 2  # words between "from" and the value that things rose from
_SENSE = frozenset({"percent", "percentage_points", "money", "quantity", "duration", "clock"})


def amounts(scan: Scan) -> list[Amount]:
    """All amounts of the text in order, worked out once."""
    found = scan.memo.get("amounts")
    if found is None:
        single = singles(scan)
        _share(scan, single)
        found = scan.memo["amounts"] = joined(scan, _ranges(scan, single))
    return list(found)


def amount_facts(scan: Scan, kind: str) -> list[Fact]:
    """The amounts whose unit makes them facts of `kind`."""
    facts = []
    for amount in amounts(scan):
        tail = amount.tail
        if tail is None or tail.kind != kind:
            continue
        more = {"currency": tail.unit} if kind == "money" else {"unit": tail.unit} if tail.unit else {}
        if amount.number.approx:
            more["qualifier"] = "approx"
        facts.append(scan.fact(kind, amount.first, amount.last, amount.value, **more))
    return facts


# --- shared units and ranges


def joint_between(scan: Scan, a: int, b: int) -> str:
    """What joins two numbers, if a single joint fills tokens a..b: to, onto, by, list, comma or ""."""
    lex, toks = scan.lex, scan.toks
    if b - a > 1 and (doubt := lex.qualifiers.before(toks, b)) is not None and doubt[0] > a:
        b = doubt[0] if lex.onto.at(toks, a) is not None else b  # von 9 auf knapp 13 Mio. Euro
    if b - a > 1 and toks[b - 1].low in lex.by_now:
        b -= 1 if lex.onto.at(toks, a) is not None else 0  # von 9 auf inzwischen 13 Mio. Euro
    if b - a > 1 and toks[a].text in "-‑" and not toks[a].gap and (toks[a + 1].gap or toks[a + 1].text == ","):
        a += 1  # 14- bis 18-Jährige
    if not 0 < b - a <= 4 or any(toks[i].kind == "b" for i in range(a, b)):
        return ""
    if b - a == 1 and toks[a].text in DASHES:
        following = toks[b]
        return "to" if toks[a].gap == following.gap else ""
    if is_times(scan, a, b):
        return "by"
    for name, table in (("to", lex.to), ("onto", lex.onto), ("list", lex.lists), ("list", lex.between_and)):
        found = table.at(toks, a)
        if found is not None and found[0] == b:
            return "comma" if toks[a].text == "," else name
    return ""


def _share(scan: Scan, found: list[Amount]) -> None:
    """Hand a unit (and, in a range, the scale) back along "22 bis 25 Mio. Euro", "10, 14 und 16 Uhr"."""
    lex, toks, listed = scan.lex, scan.toks, False
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        joint = joint_between(scan, left.last, right.first)
        if joint in ("", "comma") and not (joint and listed):
            listed = False
            continue
        listed = joint in ("list", "comma", "by")
        if left.tail is not None:
            ends = joint == "to" or (joint == "list" and lex.between.before(toks, left.first) is not None)
            if left.before and right.tail is None and (ends or (joint == "list" and left.tail is YEARS)):
                right.tail, right.shared = left.tail, True
                _share_scale(scan, left, right)
            elif left.before and right.before and left.tail == right.tail and joint == "to":
                _share_scale(scan, left, right)
            continue
        if (
            right.tail is None
            or right.tail.kind not in _SENSE
            or right.before
            or (right.compound and joint != "to" and toks[left.last].text not in "-‑")
        ):
            continue
        if bool(left.number.raw) != bool(right.number.raw) and joint != "to":
            continue
        if left.number.is_year_like and right.number.value < 1000:
            continue
        if joint == "by" and right.tail.unit not in LENGTHS:
            continue  # 4 x 90 Minuten, 6 x 0,5 l
        left.tail, left.shared = right.tail, True
        _share_scale(scan, left, right)


def _share_scale(scan: Scan, left: Amount, right: Amount) -> None:
    """3 to 5 million, $3-$5 million: the scale of the second number is the first one's too."""
    if right.number.scaled and right.number.raw and not left.number.scaled:
        own = _own_digits(scan, scan.toks[right.number.first + right.number.signed])
        if own and (left.number.value < 1000 or own >= 1000):  # de 4100 a 3600 millones
            left.number.value *= right.number.value / own
            left.number.scaled = True


def _own_digits(scan: Scan, tok: Tok) -> Decimal | None:
    return digits_value(scan.lex, tok.text) if tok.kind == "n" else None


def _ranges(scan: Scan, found: list[Amount]) -> list[Amount]:
    joined: list[Amount] = []
    skip = False
    for k, left in enumerate(found):
        if skip:
            skip = False
            continue
        right = found[k + 1] if k + 1 < len(found) else None
        if right is not None and _is_range(scan, left, right):
            whole = Amount(
                left.first, right.last, left.number, right.tail or left.tail, right.number, compound=right.compound
            )
            joined.append(whole)
            skip = True
        else:
            joined.append(left)
    return joined


def _is_range(scan: Scan, left: Amount, right: Amount) -> bool:
    if left.compound or (left.tail != right.tail) or left.high is not None:
        return False
    joint = joint_between(scan, left.last, right.first)
    lex, toks = scan.lex, scan.toks
    low, high, dashed = left.number.value, right.number.value, toks[left.last].text in DASHES
    if joint == "to" and dashed and (low >= high or _is_among_scores(scan, left, right)):
        return False  # a score, no range
    if joint == "to" and low == high:
        return False
    if left.number.is_year_like and not left.tail and right.number.scaled:
        return False  # compared with 2024 to 2.31 million
    if left.number.is_year_like and not left.tail and not right.number.is_year_like and joint == "to":
        return False  # es fehlten 2028 bis zu 40.000 Plätze
    if joint == "to" and not left.tail and not right.tail and _is_changed_by(scan, left) and 3 * low < high:
        return False  # declined by 54 to 498
    year = left.number.is_year_like and left.first and toks[left.first - 1].low in lex.strong_year_context
    if year and not (right.number.is_year_like and joint == "to"):
        return False
    if joint == "to" and left.first and toks[left.first - 1].low in lex.by and left.tail and not left.shared:
        return False  # rose by 1.5 per cent to 38 per cent
    if joint == "to":
        return not (_is_change(scan, left.first) and toks[left.last].text not in DASHES)
    if lex.between.before(toks, left.first) is not None:
        found = lex.between_and.at(toks, left.last)
        return found is not None and found[0] == right.first
    return False


def _is_among_scores(scan: Scan, left: Amount, right: Amount) -> bool:
    """6-4, 3-6, 6-2: another pair stands beside it, whose second number is the lower one."""
    toks = scan.toks

    def is_score(i: int) -> bool:
        pair = toks[i : i + 3] if i >= 0 else []
        digits = len(pair) == 3 and pair[0].kind == pair[2].kind == "n" and pair[1].text in DASHES
        return (
            digits and pair[0].text.isdecimal() and pair[2].text.isdecimal() and int(pair[0].text) > int(pair[2].text)
        )

    behind = right.last < len(toks) and toks[right.last].text == ","
    before = left.first > 3 and toks[left.first - 1].text == ","
    return (behind and is_score(right.last + 1)) or (before and is_score(left.first - 4))


def _is_changed_by(scan: Scan, amount: Amount) -> bool:
    """rose by 30: how much, so that what follows is what it came to."""
    toks, i = scan.toks, amount.first
    changes = scan.lex.words.changes or ("\0",)
    return i > 1 and toks[i - 1].low in scan.lex.by and toks[i - 2].low.startswith(changes)


def _is_change(scan: Scan, i: int) -> bool:
    """rose from 20 to 30: two values, no range."""
    lex, toks = scan.lex, scan.toks
    if not lex.words.changes:
        return False
    spots = range(i, max(0, i - _DESCRIBED) - 1, -1)  # from an original 85
    from_ = next((found for k in spots if (found := lex.from_.before(toks, k)) is not None), None)
    if from_ is None or any(tok.kind != "w" for tok in toks[from_[0] : i]):
        return False
    before = toks[max(0, from_[0] - 8) : from_[0]]
    return any(tok.low.startswith(lex.words.changes) for tok in before)
