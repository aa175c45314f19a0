"""Deutsch in der Schweiz: what differs from de-DE: 1'500.50, «Guillemets» and ss for ß."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from pressflow.locales import de_de
from pressflow.locales._words import each, pairs


def _with_ss(value: Any) -> Any:
    """The words together with their Swiss spelling; texts from abroad keep their ß."""
    if isinstance(value, str):
        return value.replace("ß", "ss")
    if isinstance(value, tuple):
        return tuple(dict.fromkeys((*map(_with_ss, value), *value)))
    return {**{_with_ss(word): meaning for word, meaning in value.items()}, **value}


_SPELT = {f.name: getattr(de_de.WORDS, f.name) for f in fields(de_de.WORDS)}
_SS = {
    name: _with_ss(value)
    for name, value in _SPELT.items()
    if "ß" in repr(value) and not isinstance(value, str) and name != "between"
}

WORDS = replace(
    replace(de_de.WORDS, **_SS),
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
    ui={key: _with_ss(text) for key, text in de_de.UI.items()},
    words=WORDS,
    main=False,
)
