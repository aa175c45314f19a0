"""The built site on localhost

example: pressflow serve --port 8000
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import suppress

from pressflow.cli._say import as_json, say, tell
from pressflow.config import load_settings
from pressflow.errors import ConfigError


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8000, help="0 takes any free one (8000)")


def run(args: Namespace) -> int:
    from pressflow.static import make_server

    settings = load_settings(args.root)
    if not settings.public.is_dir():
        raise ConfigError(f"there is no site in {settings.public} yet", "build it first: pressflow release")
    try:
        server = make_server(settings.public, args.port)
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
