"""What each fault of DeepL does to a newsroom, from end to end; docs/engines.md prints this very table.

    PRESSFLOW_TABLE=rewrite python -m pytest tests/engines/test_fault_table.py

The release has five sentences, 235 characters, in three requests: the headline, the lead with three sentences, the last
paragraph. The fault happens to the second request (and, where it says so, to all that follow).
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import desk
import pytest
from deepl_server import FAULTS, DeeplServer

from pressflow.config import Settings
from pressflow.engines._deepl_wire import Patience
from pressflow.engines.deepl import connect

DOCS = Path(__file__).parents[2] / "docs" / "engines.md"
BEGIN, END = "<!-- table of faults: tests/engines/test_fault_table.py -->", "<!-- end of table -->"
ALL, HEAD, LEAD = desk.CHARACTERS, 27, 134


@dataclass(frozen=True)
class Row:
    """What happens.

    times: how often the fault comes. exit: code. message: words of the error, or codes of the findings.
    billed, lost: characters that the server billed, and of these the ones that pressflow reports as billed in vain.
    holds: how many of the five sentences the memory holds. again: how many sentences a second run sends.
    """

    fault: str
    times: int
    exit: int
    message: str
    billed: int
    lost: int
    holds: int
    again: int


TWICE = ALL + LEAD
TABLE = (
    Row("429", 3, 0, "", ALL, 0, 5, 0),
    Row("429", 99, 4, "asked too much at the moment (HTTP 429)", HEAD, 0, 1, 4),
    Row("429-after-7", 2, 0, "", ALL, 0, 5, 0),
    Row("429-after-an-hour", 1, 4, "asked too much at the moment (HTTP 429)", HEAD, 0, 1, 4),
    Row("500", 99, 4, "internal fault (HTTP 500)", HEAD, 0, 1, 4),
    Row("503", 3, 0, "", ALL, 0, 5, 0),
    Row("503", 99, 4, "out of service at the moment (HTTP 503)", HEAD, 0, 1, 4),
    Row("403", 99, 4, "refuses the key (HTTP 403)", HEAD, 0, 1, 4),
    Row("456", 99, 4, "quota of this DeepL account is used up (HTTP 456)", HEAD, 0, 1, 4),
    Row("400", 1, 4, "refuses the request (HTTP 400: Value for 'target_lang' not supported.)", HEAD, 0, 1, 4),
    Row("413", 1, 4, "finds the request too large (HTTP 413)", HEAD, 0, 1, 4),
    Row("404", 1, 4, "there is no DeepL at this address (HTTP 404)", HEAD, 0, 1, 4),
    Row("slow", 99, 0, "", ALL, 0, 5, 0),
    Row("hang", 1, 0, "", TWICE, LEAD, 5, 0),
    Row("hang", 99, 4, "did not answer in 0.3 seconds", HEAD + 2 * LEAD, 2 * LEAD, 1, 4),
    Row("cut-before", 1, 0, "", TWICE, LEAD, 5, 0),
    Row("cut-before", 99, 4, "connection to DeepL broke off", HEAD + 2 * LEAD, 2 * LEAD, 1, 4),
    Row("cut-within", 1, 0, "", TWICE, LEAD, 5, 0),
    Row("cut-within", 99, 4, "connection to DeepL broke off", HEAD + 2 * LEAD, 2 * LEAD, 1, 4),
    Row("too-few", 1, 4, "answered 3 texts with 2", HEAD + LEAD, LEAD, 1, 4),
    Row("too-many", 1, 4, "answered 3 texts with 6", HEAD + LEAD, LEAD, 1, 4),
    Row("no-translations", 1, 4, "answered 3 texts with 0", HEAD + LEAD, LEAD, 1, 4),
    Row("null", 1, 4, "answered 3 texts with 0", HEAD + LEAD, LEAD, 1, 4),
    Row("list", 1, 4, "answered 3 texts with 0", HEAD + LEAD, LEAD, 1, 4),
    Row("translations-null", 1, 4, "not of the agreed form", HEAD + LEAD, LEAD, 1, 4),
    Row("item-null", 1, 4, "not of the agreed form", HEAD + LEAD, LEAD, 1, 4),
    Row("one-text-null", 1, 0, "", ALL + 65, 65, 5, 0),
    Row("text-null", 1, 4, "NoneType instead of a text", HEAD + LEAD, LEAD, 1, 4),
    Row("text-number", 1, 4, "int instead of a text", HEAD + LEAD, LEAD, 1, 4),
    Row("text-empty", 1, 4, "answered a sentence with nothing", HEAD + LEAD, LEAD, 1, 4),
    Row("text-replaced", 1, 4, "answered with damaged characters", HEAD + LEAD, LEAD, 1, 4),
    Row("not-utf-8", 1, 4, "not whole, valid JSON in UTF-8", HEAD + LEAD, LEAD, 1, 4),
    Row("half-json", 1, 4, "not whole, valid JSON in UTF-8", HEAD + LEAD, LEAD, 1, 4),
    Row("empty-body", 1, 4, "not whole, valid JSON in UTF-8", HEAD + LEAD, LEAD, 1, 4),
    Row("html", 1, 4, "came a web page", HEAD + LEAD, LEAD, 1, 4),
    Row("redirect", 1, 4, "came a redirect to login.example.org (HTTP 307)", HEAD, 0, 1, 4),
    Row("endless", 1, 4, "the answer does not end", HEAD + LEAD, LEAD, 1, 4),
    Row("unbilled", 99, 0, "", ALL, 0, 5, 0),
    Row("tags-moved", 1, 0, "", ALL + 65 + 45, 65 + 45, 5, 0),
    Row("tags-dropped", 1, 0, "", ALL + 65 + 45, 65 + 45, 5, 0),
    Row("tags-doubled", 1, 0, "", ALL + 65 + 45, 65 + 45, 5, 0),
    Row("tags-filled", 1, 0, "", ALL + 65 + 45, 65 + 45, 5, 0),
    Row("tags-torn", 1, 0, "", ALL + 65 + 45, 65 + 45, 5, 0),
    Row("numbers-changed", 1, 1, "amount-changed, amount-invented, date-changed", ALL, 0, 5, 0),
    Row("quotes-lost", 1, 1, "quote-missing", ALL, 0, 5, 0),
    Row("untranslated", 1, 1, "untranslated", ALL, 0, 5, 0),
)


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return desk.set_up(tmp_path_factory.mktemp("desk"))


@pytest.fixture
def settings(newsroom: Settings, tmp_path: Path) -> Settings:
    """A copy of the newsroom in which nothing has happened yet."""
    shutil.copytree(newsroom.root, tmp_path / "newsroom")
    return replace(newsroom, root=tmp_path / "newsroom")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.fault}x{row.times}")
def test_a_fault_costs_what_the_table_says(row: Row, settings: Settings) -> None:
    faults = [None, *[FAULTS[row.fault]] * row.times]
    patience = Patience(read=0.3 if row.fault == "hang" else 60, sleep=lambda _: None)
    with DeeplServer(faults=faults, translate=desk.english) as server:
        engine = connect(settings, server.environment, patience)
        report = desk.release(settings, engine)
        errors = " ".join(error.problem for error in report.errors)
        codes = sorted({finding.code for finding in report.findings if finding.severity == "error"})
        assert report.exit_code == row.exit
        assert row.message in (errors or ", ".join(codes))
        assert bool(row.message) == bool(errors or codes)
        assert server.billed == row.billed
        assert engine.lost == row.lost
        assert engine.billed + engine.lost == server.billed
        told = re.search(r"up to (\d+) characters may have been billed in vain", errors)
        assert (int(told[1]) if told else 0) == (row.lost if errors else 0)
        assert len(desk.remembered(settings)) == row.holds

        server.faults.clear()
        before = len(server.requests)
        again = desk.release(settings, connect(settings, server.environment, patience))
        assert sum(len(request["text"]) for request in server.requests[before:]) == row.again
        assert again.exit_code == (row.exit if row.exit == 1 else 0)


def test_what_is_damaged_twice_waits_for_a_person_and_is_not_paid_again(settings: Settings) -> None:
    def without(text: str, target: str) -> str:
        return desk.english(text, target).replace("GOLD Label on", "gold label on")

    with DeeplServer(translate=without) as server:
        report = desk.release(settings, connect(settings, server.environment))
        assert report.exit_code == 1
        (finding,) = [f for f in report.findings if f.code == "answer-damaged"]
        assert "'GOLD Label' is missing" in finding.message
        assert finding.at is not None
        path = Path(finding.at.file)
        line = path.read_text("utf-8").splitlines()[int(finding.at.place) - 1]
        assert "will receive the gold label" in line
        assert len(desk.remembered(settings)) == 4
        billed = server.billed
        assert billed == ALL + 65

        assert desk.release(settings, connect(settings, server.environment)).exit_code == 1
        assert server.billed == billed

        text = path.read_text("utf-8")
        path.write_text(
            text.replace("the gold label on", "the GOLD Label on").replace('state="initial"', 'state="reviewed"'),
            "utf-8",
        )
        report = desk.release(settings, connect(settings, server.environment))
        assert (report.exit_code, server.billed) == (0, billed)
        assert "damaged" not in path.read_text("utf-8")


def test_the_quota_ends_at_once_and_midway(settings: Settings) -> None:
    for quota, holds in ((0, 0), (HEAD, 1), (HEAD + LEAD, 4)):
        with DeeplServer(quota=quota, translate=desk.english) as server:
            report = desk.release(settings, connect(settings, server.environment))
            assert report.exit_code == 4
            assert "quota" in report.errors[0].problem
            assert server.billed <= quota
        assert len(desk.remembered(settings)) == holds
    with DeeplServer(quota=ALL - HEAD - LEAD, translate=desk.english) as server:
        assert desk.release(settings, connect(settings, server.environment)).exit_code == 0
        assert server.billed == ALL - HEAD - LEAD


def test_every_row_is_a_fault_of_its_own() -> None:
    assert len({(row.fault, row.times) for row in TABLE}) == len(TABLE)
    assert all(row.fault in FAULTS for row in TABLE)


# --- the documentation --------------------------------------------------------------------------------------------

TIMES: dict[int, Callable[[str], str]] = {1: "{}, once".format, 99: "{}, always".format}


def printed() -> str:
    lines = [
        "| fault | exit | message or findings | billed | of these in vain | memory holds | a second run sends |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in TABLE:
        name = TIMES.get(row.times, lambda fault, n=row.times: f"{fault}, {n} times")(f"`{row.fault}`")
        cells = (name, row.exit, row.message or "none", row.billed, row.lost, f"{row.holds} of 5", row.again)
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def test_the_documentation_has_this_table() -> None:
    text = DOCS.read_text("utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    wanted = f"{before}{BEGIN}\n\n{printed()}\n\n{END}{after}"
    if os.environ.get("PRESSFLOW_TABLE") == "rewrite":
        DOCS.write_text(wanted, "utf-8")
    assert DOCS.read_text("utf-8") == wanted, "run: PRESSFLOW_TABLE=rewrite pytest tests/engines/test_fault_table.py"
