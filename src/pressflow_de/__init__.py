"""`pressflow_de`: the German pipeline that finds names (PER, ORG, LOC, MISC), for `spacy.load("pressflow_de")`.

The folder `model` beside this file is what `make model` writes; docs/model.md says from what, and how well it does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

PATH = Path(__file__).with_name("model")


def load(**overrides: Any) -> Language:
    """The pipeline. spacy.load() passes on vocab, disable, enable, exclude and config."""
    from spacy.util import load_model_from_path
    from thinc.api import use_ops

    from pressflow_de import features  # noqa: F401  the model's config names what it registers

    with use_ops("numpy", use_blis=False):  # NumPy's own BLAS is nearly twice as fast
        return load_model_from_path(PATH, **overrides)
