"""Folders, front matter, boilerplates and pictures, as they lie on a disk."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from pressflow.errors import SourceError
from pressflow.model import Release, Role
from pressflow.sources import find_source, read_paragraphs, read_release, release_of_text

ZONE = ZoneInfo("Europe/Berlin")
TEXT = "Kiel, 3. Mai 2024 – Der Verein baut ein Haus. Es wird 12 Meter hoch.\n\nDie Bauzeit beträgt zwei Jahre.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "releases" / "2024-05-03-neues-haus"
    (path / "media").mkdir(parents=True)
    (tmp_path / "releases" / "boilerplates").mkdir()
    (path / "release.md").write_text(TEXT, "utf-8")
    return path


def read(folder: Path) -> Release:
    return read_release(find_source(folder), locale="de", zone=ZONE)


def front(text: str, body: str = TEXT, suffix: str = ".md") -> Release:
    return release_of_text(
        f"---\n{text}\n---\n\n{body}", file="release.md", slug="x", locale="de", zone=ZONE, suffix=suffix
    )


# --- the file -------------------------------------------------------------------------------------------


def test_a_release_is_named_by_its_folder(folder: Path) -> None:
    release = read(folder)
    assert release.slug == "2024-05-03-neues-haus"
    assert release.at.file == (folder / "release.md").as_posix()
    assert {b.at.file for b in release.blocks} == {release.at.file}


def test_exactly_one_source(folder: Path) -> None:
    (folder / "release.txt").write_text(TEXT, "utf-8")
    with pytest.raises(SourceError, match=r"release\.md, release\.txt"):
        find_source(folder)
    (folder / "release.txt").unlink()
    (folder / "release.md").unlink()
    with pytest.raises(SourceError, match="no source"):
        find_source(folder)
    with pytest.raises(SourceError):
        find_source(folder / "nowhere")


@pytest.mark.parametrize("suffix", [".doc", ".odt", ".rtf", ".dotx"])
def test_a_document_that_cannot_be_read_is_refused_with_the_way_out(folder: Path, suffix: str) -> None:
    (folder / "release.md").rename(folder / f"release{suffix}")
    with pytest.raises(SourceError) as caught:
        find_source(folder)
    assert "save it as .docx" in caught.value.fix


@pytest.mark.parametrize("name", ["Haus", "neues_haus", "neues haus", "-haus", "con", "topics", "größe", "a" * 121])
def test_names_that_cannot_be_addresses(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "release.txt").write_text(TEXT, "utf-8")
    with pytest.raises(SourceError, match="cannot be the name"):
        read(tmp_path / name)


def test_a_link_out_of_the_newsroom_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("geheim", "utf-8")
    (folder / "release.md").unlink()
    (folder / "release.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(SourceError, match="leads out"):
        read(folder)


def test_windows_1252_is_read_and_reported(folder: Path) -> None:
    (folder / "release.md").write_bytes("Größe „Spaß“ ist für den Verein alles.".encode("cp1252"))
    release = read(folder)
    assert release.blocks[0].text == "Größe „Spaß“ ist für den Verein alles."
    assert release.findings[0].code == "encoding-guessed"


# --- front matter ---------------------------------------------------------------------------------------

FRONT = """\
title: "Verein: ein neues Haus"
subtitle: Baubeginn im Herbst
kicker: Bauen
date: 3. Mai 2024
place: Kiel
embargo: 2. September 2024, 10 Uhr
tags: [Bauen, Ehrenamt]
language: de
version: 1
contact:
  - Jan Weidner
  - Tel. 0431 123456"""


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_front_matter(suffix: str) -> None:
    release = front(FRONT, suffix=suffix)
    assert [(b.role.value, b.text) for b in release.blocks[:5]] == [
        ("kicker", "Bauen"),
        ("headline", "Verein: ein neues Haus"),
        ("subtitle", "Baubeginn im Herbst"),
        ("dateline", "Kiel, 3. Mai 2024"),
        ("lead", "Der Verein baut ein Haus. Es wird 12 Meter hoch."),
    ]
    assert [b.text for b in release.blocks if b.role is Role.CONTACT] == ["Jan Weidner", "Tel. 0431 123456"]
    assert release.topics == ("Bauen", "Ehrenamt")
    assert release.embargo == datetime(2024, 9, 2, 10, tzinfo=ZONE)
    assert release.findings == ()
    assert release.blocks[1].at.place == 2
    assert release.blocks[4].at.place == 16


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-09-02T10:00", datetime(2024, 9, 2, 8, tzinfo=UTC)),
        ("2024-09-02 10:00", datetime(2024, 9, 2, 8, tzinfo=UTC)),
        ("2024-09-02T10:00:00Z", datetime(2024, 9, 2, 10, tzinfo=UTC)),
        ("2024-09-02T10:00+05:00", datetime(2024, 9, 2, 5, tzinfo=UTC)),
        ("2. September 2024, 10 Uhr", datetime(2024, 9, 2, 8, tzinfo=UTC)),
        ("02.09.2024, 10.30 Uhr MESZ", datetime(2024, 9, 2, 8, 30, tzinfo=UTC)),
        ("2024-09-02", datetime(2024, 9, 1, 22, tzinfo=UTC)),
    ],
)
def test_an_embargo_in_the_front_matter(written: str, moment: datetime) -> None:
    assert front(f"embargo: {written}").embargo == moment


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("title: A\nheadline: B", "headline", 3),
        ("date: gestern", "gestern", 2),
        ("title: A\nembargo: bald", "bald", 3),
        ("language: fr", "fr", 2),
        ("title: A\ntitle: B", "twice", 3),
        ("title: !!python/object:os.system x", "tags", 2),
        ("title: &a x\nkicker: *a", "anchors", 2),
        ("title: [a, b]", "one text", 2),
        ("title: {a: b}", "text", 2),
        ("title: Verein: ein Haus", "YAML", 2),
        ("version: 2", "version", 2),
        ("boilerplates: [x]\nplace: [", "YAML", 3),
    ],
)
def test_front_matter_that_is_refused_says_where(text: str, words: str, line: int) -> None:
    with pytest.raises(SourceError) as caught:
        front(text)
    assert words in caught.value.problem
    assert caught.value.at is not None
    assert caught.value.at.place == line


def test_a_front_matter_without_end() -> None:
    with pytest.raises(SourceError, match="no end"):
        release_of_text(f"---\ntitle: A\n\n{TEXT}", file="a.txt", slug="x", locale="de", zone=ZONE)


def test_the_front_matter_wins_and_contradictions_are_found() -> None:
    release = front("title: Neues Haus\ndate: 2024-05-04\nplace: Plön", f"# Altes Haus\n\n{TEXT}")
    assert {f.code for f in release.findings} == {"date-contradiction", "place-contradiction", "title-contradiction"}
    assert release.date == date(2024, 5, 4)
    assert release.place == "Plön"
    assert [b.text for b in release.blocks if b.role is Role.HEADLINE] == ["Neues Haus"]
    assert "Altes Haus" in [b.text for b in release.blocks]


def test_an_embargo_at_odds_with_the_front_matter_blocks() -> None:
    release = front("embargo: 2024-09-02T10:00", f"Sperrfrist: 3. September 2024, 10 Uhr\n\n{TEXT}")
    assert [(f.code, f.severity.value) for f in release.findings if "embargo" in f.code] == [
        ("embargo-contradiction", "error")
    ]


def test_a_title_said_twice_is_one_headline() -> None:
    release = front("title: Neues Haus", f"# Neues Haus\n\n{TEXT}")
    assert [b.role.value for b in release.blocks] == ["headline", "dateline", "lead", "paragraph"]
    assert release.findings == ()


def test_a_subhead_below_the_title_of_the_front_matter_stays_one() -> None:
    release = front("title: Neues Haus", f"{TEXT}\n## Die Pläne\n\nEs gibt zwei.\n\n### Erstens\n\nEin Dach.")
    assert [(b.text, b.level) for b in release.blocks if b.role is Role.SUBHEAD] == [("Die Pläne", 2), ("Erstens", 3)]


# --- Markdown -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Ein **fettes** und *schräges* Wort.", "Ein fettes und schräges Wort."),
        ("Kolleg*innen und Freund*innen zahlen 5*3*2 Euro.", "Kolleg*innen und Freund*innen zahlen 5*3*2 Euro."),
        ("Mehr [im Netz](https://example.org/a).", "Mehr im Netz (https://example.org/a)."),
        ("Mehr: [example.org](https://www.example.org/).", "Mehr: https://www.example.org/."),
        ("Mehr: <https://example.org/a>.", "Mehr: https://example.org/a."),
        ("Post an [uns](mailto:a@example.org?subject=x).", "Post an uns (a@example.org)."),
        ("Post an <a@example.org>.", "Post an a@example.org."),
        ("Eine Zeile  \nund\nnoch eine.", "Eine Zeile und noch eine."),
        ("Drei&nbsp;Worte &amp; mehr.", "Drei\u00a0Worte & mehr."),
        ("Zeile<br>Umbruch.", "Zeile Umbruch."),
        ("    Eingerückt ist kein Code.", "Eingerückt ist kein Code."),
        ("Ein Absatz, dem ein Strich folgt.\n---", "Ein Absatz, dem ein Strich folgt."),
    ],
)
def test_marks_go_and_words_stay(written: str, text: str) -> None:
    release = release_of_text(f"{TEXT}\n{written}\n", file="a.md", slug="x", locale="de", zone=ZONE, suffix=".md")
    assert release.blocks[-1].text == text
    assert "html-ignored" not in [f.code for f in release.findings]


def test_html_is_inert() -> None:
    body = (
        f"{TEXT}\nEin <b>Wort</b>.\n\n<script>alert(1)</script>\n\n<!-- nicht für die Presse -->\n\n![Haus](haus.png)\n"
    )
    release = release_of_text(body, file="a.md", slug="x", locale="de", zone=ZONE, suffix=".md")
    texts = [b.text for b in release.blocks]
    assert texts[-2:] == ["Ein <b>Wort</b>.", "<script>alert(1)</script>"]
    assert {f.code for f in release.findings} == {"headline-missing", "html-ignored", "image-in-text"}


def test_nesting_without_end_is_refused() -> None:
    with pytest.raises(SourceError, match="nested"):
        release_of_text(">" * 500 + " x", file="a.md", slug="x", locale="de", zone=ZONE, suffix=".md")


def test_too_many_blocks_are_refused() -> None:
    with pytest.raises(SourceError, match="5,000"):
        release_of_text("Ein Satz.\n" * 5001, file="a.txt", slug="x", locale="de", zone=ZONE)


def test_invisible_characters_are_found() -> None:
    release = release_of_text("Ein\u200b Satz, der\u202e hier steht.", file="a.txt", slug="x", locale="de", zone=ZONE)
    assert release.blocks[0].text == "Ein Satz, der hier steht."
    assert "invisible-characters" in [f.code for f in release.findings]


def test_paragraphs_before_anybody_asks_what_they_are() -> None:
    found = read_paragraphs("Sperrfrist: bald\n\nEin Satz.", "a.txt")
    assert [(p.text, p.at.place) for p in found] == [("Sperrfrist: bald", 1), ("Ein Satz.", 3)]


# --- boilerplates ---------------------------------------------------------------------------------------


def test_boilerplates_by_name(folder: Path) -> None:
    path = folder.parent / "boilerplates" / "verein.md"
    path.write_text("## Über den Verein\n\nEr hat 240 Mitglieder.\n\nEr sitzt in Kiel.\n", "utf-8")
    (folder / "release.md").write_text(f"---\nboilerplates: [verein]\n---\n\n{TEXT}", "utf-8")
    release = read(folder)
    assert [(b.role.value, b.text, b.group, b.at.file, b.at.place) for b in release.blocks[-3:]] == [
        ("boilerplate-head", "Über den Verein", "verein", path.as_posix(), 1),
        ("boilerplate", "Er hat 240 Mitglieder.", "verein", path.as_posix(), 3),
        ("boilerplate", "Er sitzt in Kiel.", "verein", path.as_posix(), 5),
    ]
    assert [b.id for b in release.blocks] == [f"b{n}" for n in range(1, len(release.blocks) + 1)]


@pytest.mark.parametrize("name", ["fehlt", "../secret", "a/b", "Verein"])
def test_a_boilerplate_that_is_not_there(folder: Path, name: str) -> None:
    (folder.parent / "secret.md").write_text("geheim", "utf-8")
    (folder / "release.md").write_text(f"---\nboilerplates: ['{name}']\n---\n\n{TEXT}", "utf-8")
    with pytest.raises(SourceError, match="no boilerplate") as caught:
        read(folder)
    assert caught.value.at is not None
    assert caught.value.at.place == 2


# --- pictures -------------------------------------------------------------------------------------------


def picture(folder: Path, name: str = "haus.png", kind: str = "PNG", size: tuple[int, int] = (4, 3)) -> None:
    Image.new("RGB", size, "white").save(folder / "media" / name, kind)


def listed(folder: Path, text: str) -> Release:
    (folder / "media" / "media.yaml").write_text(text, "utf-8")
    return read(folder)


@pytest.mark.parametrize(
    "text",
    [
        "- file: haus.png\n  caption: Das Haus im Mai 2024.\n  alt: 'Ein Haus'\n  credit: Jan Weidner\n",
        "haus.png:\n  caption: Das Haus im Mai 2024.\n  alt: 'Ein Haus'\n  credit: Jan Weidner\n",
    ],
)
def test_pictures(folder: Path, text: str) -> None:
    picture(folder)
    release = listed(folder, text)
    (found,) = release.pictures
    assert (found.file, found.width, found.height, found.credit) == ("haus.png", 4, 3, "Jan Weidner")
    assert Path(found.path).is_file()
    assert [(b.role.value, b.text, b.group, b.at.place) for b in release.blocks[-2:]] == [
        ("caption", "Das Haus im Mai 2024.", "haus.png", 2),
        ("alt", "Ein Haus", "haus.png", 3),
    ]
    assert release.findings[-1].code == "headline-missing"


def test_a_picture_without_alt_text_and_one_that_is_not_listed(folder: Path) -> None:
    picture(folder)
    picture(folder, "zwei.png")
    release = listed(folder, "- file: haus.png\n")
    assert [f.code for f in release.findings][-2:] == ["alt-missing", "picture-unlisted"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- file: ../release.md\n", "no plain file name"),
        ("- file: /etc/passwd\n", "no plain file name"),
        ("- file: fehlt.png\n", "is not in"),
        ("- file: text.png\n", "cannot be decoded"),
        ("- file: halb.png\n", "cannot be decoded"),
        ("- file: haus.jpg\n", "is a PNG"),
        ("- file: haus.svg\n", "no picture for the web"),
        ("- file: link.png\n", "leads out"),
        ("- file: haus.png\n- file: haus.png\n", "twice"),
        ("- file: haus.png\n  text: x\n", "unknown key"),
        ("- caption: x\n", "without a file"),
        ("- file: haus.png\n  caption: [a, b]\n", "one text"),
    ],
)
def test_pictures_that_are_refused(folder: Path, tmp_path: Path, text: str, words: str) -> None:
    picture(folder)
    picture(folder, "haus.jpg", "PNG")
    media = folder / "media"
    (media / "text.png").write_text("kein Bild", "utf-8")
    picture(folder, "ganz.png", size=(200, 200))
    (media / "halb.png").write_bytes((media / "ganz.png").read_bytes()[:-60])
    (media / "haus.svg").write_text("<svg/>", "utf-8")
    (media / "haus.png").rename(tmp_path / "draussen.png")
    (media / "link.png").symlink_to(tmp_path / "draussen.png")
    picture(folder)
    with pytest.raises(SourceError, match=words):
        listed(folder, text)


def test_two_subtitles_are_a_contradiction() -> None:
    head = "# Verein: ein neues Haus\n\n## Baubeginn im Mai\n\n"
    release = front("title: 'Verein: ein neues Haus'\nsubtitle: Baubeginn im Herbst", head + TEXT)
    (finding,) = release.findings
    assert finding.code == "title-contradiction"
    assert "'Baubeginn im Herbst', the text the subtitle 'Baubeginn im Mai'" in finding.message
