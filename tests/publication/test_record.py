"""published.yaml: read strictly, written so that it reads back, the same bytes for the same record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressflow.errors import PublicationError
from pressflow.model import Position
from pressflow.publication.record import publication_text, read_publication
from pressflow.publication.values import Change, Confirmation, Event, Publication, Version

FILE = "releases/a/published.yaml"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).map(str.strip).filter(bool)
BY_LOCALE = st.dictionaries(st.sampled_from(["de", "en-GB", "fr", "no"]), WORDS, max_size=3)
MOMENTS = st.integers(0, 10**9).map(lambda n: datetime.fromtimestamp(n, timezone(timedelta(hours=2))))
CHANGES = st.lists(st.builds(Change, BY_LOCALE, BY_LOCALE), max_size=2).map(tuple)


@st.composite
def records(draw: st.DrawFn) -> Publication:
    texts = draw(BY_LOCALE.filter(bool))
    versions = [Version(1, Event.PUBLISHED, draw(MOMENTS), texts)]
    for number in range(2, draw(st.integers(2, 4))):
        event = draw(st.sampled_from(Event))
        told = {} if event is Event.WITHDRAWN else texts
        said = draw(WORDS), draw(CHANGES), draw(BY_LOCALE), draw(BY_LOCALE)
        versions.append(Version(number, event, draw(MOMENTS), told, *said))
    confirmed = draw(st.none() | st.builds(Confirmation, WORDS, BY_LOCALE.filter(bool), CHANGES, BY_LOCALE))
    return Publication(draw(WORDS), draw(BY_LOCALE), tuple(versions), Position(FILE), confirmed)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(records())
def test_every_record_reads_back_as_it_was_written(record):
    text = publication_text(record)
    assert read_publication(text, FILE) == record
    assert publication_text(read_publication(text, FILE)) == text


GOOD = publication_text(
    Publication(
        "a",
        {"de": "urn:uuid:1"},
        (Version(1, Event.PUBLISHED, datetime(2026, 3, 16, tzinfo=UTC), {"de": "sha256:1"}),),
        Position(FILE),
    )
)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("version: 1", "version: 2", 3, "upgrade pressflow"),
        ("version: 1\n", "", 1, "upgrade pressflow"),
        ("guids:", "guid:", 5, "unknown key 'guid'"),
        ("number: 1", "number: 2", 8, "must have the number 1"),
        ("event: published", "event: gone", 9, "'gone' is no event"),
        ('at: "2026-03-16T00:00:00+00:00"', 'at: "gestern"', 10, "'gestern' is no moment"),
        ('at: "2026-03-16T00:00:00+00:00"', 'at: "2026-03-16T00:00:00"', 10, "has no zone"),
        ('  texts:\n    de: "sha256:1"\n', "", 9, "has texts"),
        ('slug: "a"\n', "", 1, "names the slug"),
    ],
)
def test_a_damaged_record_is_refused_with_its_line_and_the_fix(old, new, line, said):
    assert old in GOOD
    with pytest.raises(PublicationError) as caught:
        read_publication(GOOD.replace(old, new, 1), FILE)
    assert str(caught.value).startswith(f"{FILE}:{line}: error:")
    assert said in str(caught.value)
    assert "fix: " in str(caught.value)


@pytest.mark.parametrize("text", ["", "- a\n", "version: 1\nslug: !!python/object a\n", "\x00"])
def test_what_is_no_record_is_refused(text):
    with pytest.raises(PublicationError):
        read_publication(text, FILE)
