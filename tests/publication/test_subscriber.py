"""What a journalist sees in the feed and at the address, from publication to withdrawal."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import datetime

import pytest
from newsdesk import LAST, LATER, NOON, SLUG

from pressflow.cli._correction import Case, settle
from pressflow.cli._newsroom import clock
from pressflow.config import load_settings
from pressflow.errors import PublicationError
from pressflow.publication.record import load_publication

FIRST = "Netzwerk zählt 13 Partner"


def test_an_empty_newsroom_has_an_empty_feed_and_then_one_item(desk):
    desk.write(13)
    assert not desk.public.exists()
    desk.release()
    assert [title for title, _ in desk.items()] == [FIRST]
    assert [title for title, _ in desk.items("en")] == ["Network has 13 partners"]


def test_a_corrected_fact_waits_for_a_person_and_then_tells_every_reader(out, capsys):
    ((_, guid),) = out.items()
    out.write(14)
    out.release(LATER, code=1)
    said = capsys.readouterr().out
    assert "[correction-unconfirmed]" in said
    assert f"pressflow correct {SLUG} --confirm NAME" in said
    assert "correction unconfirmed" in said
    assert "13 Partner" in out.page()
    out.run("correct", SLUG, "--confirm", "Ada Muster")
    assert "„13 Partner“; richtig ist „14 Partner“" in capsys.readouterr().out
    out.release(LATER)
    assert [t for t, _ in out.items()] == ["Korrektur: Netzwerk zählt 14 Partner", "Netzwerk zählt 14 Partner"]
    assert [t for t, _ in out.items("en")] == ["Correction: Network has 14 partners", "Network has 14 partners"]
    new, old = (g for _, g in out.items())
    assert old == guid
    assert new != guid
    assert "Korrektur vom 20. März 2026" in out.page()
    assert "In einer früheren Fassung hieß es „13 Partner“; richtig ist „14 Partner“." in out.page()
    assert "An earlier version said “13 partners”; the correct wording is “14 partners”." in out.page("en")
    assert out.data()["versionCreated"] == LATER
    assert out.data()["firstCreated"] == "2026-03-16T00:00:00+01:00"
    kept = out.folder() / "versions"
    assert "13 Partner" in (kept / "1" / "release.md").read_text("utf-8")
    assert "14 Partner" in (kept / "2" / "release.md").read_text("utf-8")
    assert {p.name for p in (kept / "1").iterdir()} == {"release.md", "facts.yaml", "en-GB.xlf"}
    assert not [path for path in out.public.rglob("*") if "versions" in path.parts]


def test_one_command_signs_the_sheet_of_a_correction_and_confirms_the_note(out, capsys):
    out.write(14)
    assert f"once the new text passes: pressflow correct {SLUG}" in capsys.readouterr().err
    out.run("facts", SLUG, "--sign", "Ada Muster", "--confirm")
    said = capsys.readouterr().out
    assert "de:\n  In einer früheren Fassung hieß es „13 Partner“; richtig ist „14 Partner“.\n" in said
    assert "en-GB:\n  An earlier version said “13 partners”; the correct wording is “14 partners”.\n" in said
    assert f"confirmed by Ada Muster. Next: pressflow release {SLUG}" in said
    out.release(LATER)
    assert [t for t, _ in out.items()] == ["Korrektur: Netzwerk zählt 14 Partner", "Netzwerk zählt 14 Partner"]


def test_nothing_is_confirmed_whose_translation_does_not_pass(out, capsys):
    recorded = out.root / "releases" / "recorded.json"
    recorded.write_text(recorded.read_text("utf-8").replace("has 14 partners", "has 41 partners"), "utf-8")
    out.write(14)
    out.run("facts", SLUG, "--sign", "Ada Muster", "--confirm", code=1)
    assert "'14'" in capsys.readouterr().out
    assert load_publication(out.folder()).confirmed is None


def test_a_sheet_is_signed_also_where_the_old_one_is_lost(out, capsys):
    """Then nobody can tell what differs; but to sign is to vouch for the new text."""
    shutil.rmtree(out.folder() / "versions")
    out.write(14)
    out.run("translate", SLUG)
    out.run("facts", SLUG, "--sign", "Ada Muster")
    assert "confirm with --words" in capsys.readouterr().err
    out.run("facts", SLUG, "--sign", "Ada Muster", "--confirm", code=3)


def test_the_sheet_of_a_release_that_is_not_out_is_signed_as_ever(desk, capsys):
    desk.write(13)
    desk.run("facts", SLUG, "--sign", "Ada Muster", "--confirm")
    assert "signed by Ada Muster" in capsys.readouterr().out
    desk.run("facts", SLUG, "--confirm", code=3)


@pytest.mark.parametrize(("said", "confirmed"), [("y", True), ("", False)])
def test_a_person_at_a_terminal_is_asked(said, confirmed, out):
    out.write(14)
    out.run("translate", SLUG)
    desk, terminal = os.openpty()
    os.write(desk, f"{said}\n".encode())
    done = subprocess.run(
        [sys.executable, "-m", "pressflow", "facts", SLUG, "--sign", "Ada Muster", "-C", str(out.root)],
        stdin=terminal, stderr=terminal, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    os.close(terminal)
    os.close(desk)
    assert "richtig ist „14 Partner“" in done.stdout
    assert bool(load_publication(out.folder()).confirmed) is confirmed


BETTER = ("is based in <pc", "has its seat in <pc")
NOTE = "An earlier version gave no seat."


def test_a_mended_translation_is_an_update_in_its_own_language_only(out):
    before = {folder: (out.items(folder), out.page(folder)) for folder in ("de", "en")}
    out.translate_anew(*BETTER)
    out.release(LATER)
    assert (out.items(), out.page()) == before["de"]
    assert out.items("en") == before["en"][0]
    assert "Updated on 20 March 2026" in out.page("en")
    assert (out.data()["versionCreated"], out.data("en")["versionCreated"]) == ("2026-03-16T00:00:00+01:00", LATER)


def test_an_error_of_one_translation_is_told_to_its_own_readers(out, capsys):
    before = out.items(), out.page()
    out.translate_anew(*BETTER)
    out.run("correct", SLUG, "--note", f"en-GB={NOTE}")
    said = capsys.readouterr().out
    assert f"en-GB:\n  {NOTE}\n" in said
    assert f"pressflow correct {SLUG} --note 'en-GB={NOTE}' --confirm" in said
    out.run("correct", SLUG, "--note", f"en-GB={NOTE}", "--confirm", "Ada Muster")
    out.release(LATER)
    assert (out.items(), out.page()) == before
    assert [t for t, _ in out.items("en")] == ["Correction: Network has 13 partners", "Network has 13 partners"]
    assert "Correction, 20 March 2026" in out.page("en")
    assert NOTE in out.page("en")
    assert "Corrected on" in (out.public / "en" / "index.html").read_text("utf-8")
    assert "Korrigiert" not in (out.public / "de" / "index.html").read_text("utf-8")
    assert out.data()["versionCreated"] == "2026-03-16T00:00:00+01:00"
    record = load_publication(out.folder()).versions[-1]
    assert (record.event, record.by, record.notes) == ("corrected", "Ada Muster", {"en-GB": NOTE})


def test_a_persons_own_words_stand_beside_what_the_sheets_tell_or_in_their_place(out):
    out.write(14)
    out.confirm("--note", "Wir haben uns verzählt.")
    out.release(LATER)
    for words in ("richtig ist „14 Partner“.", "Wir haben uns verzählt."):
        assert words in out.page()
    assert "the correct wording is “14 partners”." in out.page("en")
    out.write(15)
    out.confirm("--words", "--note", "Es sind 15 Partner.")
    out.release(LAST)
    assert "Es sind 15 Partner." in out.page()
    assert "richtig ist „15" not in out.page()


def test_a_release_that_was_published_meanwhile_is_not_confirmed(out):
    """Whoever reads a note at a terminal may take her time: the record has moved on."""
    settings = load_settings(out.root)
    case = Case(out.folder(), load_publication(out.folder()), settings, clock(NOON))
    out.write(13, seat=1)
    out.release(LATER)
    out.write(14)
    out.run("translate", SLUG)
    with pytest.raises(PublicationError, match="published anew meanwhile"):
        settle(case, "Ada Muster")
    assert load_publication(out.folder()).confirmed is None


LISTS = ("index.html", "archive/2026/index.html", "topics/kueste/index.html", "search/2026.js")


@pytest.mark.parametrize("path", LISTS)
def test_every_list_says_that_a_release_was_corrected_and_when(path, corrected):
    read = {folder: (corrected.public / folder / path).read_text("utf-8") for folder in ("de", "en")}
    said = {folder: re.sub("<[^>]*>", "", text).replace("\u00a0", " ") for folder, text in read.items()}
    assert "Korrigiert am 20. März 2026" in said["de"]
    assert "Corrected on 20 March 2026" in said["en"]


@pytest.mark.parametrize("path", LISTS)
def test_no_list_says_so_of_a_release_that_was_only_worded_anew(path, out):
    out.write(13, seat=1)
    out.release(LATER)
    assert "Korrigiert" not in (out.public / "de" / path).read_text("utf-8")


def test_other_words_are_an_update_without_a_note_or_an_item(out):
    before = out.items()
    out.write(13, seat=1)
    out.release(LATER)
    assert out.items() == before
    assert "Aktualisiert am 20. März 2026" in out.page()
    assert "Korrektur" not in out.page()
    assert out.data()["versionCreated"] == LATER


def test_a_person_may_say_that_a_difference_is_one_of_words(out):
    out.write(14)
    out.confirm("--words")
    out.release(LATER)
    assert [t for t, _ in out.items()] == ["Netzwerk zählt 14 Partner"]
    record = load_publication(out.folder())
    assert [(v.event, v.by) for v in record.versions] == [("published", ""), ("updated", "Ada Muster")]


def test_a_confirmation_holds_for_the_text_that_was_confirmed(out, capsys):
    out.write(14)
    out.confirm()
    out.write(15)
    out.release(LATER, code=1)
    assert "Ada Muster has confirmed another text" in capsys.readouterr().out
    assert "13 Partner" in out.page()


def test_a_withdrawn_release_leaves_a_notice_and_nothing_of_its_text(out):
    ((_, guid),) = out.items()
    out.run("withdraw", SLUG, "--reason", "Die Zahlen waren falsch.", "--by", "Ada Muster", "--now", LATER)
    out.release(LATER)
    notice = "Zurückgezogen: Pressemitteilung vom 16. März 2026"
    assert [title for title, _ in out.items()] == [notice, notice]
    assert out.items()[1][1] == guid
    assert out.items("de/topics/kueste") == out.items()  # who follows a topic only is told as well
    topic = (out.public / "de" / "topics" / "kueste" / "index.html").read_text("utf-8")  # where the feed leads
    assert "Zu diesem Thema liegt keine Mitteilung vor." in topic
    page = out.page()
    assert "Diese Mitteilung wurde am 20. März 2026 zurückgezogen." in page
    assert "Grund: Die Zahlen waren falsch." in page
    assert '<meta name="robots" content="noindex">' in page
    assert "This release was withdrawn on 20 March 2026." in out.page("en")
    assert out.data()["pubStatus"] == "canceled"
    for path in out.public.rglob("*"):
        if path.is_file():
            assert b"13 Partner" not in path.read_bytes(), path
    left = {p.name for p in (out.public / "de" / SLUG).iterdir()}
    assert left == {"index.html", f"{SLUG}.json"}
    assert SLUG not in (out.public / "de" / "index.html").read_text("utf-8")
    assert SLUG not in (out.public / "sitemap.xml").read_text("utf-8")
    assert (out.folder() / "versions" / "1" / "release.md").is_file()

    out.run("withdraw", SLUG, "--undo", "--by", "Ada Muster", "--now", LAST)
    out.release(LAST)
    assert out.items() == [(FIRST, guid)]
    assert "13 Partner" in out.page()


@pytest.mark.parametrize("source", ["", "tags: [Küste]", "tags: [Hafen]"])
def test_who_follows_the_topic_of_a_withdrawn_release_is_told_whatever_became_of_its_source(source, out):
    """The source may be broken, without topics, or have others by then."""
    path = out.folder() / "release.md"
    text = path.read_text("utf-8").replace("tags: [Küste]", source)
    path.write_text(text if source else "---\ntitle: [\n", "utf-8")
    out.run("withdraw", SLUG, "--reason", "Irrtum.", "--by", "Ada Muster", "--now", LATER)
    out.release(LATER)
    told = [title for title, _ in out.items("de/topics/kueste")]
    assert told == ["Zurückgezogen: Pressemitteilung vom 16. März 2026"] * 2
    if "Hafen" in source:
        assert out.items("de/topics/hafen") == out.items("de/topics/kueste")


def test_the_table_says_corrected_and_withdrawn(out, capsys):
    out.run("withdraw", SLUG, "--reason", "Irrtum.", "--by", "Ada Muster", "--now", LATER)
    out.release(LATER)
    capsys.readouterr()
    out.run("status", "--now", LATER)
    assert "withdrawn" in capsys.readouterr().out


def test_nothing_is_withdrawn_or_corrected_that_was_never_out(desk, capsys):
    desk.write(13)
    for command in (("withdraw", SLUG, "--reason", "x", "--by", "Ada"), ("correct", SLUG)):
        desk.run(*command, code=3)
        assert "was never published" in capsys.readouterr().err


def test_the_same_records_give_the_same_site_whenever_it_is_built(out):
    out.write(14)
    out.confirm()
    out.release(LATER)
    first = {p: p.read_bytes() for p in out.public.rglob("*") if p.is_file()}
    for folder in (".pressflow", "public"):
        shutil.rmtree(out.root / folder)
    out.release(LAST)
    assert {p: p.read_bytes() for p in out.public.rglob("*") if p.is_file()} == first


def test_a_renamed_folder_keeps_address_and_guid(out):
    before, page = out.items(), out.page()
    out.folder().rename(out.folder("2026-03-16-anderer-name"))
    out.release(LATER)
    assert out.items() == before
    assert out.page() == page
    assert not (out.public / "de" / "2026-03-16-anderer-name").exists()


def test_a_copied_folder_is_refused_with_the_way_out(out, capsys):
    before = out.items()
    shutil.copytree(out.folder(), out.folder("2026-04-01-kopie"))
    out.release(LATER, code=3)
    said = capsys.readouterr().out
    assert "the folder seems to be a copy" in said
    assert "delete published.yaml and versions/ in it" in said
    assert out.items() == before


def test_the_first_moment_is_the_releases_own(out):
    assert load_publication(out.folder()).published == datetime.fromisoformat("2026-03-16T00:00:00+01:00")
    assert NOON not in (out.folder() / "published.yaml").read_text("utf-8")
