"""Signs of the fonts Symbol and Wingdings as characters that every font has."""

from __future__ import annotations

from pressflow.model import Severity
from pressflow.sources._docx_desk import Desk

_SYMBOL = {
    **{code: chr(code) for code in range(0x20, 0x40)},
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    0x2D: "−",
    0x2A: "∗",
    0x40: "≅",
    0xA0: "€",
    0xA2: "′",
    0xA3: "≤",
    0xA5: "∞",
    0xB0: "°",
    0xB1: "±",
    0xB2: "″",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBA: "≡",
    0xBB: "≈",
    0xBC: "…",
    0xD7: "⋅",
    0xD6: "√",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xDB: "⇔",
    0xDE: "⇒",
    0xC6: "∅",
    0xCE: "∈",
    0xE5: "∑",
    0xD2: "®",
    0xD3: "©",
    0xD4: "™",
    0xE2: "®",
    0xE3: "©",
    0xE4: "™",
    0xA4: "⁄",
    0x7E: "∼",
    0x5F: "_",
    0x7C: "|",
}
_WINGDINGS = {
    0x20: " ",
    0x28: "☎",
    0x29: "✆",
    0x2A: "✉",
    0x2B: "✉",
    0x46: "☞",
    0x4A: "☺",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x76: "❖",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xE0: "→",
    0xE8: "➔",
    0xDF: "←",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}


def symbol(desk: Desk, font: str, code: int) -> str:
    """The sign that stands at `code` of a font of signs; "" and a finding where we do not know it."""
    own = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    table = _WINGDINGS if "dings" in font.lower() else _SYMBOL
    found = table.get(own)
    if found is None and code > 0xFF and not 0xE000 <= code <= 0xF8FF and code not in range(0xD800, 0xE000):
        found = chr(code) if code <= 0x10FFFF else None
    if found is None:
        desk.note(
            "symbol-unknown",
            # one of Symbol may be a sign of arithmetic; the others are ornaments
            Severity.WARNING if table is _WINGDINGS else Severity.ERROR,
            f"a sign of the font {font or '(none)'} is not known (number {code:X})",
            "retype it with Insert > Symbol in the font of the text, or delete it",
        )
    return found or ""
