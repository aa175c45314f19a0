"""`releases/newsroom.toml` -> Settings."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pressflow.errors import ConfigError
from pressflow.model import Position

VERSION = 1
REVIEWS = ("facts", "full")
FORMATS = ("html", "docx", "ninjs", "rss", "atom", "jsonfeed")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who issues the releases."""

    name: str
    url: str = ""
    email: str = ""


RULES = "rules"  # of `names`: no trained pipeline


@dataclass(frozen=True, slots=True)
class Settings:
    """What `newsroom.toml` says. Paths are as seen from the working directory.

    root: the folder that holds `releases/`, `templates/` and `public/`.
    locales: BCP 47 tags; the source locale is the first.
    titles, descriptions: of the newsroom, by locale.
    """

    root: Path
    base_url: str  # ends with "/"
    publisher: Publisher
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    source: str = "de"
    locales: tuple[str, ...] = ("de",)
    timezone: str = "Europe/Berlin"
    engine: str = "none"
    review: str = "facts"
    formats: tuple[str, ...] = FORMATS
    feed_limit: int = 50  # newest items of a feed
    feed_hub: str = ""  # the WebSub hub that is told of changed feeds, "" for none
    names: str = RULES  # what finds names besides terms: rules alone, or a spaCy pipeline as well, by its name
    starter_terms: bool = True  # whether the names that pressflow ships are known beside those of terms.csv
    argos_models: tuple[str, ...] = ()  # Argos packages, as seen from `root`
    folders: Mapping[str, str] = field(default_factory=dict)  # locale -> its folder in public/: en-GB -> en

    @property
    def targets(self) -> tuple[str, ...]:
        """The locales to translate into."""
        return tuple(tag for tag in self.locales if tag != self.source)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def releases(self) -> Path:
        return self.root / "releases"

    @property
    def cache(self) -> Path:
        """`.pressflow/`: may be deleted at any time."""
        return self.root / ".pressflow"

    @property
    def public(self) -> Path:
        return self.root / "public"

    def url(self, locale: str, *parts: str) -> str:
        """Absolute URL in a locale's part of the site: url("en-GB", slug, "") ends with a slash."""
        return self.base_url + "/".join((self.folders[locale], *parts))


# key -> (type, required)
_KEYS: Mapping[str, tuple[type, bool]] = {
    "version": (int, True),
    "base_url": (str, True),
    "source": (str, False),
    "locales": (list, True),
    "timezone": (str, False),
    "engine": (str, False),
    "review": (str, False),
    "formats": (list, False),
    "title": (dict, True),
    "description": (dict, False),
    "publisher": (dict, True),
    "feeds": (dict, False),
    "names": (str, False),
    "starter_terms": (bool, False),
    "argos": (dict, False),
}
_TABLES: Mapping[str, Mapping[str, type]] = {
    "publisher": {"name": str, "url": str, "email": str},
    "feeds": {"limit": int, "hub": str},
    "argos": {"models": list},
}


def load_settings(root: Path) -> Settings:
    """The settings of the newsroom in `root`. Raises ConfigError that names the file and the key."""
    path = root / "releases" / "newsroom.toml"
    name = path.as_posix()
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise ConfigError(
            f"no newsroom here: {name} is missing",
            "run pressflow in the folder that holds releases/, or name it with -C DIR",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"not readable as TOML: {error}", "mend the file", Position(name)) from error
    _check_table(table, _KEYS, name)
    for key, keys in _TABLES.items():
        _check_table(
            table.get(key, {}), {k: (t, k == "name") for k, t in keys.items()} if key in table else {}, name, key
        )
    return _settings(root, table, name)


