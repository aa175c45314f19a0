"""The trained names model that ships with the package, and the candidates that names come from."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
import spacy

import pressflow_de
from pressflow.errors import ConfigError
from pressflow.kinds._model import candidates, candidates_of, load_pipeline
from pressflow.locales import find_locale

GERMAN = find_locale("de")
LIMIT = 20 * 2**20  # bytes in the wheel


def found(text: str) -> list[tuple[str, str]]:
    return [(text[c.start : c.end], c.label) for c in candidates(text, GERMAN)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Direktorin Ursula Brandhorst reiste nach Dänemark.", [("Ursula Brandhorst", "PER"), ("Dänemark", "LOC")]),
        ("Das Werk der Siemens AG steht in Nürnberg.", [("Siemens AG", "ORG"), ("Nürnberg", "LOC")]),
        (
            "„Wir freuen uns“, sagt Jörg Petersen von der Universität Hamburg.",
            [("Jörg Petersen", "PER"), ("Universität Hamburg", "ORG")],
        ),
        ("Der Verein wächst und hat nun mehr Mitglieder als im Vorjahr.", []),
        ("", []),
        ("\n\n  \n", []),
    ],
)
def test_names_that_anybody_would_find(text, names):
    assert found(text) == names


def test_currencies_and_languages_are_no_names():
    assert found("Das Buch kostet 20 Euro oder 22 US-Dollar und liegt auf Deutsch und Englisch vor.") == []


def test_no_name_goes_over_the_end_of_a_line():
    text = "Pressekontakt\nMusterbau GmbH\nSabine Krüger\nHamburg\n\nTelefon 040 123-45\n"
    assert all("\n" not in words for words, _ in found(text))


def test_many_texts_give_what_each_gives_alone():
    texts = ["Die Stadt Kiel lud ein.", "", "Uwe Neumann kam aus Bremen."]
    assert list(candidates_of(texts, GERMAN)) == [candidates(text, GERMAN) for text in texts]


def test_spacy_finds_the_pipeline_by_its_name():
    nlp = spacy.load("pressflow_de")
    assert nlp.meta["lang"] == "de"
    assert nlp.get_pipe("ner").labels == ("LOC", "MISC", "ORG", "PER")
    assert "pressflow_de" in spacy.util.get_installed_models() or importlib.metadata.version("pressflow_de")
    beside = str(Path(pressflow_de.__file__).parent.parent)  # an older installation may have left its own copy
    told = [each.version for each in importlib.metadata.distributions(name="pressflow_de", path=[beside])]
    assert told == [nlp.meta["version"]]


def test_loading_says_nothing(capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pressflow_de.load()
    assert capfd.readouterr() == ("", "")


def test_the_model_stays_small():
    assert sum(p.stat().st_size for p in pressflow_de.PATH.rglob("*") if p.is_file()) < LIMIT


def test_the_config_knows_nothing_of_the_training():
    config = (pressflow_de.PATH / "config.cfg").read_text("utf-8")
    assert "/" not in config
    assert "lookups" not in config


def test_pressflow_and_the_models_package_leave_spacy_alone_until_it_is_needed():
    code = "import sys, pressflow, pressflow_de; sys.exit('spacy' in sys.modules)"
    path = str(Path(pressflow_de.__file__).parent.parent)
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": path}, check=False).returncode == 0


def test_a_pipeline_that_is_not_installed_is_an_error_with_its_fix():
    with pytest.raises(ConfigError, match="no spaCy pipeline 'de_core_news_xl' is installed") as error:
        load_pipeline("de_core_news_xl")
    assert "pressflow_de" in error.value.fix
