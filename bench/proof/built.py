"""Pairs built from random facts: `write` puts them into sentence frames of both languages. Repeatable by their seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bench.proof.pairs import Pair
from pressflow import kinds
from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.rooms import member

LOCALES = ("de", "en-GB", "fr", "it", "es")
_FIRST = "Anke Bernd Carola Detlef Elke Frieder Gudrun Holger Inka Jonas Kerstin Lutz".split()
_LAST = "Aschenbach Birnbaum Dohrmann Eisfeld Fenske Gerstner Hilbig Jorgens Klausnitz Lindemann".split()
_PLACES = "Altenau Birkfeld Dornheim Eschbach Grünau Hohenfels Kaltbrunn Lindow".split()
_FIRMS = ("Novalux", "Trias Werke", "Kornblum AG", "Helios Bau", "Tessmer & Co", "Auric GmbH")
_FRAMES: tuple[tuple[str, ...], ...] = (  # de, en, fr, it, es
    (
        "Der Verein zählt {count} Mitglieder aus {few} Ländern.",
        "The association has {count} members from {few} countries.",
        "L'association compte {count} membres de {few} pays.",
        "L'associazione conta {count} membri di {few} Paesi.",
        "La asociación cuenta con {count} miembros de {few} países.",
    ),
    (
        "{firm} erzielte im {quarter} einen Umsatz von {money}; das entspricht einem Plus von {percent}.",
        "{firm} generated sales of {money} in {quarter}, which is an increase of {percent}.",
        "Au {quarter}, {firm} a réalisé un chiffre d'affaires de {money}, soit une hausse de {percent}.",
        "Nel {quarter} {firm} ha realizzato un fatturato di {money}, pari a un aumento del {percent}.",
        "En el {quarter}, {firm} registró unas ventas de {money}, lo que supone un aumento del {percent}.",
    ),
    (
        "Die Ausstellung in {place} öffnet am {day} um {time}.",
        "The exhibition in {place} opens at {time} on {day}.",
        "L'exposition à {place} ouvrira le {day} à {time}.",
        "La mostra di {place} apre il {day} alle {time}.",
        "La exposición de {place} se inaugura el {day} a las {time}.",
    ),
    (
        "Der Anteil sank um {points} auf {percent}.",
        "The share fell by {points} to {percent}.",
        "La part a reculé de {points}, à {percent}.",
        "La quota è scesa di {points} al {percent}.",
        "La cuota bajó {points}, hasta el {percent}.",
    ),
    (
        "Von {count} Anträgen wurden bis {month} {count2} bewilligt.",
        "Of {count} applications, {count2} had been approved by {month}.",
        "Sur {count} demandes, {count2} ont été acceptées jusqu'en {month}.",
        "Delle {count} domande, {count2} sono state approvate entro {month}.",
        "De {count} solicitudes, {count2} se habían aprobado hasta {month}.",
    ),
    (
        "„Das ist ein großer Erfolg“, sagt {person} von {firm}.",
        "“This is a great success,” says {person} of {firm}.",
        "« C'est un grand succès », déclare {person} de {firm}.",
        "«È un grande successo», afferma {person} di {firm}.",
        "«Es un gran éxito», afirma {person}, de {firm}.",
    ),
    (
        "Die Gemeinde {place} zahlt {money}, das Land {money2}.",
        "The municipality of {place} is paying {money} and the state {money2}.",
        "La commune de {place} verse {money}, le Land {money2}.",
        "Il Comune di {place} versa {money}, il Land {money2}.",
        "El municipio de {place} aporta {money} y el estado {money2}.",
    ),
    (
        "Die Strecke misst {length}, der Bau dauerte {duration}.",
        "The route measures {length} and took {duration} to build.",
        "Le tracé mesure {length} ; les travaux ont duré {duration}.",
        "Il percorso misura {length}; i lavori sono durati {duration}.",
        "El trazado mide {length} y las obras duraron {duration}.",
    ),
    (
        "{since} leitet {person} das Werk in {place} mit {approx} Beschäftigten.",
        "{since}, {person} has headed the plant in {place} with {approx} employees.",
        "{since}, {person} dirige l'usine de {place}, qui emploie {approx} salariés.",
        "{since} {person} dirige lo stabilimento di {place} con {approx} dipendenti.",
        "{since}, {person} dirige la fábrica de {place} con {approx} empleados.",
    ),
    (
        "Das Angebot gilt nicht für Gruppen mit {few} Personen; der Preis beträgt {price}.",
        "The offer does not apply to groups of {few} people; the price is {price}.",
        "L'offre ne s'applique pas aux groupes de {few} personnes ; le prix est de {price}.",
        "L'offerta non vale per i gruppi di {few} persone; il prezzo è di {price}.",
        "La oferta no es válida para grupos de {few} personas; el precio es de {price}.",
    ),
    (
        "{firm} beschäftigt {count} Menschen und besitzt {few} Schiffe. Die Zentrale liegt in {place}.",
        "{firm} employs {count} people and owns {few} ships. Its headquarters are in {place}.",
        "{firm} emploie {count} personnes et possède {few} navires. Le siège se trouve à {place}.",
        "{firm} occupa {count} persone e possiede {few} navi. La sede centrale è a {place}.",
        "{firm} emplea a {count} personas y posee {few} barcos. La sede central está en {place}.",
    ),
    (
        "Die {ordinal} Auflage kostet {price} und hat {pages} Seiten.",
        "The {ordinal} edition costs {price} and has {pages} pages.",
        "La {ordinal} édition coûte {price} et compte {pages} pages.",
        "La {ordinal} edizione costa {price} e ha {pages} pagine.",
        "La {ordinal} edición cuesta {price} y tiene {pages} páginas.",
    ),
)


def built(count: int, to: str, seed: int = 0) -> list[Pair]:
    """So many pairs into `to`, the frames in turn."""
    at = LOCALES.index(to)
    pairs = []
    for n in range(count):
        chance = random.Random(f"{seed}|built|{to}|{n}")
        frame = _FRAMES[n % len(_FRAMES)]
        slots = {name: make(chance) for name, make in _SLOTS.items()}
        texts = [_filled(frame[k], slots, LOCALES[k]) for k in (0, at)]
        pairs.append(Pair(f"built-{to}-{n:03}", texts[0], texts[1], "built", to))
    return pairs


def _filled(frame: str, slots: Mapping[str, Fact | str], locale: str) -> str:
    def said(match: re.Match[str]) -> str:
        what = slots[match[1]]
        return what if isinstance(what, str) else _written(what, locale)

    text = re.sub(r"\{(\w+)\}", said, frame)
    text = re.sub(r"[\u00a0\u202f]", " ", text).replace("alle ore ", "alle ")
    return text[0].upper() + text[1:]


def _written(fact: Fact, locale: str) -> str:
    text: str = member(kinds, fact.kind).write(fact, find_locale(locale))
    return text.removesuffix(" h") if locale == "es" and fact.kind == "time" else text


def _fact(kind: str, value: object, **more: str) -> Fact:
    return Fact(kind, 0, 0, "", str(value), **more)  # type: ignore[arg-type]


def _day(chance: random.Random) -> date:
    return date(2020, 1, 2) + timedelta(chance.randrange(3000))


def _decimal(chance: random.Random, low: int, high: int) -> str:
    return f"{chance.randrange(low, high)}.{chance.randint(1, 9)}"


_SLOTS: Mapping[str, Callable[[random.Random], Fact | str]] = {
    "count": lambda c: _fact("count", c.randrange(1200, 60_000)),
    "count2": lambda c: _fact("count", c.randrange(200, 1100)),
    "approx": lambda c: _fact(
        "count", 10 * c.randrange(20, 900), qualifier=c.choice(("approx", "more_than", "min", "up_to", "exact"))
    ),
    "few": lambda c: _fact("count", c.randrange(13, 99)),
    "pages": lambda c: _fact("count", c.randrange(100, 900)),
    "money": lambda c: _fact("money", c.randrange(10_000, 9_000_000), currency=c.choice(("EUR", "CHF"))),
    "money2": lambda c: _fact("money", c.randrange(1000, 9000), currency="EUR"),
    "price": lambda c: _fact("money", f"{c.randrange(3, 90)}.{c.randrange(10, 99)}", currency="EUR"),
    "percent": lambda c: _fact("percent", _decimal(c, 11, 60)),
    "points": lambda c: _fact("percentage_points", _decimal(c, 1, 9)),
    "length": lambda c: _fact("quantity", _decimal(c, 2, 300), unit="kilometer"),
    "duration": lambda c: _fact("duration", c.randrange(2, 40), unit=c.choice(("year", "month", "week", "day"))),
    "day": lambda c: _fact("date", _day(c).replace(day=c.randint(2, 28)).isoformat()),
    "month": lambda c: _fact("date", _day(c).isoformat()[:7]),
    "quarter": lambda c: _fact("date", f"{c.randint(2015, 2027)}-Q{c.randint(1, 4)}"),
    "since": lambda c: _fact("date", c.randint(1950, 2025), relation="since"),
    "time": lambda c: _fact("time", f"{c.randint(9, 21):02}:{c.choice(('15', '30', '45'))}"),
    "ordinal": lambda c: _fact("ordinal", c.randrange(2, 99)),
    "firm": lambda c: c.choice(_FIRMS),
    "place": lambda c: c.choice(_PLACES),
    "person": lambda c: f"{c.choice(_FIRST)} {c.choice(_LAST)}",
}
