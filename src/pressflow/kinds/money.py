"""money: 3,5 Mrd. Euro; CHF 1'500.–; 99 Cent. The value is in whole units of the currency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from babel.core import get_global

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number, needed
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with a currency before or after them."""
    return amount_facts(scan_of(doc, locale), "money")


def write(fact: Fact, locale: Locale) -> str:
    """`1.500 Euro`, `€1,500`; amounts with cents keep two places."""
    words = locale.words
    parts = [_cents(part, locale) for part in fact.value.split("..")]
    sign = words.money_signs.get(fact.currency or "")
    if sign is not None:
        text = f" {words.to[0]} ".join(f"−{sign}{p[1:]}" if p.startswith("−") else f"{sign}{p}" for p in parts)
    else:
        name = words.money_names.get(fact.currency or "", fact.currency or "")
        text = f" {words.to[0]} ".join(parts) + NBSP + name
    return qualified(fact, locale, text)


def _cents(value: str, locale: Locale) -> str:
    places = -int(Decimal(value).as_tuple().exponent)
    return write_number(value + "0" if places == 1 else value, locale)


def load(entry: Mapping[str, str]) -> Fact:
    currency = needed(entry, "currency")
    if currency not in get_global("all_currencies"):
        raise ValueError(f"{currency!r} is no currency code of ISO 4217, such as EUR")
    return load_number("money", entry, currency=currency)
