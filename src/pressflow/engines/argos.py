"""Argos Translate's models on this machine: no key, no bill, and no text leaves the house.

The packages are read directly, with CTranslate2 and SentencePiece (`pip install 'pressflow[offline]'`): Argos' own
library would bring a second sentence splitter and a neural framework of gigabytes. newsroom.toml names the packages:

    [argos]
    models = ["models/translate-de_en-1_3.argosmodel", "models/translate-en_fr-1_9.argosmodel"]

There are models from and to English; de -> fr goes by way of English where no model leads there directly.
"""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from pressflow.config import Settings
from pressflow.engines import Answer, Spans
from pressflow.engines._answer import clean_answer
from pressflow.engines._argos_package import Package, find_route, read_package
from pressflow.engines._protect import find_terms, merge_spans, missing_names
from pressflow.engines._terms import LocaleTerms, terms_for
from pressflow.errors import ConfigError, ServiceError
from pressflow.memory.termbase import read_terms
from pressflow.model import Position

VARIABLE = "PRESSFLOW_ARGOS_MODELS"  # paths, parted as in PATH; instead of those in newsroom.toml
_AT_ONCE = 16  # texts whose translations are kept before the next ones are begun
_BEAM = 4
_LONGEST = 512  # tokens of an answer; a sentence has some thirty


