"""Pictures beside a page: smaller copies, the zip, the share image."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import samples
from lxml import html as lxml_html
from PIL import Image

from pressflow.errors import RenderError
from pressflow.model import Picture, Role
from pressflow.render import html
from pressflow.render._pictures import reread_zip, zip_name
from pressflow.render._share import FILE, HEIGHT, WIDTH, share_image

ROOT = Path(__file__).parents[2]


def picture(folder: Path, file: str, width: int, height: int, **more: object) -> Picture:
    """A picture with so much in it that a smaller one is a smaller file."""
    noise = Image.effect_noise((width, height), 60).convert("RGB")
    noise.save(folder / file, **more)
    return Picture(file, (folder / file).as_posix(), "Inken Petersen", width, height, samples.SOURCE)


def paged(*pictures: Picture, locale: str = "de"):
    captions = [
        (Role.CAPTION, (f"Der Turm auf {p.file}.", f"The tower on {p.file}.", "Le phare."), {"group": p.file})
        for p in pictures
    ]
    return samples.page([*samples.full()[:6], *captions], locale, pictures=pictures, root=ROOT)


def test_a_screen_gets_the_picture_that_fits_it(tmp_path):
    page = paged(picture(tmp_path, "Turm & Meer.jpg", 1400, 1000))
    files = html.render_beside(page)
    sizes = {name: Image.open(BytesIO(content)).size for name, content in files.items() if name.endswith(".jpg")}
    assert sizes == {"Turm & Meer-480w.jpg": (480, 343), "Turm & Meer-960w.jpg": (960, 686)}
    page = replace(page, files={**page.files, **{name: len(content) for name, content in files.items()}})
    image = lxml_html.document_fromstring(html.render(page).decode()).xpath("//figure/img")[0]
    assert image.get("srcset").split(", ") == [
        "Turm%20%26%20Meer-480w.jpg 480w", "Turm%20%26%20Meer-960w.jpg 960w", "Turm%20%26%20Meer.jpg 1400w",
    ]  # fmt: skip
    assert (image.get("width"), image.get("height")) == ("1400", "1000")


def test_a_copy_is_only_made_where_it_helps(tmp_path):
    flat = Image.new("RGB", (1200, 800), "navy")
    flat.save(tmp_path / "flach.png", optimize=True)
    flat.save(tmp_path / "bewegt.webp", save_all=True, append_images=[Image.new("RGB", (1200, 800), "white")])
    flat.save(tmp_path / "bild.gif")
    small = picture(tmp_path, "klein.jpg", 400, 300)
    others = [Picture(n, (tmp_path / n).as_posix(), "", 1200, 800, samples.SOURCE)
              for n in ("bewegt.webp", "bild.gif")]  # fmt: skip
    page = paged(small, *others)
    assert sorted(html.render_beside(page)) == [zip_name(page.slug), FILE]


def test_a_copy_never_takes_the_name_of_another_picture(tmp_path):
    page = paged(picture(tmp_path, "turm.jpg", 700, 500), picture(tmp_path, "turm-480w.jpg", 500, 500))
    assert "turm-480w.jpg" not in html.render_beside(page)


def test_copies_carry_nothing_but_pixels(tmp_path):
    exif = Image.Exif()
    exif[0x010E] = "Umsatz 1.050 Euro"
    page = paged(picture(tmp_path, "turm.jpg", 700, 500, exif=exif, comment=b"Umsatz"))
    assert b"Umsatz" not in html.render_beside(page)["turm-480w.jpg"]


def test_the_zip_holds_all_pictures_in_full_size_with_their_captions(tmp_path):
    page = paged(picture(tmp_path, "turm.jpg", 700, 500), picture(tmp_path, "mole.png", 60, 40), locale="en-GB")
    content = html.render_beside(page)[zip_name(page.slug)]
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.namelist() == ["turm.jpg", "mole.png", "captions.txt"]
        assert archive.read("turm.jpg") == (tmp_path / "turm.jpg").read_bytes()
        assert archive.read("captions.txt").decode().splitlines()[:3] == [
            "turm.jpg", "The tower on turm.jpg.", "Photo: Inken Petersen",
        ]  # fmt: skip
    assert "The tower on mole.png." in reread_zip(content).rest


def test_same_page_same_files(tmp_path):
    page = paged(picture(tmp_path, "turm.jpg", 700, 500))
    assert html.render_beside(page) == html.render_beside(page)


def test_a_picture_that_cannot_be_read_is_named(tmp_path):
    broken = picture(tmp_path, "turm.jpg", 700, 500)
    (tmp_path / "turm.jpg").write_bytes((tmp_path / "turm.jpg").read_bytes()[:300])
    with pytest.raises(RenderError, match=r"turm\.jpg"):
        html.render_beside(paged(broken))


# --- the share image --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_the_share_image_is_as_large_as_networks_want_it_and_says_what_it_shows(locale):
    page = samples.page(locale=locale, root=ROOT)
    content = share_image(page)
    assert Image.open(BytesIO(content)).size == (WIDTH, HEIGHT) == (1200, 630)
    assert page.translation.title in html.reread(content).rest[0]
    assert content == share_image(page)
    assert len(content) < 60_000


def headed(title: str):
    return samples.page([(Role.HEADLINE, (title,) * 3, {})], root=ROOT)


def ink_outside(content: bytes) -> bool:
    """Whether anything is drawn in the margins."""
    image = Image.open(BytesIO(content)).convert("L")
    paper = image.getpixel((0, 0))
    margins = ((0, 0, 70, HEIGHT), (WIDTH - 70, 0, WIDTH, HEIGHT), (0, HEIGHT - 50, WIDTH, HEIGHT))
    return any(image.crop(box).getextrema() != (paper, paper) for box in margins)


TITLES = (
    "Kurz",
    "Donaudampfschifffahrtsgesellschaft " * 3,
    "Ein langer Titel in Worten " * 12,
    "Zażółć gęślą jaźń",
    "Œuvre « Straße » – 31 ‰, 5 m²",
)


@pytest.mark.parametrize("title", TITLES)
def test_any_headline_stays_inside_the_picture(title):
    content = share_image(headed(title.strip()))
    assert content
    assert not ink_outside(content)


def test_a_headline_in_signs_that_the_font_lacks_is_not_drawn_as_boxes():
    page = headed("東京タワー")
    assert share_image(page) == b""
    assert FILE not in html.render_beside(page)
