"""Telephone numbers, addresses, references: what stands in one text must stand in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify._words import plain
from pressflow.verify.wording import side

_ADDRESS = re.compile(r"@|://|www\.|\.[a-z]{2,}(/|$)")
_ABROAD = re.compile(r"^\s*(?:\+|00)(?:49|43|41|423|352)(?=\D)\s*(?:\(0\))?")  # the country before a telephone number
_SIGNED = re.compile(r"(?<![\w.@-])[^\W\d_]+@[^\W\d_]+(?![\w@-]|\.\w)")  # Hamburg@work: a name, and no address
_CODE = re.compile(r"\w*\d\w*")  # DE000A3H5XK4, X300
_ROAD = re.compile(r"[A-Z](\d{1,3})")  # the A7 is Autobahn 7
_DIGITS = re.compile(r"\d+")


def check_identifiers(source: Reading, target: Reading) -> Iterator[Finding]:
    """Identifiers that only one side has."""
    for fact in source.of("identifier"):
        if not _survives(fact.text, target):
            yield Finding(
                "identifier-missing",
                Severity.ERROR,
                f"'{fact.text}' must survive as it is, and does not stand in the translation",
                f"write '{fact.text}'",
                locale=target.tag,
                source=side(fact),
            )
    invented = [side(fact) for fact in target.of("identifier") if not _survives(fact.text, source)]
    signed = (Side(*m.span(), m.group(), "") for m in _SIGNED.finditer(target.text) if m.group() not in source.text)
    for here in (*invented, *signed):
        yield Finding(
            "identifier-invented",
            Severity.ERROR,
            f"'{here.text}' stands only in the translation",
            "remove it, or correct it to what the source says",
            locale=target.tag,
            target=here,
        )


def _survives(identifier: str, other: Reading) -> bool:
    """Verbatim, however it is spaced; of numbers alone the digits, for telephones are told anew in each country."""
    if plain(identifier).casefold() in other.plain.casefold():
        return True
    if _ADDRESS.search(identifier):
        return False
    if (road := _ROAD.fullmatch(identifier)) and re.search(rf"(?<![\d.,]){road[1]}(?![\d]|[.,]\d)", other.text):
        return True
    mixed = [code for code in _CODE.findall(identifier) if not code.isdecimal()]
    if mixed:
        return all(_letters(code) in _letters(other.text) for code in mixed)
    digits = "".join(_DIGITS.findall(_ABROAD.sub("0", identifier)))
    return bool(digits) and digits.lstrip("0") in re.sub(r"\D", "", other.text)


def _letters(text: str) -> str:
    """Its letters and digits alone, in lower case."""
    return re.sub(r"[\W_]", "", text).casefold()
