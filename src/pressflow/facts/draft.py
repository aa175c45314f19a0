"""Release, facts and the sheet so far -> the text of the next sheet: readable without help, and no human edit lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import PurePosixPath

from pressflow.facts.sheet import (
    DEVIATION_KEYS,
    HEAD_KEYS,
    OURS,
    TOLD_ONCE,
    UNVOUCHED,
    VERSION,
    fact_values,
    pair,
)
from pressflow.facts.spoken import spoken
from pressflow.facts.vouched import fact_key
from pressflow.locales._labels import Labels, labels
from pressflow.model import Block, Deviation, Fact, Facts, FactSheet, Mention, Release, SheetFact

_LABELS: Labels = labels("de")  # the sheet is for the editors of a German release
_DETAILS = ("qualifier", "relation", "modifier", "type")
_WIDTH = 110
NEW = "new"


def draft_sheet(release: Release, facts: Facts, previous: FactSheet | None = None) -> str:
    """The text of an unsigned sheet with every fact of the release.

    What a person added to an entry of `previous` (id, note, renderings, comments) stays with its fact. A fact whose
    value has changed is a new one: what was approved for the old value does not hold for it. Entries whose fact is gone
    are kept in a list of their own; deviations stay, and rest while their fact is gone.
    """
    drafted = _Draft(previous).entries(facts)
    lines = _head(release)
    blocks = {block.id: block for block in release.blocks}
    place = ("", "")
    for item in drafted.stated:
        if place[0] != item.first.block:
            lines += ["", "", *_paragraph(blocks[item.first.block]), *_comment(f"„{item.first.sentence}“")]
        elif place[1] != item.first.sentence:
            lines += ["", *_comment(f"„{item.first.sentence}“")]
        place = (item.first.block, item.first.sentence)
        lines += _entry(item.entry, release.locale, item.count, drafted.was(item.entry))
    if drafted.demanded:
        lines += ["", *_comment("── Von Hand gefordert; die Meldung nennt es nicht ──")]
        lines += [line for entry in drafted.demanded for line in _entry(entry, release.locale)]
    lines += ["", *_deviations(previous.deviations if previous else (), drafted.gone)]
    lines += _gone(drafted.gone, release.locale)
    return "\n".join(lines) + "\n"


# --- which entry is which fact --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stated:
    """An entry with the mention it stands for (a name: the first one) and how often the fact is mentioned."""

    entry: SheetFact
    first: Mention
    count: int


@dataclass(frozen=True, slots=True)
class _Drafted:
    stated: tuple[_Stated, ...]
    demanded: tuple[SheetFact, ...]
    gone: tuple[SheetFact, ...]

    def was(self, entry: SheetFact) -> Fact | None:
        """The fact that the entry's fact has replaced."""
        return next((old.fact for old in self.gone if old.id == entry.change), None)


class _Draft:
    """Finds for each fact the entry that a person has seen before."""

    def __init__(self, previous: FactSheet | None) -> None:
        self.previous = previous
        known = (*previous.facts, *previous.gone) if previous else ()
        self.left: dict[str, SheetFact] = {entry.id: entry for entry in known}
        ids = {entry.id for entry in known}
        self.free = (f"f{n}" for n in count(1) if f"f{n}" not in ids)
        self.index: dict[tuple[object, ...], list[str]] = {}
        for entry in reversed(known):
            for key in ((fact_key(entry.fact), entry.block), (fact_key(entry.fact),)):
                self.index.setdefault(key, []).append(entry.id)

    def entries(self, facts: Facts) -> _Drafted:
        groups = list(_groups(facts))
        known: list[SheetFact | None] = [self._known(group[0], (group[0].block,)) for group in groups]
        known = [entry or self._known(group[0], ()) for entry, group in zip(known, groups, strict=True)]
        stated = []
        for entry, group in zip(known, groups, strict=True):
            first = group[0]
            if entry:
                entry = replace(entry, fact=first.fact, block=first.block, change=self._change(entry))
            else:
                entry = self._fresh(first)
            stated.append(_Stated(entry, first, len(group)))
        demanded = tuple(e for e in self.left.values() if e.required)
        return _Drafted(tuple(stated), demanded, tuple(e for e in self.left.values() if self._is_kept(e)))

    def _known(self, mention: Mention, block: tuple[str, ...]) -> SheetFact | None:
        ids = self.index.get((fact_key(mention.fact), *block), [])
        while ids:
            if entry := self.left.pop(ids.pop(), None):
                return entry
        return None

    def _change(self, entry: SheetFact) -> str:
        assert self.previous is not None
        if entry in self.previous.gone:
            return NEW
        return "" if self.previous.signed else entry.change

    def _fresh(self, mention: Mention) -> SheetFact:
        change = NEW if self.previous else ""
        for old in self.left.values():
            if old.change != "replaced" and self._replaces(mention, old):
                self.left[old.id] = replace(old, change="replaced")
                change = old.id
                break
        return SheetFact(next(self.free), mention.fact, mention.block, mention.at, change=change)

    def _replaces(self, mention: Mention, old: SheetFact) -> bool:
        """Whether a new fact stands where the old one stood: same paragraph, same sort, and the same thing counted."""
        a, b = mention.fact, old.fact
        is_new = self.previous is not None and old in self.previous.facts
        return is_new and (mention.block, a.kind, a.noun) == (old.block, b.kind, b.noun) and not old.required

    def _is_kept(self, entry: SheetFact) -> bool:
        """Whether a fact that is gone stays listed: until somebody has signed without it, longer if she wrote to it."""
        assert self.previous is not None
        if entry.required:
            return False
        approved = any(d.fact == entry.id for d in self.previous.deviations)
        written = approved or bool(entry.note or entry.renderings or entry.comments)
        return written or not self.previous.signed or all(entry.id != old.id for old in self.previous.gone)


