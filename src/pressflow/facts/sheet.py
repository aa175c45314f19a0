"""facts.yaml <-> FactSheet: the values a person vouches for, readable without help."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pressflow.kinds as kinds
from pressflow.errors import FactSheetError
from pressflow.model import Deviation, Fact, FactSheet, Position, Release, SheetFact
from pressflow.rooms import member, members
from pressflow.strictyaml import Lines, items_of, load_yaml, only, text_of

VERSION = 1
NAME = "facts.yaml"
UNVOUCHED = ("identifier",)  # no facts: they only have to survive
TOLD_ONCE = ("name",)  # listed once, however often mentioned
OURS = ("#:",)  # how a comment begins that the draft writes and a refresh writes anew
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")

HEAD_KEYS = (
    "version", "release", "signed_by", "signed_on", "source_hash", "sheet_hash", "facts", "deviations", "gone",
)  # fmt: skip
_FACT_KEYS = (
    "id", "kind", "value", "qualifier", "noun", "currency", "unit", "relation", "modifier", "inferred_year",
    "timezone", "label", "type", "alias", "speaker", "role", "text", "block", "required", "renderings", "note",
    "change",
)  # fmt: skip
_VALUE_KEYS = _FACT_KEYS[1 : _FACT_KEYS.index("text")]
_BESIDE = ("id", "block", "required", "renderings", "note", "change")  # of an entry, not of its fact
DEVIATION_KEYS = ("code", "locale", "fact", "block", "text", "reads", "reason")

_only = partial(only, error=FactSheetError)
_text = partial(text_of, error=FactSheetError)
_items = partial(items_of, error=FactSheetError)


def fact_values(fact: Fact) -> dict[str, str]:
    """What makes two facts the same, by key: everything but where and in which words they stand."""
    values = {k: v for k in _VALUE_KEYS if (v := getattr(fact, k)) is not None}
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
    _only(top, HEAD_KEYS, file)
    if _text(top, "version", file) not in ("", str(VERSION)):
        raise FactSheetError(
            f"version {top['version']} is not known here", "upgrade pressflow", Position(file, top.lines["version"])
        )
    lines = text.splitlines()
    facts = tuple(_read_fact(item, file, lines) for item in _items(top, "facts", file))
    gone = tuple(_read_fact(item, file, lines) for item in _items(top, "gone", file))
    ids = Counter(fact.id for fact in (*facts, *gone))
    for fact in (*facts, *gone):
        if ids[fact.id] > 1:
            raise FactSheetError(f"the id {fact.id!r} stands here twice", "give one of them another id", fact.at)
    deviations = tuple(_read_deviation(item, set(ids), file) for item in _items(top, "deviations", file))
    sheet = FactSheet(
        at=Position(file, top.lines.get("signed_by", 1)),
        facts=facts,
        deviations=deviations,
        gone=gone,
        signed_by=_text(top, "signed_by", file),
        signed_on=_date(top, "signed_on", file),
        source_hash=_text(top, "source_hash", file),
        sheet_hash=_text(top, "sheet_hash", file),
    )
    return replace(sheet, current_hash=sheet_hash(sheet))


def sheet_hash(sheet: FactSheet) -> str:
    """`sha256:...` over all that a signature vouches for: facts, renderings and deviations, not notes or places."""
    content = [
        [[f.id, fact_values(f.fact), dict(f.renderings), *(["required"] if f.required else [])] for f in sheet.facts],
        [[getattr(d, key) for key in DEVIATION_KEYS] for d in sheet.deviations],
    ]
    return "sha256:" + hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _read_fact(item: Lines, file: str, lines: Sequence[str]) -> SheetFact:
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
    for tag in renderings:
        if not _TAG.fullmatch(tag):
            place = Position(file, renderings.lines[tag])
            raise FactSheetError(f"{tag!r} is no locale", "name one of newsroom.toml, such as en-GB", place)
    entry = {key: _text(item, key, file) for key in item if key not in _BESIDE}
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
        required=_yes(item, "required", file),
        change=_text(item, "change", file),
        comments=_comments_above(lines, item.line),
    )


def _comments_above(lines: Sequence[str], line: int) -> tuple[str, ...]:
    """What a person has written between the entry before and the one on `line`. What a draft writes there is ours."""
    first = line - 1
    while first > 0 and (lines[first - 1].startswith("#") or not lines[first - 1].strip()):
        first -= 1
    return tuple(x for x in lines[first : line - 1] if x.strip() and not x.startswith(OURS) and x != "#")


def _read_deviation(item: Lines, ids: set[str], file: str) -> Deviation:
    _only(item, DEVIATION_KEYS, file)
    at = Position(file, item.line)
    values = {key: _text(item, key, file) for key in DEVIATION_KEYS}
    for key in ("code", "locale", "reason"):
        if not values[key]:
            raise FactSheetError(f"a deviation needs {key!r}", "say which finding, where, and why it may stand", at)
    if bool(values["fact"]) == bool(values["block"]):
        fix = "name the id of a fact, or (for what is no fact of the source) the block and the words in it"
        raise FactSheetError("a deviation needs either 'fact' or 'block'", fix, at)
    if values["block"] and not (values["text"] or values["reads"]):
        raise FactSheetError("a deviation of a block needs 'text' or 'reads'", "quote the words it is about", at)
    if values["fact"] and values["fact"] not in ids:
        raise FactSheetError(f"no fact has the id {values['fact']!r}", "name the id of a fact of this sheet", at)
    return Deviation(**values, at=at)


def _yes(mapping: Lines, key: str, file: str) -> bool:
    value = _text(mapping, key, file)
    if value not in ("", "true", "false"):
        raise FactSheetError(f"{key!r} is yes or no", "write true or false", Position(file, mapping.lines[key]))
    return value == "true"


def _date(mapping: Lines, key: str, file: str) -> date | None:
    value = _text(mapping, key, file)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        at = Position(file, mapping.lines[key])
        raise FactSheetError(f"{value!r} is no date", 'write "2026-03-16"', at) from error


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
        line = pair(key, value)
        old = re.search(rf"(?m)^{key}:.*$", text)
        text = f"{text[: old.start()]}{line}{text[old.end() :]}" if old else f"{line}\n{text}"
    return text


def pair(key: str, value: str) -> str:
    """`key: "value"`: JSON's quoting is YAML's, but for the line breaks that only YAML knows."""
    quoted = json.dumps(value, ensure_ascii=False)
    return f"{key}: " + re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04x}", quoted)
