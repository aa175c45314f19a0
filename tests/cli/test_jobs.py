"""Work in several processes: the same answers, in the same order, and none is lost when the items end badly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from shop import pressflow

from pressflow.cli._jobs import in_order
from pressflow.errors import SourceError

ENOUGH = 420  # more than this process does itself, and than one chunk


def double(number: int) -> int:
    return 2 * number


def broken_after(count: int) -> Iterator[int]:
    yield from range(count)
    raise SourceError("the line is no JSON", "write one object a line")


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 200, 201, ENOUGH])
def test_answers_come_in_the_order_of_the_items(count, jobs):
    assert list(in_order(double, range(count), jobs)) == [2 * n for n in range(count)]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("count", [3, 223, ENOUGH])
def test_what_stands_before_a_broken_line_is_answered(count, jobs):
    answers = in_order(double, broken_after(count), jobs)
    assert [next(answers) for _ in range(count)] == [2 * n for n in range(count)]
    with pytest.raises(SourceError):
        next(answers)


def test_items_are_not_read_far_ahead():
    read = []

    def items() -> Iterator[int]:
        for n in range(5_000):
            read.append(n)
            yield n

    answers = in_order(double, items(), 2)
    for _ in range(300):
        next(answers)
    answers.close()
    assert len(read) < 1_000


def test_compare_pairs_says_the_same_with_any_number_of_jobs(tmp_path: Path):
    with (tmp_path / "pairs.jsonl").open("w", encoding="utf-8") as file:
        for n in range(260):
            members = n if n % 7 else n + 1
            pair = {"id": n, "source": f"Es sind {n} Mitglieder.", "target": f"There are {members} members."}
            file.write(json.dumps(pair) + "\n")
    command = ("compare", "--pairs", "pairs.jsonl", "--to", "en-GB", "--jobs")
    one, two = (pressflow(tmp_path, *command, jobs, code=1).stdout for jobs in ("1", "2"))
    assert one == two
    assert [json.loads(line)["id"] for line in one.splitlines()] == list(range(260))
