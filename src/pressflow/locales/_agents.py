"""How a language says who acts on whom, and from where to where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agents:
    """Words of one language, in lower case.

    from_, to:    right before a name, the ends of a way.
    passive:      forms of the verb that makes a passive. by: before who acts in one.
    objects:      before a name that is acted on. given: before one that something is given to.
    prepositions: before a name that neither acts nor is acted on.
    order:        whether the first of two names in a clause without a passive is the one who acts.
    """

    from_: frozenset[str]
    to: frozenset[str]
    passive: frozenset[str]
    by: frozenset[str]
    objects: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    order: bool = False


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


AGENTS: Mapping[str, Agents] = {
    "de": Agents(
        from_=_set("von aus ab vom"),
        to=_set("nach bis"),
        passive=_set("wird werden wurde wurden worden"),
        by=_set("von vom durch"),
        objects=_set("den dem einen einem ihren ihrem seinen seinem diesen diesem unseren unserem"),
        prepositions=_set("von vom mit für gegen bei nach aus zu zum zur auf durch über um ohne und oder wie als"),
        given=_set("an dem einem ihrem seinem diesem unserem"),
    ),
    "en": Agents(
        from_=_set("from"),
        to=_set("to"),
        passive=_set("is are was were been being be"),
        by=_set("by"),
        prepositions=_set("of with for against at after from on by about than like and or as"),
        given=_set("to"),
        order=True,
    ),
    "fr": Agents(
        from_=_set("de d depuis"),
        to=_set("à vers jusqu"),
        passive=_set("est sont était étaient été sera seront fut furent"),
        by=_set("par"),
        prepositions=_set("de d du avec pour contre chez après sur par que comme et ou"),
        given=_set("à au"),
        order=True,
    ),
    "it": Agents(
        from_=_set("da"),
        to=_set("a ad verso"),
        passive=_set("è sono era erano stato stata stati state viene vengono venne vennero sarà"),
        by=_set("da dal dalla dallo dall"),
        prepositions=_set("di del della dell con per contro dopo su da dal dalla che come e o"),
        given=_set("a al alla ad allo"),
        order=True,
    ),
    "es": Agents(
        from_=_set("de desde"),
        to=_set("a hasta hacia"),
        passive=_set("es son era eran sido fue fueron será serán"),
        by=_set("por"),
        prepositions=_set("de del con para contra tras sobre por que como y e o"),
        order=True,
    ),
    "nl": Agents(
        from_=_set("van uit vanuit vanaf"),
        to=_set("naar tot"),
        passive=_set("wordt worden werd werden is zijn was waren"),
        by=_set("door"),
        prepositions=_set("van met voor tegen bij na op door dan als en of"),
        given=_set("aan"),
        order=True,
    ),
    "pl": Agents(
        from_=_set("z ze od"),
        to=_set("do"),
        passive=_set("został została zostali zostały jest był była byli"),
        by=_set("przez"),
    ),
}
