"""`python -m bench.growth`: how the time for one text grows when the text, or the list of terms, is ten times as large.

Ten is in proportion; a hundred is what hangs on one long line. The peer of each row is the same work on a tenth of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from pressflow.kinds import name
from pressflow.locales import find_locale
from pressflow.model import Term
from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

SIZE, TIMES, REPEATS = 20_000, 10, 3
PIECES = """
9|1.|ein |a-|3 und |März |a.|+49 |„| |\u200b|tausend|10, |ß@|A|A |A-|A.|Aa |Dr. |der Europäischen |(ABC) |a@|GOLD
""".strip("\n").split("|")
SENTENCE = "Der Verband 7x Nord tagt mit Gästen. ", "The Association 7x North meets with guests. "
NLP = Nlp()


def seconds(work: Callable[[], object]) -> float:
    """Of the processor's time for one call, the least of some: a busy machine takes longer, the work does not."""
    spent = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)


def terms(count: int) -> tuple[Term, ...]:
    names = ((f"Verband {n}x Nord", f"Association {n}x North") for n in range(count))
    return tuple(Term(german, "organisation", {"en-GB": (english,)}) for german, english in names)


def with_terms(count: int) -> Callable[[], object]:
    """A comparison of a page under a termbase of `count` entries."""
    listed = terms(count)
    judge = Judge(listed, Nlp(listed), "en-GB")
    german, english = (each * 70 for each in SENTENCE)
    compare_texts(german, english, judge)
    return lambda: compare_texts(german, english, judge)


def matched(count: int) -> Callable[[], object]:
    """Names of a termbase of `count` entries, looked up in a page."""
    matcher = name.compile_terms(terms(count), find_locale("de"))
    page = SENTENCE[0] * 70
    return lambda: list(matcher.find(page))


def rows() -> Iterator[tuple[str, Callable[[], object], Callable[[], object]]]:
    """(what, the small work, the tenfold)."""
    for piece in PIECES:
        short, long = ((piece * size)[:size] for size in (SIZE, TIMES * SIZE))
        yield f"facts, one line of {piece!r}", lambda s=short: NLP.facts(s, "de"), lambda s=long: NLP.facts(s, "de")
    page, pages = SENTENCE[0] * 70, SENTENCE[0] * 700
    yield "facts, prose", lambda: NLP.facts(page, "de"), lambda: NLP.facts(pages, "de")
    yield "comparison, terms (one is in proportion)", with_terms(500), with_terms(5000)
    yield "lookup, terms (one is in proportion)", matched(500), matched(5000)


def main() -> None:
    NLP.facts("Es kamen 31 Gäste.", "de")
    for what, small, large in rows():
        few, many = seconds(small), seconds(large)
        print(f"{what:44} {few:7.3f} s {many:7.3f} s {many / few:6.1f} x", flush=True)


if __name__ == "__main__":
    main()
