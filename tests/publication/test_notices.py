"""The note of a correction, in every language of the house."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples

import pressflow.locales as locales
from pressflow.locales import find_locale
from pressflow.model import Position
from pressflow.publication.history import first_publication, withdraw
from pressflow.publication.values import Change
from pressflow.render._notices import correction_lines, withdrawal_notice
from pressflow.rooms import member, members

TAGS = [member(locales, name).LOCALE.tag for name in members(locales)]
START = datetime(2026, 3, 16, 12, tzinfo=UTC)


@pytest.mark.parametrize("tag", TAGS)
def test_a_note_says_what_was_wrong_and_what_is_right(tag):
    (line,) = correction_lines([Change({tag: "13 X"}, {tag: "14 X"})], tag)
    left, right, *_ = find_locale(tag).quotes
    assert f"{left}13 X{right}" in line
    assert f"{left}14 X{right}" in line
    assert line.index("13 X") < line.index("14 X")
    (gone,) = correction_lines([Change({tag: "13 X"})], tag)
    assert f"{left}13 X{right}" in gone
    assert correction_lines([Change({"xx": "13 X"}, {"xx": "14 X"})], tag) == (find_locale(tag).ui["corrected"],)


@pytest.mark.parametrize("tag", samples.LOCALES)
def test_a_notice_of_a_withdrawal_names_day_and_reason_and_no_headline(tag):
    known = first_publication("a", {tag: "1"}, START, Position("published.yaml"))
    settings = samples.settings(Path("newsroom"))
    notice = withdrawal_notice(withdraw(known, {tag: "N. N. irrte."}, "Ada", START), tag, settings)
    assert "2026" in notice.title
    assert "2026" in notice.lines[0]
    assert notice.lines[1].endswith("N. N. irrte.")


def test_quotation_marks_inside_quotation_marks_are_the_inner_ones():
    was, now = "Sie sagt: „Das reicht.“", "Sie sagt: „Das reicht nicht.“"
    (line,) = correction_lines([Change({"de": was}, {"de": now})], "de")
    assert "„Sie sagt: ‚Das reicht.‘“" in line
