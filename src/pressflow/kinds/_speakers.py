"""Who says a quote: before it, behind it, between its halves. What the text does not say stays open."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressflow.kinds._marks import Quoted
from pressflow.kinds._names import LETTER, UPPER, is_function, plain
from pressflow.locales import Locale
from pressflow.model import Fact

_REACH = 300  # characters around a quote in which its speaker is looked for
_STOP = re.compile(rf"(?P<dot>[.!?…])(?=[)\]]?\s+(?:{UPPER}|[„“”\"»«‚‘\d–—])|\s*$|\s*\n)|\n")
_ABBREVIATION = re.compile(
    rf"(?<!\w)(?:{LETTER}|\d{{1,2}}|Dr|Prof|Mag|Dipl|Ing|St|Nr|bzw|ca|Mr|Mrs|Ms|Mme|Abs|Co|rer|nat|med|phil|jur|pol|oec)$"
)
_WORD = re.compile(r"[^\W_]+(?:[-'’@.][^\W_]+)*")
_LEAD = re.compile(r"[\s,–—-]*\(?[\s…]*")
_HALF = " \t\n\u00a0\u202f.,;:–—-"
_EDGES = _HALF.replace(".", "")  # e. V. keeps its full stop


class Voice(NamedTuple):
    """What the text says of a quote's speaker, and where: introduced (a colon), after, around (no colon), continued."""

    speaker: str | None
    role: str | None
    where: str


def voices(text: str, quotes: Sequence[Quoted], people: Sequence[Fact], locale: Locale) -> list[Voice | None]:
    """The voice of each quote; None where no one is said to speak. `quotes`: the outer pairs, by start."""
    heard: list[Voice | None] = []
    reach = 0  # where the words about the last quote's speaker end
    for i, quote in enumerate(quotes):
        floor = quotes[i - 1].end if i else 0
        ceiling = quotes[i + 1].start if i + 1 < len(quotes) else len(text)
        start = _clause_start(text, quote.start, floor)
        end = _clause_end(text, quote.end, ceiling)
        last = heard[-1] if heard else None
        goes_on = bool(i) and not text[max(reach, floor) : quote.start].strip(_HALF)
        voice = (
            _introduced(text, start, quote.start, people, locale)
            or _after(text, quote.end, end, people, locale)
            or (last._replace(where="continued") if last and goes_on else None)
            or _around(text, start, quote.start, people, locale)
        )
        heard.append(voice)
        reach = end if voice and voice.where == "after" else quote.end
    return _carried_back(text, quotes, heard)


def _carried_back(text: str, quotes: Sequence[Quoted], heard: list[Voice | None]) -> list[Voice | None]:
    """A quote whose paragraph ends without a closing mark goes on in the next one, and so does its speaker."""
    for i in range(len(quotes) - 2, -1, -1):
        open_end = quotes[i].inner_end == quotes[i].end
        if heard[i] is None and open_end and (voice := heard[i + 1]) is not None:
            heard[i] = voice._replace(where="continued")
    return heard


def _introduced(text: str, start: int, end: int, people: Sequence[Fact], locale: Locale) -> Voice | None:
    """Words with a colon before the quote: Anna Weber sagt: „...“; Anna Weber, Geschäftsführerin: „...“"""
    window = text[start:end].rstrip()
    verbs = list(_spoken(window, locale))
    # Anna Weber said, “...”: no colon in English, but the verb right before the comma
    comma = locale.language != "de" and window.endswith(",") and verbs and verbs[-1].end() == len(window) - 1
    if not comma and not window.endswith((":", ": –")):
        return None
    named = _named(start, end, people)
    if not verbs and not (named and named[0].start - start < 40) and not _has_function(window, locale):
        return None
    at = start + (verbs[0].start() if verbs else 0)
    return _voice(text, start, end, at, start + (verbs[0].end() if verbs else 0), named, locale, "introduced")


