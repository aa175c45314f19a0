"""A dozen releases in three languages live for three weeks; `python -m bench.rehearsal` does the same with 300."""

from __future__ import annotations

import gzip
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from bench.rehearsal.checkers import feeds, links, word
from bench.rehearsal.script import FIRST, WITHDRAWN, Rehearsal, tell
from bench.rehearsal.search import leaks, secrets_of

COUNT = 12


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return Rehearsal(tmp_path_factory.mktemp("rehearsal"), COUNT, names="rules")


def test_nothing_is_early_nothing_is_lost_and_every_reader_is_told(rehearsal):
    checks = list(rehearsal.play())
    assert [(check.step, check.what, fault) for check in checks for fault in check.faults] == []
    news = {step: {feed.feed: feed for feed in told} for step, told in rehearsal.news.items()}
    assert [len(news[step]["fr"].new) for step in news] == [10, 1, 1, 6, 1]
    assert [len(news[step]["en"].changed) for step in news] == [0, 0, 0, 6, 1]
    assert [len(news[step]["de"].new) for step in news] == [10, 1, 1, 5, 1]
    assert [len(news[step]["de"].changed) for step in news] == [0, 0, 0, 5, 1]
    verdicts = (links(rehearsal.settings), feeds(rehearsal.settings, WITHDRAWN), word(rehearsal.settings, 3))
    assert [fault for verdict in verdicts for fault in verdict.faults] == []


def plain(folder: Path, text: str) -> None:
    (folder / "note.txt").write_text(text, "utf-8")


def tagged(folder: Path, text: str) -> None:
    marked = "".join(f"<b>{letter}</b>" for letter in text)
    (folder / "feed.xml").write_text(f"<item>{marked.replace('<', '&lt;')}</item>", "utf-8")


def escaped(folder: Path, text: str) -> None:
    (folder / "data.json").write_text("".join(f"\\u{ord(letter):04x}" for letter in text), "utf-8")


def packed(folder: Path, text: str) -> None:
    with zipfile.ZipFile(folder / "inner.zip", "w") as archive:
        archive.writestr("note.txt", text)
    with zipfile.ZipFile(folder / "outer.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(folder / "inner.zip", "inner.zip")
    (folder / "inner.zip").unlink()


def zipped(folder: Path, text: str) -> None:
    (folder / "note.gz").write_bytes(gzip.compress(text.encode()))


def named(folder: Path, text: str) -> None:
    (folder / text[:60]).mkdir()


@pytest.mark.parametrize("hide", [plain, tagged, escaped, packed, zipped, named])
@pytest.mark.parametrize("locale", ["de", "en-GB", "fr"])
def test_the_search_finds_an_embargoed_sentence_wherever_it_hides(hide, locale, tmp_path):
    stories = [tell(number) for number in range(COUNT)]
    hidden = [told for told in stories if told.published >= FIRST]
    secrets = secrets_of(hidden, [told for told in stories if told not in hidden])
    hide(tmp_path, hidden[0].title[locale])
    assert leaks(tmp_path, secrets)


def test_the_search_is_silent_about_what_is_public(tmp_path):
    stories = [tell(number) for number in range(COUNT)]
    secrets = secrets_of([told for told in stories if told.published >= FIRST], stories[:3])
    plain(tmp_path, stories[1].text)
    assert leaks(tmp_path, secrets) == []


def test_words_that_two_public_sentences_share_by_chance_are_no_leak(tmp_path):
    hidden, shown = tell(1), tell(0)
    secret = "Die Förderung deckt 3,9 Prozent der Kosten."
    hidden = replace(hidden, answers={tag: {secret: secret} for tag in hidden.answers})
    meeting = {"a": "Das Ergebnis wuchs um 3,9 Prozent.", "b": "Der Umsatz stieg."}
    secrets = secrets_of([hidden], [replace(shown, answers=dict.fromkeys(shown.answers, meeting))])
    plain(tmp_path, " ".join(meeting.values()))
    assert leaks(tmp_path, secrets) == []
    plain(tmp_path, secret)
    assert leaks(tmp_path, secrets)
