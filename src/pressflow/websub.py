"""WebSub: the hub is told which feeds have changed, once for each change; what it does not take, it is told again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import requests

from pressflow.config import Settings
from pressflow.errors import ServiceError
from pressflow.render._feed import FORMATS
from pressflow.textfile import write_text

TIMEOUT = 10  # seconds
_VERSION = 1


def changed_feeds(settings: Settings) -> dict[str, str]:
    """Address -> hash of every published feed that the hub has not been told of as it is now."""
    told = _read(_record(settings), settings.feed_hub)
    return {url: digest for url, digest in _published(settings).items() if told.get(url) != digest}


def tell_hub(settings: Settings, feeds: Mapping[str, str]) -> None:
    """Tell the hub of these feeds and remember it. Raises ServiceError at the first that it does not take."""
    record = _record(settings)
    published = _published(settings)
    told = {url: digest for url, digest in _read(record, settings.feed_hub).items() if url in published}
    try:
        with requests.Session() as session:
            for url, digest in feeds.items():
                _publish(session, settings.feed_hub, url)
                told[url] = digest
    finally:
        state = {"version": _VERSION, "hub": settings.feed_hub, "told": dict(sorted(told.items()))}
        write_text(record, json.dumps(state, indent=1) + "\n")


def _publish(session: requests.Session, hub: str, url: str) -> None:
    fix = "nothing is lost: the next run tells it again; mend feeds.hub in newsroom.toml if it stays so"
    form = {"hub.mode": "publish", "hub.url": url}
    try:
        answer = session.post(hub, data=form, timeout=TIMEOUT, allow_redirects=False)
    except requests.RequestException as error:
        raise ServiceError(f"the hub {hub} cannot be reached: {type(error).__name__}", fix) from error
    if not 200 <= answer.status_code < 300:  # a redirection would turn into another request
        raise ServiceError(f"the hub {hub} does not take {url}: {answer.status_code} {answer.reason}", fix)


def _record(settings: Settings) -> Path:
    return settings.cache / "websub.json"


def _read(path: Path, hub: str) -> dict[str, str]:
    """What this hub was told; nothing if that cannot be known: to be told twice does no harm."""
    try:
        state = json.loads(path.read_text("utf-8"))
        if state["version"] == _VERSION and state["hub"] == hub:
            return dict(state["told"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return {}


def _published(settings: Settings) -> dict[str, str]:
    """Address -> hash of every feed in the published site."""
    public = settings.public
    locales = [public / folder for folder in settings.folders.values()]
    folders = [folder for locale in locales for folder in (locale, *sorted(locale.glob("topics/*")))]
    files = [folder / kind.file for folder in folders for kind in FORMATS.values() if (folder / kind.file).is_file()]
    return {
        settings.base_url + file.relative_to(public).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
    }
