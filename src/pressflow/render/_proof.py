"""The proof as one page that needs nothing beside it: no file, no script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from babel import Locale as Cldr
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from pressflow.facts.sheet import pair
from pressflow.locales import find_locale
from pressflow.locales._labels import labels
from pressflow.locales._report_de import TITLES as TITLES_DE
from pressflow.locales._report_de import WORDS as WORDS_DE
from pressflow.locales._report_en import TITLES as TITLES_EN
from pressflow.locales._report_en import WORDS as WORDS_EN
from pressflow.model import Finding, Severity
from pressflow.proof import Found, InLocale, Linked, Proof, Sides
from pressflow.render._html_templates import fill

HUES = 6  # colours that marks take in turn
_WORDS = {"de": (WORDS_DE, TITLES_DE), "en": (WORDS_EN, TITLES_EN)}
_ENGINES = ("record", "memory", "source")


def proof_page(proof: Proof, language: str, root: Path) -> bytes:
    """The report as HTML, in a language that it speaks. root: whose templates may replace the built-in ones."""
    return fill(root, "proof.html", {"proof": proof, "say": _Say(proof, language)}).encode()


@dataclass(frozen=True, slots=True)
class _Noted:
    """A finding with its place: "" where it has none on the page."""

    found: Found
    locale: str
    anchor: str
    role: str


class _Say:
    """What the page says beside the texts, in one language."""

    def __init__(self, proof: Proof, language: str) -> None:
        self.proof, self.language = proof, language
        self.words, self._titles = _WORDS[language]
        self._labels, self._cldr = labels(language), find_locale(language).cldr

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    # --- words ----------------------------------------------------------------------------------------------

    def kind(self, kind: str) -> str:
        return self._labels.kinds.get(kind, kind)

    def value(self, canonical: str) -> str:
        """A canonical value with what stands before the figure in words: `mehr als 480 Teilnehmende`."""
        words = canonical.split(" ")
        bare = next((n for n, word in enumerate(words) if word not in self._labels.details), len(words))
        return " ".join([*(self._labels.details[word] for word in words[:bare]), *words[bare:]])

    def role(self, role: str) -> str:
        return self._labels.roles.get(role, role)

    def tongue(self, tag: str) -> str:
        """`Englisch (Vereinigtes Königreich)` for en-GB."""
        name = Cldr.parse(tag, sep="-").get_display_name(self._cldr) or tag
        return name[:1].upper() + name[1:]

    def number(self, number: int) -> str:
        return str(format_decimal(number, locale=self._cldr))

    def day(self, day: date) -> str:
        return str(format_date(day, "long", locale=self._cldr))

    def moment(self, text: str) -> str:
        """An embargo: `16. März 2026, 10:00 (UTC+01:00)`."""
        moment = datetime.fromisoformat(text)
        return f"{self.day(moment.date())}, {format_datetime(moment, 'HH:mm (zzzz)', locale=self._cldr)}"

    def title(self, finding: Finding) -> str:
        """The finding in a few words; its code in words where nobody has written any."""
        words = finding.code.replace("-", " ")
        return self._titles.get(finding.code, words[:1].upper() + words[1:])

    def severity(self, finding: Finding) -> str:
        return self["finding_approved" if finding.approved else f"finding_{finding.severity}"]

    def origin(self, name: str) -> str:
        return self[f"origin_{name}"] if name in _ENGINES else self["origin_engine"].format(name=name)

    def how(self, link: Linked) -> str:
        """How the fact is proved, or what is wrong with it."""
        if link.state in ("error", "warning", "approved", "source"):
            alone = f", {self['only_here']}" if not link.source else ""
            return self[f"link_{link.state}"] + alone
        return self[f"how_{link.how}"]

    def mark(self, link: Linked) -> str:
        """The number that a mention carries."""
        return link.label or ("~" if link.kind == "identifier" else "+")

    # --- the whole ------------------------------------------------------------------------------------------

    @property
    def counts(self) -> dict[str, int]:
        findings = [n.found.finding for n in self.noted]
        return {
            "errors": sum(f.severity is Severity.ERROR for f in findings),
            "warnings": sum(f.severity is Severity.WARNING for f in findings),
            "approved": sum(f.approved is not None for f in findings),
        }

    @property
    def outcome(self) -> str:
        """passed, failed or untranslated."""
        if self.proof.passed:
            return "passed"
        errors = {n.found.finding.code for n in self.noted if n.found.finding.severity is Severity.ERROR}
        return "untranslated" if errors == {"segments-untranslated"} else "failed"

    @property
    def outcome_text(self) -> str:
        errors, tongues = self.counts["errors"], len(self.proof.locales)
        return self["passed_text" if self.proof.passed else "failed_text"].format(
            errors=self["error_one"] if errors == 1 else self["error_many"].format(n=errors),
            languages=self["languages_none"]
            if not tongues
            else self["languages_one"]
            if tongues == 1
            else self["languages_many"].format(n=tongues),
        )

    @property
    def noted(self) -> tuple[_Noted, ...]:
        """All findings in the order of the page, the gravest first."""
        order = (Severity.ERROR, Severity.WARNING, Severity.INFO)
        return tuple(sorted(self._noted(), key=lambda n: order.index(n.found.finding.severity)))

    def _noted(self) -> Iterator[_Noted]:
        yield from (_Noted(Found(f), "", "", "") for f in self.proof.findings)
        for tag in self.proof.locales:
            yield from (_Noted(Found(f), tag.locale, "", "") for f in tag.findings)
            for block in tag.blocks:
                anchor = f"{tag.locale}-{block.id}"
                yield from (_Noted(found, tag.locale, anchor, block.role) for found in block.findings)
        for output in self.proof.outputs:
            yield from (_Noted(Found(f), output.locale, "", "") for f in output.verdict.findings)

    @property
    def most(self) -> int:
        """The most facts that one block has: so many rules the style needs to show which belong together."""
        return max((len(b.links) for tag in self.proof.locales for b in tag.blocks), default=0)

    def hue(self, number: int) -> int:
        return (number - 1) % HUES

    @property
    def paper_name(self) -> str:
        """The slug as a CSS string may hold it."""
        return re.sub(r"[^\w .-]", "", self.proof.slug)

    # --- parts ----------------------------------------------------------------------------------------------

    def link(self, block: Sides, marks: tuple[int, ...]) -> Linked:
        """The link that a piece shows: of several the one with the gravest state."""
        links = [block.links[number - 1] for number in marks]
        order = ("error", "warning", "approved", "open", "source", "proved")
        return min(links, key=lambda link: order.index(link.state))

    def origins(self, tag: InLocale) -> str:
        """`bilinguale Datei: 31; Übersetzungsspeicher: 4`."""
        names = [self["origin_none"] if s.missing else self.origin(s.origin) for b in tag.blocks for s in b.segments]
        return "; ".join(f"{name}: {self.number(names.count(name))}" for name in dict.fromkeys(names))

    def segments(self, block: Sides) -> tuple[str, ...]:
        """Where the words of a block come from: a line each for what differs."""
        lines: dict[str, str] = {}
        for segment in block.segments:
            words = self["origin_none"] if segment.missing else self.origin(segment.origin)
            state = "" if segment.missing else f"{self['state_' + segment.state]}, "
            lines.setdefault(f"{state}{words}", segment.at)
        return tuple(f"{what} · {at.rpartition('/')[2]}" for what, at in lines.items())

    def approval(self, found: Found) -> str:
        """What goes into facts.yaml to let the finding stand."""
        keys = [*found.approval, ("reason", f"… {self['approve_reason']} …")]
        return "\n".join(("- " if not n else "  ") + pair(key, value) for n, (key, value) in enumerate(keys))

    def verdict(self, tag: InLocale) -> str:
        if tag.missing:
            missing = self["missing_one" if tag.missing == 1 else "verdict_missing"]
            return missing.format(n=self.number(tag.missing))
        return self["verdict_passed" if tag.passed else "verdict_failed"]
