"""A difference of fact sheets -> the words that a note to readers quotes: in each locale those of its own text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pressflow.facts.extract import Extractor, sentence_of
from pressflow.facts.vouched import fact_key
from pressflow.locales import Locale, find_locale
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Fact, SheetFact, Term, Translation
from pressflow.publication.changes import Difference
from pressflow.publication.values import Change
from pressflow.verify._judge import Judge, Pair

_SHORT = 160  # characters of a sentence that is quoted where its figure alone tells nobody what it is about
_NEAR = 40  # characters between a figure and the noun that it counts

Segments = tuple[tuple[str, str], ...]  # of a block: each sentence of the source with its translation
Blocks = Mapping[str, Segments]


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a text states a fact. phrase: "" where only the sentence is known to state it."""

    phrase: str
    sentence: str


def kept_blocks(version: Path, locale: str) -> Blocks:
    """The blocks of a kept version with their translation; none where no bilingual file was kept."""
    path = version / f"{locale}.xlf"
    if not path.exists():
        return {}
    units = read_bilingual(path).units
    return {unit.id: tuple((s.source, s.target) for s in unit.segments) for unit in units}


def blocks_of(translation: Translation) -> Blocks:
    """The blocks of a translation, in the same form."""
    blocks = [block.id for block in translation.release.blocks]
    return {block: tuple((u.source, u.target) for u in translation.block_units(block)) for block in blocks}


class Narrator:
    """Tells differences in every locale of the newsroom."""

    def __init__(self, extractor: Extractor, terms: Sequence[Term], source: str) -> None:
        self.extractor, self.terms, self.source = extractor, terms, source

    def changes(
        self, differing: Sequence[Difference], version: Path, translations: Sequence[Translation]
    ) -> tuple[Change, ...]:
        """What a correction changes, in the words of the version that was public and of the new translations."""
        kept = {t.locale: kept_blocks(version, t.locale) for t in translations if t.locale != self.source}
        kept[self.source] = _as_source(next(iter(kept.values()), {}))
        texts = [(t.locale, kept[t.locale], blocks_of(t)) for t in translations]
        told = [self.change(difference, texts) for difference in differing if not _in_a_quote(difference, differing)]
        return tuple(change for number, change in enumerate(told) if change not in told[:number])

    def change(self, difference: Difference, texts: Sequence[tuple[str, Blocks, Blocks]]) -> Change:
        """One difference in the words of each text: (locale, the blocks that were out, the new blocks)."""
        before = {locale: self._wording(difference.was, old, locale) for locale, old, _ in texts}
        if difference.now is None:
            gone = {locale: wording.sentence.removesuffix(".") or wording.phrase for locale, wording in before.items()}
            return Change({locale: words for locale, words in gone.items() if words})
        after = {locale: self._wording(difference.now, new, locale) for locale, _, new in texts}
        short = all(len(wording.sentence) <= _SHORT for wording in (*before.values(), *after.values()))
        fact, exchanged = difference.was.fact, difference.exchanged
        told = {
            locale: _telling(before[locale], after[locale], whole=exchanged or (short and _is_bare(fact, locale)))
            for locale in before
        }
        was, now = ({locale: pair[side] for locale, pair in told.items() if pair[side]} for side in (0, 1))
        return Change(was, now)

    def _wording(self, entry: SheetFact, blocks: Blocks, locale: str) -> _Wording:
        """How the blocks state the fact in a locale."""
        segments = blocks.get(entry.block, ())
        source = " ".join(ours for ours, _ in segments)
        fact = self._mention(entry.fact, source)
        if fact is None:
            return _Wording(_plain(entry.fact) if locale == self.source else "", "")
        if locale == self.source:
            spans = self.extractor.sentences(source, locale)
            return _Wording(_phrase(source, fact, find_locale(locale)), sentence_of(source, spans, fact))
        target = " ".join(theirs for _, theirs in segments)
        equal = self._equal(fact, source, target, locale)
        phrase = _phrase(target, equal, find_locale(locale)) if equal else ""
        return _Wording(phrase, _translated(fact, segments))

    def _mention(self, fact: Fact, text: str) -> Fact | None:
        """Where the text of the source states the fact."""
        same = [f for f in self.extractor.facts(text, self.source) if fact_key(f) == fact_key(fact)]
        if same:
            return next((f for f in same if f.text == fact.text), same[0])
        start = text.find(fact.text) if fact.text else -1
        return replace(fact, start=start, end=start + len(fact.text)) if start >= 0 else None

    def _equal(self, fact: Fact, source: str, target: str, locale: str) -> Fact | None:
        """The mention of the translation that says the same, as the judge pairs them."""
        ours, theirs = self.extractor.facts(source, self.source), self.extractor.facts(target, locale)
        judge, pair = Judge(self.terms, self.extractor, locale, self.source), Pair(source, target, ours, theirs)
        links = judge.links("", pair, judge.compare(pair)[0])
        return next((k.target for k in links if k.source and k.target and k.source.start == fact.start), None)


