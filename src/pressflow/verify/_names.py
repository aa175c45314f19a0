"""Do names, identifiers and quotes survive?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressflow.facts.structure import joined_quotes
from pressflow.model import Fact, Severity, Term
from pressflow.verify._inflected import stands_inflected
from pressflow.verify._known import KnownNames
from pressflow.verify._words import blotted, plain, stands_in

_SIGNS = re.compile(r"[@./&|+0-9_]|(?:\b[A-ZÄÖÜ]{2,}\b)")
_ADDRESS = re.compile(r"@|://|www\.|\.[a-z]{2,}(/|$)")
_MARKS = set('„“”"«»')
_TRANSLATED = ("place", "law")  # Österreich, Strafgesetzbuch
_DIGITS = re.compile(r"\d+")
_PARTICLES = {"Dr.", "Prof.", "Mag.", "Ing.", "DI", "MBA", "PhD", "von", "van", "de", "zu"}


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that did not survive, or came from nowhere: code, severity, message and fix without place."""

    code: str
    severity: Severity
    message: str
    fix: str
    source: Fact | None = None
    target: Fact | None = None


def check_names(source: str, facts: Sequence[Fact], target: str, known: KnownNames, locale: str) -> Iterator[Loss]:
    """Every name of the source must read in the target as the termbase says, or else verbatim."""
    seen: set[str] = set()
    absent: list[tuple[Fact, Term]] = []
    left = plain(target)
    for fact in sorted(facts, key=lambda f: (-len(f.value), f.start)):  # the longest first: it may hold a shorter one
        if fact.kind != "name" or fact.value in seen:
            continue
        seen.add(fact.value)
        term = known.term(fact.value)
        if term and term.starter:
            if not any(stands_inflected(form, target, locale) for form in _forms(fact, term, locale)):
                absent.append((fact, term))
            continue
        loss = _term_lost(fact, term, target, locale) if term else _name_lost(fact, target, locale)
        if loss is None and not any(stands_inflected(form, left, locale) for form in _forms(fact, term, locale)):
            loss = _only_within(fact, locale)
        if loss:
            yield loss
        for form in _forms(fact, term, locale):
            left = blotted(form, left)
    strangers = [t for t in known.in_target(target) if t.term not in seen]
    yield from _names_from_nowhere(source, target, [t for t in strangers if not t.starter], locale, known)
    yield from _replaced(source, target, absent, [t for t in strangers if t.starter], known)


def _term_lost(fact: Fact, term: Term, target: str, locale: str) -> Loss | None:
    approved = term.forms(locale)
    if any(stands_inflected(form, target, locale) for form in _forms(fact, term, locale)):
        return None
    if not approved:
        return Loss(
            "name-unproved",
            Severity.WARNING,
            f"'{term.term}' has no approved rendering in {locale}, and does not stand there verbatim",
            f"add its {locale} rendering in terms.csv" + (f" ({term.at})" if term.at else ""),
            fact,
        )
    wanted = " or ".join(f"'{form}'" for form in approved)
    return Loss(
        "name-missing",
        Severity.ERROR,
        f"the name '{fact.text}' must read {wanted} in {locale}",
        f"write {wanted}, or approve another rendering in terms.csv" + (f" ({term.at})" if term.at else ""),
        fact,
    )


def _name_lost(fact: Fact, target: str, locale: str) -> Loss | None:
    needed = _surname(fact.value) if fact.label == "PER" else fact.value
    if stands_inflected(needed, target, locale) or stands_in(fact.text, target):
        return None
    if fact.alias and stands_inflected(fact.alias, target, locale):
        return None  # the long form for the abbreviation that the text has introduced, or the other way round
    translated = fact.type in _TRANSLATED  # no rendering is known, and most of them have one
    certain = not translated and (fact.label == "PER" or bool(_SIGNS.search(fact.value)))
    return Loss(
        "name-missing" if certain else "name-unproved",
        Severity.ERROR if certain else Severity.INFO if translated else Severity.WARNING,
        f"the name '{fact.text}' does not stand in the translation",
        f"write '{needed}', or add its approved rendering to terms.csv",
        fact,
    )


def _forms(fact: Fact, term: Term | None, locale: str) -> tuple[str, ...]:
    """The wordings that count as this name."""
    if term and term.starter:  # known, and approved by nobody: as German has it will do
        return (*term.forms(locale), fact.text, *term.german)
    if term:
        return term.forms(locale) or (fact.text, *term.german)
    return (fact.value, fact.text, *((_surname(fact.value),) if fact.label == "PER" else ()))


def _only_within(fact: Fact, locale: str) -> Loss:
    return Loss(
        "name-unproved",
        Severity.WARNING,
        f"the name '{fact.text}' stands in {locale} only as a part of a longer name",
        "check that the translation names it too",
        fact,
    )


def _surname(name: str) -> str:
    words = [word for word in name.split() if word not in _PARTICLES]
    return words[-1] if words else name


