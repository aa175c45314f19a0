"""Whatever happens to a release, its address, its GUIDs and its first moment stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.model import Position
from pressflow.publication.changes import Difference
from pressflow.publication.history import (
    confirm,
    first_publication,
    is_same,
    next_version,
    restore,
    with_locales,
    withdraw,
)
from pressflow.publication.record import publication_text, read_publication
from pressflow.publication.values import Change, Event, Publication

START = datetime(2026, 3, 16, tzinfo=UTC)
AT = Position("published.yaml")
STEPS = st.lists(
    st.sampled_from(["reword", "correct", "unconfirmed", "withdraw", "restore", "locale", "same"]), max_size=12
)


def texts(number: int, locales: list[str]) -> dict[str, str]:
    return {locale: f"sha256:{locale}-{number}" for locale in locales}


def live(record: Publication, step: str, number: int, locales: list[str]) -> Publication:
    """The record after one step, as the pipeline and the commands take it."""
    now, new = START + timedelta(days=number), texts(number, locales)
    wrong: list[Difference] = [None]  # type: ignore[list-item]  # that there is one is all that counts
    if step == "withdraw" and not record.withdrawal:
        return withdraw(record, {"de": "Irrtum."}, "Ada", now)
    if step == "restore" and record.withdrawal:
        return restore(record, "Ada", now)
    if record.withdrawal:
        return record
    if step == "locale":
        locales.append(f"x{number}")
        return with_locales(record, {**record.latest.texts, locales[-1]: f"sha256:{locales[-1]}"})
    if step == "reword":
        return next_version(record, new, (), now) or record
    if step == "correct":
        return (
            next_version(confirm(record, new, [Change({"de": "13"}, {"de": "14"})], "Ada"), new, wrong, now) or record
        )
    if step == "unconfirmed":
        assert next_version(record, new, wrong, now) is None
        assert next_version(record, new, None, now) is None
    return record


@settings(deadline=None)
@given(STEPS)
def test_address_guids_and_the_first_moment_never_change(steps):
    locales = ["de", "en-GB"]
    record = first_publication("a", texts(0, locales), START, AT)
    guids, known = dict(record.guids), [record]
    for number, step in enumerate(steps, 1):
        record = live(record, step, number, locales)
        record = read_publication(publication_text(record), AT.file)  # as the next run reads it
        known.append(record)
    for before, after in pairwise(known):
        assert after.slug == "a"
        assert after.published == START
        assert guids.items() <= after.guids.items()
        assert len(set(after.guids.values())) == len(after.guids)
        assert [v.number for v in after.versions] == list(range(1, len(after.versions) + 1))
        assert [(v.event, v.at) for v in after.versions][: len(before.versions)] == [
            (v.event, v.at) for v in before.versions
        ]
        for locale in locales:
            assert before.modified(locale) <= after.modified(locale)


def test_a_locale_is_modified_when_its_own_readers_saw_something_new():
    record = first_publication("a", {"de": "1", "en-GB": "1"}, START, AT)
    day = [START + timedelta(days=n) for n in range(5)]
    mended = next_version(record, {"de": "1", "en-GB": "2"}, (), day[1])
    assert mended
    assert (mended.modified("de"), mended.modified("en-GB")) == (START, day[1])
    corrected = next_version(confirm(mended, {"de": "3", "en-GB": "2"}, [Change({"de": "x"})], "Ada"),
                             {"de": "3", "en-GB": "2"}, (), day[2])  # fmt: skip
    assert corrected
    assert corrected.versions[-1].event is Event.CORRECTED
    assert (corrected.modified("de"), corrected.modified("en-GB")) == (day[2], day[2])  # the note is in both


def test_a_locale_that_comes_later_is_no_new_version():
    record = first_publication("a", {"de": "1"}, START, AT)
    assert is_same(record, {"de": "1", "fr": "1"})
    more = with_locales(record, {"de": "1", "fr": "1"})
    assert len(more.versions) == 1
    assert set(more.guids) == {"de", "fr"}
    assert more.modified("fr") == START
