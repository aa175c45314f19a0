"""TMX in and out."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, one_line
from pressflow.memory.match import MemoryUnit
from pressflow.memory.tmx import export_tmx, import_tmx
from pressflow.model import State

UNITS = (
    MemoryUnit("de", "en-GB", "Rund 1.500\u00a0Gäste", "Some 1,500 guests", State.REVIEWED),
    MemoryUnit("de", "fr", "Rund 1.500\u00a0Gäste", "Quelque 1\u202f500 invités", State.TRANSLATED, "deepl"),
    MemoryUnit("de", "en-GB", "Mehr Infos", "Read on", State.FINAL, before="Zum Preis", after="Kontakt & mehr"),
    MemoryUnit("de", "en-GB", "A & B < C", "“A” & ‘B’ < C \U0001f389", State.FINAL),
)


# The content models and attributes of TMX 1.4b for the elements that we write.
DTD = etree.DTD(
    io.StringIO("""
<!ELEMENT tmx (header, body)>
<!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (note | prop | ude)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
  srclang CDATA #REQUIRED datatype CDATA #REQUIRED o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED
  creationid CDATA #IMPLIED changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
<!ELEMENT note (#PCDATA)> <!ELEMENT ude EMPTY>
<!ELEMENT prop (#PCDATA)>
<!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED o-encoding CDATA #IMPLIED lang CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note | prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED segtype (block | paragraph | sentence | phrase) #IMPLIED
  datatype CDATA #IMPLIED creationdate CDATA #IMPLIED creationid CDATA #IMPLIED changedate CDATA #IMPLIED
  changeid CDATA #IMPLIED usagecount CDATA #IMPLIED lastusagedate CDATA #IMPLIED>
<!ELEMENT tuv ((note | prop)*, seg)>
<!ATTLIST tuv xml:lang CDATA #REQUIRED creationdate CDATA #IMPLIED changedate CDATA #IMPLIED>
<!ELEMENT seg (#PCDATA)>
""")
)


def tmx(body: str, header='srclang="de"') -> str:
    return f'<tmx version="1.4">\n<header {header}/>\n<body>\n{body}\n</body></tmx>'


def tu(*variants: tuple[str, str], attributes="") -> str:
    return f"<tu {attributes}>" + "".join(f'<tuv xml:lang="{a}"><seg>{b}</seg></tuv>' for a, b in variants) + "</tu>"


def load(tmp_path: Path, text: str) -> tuple[MemoryUnit, ...]:
    (tmp_path / "m.tmx").write_text(text, "utf-8")
    return import_tmx(tmp_path / "m.tmx")


def test_units_come_back_as_they_went_out(tmp_path):
    export_tmx(UNITS, tmp_path / "m.tmx")
    assert set(import_tmx(tmp_path / "m.tmx")) == set(UNITS)


def test_the_file_is_tmx_1_4b_and_the_same_bytes_in_any_order(tmp_path):
    export_tmx(UNITS, tmp_path / "a.tmx")
    export_tmx([*reversed(UNITS), UNITS[0]], tmp_path / "b.tmx")
    assert (tmp_path / "a.tmx").read_bytes() == (tmp_path / "b.tmx").read_bytes()
    root = etree.parse(tmp_path / "a.tmx").getroot()
    assert root.get("version") == "1.4"
    assert DTD.validate(root), DTD.error_log
    # what the TMX 1.4b DTD requires of a header
    required = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert set(root.find("header").attrib) == required
    assert root.find("header").get("srclang") == "de"
    for unit in root.iter("tu"):
        assert [child.tag for child in unit][-2:] == ["tuv", "tuv"]
        assert unit.find("tuv").get("{http://www.w3.org/XML/1998/namespace}lang") == "de"


@settings(max_examples=100, deadline=None)
@given(source=st.text(max_size=30), target=st.text("<>&\"' \u00a0\u202f\x00\x0b\x85\U0001f389ä]", max_size=30))
def test_any_text_survives_less_what_xml_cannot_hold(source, target):
    unit = MemoryUnit("de", "fr", one_line(source) or "x", one_line(target) or "x", State.REVIEWED)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "m.tmx")
        export_tmx([unit], path)
        expected = [one_line(IMPOSSIBLE.sub("", text)) for text in (unit.source, unit.target)]
        assert [[u.source, u.target] for u in import_tmx(path)] == ([expected] if all(expected) else [])


def test_memories_of_other_tools_are_read(tmp_path):
    found = load(
        tmp_path,
        '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "http://unreachable.invalid/tmx14.dtd">'
        + tmx(
            tu(
                ("EN-gb", "Yes <bpt i='1'>&lt;b></bpt><hi>indeed</hi><ept i='1'>&lt;/b></ept>"),
                ("DE-DE", "Ja"),
                ("FR", "Oui"),
            )
            + tu(("de", "leer"), ("fr", ""))
            + '<tu><tuv lang="de"><seg>Alt</seg></tuv><tuv lang="fr"><seg>Vieux<ph>x</ph></seg></tuv></tu>',
            'srclang="DE"',
        ),
    )
    assert [(u.source_locale, u.target_locale, u.source, u.target, u.state) for u in found] == [
        ("de-DE", "en-GB", "Ja", "Yes indeed", State.REVIEWED),
        ("de-DE", "fr", "Ja", "Oui", State.REVIEWED),
        ("de", "fr", "Alt", "Vieux", State.REVIEWED),
    ]


def test_the_first_variant_is_the_source_where_any_may_be(tmp_path):
    assert load(tmp_path, tmx(tu(("de", "Ja"), ("fr", "Oui")), 'srclang="*all*"'))[0].source == "Ja"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nichts", "not readable as XML"),
        ("<xliff/>", "is not TMX"),
        (tmx("<tu><tuv xml:lang='de'/></tu>"), "no <seg>"),
        ('<!DOCTYPE tmx [<!ENTITY a "b">]>' + tmx(tu(("de", "&a;"), ("fr", "b"))), "entities"),
    ],
)
def test_a_bad_file_is_refused(tmp_path, text, problem):
    with pytest.raises(MemoryFileError, match=problem) as caught:
        load(tmp_path, text)
    assert caught.value.at.file.endswith("m.tmx")