class ArgosEngine:
    """Translates with the packages of this newsroom. Models are loaded when they are first needed."""

    name = "argos"

    def __init__(
        self, source: str, packages: Sequence[Package], tools: tuple[Any, Any], terms: Mapping[str, LocaleTerms]
    ) -> None:
        self._source, self._packages, self._terms = source, tuple(packages), dict(terms)
        self._ctranslate2, self._sentencepiece = tools
        self._loaded: dict[Path, tuple[Any, Any]] = {}
        self._answered: dict[tuple[str, str, Spans], Answer] = {}

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        """One answer for each text, in order. context is not used: these models read one sentence at a time."""
        known = {answer.text: answer.words for group in self.stream(texts, target, context) for answer in group}
        return [known[text] for text in texts]

    def stream(
        self, texts: Sequence[str], target: str, context: str, fixed: Mapping[str, Spans] | None = None
    ) -> Iterator[tuple[Answer, ...]]:
        """The answers, each different text once. What is fixed travels as a placeholder; where one comes back damaged,
        the sentence is translated again as it is, and must then hold the fixed words by itself."""
        route = find_route(self._packages, self._source, target)
        if not route:
            raise ServiceError(*_no_route(self._source, target))
        terms = self._terms.get(target, LocaleTerms()).fixed
        distinct = list(dict.fromkeys(texts))
        for start in range(0, len(distinct), _AT_ONCE):
            batch = distinct[start : start + _AT_ONCE]
            spans = [merge_spans(text, find_terms(text, terms), (fixed or {}).get(text, ())) for text in batch]
            keys = [(target, text, own) for text, own in zip(batch, spans, strict=True)]
            fresh = [key for key in keys if key not in self._answered]
            found = self._answers([text for _, text, _ in fresh], [own for *_, own in fresh], route)
            self._answered.update(zip(fresh, found, strict=True))
            yield tuple(self._answered[key] for key in keys)

    def _answers(self, texts: Sequence[str], spans: Sequence[Spans], route: Sequence[Package]) -> list[Answer]:
        words = self._run([with_placeholders(text, own) for text, own in zip(texts, spans, strict=True)], route)
        found = [without_placeholders(answer, text, own) for answer, text, own in zip(words, texts, spans, strict=True)]
        again = [text for text, answer in zip(texts, found, strict=True) if answer is None]
        second = dict(zip(again, self._run(again, route), strict=True))
        answers = []
        for text, own, answer in zip(texts, spans, found, strict=True):
            said = clean_answer(second[text] if answer is None else answer, text, "the model")
            answers.append(Answer(text, said, missing_names(said, text, own) if answer is None else ""))
        return answers

    def _run(self, texts: Sequence[str], route: Sequence[Package]) -> list[str]:
        for package in route:
            texts = self._step(texts, package)
        return list(texts)

    def _step(self, texts: Sequence[str], package: Package) -> list[str]:
        """The texts through one model. Raises ServiceError if it cannot be loaded or fails."""
        if not texts:
            return []
        try:
            translator, tokenizer = self._load(package)
            results = translator.translate_batch(
                [tokenizer.encode(text, out_type=str) for text in texts],
                target_prefix=[[package.prefix]] * len(texts) if package.prefix else None,
                replace_unknowns=True,
                beam_size=_BEAM,
                length_penalty=0.2,
                max_decoding_length=_LONGEST,
                max_batch_size=1024,
                batch_type="tokens",
            )
            return [self._words(tokenizer, result.hypotheses[0], package) for result in results]
        except (RuntimeError, ValueError, OSError) as error:
            fix = f"get the package again, and name it in newsroom.toml ({package.path.as_posix()})"
            raise ServiceError(f"the model {package.name} cannot be used: {error}", fix) from error

    def _words(self, tokenizer: Any, tokens: Sequence[str], package: Package) -> str:
        words = str(tokenizer.decode_pieces(list(tokens))).replace("▁", " ")
        return words.removeprefix(package.prefix).strip()

    def _load(self, package: Package) -> tuple[Any, Any]:
        if package.path not in self._loaded:
            tokenizer = self._sentencepiece.SentencePieceProcessor(model_file=str(package.tokenizer))
            # one after the other, in this process: two runs on the same machine give the same words
            threads = max(1, (os.cpu_count() or 1) // 2)
            translator = self._ctranslate2.Translator(
                str(package.model), device="cpu", inter_threads=1, intra_threads=threads
            )
            self._loaded[package.path] = translator, tokenizer
        return self._loaded[package.path]


def connect(settings: Settings, environment: Mapping[str, str]) -> ArgosEngine:
    """The engine with this newsroom's packages. Raises ConfigError that says how to get what is missing."""
    tools = _tool("ctranslate2"), _tool("sentencepiece")
    named = [Path(p) for p in environment.get(VARIABLE, "").split(os.pathsep) if p]
    paths = named or [settings.root / path for path in settings.argos_models]
    toml = Position((settings.releases / "newsroom.toml").as_posix(), "key argos.models")
    if not paths:
        raise ConfigError(
            "engine argos has no model",
            'get translate-de_en from the package index of Argos Translate, and write [argos] models = ["PATH"]',
            toml,
        )
    packages = [read_package(path, settings.cache / "argos", toml) for path in paths]
    for tag in settings.targets:
        if not find_route(packages, settings.source, tag):
            raise ConfigError(*_no_route(settings.source, tag), toml)
    terms = read_terms(settings.releases / "terms.csv")
    return ArgosEngine(settings.source, packages, tools, {tag: terms_for(terms, tag) for tag in settings.targets})


def _tool(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ConfigError(f"engine argos needs {name}", "pip install 'pressflow[offline]'") from error


def _no_route(source: str, target: str) -> tuple[str, str]:
    here, there = source.split("-")[0], target.split("-")[0]
    problem = f"no model leads from {here} to {there}"
    return problem, f"get translate-{here}_{there}, or translate-{here}_en and translate-en_{there}, and name them"


# --- placeholders --------------------------------------------------------------------------------------------------


def with_placeholders(text: str, spans: Spans) -> str:
    """The text with each span as a placeholder: capitals and a figure, which models pass on like a name."""
    letters, parts, last = _letters(text), list[str](), 0
    for number, (start, end) in enumerate(spans, 1):
        parts += [text[last:start], f"{letters}{number}"]
        last = end
    return "".join([*parts, text[last:]])


def without_placeholders(answer: str, text: str, spans: Spans) -> str | None:
    """The answer with the spans' own words again; None if a placeholder is lost, doubled, or run into a word."""
    letters = _letters(text)
    found = re.findall(rf"{letters}(\d+)", answer)
    if sorted(map(int, found)) != list(range(1, len(spans) + 1)):
        return None
    if re.search(rf"[^\W_]{letters}\d|{letters}\d+(?!s\b)[^\W\d_]", answer):
        return None
    words = {str(n): text[start:end] for n, (start, end) in enumerate(spans, 1)}
    return re.sub(rf"{letters}(\d+)", lambda match: words[match[1]], answer)


def _letters(text: str) -> str:
    """Letters for the placeholders that the text does not have itself."""
    return next(letters for letters in ("QX", "XQ", "QZX", "XZQ", "ZQXZ") if letters not in text)
