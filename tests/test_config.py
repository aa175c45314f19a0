"""newsroom.toml: what is read, and how what cannot be read is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressflow.config import load_settings
from pressflow.errors import ConfigError

GOOD = """\
version = 1
base_url = "https://newsroom.example"
locales = ["en-GB", "de", "en-US"]
[title]
de = "Presse"
en-GB = "Press"
en-US = "Press"
[publisher]
name = "Verband"
"""


def load(folder: Path, text: str):
    (folder / "releases").mkdir()
    (folder / "releases" / "newsroom.toml").write_text(text, "utf-8")
    return load_settings(folder)


def test_a_short_file_is_enough(tmp_path):
    settings = load(tmp_path, GOOD)
    assert settings.locales == ("de", "en-GB", "en-US")  # the source first
    assert settings.targets == ("en-GB", "en-US")
    assert settings.folders == {"de": "de", "en-GB": "en-gb", "en-US": "en-us"}
    assert settings.url("en-GB", "x", "") == "https://newsroom.example/en-gb/x/"
    assert (settings.engine, settings.review, settings.feed_limit) == ("none", "facts", 50)


@pytest.mark.parametrize(
    ("old", "new", "problem", "key"),
    [
        ("version = 1", "version = 2", "newer", "version"),
        ("version = 1", "verzion = 1", "unknown key 'verzion'", "verzion"),
        ("version = 1", "version = true", "must be a int", "version"),
        ('"https://newsroom.example"', '"newsroom.example"', "no address", "base_url"),
        ('["en-GB", "de", "en-US"]', '["en-GB"]', "'de' is not among", "locales"),
        ('["en-GB", "de", "en-US"]', '["de", "de"]', "different", "locales"),
        ('de = "Presse"', 'fr = "Presse"', "'fr' is not among", "title.fr"),
        ('de = "Presse"\n', "", "no title in de", "title.de"),
        ('name = "Verband"', 'nahme = "Verband"', "unknown key 'publisher.nahme'", "publisher.nahme"),
        ('name = "Verband"', 'name = "Verband"\nurl = "javascript:alert(1)"', "no address", "publisher.url"),
        ("version = 1", 'version = 1\ntimezone = "Mars/Olympus"', "no time zone", "timezone"),
        ("version = 1", 'version = 1\nreview = "none"', "no review rule", "review"),
    ],
)
def test_what_makes_no_newsroom_is_refused_with_its_key(tmp_path, old, new, problem, key):
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, GOOD.replace(old, new))
    assert problem in caught.value.problem
    assert str(caught.value.at).endswith(f"newsroom.toml, key {key}")
    assert caught.value.fix


def test_broken_toml_names_the_file(tmp_path):
    with pytest.raises(ConfigError, match="not readable as TOML"):
        load(tmp_path, "version = ")
