"""Lines to paragraphs: finds out whether a text was hard-wrapped, and joins what was broken in mid-sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from pressflow.sources._looks import ends_sentence, is_open_ended
from pressflow.sources._words import words

_WIDEST, _NARROWEST = 100, 45
_CANDIDATES = 4  # lengths of lines that are tried as the width
_HALF_WORDS = words("und oder bzw. bzw sowie bis wie als noch aber and or to et ou")


def wrap_width(lines: Sequence[str]) -> int:
    """The width at which `lines` were broken by an editor or mailer; 0 if every line is a paragraph.

    Wrapped text has full lines: the next word would not have fitted. A text of one line a paragraph has lines that
    end as sentences do.
    """
    texts = [line.rstrip() for line in lines]
    lengths = sorted((len(t) for t in texts if " " in t.strip() and "\t" not in t), reverse=True)
    # a few longer lines (an address, a table) do not change how the rest was broken
    usual = lengths[len(lengths) // 20 :]
    if not usual or usual[0] > _WIDEST:
        return 0
    pairs = [(a, b) for a, b in itertools.pairwise(texts) if a and b and "\t" not in a + b]
    # nor does a headline that is longer than the lines of the text
    widths = list(dict.fromkeys(length for length in usual if length >= _NARROWEST))[:_CANDIDATES]
    return next((width for width in widths if _is_broken(pairs, width)), 0)


def _is_broken(pairs: Sequence[tuple[str, str]], width: int) -> bool:
    """True if these neighbouring lines look as if somebody had broken them at `width`."""
    # a headline may be as long and open, but it is not followed by a word that would have fitted, or by a small letter
    open_ended = [(a, b) for a, b in pairs if len(a) >= 0.7 * width and (is_open_ended(a) or re.search(r"\w-$", a))]
    broken = [b for a, b in open_ended if _is_full(a, b, width)]
    running = [b for b in broken if b.lstrip()[:1].islower()]
    return bool(broken) and 2 * len(broken) >= len(open_ended) and (bool(running) or len(broken) >= 3)


def _is_full(line: str, following: str, width: int) -> bool:
    """True if the first word of the next line would not have fitted on this one. Ragged by two at most."""
    first = following.split(None, 1)[0] if following.split() else ""
    return len(line) + 1 + len(first) > width - 2


def join(lines: Sequence[str], width: int, starts: Callable[[str], bool]) -> list[list[str]]:
    """`lines` in groups, one group a paragraph. width: from wrap_width(). starts: a line that always begins one."""
    groups: list[list[str]] = []
    for index, line in enumerate(lines):
        if groups and not starts(line) and _continues(lines, index, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _continues(lines: Sequence[str], index: int, width: int) -> bool:
    if not width:
        return False
    before, line = lines[index - 1].rstrip(), lines[index].strip()
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if _is_address(line):
        return False
    if line[:1].islower() and not ends_sentence(before) and 2 * len(before) > width:
        return True
    if not _is_full(before, line, width):
        return False
    # a short line without a mark after a full stop is a subhead, not the end of the paragraph
    short = following and not _is_full(line, following, width) and not following[:1].islower()
    return not (ends_sentence(before) and short and not re.search(r"[.!?:;,…“”\"«»)]$", line))


def _is_address(line: str) -> bool:
    """True for a mail or web address on a line of its own."""
    return bool(re.fullmatch(r"\S+@\S+|(?:https?://|www\.)\S+", line))


def glue(lines: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The lines as one, and the words in which a hyphen at a line's end was taken for a division."""
    text, mended = "", []
    for line in (part.strip() for part in lines):
        word = re.search(r"([^\W\d_]{2,})-$", text)
        if word and line[:1].islower() and line.split()[0].rstrip(",") not in _HALF_WORDS:
            text = text[:-1] + line
            mended.append(word[1] + re.match(r"\w*", line)[0])  # type: ignore[index]
        elif re.search(r"\w-$", text) and line[:1].isalnum() and line.split()[0].rstrip(",") not in _HALF_WORDS:
            text += line
        else:
            text = f"{text} {line}" if text else line
    return text, tuple(mended)
