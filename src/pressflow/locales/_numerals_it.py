"""Italian: numerals that CLDR's rules lack: an accent that is left out, a vowel that goes: centotto."""

from __future__ import annotations

from pressflow.locales._words import pairs

_TENS = {
    "venti": 20,
    "trenta": 30,
    "quaranta": 40,
    "cinquanta": 50,
    "sessanta": 60,
    "settanta": 70,
    "ottanta": 80,
    "novanta": 90,
}
_HUNDREDS = {
    head + "cento": 100 * value
    for value, head in enumerate(("", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"), start=1)
}
NUMBERS = {
    **pairs("zero = 0 | mille = 1000 | ventun = 21"),
    **{f"{tens}tre": str(value + 3) for tens, value in _TENS.items()},  # without the accent
    **{
        f"{hundred}{tens}{tre}": str(high + low + 3)
        for hundred, high in _HUNDREDS.items()
        for tens, low in {"": 0, **_TENS}.items()
        for tre in ("tre", "tré")
    },
    **{f"{tens[:-1]}'": str(value) for tens, value in _TENS.items()},  # trent'anni
    **{f"{hundred}otto": str(high + 8) for hundred, high in _HUNDREDS.items()},
    **{hundred[:-1] + "otto": str(high + 8) for hundred, high in _HUNDREDS.items()},
    **{f"{hundred[:-1]}ottanta": str(high + 80) for hundred, high in _HUNDREDS.items()},
}
