"""`python tests/sources/hostile.py`: what happens to files that mean harm; writes docs/hostile.md. --json: with costs.

Each input is read in a process of its own, in an empty newsroom, with its time and its memory measured.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2] / "src")]

import word_file as wf
from PIL import Image
from word_file import NAMES, docx, field, p, picture, r, table

from pressflow.errors import PressflowError
from pressflow.sources import find_source, read_release

DOCS = Path(__file__).parents[2] / "docs" / "hostile.md"
LEAD = "Kiel, 3. Mai 2024 – Der Verein baut ein Haus am Hafen. Es wird zwölf Meter hoch."
SLUG = "2024-05-03-haus"
MEMORY_LIMIT = 2_000_000_000  # of the process: what would take more fails


@dataclass(frozen=True, slots=True)
class Case:
    """make: writes the input into the release's folder, and names that folder if it is another one."""

    kind: str
    name: str
    make: Callable[[Path], Path | None]


# --- makers ---------------------------------------------------------------------------------------------


def word(name: str, content: Callable[[], bytes], kind: str = "Word") -> Case:
    def make(folder: Path) -> None:
        (folder / "release.docx").write_bytes(content())

    return Case(kind, name, make)


def text(name: str, content: str | bytes, suffix: str = ".md", kind: str = "") -> Case:
    def make(folder: Path) -> None:
        raw = content.encode() if isinstance(content, str) else content
        (folder / f"release{suffix}").write_bytes(raw)

    return Case(kind or {".md": "Markdown", ".txt": "text"}[suffix], name, make)


def front(name: str, content: str) -> Case:
    return text(name, f"---\n{content}\n---\n\n{LEAD}\n", kind="YAML")


def media(name: str, listing: str, files: Callable[[Path], None]) -> Case:
    def make(folder: Path) -> None:
        (folder / "release.md").write_text(LEAD, "utf-8")
        (folder / "media").mkdir()
        (folder / "media" / "media.yaml").write_text(listing, "utf-8")
        files(folder / "media")

    return Case("picture", name, make)


def edited(edit: Callable[[dict[str, bytes]], None], body: str = p(LEAD), *, stored: bool = False) -> bytes:
    """A document whose parts were changed afterwards."""
    with ZipFile(BytesIO(docx(body))) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    edit(entries)
    return wf.zipped(entries, stored=stored)


def with_main(content: str | bytes, *, stored: bool = False) -> bytes:
    raw = content.encode() if isinstance(content, str) else content
    return edited(lambda entries: entries.update({"word/document.xml": raw}), stored=stored)


def added(*names: str, content: bytes = b"x") -> bytes:
    """A document with more entries; a name may come twice."""
    out = BytesIO(docx(p(LEAD)))
    with ZipFile(out, "a", ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, content)
    return out.getvalue()


def bomb(megabytes: int, name: str = "word/media/image1.png") -> bytes:
    out = BytesIO(docx(p(LEAD)))
    with ZipFile(out, "a", ZIP_DEFLATED) as archive, archive.open(name, "w", force_zip64=True) as stream:
        for _ in range(megabytes):
            stream.write(bytes(1_000_000))
    return out.getvalue()


def lying_bomb() -> bytes:
    """40 MB of XML that the zip says are 100 bytes."""
    content = bytearray(edited(lambda e: e.update({"word/document.xml": b" " * 40_000_000})))
    for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = -1
        while (place := content.find(sign, place + 1)) >= 0:
            if struct.unpack("<I", content[place + offset : place + offset + 4])[0] == 40_000_000:
                content[place + offset : place + offset + 4] = struct.pack("<I", 100)
    return bytes(content)


