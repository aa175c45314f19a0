"""DeepL, through its official library: key in `DEEPL_AUTH_KEY`, another server in `DEEPL_SERVER_URL`."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import deepl

from pressflow import __version__
from pressflow.config import Settings
from pressflow.engines import Answer, Spans
from pressflow.engines._answer import clean_answer
from pressflow.engines._deepl_address import key_of, proxy_for, server_of
from pressflow.engines._deepl_batches import MOST_BYTES, MOST_TEXTS, Form, batches_of, form_of, requests_of
from pressflow.engines._deepl_glossary import Glossaries
from pressflow.engines._deepl_wire import DeeplError, Patience, Wire
from pressflow.engines._protect import TAG, DamagedError, from_xml, missing_names
from pressflow.engines._terms import LocaleTerms, terms_for
from pressflow.errors import ConfigError, ServiceError
from pressflow.memory.termbase import read_terms

__all__ = ["MOST_BYTES", "MOST_TEXTS", "DeeplEngine", "batches_of", "connect", "target_code"]

log = logging.getLogger(__name__)

LONGEST_CONTEXT = 2_000  # characters

# BCP 47 -> DeepL, where DeepL wants a variant. A bare language is its main region, as everywhere in pressflow.
_VARIANTS = {
    "en": "EN-GB",
    "en-gb": "EN-GB",
    "en-us": "EN-US",
    "pt": "PT-PT",
    "pt-pt": "PT-PT",
    "pt-br": "PT-BR",
    "es-419": "ES-419",
    "zh": "ZH-HANS",
    "zh-cn": "ZH-HANS",
    "zh-hans": "ZH-HANS",
    "zh-tw": "ZH-HANT",
    "zh-hant": "ZH-HANT",
}


@dataclass(frozen=True, slots=True)
class _Task:
    """What is the same for all requests of one call."""

    target: str  # BCP 47
    code: str  # DeepL's
    context: str


class DeeplEngine:
    """Sends each text once, in few requests, one at a time.

    billed: characters of the answers that arrived, as DeepL bills them.
    lost:   characters that it has billed, or may have, without an answer that is of use.
    """

    name = "deepl"

    def __init__(
        self,
        client: deepl.DeepLClient,
        wire: Wire,
        source: str,
        *,
        newsroom: str = "",
        terms: Mapping[str, LocaleTerms] | None = None,
    ) -> None:
        client._client = wire  # the library offers no other door
        self._client, self._wire, self._source = client, wire, source
        self._terms = dict(terms or {})
        renderings = {tag: own.renderings for tag, own in self._terms.items()}
        self.glossaries = Glossaries(client, newsroom, source, renderings, target_code)
        # by DeepL's language and glossary: fr-BE and fr-CH may share both, and are not paid for twice
        self._answered: dict[tuple[str, str | None], dict[Form, Answer]] = {}
        self._stopped: DeeplError | None = None
        self.billed = self.lost = 0

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        """One answer for each text, in order. Raises ServiceError; what arrived before it is lost to the caller."""
        answers = {answer.text: answer for group in self.stream(texts, target, context) for answer in group}
        for answer in answers.values():
            if answer.damage:
                raise ServiceError(f"DeepL damaged a sentence: {answer.damage}", "translate it by hand")
        return [answers[text].words for text in texts]

    def stream(
        self, texts: Sequence[str], target: str, context: str, fixed: Mapping[str, Spans] | None = None
    ) -> Iterator[tuple[Answer, ...]]:
        """The answers, each different text once, in order; a request is sent only when its answers are asked for.

        Who keeps each group before asking for the next never pays for it again, whatever happens then. A text that
        comes back damaged is asked for once more, without tags; an answer that is damaged again says so.
        """
        task, terms = _Task(target, target_code(target), context), self._terms.get(target, LocaleTerms())
        forms = [form_of(text, terms, (fixed or {}).get(text, ())) for text in dict.fromkeys(texts)]
        if not forms:
            return
        known = self._answered.setdefault((task.code, self._glossary(task)), {})
        said = tuple(known[form] for form in forms if form in known)
        if said:
            yield said
        for as_xml, batch in requests_of([form for form in forms if form not in known]):
            good, bad = self._read(batch, task, as_xml=as_xml)
            known.update(good)
            if good:
                yield tuple(good.values())
            if bad:
                again = self._read_again(bad, task)
                known.update(again)
                yield tuple(again.values())

    def usage(self) -> tuple[int, int | None]:
        """Characters billed in this month of the account, and how many it may have (None: no limit)."""
        used = self._client.get_usage().character
        if used.count is None:
            raise ServiceError("DeepL does not say how many characters are used", "check DEEPL_SERVER_URL")
        return used.count, used.limit

    def targets(self) -> tuple[str, ...]:
        """The language codes that DeepL translates into, in its own spelling, sorted."""
        try:
            return tuple(sorted(language.code.upper() for language in self._client.get_target_languages()))
        except (AttributeError, KeyError, TypeError) as error:  # the library trusts the form of this answer
            raise ServiceError("DeepL's list of languages is not of the agreed form", "try again later") from error

    @property
    def ahead(self) -> timedelta | None:
        """By how much DeepL's clock is ahead of this machine's; None before it has answered."""
        return self._wire.ahead

    # --- asking --------------------------------------------------------------------------------------------------

    def _glossary(self, task: _Task) -> str | None:
        """The id of the glossary. Raises ServiceError, at once if DeepL has refused this run before."""
        with self._one_refusal():
            return self.glossaries.find(task.target)

    def _read(self, forms: Sequence[Form], task: _Task, *, as_xml: bool) -> tuple[dict[Form, Answer], dict[Form, str]]:
        """The answers that one request brought, and what is wrong with the others.

        Raises ServiceError if none is of use and one is no text at all: that is no matter of a sentence.
        """
        good, bad, none = {}, {}, list[ServiceError]()
        answers = self._ask(forms, task, as_xml=as_xml)
        for form, answer in zip(forms, answers, strict=True):
            try:
                words = clean_answer(answer, form.text, "DeepL")
                if as_xml:  # and clean again: an entity may stand for what no text may hold
                    words = clean_answer(from_xml(words, form.text, form.spans), form.text, "DeepL")
                good[form] = Answer(form.text, words)
            except DamagedError as error:
                bad[form] = error.damage
            except ServiceError as error:
                bad[form] = error.problem
                none.append(error)
        self._write_off(bad)
        if none and not good:
            _add_loss(none[0], bad)
            raise none[0]
        return good, bad

    def _read_again(self, bad: Mapping[Form, str], task: _Task) -> dict[Form, Answer]:
        """What DeepL says to damaged texts when they travel plainly, as they are. It is billed for both."""
        log.info("%d texts came back damaged; asking once more without tags", len(bad))
        answers = self._ask(list(bad), task, as_xml=False)
        found: dict[Form, Answer] = {}
        for (form, damage), answer in zip(bad.items(), answers, strict=True):
            try:
                words = clean_answer(answer, form.text, "DeepL")
            except ServiceError as error:
                self._write_off([form])
                _add_loss(error, [form])
                raise
            faults = missing_names(words, form.text, form.spans)
            found[form] = Answer(form.text, words, f"{damage}; asked again without tags: {faults}" if faults else "")
        return found

    def _write_off(self, forms: Iterable[Form]) -> None:
        """Billed, and of no use."""
        for form in forms:
            self.billed -= len(form.text)
            self.lost += len(form.text)

    def _ask(self, forms: Sequence[Form], task: _Task, *, as_xml: bool) -> list[str]:
        """DeepL's own words for `forms`, from one request; a second one if the glossary vanished meanwhile."""
        with self._one_refusal():
            glossary = self.glossaries.find(task.target)
            try:
                return self._send(forms, task, glossary, as_xml=as_xml)
            except DeeplError as error:
                if glossary is None or error.status not in (400, 404):
                    raise
                self.glossaries.forget()
                again = self.glossaries.find(task.target)
                if again == glossary:
                    raise
                return self._send(forms, task, again, as_xml=as_xml)

    @contextmanager
    def _one_refusal(self) -> Iterator[None]:
        """Where DeepL has refused for good (key, quota, no service), the rest of this run does not ask again."""
        if self._stopped:
            raise DeeplError(self._stopped.reason, self._stopped.fix)
        try:
            yield
        except DeeplError as error:
            if error.lasting:
                self._stopped = error
            raise

    def _send(self, forms: Sequence[Form], task: _Task, glossary: str | None, *, as_xml: bool) -> list[str]:
        """The answers to one request. Counts what was billed, and what may have been in vain."""
        before = self._wire.lost
        try:
            results = self._client.translate_text(
                [form.as_xml if as_xml else form.text for form in forms],
                source_lang=self._source,
                target_lang=task.code,
                context=task.context[:LONGEST_CONTEXT] or None,
                glossary=glossary,
                formality="prefer_more",  # "prefer": without effect where the language has none
                model_type="prefer_quality_optimized",
                split_sentences=deepl.SplitSentences.OFF,  # each text is one sentence already
                preserve_formatting=True,
                **(_AS_XML if as_xml else {}),
            )
            assert isinstance(results, list)  # the library returns a list for a list
            if len(results) != len(forms):
                self._wire.lost += 1
                raise ServiceError(
                    f"DeepL answered {len(forms)} texts with {len(results)}",
                    "try again later, or translate in the bilingual files",
                )
        except ServiceError as error:
            _add_loss(error, [*forms] * (self._wire.lost - before))
            raise
        finally:
            self.lost += (self._wire.lost - before) * _characters(forms)
        billed = sum(result.billed_characters for result in results) or _characters(forms)
        self.billed += billed
        log.info("DeepL translated %d texts into %s, %d characters billed", len(forms), task.code, billed)
        return [result.text for result in results]


