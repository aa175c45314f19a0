from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from pressflow.config import Publisher, Settings
from pressflow.site.tree import NewSite

PAGE = "de/a/index.html"


@pytest.fixture
def settings(tmp_path):
    return Settings(
        tmp_path, "https://newsroom.example/", Publisher("Küste"), {"de": "Küste"}, {}, folders={"de": "de"}
    )


def make(site: NewSite, slug: str, text: str) -> None:
    """A release folder in the new site."""
    (site.work / "de" / slug).mkdir(parents=True, exist_ok=True)
    (site.work / "de" / slug / "index.html").write_text(text)
    (site.work / "de" / slug / "a.jpg").write_text("picture")
    site.take(f"de/{slug}")


def publish(settings: Settings, **texts: str) -> bool:
    with closing(NewSite(settings)) as site:
        site.announce(f"de/{slug}" for slug in texts)
        for slug, text in texts.items():
            make(site, slug, text)
        return site.publish()


def tree(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def test_releases_come_and_change_and_the_others_stay_the_files_they_are(settings):
    assert publish(settings, a="one", b="two")
    other = (settings.public / "de/b/index.html").stat().st_ino
    picture = (settings.public / "de/a/a.jpg").stat().st_ino
    assert publish(settings, a="three")
    assert publish(settings, a="four")
    assert tree(settings.public) == {
        "de/a/index.html": "four", "de/a/a.jpg": "picture", "de/b/index.html": "two", "de/b/a.jpg": "picture"
    }  # fmt: skip
    assert (settings.public / "de/b/index.html").stat().st_ino == other
    assert (settings.public / "de/a/a.jpg").stat().st_ino == picture


def test_the_same_bytes_again_are_no_new_site(settings):
    publish(settings, a="one")
    before = settings.public.stat().st_ino
    assert not publish(settings, a="one")
    assert settings.public.stat().st_ino == before


def test_what_is_public_is_never_written_into(settings):
    publish(settings, a="one")
    publish(settings, a="two")
    with closing(NewSite(settings)) as site:
        make(site, "a", "three")
        (site.work / "index.html").write_text("front")
        site.take_file("index.html")
        site.drop("de/a/a.jpg")
        assert tree(settings.public) == {"de/a/index.html": "two", "de/a/a.jpg": "picture"}


@pytest.mark.parametrize("published", [True, False])
def test_a_run_that_died_leaves_nothing_in_the_next_site(settings, published):
    publish(settings, a="one", b="two")
    publish(settings, a="three")
    site = NewSite(settings)
    site.announce(["de/a", "de/c"])
    make(site, "a", "half")
    make(site, "c", "half")
    if published:  # it died between the switch and its last note
        note = site._note.read_bytes()
        site.publish()
        site._note.write_bytes(note)
        assert publish(settings, b="five")
        assert tree(settings.public)["de/c/index.html"] == "half"
    else:
        assert publish(settings, b="five")
        assert tree(settings.public)["de/a/index.html"] == "three"
        assert "de/c/index.html" not in tree(settings.public)
    assert tree(settings.public)["de/b/index.html"] == "five"


@pytest.mark.parametrize("damage", ["", "{}", '{"trees": [], "behind": []}', '{"trees": 3, "behind": ["de/a"]}'])
def test_without_a_note_the_second_tree_is_made_anew(settings, damage):
    publish(settings, a="one")
    publish(settings, a="two")
    (settings.cache / "site.json").write_text(damage)
    publish(settings, b="three")
    assert tree(settings.public)[PAGE] == "two"


def test_what_a_person_put_into_public_does_not_stay(settings):
    publish(settings, a="one")
    (settings.public / "de/a/notes.txt").write_text("mine")
    (settings.public / "old").mkdir()
    (settings.public / "old" / "page.html").write_text("mine")
    with closing(NewSite(settings)) as site:
        make(site, "a", "one")
        (site.work / "index.html").write_text("front")
        site.take_file("index.html")
        site.sweep({"index.html"}, {"de/a"})
        site.publish()
    assert sorted(tree(settings.public)) == ["de/a/a.jpg", PAGE, "index.html"]


def test_a_damaged_page_is_put_right_though_its_bytes_are_the_same(settings):
    publish(settings, a="one")
    publish(settings, a="two")
    (settings.public / PAGE).unlink()
    with closing(NewSite(settings)) as site:
        (site.work / "de/a").mkdir(parents=True)
        (site.work / PAGE).write_text("two")
        (site.work / "de/a/a.jpg").write_text("picture")
        site.take("de/a", damaged=True)
        assert site.publish()
    assert tree(settings.public)[PAGE] == "two"


def test_the_note_names_both_trees(settings):
    publish(settings, a="one")
    publish(settings, a="two")
    note = json.loads((settings.cache / "site.json").read_text())
    assert note["behind"] == ["de/a"]
    assert len(set(note["trees"])) == 2
