from __future__ import annotations

import os
from pathlib import Path

import pytest

from pressflow.errors import RenderError
from pressflow.site import switch as module
from pressflow.site.switch import switch


@pytest.fixture
def public(tmp_path):
    return tmp_path / "public"


def site(public: Path, text: str) -> Path:
    """A new site beside the old one; files are put into their place whole."""
    new = public.with_name("new")
    new.mkdir(exist_ok=True)
    (new / "file").write_text(text)
    (new / "file").replace(new / "index.html")
    return new


def test_the_first_site_and_the_next(public):
    switch(site(public, "one"), public)
    switch(site(public, "two"), public)
    assert (public / "index.html").read_text() == "two"
    assert not public.is_symlink()
    assert (public.with_name("new") / "index.html").read_text() == "one"


def test_a_reader_sees_the_old_site_or_the_new_one(public):
    """Reads from another process while sites are switched: no moment without a whole site."""
    switch(site(public, "0" * 1000), public)
    reader = os.fork()
    if reader == 0:
        try:
            for _ in range(4000):
                text = (public / "index.html").read_text()
                assert len(set(text)) == 1
                assert len(text) == 1000
        except BaseException:
            os._exit(1)
        os._exit(0)
    for n in range(200):
        switch(site(public, str(n % 10) * 1000), public)
    assert os.waitstatus_to_exitcode(os.waitpid(reader, 0)[1]) == 0


def test_where_folders_cannot_be_exchanged_a_link_is_switched(public, monkeypatch):
    monkeypatch.setattr(module, "_exchange", lambda a, b: False)
    switch(site(public, "one"), public)
    with pytest.raises(RenderError, match="cannot exchange"):
        switch(site(public, "two"), public)
    assert (public / "index.html").read_text() == "one"
    first = public.rename(public.with_name("first"))
    public.symlink_to(first.name)
    switch(site(public, "two"), public)
    assert public.is_symlink()
    assert (public / "index.html").read_text() == "two"
    assert (public.with_name("new") / "index.html").read_text() == "one"
