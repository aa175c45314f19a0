"""Takes the README's picture of the newsroom; after `make release`, with Chromium at hand."""

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


def main() -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome") or sys.exit("Chromium is needed")
    public = ROOT / "public" / "en"
    newest = max(p.parent for p in public.glob("*/index.html"))
    desk = shot(browser, newest / "index.html", 1200, 1000)
    phone = shot(browser, public / "index.html", 390, 1000)
    sheet = Image.new("RGB", (desk.width + phone.width + 3 * GAP, desk.height + 2 * GAP), PAPER)
    draw = ImageDraw.Draw(sheet)
    for picture, left in ((desk, GAP), (phone, 2 * GAP + desk.width)):
        sheet.paste(picture, (left, GAP))
        draw.rectangle((left - 1, GAP - 1, left + picture.width, GAP + picture.height), outline=LINE)
    sheet.quantize(128).save(ROOT / "docs" / "newsroom.png", optimize=True)


if __name__ == "__main__":
    main()
