"""Differences of two paired values that the words about them make up for: gerade neun, no more than nine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from pressflow.model import Fact
from pressflow.verify._amounts import same_number
from pressflow.verify._local import is_denied, leaning
from pressflow.verify._opposites import told
from pressflow.verify._polarity import limit
from pressflow.verify._reading import Reading
from pressflow.verify._values import is_multiple_of, same_value

RECKONED = ("money", "quantity", "count", "number", "duration", "percent", "fraction")
_STRESS = 3  # words before a value in which one may stress it
_CLAUSE = 60  # characters between a value and the word that makes it a loss
_COMPARED = 6  # words before a date in which one may compare with it
_DENIED = {"more_than": "max", "less_than": "min"}  # what "not more than" and "not less than" say


def is_legitimate(code: str, a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether the words about two values make up for their difference. code: the difference, as a finding names it."""
    return any(makes_up(a, b, source, target) for makes_up in (*_LEGITIMATE.get(code, ()), *_FOR_ALL))


def _is_loss(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a word says what a sign says in the other text: minus 4,2 Millionen, an operating loss of 4.2 million."""
    return _is_told_negative(a, b, target) or _is_told_negative(b, a, source)


def _is_multiplied(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether one is what the other makes of a value of its own text: 80 Euro, das Doppelte: 160 euros."""
    return _is_product(a, b, source) or _is_product(b, a, target)


def _is_same_time(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether other words limit both times alike, or none does: ab 2027, not until 2027; spätestens, au plus tard."""
    opposed = a.relation and b.relation and (a.relation == "until") != (b.relation == "until")
    ours, theirs = limit(source), limit(target)
    agreed = ours is not None and theirs is not None and ours[0] == theirs[0]
    told_alike = bool(opposed) and _says_from(a, source) == _says_from(b, target)
    bound = _is_bound_otherwise(a, b, source) or _is_bound_otherwise(b, a, target)
    return agreed or told_alike or bound or (_is_no_limit(a, source) and _is_no_limit(b, target))


def _is_bound_otherwise(plain: Fact, bound: Fact, reading: Reading) -> bool:
    """Whether other words say what a "since", "from" or "until" says: zum 28. März; as many as in 2022."""
    if plain.relation or not bound.relation or plain.kind == "time":
        return False
    words = reading.text[max(0, plain.start - _CLAUSE) : plain.start].lower().split()
    if words and words[-1] in reading.senses.effective:
        return True
    near = reading.text[max(0, plain.start - _CLAUSE) : plain.end + _CLAUSE].lower().split()
    stems = reading.senses.ending if bound.relation == "until" else reading.senses.beginning
    if stems and any(word.startswith(stems) or word.strip(".,;:").endswith(stems) for word in near):
        return True
    if bound.relation == "since":
        return not set(words[-_COMPARED:]).isdisjoint(reading.senses.comparing)
    return bound.relation == "until" and (_ends_range(words, reading) or _is_day_of_deadline(plain, reading))


def _ends_range(words: Sequence[str], reading: Reading) -> bool:
    """Whether the words before a date make it the end of a range: between mid-October and the end of May."""
    first, second = reading.locale_words.between
    return not set(words).isdisjoint(first) and not set(words[-2:]).isdisjoint(second)


def _is_day_of_deadline(day: Fact, reading: Reading) -> bool:
    """Whether a time beside the day is the deadline: by 5 p.m. on 30 September."""
    near = [f for f in reading.of("time") if -_CLAUSE < f.start - day.end < _CLAUSE]
    said = (reading.text[: fact.start].split()[-1:] for fact in near)
    return any(word.lower() in reading.senses.by_then for words in said for word in words)


def _leans_alike(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether the true value lies on the same side: gut 20, a little over 20, more than 20."""
    lean = leaning(source, a)[0] if "approx" in (a.qualifier, b.qualifier) else ""
    return bool(lean) and lean == leaning(target, b)[0]


def _is_one_of(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether one of so many is told as a share on one side alone: einer von acht Bewerbern, one in eight."""
    return _is_one_among(a, b, source) or _is_one_among(b, a, target)


def _is_one_among(many: Fact, share: Fact, reading: Reading) -> bool:
    """Whether the text counts one of so many: einer von acht."""
    if many.kind not in ("number", "count") or share.kind != "fraction" or share.value != f"1/{many.value}":
        return False
    words = reading.locale_words
    return reading.text[: many.start].lower().split()[-2:] in [[one, of] for one in words.ones for of in words.out_of]


def _is_age_limit(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a year or a birthday is the limit: bis zum vollendeten 14. Lebensjahr, under 14, until their birthday."""
    years = any(word in str(fact.noun) for fact in (a, b) for word in ("Lebensjahr", "birthday", "Geburtstag"))
    return years and "approx" not in (a.qualifier, b.qualifier)


def _is_year_of_life(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a year of somebody's life is told by the age before it: ab dem zwölften Lebensjahr, at age 11."""
    counted = "Lebensjahr" in str(a.noun) and a.value.isdecimal() and b.value.isdecimal()
    return counted and int(b.value) == int(a.value) - 1


def _is_step_of(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether by how much something changed stands for what it was before: von 48 auf 61, by 13 to 61."""
    by = target.text[: b.start].lower().split()[-1:]
    if a.kind != b.kind or not by or by[0] not in target.locale_words.by or ".." in a.value + b.value:
        return False
    later = (c for c in source.of(a.kind) if ".." not in c.value and any(same_value(c, d) for d in target.of(a.kind)))
    return any(same_number(b.value, str(abs(Fraction(c.value) - Fraction(a.value)))) for c in later)


def _is_night(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a night is told by both of its days: in der Nacht zum 3. Mai, on the night of 2 to 3 May."""
    return _is_night_to(a, b, source) or _is_night_to(b, a, target)


def _is_night_to(day: Fact, days: Fact, reading: Reading) -> bool:
    """Whether the text names the night by the day that it ends in."""
    if day.kind != "date" or days.kind != "daterange" or days.value.partition("/")[2] != day.value:
        return False
    before = reading.text[: day.start].lower().split()[-3:]
    return any(word.endswith(reading.senses.night) for word in before)


def _is_parted(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether two dates tell what is one range in the other text: vom 3. bis 5. Mai, from 3 May, and until 5 May."""
    return _are_ends(a, b, target) or _are_ends(b, a, source)


def _are_ends(days: Fact, day: Fact, reading: Reading) -> bool:
    """Whether both ends of the range are dates of the text, `day` one of them."""
    ends = days.value.split("/")
    if days.kind != "daterange" or day.kind != "date" or len(ends) != 2:
        return False
    said = [fact.value for fact in reading.of("date")]
    return all(any(end == date or _leaves_year_out(date, end) for date in said) for end in ends)


def _leaves_year_out(short: str, long: str) -> bool:
    return (short.startswith("--") and long.endswith(short[1:])) or (long.startswith("--") and short.endswith(long[1:]))


def _is_stress(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether what limits one of them only stresses it."""
    return _is_stressed(a, b, source, target) or _is_stressed(b, a, target, source)


def _is_limit(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether other words limit both."""
    ours, theirs = _denied_limit(a, source), _denied_limit(b, target)
    return _is_limited(a, theirs, source) or _is_limited(b, ours, target)


def _is_denied_alike(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether both are limited alike, negations before them heeded."""
    return _denied_limit(a, source) == _denied_limit(b, target)


def _goes_without_saying(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether one side leaves a unit out that it has said before, or the years of an age."""
    bare, full, beside = (a, b, source) if a.kind in ("number", "count") else (b, a, target)
    if bare.noun:
        return False
    said = any((f.unit, f.currency, f.kind) == (full.unit, full.currency, full.kind) for f in beside.facts)
    return said or (full.kind, full.unit) == ("duration", "year")


def _is_stressed(plain: Fact, limit: Fact, source: Reading, target: Reading) -> bool:
    """Whether what limits the one only stresses it, as words of the other text do: gerade neun, no more than nine."""
    if plain.qualifier != "exact" or limit.qualifier not in ("max", "min", "up_to"):
        return False
    before = source.text[: plain.start].lower().split()[-_STRESS:]
    said = target.text[: limit.start].lower().rstrip()
    return said.endswith(target.senses.stressed) and not set(before).isdisjoint(source.senses.stressing)


def _is_since(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a span has lasted so long, told by a word that also begins a range: seit 30 Jahren, da 30 anni."""
    if {a.kind, b.kind} != {"duration"} or (a.qualifier, b.qualifier) != ("exact", "min"):
        return False
    words = source.text[: a.start].lower().split()
    since = words[-1:] and source.locale_words.relations.get(words[-1]) == "since"
    return bool(since) and target.text[: b.start].lower().rstrip().endswith(target.locale_words.from_min)


def _is_limited(plain: Fact, limit: str, reading: Reading) -> bool:
    """Whether other words make such a limit of the value: auf 250 Euro begrenzt, a maximum height of 80 centimetres."""
    senses = reading.senses
    stems = {
        "max": senses.limiting,
        "up_to": senses.limiting,
        "min": senses.least,
        "more_than": senses.exceeding,
        "approx": senses.estimating,
    }.get(limit, ())
    if plain.qualifier != "exact" or not stems:
        return False
    near = reading.text[max(0, plain.start - _CLAUSE) : plain.end + _CLAUSE].lower()
    return any(word.startswith(stems) for word in near.split())


def _may_be_about(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether words before the value may mean about: an die 65 Prozent."""
    if (a.qualifier, b.qualifier) != ("exact", "approx"):
        return False
    before = " ".join(source.text[: a.start].lower().split()[-2:])
    return before in source.senses.perhaps_about


def _is_told_negative(minus: Fact, plain: Fact, reading: Reading) -> bool:
    """Whether the text that says no minus tells of a loss beside the value."""
    if (
        minus.kind != plain.kind
        or minus.value != f"-{plain.value}"
        or not plain.text[0].isdigit() + (plain.kind == "money")
    ):
        return False
    if minus.kind == "quantity" or _says_plus(plain, reading):
        return False  # a temperature falls to 19 degrees as well as to minus 19
    senses = told(reading)
    steps = plain.kind in ("percent", "percentage_points")  # what fell to 12 euros did not fall to minus 12
    near = [word for sense in ("-profit", *(("-rise",) if steps else ())) for word in senses.get(sense, ())]
    return any(abs(word.start - plain.start) <= _CLAUSE for word in near)


def _says_plus(fact: Fact, reading: Reading) -> bool:
    """Whether the value has a plus of its own: plus 1,1 Mio. Euro."""
    before = reading.text[: fact.start].split()[-1:]
    own = fact.text.split()[:1]
    signs = ("+", *reading.locale_words.plus)
    return any(word.lower().startswith(signs) for word in (*before, *own))


def _is_dozen(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a word that means about so many as well as so many tells one of them: rund ein Dutzend, une douzaine."""
    shades = {a.qualifier, b.qualifier} == {"approx", "exact"}
    tables = (source.locale_words.collectives, a), (target.locale_words.collectives, b)
    return shades and any(
        fact.qualifier == "exact" and fact.text.split()[-1].lower() in table for table, fact in tables
    )


def _is_during(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """Whether a word of two meanings only says how long it took: vier Tage lang, over four days."""
    if {a.kind, b.kind} != {"duration"} or (a.qualifier, b.qualifier) != ("exact", "more_than"):
        return False
    behind = source.text[a.end :].split()[:1]
    before = target.text[: b.start].lower().split()[-1:]
    return bool(behind) and behind[0].strip(".,;") in source.locale_words.span_after and before == ["over"]


def _is_deadline(a: Fact, b: Fact, source: Reading, target: Reading) -> bool:
    """At least 45 minutes before departure, 45 minutes before departure at the latest: one limit, said of the time."""
    if {a.kind, b.kind} != {"duration"} or {a.qualifier, b.qualifier} != {"min", "exact"}:
        return False
    told = limit(source if a.qualifier == "exact" else target)
    return told is not None and told[0] == "latest"


def _is_product(times: Fact, value: Fact, reading: Reading) -> bool:
    """Whether `value` is what `times` makes of a value of its own text."""
    if times.kind != "multiple" or value.kind not in RECKONED:
        return False
    return any(is_multiple_of(value, times, fact) for fact in reading.facts if fact.kind == value.kind)


def _denied_limit(fact: Fact, reading: Reading) -> str:
    """What limits the value, a negation before it heeded: cannot hold more than ten holds ten at most."""
    return _DENIED.get(fact.qualifier, fact.qualifier) if is_denied(reading, fact) else fact.qualifier


def _says_from(date: Fact, reading: Reading) -> bool:
    """Whether something holds from the date on: from 2027, not until 2027."""
    return (date.relation == "until") == is_denied(reading, date)


def _is_no_limit(date: Fact, reading: Reading) -> bool:
    """Whether nothing, or only a word of many meanings, makes the date a limit: boxes from 1968, compared to June.

    Nor is it one under a negation, which turns it round: not until 2018.
    """
    if not date.relation or is_denied(reading, date):
        return True
    before = reading.text[max(0, date.start - 12) : date.start].split()
    senses = reading.senses
    return bool(before) and before[-1].lower() in senses.parts_before and before[-1].lower() not in senses.by_then


_FOR_ALL = (_is_loss, _is_multiplied)
_LEGITIMATE: Mapping[str, Sequence[Callable[[Fact, Fact, Reading, Reading], bool]]] = {
    "relation-changed": (_is_same_time,),
    "qualifier-changed": (
        _is_dozen, _is_during, _is_deadline, _leans_alike, _may_be_about, _is_stress, _is_limit, _is_since,
        _is_denied_alike, _is_age_limit,
    ),
    "amount-changed": (_is_one_of, _is_year_of_life, _is_step_of),
    "date-changed": (_is_night, _is_parted),
    "unit-unclear": (_goes_without_saying,),
}  # fmt: skip
