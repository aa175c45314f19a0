"""The house stands: no import circles, three walls, members that keep their room's promise."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import pressflow
from pressflow.rooms import member, members

ROOT = Path(pressflow.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {name_of(path): path for path in FILES}


def imports(path: Path, *, late: bool) -> Iterator[str]:
    """The modules that a file imports: at its top, or (late) anywhere but for type checking."""
    tree = ast.parse(path.read_text("utf-8"))
    blocks = (node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
    typing = {node for block in blocks for node in ast.walk(block)}
    nodes = ast.walk(tree) if late else iter(tree.body)
    for node in nodes:
        if node in typing:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in NAMES else node.module


def test_imports_form_no_circle():
    graph = {name: {i for i in imports(path, late=False) if i in NAMES and i != name} for name, path in NAMES.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail[trail.index(name) :], name)) if name in trail else ""
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*trail, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_the_three_walls(path):
    room = path.relative_to(ROOT).parts[0]
    found = set(imports(path, late=True))
    if room == "verify":
        assert not {i for i in found if i.startswith(("pressflow.engines", "pressflow.memory", "pressflow.translate"))}
    if room not in ("kinds", "nlp.py"):
        assert not {i for i in found if i.split(".")[0] == "spacy"}
    if room not in ("cli", "__main__.py"):
        tree = ast.parse(path.read_text("utf-8"))
        calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not calls & {"print", "sys.exit", "exit", "os.getenv"}
        assert "os.environ" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))) or path.name == "__main__.py"


def test_model_imports_nothing_of_ours():
    found = {i for path in (ROOT / "model").iterdir() if path.suffix == ".py" for i in imports(path, late=True)}
    assert not {i for i in found if i.startswith("pressflow") and not i.startswith("pressflow.model")}


def test_a_leading_underscore_is_no_member():
    import pressflow.locales as locales

    assert "_locale" not in members(locales)
    assert "de_de" in members(locales)


@pytest.mark.parametrize("name", ["..model", "_locale", "os", "de-de", ""])
def test_only_what_lies_in_the_room_can_be_named(name):
    import pressflow.locales as locales
    from pressflow.errors import ConfigError

    with pytest.raises(ConfigError, match=r"has no"):
        member(locales, name)


PROMISES = {
    "kinds": ("find", "write", "load"),
    "sources": ("SUFFIXES", "paragraphs"),
    "engines": ("connect",),
    "locales": ("LOCALE",),
    "render": ("reread",),
    "cli": ("arguments", "run"),
}


@pytest.mark.parametrize(("room", "promise"), PROMISES.items())
def test_members_keep_their_rooms_promise(room, promise):
    module = __import__(f"pressflow.{room}", fromlist=["_"])
    for name in members(module):
        for attribute in promise:
            assert hasattr(member(module, name), attribute), f"{room}/{name}.py lacks {attribute}"
