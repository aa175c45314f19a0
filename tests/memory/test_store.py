"""The memory: an index that may be lost, damaged or shared, and still pays for no sentence twice."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pressflow.errors import MemoryFileError
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, machine_mark
from pressflow.memory.match import Match, MemoryUnit, Place, canonical_tag, same_locale, text_key
from pressflow.memory.store import open_memory
from pressflow.memory.tmx import export_tmx, import_tmx
from pressflow.memory.xliff import write_bilingual
from pressflow.model import State


@pytest.fixture
def memory(tmp_path):
    with open_memory(tmp_path / ".pressflow" / "memory.sqlite") as opened:
        yield opened


def record(path: Path, *pairs: tuple[str, str, State], machine: str = "", to: str = "en-GB") -> Path:
    segments = tuple(
        BilingualSegment(f"s{n}", source, target, state, machine_mark(machine, target) if machine else "")
        for n, (source, target, state) in enumerate(pairs, 1)
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bilingual(path, Bilingual("de", to, "release.md", (BilingualUnit("b1", "lead", segments),)))
    return path


def target(memory, text: str, locale: str = "en-GB") -> str | None:
    found = memory.matches([text], "de", locale)
    return found[text].target if text in found else None


# --- what is the same text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3,5\u00a0Mio. Euro", "3,5 Mio. Euro", True),
        ("3,5\u202fMio. Euro", "3,5  Mio. Euro ", True),
        ("Mu\u0308nchen", "München", True),
        ("1.500 Gäste", "1.050 Gäste", False),
        ("1.500 Gäste", "1500 Gäste", False),
        ("um 3%", "um 3 %", False),
        ("Gold", "GOLD", False),
        ("„Gold“", '"Gold"', False),
        ("am 2. September", "am 2.September", False),
    ],
)
def test_only_white_space_may_differ(one, other, same):
    assert (text_key(one) == text_key(other)) is same


def test_tags_are_compared_as_tags():
    assert [canonical_tag(t) for t in ("EN_gb", "DE", "zh-hant-tw")] == ["en-GB", "de", "zh-Hant-TW"]
    assert same_locale("de", "de-AT")
    assert not same_locale("en-GB", "en-US")


# --- matches -------------------------------------------------------------------------------------------------------


def test_an_exact_match_is_found_whatever_its_spaces(memory, tmp_path):
    memory.index([record(tmp_path / "a.xlf", ("Rund 1.500\u00a0Gäste.", "Some 1,500 guests.", State.REVIEWED))])
    found = memory.matches(["Rund 1.500 Gäste.", "Rund 1.050 Gäste."], "de-DE", "en-GB")
    assert found == {
        "Rund 1.500 Gäste.": Match("Rund 1.500\u00a0Gäste.", "Some 1,500 guests.", State.REVIEWED, 100, "")
    }
    assert memory.matches(["Rund 1.500 Gäste."], "de", "en-US") == {}
    assert memory.matches(["Rund 1.500 Gäste."], "nl", "en-GB") == {}


def test_drafts_and_empty_targets_are_not_indexed(memory, tmp_path):
    memory.index([record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.INITIAL), ("Nein.", "", State.REVIEWED))])
    assert memory.matches(["Ja.", "Nein."], "de", "en-GB") == {}


def test_the_best_of_several_translations_is_taken(memory, tmp_path):
    one = ("Über uns",)
    old = record(tmp_path / "2018-01-01-alt" / "en-GB.xlf", (*one, "About", State.REVIEWED))
    new = record(
        tmp_path / "2019-09-02-neu" / "en-GB.xlf", (*one, "About us", State.REVIEWED), (*one, "Us", State.REVIEWED)
    )
    machine = record(tmp_path / "2020-01-01-neuer" / "en-GB.xlf", (*one, "Over us", State.TRANSLATED), machine="deepl")
    memory.add([("Über uns", "On us")], "de", "en-GB", "deepl")
    assert target(memory, "Über uns") == "On us"
    memory.index([old, new, machine])
    assert target(memory, "Über uns") == "About us"  # reviewed before translated, then the newest file, its first line
    final = record(tmp_path / "2017-01-01-uralt" / "en-GB.xlf", (*one, "Who we are", State.FINAL))
    memory.index([final, machine, new, old])
    assert target(memory, "Über uns") == "Who we are"
    memory.index([machine, old])
    assert target(memory, "Über uns") == "About"  # what is gone from the files is gone from the index


def test_a_persons_words_come_before_a_machines(memory, tmp_path):
    person = record(tmp_path / "a.xlf", ("Ja.", "Indeed.", State.TRANSLATED))
    machine = record(tmp_path / "b.xlf", ("Ja.", "Yes.", State.TRANSLATED), machine="deepl")
    memory.index([person, machine])
    assert target(memory, "Ja.") == "Indeed."


def test_more_texts_than_one_query_holds(memory):
    pairs = [(f"Satz Nummer {n}.", f"Sentence number {n}.") for n in range(1300)]
    memory.add(pairs, "de", "en-GB", "deepl")
    assert {t: m.target for t, m in memory.matches((s for s, _ in pairs), "de", "en-GB").items()} == dict(pairs)


def test_an_answer_given_again_replaces_the_first(memory):
    memory.add([("Ja.", "Yes.")], "de", "en-GB", "deepl")
    memory.add([("Ja.", "Indeed.")], "de", "en-GB", "deepl")
    memory.add([("Ja.", "Oui.")], "de", "fr", "deepl")
    assert [u.target for u in memory.units()] == ["Indeed.", "Oui."]


# --- between its neighbours ------------------------------------------------------------------------------------------


def test_a_sentence_confirmed_in_two_ways_keeps_the_way_of_its_neighbours(memory, tmp_path):
    one = record(
        tmp_path / "2019" / "en-GB.xlf",
        ("Zum Netzwerk", "The network", State.FINAL),
        ("Mehr Infos", "More", State.FINAL),
    )
    two = record(
        tmp_path / "2020" / "en-GB.xlf", ("Zum Preis", "The award", State.FINAL), ("Mehr Infos", "Read on", State.FINAL)
    )
    memory.index([one, two])
    places = {
        "a": Place("Mehr Infos", "Zum Netzwerk"),
        "b": Place("Mehr Infos", "Zum\u00a0Preis"),
        "c": Place("Mehr Infos", "Neues"),
        "d": Place("Fremdes"),
    }
    found = memory.matches_between(places, "de", "en-GB")
    assert {name: match.target for name, match in found.items()} == {"a": "More", "b": "Read on", "c": "Read on"}


def test_neighbours_never_lift_a_machines_words_above_a_persons(memory, tmp_path):
    person = record(tmp_path / "a.xlf", ("Mehr Infos", "Read on", State.REVIEWED))
    machine = record(
        tmp_path / "b.xlf",
        ("Vorher.", "Before.", State.TRANSLATED),
        ("Mehr Infos", "More", State.TRANSLATED),
        machine="x",
    )
    memory.index([person, machine])
    found = memory.matches_between({"a": Place("Mehr Infos", "Vorher.")}, "de", "en-GB")
    assert found["a"].target == "Read on"


# --- similar sentences -----------------------------------------------------------------------------------------------


def test_similar_sentences_are_found_best_first_and_are_no_exact_ones(memory, tmp_path):
    pairs = [
        ("Im Jahr 2018 kamen 1.400 Gäste zur Jahrestagung.", "In 2018, 1,400 guests attended.", State.REVIEWED),
        ("Im Jahr 2018 kamen 1.400 Gäste zur Jahrestagung nach Emden.", "… in Emden.", State.FINAL),
        ("Ganz etwas anderes stand hier.", "Something else.", State.FINAL),
    ]
    memory.index([record(tmp_path / "a.xlf", *pairs)])
    found = memory.similar("Im Jahr 2019 kamen 1.500 Gäste zur Jahrestagung.", "de", "en-GB")
    assert [m.target for m in found] == ["In 2018, 1,400 guests attended.", "… in Emden."]
    assert all(70 <= m.score < 100 for m in found)
    assert [m.score for m in found] == sorted((m.score for m in found), reverse=True)
    assert all(m.source != pairs[0][0] for m in memory.similar(pairs[0][0], "de", "en-GB"))
    assert memory.similar(pairs[0][0], "de", "fr") == memory.similar("", "de", "en-GB") == ()


def test_a_machines_words_are_never_suggested(memory, tmp_path):
    memory.index(
        [record(tmp_path / "a.xlf", ("Acht Türme leuchten.", "Eight towers.", State.TRANSLATED), machine="deepl")]
    )
    memory.add([("Neun Türme leuchten.", "Nine towers.")], "de", "en-GB", "deepl")
    assert memory.similar("Zehn Türme leuchten.", "de", "en-GB") == ()


def test_what_is_gone_from_the_files_is_suggested_no_more(memory, tmp_path):
    path = record(tmp_path / "a.xlf", ("Acht Türme leuchten.", "Eight towers.", State.FINAL))
    memory.index([path])
    assert len(memory.similar("Zehn Türme leuchten.", "de", "en-GB")) == 1
    record(path, ("Alles ist dunkel.", "All is dark.", State.FINAL))
    memory.index([path])
    assert memory.similar("Zehn Türme leuchten.", "de", "en-GB") == ()
    assert memory._database.execute("SELECT count(*) FROM word").fetchone()[0] == 3
    memory.index([])
    assert memory._database.execute("SELECT count(*) FROM word").fetchone()[0] == 0


# --- the index -----------------------------------------------------------------------------------------------------


def test_only_changed_files_are_read_again(memory, tmp_path):
    path = record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.REVIEWED))
    memory.index([path])
    changes = memory._database.total_changes
    path.touch()
    memory.index([path])
    assert memory._database.total_changes == changes
    record(path, ("Ja.", "Indeed.", State.REVIEWED))
    memory.index([path])
    assert target(memory, "Ja.") == "Indeed."


def test_a_broken_file_is_reported_and_what_it_said_stays(memory, tmp_path):
    path = record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.REVIEWED))
    good = record(tmp_path / "b.xlf", ("Nein.", "No.", State.REVIEWED))
    memory.index([path])
    path.write_text("<xliff", "utf-8")
    errors = memory.index([path, good, tmp_path / "fehlt.xlf"])
    assert [str(e.at).rpartition("/")[2] for e in errors] == ["a.xlf:1", "fehlt.xlf:1"]
    assert (target(memory, "Ja."), target(memory, "Nein.")) == ("Yes.", "No.")


def test_tmx_is_indexed_like_a_bilingual_file_and_goes_out_again(memory, tmp_path):
    memory.index([record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.FINAL))])
    memory.add([("Nein.", "Non.")], "de", "fr", "deepl")
    export_tmx(memory.units(), tmp_path / "m.tmx")
    with open_memory(tmp_path / "other.sqlite") as other:
        assert other.index([tmp_path / "m.tmx"]) == ()
        assert set(other.units()) == set(memory.units()) == set(import_tmx(tmp_path / "m.tmx"))


def test_our_own_files_come_before_an_imported_memory(memory, tmp_path):
    own = record(tmp_path / "a.xlf", ("Über uns", "About us", State.REVIEWED))
    export_tmx([MemoryUnit("de", "en-GB", "Über uns", "Our profile", State.REVIEWED)], tmp_path / "z.tmx")
    memory.index([own, tmp_path / "z.tmx"])
    assert target(memory, "Über uns") == "About us"


def test_status_counts_texts_by_locale_and_best_state(memory, tmp_path):
    memory.index(
        [
            record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.FINAL), ("Nein.", "No.", State.REVIEWED)),
            record(tmp_path / "b.xlf", ("Ja.", "Oui.", State.REVIEWED), to="fr"),
        ]
    )
    memory.add([("Ja.", "Yea."), ("Doch.", "Yes.")], "de", "en-GB", "deepl")
    assert memory.status() == {
        "en-GB": {State.TRANSLATED: 1, State.REVIEWED: 1, State.FINAL: 1},
        "fr": {State.REVIEWED: 1},
    }


def test_a_newsroom_can_be_moved_as_a_whole(tmp_path):
    path = record(tmp_path / "alt" / "releases" / "x" / "fr.xlf", ("Ja.", "Oui.", State.REVIEWED), to="fr")
    with open_memory(tmp_path / "alt" / ".pressflow" / "memory.sqlite") as memory:
        memory.index([path])
    (tmp_path / "alt").rename(tmp_path / "neu")
    with open_memory(tmp_path / "neu" / ".pressflow" / "memory.sqlite") as memory:
        before = memory._database.total_changes
        memory.index([tmp_path / "neu" / "releases" / "x" / "fr.xlf"])
        assert memory._database.total_changes == before
        assert target(memory, "Ja.", "fr") == "Oui."


# --- loss, damage, company ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["garbage", "torn"])
def test_a_damaged_database_is_set_aside_and_begun_anew(tmp_path, damage):
    path = tmp_path / "memory.sqlite"
    file = record(tmp_path / "a.xlf", ("Ja.", "Yes.", State.REVIEWED))
    with open_memory(path) as memory:
        memory.add([(f"Satz {n}", "x" * 500) for n in range(100)], "de", "fr", "deepl")
        memory.index([file])
    content = path.read_bytes()
    path.write_bytes(b"no database" * 999 if damage == "garbage" else content[: len(content) // 2 + 100])
    with open_memory(path) as memory:
        assert memory.status() == {}
        memory.index([file])
        assert target(memory, "Ja.") == "Yes."
    assert (tmp_path / "memory.sqlite.damaged-1").exists()
    path.write_bytes(b"damaged again, in another way, and long enough to be looked at" * 99)
    open_memory(path).close()
    assert (tmp_path / "memory.sqlite.damaged-2").exists()


def test_a_database_of_another_version_is_set_aside(tmp_path):
    path = tmp_path / "memory.sqlite"
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=99")
    database.execute("CREATE TABLE unit (everything)")
    database.close()
    with open_memory(path) as memory:
        assert memory.status() == {}
    assert (tmp_path / "memory.sqlite.version-1").exists()


def test_engines_answers_outlive_a_damaged_database_and_one_of_an_older_version(tmp_path):
    path = tmp_path / "memory.sqlite"
    with open_memory(path) as memory:
        memory.add([(f"Satz {n}.", f"Sentence {n}. " + "x" * 300) for n in range(300)], "de", "en-GB", "deepl")
    content = bytearray(path.read_bytes())
    content[-8192:] = b"\xff" * 8192  # two pages are lost; the rest can still be read
    path.write_bytes(content)
    with open_memory(path) as memory:
        assert memory.aside == tmp_path / "memory.sqlite.damaged-1"
        kept = memory.matches([f"Satz {n}." for n in range(300)], "de", "en-GB")
        assert len(kept) > 100
        assert all(m.target.startswith(f"Sentence {text.removeprefix('Satz ')}") for text, m in kept.items())
    old = tmp_path / "old.sqlite"
    database = sqlite3.connect(old)
    database.executescript(
        "CREATE TABLE unit (source_locale, target_locale, key, source, target, state, origin, file, line);"
        "INSERT INTO unit VALUES ('de', 'fr', 'Ja.', 'Ja.', 'Oui.', 1, 'deepl', '', 0); PRAGMA user_version=1;"
    )
    database.close()
    with open_memory(old) as memory:
        assert target(memory, "Ja.", "fr") == "Oui."


def test_of_many_that_find_the_damage_at_once_one_sets_it_aside(tmp_path):
    path = tmp_path / "memory.sqlite"
    path.write_bytes(b"no database at all, and long enough to be looked at" * 99)
    running = [_adding(path, name, 10) for name in "abcd"]
    assert [process.wait(60) for process in running] == [0] * 4
    for process in running:
        process.stdout.close()
    assert [p.name for p in tmp_path.glob("*.damaged-*")] == ["memory.sqlite.damaged-1"]
    with open_memory(path) as memory:
        assert len(memory.matches([f"Satz {name}.{n}" for name in "abcd" for n in range(10)], "de", "en-GB")) == 40


def test_a_path_that_cannot_hold_a_database_is_an_error_with_a_fix(tmp_path):
    (tmp_path / "memory.sqlite").mkdir()
    with pytest.raises(MemoryFileError, match="memory cannot be used"):
        open_memory(tmp_path / "memory.sqlite")


def test_a_damage_that_shows_later_is_an_error_with_a_fix(memory):
    memory._database.execute("DROP TABLE unit")
    with pytest.raises(MemoryFileError) as caught:
        memory.matches(["Ja."], "de", "fr")
    assert "delete" in caught.value.fix


ADD = """
import sys
from pathlib import Path
from pressflow.memory.store import open_memory
with open_memory(Path(sys.argv[1])) as memory:
    for n in range(int(sys.argv[3])):
        memory.add([(f"Satz {sys.argv[2]}.{n}", "sentence")], "de", "en-GB", "deepl")
        print(n, flush=True)
"""


def _adding(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", ADD, path, name, str(count)], stdout=subprocess.PIPE, text=True)


def test_several_processes_add_at_once_from_the_first_moment(tmp_path):
    path = tmp_path / "memory.sqlite"
    running = [_adding(path, name, 40) for name in "abc"]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    for process in running:
        process.stdout.close()
    with open_memory(path) as memory:
        texts = [f"Satz {name}.{n}" for name in "abc" for n in range(40)]
        assert sorted(memory.matches(texts, "de", "en-GB")) == sorted(texts)


def test_what_was_added_is_there_after_kill_9(tmp_path):
    path = tmp_path / "memory.sqlite"
    process = _adding(path, "a", 10**6)
    added = [process.stdout.readline().strip() for _ in range(15)]
    process.kill()
    process.communicate(timeout=30)
    with open_memory(path) as memory:
        texts = [f"Satz a.{n}" for n in added]
        assert list(memory.matches(texts, "de", "en-GB")) == texts
    assert not list(tmp_path.glob("*.damaged-*"))
