"""What a reader sees of an HTML fragment that travels inside another format (feed, JSON)."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree
from lxml import html as lxml_html

_BLOCK = re.compile(
    "address|article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li"
    "|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_SPACE = re.compile("[ \t\n\r\f]+")  # HTML's white space: a no-break space is a character and stays


def visible_lines(fragment: str) -> tuple[str, ...]:
    """The words of an HTML fragment in reading order, one string a block element; alt texts, titles and labels too."""
    if not fragment.strip():
        return ()
    lines: list[str] = [""]
    _collect(lxml_html.fragment_fromstring(fragment, create_parent="div"), lines)
    return tuple(line for line in (_SPACE.sub(" ", raw).strip(" ") for raw in lines) if line)


@lru_cache(maxsize=512)  # the same text stands in the feeds of three formats and of each of its topics
def visible_text(fragment: str) -> str:
    """`visible_lines`, joined by line breaks."""
    return "\n".join(visible_lines(fragment))


def _collect(element: etree._Element, lines: list[str]) -> None:
    """Nothing is skipped, hidden or not: what a check does not see, somebody else might."""
    if isinstance(element.tag, str):
        if block := bool(_BLOCK.fullmatch(element.tag)):
            lines.append("")
        lines[-1] += element.text or ""
        for child in element:
            _collect(child, lines)
        for name in ("alt", "title", "aria-label"):
            if value := element.get(name):
                lines += [value, ""]
        if block:
            lines.append("")
    lines[-1] += element.tail or ""