_AS_XML: Mapping[str, Any] = {"tag_handling": "xml", "tag_handling_version": "v2", "ignore_tags": [TAG]}


def connect(settings: Settings, environment: Mapping[str, str], patience: Patience | None = None) -> DeeplEngine:
    """An engine with this key and server; nothing is sent yet. Raises ConfigError without a usable key or address."""
    # At DEBUG the library logs whole texts, which may be under embargo.
    logging.getLogger("deepl").setLevel(logging.WARNING)
    patience = patience or Patience()
    # Wire has patience of its own; this is for what of the library may go past it.
    deepl.http_client.min_connection_timeout = max(deepl.http_client.min_connection_timeout, patience.read)
    for tag in settings.targets:
        target_code(tag)
    key, server = key_of(environment), server_of(environment)
    client = deepl.DeepLClient(key, server_url=server, send_platform_info=False)
    proxy = proxy_for(client.server_url, environment)
    wire = Wire(patience, proxy, environment.get("REQUESTS_CA_BUNDLE") or None)
    wire.set_app_info("pressflow", __version__)
    terms = read_terms(settings.releases / "terms.csv")
    return DeeplEngine(
        client,
        wire,
        settings.source.split("-")[0].upper(),
        newsroom=settings.base_url,
        terms={tag: terms_for(terms, tag) for tag in settings.targets},
    )


def target_code(tag: str) -> str:
    """DeepL's code for a BCP 47 tag: en-GB -> EN-GB, fr-CH -> FR. Raises ConfigError for a variant it lacks."""
    name = tag.lower()
    language = name.split("-")[0]
    if name in _VARIANTS:
        return _VARIANTS[name]
    if language in _VARIANTS:  # English is not just English: no variant stands in for another in silence
        offers = ", ".join(sorted({code for known, code in _VARIANTS.items() if known.split("-")[0] == language}))
        raise ConfigError(f"DeepL does not write {tag}", f"choose one that it writes: {offers}; or another engine")
    return language.upper()


def _characters(forms: Iterable[Form]) -> int:
    """What DeepL bills: tags cost nothing."""
    return sum(len(form.text) for form in forms)


def _add_loss(error: ServiceError, forms: Iterable[Form]) -> None:
    """Says in the error what may have been billed in vain."""
    if characters := _characters(forms):
        error.problem += f"; up to {characters} characters may have been billed in vain"
        error.args = (error.problem, error.fix, error.at)
