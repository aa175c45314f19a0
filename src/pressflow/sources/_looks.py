"""What a line looks like, whatever it says: how it ends, whether it only divides, whether it holds an address."""

from __future__ import annotations

import re

_ABBREVIATION = re.compile(
    r"(?:\be\.\s?V|\be\.\s?G|\bi\.\s?L|\bu\.\s?a|\bu\.\s?v\.\s?m|\betc|\busw|\bCo|\bInc|\bLtd|\bbzw|\bz\.\s?B|\bS\.\s?A|\bMio|\bMrd|\bNr"
    r"|\bd\.\s?J|\bn\.\s?Chr|\bv\.\s?Chr|\bJr|\bM\.\s?A|\bB\.\s?Sc|\bM\.\s?Sc|\bStr)\.$"
)
_CLOSERS = "\"'“”‘’»«›‹)]"
_FINAL = re.compile(rf"[.!?…:;,][{re.escape(_CLOSERS)}\s]*$|[–—-]$")


def ends_sentence(text: str) -> bool:
    """True if `text` ends as a sentence does. `... Musterstadt e. V.` does not."""
    return bool(re.search(rf"[.!?…][{re.escape(_CLOSERS)}\s]*$", text)) and not _ABBREVIATION.search(text)


def is_open_ended(text: str) -> bool:
    """True for a line with no mark at its end, as headlines and subheads have it."""
    return bool(_ABBREVIATION.search(text)) or not _FINAL.search(text)


def has_words(text: str) -> bool:
    return any(c.isalnum() for c in text)


def is_rule(text: str) -> bool:
    """True for `* * *`, `###`, `-----`: a line that only divides."""
    return bool(re.fullmatch(r"[-–—―*#_=~·•|+/.\s]+", text)) and not re.fullmatch(r"\.{1,3}", text)


_PAGE = re.compile(r"(?i)[-–—|\s]*(?:seite|page)\s+\d{1,3}(?:\s*(?:von|/|of|sur|de)\s*\d{1,3})?[-–—|\s]*")


def is_page_number(text: str) -> bool:
    """True for `Seite 2 von 3`: what a page says of itself when it is copied."""
    return bool(_PAGE.fullmatch(text))


def starts_upper(text: str) -> bool:
    """True if the first letter or digit is a capital or a digit."""
    first = next((c for c in text if c.isalnum()), "")
    return first.isupper() or first.isdigit() or first.istitle()


_QUOTATION = re.compile(r"(?:„[^„“”]+[“”]|“[^“”]+”|\"[^\"]+\"|»[^»«]+«|«[^«»]+»|›[^›‹]+‹|‹[^‹›]+›)\s*[.!?]?", re.DOTALL)


def is_quotation(text: str) -> bool:
    """True for a paragraph that is one quotation and nothing else, longer than a term in quotation marks."""
    return bool(_QUOTATION.fullmatch(text)) and len(text.split()) >= 6


_CONTACT_LOOK = re.compile(
    r"(?i)[\w.+-]+(?:@|\(at\)|\[at\])[\w-]+\.\w|(?:\bhttps?://|\bwww\.)\S|\b(?:tel|telefon|fon|phone|fax|telefax|mobil|mobile|handy|"
    r"e-?mail|mail|t|f|m)\b\.?\s*[:.+/(0-9]|(?<![\w.,])(?:\+|00)\d{2}[\s\d()/.-]{6,}|(?<!\w)\(?0\d{1,5}\)?[\s/-]+[\d\s/-]{4,}\d"
    r"|^(?:[ACD]H?-)?\d{4,5}\s+[^\W\d_]|(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|ufer|damm|markt)\s+\d+\s?[a-z]?\b"
)


def looks_like_contact(text: str) -> bool:
    """True for a telephone number, an address of the post, of mail or of the web."""
    return bool(_CONTACT_LOOK.search(text))
