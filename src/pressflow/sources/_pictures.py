"""Pictures made anew from their pixels: without the place, the camera and the words that a file may carry."""

from __future__ import annotations

import os
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

from pressflow.errors import SourceError
from pressflow.model import Position

MAX_PIXELS = 24_000_000  # of a picture that is decoded, turned and written again
_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")
SMALLEST = 64  # pixels: below that it is an icon or a rule
_WHOLE = 100_000
_WORDS = ("exif", "xmp", "XML:com.adobe.xmp", "photoshop", "comment")
_MAX_PROFILE = 100_000  # bytes of a colour profile


def remade(
    content: bytes,
    name: str,
    at: Position,
    crop: tuple[int, int, int, int] = (0, 0, 0, 0),
    turned: int = 0,
    most: int = MAX_PIXELS,
    least: int = SMALLEST,
) -> tuple[bytes, int, int]:
    """The picture as its name's suffix says, with its width and height. most, least: pixels, and of a side.

    Raises SourceError for what is no picture, too large, or too small to be one of a release.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large pictures; we measure ourselves
            with Image.open(BytesIO(content), formats=_FORMATS) as image:
                _measure(image.size, name, at, most, least)
                image.load()
                return _written(_framed(image, crop, turned), name, image.info.get("icc_profile"))
    except SourceError:
        raise
    except Exception as error:  # a damaged picture makes Pillow fail in a dozen ways
        raise SourceError(f"{name!r} cannot be decoded as a picture: {error}", "save it as JPEG or PNG", at) from error


def _measure(size: tuple[int, int], name: str, at: Position, most: int, least: int) -> None:
    width, height = size
    if width * height > most:
        raise SourceError(f"{name!r} has {width} x {height} pixels", "make it smaller", at)
    if max(width, height) < least:
        raise SourceError(f"{name!r} has only {width} x {height} pixels", "leave ornaments out", at)


def _framed(image: Any, crop: tuple[int, int, int, int], turned: int) -> Any:
    """Upright, and without what the author cut off: it may be cut off for a reason."""
    from PIL import Image, ImageOps

    if image.mode not in ("L", "RGB", "RGBA", "LA", "P"):
        image = image.convert("L" if image.mode in ("1", "I;16", "I", "F") else "RGB")
    image = ImageOps.exif_transpose(image)
    if any(crop):
        width, height = image.size
        left, top, right, bottom = (part / _WHOLE for part in crop)
        box = (round(left * width), round(top * height), round((1 - right) * width), round((1 - bottom) * height))
        if box[2] > box[0] and box[3] > box[1]:
            image = image.crop(box)
    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return image.transpose(turns[turned]) if turned in turns else image


def _written(image: Any, name: str, profile: bytes | None) -> tuple[bytes, int, int]:
    out = BytesIO()
    colours = profile and len(profile) <= _MAX_PROFILE and image.mode in ("RGB", "RGBA")
    kept = {"icc_profile": profile} if colours else {}
    suffix = name.lower().rpartition(".")[2]
    if suffix in ("jpg", "jpeg"):
        if image.mode not in ("L", "RGB"):
            image = image.convert("RGB")
        image.info = {}
        image.save(out, "JPEG", quality=90, optimize=True, **kept)
    elif suffix == "webp":
        image.info = {}
        image.save(out, "WEBP", quality=90, **kept)
    else:
        # the transparency of a palette is part of the picture; all other words about it are not
        clear = image.info.get("transparency")
        image.info = {} if clear is None else {"transparency": clear}
        image.save(out, "PNG", optimize=False, **kept)
    return out.getvalue(), int(image.size[0]), int(image.size[1])


def kept(path: Path, content: bytes) -> Path:
    """The file with these bytes; written beside and moved, for another process may read it now."""
    if not path.is_file() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        beside.write_bytes(content)
        beside.replace(path)
    return path


def tells_more(image: Any) -> bool:
    """True if the file carries words or places beside its pixels: EXIF, XMP, IPTC, comments."""
    return bool(image.getexif()) or any(key in image.info for key in _WORDS) or bool(getattr(image, "text", None))
