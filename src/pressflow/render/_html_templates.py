"""Templates: the newsroom's own win, file by file, over the built-in ones."""

from __future__ import annotations

import traceback
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateNotFound, pass_context
from jinja2 import TemplateSyntaxError as SyntaxFault
from jinja2.runtime import Context
from markupsafe import Markup, escape

from pressflow.errors import RenderError
from pressflow.locales import find_locale
from pressflow.model import Position
from pressflow.render._html_text import autolink, unparted

_FIX = "mend the template, or delete it to use the built-in one"


def fill(root: Path, name: str, values: dict[str, Any]) -> str:
    """The template `name` with `values` in it. Raises RenderError that names the template's file and line."""
    folders = (root / "templates", built_in())
    try:
        return _environment(folders[0], _listing(folders[0])).get_template(name).render(values)
    except SyntaxFault as error:
        file = error.filename or name
        raise RenderError(f"not a template: {error.message}", _FIX, Position(_shown(file), error.lineno)) from error
    except TemplateNotFound as error:
        raise RenderError(f"the template {error.name} is missing", f"put it into {folders[0].as_posix()}") from error
    except UnicodeDecodeError as error:
        at = Position(_shown(str(template_file(root, name))))
        raise RenderError(f"a template is not readable as UTF-8: {error}", "save it as UTF-8", at) from error
    except Exception as error:
        place = _place(error, folders)
        if place is None:
            raise  # a fault of ours, not of the template
        raise RenderError(f"the template fails: {error}", _FIX, place) from error


def template_file(root: Path, name: str) -> Path:
    """Where the file `name` lies that counts: the newsroom's, or else the built-in one."""
    own = root / "templates" / name
    return own if own.is_file() else built_in() / name


@cache
def built_in() -> Path:
    """The folder of the templates that pressflow ships: in the package, or at the top of a checkout."""
    packaged = Path(str(resources.files("pressflow"))) / "templates"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "templates"


def _listing(folder: Path) -> tuple[str, ...]:
    """Part of the cache's key: Jinja notices an edited file, but not one that newly overrides a built-in one."""
    return tuple(sorted(path.name for path in folder.iterdir())) if folder.is_dir() else ()


@cache
def _environment(own: Path, listing: tuple[str, ...]) -> Environment:
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(own), FileSystemLoader(built_in())]),
        autoescape=True,  # by no file name: a release's text is never markup
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"autolink": _autolink, "unparted": _unparted}
    return environment


@pass_context
def _autolink(context: Context, text: str, phones: bool = False) -> Markup:
    """`text` with its addresses as links; on a page, whose language is known, also with what no line may part."""
    return autolink(text, phones, partial(_unparted, context))


@pass_context
def _unparted(context: Context, text: str) -> Markup:
    site = context.get("site")
    return unparted(text, find_locale(site.tag)) if site else escape(text)


def _place(error: Exception, folders: tuple[Path, Path]) -> Position | None:
    """The template line at fault; None if our own code is. Jinja puts template lines into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    at = [index for index, f in enumerate(frames) if any(Path(f.filename).is_relative_to(x) for x in folders)]
    ours = Path(__file__).parents[1]
    if not at or any(Path(f.filename).is_relative_to(ours) for f in frames[at[-1] + 1 :]):
        return None
    return Position(_shown(frames[at[-1]].filename), frames[at[-1]].lineno or 1)


def _shown(file: str) -> str:
    return Path(file).as_posix()
