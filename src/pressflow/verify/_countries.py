"""Is there a country in the translation that the source does not name?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from babel import Locale as Cldr

from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import first_words
from pressflow.verify._reading import Reading

_ROOT = 3  # letters that a country shares with its people and its adjective: Polen, Polin, polnisch
# Told by many words that do not begin so. The readers' own: Bundestag, Nationalrat, eidgenössisch; those with another
# name: Amerika, britisch, Weißrussland, Holland, Heiliger Stuhl, and irisch, which shares no three letters with Irland.
# Those that are no country (EU, EZ, UN) stand for members and bodies. Any other is told by its root.
_IMPLIED = frozenset(("DE", "AT", "CH", "US", "GB", "IE", "BY", "EU", "EZ", "UN", "NL", "VA"))


def added_countries(source: Reading, target: Reading, found: Sequence[Finding]) -> Iterator[Finding]:
    """A country that only the translation names, however the source might: by its people, too. found: what is told."""
    if target.word_set.isdisjoint(_first_words(target.tag)):
        return
    low = source.text.lower()
    for match in _form(target.tag).finditer(target.text):
        if any(
            f.target and f.target.start <= match.start() < f.target.end for f in found if f.code.startswith("name-")
        ):
            continue
        roots = _roots(target.tag, source.tag)[match.group()]
        if not any(root.lower() in low for root in roots):  # nordfranzösisch, too
            yield Finding(
                "name-invented",
                Severity.WARNING,
                f"the country '{match.group()}' stands only in {target.tag}",
                "check what is meant; remove the country, or name it in the source",
                locale=target.tag,
                target=Side(*match.span(), match.group(), ""),
            )
            return


@cache
def _countries(tag: str) -> dict[str, str]:
    """The name of each country -> its code."""
    names = Cldr.parse(find_locale(tag).cldr).territories
    return {
        str(name): code for code, name in names.items() if code.isalpha() and code not in _IMPLIED and len(name) > _ROOT
    }


@cache
def _first_words(tag: str) -> frozenset[str]:
    """A look that spares most texts the pattern, which has the names of all countries."""
    return first_words(_countries(tag))


@cache
def _form(tag: str) -> re.Pattern[str]:
    names = sorted(map(re.escape, _countries(tag)), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])")


@cache
def _roots(tag: str, source: str) -> dict[str, tuple[str, ...]]:
    """How words begin that name the country in either language."""
    ours = {code: name for name, code in _countries(source).items()}
    return {
        name: tuple(
            word[: max(_ROOT, min(5, len(word) - 4))]
            for word in re.findall(r"[^\W\d_]{3,}", f"{name} {ours.get(code, '')}")
        )
        for name, code in _countries(tag).items()
    }
