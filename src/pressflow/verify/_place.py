"""Where a finding stands: the sentences of both sides, and their lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pressflow.model import Finding, Position, Side


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its sentences, in order, each with its place. Joined by one character they are the text."""

    text: str
    locale: str
    sentences: tuple[tuple[str, Position], ...]

    def at(self, offset: int) -> int:
        """The number of the sentence in which `offset` lies."""
        end = 0
        for number, (sentence, _) in enumerate(self.sentences):
            end += len(sentence) + 1
            if offset < end:
                return number
        return max(len(self.sentences) - 1, 0)


def locate(finding: Finding, source: Text, target: Text) -> Finding:
    """The finding with both sentences and their places. Where one side has no words its sentence is that opposite.

    If both texts have the same number of sentences, the opposite is the one with the same number; else the share of
    the text that lies before it tells.
    """
    known, other = (source, target) if finding.source else (target, source)
    side = finding.source or finding.target or Side(0, 0, "", "")
    here = known.at(side.start)
    if finding.source and finding.target:
        there = target.at(finding.target.start)
    elif len(known.sentences) == len(other.sentences):
        there = here
    else:
        there = other.at(round(len(other.text) * side.start / max(len(known.text), 1)))
    ours, theirs = (here, there) if known is source else (there, here)
    left = _filled(finding.source, source, ours)
    right = _filled(finding.target, target, theirs)
    return replace(finding, at=right.at, locale=finding.locale or target.locale, source=left, target=right)


def _filled(side: Side | None, text: Text, number: int) -> Side:
    sentence, at = text.sentences[number] if text.sentences else (text.text, None)
    return replace(side or Side(0, 0, "", ""), sentence=sentence, at=at)
