"""Takes the pictures in docs/: `make pictures`, after `make release`; with Chromium and pdftoppm at hand."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).parents[1]
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1",
)  # fmt: skip
DARK = "--blink-settings=preferredColorScheme=0"
PAPER, LINE, GAP = "#e9edef", "#b9c2c8", 48


def browse(*options: str) -> None:
    """Start Chromium with these options, wait until it is done."""
    browser = shutil.which("chromium") or shutil.which("google-chrome") or sys.exit("Chromium is needed")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [browser, *QUIET, f"--user-data-dir={profile}", *options], check=True, capture_output=True, timeout=120
        )


def shot(page: Path, width: int, height: int, *options: str) -> Image.Image:
    """The page; a narrow one in a frame of its own, since a browser window is never narrower than 500 pixels."""
    with tempfile.TemporaryDirectory() as folder:
        frame, picture = Path(folder) / "frame.html", Path(folder) / "page.png"
        frame.write_text(
            f'<body style="margin:0"><iframe src="{page.as_uri()}" style="border:0;width:{width}px;height:{height}px">',
            "utf-8",
        )
        address = (page if width >= 500 else frame).as_uri()
        browse(*options, f"--window-size={max(width, 500)},{height}", f"--screenshot={picture}", address)
        return Image.open(picture).convert("RGB").crop((0, 0, width, height))


def printed(page: Path, width: int) -> Image.Image:
    """The first sheet of paper that a printer makes of the page."""
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "page.pdf"
        browse("--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
        scale = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
        subprocess.run(["pdftoppm", "-png", "-singlefile", *scale, str(paper), str(paper)], check=True)
        return Image.open(f"{paper}.png").convert("RGB")


def newsroom() -> None:
    """docs/newsroom.png: a release on a desk, the index on a phone. docs/pages.png: index, dark, search, paper."""
    public = ROOT / "public" / "en"
    release = max(p.parent for p in public.glob("[0-9]*/index.html")) / "index.html"
    beside("newsroom.png", shot(release, 1200, 1000), shot(public / "index.html", 390, 1000))
    beside(
        "pages.png",
        shot(public / "index.html", 1000, 1100),
        shot(release, 390, 1100, DARK),
        printed(release, 778),
    )


def report() -> None:
    """docs/report.png: the beginning of a report, and its text beside text."""
    newest = max(p.parent.name for p in (ROOT / "public" / "en").glob("[0-9]*/index.html"))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        command = [sys.executable, "-m", "pressflow", "report", newest, "--lang", "en", "--out", str(page)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        whole = shot(page, 1200, 2150)
    beside("report.png", whole.crop((0, 0, 1200, 950)), whole.crop((0, 1200, 1200, 2150)))


def beside(name: str, *pictures: Image.Image) -> None:
    """The pictures from left to right on one sheet, in docs/."""
    width = sum(picture.width + GAP for picture in pictures) + GAP
    sheet = Image.new("RGB", (width, max(picture.height for picture in pictures) + 2 * GAP), PAPER)
    draw = ImageDraw.Draw(sheet)
    start = GAP
    for picture in pictures:
        sheet.paste(picture, (start, GAP))
        draw.rectangle((start - 1, GAP - 1, start + picture.width, GAP + picture.height), outline=LINE)
        start += picture.width + GAP
    sheet.quantize(128).save(ROOT / "docs" / name, optimize=True)


if __name__ == "__main__":
    newsroom()
    report()
