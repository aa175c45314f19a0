"""Every finding that the code can make has its paragraph in docs/findings.md, and no paragraph is left over."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pressflow

ROOT = Path(pressflow.__file__).parent
WORDS = re.compile(r"[a-z]+(-[a-z]+)+")
MAKERS = ("Finding", "_figure")
FAMILIES = ("amount", "date", "time")


def codes_in_code() -> set[str]:
    """What stands beside a Severity, or comes first in a call that makes a finding."""
    found: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            parts = node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else []
            if any("Severity." in ast.unparse(part) for part in parts):
                found |= {word for part in parts[:2] for word in strings(part) if WORDS.fullmatch(word)}
            if isinstance(node, ast.Call) and ast.unparse(node.func) in MAKERS and node.args:
                found |= {word for word in strings(node.args[0]) if re.fullmatch(r"[a-z-]+", word)}
    return found | {f"{family}-{what}" for family in FAMILIES for what in ("changed", "missing", "invented")}


def strings(node: ast.AST) -> list[str]:
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def test_every_code_is_explained():
    documented = re.findall(r"^### (\S+)$", (Path(__file__).parents[1] / "docs/findings.md").read_text("utf-8"), re.M)
    assert len(documented) == len(set(documented))
    assert sorted(documented) == sorted(codes_in_code())
