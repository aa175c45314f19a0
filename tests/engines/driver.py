"""Translates one release as pressflow does, without the fact engine: a process that is quick to start, to be killed.

    python driver.py FOLDER      DEEPL_AUTH_KEY and DEEPL_SERVER_URL in the environment

Says "ready" when it begins to translate.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from pressflow.config import Publisher, Settings
from pressflow.engines.deepl import connect
from pressflow.memory.store import open_memory
from pressflow.model import Block, Position, Release, Role
from pressflow.translate import translate_file

BLOCKS = 12
AT = Position("releases/x/release.md", 1)
TEXTS = tuple(f"Absatz {n}: Das Cluster hat {n}00 Mitglieder und heißt „Nummer {n}“." for n in range(1, BLOCKS + 1))
CHARACTERS = sum(map(len, TEXTS))
LONGEST = max(map(len, TEXTS))


def main(root: Path) -> None:
    logging.basicConfig(level=logging.WARNING)
    settings = Settings(root, "https://newsroom.example.org/", Publisher("V"), {"de": "P"}, {}, locales=("de", "fr"))
    blocks = tuple(Block(f"b{n}", Role.PARAGRAPH, text, AT) for n, text in enumerate(TEXTS, 1))
    engine = connect(settings, os.environ)
    path = root / "releases" / "x" / "fr.xlf"
    path.parent.mkdir(parents=True, exist_ok=True)
    with open_memory(settings.cache / "memory.sqlite") as memory:
        memory.index([path] if path.exists() else [])
        print("ready", flush=True)
        translate_file(
            Release("x", "de", blocks, AT),
            "fr",
            path,
            sentences=lambda text: [(0, len(text))],
            memory=memory,
            engine=engine,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
