from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from pressflow.errors import SourceError
from pressflow.model import Release, Role
from pressflow.sources import release_of_text
from pressflow.sources._when import find_days, read_date

ZONE = ZoneInfo("Europe/Berlin")
TEXT = "\n\nKiel, 20. April 2024 – Der Verband hat seine Bilanz vorgelegt. Er ist mit dem vergangenen Jahr zufrieden.\n"


def read(line: str) -> Release:
    return release_of_text(line + TEXT, file="release.txt", slug="x", locale="de", zone=ZONE)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Sperrfrist: 3. Mai 2024, 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("SPERRFRIST 3.5.2024, 10:00 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Sperrfrist 3. Mai 2024 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Frei für Freitag, 3. Mai 2024, 5.00 Uhr", "2024-05-03T05:00:00+02:00"),
        ("Freigegeben für den 3. Mai 2024, 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Sperrfrist bis Freitag, 3. Mai 2024, 10.00 Uhr MESZ", "2024-05-03T10:00:00+02:00"),
        ("*** Sperrfrist: Freitag, den 03.05.2024, 18 Uhr ***", "2024-05-03T18:00:00+02:00"),
        ("S P E R R F R I S T: 3. Mai 2024, 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Bitte Sperrfrist beachten: 3. Mai 2024, 24 Uhr", "2024-05-04T00:00:00+02:00"),
        ("Achtung Sperrfrist! 3. Mai 2024, 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Sperrfrist für die Veröffentlichung: 3. Mai 2024, 10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Gesperrt bis 3. Mai 2024, 12 Uhr", "2024-05-03T12:00:00+02:00"),
        ("Frei ab 3. Mai 2024, 9:30 Uhr", "2024-05-03T09:30:00+02:00"),
        ("Freigabe: 3. Mai 2024, 0 Uhr", "2024-05-03T00:00:00+02:00"),
        ("Nicht vor 3. Mai 2024, 10 Uhr veröffentlichen", "2024-05-03T10:00:00+02:00"),
        ("Embargo: 3 May 2024, 10:00 UTC", "2024-05-03T10:00:00+00:00"),
        ("EMBARGOED UNTIL 3 May 2024, 10 a.m. GMT", "2024-05-03T10:00:00+00:00"),
        ("Sperrfrist: 3. Mai 2024, 10 Uhr MEZ", "2024-05-03T10:00:00+01:00"),
        ("Sperrfrist: 3. Mai 2024, 10 Uhr (UTC+1)", "2024-05-03T10:00:00+01:00"),
        ("Sperrfrist: 2024-05-03T10:00", "2024-05-03T10:00:00+02:00"),
        ("Sperrfrist: 12. Jänner 2025, 10 Uhr", "2025-01-12T10:00:00+01:00"),
        ("Sperrfrist: 3. Mai, 10 Uhr", "2024-05-03T10:00:00+02:00"),  # the year of the dateline
        ("Sperrfrist:\n3. Mai 2024,\n10 Uhr", "2024-05-03T10:00:00+02:00"),
        ("Sperrfrist: 27. Oktober 2024, 2:30 Uhr", "2024-10-27T02:30:00+01:00"),  # comes twice: the later one
    ],
)
def test_an_embargo_is_read_and_not_published(line: str, moment: str) -> None:
    release = read(line)
    assert release.embargo is not None
    assert release.embargo.isoformat() == moment
    assert [b.role for b in release.blocks] == [Role.DATELINE, Role.LEAD]


