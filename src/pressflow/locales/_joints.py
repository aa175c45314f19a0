"""Words that part one statement of a sentence from the next: 12 in Bonn and 15 in Trier, whereas Kiel has nine."""

from __future__ import annotations

from collections.abc import Mapping

from pressflow.locales._words import Phrases, each

JOINTS: Mapping[str, Phrases] = {
    "de": each("und | sowie | während | wohingegen | aber | doch | sondern | gegenüber | verglichen mit | nach"),
    "en": each(
        "and | while | whilst | whereas | but | compared with | compared to | against | versus | as against | with"
    ),
    "fr": each("et | tandis que | alors que | mais | contre | quand"),
    "es": each("y | e | mientras que | pero | frente a"),
    "it": each("e | ed | mentre | ma | contro | rispetto a"),
    "nl": each("en | terwijl | maar | tegenover | tegen"),
    "pl": each("i | a | oraz | podczas gdy | natomiast | ale | wobec"),
    "da": each("og | mens | men | mod"),
}

# before the last member of a list
ENUMERATING: Mapping[str, Phrases] = {
    "de": each("und | sowie | oder"),
    "en": each("and | or | as well as"),
    "fr": each("et | ou | ainsi que"),
    "es": each("y | e | o | u | así como"),
    "it": each("e | ed | o | nonché"),
    "nl": each("en | of | alsmede | alsook"),
    "pl": each("i | oraz | lub | albo | a także"),
    "da": each("og | eller | samt"),
}
