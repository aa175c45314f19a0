"""One spaCy pipeline a locale: text -> facts, and text -> sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from pressflow.kinds import _finders as finders
from pressflow.kinds._blocks import quotes_over
from pressflow.kinds._doc import Bare
from pressflow.kinds._names_model import Recogniser
from pressflow.kinds._sentences import sentence_ends
from pressflow.kinds._tokenised import tokenised
from pressflow.kinds._weak import weak_facts
from pressflow.locales import find_locale
from pressflow.model import Fact, Term

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BETWEEN = "\n\n"  # blocks are read as paragraphs of one text
_LONG = 100_000  # characters: longer texts are read line by line, no fact goes over a line's end


def trained(pipeline: str, language: str = "de") -> dict[str, Recogniser]:
    """What makes `Nlp` ask a trained spaCy pipeline for names in texts of a language; loaded at the first text."""

    def recognise(doc: Doc) -> Iterator[tuple[int, int, str]]:
        from pressflow.kinds._model import candidates

        names = candidates(doc.text, find_locale(language), pipeline)
        return ((found.start, found.end, found.label) for found in names)

    return {language: recognise} if pipeline else {}


class Nlp:
    """Pipelines by locale, built when first asked for."""

    def __init__(self, terms: Sequence[Term] = (), recognisers: Mapping[str, Recogniser] | None = None) -> None:
        """recognisers: by language, what else finds names, below terms and rules: a trained model's candidates."""
        self.terms = tuple(terms)
        self.recognisers = dict(recognisers or {})
        self._languages: dict[str, Language] = {}
        self._components: dict[str, tuple[finders.Component, ...]] = {}
        self._ruled: dict[str, finders.Component] = {}

    def facts(self, text: str, locale: str, reference: date | None = None) -> tuple[Fact, ...]:
        """All facts of the text, sorted by place. reference: what a missing year is inferred from.

        Values and identifiers never overlap each other; a quote may hold values, a name holds none.
        """
        return _in_pieces(text, lambda piece: self._facts(piece, locale, reference))

    def _facts(self, text: str, locale: str, reference: date | None) -> tuple[Fact, ...]:
        """The facts of a text that is not too long."""
        doc = _bare(text, reference)
        for part in self._parts(locale):
            part(doc)
        facts: tuple[Fact, ...] = doc._.facts
        return facts

    def values(self, text: str, locale: str) -> tuple[Fact, ...]:
        """The values and identifiers of the text, sorted by place.

        No trained model is asked for names: what it guesses hides no value anyway.
        """
        return _in_pieces(text, lambda piece: self._values(piece, locale))

    def _values(self, text: str, locale: str) -> tuple[Fact, ...]:
        """The values of a text that is not too long."""
        doc = _bare(text)
        for part in (self._ruled_names(locale), self._parts(locale)[1]):
            part(doc)
        return tuple(fact for fact in doc._.facts if fact.kind != "name")

    def facts_of(self, texts: Iterable[str], locale: str, reference: date | None = None) -> Iterator[tuple[Fact, ...]]:
        """The facts of each text, in order, one text at a time."""
        return (self.facts(text, locale, reference) for text in texts)

    def facts_together(
        self, texts: Sequence[str], locale: str, reference: date | None = None
    ) -> Iterator[tuple[Fact, ...]]:
        """The facts of each of the texts, which belong together: a name in full in one tells its mentions in all.

        A quotation that goes over several texts has a fact in each, and its speaker may be named in another one.
        """
        if sum(map(len, texts)) > _LONG:
            yield from self.facts_of(texts, locale, reference)
            return
        names, values, _ = self._parts(locale)
        whole = names(_bare(_BETWEEN.join(texts)))._.facts
        found, start = [], 0
        for text in texts:
            end = start + len(text)
            doc = _bare(text, reference)
            doc._.facts = tuple(fact.moved(-start) for fact in whole if start <= fact.start and fact.end <= end)
            found.append(values(doc)._.facts)
            start = end + len(_BETWEEN)
        for facts, quotes in zip(found, quotes_over(texts, found, find_locale(locale)), strict=True):
            yield tuple(sorted((*facts, *quotes), key=lambda f: (f.start, -f.end)))

    def sentences(self, text: str, locale: str) -> tuple[tuple[int, int], ...]:
        """(start, end) of each sentence, without the white space around it."""
        return sentence_ends(text, find_locale(locale))

    def weak(self, text: str, locale: str) -> tuple[Fact, ...]:
        """Readings that the text allows but does not assert ("beide" as 2): excuses for an unmatched fact."""
        return weak_facts(text, find_locale(locale))

    def doc(self, text: str, locale: str, reference: date | None = None) -> Doc:
        """The spaCy Doc with its facts in doc._.facts."""
        doc = tokenised(text, self._language(locale))
        doc._.reference = reference
        for part in self._parts(locale):
            doc = part(doc)
        return doc

    def _language(self, tag: str) -> Language:
        import spacy

        from pressflow.kinds import _component  # noqa: F401  # what it adds to every Doc

        if tag not in self._languages:
            self._languages[tag] = spacy.blank(find_locale(tag).spacy)
            self._languages[tag].max_length = 10 * _LONG
        return self._languages[tag]

    def _ruled_names(self, tag: str) -> finders.Component:
        """What finds names by rules and terms alone."""
        if find_locale(tag).language not in self.recognisers:
            return self._parts(tag)[0]
        if tag not in self._ruled:
            self._ruled[tag] = finders.names(find_locale(tag), self.terms, spans=False)
        return self._ruled[tag]

    def _parts(self, tag: str) -> tuple[finders.Component, ...]:
        """What finds names, values and quotes, in this order."""
        if tag not in self._components:
            locale = find_locale(tag)
            self._components[tag] = (
                finders.names(locale, self.terms, self.recognisers.get(locale.language), spans=False),
                finders.values(locale, spans=False),
                finders.quotes(locale, spans=False),
            )
        return self._components[tag]


def _bare(text: str, reference: date | None = None) -> Doc:
    """What the finders write their facts to: all that they need of a Doc."""
    return cast("Doc", Bare(text, reference))


def _in_pieces(text: str, find: Callable[[str], tuple[Fact, ...]]) -> tuple[Fact, ...]:
    """What `find` finds in the text; in one that is too long, in its pieces."""
    if len(text) <= _LONG:
        return find(text)
    return tuple(fact.moved(start) for start, piece in _pieces(text) for fact in find(piece))


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """(offset, piece): lines, and lines that are too long cut at a space where there is one."""
    start = 0
    while start < len(text):
        end = start + _LONG
        if end < len(text):
            cut = max(text.rfind("\n", start, end), -1)
            if cut <= start:
                cut = text.rfind(" ", start + _LONG // 2, end)
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end
