"""What the parts of a fact are called, for fact sheet and report: in the languages of those who read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """Names of what the model knows by a word of its own. A key that is not here is shown as it is."""

    kinds: Mapping[str, str]
    roles: Mapping[str, str]
    details: Mapping[str, str]  # of qualifiers, relations, modifiers, labels and types
    line: str  # "Zeile {line}"


def labels(locale: str) -> Labels:
    """The labels in the language of `locale`; English ones where nobody has written any."""
    return _LABELS.get(locale.split("-")[0], _LABELS["en"])


_LABELS = {
    "de": Labels(
        kinds={
            "number": "Zahl", "count": "Anzahl", "ordinal": "Ordnungszahl", "percent": "Prozent",
            "percentage_points": "Prozentpunkte", "money": "Geldbetrag", "quantity": "Menge mit Einheit",
            "date": "Datum", "daterange": "Zeitraum", "time": "Uhrzeit", "duration": "Dauer",
            "fraction": "Bruchteil", "multiple": "Vielfaches", "name": "Name", "quote": "Zitat",
            "identifier": "Kennung",
        },
        roles={
            "kicker": "Dachzeile", "headline": "Überschrift", "subtitle": "Unterzeile", "dateline": "Ort und Datum",
            "lead": "Vorspann", "paragraph": "Absatz", "subhead": "Zwischenüberschrift", "list-item": "Listenpunkt",
            "table-cell": "Tabelle", "quote": "Zitat", "caption": "Bildunterschrift", "alt": "Bildbeschreibung",
            "boilerplate-head": "Über uns", "boilerplate": "Über uns", "contact": "Kontakt", "note": "Hinweis",
        },
        details={
            "approx": "rund", "more_than": "mehr als", "less_than": "weniger als", "min": "mindestens",
            "max": "höchstens", "up_to": "bis zu", "since": "seit", "from": "ab", "until": "bis",
            "begin": "Anfang", "mid": "Mitte", "end": "Ende", "PER": "Person", "ORG": "Organisation", "LOC": "Ort",
            "MISC": "anderer Name", "person": "Person", "organisation": "Organisation", "place": "Ort",
            "label": "Gütesiegel", "award": "Preis", "product": "Produkt", "event": "Veranstaltung", "work": "Werk",
            "programme": "Programm", "law": "Gesetz", "study": "Studie",
        },
        line="Zeile {line}",
    ),
    "en": Labels(
        kinds={
            "number": "number", "count": "count", "ordinal": "ordinal", "percent": "per cent",
            "percentage_points": "percentage points", "money": "amount of money", "quantity": "quantity",
            "date": "date", "daterange": "period", "time": "time", "duration": "duration", "fraction": "fraction",
            "multiple": "multiple", "name": "name", "quote": "quote", "identifier": "identifier",
        },
        roles={
            "kicker": "Kicker", "headline": "Headline", "subtitle": "Subtitle", "dateline": "Dateline",
            "lead": "Lead", "paragraph": "Paragraph", "subhead": "Subhead", "list-item": "List item",
            "table-cell": "Table", "quote": "Quote", "caption": "Caption", "alt": "Alternative text",
            "boilerplate-head": "About", "boilerplate": "About", "contact": "Contact", "note": "Note",
        },
        details={
            "approx": "around", "more_than": "more than", "less_than": "less than", "min": "at least",
            "max": "at most", "up_to": "up to", "since": "since", "from": "from", "until": "until",
            "begin": "beginning", "mid": "middle", "end": "end", "PER": "person", "ORG": "organisation",
            "LOC": "place", "MISC": "other name",
        },
        line="line {line}",
    ),
}  # fmt: skip
