"""The offline engine, with real packages that CTranslate2 runs: what travels as a placeholder, and what is missing."""

from __future__ import annotations

import os
import sys
import zipfile

import pytest
from tiny_argos import make_package

from pressflow.config import Publisher, Settings
from pressflow.engines.argos import connect, with_placeholders, without_placeholders
from pressflow.errors import ConfigError, ServiceError

TEXTS = ("Das GOLD Label ging an 31 Cluster.", "Tel. 040 123-45 für Hamburg@work.", "Der Preis.")


def settings(tmp_path, *locales: str, models: tuple[str, ...] = ()) -> Settings:
    (tmp_path / "releases").mkdir(exist_ok=True)
    (tmp_path / "releases" / "terms.csv").write_text(
        "term,kind,note,en-GB,fr\nGOLD Label,label,,verbatim,verbatim\n", "utf-8"
    )
    publisher = Publisher("V")
    return Settings(tmp_path, "https://n.example/", publisher, {}, {}, locales=("de", *locales), argos_models=models)


def environment(*packages) -> dict[str, str]:
    return {"PRESSFLOW_ARGOS_MODELS": os.pathsep.join(map(str, packages))}


def test_fixed_words_are_put_back_after_the_model_has_changed_the_rest(tmp_path):
    package = make_package(tmp_path, TEXTS, swap={"e": "a"})
    engine = connect(settings(tmp_path, "en-GB"), environment(package))
    spans = {TEXTS[1]: [(5, 15)]}
    answers = {a.text: a for group in engine.stream(TEXTS, "en-GB", "", spans) for a in group}
    assert [answers[t].words for t in TEXTS] == [
        "Das GOLD Label ging en 31 Clustar.".replace("Das", "Des").replace("an", "en"),
        "Tal. 040 123-45 für Hemburg@work.",
        "Dar Prais.",
    ]
    assert not any(a.damage for a in answers.values())


def test_the_way_to_french_leads_through_english(tmp_path):
    first = make_package(tmp_path / "a", TEXTS, swap={"e": "a"})
    second = make_package(tmp_path / "b", TEXTS, languages=("en", "fr"), swap={"r": "b"})
    engine = connect(settings(tmp_path, "fr"), environment(first, second))
    assert engine.translate(["Der Preis."], "fr", "") == ["Dab Pbais."]
    assert engine.translate(["Der Preis."], "fr", "") == ["Dab Pbais."]


def test_a_model_that_damages_a_placeholder_is_asked_again_without(tmp_path):
    package = make_package(tmp_path, TEXTS, swap={"Q": "Z"})
    engine = connect(settings(tmp_path, "en-GB"), environment(package))
    ((answer,),) = engine.stream(TEXTS[:1], "en-GB", "")
    assert (answer.words, answer.damage) == (TEXTS[0], "")
    spoilt = make_package(tmp_path / "b", TEXTS, swap={"Q": "Z", "L": "T"})
    engine = connect(settings(tmp_path, "en-GB"), environment(spoilt))
    ((answer,),) = engine.stream(TEXTS[:1], "en-GB", "")
    assert answer.damage == "'GOLD Label' is missing"


def test_models_are_named_in_the_toml_as_folder_or_archive_and_unpacked_once(tmp_path):
    make_package(tmp_path / "models", TEXTS)
    for name in ("models/translate-de_en", "models/translate-de_en.argosmodel"):
        engine = connect(settings(tmp_path, "en-GB", models=(name,)), {})
        assert engine.translate(list(TEXTS), "en-GB", "") == list(TEXTS)
    (home,) = (tmp_path / ".pressflow" / "argos").iterdir()
    before = home.stat().st_mtime_ns
    connect(settings(tmp_path, "en-GB", models=("models/translate-de_en.argosmodel",)), {})
    assert home.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("The QX1 went to QX2.", "The GOLD Label went to Hamburg@work."),
        ("QX2 has the QX1.", "Hamburg@work has the GOLD Label."),
        ("QX1s for QX2", "GOLD Labels for Hamburg@work"),
        ("The QX1 went.", None),
        ("The QX1 went to QX2 and QX2.", None),
        ("The QX1 went to QX2 and QX3.", None),
        ("The aQX1 went to QX2.", None),
        ("The QX1ung went to QX2.", None),
        ("The QX 1 went to QX2.", None),
    ],
)
def test_a_placeholder_must_come_back_whole_and_once(answer, words):
    text = "Das GOLD Label ging an Hamburg@work."
    spans = [(4, 14), (23, 35)]
    assert with_placeholders(text, spans) == "Das QX1 ging an QX2."
    assert without_placeholders(answer, text, spans) == words


def test_a_text_that_holds_the_letters_of_placeholders_gets_others():
    assert with_placeholders("Modell QX1 von Gold", [(15, 19)]) == "Modell QX1 von XQ1"


@pytest.mark.parametrize("name", ["ctranslate2", "sentencepiece"])
def test_without_the_extra_the_error_says_how_to_get_it(tmp_path, name, monkeypatch):
    monkeypatch.setitem(sys.modules, name, None)  # as Python itself marks what is not to be had
    with pytest.raises(ConfigError) as caught:
        connect(settings(tmp_path, "en-GB"), {})
    assert (caught.value.problem, caught.value.fix) == (
        f"engine argos needs {name}",
        "pip install 'pressflow[offline]'",
    )


def test_what_is_missing_or_no_package_is_named_with_its_key(tmp_path):
    where = settings(tmp_path, "en-GB", "fr")
    with pytest.raises(ConfigError, match="no model") as caught:
        connect(where, {})
    assert str(caught.value.at).endswith("newsroom.toml, key argos.models")
    assert "translate-de_en" in caught.value.fix
    with pytest.raises(ConfigError, match="there is no Argos package"):
        connect(where, environment(tmp_path / "fehlt.argosmodel"))
    (tmp_path / "kein.argosmodel").write_bytes(b"kein Archiv")
    with pytest.raises(ConfigError, match="is no Argos package"):
        connect(where, environment(tmp_path / "kein.argosmodel"))
    with zipfile.ZipFile(tmp_path / "bpe.argosmodel", "w") as archive:
        archive.writestr("t/metadata.json", '{"from_code": "de", "to_code": "en"}')
        archive.writestr("t/bpe.model", "")
    with pytest.raises(ConfigError, match="BPE"):
        connect(where, environment(tmp_path / "bpe.argosmodel"))
    package = make_package(tmp_path / "m", TEXTS)
    with pytest.raises(ConfigError, match="no model leads from de to fr"):
        connect(where, environment(package))
    engine = connect(settings(tmp_path, "en-GB"), environment(package))
    with pytest.raises(ServiceError, match="no model leads from de to pl"):
        engine.translate(["Ja."], "pl-PL", "")
