"""The whole line with a service: DeepL's protocol on loopback, a key in the environment."""

from __future__ import annotations

import json
import re
import shutil

import pytest
from deepl_server import FAULTS, DeeplServer
from shop import GOLD, edit, pressflow

GERMAN = "Hamburg@work will sie bis 2030 verbinden."
ENGLISH = "Hamburg@work aims to connect them by 2030."


def plain(xlf: str) -> str:
    """The file without the marks around names."""
    return re.sub(r"</?pc\b[^>]*>", "", xlf)


FRENCH = "Hamburg@work veut les relier d’ici 2030."


def answer(text: str, target: str) -> str:
    return {"EN-GB": ENGLISH, "FR": FRENCH}[target]


@pytest.fixture
def changed(newsroom):
    """A newsroom whose German has one new sentence, with a signed sheet and DeepL as engine."""
    edit(newsroom / "releases/newsroom.toml", 'engine = "none"', 'engine = "deepl"')
    edit(newsroom / "releases" / GOLD / "release.md", "Hamburg@work will sie miteinander vernetzen.", GERMAN)
    pressflow(newsroom, "facts", GOLD)
    pressflow(newsroom, "facts", GOLD, "--sign", "Ada Muster")
    return newsroom


def test_only_what_is_new_is_sent_once(changed):
    with DeeplServer(translate=answer) as server:
        done = pressflow(changed, "release", env=server.environment)
        assert server.billed == 2 * len(GERMAN)
        assert "published" in done.stdout
        xlf = plain((changed / "releases" / GOLD / "en-GB.xlf").read_text("utf-8"))
        assert ENGLISH in xlf
        assert 'state="translated" subState="pressflow:deepl' in xlf
        shutil.rmtree(changed / ".pressflow")
        pressflow(changed, "release", env=server.environment)
        assert server.billed == 2 * len(GERMAN)
    page = (changed / "public/en" / GOLD / "index.html").read_text("utf-8")
    assert ENGLISH in page
    assert "achine translation" in page


def test_a_machine_that_changes_a_figure_is_stopped(changed):
    def wrong(text: str, target: str) -> str:
        return answer(text, target).replace("2030", "2013")

    with DeeplServer(translate=wrong) as server:
        done = pressflow(changed, "release", code=1, env=server.environment)
    assert done.stdout.count("[date-changed]") == 2


def test_nothing_is_bought_for_an_unsigned_sheet(changed):
    edit(changed / "releases" / GOLD / "release.md", "2030", "2031")
    with DeeplServer(translate=answer) as server:
        pressflow(changed, "release", code=1, env=server.environment)
        assert server.billed == 0


def test_full_review_holds_back_what_nobody_confirmed(changed):
    edit(changed / "releases/newsroom.toml", 'review = "facts"', 'review = "full"')
    with DeeplServer(translate=answer) as server:
        done = pressflow(changed, "release", code=1, env=server.environment)
    assert "[segments-unreviewed]" in done.stdout


def test_without_a_key_the_bilingual_files_wait(changed):
    done = pressflow(changed, "release", code=1)
    assert "DEEPL_AUTH_KEY" in done.stderr
    assert "untranslated (1 segment)" in done.stdout
    assert GERMAN in plain((changed / "releases" / GOLD / "fr.xlf").read_text("utf-8"))


def test_a_service_that_fails_is_exit_4_and_the_site_stays(changed):
    with DeeplServer(translate=answer, faults=[FAULTS["456"]]) as server:
        done = pressflow(changed, "release", "--json", code=4, env=server.environment)
        assert server.key not in done.stdout + done.stderr
    assert "quota" in json.loads(done.stdout)["errors"][0]["problem"].lower()
