"""facts.yaml <-> FactSheet: the values a person vouches for, readable without help."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pressflow.kinds as kinds
from pressflow.errors import FactSheetError
from pressflow.model import Deviation, Fact, Facts, FactSheet, Mention, Position, Release, SheetFact
from pressflow.rooms import member, members
from pressflow.strictyaml import Lines, Value, load_yaml

VERSION = 1
NAME = "facts.yaml"
UNVOUCHED = ("identifier",)  # no facts: they only have to survive
TOLD_ONCE = ("name",)  # listed once, however often mentioned

_HEAD_KEYS = ("version", "release", "signed_by", "signed_on", "source_hash", "sheet_hash", "facts", "deviations")
_FACT_KEYS = (
    "id", "kind", "value", "qualifier", "noun", "currency", "unit", "relation", "modifier", "inferred_year",
    "timezone", "label", "type", "alias", "speaker", "role", "text", "block", "renderings", "note",
)  # fmt: skip
_VALUE_KEYS = _FACT_KEYS[1 : _FACT_KEYS.index("text")]
_DEVIATION_KEYS = ("code", "locale", "fact", "reason")
_GERMAN = {
    "number": "Zahl", "count": "Anzahl", "ordinal": "Ordnungszahl", "percent": "Prozent",
    "percentage_points": "Prozentpunkte", "money": "Geldbetrag", "quantity": "Menge mit Einheit", "date": "Datum",
    "daterange": "Zeitraum", "time": "Uhrzeit", "duration": "Dauer", "fraction": "Bruchteil", "multiple": "Vielfaches",
    "name": "Name", "quote": "Zitat",
}  # fmt: skip
_ROLES = {
    "kicker": "Dachzeile", "headline": "Überschrift", "subtitle": "Unterzeile", "dateline": "Ort und Datum",
    "lead": "Vorspann", "paragraph": "Absatz", "subhead": "Zwischenüberschrift", "list-item": "Listenpunkt",
    "table-cell": "Tabelle", "quote": "Zitat", "caption": "Bildunterschrift", "alt": "Bildbeschreibung",
    "boilerplate-head": "Über uns", "boilerplate": "Über uns", "contact": "Kontakt", "note": "Hinweis",
}  # fmt: skip


def fact_values(fact: Fact) -> dict[str, str]:
    """What makes two facts the same, by key: everything but where and in which words they stand."""
    values = {k: v for k, v in asdict(fact).items() if k in _VALUE_KEYS and v is not None}
    if values.get("qualifier") == "exact":
        del values["qualifier"]
    return {k: ("true" if v is True else str(v)) for k, v in values.items() if v is not False}


# --- reading ------------------------------------------------------------------------------------------------


def load_sheet(path: Path) -> FactSheet | None:
    """The fact sheet at `path`, or None if there is none yet. Raises FactSheetError with file:line."""
    file = path.as_posix()
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise FactSheetError(f"not UTF-8 (byte {error.start})", "save the sheet as UTF-8", Position(file)) from error
    return read_sheet(text, file)


def read_sheet(text: str, file: str) -> FactSheet:
    """The fact sheet that `text` writes."""
    top = load_yaml(text, file, FactSheetError)
    if not isinstance(top, Lines):
        raise FactSheetError("a fact sheet is a mapping", "draft it anew: pressflow facts SLUG", Position(file))
    _only(top, _HEAD_KEYS, file)
    if _text(top, "version", file) not in ("", str(VERSION)):
        raise FactSheetError(
            f"version {top['version']} is not known here", "upgrade pressflow", Position(file, top.lines["version"])
        )
    facts = tuple(_read_fact(item, file) for item in _items(top, "facts", file))
    ids = [fact.id for fact in facts]
    for fact in facts:
        if ids.count(fact.id) > 1:
            raise FactSheetError(f"the id {fact.id!r} stands here twice", "give one of them another id", fact.at)
    deviations = tuple(_read_deviation(item, set(ids), file) for item in _items(top, "deviations", file))
    sheet = FactSheet(
        at=Position(file, top.lines.get("signed_by", 1)),
        facts=facts,
        deviations=deviations,
        signed_by=_text(top, "signed_by", file),
        signed_on=_date(top, "signed_on", file),
        source_hash=_text(top, "source_hash", file),
        sheet_hash=_text(top, "sheet_hash", file),
    )
    return replace(sheet, current_hash=sheet_hash(sheet))


def sheet_hash(sheet: FactSheet) -> str:
    """`sha256:...` over all that a signature vouches for: facts, renderings and deviations, not notes or places."""
    content = [
        [[f.id, fact_values(f.fact), dict(f.renderings)] for f in sheet.facts],
        [[d.code, d.locale, d.fact, d.reason] for d in sheet.deviations],
    ]
    return "sha256:" + hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _read_fact(item: Lines, file: str) -> SheetFact:
    _only(item, _FACT_KEYS, file)
    at = Position(file, item.line)
    for key in ("id", "kind", "value"):
        if not _text(item, key, file):
            raise FactSheetError(f"a fact needs {key!r}", f"add {key}, or draft the sheet anew", at)
    kind = _text(item, "kind", file)
    if kind not in members(kinds):
        raise FactSheetError(f"there is no kind {kind!r}", f"choose one of: {', '.join(members(kinds))}", at)
    renderings = item.get("renderings", Lines(item.line))
    if not isinstance(renderings, Lines) or not all(isinstance(v, str) for v in renderings.values()):
        raise FactSheetError("renderings must be locale: wording", 'write en-GB: "..."', at)
    entry = {key: _text(item, key, file) for key in item if key not in ("renderings", "note", "id", "block")}
    try:
        fact: Fact = member(kinds, kind).load(entry)
    except ValueError as error:
        line = item.lines.get("value", item.line)
        raise FactSheetError(str(error), "write the canonical value, in quotes", Position(file, line)) from error
    return SheetFact(
        id=_text(item, "id", file),
        fact=fact,
        block=_text(item, "block", file),
        at=at,
        renderings={key: str(value) for key, value in renderings.items()},
        note=_text(item, "note", file),
    )


def _read_deviation(item: Lines, ids: set[str], file: str) -> Deviation:
    _only(item, _DEVIATION_KEYS, file)
    at = Position(file, item.line)
    values = {key: _text(item, key, file) for key in _DEVIATION_KEYS}
    for key, value in values.items():
        if not value:
            raise FactSheetError(f"a deviation needs {key!r}", "say which finding, where, and why it may stand", at)
    if values["fact"] not in ids:
        raise FactSheetError(f"no fact has the id {values['fact']!r}", "name the id of a fact of this sheet", at)
    return Deviation(**values, at=at)


def _items(top: Lines, key: str, file: str) -> list[Lines]:
    value = top.get(key, "")
    if value == "":
        return []
    if not isinstance(value, list) or not all(isinstance(item, Lines) for item in value):
        raise FactSheetError(
            f"{key!r} must be a list of entries", "begin each with `- `", Position(file, top.lines[key])
        )
    return [item for item in value if isinstance(item, Lines)]


def _only(mapping: Lines, keys: tuple[str, ...], file: str) -> None:
    for key in mapping:
        if key not in keys:
            raise FactSheetError(
                f"unknown key {key!r}", f"one of: {', '.join(keys)}", Position(file, mapping.lines[key])
            )


def _text(mapping: Lines, key: str, file: str) -> str:
    value: Value = mapping.get(key, "")
    if not isinstance(value, str):
        raise FactSheetError(f"{key!r} must be text", "write it in quotes", Position(file, mapping.lines[key]))
    return value.strip()


def _date(mapping: Lines, key: str, file: str) -> date | None:
    value = _text(mapping, key, file)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        at = Position(file, mapping.lines[key])
        raise FactSheetError(f"{value!r} is no date", 'write "2026-03-16"', at) from error


# --- drafting -----------------------------------------------------------------------------------------------


def draft_sheet(release: Release, facts: Facts, previous: FactSheet | None = None) -> str:
    """The text of an unsigned sheet with every fact of the release.

    What a person added to an entry of `previous` (note, renderings, deviations, id) stays with its fact.
    """
    entries = _entries(release, facts, previous)
    kept = {entry.id for entry, _ in entries}
    blocks = {block.id: block for block in release.blocks}
    lines = _head(release)
    current = ""
    for entry, count in entries:
        if entry.block != current:
            block = blocks[entry.block]
            current = entry.block
            lines += ["", f"# {_ROLES[block.role]} ({block.at}):", *_comment(block.text)]
        lines += _entry(entry, count)
    lines += ["", "deviations:" if previous and previous.deviations else "deviations: []"]
    for deviation in previous.deviations if previous else ():
        if deviation.fact in kept:
            lines += [f"- {_pair('code', deviation.code)}"]
            lines += [f"  {_pair(k, getattr(deviation, k))}" for k in _DEVIATION_KEYS[1:]]
    return "\n".join(lines) + "\n"


def _head(release: Release) -> list[str]:
    title = release.title
    return [
        f"# Faktenblatt: {title.text if title else release.slug}",
        "#",
        "# Jede Zahl, jedes Datum, jeder Name und jedes Zitat der Meldung. Bitte prüfen, dann unterschreiben:",
        f'#   pressflow facts {release.slug} --sign "Vorname Nachname"',
        "# Werte stehen in Anführungszeichen und in Normalform (1500, 2019-09-02). Eigene Notizen gehören in `note`,",
        "# verbindliche Übersetzungen in `renderings`; beides bleibt erhalten, wenn das Blatt erneuert wird.",
        "",
        f"version: {VERSION}",
        _pair("release", release.slug),
        *(_pair(key, "") for key in _HEAD_KEYS[2:6]),
        "",
        "facts:",
    ]


def _entries(release: Release, facts: Facts, previous: FactSheet | None) -> list[tuple[SheetFact, int]]:
    """One entry a mention, one a name; with how often it is mentioned."""
    old = {_key(entry.fact, entry.block): entry for entry in reversed(previous.facts if previous else ())}
    moved = {_key(entry.fact): entry for entry in reversed(previous.facts if previous else ())}
    mentions: dict[tuple[object, ...], list[Mention]] = {}
    for number, mention in enumerate(facts):
        if mention.fact.kind not in UNVOUCHED:
            key = _key(mention.fact) if mention.fact.kind in TOLD_ONCE else (number,)
            mentions.setdefault(key, []).append(mention)
    used: set[str] = set()
    entries: list[tuple[SheetFact, int]] = []
    for group in mentions.values():
        first = group[0]
        match = old.get(_key(first.fact, first.block)) or moved.get(_key(first.fact))
        known = match if match and match.id not in used else None
        used |= {known.id} if known else set()
        entry = SheetFact(known.id if known else "", first.fact, first.block, first.at)
        entries.append((replace(entry, renderings=known.renderings, note=known.note) if known else entry, len(group)))
    taken = {int(m[1]) for entry, _ in entries if (m := re.fullmatch(r"f(\d+)", entry.id))}
    fresh = (n for n in range(1, len(entries) + len(taken) + 1) if n not in taken)
    return [(entry if entry.id else replace(entry, id=f"f{next(fresh)}"), count) for entry, count in entries]


def _key(fact: Fact, block: str = "") -> tuple[object, ...]:
    values = fact_values(fact)
    if fact.kind in TOLD_ONCE:
        values = {"kind": fact.kind, "value": fact.value}
    return (*sorted(values.items()), block)


def _entry(entry: SheetFact, count: int) -> list[str]:
    values = fact_values(entry.fact)
    kind = values.pop("kind")
    label = _GERMAN.get(kind, kind) + (f", {count}-mal genannt" if count > 1 else "")
    lines = [f"- id: {entry.id}", f"  kind: {kind}  # {label}"]
    lines += [f"  {_pair(key, value)}" for key, value in values.items()]
    lines += [f"  {_pair('text', entry.fact.text)}", f"  block: {entry.block}"]
    if entry.renderings:
        lines += ["  renderings:", *(f"    {_pair(tag, text)}" for tag, text in entry.renderings.items())]
    if entry.note:
        lines += [f"  {_pair('note', entry.note)}"]
    return lines


def _pair(key: str, value: str) -> str:
    """`key: "value"`: JSON's quoting is YAML's, but for the line breaks that only YAML knows."""
    quoted = json.dumps(value, ensure_ascii=False)
    return f"{key}: " + re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04x}", quoted)


def _comment(text: str, width: int = 110) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += f" {word}"
    return [f"#{line}" for line in lines]


# --- signing ------------------------------------------------------------------------------------------------


def sign_sheet(text: str, file: str, release: Release, name: str, on: date) -> str:
    """The text of the sheet with `name`'s signature: only its four lines change."""
    sheet = read_sheet(text, file)
    signature: Mapping[str, str] = {
        "signed_by": name,
        "signed_on": on.isoformat(),
        "source_hash": release.fingerprint,
        "sheet_hash": sheet.current_hash,
    }
    for key, value in signature.items():
        line = _pair(key, value)
        old = re.search(rf"(?m)^{key}:.*$", text)
        text = f"{text[: old.start()]}{line}{text[old.end() :]}" if old else f"{line}\n{text}"
    return text
