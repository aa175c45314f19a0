"""What an engine's answer must be before it may pass for a translation."""

from __future__ import annotations

import re
import unicodedata

from pressflow.errors import ServiceError

# What no text has and no XML file can hold: control characters, lone surrogates, non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]*[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")


def clean_answer(answer: object, text: str, service: str) -> str:
    """The answer to `text` as a segment's text: NFC, one line, no space at either end.

    Layout is mended, words never. Raises ServiceError if it is no text, empty or damaged.
    """
    if not isinstance(answer, str):
        raise ServiceError(f"{service} answered with {type(answer).__name__} instead of a text", "try again later")
    line = unicodedata.normalize("NFC", _BREAKS.sub(" ", answer)).strip()
    if not line:
        raise ServiceError(f"{service} answered a sentence with nothing", "translate it by hand, or try again later")
    # U+FFFD stands for bytes that were lost on the way; a letter or a figure may have been among them.
    if _FORBIDDEN.search(line) or ("\ufffd" in line and "\ufffd" not in text):
        raise ServiceError(f"{service} answered with damaged characters", "translate it by hand, or try again later")
    return line