def _as_source(blocks: Blocks) -> Blocks:
    """The source's own text, from any bilingual file."""
    return {block: tuple((ours, ours) for ours, _ in segments) for block, segments in blocks.items()}


def _in_a_quote(difference: Difference, all_: Sequence[Difference]) -> bool:
    """Whether a quote that is told of anyway has the statement, and what took its place."""
    if difference.was.fact.kind == "quote" or difference.now is None:
        return False
    quotes = [q for q in all_ if q.now and q.was.fact.kind == "quote" and q.was.block == difference.was.block]
    was, now = difference.was.fact.text, difference.now.fact.text
    return any(was in q.was.fact.text and now in q.now.fact.text for q in quotes if q.now)


def _is_bare(fact: Fact, tag: str) -> bool:
    """Whether its words alone leave readers asking what they are about: `2,4 Mio. Euro`, not `13 Partner`.

    Where what a noun is about follows it (4 841 points de recharge), a count is bare, too.
    """
    words = find_locale(tag).words
    counted = bool(fact.noun) and (words.noun_case or words.head_last)
    return fact.kind not in ("name", "quote") and not counted


def _telling(before: _Wording, after: _Wording, *, whole: bool) -> tuple[str, str]:
    """The shortest words that show the difference: `13 Partner`, `14 Partner`; else the whole sentences, else none."""
    if not whole and before.phrase and after.phrase and before.phrase != after.phrase:
        return before.phrase, after.phrase
    if before.sentence and after.sentence and before.sentence != after.sentence:
        return before.sentence.removesuffix("."), after.sentence.removesuffix(".")
    return "", ""


def _phrase(text: str, fact: Fact, locale: Locale) -> str:
    """The words of the text from the fact's qualifier to the noun that it counts: `mehr als 480 Teilnehmende`.

    Of a quote those between its marks.
    """
    if fact.kind == "quote":
        return text[fact.start + 1 : fact.end - 1].strip().removesuffix(",").removesuffix(".")
    start, end = fact.start, fact.end
    before = text[:start].rstrip()
    for words in _qualifiers(fact, locale):
        if before.casefold().endswith(words):
            start = len(before) - len(words)
            break
    if fact.noun and (at := text.find(fact.noun, end, end + _NEAR + len(fact.noun))) >= 0:
        end = at + len(fact.noun)
    return text[start:end]


def _qualifiers(fact: Fact, locale: Locale) -> Iterator[str]:
    """How the locale says the fact's qualifier, the longest phrase first."""
    table = locale.words.qualifiers if fact.qualifier != "exact" else {}
    yield from sorted((p.casefold() for p, means in table.items() if means == fact.qualifier), key=len, reverse=True)


def _plain(fact: Fact) -> str:
    """The fact as the sheet has it, where its text was not kept."""
    return f"{fact.text} {fact.noun}" if fact.noun else fact.text


def _translated(fact: Fact, segments: Segments) -> str:
    """The translation of the sentence in which the fact begins."""
    end = -1
    for ours, theirs in segments:
        end += len(ours) + 1
        if fact.start <= end:
            return theirs
    return ""
