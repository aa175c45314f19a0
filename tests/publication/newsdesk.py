"""A small newsroom whose press officer writes, signs, publishes, corrects and withdraws."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import feedparser

from pressflow.cli import main

REPOSITORY = Path(__file__).parents[2]
SLUG = "2026-03-16-netzwerk"
EARLY, NOON, LATER, LAST = (f"2026-{day}T12:00:00+01:00" for day in ("03-15", "03-16", "03-20", "03-25"))

_TOML = """version = 1
base_url = "https://presse.example/"
locales = ["de", "en-GB"]
engine = "recorded"
starter_terms = false

[title]
de = "Presse"
en-GB = "Press"

[publisher]
name = "Netzwerk Nordlicht"
"""
_TERMS = "term,kind,note,en-GB\nKiel,place,,verbatim\n"
_SOURCE = """---
title: Netzwerk zählt {partners} Partner
date: 2026-03-16
place: Kiel
tags: [Küste]
{extra}---

Kiel, 16. März 2026 – Dem Netzwerk gehören jetzt {partners} Partner an. Sie betreuen {towers} Leuchttürme.

{seat}
"""
_MEDIA = """- file: abendstimmung.jpg
  caption: "Ein Turm bei Sonnenuntergang."
  alt: "Ein heller Turm vor dunklem Himmel."
  credit: "Ada Muster"
"""
SEATS = ("Das Netzwerk hat seinen Sitz in Kiel.", "Der Sitz des Netzwerks ist Kiel.")
_ANSWERS = {
    "Kiel, 16. März 2026": "Kiel, 16 March 2026",
    SEATS[0]: "The network is based in Kiel.",
    SEATS[1]: "The seat of the network is Kiel.",
    "Ein Turm bei Sonnenuntergang.": "A tower at sunset.",
    "Ein heller Turm vor dunklem Himmel.": "A bright tower against a dark sky.",
    **{f"Netzwerk zählt {n} Partner": f"Network has {n} partners" for n in range(2, 99)},
    **{f"Dem Netzwerk gehören jetzt {n} Partner an.": f"The network now has {n} partners." for n in range(2, 99)},
    **{f"Sie betreuen {n} Leuchttürme.": f"They look after {n} lighthouses." for n in range(2, 99)},
}


class Newsdesk:
    """What the press officer does, each a command; and what the world sees of it."""

    def __init__(self, root: Path) -> None:
        self.root, self.public = root, root / "public"
        shutil.copytree(REPOSITORY / "templates", root / "templates")
        releases = root / "releases"
        releases.mkdir()
        (releases / "newsroom.toml").write_text(_TOML, "utf-8")
        (releases / "terms.csv").write_text(_TERMS, "utf-8")
        recorded = {"version": 1, "answers": {"en-GB": _ANSWERS}}
        (releases / "recorded.json").write_text(json.dumps(recorded, ensure_ascii=False), "utf-8")

    def run(self, *words: str, code: int | None = 0) -> None:
        done = main([words[0], "-C", str(self.root), *words[1:]])
        assert code is None or done == code, f"{words}: exit {done}"

    def folder(self, slug: str = SLUG) -> Path:
        return self.root / "releases" / slug

    def write(
        self, partners: int = 13, *, towers: int = 40, seat: int = 0, embargo: str = "", picture: bool = False
    ) -> None:
        """Write the release, draft its sheet and sign it."""
        folder = self.folder()
        folder.mkdir(exist_ok=True)
        extra = f'embargo: "{embargo}"\n' if embargo else ""
        text = _SOURCE.format(partners=partners, towers=towers, seat=SEATS[seat], extra=extra)
        (folder / "release.md").write_text(text, "utf-8")
        if picture:
            (folder / "media").mkdir(exist_ok=True)
            shutil.copyfile(
                REPOSITORY / "releases/2026-03-16-jahrestagung-kuestenlicht/media/leuchtturm.jpg",
                folder / "media" / "abendstimmung.jpg",
            )
            (folder / "media" / "media.yaml").write_text(_MEDIA, "utf-8")
        self.run("facts", SLUG)
        self.run("facts", SLUG, "--sign", "Ada Muster")

    def release(self, now: str = NOON, code: int | None = 0) -> None:
        self.run("release", "--now", now, code=code)

    def translate_anew(self, english: str, better: str) -> None:
        """Other words in the English bilingual file, as an editor mends them."""
        path = self.folder() / "en-GB.xlf"
        text = path.read_text("utf-8")
        assert english in text
        path.write_text(text.replace(english, better), "utf-8")

    def confirm(self, *flags: str) -> None:
        """Have the new text translated, and confirm what it corrects."""
        self.run("translate", SLUG)
        self.run("correct", SLUG, *flags, "--confirm", "Ada Muster")

    def page(self, folder: str = "de") -> str:
        """The page, without the marks around what no line may part."""
        text = (self.public / folder / SLUG / "index.html").read_text("utf-8")
        return re.sub('<span class="one">(.*?)</span>', r"\1", text)

    def data(self, folder: str = "de") -> dict[str, object]:
        found: dict[str, object] = json.loads((self.public / folder / SLUG / f"{SLUG}.json").read_text("utf-8"))
        return found

    def items(self, folder: str = "de") -> list[tuple[str, str]]:
        """(title, GUID) of what a subscriber's reader finds in the feed, the newest first. folder: a topic's, too."""
        feed = feedparser.parse((self.public / folder / "feed.xml").read_bytes())
        assert not feed.bozo
        return [(entry.title, entry.id) for entry in feed.entries]
