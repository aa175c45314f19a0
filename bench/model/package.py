"""The trained pipeline as a folder of the package: small, and without a trace of the training."""

from __future__ import annotations

import shutil
from pathlib import Path

import spacy
from spacy.language import Language

from bench.model.read import LABELS

SOURCES = [
    {
        "name": "GermEval 2014 NER (NoSta-D)",
        "url": "https://sites.google.com/site/germeval2014ner/",
        "license": "CC BY 4.0",
        "author": "D. Benikova, C. Biemann, M. Reznicek",
    },
    {
        "name": "spacy-lookups-data: German Brown clusters and log probabilities",
        "url": "https://github.com/explosion/spacy-lookups-data",
        "license": "MIT",
        "author": "Explosion",
    },
    {
        "name": "invented German press releases (bench/model/data)",
        "url": "",
        "license": "Apache-2.0",
        "author": "pressflow maintainers",
    },
]


METADATA = """\
Metadata-Version: 2.1
Name: pressflow_de
Version: {version}
Summary: German names in press releases: the spaCy pipeline that ships with pressflow
License: Apache-2.0
"""


def write(nlp: Language, package: Path, version: str, performance: dict[str, object]) -> None:
    """The pipeline into package/model, in place of what is there, with only the strings that it needs.

    Beside the package lies what spacy.load("pressflow_de") looks for: metadata of a distribution of that name.
    """
    small = spacy.util.load_model_from_config(nlp.config, auto_fill=True)
    small.vocab.vectors = nlp.vocab.vectors
    small.from_bytes(nlp.to_bytes(exclude=["vocab"]), exclude=["vocab"])
    small.vocab.strings._reset_and_load(["", *LABELS])
    small.meta.update(
        name="names",
        version=version,
        description="German names in press releases: PER, ORG, LOC, MISC",
        author="pressflow maintainers",
        license="Apache-2.0",
        sources=SOURCES,
        performance=performance,
        spacy_version=f">={'.'.join(spacy.__version__.split('.')[:2])}.0,<4.0.0",
        spacy_git_version="",
    )
    small.config["initialize"] = {"vectors": None}
    folder = package / "model"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    small.to_disk(folder)
    metadata = package.with_name(f"{package.name}.egg-info")
    metadata.mkdir(exist_ok=True)
    (metadata / "PKG-INFO").write_text(METADATA.format(version=version), "utf-8")