def _names_from_nowhere(
    source: str, target: str, strangers: Sequence[Term], locale: str, known: KnownNames
) -> Iterator[Loss]:
    """A name of the termbase that stands in the target only: another one was meant."""
    for term in strangers:
        forms = [form for form in term.forms(locale) if stands_in(form, target)]
        if not forms or _is_named(term, source) or any(stands_in(f, source) for f in forms):
            continue
        if any(_also_renders(other, form, locale, source) for other in known.in_target(target) for form in forms):
            continue
        yield Loss(
            "name-invented",
            Severity.WARNING,
            f"the name '{forms[0]}' stands only in the translation",
            "check who or what is meant; remove the name, or name it in the source",
            target=_mention(term, forms[0], target),
        )


def _replaced(
    source: str, target: str, absent: Sequence[tuple[Fact, Term]], strangers: Sequence[Term], known: KnownNames
) -> Iterator[Loss]:
    """A widely known name that gave way to another one of its kind. That it is only left out may be good style."""
    for fact, term in absent:
        for other in strangers:
            form = known.stands(other, target) if other.type == term.type else ""
            if form and known.replaced(term, other, source, target):
                yield Loss(
                    "name-replaced",
                    Severity.WARNING,
                    f"the source names '{fact.text}', the translation '{form}' ({other.term}) and not '{fact.text}'",
                    "check which is meant; what is right as it is goes into terms.csv",
                    fact,
                    _mention(other, form, target),
                )
                break


def _mention(term: Term, form: str, target: str) -> Fact:
    start = max(target.find(form), 0)
    return Fact("name", start, start + len(form), form, term.term, label=term.label, type=term.type)


def _also_renders(other: Term, form: str, locale: str, source: str) -> bool:
    """Whether `form` is, or is part of, the rendering of a term that does stand in the source."""
    return _is_named(other, source) and any(plain(form) in plain(r) for r in other.forms(locale))


def _is_named(term: Term, source: str) -> bool:
    text = plain(source).casefold()
    return any(_stem(name) in text for name in term.german)


def _stem(term: str) -> str:
    word = plain(term).casefold()
    return word[:-2] if len(word) > 6 else word


def check_identifiers(
    source: str, source_facts: Sequence[Fact], target: str, target_facts: Sequence[Fact]
) -> Iterator[Loss]:
    """Telephone numbers, addresses, references: what stands in one text must stand in the other."""
    for fact in source_facts:
        if fact.kind == "identifier" and not _survives(fact.text, target):
            yield Loss(
                "identifier-missing",
                Severity.ERROR,
                f"'{fact.text}' must survive as it is, and does not stand in the translation",
                f"write '{fact.text}'",
                fact,
            )
    for fact in target_facts:
        if fact.kind == "identifier" and not _survives(fact.text, source):
            yield Loss(
                "identifier-invented",
                Severity.ERROR,
                f"'{fact.text}' stands only in the translation",
                "remove it, or correct it to what the source says",
                target=fact,
            )


def _survives(identifier: str, text: str) -> bool:
    """Verbatim; of numbers the digits are enough, since telephone numbers are set anew in each country."""
    if plain(identifier).casefold() in plain(text).casefold():
        return True
    if _ADDRESS.search(identifier):
        return False
    digits = "".join(_DIGITS.findall(identifier))
    return bool(digits) and digits.lstrip("0") in re.sub(r"\D", "", text)


def check_quotes(
    source: str, source_facts: Sequence[Fact], target: str, target_facts: Sequence[Fact], locale: str
) -> Iterator[Loss]:
    """As many quotes as in the source, with the same speakers. Certain only where quotation marks are gone or new."""
    ours = [f for f in source_facts if f.kind == "quote"]
    theirs = [f for f in target_facts if f.kind == "quote"]
    whole, others = joined_quotes(source, ours, locale), joined_quotes(target, theirs, locale)
    if len(ours) != len(theirs) and len(whole) <= len(theirs) and len(others) <= len(ours):
        # „A“, sagt N, „B“: another language may set the interruption inside the marks, or end the sentence there
        if len(whole) == len(others):
            yield from _speakers(whole, others)
        return
    if len(ours) > len(theirs):
        lost = ours[len(theirs)] if theirs else ours[0]
        yield Loss(
            "quote-missing",
            Severity.WARNING if theirs or _MARKS & set(target) else Severity.ERROR,
            f"the source has {_quotes(len(ours))}, the translation {_quotes(len(theirs))}",
            f"put the words of the speaker into the quotation marks of {locale}",
            lost,
        )
    if len(theirs) > len(ours):
        yield Loss(
            "quote-invented",
            Severity.WARNING if ours or _MARKS & set(source) else Severity.ERROR,
            f"the translation has {_quotes(len(theirs))}, the source {_quotes(len(ours))}",
            "reported speech stays reported: remove the quotation marks",
            target=theirs[len(ours)],
        )
    if len(ours) == len(theirs):
        yield from _speakers(ours, theirs)


def _quotes(count: int) -> str:
    return f"{count} quote" + ("" if count == 1 else "s") if count else "no quote"


def _speakers(ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[Loss]:
    for a, b in zip(ours, theirs, strict=True):
        if a.speaker and b.speaker and _surname(plain(a.speaker)) != _surname(plain(b.speaker)):
            yield Loss(
                "speaker-changed",
                Severity.ERROR,
                f"the quote is {a.speaker}'s in the source and {b.speaker}'s in the translation",
                f"attribute it to {a.speaker}",
                a,
                b,
            )
