"""A hint must be there wherever a rule finds something: every word of the lists, inflected, glued and in capitals."""

import pytest

from pressflow.kinds import name
from pressflow.kinds._doc import Bare
from pressflow.kinds._hinted import Hinted, any_of, ending, first_words
from pressflow.locales import Locale, find_locale
from pressflow.model import Fact

LOCALES = ("de-DE", "en-GB", "fr-FR", "pl-PL")
FRAMES = (
    "Anna {} Weber. Die Neue {} Kiel, 24103 Kiel",
    "der Deutschen {} für Umwelt und des {} Hamburg. Das Ost{}es SLOT 4",
    "Nordwind {} sagt {} Anna Weber. In {}, {}Straße 12, 24103 Kiel. St.-Anna-{}",
    "Kieler {} 2026, Hansa-Nord-{} Kiel, EKO-{}, {} X4 Pro, {}Prof. Weber",
)


def words(locale: Locale) -> list[str]:
    """What the locale's rules for names look for."""
    names, houses, places = locale.names, locale.names.institutions, locale.names.places
    lists = (
        *(names.titles, names.salutations, names.families, names.legal_forms, names.heads, names.typed),
        *(houses.laws, houses.days, houses.awards, houses.events, houses.studies, houses.clubs, houses.sited),
        *(houses.houses, houses.departments, houses.towns_own, houses.tied, houses.purposed, houses.of_theirs),
        *(places.nouns, sorted(places.names)[::9], places.streets, ("Anna", "sagt", "®", "FrauDr.", "PartGmbB")),
    )
    found = [word for listed in lists for word in listed]
    return [*found, *(word.upper() for word in found[::3])]


def named(text: str, locale: Locale) -> list[Fact]:
    return list(name.find(Bare(text, None), locale))  # type: ignore[arg-type]


@pytest.mark.parametrize("tag", LOCALES)
def test_no_name_is_lost_for_want_of_a_hint(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    locale = find_locale(tag)
    texts = [frame.replace("{}", word) for word in words(locale) for frame in FRAMES]
    found = [named(text, locale) for text in texts]
    monkeypatch.setattr(Hinted, "is_hinted", lambda pattern, text: True)
    assert sum(map(len, found)) > len(texts) / 4
    for text, names in zip(texts, found, strict=True):
        assert names == named(text, locale), text


def test_a_text_without_a_hint_is_not_searched() -> None:
    pattern = Hinted("und", r"\w+haus \w+", ending(["haus"]))
    assert pattern.is_hinted("ein KAUFHAUS NORD")
    assert not pattern.is_hinted("ein Haustier")
    assert not list(pattern.finditer("Hausboot"))
    assert [match.group() for match in pattern.finditer("ein Kaufhaus Nord")] == ["Kaufhaus Nord"]


def test_a_pattern_made_later_is_asked_about_known_words() -> None:
    text = "das Kaufhaus am Weg"
    assert Hinted("mul", "Kaufhaus", first_words(["Kaufhaus"]).__contains__).is_hinted(text)
    assert Hinted("mul", "Weg", first_words(["Weg und Steg"]).__contains__).is_hinted(text)


@pytest.mark.parametrize(
    ("word", "told"),
    [("Vereins", True), ("VEREİN", True), ("verein", True), ("Vereinigung", False), ("ein", False), ("", False)],
)
def test_an_ending_counts_in_capitals_and_inflected(word: str, told: bool) -> None:
    assert bool(ending(["Verein", "Förderkreis"], ("", "s"))(word)) is told


def test_no_phrases_have_no_words() -> None:
    assert not first_words(())
    assert not ending(())("Wort")
    assert any_of(("AG & Co.", "GmbH")) == "(?:GmbH|AG)"
