"""Names in releases as editors write them; and plain sentences, in which there are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy

from pressflow.kinds import name
from pressflow.locales import find_locale
from pressflow.model import Fact, Term

NLP = {tag: spacy.blank(tag) for tag in ("de", "en", "fr")}


def term(words: str, type_: str = "organisation", **renderings: str) -> Term:
    return Term(words, type_, {tag.replace("_", "-"): tuple(cell.split(" | ")) for tag, cell in renderings.items()})


TERMS = (
    term(
        "Freie und Hansestadt Hamburg",
        "place",
        en_GB="Free and Hanseatic City of Hamburg",
        fr="Ville libre et hanséatique de Hambourg",
    ),
    term("Hamburg", "place", en_GB="Hamburg", fr="Hambourg"),
    term("Hamburg@work", en_GB="Hamburg@work", fr="Hamburg@work"),
    term("Bund", en_GB="Federal Government"),
    term("Bund für Umwelt", en_GB="BUND"),
    term("Deutscher Gewerkschaftsbund", en_GB="German Trade Union Confederation | DGB"),
    term("Verein", "term", en_GB="association"),
    term("Haus am Fluß", "work", en_GB="House by the River"),
    term("Nachbarschaftshilfe e. V."),
    term("Uwe Jens Neumann", "person", en_GB="Uwe Jens Neumann"),
    term("Essen", "place", en_GB="Essen"),
    term("Niederlande", "place", en_GB="Netherlands"),
    term("Goldene Brezel", "award", en_GB="Golden Pretzel"),
)


def found(text: str, tag: str = "de", terms: tuple[Term, ...] = ()) -> list[Fact]:
    locale = find_locale(tag)
    facts = list(name.find(NLP[tag].make_doc(text), locale, name.compile_terms(terms, locale) if terms else None))
    assert all(text[f.start : f.end] == f.text and f.kind == "name" for f in facts)
    assert all(a.end <= b.start for a, b in pairwise(facts))
    return facts


def values(text: str, tag: str = "de", terms: tuple[Term, ...] = ()) -> list[str]:
    return [fact.value for fact in found(text, tag, terms)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Senat der Freien und Hansestadt Hamburg lud ein.", ["Freie und Hansestadt Hamburg"]),
        ("Der Senat der Freien und\u00a0Hansestadt Hamburg", ["Freie und Hansestadt Hamburg"]),
        ("Hamburgs Hafen wächst.", ["Hamburg"]),
        ("HAMBURG, im März", ["Hamburg"]),
        ("Die Hamburg@work-Mitglieder stimmten zu.", ["Hamburg@work"]),
        ("Der Erfolg Hamburg@works", ["Hamburg@work"]),
        ("Der Bundestag und das Bundesland", []),
        ("Die Förderung des Bundes", ["Bund"]),
        ("Der BUND rief auf.", []),
        ("Der Bund für Umwelt rief auf.", ["Bund für Umwelt"]),
        ("Die Forderung des Deutschen Gewerkschaftsbundes", ["Deutscher Gewerkschaftsbund"]),
        ("Die Mitglieder des Vereins trafen sich.", []),
        ("Das Haus am Fluss öffnet.", ["Haus am Fluß"]),
        ("die Nachbarschaftshilfe e.V. hilft", ["Nachbarschaftshilfe e. V."]),
        ("Uwe Jens Neumanns Team", ["Uwe Jens Neumann"]),
        ("In den Niederlanden gilt das auch.", ["Niederlande"]),
        ("Hamburger Unternehmen", []),
        ("mit der Goldenen Brezel geehrt", ["Goldene Brezel"]),
        ("Freien und\n\nHansestadt Hamburg", ["Hamburg"]),
    ],
)
def test_the_termbase_is_found_inflected_and_only_as_whole_words(text: str, expected: list[str]) -> None:
    assert values(text, terms=TERMS) == expected


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("The Free and Hanseatic City of Hamburg’s port", "en", ["Freie und Hansestadt Hamburg"]),
        ("The DGB agrees, says the German Trade Union Confederation.", "en", ["Deutscher Gewerkschaftsbund"] * 2),
        ("La Ville libre et hanséatique de Hambourg et Hambourg", "fr", ["Freie und Hansestadt Hamburg", "Hamburg"]),
        ("The federal government of Hamburg@work", "en", ["Hamburg@work"]),
        ("L’équipe du Deutscher Gewerkschaftsbund", "fr", ["Deutscher Gewerkschaftsbund"]),
    ],
)
def test_elsewhere_the_approved_renderings_are_found_as_the_german_term(
    text: str, tag: str, expected: list[str]
) -> None:
    assert values(text, tag, TERMS) == expected


def test_the_matcher_also_finds_words_that_are_no_names() -> None:
    hits = name.compile_terms(TERMS, find_locale("de")).find("Mitglieder des Vereins")
    assert [(h.start, h.end, h.term.term) for h in hits] == [(15, 22, "Verein")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # firms
        ("Die Nordwind Energie GmbH & Co. KG baut.", ["Nordwind Energie GmbH & Co. KG"]),
        ("Die Nordwind Energie AG wächst. Nordwind Energie stellt ein.", ["Nordwind Energie AG"] * 2),
        ("Vorstand des Vereins zur Förderung der Kultur e. V.", ["Verein zur Förderung der Kultur e. V."]),
        ("die Beispiel SE, die Muster KGaA und die Probe GesmbH", ["Beispiel SE", "Muster KGaA", "Probe GesmbH"]),
        ("Der Verband Küstenlicht lud ein. Verband Küstenlicht e. V.", ["Verband Küstenlicht e. V."] * 2),
        ("Softwarehersteller Nordlicht Digital GmbH", ["Nordlicht Digital GmbH"]),
        ("Geschäftsführerin der Huber & Söhne KG", ["Huber & Söhne KG"]),
        ("Mai & Partner mbB berät.", ["Mai & Partner mbB"]),
        ("31 Partner GmbH", []),
        ("Die Hamburger Muster Bau AG", ["Muster Bau AG"]),
        # signs
        ("Hamburg@work, DigitalCluster.Hamburg und E.ON", ["Hamburg@work", "DigitalCluster.Hamburg", "E.ON"]),
        ("Kanzlei Müller|Partner", ["Müller|Partner"]),
        ("info@example.org www.Example.org @hamburgwork Hamburg@work.de z.B. e.V.", []),
        ("Das freut die Stadt.Das freut auch uns.", []),
        # official names
        (
            "Die Europäische Cluster-Exzellenzinitiative (ECEI) lobt. Über das ECEI",
            ["Europäische Cluster-Exzellenzinitiative", "ECEI", "ECEI"],
        ),
        ("Künstliche Intelligenz (KI) hilft, die KI lernt.", []),
        ("an der Technischen Universität München (TUM)", ["Technische Universität München", "TUM"]),
        ("das Hamburger Institut (HI) forscht", []),
        ("des Bundesministeriums für Klimaschutz (BMK)", ["Bundesministerium für Klimaschutz", "BMK"]),
        ("Energie Graz GmbH & Co KG", ["Energie Graz GmbH & Co KG"]),
        ("von der Europäischen Kommission gefördert", ["Europäische Kommission"]),
        ("Träger des Deutschen Zukunftspreises", ["Deutscher Zukunftspreis"]),
        # labels, awards, titles
        ("als GOLD Label Cluster der EU", ["GOLD Label"]),
        ("Mit dem Qualitätslabel GOLD", ["GOLD"]),
        (
            'das "Cluster Organisation Management Excellence Label (Quality Label) GOLD" ist',
            ["Cluster Organisation Management Excellence Label (Quality Label) GOLD"],
        ),
        ("Der Preis „Goldene Brezel 2025“ geht nach Graz.", ["Goldene Brezel 2025", "Graz"]),
        ("Das Netz erhielt das „Silber-Siegel“ und den „Brückenbauerpreis“.", ["Silber-Siegel", "Brückenbauerpreis"]),
        ("Es ist ein „Sparprogramm“ und kein „Förderprogramm“.", []),
        ("Das Stück «Der gute Mensch von Neudorf» läuft.", ["Der gute Mensch von Neudorf"]),
        ("unter dem Motto „Gemeinsam Stark“", []),
        # people
        ("In allen Bereichen konnte das Team um Uwe Jens Neumann punkten.", ["Uwe Jens Neumann"]),
        ("Vorstandsvorsitzender Uwe Jens Neumann dankt.", ["Uwe Jens Neumann"]),
        ("Prof. Dr. Xhemile Berisha und Dipl.-Ing. Ueli Frei", ["Xhemile Berisha", "Ueli Frei"]),
        ("Frau Neunzig und Herr Freitag kamen.", ["Neunzig", "Freitag"]),
        ("Ursula von der Leyen und Hans-Peter O’Neill-Maier", ["Ursula von der Leyen", "Hans-Peter O’Neill-Maier"]),
        ("Uwe Jens Neumann kam. Später sprach Neumann.", ["Uwe Jens Neumann"] * 2),
        ("Anna Sommer ging im Sommer. Der Sommer war heiß.", ["Anna Sommer"]),
        ("Anna Webers Engagement", ["Anna Weber"]),
        ("Anna Peters ist Vorständin.", ["Anna Peters"]),
        ("Anna Weber und Peter Weber kamen, Weber sprach.", ["Anna Weber", "Peter Weber"]),
        ("Ständerätin Priska Gähwiler-Ruckstuhl", ["Priska Gähwiler-Ruckstuhl"]),
        ("Hans-Sachs-Straße 5, Anna-Weber-Platz, Max Planck Institut", ["Hans-Sachs-Straße", "Anna-Weber-Platz"]),
        ("Herr der Lage, Professor der Architektur", []),
        # the dateline
        ("Linz, 2. September 2025 – Linz wächst, die Linzer freut es.", ["Linz", "Linz"]),
        ("Hamburg 2. September 2019 – Die Stadt", ["Hamburg"]),
    ],
)
def test_rules_find_names(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_name_has_label_and_type() -> None:
    text = "Bern, 3. Mai 2025 – Anna Weber von der Nordwind AG erhält das GOLD Label der Alpiner Verbund (AV)."
    assert [(f.text, f.label, f.type) for f in found(text)][:4] == [
        ("Bern", "LOC", "place"),
        ("Anna Weber", "PER", "person"),
        ("Nordwind AG", "ORG", "organisation"),
        ("GOLD Label", "MISC", "label"),
    ]


def test_the_teams_own_word_goes_before_a_rule_but_not_inside_another_name() -> None:
    text = "Der Preis „Goldene Brezel 2025“ der Hamburg Hafen AG"
    assert values(text, terms=TERMS) == ["Goldene Brezel", "Hamburg Hafen AG"]


def test_a_person_of_the_termbase_may_be_mentioned_by_surname() -> None:
    terms = (term("Xhemile Berisha", "person"),)
    assert values("Xhemile Berisha kam spät. Doch Berisha blieb.", terms=terms) == ["Xhemile Berisha"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Acht große Wirtschaftscluster gibt es, doch sie agieren für ihre jeweiligen Branchen.",
        "Weltweit haben bisher nur 104 Organisationen aus 18 Ländern Goldstatus erlangt.",
        "Sie umfassen die Dimensionen Struktur, Governance, Kooperation, Finanzierung und Leistungen, Anerkennung.",
        "Die Leiterin Digitale Transformation und der Vorstand Personal stellten den Haushalt 2026 vor.",
        "Am Montag, dem 3. März, öffnen Werkstatt und Küche um 18.30 Uhr; im Mai folgt der Garten.",
        "Die Jury lobte „smarte“ Ideen, „Made in Europe“ und die „Neue Normalität“.",
        "Forschung und Entwicklung (F&E) kosteten 3,5 Mio. Euro, die Marge (EBIT) stieg um 3,7 %.",
        "Zwei AGs der Schule, eine AG Garten und eine AG Chor, treten auf.",
        "Das Label steht für Qualität, der Preis für Mut, das Programm für Vielfalt.",
        "Öffentlicher Personennahverkehr und kleine und mittlere Unternehmen profitieren.",
        "Der Frauenanteil liegt bei 48 Prozent, Frauen Führung zuzutrauen ist selbstverständlich.",
        "Wer Lust hat, meldet sich bis Freitag an. Seit Januar sind Plätze frei.",
        "Als Frau Karriere zu machen, heißt für jede Frau Arbeit.",
        "EU Label und KMU Preis sind nicht gemeint, auch nicht das Zertifikat ISO 9001.",
        "Dort kostet das CHF 1'500.–, hier 1.450 Euro.",
    ],
)
def test_plain_sentences_have_no_names(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        (
            "Dr Anna Weber of Nordwind Energie GmbH & Co. KG met Ms Huber.",
            "en",
            ["Anna Weber", "Nordwind Energie GmbH & Co. KG", "Huber"],
        ),
        ("Winners of the GOLD Label include Hamburg@work.", "en", ["GOLD Label", "Hamburg@work"]),
        ("The Board of Directors met on Tuesday in the Great Hall. Innovation Drives Growth.", "en", []),
        ("Mme Claire Dupont, directrice de Nordwind SAS, et E.ON", "fr", ["Claire Dupont", "Nordwind SAS", "E.ON"]),
        ("Le Conseil d’administration s’est réuni mardi dans la Grande Salle.", "fr", []),
    ],
)
def test_in_other_languages_nothing_is_guessed(text: str, tag: str, expected: list[str]) -> None:
    assert values(text, tag) == expected


def test_write_and_load() -> None:
    fact = name.load({"value": "GOLD Label", "label": "MISC", "type": "label", "text": "GOLD Label"})
    assert (fact.value, fact.label, fact.type, fact.text) == ("GOLD Label", "MISC", "label", "GOLD Label")
    assert name.write(fact, find_locale("fr")) == "GOLD Label"


@pytest.mark.parametrize("entry", [{}, {"value": " "}, {"value": "A", "label": "FIRM"}, {"value": "A", "type": "firm"}])
def test_load_refuses_what_is_no_name(entry: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"name|label|type"):
        name.load(entry)


@pytest.mark.parametrize(
    "unit", ["A", "A ", "A-", "A.", "Aa ", "Dr. ", "der Europäischen ", "(ABC) ", "a@", "GOLD ", " ", "„"]
)
def test_a_name_behind_a_long_line_is_found(unit: str) -> None:
    """How the time grows is measured by `python -m bench.growth`."""
    text = (unit * 200_000)[:200_000] + "\n\nEr kam nach Hamburg."
    doc = spacy.tokens.Doc(NLP["de"].vocab, words=[text], spaces=[False])
    *_, last = name.find(doc, find_locale("de"), name.compile_terms(TERMS, find_locale("de")))
    assert last.text == "Hamburg"
