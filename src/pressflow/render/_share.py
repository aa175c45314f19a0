"""The picture that stands for a release where its address is shared: headline, publisher and date, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pressflow.locales import find_locale
from pressflow.render import Page
from pressflow.render._html_templates import template_file
from pressflow.render._html_text import long_date

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

FILE = "share.png"
FONT = "share.ttf"
WIDTH, HEIGHT = 1200, 630  # as Open Graph's readers want it

_EDGE = 80
_LINE = WIDTH - 2 * _EDGE
_TOP, _BOTTOM = 170, 520  # between them stands the headline
_SIZES = range(76, 35, -4)
_SMALL = 30
_PAPER, _INK = (11, 82, 101), (255, 255, 255)
_SHADES = 16  # between paper and ink: half a byte a pixel, and edges are smooth still
_PALETTE = [round(p + (i - p) * n / (_SHADES - 1)) for n in range(_SHADES) for p, i in zip(_PAPER, _INK, strict=True)]
_RUNS = 3  # zlib's Z_RLE: flat colour and letters are smaller so, and sooner packed
_NOWHERE = "\uffff"  # no character: every font draws its sign for what it lacks


def share_image(page: Page) -> bytes:
    """The release's share image, a PNG; b"" if the font lacks one of its characters.

    Its words stand in the file as its title too, so that it can be checked without eyes.
    """
    from PIL import Image, PngImagePlugin

    title, publisher = page.translation.title, page.settings.publisher.name
    day = long_date(page.published, page.settings.zone, find_locale(page.locale))
    font = template_file(page.settings.root, FONT)
    if not all(_draws(font, character) for character in {*title, *publisher, *day} if not character.isspace()):
        return b""
    image = Image.new("L", (WIDTH, HEIGHT), 0)
    _write(image, _EDGE, next(_lines(publisher, font, _SMALL)), font, _SMALL, 215)
    image.paste(90, (_EDGE, 135, WIDTH - _EDGE + 1, 137))
    size, lines = _set(title, font)
    for number, line in enumerate(lines):
        _write(image, _TOP + number * (_cap(font, size) + size // 4), line, font, size, 255)
    _write(image, HEIGHT - _EDGE - _SMALL // 2, day, font, _SMALL, 215)
    image = image.point([value * (_SHADES - 1) // 255 for value in range(256)])
    image.putpalette(_PALETTE)
    words = PngImagePlugin.PngInfo()
    words.add_itxt("Title", f"{publisher}\n{title}\n{day}")
    out = BytesIO()
    image.save(out, "PNG", bits=4, compress_level=3, compress_type=_RUNS, pnginfo=words)
    return out.getvalue()


def _write(image: Image, top: int, text: str, font: Path, size: int, shade: int) -> None:
    """A line of text onto the image, sign by sign: each is drawn once for all releases."""
    at, before = float(_EDGE), ""
    for character in text:
        at += _kerning(font, size, before + character) if before else 0
        sign = _sign(font, size, character)
        image.paste(shade, (round(at) + sign.left, top + sign.top), sign.mask)
        at, before = at + sign.width, character


class _Sign(NamedTuple):
    """How a character looks: its shades, where they stand beside the pen, and how far it moves on."""

    mask: Image
    left: int
    top: int
    width: float


@lru_cache(maxsize=1_000)
def _sign(font: Path, size: int, character: str) -> _Sign:
    from PIL import Image, ImageDraw

    sized = _sized(font, size)
    left, top, right, bottom = map(int, sized.getbbox(character))
    mask = Image.new("L", (max(right - left, 1), max(bottom - top, 1)), 0)
    ImageDraw.Draw(mask).text((-left, -top), character, font=sized, fill=255)
    return _Sign(mask, left, top, sized.getlength(character))


@lru_cache(maxsize=10_000)
def _kerning(font: Path, size: int, pair: str) -> float:
    """By how much the second of two characters stands nearer to the first, or farther, than their widths say."""
    sized = _sized(font, size)
    return sized.getlength(pair) - sum(map(sized.getlength, pair))


@cache
def _cap(font: Path, size: int) -> int:
    """How far a line reaches below its top."""
    return int(_sized(font, size).getbbox("A")[3])


def _set(title: str, font: Path) -> tuple[int, list[str]]:
    """The largest size in which the title fits between publisher and date, and its lines; in the smallest it is cut."""
    for size in _SIZES:
        lines = list(_lines(title, font, size))
        most = (_BOTTOM - _TOP + size // 4) // (size + size // 2)
        if len(lines) <= most and all(_width(font, word) * size <= _LINE for word in title.split(" ")):
            return size, lines
    return size, [*lines[: most - 1], f"{lines[most - 1][:-1].rstrip()}…"] if len(lines) > most else lines


def _lines(text: str, font: Path, size: int) -> Iterator[str]:
    """The text broken at its spaces; a word that is wider than the picture has a line of its own."""
    line, done = "", 0.0
    for word in text.split(" "):
        width = _width(font, word) * size
        if line and done + _width(font, " ") * size + width > _LINE:
            yield line
            line, done = word, width
        else:
            line, done = f"{line} {word}".strip(), done + _width(font, " ") * size + width
    yield line


@lru_cache(maxsize=10_000)
def _width(font: Path, word: str) -> float:
    """How wide the word is in letters one pixel high: the font has no hints, so all sizes are alike."""
    return _sized(font, _SIZES[0]).getlength(word) / _SIZES[0]


@cache
def _sized(font: Path, size: int) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(font, size, layout_engine=ImageFont.Layout.BASIC)  # the same on every machine


@cache
def _draws(font: Path, character: str) -> bool:
    """Whether the font has a sign for the character."""
    small = _sized(font, _SMALL)
    return bytes(small.getmask(character)) != bytes(small.getmask(_NOWHERE))
