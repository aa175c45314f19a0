"""The exception hierarchy. An error means that the pipeline cannot go on; findings are for the editor."""

from __future__ import annotations

from pressflow.model import Position


class PressflowError(Exception):
    """The pipeline cannot go on: says what, where, and the fix."""

    exit_code = 3

    def __init__(self, problem: str, fix: str, at: Position | None = None) -> None:
        super().__init__(problem, fix, at)  # all three, or it cannot come back from a worker
        self.problem, self.fix, self.at = problem, fix, at

    def __str__(self) -> str:
        place = f"{self.at}: " if self.at else ""
        return f"{place}error: {self.problem}\n  fix: {self.fix}"


class ConfigError(PressflowError):
    """`newsroom.toml`, a locale, an engine or a template is not usable."""


class SourceError(PressflowError):
    """A release, its media or a boilerplate cannot be read."""


class FactSheetError(PressflowError):
    """`facts.yaml` cannot be read."""


class PublicationError(PressflowError):
    """`published.yaml` cannot be read, or does not belong to the release beside it."""


class MemoryFileError(PressflowError):
    """A bilingual file, the termbase or the memory cannot be read."""


class RenderError(PressflowError):
    """An output cannot be written."""


class ServiceError(PressflowError):
    """A translation service failed or cannot be reached."""

    exit_code = 4


class WorkerError(PressflowError):
    """A process that worked for this one ended before its work was done."""

    exit_code = 70
