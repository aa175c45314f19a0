"""What a mail leaves around a release that was pasted from it: marks of quotation, and the head of the mail."""

from __future__ import annotations

import itertools
import re

from pressflow.model import Finding, Severity
from pressflow.sources._paragraph import Kind, Paragraph

_MARK = re.compile(r"[ \t]*>(?:[ \t]*>)*[ \t]?")
_FEWEST = 8
_HEAD = re.compile(
    r"(?i)(?:von|gesendet|an|cc|bcc|kopie|betreff|datum|antwort an|wichtigkeit|anlagen?"
    r"|from|sent|to|subject|date|reply-to|importance|attachments?):(?:\s|$)"
)

_SENDER = re.compile(r"(?i)(?:von|gesendet|from|sent):")


def without_quote_marks(text: str) -> str:
    """The text without the `>` before its lines, if most of it has them: then it is a mail and no quotation."""
    lines = text.split("\n")
    full = [line for line in lines if line.strip()]
    marked = sum(bool(_MARK.match(line)) for line in full)
    if marked < _FEWEST or 3 * marked < 2 * len(full):
        return text
    return "\n".join(_MARK.sub("", line, count=1) if _MARK.match(line) else line for line in lines)


def is_mail_head(line: str) -> bool:
    """True for a line such as `Betreff: ...`, which only above a text and beside others of its kind is a mail's."""
    return len(line) <= 300 and bool(_HEAD.match(line))


def take_mail_head(paragraphs: tuple[Paragraph, ...]) -> tuple[tuple[Paragraph, ...], tuple[Finding, ...]]:
    """The paragraphs without the lines of a mail's head above them. Letters have a subject too, but no sender."""
    heads = itertools.takewhile(lambda p: p.kind is Kind.PLAIN and p.role is None and is_mail_head(p.text), paragraphs)
    count = len(list(heads))
    if count < 2 or not any(_SENDER.match(p.text) for p in paragraphs[:count]):
        return paragraphs, ()
    told = "; ".join(p.text for p in paragraphs[:count])
    finding = Finding(
        "mail-head",
        Severity.INFO,
        f"the head of a mail is not published: '{told[:160]}'",
        "delete it",
        paragraphs[0].at,
    )
    return paragraphs[count:], (finding,)
