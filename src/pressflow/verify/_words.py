"""Do two words or two names, one in each language, mean the same? Only what is known for sure; else silence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from babel import Locale as Cldr

from pressflow.lexica import nouns, stem, sure_nouns, words_for
from pressflow.locales import find_locale
from pressflow.locales._spellings import FOREIGN, SKELETON, SOUNDS, TRANSLITERATED
from pressflow.model import Term

_SOUNDS = [(re.compile(form), letters) for form, letters in SOUNDS]
_FOREIGN = re.compile(FOREIGN)
_BEGINNING = 3  # letters by which a name is known in another language
_SOUNDING = 4  # letters: shorter ones sound like many
_WORD = re.compile(r"[^\W\d_]{3,}")
_BEGINS = re.compile(r"(?<![\w@])(?<!\w\.)")
_ENDS = re.compile(r"(?:'?s|es)?(?![\w@])")
_MANY = 50_000  # nouns whose renderings are kept
_GENERIC = 10  # nouns that a word renders at most: people, times and men stand for more
_LIKE = 3  # letters that two words begin with at least that are one but for their endings
_ENDING = 2  # letters by which a noun's forms differ at most
_LOOSE = (("’", "'"), ("‘", "'"), ("‑", "-"), ("–", "-"), ("ß", "ss"), ("\u00ad", " "))


@lru_cache(maxsize=5_000)
def plain(text: str) -> str:
    """`text` as it is compared: one kind of space, apostrophe and hyphen; ss for ß; case kept."""
    for sign, loose in _LOOSE:
        text = text.replace(sign, loose)
    return " ".join(text.split())


def stands_in(words: str, text: str) -> bool:
    """Whether `words` stand in `text` as words of their own; genitive s and compounds by hyphen are tolerated."""
    return next(_spots(plain(words), plain(text)), None) is not None


def blotted(words: str, text: str) -> str:
    """`text`, plain, with `words` made unreadable wherever they stand."""
    for start, end in reversed(list(_spots(plain(words), text))):
        text = f"{text[:start]}\x00{text[end:]}"
    return text


def _spots(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where `words` stand as words of their own, with an ending; compiling them into a pattern would take longer."""
    start = text.find(words)
    while start >= 0:
        end = _ENDS.match(text, start + len(words))
        if end and _BEGINS.match(text, start):
            yield start, end.end()
        start = text.find(words, start + max(len(words), 1))


@lru_cache(maxsize=50_000)
def cognate(german: str, other: str) -> bool:
    """Whether two nouns are plainly one word: Projektpartner / partners, Organisationen / organisations."""
    a, b = _folded(german), _folded(other)
    if min(len(a), len(b)) < 4:
        return a == b
    stem = b[: max(4, len(b) - 3)]
    if stem in a or a[: max(5, len(a) - 3)] in b:
        return True
    bones, whole = skeleton(stem), skeleton(a)
    return (len(bones) > 3 and whole.endswith(bones)) or (
        len(bones) > 4 and whole.startswith(bones)
    )  # Inspektion, inspection


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalpha())


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """Spellings that differ between the languages made one: k/c, z/c, ph/f, y/i."""
    return word.replace("ph", "f").translate(SKELETON)


def beginning(name: str) -> str:
    """The letters that a name shares with what another language calls it: Bayern, Bavière."""
    return skeleton(spellings(name)[0])[:_BEGINNING]


@lru_cache(maxsize=20_000)
def sound(name: str) -> str:
    """What a name, a word of four letters at least, sounds like whoever transliterated it; "" for shorter ones."""
    word = spellings(name)[0]
    for form, letters in _SOUNDS:
        word = form.sub(letters, word)
    return word if len(word) >= _SOUNDING else ""


@lru_cache(maxsize=20_000)
def is_transliterated(name: str) -> bool:
    """Whether a name's German spelling may be that of a name of another script: Lukaschenko, Nawalny; no Pistorius.

    Only such a name may be spelt in another way elsewhere: Meier for Meyer is another person.
    """
    return _FOREIGN.search(name.lower()) is not None


@lru_cache(maxsize=50_000)
def spellings(word: str) -> tuple[str, str]:
    """A name in lower case without its accents, and transliterated: muller, mueller. Without the s of a genitive."""
    low = word.lower().removesuffix("s")
    if low.isascii():
        return low, low
    decomposed = unicodedata.normalize("NFKD", low.replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)), low.translate(TRANSLITERATED)


