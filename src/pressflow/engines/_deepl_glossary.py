"""DeepL's glossaries of this newsroom, kept in step with the termbase.

The record is at DeepL itself: a glossary's name carries the newsroom and the content's hash, `pressflow 1a2b3c4d
0123456789abcdef`. So nothing kept here can be lost or outdated: what is there is found by its name, what is missing is
made, what has another hash is an old one of ours and goes.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import deepl
from deepl.api_data import MultilingualGlossaryDictionaryEntries as Entries
from deepl.api_data import MultilingualGlossaryInfo as Info

from pressflow.engines._deepl_wire import DeeplError
from pressflow.errors import ServiceError

log = logging.getLogger(__name__)

LONGEST = 1024  # bytes of a term or rendering, says DeepL
_CONTROL = re.compile("[\x00-\x1f\x80-\x9f\u2028\u2029]")
_ABSENT = (400, 404)  # statuses that say: this server knows no glossaries
_REFUSED = (*_ABSENT, 403, 413, 456)  # or: not for this key, this language or this many

Layer = Mapping[str, Mapping[str, str]]  # target language -> term -> rendering


class Glossaries:
    """The glossaries of one newsroom. Nothing is sent before the first one is asked for, and only once a run.

    A key that has no glossaries, or no room for one, translates without: `refusal` says why.
    """

    def __init__(
        self,
        client: deepl.DeepLClient,
        newsroom: str,
        source: str,
        entries: Mapping[str, Mapping[str, str]],
        code: Callable[[str], str],
    ) -> None:
        self._client, self.source = client, source
        self._prefix = f"pressflow {_digest(newsroom)[:8]} "
        self.languages = {tag: code(tag).split("-")[0] for tag in entries}
        self._layers, self._place = _layers(entries, self.languages)
        self._infos: list[Info | None] | None = None
        self.refusal = ""

    def find(self, tag: str) -> str | None:
        """The id of the glossary for a locale; None if it has no terms, or DeepL no glossary for its language."""
        if tag not in self._place:
            return None
        if self._infos is None:
            self._infos = self._in_step()
        info = self._infos[self._place[tag]]
        pairs = [(d.source_lang, d.target_lang) for d in info.dictionaries] if info else []
        return info.glossary_id if info and (self.source, self.languages[tag]) in pairs else None

    def forget(self) -> None:
        """What was found is no longer so: somebody has deleted a glossary while we used it."""
        self._infos = None

    def pairs(self) -> frozenset[tuple[str, str]]:
        """(source, target) languages for which this key may have glossaries. Raises ServiceError."""
        try:
            found = self._client.get_glossary_languages()
            return frozenset((pair.source_lang.upper(), pair.target_lang.upper()) for pair in found)
        except (AttributeError, KeyError, TypeError) as error:
            raise ServiceError("DeepL's list of glossary languages is not of the agreed form", "later") from error

    def listed(self) -> tuple[Info, ...]:
        """All glossaries of the account, of whomever. Raises ServiceError."""
        try:
            return tuple(self._client.list_multilingual_glossaries())
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ServiceError("DeepL's list of glossaries is not of the agreed form", "try again later") from error

    # --- in step -------------------------------------------------------------------------------------------------

    def _in_step(self) -> list[Info | None]:
        """A glossary for each layer, found or made; our old ones are gone afterwards."""
        try:
            ours = [info for info in self.listed() if info.name.startswith(self._prefix)]
        except DeeplError as error:
            if error.status == 403:
                self._client.get_usage()  # raises the same for a wrong key; a right one lacks glossaries only
            elif error.status not in _ABSENT:
                raise
            return self._without(error)
        by_name = {info.name: info for info in reversed(ours)}
        infos = [by_name.get(self._name(layer)) for layer in self._layers]
        old = [info for info in ours if info not in infos]
        try:
            infos = [info or self._made(layer, old) for info, layer in zip(infos, self._layers, strict=True)]
        except DeeplError as error:
            if error.status not in _REFUSED:
                raise
            return self._without(error)
        self._delete(old)
        return infos

    def _without(self, error: DeeplError) -> list[Info | None]:
        self.refusal = error.problem
        log.warning("translating without a glossary, only fixed names are kept: %s", error.problem)
        return [None] * len(self._layers)

    def _made(self, layer: Layer, old: list[Info]) -> Info | None:
        """A new glossary. If there is no room for it, our old ones make way first."""
        pairs = self.pairs()
        entries = [
            Entries(self.source, language, dict(terms))
            for language, terms in layer.items()
            if (self.source, language) in pairs
        ]
        if not entries:
            return None
        try:
            return self._create(self._name(layer), entries)
        except DeeplError as error:
            if error.status not in _REFUSED or not old:
                raise
            self._delete(old)
            return self._create(self._name(layer), entries)

    def _create(self, name: str, entries: list[Entries]) -> Info:
        try:
            return self._client.create_multilingual_glossary(name, entries)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ServiceError("DeepL's answer about a new glossary is not of the agreed form", "later") from error

    def _delete(self, infos: list[Info]) -> None:
        while infos:
            try:
                self._client.delete_multilingual_glossary(infos.pop())
            except DeeplError as error:
                if error.status not in _REFUSED:  # gone already, or not ours to delete: either way no reason to stop
                    raise

    def _name(self, layer: Layer) -> str:
        return self._prefix + _digest([self.source, layer])[:16]


def usable_entries(renderings: Mapping[str, str]) -> dict[str, str]:
    """The terms that fit into a glossary, sorted."""
    return {
        term: rendering
        for term, rendering in sorted(renderings.items())
        if max(len(term.encode()), len(rendering.encode())) <= LONGEST and not _CONTROL.search(term + rendering)
    }


def _layers(
    entries: Mapping[str, Mapping[str, str]], languages: Mapping[str, str]
) -> tuple[Sequence[Layer], dict[str, int]]:
    """The glossaries that are needed, and which one serves which locale.

    A glossary knows languages, not variants: where en-GB and en-US have different renderings, en-US has a second one.
    """
    layers: list[dict[str, Mapping[str, str]]] = []
    place: dict[str, int] = {}
    for tag, own in entries.items():
        terms = usable_entries(own)
        if not terms:
            continue
        language = languages[tag]
        number = next(_fitting(layers, language, terms), len(layers))
        if number == len(layers):
            layers.append({})
        layers[number][language] = terms
        place[tag] = number
    return layers, place


def _fitting(layers: Sequence[Layer], language: str, terms: Mapping[str, str]) -> Iterator[int]:
    return (number for number, layer in enumerate(layers) if layer.get(language, terms) == terms)


def _digest(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
