"""All kinds of errors, entered in their order."""

from bench.proof import dates, exchanged, names, values, wording
from bench.proof.kinds import KINDS, Kind, inject

__all__ = ["KINDS", "Kind", "dates", "exchanged", "inject", "names", "values", "wording"]
