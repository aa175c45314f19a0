"""The built site on localhost

example: pressflow serve --port 8000
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from pressflow.cli._say import as_json, say, tell
from pressflow.config import load_settings
from pressflow.errors import ConfigError


class Handler(SimpleHTTPRequestHandler):
    """Static files; says nothing about each request."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".xml": "application/xml; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8000, help="0 takes any free one (8000)")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    if not settings.public.is_dir():
        raise ConfigError(f"there is no site in {settings.public} yet", "build it first: pressflow release")
    try:
        server = ThreadingHTTPServer(("127.0.0.1", args.port), partial(Handler, directory=str(settings.public)))
    except OSError as error:
        raise ConfigError(
            f"port {args.port} cannot be used: {error.strerror}", "choose another one: --port 0"
        ) from error
    with server:
        address = f"http://127.0.0.1:{server.server_port}/"
        say(as_json({"version": 1, "url": address}) if args.json else address)
        tell("stop with Ctrl-C")
        with suppress(KeyboardInterrupt):
            server.serve_forever()
    return 0
