"""spaCy components over the kinds, for anybody's pipeline: `spacy.blank("de").add_pipe("pressflow_values")`.

pressflow_names     -> pressflow_values -> pressflow_quotes     fill doc._.facts and doc.spans["pressflow"]
pressflow_sentences                                             sets sentence ends by rules for press releases
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from pressflow.kinds._finders import Component, names, quotes, sentences, values
from pressflow.locales import find_locale

for _name, _default in (("facts", ()), ("reference", None)):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=_default)


@Language.factory("pressflow_values", default_config={"locale": None})
def make_values(nlp: Language, name: str, locale: str | None) -> Component:
    """A component that finds values and identifiers. locale: BCP 47; by default the main one of the language."""
    return values(find_locale(locale or nlp.lang))


@Language.factory("pressflow_names", default_config={"locale": None, "terms": []})
def make_names(nlp: Language, name: str, locale: str | None, terms: list[Any]) -> Component:
    """A component that finds names by rules and by the terms of the termbase."""
    return names(find_locale(locale or nlp.lang), terms)


@Language.factory("pressflow_quotes", default_config={"locale": None})
def make_quotes(nlp: Language, name: str, locale: str | None) -> Component:
    """A component that finds quotations with their speakers."""
    return quotes(find_locale(locale or nlp.lang))


@Language.factory("pressflow_sentences", default_config={"locale": None})
def make_sentences(nlp: Language, name: str, locale: str | None) -> Component:
    """A component that sets doc.sents."""
    return sentences(find_locale(locale or nlp.lang))
