"""A release written as Markdown or Word is read as the same release again."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressflow.errors import SourceError
from pressflow.model import Release
from pressflow.sources import read_release, release_of_text, write_source

ZONE = ZoneInfo("Europe/Berlin")
RELEASES = sorted((Path(__file__).parents[2] / "releases").glob("*/release.md"))

LINES = [
    "PRESSEMITTEILUNG 12/2024",
    "Sperrfrist: 3. Mai 2024, 10 Uhr",
    "Hafen: Neubau",
    "Verein baut ein Haus am Hafen",
    "Baubeginn im Herbst",
    "Kiel, 3. Mai 2024",
    "(Biel/Bienne, 21.8.2024)",
    "Kiel, 3. Mai 2024 – Der Verein baut ein Haus. Es wird 12 Meter hoch und kostet 3 Mio. Euro.",
    "Der Verein zählt 1.500 Mitglieder aus 18 Ländern und richtet im Jahr 40 Führungen aus, die kostenlos sind.",
    "„Wir freuen uns sehr auf das neue Haus am Hafen“, sagt die Vorsitzende.",
    "„Wir freuen uns sehr auf das neue Haus am Hafen und auf alle Gäste.“",
    "Die Pläne",
    "## Die Pläne",
    "### Der Dachstuhl",
    "# Ein neues Haus",
    "> Das ist ein Zitat, das eingerückt ist.",
    "- ein Dach\n- zwei Türme\n    - ein Nordturm",
    "1. erstens\n2. zweitens",
    "* 5 % mehr\n* 3 * 4 und 2_3_",
    "• ein Dach\n• zwei Türme",
    "| Jahr | Zahl |\n| --- | ---: |\n| 2023 | 12 |\n| 2024 | – |",
    "|  |  |\n| --- | --- |\n| 2023 | a \\| b |",
    "Jahr\tZahl\n2023\t12\n2024\t15",
    "Über den Verein",
    "Über den Verein: Der Verein am Hafen wurde 1988 gegründet und hat heute 1.500 Mitglieder.",
    "Der Verein wurde 1988 gegründet. Er sitzt in Kiel.",
    "Pressekontakt",
    "Pressekontakt:\nJan Weidner\nTel. 0431 123456\npresse@example.org",
    "Hinweis für Redaktionen",
    "Abdruck honorarfrei, Beleg erbeten.",
    "###",
    "Foto: Haus am Hafen",
    "BU: Das neue Haus im Mai 2024.",
    "Mehr [im Netz](https://example.org/a_b_c) und *hier*, <b>fett</b> &amp; `so`.",
    "12. März: Konzert am Hafen",
    "# kein Titel \\ #",
    "+ 3,7 % gegenüber 2023",
    "Das sind 12,5¹ Prozent[^1] mehr als 400 m²^[geschätzt].",
    "¹ ohne Porto",
    "[^1]: im Jahr",
    "Von: Presse\nBetreff: Neubau",
    "Utl.: Baubeginn im Herbst =",
    "Pressestelle",
    "10\u00a0000\u202fEuro und A\u201123",
]
FRONT = "title: 'Ein neues Haus'\nkicker: Bauen\ndate: 2024-05-03\nplace: Kiel\ntags: [Bauen, 'a: b']"
EXAMPLES = int(os.environ.get("PRESSFLOW_EXAMPLES", "100"))


def same(release: Release) -> None:
    for suffix in (".md", ".docx"):
        content, different = write_source(release, suffix)
        assert different == [], (suffix, content.decode() if suffix == ".md" else "")


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.parent.name)
def test_the_shipped_releases(path: Path) -> None:
    release = read_release(path, locale="de", zone=ZONE)
    same(release)
    text = write_source(release, ".md")[0].decode()
    assert "<!--" not in text  # as a person would have written it
    assert f"title: {chr(34)}" in text


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    front=st.sampled_from(["", f"---\n{FRONT}\n---\n\n"]),
    lines=st.lists(st.sampled_from(LINES) | st.text("aZß9 .,*_#-–<>[]|&\\`~:„“()\u00a0", max_size=30), max_size=9),
    between=st.sampled_from(["\n\n", "\n"]),
    suffix=st.sampled_from([".md", ".txt"]),
)
def test_whatever_was_understood_is_understood_again(front: str, lines: list[str], between: str, suffix: str) -> None:
    text = front + between.join(lines)
    try:
        release = release_of_text(text, file=f"release{suffix}", slug="x", locale="de", zone=ZONE, suffix=suffix)
    except SourceError:
        return
    same(release)


def test_the_same_bytes_every_time() -> None:
    release = release_of_text("\n\n".join(LINES[3:9]), file="a.txt", slug="x", locale="de", zone=ZONE)
    assert write_source(release, ".docx")[0] == write_source(release, ".docx")[0]


def test_an_editor_may_say_what_a_paragraph_is() -> None:
    body = "Kiel, 3. Mai 2024 – Es wird gebaut.\n\n<!-- note -->\n\nDas ist für die Redaktion.\n\nText."
    text = f"# Haus am Hafen\n\n{body}"
    release = release_of_text(text, file="a.md", slug="x", locale="de", zone=ZONE, suffix=".md")
    assert [b.role.value for b in release.blocks] == ["headline", "dateline", "lead", "note", "paragraph"]
    assert release.findings == ()
