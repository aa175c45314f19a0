"""`python -m bench.fuzz_sources FORMAT SECONDS [SEED]`: sources damaged at random, as plain, markdown or word.

Stops at a crash, a hang or too much memory, and keeps the input. What is read must keep what the model promises.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

from lxml import etree

from pressflow.errors import SourceError
from pressflow.facts.structure import release_structure
from pressflow.model import Release
from pressflow.sources import decode, markdown, plain, read_release, understand, word, write_source
from pressflow.sources._docx_xml import W

ROOT = Path(__file__).parents[1]
ZONE = ZoneInfo("Europe/Berlin")
PATIENCE = 5.0  # seconds for one source
MEMORY = 300_000  # kB
LONGEST = 60_000  # characters of a text; more is only slower
NAMES = """
p r t rPr pPr tab br cr sym tbl tr tc tcPr trPr tblPr sdt sdtPr sdtContent showingPlcHdr ins del moveFrom moveTo
delText hyperlink fldChar instrText fldSimple footnoteReference endnoteReference commentReference vanish specVanish
b sz numPr numId ilvl pStyle rStyle outlineLvl drawing pict object txbxContent sectPr headerReference gridSpan
vMerge hMerge gridBefore tblHeader altChunk smartTag customXml ruby rubyBase noBreakHyphen softHyphen vertAlign
position strike color rFonts spacing contextualSpacing cellDel body document style name basedOn abstractNum num lvl
start numFmt lvlText lvlOverride startOverride abstractNumId footnote comment
""".split()
ATTRIBUTES = "val id numId ilvl type fldCharType instr char font styleId ascii before after author".split()
VALUES = [
    *"|0|1|-1|2|9|99999999999|1e9|true|off|begin|separate|end|continue|restart|superscript|decimal|bullet|none".split(
        "|"
    ),
    *"lowerRoman|%1.|%9%1|F0B3|F0FF|10FFFF|D800|Symbol|Normal|Title|heading 1|toc 1|Release lead|rId1|page".split("|"),
    *'Release list-item|javascript:x|HYPERLINK "https://example.org"|DATE|PAGE|IF|../../x|\u202e|\u00ad'.split("|"),
    "a" * 500,
]
WORDS = [
    *"Kiel, 3. Mai 2024 – |Sperrfrist: 3. Mai 2099, 10 Uhr|Pressekontakt|Über uns|• |1. |\t|---|Ein Satz.".split("|"),
    *"title: x|1.500|„Wir freuen uns“|\u200b|\u2011|\uf0b7|e\u0301|###|BU: Bild| ".split("|"),
]
# what readers of text stumble over: marks, beginnings of parts, characters that are none
PIECES = [
    *"# |## |> |* |- |1. |2. |a) || --- ||\t|```|<!-- lead -->|<b>|</b>|[^1]|[^1]: |^[|](|)|![|\\|***|`|&amp;".split(
        "|"
    ),
    *"===|---|###|Kiel, 3. Mai 2024 – |Wien (OTS) - |(Biel/Bienne, 21.8.2025) |12. März|Utl.: |PM 12/2026".split("|"),
    *"Sperrfrist: 3. Mai 2099, 10 Uhr|Frei ab |Von: a|Betreff: b|Seite 1 von 2|Über uns|Pressekontakt:".split("|"),
    *"Korrektur zur Meldung vom 2. Mai 2026|Abdruck honorarfrei|Mit freundlichen Grüßen|BU: Bild| =".split("|"),
    *"¹|² |m²|10³|1.500|„|“|»|«|\u200b|\u202e|\u00ad|\u00a0|\ufeff|e\u0301|\U0001f680|\x0b|\u2028|\r|А".split("|"),
    *"Der Verein baut ein Haus.|Tel. 0431 123456|www.example.org|a@example.org|Ton-\nnen|\n|\n\n|\n|    ".split("|"),
    "---\ntitle: x\n---\n",
]


def texts() -> list[str]:
    """The shipped releases and the samples of the tests."""
    paths = [*(ROOT / "releases").glob("*/release.md"), *(ROOT / "tests/sources/data").glob("*.[tm]*")]
    return [path.read_text("utf-8") for path in sorted(paths)]


def damaged_text(text: str, chance: random.Random) -> bytes:
    """The text with pieces put in, lines lost, doubled or moved, and now and then in another encoding."""
    if chance.random() < 0.3:
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 200)))
    lines = text.split("\n")
    for _ in range(chance.randint(1, 40)):
        place = chance.randrange(len(lines))
        step = chance.random()
        if step < 0.5:
            cut = chance.randint(0, len(lines[place]))
            piece = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 40))
            lines[place] = lines[place][:cut] + piece + lines[place][cut:]
        elif step < 0.7 and len(lines) > 1:
            del lines[place]
        elif step < 0.85:
            lines[place:place] = lines[chance.randrange(len(lines)) :][: chance.choice((1, 1, 3, 30))]
        else:
            lines[place] = chance.choice((" ", "> ", "    ", "\t")) + lines[place]
    content = "\n".join(lines)[:LONGEST].encode(chance.choice(("utf-8",) * 8 + ("utf-8-sig", "utf-16")), "replace")
    return _other_bytes(content, chance) if chance.random() < 0.1 else content


def documents() -> list[dict[str, bytes]]:
    """The shipped releases as Word documents, by their parts."""
    found = []
    for path in sorted((ROOT / "releases").glob("*/release.md")):
        release = read_release(path, locale="de", zone=ZONE)
        with ZipFile(BytesIO(write_source(release, ".docx")[0])) as archive:
            found.append({name: archive.read(name) for name in archive.namelist()})
    return found


def damaged_document(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """The document with a few parts of its XML changed, or else a few of its bytes."""
    parts = dict(parts)
    for name in chance.sample(["word/document.xml", "word/styles.xml", "word/numbering.xml"], chance.randint(1, 3)):
        if chance.random() < 0.8:
            parts[name] = _other_tree(parts[name], chance)
        else:
            parts[name] = _other_bytes(parts[name], chance)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return _other_bytes(out.getvalue(), chance) if chance.random() < 0.2 else out.getvalue()


def _other_bytes(content: bytes, chance: random.Random) -> bytes:
    raw = bytearray(content)
    for _ in range(chance.randint(1, 20)):
        place = chance.randrange(len(raw))
        step = chance.random()
        if step < 0.5:
            raw[place] = chance.randrange(256)
        elif step < 0.75:
            del raw[place : place + chance.randint(1, 50)]
        else:
            raw[place:place] = raw[chance.randrange(len(raw)) :][: chance.randint(1, 200)]
    return bytes(raw)


def _other_tree(content: bytes, chance: random.Random) -> bytes:
    root = etree.fromstring(content)
    nodes = list(root.iter(etree.Element))
    for _ in range(chance.randint(1, 60)):
        node = chance.choice(nodes)
        parent = node.getparent()
        step = chance.random()
        if step < 0.35:
            _insert(node, chance)
        elif step < 0.5:
            node.set(W + chance.choice(ATTRIBUTES), chance.choice(VALUES))
        elif step < 0.6:
            node.tag = W + chance.choice(NAMES)
        elif step < 0.7 and parent is not None:
            parent.remove(node)
        elif step < 0.8 and len(node) < 50:
            chance.choice(nodes).append(etree.fromstring(etree.tostring(node)))
        elif step < 0.9 and parent is not None:
            shell = etree.Element(W + chance.choice(NAMES))
            parent.replace(node, shell)
            shell.append(node)
            nodes.append(shell)
        else:
            node.text = chance.choice(WORDS) * chance.choice((1, 1, 1, 30))
    return etree.tostring(root)


def _insert(node: etree._Element, chance: random.Random) -> None:
    new = etree.SubElement(node, W + chance.choice(NAMES))
    for _ in range(chance.randint(0, 3)):
        new.set(W + chance.choice(ATTRIBUTES), chance.choice(VALUES))
    if chance.random() < 0.5:
        new.text = chance.choice(WORDS)
    if chance.random() < 0.3:
        _insert(new, chance)


def read(content: bytes, format_: str) -> Release:
    """The release that an input makes. Raises SourceError for what is refused."""
    file = f"release.{format_}"
    if format_ == "word":
        source = word.paragraphs(content, file)
    else:
        reader = markdown if format_ == "markdown" else plain
        source = reader.paragraphs(decode(content, file), file)
    return understand(source, file=file, slug="x", locale="de", zone=ZONE)


def check(content: bytes, format_: str) -> str:
    """Read it; how it went."""
    try:
        release = read(content, format_)
    except SourceError as error:
        return "refused" if error.problem and error.fix else "refused without a word"
    for block in release.blocks:
        assert block.text == block.text.strip() != "", block
        assert not {"\n", "\u00ad"} & set(block.text), block
    assert [b.id for b in release.blocks] == [f"b{n}" for n in range(1, len(release.blocks) + 1)]
    assert release_structure(release, ())["notes"] is not None
    return "read"


def inputs(format_: str, chance: random.Random) -> Iterable[bytes]:
    """Damaged sources without end."""
    make: Callable[[], bytes]
    if format_ == "word":
        whole = documents()
        make = lambda: damaged_document(chance.choice(whole), chance)  # noqa: E731
    else:
        written = texts()
        make = lambda: damaged_text(chance.choice(written), chance)  # noqa: E731
    return iter(make, None)


def main() -> None:
    format_, seconds = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())
    outcomes, slowest = Counter[str](), 0.0
    kept, end = Path(f"fuzz-{format_}"), time.monotonic() + seconds
    for content in inputs(format_, random.Random(seed)):
        begun = time.process_time()
        try:
            outcomes[check(content, format_)] += 1
        except BaseException:
            kept.write_bytes(content)
            print(f"seed {seed}: the input is kept as {kept}", file=sys.stderr)
            raise
        took = time.process_time() - begun
        slowest = max(slowest, took)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if took > PATIENCE or peak > MEMORY:
            kept.write_bytes(content)
            sys.exit(f"seed {seed}: {took:.1f} s, {peak // 1000} MB; the input is kept as {kept}")
        if time.monotonic() > end:
            break
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(outcomes.items()))
    print(f"seed {seed}: {sum(outcomes.values()):,} of {format_} in {seconds:.0f} s: {told}; no crash")
    print(f"slowest {slowest:.2f} s, memory at most {peak // 1000} MB")


if __name__ == "__main__":
    main()
