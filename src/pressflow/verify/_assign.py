"""The globally best pairing of two lists."""

from __future__ import annotations

from collections.abc import Sequence

INFINITE = 1e9


def assign(costs: Sequence[Sequence[float]], alone: float) -> list[tuple[int | None, int | None]]:
    """Pairs (row, column) with the least total cost; who stays alone costs `alone` and is paired with None.

    costs: one row each, all of one length. Kuhn-Munkres with potentials (Jonker, Volgenant 1987), cubic in the size.
    """
    rows, columns = len(costs), len(costs[0]) if costs else 0
    size = rows + columns
    if not size:
        return []
    # a row each for the real ones, then one that lets each column stay alone; the same for columns
    square = [[*row, *(alone if i == k else INFINITE for k in range(rows))] for i, row in enumerate(costs)] + [
        [*(alone if j == k else INFINITE for k in range(columns)), *([0.0] * rows)] for j in range(columns)
    ]
    partner = _solve(square)
    pairs: list[tuple[int | None, int | None]] = [(i, j if j < columns else None) for i, j in enumerate(partner[:rows])]
    return pairs + [(None, j) for j in partner[rows:] if j < columns]


def _solve(costs: list[list[float]]) -> list[int]:
    """For each row of a square matrix its column in the cheapest assignment."""
    n = len(costs)
    u, v = [0.0] * (n + 1), [0.0] * (n + 1)
    row_of, way = [0] * (n + 1), [0] * (n + 1)
    for i in range(1, n + 1):
        row_of[0], j0 = i, 0
        least, used = [INFINITE * 10] * (n + 1), [False] * (n + 1)
        while row_of[j0]:
            used[j0] = True
            i0, delta, j1 = row_of[j0], INFINITE * 10, 0
            for j in range(1, n + 1):
                if not used[j]:
                    reduced = costs[i0 - 1][j - 1] - u[i0] - v[j]
                    if reduced < least[j]:
                        least[j], way[j] = reduced, j0
                    if least[j] < delta:
                        delta, j1 = least[j], j
            for j in range(n + 1):
                if used[j]:
                    u[row_of[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
        while j0:
            row_of[j0] = row_of[way[j0]]
            j0 = way[j0]
    columns = [0] * n
    for j in range(1, n + 1):
        columns[row_of[j] - 1] = j - 1
    return columns