def _groups(facts: Facts) -> Iterator[list[Mention]]:
    """The mentions that share an entry: each value by itself, a name with all its mentions."""
    names: dict[object, list[Mention]] = {}
    order: list[list[Mention]] = []
    for mention in facts:
        if mention.fact.kind in UNVOUCHED:
            continue
        key = fact_key(mention.fact)
        if mention.fact.kind in TOLD_ONCE and key in names:
            names[key].append(mention)
            continue
        order.append([mention])
        names[key] = order[-1]
    yield from order


# --- how it reads ---------------------------------------------------------------------------------------------


def _head(release: Release) -> list[str]:
    title = release.title
    return [
        *_comment(f"Faktenblatt: {title.text if title else release.slug}"),
        OURS[0],
        *_comment(
            "Jede Zahl, jedes Datum, jeder Name und jedes Zitat der Meldung, Absatz für Absatz. Bitte neben dem Text"
            " lesen. Was falsch ist, in der Meldung berichtigen und das Blatt erneuern; stimmt alles, unterschreiben:"
        ),
        f"{OURS[0]}   pressflow facts {release.slug}",
        f'{OURS[0]}   pressflow facts {release.slug} --sign "Vorname Nachname"',
        OURS[0],
        *_comment(
            "`value` ist die Normalform (1500, 2019-09-02), dahinter steht, was gemeint ist; `text` steht so in der"
            " Meldung. Sie können ergänzen, und es bleibt erhalten: `note` (eigene Notiz), `renderings` (so muss es in"
            ' einer Sprache heißen: en-GB: "..."), `required: true` (muss in der Meldung stehen), Kommentare mit # über'
            " einem Eintrag, und unten `deviations` (genehmigte Abweichungen, mit Begründung). Zeilen mit #: schreibt"
            " pressflow jedes Mal neu."
        ),
        "",
        f"version: {VERSION}",
        pair("release", release.slug),
        *(pair(key, "") for key in HEAD_KEYS[2:6]),
        "",
        "facts:",
    ]


def _paragraph(block: Block) -> list[str]:
    where = _LABELS.line.format(line=block.at.place) if isinstance(block.at.place, int) else block.at.place
    return _comment(f"── {_LABELS.roles[block.role]}: {PurePosixPath(block.at.file).name}, {where} ──")


def _entry(entry: SheetFact, locale: str, times: int = 1, was: Fact | None = None) -> list[str]:
    values = fact_values(entry.fact)
    kind = values.pop("kind")
    label = _LABELS.kinds.get(kind, kind) + (f", {times}-mal genannt" if times > 1 else "")
    meant = "" if kind in ("name", "quote") else f": {spoken(entry.fact, locale)}"
    lines = [*entry.comments, f"- id: {entry.id}", f"  kind: {kind}  # {label}{_one_line(meant)}"]
    for key, value in values.items():
        meaning = _LABELS.details.get(value, "") if key in _DETAILS else ""
        lines.append(f"  {pair(key, value)}" + (f"  # {meaning}" if meaning else ""))
    lines += [f"  {pair('text', entry.fact.text)}"]
    lines += [f"  block: {entry.block}"] if entry.block else []
    lines += ["  required: true"] if entry.required else []
    if entry.renderings:
        lines += ["  renderings:", *(f"    {pair(tag, text)}" for tag, text in entry.renderings.items())]
    lines += [f"  {pair('note', entry.note)}"] if entry.note else []
    return lines + _changed(entry, locale, was)


def _changed(entry: SheetFact, locale: str, was: Fact | None) -> list[str]:
    if not entry.change or entry.change == "replaced":
        return []
    what = f"GEÄNDERT, vorher: {spoken(was, locale)}; {entry.change} steht unten bei `gone`" if was else "NEU"
    return [f"  {pair('change', entry.change if was else NEW)}  # {_one_line(what)}"]


def _deviations(deviations: Sequence[Deviation], gone: Sequence[SheetFact]) -> list[str]:
    resting = {entry.id for entry in gone}
    lines = [
        *_comment(
            "── Genehmigte Abweichungen: Befunde in einer Übersetzung, die so bleiben sollen. Jede gilt nur für diesen"
            " Befund (code), diese Sprache (locale), diesen Fakt (fact; oder block und text) und diese Worte der"
            " Übersetzung (reads). ──"
        ),
        "deviations:" if deviations else "deviations: []",
    ]
    for deviation in deviations:
        lines += _comment(f"ruht: {deviation.fact} ist entfallen") if deviation.fact in resting else []
        values = [(key, getattr(deviation, key)) for key in DEVIATION_KEYS if getattr(deviation, key)]
        lines += [f"{'  ' if n else '- '}{pair(key, value)}" for n, (key, value) in enumerate(values)]
    return lines


def _gone(gone: Sequence[SheetFact], locale: str) -> list[str]:
    if not gone:
        return []
    head = "── Entfallen: stand früher auf diesem Blatt, die Meldung nennt es nicht mehr. Niemand bürgt dafür. ──"
    return ["", *_comment(head), "gone:", *(line for entry in gone for line in _entry(entry, locale))]


def _comment(text: str) -> list[str]:
    """`text` as comment lines of ours."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] += f" {word}"
    return [OURS[0] + line for line in map(_one_line, lines)]


def _one_line(text: str) -> str:
    """What no YAML reader takes for the end of a comment, or refuses."""
    return "".join(c if c.isprintable() else " " for c in text)
