"""Word documents, looked at as zip and XML, and by python-docx as a second reader."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx as python_docx
import pytest
import samples
from documents import R, W, long_page, page, part, rows, styled
from lxml import etree

from pressflow.errors import RenderError
from pressflow.model import Role
from pressflow.public import Notice
from pressflow.render import docx
from pressflow.render._docx_table import column_widths
from pressflow.render._story import Cell, Line
from pressflow.verify.outputs import normal

TAGS = {"de": "de-DE", "en-GB": "en-GB", "fr": "fr-FR"}


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


# --- the text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_every_block_comes_back_exactly(media, locale):
    made = page(media, locale, machine=True)
    found = docx.reread(docx.render(made))
    assert {key: normal(text) for key, text in found.blocks} == {b.id: normal(t) for b, t in made.translation.texts()}
    assert len(found.blocks) == len(made.translation.release.blocks)  # each once


def test_blocks_come_back_in_the_order_of_the_text(media):
    order = [name for name, _ in docx.reread(docx.render(page(media))).blocks]
    expected = [b.id for b in page(media).translation.release.blocks]
    alt, caption = expected.index("b8"), expected.index("b7")
    expected[caption], expected[alt] = "b8", "b7"  # a picture stands above its caption
    assert order == expected


def test_signs_that_word_writes_as_elements_come_back():
    text = "E\u2011Mail, 1\u00a0500\u202f€, Schiff\u00adfahrt, A\u2028B, a\tb, \x0bnichts <w:p/> &amp; ]]>"
    made = samples.page(rows((Role.PARAGRAPH, text)))
    assert dict(docx.reread(docx.render(made)).blocks) == {"b1": text.replace("\x0b", "")}


def test_spaces_at_the_edge_of_a_run_are_kept(media):
    """An XML parser keeps them anyway; Word only when it is told to."""
    for node in part(docx.render(page(media))).iter(f"{W}t"):
        assert node.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_each_role_has_its_style_and_none_is_left_to_the_default(media):
    content = docx.render(page(media))
    found = styled(content)
    styles = [style for style, _ in found]
    assert styles[:5] == ["Kicker", "Title", "Subtitle", "Lead", "BodyText"]
    assert "Normal" not in styles
    assert ("Heading2", "Was sich geändert hat") in found
    assert ("Heading3", "Verbrauch nach Küstenabschnitt") in found
    assert ("BoilerplateHeading", "Über den Nordlicht-Verband") in found
    assert styles.count("BoilerplateText") == 2
    assert styles.count("Title") == 1
    assert ("BoilerplateHeading", "Pressekontakt") in found
    assert {"Quote", "Contact", "Note", "Picture", "Caption"} <= set(styles)


def test_the_dateline_runs_into_the_lead():
    found = styled(docx.render(samples.page(samples.headless())))
    assert found[0][1].startswith("Hamburg, 1.\u00a0September 2025\u00a0– Der Verband öffnet am Sonntag 14 Leuchttürme")


def test_a_dateline_on_its_own_is_a_paragraph():
    made = samples.page(rows((Role.DATELINE, "Kiel, 12. März"), (Role.SUBHEAD, "Programm", {"level": 2})))
    assert styled(docx.render(made)) == [("BodyText", "Kiel, 12.\u00a0März"), ("Heading2", "Programm")]


def test_no_paragraph_is_empty(media):
    for node in part(docx.render(page(media))).iter(f"{W}p"):
        assert node.find(f".//{W}t") is not None or node.find(f".//{W}drawing") is not None


@pytest.mark.parametrize("heading", ["Pressekontakt", "Ansprechpartnerin:"])
def test_a_contact_that_brings_its_heading_gets_no_second(heading):
    made = samples.page(rows((Role.CONTACT, heading, {"level": 2}), (Role.CONTACT, "Inken Petersen")))
    assert styled(docx.render(made)) == [("BoilerplateHeading", heading), ("Contact", "Inken Petersen")]


def test_a_contact_of_one_line_is_no_heading():
    made = samples.page(rows((Role.CONTACT, "Rückfragen an:")))
    assert styled(docx.render(made)) == [("BoilerplateHeading", "Pressekontakt"), ("Contact", "Rückfragen an:")]


def test_a_machines_words_are_marked_with_the_original_and_a_persons_are_not(media):
    marked = docx.render(page(media, "en-GB", machine=True))
    notes = [text for style, text in styled(marked) if style == "MachineNote"]
    assert len(notes) == 1
    assert "https://presse.nordlicht-verband.example/de/2026-03-12-jahrestagung/" in notes[0]
    assert "MachineNote" not in dict(styled(docx.render(page(media, "en-GB"))))


def test_a_correction_stands_dated_above_the_text(media):
    lines = ("Wir hatten 41 Prozent geschrieben.", "Richtig sind 42 Prozent.")
    notice = Notice(page(media).published, "Korrektur vom 14. März 2026", lines, "Korrektur", "urn:uuid:1")
    content = docx.render(replace(page(media), notices=(notice,)))
    styles = [style for style, _ in styled(content)]
    at = styles.index("CorrectionHeading")
    assert styles[at : at + 4] == ["CorrectionHeading", "CorrectionText", "CorrectionText", "Lead"]
    found = dict(docx.reread(content).blocks)
    assert [normal(found[f"notice1/{n}"]) for n in (1, 2)] == list(lines)
    names = [start.get(f"{W}name", "") for start in part(content).iter(f"{W}bookmarkStart")]
    assert not any("/" in name for name in names)  # Word would not know them


# --- lists, tables, links, pictures ---------------------------------------------------------------------


def test_lists_have_real_numbers_and_each_begins_with_one():
    item = {"level": 1, "ordered": True}
    made = samples.page(
        rows(
            *((Role.LIST_ITEM, text, {**item, "group": "l1"}) for text in ("eins", "zwei")),
            (Role.LIST_ITEM, "darunter", {"group": "l1", "level": 2, "ordered": True}),
            (Role.PARAGRAPH, "Dazwischen."),
            *((Role.LIST_ITEM, text, {**item, "group": "l2"}) for text in ("wieder eins", "wieder zwei")),
            (Role.LIST_ITEM, "ein Punkt", {"group": "l3", "level": 1}),
        )
    )
    content = docx.render(made)
    places = [
        (num.find(f"{W}numId").get(f"{W}val"), num.find(f"{W}ilvl").get(f"{W}val"))  # type: ignore[union-attr]
        for num in part(content).iter(f"{W}numPr")
    ]
    first, second = places[0][0], places[3][0]
    assert places[:5] == [(first, "0"), (first, "0"), (first, "1"), (second, "0"), (second, "0")]
    assert len({first, second, places[5][0]}) == 3
    numbering = part(content, "word/numbering.xml")
    kinds = {
        n.get(f"{W}abstractNumId"): n.find(f"{W}lvl/{W}numFmt").get(f"{W}val")
        for n in numbering.iter(f"{W}abstractNum")
    }  # type: ignore[union-attr]
    defined = {n.get(f"{W}numId"): n for n in numbering.iter(f"{W}num")}
    for number, kind in ((first, "decimal"), (second, "decimal"), (places[5][0], "bullet")):
        assert kinds[defined[number].find(f"{W}abstractNumId").get(f"{W}val")] == kind  # type: ignore[union-attr]
    restart = f"{W}lvlOverride/{W}startOverride"
    assert all(defined[number].find(restart).get(f"{W}val") == "1" for number in (first, second))  # type: ignore[union-attr]


def test_numbers_inside_bullets_begin_with_one_under_each():
    made = samples.page(
        rows(
            *(
                (Role.LIST_ITEM, text, {"group": "l", "level": level, "ordered": level == 2})
                for text, level in (("Punkt", 1), ("eins", 2), ("zwei", 2), ("Punkt", 1), ("eins", 2))
            )
        )
    )
    numbers = [n.find(f"{W}numId").get(f"{W}val") for n in part(docx.render(made)).iter(f"{W}numPr")]  # type: ignore[union-attr]
    assert numbers[0] == numbers[3]
    assert numbers[1] == numbers[2] != numbers[4]
    assert all(number and number.isdecimal() for number in numbers)


def test_bullets_inside_numbers_leave_the_numbers_alone():
    made = samples.page(
        rows(
            (Role.LIST_ITEM, "eins", {"group": "l", "level": 1, "ordered": True}),
            (Role.LIST_ITEM, "Punkt", {"group": "l", "level": 2}),
            (Role.LIST_ITEM, "zwei", {"group": "l", "level": 1, "ordered": True}),
        )
    )
    numbers = [n.find(f"{W}numId").get(f"{W}val") for n in part(docx.render(made)).iter(f"{W}numPr")]  # type: ignore[union-attr]
    assert numbers[0] == numbers[2] != numbers[1]


def test_tables_repeat_their_head_and_fit_the_page(media):
    root = part(docx.render(page(media)))
    (table,) = root.iter(f"{W}tbl")
    assert table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == "ReleaseTable"  # type: ignore[union-attr]
    rows_ = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows_] == [True, False, False]
    widths = [int(column.get(f"{W}w", "")) for column in table.iter(f"{W}gridCol")]
    assert 8900 < sum(widths) <= 9071  # 16 cm
    styles = [p.get(f"{W}val") for p in table.iter(f"{W}pStyle")]
    assert styles[:3] == ["TableHeading", "TableFigureHeading", "TableFigureHeading"]
    assert styles[3:6] == ["TableText", "TableFigure", "TableFigure"]


def test_a_short_table_is_not_parted_and_a_long_one_may_be(tmp_path):
    """Row heads must not hold on to the next row, or Word pushes the whole table to the next page."""
    long, short = part(docx.render(long_page(tmp_path, "de"))).iter(f"{W}tbl")
    for row in long.findall(f"{W}tr"):
        head = row.find(f"{W}trPr/{W}tblHeader") is not None
        assert all((p.find(f"{W}pPr/{W}keepNext") is not None) == head for p in row.iter(f"{W}p"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in long.findall(f"{W}tr"))
    small = part(docx.render(samples.page(list(samples.full()), pictures=()))).find(f".//{W}tbl")
    kept = [all(p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p")) for row in small.iter(f"{W}tr")]  # type: ignore[union-attr]
    assert kept == [True, True, False]
    assert short.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"  # type: ignore[union-attr]


def test_a_paragraph_stands_between_two_tables(tmp_path):
    """Word takes neighbours for one table."""
    body = part(docx.render(long_page(tmp_path, "de")))[0]
    names = [etree.QName(node).localname for node in body]
    assert ["tbl", "tbl"] not in [names[n : n + 2] for n in range(len(names))]


def test_figures_stay_in_one_line_and_columns_fill_the_page():
    words, figures = "Ausstellungsräume, Mauerwerk und Laternen an der ganzen Küste", "2.400.000 Euro"
    row = [Cell(Line(f"b{n}", text, "table-cell"), "", text == figures) for n, text in enumerate((words, figures, "1"))]
    widths = column_widths([row], 9071)
    assert sum(widths) == 9071
    assert widths[0] > widths[1] > 14 * 95  # of 9.5 points, a letter is about half as wide
    assert sum(column_widths([row * 6], 9071)) == 9071


def test_what_announces_a_list_stays_with_it_and_contacts_stay_together(tmp_path):
    root = part(docx.render(long_page(tmp_path, "de")))
    kept = ["".join(p.itertext()) for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}keepNext") is not None]
    assert "Vier Anträge:" in kept
    assert "Jonas Petersen, Pressesprecher" in kept
    assert not any("Telefon" in text for text in kept)


def test_addresses_are_links_and_their_text_stays(media):
    content = docx.render(page(media))
    targets = {
        rel.get("Id"): (rel.get("Target"), rel.get("TargetMode"))
        for rel in part(content, "word/_rels/document.xml.rels")
    }
    links = {
        "".join(t.text or "" for t in link.iter(f"{W}t")): targets[link.get(f"{R}id")]
        for link in part(content).iter(f"{W}hyperlink")
    }
    assert links == {
        "www.nordlicht-verband.example/tagung": ("https://www.nordlicht-verband.example/tagung", "External"),
        "lornsen@nordlicht-verband.example": ("mailto:lornsen@nordlicht-verband.example", "External"),
    }


def test_a_picture_has_alt_text_caption_credit_and_a_sensible_size(media):
    content = docx.render(page(media))
    root = part(content)
    (inline,) = root.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline")
    width, height = (int(inline[0].get(side, "")) for side in ("cx", "cy"))
    assert width == 9071 * 635 or abs(width - 5_760_000) < 2_000  # the text's width
    assert height == pytest.approx(width * 400 / 640, abs=2)
    found = docx.reread(content)
    assert dict(found.blocks)["b8"] == "Ein Leuchtturm mit roten und weißen Ringen am Abend."
    assert "Foto: Inken Petersen" in found.rest


@pytest.mark.parametrize(
    ("size", "largest"), [((200, 100), (200 * 9525, 100 * 9525)), ((1000, 4000), (990_000, 3_960_000))]
)
def test_small_pictures_stay_small_and_tall_ones_fit(media, size, largest):
    made = page(media)
    picture = replace(made.translation.release.pictures[0], width=size[0], height=size[1])
    translation = replace(made.translation, release=replace(made.translation.release, pictures=(picture,)))
    root = part(docx.render(replace(made, translation=translation)))
    (extent,) = root.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent")
    assert (int(extent.get("cx", "")), int(extent.get("cy", ""))) == largest


def test_a_picture_that_is_missing_or_none_stops_with_the_fix(tmp_path):
    made = page(tmp_path)
    (tmp_path / "falshoeft.png").unlink()
    with pytest.raises(RenderError, match="missing"):
        docx.render(made)
    (tmp_path / "falshoeft.png").write_bytes(b"RIFF....WEBP")
    with pytest.raises(RenderError) as error:
        docx.render(made)
    assert error.value.fix == "save it as JPEG or PNG"


# --- language, properties, furniture --------------------------------------------------------------------


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_the_language_is_the_locales_everywhere(media, locale):
    content = docx.render(page(media, locale))
    (default,) = part(content, "word/styles.xml").iter(f"{W}lang")  # none in a style, which would win
    assert default.get(f"{W}val") == TAGS[locale]
    for name in ("word/document.xml", "word/header.xml", "word/footer.xml"):
        assert {node.get(f"{W}val") for node in part(content, name).iter(f"{W}lang")} == {TAGS[locale]}
    for run in part(content).iter(f"{W}r"):
        assert run.find(f"{W}t") is None or run.find(f"{W}rPr/{W}lang") is not None
    assert part(content, "word/settings.xml").find(f"{W}themeFontLang").get(f"{W}val") == TAGS[locale]  # type: ignore[union-attr]


def test_german_names_in_a_translation_are_marked_as_german(media):
    """So that Word's spelling checker and a voice take them for what they are; what shows no language is not marked."""
    made = replace(page(media, "en-GB"), verbatim=("Stiftung Seezeichen", "Inken Petersen"))
    runs = [
        (run.findtext(f"{W}t"), run.find(f"{W}rPr/{W}lang").get(f"{W}val"))  # type: ignore[union-attr]
        for run in part(docx.render(made)).iter(f"{W}r")
        if run.find(f"{W}t") is not None
    ]
    german = [words for words, tag in runs if tag == "de-DE"]
    assert german == ["Stiftung Seezeichen", "Stiftung Seezeichen"]
    assert ("About ", "en-GB") in runs


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_properties_are_the_releases_own(media, locale):
    made = replace(page(media, locale), modified=page(media).published.replace(hour=23, day=31))
    properties = python_docx.Document(BytesIO(docx.render(made))).core_properties
    assert properties.title == made.translation.title
    assert properties.author == "Nordlicht-Verband"
    assert properties.language == TAGS[locale]
    assert properties.keywords == properties.subject == "Energie, Seezeichen"
    assert properties.identifier == made.guid
    assert properties.created is not None
    assert properties.created.isoformat()[:19] == "2026-03-12T09:30:00"  # 10.30 in Berlin, in UTC
    assert properties.modified is not None
    assert properties.modified.isoformat()[:19] == "2026-03-31T21:30:00"  # after the clocks went forward


def test_a_headline_longer_than_python_docx_allows():
    made = samples.page(rows((Role.HEADLINE, "Lang und länger " * 20 + "bis 1.500")))
    assert dict(docx.reread(docx.render(made)).blocks)["b1"].endswith("bis 1.500")


@pytest.mark.parametrize(
    ("locale", "words"), [("de", ("Seite ", " von ")), ("en-GB", ("Page ", " of ")), ("fr", ("Page ", " sur "))]
)
def test_header_and_footer_speak_for_the_newsroom(media, locale, words):
    made = page(media, locale)
    content = docx.render(made)
    header = [t.text for t in part(content, "word/header.xml").iter(f"{W}t")]
    assert header == ["Nordlicht-Verband", made.settings.titles[locale]]
    footer = [t.text for t in part(content, "word/footer.xml").iter(f"{W}t")]
    assert [footer[0], footer[1], footer[3]] == [made.url, *words]
    fields = [i.text.strip() for i in part(content, "word/footer.xml").iter(f"{W}instrText") if i.text]
    assert fields == ["PAGE", "NUMPAGES"]