def overlapping() -> bytes:
    """Forty entries of the list that are one and the same packed megabyte."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for number in range(40):
            archive.writestr(f"word/{number:02}.xml", os.urandom(1000) * 50 if number == 0 else b"x")
    content = bytearray(out.getvalue())
    start = content.find(b"PK\x01\x02")
    first = bytes(content[start + 10 : start + 28])
    place = start
    while (place := content.find(b"PK\x01\x02", place + 1)) >= 0:
        content[place + 10 : place + 28] = first
        content[place + 42 : place + 46] = bytes(4)
    return bytes(content)


def encrypted_entry() -> bytes:
    content = bytearray(docx(p(LEAD)))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := content.find(sign, place + 1)) >= 0:
            content[place + offset] |= 1
    return bytes(content)


def bzipped() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", "x")
    return out.getvalue()


def xml(inside: str) -> str:
    return f"<w:document {NAMES}><w:body>{inside}</w:body></w:document>"


def nested_tables(depth: int) -> str:
    inside = p("innen")
    for _ in range(depth):
        inside = table(["a", inside + p("")], ["b", "c"])
    return inside


def png(width: int, height: int, color: bytes = b"\x00") -> bytes:
    """A picture that says it is that large, of one grey; its pixels pack to almost nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(b"\x00" + color * width) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def with_picture(content: bytes) -> bytes:
    return docx(
        p(LEAD) + p(picture(alt="Ein Haus")),
        parts={"word/media/image1.png": content},
        links={"pic1": ("image", "media/image1.png", False)},
    )


def photo(exif: bool = True) -> bytes:
    image, out, data = Image.new("RGB", (120, 80), "navy"), BytesIO(), Image.Exif()
    data[0x010E] = "geheim"
    data.get_ifd(0x8825)[2] = (54.0, 19.0, 0.0)
    image.save(out, "JPEG", exif=data) if exif else image.save(out, "JPEG")
    return out.getvalue()


def link(target: str) -> bytes:
    body = p(LEAD) + p('<w:hyperlink r:id="l1">' + r("hier") + "</w:hyperlink>")
    return docx(body, links={"l1": ("hyperlink", target, True)})


def odt() -> bytes:
    return wf.zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})


SHEET = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {c}{c} "{f"&{b};" * 10}">' for b, c in (("a", "b"), ("bb", "c")))
    + "]>"
)
COMMENT = f'<w:comment w:id="0">{p("Sperrfrist: bis Montag")}</w:comment>'
FOOTNOTE = {
    "word/footnotes.xml": f'<w:footnotes {NAMES}><w:footnote w:id="2">'
    + p("noch eine", '<w:r><w:footnoteReference w:id="2"/></w:r>' * 2)
    + "</w:footnote></w:footnotes>"
}


def cases() -> Iterator[Case]:
    yield from _no_word()
    yield from _packages()
    yield from _parts()
    yield from _words()
    yield from _texts()
    yield from _fronts()
    yield from _names()
    yield from _pictures()


def _no_word() -> Iterator[Case]:
    yield word("an empty file", lambda: b"")
    yield word("Rich Text with the suffix .docx", lambda: b"{\\rtf1\\ansi Der Verein}")
    yield word("a web page with the suffix .docx", lambda: b"<html><body>Der Verein</body></html>")
    yield word("an old .doc with the suffix .docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    yield word(
        "a document protected with a password",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    )
    yield word("a PDF with the suffix .docx", lambda: b"%PDF-1.7\n")
    yield word("plain text with the suffix .docx", lambda: LEAD.encode())
    yield word("OpenDocument with the suffix .docx", odt)
    yield word(
        "a spreadsheet with the suffix .docx",
        lambda: wf.zipped({"[Content_Types].xml": SHEET, "xl/workbook.xml": "<x/>"}),
    )
    yield word("a Pages document with the suffix .docx", lambda: wf.zipped({"Index/Document.iwa": b"x"}))
    yield word("a photograph with the suffix .docx", lambda: photo())
    yield word("Word's XML in one file", lambda: b'<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>')
    yield word("any zip with the suffix .docx", lambda: wf.zipped({"a.txt": "x"}))


def _packages() -> Iterator[Case]:
    yield word("half a document", lambda: docx(p(LEAD))[:900])
    yield word("the beginning of a zip, then noise", lambda: b"PK\x03\x04" + bytes(range(256)) * 20)
    yield word("a zip bomb of 400 MB in one entry", lambda: bomb(400))
    yield word("a text part of 20 MB", lambda: with_main(os.urandom(20_000_000), stored=True))
    yield word("the same, and the zip says 100 bytes", lying_bomb)
    yield word("3,000 entries", lambda: added(*(f"x/{n}" for n in range(3000))))
    yield word("60,000 entries", lambda: added(*(f"{n}" for n in range(60_000)), content=b""))
    yield word("entries that overlap", overlapping)
    yield word("an entry ../../evil", lambda: added("../../evil"))
    yield word("an entry /etc/passwd", lambda: added("/etc/passwd"))
    yield word("an entry C:\\evil", lambda: added("C:\\evil"))
    yield word("the text part twice", lambda: added("word/document.xml", content=xml(p("Anders.")).encode()))
    yield word("the text part twice, once in capitals", lambda: added("WORD/document.xml", content=b"<x/>"))
    yield word("an encrypted entry", encrypted_entry)
    yield word("an entry packed with bzip2", bzipped)
    yield word("noise before the zip", lambda: b"MZ" + docx(p(LEAD)))
    yield word("31 MB", lambda: docx(p(LEAD)) + bytes(31_000_000))


