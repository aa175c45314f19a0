"""OmegaT, the CAT tool that many freelance translators use, reads the memory that we export."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pressflow.memory.match import MemoryUnit
from pressflow.memory.tmx import export_tmx
from pressflow.model import State

OMEGAT = Path("/usr/share/omegat/OmegaT.jar")
PAIRS = {
    "Rund 1.500 Gäste kamen nach Kiel.": "Around 1,500 guests came to Kiel.",
    "„Wir bauen weiter“, sagt Frau Neunzig & Co.": "“We go on building,” says Ms Neunzig & Co.",
    "Der Anteil stieg um 3,7\u00a0Prozent (<5\u00a0%).": "The share rose by 3.7 per cent (<5%).",
    "Müller|Partner & Söhne 😀": "Müller|Partner & Söhne 😀",
}
PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
    <project version="1.0">
        <source_dir>__DEFAULT__</source_dir>
        <target_dir>__DEFAULT__</target_dir>
        <tm_dir>__DEFAULT__</tm_dir>
        <glossary_dir>__DEFAULT__</glossary_dir>
        <dictionary_dir>__DEFAULT__</dictionary_dir>
        <source_lang>DE</source_lang>
        <target_lang>EN-GB</target_lang>
        <sentence_seg>false</sentence_seg>
        <support_default_translations>true</support_default_translations>
        <remove_tags>false</remove_tags>
    </project>
</omegat>
"""


@pytest.mark.skipif(
    not (OMEGAT.exists() and shutil.which("java")) and not os.environ.get("CI"), reason="OmegaT is not installed"
)
def test_omegat_translates_a_text_by_our_memory_alone(tmp_path: Path) -> None:
    project = tmp_path / "project"
    for folder in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (project / folder).mkdir(parents=True)
    (project / "omegat.project").write_text(PROJECT, "utf-8")
    units = [MemoryUnit("de", "en-GB", de, en, State.REVIEWED, "", "", "") for de, en in PAIRS.items()]
    export_tmx(units, project / "tm/auto/memory.tmx")
    (project / "source/text.txt").write_text("\n\n".join(PAIRS), "utf-8")
    java = ["java", "-Djava.awt.headless=true", f"-Duser.home={tmp_path}", "-jar", str(OMEGAT)]
    subprocess.run(
        [*java, str(project), "--mode=console-translate", "--quiet"], check=True, capture_output=True, timeout=120
    )
    assert (project / "target/text.txt").read_text("utf-8").split("\n\n") == list(PAIRS.values())
