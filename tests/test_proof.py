"""The proof as a value: nothing of the text is lost under its marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressflow.proof import Piece
from pressflow.proof._marks import pieces

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(1, 9)), max_size=12)


def joined(found: tuple[Piece, ...]) -> str:
    return "".join(joined(piece.pieces) if piece.marks else piece.text for piece in found)


def marked(found: tuple[Piece, ...]) -> set[int]:
    return {n for piece in found for n in (*piece.marks, *marked(piece.pieces))}


@given(st.text(max_size=60), SPANS)
def test_joined_the_pieces_are_the_text(text, spans):
    assert joined(pieces(text, [(a, b, n) for a, b, n in spans if a < b])) == text


@given(st.integers(1, 50), st.integers(1, 9), SPANS)
def test_a_mention_that_no_other_crosses_keeps_its_mark(length, number, spans):
    text = "x" * 80
    outside = [(60 + a // 6, 60 + b // 6, n) for a, b, n in spans if a // 6 < b // 6]
    assert number in marked(pieces(text, [(0, length, number), *outside]))


def test_a_fact_within_a_quote_stands_within_its_mark():
    found = pieces("„Ein Drittel kommt“, sagt sie.", [(0, 19, 1), (1, 12, 2)])
    assert found == (
        Piece(pieces=(Piece("„"), Piece(pieces=(Piece("Ein Drittel"),), marks=(2,)), Piece(" kommt“")), marks=(1,)),
        Piece(", sagt sie."),
    )


def test_one_mention_may_prove_two_facts():
    assert pieces("20 guests", [(0, 2, 1), (0, 2, 3)]) == (Piece(pieces=(Piece("20"),), marks=(1, 3)), Piece(" guests"))
