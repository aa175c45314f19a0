from __future__ import annotations

from datetime import date

import pytest

from pressflow.sources._dateline import split_dateline, standalone_dateline

TEXT = "Der Verband hat heute seine Bilanz für das vergangene Jahr vorgelegt."
MAY = date(2024, 5, 3)

# as written before the text -> (text of the block, place, day)
DATELINES = [
    ("Lübeck, 3. Mai 2024 –", "Lübeck, 3. Mai 2024", "Lübeck", MAY),
    ("Lübeck 3. Mai 2024 –", "Lübeck 3. Mai 2024", "Lübeck", MAY),
    ("Lübeck, 03. Mai 2024 -", "Lübeck, 03. Mai 2024", "Lübeck", MAY),
    ("Lübeck, 3.5.2024 --", "Lübeck, 3.5.2024", "Lübeck", MAY),
    ("Lübeck, 3.5.24 –", "Lübeck, 3.5.24", "Lübeck", MAY),
    ("(Biel/Bienne, 21.8.2025)", "Biel/Bienne, 21.8.2025", "Biel/Bienne", date(2025, 8, 21)),
    ("(Biel/Bienne, 21.8.2025) –", "Biel/Bienne, 21.8.2025", "Biel/Bienne", date(2025, 8, 21)),
    ("[Chur, 3. Mai 2024]", "Chur, 3. Mai 2024", "Chur", MAY),
    ("Wien (OTS) -", "Wien (OTS)", "Wien", None),
    ("Wien (OTS/PRNewswire) –", "Wien (OTS/PRNewswire)", "Wien", None),
    ("Hamburg/ots –", "Hamburg/ots", "Hamburg", None),
    ("Wien (pts012/03.05.2024/10:00) –", "Wien (pts012/03.05.2024/10:00)", "Wien", None),
    ("BERLIN, 3. Mai (ots) –", "BERLIN, 3. Mai (ots)", "BERLIN", None),
    ("Köln, 3. Mai 2024 (dpa) –", "Köln, 3. Mai 2024 (dpa)", "Köln", MAY),
    ("Berlin/München, den 3. Mai 2024.", "Berlin/München, den 3. Mai 2024", "Berlin/München", MAY),
    ("Kiel, den 3. Mai 2024:", "Kiel, den 3. Mai 2024", "Kiel", MAY),
    ("Berlin, Montag, 3. Juni 2024 –", "Berlin, Montag, 3. Juni 2024", "Berlin", date(2024, 6, 3)),
    ("Montag, 3. Juni 2024 –", "Montag, 3. Juni 2024", "", date(2024, 6, 3)),
    ("3. Mai 2024, Kiel –", "3. Mai 2024, Kiel", "Kiel", MAY),
    ("Frankfurt am Main –", "Frankfurt am Main", "Frankfurt am Main", None),
    ("Frankfurt (Oder), 3. Mai 2024 –", "Frankfurt (Oder), 3. Mai 2024", "Frankfurt (Oder)", MAY),
    ("Bad Homburg v. d. H., 3. Mai 2024 –", "Bad Homburg v. d. H., 3. Mai 2024", "Bad Homburg v. d. H.", MAY),
    ("St. Pölten, 12. Jänner 2025 –", "St. Pölten, 12. Jänner 2025", "St. Pölten", date(2025, 1, 12)),
    ("Graz, am 1. Feber 2024 –", "Graz, am 1. Feber 2024", "Graz", date(2024, 2, 1)),
    ("La Chaux-de-Fonds, 3. Mai 2024 –", "La Chaux-de-Fonds, 3. Mai 2024", "La Chaux-de-Fonds", MAY),
    ("Zürich, 3. Mai 2024 |", "Zürich, 3. Mai 2024", "Zürich", MAY),
    ("Hamburg, im Mai 2024 –", "Hamburg, im Mai 2024", "Hamburg", None),
    ("Nürnberg, 3. Mai 2024, 10 Uhr –", "Nürnberg, 3. Mai 2024, 10 Uhr", "Nürnberg", MAY),
    ("Köln, Bonn und Aachen, 3. Mai 2024 –", "Köln, Bonn und Aachen, 3. Mai 2024", "Köln, Bonn und Aachen", MAY),
    ("London, 3 May 2024 –", "London, 3 May 2024", "London", MAY),
    ("Paris, le 3 mai 2024 –", "Paris, le 3 mai 2024", "Paris", MAY),
]


@pytest.mark.parametrize(("written", "text", "place", "day"), DATELINES, ids=[d[0] for d in DATELINES])
def test_a_dateline_before_the_lead(written: str, text: str, place: str, day: date | None) -> None:
    found = split_dateline(f"{written} {TEXT}")
    assert found is not None
    assert (found.text, found.place, found.day, found.rest) == (text, place, day, TEXT)


@pytest.mark.parametrize(
    "line",
    ["Lübeck, 3. Mai 2024", "Lübeck, den 3. Mai 2024", "(Lübeck, 3.5.2024)", "3. Mai 2024", "Lübeck, 3. Mai 2024 –"],
)
def test_a_dateline_on_its_own_line(line: str) -> None:
    found = standalone_dateline(line)
    assert found is not None
    assert found.day == MAY
    assert found.rest == ""


@pytest.mark.parametrize(
    "text",
    [
        "Lübeck, 3. Mai 2024, war der Tag, an dem alles begann, sagt der Vorstand.",
        "Am 3. Mai 2024 – einem Freitag – begann die Messe in der Halle am Fluss.",
        "Digitalisierung – Motor des Wandels – ist für den Verband das wichtigste Thema.",
        "Lübeck – die Stadt an der Trave – wächst weiter, sagt das Amt für Statistik.",
        "Innovation – Das ist unser Auftrag und unser Ziel für das ganze Jahr.",
        "Im Mai 2024 begann die Saison. Sie dauert bis Oktober und zieht viele Gäste an.",
        "1997 – Das Jahr der Gründung war für alle ein besonderes Jahr im Leben.",
        "Der Verein – 1997 gegründet – hat 1.500 Mitglieder in der ganzen Stadt.",
        "Die Verlosung findet am 3. Mai 2024 statt. Die Gewinner werden benachrichtigt.",
        "Seit 3. Mai 2024 – Die Messe läuft seitdem ohne eine Unterbrechung.",
        "Stadtfest gewinnt 3. Mai 2024 – Die Stadt freut sich sehr darüber.",
        "Rund 3.500 Gäste kamen. Das sind 12 Prozent mehr als im Jahr davor.",
        "",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert split_dateline(text) is None
