"""A text as a spaCy Doc: its tokens, nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_RUN = 1_000
_PLAIN = re.compile(r"\w+|\s+|[^\w\s]")


def tokenised(text: str, language: Language) -> Doc:
    """The text as the tokenizer of `language` cuts it; one without white space for long is cut plainly."""
    return _plain_doc(language, text) if _is_unbroken(text) else language.make_doc(text)


def _is_unbroken(text: str) -> bool:
    """True if there is a run without white space on which spaCy's tokenizer, cutting prefixes singly, would hang."""
    return len(text) > _RUN and max(map(len, text.split()), default=0) > _RUN


def _plain_doc(language: Language, text: str) -> Doc:
    """A Doc of words, marks and white space, without the exceptions that spaCy's tokenizer knows."""
    from spacy.tokens import Doc

    words = _PLAIN.findall(text)
    return Doc(language.vocab, words=words, spaces=[False] * len(words))
