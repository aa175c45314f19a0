"""Does every name of the source stand in the translation, and no other one in its place?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressflow.lexica import common_nouns, stem
from pressflow.locales import find_locale
from pressflow.locales._spellings import NO_SURNAMES
from pressflow.model import Fact, Finding, Severity, Term
from pressflow.verify._inflected import stands_inflected
from pressflow.verify._known import KnownNames
from pressflow.verify._reading import Reading
from pressflow.verify._strangers import has_title, may_have_another_name
from pressflow.verify._vanished import has_counterpart
from pressflow.verify._words import Lexicon, blotted, calendar_words, is_transliterated, plain, sound, stands_in
from pressflow.verify.wording import side

_SIGNS = re.compile(r"[@./&|+0-9_]|(?:\b[A-ZÄÖÜ]{2,}\b)")
_WORD = re.compile(r"[^\W\d_]{3,}")


def check_names(source: Reading, target: Reading, known: KnownNames, lexicon: Lexicon) -> Iterator[Finding]:
    """Names that do not read in the target as the termbase says, or else verbatim; names that came from nowhere."""
    seen: set[str] = set()
    absent: list[tuple[Fact, Term]] = []
    left = target.plain
    for fact in sorted(source.of("name"), key=lambda f: (-len(f.value), f.start)):  # it may hold a shorter one
        if fact.value in seen:
            continue
        seen.add(fact.value)
        term = known.term(fact.value)
        forms = _forms(fact, term, target.tag)
        if term and term.starter:
            if not _stands(forms, target.text, target.tag):
                absent.append((fact, term))
            continue
        loss = _term_lost(fact, term, forms, target) if term else _name_lost(fact, source, target, lexicon, known)
        if loss is None and not _stands(forms, left, target.tag) and _stands(forms, target.text, target.tag):
            loss = _only_within(fact, target.tag)
        if loss:
            yield loss
        for form in forms:
            left = blotted(form, left)
    strangers = [t for t in known.in_target(target.text) if t.term not in seen]
    yield from _from_nowhere(source, target, [t for t in strangers if not t.starter], known)
    replaced = list(_replaced(source, target, absent, [t for t in strangers if t.starter], known))
    yield from replaced or _left_out(source, target, [(f, t) for f, t in absent if f.label == "LOC"], known)


_OPENING = tuple('„“»"«')


def surname(name: str) -> str:
    """The last word of a person's name, without titles."""
    words = [word for word in name.split() if word not in NO_SURNAMES]
    return words[-1] if words else name


def _stands(forms: Sequence[str], text: str, locale: str) -> bool:
    return any(stands_inflected(form, text, locale) for form in forms)


def _forms(fact: Fact, term: Term | None, locale: str) -> tuple[str, ...]:
    """The wordings that count as this name."""
    if term and term.starter:  # known, and approved by nobody: as German has it will do
        return (*term.forms(locale), fact.text, *term.german)
    if term:
        return term.forms(locale) or (fact.text, *term.german)
    bare = fact.value.removesuffix("s") if fact.label == "PER" else fact.value  # die Theorie Albert Einsteins
    return (fact.value, fact.text, bare, *((surname(fact.value), surname(bare)) if fact.label == "PER" else ()))


def _term_lost(fact: Fact, term: Term, forms: Sequence[str], target: Reading) -> Finding | None:
    if _stands(forms, target.text, target.tag):
        return None
    approved, locale = term.forms(target.tag), target.tag
    where = f" ({term.at})" if term.at else ""
    if not approved:
        return Finding(
            "name-unproved",
            Severity.WARNING,
            f"'{term.term}' has no approved rendering in {locale}, and does not stand there verbatim",
            f"add its {locale} rendering in terms.csv{where}",
            locale=locale,
            source=side(fact),
        )
    wanted = " or ".join(f"'{form}'" for form in approved)
    return Finding(
        "name-missing",
        Severity.ERROR,
        f"the name '{fact.text}' must read {wanted} in {locale}",
        f"write {wanted}, or approve another rendering in terms.csv{where}",
        locale=locale,
        source=side(fact),
    )


def _names_other_place(source: Reading, target: Reading, known: KnownNames) -> bool:
    """Whether the translation names a place of the source's country, or a known one, that the source does not name."""
    listed = find_locale(source.tag).names.places.names
    if any(word in listed and word not in source.words for word in target.words):
        return True
    return any(
        term.type == "place" and known.stands(term, target.text) and not _is_named(term, source)
        for term in known.in_target(target.text)
    )


