"""How texts travel to DeepL: in which form, and how many in one request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressflow.engines import Spans
from pressflow.engines._protect import find_terms, merge_spans, to_xml
from pressflow.engines._terms import LocaleTerms
from pressflow.errors import ServiceError

MOST_TEXTS = 40  # DeepL takes 50
MOST_BYTES = 60_000  # of texts as they travel, escaped; DeepL takes 128 KiB for the whole body
LONGEST_TEXT = 100_000  # a sentence beyond MOST_BYTES travels alone, one beyond this not at all


@dataclass(frozen=True, slots=True)
class Form:
    """One text as it travels. spans: what must stay as it is, sorted, apart."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def as_xml(self) -> str:
        return to_xml(self.text, self.spans)


def form_of(text: str, terms: LocaleTerms, fixed: Spans) -> Form:
    """How a text travels first: in tags if anything in it must stay as it is."""
    return Form(text, merge_spans(text, find_terms(text, terms.fixed), fixed))


def requests_of(forms: Sequence[Form]) -> Iterator[tuple[bool, tuple[Form, ...]]]:
    """(as XML, forms) of each request. One text with fixed spans makes XML of all: it is a setting of the request."""
    as_xml = any(form.spans for form in forms)
    by_text = {form.as_xml if as_xml else form.text: form for form in forms}
    for batch in batches_of(tuple(by_text)):
        yield as_xml, tuple(by_text[text] for text in batch)


def batches_of(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """`texts` in order, in groups of at most MOST_TEXTS texts and MOST_BYTES bytes as they travel."""
    batch: list[str] = []
    size = 0
    for text in texts:
        length = _travelling_size(text)
        if batch and (len(batch) == MOST_TEXTS or size + length > MOST_BYTES):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(text)
        size += length
    if batch:
        yield tuple(batch)


def _travelling_size(text: str) -> int:
    """Bytes of `text` in a request. Raises ServiceError for a sentence that DeepL would not take."""
    if not text.strip() or re.search("[\n\r\u2028\u2029]", text):
        raise ValueError("an engine takes one line of text, not none and not two")
    size = len(json.dumps(text)) + 2  # the library escapes: an umlaut is six bytes, an emoji twelve
    if size > LONGEST_TEXT:
        raise ServiceError(f"a sentence of {len(text)} characters is too long for DeepL", "split it in the source")
    return size