@cache
def calendar_words(locale: str) -> frozenset[str]:
    """Names of months, weekdays, languages and countries, word by word: their renderings are proved elsewhere."""
    cldr = Cldr.parse(find_locale(locale).cldr)
    names = [*cldr.months["format"]["wide"].values(), *cldr.days["format"]["wide"].values()]
    names += [*cldr.languages.values(), *cldr.territories.values()]
    return frozenset(word.lower() for name in names for word in _WORD.findall(str(name)))


@cache
def function_words(tag: str) -> frozenset[str]:
    """The words of a language that bear no meaning of their own, in lower case."""
    return frozenset(word.lower() for word in find_locale(tag).words.stop)


class Lexicon:
    """What the termbase, a learned lexicon and the likeness of words know about which noun goes with which."""

    def __init__(self, terms: Sequence[Term], locale: str, source_locale: str = "de") -> None:
        self._learned = nouns(source_locale.partition("-")[0], locale.partition("-")[0])
        self._sure = sure_nouns(source_locale.partition("-")[0], locale.partition("-")[0])
        rows = Counter(word for words in set(self._sure.values()) for word in words)
        self._all_targets = frozenset(rows)
        self._targets = frozenset(word for word, count in rows.items() if count <= _GENERIC)
        self._renderings: dict[str, tuple[str, ...]] = {
            name.casefold(): forms
            for t in terms
            if t.type == "term" and (forms := t.forms(locale))
            for name in t.german
        }
        self._called: dict[str, Mapping[str, Sequence[str]]] = {}
        self._by_beginning: dict[str, list[str]] = {}  # a word, and the word less its last letters -> terms
        for term in self._renderings:
            for cut in range(_ENDING + 1):
                self._by_beginning.setdefault(term[: len(term) - cut], []).append(term)

    def related(self, german: str, other: str) -> bool:
        """True if the two nouns are known to mean the same. Either may be a pair: Besucherinnen und Besucher."""
        if " " not in german and " " not in other:
            return self._same(german, other)
        return any(self._same(a, b) for a in _parts(german) for b in _parts(other))

    def is_lost(self, german: str, text: str) -> bool:
        """True if the noun is known and nothing in the other language's `text` can stand for it."""
        known = self.is_sure(german) or any(stem(part) in self._learned for part in _parts(german))
        return known and not any(self.related(german, word) for word in _WORD.findall(text))

    def is_sure(self, german: str) -> bool:
        """True if all that the noun may be called is known."""
        return any(words_for(part, self._sure) for part in _parts(german))

    def is_new(self, other: str, text: str, *, generic: bool = False) -> bool:
        """True if the other language's noun is known, and no noun of the German `text` can be meant by it.

        generic: people and the like are no exception, which stand for many nouns.
        """
        low, known = (_parts(other) or [other])[-1].lower(), self._all_targets if generic else self._targets
        if low not in known and low.removesuffix("s") not in known:
            return False
        return not any(self.related(word, other) for word in _WORD.findall(text) if word[0].isupper())

    def _same(self, german: str, other: str) -> bool:
        if cognate(german, other):
            return True
        folded = _folded(other)
        alike = self._last_words(german).get(folded[:_LIKE])
        return alike is not None and any(_like(rendering, folded) for rendering in alike)

    def _last_words(self, german: str) -> Mapping[str, Sequence[str]]:
        """The last words of what the noun may be called, folded, by the beginning that words must share to be alike."""
        found = self._called.get(german)
        if found is None:
            if len(self._called) >= _MANY:
                self._called.clear()
            words = (*self._known(german), *words_for(german, self._learned))
            beginnings: dict[str, list[str]] = {}
            for word in {_folded(w.split()[-1] if w.split() else "") for w in words}:
                beginnings.setdefault(word[:_LIKE], []).append(word)
            found = self._called[german] = beginnings
        return found

    def _known(self, german: str) -> Iterable[str]:
        """The renderings of terms that are `german` but for its ending."""
        word = german.casefold()
        longer = self._by_beginning.get(word, ())
        shorter = (word[: len(word) - cut] for cut in range(1, _ENDING + 1))
        for term in (*longer, *(term for term in shorter if term in self._renderings)):
            if len(term) > 3:
                yield from self._renderings[term]


def _parts(noun: str) -> list[str]:
    """The nouns of a phrase: its words that begin with a capital, else its last one."""
    words = noun.split()
    return [w for w in words if w[0].isupper()] or words[-1:]


def _like(a: str, b: str) -> bool:
    """Whether two folded words are one but for their endings."""
    shared = min(len(a), len(b))
    return a == b or (shared > _LIKE and a[: shared - 1] == b[: shared - 1])
