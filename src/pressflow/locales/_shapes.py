"""The words by which a language shows where a name begins and ends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shapes:
    """Words at the edges of names.

    roads: letters of numbered roads behind an article; told_roads: those of other things too (S-Bahn), which a word
    of `along` tells. road_nouns: what stands before any of them.
    twins: places with a name in two languages (Biel/Bienne). hubs: nouns that two places share (Flughafen Köln/Bonn).
    particles: small words inside a surname (Gerd Meyer zu Hörste).
    regional: endings of adjectives of a land, and the lands (Bayerisches Bio-Siegel).
    captions: patterns for what begins a list of people in a picture.
    subjects: what a ministry is for in the genitive (der Finanzen). ministries, churches, unions: endings of heads.
    bodies_of_town: nouns that a town's or a land's adjective makes a body (Tiroler Landesregierung).
    ordinances: endings of a land's laws (Hessische Gemeindeordnung).
    houses, sites: endings of what is named after people (Hans Faber-Stiftung): an organisation, a place.
    registers: what stands before a number of a register or a telephone. desks: names of offices and degrees in another
    language, and feasts, which are no names. participles: of verbs of speech, which say nothing (Ehrlich gesagt).
    """

    roads: str = ""
    told_roads: str = ""
    road_nouns: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    twins: tuple[str, ...] = ()
    hubs: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    regional: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    churches: tuple[str, ...] = ()
    unions: tuple[str, ...] = ()
    bodies_of_town: tuple[str, ...] = ()
    ordinances: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    registers: tuple[str, ...] = ()
    desks: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
