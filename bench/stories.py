"""Invented press releases in three languages: paired sentences with figures, dates and names drawn by chance.

The same number makes the same story. Every story has a firm whose coined name stands in no other one.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LOCALES = ("de", "en-GB", "fr")
ZONE = ZoneInfo("Europe/Berlin")
TOPICS = ("Bau", "Energie", "Kultur", "Verkehr", "Wirtschaft")

_TOWNS = (  # as each language calls them
    ("Bremen", "Bremen", "Brême"), ("Dresden", "Dresden", "Dresde"), ("Erfurt", "Erfurt", "Erfurt"),
    ("Hamburg", "Hamburg", "Hambourg"), ("Kassel", "Kassel", "Kassel"), ("Kiel", "Kiel", "Kiel"),
    ("Lübeck", "Lübeck", "Lübeck"), ("Rostock", "Rostock", "Rostock"), ("Stralsund", "Stralsund", "Stralsund"),
)  # fmt: skip
_FIRST = ("Anna", "Clara", "David", "Eva", "Felix", "Hanna", "Jonas", "Lena", "Marie", "Paul", "Simon", "Thomas")
_LAST = ("Albers", "Brandt", "Dörfler", "Hansen", "Jessen", "Kröger", "Lorenzen", "Petersen", "Reimers", "Thomsen")
_MONTHS = (
    ("Januar", "January", "janvier"), ("Februar", "February", "février"), ("März", "March", "mars"),
    ("April", "April", "avril"), ("Mai", "May", "mai"), ("Juni", "June", "juin"), ("Juli", "July", "juillet"),
    ("August", "August", "août"), ("September", "September", "septembre"), ("Oktober", "October", "octobre"),
    ("November", "November", "novembre"), ("Dezember", "December", "décembre"),
)  # fmt: skip

# {count} {share} {money} {size} {day} {year}: the same value, written as each language writes it.
_SENTENCES = (
    ("Im laufenden Jahr investiert {firm} {money} in den Standort {town}.",
     "This year {firm} is investing {money} in its {town} site.",
     "Cette année, {firm} investit {money} dans son site de {town}."),
    ("Die Zahl der Beschäftigten stieg auf {count}.",
     "The number of employees rose to {count}.",
     "Le nombre de salariés est passé à {count}."),
    ("Der Umsatz wuchs um {share} auf {money}.",
     "Revenue grew by {share} to {money}.",
     "Le chiffre d’affaires a progressé de {share} pour atteindre {money}."),
    ("Insgesamt {count} Gäste kamen am {day} nach {town}.",
     "A total of {count} guests came to {town} on {day}.",
     "Au total, {count} invités se sont rendus à {town} le {day}."),
    ("Rund {count} Haushalte werden künftig mit Wärme versorgt.",
     "Around {count} households will be supplied with heat in future.",
     "Environ {count} foyers seront à l’avenir alimentés en chaleur."),
    ("Die Arbeiten begannen am {day}.",
     "Work began on {day}.",
     "Les travaux ont débuté le {day}."),
    ("Mehr als {count} Bäume wurden bisher gepflanzt.",
     "More than {count} trees have been planted so far.",
     "Plus de {count} arbres ont été plantés jusqu’à présent."),
    ("Der Anteil erneuerbarer Energie liegt bei {share}.",
     "The share of renewable energy is {share}.",
     "La part des énergies renouvelables s’élève à {share}."),
    ("Für {count} Wohnungen liegt eine Genehmigung vor.",
     "Planning permission has been granted for {count} flats.",
     "Un permis de construire a été délivré pour {count} logements."),
    ("Die neue Halle ist {size} Meter lang und kostet {money}.",
     "The new hall is {size} metres long and costs {money}.",
     "La nouvelle halle mesure {size} mètres de long et coûte {money}."),
    ("Das Programm läuft bis zum {day}.",
     "The programme runs until {day}.",
     "Le programme se poursuit jusqu’au {day}."),
    ("Im Vorjahr waren es {count} Anträge.",
     "The previous year saw {count} applications.",
     "L’année précédente, on comptait {count} demandes."),
    ("Die Förderung deckt {share} der Kosten.",
     "The grant covers {share} of the costs.",
     "La subvention couvre {share} des coûts."),
    ("Die Ausstellung in {town} zählte {count} Besuche.",
     "The exhibition in {town} counted {count} visits.",
     "L’exposition de {town} a enregistré {count} visites."),
    ("Bis {year} sollen {count} Ladepunkte entstehen.",
     "There are to be {count} charging points by {year}.",
     "D’ici {year}, {count} points de recharge doivent être installés."),
    ("Die Strecke ist {size} Kilometer lang.",
     "The route is {size} kilometres long.",
     "Le tracé est long de {size} kilomètres."),
    ("Dafür stehen {money} bereit.",
     "For this, {money} is available.",
     "Une enveloppe de {money} y est consacrée."),
    ("Seit {year} hat {firm} {count} Lehrlinge ausgebildet.",
     "Since {year} {firm} has trained {count} apprentices.",
     "Depuis {year}, {firm} a formé {count} apprentis."),
)  # fmt: skip
_TITLES = (
    ("{firm} investiert {money} in {town}", "{firm} invests {money} in {town}", "{firm} investit {money} à {town}"),
    ("{firm} stellt {count} Beschäftigte ein", "{firm} hires {count} employees", "{firm} embauche {count} salariés"),
    ("Umsatz von {firm} steigt um {share}",
     "Revenue at {firm} rises by {share}",
     "Le chiffre d’affaires de {firm} augmente de {share}"),
)  # fmt: skip
_OPENINGS = (
    ("{firm} hat am {day} in {town} die Zahlen des Jahres vorgelegt.",
     "{firm} presented its figures for the year in {town} on {day}.",
     "{firm} a présenté ses chiffres de l’année à {town} le {day}."),
    ("{firm} baut in {town} {count} Wohnungen.",
     "{firm} is building {count} flats in {town}.",
     "{firm} construit {count} logements à {town}."),
)  # fmt: skip
_QUOTES = (
    ("„Wir haben {count} neue Kunden gewonnen“, sagt {person}, Geschäftsführung von {firm}.",
     "“We have won {count} new customers,” says {person}, management of {firm}.",
     "«\u00a0Nous avons gagné {count} nouveaux clients\u00a0», déclare {person}, direction de {firm}."),
    ("„Das Ergebnis ist um {share} besser als erwartet“, sagt {person}.",
     "“The result is {share} better than expected,” says {person}.",
     "«\u00a0Le résultat dépasse les attentes de {share}\u00a0», déclare {person}."),
)  # fmt: skip
_SUBHEADS = (
    ("Der Ausblick", "The outlook", "Les perspectives"),
    ("Die Zahlen", "The figures", "Les chiffres"),
    ("Vor Ort", "On site", "Sur place"),
)
_CAPTIONS = (
    ("Ein Blick auf das Gelände in {town}.", "A view of the site in {town}.", "Une vue du site de {town}."),
    ("Flächen in drei Farben.", "Areas in three colours.", "Des surfaces en trois couleurs."),  # the alt text
)

Line = tuple[str, ...]  # a sentence in each of LOCALES


@dataclass(frozen=True, slots=True)
class Story:
    """A release as its authors hand it in.

    text: release.md. media: media.yaml, "" without a picture. answers: locale -> German sentence -> its translation.
    title, day: by locale, as it writes them. published: when readers see it first.
    """

    slug: str
    firm: str
    topic: str
    title: Mapping[str, str]
    day: Mapping[str, str]
    published: datetime
    text: str
    media: str
    answers: Mapping[str, Mapping[str, str]]

    def said(self, locale: str) -> tuple[str, ...]:
        """Every sentence of the story in a locale, in no order that matters."""
        return tuple(self.answers[locale].values())


@dataclass(frozen=True, slots=True)
class Turn:
    """What is special about a story. day: of the release, if not the number's own. embargo: "" for none.

    mended: the sentence, counted from the headline, in which every figure is one more than it was; -1 for none.
    """

    day: date | None = None
    embargo: str = ""
    picture: str = ""
    mended: int = -1


def slug_of(number: int, day: date | None = None) -> str:
    return f"{(day or day_of(number)).isoformat()}-meldung-{number:05}"


def day_of(number: int) -> date:
    """Releases of ten years, whichever number."""
    return date(2016, 1, 4) + timedelta(days=number * 7919 % 3640)


def story(number: int, turn: Turn | None = None) -> Story:
    """The release of that number."""
    turn = turn or Turn()
    day, lines = turn.day or day_of(number), _Lines(number, turn.mended)
    town = lines.rng.choice(_TOWNS)
    title = lines.drawn(lines.rng.choice(_TITLES), town)
    body = [lines.drawn(pattern, lines.rng.choice(_TOWNS)) for pattern in lines.rng.sample(_SENTENCES, 14)]
    opening = lines.drawn(lines.rng.choice(_OPENINGS), town)
    quotes = [lines.drawn(pattern, town) for pattern in _QUOTES]
    subheads = lines.rng.sample(_SUBHEADS, 2)
    paragraphs: list[Sequence[Line]] = [
        [opening, *body[:2]], body[2:5], [quotes[0]], [subheads[0]], body[5:8], [quotes[1]], [subheads[1]],
        body[8:11], body[11:],
    ]  # fmt: skip
    pictured = [lines.drawn(pattern, town) for pattern in _CAPTIONS] if turn.picture else []
    dateline, topic = _dateline(town, day), lines.rng.choice(TOPICS)
    said = [title, dateline, *(line for paragraph in paragraphs for line in paragraph), *pictured]
    return Story(
        slug=slug_of(number, turn.day),
        firm=lines.firm,
        topic=topic,
        title=dict(zip(LOCALES, title, strict=True)),
        day={tag: line.partition(", ")[2] for tag, line in zip(LOCALES, dateline, strict=True)},
        published=datetime.fromisoformat(turn.embargo) if turn.embargo else datetime.combine(day, time(), ZONE),
        text=_markdown(title, town[0], day, topic, turn.embargo, paragraphs),
        media=_media(turn.picture, pictured),
        answers={tag: {line[0]: line[place] for line in said} for place, tag in enumerate(LOCALES)},
    )


def _markdown(title: Line, town: str, day: date, topic: str, embargo: str, paragraphs: Sequence[Sequence[Line]]) -> str:
    texts = [" ".join(line[0] for line in paragraph) for paragraph in paragraphs]
    for place in (3, 6):
        texts[place] = f"## {texts[place]}"
    until = f'embargo: "{embargo}"\n' if embargo else ""
    head = f"---\ntitle: {title[0]}\ndate: {day}\nplace: {town}\ntags: [{topic}]\n{until}---\n"
    return "\n\n".join([head, *texts]) + "\n"


def _media(file: str, lines: Sequence[Line]) -> str:
    if not file:
        return ""
    caption, alt = lines
    return f'- file: {file}\n  caption: "{caption[0]}"\n  alt: "{alt[0]}"\n  credit: "Ada Muster"\n'


def _dateline(town: Line, day: date) -> Line:
    """As pressflow writes it from the front matter."""
    month = _MONTHS[day.month - 1]
    first = "1er" if day.day == 1 else str(day.day)
    return (
        f"{town[0]}, {day.day}. {month[0]} {day.year}",
        f"{town[1]}, {day.day} {month[1]} {day.year}",
        f"{town[2]}, {first} {month[2]} {day.year}",
    )


class _Lines:
    """Sentences of one story, filled with the values that chance gives it. mended: see Turn."""

    def __init__(self, number: int, mended: int) -> None:
        self.rng, self.mended, self.count = random.Random(number), mended, 0
        self.firm = f"{_coined(number)} {self.rng.choice(('AG', 'GmbH'))}"
        self.person = f"{self.rng.choice(_FIRST)} {self.rng.choice(_LAST)}"

    def drawn(self, pattern: Line, town: Line) -> Line:
        """The sentence in each language, with the same values."""
        rng, more = self.rng, int(self.count == self.mended)
        self.count += 1
        count, tenths, millions = (rng.randint(*span) + more for span in ((120, 9800), (11, 99), (11, 980)))
        day, month, size = rng.randint(2, 27) + more, rng.choice(_MONTHS), rng.randint(13, 119) + more
        year = rng.randint(2017, 2031)
        values = (
            {"count": f"{count:,}".replace(",", "."), "share": f"{_comma(tenths)} Prozent",
             "money": f"{_comma(millions)} Mio. Euro", "day": f"{day}. {month[0]} {year}"},
            {"count": f"{count:,}", "share": f"{_point(tenths)}%", "money": f"€{_point(millions)} million",
             "day": f"{day} {month[1]} {year}"},
            {"count": f"{count:,}".replace(",", "\u202f"), "share": f"{_comma(tenths)}\u00a0%",
             "money": f"{_comma(millions)}\u00a0million{'s' * (millions >= 20)} d’euros",
             "day": f"{day} {month[2]} {year}"},
        )  # fmt: skip
        same = {"firm": self.firm, "person": self.person, "size": size, "year": year}
        return tuple(p.format(**same, **v, town=t) for p, v, t in zip(pattern, values, town, strict=True))


def _coined(number: int) -> str:
    """A word that no language has and no other number gets."""
    left, word = (number * 7919 + 98_765) % 70**3, ""
    for _ in range(3):
        left, syllable = divmod(left, 70)
        word += "bdfghklmnprstv"[syllable // 5] + "aeiou"[syllable % 5]
    return word.capitalize()


def _comma(tenths: int) -> str:
    return _point(tenths).replace(".", ",")


def _point(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
