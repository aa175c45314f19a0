"""The people of a text: full names, roles, and whom "sie", "er" or "die Ministerin" means."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from pressflow.kinds._clauses import clause_end, clause_start, stops
from pressflow.kinds._marks import Quoted
from pressflow.kinds._role_phrases import function_in, is_speech, role_behind, role_next_to, role_said_of
from pressflow.locales import Locale
from pressflow.model import Fact

_WORD = re.compile(r"[^\W_]+(?:[-'’@.][^\W_]+)*")
_BEFORE = 120  # characters before a name in which its role may stand
_NEAR = 2  # sentences before the one in which "sie" stands


class Cast:
    """Who is named where, with which role; `people` by start. Who has spoken is told as the text is read."""

    def __init__(self, text: str, quotes: Sequence[Quoted], people: Sequence[Fact], locale: Locale) -> None:
        self.text, self.quotes, self.people, self.locale = text, quotes, people, locale
        self.spoke: dict[str, int] = {}  # who has spoken, and where last
        self._starts = [person.start for person in people]

    def named(self, start: int, end: int) -> list[Fact]:
        """The people in a part of the text."""
        part = self.people[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [person for person in part if person.end <= end]

    def full(self, name: str) -> str:
        """The full name of whom the text mentions by surname, if only one has it; else the name as it is."""
        return self._surnames.get(name) or name

    def hear(self, names: Sequence[str], role: str | None, at: int) -> None:
        """Somebody speaks at `at`; a role that the text states there holds for what is said later."""
        for name in names:
            self.spoke.pop(name, None)  # the last ones to speak stand last
            self.spoke[name] = at
        if role and len(names) == 1:
            insort(self._roles.setdefault(names[0], []), (at, role))

    def role(self, name: str, at: int) -> str | None:
        """The role that the text states of somebody elsewhere: the last before `at`, else the next."""
        stated = self._roles.get(self.full(name), ())
        before = [role for start, role in stated if start < at]
        return before[-1] if before else next((role for _, role in stated), None)

    def meant_by(self, role: str, at: int) -> str | None:
        """Whom "die Ministerin" means: the only one with that role, if named before."""
        word = function_in(role, self.locale).casefold()
        whole = role.casefold()
        found = {
            name: stated[0][0]
            for name, stated in self._roles.items()
            if any(_fits(whole, word, known.casefold(), self.locale) for _, known in stated)
        }
        (name, start), *others = found.items() or [("", at)]
        return name if name and not others and start < at else None

    def antecedent(self, pronoun: str, quote: int) -> str | None:
        """Whom "she" or "he" means: the only one in the sentences before who fits, and who speaks or has a role.

        None where two could be meant, or where nothing says that the one is a woman or a man.
        """
        at = self.quotes[quote].start
        last = bisect_right(self._stops, at)
        start = self._stops[last - 1 - _NEAR] if last > _NEAR else 0
        near = {self.full(p.value): p for p in self.named(start, at) if not self._quoted(p)}
        fitting = [n for n in {*near, *self._heard_since(start)} if self._gender(n) in (pronoun, "")]
        if len(fitting) != 1:
            return None
        name = fitting[0]
        if self._gender(name) != pronoun:
            return name if name in self._heard_since(start) else None
        heard = name in self.spoke or name in self._roles or self._speaks(near[name])
        return name if heard else None

    def _heard_since(self, start: int) -> set[str]:
        return {name for name, at in takewhile(lambda heard: heard[1] >= start, reversed(self.spoke.items()))}

    # --- what is known of them

    @cached_property
    def _surnames(self) -> dict[str, str]:
        found: dict[str, set[str]] = {}
        for name in {person.value for person in self.people}:
            if " " in name:
                found.setdefault(name.rpartition(" ")[2], set()).add(name)
        return {surname: next(iter(names)) for surname, names in found.items() if len(names) == 1}

    @cached_property
    def _roles(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        floor = 0
        for person in self.people:
            start = clause_start(self.text, person.start, max(floor, person.start - _BEFORE), self.locale)
            end = clause_end(self.text, person.end, len(self.text), self.locale)
            role = (
                role_next_to(self.text[start : person.start], self.locale)
                or role_behind(self.text, person.end, end, self.locale)
                or role_said_of(self.text, start, person.start, person.end, end, self.locale)
            )
            if role:
                found.setdefault(self.full(person.value), []).append((person.start, role))
            floor = person.end
        return found

    @cached_property
    def _stops(self) -> list[int]:
        return stops(self.text, self.quotes, self.locale)

    @cached_property
    def _genders(self) -> dict[str, str]:
        """The gender that a form of address tells: Frau Weber."""
        found: dict[str, str] = {}
        for person in self.people:
            for word in self.text[max(0, person.start - 30) : person.start].split()[-3:]:
                if gender := self._gender_of_word(word):
                    found[self.full(person.value)] = gender
        return found

    def _gender(self, name: str) -> str:
        """ "she", "he", or "" where neither a form of address nor the first name nor the role tells."""
        if name in self._genders:
            return self._genders[name]
        first = name.split("-")[0].split()[0]
        if first in self.locale.names.women:
            return "she"
        if first in self.locale.names.men:
            return "he"
        return next((g for _, role in self._roles.get(name, ()) if (g := self._gender_of_role(role))), "")

    def _gender_of_word(self, word: str) -> str:
        if word[:1].isupper():
            return "she" if word in self.locale.names.she else "he" if word in self.locale.names.he else ""
        return ""

    def _gender_of_role(self, role: str) -> str:
        word = function_in(role, self.locale).casefold()
        functions = [f for f in self.locale.names.functions if word.endswith(f)]
        if self.locale.language != "de" or not functions:
            return ""
        longest = max(functions, key=len)
        if longest.endswith("in") and longest[:-2] in self.locale.names.functions:
            return "she"
        return "he" if longest + "in" in self.locale.names.functions else ""

    def _quoted(self, person: Fact) -> bool:
        i = bisect_right(self.quotes, person.start, key=lambda q: q.start) - 1
        return i >= 0 and person.start < self.quotes[i].end

    def _speaks(self, person: Fact) -> bool:
        """True if a verb of speech stands in the sentence: Anna Weber begrüßt das."""
        end = clause_end(self.text, person.end, len(self.text), self.locale)
        return any(is_speech(word, self.locale) for word in _WORD.findall(self.text[person.end : end]))


def _fits(whole: str, word: str, known: str, locale: Locale) -> bool:
    """True if "die Ministerin" can be the Bundesministerin; what is said more of her must be said of her there."""
    if " " in whole:
        return known.startswith(whole) or whole.startswith(known)
    head = function_in(known, locale)
    return bool(word) and (head.endswith(word) or word.endswith(head))
