from __future__ import annotations

import pytest

from pressflow.site.templates import concerning_releases

DIGESTS = {f"templates/{name}": name for name in ("release.html", "base.html", "site.css", "front.html", "own.html")}


@pytest.mark.parametrize(
    ("template", "apart"),
    [
        ('<link rel="stylesheet" href="{{ site.root }}site.css">', {"site.css", "front.html"}),
        ("{% extends 'base.html' %}", {"site.css", "front.html"}),
        ('<style>{% include "site.css" %}</style>', {"front.html"}),
        ("{%- include ['x.html', 'site.css'] ignore missing %}", {"front.html"}),
        ("{% from 'front.html' import row with context %}", {"site.css"}),
        ("{% include page.style %}", set()),
    ],
)
def test_what_a_release_may_be_made_from(tmp_path, template, apart):
    (tmp_path / "release.html").write_text(template)
    (tmp_path / "front.html").write_text("{% include 'site.css' %}")  # a page of the newsroom's own
    found = {path.removeprefix("templates/") for path in concerning_releases(tmp_path, DIGESTS)}
    assert found == {"release.html", "base.html", "own.html", "site.css", "front.html"} - apart


def test_without_templates_of_its_own_a_newsroom_has_nothing_to_look_at(tmp_path):
    assert concerning_releases(tmp_path / "templates", {}) == {}
