"""The bilingual file: what a person or a CAT tool puts in comes back out, and nothing else is believed."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import one_line
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note, machine_mark
from pressflow.memory.xliff import bilingual_bytes, read_bilingual, write_bilingual
from pressflow.model import State

NS = "urn:oasis:names:tc:xliff:document:2.0"


def bilingual(*segments: BilingualSegment, **changes) -> Bilingual:
    unit = BilingualUnit("b1", "lead", segments or (BilingualSegment("s1", "Das Netzwerk wächst."),))
    return Bilingual("de", "en-GB", "release.md", (unit,), **changes)


def xliff(body: str, *, version="2.1", languages='srcLang="de" trgLang="en-GB"', extra="") -> str:
    return f'<xliff xmlns="{NS}" version="{version}" {languages} {extra}>\n<file id="f1">\n{body}\n</file>\n</xliff>\n'


def unit(segments: str, id_="b1") -> str:
    return f'<unit id="{id_}">\n{segments}\n</unit>'


def segment(source: str, target: str, attributes='state="reviewed"') -> str:
    return f"<segment {attributes}>\n<source>{source}</source>\n<target>{target}</target>\n</segment>"


def read(tmp_path: Path, text: str, **expected) -> Bilingual:
    path = tmp_path / "en-GB.xlf"
    path.write_text(text, "utf-8")
    return read_bilingual(path, **expected)


# --- writing ----------------------------------------------------------------------------------------------------


def test_a_bilingual_file_comes_back_as_it_was_written(tmp_path):
    written = Bilingual(
        "de",
        "en-GB",
        "release.md",
        (
            BilingualUnit(
                "b1", "headline", (BilingualSegment("s1", "GOLD für Hamburg", "Gold for Hamburg", State.FINAL),)
            ),
            BilingualUnit(
                "b2",
                "lead",
                (
                    BilingualSegment("s1", "Rund 1.500\u00a0Gäste kamen.", "Some 1,500 guests came.", State.REVIEWED),
                    BilingualSegment(
                        "s2", "<b>5 & 6</b>", "“5 & 6”", State.TRANSLATED, machine_mark("deepl", "“5 & 6”")
                    ),
                    BilingualSegment("s3", "Offen."),
                ),
                (Note("bitte prüfen\nzweite Zeile", "finding"), Note("ohne Kategorie", "", (("priority", "2"),))),
            ),
        ),
        (Note("zur ganzen Datei"),),
    )
    write_bilingual(tmp_path / "en-GB.xlf", written)
    again = read_bilingual(tmp_path / "en-GB.xlf", source="de", target="en-GB")
    assert again == written
    assert [s.origin for s in again.units[1].segments] == ["", "deepl", ""]
    assert bilingual_bytes(again) == (tmp_path / "en-GB.xlf").read_bytes()


# What the OASIS schema (xliff_core_2.0.xsd of XLIFF 2.1) allows: children in this order, and no other attributes.
ORDER = {
    "xliff": ["file"],
    "file": ["skeleton", "other", "notes", "unit"],
    "unit": ["other", "notes", "segment"],
    "notes": ["note"],
    "segment": ["source", "target"],
    "ignorable": ["source", "target"],
    "source": ["cp"],
    "target": ["cp"],
    "note": [],
    "cp": [],
}
ATTRIBUTES = {
    "xliff": {"version", "srcLang", "trgLang", "{http://www.w3.org/XML/1998/namespace}space"},
    "file": {"id", "original"},
    "unit": {"id", "name", "canResegment", "translate", "type", "srcDir", "trgDir"},
    "segment": {"id", "state", "subState", "canResegment"},
    "note": {"id", "category", "appliesTo", "priority"},
    "cp": {"hex"},
}


def test_what_is_written_has_the_order_and_attributes_of_the_schema():
    first = BilingualSegment(
        "s1", "Ein \x01 Zeichen.", "One \x01 character.", State.TRANSLATED, machine_mark("a b:c", "x")
    )
    value = bilingual(first, BilingualSegment("s2", "Zwei."), notes=(Note("n", "previous"),))
    value = Bilingual(
        **{**{f: getattr(value, f) for f in value.__slots__}, "extras": ('<m:x xmlns:m="urn:m">1</m:x>',)}
    )
    root = etree.fromstring(bilingual_bytes(value))
    for element in root.iter(f"{{{NS}}}*"):
        tag = etree.QName(element).localname
        kinds = [etree.QName(c).localname if etree.QName(c).namespace == NS else "other" for c in element]
        ranks = [ORDER[tag].index("segment" if k == "ignorable" else k) for k in kinds]
        assert ranks == sorted(ranks), tag
        assert {str(a) for a in element.attrib} <= ATTRIBUTES.get(tag, set()), tag
        if element.get("subState"):
            assert re.fullmatch(r"[^\s:]+:[^\s:]+", element.get("subState"))
            assert element.get("state")
    assert root.get("version") == "2.1"


def test_one_sentence_a_line_and_a_space_between_two_for_tools_that_join_them():
    lines = bilingual_bytes(
        bilingual(BilingualSegment("s1", "Eins.", "One."), BilingualSegment("s2", "Zwei."))
    ).decode()
    assert "\n        <source>Eins.</source>\n        <target>One.</target>\n" in lines
    assert "<ignorable>\n        <source> </source>\n      </ignorable>" in lines
    assert "<target></target>" in lines  # a place to fill in
    assert lines.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<xliff ')
    assert lines.endswith("</xliff>\n")


def test_unchanged_content_is_not_written_again(tmp_path):
    path = tmp_path / "fr.xlf"
    write_bilingual(path, bilingual())
    os.utime(path, (1, 1))
    write_bilingual(path, bilingual())
    assert path.stat().st_mtime == 1


def test_a_failure_while_replacing_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "fr.xlf"
    write_bilingual(path, bilingual())
    before = path.read_bytes()

    def fail(*_):
        raise OSError("disk gone")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk gone"):
        write_bilingual(path, bilingual(BilingualSegment("s1", "Anders.")))
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["fr.xlf"]


def test_the_mode_of_a_file_and_a_link_to_it_are_kept(tmp_path):
    real, link = tmp_path / "real.xlf", tmp_path / "link.xlf"
    write_bilingual(real, bilingual())
    real.chmod(0o640)
    link.symlink_to(real)
    write_bilingual(link, bilingual(BilingualSegment("s1", "Anders.")))
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert b"Anders." in real.read_bytes()


TEXT = st.text(max_size=40) | st.text(
    "<>&\"' \u00a0\u202f\u2028\x00\x01\x1f\x7f\x85\ufffe\U0001f389é]ée\u0301\t\r\n", max_size=20
)


@settings(max_examples=100, deadline=None)
@given(source=TEXT, target=TEXT, note=TEXT)
def test_any_text_survives_the_round_trip(source, target, note):
    source, target = one_line(source) or "x", one_line(target)
    state = State.REVIEWED if target else State.INITIAL
    value = bilingual(BilingualSegment("s1", source, target, state))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fr.xlf")
        write_bilingual(path, value)
        assert read_bilingual(path) == value
        noted = Bilingual("de", "fr", "", value.units, (Note(note),))
        write_bilingual(path, noted)
        once = path.read_bytes()
        write_bilingual(path, read_bilingual(path))
        assert path.read_bytes() == once


def test_half_a_character_is_refused_by_name(tmp_path):
    with pytest.raises(MemoryFileError, match=r"U\+D800"):
        write_bilingual(tmp_path / "fr.xlf", bilingual(BilingualSegment("s1", "a\ud800")))
    assert not list(tmp_path.iterdir())


# --- reading ----------------------------------------------------------------------------------------------------


def test_targets_know_their_line(tmp_path):
    found = read(tmp_path, xliff(unit(segment("Eins.", "One.") + segment("Zwei.", "Two."))))
    assert [(u.id, u.at.place) for u in found.record().values()] == [("b1.s1", 6), ("b1.s2", 9)]
    assert found.record()["b1.s2"].at.file == (tmp_path / "en-GB.xlf").as_posix()


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('Der <mrk id="m1" type="term">Cluster</mrk> wächst.', "Der Cluster wächst."),
        ('<pc id="1">fett</pc> und <pc id="2"><pc id="3">innen</pc></pc>', "fett und innen"),
        ('Zeile<ph id="1" equiv=" "/>zwei<ph id="2"/>', "Zeile zwei"),
        ('<sc id="1"/>fett<ec startRef="1"/> normal', "fett normal"),
        ('Glocke<cp hex="0007"/>', "Glocke\x07"),
        ("zwei\n      Zeilen\t und  mehr ", "zwei Zeilen und mehr"),
        ("3,5&#160;Mio. &#x20AC;", "3,5\u00a0Mio. €"),
        ("<![CDATA[5 < 6 & 7]]>", "5 < 6 & 7"),
        ("a<!-- nicht für die Öffentlichkeit -->b", "ab"),
        ("Mu\u0308nchen", "München"),
    ],
)
def test_inline_codes_and_white_space_become_plain_text(tmp_path, inside, text):
    found = read(tmp_path, xliff(unit(segment(inside, inside)))).units[0].segments[0]
    assert (found.source, found.target) == (text, text)


@pytest.mark.parametrize(
    ("markup", "state", "used"),
    [
        (segment("Ja.", "Yes."), State.REVIEWED, "Yes."),
        (segment("Ja.", "Yes.", 'state="final"'), State.FINAL, "Yes."),
        (segment("Ja.", "Yes.", ""), State.INITIAL, ""),
        (segment("Ja.", "Yes.", 'state="initial"'), State.INITIAL, ""),
        (segment("Ja.", "", 'state="reviewed"'), State.INITIAL, ""),
        (segment("Ja.", " ", 'state="final"'), State.INITIAL, ""),
        ('<segment state="reviewed"><source>Ja.</source></segment>', State.INITIAL, ""),
    ],
)
def test_a_target_counts_only_with_words_and_a_state(tmp_path, markup, state, used):
    found = read(tmp_path, xliff(unit(markup)))
    assert found.units[0].segments[0].state is state
    assert (found.record()["b1.s1"].state, found.record()["b1.s1"].target) == (state, used)


def test_a_draft_is_kept_and_pointed_out(tmp_path):
    found = read(
        tmp_path, xliff(unit(segment("Ja.", "Yes.", "") + segment("Nein.", "Nein.", "") + segment("Doch.", "")))
    )
    assert [(f.code, f.at.place) for f in found.findings()] == [
        ("target-still-initial", 6)
    ]  # a copy of the source is none
    write_bilingual(tmp_path / "en-GB.xlf", found)
    assert read_bilingual(tmp_path / "en-GB.xlf").units[0].segments[0].target == "Yes."


def test_words_that_somebody_changed_are_no_machines_any_more(tmp_path):
    machine = BilingualSegment("s1", "Ja.", "Yes.", State.TRANSLATED, machine_mark("deepl", "Yes."))
    path = tmp_path / "en-GB.xlf"
    write_bilingual(path, bilingual(machine))
    assert read_bilingual(path).units[0].segments[0].machine
    path.write_text(path.read_text("utf-8").replace("Yes.", "Indeed."), "utf-8")
    corrected = read_bilingual(path).units[0].segments[0]
    assert (corrected.target, corrected.machine, corrected.origin) == ("Indeed.", False, "")


def test_what_cat_tools_add_survives(tmp_path):
    body = """<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
      <mda:metaGroup><mda:meta type="client">A</mda:meta></mda:metaGroup></mda:metadata>
    <notes><note id="n1" appliesTo="source" priority="2" cat:by="ute">Bitte bis Freitag.</note></notes>
    <group id="g1"><unit id="b1" name="lead" canResegment="no" cat:status="done">
      <mtc:matches><mtc:match ref="#s7" matchQuality="86.5">
        <source>Ja!</source><target>Yes!</target></mtc:match></mtc:matches>
      <notes><note category="finding">Zahl?</note></notes>
      <originalData><data id="d1">&lt;b&gt;</data></originalData>
      <segment id="s7" state="final" subState="cat:locked"><source>Ja.</source><target>Yes.</target></segment>
    </unit></group>"""
    extra = 'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:cat="urn:cat" cat:tool="X"'
    found = read(tmp_path, xliff(body, extra=extra))
    path = tmp_path / "again.xlf"
    write_bilingual(path, found)
    assert read_bilingual(path) == found
    root = etree.fromstring(path.read_bytes())
    ns = {"x": NS, "mtc": "urn:oasis:names:tc:xliff:matches:2.0", "mda": "urn:oasis:names:tc:xliff:metadata:2.0"}
    match = root.find(".//x:unit/mtc:matches/mtc:match", ns)
    assert (match.get("matchQuality"), match.get("ref"), match.findtext("x:target", None, ns)) == (
        "86.5",
        "#s7",
        "Yes!",
    )
    assert root.findtext(".//mda:meta", None, ns) == "A"
    assert root.get("{urn:cat}tool") == "X"
    assert root.find(".//x:unit", ns).get("{urn:cat}status") == "done"
    assert root.find(".//x:unit", ns).get("canResegment") == "no"
    assert root.find("x:file/x:notes/x:note", ns).attrib["priority"] == "2"
    assert root.find(".//x:segment", ns).get("subState") == "cat:locked"
    assert root.findtext(".//x:unit/x:notes/x:note", None, ns) == "Zahl?"


def test_segments_without_ids_or_with_dotted_ones_get_their_own(tmp_path):
    three = segment("A.", "A.", "") + segment("B.", "B.", 'id="s1"') + segment("C.", "C.", 'id="s1.2"')
    assert list(read(tmp_path, xliff(unit(three))).record()) == ["b1.s2", "b1.s1", "b1.s3"]


@pytest.mark.parametrize(("found", "expected", "fits"), [
    ("de-DE", "de", True), ("de", "de-DE", True), ("DE-de", "de-DE", True), ("de_DE", "de-DE", True),
    ("de-AT", "de-DE", False), ("en", "de", False),
])  # fmt: skip
def test_the_language_must_be_the_expected_one(tmp_path, found, expected, fits):
    text = xliff(unit(segment("Ja.", "Yes.")), languages=f'srcLang="{found}" trgLang="en-GB"')
    if fits:
        assert read(tmp_path, text, source=expected, target="en-GB").source_locale == found
    else:
        with pytest.raises(MemoryFileError, match="srcLang"):
            read(tmp_path, text, source=expected, target="en-GB")


BOMB = '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n'
LEAK = '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n'


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("kein XML", "not readable as XML", 1),
        ("", "not readable as XML", 1),
        (xliff(unit("<segment>\n<source>offen</segment>")), "not readable as XML", 5),
        ("<tmx/>", "<tmx> is not XLIFF", 1),
        (xliff(unit(segment("a", "b"))).replace(":2.0", ":1.2"), "cannot be read", 1),
        (xliff(unit(segment("a", "b")), version="1.2"), "version '1.2'", 1),
        (xliff(unit(segment("a", "b")), version="2.2"), "version '2.2'", 1),
        (xliff(unit(segment("a", "b")), languages='srcLang="de"'), "trgLang", 1),
        (
            xliff(unit(segment("a", "b")), languages='srcLang="de" trgLang="en-US"'),
            "trgLang is 'en-US', not 'en-GB'",
            1,
        ),
        (xliff(unit(segment("a", "b")), languages='srcLang="en-GB" trgLang="de"'), "srcLang is 'en-GB', not 'de'", 1),
        (xliff(unit(segment("a", "b")) + unit(segment("c", "d"))), "unit id 'b1' occurs twice", 8),
        (xliff(unit(segment("a", "b", 'id="s1"') + segment("c", "d", 'id="s1"'))), "segment id 's1' occurs twice", 7),
        (xliff(unit(segment("a", "b", 'state="approved"'))), "'approved' is no state", 4),
        (xliff(unit("<segment><target>b</target></segment>")), "no <source>", 4),
        (xliff("<unit><segment><source>a</source></segment></unit>"), "no id", 3),
        (xliff(unit(segment('<cp hex="D800"/>', "b"))), "no character", 5),
        (xliff(unit(segment('<cp hex="ZZ"/>', "b"))), "no character", 5),
        (f'<xliff xmlns="{NS}" version="2.1" srcLang="de" trgLang="en-GB"/>', "0 <file> elements", 1),
        (BOMB + xliff(unit(segment("&b;", "b"))), "entities", 1),
        (LEAK + xliff(unit(segment("&a;", "b"))), "entities", 1),
        (xliff(unit(segment("&nbsp;", "b"))), "not readable as XML", 5),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path, text, problem, line):
    with pytest.raises(MemoryFileError) as caught:
        read(tmp_path, text, source="de", target="en-GB")
    assert problem in caught.value.problem
    assert str(caught.value.at) == f"{(tmp_path / 'en-GB.xlf').as_posix()}:{line}"
    assert caught.value.fix


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(MemoryFileError, match="missing"):
        read_bilingual(tmp_path / "fr.xlf")


def test_any_encoding_that_xml_knows_is_read(tmp_path):
    for encoding in ("utf-16", "utf-8-sig", "iso-8859-1"):
        declared = encoding.removesuffix("-sig")
        text = f'<?xml version="1.0" encoding="{declared}"?>' + xliff(unit(segment("Größe", "taille")))
        (tmp_path / "a.xlf").write_bytes(text.encode(encoding))
        assert read_bilingual(tmp_path / "a.xlf").units[0].source == "Größe"


def test_targets_are_normalised(tmp_path):
    path = tmp_path / "fr.xlf"
    path.write_text(xliff(unit(segment("Uhr", unicodedata.normalize("NFD", "à 18 h, café")))), "utf-8")
    assert read_bilingual(path).units[0].segments[0].target == "à 18 h, café"
