"""What a text as a whole says of a model's guesses: who is believed, and one label for the same words throughout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pressflow.kinds._names import MODEL, Found, is_function
from pressflow.kinds._names_beside import is_common
from pressflow.kinds._names_links import brands, is_told, speaks, stands_alone
from pressflow.kinds._names_orgs import without_legal_form
from pressflow.lexica import may_be_name
from pressflow.locales import Locale

_SHORTEST = 4  # letters: a shorter guess is not looked for again
_THREE = 3  # verb, article and noun before a predicate
_PLAIN = ("organisation", "place", "")  # types that only repeat the label


def believable(text: str, found: Sequence[Found], locale: Locale) -> list[Found]:
    """What remains when a model's single word counts as a person only where the text says so.

    It does if somebody of that name is mentioned in full, or if a title, a function or a verb of speech stands beside.
    A word of which there are many is no name at all.
    """
    known = {word for name in found if name.label == "PER" for word in _words(name.value) if " " in name.value}
    many = _one_of_many(text, found, locale)
    return [
        name
        for name in found
        if not _is_doubtful(text, name, known, locale)
        and not (name.rank == MODEL and name.value in many)
        and not _is_predicate(text, name, locale)
    ]


def _is_predicate(text: str, name: Found, locale: Locale) -> bool:
    """True for a common noun that says what another one is: Damit ist die Auszeichnung Startpunkt für Neues."""
    words = text[name.start : name.end]
    if name.rank != MODEL or name.label == "PER" or not words.isalpha() or may_be_name(words, locale.language):
        return False
    before = text[max(0, name.start - 60) : name.start].split()[-3:]
    verb, article, noun = before if len(before) == _THREE else ("", "", "")
    return verb in locale.names.copulas and article in locale.names.determiners and noun.isalpha() and noun[0].isupper()


def _one_of_many(text: str, found: Sequence[Found], locale: Locale) -> set[str]:
    """Single words that a model takes for names, of which the text speaks as one of many: ein Cluster, alle Cluster."""
    guessed = {n.value for n in found if n.rank == MODEL and n.label in ("ORG", "MISC") and n.value.isalpha()}
    if not guessed:
        return guessed
    counted = "|".join(map(re.escape, (*locale.words.ones, *locale.names.counters)))
    form = rf"(?<!\w)(?i:{counted})\s+(?:[^\W\d_A-ZÄÖÜ]+\s+){{0,2}}(?:%s)(?![\w-])"
    return {word for word in guessed if re.search(form % re.escape(word), text)}


def _is_doubtful(text: str, name: Found, known: set[str], locale: Locale) -> bool:
    words = text[name.start : name.end]
    if name.label != "PER" or name.rank != MODEL or " " in words:
        return False
    match = re.compile(re.escape(words)).match(text, name.start)
    if match and {words, words.removesuffix("s")} & known:
        if words in locale.names.openers:
            return not stands_alone(text, match, locale)
        return _is_noun_there(text, name, locale)
    return not (is_told(text, name.start, locale) or speaks(text, name.end, locale))


def _is_noun_there(text: str, name: Found, locale: Locale) -> bool:
    """True for a common word behind als, an article or an opening mark: als Bauer, „Frost im Januar“."""
    opening = text[name.start - 1 : name.start] in tuple('„»"«') and not speaks(text, name.end, locale)
    if not opening and not _has_article(text, name.start, locale):
        return False
    return locale.language == "de" and not may_be_name(text[name.start : name.end].removesuffix("s"), "de")


def _words(name: str) -> list[str]:
    return re.findall(r"[\w-]+", name)


# --- the same words are the same thing ----------------------------------------------------------------------


def agreed(text: str, found: Sequence[Found], locale: Locale) -> list[Found]:
    """The names, with one label for all guesses of the same words, and with the mentions that the model missed.

    It judges each mention for itself, and may take for a product in one line what is a firm in the next.
    """
    groups = _guesses(found)
    sure = {without_legal_form(name.value): name for name in found if name.rank != MODEL and name.label != "PER"}
    firms = brands(found, locale)
    heads = {words: sure.get(words) or firms.get(words) or _most_told(group) for words, group in groups.items()}
    labels = {guess: heads[words] for words, group in groups.items() for guess in group}
    kept = [n._replace(label=labels[n].label, type=labels[n].type) if n in labels else n for n in found]
    certain = {
        words: group
        for words, group in groups.items()
        if len(group) > 1 or heads[words].type not in _PLAIN or not is_common(words, locale)
    }
    return [*kept, *_further(text, certain, heads, locale), *_listed(text, kept, locale), *_own_events(text, kept)]


def _guesses(found: Sequence[Found]) -> dict[str, list[Found]]:
    """The model's guesses by their words, without the genitive s that another mention lacks. People are left out."""
    guesses = [name for name in found if name.rank == MODEL and name.label != "PER"]
    values = {name.value for name in guesses}
    groups: dict[str, list[Found]] = {}
    for name in guesses:
        bare = name.value.removesuffix("s")
        groups.setdefault(bare if bare in values else name.value, []).append(name)
    return groups


