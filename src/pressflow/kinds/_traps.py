"""What looks like a number and is none: codes, addresses, labels, names with digits, list numbers, idioms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from pressflow.kinds._doc import Scan
from pressflow.kinds._resolve import IDIOM
from pressflow.kinds._traps_addresses import addresses
from pressflow.kinds._traps_codes import codes
from pressflow.kinds._traps_labels import called, labels
from pressflow.kinds._traps_names import identifier, named_numbers
from pressflow.model import Fact

_LIST = re.compile(r"(?:^|\n)[ \t]*([0-9]{1,2})\.[ \t]+(?=\S)")


def traps(scan: Scan) -> list[Fact]:
    """Identifiers, and idioms (which hold their place and are dropped in the end)."""
    found = scan.memo.get("traps")
    if found is None:
        finders = (codes, labels, addresses, called, named_numbers, _lists, _idioms, _without_values)
        found = scan.memo["traps"] = [fact for find in finders for fact in find(scan)]
    return list(found)


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


def _idioms(scan: Scan) -> Iterator[Fact]:
    for i in (*scan.where["idiom"], *scan.where["digits"]):
        found = scan.lex.idioms.at(scan.toks, i)
        if found is not None:
            yield scan.fact(IDIOM, i, found[0], "")


def _without_values(scan: Scan) -> Iterator[Fact]:
    """Straße des 17. Juni, 3. OG: what the locale knows to hold a number and to state none."""
    form = scan.lex.words.no_values
    if form and (scan.where["digits"] or scan.where["number"]):
        for match in re.finditer(form, scan.text):
            yield Fact(IDIOM, match.start(), match.end(), match.group(), "")
