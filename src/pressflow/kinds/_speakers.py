"""Who says a quote: before it, behind it, between its halves. What the text does not say stays open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressflow.kinds._cast import Cast
from pressflow.kinds._clauses import REACH, clause_end, clause_start
from pressflow.kinds._marks import Quoted
from pressflow.kinds._role_phrases import has_function, is_speech, role_alone, role_before, role_behind, role_next_to
from pressflow.kinds._unlisted import unlisted
from pressflow.locales import Locale
from pressflow.model import Fact

_WORD = re.compile(r"[^\W_]+(?:[-'’@.][^\W_]+)*")
_LEAD = re.compile(r"[\s,–—-]*\(?[\s…]*")
_HALF = " \t\n\u00a0\u202f.,;:–—-"
_MARKS = "“”\"»«’‘' \u00a0\u202f"
_VERB = re.compile(r"[a-zäöüß]{2,}(?:t|te|ß)(?:[^\S\n]sich)?[^\S\n]")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
_INSET = re.compile(r",\s(?:\w+['’\s]){0,2}$")  # , a-t-elle; , s'est
_NEXT = 45  # characters between a verb and the name that belongs to it


class Voice(NamedTuple):
    """What the text says of a quote's speaker, and where.

    where: introduced (a colon), after, around (no colon), continued. pronoun: "she" or "he" who stands for the name;
    known: the role stands for somebody named elsewhere (die Ministerin).
    """

    speaker: str | None
    role: str | None
    where: str
    pronoun: str = ""
    known: bool = False


class _Clause(NamedTuple):
    """Words about a speaker: between `start` and `end`, with the verb of speech at `verb` (empty: none)."""

    start: int
    end: int
    verb: tuple[int, int]
    where: str


class Listener:
    """Hears the voices of a text, quote by quote."""

    def __init__(self, text: str, quotes: Sequence[Quoted], people: Sequence[Fact], locale: Locale) -> None:
        self.text, self.quotes, self.locale = text, quotes, locale
        self.cast = Cast(text, quotes, people, locale)

    def voices(self) -> list[Voice | None]:
        """The voice of each quote; None where no one is said to speak."""
        heard: list[Voice | None] = []
        reach = 0  # where the words about the last quote's speaker end
        for i, quote in enumerate(self.quotes):
            floor = self.quotes[i - 1].end if i else 0
            ceiling = self.quotes[i + 1].start if i + 1 < len(self.quotes) else len(self.text)
            start = clause_start(self.text, quote.start, floor, self.locale)
            end = clause_end(self.text, quote.end, ceiling, self.locale)
            between = self.text[max(reach, floor) : quote.start] if i else "-"
            if i and self.quotes[i - 1].unclosed:
                between = between.strip()  # over the paragraph's end
            voice = self._voice(quote, start, end, heard[-1] if heard else None, between)
            heard.append(self._known(voice, i) if voice and voice.where != "continued" else voice)
            reach = end if voice and voice.where == "after" else quote.end
        return self._carried_back(heard)

    def _voice(self, quote: Quoted, start: int, end: int, last: Voice | None, between: str) -> Voice | None:
        goes_on = not between.strip(_HALF) and not _PARAGRAPH.search(between)
        between = between.strip(_HALF)
        if last is not None and between.casefold() in self.locale.names.onward:
            return last._replace(where="continued")
        return (
            self._introduced(start, quote.start)
            or self._after(quote.start, quote.end, end)
            or (last._replace(where="continued") if last is not None and goes_on else None)
            or self._around(start, quote, end)
            or self._within(quote)
        )

    def _known(self, voice: Voice, i: int) -> Voice:
        """The voice with the full name and the role, as far as the text states them elsewhere."""
        at = self.quotes[i].start
        if voice.speaker is None and voice.pronoun:
            voice = voice._replace(speaker=self.cast.antecedent(voice.pronoun, i))
        elif voice.speaker is None and voice.known and voice.role:
            name = self.cast.meant_by(voice.role, at)
            voice = voice._replace(speaker=name, role=(name and self.cast.role(name, at)) or voice.role)
        if voice.speaker is None:
            return voice
        names = [self.cast.full(name) for name in voice.speaker.split(", ")]
        self.cast.hear(names, voice.role, at)
        role = voice.role or (self.cast.role(names[0], at) if len(names) == 1 else None)
        return voice._replace(speaker=", ".join(names), role=role)

    def _carried_back(self, heard: list[Voice | None]) -> list[Voice | None]:
        """A quote whose paragraph ends without a closing mark goes on in the next one, and so does its speaker."""
        for i in range(len(heard) - 2, -1, -1):
            voice = heard[i + 1]
            if heard[i] is None and self.quotes[i].unclosed and voice is not None:
                heard[i] = voice._replace(where="continued")
        return heard

    # --- where the words about the speaker stand

    def _introduced(self, start: int, end: int) -> Voice | None:
        """Words with a colon before the quote: Anna Weber sagt: „...“; Anna Weber, Geschäftsführerin: „...“"""
        window = self.text[start:end].rstrip()
        verbs = list(_spoken(window, self.locale))
        # Anna Weber said, “...”: no colon in English, but the verb right before the comma
        comma = self.locale.language != "de" and window.endswith(",") and verbs and verbs[-1].end() == len(window) - 1
        if not comma and not window.endswith((":", ": –")):
            return None
        named = self._named(start, end)
        if not verbs and not (named and named[0].start - start < 40) and not has_function(window, self.locale):
            return None
        said = verbs[0 if self.locale.language == "de" else -1] if verbs else None  # asked about it, Anna Weber said:
        verb = (start + said.start(), start + said.end()) if said else (start, start)
        return self._speaker(_Clause(start, end, verb, "introduced"), named)

    def _after(self, quote_start: int, start: int, end: int) -> Voice | None:
        """Words right behind the quote: “, sagt Anna Weber; “ – Anna Weber; “ (Anna Weber); ,” Anna Weber said."""
        lead = _LEAD.match(self.text, start, end)
        begin = lead.end() if lead else start
        named = self._named(begin, end)
        parted = self._parted(start, begin)
        verb = self._verb_behind(begin, end, parted)
        if verb is None and named:
            verb = self._name_first(quote_start, start, begin, end, named[0])
        if verb is None and parted:
            verb = self._role_first(begin, end) or self._turned(begin, named)
        if verb is None:
            return None
        voice = self._speaker(_Clause(begin, end, verb, "after"), named)
        # „...“ bezeichnet, with nobody behind: the verb ends the clause around the quote
        silent = voice.speaker is None and not voice.role and not voice.pronoun
        return None if silent and not parted and self.text[begin : begin + 1].islower() else voice

    def _parted(self, start: int, begin: int) -> bool:
        """True if a comma or a dash parts the quote from what follows."""
        return "," in self.text[start - 2 : begin] or any(dash in self.text[start:begin] for dash in "–—-")

    def _verb_behind(self, begin: int, end: int, parted: bool) -> tuple[int, int] | None:
        """Where the verb begins the clause: “, sagt; “, freut sich; “, ist ... überzeugt; “ So Anna Weber."""
        text, names = self.text, self.locale.names
        referring = next((words for words in names.referring if text.startswith(words + " ", begin)), None)
        if referring:  # a sentence of its own
            return begin, begin + len(referring)
        if not text[begin : begin + 1].islower():
            return None
        # without a comma only the first word can be the verb: „...“ wird gezeigt
        verb = next(_spoken(text[begin:end], self.locale, within=4 if parted else 1), None)
        if verb is not None:
            return begin + verb.start(), begin + verb.end()
        if parted and set(_WORD.findall(text[begin:end])) & set(names.predicates):
            return begin, begin + len(text[begin:end].split()[0])
        return None

    def _name_first(self, quote_start: int, start: int, begin: int, end: int, person: Fact) -> tuple[int, int] | None:
        """The same where the name comes before the verb, or stands alone behind a dash, a colon or in brackets."""
        mark = self.text[start:begin].strip()
        if person.start - begin <= 30 and mark[:1] in ("–", "—", "-", "("):
            return begin, begin
        if self.text[start : start + 1] == ":":
            # „Wir liefern“: Gero Stein, Inhaber der Bäckerei, ...
            heads = not self.text[max(0, quote_start - 20) : quote_start].rpartition("\n")[2].strip()
            near = person.start - start <= 30
            return (begin, begin) if heads and near else None
        if person.start == begin and self._signs(start, begin, end, person):
            return begin, begin
        verb = next(_spoken(self.text[begin:end], self.locale), None)
        if self.locale.language == "de" or verb is None or not self._ends_open(start, mark):
            return None
        return begin + verb.start(), begin + verb.end()

    def _signs(self, start: int, begin: int, end: int, person: Fact) -> bool:
        """„Wir freuen uns.“ Anna Weber, Vorständin: a whole sentence, then nothing but the name and the role."""
        if self.text[max(0, start - 5) : start].rstrip(_MARKS)[-1:] not in (".", "!", "?", "…"):
            return False
        rest = self.text[person.end : end].strip(_HALF)
        role = role_behind(self.text, person.end, end, self.locale)
        return rest in ("", role) and self.text[end : end + 1] in ("", "\n")

    def _ends_open(self, start: int, mark: str) -> bool:
        """True if the sentence goes on behind the quote: its words end with a comma, or with ? or !."""
        return mark.startswith(",") or self.text[max(0, start - 5) : start].rstrip(_MARKS)[-1:] in (",", "?", "!")

    def _role_first(self, begin: int, end: int) -> tuple[int, int] | None:
        """,” a spokeswoman for the ministry said: the verb ends the clause."""
        if self.locale.language == "de":
            return None
        verb = next(_spoken(self.text[begin:end], self.locale), None)
        words = self.text[begin : begin + verb.start()] if verb else ""
        if verb is None or not words or words.split()[0].casefold() not in self.locale.names.articles:
            return None
        return (begin + verb.start(), begin + verb.end()) if has_function(words, self.locale) else None

    def _turned(self, begin: int, named: Sequence[Fact]) -> tuple[int, int] | None:
        """“, rechnet Anna Weber vor: behind a comma any verb that a name follows speaks."""
        verb = _VERB.match(self.text, begin)
        if self.locale.language != "de" or verb is None or not named or named[0].start - verb.end() > _NEXT:
            return None
        between = self.text[verb.end() : named[0].start]
        alone = not between.strip() or role_next_to(between, self.locale) is not None
        title = between.split() and set(between.split()) <= {*self.locale.names.titles, *self.locale.names.salutations}
        return (begin, verb.end() - 1) if alone or title else None

    def _around(self, start: int, quote: Quoted, end: int) -> Voice | None:
        """A clause that runs into the quote: Anna Weber sprach von einem „...“; laut Anna Weber „...“"""
        window, names = self.text[start : quote.start], self.locale.names
        named = self._named(start, quote.start)
        words = window.split()
        if words and words[-1].strip(_HALF) in names.worded:  # mit den Worten „...“ übergab Anna Weber
            behind = self._named(quote.end, end)
            return self._speaker(_Clause(start, end, (quote.end, quote.end), "introduced"), [*named, *behind])
        verbs = [m for m in _spoken(window, self.locale) if self._means(window, m)]
        if not verbs and (last := next(_spoken(self.text[quote.end : end], self.locale, within=1), None)):
            at = (quote.start + last.start(), quote.start + last.end())  # hat das Haus als „...“ bezeichnet
            return (
                self._speaker(_Clause(start, quote.start, (quote.start, quote.start), "around"), named) if at else None
            )
        if verbs:
            verb = (start + verbs[0].start(), start + verbs[0].end())
            return self._speaker(_Clause(start, quote.start, verb, "around"), named)
        # nach Angaben von Anna Weber ist das „...“
        phrases = [p for p in names.quoting if " " in p and p in window]
        if not phrases or not named:
            return None
        at_phrase = start + window.rindex(phrases[0])
        return self._speaker(_Clause(start, quote.start, (at_phrase, at_phrase + len(phrases[0])), "around"), named)

    def _within(self, quote: Quoted) -> Voice | None:
        """« Nous sommes fiers, explique Anna Weber, et ça dure »: French sets the interruption inside the marks."""
        if self.locale.language != "fr":
            return None
        for verb in _spoken(quote.words(self.text)[:REACH], self.locale):
            first, last = quote.inner_start + verb.start(), quote.inner_start + verb.end()
            end = clause_end(self.text, last, quote.inner_end, self.locale)
            named = self._named(last, end)
            near = bool(named) and named[0].start - last <= _NEXT and "," not in self.text[last : named[0].start]
            if near and _INSET.search(self.text[max(quote.inner_start, first - 12) : first]):
                return self._speaker(_Clause(last, end, (last, last), "after"), named)
        return None

    def _means(self, window: str, verb: re.Match[str]) -> bool:
        """False for a verb that speaks only with more words: zeigt das Stück „...“, but: zeigt sich „...“"""
        return verb.group() not in self.locale.names.weak or " sich" in window[verb.end() : verb.end() + 40]

    # --- who it is

    def _named(self, start: int, end: int) -> list[Fact]:
        """The people in a part of the text: those that are known, and one whom the role beside the name tells."""
        known = self.cast.named(start, end)
        if any(" " in person.value for person in known):
            return known
        more = unlisted(self.text, start, end, self.locale)
        apart = [p for p in known if all(p.end <= other.start or other.end <= p.start for other in more)]
        return sorted([*apart, *more], key=lambda p: p.start)

    def _speaker(self, clause: _Clause, named: Sequence[Fact]) -> Voice:
        """The speaker next to the verb, and the role that stands beside; both None if the words name no one."""
        pronoun = self._pronoun(clause)
        if pronoun:
            return Voice(None, None, clause.where, pronoun if pronoun in ("she", "he") else "")
        chosen = self._chosen(clause, [p for p in named if not self._spoken_of(clause.start, p)])
        if chosen is None:
            return self._unnamed(clause)
        first, last = clause.verb
        if chosen.start >= last > first or clause.where == "after":
            role = role_before(self.text[last : chosen.start], self.locale)
        else:
            role = role_next_to(self.text[clause.start : chosen.start], self.locale)
        role = role or role_behind(self.text, chosen.end, clause.end, self.locale)
        return Voice(self._together(chosen, named), role, clause.where)

    def _chosen(self, clause: _Clause, people: Sequence[Fact]) -> Fact | None:
        first, last = clause.verb
        behind = [p for p in people if p.start >= last]
        ahead = [p for p in people if p.end <= first]
        if clause.where != "after" and not (last > first and self._turned_around(clause)):
            behind = behind if last == first else []
        if clause.where == "after" and behind:
            chosen = behind[0]
        elif ahead and (not behind or first - ahead[-1].end <= behind[0].start - last):
            chosen = ahead[0]
        elif behind:
            chosen = behind[0]
        else:
            return None
        between = self.text[last : chosen.start]
        # sagte Huber, der mit Anna Weber kam: behind a comma speaks only whose role stands before it
        elsewhere = "," in between and not has_function(between.split(",")[0], self.locale)
        return None if elsewhere else chosen

    def _turned_around(self, clause: _Clause) -> bool:
        """True if the subject can stand behind the verb: Gestern lobte Anna Weber, not: Die Jury lobte sie."""
        names = self.locale.names
        verb = self.text[slice(*clause.verb)]
        if (
            verb.casefold() in names.according
            or verb in names.naming
            or self.text.startswith(names.quoting, clause.verb[0])
        ):
            return True
        if self.locale.language != "de":
            return False
        field = self.text[clause.start : clause.verb[0]].split()
        subject = [word for word in field[:2] if word.casefold() in names.articles]
        if subject and subject[0].casefold() not in names.oblique:
            return False
        # Nordwind lobt Anna Weber: a name before the verb
        return not (field and field[-1][:1].isupper() and field[-1] not in names.stops and len(field) == 1)

    def _unnamed(self, clause: _Clause) -> Voice:
        """The role where no name stands: erklärt der Vorstandsvorsitzende von Hamburg@work."""
        first, last = clause.verb
        for words in (self.text[last : clause.end], self.text[clause.start : first]):
            if words.strip() and (found := role_alone(words, self.locale)):
                return Voice(None, found[0], clause.where, known=found[1])
        return Voice(None, None, clause.where)

    def _pronoun(self, clause: _Clause) -> str:
        """The pronoun beside the verb: "she", "he", "other"; "" if there is none."""
        first, last = clause.verb
        names = self.locale.names
        behind = _WORD.findall(self.text[last : min(clause.end, last + 30)].split(",")[0])[:2]
        ahead = _WORD.findall(self.text[max(clause.start, first - 20) : first])[-1:]
        verb = _WORD.findall(self.text[first:last])[-1:]
        if behind and behind[0] not in names.fillers:
            behind = behind[:1]  # freut sie sich, freut sich er
        for word in (*ahead, *verb, *behind):
            part = word.rpartition("-")[2] if self.locale.language == "fr" else word
            part = part.lower() if word in ahead else part
            if part in names.pronouns and (part != word or word not in verb):
                plural = bool(verb) and self.locale.language == "de" and verb[0].endswith("en")
                return "other" if plural else "she" if part in names.she else "he" if part in names.he else "other"
        return ""

    def _together(self, chosen: Fact, speakers: Sequence[Fact]) -> str:
        """The speaker, with those who say it together: Anna Weber und Peter Meier."""
        names, end = [chosen.value], chosen.end
        for other in speakers:
            if other.start > end and self.text[end : other.start].strip() in ("und", "and", "et", "&"):
                names.append(other.value)
                end = other.end
        return ", ".join(names)

    def _spoken_of(self, start: int, person: Fact) -> bool:
        """True if the name only says whose: die Sprecherin von Anna Weber, Anna Webers Sprecherin."""
        before = self.text[max(start, person.start - 60) : person.start].rstrip()
        titles = (*self.locale.names.titles, *self.locale.names.salutations)
        while before.endswith(titles):
            before = before[: -max(len(t) for t in titles if before.endswith(t))].rstrip()
        if before.casefold().endswith(tuple(phrase.casefold() for phrase in self.locale.names.quoting)):
            return False
        words = _WORD.findall(before)
        return (bool(words) and words[-1] in self.locale.names.away) or self._owns(person)

    def _owns(self, person: Fact) -> bool:
        """True for Anna Webers Nachfolger, Anna Weber’s deputy: somebody else speaks."""
        if self.locale.language == "en":
            return self.text.startswith(("’s ", "'s "), person.end) or person.text.endswith(("’s", "'s"))
        behind = _WORD.match(self.text, person.end + 1)
        owns = self.text[person.end - 1 : person.end + 1].rstrip().endswith(("s", "'", "’"))
        return bool(owns and behind and behind[0][0].isupper() and has_function(behind[0], self.locale))


def _spoken(window: str, locale: Locale, within: int = 0) -> Iterator[re.Match[str]]:
    """The verbs of speech and their like in `window`; with `within` only among its first words."""
    for i, match in enumerate(_WORD.finditer(window)):
        if within and i >= within:
            return
        if is_speech(match.group(), locale):
            yield match
