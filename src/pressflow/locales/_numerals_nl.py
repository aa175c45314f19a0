"""Dutch: numerals that CLDR's rules lack: hundreds beyond a thousand, small rests with "en", halves."""

from __future__ import annotations

from pressflow.locales._listed import words as listed

_ONES = listed("een twee drie vier vijf zes zeven acht negen")
_TENS = listed("twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_TEENS = listed("elf twaalf dertien veertien vijftien zestien zeventien achttien negentien")


def _below_hundred() -> dict[str, int]:
    """The spellings of 1 to 99; a trema parts two vowels: tweeëntwintig."""
    table = {one: n for n, one in enumerate(_ONES, 1)} | {"één": 1, "tien": 10}
    table.update({teen: n for n, teen in enumerate(_TEENS, 11)})
    for n, ten in enumerate(_TENS, 2):
        table[ten] = 10 * n
        for k, one in enumerate(_ONES, 1):
            for link in ("ën", "en") if one.endswith("e") else ("en",):
                table[one + link + ten] = 10 * n + k
    return table


def numbers() -> dict[str, str]:
    """Hundreds beyond a thousand (vijftienhonderd), "en" before a small rest (honderdeneen), halves."""
    small = _below_hundred()
    table = {
        word + "honderd" + link + rest: str(n * 100 + small.get(rest, 0))
        for word, n in small.items()
        if n % 10 and n != 1
        for rest in ("", *small)
        for link in (("", "en", "ën") if rest else ("",))
    }
    table.update({f"honderd{link}{rest}": str(100 + n) for rest, n in small.items() for link in ("", "en")})
    for n, one in enumerate(_ONES, 1):
        link = "ën" if one.endswith("e") else "en"
        table[f"{one}{link}half"] = table[f"{one}{link}eenhalf"] = str(n) + ".5"
        table[f"{one}{link}halve"] = str(n) + ".5"
        table[f"{one}eneenhalf"] = str(n) + ".5"
    half_thousand = {f"{word}duizend": str(int(float(v) * 1000)) for word, v in table.items() if v.endswith(".5")}
    return table | half_thousand
