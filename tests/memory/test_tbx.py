"""TBX in and out: our termbase comes back whole, other tools' files are read, hostile ones refused."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, one_line
from pressflow.memory.starter import starter_terms
from pressflow.memory.tbx import export_tbx, import_tbx
from pressflow.memory.termbase import KINDS, read_terms, write_terms
from pressflow.model import Term

CORE = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SHIPPED = Path(__file__).parents[2] / "releases" / "terms.csv"


def bare(terms: tuple[Term, ...]) -> list[Term]:
    return [replace(term, at=None, starter=False, renderings=dict(term.renderings)) for term in terms]


def test_the_shipped_termbase_comes_back_as_it_went_out(tmp_path: Path) -> None:
    terms = read_terms(SHIPPED)
    export_tbx(terms, tmp_path / "t.tbx")
    back = import_tbx(tmp_path / "t.tbx")
    assert bare(back) == bare(terms)
    assert write_terms(back, ["en-GB", "fr"]) == write_terms(terms, ["en-GB", "fr"])


def test_the_starter_termbase_comes_back_too(tmp_path: Path) -> None:
    terms = starter_terms(["en", "fr", "es", "it", "nl", "pl"])
    export_tbx(terms, tmp_path / "t.tbx")
    assert bare(import_tbx(tmp_path / "t.tbx")) == bare(terms)


WORDS = st.text("aÄ1 &<>'\"|.\u00a0-é", min_size=1, max_size=12).map(one_line).filter(bool)
FORMS = st.lists(WORDS.filter(lambda w: " | " not in f" {w} " and w != "verbatim"), unique=True, min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(
    entries=st.lists(
        st.tuples(FORMS, st.sampled_from(KINDS), st.text("a\n&ä", max_size=8), st.dictionaries(
            st.sampled_from(["en-GB", "fr", "pl"]), FORMS, max_size=2)),
        max_size=4,
    )
)  # fmt: skip
def test_every_term_survives_the_way_out_and_in(entries) -> None:
    taken: set[str] = set()
    terms = []
    for forms, kind, note, renderings in entries:
        if not taken & set(forms):
            taken |= set(forms)
            cells = {tag: tuple(cell) for tag, cell in renderings.items()}
            terms.append(Term(forms[0], kind, cells, note.strip(), None, tuple(forms[1:])))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.tbx")
        export_tbx(terms, path)
        assert bare(import_tbx(path)) == bare(tuple(terms))


def test_the_file_keeps_the_rules_of_tbx_basic_in_dca_style(tmp_path: Path) -> None:
    """The core structure and the TBX-Basic Schematron of ISO 30042:2019, rule by rule."""
    export_tbx((*read_terms(SHIPPED), *starter_terms(["fr", "pl"])), tmp_path / "t.tbx")
    root = etree.parse(tmp_path / "t.tbx").getroot()
    assert (root.tag, root.get("type"), root.get("style"), root.get(LANG)) == (f"{CORE}tbx", "TBX-Basic", "dca", "de")
    assert [child.tag for child in root] == [f"{CORE}tbxHeader", f"{CORE}text"]
    assert root.find(f"{CORE}tbxHeader/{CORE}fileDesc/{CORE}sourceDesc/{CORE}p").text
    assert all(element.tag.startswith(CORE) for element in root.iter())
    concepts = root.findall(f"{CORE}text/{CORE}body/{CORE}conceptEntry")
    assert len({concept.get("id") for concept in concepts}) == len(concepts) > 400
    for concept in concepts:
        names = [etree.QName(child).localname for child in concept]
        rest = [name for name in names if name != "langSec"]
        assert rest in (["descrip"], ["descrip", "note"])
        assert names == rest + ["langSec"] * names.count("langSec")
        assert concept.find(f"{CORE}descrip").get("type") == "subjectField"
        languages = [section.get(LANG) for section in concept.findall(f"{CORE}langSec")]
        assert languages[0] == "de"
        assert len(languages) == len(set(languages))
        for section in concept.findall(f"{CORE}langSec"):
            assert len(section) > 0
            for term in section:
                parts = [etree.QName(child).localname for child in term]
                assert parts in (["term", "termNote"], ["term", "termNote", "note"])
                assert term[0].text
                assert term[1].get("type") == "administrativeStatus"
                assert term[1].text in ("preferredTerm-admn-sts", "admittedTerm-admn-sts")


def test_the_same_terms_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        export_tbx(read_terms(SHIPPED), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def load(tmp_path: Path, text: str) -> tuple[Term, ...]:
    (tmp_path / "t.tbx").write_text(text, "utf-8")
    return import_tbx(tmp_path / "t.tbx")


def tbx(body: str) -> str:
    return (
        f'<tbx xmlns="{CORE[1:-1]}" type="TBX-Basic" style="dca" xml:lang="de"><text><body>{body}</body></text></tbx>'
    )


def form(words: str, state: str) -> str:
    status = f'<termNote type="administrativeStatus">{state}Term-admn-sts</termNote>'
    return f"<termSec><term>{words}</term>{status}</termSec>"


def test_forms_that_nobody_should_write_are_left_out(tmp_path: Path) -> None:
    (term,) = load(
        tmp_path,
        tbx(
            '<conceptEntry id="c1"><descrip type="subjectField">Recht</descrip><langSec xml:lang="de-DE">'
            "<termSec><term>Gesetz</term></termSec></langSec>"
            '<langSec xml:lang="EN-gb">'
            + form("act", "admitted")
            + form("law", "preferred")
            + form("bill", "deprecated")
            + '</langSec></conceptEntry><conceptEntry id="c2"><langSec xml:lang="en">'
            + "<termSec><term>no German</term></termSec></langSec></conceptEntry>"
        ),
    )
    assert (term.term, term.type, term.renderings) == ("Gesetz", "term", {"en-GB": ("law", "act")})


def test_tbx_2_and_dct_style_are_read(tmp_path: Path) -> None:
    (old,) = load(
        tmp_path,
        '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="1">'
        '<descrip type="subjectField">place</descrip><langSet xml:lang="de"><tig><term>K\u00f6ln</term></tig></langSet>'
        '<langSet xml:lang="fr"><ntig><termGrp><term>Cologne</term></termGrp></ntig></langSet>'
        "</termEntry></body></text></martif>",
    )
    assert (old.term, old.type, old.renderings) == ("Köln", "place", {"fr": ("Cologne",)})
    (dct,) = load(
        tmp_path,
        tbx('<conceptEntry id="c1" xmlns:min="http://www.tbxinfo.net/ns/min"><min:subjectField>place</min:subjectField>'
            '<langSec xml:lang="de"><termSec><term>Köln</term></termSec></langSec></conceptEntry>'),
    )  # fmt: skip
    assert (dct.term, dct.type) == ("Köln", "place")


GERMAN = '<langSec xml:lang="de"><termSec><term>{}</term></termSec></langSec>'


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nichts", "not readable as XML"),
        ("<tmx/>", "is not TBX"),
        ('<!DOCTYPE tbx [<!ENTITY a "b">]>' + tbx("&a;"), "entities"),
        ('<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + tbx("&a;"), "entities"),
        (tbx(f"<conceptEntry>{GERMAN.format('a | b')}</conceptEntry>"), "cannot hold"),
        (tbx(f"<conceptEntry>{GERMAN.format('A')}</conceptEntry>" * 2), "a second time"),
    ],
)
def test_a_bad_or_hostile_file_is_refused_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(MemoryFileError, match=problem) as caught:
        load(tmp_path, text)
    assert caught.value.at.file.endswith("t.tbx")
    assert caught.value.fix


def test_a_flood_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "t.tbx").open("wb") as file:
        file.truncate(64_000_001)
    with pytest.raises(MemoryFileError, match="larger than"):
        import_tbx(tmp_path / "t.tbx")


def test_what_xml_cannot_hold_is_dropped(tmp_path: Path) -> None:
    export_tbx([Term("A\x0bB", "term", {"fr": ("C\x00",)})], tmp_path / "t.tbx")
    (term,) = import_tbx(tmp_path / "t.tbx")
    assert (term.term, term.renderings) == (IMPOSSIBLE.sub("", "A\x0bB"), {"fr": ("C",)})
