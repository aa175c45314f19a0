"""`python -m bench.newsroom FOLDER [COUNT]`: a newsroom of invented releases, German and English, signed and reviewed.

Each release is made of paired sentences with figures, dates and names drawn by chance, the same for the same number.
The sheets are drafted and signed, and the bilingual files written, by pressflow itself.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from pressflow.cli._newsroom import extractor
from pressflow.config import Settings, load_settings
from pressflow.facts.draft import draft_sheet
from pressflow.facts.extract import Extractor, extract_facts
from pressflow.facts.sheet import NAME as SHEET
from pressflow.facts.sheet import sign_sheet
from pressflow.model import Position, Segment, State, Translation, Unit
from pressflow.pipeline import load_release
from pressflow.translate import save_translation, split_release

TOWNS = ("Bremen", "Dresden", "Erfurt", "Flensburg", "Hamburg", "Kassel", "Kiel", "Lübeck", "Rostock", "Stralsund")
FIRST = ("Anna", "Clara", "David", "Eva", "Felix", "Hanna", "Jonas", "Lena", "Marie", "Paul", "Simon", "Thomas")
LAST = ("Albers", "Brandt", "Dörfler", "Hansen", "Jessen", "Kröger", "Lorenzen", "Petersen", "Reimers", "Thomsen")
FIRMS = ("Nordlicht", "Küstenwerk", "Hafenkontor", "Fördeblick", "Deichwerk", "Wattland", "Sundbau", "Elbtal")
MONTHS = (
    ("Januar", "January"), ("Februar", "February"), ("März", "March"), ("April", "April"), ("Mai", "May"),
    ("Juni", "June"), ("Juli", "July"), ("August", "August"), ("September", "September"), ("Oktober", "October"),
    ("November", "November"), ("Dezember", "December"),
)  # fmt: skip
TOPICS = ("Bau", "Energie", "Kultur", "Verkehr", "Wirtschaft")

# Figures come as n1, n2 ... (the same number, written as each language writes it).
SENTENCES = (
    ("Im laufenden Jahr investiert {firm} {m1} Mio. Euro in den Standort {town}.",
     "This year {firm} is investing €{m1} million in its {town} site."),
    ("Die Zahl der Beschäftigten stieg auf {n1}.", "The number of employees rose to {n1}."),
    ("Der Umsatz wuchs um {p1} Prozent auf {m1} Mio. Euro.", "Revenue grew by {p1}% to €{m1} million."),
    ("Insgesamt {n1} Gäste kamen am {day} nach {town}.", "A total of {n1} guests came to {town} on {day}."),
    ("Rund {n1} Haushalte werden künftig mit Wärme versorgt.",
     "Around {n1} households will be supplied with heat in future."),
    ("Die Arbeiten begannen am {day}.", "Work began on {day}."),
    ("Mehr als {n1} Bäume wurden bisher gepflanzt.", "More than {n1} trees have been planted so far."),
    ("Der Anteil erneuerbarer Energie liegt bei {p1} Prozent.", "The share of renewable energy is {p1}%."),
    ("Für {n1} Wohnungen liegt eine Genehmigung vor.", "Planning permission has been granted for {n1} flats."),
    ("Die neue Halle ist {k1} Meter lang und kostet {m1} Mio. Euro.",
     "The new hall is {k1} metres long and costs €{m1} million."),
    ("Das Programm läuft bis zum {day}.", "The programme runs until {day}."),
    ("Im Vorjahr waren es {n1} Anträge.", "The previous year saw {n1} applications."),
    ("Die Förderung deckt {p1} Prozent der Kosten.", "The grant covers {p1}% of the costs."),
    ("Die Ausstellung in {town} zählte {n1} Besuche.", "The exhibition in {town} counted {n1} visits."),
    ("Bis {year} sollen {n1} Ladepunkte entstehen.", "There are to be {n1} charging points by {year}."),
    ("Die Strecke ist {k1} Kilometer lang.", "The route is {k1} kilometres long."),
    ("Dafür stehen {m1} Mio. Euro bereit.", "For this, €{m1} million is available."),
    ("Seit {year} hat {firm} {n1} Lehrlinge ausgebildet.", "Since {year} {firm} has trained {n1} apprentices."),
)  # fmt: skip
TITLES = (
    ("{firm} investiert {m1} Mio. Euro in {town}", "{firm} invests €{m1} million in {town}"),
    ("{firm} stellt {n1} Beschäftigte ein", "{firm} hires {n1} employees"),
    ("Umsatz von {firm} steigt um {p1} Prozent", "Revenue at {firm} rises by {p1}%"),
)
OPENINGS = (
    ("{firm} hat am {day} in {town} die Zahlen des Jahres vorgelegt.",
     "{firm} presented its figures for the year in {town} on {day}."),
    ("{firm} baut in {town} {n1} Wohnungen.", "{firm} builds {n1} flats in {town}."),
)  # fmt: skip
QUOTES = (
    ("„Wir haben {n1} neue Kunden gewonnen“, sagt {person}, Geschäftsführung von {firm}.",
     "“We have won {n1} new customers,” says {person}, management of {firm}."),
    ("„Das Ergebnis ist um {p1} Prozent besser als erwartet“, sagt {person}.",
     "“The result is {p1}% better than expected,” says {person}."),
)  # fmt: skip
SUBHEADS = (("Der Ausblick", "The outlook"), ("Die Zahlen", "The figures"), ("Vor Ort", "On site"))

Pair = tuple[str, str]
TOML = """version = 1
base_url = "https://newsroom.example/"
source = "de"
locales = ["de", "en-GB"]
names = "{names}"
formats = ["html", "docx", "ninjs", "rss"]