def _name_lost(fact: Fact, source: Reading, target: Reading, lexicon: Lexicon, known: KnownNames) -> Finding | None:
    needed = surname(fact.value) if fact.label == "PER" else fact.value
    bare = needed.rstrip(".")  # König Harald V.
    shown = (needed, bare, bare.removesuffix("s"), fact.text)  # die Theorie Albert Einsteins
    if any(stands_inflected(form, target.text, target.tag) for form in shown):
        return None
    if fact.label == "PER" and is_transliterated(needed) and sound(needed) in target.sounds:
        return None  # in another transliteration
    if fact.type == "place" and _is_part_of_land(needed, target, known):
        return None
    if fact.alias and stands_inflected(fact.alias, target.text, target.tag):
        return None  # the long form for the abbreviation that the text has introduced, or the other way round
    # of a place or a law no rendering is known, and most have one; and a model may take a common noun for a name
    renamed = fact.type == "law" or (
        fact.type == "place" and may_have_another_name(source, target) and not _names_other_place(source, target, known)
    )
    signed = fact.type != "place" and bool(_SIGNS.search(fact.value))
    marked = source.text[: fact.start][-1:] in _OPENING and has_title(target.text)  # die Zeitschrift „Der Gartenfreund“
    translated = fact.label == "ORG" and not (signed or marked) and has_counterpart(fact.value, source, target, lexicon)
    translated = translated or (fact.type == "work" and _is_retitled(fact.value, source, target))
    weak = fact.label != "PER" and (renamed or translated or bool(fact.guessed))
    certain = not weak and (fact.label == "PER" or signed)
    return Finding(
        "name-missing" if certain else "name-unproved",
        Severity.ERROR if certain else Severity.INFO if weak else Severity.WARNING,
        f"the name '{fact.text}' does not stand in the translation",
        f"write '{needed}', or add its approved rendering to terms.csv",
        locale=target.tag,
        source=side(fact),
    )


def _is_part_of_land(name: str, target: Reading, known: KnownNames) -> bool:
    """Whether the translation says what the parts of the name say: Norddeutschland, northern Germany."""
    for side_, begins in target.senses.parts_of_land.items():
        rest = name.removeprefix(side_)
        term = (
            known.term(rest.capitalize()) or known.term(rest.capitalize().removesuffix("s")) if rest != name else None
        )
        if term is not None and known.stands(term, target.text):
            return any(word.startswith(tuple(begins.split("/"))) for word in target.low_words)
    return False


def _is_retitled(title: str, source: Reading, target: Reading) -> bool:
    """Whether a title of everyday words may stand translated: „Frau am Fenster“, "Woman at the Window"."""
    known = common_nouns(source.language)
    words = _WORD.findall(title) if len(title.split()) > 1 else []
    phrase = any(word.lower() in source.stop for word in title.split())  # Mädchen am Brunnen, Der stille Garten
    return bool(words) and (phrase or all(stem(word) in known for word in words)) and has_title(target.text)


def _only_within(fact: Fact, locale: str) -> Finding:
    return Finding(
        "name-unproved",
        Severity.WARNING,
        f"the name '{fact.text}' stands in {locale} only as a part of a longer name",
        "check that the translation names it too",
        locale=locale,
        source=side(fact),
    )


def _from_nowhere(source: Reading, target: Reading, strangers: Sequence[Term], known: KnownNames) -> Iterator[Finding]:
    """A name of the termbase that stands in the target only: another one was meant."""
    for term in strangers:
        forms = [form for form in term.forms(target.tag) if stands_in(form, target.text)]
        if not forms or _is_named(term, source) or any(stands_in(f, source.text) for f in forms):
            continue
        if any(_also_renders(other, f, target.tag, source) for other in known.in_target(target.text) for f in forms):
            continue
        yield Finding(
            "name-invented",
            Severity.WARNING,
            f"the name '{forms[0]}' stands only in the translation",
            "check who or what is meant; remove the name, or name it in the source",
            locale=target.tag,
            target=side(_mention(term, forms[0], target)),
        )


def _replaced(
    source: Reading,
    target: Reading,
    absent: Sequence[tuple[Fact, Term]],
    strangers: Sequence[Term],
    known: KnownNames,
) -> Iterator[Finding]:
    """A widely known name that gave way to another one of its kind. That it is only left out may be good style."""
    for fact, term in absent:
        for other in strangers:
            form = known.stands(other, target.text) if other.type == term.type else ""
            if form and known.replaced(term, other, source.text, target.text):
                yield Finding(
                    "name-replaced",
                    Severity.WARNING,
                    f"the source names '{fact.text}', the translation '{form}' ({other.term}) and not '{fact.text}'",
                    "check which is meant; what is right as it is goes into terms.csv",
                    locale=target.tag,
                    source=side(fact),
                    target=side(_mention(other, form, target)),
                )
                break


def _left_out(
    source: Reading, target: Reading, absent: Sequence[tuple[Fact, Term]], known: KnownNames
) -> Iterator[Finding]:
    """Widely known towns and regions of which nothing is left. A country may well become "nationwide" or "foreign"."""
    for fact, term in absent:
        country = fact.value.lower() in calendar_words(source.tag)
        if not country and not known.traced(term, target.text) and not may_have_another_name(source, target):
            yield Finding(
                "name-unproved",
                Severity.WARNING,
                f"the name '{fact.text}' does not stand in the translation",
                f"write '{(*term.forms(target.tag), fact.text)[0]}', or note why the place is not named",
                locale=target.tag,
                source=side(fact),
            )


def _mention(term: Term, form: str, target: Reading) -> Fact:
    start = max(target.text.find(form), 0)
    return Fact("name", start, start + len(form), form, term.term, label=term.label, type=term.type)


def _also_renders(other: Term, form: str, locale: str, source: Reading) -> bool:
    """Whether `form` is, or is part of, the rendering of a term that does stand in the source."""
    return _is_named(other, source) and any(plain(form) in plain(r) for r in other.forms(locale))


def _is_named(term: Term, source: Reading) -> bool:
    text = source.plain.casefold()
    return any(_stem(name) in text for name in term.german)


def _stem(term: str) -> str:
    word = plain(term).casefold()
    return word[:-2] if len(word) > 6 else word
