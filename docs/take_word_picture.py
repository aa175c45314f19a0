"""Takes the picture of the Word documents, `docs/docx.png`; after `make release`, with LibreOffice and poppler."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).parents[1]
PAPER, LINE, GAP, DOTS = "#e9edef", "#b9c2c8", 32, 64
PAGES = (("de", 0), ("de", 1), ("en", 0), ("fr", 1))  # folder in public/, page


def pages(documents: list[Path], folder: Path) -> dict[str, list[Image.Image]]:
    """The pages of each document as LibreOffice lays them out, by the document's folder in public/."""
    shown = {}
    for document in documents:
        into = folder / document.parents[1].name
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(into), str(document)]
        subprocess.run(convert, check=True, capture_output=True, timeout=120)
        pdf = into / f"{document.stem}.pdf"
        subprocess.run(["pdftoppm", "-r", str(DOTS), "-png", str(pdf), str(into / "page")], check=True, timeout=120)
        shown[into.name] = [Image.open(page).convert("RGB") for page in sorted(into.glob("page-*.png"))]
    return shown


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """The pages side by side."""
    width, height = (max(picture.size[n] for picture in pictures) for n in (0, 1))
    made = Image.new("RGB", ((width + GAP) * len(pictures) + GAP, height + 2 * GAP), PAPER)
    draw = ImageDraw.Draw(made)
    for number, picture in enumerate(pictures):
        start = GAP + (width + GAP) * number
        made.paste(picture, (start, GAP))
        draw.rectangle((start - 1, GAP - 1, start + picture.width, GAP + picture.height), outline=LINE)
    return made


def main() -> None:
    newest = max(path.parent.name for path in (ROOT / "public").glob("*/*/*.docx"))
    with tempfile.TemporaryDirectory() as folder:
        shown = pages(sorted((ROOT / "public").glob(f"*/{newest}/*.docx")), Path(folder))
    picture = sheet([shown[locale][page] for locale, page in PAGES])
    picture.quantize(128).save(ROOT / "docs" / "docx.png", optimize=True)


if __name__ == "__main__":
    main()
