"""Values -> text, as a good newspaper in the locale prints them."""

from __future__ import annotations

from decimal import Decimal

from babel.numbers import format_decimal

from pressflow.locales import Locale
from pressflow.model import Fact

NBSP = "\u00a0"


def write_number(value: str, locale: Locale) -> str:
    """The digits of a canonical number, range or size (300x200) in the locale."""
    if "x" in value:
        return f"{NBSP}×{NBSP}".join(write_number(side, locale) for side in value.split("x"))
    low, dots, high = value.partition("..")
    if dots:
        return f"{write_number(low, locale)} {locale.words.to[0]} {write_number(high, locale)}"
    number = Decimal(value)
    places = max(0, -int(number.as_tuple().exponent))
    text: str = format_decimal(abs(number), format="#,##0." + "0" * places if places else "#,##0", locale=locale.cldr)
    return f"−{text}" if number < 0 else text


def qualified(fact: Fact, locale: Locale, text: str) -> str:
    """The text with the words of the fact's qualifier before it."""
    if fact.qualifier == "exact":
        return text
    words = (phrase for phrase, meaning in locale.words.qualifiers.items() if meaning == fact.qualifier)
    said = next(words, "")
    return f"{said} {text}" if said else text
