"""DeepL, through its official library: key in `DEEPL_AUTH_KEY`, another server in `DEEPL_SERVER_URL`."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

import deepl

from pressflow import __version__
from pressflow.config import Settings
from pressflow.engines._answer import clean_answer
from pressflow.engines._deepl_wire import Patience, Wire
from pressflow.errors import ConfigError, ServiceError

log = logging.getLogger(__name__)

MOST_TEXTS = 40  # DeepL takes 50
MOST_BYTES = 60_000  # of texts as they travel, escaped; DeepL takes 128 KiB for the whole body
LONGEST_TEXT = 100_000  # a sentence beyond MOST_BYTES travels alone, one beyond this not at all
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


class DeeplEngine:
    """Sends each text once, in few requests, one at a time.

    billed: characters of the answers that arrived, as DeepL bills them.
    lost:   characters that it has billed, or may have, without an answer that is of use.
    """

    name = "deepl"

    def __init__(self, client: deepl.DeepLClient, wire: Wire, source: str) -> None:
        client._client = wire  # the library offers no other door
        self._client, self._wire, self._source = client, wire, source
        self.billed = self.lost = 0

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        """One answer for each text, in order. Raises ServiceError; what arrived before it is lost to the caller."""
        return list(self.stream(texts, target, context))

    def stream(self, texts: Sequence[str], target: str, context: str) -> Iterator[str]:
        """The answers of `translate`, in order; a request is sent only when its first answer is asked for.

        Who keeps each answer before asking for the next never pays for it again, whatever happens then.
        """
        code = target_code(target)
        answers: dict[str, str] = {}
        batches = batches_of(tuple(dict.fromkeys(texts)))
        for text in texts:
            while text not in answers:
                batch = next(batches)
                answers.update(zip(batch, self._ask(batch, code, context), strict=True))
            yield self._clean(answers[text], text)

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

    def _ask(self, texts: tuple[str, ...], code: str, context: str) -> list[str]:
        """DeepL's own words for `texts`, from one request. Counts what was billed, and what may have been in vain."""
        characters, before = sum(map(len, texts)), self._wire.lost
        try:
            results = self._client.translate_text(
                texts,
                source_lang=self._source,
                target_lang=code,
                context=context[:LONGEST_CONTEXT] or None,
                formality="prefer_more",  # "prefer": without effect where the language has none
                model_type="prefer_quality_optimized",
                split_sentences=deepl.SplitSentences.OFF,  # each text is one sentence already
                preserve_formatting=True,
            )
            assert isinstance(results, list)  # the library returns a list for a list
            if len(results) != len(texts):
                self._wire.lost += 1
                raise ServiceError(
                    f"DeepL answered {len(texts)} texts with {len(results)}",
                    "try again later, or translate in the bilingual files",
                )
        except ServiceError as error:
            raise _with_loss(error, (self._wire.lost - before) * characters) from error
        finally:
            self.lost += (self._wire.lost - before) * characters
        billed = sum(result.billed_characters for result in results) or characters
        self.billed += billed
        log.info("DeepL translated %d texts into %s, %d characters billed", len(texts), code, billed)
        return [result.text for result in results]

    def _clean(self, answer: str, text: str) -> str:
        try:
            return clean_answer(answer, text, "DeepL")
        except ServiceError as error:
            self.billed -= len(text)
            self.lost += len(text)
            raise _with_loss(error, len(text)) from error


def connect(settings: Settings, environment: Mapping[str, str], patience: Patience | None = None) -> DeeplEngine:
    """An engine with this key and server; nothing is sent yet. Raises ConfigError without a usable key or address."""
    # At DEBUG the library logs whole texts, which may be under embargo.
    logging.getLogger("deepl").setLevel(logging.WARNING)
    for tag in settings.targets:
        target_code(tag)
    key, server = _key(environment), _server(environment)
    client = deepl.DeepLClient(key, server_url=server, send_platform_info=False)
    proxy = _proxy(client.server_url, environment)
    wire = Wire(patience or Patience(), proxy, environment.get("REQUESTS_CA_BUNDLE") or None)
    wire.set_app_info("pressflow", __version__)
    return DeeplEngine(client, wire, settings.source.split("-")[0].upper())


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


def batches_of(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """`texts` in order, in groups of at most MOST_TEXTS texts and MOST_BYTES bytes as they travel."""
    batch: list[str] = []
    size = 0
    for text in texts:
        length = _travelling_size(text)
        if batch and (len(batch) == MOST_TEXTS or size + length > MOST_BYTES):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(text)
        size += length
    if batch:
        yield tuple(batch)


def _travelling_size(text: str) -> int:
    """Bytes of `text` in a request. Raises ServiceError for a sentence that DeepL would not take."""
    if not text.strip() or re.search("[\n\r\u2028\u2029]", text):
        raise ValueError("an engine takes one line of text, not none and not two")
    size = len(json.dumps(text)) + 2  # the library escapes: an umlaut is six bytes, an emoji twelve
    if size > LONGEST_TEXT:
        raise ServiceError(f"a sentence of {len(text)} characters is too long for DeepL", "split it in the source")
    return size


def _with_loss(error: ServiceError, characters: int) -> ServiceError:
    """The same error, with what it may have cost."""
    cost = f"; up to {characters} characters may have been billed in vain" if characters else ""
    return ServiceError(error.problem + cost, error.fix)


def _key(environment: Mapping[str, str]) -> str:
    """The key. No message quotes it, not even a wrong one."""
    key = environment.get("DEEPL_AUTH_KEY", "").strip()
    if not key:
        raise ConfigError(
            "the engine deepl needs a key, and DEEPL_AUTH_KEY is not set",
            "export DEEPL_AUTH_KEY=... with a key from your DeepL account, "
            'or write engine = "none" in newsroom.toml to translate in the bilingual files',
        )
    if not re.fullmatch(r"[!-~]+", key):
        raise ConfigError(
            "DEEPL_AUTH_KEY holds characters that no key has", "copy the key again from your DeepL account"
        )
    return key


def _server(environment: Mapping[str, str]) -> str | None:
    """Another server than the library's default, as the library wants it: without `/v2`, with a slash at the end."""
    address = environment.get("DEEPL_SERVER_URL", "").strip()
    if not address:
        return None
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigError("DEEPL_SERVER_URL is no address of a server", "write https://api.deepl.com, or unset it")
    if parts.scheme == "http" and not _is_this_machine(host):
        raise ConfigError(f"DEEPL_SERVER_URL would send the key to {host} unprotected", "write https://")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').removesuffix('/v2')}/"


def _is_this_machine(host: str) -> bool:
    return host in ("localhost", "::1") or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None


def _proxy(address: str, environment: Mapping[str, str]) -> str | None:
    """The proxy that the environment names for `address`, by the usual variables; None for none."""
    parts = urlsplit(address)
    if _is_this_machine(parts.hostname or "") or _is_exempt(parts.hostname or "", environment):
        return None
    names = (f"{parts.scheme}_proxy", f"{parts.scheme}_proxy".upper(), "all_proxy", "ALL_PROXY")
    return next((environment[name] for name in names if environment.get(name)), None)


def _is_exempt(host: str, environment: Mapping[str, str]) -> bool:
    """True if NO_PROXY names the host, a domain it belongs to, or `*`."""
    listed = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    domains = [name.strip().lstrip("*").lstrip(".").partition(":")[0] for name in listed.split(",") if name.strip()]
    return any(not domain or host == domain or host.endswith(f".{domain}") for domain in domains)
