"""Pictures as Word shows them: in the line, at most as wide as the text and half a page high, with their alt text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError

from pressflow.errors import RenderError
from pressflow.model import Picture
from pressflow.render._docx_xml import Element, element
from pressflow.render._story import Figure

_PIXEL = 9525  # in EMU, at the 96 dots an inch that browsers count with
_TALLEST = 3_960_000  # 11 cm: a portrait must not fill a page


def picture_run(document: Any, figure: Figure, width: int) -> Element:
    """A run that shows the picture. width: of the text, in EMU. Raises RenderError if Word could not show it."""
    picture = figure.picture
    inline = _inline(document, picture, *_size(picture, width))
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # without them LibreOffice leaves a gap beside the picture
    if figure.alt is not None:
        inline.docPr.set("name", figure.alt.id)
        inline.docPr.set("descr", figure.alt.text)
    else:
        inline.docPr.set("name", Path(picture.file).stem)
    drawing = element("drawing")
    drawing.append(inline)
    return element("r", drawing)


def _size(picture: Picture, widest: int) -> tuple[int, int]:
    """Width and height in EMU, as many dots an inch as it takes to fit; a small picture is not blown up."""
    width = min(widest, picture.width * _PIXEL)
    height = width * picture.height // picture.width
    return (width * _TALLEST // height, _TALLEST) if height > _TALLEST else (width, height)


def _inline(document: Any, picture: Picture, width: int, height: int) -> Element:
    try:
        return document.part.new_pic_inline(picture.path, width, height)
    except FileNotFoundError as error:
        raise RenderError(f"the picture {picture.file} is missing", f"put it at {picture.path}", picture.at) from error
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError) as error:
        fix = "save it as JPEG or PNG"
        raise RenderError(f"Word cannot show {picture.file}: not a JPEG, PNG, GIF or TIFF", fix, picture.at) from error
