"""What somebody is, in the words of the text: before the name, behind it, or instead of it."""

from __future__ import annotations

import re

from pressflow.kinds._names import is_function, plain
from pressflow.locales import Locale

_WORD = re.compile(r"[^\W_]+(?:[-'’@.][^\W_]+)*")
_EDGES = " \t\n\u00a0\u202f,;:–—-"  # e. V. keeps its full stop
_CUT = re.compile(r"[,;:()]|[^\S\n][–—]|[„“”\"»«]")
_BEHIND = re.compile(r"(?:[^\S\n]?\(\d{1,3}\)|,[^\S\n]\d{1,3}(?=,))?(?:[^\S\n]?\((?P<inner>[^()\n]{2,80})\)|,[^\S\n])")
_MARK_AT_END = re.compile(r"[,.:;!?“”\"»«’]$")
_INFLECTED = re.compile(r"[^\W\d_]+e[nrsm]?|[^\W\d_]+-")
_FEW = 6  # words in which the function must stand: Mitglied im Rat, ... is one; a clause that goes on is none


def has_function(words: str, locale: Locale) -> bool:
    """True if a word says what somebody does."""
    return any(is_function(part, locale) for word in _WORD.findall(words) for part in {word, word.rpartition("-")[2]})


def function_in(role: str, locale: Locale) -> str:
    """The word of a role that says what somebody does: neue Leiterin des Hauses -> Leiterin; "" without one."""
    return next((word for word in _WORD.findall(role) if has_function(word, locale)), "")


def role_before(before: str, locale: Locale) -> str | None:
    """The role that ends where a name begins: sagte am Montag die neue Leiterin Dr. -> neue Leiterin."""
    return clean(before, locale) if has_function(before, locale) else None


def role_next_to(before: str, locale: Locale) -> str | None:
    """The same, if no other word stands between the role and the name."""
    role = role_before(before, locale)
    if role is None or locale.language != "de":
        return role
    words = plain(before).rstrip(_EDGES)
    for title in (*locale.names.titles, *locale.names.salutations) * 2:
        words = words.removesuffix(title).rstrip(_EDGES)
    return role if words.endswith(phrase(role, locale, apposed=True)) else None


def role_behind(text: str, start: int, end: int, locale: Locale) -> str | None:
    """The role behind a name: Anna Weber, Geschäftsführerin der Muster GmbH, ...; Anna Weber (CEO)."""
    match = _BEHIND.match(text, start, end)
    if match is None:
        return None
    words = match["inner"] or phrase(text[match.end() : end], locale, apposed=True)
    if not has_function(" ".join(words.split()[:_FEW]), locale):
        return None
    ahead = plain(words).partition(function_in(words, locale))[0].split()
    if locale.language == "de" and ahead and all(_INFLECTED.fullmatch(word) for word in ahead):
        return plain(words).strip(_EDGES)  # stellvertretende Vorsitzende
    return clean(words, locale)


def role_said_of(text: str, start: int, name_start: int, name_end: int, end: int, locale: Locale) -> str | None:
    """The role in a sentence about somebody: Anna Weber ist seit 2021 Leiterin des Hauses; Leiterin ist Anna Weber."""
    names = locale.names
    ahead, behind = text[start:name_start].split(), text[name_end:end].split()
    while ahead and (ahead[-1] in names.titles or ahead[-1] in names.salutations):
        ahead.pop()
    if ahead and ahead[-1] in names.copulas:
        return role_next_to(" ".join(ahead[:-1]), locale)
    if not behind or behind[0] not in names.copulas:
        return None
    first = next((i for i, word in enumerate(behind[:_FEW]) if has_function(word, locale)), None)
    if first is None or any(word in names.away | names.role_places for word in behind[1:first]):
        return None
    found = role_alone(" ".join(behind[1:]), locale)
    return found[0] if found else None


