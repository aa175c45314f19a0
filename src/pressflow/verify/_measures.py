"""Is what one text counts what the other measures? How languages differ in that, their locales know."""

from __future__ import annotations

import re

from pressflow.locales import Locale
from pressflow.model import Fact
from pressflow.verify._amounts import same_number
from pressflow.verify._values import Likeness

_LIKE = Likeness(0.3)


def counted_as_measured(a: Fact, b: Fact, ours: Locale, theirs: Locale) -> Likeness | None:
    """How the source's `a` and the target's `b` compare if one is a count and the other a measure; else None.

    ours, theirs: the locales of the two texts.
    """
    by_span = a.qualifier == b.qualifier and _is_counted_by_span(a, b, ours)
    points = _are_points(a, b, ours) or _are_points(b, a, theirs)
    return _LIKE if by_span or points or _is_scaled(a, b, theirs) else None


def _is_counted_by_span(plain: Fact, span: Fact, locale: Locale) -> bool:
    """Whether the noun that one side counts begins with the other's unit: drei Monatsmieten, three months' rent."""
    if span.kind != "duration" or plain.kind != "count" or not same_number(plain.value, span.value):
        return False
    noun = (plain.noun or "").lower()
    return any(noun.startswith(stem) for stem, unit in locale.senses.spans.items() if unit == span.unit)


def _are_points(plain: Fact, points: Fact, locale: Locale) -> bool:
    """Whether what one side calls points are the other's percentage points: um drei Punkte höher."""
    if plain.kind != "count" or points.kind != "percentage_points" or not same_number(plain.value, points.value):
        return False
    return (plain.noun or "").lower().startswith(locale.senses.points or ("\0",))


def _is_scaled(ours: Fact, theirs: Fact, locale: Locale) -> bool:
    """Whether the m behind the digits means millions, as in English newspapers: just under 9m, read as metres."""
    if theirs.kind != "quantity" or ours.kind not in ("number", "count") or ours.qualifier != theirs.qualifier:
        return False
    glued = re.fullmatch(r"\d+(?:\.\d+)?(?P<scale>[^\W\d_]+)", theirs.text)
    if glued is None or glued["scale"] not in locale.words.glued_scales:
        return False
    return same_number(ours.value, theirs.value, 10 ** int(locale.words.money_scales[glued["scale"]]))
