"""The names of a text: what the termbase, the rules and a model say, settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pressflow.kinds._addresses import addresses, is_inside
from pressflow.kinds._names import MODEL, RULE, TERM, TERM_PLACE, Found, plain, settle
from pressflow.kinds._names_agreed import agreed, believable
from pressflow.kinds._names_beside import told_by_nouns
from pressflow.kinds._names_captions import in_captions
from pressflow.kinds._names_edges import completed
from pressflow.kinds._names_heads import official_names
from pressflow.kinds._names_houses import houses, with_places
from pressflow.kinds._names_links import links
from pressflow.kinds._names_model import Recogniser, model_names
from pressflow.kinds._names_official import official_guesses
from pressflow.kinds._names_orgs import organisations
from pressflow.kinds._names_people import people
from pressflow.kinds._names_places import places
from pressflow.kinds._names_roads import shaped_places
from pressflow.kinds._names_titles import titles
from pressflow.kinds._names_typed import typed_names
from pressflow.kinds._names_widened import widened
from pressflow.kinds._names_works import works
from pressflow.kinds._terms import TermMatcher
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def names_in(doc: Doc, locale: Locale, matcher: TermMatcher | None, recogniser: Recogniser | None) -> Iterable[Fact]:
    """The names in a text, by start; none overlap.

    matcher: the termbase. recogniser: a trained model; what it finds gives way to the termbase and to rules.
    """
    text = doc.text
    candidates = [*_termed(text, matcher)] if matcher is not None else []
    for rule in _RULES:
        candidates += rule(text, locale)
    if recogniser is not None:
        candidates += [*model_names(text, recogniser(doc), locale), *told_by_nouns(text, locale)]
        candidates += works(text, locale)
        for guess in (shaped_places, in_captions, official_guesses):
            candidates += guess(text, locale)
    candidates += [*with_places(text, candidates, locale)]
    settled = widened(text, believable(text, settle(_outside_addresses(text, candidates)), locale), locale)
    found = settle(_outside_addresses(text, agreed(text, settled, locale)))
    linked = links(text, found, locale)
    aliases = {name.value: name.alias for name in linked if name.alias}
    known = [*found, *linked]
    named = settle(_outside_addresses(text, [*known, *with_places(text, linked, locale)]))
    for name in completed(text, widened(text, named, locale), locale):
        words = text[name.start : name.end]
        value = name.value or plain(words)
        yield Fact(
            *("name", name.start, name.end, words, value),
            label=name.label,
            type=name.type or None,
            alias=aliases.get(value),
            guessed=True if name.rank == MODEL else None,
        )


_RULES = (people, organisations, official_names, houses, titles, typed_names, places)


def _outside_addresses(text: str, candidates: list[Found]) -> list[Found]:
    """The candidates that are no part of a URL, an e-mail address, a handle or a hashtag."""
    taken = addresses(text) if candidates else ()
    return [found for found in candidates if not is_inside(found.start, found.end, taken)]


def _termed(text: str, matcher: TermMatcher) -> Iterator[Found]:
    """The termbase's names. The team's own word goes before any rule, but a place may be part of a firm's name."""
    for hit in matcher.find(text):
        if label := hit.term.label:
            rank = TERM_PLACE if label == "LOC" else RULE if hit.term.starter else TERM
            yield Found(hit.start, hit.end, label, hit.term.type, hit.term.term, rank)
