"""What crosses from room to room: frozen values with tuples inside. Imports nothing of ours."""

from pressflow.model._facts import Deviation, Fact, Facts, FactSheet, Mention, SheetFact
from pressflow.model._position import Position
from pressflow.model._release import Block, Picture, Release, Role, Segment
from pressflow.model._translation import State, Term, Translation, Unit
from pressflow.model._verdict import Finding, How, Link, Severity, Side, Verdict

__all__ = [
    "Block",
    "Deviation",
    "Fact",
    "FactSheet",
    "Facts",
    "Finding",
    "How",
    "Link",
    "Mention",
    "Picture",
    "Position",
    "Release",
    "Role",
    "Segment",
    "Severity",
    "SheetFact",
    "Side",
    "State",
    "Term",
    "Translation",
    "Unit",
    "Verdict",
]
