"""DeepL's address and key, from the environment that was passed in. No message quotes a key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from pressflow.errors import ConfigError


def key_of(environment: Mapping[str, str]) -> str:
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


def server_of(environment: Mapping[str, str]) -> str | None:
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


def proxy_for(address: str, environment: Mapping[str, str]) -> str | None:
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
