"""What finds names, values, quotes and sentences in a text, as the steps of a pipeline; they need no spaCy."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from pressflow import kinds
from pressflow.kinds._doc import NAMED, scan_of
from pressflow.kinds._resolve import qualify, resolve
from pressflow.locales import Locale
from pressflow.model import Fact
from pressflow.rooms import member, members

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from pressflow.kinds._names_model import Recogniser

Component = Callable[["Doc"], "Doc"]
_WORDY = ("name", "quote")  # kinds that are no values


def value_kinds() -> tuple[ModuleType, ...]:
    """The modules of all kinds but names and quotes."""
    return tuple(member(kinds, name) for name in members(kinds) if name not in _WORDY)


def values(locale: Locale, *, spans: bool = True) -> Component:
    """The component itself. spans: also fill doc.spans, which costs more than the finding does."""
    modules = value_kinds()

    def component(doc: Doc) -> Doc:
        scan = scan_of(doc, locale)
        found = [fact for module in modules for fact in module.find(doc, locale)]
        if found or spans:
            # a value inside what a model only guesses to be a name stays a value: no figure may be lost by it
            named = [_undated(fact) for fact in doc._.facts if fact.kind == "name" and not fact.guessed]
            _add(doc, qualify(scan, resolve(found, named)), spans)
            _add(doc, _codes_in_products(found, named), spans)
        return doc

    return component


def _undated(name: Fact) -> Fact:
    """The part of a name that holds no value: without a year that is a date."""
    words = name.undated
    return name if words == name.text else replace(name, end=name.start + len(words))


def _codes_in_products(found: Iterable[Fact], named: Iterable[Fact]) -> list[Fact]:
    """The identifiers inside the names of products: X300 of the X300 Pro survives, though `Pro` be translated."""
    products = [name for name in named if name.type == "product"]
    codes = [fact for fact in found if fact.kind == "identifier"] if products else []
    return [code for code in resolve(codes) if any(p.start <= code.start and code.end <= p.end for p in products)]


def names(
    locale: Locale, terms: Iterable[Any] = (), recogniser: Recogniser | None = None, *, spans: bool = True
) -> Component:
    """recogniser: finds candidates in a doc, as a trained model does; terms and rules go before them."""
    module = _optional("name")
    if module is None:
        return lambda doc: doc
    matcher = module.compile_terms(tuple(terms), locale)

    def component(doc: Doc) -> Doc:
        _add(doc, module.find(doc, locale, matcher, recogniser), spans)
        doc.user_data[NAMED] = True
        return doc

    return component


def quotes(locale: Locale, *, spans: bool = True) -> Component:
    module = _optional("quote")
    if module is None:
        return lambda doc: doc

    def component(doc: Doc) -> Doc:
        _add(doc, module.find(doc, locale), spans)
        return doc

    return component


def sentences(locale: Locale) -> Component:
    from pressflow.kinds._sentences import sentence_ends

    def component(doc: Doc) -> Doc:
        starts = {start for start, _ in sentence_ends(doc.text, locale)}
        for token in doc:
            token.is_sent_start = token.idx in starts or token.i == 0
        return doc

    return component


def _optional(name: str) -> ModuleType | None:
    full = f"pressflow.kinds.{name}"
    return import_module(full) if full in sys.modules or find_spec(full) is not None else None


def _add(doc: Doc, found: Iterable[Fact], spans: bool) -> None:
    """More facts for the doc, kept sorted, with their spans in doc.spans["pressflow"]."""
    facts = tuple(sorted((*doc._.facts, *found), key=lambda f: (f.start, -f.end)))
    doc._.facts = facts
    if spans:
        made = [doc.char_span(f.start, f.end, label=f.kind, alignment_mode="expand") for f in facts]
        doc.spans["pressflow"] = [span for span in made if span is not None]
