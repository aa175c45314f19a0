"""Names that have no entry in the termbase, with how reviewed translations rendered them. A person decides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pressflow.facts.extract import Extractor
from pressflow.locales import find_locale
from pressflow.memory.termbase import VERBATIM
from pressflow.model import Fact, Release, State, Term, Translation

KIND_OF = {"PER": "person", "ORG": "organisation", "LOC": "place"}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A sentence that a person has confirmed, with the names in its source."""

    locale: str
    target: str
    names: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name without an entry. renderings: by locale `verbatim` or the words; "" where the translations do not tell."""

    name: str
    kind: str
    mentions: int
    releases: tuple[str, ...]
    renderings: Mapping[str, str]


@dataclass(slots=True)
class _Seen:
    """What is known of one name."""

    kinds: Counter[str] = field(default_factory=Counter)
    releases: dict[str, None] = field(default_factory=dict)
    forms: set[str] = field(default_factory=set)
    reviewed: list[Reviewed] = field(default_factory=list)


def reviewed_of(release: Release, translations: Iterable[Translation], extractor: Extractor) -> Iterator[Reviewed]:
    """The confirmed sentences of a release's translations that name somebody or something."""
    for translation in translations:
        for unit in translation.units:
            if unit.target and unit.state in (State.REVIEWED, State.FINAL):
                found = extractor.facts(unit.source, release.locale, release.date)
                if names := tuple(f for f in found if f.kind == "name"):
                    yield Reviewed(translation.locale, unit.target, names)


def suggest_terms(
    mentions: Iterable[tuple[str, Fact]],
    reviewed: Iterable[Reviewed],
    terms: Sequence[Term],
    locales: Sequence[str],
) -> tuple[Suggestion, ...]:
    """The names that have no entry, those mentioned most first. mentions: (release, fact)."""
    known = {name: term for term in terms for name in term.german}
    names: dict[str, _Seen] = {}
    for slug, fact in mentions:
        if fact.kind == "name" and fact.value not in known:
            seen = names.setdefault(fact.value, _Seen())
            seen.kinds[_kind(fact)] += 1
            seen.releases.setdefault(slug)
            seen.forms.add(fact.text)
    for sentence in reviewed:
        for value in {fact.value for fact in sentence.names} & names.keys():
            names[value].reviewed.append(sentence)
    found = [
        Suggestion(
            name,
            seen.kinds.most_common(1)[0][0],
            seen.kinds.total(),
            tuple(seen.releases),
            {tag: _rendering(name, [r for r in seen.reviewed if r.locale == tag], tag, known) for tag in locales},
        )
        for name, seen in names.items()
    ]
    return tuple(sorted(found, key=lambda s: (-s.mentions, s.name)))


def as_term(suggestion: Suggestion) -> Term:
    """The line of terms.csv that a person may accept; its note says on what it rests."""
    renderings = {
        tag: (suggestion.name if words == VERBATIM else words,) for tag, words in suggestion.renderings.items() if words
    }
    times = "once" if suggestion.mentions == 1 else f"{suggestion.mentions} times"
    note = f"suggested: {times} in {', '.join(suggestion.releases)}"
    return Term(suggestion.name, suggestion.kind, renderings, note)


def _kind(fact: Fact) -> str:
    return fact.type or KIND_OF.get(fact.label or "", "work")


# --- how a name was rendered ------------------------------------------------------------------------------------


def _rendering(name: str, sentences: Sequence[Reviewed], locale: str, known: Mapping[str, Term]) -> str:
    """What all sentences agree on: verbatim, or the one name of each target that nothing else of the source explains.

    "" where they do not tell.
    """
    if not sentences:
        return ""
    if all(_stands(name, s.target) or any(_stands(f.text, s.target) for f in _of(name, s)) for s in sentences):
        return VERBATIM
    found = [_candidates(name, sentence, locale, known) for sentence in sentences]
    agreed = set.intersection(*found)
    return agreed.pop() if len(agreed) == 1 and all(len(c) == 1 for c in found) else ""


def _of(name: str, sentence: Reviewed) -> list[Fact]:
    return [fact for fact in sentence.names if fact.value == name]


def _stands(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _candidates(name: str, sentence: Reviewed, locale: str, known: Mapping[str, Term]) -> set[str]:
    """The names of the target that no other name of the source explains; none if another name is open too."""
    target = sentence.target
    for fact in sorted(sentence.names, key=lambda f: -len(f.text)):
        if fact.value == name:
            continue
        term = known.get(fact.value)
        forms = (*term.forms(locale), *term.german) if term else (fact.text, fact.value)
        explained = next((form for form in (*forms, fact.text) if _stands(form, target)), None)
        if explained is None:
            return set()
        target = target.replace(explained, "|")
    return set(_names_in(target, locale))


def _names_in(text: str, locale: str) -> Iterator[str]:
    """Runs of two and more capitalised words, with the small words that a name may hold between them."""
    words = find_locale(locale).names
    small = "|".join(re.escape(word) for word in sorted({*words.small, *words.articles}, key=len, reverse=True))
    capital = r"[^\W\d_a-zß-öø-ÿ][\w’'&.-]*[\w]"
    for match in re.finditer(rf"(?<![\w|]){capital}(?: (?:(?:{small}) ){{0,3}}{capital})+", text):
        run = match.group().split()
        while run and (run[0] in words.stops or run[0].lower() in words.articles):
            run = run[1:]
        if len(run) > 1:
            yield " ".join(run)
