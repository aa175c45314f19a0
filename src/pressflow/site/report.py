"""What a run says: a row for each release and locale, and the exit code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pressflow.errors import PressflowError
from pressflow.model import Finding, Severity
from pressflow.site.plan import Step
from pressflow.site.state import Row

if TYPE_CHECKING:
    from pressflow.pipeline import Result
    from pressflow.publication.values import Publication

_FINE = ("published", "corrected", "withdrawn", "ready", "embargoed")
_EMBARGOED = "embargoed until "
_UNSIGNED = {"sheet-unsigned", "sheet-missing"}


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found and did. steps: what was stale and why. gone: releases whose folder is no longer there."""

    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    errors: tuple[PressflowError, ...] = ()
    steps: tuple[Step, ...] = ()
    gone: tuple[str, ...] = ()
    switched: bool = False
    idle: bool = False

    @property
    def due(self) -> dict[str, datetime]:
        """When each embargoed release will be out, by slug, the next one first."""
        waiting = {row.release: row.state.removeprefix(_EMBARGOED) for row in self.rows if _EMBARGOED in row.state}
        moments = {slug: datetime.fromisoformat(moment) for slug, moment in waiting.items()}
        return dict(sorted(moments.items(), key=lambda item: item[1]))

    @property
    def exit_code(self) -> int:
        """0 done, 1 a verdict did not pass, else the gravest error's own code."""
        held = any(not row.state.startswith(_FINE) for row in self.rows)
        return max((error.exit_code for error in self.errors), default=1 if held else 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One release after all stages: green may be public; due is when its embargo ends, "" for none."""

    slug: str
    results: tuple[Result, ...]
    error: PressflowError | None = None
    due: str = ""

    @property
    def green(self) -> bool:
        return bool(self.results) and self.error is None and all(r.verdict.passed for r in self.results)

    @property
    def publication(self) -> Publication | None:
        """What the record will say once this is public; None if it will not be."""
        last = [r.publication for r in self.results if r.stage == "publication"]
        return last[-1] if last and self.green else None

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for result in self.results for finding in result.verdict.findings)

    def rows(self, source_locale: str) -> Iterator[Row]:
        """One row a locale; one in all for a release that stopped before it was translated."""
        if self.publication and self.publication.withdrawal:
            yield from self._withdrawn()
            return
        translations = [r for r in self.results if r.stage == "translation"]
        if not translations:
            yield Row(self.slug, source_locale, 0, len(self.findings), 0, "unreadable")
        for result in translations:
            own = [r for r in self.results if r.locale == result.locale]  # with the source's own verdict
            findings = [f for r in own for f in r.verdict.findings]
            files = sum(r.stage == "file" for r in own) if self.green else 0
            yield Row(
                self.slug, result.locale, result.verdict.proved, len(findings), files, self._state(result, findings)
            )

    def _state(self, result: Result, findings: Sequence[Finding]) -> str:
        """The state in one locale, as people name them."""
        errors = [f for f in findings if f.severity is Severity.ERROR]
        if _UNSIGNED & {f.code for f in errors}:
            return "facts unsigned"
        if result.translation is not None and result.translation.missing:
            return f"untranslated ({result.translation.missing} segment{'s' if result.translation.missing > 1 else ''})"
        if "correction-unconfirmed" in {f.code for f in errors}:
            return "correction unconfirmed"
        if errors:
            return f"red ({len(errors)} error{'s' if len(errors) > 1 else ''})"
        if not self.green:
            return "stopped" if self.error else "held back"
        if self.due:
            return _EMBARGOED + self.due
        return self.publication.state if self.publication else "published"

    def _withdrawn(self) -> Iterator[Row]:
        """One row a locale: nothing of the text is proved, for nothing of it is out."""
        files = [r for r in self.results if r.stage == "file"]
        for locale in dict.fromkeys(r.locale for r in files):
            own = [r for r in files if r.locale == locale]
            yield Row(self.slug, locale, 0, sum(len(r.verdict.findings) for r in own), len(own), "withdrawn")
