"""Deutsch in der Schweiz: what differs from de-DE: 1'500.50, «Guillemets» and ss for ß."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

from pressflow.locales import de_de
from pressflow.locales._senses import Senses
from pressflow.locales._words import Words, each, pairs

Spelt = TypeVar("Spelt", Words, Senses)


def _with_ss(value: Any) -> Any:
    """The words together with their Swiss spelling; texts from abroad keep their ß."""
    if isinstance(value, str):
        return value.replace("ß", "ss")
    if isinstance(value, tuple):
        return tuple(dict.fromkeys((*map(_with_ss, value), *value)))
    return {**{_with_ss(word): meaning for word, meaning in value.items()}, **value}


def _spelt(words: Spelt) -> Spelt:
    """The same tables with the Swiss spelling besides; patterns, and the frame of a range, as they are."""
    tables = {f.name: getattr(words, f.name) for f in fields(words) if f.name != "between"}
    return replace(words, **{k: _with_ss(v) for k, v in tables.items() if "ß" in repr(v) and not isinstance(v, str)})


WORDS = replace(
    _spelt(de_de.WORDS),
    decimal=".",
    group="'’",
    other_decimal=",",
    currencies={**de_de.WORDS.currencies, **pairs("Fränkli, Stutz = CHF | Räppler = CHF 0.01")},
    labels=(*_with_ss(de_de.WORDS.labels), *each("Kanton | Kreis | SR | RS | CHE | Ziff. | Perron | Wahlkreis")),
    titles=(*de_de.WORDS.titles, *each("lic. | Fürsprecher")),
)

LOCALE = replace(
    de_de.LOCALE,
    tag="de-CH",
    cldr="de_CH",
    name="Deutsch (Schweiz)",
    quotes=("«", "»", "‹", "›"),
    ui={key: _with_ss(text) for key, text in de_de.LOCALE.ui.items()},
    words=WORDS,
    senses=_spelt(de_de.LOCALE.senses),
    main=False,
)
