"""What an imported termbase adds to ours. Decided without touching a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pressflow.memory.match import canonical_tag
from pressflow.model import Term


@dataclass(frozen=True, slots=True)
class Conflict:
    """An approved rendering that another termbase has otherwise."""

    term: Term
    locale: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Adoption:
    """terms: ours with what is adopted. added: new terms; filled: how many empty cells; left: renderings in locales
    that the newsroom does not have."""

    terms: tuple[Term, ...]
    added: tuple[Term, ...]
    filled: int
    conflicts: tuple[Conflict, ...]
    left: tuple[str, ...]


def adopt_terms(
    ours: Sequence[Term], theirs: Sequence[Term], locales: Sequence[str], *, replace_ours: bool
) -> Adoption:
    """Our terms in their order with the other's renderings in `locales` where we have none, then the terms new to us.

    replace_ours: theirs go before ours where both have one; else ours stay, and each is a conflict to look at.
    """
    tags = {canonical_tag(tag): tag for tag in locales}
    known = {name: term for term in ours for name in term.german}
    changed: dict[str, Term] = {}
    added: dict[str, Term] = {}
    filled, conflicts = 0, []
    for other in theirs:
        renderings = {tags[tag]: forms for tag, forms in _tagged(other, tags)}
        term = next((known[name] for name in other.german if name in known), None)
        if term is None:
            added.setdefault(other.term, replace(other, renderings=renderings, at=None))
            continue
        term = changed.get(term.term, term)
        fresh = {tag: forms for tag, forms in renderings.items() if not term.renderings.get(tag)}
        at_odds = {tag: forms for tag, forms in renderings.items() if term.renderings.get(tag, forms) != forms}
        conflicts += [Conflict(term, tag, term.renderings[tag], forms) for tag, forms in at_odds.items()]
        filled += len(fresh)
        taken = {**fresh, **at_odds} if replace_ours else fresh
        changed[term.term] = replace(term, renderings={**term.renderings, **taken})
    terms = (*(changed.get(term.term, term) for term in ours), *added.values())
    left = sorted({tag for other in theirs for tag in other.renderings if not _column(tag, tags)})
    return Adoption(terms, tuple(added.values()), filled, tuple(conflicts), tuple(left))


def _tagged(term: Term, tags: dict[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The term's renderings by the canonical tag of the column that they belong to."""
    for tag, forms in term.renderings.items():
        if column := _column(tag, tags):
            yield column, forms


def _column(tag: str, tags: dict[str, str]) -> str:
    """The column for a tag: its own; else the one column of its language: `fr-FR` goes to `fr`, `en` to `en-GB`."""
    tag = canonical_tag(tag)
    if tag in tags:
        return tag
    language = tag.split("-")[0]
    of_language = [known for known in tags if known.split("-")[0] == language and "-" not in (tag, known)]
    fitting = [known for known in of_language if known == language or tag == language]
    return fitting[0] if len(fitting) == 1 else ""
