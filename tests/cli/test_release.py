"""What a user gets from `pressflow release`."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest
from shop import GOLD, MEETING, copy_sources, edit, pressflow, tree, unpublished

LOCALES = {"de": "de", "en-GB": "en", "fr": "fr"}


def test_a_fresh_newsroom_is_published_whole(published):
    public = published / "public"
    for folder in LOCALES.values():
        assert (public / folder / "index.html").is_file()
        assert (public / folder / "feed.xml").is_file()
        for slug in (GOLD, MEETING):
            assert (public / folder / slug / "index.html").is_file()
            assert (public / folder / slug / f"{slug}.docx").is_file()
            assert json.loads((public / folder / slug / f"{slug}.json").read_text("utf-8"))
    for name in ("index.html", "sitemap.xml", "robots.txt", "site.css"):
        assert (public / name).is_file()


def test_the_closing_table_names_every_release_and_locale(newsroom):
    done = pressflow(newsroom, "release", "--json")
    answer = json.loads(done.stdout)
    assert answer["idle"]
    assert {(r["release"], r["locale"], r["state"]) for r in answer["rows"]} == {
        (slug, locale, "published") for slug in (GOLD, MEETING) for locale in LOCALES
    }
    assert all(r["proved"] > 30 and r["files"] >= 3 for r in answer["rows"])


def test_a_second_run_does_nothing_says_so_and_loads_nothing_heavy(newsroom):
    before = tree(newsroom)
    times = {p: p.stat().st_mtime_ns for p in newsroom.rglob("*")}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pressflow", "release"],
        cwd=newsroom, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "nothing to do" in done.stdout
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert not loaded & {"spacy", "docx", "feedgen", "deepl", "lxml", "babel", "jinja2", "rich", "thinc", "numpy"}
    # who held the lock last, and when files were looked at last
    caches = {".pressflow/lock": "", ".pressflow/state.sqlite": ""}
    assert {**tree(newsroom), **caches} == {**before, **caches}
    touched = {p for p, t in times.items() if p.stat().st_mtime_ns != t}
    assert touched <= {newsroom / ".pressflow", *(newsroom / name for name in caches)}


def test_publishing_leaves_the_records_as_they_are(published, tmp_path):
    """Reviewed files are not rewritten by a run that has nothing to add but that they are out now."""
    before, after = tree(copy_sources(tmp_path / "before") / "releases"), tree(published / "releases")
    added = {path for path in after if path.endswith("/published.yaml") or "/versions/" in path}
    assert {path: digest for path, digest in after.items() if path not in added} == before


def test_a_wrong_figure_in_a_translation_stops_with_one_finding(newsroom):
    site = tree(newsroom / "public")
    xlf = newsroom / "releases" / GOLD / "en-GB.xlf"
    edit(xlf, "1,500", "1,050")
    done = pressflow(newsroom, "release", code=1)
    rows = enumerate(xlf.read_text("utf-8").splitlines(), 1)  # the finding stands there as a note now
    line = next(n for n, row in rows if "1,050" in row and "<target>" in row)
    errors = [row for row in done.stdout.splitlines() if " error: " in row]
    assert len(errors) == 1
    assert errors[0].startswith(f"releases/{GOLD}/en-GB.xlf:{line}: error:")
    assert "1.500" in errors[0]
    assert "1,050" in errors[0]
    assert "Heute zählt der Verein 1.500 Mitglieder" in done.stdout
    assert "Today the association has 1,050 members" in done.stdout
    assert f"releases/{GOLD}/release.md:" in done.stdout
    assert "fix: " in done.stdout
    assert "red (1 error)" in done.stdout
    assert tree(newsroom / "public") == site


def test_a_changed_figure_in_the_source_is_at_odds_with_a_line_of_the_sheet(newsroom):
    site = tree(newsroom / "public")
    edit(newsroom / "releases" / GOLD / "release.md", "1.500 Mitglieder", "1.600 Mitglieder")
    sheet = (newsroom / "releases" / GOLD / "facts.yaml").read_text("utf-8").splitlines()
    value = next(n for n, row in enumerate(sheet) if row.strip() == 'value: "1500"')
    line = next(n for n in range(value, 0, -1) if sheet[n].startswith("- id:")) + 1
    done = pressflow(newsroom, "release", code=1)
    assert f"releases/{GOLD}/facts.yaml:{line}: error:" in done.stdout
    assert "1.600" in done.stdout
    assert "[sheet-at-odds]" in done.stdout
    assert tree(newsroom / "public") == site


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<main", '<p class="since">Seit 1998</p><main'),
        ("<main", '<p title="1.050 Mitglieder">Mitglieder</p><main'),
    ],
)
def test_a_wrong_figure_in_a_template_is_found_in_the_output(newsroom, old, new):
    site = tree(newsroom / "public")
    edit(newsroom / "templates" / "base.html", old, new)
    done = pressflow(newsroom, "release", code=1)
    assert "[output-figure-unknown]" in done.stdout
    assert tree(newsroom / "public") == site


def test_a_template_that_alters_a_figure_is_found_in_the_output(newsroom):
    site = tree(newsroom / "public")
    parts = newsroom / "templates" / "parts.html"
    parts.write_text(parts.read_text("utf-8").replace("{{ text", "{{ (text | replace('1.500', '1.050'))"), "utf-8")
    css = newsroom / "templates" / "site.css"
    css.write_text(css.read_text("utf-8") + '\nh1::after { content: "seit 1998" }\n', "utf-8")
    done = pressflow(newsroom, "release", code=1)
    assert "output-" in done.stdout
    assert tree(newsroom / "public") == site


def test_one_red_release_does_not_hold_back_the_other(newsroom):
    edit(newsroom / "releases" / GOLD / "en-GB.xlf", "1,500", "1,050")
    release = newsroom / "releases" / MEETING
    edit(release / "release.md", "tags: [Denkmalpflege, Ehrenamt]", "tags: [Denkmalpflege]")
    old = tree(newsroom / "public")
    answer = json.loads(pressflow(newsroom, "release", "--json", code=1).stdout)
    states = {(r["release"], r["locale"]): r["state"] for r in answer["rows"]}
    assert states[GOLD, "en-GB"] == "red (1 error)"
    assert states[GOLD, "de"] == "held back"
    assert states[MEETING, "en-GB"] == "published"
    new = tree(newsroom / "public")
    assert {p: h for p, h in old.items() if GOLD in p} == {p: h for p, h in new.items() if GOLD in p}
    assert old[f"en/{MEETING}/index.html"] != new[f"en/{MEETING}/index.html"]
    assert GOLD in (newsroom / "public/en/index.html").read_text("utf-8")


def test_stale_releases_are_named_with_their_reason(newsroom):
    edit(newsroom / "releases" / MEETING / "release.md", "tags: [Denkmalpflege, Ehrenamt]", "tags: [Denkmalpflege]")
    plan = json.loads(pressflow(newsroom, "release", "--dry-run", "--json").stdout)
    assert plan["stale"] == [{"slug": MEETING, "reason": f"input changed: releases/{MEETING}/release.md"}]


def test_an_embargoed_release_is_in_no_output_before_its_time(newsroom):
    release = unpublished(newsroom / "releases" / MEETING)
    edit(release / "release.md", "place: Stralsund", 'place: Stralsund\nembargo: "2031-05-01T10:00+02:00"')
    pressflow(newsroom, "facts", MEETING, "--sign", "Ada Muster")
    shutil.rmtree(newsroom / "public")
    done = pressflow(newsroom, "release", "--now", "2031-05-01T09:59:59+02:00")
    assert "embargoed until 2031-05-01" in done.stdout
    public = newsroom / "public"
    assert not [path for path in tree(public) if MEETING in path]
    for path in public.rglob("*"):
        assert not path.is_file() or b"Stralsund" not in path.read_bytes(), path
    assert "nothing to do" in pressflow(newsroom, "release", "--now", "2031-05-01T09:59:59+02:00").stdout
    pressflow(newsroom, "release", "--now", "2031-05-01T10:00:00+02:00")
    assert (public / "en" / MEETING / "index.html").is_file()


def test_the_same_bytes_in_any_time_zone_and_folder(published, tmp_path):
    root = copy_sources(tmp_path / "elsewhere")
    pressflow(root, "release", env={"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"})
    assert tree(root / "public") == tree(published / "public")


def test_without_caches_the_same_site_is_built_again(newsroom):
    site = tree(newsroom / "public")
    shutil.rmtree(newsroom / ".pressflow")
    done = pressflow(newsroom, "release")
    assert "stays as it was" in done.stdout
    assert tree(newsroom / "public") == site


def test_a_killed_run_leaves_the_old_site_or_the_new_one(newsroom, tmp_path):
    """`kill -9` at moments spread over a run that publishes a change."""
    old = tree(newsroom / "public")
    edit(newsroom / "releases" / MEETING / "release.md", "tags: [Denkmalpflege, Ehrenamt]", "tags: [Denkmalpflege]")
    records = tree(newsroom / "releases")
    whole = tmp_path / "whole"
    shutil.copytree(newsroom, whole)
    begun = time.monotonic()
    pressflow(whole, "release")
    took = time.monotonic() - begun
    new = tree(whole / "public")
    assert new != old
    chance = random.Random(7)
    for part in (0.3, 0.6, 0.8, 0.9, 1.0):
        victim = subprocess.Popen(
            [sys.executable, "-m", "pressflow", "release"], cwd=newsroom,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(max(took * part + chance.uniform(-0.05, 0.05), 0))
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()
        assert tree(newsroom / "public") in (old, new)
        assert tree(newsroom / "releases") == records
    pressflow(newsroom, "release")
    assert tree(newsroom / "public") == new
    assert not [p for p in newsroom.iterdir() if p.name.startswith(".public")]


def test_a_release_that_cannot_be_read_does_not_stop_the_others(newsroom):
    broken = newsroom / "releases" / "2026-04-01-kaputt"
    broken.mkdir()
    (broken / "release.txt").write_bytes(b"Hamburg, 1. April 2026 \x81\x8d Text")
    done = pressflow(newsroom, "release", code=3)
    assert "2026-04-01-kaputt" in done.stdout
    assert "fix: " in done.stdout
    assert (newsroom / "public" / "en" / GOLD / "index.html").is_file()


def test_a_run_of_one_release_does_not_vouch_for_the_others(newsroom):
    """A changed termbase is checked with every release, whichever was released first."""
    edit(
        newsroom / "releases" / "terms.csv",
        "Stralsund,place,,verbatim,verbatim",
        "Stralsund,place,,Straalsund,verbatim",
    )
    pressflow(newsroom, "release", GOLD)
    done = pressflow(newsroom, "release", code=1)
    assert "[name-missing]" in done.stdout
    assert f"releases/{MEETING}/en-GB.xlf:" in done.stdout


def test_a_release_whose_folder_is_gone_is_named(newsroom):
    shutil.rmtree(newsroom / "releases" / MEETING)
    done = pressflow(newsroom, "release")
    assert f"{MEETING}: its folder is gone" in done.stdout
    assert not [path for path in tree(newsroom / "public") if MEETING in path]


def test_a_hub_that_is_not_there_is_a_warning_and_the_site_is_out(newsroom):
    edit(newsroom / "releases" / "newsroom.toml", "limit = 50", 'limit = 50\nhub = "http://127.0.0.1:9/"')
    dry = pressflow(newsroom, "release", "--dry-run")
    assert "hub" not in dry.stderr
    done = pressflow(newsroom, "release")
    assert "published to public/" in done.stdout
    assert "warning: the hub http://127.0.0.1:9/ cannot be reached" in done.stderr
    assert 'rel="hub"' in (newsroom / "public/en/feed.xml").read_text("utf-8")