def _most_told(guesses: Sequence[Found]) -> Found:
    """The guess whose label most others have; one that its words or a noun tell counts for three."""
    votes = Counter[str]()
    for guess in guesses:
        votes[guess.label] += 3 if guess.told or guess.type not in _PLAIN else 1
    label = votes.most_common(1)[0][0]
    return max((g for g in guesses if g.label == label), key=lambda g: g.type not in _PLAIN)


def _further(
    text: str, groups: Mapping[str, Sequence[Found]], heads: Mapping[str, Found], locale: Locale
) -> Iterator[Found]:
    """Single words that were guessed elsewhere: with an article if a guess has one, and in headlines without."""
    again = {w: g for w, g in groups.items() if len(w) >= _SHORTEST and _ONE.fullmatch(w)}
    again = {w: g for w, g in again.items() if w not in locale.names.openers}
    loud = {words.upper(): words for words in again}
    headline = len(text) - len(text.lstrip()) + len(text.lstrip().partition("\n")[0])
    articled = {words: {_has_article(text, g.start, locale) for g in group} for words, group in again.items()}
    for match in _WORD.finditer(text) if again else ():
        words = next((w for w in (match[0], match[0].removesuffix("s")) if w in again), None)
        article = _has_article(text, match.start(), locale)
        if words and article not in articled[words] and (article or match.start() > headline):
            continue
        if words is None and match[0] in loud and _is_in_capitals(text, match.start()):
            words = loud[match[0]]
        if words:
            head = heads[words]
            yield Found(*match.span(), head.label, head.type, words, MODEL, "", head.told)


def _own_events(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """An event that bears the name of who holds it: der Wabtrans-Hoftag."""
    firms = {name.value.split()[0] for name in found if name.label == "ORG" and name.value}
    holders = firms | {name.value.split()[-1] for name in found if name.label == "PER" and name.value}
    for match in _OWN_EVENT.finditer(text) if holders else ():
        if match["brand"] in holders:
            yield Found(*match.span(), "MISC", "event", match.group(), MODEL)


_OWN_EVENT = re.compile(
    r"(?<![\w-])(?P<brand>[A-ZÄÖÜ]\w{3,})-[A-ZÄÖÜ][a-zäöüß]*(?i:tag|tage|cup|preis|fest|lauf|forum|kongress|gala)(?![\w-])"
)


def _listed(text: str, found: Sequence[Found], locale: Locale) -> Iterator[Found]:
    """Single words in a list of places, behind one that is known: nach Hombach, Lüttringen und Oberkeff."""
    for place in (name for name in found if name.label == "LOC"):
        if not _FROM.search(text[max(0, place.start - 60) : place.start]):
            continue
        end = place.end
        while match := _NEXT.match(text, end):
            word, end = match["word"], match.end()
            if not _is_bare_name(word, locale):
                break
            yield Found(*match.span("word"), "LOC", "place", word, MODEL)


def _is_bare_name(word: str, locale: Locale) -> bool:
    names = locale.names
    known = word in names.stops or word in names.first_names or is_function(word, locale) or is_common(word, locale)
    return not (known or _PLURAL.search(word))


_PLURAL = re.compile(r"(?:ungen|heiten|keiten|schaften|tionen|innen|ende|enden)$")
_FROM = re.compile(
    r"(?<!\w)(?:[Ii]n|[Aa]us|[Nn]ach|[Zz]wischen|Quartiere|Orte|Ortsteile|Stadtteile|Gemeinden|Dörfer)(?:[^\S\n][\w-]+,)?[^\S\n]$"
)
_NEXT = re.compile(
    r"(?:,|[^\S\n](?:und|oder|sowie|bis))[^\S\n](?P<word>[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*)(?![\w-]|[^\S\n][A-ZÄÖÜ])"
)
_ONE = re.compile(r"\w+(?:-\w+)*")
_WORD = re.compile(r"(?<![\w@./#‑-])\w+(?:-\w+)*(?![\w@‑-]|\.\w)")


def _has_article(text: str, start: int, locale: Locale) -> bool:
    before = re.search(r"(\w+)[^\S\n]$", text[max(0, start - 12) : start])
    return before is not None and before[1].casefold() in (*locale.names.articles, *locale.names.bound)


def _is_in_capitals(text: str, at: int) -> bool:
    """True in a line without small letters."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)].isupper()
