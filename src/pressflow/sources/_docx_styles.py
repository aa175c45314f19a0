"""What Word's styles and numberings say about a paragraph: the parts `styles.xml` and `numbering.xml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pressflow.sources._docx_xml import Element, W, child, is_on, number, value

_LONGEST_CHAIN = 30  # of styles that build on each other
LEVELS = 9


class Styles:
    """The styles of a document. Their names are Word's own English ones, whatever language Word speaks."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._chains: dict[str, tuple[Element, ...]] = {}
        self.default = ""
        for node in root.iterfind(f"{W}style") if root is not None else ():
            self._styles.setdefault(value(node, "styleId"), node)
            if value(node, "type") == "paragraph" and value(node, "default") in ("1", "true", "on"):
                self.default = value(node, "styleId")
        self._defaults = child(root, "docDefaults")

    def name(self, style: str) -> str:
        """`heading 1` of `berschrift1`, in small letters; "" if there is no such style."""
        node = self._styles.get(style)
        return value(child(node, "name")).split(",")[0].strip().lower()

    def names(self, style: str) -> Iterator[str]:
        """The style's name, then those of the styles that it builds on."""
        yield from (value(child(node, "name")).split(",")[0].strip().lower() for node in self.chain(style))

    def chain(self, style: str) -> tuple[Element, ...]:
        """The style and those that it builds on, the nearest first."""
        if style not in self._chains:
            found: list[Element] = []
            node = self._styles.get(style)
            while node is not None and node not in found and len(found) < _LONGEST_CHAIN:
                found.append(node)
                node = self._styles.get(value(child(node, "basedOn")))
            self._chains[style] = tuple(found)
        return self._chains[style]

    def paragraph(self, style: str, *path: str) -> Element | None:
        """What the style says about a paragraph, for instance `numPr numId`; None if nothing."""
        return next((n for s in self.chain(style) if (n := child(s, "pPr", *path)) is not None), None)

    def run(self, style: str, name: str) -> Element | None:
        """What the style says about its letters."""
        return next((n for s in self.chain(style) if (n := child(s, "rPr", name)) is not None), None)

    def toggled(self, name: str, own: Element | None, *styles: str) -> bool:
        """Whether a property such as `b` or `vanish` is on: the run's own word counts, else its styles take turns."""
        if own is not None:
            return is_on(own)
        on = False
        for style in styles:
            found = self.run(style, name) if style else None
            on ^= found is not None and is_on(found)
        default = child(self._defaults, "rPrDefault", "rPr", name)
        return on or (default is not None and is_on(default))

    def size(self, own: Element | None, *styles: str) -> int:
        """The size of letters in half points."""
        for found in (own, *(self.run(style, "sz") for style in styles if style)):
            if (size := number(found)) is not None:
                return size
        return number(child(self._defaults, "rPrDefault", "rPr", "sz")) or 20

    def outline(self, own: Element | None, style: str) -> int:
        """The level of a heading from 1, by its style's name or its own or its style's outline; 0 for text."""
        level = number(own)
        if level is None:
            for name in self.names(style):
                if match := re.fullmatch(r"(?:heading|überschrift)\s*([1-9])", name):
                    return int(match[1])
            level = number(self.paragraph(style, "outlineLvl"))
        return level + 1 if level is not None and 0 <= level < LEVELS else 0

    def spaced(self, own: Element | None, style: str, side: str) -> int:
        """The space before or after a paragraph in twentieths of a point."""
        for found in (own, *(child(s, "pPr", "spacing") for s in self.chain(style))):
            if found is not None and value(found, f"{side}Autospacing") in ("1", "true", "on"):
                return 280
            if (space := number(found, side)) is not None:
                return space
        return number(child(self._defaults, "pPrDefault", "pPr", "spacing"), side) or 0


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. text: how its number is written (`%1.`)."""

    format: str = "bullet"
    text: str = ""
    start: int = 1

    @property
    def ordered(self) -> bool:
        return self.format not in ("bullet", "none")


@dataclass(frozen=True, slots=True)
class Mark:
    """The number or bullet of one paragraph as Word shows it. list: what items of one list share."""

    list: str
    depth: int
    level: Level
    counted: int
    label: str


@dataclass(slots=True)
class Numbering:
    """Counts the numbered paragraphs of a document in reading order."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)  # by abstract list
    lists: dict[str, str] = field(default_factory=dict)  # list -> abstract list
    starts: dict[tuple[str, int], int] = field(default_factory=dict)  # a list's own start at a level
    linked: dict[str, int] = field(default_factory=dict)  # style -> its level
    counts: dict[str, list[int | None]] = field(default_factory=dict)  # by abstract list
    seen: set[tuple[str, int]] = field(default_factory=set)

    def mark(self, number_id: str, depth: int) -> Mark | None:
        """The mark of the next paragraph at that level of the list; None if it has none."""
        abstract = self.lists.get(number_id)
        if abstract is None or not 0 <= depth < LEVELS:
            return None
        level = self.levels.get(abstract, {}).get(depth, Level())
        counts = self.counts.setdefault(abstract, [None] * LEVELS)
        start = self.starts.get((number_id, depth))
        if start is not None and (number_id, depth) not in self.seen:
            counts[depth] = start  # a new list that counts from there
        else:
            count = counts[depth]
            counts[depth] = level.start if count is None else count + 1
        self.seen.add((number_id, depth))
        for deeper in range(depth + 1, LEVELS):
            counts[deeper] = None
        if level.format == "none" and not level.text.strip():
            return None
        return Mark(f"{abstract}", depth, level, counts[depth] or 0, self._label(abstract, level, counts))

    def _label(self, abstract: str, level: Level, counts: list[int | None]) -> str:
        def shown(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            other = self.levels.get(abstract, {}).get(depth, Level("decimal"))
            return written(counts[depth] if counts[depth] is not None else other.start, other.format)

        return re.sub(r"%([1-9])", shown, level.text) if level.ordered else level.text


def read_numbering(root: Element | None) -> Numbering:
    """The lists that a document may use."""
    found = Numbering()
    if root is None:
        return found
    for node in root.iterfind(f"{W}abstractNum"):
        levels = {d: _level(n) for n in node.iterfind(f"{W}lvl") if (d := number(n, "ilvl")) is not None}
        found.levels[value(node, "abstractNumId")] = levels
        for n in node.iterfind(f"{W}lvl"):
            if style := value(child(n, "pStyle")):
                found.linked.setdefault(style, number(n, "ilvl") or 0)
    for node in root.iterfind(f"{W}num"):
        name, abstract = value(node, "numId"), value(child(node, "abstractNumId"))
        found.lists[name] = abstract
        for override in node.iterfind(f"{W}lvlOverride"):
            depth, start = number(override, "ilvl") or 0, number(child(override, "startOverride"))
            if start is not None:
                found.starts[name, depth] = start
    return found


def _level(node: Element) -> Level:
    start = number(child(node, "start"))
    shown = value(child(node, "numFmt")) or "decimal"
    return Level(shown, value(child(node, "lvlText")), 1 if start is None else start)


_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def written(count: int | None, shown: str) -> str:
    """`3` as Word writes it in a format: `3`, `c`, `III`, `03`."""
    count = max(min(count or 0, 32_767), 0)
    if shown in ("lowerLetter", "upperLetter") and count:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 % 20 + 1)
        return letter.upper() if shown == "upperLetter" else letter
    if shown in ("lowerRoman", "upperRoman"):
        roman = ""
        for size, sign in _ROMAN:
            roman, count = roman + sign * (count // size), count % size
        return roman.lower() if shown == "lowerRoman" else roman
    if shown == "decimalZero":
        return f"{count:02}"
    return str(count) if shown not in ("bullet", "none") else ""