[title]
de = "Newsroom Küste"
en-GB = "Coast newsroom"

[publisher]
name = "Pressestelle Küste"
url = "https://newsroom.example/"
email = "presse@newsroom.example"
"""


def make_newsroom(root: Path, count: int, names: str = "model", jobs: int | None = None) -> Settings:
    """A newsroom of `count` releases in `root`; those that are there already stay."""
    releases = root / "releases"
    releases.mkdir(parents=True, exist_ok=True)
    (releases / "newsroom.toml").write_text(TOML.format(names=names), "utf-8")
    missing = [number for number in range(count) if not (releases / slug(number) / "en-GB.xlf").exists()]
    parts = [missing[start : start + 50] for start in range(0, len(missing), 50)]
    with ProcessPoolExecutor(jobs) as pool:
        for done in pool.map(partial(_make_part, root), parts):
            print(f"\r{done}", end="", file=sys.stderr, flush=True)
    return load_settings(root)


def slug(number: int) -> str:
    return f"{day_of(number).isoformat()}-meldung-{number:05}"


def day_of(number: int) -> date:
    """Releases of ten years, whichever number."""
    return date(2016, 1, 4) + timedelta(days=number * 7919 % 3640)


def story(number: int) -> tuple[str, dict[str, str]]:
    """The release as Markdown, and German sentence -> English sentence."""
    rng = random.Random(number)
    firm, town = f"{rng.choice(FIRMS)} {rng.choice(('AG', 'GmbH'))}", rng.choice(TOWNS)
    person = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    draw = partial(_filled, rng=rng, firm=firm, person=person)
    title = draw(rng.choice(TITLES), town=town)
    body = [draw(pair, town=rng.choice(TOWNS)) for pair in rng.sample(SENTENCES, 14)]
    opening = draw(rng.choice(OPENINGS), town=town)
    quotes = [draw(pair, town=town) for pair in QUOTES]
    subheads = rng.sample(SUBHEADS, 2)
    paragraphs: list[list[Pair]] = [
        [opening, *body[:2]], body[2:5], [quotes[0]], [subheads[0]], body[5:8], [quotes[1]], [subheads[1]],
        body[8:11], body[11:],
    ]  # fmt: skip
    pairs = [title, *(pair for paragraph in paragraphs for pair in paragraph)]
    texts = [" ".join(german for german, _ in paragraph) for paragraph in paragraphs]
    for place in (3, 6):
        texts[place] = f"## {texts[place]}"
    pairs.append(_dateline(town, day_of(number)))
    head = f"---\ntitle: {title[0]}\ndate: {day_of(number)}\nplace: {town}\ntags: [{rng.choice(TOPICS)}]\n---\n"
    return "\n\n".join([head, *texts]) + "\n", dict(pairs)


def _dateline(town: str, day: date) -> Pair:
    """As pressflow writes it from the front matter."""
    german, english = MONTHS[day.month - 1]
    return f"{town}, {day.day}. {german} {day.year}", f"{town}, {day.day} {english} {day.year}"


def _filled(pair: Pair, *, rng: random.Random, firm: str, person: str, town: str) -> Pair:
    """Both sentences with the same values."""
    count, tenths, millions = rng.randint(1_200, 9_800), rng.randint(11, 99), rng.randint(11, 980)
    day, month, year = rng.randint(2, 28), rng.choice(MONTHS), rng.randint(2017, 2031)
    same = {"firm": firm, "person": person, "town": town, "k1": rng.randint(13, 119), "year": year}
    german = {
        "n1": f"{count:,}".replace(",", "."), "p1": _comma(tenths), "m1": _comma(millions),
        "day": f"{day}. {month[0]} {year}",
    }  # fmt: skip
    english = {
        "n1": f"{count:,}", "p1": _point(tenths), "m1": _point(millions), "day": f"{day} {month[1]} {year}",
    }  # fmt: skip
    return pair[0].format(**same, **german), pair[1].format(**same, **english)


def _comma(tenths: int) -> str:
    return _point(tenths).replace(".", ",")


def _point(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)


def _make_part(root: Path, numbers: list[int]) -> str:
    settings = load_settings(root)
    found = extractor(settings)
    for number in numbers:
        _make(root, number, settings, found)
    return slug(numbers[-1])


def _make(root: Path, number: int, settings: Settings, found: Extractor) -> None:
    folder = root / "releases" / slug(number)
    folder.mkdir(exist_ok=True)
    text, english = story(number)
    (folder / "release.md").write_text(text, "utf-8")
    release = load_release(folder, settings)
    facts = extract_facts(release, found)
    sheet = draft_sheet(release, facts)
    path = folder / SHEET
    signed = sign_sheet(sheet, path.as_posix(), release, "Ada Muster", release.date or date(2026, 1, 1))
    path.write_text(signed, "utf-8")
    segments = split_release(release, partial(found.sentences, locale="de"))
    units = tuple(_units(segments, english, path))
    save_translation(folder / "en-GB.xlf", Translation(release, "en-GB", units))


def _units(segments: tuple[Segment, ...], english: dict[str, str], path: Path) -> Iterator[Unit]:
    for segment in segments:
        target = english.get(segment.text, "")
        yield Unit(segment.id, segment.text, target, State.REVIEWED, "record", Position(path.as_posix()))


if __name__ == "__main__":
    make_newsroom(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
