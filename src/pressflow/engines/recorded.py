"""Answers from a file of recorded pairs: for demos and tests, without a service, a key or a bill.

    {"version": 1, "answers": {"en-GB": {"Das Cluster hat 31 Mitglieder.": "The cluster has 31 members."}}}

The file is `releases/recorded.json`, or what `PRESSFLOW_RECORDED` names.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pressflow.config import Settings
from pressflow.engines._answer import clean_answer
from pressflow.errors import ConfigError, ServiceError
from pressflow.model import Position

VERSION = 1
VARIABLE = "PRESSFLOW_RECORDED"


class RecordedEngine:
    """Knows only what was recorded, word for word."""

    name = "recorded"

    def __init__(self, path: str, answers: Mapping[str, Mapping[str, str]]) -> None:
        self._path, self._answers = path, answers

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        """The recorded answer for each text. Raises ServiceError for a text that nobody recorded."""
        return [self._answer(text, target) for text in texts]

    def _answer(self, text: str, target: str) -> str:
        answer = self._answers.get(target, {}).get(unicodedata.normalize("NFC", text))
        if answer is None:
            raise ServiceError(
                f"no recorded answer in {target} for {_beginning(text)!r}",
                f'add the sentence under "answers", "{target}" in {self._path}, or choose another engine',
            )
        return clean_answer(answer, text, self._path)


def connect(settings: Settings, environment: Mapping[str, str]) -> RecordedEngine:
    """The recording of this newsroom. Raises ConfigError that names the file."""
    path = Path(environment.get(VARIABLE) or settings.releases / "recorded.json")
    name = path.as_posix()
    try:
        recording = json.loads(path.read_text("utf-8"), object_pairs_hook=_without_doubles)
    except FileNotFoundError as error:
        raise ConfigError(f"there is no recording {name}", f"write it, or name it in {VARIABLE}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"not readable as JSON: {error}", "mend the file", Position(name)) from error
    return RecordedEngine(name, _checked_answers(recording, name))


def _checked_answers(recording: Any, name: str) -> dict[str, dict[str, str]]:
    version = recording.get("version") if isinstance(recording, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise ConfigError(f"version {version} is newer than this pressflow", "upgrade pressflow", Position(name))
    answers = recording.get("answers") if version == VERSION else None
    if not isinstance(answers, dict) or not all(_is_pairs(pairs) for pairs in answers.values()):
        form = '{"version": 1, "answers": {"en-GB": {"German sentence": "English sentence"}}}'
        raise ConfigError("not a recording", f"write {form}", Position(name))
    return {tag: {unicodedata.normalize("NFC", k): v for k, v in pairs.items()} for tag, pairs in answers.items()}


def _is_pairs(pairs: Any) -> bool:
    return isinstance(pairs, dict) and all(isinstance(target, str) for target in pairs.values())


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object as a dict. json keeps the last of two equal keys in silence: which answer is meant, nobody knows."""
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise ValueError(f"{_beginning(key)!r} is there twice")
        table[key] = value
    return table


def _beginning(text: str) -> str:
    """The first words of `text`: enough to find it by."""
    words = text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")
