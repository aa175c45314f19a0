"""The words by which names and speakers are known, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressflow.locales._first_names import FIRST_NAMES
from pressflow.locales._genders import MEN, WOMEN
from pressflow.locales._listed import words
from pressflow.locales._shapes import Shapes

# The same in every language: a German firm keeps its legal form in an English text. Longer forms first.
LEGAL_FORMS = words(
    """
    GmbH & Co KG | GmbH & Co. KGaA | GmbH & Co. KG | GmbH & Co. OHG | AG & Co. KGaA | AG & Co. KG | SE & Co. KGaA |
    SE & Co. KG | UG (haftungsbeschränkt) & Co. KG | UG (haftungsbeschränkt) | Ges.m.b.H. | GesmbH | gGmbH | gAG |
    GmbH | PartG mbB | PartGmbB | PartG | mbB | mbH | e. V. | e. G. | e. K. | eV | eG | eGbR | GbR | KGaA | OHG | KG
    | AG | SE | VVaG | AöR | KöR | Co. KG | S.p.A. | S.r.l. | S.à r.l. | Sàrl | SARL | SAS | SASU | SA | S.A. | SNC |
    EURL | SCOP | ASBL | B.V. | BV | N.V. | NV | Ltd. | Ltd | plc | PLC | LLP | LLC | Inc. | Corp. | CIC | Oyj | Oy |
    AB | ApS | A/S | Kft. | s.r.o. | a.s. | d.o.o. | Sp. z o.o. | gUG (haftungsbeschränkt) | gUG | KG a. A. | AG &
    Co. OHG | Stiftung & Co. KG | gemeinnützige GmbH | GmbH i. L. | EWIV | SCE | AdöR | K.K. | Pty Ltd | PLLC | ASA |
    A.S. | S.L. | SpA | Srl | Genossenschaft m. b. H.
    """,
    by="|",
)


PLACE_ADJECTIVES = frozenset(
    words("""
    Hamburger Berliner Münchner Münchener Kölner Frankfurter Stuttgarter Düsseldorfer Leipziger Dresdner Bremer
    Hannoveraner
    Nürnberger Wiener Grazer Linzer Salzburger Innsbrucker Zürcher Basler Berner Genfer Luzerner St.-Galler Schweizer
    Kieler
    Lübecker Rostocker Mannheimer Freiburger Augsburger Bonner Essener Dortmunder Mainzer Jenaer Potsdamer Erfurter
    """)
)


@dataclass(frozen=True, slots=True)
class Institutions:
    """Nouns that make a name of what stands beside them.

    purposed, of_theirs: endings of nouns that a purpose (Institut für ...) or a genitive behind them makes a name.
    sited: nouns before the name of a place, houses: of anything, departments: of a field. towns_own: nouns behind a
    town's adjective -> (label, type).
    families, tied: what a hyphen ties to which noun (Fraunhofer-Institut). purposes: für and its like.
    indefinite: words before one of many, which has no name. laws: endings, but for no_laws.
    awards, events, studies: endings. days: that are an event.
    bodies, buildings, contests: endings that tell a guessed name, and the name that a place behind them belongs to.
    clubs: abbreviations that begin the name of a sports club.
    """

    purposed: tuple[str, ...] = ()
    of_theirs: tuple[str, ...] = ()
    sited: frozenset[str] = frozenset()
    houses: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    towns_own: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    families: frozenset[str] = frozenset()
    tied: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    indefinite: frozenset[str] = frozenset()
    laws: tuple[str, ...] = ()
    no_laws: frozenset[str] = frozenset()
    awards: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    buildings: tuple[str, ...] = ()
    contests: tuple[str, ...] = ()
    clubs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """What tells a place.

    names: towns, rivers, landscapes that are no other word; doubtful: those that are, told by prepositions.
    near: endings of nouns that may stand before a place and are no part of it; nouns: that tell it (Stadt Kiel).
    streets: endings of street names; sure_streets: words that no other name has; no_streets: kinds of street;
    endings: of names of places, whatever comes before (Zwickelsberg); placing: prepositions that stand before such a
    name without an article. street_words: how those of several words begin. joined: small words inside a place's
    name (Frankfurt am Main);
    rivers: what follows them.
    acting: nouns that make an organisation of the town behind them where it acts (die Stadt Kiel lädt ein);
    clauses: words before such a subject; visited: verbs that a town is only the object of.
    """

    names: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    prepositions: tuple[str, ...] = ()
    near: tuple[str, ...] = ("\0",)
    nouns: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    sure_streets: tuple[str, ...] = ()
    no_streets: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    placing: frozenset[str] = frozenset()
    street_words: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    rivers: tuple[str, ...] = ()
    acting: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    visited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Official:
    """Words that a language which writes common nouns small gives a capital all the same.

    always: in designations of what is official (Ministry). sited: beside a name (Wahn Castle). alone: by themselves
    (the Earth). fixed: together (the White House). units: before one of these (the Drives division). people: how words
    end that come from names of countries, persons and teachings (Peruvian). ties: small words within a name.
    """

    always: frozenset[str] = frozenset()
    sited: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    people: tuple[str, ...] = ()
    ties: tuple[str, ...] = ("\0",)


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around names, by what they do.

    functions, speech: as a text writes them; a function also ends longer words (Vorstandsvorsitzender), any case.
    heads: endings of nouns that are the head of an official name -> (label, type, strong ending of an adjective).
    typed: nouns before or inside a quoted title -> its type; untyped: nouns that only end like one (Mitglied).
    beside: endings of more nouns that tell what the name right behind them is (Büro Fuge) -> its type, "" for none;
    beside_places: those to whose name a place behind them belongs (Frauenchor Linthal), beside_towns: any word;
    beside_sites: whose name may say where it lies (Theater im Speicher).
    makers, showings, performs, pieces: those who made a work, what is done with it, verbs for that, and what it is;
    texts: what it may be besides, which a title in quotation marks follows.
    untitled: nouns before a wording that is no name (Motto).
    stops: capitalised words that begin sentences or stand beside names and never belong to one,
        except that surnames, behind a first name, are some of them (Anna Sommer).
    generic: endings of what stands before a firm's name and is none of it (Hersteller).
    small: words that a title writes small. pronouns: a speaker who is not named.
    away: prepositions before somebody who does not speak; quoting: words before somebody who does, though one follows.
    fillers: words between a verb of speech and a role. predicates: end of "ist ... überzeugt" and its like.
    families: words before a surname. particles: those that a firm's name may begin with (de Groot & Partner).
    generic_firms: endings of first words that many firms have. openers: surnames that begin a sentence as other words.
    no_names: what a model may take for a name. common_endings: of nouns that no firm or house is called by alone.
    bound: words before a common noun, never before a surname; unbound: those before a surname that look like
    adjectives.
    place_adjectives: before a firm they say where it is; what is said of it in another language lacks them.
    weak: of the verbs of speech those that say something only with more words (zeigt sich, stellt fest).
    govern: words right before a partial quote of few words (sprach von einem „Wunder“). indefinite: such articles.
    worded: nouns before what somebody said (mit den Worten „...“). onward: words before the next part of a quote.
    referring: how a sentence behind a quote begins that says whose it is (Mit diesen Worten ...).
    role_joins: small words that a role goes on with; role_places: the same, but only between commas.
    naming: verbs whose object may come first (die Lage nannte Anna Weber „ernst“); oblique: articles of no subject.
    copulas: between somebody and a role (Anna Weber ist Leiterin des Hauses).
    she, he: pronouns and forms of address of one person; women, men: first names that only they have.
    """

    legal_forms: tuple[str, ...] = LEGAL_FORMS
    first_names: frozenset[str] = FIRST_NAMES
    titles: tuple[str, ...] = ()
    salutations: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    institutions: Institutions = field(default_factory=Institutions)
    places: Places = field(default_factory=Places)
    shapes: Shapes = field(default_factory=Shapes)
    generic_firms: tuple[str, ...] = ("\0",)
    openers: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    common_endings: tuple[str, ...] = ()
    official: Official = field(default_factory=Official)
    noun_endings: tuple[str, ...] = ()  # of nouns that are no names, whoever has listed them: Verlässlichkeit
    abbreviated: frozenset[str] = frozenset()  # words in capitals that are no names: LKW, WM
    # what stands before a noun without an article as often: quantities, prepositions of means, purpose and lack; not
    # those of place (in, aus, nach), for names of places stand behind them
    before_things: frozenset[str] = frozenset()
    counters: tuple[str, ...] = ()  # before a noun, beside the articles of one: alle, mehrere: what follows is no name
    determiners: frozenset[str] = frozenset()  # what stands before nouns and hardly before a name: keine, drei
    functions: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    speech: frozenset[str] = frozenset()
    according: frozenset[str] = frozenset()  # so, laut, according to: the speaker stands beside them
    heads: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    adjectives: tuple[str, ...] = ()  # endings of adjective stems, as regular expressions
    typed: Mapping[str, str] = field(default_factory=dict)
    beside: Mapping[str, str] = field(default_factory=dict)
    beside_places: tuple[str, ...] = ()
    beside_towns: tuple[str, ...] = ()
    beside_sites: Mapping[str, str] = field(default_factory=dict)
    makers: tuple[str, ...] = ()
    showings: tuple[str, ...] = ()
    performs: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    untyped: tuple[str, ...] = ()
    untitled: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    generic: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()  # words that a title writes small
    pronouns: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    quoting: tuple[str, ...] = ()
    fillers: frozenset[str] = frozenset()
    predicates: tuple[str, ...] = ()
    bound: frozenset[str] = frozenset()
    unbound: frozenset[str] = frozenset()
    place_adjectives: frozenset[str] = PLACE_ADJECTIVES
    weak: frozenset[str] = frozenset()
    govern: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    worded: frozenset[str] = frozenset()
    onward: tuple[str, ...] = ()
    referring: tuple[str, ...] = ()
    role_joins: frozenset[str] = frozenset()
    role_places: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    women: frozenset[str] = WOMEN
    men: frozenset[str] = MEN