def _after(text: str, start: int, end: int, people: Sequence[Fact], locale: Locale) -> Voice | None:
    """Words right behind the quote: “, sagt Anna Weber; “ – Anna Weber; “ (Anna Weber); ,” Anna Weber said."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    named = _named(begin, end, people)
    verb = _verb_behind(text, start, begin, end, locale)
    if verb is None and named and not text[start:end].rstrip().endswith(":"):
        verb = _name_first(text, start, begin, end, named[0], locale)
    return None if verb is None else _voice(text, begin, end, *verb, named, locale, "after")


def _verb_behind(text: str, start: int, begin: int, end: int, locale: Locale) -> tuple[int, int] | None:
    """Where the verb stands that begins the clause: “, sagt; “, freut sich; “, ist ... überzeugt; “ So Anna Weber."""
    if text.startswith("So ", begin):  # a sentence of its own
        return begin, begin + 2
    if not text[begin : begin + 1].islower():
        return None
    # without a comma only the first word can be the verb: „...“ wird gezeigt
    parted = "," in text[start - 2 : begin] or any(dash in text[start:begin] for dash in "–—-")
    verb = next(_spoken(text[begin:end], locale, within=4 if parted else 1), None)
    if verb is not None:
        return begin + verb.start(), begin + verb.end()
    clause = set(_WORD.findall(text[begin:end]))
    if parted and (clause & set(locale.names.predicates) or text.startswith(("heißt es", "hieß es"), begin)):
        return begin, begin + len(text[begin:end].split()[0])
    return None


def _name_first(text: str, start: int, begin: int, end: int, person: Fact, locale: Locale) -> tuple[int, int] | None:
    """The same where the name comes before the verb, or stands alone behind a dash or in brackets."""
    mark = text[start:begin].strip()
    if person.start - begin <= 30 and mark[:1] in ("–", "—", "-", "("):
        return begin, begin
    verb = next(_spoken(text[begin:end], locale), None)
    comma = mark.startswith(",") or text[max(0, start - 5) : start].rstrip("“”\"»«’' \u00a0\u202f")[-1:] in (
        ",",
        "?",
        "!",
    )
    if locale.language == "de" or verb is None or not comma:
        return None
    return begin + verb.start(), begin + verb.end()


def _around(text: str, start: int, end: int, people: Sequence[Fact], locale: Locale) -> Voice | None:
    """A clause that runs into the quote: Anna Weber sprach von einem „...“; laut Anna Weber „...“"""
    window = text[start:end]
    verbs = list(_spoken(window, locale))
    named = _named(start, end, people)
    if verbs:
        return _voice(text, start, end, start + verbs[0].start(), start + verbs[0].end(), named, locale, "around")
    # nach Angaben von Anna Weber ist das „...“
    phrases = [p for p in locale.names.quoting if " " in p and p in window]
    if not phrases or not named:
        return None
    at = start + window.rindex(phrases[0])
    return _voice(text, start, end, at, at + len(phrases[0]), named, locale, "around")


def _voice(
    text: str, start: int, end: int, verb_start: int, verb_end: int, named: Sequence[Fact], locale: Locale, where: str
) -> Voice:
    """The speaker next to the verb, and the role that stands beside; both None if the words name no one."""
    speakers = [p for p in named if not _spoken_of(text, start, p, locale)]
    if not speakers:
        return Voice(None, _bare_role(text, start, end, verb_start, verb_end, named, locale), where)
    behind = [p for p in speakers if p.start >= verb_end]
    ahead = [p for p in speakers if p.end <= verb_start]
    if where == "after" and behind:
        chosen = behind[0]
    elif ahead and (not behind or verb_start - ahead[-1].end <= behind[0].start - verb_end):
        chosen = ahead[0]
    else:
        chosen = behind[0] if behind else speakers[0]
    between = text[verb_end : chosen.start]
    # sagte Huber, der mit Anna Weber kam: behind a comma speaks only whose role stands before it
    elsewhere = "," in between and not _has_function(between.split(",")[0], locale)
    if elsewhere or _pronoun_between(text, verb_end, chosen.start, locale):
        return Voice(None, None, where)
    before = text[verb_end : chosen.start] if chosen.start >= verb_end else text[start : chosen.start]
    role = _clean(before, locale) if _has_function(before, locale) else _apposition(text, chosen.end, end, locale)
    return Voice(_together(text, chosen, speakers), role, where)


def _together(text: str, chosen: Fact, speakers: Sequence[Fact]) -> str:
    """The speaker, with those who say it together: Anna Weber und Peter Meier."""
    names, end = [chosen.value], chosen.end
    for other in speakers:
        if other.start > end and text[end : other.start].strip() in ("und", "and", "et", "&"):
            names.append(other.value)
            end = other.end
    return ", ".join(names)


def _spoken_of(text: str, start: int, person: Fact, locale: Locale) -> bool:
    """True if a preposition stands before the name: die Sprecherin von Anna Weber."""
    before = text[max(start, person.start - 60) : person.start].rstrip()
    titles = (*locale.names.titles, *locale.names.salutations)
    while before.endswith(titles):
        before = before[: -max(len(t) for t in titles if before.endswith(t))].rstrip()
    if before.endswith(locale.names.quoting):
        return False
    words = _WORD.findall(before)
    return bool(words) and words[-1] in locale.names.away


def _pronoun_between(text: str, start: int, end: int, locale: Locale) -> bool:
    words = _WORD.findall(text[start:end][:20]) if end > start else []
    return bool(words) and words[0] in locale.names.pronouns


def _bare_role(
    text: str, start: int, end: int, verb_start: int, verb_end: int, named: Sequence[Fact], locale: Locale
) -> str | None:
    """The role where no name stands: erklärt der Vorstandsvorsitzende von Hamburg@work."""
    for words in (text[verb_end:end], text[start:verb_start]):
        phrase = _phrase(words, locale)
        if _has_function(" ".join(phrase.split()[:6]), locale):
            return _clean(phrase, locale)
    return None


def _apposition(text: str, start: int, end: int, locale: Locale) -> str | None:
    """The role behind a name: Anna Weber, Geschäftsführerin der Muster GmbH, ...; Anna Weber (CEO)."""
    match = re.compile(r"\s?\(([^()\n]{2,80})\)|,[^\S\n]").match(text, start, end)
    if match is None:
        return None
    phrase = match[1] or _phrase(text[match.end() : end], locale)
    return _clean(phrase, locale) if _has_function(" ".join(phrase.split()[:6]), locale) else None


def _phrase(words: str, locale: Locale) -> str:
    """The words up to the end of the noun phrase: a comma, a bracket, a colon, a dash, or a verb of speech."""
    phrase = re.split(r"[,;:()]|[^\S\n][–—]|[„“”\"»«]", words.lstrip(" ,"), maxsplit=1)[0]
    verbs = list(_spoken(phrase, locale))
    return phrase[: verbs[0].start()] if verbs and verbs[0].start() > 3 else phrase


def _clean(phrase: str, locale: Locale) -> str | None:
    """The role in a phrase, without article, fillers and titles: am Montag die neue Leiterin Dr. -> neue Leiterin."""
    words = phrase.strip(_EDGES).split()
    titles = (*locale.names.titles, *locale.names.salutations)
    while words and (words[-1].casefold() in locale.names.articles or words[-1] in titles):
        words.pop()
    first = next((i for i, word in enumerate(words) if _has_function(word, locale)), None)
    if first is None:
        return None
    start = first
    articles = [i for i in range(first) if words[i].casefold() in locale.names.articles]
    if articles:
        start = articles[-1] + 1
    else:
        while start and words[start - 1][0].isupper() and words[start - 1].strip(_EDGES) not in locale.names.stops:
            start -= 1
        if locale.language != "de":
            # managing director: what stands before is small
            start = 0
            while start < first and words[start].casefold() in locale.names.fillers:
                start += 1
    return plain(" ".join(words[start:])).strip(_EDGES) or None


def _has_function(words: str, locale: Locale) -> bool:
    return any(is_function(part, locale) for word in _WORD.findall(words) for part in {word, word.rpartition("-")[2]})


def _named(start: int, end: int, people: Sequence[Fact]) -> list[Fact]:
    """The people in a part of the text; `people` by start."""
    first = bisect_left(people, start, key=lambda p: p.start)
    return [p for p in people[first : bisect_left(people, end, key=lambda p: p.start)] if p.end <= end]


def _spoken(window: str, locale: Locale, within: int = 0) -> Iterator[re.Match[str]]:
    """The verbs of speech and their like in `window`; with `within` only among its first words."""
    for i, match in enumerate(_WORD.finditer(window)):
        if within and i >= within:
            return
        if _is_speech(match.group(), locale):
            yield match


def _is_speech(word: str, locale: Locale) -> bool:
    bare = re.sub(r"-(?:t-)?(?:il|elle|ils|elles|on)$", "", word)
    known = locale.names.speech | locale.names.according
    return bare in known or bare[:1].lower() + bare[1:] in known or re.split("['’]", bare)[-1] in locale.names.speech


def _clause_start(text: str, end: int, floor: int) -> int:
    """Where the sentence begins that leads to `end`."""
    floor = max(floor, end - _REACH)
    start = floor
    for match in _STOP.finditer(text, floor, end):
        if match.end() < end and not _abbreviates(text, match):
            start = match.end()
    return start


def _clause_end(text: str, start: int, ceiling: int) -> int:
    """Where the sentence ends that goes on from `start`."""
    ceiling = min(ceiling, start + _REACH)
    for match in _STOP.finditer(text, start, ceiling):
        if not _abbreviates(text, match):
            return match.start()
    return ceiling


def _abbreviates(text: str, stop: re.Match[str]) -> bool:
    return stop.group() == "." and bool(_ABBREVIATION.search(text[max(0, stop.start() - 8) : stop.start()]))
