# ruff: noqa: E501 - one sentence, one line
"""Releases made by hand for tests of the output formats: no source file, no spaCy, no engine."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pressflow.config import Publisher, Settings
from pressflow.model import Block, Picture, Position, Release, Role, State, Translation, Unit
from pressflow.public import Entry, PublicPicture, Rendition, Topic
from pressflow.render import Page, as_draft

SOURCE = Position("releases/2026-03-12-jahrestagung/release.md", 1)
LOCALES = ("de", "en-GB", "fr")
ZONE = ZoneInfo("Europe/Berlin")
SUMMER = datetime(2025, 7, 1, 9, 0, tzinfo=ZONE)

# role, text by locale (de, en-GB, fr), further fields of the block
Row = tuple[Role, tuple[str, str, str], dict[str, object]]


def settings(root: Path = Path("newsroom")) -> Settings:
    return Settings(
        root=root,
        base_url="https://presse.nordlicht-verband.example/",
        publisher=Publisher(
            "Nordlicht-Verband", "https://nordlicht-verband.example/", "presse@nordlicht-verband.example"
        ),
        titles={"de": "Presse und Medien", "en-GB": "Press and media", "fr": "Presse et médias"},
        descriptions={
            "de": "Mitteilungen des Verbands der Leuchtturm- und Seezeichenbetriebe.",
            "en-GB": "Releases of the association of lighthouse and seamark operators.",
            "fr": "Les communiqués de l’association des exploitants de phares et de balises.",
        },
        locales=LOCALES,
        folders={"de": "de", "en-GB": "en", "fr": "fr"},
    )


def full() -> Sequence[Row]:
    """A release with every role, in reading order."""
    cell = {"group": "t1"}
    return (
        (
            Role.KICKER,
            (
                "Jahrestagung der Seezeichenbetriebe",
                "Annual meeting of seamark operators",
                "Congrès annuel des exploitants de balises",
            ),
            {},
        ),
        (
            Role.HEADLINE,
            (
                "Leuchttürme werden sparsamer: 31 Betriebe senken ihren Stromverbrauch um 42 Prozent",
                "Lighthouses save power: 31 operators cut consumption by 42 per cent",
                "Des phares plus sobres : 31 exploitants réduisent leur consommation de 42 %",
            ),
            {},
        ),
        (
            Role.SUBTITLE,
            (
                "Verband legt erstmals Zahlen für alle Küstenabschnitte vor",
                "For the first time, the association publishes figures for every stretch of coast",
                "L’association publie pour la première fois les chiffres de tous les secteurs côtiers",
            ),
            {},
        ),
        (Role.DATELINE, ("Kiel, 12. März 2026", "Kiel, 12 March 2026", "Kiel, le 12 mars 2026"), {}),
        (
            Role.LEAD,
            (
                "Die Umrüstung auf Leuchtdioden zahlt sich aus: 31 Mitgliedsbetriebe haben ihren Stromverbrauch seit 2021 um 42 Prozent gesenkt. "
                "Auf der Jahrestagung vom 12. bis 14. März 2026 in Kiel stellt der Verband die Ergebnisse vor.",
                "The switch to light-emitting diodes is paying off: since 2021, 31 member operators have cut their power consumption by 42 per cent. "
                "The association presents the results at its annual meeting in Kiel from 12 to 14 March 2026.",
                "Le passage aux diodes électroluminescentes porte ses fruits : depuis 2021, 31 exploitants membres ont réduit leur consommation d’électricité de 42 %. "
                "L’association présente ces résultats lors de son congrès annuel, du 12 au 14 mars 2026 à Kiel.",
            ),
            {},
        ),
        (
            Role.PARAGRAPH,
            (
                "Gut 3,5 Mio. Euro haben die Betriebe in neue Lampen, Steuerungen und Speicher investiert. „Wir sparen Strom, ohne dass ein einziges Schiff schlechter sieht“, "
                "sagt Geschäftsführerin Inken Petersen. Anmeldungen nimmt der Verband unter www.nordlicht-verband.example/tagung entgegen.",
                "The operators have invested a good EUR 3.5 million in new lamps, controls and storage. “We save power without a single ship seeing any less,” "
                "says managing director Inken Petersen. The association accepts registrations at www.nordlicht-verband.example/tagung.",
                "Les exploitants ont investi un peu plus de 3,5 millions d’euros dans de nouvelles lampes, des commandes et des accumulateurs. « Nous économisons l’électricité sans qu’un seul navire y voie moins bien », "
                "affirme la directrice Inken Petersen. Les inscriptions se font sur www.nordlicht-verband.example/tagung.",
            ),
            {},
        ),
        (
            Role.CAPTION,
            (
                "Der Leuchtturm Falshöft nach der Umrüstung.",
                "Falshöft lighthouse after the refit.",
                "Le phare de Falshöft après sa rénovation.",
            ),
            {"group": "falshoeft.png"},
        ),
        (
            Role.ALT,
            (
                "Ein Leuchtturm mit roten und weißen Ringen am Abend.",
                "A lighthouse with red and white rings at dusk.",
                "Un phare à anneaux rouges et blancs, le soir.",
            ),
            {"group": "falshoeft.png"},
        ),
        (Role.SUBHEAD, ("Was sich geändert hat", "What has changed", "Ce qui a changé"), {"level": 2}),
        (
            Role.LIST_ITEM,
            (
                "18 Türme leuchten mit Dioden statt mit Halogenlampen.",
                "18 towers use diodes instead of halogen lamps.",
                "18 phares utilisent des diodes au lieu de lampes halogènes.",
            ),
            {"group": "l1", "level": 1},
        ),
        (
            Role.LIST_ITEM,
            (
                "Neun Anlagen haben einen eigenen Speicher:",
                "Nine sites have storage of their own:",
                "Neuf sites disposent de leur propre stockage :",
            ),
            {"group": "l1", "level": 1},
        ),
        (
            Role.LIST_ITEM,
            ("sechs an der Ostsee,", "six on the Baltic,", "six sur la Baltique,"),
            {"group": "l1", "level": 2},
        ),
        (
            Role.LIST_ITEM,
            ("drei an der Nordsee.", "three on the North Sea.", "trois sur la mer du Nord."),
            {"group": "l1", "level": 2},
        ),
        (
            Role.LIST_ITEM,
            (
                "Alle Betriebe melden ihren Verbrauch jeden Monat.",
                "All operators report their consumption every month.",
                "Tous les exploitants déclarent leur consommation chaque mois.",
            ),
            {"group": "l1", "level": 1},
        ),
        (
            Role.SUBHEAD,
            ("Verbrauch nach Küstenabschnitt", "Consumption by stretch of coast", "Consommation par secteur côtier"),
            {"level": 3},
        ),
        (Role.TABLE_CELL, ("Küste", "Coast", "Côte"), {**cell, "header": True}),
        (Role.TABLE_CELL, ("2021 (MWh)", "2021 (MWh)", "2021 (MWh)"), {**cell, "column": 1, "header": True}),
        (Role.TABLE_CELL, ("2025 (MWh)", "2025 (MWh)", "2025 (MWh)"), {**cell, "column": 2, "header": True}),
        (Role.TABLE_CELL, ("Ostsee", "Baltic Sea", "Mer Baltique"), {**cell, "row": 1}),
        (Role.TABLE_CELL, ("1.284", "1,284", "1 284"), {**cell, "row": 1, "column": 1}),
        (Role.TABLE_CELL, ("731", "731", "731"), {**cell, "row": 1, "column": 2}),
        (Role.TABLE_CELL, ("Nordsee", "North Sea", "Mer du Nord"), {**cell, "row": 2}),
        (Role.TABLE_CELL, ("968", "968", "968"), {**cell, "row": 2, "column": 1}),
        (Role.TABLE_CELL, ("575", "575", "575"), {**cell, "row": 2, "column": 2}),
        (
            Role.QUOTE,
            (
                "„Ein Leuchtturm ist das älteste Versprechen der Küste: Wir sind da, und wir sagen dir, wo“, sagt Inken Petersen.",
                "“A lighthouse is the oldest promise of the coast: we are here, and we tell you where,” says Inken Petersen.",
                "« Un phare est la plus vieille promesse de la côte : nous sommes là, et nous te disons où », affirme Inken Petersen.",
            ),
            {"group": "q1"},
        ),
        (
            Role.BOILERPLATE_HEAD,
            ("Über den Nordlicht-Verband", "About Nordlicht-Verband", "À propos de Nordlicht-Verband"),
            {"group": "bp1"},
        ),
        (
            Role.BOILERPLATE,
            (
                "Der Nordlicht-Verband vertritt seit 1998 die Betreiber von Leuchttürmen und Seezeichen an Nord- und Ostsee. Ihm gehören 47 Betriebe an.",
                "Nordlicht-Verband has represented the operators of lighthouses and seamarks on the North Sea and the Baltic since 1998. It has 47 member operators.",
                "Depuis 1998, Nordlicht-Verband représente les exploitants de phares et de balises de la mer du Nord et de la Baltique. Il compte 47 membres.",
            ),
            {"group": "bp1"},
        ),
        (
            Role.BOILERPLATE_HEAD,
            ("Über die Stiftung Seezeichen", "About Stiftung Seezeichen", "À propos de Stiftung Seezeichen"),
            {"group": "bp2"},
        ),
        (
            Role.BOILERPLATE,
            (
                "Die Stiftung Seezeichen fördert den Erhalt historischer Leuchtfeuer.",
                "Stiftung Seezeichen supports the preservation of historic lights.",
                "Stiftung Seezeichen soutient la préservation des feux historiques.",
            ),
            {"group": "bp2"},
        ),
        (
            Role.CONTACT,
            ("Jasper Lornsen, Pressesprecher", "Jasper Lornsen, press officer", "Jasper Lornsen, porte-parole"),
            {},
        ),
        (Role.CONTACT, ("Tel. +49 431 5550-120, lornsen@nordlicht-verband.example",) * 3, {}),
        (
            Role.NOTE,
            (
                "Abdruck honorarfrei, Belegexemplar erbeten.",
                "Free for publication; please send a copy.",
                "Reproduction gratuite ; merci d’envoyer un justificatif.",
            ),
            {},
        ),
    )


def headless() -> Sequence[Row]:
    """A short release without a headline."""
    return (
        (
            Role.DATELINE,
            ("Hamburg, 1. September 2025", "Hamburg, 1 September 2025", "Hambourg, le 1er septembre 2025"),
            {},
        ),
        (
            Role.LEAD,
            (
                "Der Verband öffnet am Sonntag 14 Leuchttürme für Besucher. Der Eintritt ist frei.",
                "The association opens 14 lighthouses to visitors on Sunday. Admission is free.",
                "L’association ouvre 14 phares au public dimanche. L’entrée est gratuite.",
            ),
            {},
        ),
        (
            Role.PARAGRAPH,
            ("Führungen beginnen um 10 Uhr.", "Tours start at 10 a.m.", "Les visites commencent à 10 heures."),
            {},
        ),
    )


def page(
    rows: Sequence[Row] | None = None,
    locale: str = "de",
    *,
    slug: str = "2026-03-12-jahrestagung",
    day: date = date(2026, 3, 12),
    machine: bool = False,
    root: Path = Path("newsroom"),
    pictures: tuple[Picture, ...] | None = None,
    topics: tuple[str, ...] = ("Energie", "Seezeichen"),
) -> Page:
    """A page as the pipeline would hand it to a format. Without rows: the full release."""
    rows = full() if rows is None else rows
    translation = translate(rows, locale, slug, day, machine, topics)
    if pictures is None:
        named = any(fields.get("group") == "falshoeft.png" for _, _, fields in rows)
        pictures = (Picture("falshoeft.png", "falshoeft.png", "Inken Petersen", 640, 400, SOURCE),) if named else ()
    translation = replace(translation, release=replace(translation.release, pictures=pictures))
    noon = datetime(day.year, day.month, day.day, 10, 30, tzinfo=ZONE)
    files = {f"{slug}.docx": 24_310, f"{slug}.json": 9_120, **{p.file: 81_000 for p in pictures}}
    return Page(translation, settings(root), noon, noon, LOCALES, files)


def entry(number: int = 1, **fields: object) -> Entry:
    """A published release as feeds list it: of 2 July 2025 and the days after."""
    slug = f"2025-07-{number:02}-mitteilung"
    url = f"https://presse.nordlicht-verband.example/de/{slug}/"
    made = Entry(
        slug=slug,
        locale="de",
        title=f"Mitteilung {number}: „Größer & <besser>“",
        teaser="Es werden 3 mehr.",
        html="<p>Es werden 3&nbsp;mehr.</p>\n<ul><li>A &amp; B</li><li>]]&gt;</li></ul>",
        published=SUMMER + timedelta(days=number),
        modified=SUMMER + timedelta(days=number, hours=1),
        url=url,
        guid=f"urn:uuid:22dabfd8-6009-54b7-9341-{number:012}",
        topics=(Topic("energie", "Energie", "de"), Topic("kueste-meer", "Küste & Meer", "de")),
        document=f"{url}{slug}.docx",
        document_bytes=24_310 + number,
        alternates=(("de", url),),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def public_picture(**fields: object) -> PublicPicture:
    made = PublicPicture(
        full=Rendition("https://presse.nordlicht-verband.example/de/2025-07-01-mitteilung/turm.jpg", 1600, 900),
        smallest=Rendition("https://presse.nordlicht-verband.example/de/2025-07-01-mitteilung/turm-480w.jpg", 480, 270),
        type="image/jpeg",
        size=210_000,
        caption="Der Turm am Abend.",
        alt="Ein Turm mit roten Ringen.",
        credit="Inken Petersen",
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def translate(
    rows: Sequence[Row], locale: str, slug: str, day: date, machine: bool, topics: tuple[str, ...]
) -> Translation:
    """The rows as a translation: one unit a sentence, as everywhere."""
    blocks: list[Block] = []
    units: list[Unit] = []
    own = locale == "de"
    state = State.FINAL if own else State.TRANSLATED if machine else State.REVIEWED
    for number, (role, texts, fields) in enumerate(rows, 1):
        at = Position(SOURCE.file, number)
        blocks.append(Block(f"b{number}", role, texts[0], at, **fields))  # type: ignore[arg-type]
        german, target = texts[0].split(". "), texts[LOCALES.index(locale)].split(". ")
        if len(german) != len(target):
            german, target = [texts[0]], [texts[LOCALES.index(locale)]]
        for index, (source, text) in enumerate(zip(_whole(german), _whole(target), strict=True), 1):
            units.append(Unit(f"b{number}.s{index}", source, text, state, "source" if own else "record", at))
    place = next((texts[0].split(",")[0] for role, texts, _ in rows if role is Role.DATELINE), "")
    release = Release(slug, "de", tuple(blocks), SOURCE, day, place, topics=topics)
    return Translation(release, locale, tuple(units))


def _whole(sentences: Sequence[str]) -> list[str]:
    """The sentences with the full stop that splitting took."""
    return [s + "." for s in sentences[:-1]] + [sentences[-1]]


def png(width: int = 640, height: int = 400) -> bytes:
    """A small true picture: an evening sky over a dark sea, with a light."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            sky = (90 + 120 * y // height, 110 + 60 * y // height, 150 - 30 * y // height)
            sea = y > height * 3 // 4
            tower = abs(x - width * 2 // 3) < 14 + (y - height // 4) // 24 and height // 4 < y <= height * 3 // 4
            ring = (200, 60, 50) if (y // 30) % 2 else (235, 230, 220)
            rows += bytes(ring if tower else (30, 48, 66) if sea else sky)
    chunk = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))  # noqa: E731
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
        + chunk(b"IEND", b"")
    )


def front(module: Any, entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, bytes]:
    """The files that a format makes for a locale's front, written."""
    return {name: as_draft(content).write() for name, content in module.render_front(entries, settings, locale).items()}


def root(module: Any, entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """The files that a format makes for the top of the site, written."""
    return {name: as_draft(content).write() for name, content in module.render_root(entries, settings).items()}
