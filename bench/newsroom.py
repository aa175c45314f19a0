"""`python -m bench.newsroom FOLDER [COUNT]`: a newsroom of invented releases in three languages, signed and reviewed.

The sheets are drafted and signed, and the bilingual files written, by pressflow itself.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw

from bench.stories import LOCALES, Story, slug_of, story
from pressflow.cli._newsroom import extractor
from pressflow.config import Settings, load_settings
from pressflow.facts.draft import draft_sheet
from pressflow.facts.extract import Extractor, extract_facts
from pressflow.facts.sheet import NAME as SHEET
from pressflow.facts.sheet import sign_sheet
from pressflow.model import Position, Release, Segment, State, Translation, Unit
from pressflow.pipeline import load_release
from pressflow.translate import save_translation, split_release

Tell = Callable[[int], Story]  # the story of a number

_TITLES = {"de": "Newsroom Küste", "en-GB": "Coast newsroom", "fr": "Espace presse Küste"}
_TOML = """version = 1
base_url = "https://newsroom.example/"
source = "de"
locales = [{locales}]
names = "{names}"
formats = [{formats}]

[title]
{titles}

[publisher]
name = "Pressestelle Küste"
url = "https://newsroom.example/"
email = "presse@newsroom.example"
"""
_TERMS = """term,kind,note,en-GB,fr
Bau,term,topic,construction,construction
Energie,term,topic,energy,énergie
Kultur,term,topic,culture,culture
Verkehr,term,topic,transport,transports
Wirtschaft,term,topic,economy,économie
"""
FORMATS = ("html", "docx", "ninjs", "rss")


def make_newsroom(
    root: Path,
    count: int,
    names: str = "model",
    jobs: int | None = None,
    *,
    locales: Sequence[str] = LOCALES,
    formats: Sequence[str] = FORMATS,
    tell: Tell = story,
) -> Settings:
    """A newsroom of `count` releases in `root`; those that are there already stay."""
    settings = _settings(root, names, locales, formats)
    missing = [n for n in range(count) if not (settings.releases / tell(n).slug / f"{locales[-1]}.xlf").exists()]
    parts = [missing[start : start + 50] for start in range(0, len(missing), 50)]
    if jobs == 1:
        for part in parts:
            _make_part(root, tell, part)
        return settings
    with ProcessPoolExecutor(jobs) as pool:
        for done in pool.map(partial(_make_part, root, tell), parts):
            print(f"\r{done}", end="", file=sys.stderr, flush=True)
    return settings


def _settings(root: Path, names: str, locales: Sequence[str], formats: Sequence[str]) -> Settings:
    releases = root / "releases"
    releases.mkdir(parents=True, exist_ok=True)
    quoted = {key: ", ".join(f'"{v}"' for v in values) for key, values in (("locales", locales), ("formats", formats))}
    titles = "\n".join(f'{tag} = "{_TITLES[tag]}"' for tag in locales)
    (releases / "newsroom.toml").write_text(_TOML.format(names=names, titles=titles, **quoted), "utf-8")
    (releases / "terms.csv").write_text(_TERMS, "utf-8")
    return load_settings(root)


def _make_part(root: Path, tell: Tell, numbers: list[int]) -> str:
    settings = load_settings(root)
    found = extractor(settings)
    for number in numbers:
        write_story(tell(number), settings, found)
    return slug_of(numbers[-1])


def write_story(told: Story, settings: Settings, found: Extractor) -> None:
    """The story as a release that is signed and whose translations are reviewed; one that is there is written anew."""
    folder = settings.releases / told.slug
    folder.mkdir(exist_ok=True)
    (folder / "release.md").write_text(told.text, "utf-8")
    if told.media:
        _write_media(folder / "media", told)
    release = load_release(folder, settings)
    _sign(release, folder / SHEET, found)
    segments = split_release(release, partial(found.sentences, locale="de"))
    for locale in settings.targets:
        path = folder / f"{locale}.xlf"
        path.unlink(missing_ok=True)
        units = tuple(_unit(segment, told.answers[locale], path) for segment in segments)
        save_translation(path, Translation(release, locale, units))


def _sign(release: Release, path: Path, found: Extractor) -> None:
    sheet = draft_sheet(release, extract_facts(release, found))
    signed = sign_sheet(sheet, path.as_posix(), release, "Ada Muster", release.date or date(2026, 1, 1))
    path.write_text(signed, "utf-8")


def _unit(segment: Segment, answers: Mapping[str, str], path: Path) -> Unit:
    target = answers.get(segment.text, "")
    return Unit(segment.id, segment.text, target, State.REVIEWED, "record", Position(path.as_posix()))


def _write_media(folder: Path, told: Story) -> None:
    """media.yaml, and the picture that it names: areas in three colours."""
    folder.mkdir(exist_ok=True)
    (folder / "media.yaml").write_text(told.media, "utf-8")
    file = told.media.partition("file: ")[2].partition("\n")[0]
    rng = random.Random(told.slug)
    picture = Image.new("RGB", (1500, 1000), _colour(rng))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(0, 1000), (rng.randint(200, 1300), 200), (1500, 1000)], _colour(rng))
    draw.rectangle((0, rng.randint(700, 850), 1500, 1000), _colour(rng))
    picture.save(folder / file, quality=80)


def _colour(rng: random.Random) -> tuple[int, int, int]:
    return rng.randint(20, 235), rng.randint(20, 235), rng.randint(20, 235)


if __name__ == "__main__":
    make_newsroom(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
