"""The tables of docs/proof.md. The text around them is written by hand; each table lies between two marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bench.proof.errors import KINDS
from bench.proof.pairs import LOCALES
from bench.proof.score import OURS, PEERS, Result, merged

Results = Mapping[tuple[str, str], Result]  # by set and locale


def page(text: str, results: Results) -> str:
    """`text` with its tables made anew. Raises ValueError if a mark is not there."""
    for name, make in TABLES.items():
        table = "\n".join(make(results))
        text, count = re.subn(
            rf"(<!-- {name} -->\n).*?(<!-- end -->)", lambda m, t=table: f"{m[1]}{t}\n{m[2]}", text, flags=re.DOTALL
        )
        if count != 1:
            raise ValueError(f"the page has no place for the table {name!r}")
    return text


def _of(results: Results, part: str, locales: Sequence[str] = LOCALES) -> Result:
    return merged([results[part, to] for to in locales])


def _summary(results: Results) -> Iterator[str]:
    """One line for each set of pairs and each checker."""
    yield "| pairs | checker | good pairs | errors made | found | mean of the kinds | good pairs blamed |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for part in dict.fromkeys(part for part, _ in results):
        result = _of(results, part)
        for peer in PEERS:
            cells = [part, peer, str(result.pairs), f"{result.made:,}"]
            if peer in result.peers:
                blamed = 100 * result.alarms[peer] / result.pairs
                cells += [f"{100 * result.share(peer):.1f} %", f"{100 * result.mean(peer):.1f} %", f"{blamed:.1f} %"]
            else:
                cells += ["–", "–", "–"]
            yield f"| {' | '.join(cells)} |"


def _locales(results: Results) -> Iterator[str]:
    """Ours, by locale, on the pairs that were written by hand."""
    yield "| into | pairs | good pairs | errors made | found | blamed with an error | with a warning only |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for part, to in results:
        result = results[part, to]
        share = [100 * n / result.pairs for n in (result.alarms[OURS], result.warned)]
        yield (
            f"| {to} | {part} | {result.pairs} | {result.made:,} | {100 * result.share():.1f} % "
            f"| {share[0]:.1f} % | {share[1]:.1f} % |"
        )


def _kinds(results: Results) -> Iterator[str]:
    """Every kind of error, in groups."""
    open_part, closed, built = (_of(results, part) for part in ("open", "closed", "built"))
    others = [peer for peer in open_part.peers if peer != OURS]
    yield "| kind of error | example | open | as an error | closed | built | " + " | ".join(others) + " |"
    yield "| --- | --- | ---: | ---: | ---: | ---: |" + " ---: |" * len(others)
    for name, kind in sorted(KINDS.items(), key=lambda item: item[1].group):
        tally = open_part.kinds.get(name)
        if tally is None:
            continue
        shares = [f"{100 * tally.share():.0f} % of {tally.made}", f"{100 * tally.as_error / tally.made:.0f} %"]
        for part in (closed, built):
            other = part.kinds.get(name)
            shares.append(f"{100 * other.share():.0f} % of {other.made}" if other else "–")
        shares += [f"{100 * tally.share(peer):.0f} %" for peer in others]
        example = (kind.make.__doc__ or "").partition(";")[0].replace("|", "\\|")
        yield f"| {name} | {example} | {' | '.join(shares)} |"


TABLES = {"summary": _summary, "locales": _locales, "kinds": _kinds}
