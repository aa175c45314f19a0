"""What the words of a language tell, which only the proof of a translation asks."""

from __future__ import annotations

from dataclasses import dataclass, field

from pressflow.locales._agents import Agents
from pressflow.locales._words import Phrases, Table


@dataclass(frozen=True, slots=True)
class Senses:
    """Words of one language, by what they do to a sentence: deny, turn round, set a limit, tell a time or a part.

    A locale without them is compared by its values alone.
    """

    # what turns a sentence round; beginnings of words, whole words end in $
    negations: Phrases = ()
    no_negations: str = ""  # regular expression for what holds such a word and denies nothing: nicht mehr als, No. 4
    parted_negations: str = ""  # regular expression for those in two parts: ne ... plus
    negation_tails: Phrases = ()  # carry on a negation before them: neither ... nor
    negative_concord: bool = False  # several in a clause are one: no ... ninguno
    # what another language may say with a negation -> its sense: kaum, un-, -los, statt, fail to; phrases are whole
    half_negations: Table = field(default_factory=dict)
    # regular expressions for times told from another one: im Vorjahr, vor 20 Jahren; heute; im nächsten Jahr
    past: str = ""
    now: str = ""
    coming: str = ""
    weekdays: Table = field(default_factory=dict)  # stems beyond CLDR's names -> number of the day, Monday is 0
    no_weekdays: str = ""  # regular expression for words that only begin like one: Montage
    some_days: str = ""  # for days that a weekday may be one of: heute, am Wochenende, täglich, zwei Tage später
    perhaps_about: Phrases = ()  # of two words; before an amount they may mean about, or nothing: an die
    effective: Phrases = ()  # before a date, may say from or until it: zum 28. März
    beginning: Phrases = ()  # beginnings or ends of words beside a date from which something holds: in Kraft
    ending: Phrases = ()  # the same beside one until which something holds: Einsendeschluss
    behind: Phrases = ()  # words that tell a result from the side of who is not named first: trailing
    comparing: Phrases = ()  # before a date, compare with what was then: twice as many as in 2022
    translated: Phrases = ()  # ends of nouns whose title in quotation marks may be translated: Roman, Motto
    bearers: Phrases = ()  # ends of nouns behind which a name stands without marks: Gasthaus Roter Hahn
    parts_of_land: Table = field(default_factory=dict)  # Nord -> how words for it begin: nord/settentr
    night: Phrases = ()  # before a date, name the night that ends in it: in der Nacht zum
    stressing: Phrases = ()  # said of a value, they stress it and limit nothing: nur, gerade einmal
    stressed: Phrases = ()  # limits that may only stress a value: no more than nine, for gerade einmal neun
    limiting: Phrases = ()  # how words begin that make a limit of a value, wherever they stand: begrenzt auf
    least: Phrases = ()  # the same for a lower limit: Mindestalter
    exceeding: Phrases = ()  # the same for "more than": überstieg die Marke von
    estimating: Phrases = ()  # the same for "about": are estimated to
    latest: Phrases = ()  # what makes a limit of a time, wherever it stands: spätestens
    earliest: Phrases = ()
    by_then: Phrases = ()  # before a date: bis, vor, spätestens
    from_then: Phrases = ()  # seit, ab, nach, frühestens
    more: Phrases = ()  # behind an amount: 40 mehr
    less: Phrases = ()
    # what a value is to another one: from, to, by, instead, part, whole, more, less, now
    parts_before: Table = field(default_factory=dict)  # right before it, but for two words: von 3 auf 5
    parts_behind: Table = field(default_factory=dict)  # right behind it, but for one word: 3 davon
    parts_near: Table = field(default_factory=dict)  # anywhere before it: im Vorjahr waren es 3
    # rates: what stands before the noun (regular expression), the nouns, words without one -> hour ... year, hectare
    per: str = ""
    rate_nouns: Table = field(default_factory=dict)
    rate_words: Table = field(default_factory=dict)
    no_rate: str = "(?!)"  # behind a rate, tells a time instead: a year ago
    # beginnings of words -> a sense with the side of it that they tell: öffn = +open, schließ = -open
    opposites: Table = field(default_factory=dict)
    rises_parted: str = ""  # regular expressions for verbs in two parts: legte ... zu
    falls_parted: str = ""
    rises: Phrases = ()
    falls: Phrases = ()
    # what parts one statement of a sentence from the next: 12 in Bonn and 15 in Trier, whereas Kiel has nine
    joints: Phrases = ()
    enumerating: Phrases = ()  # before the last member of a list
    agents: Agents | None = None  # how it says who acts on whom
    spans: Table = field(default_factory=dict)  # beginning of a noun -> unit that it counts by: drei Monatsmieten
    points: Phrases = ()  # beginnings of the noun for percentage points: drei Punkte höher
    length: float = 1.0  # of a text in this language, where a German one has 1
    # readings that a text allows but does not assert, for the comparison of two texts
    weak: Table = field(default_factory=dict)  # phrase -> "kind value [unit]"
    # regular expression -> "kind value [unit]"; {} is what its group holds: digits, or a word of `weak_values`
    weak_forms: Table = field(default_factory=dict)
    weak_values: Table = field(default_factory=dict)
    weak_heads: Table = field(default_factory=dict)  # first part of a compound -> value: Vierzylinder
