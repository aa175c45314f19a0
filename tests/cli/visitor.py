"""A browser that visits pages of a built newsroom, and says what it found there."""

from __future__ import annotations

import functools
import http.server
import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shop import QUIET

VISITOR = Path(__file__).with_name("visit.html")
DARK = "--blink-settings=preferredColorScheme=0"
PATIENCE = 300  # seconds for all visits


# docs/pages.md promises that the pages need no more than this.
POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'"


class _Desk(http.server.SimpleHTTPRequestHandler):
    """Serves the newsroom, and below /-/ what the visitor needs; takes the visitor's report."""

    own: dict[str, bytes]
    reports: queue.Queue[Any]

    def do_GET(self) -> None:
        content = self.own.get(self.path)
        if content is None:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        if not self.path.startswith("/-/"):
            self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def do_POST(self) -> None:
        self.reports.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


def visit(
    public: Path, visits: Sequence[dict[str, Any]], browser: str, profile: Path, axe: bytes = b"", dark: bool = False
) -> list[dict[str, Any]]:
    """The answers to the visits, as visit.html gives them."""
    own = {"/-/visit.html": VISITOR.read_bytes(), "/-/visits.json": json.dumps(visits).encode(), "/-/axe.js": axe}
    reports: queue.Queue[Any] = queue.Queue()
    desk = type("Desk", (_Desk,), {"own": own, "reports": reports})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(desk, directory=str(public)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/-/visit.html"
    scheme = [DARK] if dark else []
    running = subprocess.Popen(
        [browser, *QUIET, *scheme, f"--user-data-dir={profile}", "--window-size=1400,4000", "--remote-debugging-port=0",
         address],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        return reports.get(timeout=PATIENCE)
    finally:
        running.terminate()
        running.wait()
        server.shutdown()
        server.server_close()
