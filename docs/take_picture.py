"""Takes the pictures of the newsroom and of a report; after `make release`, with Chromium at hand."""

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
PAPER, LINE, GAP = "#e9edef", "#b9c2c8", 48


def shot(browser: str, page: Path, width: int, height: int) -> Image.Image:
    """The page; a narrow one in a frame of its own, since a browser window is never narrower than 500 pixels."""
    with tempfile.TemporaryDirectory() as folder:
        frame, picture = Path(folder) / "frame.html", Path(folder) / "page.png"
        frame.write_text(
            f'<body style="margin:0"><iframe src="{page.as_uri()}" style="border:0;width:{width}px;height:{height}px">',
            "utf-8",
        )
        subprocess.run(
            [browser, *QUIET, f"--user-data-dir={folder}/profile", f"--window-size={max(width, 500)},{height}",
             f"--screenshot={picture}", (page if width >= 500 else frame).as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return Image.open(picture).convert("RGB").crop((0, 0, width, height))


def newsroom(browser: str) -> None:
    """docs/newsroom.png: a release on a desk, the index on a phone."""
    public = ROOT / "public" / "en"
    newest = max(p.parent for p in public.glob("*/index.html"))
    desk = shot(browser, newest / "index.html", 1200, 1000)
    phone = shot(browser, public / "index.html", 390, 1000)
    beside(desk, phone, "newsroom.png")


def report(browser: str) -> None:
    """docs/report.png: the beginning of a report, and its text beside text."""
    newest = max(p.parent.name for p in (ROOT / "public" / "en").glob("*/index.html"))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        command = [sys.executable, "-m", "pressflow", "report", newest, "--lang", "en", "--out", str(page)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        whole = shot(browser, page, 1200, 2150)
    beside(whole.crop((0, 0, 1200, 950)), whole.crop((0, 1200, 1200, 2150)), "report.png")


def beside(left: Image.Image, right: Image.Image, name: str) -> None:
    """Both pictures on one sheet, in docs/."""
    sheet = Image.new("RGB", (left.width + right.width + 3 * GAP, left.height + 2 * GAP), PAPER)
    draw = ImageDraw.Draw(sheet)
    for picture, start in ((left, GAP), (right, 2 * GAP + left.width)):
        sheet.paste(picture, (start, GAP))
        draw.rectangle((start - 1, GAP - 1, start + picture.width, GAP + picture.height), outline=LINE)
    sheet.quantize(128).save(ROOT / "docs" / name, optimize=True)


def main() -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome") or sys.exit("Chromium is needed")
    newsroom(browser)
    report(browser)


if __name__ == "__main__":
    main()
