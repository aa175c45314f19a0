"""`python -m bench.fuzz SECONDS`: texts made of what trips a reader of values; stops at a crash, names the slowest."""

from __future__ import annotations

import random
import sys
import time
from itertools import pairwise

from pressflow.locales import locale_tags
from pressflow.nlp import Nlp

PIECES = [
    *"1 0 12 1.500 1,5 1'500 ½ ³ ٣ １２ 2019 31.12. § 5 % ‰ € $ CHF Mio. Mrd. million milliards mln tys.".split(),
    *"bis to à a – - − + .. ... , . : ; / ( ) „ “ ” « » ' ’ X300 A-23 DE89 3704 www.example.org x@example.org".split(),
    *"zwei zwölf dreiundzwanzig zwanzigtausend eine halb anderthalb quatre-vingt-dix-sept dwudziestu".split(),
    *"halvtreds twenty-one hundred and Uhr h pm p.m. ore kl. März May août mai styczeń Freitag Q3 Anfang".split(),
    *"seit since depuis od rund über km/h m² °C kg Jahre years Prozent Mitglieder members der the GmbH Dr.".split(),
    *("1\u00a0000", "1\u202f000", "at least", "au moins", "per cent", "Müller", "\u200b", "\u00ad", "\u202e", "\ufeff"),
    *("e\u0301", "\U0001f4a5", "\n", "\t", " ", " "),
]
SHORT, LONG = 60, 4000  # pieces of a text
PATIENCE = 3.0  # seconds for a long text: an outlier in time is a failure like a crash


def main() -> None:
    seconds, seed = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0, int(time.time())
    chance, nlp, slowest, runs = random.Random(seed), Nlp(), (0.0, "", ""), 0
    tags = [tag.replace("_", "-") for tag in locale_tags()]
    for tag in tags:
        nlp.facts("1", tag)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        tag, length = chance.choice(tags), chance.randrange(LONG if chance.random() < 0.01 else SHORT)
        pool = chance.sample(PIECES, chance.randint(1, 12))
        text = "".join(chance.choice(pool) + chance.choice(("", " ", " ")) for _ in range(length))
        begun = time.perf_counter()
        try:
            facts = nlp.facts(text, tag)
        except Exception:
            print(f"seed {seed}, {tag}: {text!r}", file=sys.stderr)
            raise
        took = time.perf_counter() - begun
        slowest = max(slowest, (took, tag, text[:80]))
        runs += 1
        assert all(text[f.start : f.end] == f.text for f in facts), (tag, text)
        values = [f for f in facts if f.kind not in ("name", "quote")]
        assert all(a.end <= b.start for a, b in pairwise(values)), (tag, text)
        if took > PATIENCE:
            sys.exit(f"seed {seed}: {took:.1f} s for {len(text)} characters in {tag}: {text[:200]!r}")
    print(f"seed {seed}: {runs:,} texts in {seconds:.0f} s, no crash")
    print(f"slowest: {slowest[0]:.2f} s in {slowest[1]}: {slowest[2]!r}")


if __name__ == "__main__":
    main()
