from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from pressflow.verify._assign import assign

SIZES = st.tuples(st.integers(0, 4), st.integers(0, 4))


def cost(pairs, costs, alone):
    return sum(alone if None in pair else costs[pair[0]][pair[1]] for pair in pairs)


def cheapest(costs, rows, columns, alone):
    """Every way to pair, by brute force."""
    best = float("inf")
    for order in permutations(range(columns + rows), rows):
        taken = [j for j in order if j < columns]
        total = sum(costs[i][j] if j < columns else alone for i, j in enumerate(order))
        best = min(best, total + alone * (columns - len(taken)))
    return best


@given(
    SIZES.flatmap(
        lambda s: st.lists(st.lists(st.integers(0, 9), min_size=s[1], max_size=s[1]), min_size=s[0], max_size=s[0])
    )
)
def test_no_pairing_is_cheaper(costs):
    rows, columns = len(costs), len(costs[0]) if costs else 0
    pairs = assign(costs, 3.5)
    assert cost(pairs, costs, 3.5) == cheapest(costs, rows, columns, 3.5)
    assert sorted(i for i, _ in pairs if i is not None) == list(range(rows))
    assert sorted(j for _, j in pairs if j is not None) == list(range(columns))


def test_a_greedy_pairing_would_be_dearer():
    assert set(assign([[1, 2], [0, 9]], 20)) == {(0, 1), (1, 0)}
