"""Polish: numerals, which are declined in every part, and nouns of measure in their cases."""

from __future__ import annotations

from collections.abc import Iterable

from pressflow.locales._listed import words as listed

_ADJECTIVE = ("y", "a", "e", "ego", "ej", "emu", "ą", "ym", "ych", "ymi", "i")
_SOFT = ("i", "ia", "ie", "iego", "iej", "iemu", "ią", "im", "ich", "imi", "i")
_VELAR = ("i", "a", "ie", "iego", "iej", "iemu", "ą", "im", "ich", "imi", "dzy")
_FEMININE = (1, 2, 4, 6, 8, 9)  # jedna trzecia, dwie trzecie, jednej trzeciej, jedną trzecią, dwóch trzecich

_UNITS = ["pierwsz", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt"]
_TEENS = listed("dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast")
_TENS = listed(
    "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
)
_HUNDREDS = listed("setn dwusetn trzechsetn czterechsetn pięćsetn sześćsetn siedemsetn osiemsetn dziewięćsetn")


def _unit_ordinals() -> dict[int, tuple[str, ...]]:
    stems = dict(zip((1, 3, 4, 5, 6, 7, 8, 9), _UNITS, strict=True))
    forms = {n: tuple(stem + e for e in (_SOFT if n == 3 else _ADJECTIVE)) for n, stem in stems.items()}
    forms[1] = (*forms[1][:-1], "pierwsi")
    forms[2] = (*("drug" + e for e in _VELAR[:-1]), "drudzy")
    return forms


def ordinals() -> dict[str, int]:
    """Ordinals to 199 and the round ones beyond, in every case and gender."""
    units = _unit_ordinals()
    table: dict[str, int] = {}
    for n, forms in units.items():
        table.update(dict.fromkeys(forms, n))
    for n, stem in enumerate(_TEENS, 10):
        table.update({stem + e: n for e in _ADJECTIVE})
    for n, stem in enumerate(_TENS, 2):
        table.update({stem + e: 10 * n for e in _ADJECTIVE})
        for k, forms in units.items():
            table.update({f"{stem}{e} {form}": 10 * n + k for e, form in zip(_ADJECTIVE, forms, strict=True)})
    table.update({f"sto {form}": 100 + n for form, n in list(table.items())})
    for n, stem in enumerate(_HUNDREDS, 1):
        table.update({stem + e: 100 * n for e in _ADJECTIVE})
    table.update({"tysięczn" + e: 1000 for e in _ADJECTIVE})
    return table


def fractions() -> dict[str, str]:
    """Denominators are feminine ordinals: trzecia, trzecie, trzecich."""
    table = {}
    for form, n in ordinals().items():
        if n >= 3 and (n <= 20 or n in (100, 1000)) and not form.startswith("sto "):
            endings = _SOFT if n == 3 else _ADJECTIVE
            if any(form.endswith(endings[k]) for k in _FEMININE) and not form.endswith(("ego", "emu")):
                table[form] = str(n)
    return {**table, **dict.fromkeys(("ósma", "ósme", "ósmych", "ósmą", "ósmej"), "8")}


# Before a suffix a numeral has its genitive or an o: dwuletni, dwudziestopięcioletni.
_LINKED_UNITS = listed("jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio")
_LINKED_TEENS = listed(
    "dziesięcio jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto"
)
_LINKED_TENS = [
    "dwudziesto",
    "trzydziesto",
    "czterdziesto",
    "pięćdziesięcio",
    "sześćdziesięcio",
    "siedemdziesięcio",
    "osiemdziesięcio",
    "dziewięćdziesięcio",
]
_LINKED_HUNDREDS = listed("stu dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset")


def linked() -> dict[str, str]:
    """What stands for a numeral in a compound: dwudziestopięcio-, stu-, półtora-."""
    small = {form: n for n, form in enumerate(_LINKED_UNITS, 1)} | {form: n for n, form in enumerate(_LINKED_TEENS, 10)}
    for n, ten in enumerate(_LINKED_TENS, 2):
        small[ten] = 10 * n
        small.update({ten + unit: 10 * n + k for k, unit in enumerate(_LINKED_UNITS, 1)})
    table = dict(small)
    for n, hundred in enumerate(_LINKED_HUNDREDS, 1):
        table[hundred] = 100 * n
        table.update({hundred + form: 100 * n + k for form, k in small.items()})
    linked = {form: str(n) for form, n in table.items() if form not in ("jedno",)}
    return {**linked, "trój": "3", "dwój": "2", "pół": "0.5", "półtora": "1.5"}


def collectives() -> dict[str, str]:
    """dwoje, troje dzieci; pięcioro, dwanaścioro, dwadzieścioro."""
    table = {}
    for stem, n in (("dw", 2), ("tr", 3)):
        table.update({stem + e: str(n) for e in ("oje", "ojga", "ojgu", "ojgiem")})
    oro = {"czwo": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7, "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10}
    teens = listed("jedena dwuna trzyna czterna piętna szesna siedemna osiemna dziewiętna")
    oro |= {stem + "ścio": n for n, stem in enumerate(teens, 11)}
    tens = {"dwadzieścio": 20, "trzydzieścio": 30, "czterdzieścio": 40, "pięćdziesięcio": 50, "sześćdziesięcio": 60}
    single = {stem + e: n for stem, n in (oro | tens).items() for e in ("ro", "rga", "rgu", "rgiem")}
    table.update({form: str(n) for form, n in single.items()})
    small = {form: int(n) for form, n in table.items() if int(n) < 10}
    for form, n in single.items():
        if n >= 20:
            table.update({f"{form} {unit}": str(n + k) for unit, k in small.items()})
    return table


def oblique() -> dict[str, str]:
    """Short forms beside RBNF's: dwu for dwóch, and the genitive of the hundreds."""
    pieces = {"dwu": 2, "dwom": 2, "dwoma": 2, "dwiema": 2, "obydwu": 2}
    table = {form: str(n) for form, n in pieces.items() if form != "obydwu"}
    for n, stem in enumerate(_TENS, 2):
        ten = stem.replace("dziesiąt", "dziesięci") + "u"
        table.update({f"{ten} {form}": str(10 * n + 2) for form in ("dwu", "dwóch", "dwom")})
        table[f"{ten} jeden"] = str(10 * n + 1)
    return table


def cases(stem: str, endings: Iterable[str]) -> str:
    """The forms of a noun, parted by commas as a table has them."""
    return ", ".join(stem + ending for ending in endings)


THOUSAND = f"tysiąc, {cases('tysiąc', ('a', 'owi', 'em', 'e', 'om', 'ami', 'ach'))}, tysięcy"
MILLION = cases("milion", ("", "a", "owi", "em", "ie", "y", "ów", "om", "ami", "ach"))
MILLIARD = cases("miliard", ("", "a", "owi", "em", "zie", "y", "ów", "om", "ami", "ach"))
BILLION = cases("bilion", ("", "a", "em", "ie", "y", "ów", "om", "ami", "ach"))
MASCULINE = ("", "a", "owi", "em", "y", "ów", "om", "ami", "ach")