@pytest.mark.parametrize(
    "line",
    [
        "Sperrfrist",
        "Sperrfrist: nächsten Dienstag",
        "Sperrfrist: Redebeginn",
        "Gesperrt bis Montag",
        "Gesperrt bis 3. Mai 2024",  # its beginning or its end?
        "Sperrfrist: 31. Februar 2024, 10 Uhr",
        "Sperrfrist: Montag, 3. Mai 2024, 10 Uhr",  # it is a Friday
        "Sperrfrist: 3. Mai 2024, 25 Uhr",
        "Sperrfrist: 3. Mai 2024, 10 Uhr EST",
        "Sperrfrist: 3. Mai 2024, nach Ende der Rede",
        "Sperrfrist: 31. März 2024, 2:30 Uhr",  # the clock skips it
        "Sperrfrist: 3. Mai 2024, 10 Uhr (Print), 12 Uhr (Online)",
        "Sperrfrist: 3. oder 4. Mai 2024, 10 Uhr",
        "Frei ab Dienstagabend, 18 Uhr",
    ],
)
def test_an_embargo_that_cannot_be_read_stops_the_release(line: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(line)
    assert caught.value.at is not None
    assert caught.value.at.place == 1


@pytest.mark.parametrize(
    "line",
    [
        "Sperrfrist: keine",
        "Frei ab 18 Jahren",
        "Frei zur sofortigen Veröffentlichung",
        "Sperrfrist für Neubauten endet bald",
        "Embargo gegen den Handel verlängert",
        "Embargo: Rat beschließt neue Regeln für Ausfuhren",
        "Nicht vor 1. Juli 2026 rechnet der Verband mit einer Entscheidung des Gerichts.",
    ],
)
def test_what_only_sounds_like_an_embargo_stays_in_the_text(line: str) -> None:
    release = read(line)
    assert release.embargo is None
    assert any(b.text == line for b in release.blocks)


def test_a_time_is_not_lost_when_the_line_is_broken_before_it() -> None:
    release = read("Sperrfrist: Freitag, 3. Mai 2024,\n10 Uhr")
    assert release.embargo == datetime(2024, 5, 3, 10, tzinfo=ZONE)


def test_an_embargo_without_a_time_is_reported() -> None:
    release = read("Sperrfrist: 3. Mai 2024")
    assert release.embargo == datetime(2024, 5, 3, tzinfo=ZONE)
    assert "embargo-without-time" in [f.code for f in release.findings]


def test_words_on_the_same_line_are_kept() -> None:
    release = read("PRESSEMITTEILUNG 3/2024 – Sperrfrist: 3. Mai 2024, 10 Uhr")
    assert release.embargo == datetime(2024, 5, 3, 10, tzinfo=ZONE)
    assert release.blocks[0].role is Role.KICKER
    assert release.blocks[0].text == "PRESSEMITTEILUNG 3/2024"


def test_two_embargoes_block() -> None:
    release = read("Sperrfrist: 3. Mai 2024, 10 Uhr\n\nSperrfrist: 4. Mai 2024, 10 Uhr")
    assert [(f.code, f.severity) for f in release.findings][:1] == [("embargo-contradiction", "error")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2. September 2019", date(2019, 9, 2)),
        ("Montag, den 2.9.2019", date(2019, 9, 2)),
        ("2019-09-02", date(2019, 9, 2)),
        ("1. Jänner 2026", date(2026, 1, 1)),
        ("2. Sept. 2019", date(2019, 9, 2)),
        ("2 September 2019", date(2019, 9, 2)),
        ("31.02.2019", None),
        ("September 2019", None),
        ("2. September 2019 in Kiel", None),
    ],
)
def test_a_date_is_one_full_day_or_nothing(text: str, day: date | None) -> None:
    assert read_date(text) == day


def test_figures_are_no_dates() -> None:
    assert find_days("1.500 Mitglieder, 12,5 Prozent, 3.2 GHz, 10.000.000 Euro") == ()


def test_what_stands_before_an_embargo_ends_without_a_space() -> None:
    release = read("PRESSEMITTEILUNG\u00a0Sperrfrist: 3. Mai 2099, 10 Uhr")
    assert release.blocks[0].text == "PRESSEMITTEILUNG"
    assert release.embargo == datetime(2099, 5, 3, 10, tzinfo=ZONE)
