"""Word: one rule each, on documents as Word writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
import word_file as wf
from docx import Document
from PIL import Image
from word_file import NAMES, box, cell, docx, field, item, opened, p, picture, r, read, table

from pressflow.errors import SourceError
from pressflow.model import Release, Role
from pressflow.sources import find_source, read_release, release_of_file
from pressflow.sources._paragraph import Kind

LEAD = "Kiel, 3. Mai 2024 – Der Verein baut ein Haus am Hafen. Es wird zwölf Meter hoch und kostet 3 Mio. Euro."
LONG = "Die Bauzeit beträgt zwei Jahre. Danach ziehen 240 Mitglieder ein, die heute in drei Baracken arbeiten müssen."


def texts(body: str, **more: object) -> list[str]:
    return [paragraph.text for paragraph in opened(body, **more).paragraphs]


def codes(body: str, **more: object) -> list[str]:
    return [finding.code for finding in opened(body, **more).findings]


def understood(*body: str, **more: object) -> Release:
    return wf.release(docx("".join(body), **more))  # type: ignore[arg-type]


def parts(release: Release) -> list[tuple[str, str]]:
    return [(block.role.value, block.text) for block in release.blocks]


def of(release: Release, role: Role) -> list[str]:
    return [block.text for block in release.blocks if block.role is role]


# --- words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        pytest.param([r("Der Bau "), r("kostet.", "<w:b/>")], "Der Bau kostet.", id="bold is no text"),
        pytest.param(["<w:r><w:t>Grö</w:t><w:softHyphen/><w:t>ße</w:t></w:r>"], "Größe", id="soft hyphen"),
        pytest.param([r("Grö\u00adße")], "Größe", id="soft hyphen as a character"),
        pytest.param([r("10\u00a0000")], "10\u00a0000", id="no-break space"),
        pytest.param(["<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>23</w:t></w:r>"], "A\u201123", id="no-break hyphen"),
        pytest.param(["<w:r><w:t>Kiel</w:t><w:tab/><w:t>Mai</w:t></w:r>"], "Kiel Mai", id="tab"),
        pytest.param(["<w:r><w:t>Kiel</w:t><w:br/><w:t>im Mai</w:t></w:r>"], "Kiel im Mai", id="line break"),
        pytest.param(["<w:smartTag><w:r><w:t>Kiel</w:t></w:r></w:smartTag>"], "Kiel", id="smart tag"),
        pytest.param(['<w:bdo w:val="ltr"><w:r><w:t>Kiel</w:t></w:r></w:bdo>'], "Kiel", id="direction"),
        pytest.param(
            ["<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Kiel</w:t></w:r></w:sdtContent></w:sdt>"], "Kiel", id="control"
        ),
        pytest.param(
            [
                "<w:r><w:ruby><w:rt><w:r><w:t>ki</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>木</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            ],
            "木",
            id="ruby",
        ),
        pytest.param([r("D"), r("er Verein")], "Der Verein", id="drop cap in its own run"),
        pytest.param([r("10"), r("6", '<w:vertAlign w:val="superscript"/>')], "10⁶", id="ten to the sixth is not 106"),
        pytest.param([r("3 m"), r("2", '<w:vertAlign w:val="superscript"/>')], "3 m²", id="square metres"),
        pytest.param([r("CO"), r("2", '<w:vertAlign w:val="subscript"/>')], "CO2", id="subscript"),
        pytest.param(['<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>'], "≥ 5", id="symbol"),
        pytest.param(
            [r("Oslo "), '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> Kiel</w:t></w:r>'],
            "Oslo → Kiel",
            id="wingdings",
        ),
        pytest.param(
            ['<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0b15</w:t></w:r>'], "±5", id="symbol as a letter"
        ),
        pytest.param([field("PAGEREF x", "7")], "7", id="field"),
        pytest.param(['<w:fldSimple w:instr=" SEQ Abbildung ">' + r("4") + "</w:fldSimple>"], "4", id="simple field"),
        pytest.param([field(" IF 1 = 1 ", "ja") + r(" doch")], "ja doch", id="text after a field"),
    ],
)
def test_words_as_a_reader_sees_them(runs: list[str], text: str) -> None:
    source = opened(p(*runs))
    from pressflow.sources._text import clean

    assert [clean(paragraph.text)[0] for paragraph in source.paragraphs] == [text]


def test_a_nested_field_shows_only_its_outer_result() -> None:
    inner = field("MERGEFIELD Ort", "Plön")
    runs = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
        f'{inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("Kiel")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert texts(p(runs)) == ["Kiel"]


def test_a_field_without_an_end_swallows_nothing() -> None:
    broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
    source = opened(p("Anfang ", broken) + p("Der nächste Absatz."))
    assert [q.text for q in source.paragraphs] == ["Anfang", "Der nächste Absatz."]
    assert [f.code for f in source.findings] == ["field-broken"]


def test_a_field_that_failed_is_found() -> None:
    assert "field-broken" in codes(p(field("REF x", "Fehler! Textmarke nicht definiert.")))


def test_a_date_that_word_changes_by_itself_is_found() -> None:
    source = opened(p("Kiel, ", field('DATE \\@ "d. MMMM yyyy"', "3. Mai 2024")))
    assert [q.text for q in source.paragraphs] == ["Kiel, 3. Mai 2024"]
    assert [f.code for f in source.findings] == ["field-changes"]


def test_page_numbers_are_no_text() -> None:
    assert texts(p("Seite ", field(" PAGE ", "1"))) == ["Seite"]


def test_an_unknown_sign_of_arithmetic_holds_the_release_back() -> None:
    source = opened(p('<w:r><w:sym w:font="Symbol" w:char="F0F9"/><w:t> 5</w:t></w:r>'))
    assert [(f.code, f.severity.value) for f in source.findings] == [("symbol-unknown", "error")]


def test_a_formula_holds_the_release_back() -> None:
    source = opened(p("Der Wert ist ", "<m:oMath><m:r><m:t>x=4</m:t></m:r></m:oMath>", "."))
    assert [(f.code, f.severity.value) for f in source.findings] == [("formula-unread", "error")]
    assert "x=4" in source.findings[0].message


# --- links ----------------------------------------------------------------------------------------------

LINK = '<w:hyperlink r:id="l1">' + r("{}") + "</w:hyperlink>"


@pytest.mark.parametrize(
    ("text", "target", "read_as", "found"),
    [
        ("im Netz", "https://example.org/a", "im Netz (https://example.org/a)", []),
        ("www.example.org", "http://www.example.org/", "www.example.org", []),
        ("schreiben Sie uns", "mailto:a@example.org?subject=x", "schreiben Sie uns (a@example.org)", []),
        ("a@example.org", "mailto:a@example.org", "a@example.org", []),
        ("hier", "javascript:alert(1)", "hier", ["link-dropped"]),
        ("hier", "file:///C:/Windows/win.ini", "hier", ["link-dropped"]),
        ("hier", "\\\\server\\share\\x.docx", "hier", ["link-dropped"]),
    ],
)
def test_links(text: str, target: str, read_as: str, found: list[str]) -> None:
    source = opened(p(LINK.format(text)), links={"l1": ("hyperlink", target, True)})
    assert [q.text for q in source.paragraphs] == [read_as]
    assert [f.code for f in source.findings] == found


def test_a_link_that_is_a_field() -> None:
    assert texts(p("Mehr ", field('HYPERLINK "https://example.org/a" \\o "Tipp"', "im Netz"), ".")) == [
        "Mehr im Netz (https://example.org/a)."
    ]
    assert texts(p(field('HYPERLINK \\l "Textmarke"', "oben"))) == ["oben"]
    assert codes(p(field('HYPERLINK "vbscript:x"', "oben"))) == ["link-dropped"]


def test_a_link_to_a_bookmark_is_only_its_words() -> None:
    assert texts(p('<w:hyperlink w:anchor="unten">' + r("siehe unten") + "</w:hyperlink>")) == ["siehe unten"]


# --- open changes and hidden text -----------------------------------------------------------------------

INS, DEL = (
    '<w:ins w:id="1" w:author="A">{}</w:ins>',
    '<w:del w:id="2" w:author="A"><w:r><w:delText>{}</w:delText></w:r></w:del>',
)
GONE = "<w:rPr><w:del w:id='3' w:author='A'/></w:rPr>"


def test_open_changes_are_read_as_accepted() -> None:
    source = opened(p("Der Bau kostet ", DEL.format("zwei"), INS.format(r("drei")), " Mio. Euro."))
    assert [q.text for q in source.paragraphs] == ["Der Bau kostet drei Mio. Euro."]
    assert [(f.code, str(f.at)) for f in source.findings] == [("tracked-changes", "release.docx, paragraph 1")]
    assert "1 deletions, 1 insertions" in source.findings[0].message


def test_a_moved_sentence_stands_only_where_it_went() -> None:
    body = p("<w:moveFrom w:id='1'>" + r("Zuletzt. ") + "</w:moveFrom>", "Zuerst. ") + p(
        "<w:moveTo w:id='1'>" + r("Zuletzt.") + "</w:moveTo>"
    )
    assert [t.strip() for t in texts(body)] == ["Zuerst.", "Zuletzt."]
    assert codes(body) == ["tracked-changes"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    body = p("Der Verein ", props=GONE) + p("baut ein Haus.") + p("Es wird hoch.")
    assert texts(body) == ["Der Verein baut ein Haus.", "Es wird hoch."]


def test_a_deleted_paragraph_leaves_nothing() -> None:
    assert texts(p(DEL.format("Weg damit."), props=GONE) + p("Das bleibt.")) == ["Das bleibt."]


def test_a_deleted_mark_before_a_table_joins_nothing() -> None:
    found = opened(p("Davor", props=GONE) + table(["Jahr", "Zahl"], ["2023", "12"])).paragraphs
    assert [(q.text, q.kind) for q in found[:2]] == [("Davor", Kind.PLAIN), ("Jahr", Kind.CELL)]


def test_a_deleted_row_is_gone() -> None:
    gone = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>" + p("2022") + "</w:tc><w:tc>" + p("9") + "</w:tc></w:tr>"
    body = table(["Jahr", "Zahl"], ["2023", "12"]).replace("</w:tbl>", gone + "</w:tbl>")
    assert texts(body) == ["Jahr", "Zahl", "2023", "12"]
    assert codes(body) == ["tracked-changes"]


def test_a_change_of_format_is_no_change_of_text() -> None:
    assert codes(p(r("Kiel", "<w:rPrChange w:id='1'><w:rPr><w:b/></w:rPr></w:rPrChange>"))) == []


@pytest.mark.parametrize(
    "body",
    [
        p("Sichtbar.", r(" Nicht für die Presse.", "<w:vanish/>")),
        p("Sichtbar.", r(" Nicht für die Presse.", '<w:rStyle w:val="Unsichtbar"/>')),
        p("Sichtbar.") + p("Nicht für die Presse.", style="Versteckt"),
        p("Sichtbar.") + p(r("Nicht für die Presse.", "<w:vanish w:val='1'/>"), props="<w:rPr><w:vanish/></w:rPr>"),
    ],
)
def test_hidden_text_is_not_published(body: str) -> None:
    source = opened(body)
    assert [q.text for q in source.paragraphs] == ["Sichtbar."]
    assert [f.code for f in source.findings] == ["hidden-text"]
    assert "Nicht für die Presse." in source.findings[0].message


def test_text_that_is_shown_again_is_not_hidden() -> None:
    assert texts(p(r("Sichtbar.", "<w:vanish w:val='0'/>"), style="Versteckt")) == ["Sichtbar."]
    # hidden by its style and by its letters' style: they take turns
    assert texts(p(r("Sichtbar.", '<w:rStyle w:val="Unsichtbar"/>'), style="Versteckt")) == ["Sichtbar."]


def test_text_that_is_struck_through_holds_the_release_back() -> None:
    source = opened(p("Es sind ", r("1.500", "<w:strike/>"), " 1.600 Mitglieder."))
    assert [(f.code, f.severity.value) for f in source.findings] == [("struck-text", "error")]


@pytest.mark.parametrize("look", ['<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'])
def test_text_that_nobody_can_see_is_found(look: str) -> None:
    assert codes(p(r("Klein und weiß", look))) == ["unseen-text"]


# --- headings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "level"),
    [("berschrift1", 1), ("berschrift2", 2), ("berschrift3", 3), ("Hausrubrik", 2), ("Gliederung", 2), ("Titel", 1)],
)
def test_headings_by_style_in_any_language(style: str, level: int) -> None:
    (found,) = opened(p("Ein neues Haus", style=style)).paragraphs
    assert (found.kind, found.level) == (Kind.HEADING, level)


def test_a_whole_paragraph_in_a_heading_style_is_text() -> None:
    (found,) = opened(p(LEAD + " " + LONG, style="berschrift2")).paragraphs
    assert found.kind is Kind.PLAIN


def test_title_subtitle_and_subheads() -> None:
    release = understood(
        p("Verein baut ein Haus", style="Titel"),
        p("Baubeginn im Herbst", style="Untertitel"),
        p(LEAD),
        p("Die Pläne", style="berschrift1"),
        p(LONG),
    )
    assert [role for role, _ in parts(release)] == ["headline", "subtitle", "dateline", "lead", "subhead", "paragraph"]
    assert (release.place, release.date) == ("Kiel", date(2024, 5, 3))


def test_the_kind_of_document_in_large_letters_is_no_headline() -> None:
    release = understood(p("Pressemitteilung", style="Titel"), p("Verein baut ein Haus", style="berschrift1"), p(LEAD))
    assert parts(release)[:2] == [("kicker", "Pressemitteilung"), ("headline", "Verein baut ein Haus")]


def test_the_largest_line_is_the_headline() -> None:
    release = understood(
        p(r("Hafen und Stadt", '<w:sz w:val="24"/>')),
        p(r("Verein baut ein Haus am Hafen", '<w:b/><w:sz w:val="36"/>')),
        p(r("Baubeginn im Herbst", "<w:b/>")),
        p(LEAD),
    )
    assert [role for role, _ in parts(release)[:3]] == ["kicker", "headline", "subtitle"]


def test_a_short_bold_line_above_text_is_a_subhead() -> None:
    release = understood(p(LEAD), p(r("Die Pläne", "<w:b/>")), p("Es gibt zwei. Beide sind gut."))
    assert of(release, Role.SUBHEAD) == ["Die Pläne"]


def test_sizes_of_bold_lines_are_levels() -> None:
    release = understood(
        p(LEAD),
        p(r("Die Pläne", '<w:b/><w:sz w:val="28"/>')),
        p(LONG),
        p(r("Der Dachstuhl", "<w:b/>")),
        p(LONG),
    )
    assert [(b.text, b.level) for b in release.blocks if b.role is Role.SUBHEAD] == [
        ("Die Pläne", 2),
        ("Der Dachstuhl", 3),
    ]


def test_a_bold_lead_is_a_lead() -> None:
    release = understood(p("Verein baut ein Haus"), p(r(LEAD, "<w:b/>")), p(LONG))
    assert [role for role, _ in parts(release)] == ["headline", "dateline", "lead", "paragraph"]


def test_a_bold_name_above_a_telephone_number_is_no_subhead() -> None:
    release = understood(
        p(LEAD), p(LONG), p(r("Pressekontakt:", "<w:b/>")), p(r("Jan Weidner", "<w:b/>")), p("Tel. 0431 123456")
    )
    assert of(release, Role.CONTACT) == ["Pressekontakt:", "Jan Weidner", "Tel. 0431 123456"]
    assert of(release, Role.SUBHEAD) == []


def test_styles_that_newsrooms_give() -> None:
    release = understood(
        p("Hafen", style="Dachzeile"),
        p("Verein baut ein Haus", style="Titel"),
        p(LEAD, style="Vorspann"),
        p(LONG),
        p("Der Verein wurde 1988 gegründet.", style="Abbinder"),
        p("Jan Weidner", style="Kontakt"),
    )
    assert [role for role, _ in parts(release)] == [
        *("kicker", "headline", "dateline", "lead", "paragraph", "boilerplate", "contact")
    ]


def test_a_quotation_by_style() -> None:
    release = understood(p(LEAD), p("Wir freuen uns auf das Haus.", style="Zitat"))
    assert parts(release)[-1] == ("quote", "Wir freuen uns auf das Haus.")


def test_a_numbered_heading_keeps_its_number() -> None:
    body = p("Ausgangslage", style="berschrift2", props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>')
    assert texts(body) == ["1. Ausgangslage"]


# --- lists ----------------------------------------------------------------------------------------------


def listed(body: str) -> list[tuple[str, int, bool, str]]:
    return [(q.text, q.level, q.ordered, q.group) for q in opened(body).paragraphs]


def test_bullets_and_numbers_nested() -> None:
    assert listed(item("eins") + item("zwei", depth=1) + item("drei") + p("Text.") + item("a", 2) + item("b", 2)) == [
        ("eins", 1, False, "list-1"),
        ("zwei", 2, False, "list-1"),
        ("drei", 1, False, "list-1"),
        ("Text.", 0, False, ""),
        ("a", 1, True, "list-2"),
        ("b", 1, True, "list-2"),
    ]


def test_a_list_by_its_style() -> None:
    assert [q.kind for q in opened(p("eins", style="Punkte") + p("zwei", style="Punkte")).paragraphs] == [Kind.ITEM] * 2


def test_numbering_taken_off_is_no_list() -> None:
    body = p("Kein Punkt", style="Punkte", props='<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert [q.kind for q in opened(body).paragraphs] == [Kind.PLAIN]


def test_a_list_that_goes_on_after_a_paragraph_keeps_its_numbers() -> None:
    body = item("eins", 2) + item("zwei", 2) + p("Dazwischen.") + item("drei", 2) + item("vier", 2)
    assert texts(body) == ["eins", "zwei", "Dazwischen.", "3. drei", "4. vier"]


def test_a_list_that_begins_anew_is_a_list() -> None:
    body = item("eins", 2) + item("zwei", 2) + p("Dazwischen.") + item("neu", 4) + item("neuer", 4)
    assert [q.kind for q in opened(body).paragraphs] == [Kind.ITEM, Kind.ITEM, Kind.PLAIN, Kind.ITEM, Kind.ITEM]


def test_letters_count_and_statutes_keep_their_sign() -> None:
    assert listed(item("eins", 3) + item("zwei", 3))[1][:3] == ("zwei", 1, True)
    assert texts(item("Zweck", 5) + item("Sitz", 5)) == ["§ 1 Zweck", "§ 2 Sitz"]


def test_bullets_that_were_typed() -> None:
    found = opened(p(LONG) + p("• ein Dach") + p("• zwei Türme") + p("Ende gut.")).paragraphs
    assert [(q.text, q.kind) for q in found[1:]] == [
        ("ein Dach", Kind.ITEM),
        ("zwei Türme", Kind.ITEM),
        ("Ende gut.", Kind.PLAIN),
    ]
    assert str(found[2].at) == "release.docx, paragraph 3"


def test_a_table_that_was_typed_with_tabs() -> None:
    tab = "<w:r><w:tab/></w:r>"
    found = opened(p("Jahr", tab, "Zahl") + p("2023", tab, "12") + p("2024", tab, "15")).paragraphs
    assert [(q.text, q.row, q.column, q.header) for q in found[:3]] == [
        ("Jahr", 0, 0, True),
        ("Zahl", 0, 1, True),
        ("2023", 1, 0, False),
    ]


# --- tables ---------------------------------------------------------------------------------------------


def test_a_table_with_a_header_row() -> None:
    found = opened(table(["Ort", "Name"], ["Kiel", "Haus"], header=True)).paragraphs
    assert [(q.text, q.row, q.column, q.header) for q in found] == [
        ("Ort", 0, 0, True),
        ("Name", 0, 1, True),
        ("Kiel", 1, 0, False),
        ("Haus", 1, 1, False),
    ]
    assert len({q.group for q in found}) == 1
    assert str(found[2].at) == "release.docx, table 1, row 2"


def test_a_header_row_without_a_mark_is_known_by_the_figures_below() -> None:
    found = opened(table(["Jahr", "Zahl"], ["2023", "12"])).paragraphs
    assert [q.header for q in found] == [True, True, False, False]


def test_merged_cells_are_said_once() -> None:
    rows = (
        [cell("2023 und 2024", '<w:gridSpan w:val="2"/>'), "Summe"],
        [cell("Kiel", '<w:vMerge w:val="restart"/>'), "12", "15"],
        [cell("", "<w:vMerge/>"), "13", "16"],
    )
    found = opened(table(*rows)).paragraphs
    assert [(q.text, q.row, q.column) for q in found] == [
        *(("2023 und 2024", 0, 0), ("Summe", 0, 2)),
        *(("Kiel", 1, 0), ("12", 1, 1), ("15", 1, 2)),
        *(("13", 2, 1), ("16", 2, 2)),
    ]


def test_two_paragraphs_in_a_cell_are_one_text() -> None:
    assert texts(table(["Montag", p("Kiel") + p("10 Uhr")], ["Dienstag", "Plön"]))[1] == "Kiel 10 Uhr"


def test_a_table_that_only_places_text_is_dissolved() -> None:
    release = understood(table([p("Pressemitteilung") + p("Verein baut ein Haus", style="Titel") + p(LEAD) + p(LONG)]))
    assert [role for role, _ in parts(release)] == ["kicker", "headline", "dateline", "lead", "paragraph"]


def test_a_table_inside_a_table_stays_a_table() -> None:
    inner = table(["Jahr", "Zahl"], ["2023", "12"])
    found = opened(table(["Links", inner + p("")], ["Rechts", "x"])).paragraphs
    assert [(q.text, q.kind) for q in found] == [
        ("Links", Kind.PLAIN),
        *((t, Kind.CELL) for t in ("Jahr", "Zahl", "2023", "12")),
        ("Rechts", Kind.PLAIN),
        ("x", Kind.PLAIN),
    ]


def test_an_address_in_a_table_is_contact() -> None:
    release = understood(
        p(LEAD), p(LONG), p("Pressekontakt"), table(["Telefon", "0431 123456"], ["Mail", "a@example.org"])
    )
    assert of(release, Role.CONTACT) == ["Pressekontakt", "Telefon 0431 123456", "Mail a@example.org"]


# --- text boxes, notes, edges ---------------------------------------------------------------------------


def test_a_text_box_is_read_once() -> None:
    source = opened(p("Vor dem Kasten.", box(p("Im Kasten."))) + p("Danach."))
    assert [q.text for q in source.paragraphs] == ["Vor dem Kasten.", "Im Kasten.", "Danach."]
    assert [f.code for f in source.findings] == ["text-box"]


def test_a_box_of_contacts_does_not_cut_the_text_in_two() -> None:
    release = understood(
        p("Verein baut ein Haus", style="Titel"),
        p(LEAD, box(p("Pressekontakt"), p("Jan Weidner"), p("Tel. 0431 123456"))),
        p("Kurz und gut."),
        p(LONG),
    )
    assert [role for role, _ in parts(release)] == [
        *("headline", "dateline", "lead", "paragraph", "paragraph", "contact", "contact", "contact")
    ]


NOTES = {
    "word/footnotes.xml": f'<w:footnotes {NAMES}><w:footnote w:id="2">'
    f"{p('<w:r><w:footnoteRef/></w:r>', ' Quelle: Hafenamt, 2023')}</w:footnote></w:footnotes>",
    "word/endnotes.xml": f'<w:endnotes {NAMES}><w:endnote w:id="2">{p("Stand: Mai 2024")}</w:endnote></w:endnotes>',
}
NOTE_LINKS = {"f": ("footnotes", "footnotes.xml", False), "e": ("endnotes", "endnotes.xml", False)}


def test_footnotes_follow_the_text_and_leave_its_figures_alone() -> None:
    body = p("Der Verein hat 1.500", '<w:r><w:footnoteReference w:id="2"/></w:r>', " Mitglieder.") + p(
        "Ende.", '<w:r><w:endnoteReference w:id="2"/></w:r>'
    )
    source = opened(body, parts=NOTES, links=NOTE_LINKS)
    assert [(q.text, q.role) for q in source.paragraphs] == [
        ("Der Verein hat 1.500 Mitglieder.", None),
        ("Ende.", None),
        ("Quelle: Hafenamt, 2023", Role.NOTE),
        ("Stand: Mai 2024", Role.NOTE),
    ]
    assert str(source.paragraphs[2].at) == "release.docx, footnote 1"
    assert [(f.code, str(f.at)) for f in source.findings] == [
        ("footnote-moved", "release.docx, paragraph 1"),
        ("footnote-moved", "release.docx, paragraph 2"),
    ]
    assert "'Der Verein hat 1.500'" in source.findings[0].message


def test_a_footnote_mark_typed_by_hand_is_found() -> None:
    raised = r("1", '<w:vertAlign w:val="superscript"/>')
    found = understood(p("Es sind 1.500", raised, " Mitglieder", raised, ".")).findings
    assert [(f.code, f.severity.value) for f in found] == [
        ("raised-figure", "error"),
        ("raised-figure", "warning"),
        ("headline-missing", "info"),
    ]
    squared = understood(p("Es sind 400 m", r("2", '<w:vertAlign w:val="superscript"/>'), " am Hafen."))
    assert [f.code for f in squared.findings] == ["headline-missing"]


def test_a_footnote_typed_by_hand_is_a_note() -> None:
    raised = r("1", '<w:vertAlign w:val="superscript"/>')
    release = understood(
        p(LEAD), p("Es sind 1.500", raised, " Mitglieder."), p(raised, " ohne Ehrenmitglieder"), p(LONG)
    )
    assert parts(release)[2:] == [
        ("paragraph", "Es sind 1.500 Mitglieder."),
        ("paragraph", LONG),
        ("note", "ohne Ehrenmitglieder"),
    ]


def test_a_footnote_of_deleted_text_is_gone() -> None:
    body = p("Kiel.", "<w:del w:id='1'><w:r><w:footnoteReference w:id='2'/></w:r></w:del>")
    assert texts(body, parts=NOTES, links=NOTE_LINKS) == ["Kiel."]


def test_comments_are_told_and_not_published() -> None:
    comments = (
        f'<w:comments {NAMES}><w:comment w:id="0" w:author="Ada Muster">{p("Zahl prüfen!")}</w:comment></w:comments>'
    )
    source = opened(
        p("Erstens.") + p("Es sind 12.", '<w:r><w:commentReference w:id="0"/></w:r>'),
        parts={"word/comments.xml": comments},
        links={"c": ("comments", "comments.xml", False)},
    )
    assert [q.text for q in source.paragraphs] == ["Erstens.", "Es sind 12."]
    (found,) = source.findings
    assert (found.code, found.severity.value, str(found.at)) == (
        "comment-unpublished",
        "info",
        "release.docx, paragraph 2",
    )
    assert "Ada Muster" in found.message
    assert "Zahl prüfen!" in found.message


def header(text: str) -> dict[str, object]:
    return {
        "parts": {"word/header1.xml": f"<w:hdr {NAMES}>{p(text)}{p('Seite ', field('PAGE', '1'))}</w:hdr>"},
        "links": {"h1": ("header", "header1.xml", False)},
    }


SECTION = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>'


def test_headers_are_kept_apart() -> None:
    source = opened(p(LONG) + SECTION, **header("Verein am Hafen e. V."))
    assert [q.text for q in source.paragraphs] == [LONG]
    assert [f.code for f in source.findings] == ["header-kept-apart"]
    assert "Verein am Hafen" in source.findings[0].message


@pytest.mark.parametrize("where", ["header", "hidden"])
def test_an_embargo_counts_wherever_it_stands(where: str) -> None:
    line = "Sperrfrist: 2. September 2024, 10 Uhr"
    if where == "header":
        release = understood(p(LEAD), SECTION, **header(line))
    else:
        release = understood(p(r(line, "<w:vanish/>")), p(LEAD))
    assert release.embargo == datetime(2024, 9, 2, 8, tzinfo=UTC)


def test_an_empty_content_control_is_no_text() -> None:
    body = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Klicken Sie hier") + "</w:sdtContent></w:sdt>"
    )
    assert texts(body + p("Text.")) == ["Text."]
    assert codes(body) == ["control-empty"]


def test_a_table_of_contents_is_no_text() -> None:
    assert texts(p("Die Pläne\t3", style="Verzeichnis1") + p("Text.")) == ["Text."]


def test_another_document_inside_this_one_holds_the_release_back() -> None:
    source = opened('<w:altChunk r:id="x"/>' + p("Text."))
    assert [(f.code, f.severity.value) for f in source.findings] == [("part-unread", "error")]


def test_charts_are_told() -> None:
    chart = (
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" r:id="x"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
    assert codes(p(chart)) == ["drawing-skipped"]


# --- line breaks ----------------------------------------------------------------------------------------

BR = "<w:r><w:br/></w:r>"


def test_two_line_breaks_make_a_paragraph() -> None:
    assert texts(p(LEAD, BR, BR, LONG)) == [LEAD, LONG]


def test_sentences_on_lines_of_their_own_are_paragraphs() -> None:
    long = LONG + " Der Umzug ist für das Frühjahr geplant."
    assert texts(p(LEAD + " " + LONG, BR, long)) == [LEAD + " " + LONG, long]


def test_a_headline_on_two_lines_is_one() -> None:
    assert texts(p("Verein baut", BR, "ein Haus", style="Titel")) == ["Verein baut ein Haus"]


def test_an_address_with_line_breaks_is_read_line_by_line() -> None:
    release = understood(p(LEAD), p(LONG), p("Pressekontakt:", BR, "Jan Weidner", BR, "Tel. 0431 123456"))
    assert of(release, Role.CONTACT) == ["Pressekontakt:", "Jan Weidner", "Tel. 0431 123456"]


# --- front matter, positions, characters ----------------------------------------------------------------


def test_front_matter_in_word() -> None:
    release = understood(
        p("---"), p("title: Ein neues Haus"), p("date: 2024-05-03"), p("tags: [Bauen]"), p("---"), p(LONG)
    )
    assert of(release, Role.HEADLINE) == ["Ein neues Haus"]
    assert (release.date, release.topics) == (date(2024, 5, 3), ("Bauen",))
    assert str(release.blocks[0].at) == "release.docx, paragraph 2"


def test_a_wrong_key_names_its_paragraph() -> None:
    with pytest.raises(SourceError) as caught:
        understood(p("---"), p("headline: x"), p("---"), p(LONG))
    assert "headline" in caught.value.problem


def test_paragraphs_are_counted_as_a_person_counts() -> None:
    found = opened(p("eins") + p("") + p("zwei") + table(["a", "b"], ["c", "d"]) + p("drei")).paragraphs
    assert [str(q.at).partition(", ")[2] for q in found] == [
        *("paragraph 1", "paragraph 2"),
        *("table 1, row 1", "table 1, row 1", "table 1, row 2", "table 1, row 2"),
        "paragraph 3",
    ]


def test_a_gap_is_an_empty_paragraph_or_space() -> None:
    spaced = '<w:spacing w:before="240"/>'
    found = opened(p("eins") + p("zwei") + p("") + p("drei") + p("vier", props=spaced)).paragraphs
    assert [q.gap for q in found] == [True, False, True, True]


def test_characters_are_checked_as_in_every_format() -> None:
    release = understood(p("Der Ver\u200bein bаut."), p(LONG))  # the second word has a Cyrillic letter
    assert {f.code for f in release.findings} >= {"invisible-characters", "mixed-alphabets"}
    assert release.blocks[0].text == "Der Verein bаut."


def test_markup_stays_words() -> None:
    assert texts(p(r("<script>alert(1)</script> {{ 7*7 }}"))) == ["<script>alert(1)</script> {{ 7*7 }}"]


def test_the_strict_dialect_is_read() -> None:
    strict = docx(p("Text."))
    from zipfile import ZipFile

    with ZipFile(BytesIO(strict)) as archive:
        entries = {n: archive.read(n) for n in archive.namelist()}
    entries["word/document.xml"] = entries["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert [q.text for q in read(wf.zipped(entries)).paragraphs] == ["Text."]


def test_macros_are_ignored_and_told() -> None:
    main = "application/vnd.ms-word.document.macroEnabled.main+xml"
    source = read(docx(p("Text."), parts={"word/vbaProject.bin": b"\xcc\x61"}, main=main))
    assert [f.code for f in source.findings] == ["macros-ignored"]
    assert [f.code for f in read(docx(p("Text."), main=main)).findings] == ["macros-ignored"]


def test_many_findings_of_one_kind_are_counted() -> None:
    source = opened("".join(p(r("weg", "<w:vanish/>"), "da") for _ in range(50)))
    assert [f.code for f in source.findings] == ["hidden-text"] * 20 + ["findings-more"]
    assert "30 more" in source.findings[-1].message


# --- pictures -------------------------------------------------------------------------------------------


def photo(kind: str = "JPEG", size: tuple[int, int] = (200, 100), exif: bool = False) -> bytes:
    image, out = Image.new("RGB", size, "navy"), BytesIO()
    image.paste("white", (0, 0, size[0] // 2, size[1]))
    data = Image.Exif()
    if exif:
        data[0x010E] = "Geheimer Ort"
        data.get_ifd(0x8825)[1] = "N"
        data.get_ifd(0x8825)[2] = (54.0, 19.0, 0.0)
    image.save(out, kind, exif=data) if exif else image.save(out, kind)
    return out.getvalue()


def in_folder(tmp_path: Path, content: bytes) -> Release:
    folder = tmp_path / "releases" / "2024-05-03-haus"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "release.docx").write_bytes(content)
    return read_release(find_source(folder), locale="de", zone=wf.ZONE, cache=tmp_path / "cache")


def with_picture(body: str, content: bytes) -> bytes:
    return docx(body, parts={"word/media/image1.jpeg": content}, links={"pic1": ("image", "media/image1.jpeg", False)})


def test_a_picture_with_alt_text_and_caption(tmp_path: Path) -> None:
    body = p(LEAD) + p(picture(alt="Ein Haus am Hafen")) + p("Das Haus im Mai 2024.", style="Beschriftung") + p(LONG)
    release = in_folder(tmp_path, with_picture(body, photo(exif=True)))
    (found,) = release.pictures
    assert (found.file, found.width, found.height) == ("bild-1.jpg", 200, 100)
    assert [(b.role.value, b.text, b.group) for b in release.blocks[2:4]] == [
        ("alt", "Ein Haus am Hafen", "bild-1.jpg"),
        ("caption", "Das Haus im Mai 2024.", "bild-1.jpg"),
    ]
    kept = Path(found.path).read_bytes()
    assert b"Geheimer Ort" not in kept
    with Image.open(BytesIO(kept)) as image:
        assert not image.getexif()


def test_a_picture_without_alt_text_is_found(tmp_path: Path) -> None:
    release = in_folder(tmp_path, with_picture(p(LEAD) + p(picture()), photo()))
    assert "alt-missing" in [f.code for f in release.findings]


def test_what_the_author_cut_off_is_gone(tmp_path: Path) -> None:
    body = p(LEAD) + p(picture(alt="Blau", crop='<a:srcRect l="50000"/>'))
    release = in_folder(tmp_path, with_picture(body, photo("PNG")))
    (found,) = release.pictures
    assert (found.width, found.height) == (100, 100)
    with Image.open(found.path) as image:
        assert image.convert("RGB").getpixel((0, 0)) == (0, 0, 128)


def test_a_picture_used_twice_is_one(tmp_path: Path) -> None:
    body = p(LEAD) + p(picture(alt="Haus")) + p(LONG) + p(picture(alt="Haus"))
    assert len(in_folder(tmp_path, with_picture(body, photo())).pictures) == 1


def test_a_linked_picture_is_not_fetched(tmp_path: Path) -> None:
    content = docx(p(LEAD) + p(picture(link="x")), links={"x": ("image", "http://127.0.0.1:9/track.png", True)})
    release = in_folder(tmp_path, content)
    assert release.pictures == ()
    assert "picture-skipped" in [f.code for f in release.findings]


@pytest.mark.parametrize("content", [b"\xd7\xcd\xc6\x9a WMF", b"\xff\xd8\xff half a picture", photo(size=(8, 8))])
def test_a_picture_that_cannot_be_used_is_told_and_its_caption_stays(tmp_path: Path, content: bytes) -> None:
    body = p(LEAD) + p(picture(alt="Haus")) + p("Das Haus.", style="Beschriftung")
    release = in_folder(tmp_path, with_picture(body, content))
    assert release.pictures == ()
    assert of(release, Role.ALT) == []
    assert of(release, Role.CAPTION) == ["Das Haus."]
    assert "picture-skipped" in [f.code for f in release.findings]


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    content = with_picture(p(LEAD) + p(picture(alt="Haus")), photo())
    one, two = in_folder(tmp_path / "a", content), in_folder(tmp_path / "b", content)
    assert Path(one.pictures[0].path).read_bytes() == Path(two.pictures[0].path).read_bytes()


def test_a_caption_above_a_table_is_the_tables() -> None:
    found = opened(p("Tabelle 1: Zahlen", style="Beschriftung") + table(["Jahr", "Zahl"], ["2023", "12"])).paragraphs
    assert (found[0].role, found[0].group) == (Role.CAPTION, found[1].group)


# --- python-docx as another author ----------------------------------------------------------------------


def test_a_document_that_python_docx_made(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Verein baut ein Haus", 0)
    document.add_paragraph(LEAD)
    document.add_heading("Die Pläne", 1)
    document.add_paragraph("ein Dach", style="List Bullet")
    document.add_paragraph("zwei Türme", style="List Bullet")
    document.add_paragraph("erstens", style="List Number")
    document.add_paragraph("zweitens", style="List Number")
    cells = document.add_table(2, 2).rows
    for row, words in zip(cells, (("Jahr", "Zahl"), ("2023", "12")), strict=True):
        for place, text in zip(row.cells, words, strict=True):
            place.text = text
    document.save(str(tmp_path / "release.docx"))
    release = release_of_file(tmp_path / "release.docx", slug="x", locale="de", zone=wf.ZONE)
    assert [(b.role.value, b.text) for b in release.blocks] == [
        ("headline", "Verein baut ein Haus"),
        ("dateline", "Kiel, 3. Mai 2024"),
        ("lead", LEAD.partition(" – ")[2]),
        ("subhead", "Die Pläne"),
        *(("list-item", t) for t in ("ein Dach", "zwei Türme", "erstens", "zweitens")),
        *(("table-cell", t) for t in ("Jahr", "Zahl", "2023", "12")),
    ]
    assert [b.ordered for b in release.blocks if b.role is Role.LIST_ITEM] == [False, False, True, True]
