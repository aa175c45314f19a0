"""The starter termbase, and what an imported termbase adds to ours."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest
from babel import Locale as Cldr

from pressflow.locales import find_locale, locale_tags
from pressflow.memory.adopt import adopt_terms
from pressflow.memory.starter import starter_terms
from pressflow.memory.termbase import entries_for, merged, parse_terms, read_terms, write_terms
from pressflow.model import Term

LOCALES = ("en-GB", "fr-FR", "es-ES", "it-IT", "nl-NL", "pl-PL")
STARTER = starter_terms(LOCALES)


def entry(name: str) -> Term:
    return next(term for term in STARTER if name in term.german)


@pytest.mark.parametrize(
    ("name", "renderings"),
    [
        ("München", ("Munich", "Munich", "Múnich", "Monaco di Baviera", "München", "Monachium")),
        ("Wien", ("Vienna", "Vienne", "Viena", "Vienna", "Wenen", "Wiedeń")),
        ("Deutschland", ("Germany", "Allemagne", "Alemania", "Germania", "Duitsland", "Niemcy")),
        ("USA", ("United States", "États-Unis", "Estados Unidos", "Stati Uniti", "Verenigde Staten",
                 "Stany Zjednoczone")),
        ("Weichsel", ("Vistula", "Vistule", "Vístula", "Vistola", "Wisła", "Wisła")),
        ("Tessin", ("Ticino", "Tessin", "Tesino", "Ticino", "Ticino", "Ticino")),
        ("Karl V.", ("Charles V", "Charles Quint", "Carlos V", "Carlo V", "Karel V", "Karol V")),
        ("Johannes Paul II.", ("John Paul II", "Jean-Paul II", "Juan Pablo II", "Giovanni Paolo II",
                               "Johannes Paulus II", "Jan Paweł II")),
        ("Sachsen-Anhalt", ("Saxony-Anhalt", "Saxe-Anhalt", "Sajonia-Anhalt", "Sassonia-Anhalt", "Saksen-Anhalt",
                            "Saksonia-Anhalt")),
        ("EZB", ("European Central Bank", "Banque centrale européenne", "Banco Central Europeo",
                 "Banca centrale europea", "Europese Centrale Bank", "Europejski Bank Centralny")),
    ],
)  # fmt: skip
def test_widely_known_names_read_as_each_language_has_them(name: str, renderings: tuple[str, ...]) -> None:
    assert tuple(entry(name).forms(tag)[0] for tag in LOCALES) == renderings


def test_every_entry_reads_in_every_language_and_says_that_it_is_ours() -> None:
    for term in STARTER:
        assert term.starter
        assert term.label
        for tag in LOCALES:
            assert all(form and "(" not in form and ":" not in form for form in term.forms(tag)), term
            assert term.forms(tag), (term.term, tag)


def test_no_name_stands_twice_and_none_is_a_place_and_a_common_word() -> None:
    names = [name for term in STARTER for name in term.german]
    assert len(names) == len(set(names))
    assert not {"Essen", "Halle", "Hof", "Singen"} & set(names)


def test_countries_are_not_typed() -> None:
    content = files("pressflow.memory").joinpath("starter.csv").read_text("utf-8")
    typed = {row["term"].split(" | ")[0] for row in csv.DictReader(content.splitlines())}
    german = Cldr.parse("de").territories
    unions = {"EU", "EZ", "UN"}  # CLDR lists them among the territories
    assert not {name for code, name in german.items() if len(code) == 2 and code not in unions} & typed


def test_all_27_members_of_the_european_union_are_known() -> None:
    members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    codes = members.split(" ")
    german = Cldr.parse("de").territories
    assert len(codes) == 27
    assert {german[code] for code in codes} <= {term.term for term in STARTER}


def test_every_locale_that_pressflow_speaks_can_ask_for_it() -> None:
    for module in locale_tags():
        assert len(starter_terms([find_locale(module.replace("_", "-")).tag])) == len(STARTER)


def test_the_newsrooms_own_line_replaces_the_starters_entry() -> None:
    own = parse_terms("term,kind,note,en-GB\nEU,organisation,,the Union\nKöln,place,,Köln\n".encode(), "terms.csv")
    terms = merged(own, STARTER)
    assert len(terms) == len(STARTER)  # two came, two went
    assert [t.forms("en-GB") for t in terms if "EU" in t.german] == [("the Union",)]
    assert [t.starter for t in terms if t.term == "Köln"] == [False]


def test_a_column_of_a_language_holds_for_its_regions() -> None:
    term = Term("Köln", "place", {"en": ("Cologne",), "fr-CH": ("Cologne (CH)",)})
    assert term.forms("en-US") == ("Cologne",)
    assert term.forms("fr-CH") == ("Cologne (CH)",)
    assert term.forms("fr") == ()


def test_a_glossary_has_each_german_name_once_with_its_preferred_rendering() -> None:
    terms = parse_terms(
        b"term,kind,note,en-GB\nVerband Muster | VM,organisation,,verbatim\nEZB | Notenbank,organisation,,ECB\n"
        b"Mitglieder,term,,members\nOffen,term,,\n",
        "terms.csv",
    )
    assert entries_for(terms, "en-GB") == (
        ("EZB", "ECB"),
        ("Mitglieder", "members"),
        ("VM", "VM"),
        ("Verband Muster", "Verband Muster"),
    )
    assert entries_for(terms, "fr") == ()


# --- import -------------------------------------------------------------------------------------------------------

OURS = (
    Term("Köln", "place", {"en-GB": ("Cologne",)}, "ours"),
    Term("Verein | e", "term", {"en-GB": ("club",), "fr": ("association",)}),
)


def test_an_import_adds_and_fills_and_leaves_what_is_ours() -> None:
    theirs = (
        Term("Bonn", "place", {"en": ("Bonn",), "sv": ("Bonn",)}),
        Term("Köln", "term", {"en-GB": ("Köln",), "fr-FR": ("Cologne",)}, "theirs"),
    )
    found = adopt_terms(OURS, theirs, ["en-GB", "fr"], replace_ours=False)
    assert [t.term for t in found.terms] == ["Köln", "Verein | e", "Bonn"]
    assert found.terms[0] == Term("Köln", "place", {"en-GB": ("Cologne",), "fr": ("Cologne",)}, "ours")
    assert found.terms[2].renderings == {"en-GB": ("Bonn",)}
    assert (len(found.added), found.filled, found.left) == (1, 1, ("sv",))
    assert [(c.term.term, c.locale, c.ours, c.theirs) for c in found.conflicts] == [
        ("Köln", "en-GB", ("Cologne",), ("Köln",))
    ]


def test_an_import_may_go_before_ours() -> None:
    theirs = (Term("Köln", "place", {"en-GB": ("Köln",)}),)
    found = adopt_terms(OURS, theirs, ["en-GB"], replace_ours=True)
    assert found.terms[0].renderings["en-GB"] == ("Köln",)
    assert found.terms[0].note == "ours"


def test_what_is_written_is_read_again_and_no_spreadsheet_runs_it(tmp_path) -> None:
    terms = (
        Term("=1+1", "label", {"fr": ("@SUM(A1)", "b")}, "-2", None, ("+x",)),
        Term("A", "work", {"fr": ("A", "B", "C")}, "", None, ("B",)),
    )
    path = tmp_path / "terms.csv"
    path.write_text(write_terms(terms, ["fr"]), "utf-8")
    rows = list(csv.reader(path.read_text("utf-8").splitlines()))
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@")]
    assert rows[2] == ["A | B", "work", "", "verbatim | C"]
    back = read_terms(path)
    assert [(t.term, t.aliases, t.note, dict(t.renderings)) for t in back] == [
        (t.term, t.aliases, t.note, dict(t.renderings)) for t in terms
    ]
