"""Word documents for tests: their parts, taken out of the zip, and a release that tries every part of the layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import samples
from lxml import etree

from pressflow.model import Picture, Role
from pressflow.render import Page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PICTURES = {"quer.png": (640, 360), "hoch.png": (300, 600)}


def page(media: Path, locale: str = "de", **options: object) -> Page:
    """The full release with its picture, which lies in `media`."""
    path = media / "falshoeft.png"
    if not path.exists():
        path.write_bytes(samples.png())
    picture = Picture(path.name, str(path), "Inken Petersen", 640, 400, samples.SOURCE)
    return samples.page(None, locale, pictures=(picture,), **options)  # type: ignore[arg-type]


def part(content: bytes, name: str = "word/document.xml") -> etree._Element:
    with ZipFile(BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def changed(content: bytes, name: str, *replacements: tuple[bytes, bytes]) -> bytes:
    """The document with bytes of one part replaced, as somebody else might have done."""
    result = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(result, "w") as target:
        for entry in source.namelist():
            data = source.read(entry)
            for old, new in replacements if entry == name else ():
                assert old in data
                data = data.replace(old, new)
            target.writestr(entry, data)
    return result.getvalue()


def styled(content: bytes) -> list[tuple[str, str]]:
    """(style, text) of every paragraph."""
    return [
        (p.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), "".join(t.text or "" for t in p.iter(f"{W}t")))  # type: ignore[union-attr]
        for p in part(content).iter(f"{W}p")
    ]


def rows(*items: tuple[Role, str] | tuple[Role, str, dict[str, object]]) -> Sequence[samples.Row]:
    return [(item[0], (item[1],) * 3, item[2] if len(item) > 2 else {}) for item in items]  # type: ignore[misc]


# --- a long release -------------------------------------------------------------------------------------


def long_page(media: Path, tag: str) -> Page:
    """Four quotes, a long address, lists in lists, a table of three pages, two tables in a row, two pictures.

    In German, whatever the locale: only the words around it are the locale's.
    """
    for name, size in PICTURES.items():
        if not (media / name).exists():
            (media / name).write_bytes(samples.png(*size))
    pictures = tuple(
        Picture(name, str(media / name), "Inken Petersen", *size, samples.SOURCE) for name, size in PICTURES.items()
    )
    page = samples.page(list(_long()), "de", pictures=pictures)
    others = {locale: locale[:2] for locale in ("en-US", "pl")}
    settings = replace(
        page.settings,
        titles={**page.settings.titles, **others},
        folders={**page.settings.folders, **others},
    )
    names = ("Verband Küstenlicht", "Stiftung Seezeichen")
    return replace(page, settings=settings, translation=replace(page.translation, locale=tag), verbatim=names)


def _long() -> Iterator[samples.Row]:
    yield from rows(
        (Role.KICKER, "Verkehr & Küste"),
        (Role.HEADLINE, "Donaudampfschifffahrtsgesellschaftskapitänsmützen und 14 weitere Förderprogramme beschlossen"),
        (Role.SUBTITLE, "Verband Küstenlicht zahlt 12,4 Mio. Euro an 31 Betriebe"),
        (Role.DATELINE, "Stralsund, 16. März 2026"),
        (Role.LEAD, "Der Verband Küstenlicht stellt 12,4 Mio. Euro für Leuchttürme an Nord- und Ostsee bereit."),
        (Role.CAPTION, "Der Leuchtturm Falshöft am Abend.", {"group": "quer.png"}),
        (Role.ALT, "Ein Leuchtturm am Abend.", {"group": "quer.png"}),
        (Role.PARAGRAPH, f"Unterlagen: https://www.kuestenlicht.example/{'presse/2026/' * 12}antrag.pdf?quelle=docx."),
    )
    for number, words in enumerate(("Wir bauen um", "Wir bleiben hier", "Das reicht nicht", "Das ist der Anfang")):
        yield from rows((Role.QUOTE, f"„{words}“, sagt Dr. Henrike Albers.", {"group": f"q{number}"}))
    yield from rows((Role.SUBHEAD, "Die Beschlüsse", {"level": 2}), (Role.PARAGRAPH, "Vier Anträge:"))
    for level, text in ((1, "Beginn am 1. Juni"), (2, "Mauerwerk"), (3, "Rampen"), (3, "Aufzüge"), (1, "48 Euro")):
        yield from rows((Role.LIST_ITEM, text, {"group": "l1", "level": level, "ordered": True}))
    for level, text in ((1, "ein Punkt"), (2, "darunter"), (1, "noch einer")):
        yield from rows((Role.LIST_ITEM, text, {"group": "l2", "level": level}))
    yield from rows((Role.SUBHEAD, "Alle Türme", {"level": 3}), (Role.CAPTION, "Nach Türmen", {"group": "t1"}))
    yield from _cells("t1", ["Turm", "Betreiber", "Baujahr", "Förderung", "Internet"], header=True)
    for row in range(1, 46):
        tower = (f"Leuchtturm Nr. {row}", "Verband Küstenlicht e. V.", str(1850 + row), f"{row}.000 Euro")
        yield from _cells("t1", [*tower, f"www.kuestenlicht.example/turm/{row}"], row)
    yield from _cells("t2", ["A", "1", "2"])
    yield from rows(
        (Role.CAPTION, "Der Turm im Hochformat.", {"group": "hoch.png"}),
        (Role.ALT, "Ein hoher Turm.", {"group": "hoch.png"}),
        (Role.PARAGRAPH, "Die 26. Jahrestagung findet vom 11. bis 13. März 2027 in Emden statt."),
        (Role.NOTE, "Abdruck honorarfrei, Belegexemplar erbeten."),
        (Role.NOTE, "Zahlen nach dem Haushaltsplan 2026."),
        (Role.CONTACT, "Jonas Petersen, Pressesprecher"),
        (Role.CONTACT, "Telefon: +49 40 66969 314, presse@kuestenlicht.example"),
        (Role.BOILERPLATE_HEAD, "Über den Verband Küstenlicht", {"group": "b1"}),
        (Role.BOILERPLATE, "Der Verband Küstenlicht erhält seit 2001 historische Leuchttürme.", {"group": "b1"}),
        (Role.BOILERPLATE_HEAD, "Über die Stiftung Seezeichen", {"group": "b2"}),
        (Role.BOILERPLATE, "Die Stiftung Seezeichen fördert sie.", {"group": "b2"}),
    )


def _cells(table: str, texts: Sequence[str], row: int = 0, *, header: bool = False) -> Iterator[samples.Row]:
    for column, text in enumerate(texts):
        head = header or (row > 0 and column == 0)
        yield from rows((Role.TABLE_CELL, text, {"group": table, "row": row, "column": column, "header": head}))