def _parts() -> Iterator[Case]:
    yield word("entities that grow (billion laughs)", lambda: with_main(LAUGHS + xml(p("&c;"))))
    yield word(
        "an entity that reads a file",
        lambda: with_main('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + xml(p("&x;"))),
    )
    yield word(
        "a document type from the web", lambda: with_main('<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">' + xml(""))
    )
    yield word("a document type in UTF-16", lambda: with_main((LAUGHS + xml(p("&c;"))).encode("utf-16")))
    yield word(
        "a document type in EBCDIC",
        lambda: with_main(('<?xml version="1.0" encoding="IBM037"?>' + LAUGHS + xml(p("&c;"))).encode("cp037")),
    )
    yield word("UTF-7", lambda: with_main('<?xml version="1.0" encoding="UTF-7"?>' + xml(p("+ADw-w:p+AD4-"))))
    yield word("broken XML", lambda: with_main(xml(p(LEAD))[:-30]))
    yield word("20,000 elements inside each other", lambda: with_main(xml("<w:ins>" * 20_000)))
    yield word("tables nested 40 deep", lambda: docx(p(LEAD) + nested_tables(40)))
    yield word("2 million empty elements", lambda: with_main(xml("<w:r/>" * 2_000_000), stored=True))
    yield word(
        "a million attributes",
        lambda: with_main(xml("<w:p " + " ".join(f'a{n}="1"' for n in range(1_000_000)) + "/>"), stored=True),
    )
    yield word(
        "30,000 paragraphs", lambda: with_main(xml("<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>" * 30_000), stored=True)
    )
    yield word(
        "500,000 elements, each in its place",
        lambda: with_main(xml("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 90_000), stored=True),
    )
    yield word(
        "400,000 attributes", lambda: with_main(xml('<w:p w:a="1" w:b="2" w:c="3" w:d="4"/>' * 100_000), stored=True)
    )
    yield word("12 MB of one word", lambda: with_main(xml(p("a" * 12_000_000)), stored=True))
    yield word("styles that build on each other in a circle", lambda: docx(
        p(LEAD, style="A"),
        styles='<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
    ))  # fmt: skip
    yield word("a cell a billion columns wide", lambda: docx(
        p(LEAD) + table([wf.cell("Jahr", '<w:gridSpan w:val="1000000000"/>'), "x"], ["2023", "12"])
    ))  # fmt: skip
    yield word("a footnote that refers to itself twice", lambda: docx(
        p(LEAD, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        parts=FOOTNOTE,
        links={"f": ("footnotes", "footnotes.xml", False)},
    ))  # fmt: skip
    yield word("a header that is the document itself", lambda: docx(
        p(LEAD) + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>', links={"h": ("header", "document.xml", False)}
    ))  # fmt: skip
    yield word(
        "a part outside of the zip", lambda: docx(p(LEAD), links={"s": ("styles", "../../../../etc/passwd", False)})
    )
    yield word("no content types", lambda: edited(lambda e: e.pop("[Content_Types].xml") and None))


def _words() -> Iterator[Case]:
    yield word("macros", lambda: docx(p(LEAD), parts={"word/vbaProject.bin": b"\xcc\x61"}))
    yield word(
        "an embedded object", lambda: docx(p(LEAD, '<w:object><o:OLEObject ProgID="Package" r:id="o"/></w:object>'))
    )
    yield word(
        "a template from the web",
        lambda: docx(p(LEAD), links={"t": ("attachedTemplate", "http://127.0.0.1:9/t.dotm", True)}),
    )
    yield word("a picture from the web", lambda: docx(
        p(LEAD) + p(picture(link="x")), links={"x": ("image", "http://127.0.0.1:9/x.png", True)}
    ))  # fmt: skip
    yield word("another document inside (altChunk)", lambda: docx('<w:altChunk r:id="a"/>' + p(LEAD)))
    yield word("a link to javascript:", lambda: link("javascript:alert(1)"))
    yield word("a link to a share of the network", lambda: link("\\\\evil\\share"))
    yield word("a field that starts a program (DDEAUTO)", lambda: docx(p(LEAD) + p(field("DDEAUTO cmd x", "Klick"))))
    yield word("a field that reads a file", lambda: docx(p(LEAD) + p(field('INCLUDETEXT "C:/geheim.txt"', "Text"))))
    yield word("a field without an end", lambda: docx(
        p(LEAD) + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("Und weiter.")
    ))  # fmt: skip
    yield word("hidden text", lambda: docx(p(LEAD, r(" Die Zahl ist falsch.", "<w:vanish/>"))))
    yield word("a hidden embargo", lambda: docx(p(r("Sperrfrist: 3. Mai 2099, 10 Uhr", "<w:vanish/>")) + p(LEAD)))
    yield word("an embargo in a comment", lambda: docx(
        p(LEAD, '<w:r><w:commentReference w:id="0"/></w:r>'),
        parts={"word/comments.xml": f"<w:comments {NAMES}>{COMMENT}</w:comments>"},
        links={"c": ("comments", "comments.xml", False)},
    ))  # fmt: skip
    yield word("white letters", lambda: docx(p(LEAD, r(" 1.500 Euro", '<w:color w:val="FFFFFF"/>'))))
    yield word("a deletion that hides a figure", lambda: docx(
        p("Kiel, 3. Mai 2024 – Es kostet 3", '<w:del w:id="1"><w:r><w:delText>0</w:delText></w:r></w:del>', " Euro.")
    ))  # fmt: skip
    yield word(
        "words that are markup", lambda: docx(p(LEAD) + p(r("<script>alert(1)</script> {{ 7*7 }} =cmd|'/c calc'!A1")))
    )
    yield word("zero-width and direction marks", lambda: docx(p(LEAD) + p("1\u200b50\u202e0 Euro")))
    yield word("a Cyrillic letter in a name", lambda: docx(p(LEAD) + p("Der Hаfen ist schön.")))


def _texts() -> Iterator[Case]:
    yield text("<script> in the text", f"{LEAD}\n\n<script>alert(1)</script>\n")
    yield text("a link to javascript:", f"{LEAD}\n\n[hier](javascript:alert(1))\n")
    yield text("a picture from the web", f"{LEAD}\n\n![x](http://127.0.0.1:9/x.png)\n")
    yield text("500 quotes inside each other", f"{LEAD}\n\n{'>' * 500} x\n")
    yield text("100,000 opening brackets", f"{LEAD}\n\n{'[' * 100_000}\n")
    yield text("footnotes 2,000 deep inside each other", f"{LEAD}\n\n{'^[a' * 2000}{']' * 2000}\n")
    yield text("4,000 footnotes that have no end", f"{LEAD}\n\n{'^[a ' * 4000}\n")
    yield text("100,000 raised figures and their notes", f"{LEAD}\n\n{'Wort¹ und² ' * 50_000}\n\n¹ a\n² b\n", ".txt")
    yield text("a mail quoted 10,000 times", f"{LEAD}\n\n" + f"{'> ' * 10_000}x\n" * 20, ".txt")
    yield text("100,000 stars", f"{LEAD}\n\n{'*a ' * 100_000}\n")
    yield text("a table of 2,000 columns", f"{LEAD}\n\n|{'a|' * 2000}\n|{'-|' * 2000}\n|{'b|' * 2000}\n")
    yield text("6,000 paragraphs", "Ein Satz.\n\n" * 6000, ".txt")
    yield text("4 MB on one line", "Wort " * 800_000, ".txt")
    yield text("6 MB", "a" * 6_000_000, ".txt")
    yield text("a zip with the suffix .txt", docx(p(LEAD)), ".txt")
    yield text("a byte that means nothing", LEAD.encode() + b"\n\nGr\x81n", ".txt")
    yield text("UTF-16 without a mark", LEAD.encode("utf-16-le"), ".txt")
    yield text("UTF-32", LEAD.encode("utf-32"), ".txt")
    yield text("NUL in the text", LEAD.encode() + b"\0", ".txt")
    yield text("direction marks", f"{LEAD}\n\nEs kostet \u202e0051\u202c Euro.\n", ".txt")
    yield text("letters of other alphabets", f"{LEAD}\n\nDer Vеrein und das Hаus.\n", ".txt")
    yield text("a word that is all letters of another alphabet", f"{LEAD}\n\nDie ΝΑΤΟ tagt in Kiel.\n", ".txt")
    yield text("an embargo that cannot be read", f"Sperrfrist: demnächst\n\n{LEAD}\n", ".txt")
    yield text(
        "two embargoes", f"Sperrfrist: 3. Mai 2099, 10 Uhr\n\nSperrfrist: 4. Mai 2099, 10 Uhr\n\n{LEAD}\n", ".txt"
    )


def _fronts() -> Iterator[Case]:
    yield front("a tag that makes an object", "title: !!python/object/apply:os.system [ls]")
    yield front("anchors that grow", "title: &a [x, x]\nkicker: [*a, *a]")
    yield front("a merge key", "<<: {title: x}\ntitle: y")
    yield front("a key twice", "title: a\ntitle: b")
    yield front("an unknown key", "template: ../x")
    yield front("lists 2,000 deep", "title: " + "[" * 2000)
    yield front("300,000 characters", "title: " + "a" * 300_000)
    yield front("a boilerplate outside of its folder", "boilerplates: ['../../../etc/passwd']")
    yield front("markup in the title", 'title: "<img src=x onerror=alert(1)>"')
    yield front("an embargo of no day", "embargo: 2024-02-31T10:00")
    yield text("front matter without an end", f"---\ntitle: x\n\n{LEAD}\n", kind="YAML")


def _names() -> Iterator[Case]:
    def named(name: str) -> Case:
        def make(folder: Path) -> Path:
            other = folder.parent / name
            other.mkdir()
            (other / "release.txt").write_text(LEAD, "utf-8")
            return other

        return Case("name", f"a release called {name[:24]!r}{' ...' if len(name) > 24 else ''}", make)

    yield from (named(name) for name in ("con", "topics", "Haus", "a b", "-rf", "a" * 130, "größe", "a..b"))

    def leads_out(folder: Path) -> None:
        secret = folder.parents[1] / "secret.md"
        secret.write_text("geheim", "utf-8")
        (folder / "release.md").symlink_to(secret)

    def two(folder: Path) -> None:
        (folder / "release.md").write_text(LEAD, "utf-8")
        (folder / "release.docx").write_bytes(docx(p(LEAD)))

    def other(suffix: str) -> Callable[[Path], None]:
        return lambda folder: (folder / f"release{suffix}").write_bytes(b"x") and None

    yield Case("name", "a source that is a link out of the newsroom", leads_out)
    yield Case("name", "two sources", two)
    yield from (
        Case("name", f"release{suffix}", other(suffix)) for suffix in (".doc", ".odt", ".rtf", ".pages", ".pdf")
    )


def _pictures() -> Iterator[Case]:
    def one(name: str, content: Callable[[], bytes]) -> Callable[[Path], None]:
        return lambda folder: (folder / name).write_bytes(content()) and None

    listing = "- file: {}\n  alt: x\n"
    yield media("a path out of media/", listing.format("../../secret.png"), lambda folder: None)
    yield media("a picture bomb of 30,000 x 30,000", listing.format("a.png"), one("a.png", lambda: png(30_000, 30_000)))
    yield media("a text with the suffix .png", listing.format("a.png"), one("a.png", lambda: b"kein Bild"))
    yield media("half a picture", listing.format("a.jpg"), one("a.jpg", lambda: photo()[:700]))
    yield media("a drawing with a script (SVG)", listing.format("a.svg"), one("a.svg", lambda: b"<svg onload='x'/>"))
    yield media("a JPEG called .png", listing.format("a.png"), one("a.png", photo))
    yield media("a photograph that knows where it was taken", listing.format("a.jpg"), one("a.jpg", photo))
    yield media(
        "a picture that is a link out of the newsroom",
        listing.format("a.png"),
        lambda folder: (folder / "a.png").symlink_to("/etc/hostname"),
    )
    yield word("a picture bomb of 30,000 x 30,000 in a document", lambda: with_picture(png(30_000, 30_000)), "picture")
    yield word("a picture of 4,800 x 4,800 in a document", lambda: with_picture(png(4800, 4800, b"\x7f")), "picture")
    yield word("half a picture in a document", lambda: with_picture(photo()[:700]), "picture")
    yield word(
        "a drawing for printers in a document", lambda: with_picture(b"\xd7\xcd\xc6\x9a" + bytes(200)), "picture"
    )
    yield word("a photograph in a document that knows where it was taken", lambda: with_picture(photo()), "picture")


# --- what happens ---------------------------------------------------------------------------------------


def happened(case: Case) -> dict[str, object]:
    """The outcome of one input, read in a process of its own."""
    here, there = multiprocessing.get_context("fork").Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_read, args=(case, there))
    process.start()
    there.close()
    try:
        answer: dict[str, object] = here.recv() if here.poll(120) else {"outcome": "hangs"}
    except EOFError:
        answer = {"outcome": "crashes"}
    process.kill()
    process.join()
    return {"kind": case.kind, "name": case.name, **answer}


def _read(case: Case, answer: object) -> None:
    with tempfile.TemporaryDirectory() as root:
        os.chdir(root)
        folder = Path("releases") / SLUG
        folder.mkdir(parents=True)
        folder = case.make(folder) or folder
        made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        pid = os.fork()  # what it took to make the input is not what it takes to read it
        if not pid:
            _report(folder, answer)
            os._exit(0)
        os.waitpid(pid, 0)
        assert made >= 0


def _report(folder: Path, answer: object) -> None:
    begun = time.process_time()  # other work on the machine is not ours
    try:
        release = read_release(find_source(folder), locale="de", zone=wf.ZONE, cache=Path("cache"))
        found: dict[str, object] = {
            "outcome": "read",
            "findings": sorted({f.code for f in release.findings} - {"headline-missing", "alt-missing"}),
            "embargo": str(release.embargo or ""),
            "metadata": any(b"geheim" in Path(p.path).read_bytes() for p in release.pictures),
        }
    except PressflowError as error:
        found = {"outcome": "refused", "problem": error.problem, "fix": error.fix}
    except BaseException as error:
        found = {"outcome": f"crashes: {error!r}"}
    found["seconds"] = round(time.process_time() - begun, 2)
    found["megabytes"] = _peak() // 1000
    answer.send(found)  # type: ignore[attr-defined]


def _peak() -> int:
    """The most memory that this process ever held, in kB; a child's count does not begin with its parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def report(found: list[dict[str, object]]) -> str:
    """The table of docs/hostile.md: what is the same on every machine."""
    head = (
        "# Hostile inputs\n\n"
        "Made by `python tests/sources/hostile.py`, which writes this table; a test compares it, and holds each input\n"
        "to 300 MB of memory and ten seconds. Refused: the release is not read, the message says this and the fix;\n"
        "the other releases go on. Read: the text is read without what is harmful, with the findings named here.\n\n"
        "| | kind | input | what happened |\n| ---: | --- | --- | --- |\n"
    )
    return head + "\n".join(_row(number, one) for number, one in enumerate(found, 1)) + "\n"


def _row(number: int, found: dict[str, object]) -> str:
    if found["outcome"] == "refused":
        what = f"refused: {str(found['problem']).partition(': ')[0][:110]}"
    elif found["outcome"] == "read":
        codes = ", ".join(found["findings"]) or "no finding: it is text"  # type: ignore[arg-type]
        what = "read: " + codes + (f"; embargo until {found['embargo']}" if found["embargo"] else "")
    else:
        what = str(found["outcome"])
    safe = [str(text).replace("|", "\\|").replace("<", "&lt;").replace("\n", " ") for text in (found["name"], what)]
    return f"| {number} | {found['kind']} | {safe[0]} | {safe[1]} |"


if __name__ == "__main__":
    if "--json" in sys.argv:
        for case in cases():
            print(json.dumps(happened(case), ensure_ascii=False), flush=True)
    else:
        DOCS.write_text(report([happened(case) for case in cases()]), "utf-8")