def role_alone(words: str, locale: Locale) -> tuple[str, bool] | None:
    """The role where no name stands, and whether somebody known is meant: erklärt die Ministerin, not: eine Ministerin.

    None for one that does not speak: dankt dem Minister.
    """
    said = phrase(words, locale, apposed=False)
    if not has_function(" ".join(said.split()[:_FEW]), locale):
        return None
    role = clean(said, locale)
    if role is None:
        return None
    article = said[: said.rindex(role)].split() if role in said else []
    last = article[-1].casefold() if article else ""
    if last in locale.names.oblique:
        return None
    return role, last in locale.names.articles and last not in locale.names.indefinite


def phrase(words: str, locale: Locale, *, apposed: bool) -> str:
    """The words up to the end of the noun phrase: a comma, a bracket, a colon, a dash, a verb.

    apposed: between commas a role may say where (Pfarrerin in Neudorf); behind a verb that is where somebody speaks.
    """
    cut = _CUT.split(words.lstrip(" ,"), maxsplit=1)[0]
    verb = next((m for m in _WORD.finditer(cut) if is_speech(m.group(), locale) and m.start() > 3), None)
    cut = cut[: verb.start()] if verb else cut
    return _walked(cut.split(), locale, apposed) if locale.names.role_joins else cut


def _walked(words: list[str], locale: Locale, apposed: bool) -> str:
    """The words to the end of the phrase that the first function heads: Trainer war nach dem Spiel -> Trainer."""
    first = next((i for i, word in enumerate(words) if has_function(word, locale)), None)
    if first is None:
        return " ".join(words)
    names, stop, end = locale.names, first + 1, first + 1
    while stop < len(words):
        word = words[stop]
        if word[:1].isupper() or word[:1].isdigit() or word in "&+":
            end = stop + 1
        elif not (
            word in names.role_joins
            or (apposed and word in names.role_places)
            or (stop > end and _INFLECTED.fullmatch(word))  # für digitale Medien, der zuständigen Behörde
        ):
            break
        stop += 1
    return " ".join(words[:end])


def clean(words: str, locale: Locale) -> str | None:
    """The role in a phrase, without article, fillers and titles: am Montag die neue Leiterin Dr. -> neue Leiterin."""
    parts = words.strip(_EDGES).split()
    titles = (*locale.names.titles, *locale.names.salutations)
    while parts and (parts[-1] in locale.names.articles or parts[-1] in titles):
        parts.pop()
    functions = [i for i, word in enumerate(parts) if has_function(word, locale)]
    if not functions:
        return None
    first = functions[0]
    if len(functions) > 1 and locale.names.role_joins and parts[first + 1][:1].isupper() and functions[1] > first + 1:
        first = functions[-1]  # Leiterin Anna Weber und Sprecher: the first one is another's
    return plain(" ".join(parts[_role_start(parts, first, locale) :])).strip(_EDGES) or None


def _role_start(words: list[str], first: int, locale: Locale) -> int:
    """Where the role begins whose function is words[first]: behind the article, with the adjectives."""
    names = locale.names
    articles = [i for i in range(first) if words[i].casefold() in {*names.articles, *names.oblique}]
    start = first
    if articles:
        start = articles[-1] + 1
        return start if locale.language != "de" or all(_leads(w, locale) for w in words[start:first]) else first
    if locale.language == "de":
        while start and words[start - 1][0].isupper() and words[start - 1].strip(_EDGES) not in names.stops:
            start -= 1
        place = start < first and start and words[start - 1] in names.role_places  # sagte in Bremen Intendant ...
        return first if place else start
    # managing director: what stands before is small, back to a mark or a verb
    while start and not _MARK_AT_END.search(words[start - 1]) and not is_speech(words[start - 1], locale):
        start -= 1
    while start < first and words[start].casefold() in names.fillers:
        start += 1
    return start


def _leads(word: str, locale: Locale) -> bool:
    return bool(_INFLECTED.fullmatch(word)) or word in locale.names.role_joins or word[:1].isupper()


def is_speech(word: str, locale: Locale) -> bool:
    """True for a verb of speech and its like: sagt, so, laut, a-t-il dit."""
    bare = re.sub(r"-(?:t-)?(?:il|elle|ils|elles|on)$", "", word)
    known = locale.names.speech | locale.names.according
    return bare in known or bare[:1].lower() + bare[1:] in known or re.split("['’]", bare)[-1] in locale.names.speech