def _settings(root: Path, table: dict[str, Any], name: str) -> Settings:
    source = table.get("source", "de")
    locales = tuple(table["locales"])
    _refuse_contradictions(table, source, locales, name)
    return Settings(
        root=root,
        base_url=table["base_url"].rstrip("/") + "/",
        publisher=Publisher(**table["publisher"]),
        titles=table["title"],
        descriptions=table.get("description", {}),
        source=source,
        locales=(source, *(tag for tag in locales if tag != source)),
        timezone=table.get("timezone", "Europe/Berlin"),
        engine=table.get("engine", "none"),
        review=table.get("review", "facts"),
        formats=tuple(table.get("formats", FORMATS)),
        feed_limit=table.get("feeds", {}).get("limit", 50),
        feed_hub=table.get("feeds", {}).get("hub", ""),
        names=table.get("names", RULES),
        starter_terms=table.get("starter_terms", True),
        argos_models=tuple(map(str, table.get("argos", {}).get("models", ()))),
        folders=_folders(locales),
    )


def _refuse_contradictions(table: dict[str, Any], source: str, locales: tuple[str, ...], name: str) -> None:
    """Raises ConfigError for values that are of the right type and still make no newsroom."""

    def at(key: str) -> Position:
        return Position(name, f"key {key}")

    if table["version"] > VERSION:
        raise ConfigError(
            f"version {table['version']} is newer than this pressflow", "upgrade pressflow", at("version")
        )
    if not locales or not all(isinstance(tag, str) for tag in locales) or len(set(locales)) != len(locales):
        raise ConfigError(
            "locales must be a list of different BCP 47 tags", 'write locales = ["de", "en-GB"]', at("locales")
        )
    if source not in locales:
        raise ConfigError(f"the source locale {source!r} is not among the locales", f"add {source!r}", at("locales"))
    _refuse_no_address(table["base_url"], at("base_url"))
    if table["publisher"].get("url"):
        _refuse_no_address(table["publisher"]["url"], at("publisher.url"))
    feeds = table.get("feeds", {})
    if feeds.get("hub"):
        _refuse_no_address(feeds["hub"], at("feeds.hub"))
    if feeds.get("limit", 1) < 1:
        raise ConfigError("a feed needs at least one item", "write limit = 50", at("feeds.limit"))
    review = table.get("review", "facts")
    if review not in REVIEWS:
        raise ConfigError(f"{review!r} is no review rule", f"choose one of: {', '.join(REVIEWS)}", at("review"))
    for key in ("title", "description"):
        for tag in table.get(key, {}):
            if tag not in locales:
                raise ConfigError(
                    f"{tag!r} is not among the locales", "remove it or add the locale", at(f"{key}.{tag}")
                )
    missing = [tag for tag in locales if tag not in table["title"]]
    if missing:
        raise ConfigError(f"the newsroom has no title in {missing[0]}", "add it", at(f"title.{missing[0]}"))
    try:
        ZoneInfo(table.get("timezone", "Europe/Berlin"))
    except (KeyError, ValueError, OSError) as error:
        raise ConfigError(f"{table['timezone']!r} is no time zone", "write Europe/Berlin", at("timezone")) from error


def _refuse_no_address(text: str, at: Position) -> None:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ConfigError(f"{text!r} is no address", "write https://newsroom.example.org/", at)


def _folders(locales: tuple[str, ...]) -> dict[str, str]:
    """Each locale's folder: its language, or the whole tag where two locales share a language."""
    languages = [tag.split("-")[0].lower() for tag in locales]
    return {
        tag: language if languages.count(language) == 1 else tag.lower()
        for tag, language in zip(locales, languages, strict=True)
    }


def _check_table(table: Mapping[str, Any], keys: Mapping[str, tuple[type, bool]], name: str, prefix: str = "") -> None:
    dotted = (lambda key: f"{prefix}.{key}") if prefix else str
    for key, value in table.items():
        if key not in keys:
            raise ConfigError(
                f"unknown key {dotted(key)!r}",
                f"choose one of: {', '.join(keys)}",
                Position(name, f"key {dotted(key)}"),
            )
        if not isinstance(value, keys[key][0]) or (isinstance(value, bool) and keys[key][0] is not bool):
            raise ConfigError(
                f"{dotted(key)!r} must be a {keys[key][0].__name__}",
                "mend the value",
                Position(name, f"key {dotted(key)}"),
            )
    for key, (_, required) in keys.items():
        if required and key not in table:
            raise ConfigError(f"{dotted(key)!r} is missing", "add it", Position(name, f"key {dotted(key)}"))
