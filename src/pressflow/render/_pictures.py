"""Pictures as a page offers them: smaller ones for small screens, and all in full size in one zip."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path, PurePath
from typing import Any

from pressflow.errors import RenderError
from pressflow.locales import find_locale
from pressflow.model import Picture
from pressflow.public import Reread
from pressflow.render import Page
from pressflow.render._story import Figure, tell

WIDTHS = (480, 960, 1600)  # pixels: a phone, a desk, a sharp desk
CAPTIONS = "captions.txt"
_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}  # a GIF may move: it stays as it is
_QUALITY: Mapping[str, Mapping[str, Any]] = {
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 80, "method": 6},
}
_MAX_PROFILE = 100_000  # bytes of a colour profile
_DAY = (1980, 1, 1, 0, 0, 0)  # in a zip: the same bytes whenever it is made


@dataclass(frozen=True, slots=True)
class Size:
    """A smaller copy of a picture: its file, and how large it is in pixels."""

    file: str
    width: int
    height: int


def sizes(picture: Picture) -> tuple[Size, ...]:
    """The smaller copies that the picture may have, the smallest first."""
    stem, suffix = PurePath(picture.file).stem, PurePath(picture.file).suffix
    widths = WIDTHS if suffix.lower() in _FORMATS else ()
    return tuple(
        Size(f"{stem}-{width}w{suffix}", width, max(1, round(picture.height * width / picture.width)))
        for width in widths
        if width < picture.width
    )


def zip_name(slug: str) -> str:
    """The zip of a release's pictures."""
    return f"{slug}-pictures.zip"


def picture_files(page: Page) -> dict[str, bytes]:
    """The smaller copies of the release's pictures, and the zip of all in full size; nothing without pictures.

    A copy that is no smaller a file than the picture is left out, and so is one whose name another picture has.
    """
    pictures = page.translation.release.pictures
    files: dict[str, bytes] = {}
    for picture in pictures:
        content = Path(picture.path).read_bytes()
        for size, made in zip(sizes(picture), _copies(picture, content), strict=True):
            if made and len(made) < len(content) and size.file not in {other.file for other in pictures}:
                files[size.file] = made
    if pictures:
        files[zip_name(page.slug)] = _zip(page)
    return files


def _copies(picture: Picture, content: bytes) -> tuple[bytes, ...]:
    """The picture in each of its sizes. Raises RenderError if it cannot be decoded."""
    try:
        return _made(picture.path, hashlib.sha256(content).digest(), tuple(size.width for size in sizes(picture)))
    except OSError as error:
        problem = f"{picture.file!r} cannot be decoded as a picture: {error}"
        raise RenderError(problem, "save it again as JPEG or PNG", picture.at) from error


@lru_cache(maxsize=32)
def _made(path: str, digest: bytes, widths: tuple[int, ...]) -> tuple[bytes, ...]:
    """The picture at `path` in each of these widths; b"" if it moves. A release's other locales ask for the same.

    digest: of what lies there now.
    """
    from PIL import Image

    if not widths:
        return ()
    form = _FORMATS[PurePath(path).suffix.lower()]
    with Image.open(path, formats=(form,)) as image:
        if getattr(image, "is_animated", False):
            return (b"",) * len(widths)
        return tuple(_written(image, form, width) for width in widths)


def _written(image: Any, form: str, width: int) -> bytes:
    """The picture that wide, without anything but its pixels and their colours."""
    from PIL import Image

    clear = "transparency" in image.info or image.mode in ("LA", "PA", "RGBA")
    mode = "L" if image.mode == "L" else "RGBA" if clear and form != "JPEG" else "RGB"
    profile = image.info.get("icc_profile")
    height = max(1, round(image.height * width / image.width))
    small = image.convert(mode).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    small.info = {}
    coloured = profile and len(profile) <= _MAX_PROFILE and image.mode in ("RGB", "RGBA")
    kept = {"icc_profile": profile} if coloured else {}
    out = BytesIO()
    small.save(out, form, **_QUALITY[form], **kept)
    return out.getvalue()


def _zip(page: Page) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for picture in page.translation.release.pictures:
            archive.writestr(_member(picture.file), Path(picture.path).read_bytes())
        archive.writestr(_member(CAPTIONS), "\n".join(_captions(page)).encode())
    return out.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DAY)
    info.create_system, info.external_attr = 3, 0o644 << 16  # on every machine as on Unix
    return info


def _captions(page: Page) -> Iterator[str]:
    """For each picture its file, caption and credit, a line each, as its page has them."""
    photo = find_locale(page.locale).ui["photo"]
    figures = {p.picture.file: p for p in tell(page.translation).body if isinstance(p, Figure)}
    for picture in page.translation.release.pictures:
        figure = figures[picture.file]
        yield picture.file
        yield from (line for line in (figure.caption.text if figure.caption else "", figure.credit(photo)) if line)
        yield ""


def reread_picture(content: bytes) -> Reread:
    """The words that a picture carries beside its pixels. Raises RenderError if it cannot be decoded."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content)) as image:
            image.load()
            words = [value for value in image.info.values() if isinstance(value, str)]
    except OSError as error:
        raise RenderError(f"a written picture cannot be decoded: {error}", "build the release again") from error
    return Reread((), tuple(words))


def reread_zip(content: bytes) -> Reread:
    """The lines of the texts in a zip, and what its pictures say."""
    rest: list[str] = []
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                inner = archive.read(name)
                rest += inner.decode().splitlines() if name == CAPTIONS else reread_picture(inner).rest
    except (zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise RenderError(f"a written zip cannot be read: {error}", "build the release again") from error
    return Reread((), tuple(line for line in rest if line))
