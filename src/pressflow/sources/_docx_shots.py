"""The pictures that stand in a Word document: each once, under a name of its own."""

from __future__ import annotations

from pressflow.model import Severity
from pressflow.sources._docx_desk import Desk, Shot
from pressflow.sources._media import MAX_PICTURE_BYTES, MAX_PICTURES
from pressflow.sources._paragraph import Embedded

_MOST_BYTES = 60_000_000  # of all pictures
# what a picture begins with, and what it is written as
_SIGNS = (
    (b"\xff\xd8\xff", ".jpg"),
    *((sign, ".png") for sign in (b"\x89PNG", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")),
)


class Shots:
    """Collects the pictures in reading order."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.embedded: list[Embedded] = []
        self._names: dict[Shot, str] = {}
        self._told: set[str] = set()
        self._bytes = 0

    def expected(self, shot: Shot) -> str:
        """The name under which a picture further down will be found; "" if it cannot be used."""
        bare = Shot(shot.part, "", shot.crop, shot.turned)
        if bare not in self._names:
            self._names[bare] = self._read(bare)
        return self._names[bare]

    def add(self, shot: Shot) -> str:
        """The picture's name, "" if it stands here a second time or cannot be used."""
        name = self.expected(shot)
        if name in self._told:
            return ""
        self._told.add(name)
        return name

    def _read(self, shot: Shot) -> str:
        if len(self.embedded) >= MAX_PICTURES or not self.desk.package.has(shot.part):
            return ""
        content = self.desk.package.read(shot.part, MAX_PICTURE_BYTES)
        suffix = next((s for sign, s in _SIGNS if content.startswith(sign)), "")
        self._bytes += len(content)
        if not suffix or self._bytes > _MOST_BYTES:
            what = "too many bytes of pictures" if suffix else "it is a drawing for printers (EMF, WMF, SVG) or damaged"
            self.desk.note(
                "picture-skipped",
                Severity.WARNING,
                f"a picture is not published: {what}",
                "save it as JPEG or PNG, and put it into media/",
            )
            return ""
        name = f"bild-{len(self.embedded) + 1}{suffix}"
        self.embedded.append(Embedded(name, content, shot.crop, shot.turned, self.desk.place))
        return name
